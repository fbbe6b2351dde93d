"""What each recognised item of a note becomes. Rules and their numbers are the invariants of domain.md."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from sqlmodel import Session as Db
from sqlmodel import col, select

from coachlog.errors import UnknownRef
from coachlog.notation import NEXT, Item
from coachlog.notation.kinds import NAMED
from coachlog.notation.marks import first_name
from coachlog.store.lookup import folded
from coachlog.store.models import (
    Commitment,
    Engagement,
    Experiment,
    Goal,
    GoalRating,
    GoalShift,
    OfSession,
    Remark,
    Resistance,
    Session,
    Stakeholder,
    Win,
)

_T = TypeVar("_T", bound=OfSession)
_TELLING_IS_DONE = ("told", "together")


@dataclass
class Entry:
    """A note on its way into the journal: its session, what is known around it, the warnings for afterwards."""

    db: Db
    client: int
    session: Session
    stakeholders: list[Stakeholder]
    position: int = 0
    warnings: list[str] = field(default_factory=list)

    @property
    def where(self) -> dict[str, Any]:
        return {"engagement": self.session.engagement, "session": self.session.id}

    @property
    def day(self) -> date:
        return self.session.day

    def goal(self, ref: str) -> tuple[Goal, int]:
        """A goal of this client's, and its id."""
        return self.find(Goal, ref), int(ref[1:])

    def find(self, kind: type[_T], ref: str) -> _T:
        """A row of this client's. Raises UnknownRef: it may have gone since the note was begun."""
        row = self.db.get(kind, int(ref[1:]))
        if row is None or self.db.get_one(Engagement, row.engagement).client != self.client:
            raise UnknownRef(ref, " of this client any more")
        return row

    def stakeholder(self, name: str) -> int | None:
        """The stakeholder of that name, or of that first name when only one has it."""
        wanted = folded(name)
        exact = [person for person in self.stakeholders if folded(person.name) == wanted]
        first = [person for person in self.stakeholders if folded(first_name(person.name)) == wanted]
        found = exact or first
        return found[0].id if len(found) == 1 else None


def record(item: Item, entry: Entry) -> tuple[OfSession | None, str]:
    """Write one item. Returns the row that its line in the note stands for, and the verb when it was there before."""
    row, verb = _RECORDERS.get(item.kind, _remark)(item, entry)
    if row is not None and not verb:
        entry.db.add(row)
        entry.db.flush()
    return row, verb


def _goal_of(item: Item, entry: Entry) -> int | None:
    ref = item.get("goal")
    return entry.find(Goal, str(ref)).id if ref else None


def _hidden(item: Item) -> int:
    return int(bool(item.get("withheld")))


def _resistance(item: Item, entry: Entry) -> tuple[OfSession, str]:
    continues = entry.find(Resistance, item.ref).id if item.ref else None
    named = ("aimed_at", "source", "source_detail", "asked", "client_says", "my_take", "response", "ended")
    said: dict[str, Any] = {name: value for name in named if (value := item.get(name)) is not None}
    return Resistance(fact=item.text, continues=continues, goal=_goal_of(item, entry), **entry.where, **said), ""


def _experiment(item: Item, entry: Entry) -> tuple[OfSession, str]:
    due = item.get("review")
    said: dict[str, Any] = {name: item.get(name) for name in ("expects", "confidence", "evidence", "proposed_by")}
    row = Experiment(text=item.text, goal=_goal_of(item, entry), withheld=_hidden(item), **entry.where, **said)
    row.review_on, row.review_next = (due if isinstance(due, date) else None), int(due == NEXT)
    return row, ""


def _review(item: Item, entry: Entry) -> tuple[OfSession, str]:
    """Closed only together with the client, in a session, with what happened and what was learned (invariant 4)."""
    row = entry.find(Experiment, item.ref)
    if entry.session.kind == "between":
        row.reported = _joined(row.reported, item.text)
        row.learned = _joined(row.learned, item.get("learned"))
        entry.warnings.append(f"{item.ref} stays running: it is closed by a review together, in a session")
    else:
        row.outcome = _joined(row.outcome, item.text)
        row.learned = _joined(row.learned, item.get("learned"))
        if row.outcome and row.learned:
            row.state, row.reviewed_in = "reviewed", entry.session.id
        else:
            missing = "what was learned" if row.outcome else "what happened"
            entry.warnings.append(f"{item.ref} stays running until it says {missing}")
    row.then = str(item.get("then")) if item.get("then") else row.then
    row.confidence_after = _number(item.get("confidence"), row.confidence_after)
    row.withheld = row.withheld or _hidden(item)
    return row, "review"


