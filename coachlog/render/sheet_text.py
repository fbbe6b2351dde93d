"""A sheet as text for the screen: a short one is Rich's table, a long one comes piece by piece."""

from collections.abc import Iterator
from itertools import islice

from rich.console import Group
from rich.text import Text

from coachlog.render.columns import sheet_lines
from coachlog.render.screen import captured, console
from coachlog.render.sheet import Sheet, layout
from coachlog.render.sheet_table import closing, sheet_table, title

LONG = 200  # rows
_PIECE = 200  # lines


def sheet_text(sheet: Sheet, width: int) -> Iterator[str]:
    """The sheet in at most ``width`` columns, in pieces that end where a line ends."""
    if len(sheet.rows) <= LONG:
        yield captured(sheet_table(sheet, width))
        return
    screen, styles = console(), dict[str, tuple[str, str]]()

    def paint(text: str, style: str) -> str:
        if style not in styles:
            before, _, behind = captured(Text("x", style), screen).rstrip("\n").partition("x")
            styles[style] = before, behind
        before, behind = styles[style]
        return f"{before}{text}{behind}" if before and text else text

    lines = sheet_lines(layout(sheet, width), screen, paint)
    if sheet.title:
        yield captured(Group(*title(sheet)))
    while piece := list(islice(lines, _PIECE)):
        yield "".join([line.rstrip(" ") + "\n" for line in piece])
    if sheet.closing:
        yield captured(Group(*closing(sheet)))
