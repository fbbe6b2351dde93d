"""What a note says of things that were there before: ticks, and the review of an experiment."""

from coachlog.domain.ref import kind_of
from coachlog.domain.transitions import MILESTONE_STATES
from coachlog.errors import UnknownRef
from coachlog.journal.entry import Entry, hidden, joined, number
from coachlog.journal.goals import adopt, park_or_drop
from coachlog.notation import Item
from coachlog.store.rows import Below, Commitment, Experiment, Goal, OfSession, Term, Win

_NOTED = "noted"  # an empty box: something was said of it, and it is as it was


def review(item: Item, entry: Entry) -> tuple[OfSession, str]:
    """Closed only together with the client, in a session, with what happened and what was learned."""
    row = entry.find(Experiment, item.ref)
    if entry.session.kind == "between":
        parts = [item.text, *(f"{name}: {value}" for name in ("learned", "then") if (value := item.get(name)))]
        row.reported = joined(row.reported, "\n".join(filter(None, parts)))
        row.withheld = row.withheld or hidden(item)
        entry.warnings.append(f"{item.ref} stays running: it is closed by a review together, in a session")
        return row, "report"
    row.outcome = joined(row.outcome, item.text)
    row.learned = joined(row.learned, item.get("learned"))
    if row.outcome and row.learned:
        row.state, row.reviewed_in = "reviewed", entry.session.id
    else:
        missing = "what was learned" if row.outcome else "what happened"
        entry.warnings.append(f"{item.ref} stays running until it says {missing}")
    row.then = str(item.get("then")) if item.get("then") else row.then
    row.confidence_after = number(item.get("confidence"), row.confidence_after)
    row.withheld = row.withheld or hidden(item)
    return row, "review" if row.state == "reviewed" else "report"


def milestone(item: Item, entry: Entry) -> tuple[Below, str]:
    """``reached t3:``, ``missed t3:``, ``changed t3:`` with what was seen."""
    return _settle(item, entry, item.kind)


def tick(item: Item, entry: Entry) -> tuple[Below, str]:
    ticker = {
        "commitment": _tick_commitment,
        "win": _tick_win,
        "goal": _tick_goal,
        "experiment": _tick_experiment,
        "term": _tick_term,
    }.get(kind_of(item.ref))
    if ticker is None:
        raise UnknownRef(item.ref, " that can be ticked")
    return ticker(item, entry, str(item.get("state")))


def _tick_commitment(item: Item, entry: Entry, state: str) -> tuple[OfSession, str]:
    row = entry.find(Commitment, item.ref)
    row.outcome = joined(row.outcome, item.text)
    row.withheld = row.withheld or hidden(item)
    if state != "open":
        row.state, row.closed_on, row.closed_in = state, entry.day, entry.session.id
    return row, _NOTED if state == "open" else state


def _tick_win(item: Item, entry: Entry, state: str) -> tuple[OfSession, str]:
    row = entry.find(Win, item.ref)
    row.celebrated = joined(row.celebrated, item.text)
    row.withheld = row.withheld or hidden(item)
    if state == "done":
        row.celebrated_in = entry.session.id
    return row, "celebrated" if state == "done" else _NOTED


def _tick_goal(item: Item, entry: Entry, state: str) -> tuple[OfSession, str]:
    """``[x]``: a proposed goal is adopted, an active one achieved. ``[-]``: it is dropped, which is a shift."""
    goal = entry.find(Goal, item.ref)
    goal.withheld = goal.withheld or hidden(item)
    if state == "dropped":
        shift, _ = park_or_drop(item._replace(kind="drop"), entry)
        entry.unit.add(shift)
        return shift, "dropped"
    if state == "done" and goal.state == "proposed":
        return adopt(item, entry)
    if state != "done":
        return goal, _NOTED
    goal.state, goal.adopted_on = "achieved", goal.adopted_on or entry.day
    return goal, "achieved"


def _tick_term(item: Item, entry: Entry, state: str) -> tuple[Below, str]:
    """A result or milestone: ``[x]`` is reached, ``[-]`` missed."""
    return _settle(item, entry, MILESTONE_STATES.get(state, ""))


def _settle(item: Item, entry: Entry, state: str) -> tuple[Below, str]:
    row = entry.find(Term, item.ref)
    if row.state is None or row.until is not None:
        raise UnknownRef(item.ref, " in the agreement as it is now that can be reached")
    row.evidence = joined(row.evidence, item.text)
    if state:
        row.state, row.settled_on = state, entry.day
        row.reached_on = entry.day if state == "reached" else None
    if hidden(item):
        entry.warnings.append(f"{item.ref} stands in documents: what was agreed cannot be kept out of them")
    return row, state or _NOTED


def _tick_experiment(item: Item, entry: Entry, state: str) -> tuple[OfSession, str]:
    row = entry.find(Experiment, item.ref)
    row.outcome = joined(row.outcome, item.text)
    row.withheld = row.withheld or hidden(item)
    if state == "dropped":
        row.state, row.reviewed_in = "dropped", entry.session.id
    return row, "dropped" if state == "dropped" else _NOTED
