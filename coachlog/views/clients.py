"""The people coached, with how far each is."""

from datetime import date
from typing import NamedTuple

from coachlog.domain.ref import Ref
from coachlog.moments import local_text, stored_day
from coachlog.store.connection import Connection
from coachlog.views.listing import Asked, values_of


class Client(NamedTuple):
    """``sessions`` were held, ``planned`` agreed on; ``days`` since the last one; ``next_at`` is local. ``state`` is
    the engagement's: contracting, active, paused or closed."""

    ref: str
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


def clients(connection: Connection, asked: Asked) -> list[Client]:
    """Everyone who is not archived, by name: of each the open engagement, or the latest."""
    chosen = asked.client
    conditions = ["k.id = :client" if chosen else "(:archived OR k.archived_on IS NULL)"]
    conditions += ["e.end_reason IS NULL AND e.paused_on IS NULL"] * asked.open
    conditions += ["(SELECT max(day) FROM session s WHERE s.engagement = e.id AND s.status = 'held') >= :since"] * bool(
        asked.since
    )
    conditions += ["(SELECT min(day) FROM session s WHERE s.engagement = e.id AND s.status = 'held') <= :until"] * bool(
        asked.until
    )
    conditions += ["EXISTS (SELECT 1 FROM goal g WHERE g.engagement = e.id AND g.id = :goal)"] * bool(asked.goal)
    conditions += ["EXISTS (SELECT 1 FROM tagged g WHERE g.engagement = e.id AND g.tag = :tag)"] * bool(asked.tag)
    rows = connection.execute(
        f"""SELECT k.id, k.uuid, k.slug, k.name, k.organisation, k.level, k.language, k.archived_on,
                   (SELECT state FROM engagement_state v WHERE v.engagement = e.id),
                   e.cadence_days, (SELECT count(*) FROM counted_session n WHERE n.engagement = e.id),
                   e.planned_sessions,
                   (SELECT max(day) FROM session s
                    WHERE s.engagement = e.id AND s.status = 'held' AND s.kind <> 'between'),
                   NOT EXISTS (SELECT 1 FROM not_aligned a WHERE a.engagement = e.id), p.day, p.starts_at, p.utc_offset
            FROM client k
            JOIN engagement e ON e.id = coalesce(:engagement, (SELECT u.engagement FROM usual_engagement u
                                                               WHERE u.client = k.id))
            LEFT JOIN session p ON p.id = (SELECT s.id FROM session s WHERE s.engagement = e.id
                AND s.status = 'planned' AND s.day >= :today ORDER BY s.day, s.starts_at LIMIT 1)
            WHERE {" AND ".join(conditions)} ORDER BY k.slug""",
        values_of(asked),
    ).fetchall()
    return [
        Client(
            Ref("client", i), uuid, slug, name, organisation or "", level or "", language or "", state, held, planned,
            stored_day(last), (asked.today - date.fromisoformat(last)).days if last else None, stored_day(coming),
            local_text(starts, offset), cadence, bool(aligned), stored_day(archived),
        )
        for i, uuid, slug, name, organisation, level, language, archived, state, cadence, held, planned, last, aligned,
        coming, starts, offset in rows
    ]  # fmt: skip
