"""Undo and redo: the change log read backwards."""

from datetime import datetime
from typing import NamedTuple

from coachlog.errors import CallError, NothingYet, StoreError
from coachlog.moments import local_text, utc_text
from coachlog.store import undo as log
from coachlog.store.connection import Connection
from coachlog.store.lookup import name_of
from coachlog.store.schema import current_transaction


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
    last = _newest_command(connection)
    if not before_erasure and (erased := log.erased_since(connection, last.id)):
        raise CallError(
            f"the last change erased a client ({erased[:10]}), which cannot be taken back: "
            "coachlog undo --before-erasure takes back the change before it"
        )
    return _undone(connection, last)


def undo(connection: Connection, now: datetime, expected: int) -> None:
    """Take back the last command, row for row. ``expected`` is its id, a guard against one that came in between.

    Raises NothingYet, StoreError when what it changed is no longer as it left it.
    """
    with current_transaction(connection):
        last = _newest_command(connection)
        _check_expected(last.id, expected)
        by = log.take_back(connection, last, "undo", utc_text(now))
        log.mark_undone(connection, last.id, by)


def last_undo(connection: Connection) -> Undone:
    """The command that was taken back last, if nothing was changed since. Raises NothingYet."""
    return _undone(connection, _newest_undo(connection).command)


def redo(connection: Connection, now: datetime, expected: int) -> None:
    """Take the last undo back. ``expected`` is the command that was undone. Raises NothingYet, StoreError."""
    with current_transaction(connection):
        by, undone = _newest_undo(connection)
        _check_expected(undone.id, expected)
        again = log.take_back(connection, undone._replace(id=by), "redo", utc_text(now))
        log.mark_undone(connection, by, again)
        log.mark_undone(connection, undone.id, None)


def _newest_command(connection: Connection) -> log.Command:
    command = log.newest_command(connection)
    if command is None:
        raise NothingYet("there is nothing to undo")
    return command


def _newest_undo(connection: Connection) -> log.UndoneBy:
    undo = log.newest_undo(connection)
    if undo is None:
        raise NothingYet("there is no undo to take back: a change came after it, or nothing was undone")
    return undo


def _check_expected(found: int, expected: int) -> None:
    if found != expected:
        raise StoreError("the journal was changed meanwhile: look again, then undo")


def _undone(connection: Connection, command: log.Command) -> Undone:
    name, slug = name_of(connection, command.client)
    undone = Undone(command.id, command.verb, command.at, name, slug)
    left = log.note_left_by(connection, command.id) if command.verb == "note" else None
    if left is None:
        return undone
    return undone._replace(
        session=left.session,
        day=left.row["day"],
        at_local=local_text(left.row["starts_at"], left.row["utc_offset"]),
        minutes=left.row["minutes"],
        kind=left.row["kind"],
        typed=left.row["typed"],
        typed_as=left.row["typed_as"],
    )
