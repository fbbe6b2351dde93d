"""Undo and redo: the change log read backwards."""

from datetime import datetime
from typing import Any, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.errors import CallError, NothingYet, StoreError
from coachlog.moments import local_text, utc_text
from coachlog.store.change_log import take_back, versions
from coachlog.store.connection import Connection
from coachlog.store.schema import VERSION, current_transaction


class Undone(NamedTuple):
    """What is taken back, and of a note all that it takes to write it again: its text as ``typed``, ``typed_as`` how it
    was read, its session's ISO day, local time and minutes."""

    command: int
    verb: str
    done_at: str
    client: str
    slug: str
    session: str = ""
    day: str = ""
    at_local: str = ""
    minutes: int | None = None
    kind: str = ""
    typed: str = ""
    typed_as: str = "note"


def last_command(connection: Connection, *, before_erasure: bool = False) -> Undone:
    """The command that undo would take back. An erasure is none: the one before it is taken back only when that is
    meant. Raises NothingYet when there is none, CallError for an erasure."""
    ident, verb, at, client = _last(connection)
    if not before_erasure and (erased := _erased_since(connection, ident)):
        raise CallError(
            f"the last change erased a client ({erased[:10]}), which cannot be taken back: "
            "coachlog undo --before-erasure takes back the change before it"
        )
    name, slug = _client(connection, client) if client else ("", "")
    undone = Undone(ident, verb, at, name, slug)
    return _with_its_note(connection, ident, undone) if verb == "note" else undone


def undo(connection: Connection, now: datetime, expected: int) -> None:
    """Take back the last command, row for row. ``expected`` is its id, a guard against one that came in between.

    Raises NothingYet, StoreError when what it changed is no longer as it left it.
    """
    with current_transaction(connection):
        ident, _verb, _at, client = _last(connection)
        _check_expected(ident, expected)
        by = _turn_back(connection, ident, "undo", utc_text(now), client)
        connection.execute("UPDATE command SET undone_by = ? WHERE id = ?", (by, ident))


def last_undo(connection: Connection) -> Undone:
    """The command that was taken back last, if nothing was changed since. Raises NothingYet."""
    _, undone = _last_undo(connection)
    verb, at, client = connection.execute("SELECT verb, at, client FROM command WHERE id = ?", (undone,)).fetchone()
    redone = Undone(undone, verb, at, *(_client(connection, client) if client else ("", "")))
    return _with_its_note(connection, undone, redone) if verb == "note" else redone


def redo(connection: Connection, now: datetime, expected: int) -> None:
    """Take the last undo back. ``expected`` is the command that was undone. Raises NothingYet, StoreError."""
    with current_transaction(connection):
        by, ident = _last_undo(connection)
        _check_expected(ident, expected)
        (client,) = connection.execute("SELECT client FROM command WHERE id = ?", (ident,)).fetchone()
        again = _turn_back(connection, by, "redo", utc_text(now), client)
        connection.execute("UPDATE command SET undone_by = ? WHERE id = ?", (again, by))
        connection.execute("UPDATE command SET undone_by = NULL WHERE id = ?", (ident,))


def _turn_back(connection: Connection, command: int, verb: str, at: str, client: int | None) -> int:
    """Every change of a command backwards, as a command of its own; its id."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    by = connection.execute(
        "INSERT INTO command (at, verb, client, schema) VALUES (?, ?, ?, ?)", (at, verb, client, VERSION)
    ).lastrowid
    take_back(connection, command)
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise StoreError("something hangs on it that an erasure left: it cannot be taken back any more")
    return int(by)


def _check_expected(found: int, expected: int) -> None:
    if found != expected:
        raise StoreError("the journal was changed meanwhile: look again, then undo")


def _last_undo(connection: Connection) -> tuple[int, int]:
    """The newest undo that stands, and what it took back: nothing but undoing and redoing may have come since."""
    row = connection.execute(
        """SELECT by.id, max(c.id) FROM command by JOIN command c ON c.undone_by = by.id
           WHERE by.verb = 'undo' AND by.undone_by IS NULL
             AND NOT EXISTS (SELECT 1 FROM command later WHERE later.id > by.id AND later.verb NOT IN ('undo', 'redo'))
           GROUP BY by.id ORDER BY by.id DESC LIMIT 1"""
    ).fetchone()
    if row is None:
        raise NothingYet("there is no undo to take back: a change came after it, or nothing was undone")
    return (row[0], row[1])


def _last(connection: Connection) -> tuple[int, str, str, int | None]:
    """The newest command that was neither undone nor is an undo."""
    row = connection.execute(
        """SELECT id, verb, at, client FROM command WHERE undone_by IS NULL
           AND verb NOT IN ('undo', 'redo', 'client erase') ORDER BY id DESC LIMIT 1"""
    ).fetchone()
    if row is None:
        raise NothingYet("there is nothing to undo")
    return (row[0], row[1], row[2], row[3])


def _erased_since(connection: Connection, command: int) -> str:
    """When a client was erased after a command was done; empty when none was."""
    row = connection.execute(
        "SELECT at FROM command WHERE verb = 'client erase' AND id > ? ORDER BY id DESC", (command,)
    ).fetchone()
    return str(row[0]) if row else ""


def _client(connection: Connection, ident: int) -> tuple[str, str]:
    row = connection.execute("SELECT name, slug FROM client WHERE id = ?", (ident,)).fetchone()
    return (row[0], row[1]) if row else ("", "")


def _with_its_note(connection: Connection, command: int, undone: Undone) -> Undone:
    """The session that a note's command wrote, as it left it."""
    sessions = connection.execute(
        """SELECT DISTINCT row FROM change WHERE command = ? AND "table" = 'session' ORDER BY row DESC""", (command,)
    ).fetchall()
    for (ident,) in sessions:
        left = [each.after for each in versions(connection, "session", ident) if each.command == command][-1]
        if left is not None and left["typed"]:
            return _with_session(undone, ident, left)
    return undone


def _with_session(undone: Undone, ident: int, left: dict[str, Any]) -> Undone:
    return undone._replace(
        session=Ref("session", ident),
        day=left["day"],
        at_local=local_text(left["starts_at"], left["utc_offset"]),
        minutes=left["minutes"],
        kind=left["kind"],
        typed=left["typed"],
        typed_as=left["typed_as"],
    )
