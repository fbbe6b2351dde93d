"""Files that are written whole or not at all."""

import os
from pathlib import Path

from coachlog.errors import CannotWrite, FileInTheWay
from coachlog.store.upkeep import sync


def write_whole(path: Path, text: str, *, force: bool) -> None:
    """Write a document: a private temporary file beside it, fsync, then its name. Raises FileInTheWay, CannotWrite.

    Without ``force`` the name is taken with a link, which fails when it exists: even one that appeared meanwhile.
    """
    target = path.expanduser()
    if not target.name or target.is_dir():
        raise CannotWrite(f"{str(path)!r} is a folder: name a file in it")
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if force:
            unfinished.replace(target)
        else:
            os.link(unfinished, target)
        sync(target.parent)
    except FileExistsError:
        raise FileInTheWay(str(path)) from None
    except OSError as error:
        raise CannotWrite(f"{path} cannot be written: {error.strerror}") from None
    finally:
        unfinished.unlink(missing_ok=True)
