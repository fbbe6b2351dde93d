"""Sessions: the list, what the brief shows of them, what the client's documents hold."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import mapping, read, read_one, scalar, scalars
from coachlog.store.sql_views import local_time
from coachlog.views.list_query import Filters, ListQuery
from coachlog.views.summary_options import SummaryOptions


class Session(NamedTuple):
    """``number`` counts the sessions of coaching that were held; ``at`` is local; lengths are minutes."""

    ref: Annotated[Ref, "session"]
    uuid: str
    client: str
    name: str
    day: date
    at: str
    minutes: int | None
    mentoring: int | None
    training: int | None
    kind: str
    status: str
    number: int | None
    focus: str
    reason: str
    trust: str
    process_share: int | None
    recorded: int


class LastSession(NamedTuple):
    """The last session held: its number, day, focus, and what the client said in it."""

    number: int | None
    day: date
    focus: str
    words: tuple[str, ...] = ()


class PlannedSession(NamedTuple):
    """A session that is planned. ``at`` is local, empty when no time was said."""

    ref: Annotated[Ref, "session"]
    day: date
    at: str


class GivenSession(NamedTuple):
    """A session in a document."""

    ref: Annotated[Ref, "session"]
    day: date
    kind: str
    minutes: int | None
    focus: str
    number: int | None


class _GivenNext(NamedTuple):
    day: date
    at: str


_RECORDED = ("goal", "goal_rating", "goal_shift", "resistance", "experiment", "win", "commitment", "remark")
_SESSIONS = ListQuery(
    Session,
    "session",
    day="t.day",
    order="t.day DESC, t.starts_at DESC, t.id DESC",
    computed={
        "at": local_time("t"),
        "number": "n.number",
        "recorded": " + ".join(f"(SELECT count(*) FROM {table} i WHERE i.session = t.id)" for table in _RECORDED),
    },
    open="t.status = 'planned'",
    goal=" OR ".join(
        f"EXISTS (SELECT 1 FROM {table} i WHERE i.session = t.id AND i.goal = :goal)"
        for table in _RECORDED
        if table != "goal"
    ).join("()"),
    tag="EXISTS (SELECT 1 FROM tagged g WHERE g.session = t.id AND g.tag = :tag)",
    session="t.id",
    joins="LEFT JOIN numbered_session n ON n.id = t.id",
    # What done, goal rate and their like leave behind is no session to read; --all shows it too.
    always="(:archived OR t.kind <> 'between' OR t.typed <> '')",
)


def sessions(connection: Connection, filters: Filters) -> list[Session]:
    """The newest first."""
    return _SESSIONS.rows(connection, filters)


def last_session(connection: Connection, engagement: int) -> LastSession | None:
    found = mapping(
        connection,
        """SELECT s.id, n.number, s.day, coalesce(s.focus, '') AS focus FROM session s
           LEFT JOIN session_number n ON n.id = s.id
           WHERE s.engagement = ? AND s.status = 'held' AND s.kind <> 'between'
           ORDER BY s.day DESC, s.starts_at DESC, s.id DESC LIMIT 1""",
        (engagement,),
    )
    if found is None:
        return None
    words = scalars(
        connection,
        """SELECT n.text FROM remark n JOIN session s ON s.id = n.session
           WHERE n.engagement = :engagement AND n.kind = 'words'
             AND (s.id = :id OR (s.kind = 'between' AND s.day >= :day)) ORDER BY s.id = :id DESC, n.id""",
        {"engagement": engagement, "id": found["id"], "day": found["day"]},
    )
    return LastSession(found["number"], date.fromisoformat(found["day"]), found["focus"], tuple(words))


def planned_sessions(connection: Connection, engagement: int) -> list[PlannedSession]:
    """Planned and not written up, the first one first."""
    query = f"""SELECT id AS ref, day, {local_time("s")} AS at FROM session s
                WHERE engagement = ? AND status = 'planned' ORDER BY day, starts_at"""
    return read(connection, PlannedSession, query, (engagement,))


def open_with(connection: Connection, engagement: int) -> str:
    """What the next session is to open with: of the last one held, or later."""
    found = scalar(
        connection,
        """SELECT open_with FROM session s WHERE engagement = ? AND open_with IS NOT NULL
           AND day >= coalesce((SELECT max(day) FROM session h WHERE h.engagement = s.engagement
                                AND h.status = 'held' AND h.kind <> 'between'), '')
           ORDER BY day DESC, id DESC LIMIT 1""",
        (engagement,),
    )
    return str(found or "")


def given_sessions(connection: Connection, engagement: int, options: SummaryOptions) -> tuple[GivenSession, ...]:
    query = """SELECT id AS ref, day, kind, minutes, focus, number FROM given_session WHERE engagement = ?
               ORDER BY day, starts_at, id"""
    found = read(connection, GivenSession, query, (engagement,))
    return tuple(each for each in found if options.keep(each.ref, "", each.day))


def given_next_session(connection: Connection, engagement: int, today: date) -> tuple[date | None, str]:
    """The day and the local time of the next session."""
    query = f"""SELECT day, {local_time("s")} AS at FROM given_next_session s WHERE engagement = ? AND day >= ?
                ORDER BY day LIMIT 1"""
    given_next = read_one(connection, _GivenNext, query, (engagement, today.isoformat()))
    return given_next or (None, "")
