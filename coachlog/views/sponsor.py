"""What a sponsor's report holds. Every query for its body draws from a ``sponsor_*`` view, which is the
allow-list: nothing that was said in a session is in any of them."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.moments import stored_day
from coachlog.store.connection import Connection
from coachlog.store.fetch import read, read_one, scalar, scalars
from coachlog.store.lookup import Client


class Milestone(NamedTuple):
    ref: Annotated[Ref, "term"]
    text: str
    state: str
    due_on: date | None
    reached_on: date | None


class Report(NamedTuple):
    """``held``: the days of the sessions of coaching; ``meetings``: those of all with a stake. Goals, milestones and
    themes are what the client released, in the words that were released."""

    name: str
    language: str
    begun_on: date | None
    ended_on: date | None
    planned: int | None
    held: tuple[date, ...]
    meetings: tuple[date, ...]
    goals: tuple[tuple[Ref, str], ...]
    milestones: tuple[Milestone, ...]
    themes: tuple[str, ...]
    sponsored: bool  # whether anybody is known to be the sponsor; the report does not say it

    def latest(self) -> date | None:
        """The latest day that it speaks of as past."""
        reached = (each.reached_on for each in self.milestones if each.reached_on)
        return max((*self.held, *self.meetings, *reached), default=None)

    def refs(self) -> list[Ref]:
        """What was released and is in it, as a disclosure keeps it."""
        return [*(ref for ref, _ in self.goals), *(each.ref for each in self.milestones)]


class _Engagement(NamedTuple):
    name: str
    language: str
    planned_sessions: int | None
    ended_on: date | None
    begun_on: date | None
    sponsored: bool


class _Goal(NamedTuple):
    ref: Annotated[Ref, "goal"]
    text: str


def report(connection: Connection, client: Client) -> Report:
    of = (client.engagement,)
    engagement = read_one(
        connection,
        _Engagement,
        """SELECT name, language, planned_sessions, ended_on, begun_on, sponsored FROM sponsor_engagement
           WHERE engagement = ?""",
        of,
    )
    assert engagement is not None  # its client was looked up
    goals = read(connection, _Goal, "SELECT goal AS ref, text FROM sponsor_goal WHERE engagement = ? ORDER BY goal", of)
    milestones = read(
        connection,
        Milestone,
        """SELECT term AS ref, text, state, due_on, reached_on FROM sponsor_milestone WHERE engagement = ?
           ORDER BY due_on IS NULL, due_on, term""",
        of,
    )
    return Report(
        engagement.name,
        engagement.language,
        engagement.begun_on,
        engagement.ended_on,
        engagement.planned_sessions,
        _days(connection, "SELECT day FROM sponsor_session WHERE engagement = ? ORDER BY day, id", client),
        _days(connection, "SELECT day FROM sponsor_meeting WHERE engagement = ? ORDER BY day, id", client),
        tuple((goal.ref, goal.text) for goal in goals),
        tuple(milestones),
        tuple(scalars(connection, "SELECT text FROM sponsor_theme WHERE engagement = ? ORDER BY id", of)),
        engagement.sponsored,
    )


def approved_on(connection: Connection, client: Client, sha256: str) -> date | None:
    """The day on which the client released exactly the body with this hash, or None."""
    found = scalar(
        connection,
        """SELECT max(approved_on) FROM disclosure WHERE engagement = ? AND audience = 'sponsor' AND sha256 = ?""",
        (client.engagement, sha256),
    )
    return stored_day(found)


def _days(connection: Connection, query: str, client: Client) -> tuple[date, ...]:
    return tuple(date.fromisoformat(day) for day in scalars(connection, query, (client.engagement,)))
