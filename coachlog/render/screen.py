"""Rich on the screen. People's words go in as ``Text``, so that a bracket prints as typed."""

import os
import re
from collections.abc import Iterable

from rich.console import Console, RenderableType
from rich.text import Text

from coachlog.render import terminal
from coachlog.render.sheet import Cell


def console() -> Console:
    """Standard output as it is: colour on a terminal, plain in a pipe; NO_COLOR, --color and COLUMNS are respected."""
    wanted = os.environ.get("COACHLOG_COLOR", "auto")
    return Console(
        width=terminal.width(),
        highlight=False,
        markup=False,
        emoji=False,
        force_terminal=True if wanted == "always" else None,
        no_color=True if wanted == "never" else False if wanted == "always" else None,
    )


def captured(renderable: RenderableType, screen: Console | None = None) -> str:
    """What the screen would show of it, as text with a line's end at its end."""
    screen = screen or console()
    with screen.capture() as capture:
        screen.print(renderable, end="")
    # Rich fills a table's lines with spaces up to its width; in a file or a diff they are only in the way.
    return re.sub(r" +$", "", capture.get(), flags=re.M).rstrip("\n") + "\n"


def styled(lines: Iterable[Cell]) -> str:
    """Lines that are as long as they are, with their styles."""
    text = Text(no_wrap=True, overflow="ignore", end="")
    for line in lines:
        for part, style in (*line, ("\n", "")):
            text.append(part, style=style)
    screen = console()
    with screen.capture() as capture:
        screen.print(text, end="")
    return capture.get()
