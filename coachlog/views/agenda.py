"""What needs the coach today, of all clients: what is planned, what waits, who went quiet."""

from datetime import date
from typing import NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import read
from coachlog.store.sql_views import UNTOLD, local_time

_UNRATED_SESSIONS = 3
_SOON = 7  # days that "next" looks ahead
_NEAR = 3  # and what the coach owes


class Matter(NamedTuple):
    """Something that waits. ``days`` since its day, negative while it is to come; ``at`` is local."""

    ref: Ref
    uuid: str
    client: str
    name: str
    day: date | None
    at: str
    days: int | None
    text: str


class _Row(NamedTuple):
    id: int
    uuid: str
    client: str
    name: str
    day: date | None
    at: str
    text: str
    total: int


class Part(NamedTuple):
    """``items`` are the first of ``total``."""

    items: tuple[Matter, ...]
    total: int


class Agenda(NamedTuple):
    today: date
    sessions: Part  # planned today and in the next days
    unwritten: Part  # planned before today, and no note says what became of them
    commitments: Part  # the coach's own, due in the next days; without a day: at the next session, which is near
    reviews: Part  # experiments whose review is due; without a day: the same
    quiet: Part  # clients past their cadence with nothing planned
    unrated: Part  # goals not rated for three sessions
    wins: Part  # not celebrated
    unaligned: Part  # sponsored, and no alignment yet
    untold: Part  # goals that shifted, and the sponsor is to be told by the client
    milestones: Part  # of the agreement, due in the next days or overdue
    retention: Part  # clients whose data was to be kept no longer; the day it became due

    def anything(self) -> bool:
        return any(part.total for part in self[1:])


def agenda(connection: Connection, today: date, most: int | None = None) -> Agenda:
    """Ask everything; of each part the first ``most``, or all."""
    values = {
        "today": today.isoformat(),
        "most": -1 if most is None else most,
        "soon": _SOON,
        "near": _NEAR,
        "few": _UNRATED_SESSIONS,
    }
    return Agenda(today, *(_part(connection, kind, query, values, today) for kind, query in _QUESTIONS))


def _part(connection: Connection, kind: str, query: str, values: dict[str, object], today: date) -> Part:
    rows = read(connection, _Row, query, values)
    items = tuple(
        Matter(
            Ref(kind, row.id), row.uuid, row.client, row.name, row.day, row.at,
            (today - row.day).days if row.day else None, row.text,
        )
        for row in rows
    )  # fmt: skip
    return Part(items, rows[0].total if rows else 0)


# Whose engagement is under way: neither archived, nor ended, nor paused.
_ACTIVE = "k.archived_on IS NULL AND e.end_reason IS NULL AND e.ended_on IS NULL AND e.paused_on IS NULL"
_HELD = "s.engagement = e.id AND s.status = 'held' AND s.kind <> 'between'"


def _query(thing: str, day: str, text: str, source: str, order: str, at: str = "NULL") -> str:
    """Each question answers with the same columns; ``total`` counts all of its answers."""
    whose = "k.slug" if thing == "k" else "(SELECT label FROM engagement_label l WHERE l.engagement = e.id)"
    return f"""SELECT {thing}.id, {thing}.uuid, {whose} AS client, k.name, {day} AS day, {at} AS at, {text} AS text,
        count(*) OVER () AS total FROM {source} ORDER BY {order} LIMIT :most"""


_OF_CLIENT = "JOIN engagement e ON e.id = t.engagement JOIN client k ON k.id = e.client"
_SESSION_SOON = """EXISTS (SELECT 1 FROM session s WHERE s.engagement = t.engagement AND s.status = 'planned'
    AND s.day BETWEEN :today AND date(:today, '+' || :soon || ' days'))"""
