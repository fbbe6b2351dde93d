"""Commitments in the list, the brief and the client's documents."""

from collections.abc import Sequence
from datetime import date

from coachlog.moments import shown_day
from coachlog.render.brief_line import Item
from coachlog.render.list_sheet import QUIET, SOON, URGENT, ListLayout, count, text_and, when
from coachlog.render.sheet import Cell, Column, cell
from coachlog.views.commitments import Commitment, GivenCommitment, OpenCommitment
from coachlog.words.documents import Documents


def brief_item(commitment: OpenCommitment, today: date) -> Item:
    named = f"{commitment.owner_name or commitment.owner}: "
    who = {"coach": "", "client": "", "both": "both: "}.get(commitment.owner, named)
    outcome = f" → {commitment.outcome}" if commitment.outcome else ""
    text = f"{commitment.ref} {who}{commitment.text}{outcome}"
    return Item(text, _due(commitment, today), urgent=commitment.overdue > 0)


def _due(commitment: OpenCommitment, today: date) -> tuple[str, ...]:
    if commitment.overdue:
        return (f" · OVERDUE {commitment.overdue} d",)
    if commitment.due_next:
        return (" · by this session",)
    return (f" · by {shown_day(commitment.due_on, today)}",) if commitment.due_on else ()


def facts(commitment: GivenCommitment, words: Documents) -> list[tuple[str, str]]:
    """What a document says of it beside its text, each with its label."""
    return [(words.labels["outcome"], commitment.outcome)]


def _row(commitment: Commitment, today: date) -> tuple[Cell, ...]:
    if commitment.state != "open":
        closed_on = f" {shown_day(commitment.closed_on, today)}" if commitment.closed_on else ""
        due = cell(commitment.state + closed_on, QUIET)
    elif commitment.overdue:
        due = cell(f"OVERDUE {commitment.overdue} d", URGENT)
    elif commitment.due_on == today:
        due = cell("DUE today", SOON)
    else:
        due = cell("by the next session" if commitment.due_next else when(commitment.due_on, today) or "no day set")
    named = commitment.owner_name or commitment.owner
    who = {"coach": "you", "client": "client", "both": "both"}.get(commitment.owner, named)
    text = text_and(commitment.text, ("what came of it", commitment.outcome))
    return due, cell(who), text, cell(commitment.goal)


def _closing(commitments: Sequence[Commitment], _today: date, _filtered: bool) -> tuple[Cell, ...]:
    if not commitments:
        return (cell("No commitment."),)
    open_ = [commitment for commitment in commitments if commitment.state == "open"]
    own = sum(commitment.owner in ("coach", "both") for commitment in open_)
    late = sum(commitment.overdue > 0 for commitment in open_)
    summary = (
        f"{count(len(commitments), 'commitment')}: {len(open_)} open, {own} of them for you to keep, {late} overdue"
    )
    return (cell(summary),)


LIST = ListLayout(
    "commitment", (Column("due"), Column("who", 2), Column("what", wraps=True), Column("goal", 3)), _row, _closing
)