def _win(item: Item, entry: Entry) -> tuple[OfSession, str]:
    celebrated = item.get("celebrated")
    row = Win(day=entry.day, text=item.text, goal=_goal_of(item, entry), withheld=_hidden(item), **entry.where)
    row.evidence = _text(item.get("evidence"))
    if celebrated:
        row.celebrated, row.celebrated_in = str(celebrated), entry.session.id
    return row, ""


def _goal(item: Item, entry: Entry) -> tuple[OfSession, str]:
    """A goal of coach or sponsor is proposed until the client adopts it; the client's own is adopted (invariant 1)."""
    proposed_by = str(item.get("proposed_by") or "client")
    own = proposed_by == "client"
    said: dict[str, Any] = {name: item.get(name) for name in ("why", "measure", "target_on", "benefit", "team_benefit")}
    row = Goal(
        text=item.text,
        proposed_by=proposed_by,
        state="active" if own else "proposed",
        adopted_on=entry.day if own else None,
        withheld=_hidden(item),
        **entry.where,
        **said,
    )
    return row, ""


def _rate(item: Item, entry: Entry) -> tuple[OfSession, str]:
    _, goal = entry.goal(item.ref)
    value = _number(item.get("value"), None)
    assert value is not None  # the parser gives no rating without one
    why = item.text or None
    return GoalRating(goal=goal, day=entry.day, value=value, why=why, withheld=_hidden(item), **entry.where), ""


def _shift(item: Item, entry: Entry) -> tuple[OfSession, str]:
    """The old wording is never gone, and a meaning can shift under the same words (invariant 2)."""
    goal = entry.find(Goal, item.ref)
    new = item.text or goal.text
    told = str(item.get("told") or "")
    row = _shifted(goal, str(item.get("kind") or ("perspective" if new == goal.text else "")) or None, entry)
    row.to_text, row.trigger, row.client_words = new, _text(item.get("trigger")), _text(item.get("client_says"))
    row.told = told or row.told
    row.told_on = _told_on(item, row.told, entry)
    row.withheld = _hidden(item)
    goal.text = new
    return row, ""


def _park_or_drop(item: Item, entry: Entry) -> tuple[OfSession, str]:
    goal = entry.find(Goal, item.ref)
    state = "parked" if item.kind == "park" else "dropped"
    row = _shifted(goal, state, entry)
    row.why, row.withheld = item.text or None, _hidden(item)
    goal.state = state
    return row, ""


def _shifted(goal: Goal, kind: str | None, entry: Entry) -> GoalShift:
    """A shift that keeps the wording so far; in a sponsored engagement the client has yet to tell of it."""
    sponsored = any(person.role == "sponsor" for person in entry.stakeholders)
    assert goal.id is not None  # it was found by its id
    return GoalShift(
        goal=goal.id,
        day=entry.day,
        kind=kind,
        from_text=goal.text,
        to_text=goal.text,
        told="not_yet" if sponsored else "not_needed",
        **entry.where,
    )


def _adopt(item: Item, entry: Entry) -> tuple[OfSession, str]:
    goal = entry.find(Goal, item.ref)
    if goal.adopted_on is None:
        goal.adopted_on = entry.day
    goal.state = "active"
    return goal, "adopt"


def _told(item: Item, entry: Entry) -> tuple[OfSession, str]:
    """What the client decided about telling the sponsor: of the goal's latest shift."""
    goal = entry.find(Goal, item.ref)
    last = entry.db.exec(
        select(GoalShift).where(GoalShift.goal == goal.id).order_by(col(GoalShift.day).desc(), col(GoalShift.id).desc())
    ).first()
    if last is None:
        entry.warnings.append(f"{item.ref} has not shifted, so there is nothing to tell: the line stays as it is")
        return goal, "told"
    last.told = str(item.get("told"))
    last.told_on = _told_on(item, last.told, entry)
    return last, "told"


