"""How far a client has come: goals against their start, what was tried and won, the agreement, the balance over time;
and of all clients, who needs attention first."""

from datetime import date
from typing import Any, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.moments import stored_day
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client
from coachlog.views.agenda import Agenda, agenda
from coachlog.views.balance import Balance, balance
from coachlog.views.gap import Gap, gap
from coachlog.views.people import Alignment, alignment


class Rating(NamedTuple):
    day: date
    value: int  # 0–10


class Shifted(NamedTuple):
    day: date
    kind: str


class GoalProgress(NamedTuple):
    """``days_left`` to its target, negative when that has passed. Counts are of what names this goal."""

    ref: str
    uuid: str
    text: str
    state: str
    ratings: tuple[Rating, ...]
    target_on: date | None
    days_left: int | None
    shifts: tuple[Shifted, ...]
    experiments: int
    learned: int
    wins: int


class Held(NamedTuple):
    """One session: the share of process (0–100) where it was said, and its minutes by mode."""

    ref: str
    day: date
    process_share: int | None
    coaching: int
    mentoring: int
    training: int


class Progress(NamedTuple):
    """``experiments``, ``learned`` and ``wins`` count everything, also what names no goal."""

    client: str
    name: str
    today: date
    held: int
    planned: int | None
    goals: tuple[GoalProgress, ...]
    experiments: int
    learned: int
    wins: int
    gap: Gap
    alignment: Alignment
    balance: Balance
    state: str  # of the engagement: contracting, active, paused, closed
    sessions: tuple[Held, ...]
    trust: str
    trust_sign: str
    trust_on: date | None


class Standing(NamedTuple):
    """One client among all: ``why`` lists what needs attention, the gravest first; ``weight`` is what sorts them."""

    client: str
    name: str
    held: int
    planned: int | None
    goals: tuple[tuple[int, ...], ...]  # the ratings of each active goal
    why: tuple[str, ...]
    weight: int


def progress(connection: Connection, client: Client, today: date) -> Progress:
    ask = _Asking(connection, client.engagement, today)
    sessions = ask.sessions()
    (planned,) = ask.rows("SELECT planned_sessions FROM engagement WHERE id = ?")[0]
    tried, learned, won = ask.rows(
        """SELECT (SELECT count(*) FROM experiment WHERE engagement = e.id),
                  (SELECT count(*) FROM experiment WHERE engagement = e.id AND learned IS NOT NULL),
                  (SELECT count(*) FROM win WHERE engagement = e.id) FROM engagement e WHERE e.id = ?"""
    )[0]
    stage = ask.rows(
        """SELECT trust, trust_sign, day FROM session WHERE engagement = ? AND trust IS NOT NULL
           ORDER BY day DESC, id DESC LIMIT 1"""
    )
    trust, sign, on = stage[0] if stage else ("", "", None)
    return Progress(
        client.slug, client.name, today, len(sessions), planned, ask.goals(), tried, learned, won,
        gap(connection, client.engagement, today),
        alignment(connection, client.engagement), balance(connection, client.engagement), ask.state(),
        sessions, trust, sign or "", stored_day(on),
    )  # fmt: skip


