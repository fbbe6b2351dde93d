"""What a session is, in short: for the line after a save, and above its text."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import read_one, scalar
from coachlog.store.sql_views import local_time

# The engagement's title, where a client has several.
_WHICH = """CASE WHEN e.title <> '' AND (SELECT count(*) FROM engagement o WHERE o.client = k.id) > 1
            THEN '/' || e.title ELSE '' END"""


class SessionFacts(NamedTuple):
    """``ref`` is None for one that is only looked at; ``number`` for what is not counted; ``planned`` is how many
    sessions were agreed on."""

    ref: Annotated[Ref | None, "session"]
    name: str
    slug: str
    day: date
    at: str
    minutes: int | None
    kind: str
    status: str
    number: int | None
    planned: int | None


def session_facts(connection: Connection, session: Ref) -> SessionFacts:
    query = f"""SELECT s.id AS ref, k.name || {_WHICH} AS name, k.slug, s.day, {local_time("s")} AS at, s.minutes,
                   s.kind, s.status, n.number, e.planned_sessions AS planned
           FROM session s JOIN engagement e ON e.id = s.engagement JOIN client k ON k.id = e.client
           LEFT JOIN session_number n ON n.id = s.id WHERE s.id = ?"""
    facts = read_one(connection, SessionFacts, query, (session.number,))
    assert facts is not None  # it was looked up, or has just been written
    return facts


def last_written(connection: Connection) -> Ref | None:
    """The session whose note was written last, None when there is none."""
    number = scalar(
        connection,
        "SELECT id FROM session WHERE written_at IS NOT NULL AND body <> '' ORDER BY written_at DESC, id DESC LIMIT 1",
    )
    return Ref("session", number) if number else None


def recorded_as(connection: Connection, client: int, typed: str, since: str) -> Ref | None:
    """The session of a client that was written from just this text, at ``since`` (UTC text) or later; None when there
    is none."""
    number = scalar(
        connection,
        """SELECT max(s.id) FROM session s JOIN engagement e ON e.id = s.engagement
           WHERE e.client = ? AND s.typed = ? AND s.written_at >= ?""",
        (client, typed, since),
    )
    return Ref("session", number) if number else None
