"""A list as a sheet: what every list has in common. What stands in its columns says each noun's own module."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from coachlog.moments import away, shown_day
from coachlog.render.sheet import Cell, Column, Sheet, cell
from coachlog.render.terminal_text import on_one_line

URGENT, SOON, QUIET = "bold red", "yellow", "dim"


class ListLayout(NamedTuple):
    """``one`` is the noun. ``row`` gives the cells of each, below ``columns``; ``closing`` the lines that count
    everything there is, which is told when the call left some out."""

    one: str
    columns: tuple[Column, ...]
    row: Callable[[Any, date], tuple[Cell, ...]]
    closing: Callable[[Sequence[Any], date, bool], tuple[Cell, ...]]
    key: str = "ref"  # the field that stands in front
    of_clients: bool = True  # whether each is some client's


def list_sheet(
    layout: ListLayout, found: Sequence[Any], today: date, shown: int, name: str = "", *, filtered: bool = False
) -> Sheet:
    """``found`` is everything, ``shown`` how many of it are to be shown. ``name``: of the one client whose it is.
    ``filtered``: the call left some out."""
    whose = layout.of_clients and not name
    rows = [
        (
            cell(getattr(each, layout.key), "bold"),
            *((cell(each.client),) if whose else ()),
            *layout.row(each, today),
        )
        for each in found[:shown]
    ]
    closing: tuple[Cell, ...] = (cell(f"No {layout.one} is like that."),)
    if found or not filtered:
        closing = layout.closing(found, today, filtered)
    if shown < len(found):
        closing = (cell(f"{shown} of {len(found)} shown; all: --limit 0", QUIET), *closing)
    columns = (Column(""), *((Column("client", drop=1),) if whose else ()), *layout.columns)
    return Sheet(columns, rows, closing, name if layout.of_clients else "")


@lru_cache(maxsize=1024)  # a long list has the same days again and again
def when(day: date | None, today: date) -> str:
    """A day, and how far it is."""
    return f"{shown_day(day, today)} {away(day, today)}" if day else ""


def count(number: int, one: str, many: str = "") -> str:
    """``1 win``, ``3 wins``."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def text_and(text: str, *more: tuple[str, str]) -> Cell:
    """A text, and what else is said of it, each on a line of its own."""
    shown = cell(on_one_line(text))
    for label, value in more:
        if value:
            shown += (*cell(f"\n{label}: ", QUIET), *cell(on_one_line(value)))
    return shown
