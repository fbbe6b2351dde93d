"""How far a client has come: goals against their start, what was tried and won, the agreement, the balance over time;
and of all clients, who needs attention first."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import mappings, read, read_one
from coachlog.store.lookup import Client
from coachlog.store.sql_views import days_between
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

    ref: Annotated[Ref, "goal"]
    uuid: str
    text: str
    state: str
    ratings: tuple[Rating, ...] = ()
    target_on: date | None = None
    days_left: int | None = None
    shifts: tuple[Shifted, ...] = ()
    experiments: int = 0
    learned: int = 0
    wins: int = 0


class HeldSession(NamedTuple):
    """One session: the share of process (0–100) where it was said, and its minutes by mode."""

    ref: Annotated[Ref, "session"]
    day: date
    process_share: int | None
    coaching: int
    mentoring: int
    training: int

    @property
    def minutes(self) -> int:
        return self.coaching + self.mentoring + self.training


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
    sessions: tuple[HeldSession, ...]
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


class _Counts(NamedTuple):
    planned_sessions: int | None
    experiments: int
    learned: int
    wins: int
    state: str


class _Trust(NamedTuple):
    trust: str
    trust_sign: str
    day: date | None


class _Rated(NamedTuple):
    goal: Annotated[Ref, "goal"]
    day: date
    value: int


class _Moved(NamedTuple):
    goal: Annotated[Ref, "goal"]
    day: date
    kind: str


def progress(connection: Connection, client: Client, today: date) -> Progress:
    of = client.engagement
    sessions = _sessions(connection, of)
    counts = read_one(
        connection,
        _Counts,
        """SELECT planned_sessions, (SELECT count(*) FROM experiment WHERE engagement = e.id) AS experiments,
                  (SELECT count(*) FROM experiment WHERE engagement = e.id AND learned IS NOT NULL) AS learned,
                  (SELECT count(*) FROM win WHERE engagement = e.id) AS wins,
                  (SELECT state FROM engagement_state v WHERE v.engagement = e.id) AS state
           FROM engagement e WHERE e.id = ?""",
        (of,),
    )
    assert counts is not None  # its client was looked up
    trust = read_one(
        connection,
        _Trust,
        """SELECT trust, trust_sign, day FROM session WHERE engagement = ? AND trust IS NOT NULL
           ORDER BY day DESC, id DESC LIMIT 1""",
        (of,),
    ) or _Trust("", "", None)
    return Progress(
        client.slug, client.name, today, len(sessions), counts.planned_sessions, _goals(connection, of, today),
        counts.experiments, counts.learned, counts.wins, gap(connection, of, today), alignment(connection, of),
        balance(connection, of), counts.state, sessions, trust.trust, trust.trust_sign, trust.day,
    )  # fmt: skip


def _sessions(connection: Connection, engagement: int) -> tuple[HeldSession, ...]:
    query = """SELECT s.id AS ref, s.day, s.process_share, m.coaching, m.mentoring, m.training FROM numbered_session n
               JOIN session s ON s.id = n.id LEFT JOIN counted_minutes m ON m.session = s.id
               WHERE n.engagement = ? ORDER BY n.number"""
    return tuple(read(connection, HeldSession, query, (engagement,)))


def _goals(connection: Connection, engagement: int, today: date) -> tuple[GoalProgress, ...]:
    query = f"""SELECT id AS ref, uuid, text, state, target_on, {days_between(":today", "target_on")} AS days_left,
                      (SELECT count(*) FROM experiment x WHERE x.goal = g.id) AS experiments,
                      (SELECT count(*) FROM experiment x WHERE x.goal = g.id AND x.learned IS NOT NULL) AS learned,
                      (SELECT count(*) FROM win w WHERE w.goal = g.id) AS wins
               FROM goal g WHERE engagement = :engagement
               ORDER BY CASE state WHEN 'active' THEN 0 WHEN 'proposed' THEN 1 ELSE 2 END, id"""
    goal_progress = read(connection, GoalProgress, query, {"engagement": engagement, "today": today.isoformat()})
    ratings, shifts = dict[str, list[Rating]](), dict[str, list[Shifted]]()
    query = "SELECT goal, day, value FROM goal_rating WHERE engagement = ? ORDER BY day, id"
    for rated in read(connection, _Rated, query, (engagement,)):
        ratings.setdefault(rated.goal, []).append(Rating(rated.day, rated.value))
    query = "SELECT goal, day, kind FROM goal_shift WHERE engagement = ? ORDER BY day, id"
    for moved in read(connection, _Moved, query, (engagement,)):
        shifts.setdefault(moved.goal, []).append(Shifted(moved.day, moved.kind))
    return tuple(
        goal._replace(ratings=tuple(ratings.get(goal.ref, ())), shifts=tuple(shifts.get(goal.ref, ())))
        for goal in goal_progress
    )


def standings(connection: Connection, today: date) -> list[Standing]:
    """Every client whose engagement is under way, the one who needs attention most first."""
    reasons = _reasons(agenda(connection, today))
    ratings = dict[int, dict[int, list[int]]]()  # of each active goal, by engagement
    for row in mappings(
        connection,
        """SELECT g.id, g.engagement, q.value FROM goal g LEFT JOIN goal_rating q ON q.goal = g.id
           WHERE g.state = 'active' ORDER BY g.id, q.day, q.id""",
    ):
        values = ratings.setdefault(row["engagement"], {}).setdefault(row["id"], [])
        values += [row["value"]] if row["value"] is not None else []
    found = []
    for row in mappings(
        connection,
        """SELECT e.id, (SELECT label FROM engagement_label l WHERE l.engagement = e.id) AS label, k.name,
                  (SELECT count(*) FROM counted_session n WHERE n.engagement = e.id) AS held,
                  e.planned_sessions AS planned
           FROM engagement e JOIN client k ON k.id = e.client
           WHERE k.archived_on IS NULL AND e.end_reason IS NULL AND e.ended_on IS NULL AND e.paused_on IS NULL""",
    ):
        goals = tuple(tuple(values) for values in ratings.get(row["id"], {}).values())
        why = sorted([*reasons.get(row["label"], ()), *_fallen(goals)], key=lambda reason: -reason.weight)
        said = tuple(reason.text for reason in why)
        weight = sum(reason.weight for reason in why)
        found.append(Standing(row["label"], row["name"], row["held"], row["planned"], goals, said, weight))
    return sorted(found, key=lambda each: (-each.weight, each.client))


class _Reason(NamedTuple):
    weight: int
    text: str


def _reasons(found: Agenda) -> dict[str, list[_Reason]]:
    """What needs attention, client by client, each with how much it weighs."""
    reasons: dict[str, list[_Reason]] = {}
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
            reasons.setdefault(client, []).append(_Reason(weight, words.format(n=len(days), days=max(days))))
    return reasons


def _fallen(goals: tuple[tuple[int, ...], ...]) -> list[_Reason]:
    fallen = sum(len(values) > 1 and values[-1] < values[-2] for values in goals)
    return [_Reason(2, f"{fallen} rated lower than before")] if fallen else []
