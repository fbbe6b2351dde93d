"""The people coached, with how far each is."""

from datetime import date
from typing import NamedTuple

from coachlog.moments import local_text
from coachlog.store.connection import Connection


class ClientRow(NamedTuple):
    """``days`` since the last session held; ``next_at`` is local."""

    slug: str
    name: str
    held: int
    planned: int | None
    last: date | None
    days: int | None
    next_day: date | None
    next_at: str
    aligned: bool


def clients(connection: Connection, today: date) -> list[ClientRow]:
    """Everyone who is not archived, by name."""
    rows = connection.execute(
        """SELECT k.slug, k.name,
                  (SELECT count(*) FROM numbered_session n WHERE n.engagement = e.id), e.planned_sessions,
                  (SELECT max(day) FROM session s
                   WHERE s.engagement = e.id AND s.status = 'held' AND s.kind <> 'between'),
                  NOT EXISTS (SELECT 1 FROM not_aligned a WHERE a.engagement = e.id),
                  (SELECT s.id FROM session s WHERE s.engagement = e.id AND s.status = 'planned' AND s.day >= ?
                   ORDER BY s.day, s.starts_at LIMIT 1)
           FROM client k JOIN engagement e ON e.id =
                (SELECT id FROM engagement WHERE client = k.id ORDER BY end_reason IS NOT NULL, id DESC LIMIT 1)
           WHERE k.archived_on IS NULL ORDER BY k.slug""",
        (today.isoformat(),),
    ).fetchall()
    return [_row(connection, today, *row) for row in rows]


def _row(
    connection: Connection,
    today: date,
    slug: str,
    name: str,
    held: int,
    planned: int | None,
    last: str | None,
    aligned: int,
    coming: int | None,
) -> ClientRow:
    last_day = date.fromisoformat(last) if last else None
    next_day, next_at = None, ""
    if coming:
        day, starts_at, offset = connection.execute(
            "SELECT day, starts_at, utc_offset FROM session WHERE id = ?", (coming,)
        ).fetchone()
        next_day, next_at = date.fromisoformat(day), local_text(starts_at, offset)
    days = (today - last_day).days if last_day else None
    return ClientRow(slug, name, held, planned, last_day, days, next_day, next_at, bool(aligned))
