"""Rich on the screen. People's words go in as ``Text``, so that a bracket prints as typed."""

import os
from collections.abc import Sequence
from typing import Literal

from rich.console import Console, RenderableType
from rich.text import Text

from coachlog.render import terminal
from coachlog.render.brief import Line, label_width

_System = Literal["auto", "standard"]


class _Screen(Console):
    def on_broken_pipe(self) -> None:
        """The reader has gone, as with ``| head``: ``main`` knows what to do."""
        raise BrokenPipeError


def console() -> Console:
    """Standard output as it is: colour on a terminal, plain in a pipe; NO_COLOR, --color and COLUMNS are respected."""
    wanted = os.environ.get("COACHLOG_COLOR", "auto")
    return _Screen(
        width=terminal.width(),
        highlight=False,
        markup=False,
        emoji=False,
        force_terminal=True if wanted == "always" else None,
        no_color=True if wanted == "never" else False if wanted == "always" else None,
    )


def show(renderable: RenderableType, end: str = "\n") -> None:
    console().print(renderable, end=end)


def brief_text(lines: Sequence[Line], columns: int) -> Text:
    """The brief: labels dim, what is urgent bold."""
    margin = label_width(columns)
    text = Text(no_wrap=True, overflow="ignore", end="")
    for number, line in enumerate(lines):
        if number == 0:
            text.append(line.text, style="bold")
        else:
            text.append(f"{line.label:<{margin}}", style="cyan")
            text.append(line.text, style="bold" if line.urgent else "")
        text.append("\n")
    return text
