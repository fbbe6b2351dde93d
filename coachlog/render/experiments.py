"""Small experiments in the list, the brief and the client's documents."""

from collections.abc import Sequence
from datetime import date

from coachlog.moments import shown_day
from coachlog.render.brief_line import Item
from coachlog.render.list_sheet import QUIET, URGENT, ListLayout, count, text_and, when
from coachlog.render.sheet import Cell, Column, cell
from coachlog.views.experiments import Experiment, GivenExperiment, RunningExperiment
from coachlog.words.documents import Documents


def brief_item(experiment: RunningExperiment, today: date) -> Item:
    sure = f" ({experiment.confidence}%)" if experiment.confidence is not None else ""
    expects = f" ‹ expects {experiment.expects}{sure}" if experiment.expects else ""
    reported = f" → {experiment.reported}" if experiment.reported else ""
    review_on = f" · {shown_day(experiment.review_on, today)}" if experiment.review_on else ""
    due = " · DUE" if experiment.due else review_on
    text = f"{experiment.ref} {experiment.text}{expects}{reported}"
    return Item(text, (due,) if due else (), urgent=experiment.due)


def facts(experiment: GivenExperiment, words: Documents) -> list[tuple[str, str]]:
    """What a document says of it beside its text, each with its label."""
    return [
        (words.labels["expected"], experiment.expects),
        (words.labels["happened"], experiment.outcome),
        (words.labels["learned"], experiment.learned),
        (words.labels["next"], words.then.get(experiment.then, "")),
    ]


def _row(experiment: Experiment, today: date) -> tuple[Cell, ...]:
    sure = f" ({experiment.confidence}%)" if experiment.confidence is not None else ""
    expects = experiment.expects + sure if experiment.expects else ""
    if experiment.due:
        late = (today - experiment.review_on).days if experiment.review_on else 0
        review = cell(f"DUE since {late} d" if late > 0 else "DUE now", URGENT)
    elif experiment.state == "running":
        review = cell(when(experiment.review_on, today) or "no day set")
    else:
        review = cell("")
    state = experiment.state + (f", {experiment.then}" if experiment.then else "")
    text = text_and(
        experiment.text, ("expects", expects), ("happened", experiment.outcome), ("learned", experiment.learned)
    )
    return review, text, cell(state, "" if experiment.state == "running" else QUIET), cell(experiment.goal)


def _closing(experiments: Sequence[Experiment], _today: date, _filtered: bool) -> tuple[Cell, ...]:
    if not experiments:
        return (cell("No experiment."),)
    running = sum(experiment.state == "running" for experiment in experiments)
    due = sum(experiment.due for experiment in experiments)
    learned = sum(bool(experiment.learned) for experiment in experiments)
    summary = (
        f"{count(len(experiments), 'experiment')}: {running} running, {due} due for review, {learned} learned from"
    )
    return (cell(summary),)


LIST = ListLayout(
    "experiment",
    (Column("review"), Column("experiment", wraps=True), Column("", 4), Column("goal", 3)),
    _row,
    _closing,
)
