"""What the change log knows of a row: whether it was changed since it was looked at, and what one note did to it.

The log's numbers only grow, and a command that wrote a note changed the session's row too: so what it did to anything
else is what that note did.
"""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from coachlog.store.body import Recorded, read_body
from coachlog.store.connection import Connection
from coachlog.store.lookup import TABLES

# What a line about something older may change of it.
DONE_TO = {
    "c": ("state", "closed_on", "closed_in", "outcome", "withheld"),
    "g": ("state", "adopted_on", "withheld"),
    "h": ("told", "told_on"),
    "t": ("state", "reached_on", "settled_on", "evidence"),
    "w": ("celebrated_in", "celebrated", "withheld"),
    "x": ("state", "outcome", "learned", "then", "confidence_after", "reviewed_in", "reported", "withheld"),
}


class Seen(NamedTuple):
    """What was given out, and the number of the last change to any of it."""

    refs: tuple[str, ...]
    version: int


class Effect(NamedTuple):
    """What a session's note did to something older: its columns before and after. ``stands``: nobody changed them
    since."""

    before: dict[str, Any]
    after: dict[str, Any]
    stands: bool


def last_change(connection: Connection, refs: Iterable[str]) -> int:
    """The number of the last change to any of these, 0 when there is none."""
    query = 'SELECT coalesce(max(id), 0) FROM change WHERE "table" = ? AND row = ?'
    rows = (connection.execute(query, (TABLES[ref[0]], int(ref[1:]))).fetchone() for ref in refs)
    return max((int(row[0]) for row in rows), default=0)


def effect(connection: Connection, session: int, ref: str) -> Effect:
    """What the note of a session did to a thing that it speaks of."""
    names, table = DONE_TO[ref[0]], TABLES[ref[0]]
    changes = connection.execute(
        """SELECT before, after FROM change WHERE "table" = ? AND row = ? AND after IS NOT NULL AND command IN
           (SELECT command FROM change WHERE "table" = 'session' AND row = ?) ORDER BY id""",
        (table, int(ref[1:]), session),
    ).fetchall()
    columns = ", ".join(f'"{name}"' for name in names)
    row = connection.execute(f"SELECT {columns} FROM {table} WHERE id = ?", (int(ref[1:]),)).fetchone()
    current = dict(zip(names, row, strict=True))
    if not changes:
        return Effect(current, current, stands=False)
    # A thing made by the same note was as it was made before a later line spoke of it.
    first, last = json.loads(changes[0][0] or changes[0][1]), json.loads(changes[-1][1])
    before, after = ({name: full.get(name) for name in names} for full in (first, last))
    return Effect(before, after, stands=after == current)


def planned_by(connection: Connection, session: int) -> int | None:
    """The session that this session's note planned, while it is still planned as that note left it."""
    row = connection.execute(
        """SELECT p.id FROM session p JOIN session s ON s.engagement = p.engagement AND s.id = ?
           WHERE p.status = 'planned' AND p.id <> s.id AND (
               SELECT command FROM change WHERE "table" = 'session' AND row = p.id ORDER BY id DESC LIMIT 1
           ) IN (SELECT command FROM change WHERE "table" = 'session' AND row = s.id) ORDER BY p.day LIMIT 1""",
        (session,),
    ).fetchone()
    return int(row[0]) if row else None


def last_to_speak(connection: Connection, ref: str) -> tuple[int, str] | None:
    """The latest session whose note did something to a thing, and the word for it."""
    (engagement,) = connection.execute(
        f"SELECT engagement FROM {TABLES[ref[0]]} WHERE id = ?", (int(ref[1:]),)
    ).fetchone()
    sessions = connection.execute(
        "SELECT id, body FROM session WHERE engagement = ? AND instr(body, ?) ORDER BY day DESC, id DESC",
        (engagement, f"^{ref} "),
    ).fetchall()
    for session, body in sessions:
        for line in reversed(read_body(body)):
            if isinstance(line, Recorded) and line.ref == ref and line.verb:
                return int(session), line.verb
    return None
