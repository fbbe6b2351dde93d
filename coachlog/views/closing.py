"""Whether something was finished already, and when: so that it is not finished twice."""

from coachlog.domain.choices import spoken
from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import mapping, scalar

_QUERIES = {
    "commitment": "SELECT state, closed_on AS day FROM commitment WHERE id = ? AND state <> 'open'",
    "goal": "SELECT state, NULL AS day FROM goal WHERE id = ? AND state IN ('achieved', 'dropped')",
    "term": "SELECT state, reached_on AS day FROM term WHERE id = ? AND state <> 'planned'",
    "win": """SELECT 'celebrated' AS state, s.day FROM win w JOIN session s ON s.id = w.celebrated_in WHERE w.id = ?""",
    "experiment": "SELECT state, NULL AS day FROM experiment WHERE id = ? AND state <> 'running'",
}


def finished(connection: Connection, ref: Ref) -> str:
    """``done since 2026-07-28``, or nothing while it is not."""
    row = mapping(connection, _QUERIES[ref.kind], (ref.number,))
    return "" if row is None else spoken(row["state"]) + (f" since {row['day']}" if row["day"] else "")


def adopted(connection: Connection, ref: Ref) -> str:
    """The same for a goal that is the client's own already."""
    day = scalar(connection, "SELECT adopted_on FROM goal WHERE id = ? AND state = 'active'", (ref.number,))
    return f"adopted since {day}" if day else ""


def is_tracked(connection: Connection, ref: Ref) -> bool:
    """Whether a term is a result or milestone of the agreement as it is now."""
    return scalar(connection, "SELECT 1 FROM milestone WHERE id = ?", (ref.number,)) is not None


def is_proposed(connection: Connection, ref: Ref) -> bool:
    """Whether a goal waits for the client to adopt it."""
    return scalar(connection, "SELECT 1 FROM goal WHERE id = ? AND state = 'proposed'", (ref.number,)) is not None
