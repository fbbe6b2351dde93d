"""What a session is, in short: for the line after a save, and above its text."""

from datetime import date
from typing import NamedTuple

from coachlog.domain.ref import Ref
from coachlog.moments import local_text
from coachlog.store.connection import Connection

# The engagement's title, where a client has several.
_WHICH = """CASE WHEN e.title <> '' AND (SELECT count(*) FROM engagement o WHERE o.client = k.id) > 1
            THEN '/' || e.title ELSE '' END"""


class Saved(NamedTuple):
    """``ref`` is None for one that is only looked at; ``number`` for what is not counted; ``planned`` is how many
    sessions were agreed on."""

    ref: Ref | None
    name: str
    slug: str
    day: date
    at: str
    minutes: int | None
    kind: str
    status: str
    number: int | None
    planned: int | None


def saved(connection: Connection, session: Ref) -> Saved:
    row = connection.execute(
        f"""SELECT s.id, k.name || {_WHICH}, k.slug, s.day, s.starts_at, s.utc_offset, s.minutes, s.kind, s.status,
                   n.number, e.planned_sessions
           FROM session s JOIN engagement e ON e.id = s.engagement JOIN client k ON k.id = e.client
           LEFT JOIN session_number n ON n.id = s.id WHERE s.id = ?""",
        (session.number,),
    ).fetchone()
    return Saved(
        Ref("session", row[0]), row[1], row[2], date.fromisoformat(row[3]), local_text(row[4], row[5]), *row[6:]
    )


def last_written(connection: Connection) -> Ref | None:
    """The session whose note was written last, None when there is none."""
    row = connection.execute(
        "SELECT id FROM session WHERE written_at IS NOT NULL AND body <> '' ORDER BY written_at DESC, id DESC LIMIT 1"
    ).fetchone()
    return Ref("session", row[0]) if row else None


def recorded_as(connection: Connection, client: int, typed: str, since: str) -> Ref | None:
    """The session of a client that was written from just this text, at ``since`` (UTC text) or later; None when there
    is none."""
    row = connection.execute(
        """SELECT max(s.id) FROM session s JOIN engagement e ON e.id = s.engagement
           WHERE e.client = ? AND s.typed = ? AND s.written_at >= ?""",
        (client, typed, since),
    ).fetchone()
    return Ref("session", row[0]) if row[0] else None
