"""Migration 3: the agreement as a document with versions, what the client released, and a bank of cases.

Frozen once it has landed. ``release`` is made anew: no program that has landed ever wrote to it.
"""

SHA256 = "cdf7714eefaa87fc1d70b99450be8bafa66d9f3abac37ec3e85833d01e358c89"

_ROW = "id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL"
_BELOW = _ROW + ", engagement INTEGER NOT NULL REFERENCES engagement(id)"

STEPS = (
    # The document of a version: free text stays, each term is one line, as in a session's body.
    "ALTER TABLE agreement ADD COLUMN body TEXT NOT NULL DEFAULT ''",
    # How a term was worded up to a version, that one included; how it is worded now stands in the term itself.
    f"""CREATE TABLE term_wording ({_BELOW}, term INTEGER NOT NULL REFERENCES term(id), until INTEGER NOT NULL,
        text TEXT NOT NULL, due_on TEXT) STRICT""",
    "DROP TABLE release",
    # What was released are these very words, of a milestone with its day. A theme is words alone.
    f"""CREATE TABLE release ({_BELOW}, letter TEXT, row INTEGER, text TEXT NOT NULL, due_on TEXT,
        day TEXT NOT NULL,
        CHECK ((letter IS NULL) = (row IS NULL))) STRICT""",
    # 0: the client approved that body, and it was not handed over with that.
    "ALTER TABLE disclosure ADD COLUMN handed INTEGER NOT NULL DEFAULT 1 CHECK (handed IN (0, 1))",
    # The day on which a term was reached, missed or changed.
    "ALTER TABLE term ADD COLUMN settled_on TEXT",
    f"""CREATE TABLE evidence_case ({_ROW}, kind TEXT NOT NULL CHECK (kind IN ('data', 'case_study', 'example')),
        role TEXT, text TEXT NOT NULL, source TEXT) STRICT""",
    "CREATE INDEX goal_shift_untold ON goal_shift(goal) WHERE told IN ('not_yet', 'will_tell')",
    "CREATE INDEX term_planned ON term(due_on) WHERE state = 'planned'",
    "CREATE UNIQUE INDEX agreement_version ON agreement(engagement, version)",
    "CREATE INDEX term_wording_term ON term_wording(term)",
    "CREATE INDEX release_engagement ON release(engagement)",
    "CREATE INDEX remark_stakeholder ON remark(stakeholder)",
    "CREATE INDEX disclosure_engagement ON disclosure(engagement)",
)
