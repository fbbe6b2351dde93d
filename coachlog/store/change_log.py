"""The change log: what each command changed of each row.

Triggers write it (generated_sql.py): that a row was inserted, what an update changed, before and after, and a row that
was deleted, whole. ``versions`` has the whole rows.
The log's numbers only grow, and a command that wrote a note changed the session's row too: so what it did to anything
else is what that note did.
"""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import mapping, mappings, scalar, scalars
from coachlog.store.note_body import Recorded, read_body

# What a line about something older may change of it.
DONE_TO = {
    "commitment": ("state", "closed_on", "closed_in", "outcome", "withheld"),
    "goal": ("state", "adopted_on", "withheld"),
    "goal_shift": ("told", "told_on"),
    "term": ("state", "reached_on", "settled_on", "evidence"),
    "win": ("celebrated_in", "celebrated", "withheld"),
    "experiment": ("state", "outcome", "learned", "then", "confidence_after", "reviewed_in", "reported", "withheld"),
}


class Seen(NamedTuple):
    """What was given out, and the number of the last change to any of it."""

    refs: tuple[Ref, ...]
    version: int


class Version(NamedTuple):
    """One change of a row: all its columns before and after, None where there was no row."""

    change: int
    command: int
    operation: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


class Spoken(NamedTuple):
    """The session whose note did something to a thing, and the word for it."""

    session: Ref
    verb: str


class Effect(NamedTuple):
    """What a session's note did to something older: its columns before and after. ``stands``: nobody changed them
    since."""

    before: dict[str, Any]
    after: dict[str, Any]
    stands: bool


def last_change(connection: Connection, refs: Iterable[Ref]) -> int:
    """The number of the last change to any of these, 0 when there is none."""
    query = 'SELECT coalesce(max(id), 0) FROM change WHERE "table" = ? AND row = ?'
    return max((int(scalar(connection, query, (ref.kind, ref.number))) for ref in refs), default=0)


def versions(connection: Connection, table: str, row: int) -> list[Version]:
    """What each change made of a row, the oldest first. The log keeps what was changed of it alone, so it is read
    backwards, from the row as it is now. A row that is gone is as it was when it was deleted."""
    changes = mappings(
        connection,
        'SELECT id, command, op, before FROM change WHERE "table" = ? AND row = ? ORDER BY id DESC',
        (table, row),
    )
    found: list[Version] = []
    after = present(connection, table, row)
    for change in changes:
        before = None if change["op"] == "insert" else (after or {}) | json.loads(change["before"])
        found.append(Version(change["id"], change["command"], change["op"], before, after))
        after = before
    return found[::-1]


def effect(connection: Connection, session: Ref, ref: Ref) -> Effect:
    """What the note of a session did to a thing that it speaks of."""
    names = DONE_TO[ref.kind]
    row = present(connection, ref.kind, ref.number) or {}
    current = {name: row.get(name) for name in names}
    of_note = set(
        scalars(connection, """SELECT command FROM change WHERE "table" = 'session' AND row = ?""", (session.number,))
    )
    every = [each for each in versions(connection, ref.kind, ref.number) if each.after is not None]
    made = [each for each in every if each.command in of_note]
    if not made:  # the note left it as it was
        left = next((each.after or {} for each in reversed(every) if each.command < max(of_note, default=0)), {})
        return Effect(current, current, stands={name: left.get(name) for name in names} == current)
    # A thing made by the same note was as it was made before a later line spoke of it.
    first, last = made[0].before or made[0].after or {}, made[-1].after or {}
    before, after = ({name: full.get(name) for name in names} for full in (first, last))
    return Effect(before, after, stands=after == current)


def planned_by(connection: Connection, session: int) -> Ref | None:
    """The session that this session's note planned, while it is still planned as that note left it."""
    planned = scalar(
        connection,
        """SELECT p.id FROM session p JOIN session s ON s.engagement = p.engagement AND s.id = ?
           WHERE p.status = 'planned' AND p.id <> s.id AND (
               SELECT command FROM change WHERE "table" = 'session' AND row = p.id ORDER BY id DESC LIMIT 1
           ) IN (SELECT command FROM change WHERE "table" = 'session' AND row = s.id) ORDER BY p.day LIMIT 1""",
        (session,),
    )
    return Ref("session", planned) if planned else None


def last_to_speak(connection: Connection, ref: Ref) -> Spoken | None:
    """The latest session whose note did something to a thing."""
    sessions = mappings(
        connection,
        f"""SELECT id, body FROM session WHERE engagement = (SELECT engagement FROM {ref.kind} WHERE id = ?)
            AND instr(body, ?) ORDER BY day DESC, id DESC""",
        (ref.number, f"^{ref} "),
    )
    for session in sessions:
        for line in reversed(read_body(session["body"])):
            if isinstance(line, Recorded) and line.ref == ref and line.verb:
                return Spoken(Ref("session", session["id"]), line.verb)
    return None


def present(connection: Connection, table: str, row: int) -> dict[str, Any] | None:
    """A row as it is now, None when it is gone."""
    return mapping(connection, f'SELECT * FROM "{table}" WHERE id = ?', (row,))