def _told_on(item: Item, told: str, entry: Entry) -> date | None:
    on = item.get("told_on")
    if isinstance(on, date):
        return on
    return entry.day if told in _TELLING_IS_DONE else None


def _tick(item: Item, entry: Entry) -> tuple[OfSession, str]:
    ticker = {"c": _tick_commitment, "w": _tick_win, "g": _tick_goal, "x": _tick_experiment}
    if item.ref[0] not in ticker:
        raise UnknownRef(item.ref, " that can be ticked")
    return ticker[item.ref[0]](item, entry, str(item.get("state")))


def _tick_commitment(item: Item, entry: Entry, state: str) -> tuple[OfSession, str]:
    row = entry.find(Commitment, item.ref)
    row.outcome = _joined(row.outcome, item.text)
    row.withheld = row.withheld or _hidden(item)
    if state != "open":
        row.state, row.closed_on, row.closed_in = state, entry.day, entry.session.id
    return row, state


def _tick_win(item: Item, entry: Entry, state: str) -> tuple[OfSession, str]:
    row = entry.find(Win, item.ref)
    row.celebrated = _joined(row.celebrated, item.text)
    row.withheld = row.withheld or _hidden(item)
    if state == "done":
        row.celebrated_in = entry.session.id
    return row, "celebrated"


def _tick_goal(item: Item, entry: Entry, state: str) -> tuple[OfSession, str]:
    """``[x]``: a proposed goal is adopted, an active one achieved. ``[-]``: it is dropped, which is a shift."""
    goal = entry.find(Goal, item.ref)
    if state == "dropped":
        return _park_or_drop(item._replace(kind="drop"), entry)
    if state == "done" and goal.state == "proposed":
        return _adopt(item, entry)
    if state == "done":
        goal.state, goal.adopted_on = "achieved", goal.adopted_on or entry.day
    return goal, "achieved"


def _tick_experiment(item: Item, entry: Entry, state: str) -> tuple[OfSession, str]:
    row = entry.find(Experiment, item.ref)
    row.outcome = _joined(row.outcome, item.text)
    row.withheld = row.withheld or _hidden(item)
    if state == "dropped":
        row.state = "dropped"
    return row, "dropped"


def _commitment(item: Item, entry: Entry) -> tuple[OfSession, str]:
    due, state = item.get("due"), str(item.get("state") or "open")
    name = _text(item.get("owner_name"))
    entry.position += 1
    row = Commitment(
        owner=str(item.get("owner")),
        owner_name=name,
        stakeholder=entry.stakeholder(name) if name else None,
        text=item.text,
        due_on=due if isinstance(due, date) else None,
        due_next=int(due == NEXT),
        goal=_goal_of(item, entry),
        state=state,
        position=entry.position,
        withheld=_hidden(item),
        **entry.where,
    )
    if state != "open":
        row.closed_on, row.closed_in = entry.day, entry.session.id
    return row, ""


def _remark(item: Item, entry: Entry) -> tuple[OfSession, str]:
    holder = _text(item.get("holder"))
    quote = item.get("may_quote")
    row = Remark(
        kind=item.kind,
        text=item.text,
        holder=holder,
        stakeholder=entry.stakeholder(holder) if holder and item.kind in (*NAMED, "belief", "common_ground") else None,
        goal=_goal_of(item, entry),
        detail=_text(item.get("detail")),
        proposed_by=_text(item.get("proposed_by")),
        may_quote=None if quote is None else int(bool(quote)),
        withheld=_hidden(item),
        **entry.where,
    )
    return row, ""


_RECORDERS: dict[str, Callable[[Item, Entry], tuple[OfSession | None, str]]] = {
    "resistance": _resistance,
    "experiment": _experiment,
    "review": _review,
    "win": _win,
    "goal": _goal,
    "rate": _rate,
    "shift": _shift,
    "park": _park_or_drop,
    "drop": _park_or_drop,
    "adopt": _adopt,
    "told": _told,
    "tick": _tick,
    "commitment": _commitment,
}


def _joined(old: str | None, new: object) -> str | None:
    """Text added to text: nothing that was written before goes."""
    return "\n".join(str(part) for part in (old, new) if part) or None


def _text(value: object) -> str | None:
    return str(value) if value else None


def _number(value: object, otherwise: int | None) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else otherwise
