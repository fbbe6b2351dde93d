"""Commitments: the list, what the brief shows of them, what the client's documents hold."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import read
from coachlog.store.sql_views import days_between
from coachlog.views.list_query import Filters, ListQuery
from coachlog.views.summary_options import SummaryOptions


class Commitment(NamedTuple):
    """``overdue`` in days, 0 when it is not."""

    ref: Annotated[Ref, "commitment"]
    uuid: str
    client: str
    name: str
    day: date | None
    owner: str
    owner_name: str
    text: str
    due_on: date | None
    due_next: bool
    overdue: int
    state: str
    closed_on: date | None
    outcome: str
    goal: Annotated[str, "goal"]
    session: Annotated[str, "session"]
    private: bool


class OpenCommitment(NamedTuple):
    """One that is open, for the brief. ``overdue`` in days, 0 when it is not."""

    ref: Annotated[Ref, "commitment"]
    owner: str
    owner_name: str
    text: str
    due_on: date | None
    due_next: bool
    overdue: int
    outcome: str


class GivenCommitment(NamedTuple):
    """A commitment in a document; what came of it once it was closed."""

    ref: Annotated[Ref, "commitment"]
    session: Annotated[str, "session"]
    day: date | None
    owner: str
    owner_name: str
    text: str
    due_on: date | None
    due_next: bool
    state: str
    outcome: str
    closed_in: Annotated[str, "session"]
    closed_on: date | None


_OVERDUE = f"CASE WHEN t.state = 'open' AND t.due_on < :today THEN {days_between('t.due_on', ':today')} ELSE 0 END"
_COMMITMENTS = ListQuery(
    Commitment,
    "commitment",
    day="coalesce(t.due_on, s.day)",
    order="""t.state <> 'open', CASE WHEN t.state = 'open' THEN coalesce(t.due_on, CASE WHEN t.due_next THEN '8'
        ELSE '9' END) END, t.closed_on DESC, t.id DESC""",
    computed={"day": "s.day", "overdue": _OVERDUE, "private": "t.withheld"},
    open="t.state = 'open'",
)


def commitments(connection: Connection, filters: Filters) -> list[Commitment]:
    """The most urgent first."""
    return _COMMITMENTS.rows(connection, filters)


def open_commitments(connection: Connection, engagement: int, today: date) -> tuple[OpenCommitment, ...]:
    """The most urgent first."""
    query = f"""SELECT t.id AS ref, owner, owner_name, text, due_on, due_next, {_OVERDUE} AS overdue, outcome
                FROM open_commitment t WHERE engagement = :engagement
                ORDER BY due_on IS NULL AND due_next = 0, due_on IS NULL, due_on, t.id"""
    return tuple(read(connection, OpenCommitment, query, {"engagement": engagement, "today": today.isoformat()}))


def given_commitments(connection: Connection, engagement: int, options: SummaryOptions) -> tuple[GivenCommitment, ...]:
    query = """SELECT id AS ref, session, day, owner, owner_name, text, due_on, due_next, state, outcome, closed_in,
                      closed_on
               FROM given_commitment WHERE engagement = ? ORDER BY state = 'open', day, position, id"""
    return tuple(
        _as_it_was(each, options)
        for each in read(connection, GivenCommitment, query, (engagement,))
        if options.keep(each.ref, each.session, each.day, each.closed_on)
    )


def _as_it_was(each: GivenCommitment, options: SummaryOptions) -> GivenCommitment:
    """One whose closing is left out is still open."""
    if each.closed_in and options.left_out(each.closed_in, each.closed_on):
        return each._replace(state="open", outcome="")
    return each
