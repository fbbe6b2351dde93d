"""Rich on the screen. People's words go in as ``Text``, so that a bracket prints as typed."""

import os
import sys
from collections.abc import Sequence
from datetime import date
from typing import Literal

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from coachlog.moments import shown_day
from coachlog.render.brief import Line, label_width
from coachlog.render.words_of_people import literal
from coachlog.views.clients import ClientRow

_PLAIN_WIDTH = 80
_System = Literal["auto", "standard"]


class _Screen(Console):
    def on_broken_pipe(self) -> None:
        """The reader has gone, as with ``| head``: ``main`` knows what to do."""
        raise BrokenPipeError


def console() -> Console:
    """Standard output as it is: colour on a terminal, plain in a pipe; NO_COLOR, --color and COLUMNS are respected."""
    wanted = os.environ.get("COACHLOG_COLOR", "auto")
    columns = os.environ.get("COLUMNS", "")
    said = int(columns) if columns.isascii() and columns.isdecimal() else 0  # some terminals say 0, which is none
    width = said or (_terminal_width() if sys.stdout.isatty() else _PLAIN_WIDTH)
    return _Screen(
        width=width,
        highlight=False,
        markup=False,
        emoji=False,
        force_terminal=True if wanted == "always" else None,
        no_color=True if wanted == "never" else False if wanted == "always" else None,
    )


def _terminal_width() -> int:
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or _PLAIN_WIDTH
    except OSError:
        return _PLAIN_WIDTH


def show(renderable: RenderableType, end: str = "\n") -> None:
    console().print(renderable, end=end)


def width() -> int:
    return console().width


def people(text: str, style: str = "") -> Text:
    """A person's words, every character as typed."""
    return Text(literal(text), style=style)


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


def client_table(rows: Sequence[ClientRow], today: date) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", pad_edge=False)
    for title in ("client", "name", "sessions", "last", "next"):
        table.add_column(title, overflow="fold", no_wrap=title in ("client", "sessions"))
    for row in rows:
        of = f" of {row.planned}" if row.planned else ""
        ago = "today" if row.days == 0 else f"{row.days} d ago"
        last = f"{shown_day(row.last, today)} ({ago})" if row.last else "—"
        coming = f"{shown_day(row.next_day, today)} {row.next_at}".rstrip() if row.next_day else "—"
        name = people(row.name)
        if not row.aligned:
            name.append(" · not aligned", style="yellow")
        table.add_row(people(row.slug, "bold"), name, f"{row.held}{of}", last, coming)
    return table
