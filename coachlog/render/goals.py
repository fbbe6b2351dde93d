"""Goals in the list, the brief and the client's documents."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from coachlog.domain.choices import spoken
from coachlog.moments import shown_day
from coachlog.render.brief_line import Item
from coachlog.render.list_sheet import QUIET, SOON, URGENT, ListLayout, count, when
from coachlog.render.sheet import Cell, Column, cell
from coachlog.render.terminal_text import on_one_line
from coachlog.views.goals import GivenGoal, Goal, PursuedGoal
from coachlog.words.documents import Documents


def brief_item(goal: PursuedGoal, today: date) -> Item:
    if goal.state == "proposed":
        return Item(f"{goal.ref} {goal.text}", (" · not adopted", f", proposed by {goal.proposed_by}"))
    tail = [f" · {_ratings(goal)}"] if goal.first is not None else []
    if goal.shifted_on:
        tail.append(f" · shifted {shown_day(goal.shifted_on, today)}")
    return Item(f"{goal.ref} {goal.text}", tuple(tail))


def _ratings(goal: PursuedGoal) -> str:
    """``3``, ``3 → 6 ↑``, and with more of them ``3 → … 6 → 5 ↓``: first and last, and which way it went last."""
    if goal.last is None or goal.before_last is None:
        return f"{goal.first}"
    arrow = "↑" if goal.last > goal.before_last else "↓" if goal.last < goal.before_last else "="
    between = "" if goal.ratings == 2 else f"{'… ' if goal.ratings > 3 else ''}{goal.before_last} → "
    return f"{goal.first} → {between}{goal.last} {arrow}"


def facts(goal: GivenGoal, words: Documents) -> list[tuple[str, str]]:
    """What a document says of it beside its text, each with its label."""
    return [
        (words.labels["why"], goal.why),
        (words.labels["measure"], goal.measure),
        (words.labels["benefit"], goal.benefit),
        (words.labels["team_benefit"], goal.team_benefit),
    ]


def _row(goal: Goal, today: date) -> tuple[Cell, ...]:
    rated = "" if goal.first is None else f"{goal.first}" if goal.ratings == 1 else f"{goal.first} → {goal.last}"
    late = goal.target_on is not None and goal.target_on < today and goal.state == "active"
    target = cell(("OVERDUE " if late else "") + when(goal.target_on, today), URGENT if late else "")
    state = f"not adopted, proposed by {goal.proposed_by}" if goal.state == "proposed" else goal.state
    style = SOON if goal.state == "proposed" else "" if goal.state == "active" else QUIET
    shifted = f"{count(goal.shifts, 'shift')}, last {shown_day(goal.shifted_on, today)}" if goal.shifted_on else ""
    return cell(on_one_line(goal.text)), cell(state, style), cell(rated), target, cell(shifted)


def _closing(goals: Sequence[Goal], _today: date, _filtered: bool) -> tuple[Cell, ...]:
    states = Counter(goal.state for goal in goals)
    counted = ", ".join(f"{number} {spoken(state)}" for state, number in states.items())
    return (cell(f"{count(len(goals), 'goal')}: {counted}" if goals else "No goal yet."),)


LIST = ListLayout(
    "goal",
    (Column("goal", wraps=True), Column("", 3), Column("rated", 2), Column("by", 4), Column("shifted", 5)),
    _row,
    _closing,
)
