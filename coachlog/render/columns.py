"""A long sheet, line by line. Rich takes a millisecond a row for a table; these are the same lines, far sooner."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rich.console import Console
from rich.text import Text

from coachlog.render.sheet import GAP, Cell, Layout, Piece, plain, width_of

Line = list[Piece]


def lines_of(laid: Layout, console: Console) -> Iterator[Line]:
    """The lines of a sheet that was laid out: its titles, then row by row. The console wraps what is too long."""
    if any(column.title for column in laid.columns):
        yield from _row([((column.title, "dim"),) for column in laid.columns], laid, console)
    for row in laid.rows:
        yield from _row(row, laid, console)


def _row(row: Sequence[Cell], laid: Layout, console: Console) -> Iterator[Line]:
    cells = [_wrapped(cell, width, console) for cell, width in zip(row, laid.widths, strict=True)]
    for number in range(max(map(len, cells))):
        line: Line = []
        gap = 0
        for lines, width in zip(cells, laid.widths, strict=True):
            if gap:
                line.append((" " * gap, ""))
            pieces = lines[number] if number < len(lines) else ()
            line += pieces
            gap = width + GAP - sum([width_of(text) for text, _ in pieces])
        yield line


def _wrapped(cell: Cell, width: int, console: Console) -> list[Cell]:
    """The lines of a cell in a column of that width."""
    text = plain(cell)
    if "\n" not in text and width_of(text) <= width:  # as most are
        return [cell]
    wrapped = Text.assemble(*cell).wrap(console, width, overflow="fold")
    return [_pieces(line) for line in wrapped]


def _pieces(line: Text) -> Cell:
    """A line's text in the pieces that its styles cut it into."""
    cuts = sorted({0, len(line.plain), *(span.start for span in line.spans), *(span.end for span in line.spans)})
    return tuple(
        (line.plain[start:end], next((str(span.style) for span in line.spans if span.start <= start < span.end), ""))
        for start, end in pairwise(cuts)
    )
