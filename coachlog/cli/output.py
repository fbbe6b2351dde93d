"""What a command says. No other module writes to standard output or standard error; what Typer asks and its help apart.

A text longer than a terminal goes through the pager; anywhere else it goes straight out.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from coachlog.render import terminal

if TYPE_CHECKING:
    from rich.console import RenderableType

    from coachlog.render.sheet import Cell

# Quit when it fits, keep colours, leave the screen as it is, keep no history of what was looked for.
_QUIET = {"LESS": "-FRX", "LESSHISTFILE": "-", "LESSSECURE": "1"}

_UNREAD: list[TextIO] = []  # whose reader has gone


def speak_utf8() -> None:
    """People's words go out whole, whatever the locale; what a terminal cannot show is replaced there, not here."""
    # A stream that was closed before we came is None; what would be said there is said to nobody.
    sys.stdout = sys.stdout or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = sys.stderr or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def write(text: str) -> None:
    """Exactly this on standard output."""
    with _whoever_reads(sys.stdout):
        sys.stdout.write(text)


def line(text: str) -> None:
    """A line on standard output, at once."""
    write(f"{text}\n")
    flush()


def error_line(text: str) -> None:
    """A line on standard error, below what was said before."""
    flush()
    with _whoever_reads(sys.stderr):
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()


def flush() -> None:
    """Give out what was written."""
    with _whoever_reads(sys.stdout):
        sys.stdout.flush()


def is_read() -> bool:
    """Whether all that was written so far found a reader."""
    flush()
    return sys.stdout not in _UNREAD


def write_lines(lines: Iterable["Cell"]) -> None:
    """Lines with their styles, where there is a terminal that takes them."""
    write(_styled(lines))


def page(renderable: "RenderableType") -> None:
    """Show it, through the pager where it is longer than the terminal."""
    from coachlog.render.screen import captured  # what is only a text does not wait for Rich

    page_text([captured(renderable)])


def page_lines(lines: Iterable["Cell"]) -> None:
    """The same for lines."""
    page_text([_styled(lines)])


def page_text(pieces: Iterable[str]) -> None:
    """The same for a text that comes in pieces, each shown as soon as it is there. A pager that cannot be started is no
    reason to show nothing."""
    coming = iter(pieces)
    pager = _pager() if on_a_terminal() else []
    first, lines = [], 0
    while pager and lines < terminal.height() and (piece := next(coming, None)) is not None:
        first.append(piece)
        lines += piece.count("\n")
    shown = chain(first, coming)
    if lines < terminal.height() or not _paged(pager, shown):
        for piece in shown:
            write(piece)
            if sys.stdout in _UNREAD:
                break


def is_terminal() -> bool:
    """Whether what is written goes to a terminal."""
    return sys.stdout.isatty()


def on_a_terminal() -> bool:
    """Whether a person sits before it: what is read and what is written is a terminal's."""
    return sys.stdout.isatty() and sys.stdin.isatty()


@contextmanager
def _whoever_reads(stream: TextIO) -> Iterator[None]:
    """A reader that has gone, as with ``| head``, is no error and stops no command: what is still to be said is said to
    nobody. Any other reason not to write is an OSError as ever."""
    try:
        yield
    except BrokenPipeError:
        _UNREAD.append(stream)
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _styled(lines: Iterable["Cell"]) -> str:
    if not terminal.may_take_styles():  # Rich takes longer to be there than most commands
        return "".join(["".join([text for text, _ in each]) + "\n" for each in lines])
    from coachlog.render.screen import styled

    return styled(lines)


def _pager() -> list[str]:
    import shlex  # most commands page nothing
    import shutil

    wanted = os.environ.get("PAGER", "less")
    try:
        words = shlex.split(wanted)
    except ValueError:
        return []
    return words if words and words[0] != "cat" and shutil.which(words[0]) else []


def _paged(pager: Sequence[str], pieces: Iterable[str]) -> bool:
    """Show the pieces in the pager, and wait until it is left; False where it cannot be started."""
    import subprocess

    flush()
    try:
        process = subprocess.Popen(pager, stdin=subprocess.PIPE, env={**_QUIET, **os.environ}, encoding="utf-8")
    except OSError:
        return False
    assert process.stdin is not None  # it is a pipe
    try:
        with suppress(BrokenPipeError), process.stdin:  # left before the end
            for piece in pieces:
                process.stdin.write(piece)
        process.wait()
    except KeyboardInterrupt:  # Ctrl-C is the pager's
        process.wait()
    return True
