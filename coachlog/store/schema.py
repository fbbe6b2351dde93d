"""Which version a journal has, and a connection to one of the version that this program writes."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from coachlog.errors import StoreError
from coachlog.store.connection import APPLICATION_ID, Connection, open_journal, transaction, translated_errors
from coachlog.store.fetch import scalar
from coachlog.store.migrations import newest

VERSION = newest()


def open_current(path: Path, *, write: bool, key: str | None = None) -> tuple[Connection, str]:
    """A connection to a journal of this program's version, and a line for the person when it was brought up to date.

    Raises NoStore, StoreError (newer, foreign, damaged), CannotWrite.
    """
    connection = open_journal(path, write=write, key=key)
    try:
        with translated_errors():
            version = version_of(connection)
            if version == VERSION:
                return connection, ""
            if version == 0 and not write:
                raise StoreError(f"{path} is not a coachlog journal")
        connection.close()
        from coachlog.store.migrate import migrate  # an older journal alone needs it

        message = migrate(path, key=key)
        return open_journal(path, write=write, key=key), message
    except BaseException:
        connection.close()
        raise


@contextmanager
def current_transaction(connection: Connection) -> Iterator[None]:
    """A transaction that writes. Raises StoreError where another program has brought the journal to a newer version
    since it was opened, and what ``transaction`` raises."""
    with transaction(connection):
        if scalar(connection, "PRAGMA user_version") != VERSION:
            raise StoreError("another coachlog has just brought the journal to its own version: try again")
        yield


def version_of(connection: Connection) -> int:
    """The file's version, 0 when it is empty. Raises StoreError for what is not ours, or newer than we are."""
    application, version = (scalar(connection, f"PRAGMA {name}") for name in ("application_id", "user_version"))
    tables = scalar(connection, "SELECT count(*) FROM sqlite_master")
    if application != APPLICATION_ID and (application or version or tables):
        raise StoreError("that file is a database of another program, not a coachlog journal")
    if version < 0:
        raise StoreError(f"the journal says that it is of version {version}: put a copy back in its place")
    if version > VERSION:
        raise StoreError(
            f"the journal is of version {version}, this coachlog reads up to {VERSION}: install a newer coachlog"
        )
    return int(version)
