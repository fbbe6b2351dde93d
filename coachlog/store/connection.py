"""Open the journal's file: checks, key, pragmas, in the order in which each can tell what is wrong."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from coachlog.errors import CannotWrite, CoachlogError, GoneMeanwhile, NoStore, StoreError, quoted
from coachlog.places import check_private, make_private

Connection = Any  # the driver is C and ships no types; it follows PEP 249 as the standard library's does

APPLICATION_ID = 0x434C4F47  # "CLOG"
BUSY_SECONDS = 10
# Measured against power cuts: with DELETE and EXTRA nothing that was acknowledged was lost.
_SAFE_WRITES = ("journal_mode = DELETE", "synchronous = EXTRA", "fullfsync = ON", "secure_delete = ON")
_DAMAGED = "the journal is damaged, or is no journal: put a copy back in its place"
_PLAIN_HEADER = b"SQLite format 3\0"


def open_journal(path: Path, *, write: bool, key: str | None = None, wait: float | None = None) -> Connection:
    """A connection to the file at ``path``, its schema's version unchecked (schema.py does that).

    ``write`` makes the file when there is none. Reading sets ``query_only``, in a file opened for writing, so that
    SQLite may roll back what a crash left; only where one may not write is it opened read-only. ``wait``: seconds for
    another program that holds it, BUSY_SECONDS when not said.
    Raises NoStore, StoreError, CannotWrite.
    """
    with translated_errors():
        _check_file(path, make=write, key=key)
        old_mask = os.umask(0o077)
        try:
            connection = _connect(path, "rwc" if write else "rw", wait)
            return _prepare(connection, write=write, key=key)
        except driver.OperationalError as error:
            if write or ("readonly" not in str(error) and "unable to open" not in str(error)):
                raise
            return _prepare(_connect(path, "ro", wait), write=False, key=key)
        except UnicodeDecodeError:  # the driver cannot say which name in the schema is spoilt
            raise StoreError(_DAMAGED) from None
        finally:
            os.umask(old_mask)


def open_again(path: Path, key: str | None = None) -> Connection:
    """One more connection to a file that this process has open, and holds a lock on. Its header is not looked at: on
    POSIX, closing the file would end every lock that the process has on it. Raises StoreError, CannotWrite."""
    with translated_errors():
        return _prepare(_connect(path, "rw"), write=True, key=key)


@contextmanager
def reading(path: Path, key: str | None = None, wait: float | None = None) -> Iterator[Connection]:
    """A connection that cannot change anything. Raises NoStore, StoreError."""
    with closing(open_journal(path, write=False, key=key, wait=wait)) as connection, translated_errors():
        yield connection


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """BEGIN IMMEDIATE, then COMMIT, or ROLLBACK when anything goes wrong. Raises StoreError, CannotWrite."""
    with translated_errors():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def translated_errors() -> Iterator[None]:
    """What goes wrong in the file, as a mistake with a sentence of its own."""
    try:
        yield
    except (driver.Error, OSError) as error:
        raise translated(error) or error from None


def translated(error: BaseException) -> CoachlogError | None:
    """The sentence for an error of the driver, also one that SQLAlchemy wrapped; None when it is none."""
    error = getattr(error, "orig", None) or error
    if isinstance(error, PermissionError | FileExistsError | NotADirectoryError):
        return CannotWrite(
            f"{error.filename} cannot be used ({error.strerror}): set COACHLOG_HOME to a folder of yours"
        )
    if isinstance(error, OSError):
        where = quoted(error.filename) if error.filename else "the file"
        return CannotWrite(f"{where} could not be written: {error.strerror}")
    if not isinstance(error, driver.Error):
        return None
    text = str(error)
    if "locked" in text or "busy" in text:
        return StoreError("the journal is in use by another program and stayed locked: try again in a moment")
    if "full" in text:
        return CannotWrite("the disk is full: nothing was recorded; free some space and try again")
    if "readonly" in text or "unable to open" in text or "disk I/O" in text:
        return CannotWrite(f"the journal cannot be written to ({text}): check its folder's permissions and disk")
    if "not a database" in text or "malformed" in text:
        return StoreError(_DAMAGED)
    if "FOREIGN KEY" in text:
        return GoneMeanwhile()
    # The driver's own words may quote a value, and a value may be a client's line: only its kind is said.
    return StoreError(f"the journal refused that ({type(error).__name__}): nothing was recorded")


def _check_file(path: Path, *, make: bool, key: str | None) -> None:
    if make:
        make_private(path.parent)
    if not path.parent.exists() or not (path.exists() or path.is_symlink()):
        if make:
            return
        raise NoStore
    check_private(path)
    if not path.is_file():
        raise StoreError(f"{path} is not a file: set COACHLOG_HOME to another folder")
    with path.open("rb") as file:  # no connection of this process holds a lock on it yet: see open_again
        header = file.read(16)
    if not header:
        if make:
            return
        raise NoStore
    if key is None and header != _PLAIN_HEADER:
        raise StoreError(f"{path} is not a journal this version can read: it is encrypted, damaged, or something else")
    if key is not None and header == _PLAIN_HEADER:
        raise StoreError(f"{path} is not encrypted, and a passphrase was given")


def _connect(path: Path, mode: str, wait: float | None = None) -> Connection:
    seconds = BUSY_SECONDS if wait is None else wait
    return driver.connect(f"{path.as_uri()}?mode={mode}", uri=True, timeout=seconds, isolation_level=None)


def begin_reading(connection: Connection) -> None:
    """Begin a transaction in which all answers are of one moment."""
    connection.execute("BEGIN")


def end_reading(connection: Connection) -> None:
    """End it: from then on nobody who writes has to wait for us."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def let_write(connection: Connection) -> None:
    """Let a connection that was opened for reading write too, as safely as one that was opened for it. Raises what the
    driver raises; a file that may not be written to says so at the first write."""
    for setting in ("query_only = OFF", *_SAFE_WRITES):
        connection.execute(f"PRAGMA {setting}").fetchall()


def _prepare(connection: Connection, *, write: bool, key: str | None) -> Connection:
    try:
        if key is not None:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = {_quoted(key)}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # a wrong key, or damage, shows here
        for setting in ("foreign_keys = ON", "trusted_schema = OFF", *(_SAFE_WRITES if write else ["query_only = ON"])):
            connection.execute(f"PRAGMA {setting}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
