"""The engagements of a client, or of all; and what is still open in one."""

from datetime import date
from typing import NamedTuple

from coachlog.domain.ref import Ref
from coachlog.moments import stored_day
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client


class Engagement(NamedTuple):
    """``state`` is contracting (no session yet), active, paused or closed. ``sessions`` were held, ``planned`` agreed
    on; ``usual``: the one that the client's name alone means."""

    ref: str
    uuid: str
    client: str
    name: str
    title: str
    state: str
    usual: bool
    started_on: date | None
    paused_on: date | None
    paused_why: str
    ended_on: date | None
    end_reason: str
    format: str
    payment: str
    sessions: int
    planned: int | None
    aligned: bool
    alignment_waived: str


class StillOpen(NamedTuple):
    """One kind of thing that is not finished, how many and of which refs."""

    what: str
    refs: tuple[Ref, ...]


def engagements(connection: Connection, client: int | None) -> list[Engagement]:
    """Of one client, or of everybody, by name; the one that is meant first."""
    rows = connection.execute(
        """SELECT e.id, e.uuid, k.slug, k.name, e.title, v.state,
                  e.id = (SELECT u.engagement FROM usual_engagement u WHERE u.client = k.id) AS usual,
                  min(e.started_on, coalesce((SELECT min(day) FROM session s WHERE s.engagement = e.id
                                              AND s.status = 'held'), e.started_on)),
                  e.paused_on, e.paused_why, e.ended_on, e.end_reason, e.format, e.payment,
                  (SELECT count(*) FROM counted_session n WHERE n.engagement = e.id), e.planned_sessions,
                  NOT EXISTS (SELECT 1 FROM not_aligned a WHERE a.engagement = e.id), e.alignment_waived
           FROM engagement e JOIN client k ON k.id = e.client JOIN engagement_state v ON v.engagement = e.id
           WHERE (:client IS NULL OR k.id = :client) AND (:client IS NOT NULL OR k.archived_on IS NULL)
           ORDER BY k.slug, usual DESC, e.id DESC""",
        {"client": client},
    ).fetchall()
    return [
        Engagement(
            Ref("engagement", i), uuid, slug, name, title, state, bool(usual), stored_day(started), stored_day(paused),
            why or "",
            stored_day(ended), reason or "", format_, payment, held, planned, bool(aligned), waived or "",
        )
        for i, uuid, slug, name, title, state, usual, started, paused, why, ended, reason, format_, payment, held,
        planned, aligned, waived in rows
    ]  # fmt: skip


_OPEN = (
    ("commitment", "commitments", "commitment", "commitment", "state = 'open'"),
    ("experiment", "experiments", "experiment", "experiment", "state = 'running'"),
    ("goal", "goals", "goal", "goal", "state IN ('active', 'proposed')"),
    ("milestone or result", "milestones and results", "term", "milestone", "state = 'planned'"),
    ("shift the sponsor does not know", "shifts the sponsor does not know", "goal_shift", "untold_shift", "1"),
    ("win not celebrated", "wins not celebrated", "win", "win", "celebrated_in IS NULL"),
    ("resistance", "resistances", "resistance", "open_resistance", "1"),
    ("session planned", "sessions planned", "session", "session", "status = 'planned'"),
)


def still_open(connection: Connection, client: Client) -> list[StillOpen]:
    """What an engagement leaves behind when it is closed now."""
    found = []
    for one, many, kind, table, condition in _OPEN:
        rows = connection.execute(
            f"SELECT id FROM {table} WHERE engagement = ? AND {condition} ORDER BY id", (client.engagement,)
        ).fetchall()
        if rows:
            counted = f"{len(rows)} {one if len(rows) == 1 else many}"
            found.append(StillOpen(counted, tuple(Ref(kind, ident) for (ident,) in rows)))
    (closing,) = connection.execute(
        "SELECT count(*) FROM session WHERE engagement = ? AND kind = 'closing' AND status = 'held'",
        (client.engagement,),
    ).fetchone()
    return found + ([] if closing else [StillOpen("no closing session was held", ())])
