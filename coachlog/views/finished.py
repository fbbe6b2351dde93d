"""Whether something was finished already, and when: so that it is not finished twice."""

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.words import spoken

_QUERIES = {
    "commitment": "SELECT state, closed_on FROM commitment WHERE id = ? AND state <> 'open'",
    "goal": "SELECT state, NULL FROM goal WHERE id = ? AND state IN ('achieved', 'dropped')",
    "term": "SELECT state, reached_on FROM term WHERE id = ? AND state <> 'planned'",
    "win": """SELECT 'celebrated', s.day FROM win w JOIN session s ON s.id = w.celebrated_in WHERE w.id = ?""",
    "experiment": "SELECT state, NULL FROM experiment WHERE id = ? AND state <> 'running'",
}


def finished(connection: Connection, ref: Ref) -> str:
    """``done since 2026-07-28``, or nothing while it is not."""
    row = connection.execute(_QUERIES[ref.kind], (ref.number,)).fetchone()
    return "" if row is None else spoken(row[0]) + (f" since {row[1]}" if row[1] else "")


def adopted(connection: Connection, ref: Ref) -> str:
    """The same for a goal that is the client's own already."""
    row = connection.execute("SELECT adopted_on FROM goal WHERE id = ? AND state = 'active'", (ref.number,)).fetchone()
    return f"adopted since {row[0]}" if row else ""


def is_tracked(connection: Connection, ref: Ref) -> bool:
    """Whether a term is a result or milestone of the agreement as it is now."""
    query = "SELECT 1 FROM milestone WHERE id = ?"
    return connection.execute(query, (ref.number,)).fetchone() is not None


def is_proposed(connection: Connection, ref: Ref) -> bool:
    """Whether a goal waits for the client to adopt it."""
    query = "SELECT 1 FROM goal WHERE id = ? AND state = 'proposed'"
    return connection.execute(query, (ref.number,)).fetchone() is not None
