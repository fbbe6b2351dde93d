"""Copies of the whole file."""

import os
from contextlib import closing
from pathlib import Path

from coachlog.errors import StoreError
from coachlog.places import make_private
from coachlog.store.connection import Connection, open_journal, translated_errors
from coachlog.store.fetch import scalar, scalars


def snapshot(connection: Connection, journal: Path, name: str, key: str | None = None) -> Path:
    """A verified copy of the journal beside it, in ``snapshots/``: written whole, checked, then named.

    Raises StoreError when the copy does not read back, CannotWrite when it cannot be made.
    """
    with translated_errors():
        folder = make_private(journal.parent / "snapshots")
        target = _free_name(folder, name)
        unfinished = target.with_suffix(".part")
        unfinished.unlink(missing_ok=True)
        try:
            connection.execute("VACUUM INTO ?", (str(unfinished),))
            unfinished.chmod(0o600)
            _verify(unfinished, connection, key)
            sync(unfinished)
            unfinished.rename(target)
            sync(folder)
        finally:
            unfinished.unlink(missing_ok=True)
    return target


def sync(path: Path) -> None:
    """fsync a file or a folder."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _free_name(folder: Path, name: str) -> Path:
    number, target = 2, folder / f"{name}.db"
    while target.exists():
        number, target = number + 1, folder / f"{name}-{number}.db"
    return target


def _verify(copy: Path, original: Connection, key: str | None) -> None:
    with closing(open_journal(copy, write=False, key=key)) as opened:
        sound = scalar(opened, "PRAGMA quick_check") == "ok"
        names = scalars(original, "SELECT name FROM sqlite_master WHERE type = 'table'")
        same = all(_count(opened, name) == _count(original, name) for name in names)
    if not (sound and same):
        raise StoreError("the copy made before updating the journal does not read back: nothing was changed")


def _count(connection: Connection, table: str) -> int:
    return int(scalar(connection, f'SELECT count(*) FROM "{table}"'))
