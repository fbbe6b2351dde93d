"""The people coached, with how far each is."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import read
from coachlog.store.sql_views import days_between, local_time
from coachlog.views.list_query import Filters


class Client(NamedTuple):
    """``sessions`` were held, ``planned`` agreed on; ``days`` since the last one; ``next_at`` is local. ``state`` is
    the engagement's: contracting, active, paused or closed."""

    ref: Annotated[Ref, "client"]
    uuid: str
    client: str
    name: str
    organisation: str
    level: str
    language: str
    state: str
    sessions: int
    planned: int | None
    last: date | None
    days: int | None
    next_day: date | None
    next_at: str
    cadence_days: int | None
    aligned: bool
    archived_on: date | None


def clients(connection: Connection, filters: Filters) -> list[Client]:
    """Everyone who is not archived, by name: of each the open engagement, or the latest."""
    held = "SELECT {}(day) FROM session s WHERE s.engagement = e.id AND s.status = 'held'"
    conditions = ["k.id = :client" if filters.client else "(:archived OR k.archived_on IS NULL)"]
    conditions += ["e.end_reason IS NULL AND e.paused_on IS NULL"] * filters.open
    conditions += [f"({held.format('max')}) >= :since"] * bool(filters.since)
    conditions += [f"({held.format('min')}) <= :until"] * bool(filters.until)
    conditions += ["EXISTS (SELECT 1 FROM goal g WHERE g.engagement = e.id AND g.id = :goal)"] * bool(filters.goal)
    conditions += ["EXISTS (SELECT 1 FROM tagged g WHERE g.engagement = e.id AND g.tag = :tag)"] * bool(filters.tag)
    last = f"({held.format('max')} AND s.kind <> 'between')"
    query = f"""SELECT k.id AS ref, k.uuid, k.slug AS client, k.name, k.organisation, k.level, k.language,
                   (SELECT state FROM engagement_state v WHERE v.engagement = e.id) AS state,
                   (SELECT count(*) FROM counted_session n WHERE n.engagement = e.id) AS sessions,
                   e.planned_sessions AS planned, {last} AS last, {days_between(last, ":today")} AS days,
                   p.day AS next_day, {local_time("p")} AS next_at, e.cadence_days,
                   NOT EXISTS (SELECT 1 FROM not_aligned a WHERE a.engagement = e.id) AS aligned, k.archived_on
            FROM client k
            JOIN engagement e ON e.id = coalesce(:engagement, (SELECT u.engagement FROM usual_engagement u
                                                               WHERE u.client = k.id))
            LEFT JOIN session p ON p.id = (SELECT s.id FROM session s WHERE s.engagement = e.id
                AND s.status = 'planned' AND s.day >= :today ORDER BY s.day, s.starts_at LIMIT 1)
            WHERE {" AND ".join(conditions)} ORDER BY k.slug"""
    return read(connection, Client, query, filters.values())