_QUESTIONS = (
    (
        "session",
        _query(
            "t", "t.day", "coalesce(t.focus, '')",
            f"""session t {_OF_CLIENT} WHERE t.status = 'planned' AND t.day BETWEEN :today
                AND date(:today, '+' || :soon || ' days') AND k.archived_on IS NULL""",
            "t.day, t.starts_at, t.id",
            local_time("t"),
        ),
    ),
    (
        "session",
        _query(
            "t", "t.day", "''",
            f"session t {_OF_CLIENT} WHERE t.status = 'planned' AND t.day < :today AND k.archived_on IS NULL",
            "t.day DESC, t.starts_at DESC",
            local_time("t"),
        ),
    ),
    (
        "commitment",
        _query(
            "t", "t.due_on", "t.text",
            f"""commitment t {_OF_CLIENT} WHERE t.state = 'open' AND t.owner IN ('coach', 'both')
                AND (t.due_on <= date(:today, '+' || :near || ' days') OR (t.due_next AND {_SESSION_SOON}))
                AND {_ACTIVE}""",
            "t.due_on IS NULL, t.due_on, t.id",
        ),
    ),
    (
        "experiment",
        _query(
            "t", "t.review_on", "t.text",
            f"""experiment t {_OF_CLIENT} WHERE t.state = 'running'
                AND (t.review_on <= :today OR (t.review_next AND {_SESSION_SOON})) AND {_ACTIVE}""",
            "t.review_on IS NULL, t.review_on, t.id",
        ),
    ),
    (
        "engagement",
        _query(
            "e", "last.day", "'every ' || e.cadence_days || ' days'",
            f"""client k JOIN engagement e ON e.client = k.id
                JOIN session last ON last.id = (SELECT s.id FROM session s WHERE {_HELD} ORDER BY s.day DESC LIMIT 1)
                WHERE {_ACTIVE} AND date(last.day, '+' || e.cadence_days || ' days') < :today
                AND NOT EXISTS (SELECT 1 FROM session s WHERE s.engagement = e.id AND s.status = 'planned'
                                AND s.day >= :today)""",
            "last.day, k.slug",
        ),
    ),
    (
        "goal",
        _query(
            "t", "t.day", "t.text",
            f"""(SELECT g.id, g.uuid, g.engagement, g.text, max(coalesce(g.adopted_on, ''), coalesce(
                    (SELECT max(q.day) FROM goal_rating q WHERE q.goal = g.id), '')) AS day
                 FROM goal g WHERE g.state = 'active') t {_OF_CLIENT}
                WHERE {_ACTIVE} AND t.day < (SELECT s.day FROM counted_session s WHERE s.engagement = e.id
                                             ORDER BY s.day DESC LIMIT 1 OFFSET :few - 1)""",
            "t.day, t.id",
        ),
    ),
    (
        "win",
        _query(
            "t", "t.day", "t.text",
            # As in the brief: before the second session after it. CROSS keeps SQLite from asking that of every win.
            f"""client k JOIN engagement e ON e.client = k.id CROSS JOIN win t ON t.engagement = e.id
                AND t.celebrated_in IS NULL AND t.day >= coalesce(
                    (SELECT s.day FROM session s WHERE {_HELD} ORDER BY s.day DESC LIMIT 1 OFFSET 1), '')
                WHERE {_ACTIVE}""",
            "t.day DESC, t.id DESC",
        ),
    ),
    (
        "engagement",
        _query(
            "e", "NULL", "(SELECT name FROM stakeholder p WHERE p.engagement = e.id AND p.role = 'sponsor')",
            f"not_aligned n JOIN engagement e ON e.id = n.engagement JOIN client k ON k.id = e.client WHERE {_ACTIVE}",
            "k.slug",
        ),
    ),
    (
        "goal",
        _query(
            "t", "h.day", UNTOLD,
            f"""untold_shift h JOIN goal t ON t.id = h.goal AND h.id = (SELECT max(u.id) FROM untold_shift u
                    WHERE u.goal = t.id) {_OF_CLIENT} WHERE {_ACTIVE}""",
            "h.day, t.id",
        ),
    ),
    (
        "term",
        _query(
            "t", "t.due_on", "t.text",
            f"""milestone t {_OF_CLIENT} WHERE t.state = 'planned'
                AND t.due_on <= date(:today, '+' || :soon || ' days') AND {_ACTIVE}""",
            "t.due_on, t.id",
        ),
    ),
    (
        "client",
        _query(
            "k", "k.due_on", "'kept ' || k.retention_months || ' mo'",
            "retention_due k WHERE k.due_on <= :today",
            "k.due_on, k.id",
        ),
    ),
)  # fmt: skip
