"""What the brief and today are made of: items, and the lines that they become, each with a label in front."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from coachlog.render.sheet import Cell

NO_VISIBLE_RESULT = "no visible result yet: no win, no milestone, no rating above its first"
_LABEL = 12


class Item(NamedTuple):
    """``text`` may be cut to fit; of the ``tail`` the first pieces stay longest."""

    text: str
    tail: tuple[str, ...] = ()
    urgent: bool = False


class Line(NamedTuple):
    label: str
    text: str
    urgent: bool


def label_width(width: int) -> int:
    """The columns that labels have of ``width``."""
    return min(_LABEL, max(width, 20) // 3)


def line_cells(lines: Sequence[Line], width: int) -> Iterator[Cell]:
    """The lines with their styles: labels coloured, the first line and what is urgent bold."""
    margin = label_width(width)
    for number, line in enumerate(lines):
        label = () if number == 0 else ((f"{line.label:<{margin}}", "cyan"),)
        yield (*label, (line.text, "bold" if line.urgent or number == 0 else ""))
