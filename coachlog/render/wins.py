"""Quick wins in the list, the brief and the client's documents."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from coachlog.moments import shown_day
from coachlog.render.brief_line import Item
from coachlog.render.list_sheet import QUIET, SOON, ListLayout, count, text_and, when
from coachlog.render.sheet import Cell, Column, cell
from coachlog.views.wins import GivenWin, UncelebratedWin, Win
from coachlog.words.documents import Documents

_BAR = 20  # columns of the longest bar
_MONTHS = 6


def brief_item(win: UncelebratedWin, today: date) -> Item:
    return Item(f"{win.ref} {win.text}", (f" · {shown_day(win.day, today)}",))


def facts(win: GivenWin, words: Documents) -> list[tuple[str, str]]:
    """What a document says of it beside its text, each with its label."""
    return [(words.labels["evidence"], win.evidence)]


def _row(win: Win, today: date) -> tuple[Cell, ...]:
    state = cell("celebrated", QUIET) if win.celebrated_in else cell("not celebrated", SOON)
    return cell(when(win.day, today)), text_and(win.text, ("seen in", win.evidence)), state, cell(win.goal)


def _closing(wins: Sequence[Win], today: date, filtered: bool) -> tuple[Cell, ...]:
    waiting = sum(not win.celebrated_in for win in wins)
    summary = f"{count(len(wins), 'win')}, {waiting} not celebrated yet" if wins else "No win yet."
    return (*(() if filtered else _momentum(wins, today)), cell(summary))


def _momentum(found: Sequence[Win], today: date) -> tuple[Cell, ...]:
    """The wins of each of the last months, as bars."""
    months = [_month_before(today, back) for back in range(_MONTHS - 1, -1, -1)]
    wins = Counter((win.day.year, win.day.month) for win in found)
    most = max((wins[month] for month in months), default=0)
    if not most:
        return ()
    return (cell(""), *(_bar(month, wins[month], most) for month in months))


def _bar(month: tuple[int, int], number: int, most: int) -> Cell:
    length = -(-number * min(_BAR, most) // most)
    return (
        cell(f"{date(*month, 1):%b} ", QUIET) + cell("█" * length, f"{QUIET} green") + cell(f" {number or '–'}", QUIET)
    )


def _month_before(today: date, back: int) -> tuple[int, int]:
    months = today.year * 12 + today.month - 1 - back
    return months // 12, months % 12 + 1


LIST = ListLayout(
    "win", (Column("day", 2), Column("win", wraps=True), Column("", 3), Column("goal", 4)), _row, _closing
)
