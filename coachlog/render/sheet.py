"""A table as a person wants to read it: long text wrapped; when it is narrow, columns go in a fixed order, and what
they hold stands below the text instead."""

from collections.abc import Sequence
from typing import NamedTuple

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from coachlog.render.words_of_people import literal

_GAP = 2
_LEAST = 20  # columns that a wrapped text needs to be read


class Column(NamedTuple):
    """``drop``: 0 always stays; of the others the highest goes first when there is no room. ``wraps``: a long text;
    below the first of them stands what has no column any more."""

    title: str
    drop: int = 0
    wraps: bool = False


class Sheet(NamedTuple):
    """``closing``: the lines below, what was counted. ``title``: whose it is, above."""

    columns: tuple[Column, ...]
    rows: Sequence[tuple[Text, ...]]
    closing: tuple[Text, ...]
    title: str = ""


def cell(text: str, style: str = "") -> Text:
    """A person's words, or ours, as a cell: every character as typed."""
    return Text(literal(text), style=style)


def sheet_table(sheet: Sheet, width: int) -> RenderableType:
    """The sheet in at most ``width`` columns."""
    kept = _that_fit(sheet, width)
    headed = any(column.title for column in sheet.columns)
    table = Table(box=None, padding=(0, _GAP, 0, 0), pad_edge=False, header_style="dim", show_header=headed)
    for place in kept:
        column = sheet.columns[place]
        table.add_column(column.title, overflow="fold", no_wrap=not column.wraps, ratio=None)
    text = next((place for place in kept if sheet.columns[place].wraps), None)
    gone = [place for place in range(len(sheet.columns)) if place not in kept and text is not None]
    for row in sheet.rows:
        cells = {place: row[place] for place in kept}
        if text is not None and (below := _below([row[place] for place in gone])):
            cells[text] = Text.assemble(row[text], "\n", below) if row[text].plain else below
        table.add_row(*cells.values())
    title: list[RenderableType] = [cell(sheet.title, "bold")] if sheet.title else []
    body: list[RenderableType] = [table] if sheet.rows else []
    return Group(*title, *body, *sheet.closing)


def _below(cells: Sequence[Text]) -> Text:
    """What the cells without a column say, on one line."""
    said = [Text(" ".join(each.plain.split("\n")), style=each.style or "dim") for each in cells if each.plain]
    return Text(" · ", style="dim").join(said)


def _that_fit(sheet: Sheet, width: int) -> list[int]:
    """The columns that there is room for; a column in which nothing stands is no column."""
    kept = [
        place
        for place, column in enumerate(sheet.columns)
        if not column.drop or any(row[place].plain for row in sheet.rows)
    ]
    while sum(_needs(sheet, place) + _GAP for place in kept) - _GAP > width:
        loose = [place for place in kept if sheet.columns[place].drop]
        if not loose:
            break
        kept.remove(max(loose, key=lambda place: sheet.columns[place].drop))
    return kept


def _needs(sheet: Sheet, place: int) -> int:
    column = sheet.columns[place]
    widest = max((_widest(row[place].plain) for row in sheet.rows), default=0)
    return max(cell_len(column.title), min(widest, _LEAST) if column.wraps else widest)


def _widest(text: str) -> int:
    return max((cell_len(line) for line in text.split("\n")), default=0)
