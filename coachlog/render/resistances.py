"""Resistance in the list and the brief."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from coachlog.domain.choices import spoken
from coachlog.render.brief_line import Item
from coachlog.render.list_sheet import QUIET, SOON, ListLayout, count, text_and, when
from coachlog.render.sheet import Cell, Column, cell
from coachlog.views.resistances import OpenResistance, Resistance


def brief_items(resistance: OpenResistance, *, private: bool) -> Iterator[Item]:
    """``private``: with the coach's own take of it."""
    shared = () if resistance.shared else (" · NOT SHARED YET",)
    aim = (f" · at {spoken(resistance.aimed_at)}",) if resistance.aimed_at != "unknown" else ()
    yield Item(f"{resistance.ref} {resistance.fact}", shared + aim, not resistance.shared)
    if private and resistance.my_take:
        yield Item(f"{resistance.ref} my take: {resistance.my_take}")


def _row(resistance: Resistance, today: date) -> tuple[Cell, ...]:
    source = "" if resistance.source == "unknown" else spoken(resistance.source)
    source += " (your guess)" if source and resistance.guess else ""
    state = {"noticed": "NOT SHARED YET"}.get(resistance.state, resistance.state)
    eased = resistance.response if resistance.ended == "eased" else ""
    return (
        cell(when(resistance.day, today)),
        text_and(resistance.fact, ("client says", resistance.client_says), ("what eased it", eased)),
        cell(spoken(resistance.aimed_at) if resistance.aimed_at != "unknown" else ""),
        cell(source),
        cell(state, SOON if resistance.state == "noticed" else QUIET if not resistance.open else ""),
    )


def _closing(resistances: Sequence[Resistance], _today: date, _filtered: bool) -> tuple[Cell, ...]:
    if not resistances:
        return (cell("No resistance observed."),)
    open_ = sum(resistance.open for resistance in resistances)
    eased = sum(resistance.ended == "eased" for resistance in resistances)
    aims = Counter(spoken(resistance.aimed_at) for resistance in resistances)
    sources = Counter(spoken(resistance.source) for resistance in resistances)
    return (
        cell(""),
        cell("by aim     " + _ranked(aims), QUIET),
        cell("by source  " + _ranked(sources), QUIET),
        cell(f"{count(len(resistances), 'observation')} of resistance, {open_} not ended, {eased} eased"),
    )


def _ranked(counted: Counter[str]) -> str:
    return " · ".join(f"{word} {times}" for word, times in counted.most_common())


LIST = ListLayout(
    "resistance",
    (
        Column("seen", 3),
        Column("what was seen", wraps=True),
        Column("aimed at", 4, wraps=True),
        Column("source", 5, wraps=True),
        Column(""),
    ),
    _row,
    _closing,
)
