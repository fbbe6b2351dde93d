"""Connections to the journal for commands: ``reading()`` and ``writing()``."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

from coachlog import places
from coachlog.cli import output
from coachlog.store.connection import Connection, begin_reading, end_reading, let_write, translated_errors
from coachlog.store.schema import open_current


@contextmanager
def reading() -> Iterator[Connection]:
    """The journal, for a command that only shows. Raises NoStore when there is none, and makes nothing."""
    connection, message = open_current(places.journal(), write=False)
    with closing(connection), translated_errors():
        _say(message)
        begin_reading(connection)
        yield connection


@contextmanager
def writing(read: Connection | None = None) -> Iterator[Connection]:
    """The journal, made when there is none. ``read`` is what ``reading`` gave, where that is still open: then it is the
    same connection, as opening one is a good part of what a one-line note takes."""
    if read is not None:
        end_reading(read)
        let_write(read)
        yield read
        return
    connection, message = open_current(places.journal(), write=True)
    with closing(connection), translated_errors():
        _say(message)
        yield connection


def _say(line: str) -> None:
    if line:
        output.error_line(line)
