"""Goals: set, rated, shifted, parked, adopted. The old wording is never gone."""

from datetime import date

from coachlog.journal.entry import Entry, hidden, number, text
from coachlog.notation import Item
from coachlog.notation.stored import columns_of
from coachlog.store.rows import Goal, GoalRating, GoalShift, OfSession, Stakeholder

_TELLING_IS_DONE = ("told", "together")


def goal(item: Item, entry: Entry) -> tuple[OfSession, str]:
    """A goal of coach or sponsor is proposed until the client adopts it; the client's own is adopted."""
    row = Goal(state="active", **columns_of(item), **entry.where)
    if row.proposed_by == "client":
        row.adopted_on = entry.day
    else:
        row.state = "proposed"
    return row, ""


def rate(item: Item, entry: Entry) -> tuple[OfSession, str]:
    goal = entry.find(Goal, item.ref)
    value = number(item.get("value"), None)
    assert value is not None  # the parser gives no rating without one
    assert goal.id is not None  # it was found by its id
    row = GoalRating(engagement=goal.engagement, session=entry.session.id, goal=goal.id, day=entry.day, value=value)
    row.why, row.withheld = item.text or None, hidden(item)
    return row, ""


def shift(item: Item, entry: Entry) -> tuple[OfSession, str]:
    """The old wording is never gone, and a meaning can shift under the same words."""
    goal = entry.find(Goal, item.ref)
    new = item.text or goal.text
    told = str(item.get("told") or "")
    row = _shifted(goal, str(item.get("kind") or ("perspective" if new == goal.text else "")) or None, entry)
    row.to_text, row.trigger, row.client_words = new, text(item.get("trigger")), text(item.get("client_says"))
    row.told = told or row.told
    row.told_on = told_on(item, row.told, entry)
    row.withheld = hidden(item)
    goal.text = new
    if row.kind in ("parked", "dropped"):
        goal.state = row.kind
    return row, ""


def reworded(goal: Goal, words: str, entry: Entry) -> GoalShift:
    """A goal's wording changed by hand: a shift like any other, so that the old one is never gone."""
    row = _shifted(goal, None, entry)
    row.to_text = words
    goal.text = words
    return row


def park_or_drop(item: Item, entry: Entry) -> tuple[OfSession, str]:
    goal = entry.find(Goal, item.ref)
    state = "parked" if item.kind == "park" else "dropped"
    row = _shifted(goal, state, entry)
    row.why, row.withheld = item.text or None, hidden(item)
    goal.state = state
    return row, ""


def _shifted(goal: Goal, kind: str | None, entry: Entry) -> GoalShift:
    """A shift that keeps the wording so far; in a sponsored engagement the client has yet to tell of it. It belongs to
    the goal's own engagement, whichever the note is of."""
    sponsored = bool(entry.unit.find(Stakeholder, engagement=goal.engagement, role="sponsor"))
    assert goal.id is not None  # it was found by its id
    return GoalShift(
        goal=goal.id,
        day=entry.day,
        kind=kind,
        from_text=goal.text,
        to_text=goal.text,
        told="not_yet" if sponsored else "not_needed",
        engagement=goal.engagement,
        session=entry.session.id,
    )


def adopt(item: Item, entry: Entry) -> tuple[OfSession, str]:
    goal = entry.find(Goal, item.ref)
    goal.withheld = goal.withheld or hidden(item)
    if goal.adopted_on is None:
        goal.adopted_on = entry.day
    goal.state = "active"
    return goal, "adopt"


def told(item: Item, entry: Entry) -> tuple[OfSession | None, str]:
    """What the client decided about telling the sponsor: of the goal's latest shift that is still to be told, else of
    its latest."""
    goal = entry.find(Goal, item.ref)
    shifts = entry.unit.find(GoalShift, goal=goal.id)
    last = max(shifts, key=lambda row: (row.told in ("not_yet", "will_tell"), row.day, row.id), default=None)
    if last is None:
        entry.warnings.append(f"{item.ref} has not shifted, so there is nothing to tell: the line stays text")
        return None, ""
    last.told = str(item.get("told"))
    last.told_on = told_on(item, last.told, entry)
    return last, "told"


def told_on(item: Item, told: str, entry: Entry) -> date | None:
    """The day of telling: the one that was said, else the note's, when the telling is done."""
    on = item.get("told_on")
    if isinstance(on, date):
        return on
    return entry.day if told in _TELLING_IS_DONE else None
