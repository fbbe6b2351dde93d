"""What each recognised item of a note becomes."""

from collections.abc import Callable
from typing import Any

from coachlog.domain.kinds import NAMED
from coachlog.journal import goals, ticks
from coachlog.journal.entry import Entry, goal_of
from coachlog.notation import Item
from coachlog.notation.stored import columns_of
from coachlog.store.rows import Below, Commitment, Experiment, OfSession, Remark, Resistance, Win


def record(item: Item, entry: Entry) -> tuple[Below | None, str]:
    """Write one item. Returns the row that its line in the note stands for, and what was done to it when it was there
    before; no row when the line stays text. A new row has its id after the next flush."""
    row, verb = _RECORDERS.get(item.kind, _remark)(item, entry)
    if row is not None and not verb:
        entry.unit.add(row)
    return row, verb


def _resistance(item: Item, entry: Entry) -> tuple[OfSession, str]:
    if item.ref:
        entry.find(Resistance, item.ref)
    return Resistance(**_columns(item, entry)), ""


def _experiment(item: Item, entry: Entry) -> tuple[OfSession, str]:
    return Experiment(**_columns(item, entry)), ""


def _win(item: Item, entry: Entry) -> tuple[OfSession, str]:
    row = Win(day=entry.day, **_columns(item, entry))
    row.celebrated_in = entry.session.id if row.celebrated else None
    return row, ""


def _commitment(item: Item, entry: Entry) -> tuple[OfSession, str]:
    entry.position += 1
    row = Commitment(position=entry.position, **_columns(item, entry))
    row.stakeholder = entry.stakeholder(row.owner_name) if row.owner_name else None
    if row.state != "open":
        row.closed_on, row.closed_in = entry.day, entry.session.id
    return row, ""


def _remark(item: Item, entry: Entry) -> tuple[OfSession, str]:
    row = Remark(**_columns(item, entry))
    if row.holder and item.kind in (*NAMED, "belief", "common_ground"):
        row.stakeholder = entry.stakeholder(row.holder)
    return row, ""


def _columns(item: Item, entry: Entry) -> dict[str, Any]:
    """What an item says of its row, and where that belongs. Raises UnknownRef for a goal that has gone."""
    return columns_of(item) | {"goal": goal_of(item, entry)} | entry.where


_RECORDERS: dict[str, Callable[[Item, Entry], tuple[Below | None, str]]] = {
    "resistance": _resistance,
    "experiment": _experiment,
    "review": ticks.review,
    "win": _win,
    "goal": goals.goal,
    "rate": goals.rate,
    "shift": goals.shift,
    "park": goals.park_or_drop,
    "drop": goals.park_or_drop,
    "adopt": goals.adopt,
    "told": goals.told,
    "tick": ticks.tick,
    "reached": ticks.milestone,
    "missed": ticks.milestone,
    "changed": ticks.milestone,
    "commitment": _commitment,
}
