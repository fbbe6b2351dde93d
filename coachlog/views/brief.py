"""What a coach needs right before a session. Everything that waits, most urgent first."""

from datetime import date
from typing import NamedTuple

from coachlog.store.connection import Connection
from coachlog.store.fetch import mappings, read_one
from coachlog.store.lookup import Client
from coachlog.views.balance import Balance, balance
from coachlog.views.commitments import OpenCommitment, open_commitments
from coachlog.views.experiments import RunningExperiment, running_experiments
from coachlog.views.gap import Gap, gap
from coachlog.views.goals import PursuedGoal, UntoldShift, pursued_goals, untold_shifts
from coachlog.views.people import Alignment, alignment
from coachlog.views.remarks import strengths
from coachlog.views.resistances import OpenResistance, open_resistances
from coachlog.views.sessions import LastSession, PlannedSession, last_session, open_with, planned_sessions
from coachlog.views.wins import UncelebratedWin, uncelebrated_wins

_BALANCED = 5  # the last sessions, over which process and result are weighed
_TAGS = 8  # that recur, at most


class Brief(NamedTuple):
    slug: str
    name: str
    today: date
    held: int  # sessions held so far
    planned: int | None  # sessions agreed on
    last: LastSession | None
    next: PlannedSession | None
    unwritten: tuple[PlannedSession, ...]  # planned, their day has passed, and no note says what became of them
    trust: str
    engagement: str  # its title, where the client has several
    state: str  # contracting, active, paused, closed
    aligned: bool
    alignment: Alignment
    open_with: str
    you_owe: tuple[OpenCommitment, ...]
    they_owe: tuple[OpenCommitment, ...]
    reviews: tuple[RunningExperiment, ...]
    goals: tuple[PursuedGoal, ...]
    untold: tuple[UntoldShift, ...]
    sponsors: tuple[str, ...]
    resistances: tuple[OpenResistance, ...]
    wins: tuple[UncelebratedWin, ...]
    gap: Gap
    strengths: tuple[str, ...]
    balance: Balance
    tags: tuple[tuple[str, int], ...]
    anything: bool  # whether there is any history at all


class _Engagement(NamedTuple):
    held: int
    planned: int | None
    title: str
    state: str
    trust: str
    anything: bool


def brief(connection: Connection, client: Client, today: date) -> Brief:
    """Ask all that the brief shows, for one engagement."""
    of = client.engagement
    engagement = _engagement(connection, of)
    everyone = alignment(connection, of)
    planned = planned_sessions(connection, of)
    owed = open_commitments(connection, of, today)
    return Brief(
        slug=client.label,
        name=client.name,
        today=today,
        held=engagement.held,
        planned=engagement.planned,
        last=last_session(connection, of),
        next=next((each for each in planned if each.day >= today), None),
        unwritten=tuple(each for each in planned if each.day < today),
        trust=engagement.trust,
        engagement=engagement.title,
        state=engagement.state,
        aligned=not everyone.missing,
        alignment=everyone,
        open_with=open_with(connection, of),
        you_owe=tuple(each for each in owed if each.owner in ("coach", "both")),
        they_owe=tuple(each for each in owed if each.owner not in ("coach", "both")),
        reviews=running_experiments(connection, of, today),
        goals=pursued_goals(connection, of),
        untold=untold_shifts(connection, of),
        sponsors=everyone.sponsors,
        resistances=open_resistances(connection, of),
        wins=uncelebrated_wins(connection, of),
        gap=gap(connection, of, today),
        strengths=strengths(connection, of),
        balance=balance(connection, of, last=_BALANCED),
        tags=_recurring_tags(connection, of),
        anything=engagement.anything,
    )


def _engagement(connection: Connection, engagement: int) -> _Engagement:
    query = """SELECT (SELECT count(*) FROM counted_session n WHERE n.engagement = e.id) AS held,
                      planned_sessions AS planned,
                      CASE WHEN (SELECT count(*) FROM engagement o WHERE o.client = e.client) > 1 THEN title ELSE ''
                      END AS title,
                      (SELECT state FROM engagement_state v WHERE v.engagement = e.id) AS state,
                      (SELECT trust FROM session s WHERE s.engagement = e.id AND trust IS NOT NULL
                       ORDER BY day DESC, id DESC LIMIT 1) AS trust,
                      EXISTS (SELECT 1 FROM session s WHERE s.engagement = e.id) AS anything
               FROM engagement e WHERE e.id = ?"""
    row = read_one(connection, _Engagement, query, (engagement,))
    assert row is not None  # its client was looked up
    return row


def _recurring_tags(connection: Connection, engagement: int) -> tuple[tuple[str, int], ...]:
    """Tags in two sessions at least, with in how many."""
    query = """SELECT tag, count(DISTINCT session) AS sessions FROM tagged WHERE engagement = ? GROUP BY tag
               HAVING sessions > 1 ORDER BY sessions DESC, tag LIMIT ?"""
    return tuple((row["tag"], row["sessions"]) for row in mappings(connection, query, (engagement, _TAGS)))
