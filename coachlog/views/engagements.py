"""The engagements of a client, or of all; and what is still open in one."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import read, scalar, scalars
from coachlog.store.lookup import Client


class Engagement(NamedTuple):
    """``state`` is contracting (no session yet), active, paused or closed. ``sessions`` were held, ``planned`` agreed
    on; ``usual``: the one that the client's name alone means."""

    ref: Annotated[Ref, "engagement"]
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
    query = """SELECT e.id AS ref, e.uuid, k.slug AS client, k.name, e.title, v.state,
                  e.id = (SELECT u.engagement FROM usual_engagement u WHERE u.client = k.id) AS usual,
                  min(e.started_on, coalesce((SELECT min(day) FROM session s WHERE s.engagement = e.id
                                              AND s.status = 'held'), e.started_on)) AS started_on,
                  e.paused_on, e.paused_why, e.ended_on, e.end_reason, e.format, e.payment,
                  (SELECT count(*) FROM counted_session n WHERE n.engagement = e.id) AS sessions,
                  e.planned_sessions AS planned,
                  NOT EXISTS (SELECT 1 FROM not_aligned a WHERE a.engagement = e.id) AS aligned, e.alignment_waived
           FROM engagement e JOIN client k ON k.id = e.client JOIN engagement_state v ON v.engagement = e.id
           WHERE (:client IS NULL OR k.id = :client) AND (:client IS NOT NULL OR k.archived_on IS NULL)
           ORDER BY k.slug, usual DESC, e.id DESC"""
    return read(connection, Engagement, query, {"client": client})


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
    open_items = []
    for one, many, kind, table, condition in _OPEN:
        query = f"SELECT id FROM {table} WHERE engagement = ? AND {condition} ORDER BY id"
        if numbers := scalars(connection, query, (client.engagement,)):
            counted = f"{len(numbers)} {one if len(numbers) == 1 else many}"
            open_items.append(StillOpen(counted, tuple(Ref(kind, number) for number in numbers)))
    closing = scalar(
        connection,
        "SELECT count(*) FROM session WHERE engagement = ? AND kind = 'closing' AND status = 'held'",
        (client.engagement,),
    )
    return open_items + ([] if closing else [StillOpen("no closing session was held", ())])
