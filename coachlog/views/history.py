"""What was changed, when, from what to what: the change log, read."""

from itertools import groupby
from typing import Any, NamedTuple

from coachlog.domain.ref import LETTERS, Ref
from coachlog.store.change_log import versions
from coachlog.store.connection import Connection
from coachlog.store.fetch import mappings, read
from coachlog.views.column_labels import BOOKKEEPING, as_ref

# Bookkeeping; and what a change log need not say, as it stands in the row.
_UNSAID = BOOKKEEPING | {"typed", "written_at"}


class Done(NamedTuple):
    """One command: ``at`` is UTC text. ``undone``: it was taken back. ``refs`` are what it changed."""

    command: int
    at: str
    verb: str
    name: str
    refs: tuple[Ref, ...] = ()
    undone: bool = False


class Field(NamedTuple):
    """One field: what it held before and after, None where there was nothing."""

    name: str
    before: Any
    after: Any


class Changed(NamedTuple):
    """One change of one row by one command: ``what`` is added, changed or removed."""

    command: int
    at: str
    verb: str
    what: str
    fields: tuple[Field, ...]


def commands(connection: Connection, limit: int) -> list[Done]:
    """The last commands, the newest first; 0 for all. Undoing and redoing is told by what was undone."""
    query = """SELECT c.id AS command, c.at, c.verb, k.name, c.undone_by IS NOT NULL AS undone FROM command c
           LEFT JOIN client k ON k.id = c.client WHERE c.verb NOT IN ('undo', 'redo') ORDER BY c.id DESC LIMIT ?"""
    found = read(connection, Done, query, (limit or -1,))
    return [done._replace(refs=_refs(connection, done.command)) for done in found]


def history(connection: Connection, ref: Ref) -> list[Changed]:
    """Every change of one row, the newest first."""
    commands = {
        command["id"]: command
        for command in mappings(
            connection,
            """SELECT id, at, verb FROM command
               WHERE id IN (SELECT command FROM change WHERE "table" = ? AND row = ?)""",
            (ref.kind, ref.number),
        )
    }
    found: list[Changed] = []
    for command, group in groupby(versions(connection, ref.kind, ref.number), key=lambda version: version.command):
        made = list(group)
        before, after = made[0].before or {}, made[-1].after or {}
        what = "added" if not before else "changed" if after else "removed"
        if fields := _fields(before, after):
            found.append(Changed(command, commands[command]["at"], commands[command]["verb"], what, fields))
    return found[::-1]


def _fields(before: dict[str, Any], after: dict[str, Any]) -> tuple[Field, ...]:
    nothing = (None, "", 0)
    names = [
        name
        for name in (after or before)
        if name not in _UNSAID
        and before.get(name) != after.get(name)
        and not (before.get(name) in nothing and after.get(name) in nothing)
    ]
    return tuple(Field(name, as_ref(name, before.get(name)), as_ref(name, after.get(name))) for name in names)


def _refs(connection: Connection, command: int) -> tuple[Ref, ...]:
    query = 'SELECT DISTINCT "table", row FROM change WHERE command = ? ORDER BY id'
    rows = mappings(connection, query, (command,))
    return tuple(dict.fromkeys(Ref(row["table"], row["row"]) for row in rows if row["table"] in LETTERS))