class _Asking(NamedTuple):
    connection: Connection
    engagement: int
    today: date

    def rows(self, query: str, *more: object) -> list[tuple[Any, ...]]:
        return list(self.connection.execute(query, (self.engagement, *more)).fetchall())

    def state(self) -> str:
        (row,) = self.rows("SELECT state FROM engagement_state WHERE engagement = ?")
        return str(row[0])

    def sessions(self) -> tuple[Held, ...]:
        rows = self.rows(
            """SELECT s.id, s.day, s.process_share, m.coaching, m.mentoring, m.training FROM numbered_session n
               JOIN session s ON s.id = n.id LEFT JOIN counted_minutes m ON m.session = s.id
               WHERE n.engagement = ? ORDER BY n.number"""
        )
        return tuple(
            Held(Ref("session", row[0]), date.fromisoformat(row[1]), row[2], row[3] or 0, row[4] or 0, row[5] or 0)
            for row in rows
        )

    def goals(self) -> tuple[GoalProgress, ...]:
        rows = self.rows(
            """SELECT id, uuid, text, state, target_on,
                      (SELECT count(*) FROM experiment x WHERE x.goal = g.id),
                      (SELECT count(*) FROM experiment x WHERE x.goal = g.id AND x.learned IS NOT NULL),
                      (SELECT count(*) FROM win w WHERE w.goal = g.id)
               FROM goal g WHERE engagement = ?
               ORDER BY CASE state WHEN 'active' THEN 0 WHEN 'proposed' THEN 1 ELSE 2 END, id"""
        )
        ratings, shifts = dict[int, list[Rating]](), dict[int, list[Shifted]]()
        for goal, day, value in self.rows(
            "SELECT goal, day, value FROM goal_rating WHERE engagement = ? ORDER BY day, id"
        ):
            ratings.setdefault(goal, []).append(Rating(date.fromisoformat(day), value))
        for goal, day, kind in self.rows(
            "SELECT goal, day, kind FROM goal_shift WHERE engagement = ? ORDER BY day, id"
        ):
            shifts.setdefault(goal, []).append(Shifted(date.fromisoformat(day), kind or ""))
        return tuple(
            GoalProgress(
                Ref("goal", i), uuid, text, state, tuple(ratings.get(i, ())), stored_day(target), self._left(target),
                tuple(shifts.get(i, ())), tried, learned, won,
            )
            for i, uuid, text, state, target, tried, learned, won in rows
        )  # fmt: skip

    def _left(self, day: str | None) -> int | None:
        return (date.fromisoformat(day) - self.today).days if day else None


def standings(connection: Connection, today: date) -> list[Standing]:
    """Every client whose engagement is under way, the one who needs attention most first."""
    reasons = _reasons(agenda(connection, today))
    rated = dict[int, list[tuple[int, ...]]]()
    values = dict[int, list[int]]()
    owner = dict[int, int]()
    for goal, engagement, value in connection.execute(
        """SELECT g.id, g.engagement, q.value FROM goal g LEFT JOIN goal_rating q ON q.goal = g.id
           WHERE g.state = 'active' ORDER BY g.id, q.day, q.id"""
    ).fetchall():
        owner[goal] = engagement
        values.setdefault(goal, []).extend([value] if value is not None else [])
    for goal, engagement in owner.items():
        rated.setdefault(engagement, []).append(tuple(values[goal]))
    rows = connection.execute(
        """SELECT e.id, (SELECT label FROM engagement_label l WHERE l.engagement = e.id), k.name,
                  (SELECT count(*) FROM counted_session n WHERE n.engagement = e.id),
                  e.planned_sessions
           FROM engagement e JOIN client k ON k.id = e.client
           WHERE k.archived_on IS NULL AND e.end_reason IS NULL AND e.ended_on IS NULL AND e.paused_on IS NULL"""
    ).fetchall()
    found = []
    for engagement, slug, name, held, planned in rows:
        goals = tuple(rated.get(engagement, ()))
        why = [*reasons.get(slug, ()), *_fallen(goals)]
        why.sort(key=lambda reason: -reason[0])
        weight = sum(weight for weight, _ in why)
        found.append(Standing(slug, name, held, planned, goals, tuple(said for _, said in why), weight))
    return sorted(found, key=lambda each: (-each.weight, each.client))


def _reasons(found: Agenda) -> dict[str, list[tuple[int, str]]]:
    """What needs attention, client by client, each with how much it weighs."""
    reasons: dict[str, list[tuple[int, str]]] = {}
    said = (
        (found.unwritten, 5, "{n} not written up"),
        (found.unaligned, 5, "not aligned"),
        (found.quiet, 4, "{days} d since the last session"),
        (found.commitments, 3, "you owe {n}"),
        (found.reviews, 3, "{n} to review"),
        (found.milestones, 3, "{n} of the agreement due"),
        (found.untold, 3, "{n} the sponsor does not know"),
        (found.unrated, 2, "{n} not rated for three sessions"),
        (found.wins, 1, "{n} to celebrate"),
    )
    for part, weight, words in said:
        of: dict[str, list[int]] = {}
        for matter in part.items:
            of.setdefault(matter.client, []).append(matter.days or 0)
        for client, days in of.items():
            reasons.setdefault(client, []).append((weight, words.format(n=len(days), days=max(days))))
    return reasons


def _fallen(goals: tuple[tuple[int, ...], ...]) -> list[tuple[int, str]]:
    fallen = sum(len(values) > 1 and values[-1] < values[-2] for values in goals)
    return [(2, f"{fallen} rated lower than before")] if fallen else []
