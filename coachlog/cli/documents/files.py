"""Files that are written whole or not at all."""

import os
from pathlib import Path

from coachlog.errors import CannotWrite, FileInTheWay, quoted
from coachlog.places import drafts, journal
from coachlog.store.snapshots import sync


def write_whole(path: Path, text: str, *, force: bool) -> None:
    """Write a document: a private temporary file beside it, fsync, then its name. Raises FileInTheWay, CannotWrite.

    Without ``force`` the name is taken with a link, which fails when it exists: even one that appeared meanwhile.
    """
    target = path.expanduser()
    if not target.name or target.is_dir():
        raise CannotWrite(f"{quoted(path)} is a folder: name a file in it")
    if target.is_symlink() or (target.exists() and not target.is_file()):
        raise CannotWrite(f"{quoted(path)} is no plain file: name another one")
    if target.resolve() == journal().resolve() or drafts().resolve() in target.resolve().parents:
        raise CannotWrite(f"{quoted(path)} is part of the journal itself: name another file")
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        unfinished.unlink(missing_ok=True)
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if force:
            unfinished.replace(target)
        else:
            _take_name(unfinished, target)
        sync(target.parent)
    except FileExistsError:
        raise FileInTheWay(str(path)) from None
    except OSError as error:
        raise CannotWrite(f"{quoted(path)} cannot be written: {error.strerror}") from None
    finally:
        unfinished.unlink(missing_ok=True)


def _take_name(unfinished: Path, target: Path) -> None:
    """Give a finished file its name. A file system without links (a USB stick) has its name taken empty first."""
    try:
        os.link(unfinished, target)
    except FileExistsError:
        raise
    except OSError:
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        unfinished.replace(target)
