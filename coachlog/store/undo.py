"""Undo's side of the change log: which command it would take back, and every change of one backwards."""

import json
from typing import Any, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.errors import StoreError
from coachlog.store.change_log import present, versions
from coachlog.store.connection import Connection
from coachlog.store.fetch import mapping, mappings, read_one, scalar, scalars, table_columns
from coachlog.store.schema import VERSION


class Command(NamedTuple):
    """``at`` is UTC text; ``client`` the number of the one it was about."""

    id: int
    verb: str
    at: str
    client: int | None


class UndoneBy(NamedTuple):
    """A command that was undone, and the number of the undo."""

    by: int
    command: Command


class LeftBy(NamedTuple):
    """A session as a command left it: all of its columns."""

    session: Ref
    row: dict[str, Any]


def newest_command(connection: Connection) -> Command | None:
    """The newest that was neither undone nor is an undo, a redo or an erasure."""
    return read_one(
        connection,
        Command,
        """SELECT id, verb, at, client FROM command WHERE undone_by IS NULL
           AND verb NOT IN ('undo', 'redo', 'client erase') ORDER BY id DESC LIMIT 1""",
    )


def newest_undo(connection: Connection) -> UndoneBy | None:
    """The newest undo that stands, and what it took back: nothing but undoing and redoing may have come since."""
    row = mapping(
        connection,
        """SELECT by.id AS undo, max(c.id) AS undone FROM command by JOIN command c ON c.undone_by = by.id
           WHERE by.verb = 'undo' AND by.undone_by IS NULL
             AND NOT EXISTS (SELECT 1 FROM command later WHERE later.id > by.id AND later.verb NOT IN ('undo', 'redo'))
           GROUP BY by.id ORDER BY by.id DESC LIMIT 1""",
    )
    if row is None:
        return None
    undone = read_one(connection, Command, "SELECT id, verb, at, client FROM command WHERE id = ?", (row["undone"],))
    assert undone is not None  # the join found it
    return UndoneBy(row["undo"], undone)


def erased_since(connection: Connection, command: int) -> str:
    """When a client was erased after a command was done, as UTC text; empty when none was."""
    query = "SELECT at FROM command WHERE verb = 'client erase' AND id > ? ORDER BY id DESC"
    return scalar(connection, query, (command,)) or ""


def note_left_by(connection: Connection, command: int) -> LeftBy | None:
    """The session whose note a command wrote, as it left it."""
    sessions = scalars(
        connection,
        """SELECT DISTINCT row FROM change WHERE command = ? AND "table" = 'session' ORDER BY row DESC""",
        (command,),
    )
    for number in sessions:
        left = [each.after for each in versions(connection, "session", number) if each.command == command][-1]
        if left is not None and left["typed"]:
            return LeftBy(Ref("session", number), left)
    return None


def mark_undone(connection: Connection, command: int, by: int | None) -> None:
    """Say which command took one back; None: it stands again."""
    connection.execute("UPDATE command SET undone_by = ? WHERE id = ?", (by, command))


def take_back(connection: Connection, command: Command, verb: str, at: str) -> int:
    """Every change of a command backwards, each logged in its turn, as a command of its own, whose number is returned.
    Raises StoreError when what it changed is no longer as it left it."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    by = connection.execute(
        "INSERT INTO command (at, verb, client, schema) VALUES (?, ?, ?, ?)", (at, verb, command.client, VERSION)
    ).lastrowid
    _take_back_changes(connection, command.id)
    if mapping(connection, "PRAGMA foreign_key_check"):
        raise StoreError("something hangs on it that an erasure left: it cannot be taken back any more")
    return int(by)


def _take_back_changes(connection: Connection, command: int) -> None:
    changes = mappings(
        connection,
        'SELECT id, "table", row, op, before, after FROM change WHERE command = ? ORDER BY id DESC',
        (command,),
    )
    for change in changes:
        if change["op"] == "insert":
            _delete_again(connection, change["table"], change["row"], change["id"], command)
        elif change["op"] == "delete":
            _insert_again(connection, change["table"], json.loads(change["before"]))
        else:
            before, after = json.loads(change["before"]), json.loads(change["after"])
            _set_again(connection, change["table"], change["row"], before, after)


def _delete_again(connection: Connection, table: str, row: int, change: int, command: int) -> None:
    """Take back an insert: nobody may have changed the row since."""
    later = scalar(
        connection,
        """SELECT 1 FROM change c JOIN command m ON m.id = c.command
           WHERE c."table" = ? AND c.row = ? AND c.id > ? AND m.id <> ? AND m.undone_by IS NULL
             AND m.verb NOT IN ('undo', 'redo')""",
        (table, row, change, command),
    )
    if later or connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row,)).rowcount != 1:
        raise _changed_since()


def _insert_again(connection: Connection, table: str, before: dict[str, Any]) -> None:
    """Take back a delete. A column that a later migration added has its default."""
    names = [name for name in table_columns(connection, table) if name in before]
    listed, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    connection.execute(f'INSERT INTO "{table}" ({listed}) VALUES ({marks})', [before[name] for name in names])


def _set_again(connection: Connection, table: str, row: int, before: dict[str, Any], after: dict[str, Any]) -> None:
    """Take back an update: what it set must stand still."""
    standing = present(connection, table, row)
    if standing is None or any(standing.get(name) != value for name, value in after.items() if name in standing):
        raise _changed_since()
    names = [name for name in before if name in standing]
    if not names:
        return  # it was stamped anew within the same second
    settings = ", ".join(f'"{name}" = ?' for name in names)
    connection.execute(f'UPDATE "{table}" SET {settings} WHERE id = ?', (*(before[name] for name in names), row))


def _changed_since() -> StoreError:
    return StoreError("what that command wrote was changed since: nothing was undone")
