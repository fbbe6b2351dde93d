"""A table as a person wants to read it: long text wrapped; when it is narrow, columns go in a fixed order, and what
they hold stands below the text instead. What it holds and how wide it is; two modules beside this draw it."""

from collections.abc import Sequence
from typing import NamedTuple

from rich.cells import cell_len

from coachlog.render.terminal_text import literal

GAP = 2  # spaces between two columns
_LEAST = 20  # columns that a wrapped text needs to be read

Piece = tuple[str, str]  # a text, and its style
Cell = tuple[Piece, ...]


class Column(NamedTuple):
    """``drop``: 0 always stays; of the others the highest goes first when there is no room. ``wraps``: a long text;
    below the first of them stands what has no column any more."""

    title: str
    drop: int = 0
    wraps: bool = False


class Sheet(NamedTuple):
    """``closing``: the lines below, what was counted. ``title``: whose it is, above."""

    columns: tuple[Column, ...]
    rows: Sequence[tuple[Cell, ...]]
    closing: tuple[Cell, ...]
    title: str = ""


class Layout(NamedTuple):
    """A sheet as it fits a screen: the columns that are left, the width of each, and the rows with what has no column
    any more below the first long text."""

    columns: tuple[Column, ...]
    widths: tuple[int, ...]
    rows: Sequence[tuple[Cell, ...]]


def cell(text: str, style: str = "") -> Cell:
    """A person's words, or ours, as a cell: every character as typed. Cells are joined with ``+``."""
    return ((literal(text), style),)


def plain(of: Cell) -> str:
    """What a cell says, without its styles."""
    return of[0][0] if len(of) == 1 else "".join([text for text, _ in of])


def layout(sheet: Sheet, width: int) -> Layout:
    """Lay a sheet out in at most ``width`` columns."""
    natural = [max([*map(_widest, map(plain, cells)), 0]) for cells in zip(*sheet.rows, strict=True)]
    kept = _that_fit(sheet.columns, natural, width)
    text = next((place for place in kept if sheet.columns[place].wraps), None)
    gone = [place for place in range(len(sheet.columns)) if place not in kept and text is not None]
    rows = sheet.rows
    if text is not None and len(kept) < len(sheet.columns):
        rows = [
            tuple(_with_below(row, text, gone) if place == text else row[place] for place in kept) for row in sheet.rows
        ]
        natural[text] = max([_widest(plain(row[kept.index(text)])) for row in rows])
    elif len(kept) < len(sheet.columns):
        rows = [tuple(row[place] for place in kept) for row in sheet.rows]
    columns = tuple(sheet.columns[place] for place in kept)
    wanted = [max(natural[place], cell_len(sheet.columns[place].title)) or 1 for place in kept]
    return Layout(columns, _widths(columns, wanted, width), rows)


def width_of(text: str) -> int:
    """The terminal cells that a literal text on one line takes."""
    return len(text) if text.isascii() else cell_len(text)


def _widest(text: str) -> int:
    return max(map(width_of, text.split("\n"))) if "\n" in text else width_of(text)


def _with_below(row: tuple[Cell, ...], text: int, gone: Sequence[int]) -> Cell:
    """The long text of a row, and on the next line what the cells without a column say."""
    below: list[Piece] = []
    for place in gone:
        if said := plain(row[place]):
            below += [(" · ", "dim")] if below else []
            below.append((" ".join(said.split("\n")), row[place][0][1] or "dim"))
    if not below:
        return row[text]
    return (*row[text], ("\n", ""), *below) if plain(row[text]) else tuple(below)


def _that_fit(columns: Sequence[Column], natural: Sequence[int], width: int) -> list[int]:
    """The columns that there is room for; a column in which nothing stands is no column."""
    kept = [place for place, column in enumerate(columns) if not column.drop or natural[place]]
    needs = [
        max(cell_len(column.title), min(most, _LEAST) if column.wraps else most)
        for column, most in zip(columns, natural, strict=True)
    ]
    while sum(needs[place] + GAP for place in kept) - GAP > width:
        loose = [place for place in kept if columns[place].drop]
        if not loose and any(columns[place].wraps for place in kept):  # too narrow even for what always stays
            loose = [place for place in kept[1:] if not columns[place].wraps][-1:]
        if not loose:
            break
        kept.remove(max(loose, key=lambda place: columns[place].drop))
    return kept


def _widths(columns: Sequence[Column], wanted: Sequence[int], room: int) -> tuple[int, ...]:
    """The width of each column: of what wraps the widest gives way first, and where that is not enough, all do."""
    widths = [most + GAP for most in wanted]
    widths[-1] -= GAP
    while (excess := sum(widths) - room) > 0:
        wide = [width for width, column in zip(widths, columns, strict=True) if column.wraps]
        widest = max(wide, default=0)
        next_one = max((width for width in wide if width < widest), default=0)
        if not widest - next_one:
            break
        share = [column.wraps and width == widest for width, column in zip(widths, columns, strict=True)]
        widths = _reduced(widths, share, excess, widest - next_one)
    if (excess := sum(widths) - room) > 0:
        widths = _reduced(widths, [True] * len(widths), excess, room)
    return tuple(max(width - (GAP if place < len(widths) - 1 else 0), 1) for place, width in enumerate(widths))


def _reduced(widths: Sequence[int], share: Sequence[bool], excess: int, most: int) -> list[int]:
    """The widths that share in it, less an even part of the excess, and of each ``most`` at most."""
    left, sharing, reduced = excess, sum(share), []
    for width, shares in zip(widths, share, strict=True):
        part = min(most, width, round(left / sharing)) if shares else 0
        left, sharing = left - part, sharing - shares
        reduced.append(width - part)
    return reduced
