"""Small experiments: the list, what the brief shows of them, what the client's documents hold."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import read
from coachlog.views.list_query import Filters, ListQuery
from coachlog.views.summary_options import SummaryOptions


class Experiment(NamedTuple):
    """``due``: its review is due now. ``confidence`` is a percentage."""

    ref: Annotated[Ref, "experiment"]
    uuid: str
    client: str
    name: str
    day: date | None
    text: str
    expects: str
    confidence: int | None
    evidence: str
    review_on: date | None
    review_next: bool
    due: bool
    state: str
    outcome: str
    learned: str
    confidence_after: int | None
    then: str
    proposed_by: str
    goal: Annotated[str, "goal"]
    session: Annotated[str, "session"]
    reviewed_in: Annotated[str, "session"]
    private: bool


class RunningExperiment(NamedTuple):
    """One that runs, for the brief. ``reported`` is what was said of it between sessions."""

    ref: Annotated[Ref, "experiment"]
    text: str
    expects: str
    confidence: int | None
    review_on: date | None
    review_next: bool
    due: bool
    reported: str


class GivenExperiment(NamedTuple):
    """An experiment in a document; what came of it once it was reviewed."""

    ref: Annotated[Ref, "experiment"]
    session: Annotated[str, "session"]
    day: date | None
    text: str
    expects: str
    state: str
    outcome: str
    learned: str
    then: str
    reviewed_in: Annotated[str, "session"]
    reviewed_on: date | None


_DUE = "(t.state = 'running' AND (t.review_next OR coalesce(t.review_on <= :today, 0)))"
_EXPERIMENTS = ListQuery(
    Experiment,
    "experiment",
    day="s.day",
    order=f"""NOT {_DUE}, t.state <> 'running', CASE WHEN t.state = 'running' THEN coalesce(t.review_on, '9') END,
        s.day DESC, t.id DESC""",
    computed={"day": "s.day", "due": _DUE, "private": "t.withheld"},
    open="t.state = 'running'",
)


def experiments(connection: Connection, filters: Filters, *, due: bool = False) -> list[Experiment]:
    """Those due for review first."""
    return _EXPERIMENTS.rows(connection, filters, only=_DUE if due else "1")


def running_experiments(connection: Connection, engagement: int, today: date) -> tuple[RunningExperiment, ...]:
    """Those due for review first."""
    query = """SELECT id AS ref, text, expects, confidence, review_on, review_next, reported,
                      review_next OR coalesce(review_on <= :today, 0) AS due
               FROM running_experiment WHERE engagement = :engagement
               ORDER BY review_next = 0 AND (review_on IS NULL OR review_on > :today),
                        review_on IS NULL, review_on, id"""
    return tuple(read(connection, RunningExperiment, query, {"engagement": engagement, "today": today.isoformat()}))


def given_experiments(connection: Connection, engagement: int, options: SummaryOptions) -> tuple[GivenExperiment, ...]:
    query = """SELECT id AS ref, session, day, text, expects, state, outcome, learned, "then", reviewed_in, reviewed_on
               FROM given_experiment WHERE engagement = ? ORDER BY day, id"""
    return tuple(
        _as_it_was(each, options)
        for each in read(connection, GivenExperiment, query, (engagement,))
        if options.keep(each.ref, each.session, each.day, each.reviewed_on)
    )


def _as_it_was(each: GivenExperiment, options: SummaryOptions) -> GivenExperiment:
    """An experiment whose review is left out still runs."""
    if each.reviewed_in and options.left_out(each.reviewed_in, each.reviewed_on):
        return each._replace(state="running", outcome="", learned="", then="")
    return each
