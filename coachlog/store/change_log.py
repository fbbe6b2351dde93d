"""The change log: what each command changed of each row, and how that is taken back.

Triggers write it (generated_sql.py): that a row was inserted, what an update changed, before and after, and a row that
was deleted, whole. ``versions`` has the whole rows.
The log's numbers only grow, and a command that wrote a note changed the session's row too: so what it did to anything
else is what that note did.
"""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.errors import StoreError
from coachlog.store.body import Recorded, read_body
from coachlog.store.connection import Connection, columns

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


class Effect(NamedTuple):
    """What a session's note did to something older: its columns before and after. ``stands``: nobody changed them
    since."""

    before: dict[str, Any]
    after: dict[str, Any]
    stands: bool


def last_change(connection: Connection, refs: Iterable[Ref]) -> int:
    """The number of the last change to any of these, 0 when there is none."""
    query = 'SELECT coalesce(max(id), 0) FROM change WHERE "table" = ? AND row = ?'
    rows = (connection.execute(query, (ref.kind, ref.number)).fetchone() for ref in refs)
    return max((int(row[0]) for row in rows), default=0)


def versions(connection: Connection, table: str, row: int) -> list[Version]:
    """What each change made of a row, the oldest first. The log keeps what was changed of it alone, so it is read
    backwards, from the row as it is now. A row that is gone is as it was when it was deleted."""
    changes = connection.execute(
        'SELECT id, command, op, before FROM change WHERE "table" = ? AND row = ? ORDER BY id DESC', (table, row)
    ).fetchall()
    found: list[Version] = []
    after = _present(connection, table, row)
    for ident, command, operation, left in changes:
        before = None if operation == "insert" else (after or {}) | json.loads(left)
        found.append(Version(ident, command, operation, before, after))
        after = before
    return found[::-1]


def effect(connection: Connection, session: int, ref: Ref) -> Effect:
    """What the note of a session did to a thing that it speaks of."""
    names = DONE_TO[ref.kind]
    present = _present(connection, ref.kind, ref.number) or {}
    current = {name: present.get(name) for name in names}
    of_note = {
        command
        for (command,) in connection.execute(
            """SELECT command FROM change WHERE "table" = 'session' AND row = ?""", (session,)
        ).fetchall()
    }
    every = [each for each in versions(connection, ref.kind, ref.number) if each.after is not None]
    made = [each for each in every if each.command in of_note]
    if not made:  # the note left it as it was
        left = next((each.after or {} for each in reversed(every) if each.command < max(of_note, default=0)), {})
        return Effect(current, current, stands={name: left.get(name) for name in names} == current)
    # A thing made by the same note was as it was made before a later line spoke of it.
    first, last = made[0].before or made[0].after or {}, made[-1].after or {}
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


def last_to_speak(connection: Connection, ref: Ref) -> tuple[int, str] | None:
    """The latest session whose note did something to a thing, and the word for it."""
    (engagement,) = connection.execute(f"SELECT engagement FROM {ref.kind} WHERE id = ?", (ref.number,)).fetchone()
    sessions = connection.execute(
        "SELECT id, body FROM session WHERE engagement = ? AND instr(body, ?) ORDER BY day DESC, id DESC",
        (engagement, f"^{ref} "),
    ).fetchall()
    for session, body in sessions:
        for line in reversed(read_body(body)):
            if isinstance(line, Recorded) and line.ref == ref and line.verb:
                return int(session), line.verb
    return None


def take_back(connection: Connection, command: int) -> None:
    """Every change of a command backwards, each logged in its turn. Raises StoreError when what it changed is no longer
    as it left it."""
    changes = connection.execute(
        'SELECT id, "table", row, op, before, after FROM change WHERE command = ? ORDER BY id DESC', (command,)
    ).fetchall()
    for ident, table, row, operation, before, after in changes:
        if operation == "insert":
            _delete_again(connection, table, row, ident, command)
        elif operation == "delete":
            _insert_again(connection, table, json.loads(before))
        else:
            _set_again(connection, table, row, json.loads(before), json.loads(after))


def _delete_again(connection: Connection, table: str, row: int, change: int, command: int) -> None:
    """Take back an insert: nobody may have changed the row since."""
    later = connection.execute(
        """SELECT 1 FROM change c JOIN command m ON m.id = c.command
           WHERE c."table" = ? AND c.row = ? AND c.id > ? AND m.id <> ? AND m.undone_by IS NULL
             AND m.verb NOT IN ('undo', 'redo')""",
        (table, row, change, command),
    ).fetchone()
    if later or connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row,)).rowcount != 1:
        raise _changed_since()


def _insert_again(connection: Connection, table: str, before: dict[str, Any]) -> None:
    """Take back a delete. A column that a later migration added has its default."""
    names = [name for name in columns(connection, table) if name in before]
    listed, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    connection.execute(f'INSERT INTO "{table}" ({listed}) VALUES ({marks})', [before[name] for name in names])


def _set_again(connection: Connection, table: str, row: int, before: dict[str, Any], after: dict[str, Any]) -> None:
    """Take back an update: what it set must stand still."""
    present = _present(connection, table, row)
    if present is None or any(present.get(name) != value for name, value in after.items() if name in present):
        raise _changed_since()
    names = [name for name in before if name in present]
    if not names:
        return  # it was stamped anew within the same second
    settings = ", ".join(f'"{name}" = ?' for name in names)
    connection.execute(f'UPDATE "{table}" SET {settings} WHERE id = ?', (*(before[name] for name in names), row))


def _changed_since() -> StoreError:
    return StoreError("what that command wrote was changed since: nothing was undone")


def _present(connection: Connection, table: str, row: int) -> dict[str, Any] | None:
    """A row as it is now, None when it is gone."""
    cursor = connection.execute(f'SELECT * FROM "{table}" WHERE id = ?', (row,))
    found = cursor.fetchone()
    return dict(zip((column[0] for column in cursor.description), found, strict=True)) if found else None
