"""What the columns of a table are called where a row is shown whole."""

from typing import Any

from coachlog.domain.ref import Ref

# Of the program's own, and no news to anybody.
BOOKKEEPING = frozenset(("id", "uuid", "changed_at", "engagement", "utc_offset", "position", "typed_as"))
FLAGS = ("withheld", "due_next", "review_next")  # 0 says nothing
# Closed lists, whose words are stored with underscores.
CLOSED = {
    *("owner", "state", "status", "kind", "aimed_at", "source", "trust", "told", "level", "role", "power", "ended"),
    *("proposed_by", "trigger", "relationship", "log_consent", "payment", "end_reason", "then"),
}
LABELS = {
    "withheld": "kept out of documents",
    "due_next": "due at the next session",
    "review_next": "review at the next session",
    "process_share": "share of process",
    "then": "next",
}
# The kind of thing that a column names by its number.
_NAMED = {name: name for name in ("session", "goal", "agreement", "client")} | {"continues": "resistance"}
_NAMED |= dict.fromkeys(("reviewed_in", "celebrated_in", "closed_in"), "session")


def is_ref(column: str) -> bool:
    """Whether a column names another row that has a ref."""
    return column in _NAMED


def as_ref(column: str, value: Any) -> Any:
    """A number that names another row as it is shown, ``s12``; any other value as it is."""
    return Ref(_NAMED[column], value) if column in _NAMED and isinstance(value, int) else value
