"""What a sponsor's report holds. Every query draws from a ``sponsor_*`` view, which is the allow-list: nothing that was
said in a session is in any of them."""

from datetime import date
from typing import Any, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.moments import stored_day
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client


class Milestone(NamedTuple):
    ref: str
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
    goals: tuple[tuple[str, str], ...]
    milestones: tuple[Milestone, ...]
    themes: tuple[str, ...]
    sponsored: bool  # whether anybody is known to be the sponsor; the report does not say it

    def latest(self) -> date | None:
        """The latest day that it speaks of as past."""
        reached = (each.reached_on for each in self.milestones if each.reached_on)
        return max((*self.held, *self.meetings, *reached), default=None)

    def refs(self) -> list[str]:
        """What was released and is in it, as a Disclosure keeps it."""
        return [*(ref for ref, _ in self.goals), *(each.ref for each in self.milestones)]


def report(connection: Connection, client: Client) -> Report:
    def rows(query: str) -> list[tuple[Any, ...]]:
        return list(connection.execute(query, (client.engagement,)).fetchall())

    ((name, language, planned, ended, begun, sponsored),) = rows(
        """SELECT name, language, planned_sessions, ended_on, begun_on, sponsored FROM sponsor_engagement
           WHERE engagement = ?"""
    )
    return Report(
        name,
        language or "",
        stored_day(begun),
        stored_day(ended),
        planned,
        _days(rows("SELECT day FROM sponsor_session WHERE engagement = ? ORDER BY day, id")),
        _days(rows("SELECT day FROM sponsor_meeting WHERE engagement = ? ORDER BY day, id")),
        tuple((Ref("goal", goal), text) for goal, text in rows(
            "SELECT goal, text FROM sponsor_goal WHERE engagement = ? ORDER BY goal")),
        tuple(
            Milestone(Ref("term", term), text, state, stored_day(due), stored_day(reached))
            for term, text, state, due, reached in rows(
                """SELECT term, text, state, due_on, reached_on FROM sponsor_milestone WHERE engagement = ?
                   ORDER BY due_on IS NULL, due_on, term"""
            )
        ),
        tuple(text for (text,) in rows("SELECT text FROM sponsor_theme WHERE engagement = ? ORDER BY id")),
        bool(sponsored),
    )  # fmt: skip


def approved_on(connection: Connection, client: Client, sha256: str) -> date | None:
    """The day on which the client released exactly the body with this hash, or None."""
    row = connection.execute(
        """SELECT max(approved_on) FROM disclosure WHERE engagement = ? AND audience = 'sponsor' AND sha256 = ?""",
        (client.engagement, sha256),
    ).fetchone()
    return stored_day(row[0])


def _days(rows: list[tuple[Any, ...]]) -> tuple[date, ...]:
    return tuple(date.fromisoformat(day) for (day,) in rows)
