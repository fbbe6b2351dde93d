"""Bytes from a pipe, a file or an editor, as text. Nothing is dropped; what had to be read otherwise is said."""

import os
import stat
import sys
from pathlib import Path
from typing import NamedTuple

from coachlog.errors import CallError, quoted


class Decoded(NamedTuple):
    text: str
    said: tuple[str, ...]


def decode(raw: bytes) -> Decoded:
    """UTF-8, else Windows' Latin, else Latin-1. A NUL, at which SQLite would stop reading, is kept as its sign ␀."""
    said: list[str] = []
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = "\n".join(map(_line, raw.split(b"\n")))
        said.append("the text was not all UTF-8: the rest was read as Latin-1, look at its accents")
    if "\0" in text:
        text = text.replace("\0", "␀")
        said.append("NUL characters were kept as ␀")
    return Decoded(text, tuple(said))


def _line(raw: bytes) -> str:
    """Line by line, so that one strange byte does not change the lines around it."""
    for encoding in ("utf-8", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1")


def from_arguments(words: list[str]) -> Decoded:
    """The words of the call, joined. Bytes that the shell passed and the locale could not read come through too."""
    return decode(os.fsencode(" ".join(words)))


def is_piped() -> bool:
    """Whether standard input is a pipe, a file or a socket; a terminal and /dev/null are not."""
    try:
        mode = os.fstat(sys.stdin.fileno()).st_mode
    except (OSError, ValueError, AttributeError):
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode) or stat.S_ISSOCK(mode)


def from_stdin() -> bytes:
    return sys.stdin.buffer.read()


def from_file(path: Path) -> bytes:
    """Raises CallError for a file that cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise CallError(f"{quoted(path)} cannot be read: {error.strerror}") from None
