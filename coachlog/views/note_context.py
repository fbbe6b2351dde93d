"""What a note of a client is read against: the things it may speak of, the people, the planned sessions."""

from datetime import date, timedelta
from typing import NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import read, read_one, scalars
from coachlog.store.sql_views import local_time

_SOON = 14  # days before its own that a milestone is asked for


class Thing(NamedTuple):
    """Something a note may refer to. ``waits``: it belongs into the next note's "Last time"."""

    kind: str
    id: int
    text: str
    state: str
    waits: bool
    owner: str = ""
    owner_name: str = ""
    due_on: date | None = None
    due_next: bool = False
    expects: str = ""
    last_rating: int | None = None

    @property
    def ref(self) -> Ref:
        return Ref(self.kind, self.id)


class UnwrittenSession(NamedTuple):
    """A session to come, or one that was not written up. ``at`` is local, empty when no time was said."""

    id: int
    slug: str
    name: str
    day: date
    at: str
    minutes: int | None


class NoteFacts(NamedTuple):
    things: tuple[Thing, ...]
    people: tuple[str, ...]
    sponsors: tuple[str, ...]
    untold: tuple[Ref, ...]  # goals with a shift that the client has yet to tell
    session_minutes: int | None
    state: str  # of the engagement: contracting, active, paused, closed


class _Person(NamedTuple):
    name: str
    role: str


class _Engagement(NamedTuple):
    session_minutes: int | None
    state: str


def note_facts(connection: Connection, client: int, engagement: int, today: date) -> NoteFacts:
    """Everything of this client that a note can name, in all engagements; what waits, of this one."""
    soon = (today + timedelta(days=_SOON)).isoformat()
    values = {"client": client, "engagement": engagement, "soon": soon}
    people = read(
        connection,
        _Person,
        f"SELECT name, role FROM stakeholder WHERE {_MINE} ORDER BY engagement = :engagement DESC, id",
        values,
    )
    untold = scalars(
        connection, "SELECT DISTINCT goal FROM untold_shift WHERE engagement = ? ORDER BY goal", (engagement,)
    )
    this = read_one(
        connection,
        _Engagement,
        """SELECT e.session_minutes, v.state FROM engagement e JOIN engagement_state v ON v.engagement = e.id
           WHERE e.id = ?""",
        (engagement,),
    )
    assert this is not None  # its client was looked up
    return NoteFacts(
        tuple(thing for query in _THINGS for thing in read(connection, Thing, query, values)),
        tuple(dict.fromkeys(person.name for person in people)),
        tuple(dict.fromkeys(person.name for person in people if person.role == "sponsor")),
        tuple(Ref("goal", goal) for goal in untold),
        this.session_minutes,
        this.state,
    )


def unwritten_sessions(connection: Connection, until: date, engagement: int | None = None) -> list[UnwrittenSession]:
    """Sessions planned up to a day and not written up, the latest first; of one engagement, or of all."""
    query = f"""SELECT s.id, k.slug, k.name, s.day, {local_time("s")} AS at, s.minutes FROM session s
           JOIN engagement e ON e.id = s.engagement JOIN client k ON k.id = e.client
           WHERE s.status = 'planned' AND s.day <= :until AND (:engagement IS NULL OR s.engagement = :engagement)
           ORDER BY s.day DESC, s.starts_at DESC"""
    return read(connection, UnwrittenSession, query, {"until": until.isoformat(), "engagement": engagement})


_MINE = "engagement IN (SELECT id FROM engagement WHERE client = :client)"
# What each kind of thing says, in the order in which a note asks for it.
_THINGS = (
    f"""
        SELECT 'commitment' AS kind, id, text, state, state = 'open' AND engagement = :engagement AS waits, owner,
               owner_name, due_on, due_next
        FROM commitment WHERE {_MINE} ORDER BY owner <> 'coach', due_on IS NULL, due_on, id""",
    f"""
        SELECT 'win' AS kind, id, text, '' AS state, celebrated_in IS NULL AND engagement = :engagement AS waits
        FROM win WHERE {_MINE} ORDER BY id""",
    f"""
        SELECT 'experiment' AS kind, id, text, state, state = 'running' AND engagement = :engagement AS waits, expects,
               review_on AS due_on, review_next AS due_next
        FROM experiment WHERE {_MINE} ORDER BY review_on IS NULL, review_on, id""",
    f"""
        SELECT 'goal' AS kind, id, text, state, state IN ('active', 'proposed') AND engagement = :engagement AS waits,
               (SELECT value FROM goal_rating q WHERE q.goal = goal.id ORDER BY q.day DESC, q.id DESC LIMIT 1)
               AS last_rating
        FROM goal WHERE {_MINE} ORDER BY id""",
    # The results and milestones of the agreement as it now is; what is due soon waits.
    f"""
        SELECT 'term' AS kind, id, text, state, due_on,
               state = 'planned' AND engagement = :engagement AND coalesce(due_on <= :soon, 0) AS waits
        FROM milestone WHERE {_MINE} ORDER BY due_on IS NULL, due_on, id""",
    f"""
        SELECT 'resistance' AS kind, id, fact AS text, '' AS state, 0 AS waits FROM resistance WHERE {_MINE}
        ORDER BY id""",
)
