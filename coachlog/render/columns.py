"""A long sheet as lines of text. Rich takes a millisecond a row for a table; these are the same lines, far sooner."""

import re
from collections.abc import Callable, Iterator, Sequence

from rich.console import Console
from rich.text import Text

from coachlog.render.sheet import GAP, Cell, Layout, plain, width_of

Paint = Callable[[str, str], str]  # a text in a style, as the terminal takes it

# Text of characters that are each one cell wide, its words a single space apart: it breaks only at those.
_SIMPLE = re.compile(r"[!-~¡-¬®-˿]+(?: [!-~¡-¬®-˿]+)*")


def sheet_lines(layout: Layout, console: Console, paint: Paint) -> Iterator[str]:
    """The lines of a sheet that was laid out: its titles, then row by row."""
    if any(column.title for column in layout.columns):
        titles = _cells([((column.title, "dim"),) for column in layout.columns], layout, console)
        height = max(map(len, titles))
        yield from _side_by_side([[()] * (height - len(lines)) + lines for lines in titles], layout, paint)
    for row in layout.rows:
        yield from _side_by_side(_cells(row, layout, console), layout, paint)


def _cells(row: Sequence[Cell], layout: Layout, console: Console) -> list[list[Cell]]:
    """The lines of each cell."""
    return [
        _wrapped(cell, width, console) if column.wraps else _cropped(cell, width, console)
        for cell, width, column in zip(row, layout.widths, layout.columns, strict=True)
    ]


def _side_by_side(cells: Sequence[Sequence[Cell]], layout: Layout, paint: Paint) -> Iterator[str]:
    """The lines of a row."""
    for number in range(max(map(len, cells))):
        line, gap = "", 0
        for lines, width in zip(cells, layout.widths, strict=True):
            if number < len(lines) and lines[number]:
                line += " " * gap + "".join([paint(text, style) for text, style in lines[number]])
                gap = width + GAP - sum([width_of(text) for text, _ in lines[number]])
            else:
                gap += width + GAP
        yield line


def _cropped(cell: Cell, width: int, console: Console) -> list[Cell]:
    """The lines of a cell that does not wrap: what is too long is cut off."""
    text = plain(cell)
    if "\n" not in text and "\t" not in text and width_of(text) <= width:  # as most are
        return [cell]
    return [_pieces(line) for line in Text.assemble(*cell).wrap(console, width, overflow="fold", no_wrap=True)]


def _wrapped(cell: Cell, width: int, console: Console) -> list[Cell]:
    """The lines of a cell whose words wrap."""
    lines: list[Cell] = []
    for line in _split(cell):
        breaks = _breaks(plain(line), width)
        if breaks is None:
            lines += [_pieces(each) for each in Text.assemble(*line).wrap(console, width, overflow="fold")]
        else:
            lines += _cut(line, breaks)
    return lines


def _split(cell: Cell) -> list[Cell]:
    """A cell's lines as they were given."""
    if len(cell) == 1 and "\n" not in cell[0][0]:
        return [cell]
    lines: list[Cell] = [()]
    for text, style in cell:
        first, *rest = text.split("\n")
        lines[-1] += ((first, style),) if first else ()
        lines += [((each, style),) if each else () for each in rest]
    return lines


def _breaks(text: str, width: int) -> list[int] | None:
    """Where a simple text breaks into lines: the places of the spaces that go. None: it is Rich's to break."""
    if text and not _SIMPLE.fullmatch(text):
        return None
    breaks: list[int] = []
    begin = 0
    while len(text) - begin > width:
        place = text.rfind(" ", begin, begin + width + 1)
        if place < 0:
            return None
        breaks.append(place)
        begin = place + 1
    return breaks


def _cut(line: Cell, breaks: Sequence[int]) -> list[Cell]:
    """The pieces of a line between its breaks."""
    if not breaks:
        return [line]
    if len(line) == 1:
        ((text, style),) = line
        begins, ends = [0, *(at + 1 for at in breaks)], [*breaks, len(text)]
        return [((text[begin:end], style),) for begin, end in zip(begins, ends, strict=True)]
    lines: list[Cell] = [()]
    begin = 0
    for text, style in line:
        inside = [at - begin for at in breaks if begin <= at < begin + len(text)]
        first, *rest = _cut(((text, style),), inside)
        lines[-1] += first
        lines += rest
        begin += len(text)
    return lines


def _pieces(line: Text) -> Cell:
    """A line's text in the pieces that its styles cut it into."""
    return tuple(
        (text.plain, str(text.spans[0].style) if text.spans else "")
        for text in line.divide(sorted({place for span in line.spans for place in span[:2]}))
        if text.plain
    )
