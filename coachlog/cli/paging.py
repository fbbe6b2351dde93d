"""Long output on a terminal goes through the pager; anywhere else it goes straight out."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from coachlog.render import terminal

if TYPE_CHECKING:
    from rich.console import RenderableType

# Quit when it fits, keep colours, leave the screen as it is, keep no history of what was looked for.
_QUIET = {"LESS": "-FRX", "LESSHISTFILE": "-", "LESSSECURE": "1"}


def show_paged(renderable: "RenderableType") -> None:
    """Print, or page what is longer than the screen."""
    from coachlog.render.screen import console  # what is only a text does not wait for Rich

    screen = console()
    with screen.capture() as captured:
        screen.print(renderable, end="")
    # Rich fills a table's lines with spaces up to its width; in a file or a diff they are only in the way.
    text = re.sub(r" +$", "", captured.get(), flags=re.M).rstrip("\n") + "\n"
    write_paged(text)


def write_paged(text: str) -> None:
    """The same for a text. A pager that cannot be started is no reason to show nothing."""
    pager = _pager() if _on_a_terminal() and text.count("\n") >= terminal.height() else []
    if not pager or not _page(pager, text):
        sys.stdout.write(text)


def _on_a_terminal() -> bool:
    return sys.stdout.isatty() and sys.stdin.isatty()


def _pager() -> list[str]:
    wanted = os.environ.get("PAGER", "less")
    try:
        words = shlex.split(wanted)
    except ValueError:
        return []
    return words if words and words[0] != "cat" and shutil.which(words[0]) else []


def _page(pager: list[str], text: str) -> bool:
    sys.stdout.flush()
    try:
        process = subprocess.Popen(pager, stdin=subprocess.PIPE, env={**_QUIET, **os.environ})
    except OSError:
        return False
    try:
        process.communicate(text.encode())
    except KeyboardInterrupt:  # Ctrl-C is the pager's
        process.wait()
    return True
