"""Migration 4: the change log keeps of an insert that there was one, and of an update the columns that it changed.

No row that a person wrote changes. Views are made anew that read nothing of the coach's own. Frozen once it has landed.
"""

SHA256 = "6b2b058b77daf235ae837ccc2bb3fa08943dcc4389ecbcf73d93cb7d13ab220f"

_CHANGED = """(SELECT json_group_object(old.key, {which}.value)
    FROM json_each(change.before) old JOIN json_each(change.after) new ON new.key = old.key
    WHERE old.value IS NOT new.value)"""

STEPS = (
    "UPDATE change SET after = NULL WHERE op = 'insert'",
    f"""UPDATE change SET before = {_CHANGED.format(which="old")}, after = {_CHANGED.format(which="new")}
        WHERE op = 'update'""",
)
