"""The door to the journal, for commands: ``reading()`` and ``writing()``."""

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager

from coachlog import places
from coachlog.store.connection import Connection, translated_errors
from coachlog.store.schema import open_current


@contextmanager
def reading() -> Iterator[Connection]:
    """The journal, for a command that only shows. Raises NoStore when there is none, and makes nothing."""
    connection, said = open_current(places.journal(), write=False)
    with closing(connection), translated_errors():
        _say(said)
        connection.execute("BEGIN")  # all answers of one command are of one moment
        yield connection


@contextmanager
def writing() -> Iterator[Connection]:
    """The journal, made when there is none."""
    connection, said = open_current(places.journal(), write=True)
    with closing(connection), translated_errors():
        _say(said)
        yield connection


def _say(line: str) -> None:
    if line:
        sys.stderr.write(f"{line}\n")
