"""What each recognised item of a note becomes."""

from collections.abc import Callable
from datetime import date
from typing import Any

from coachlog.journal import goals, ticks
from coachlog.journal.entry import Entry, goal_of, hidden, text
from coachlog.notation import NEXT, Item
from coachlog.notation.kinds import NAMED
from coachlog.store.rows import Below, Commitment, Experiment, OfSession, Remark, Resistance, Win


def record(item: Item, entry: Entry) -> tuple[Below | None, str]:
    """Write one item. Returns the row that its line in the note stands for, and what was done to it when it was there
    before; no row when the line stays text. A new row has its id after the next flush."""
    row, verb = _RECORDERS.get(item.kind, _remark)(item, entry)
    if row is not None and not verb:
        entry.unit.add(row)
    return row, verb


def _resistance(item: Item, entry: Entry) -> tuple[OfSession, str]:
    continues = entry.find(Resistance, item.ref).id if item.ref else None
    named = ("aimed_at", "source", "source_detail", "asked", "client_says", "my_take", "response", "ended")
    said: dict[str, Any] = {name: value for name in named if (value := item.get(name)) is not None}
    return Resistance(fact=item.text, continues=continues, goal=goal_of(item, entry), **entry.where, **said), ""


def _experiment(item: Item, entry: Entry) -> tuple[OfSession, str]:
    given = dict(item.fields)
    due = given.get("review")
    said: dict[str, Any] = {name: given.get(name) for name in ("expects", "confidence", "evidence", "proposed_by")}
    row = Experiment(text=item.text, goal=goal_of(item, entry), withheld=hidden(item), **entry.where, **said)
    row.review_on, row.review_next = (due if isinstance(due, date) else None), int(due == NEXT)
    return row, ""


def _win(item: Item, entry: Entry) -> tuple[OfSession, str]:
    celebrated = item.get("celebrated")
    row = Win(day=entry.day, text=item.text, goal=goal_of(item, entry), withheld=hidden(item), **entry.where)
    row.evidence = text(item.get("evidence"))
    if celebrated:
        row.celebrated, row.celebrated_in = str(celebrated), entry.session.id
    return row, ""


def _commitment(item: Item, entry: Entry) -> tuple[OfSession, str]:
    due, state = item.get("due"), str(item.get("state") or "open")
    name = text(item.get("owner_name"))
    entry.position += 1
    row = Commitment(
        owner=str(item.get("owner")),
        owner_name=name,
        stakeholder=entry.stakeholder(name) if name else None,
        text=item.text,
        due_on=due if isinstance(due, date) else None,
        due_next=int(due == NEXT),
        goal=goal_of(item, entry),
        state=state,
        position=entry.position,
        withheld=hidden(item),
        **entry.where,
    )
    if state != "open":
        row.closed_on, row.closed_in = entry.day, entry.session.id
    return row, ""


def _remark(item: Item, entry: Entry) -> tuple[OfSession, str]:
    holder = text(item.get("holder"))
    quote = item.get("may_quote")
    row = Remark(
        kind=item.kind,
        text=item.text,
        holder=holder,
        stakeholder=entry.stakeholder(holder) if holder and item.kind in (*NAMED, "belief", "common_ground") else None,
        goal=goal_of(item, entry),
        detail=text(item.get("detail")),
        proposed_by=text(item.get("proposed_by")),
        may_quote=None if quote is None else int(bool(quote)),
        withheld=hidden(item),
        **entry.where,
    )
    return row, ""


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
