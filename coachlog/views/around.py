"""What stands around a client when a note is begun: what it may speak of, who is known, what is planned."""

from datetime import date, timedelta
from typing import NamedTuple

from coachlog.domain.ref import Ref
from coachlog.moments import local_text, stored_day
from coachlog.store.connection import Connection

_SOON = 14  # days before its own that a milestone is asked for


class Thing(NamedTuple):
    """Something a note may refer to. ``waits``: it belongs into the next note's "Last time"."""

    ref: Ref
    text: str
    state: str
    waits: bool
    owner: str = ""
    owner_name: str = ""
    due_on: date | None = None
    due_next: bool = False
    expects: str = ""
    last_rating: int | None = None


class Planned(NamedTuple):
    """A session to come, or one that was not written up. ``at`` is local, empty when no time was said."""

    id: int
    slug: str
    name: str
    day: date
    at: str
    minutes: int | None


class Around(NamedTuple):
    things: tuple[Thing, ...]
    people: tuple[str, ...]
    sponsors: tuple[str, ...]
    untold: tuple[Ref, ...]  # goals with a shift that the client has yet to tell
    session_minutes: int | None
    state: str  # of the engagement: contracting, active, paused, closed


def around(connection: Connection, client: int, engagement: int, today: date) -> Around:
    """Everything of this client that a note can name, in all engagements; what waits, of this one."""
    mine = "engagement IN (SELECT id FROM engagement WHERE client = ?)"
    things = [
        *_commitments(connection, mine, client, engagement),
        *_wins(connection, mine, client, engagement),
        *_experiments(connection, mine, client, engagement),
        *_goals(connection, mine, client, engagement),
        *_terms(connection, mine, client, engagement, today),
    ]
    resistances = connection.execute(f"SELECT id, fact FROM resistance WHERE {mine} ORDER BY id", (client,)).fetchall()
    things += [Thing(Ref("resistance", ident), fact, "", False) for ident, fact in resistances]
    people = connection.execute(
        f"SELECT name, role FROM stakeholder WHERE {mine} ORDER BY engagement = ? DESC, id", (client, engagement)
    ).fetchall()
    untold = connection.execute(
        "SELECT DISTINCT goal FROM untold_shift WHERE engagement = ? ORDER BY goal", (engagement,)
    ).fetchall()
    minutes, state = connection.execute(
        """SELECT e.session_minutes, v.state FROM engagement e JOIN engagement_state v ON v.engagement = e.id
           WHERE e.id = ?""",
        (engagement,),
    ).fetchone()
    return Around(
        tuple(things),
        tuple(dict.fromkeys(name for name, _ in people)),
        tuple(dict.fromkeys(name for name, role in people if role == "sponsor")),
        tuple(Ref("goal", goal) for (goal,) in untold),
        minutes,
        state,
    )


def planned_sessions(connection: Connection, until: date, engagement: int | None = None) -> list[Planned]:
    """Sessions planned up to a day and not written up, the latest first; of one engagement, or of all."""
    rows = connection.execute(
        """SELECT s.id, k.slug, k.name, s.day, s.starts_at, s.utc_offset, s.minutes FROM session s
           JOIN engagement e ON e.id = s.engagement JOIN client k ON k.id = e.client
           WHERE s.status = 'planned' AND s.day <= ? AND (? IS NULL OR s.engagement = ?)
           ORDER BY s.day DESC, s.starts_at DESC""",
        (until.isoformat(), engagement, engagement),
    ).fetchall()
    return [
        Planned(ident, slug, name, date.fromisoformat(day), local_text(starts_at, offset), minutes)
        for ident, slug, name, day, starts_at, offset, minutes in rows
    ]


def _commitments(connection: Connection, mine: str, client: int, engagement: int) -> list[Thing]:
    rows = connection.execute(
        f"""SELECT id, text, state, state = 'open' AND engagement = ?, owner, owner_name, due_on, due_next
            FROM commitment WHERE {mine} ORDER BY owner <> 'coach', due_on IS NULL, due_on, id""",
        (engagement, client),
    ).fetchall()
    return [
        Thing(Ref("commitment", ident), text, state, bool(waits), owner, name or "", stored_day(due), bool(due_next))
        for ident, text, state, waits, owner, name, due, due_next in rows
    ]


def _terms(connection: Connection, mine: str, client: int, engagement: int, today: date) -> list[Thing]:
    """The results and milestones of the agreement as it now is; what is due soon waits."""
    rows = connection.execute(
        f"""SELECT id, text, state, state = 'planned' AND engagement = ? AND coalesce(due_on <= ?, 0), due_on
            FROM milestone WHERE {mine} ORDER BY due_on IS NULL, due_on, id""",
        (engagement, (today + timedelta(days=_SOON)).isoformat(), client),
    ).fetchall()
    return [
        Thing(Ref("term", ident), text, state, bool(waits), due_on=stored_day(due))
        for ident, text, state, waits, due in rows
    ]


def _wins(connection: Connection, mine: str, client: int, engagement: int) -> list[Thing]:
    rows = connection.execute(
        f"SELECT id, text, celebrated_in IS NULL AND engagement = ? FROM win WHERE {mine} ORDER BY id",
        (engagement, client),
    ).fetchall()
    return [Thing(Ref("win", ident), text, "", bool(waits)) for ident, text, waits in rows]


def _experiments(connection: Connection, mine: str, client: int, engagement: int) -> list[Thing]:
    rows = connection.execute(
        f"""SELECT id, text, state, state = 'running' AND engagement = ?, expects, review_on, review_next
            FROM experiment WHERE {mine} ORDER BY review_on IS NULL, review_on, id""",
        (engagement, client),
    ).fetchall()
    return [
        Thing(
            Ref("experiment", ident),
            text,
            state,
            bool(waits),
            due_on=stored_day(due),
            due_next=bool(next_),
            expects=expects or "",
        )
        for ident, text, state, waits, expects, due, next_ in rows
    ]


def _goals(connection: Connection, mine: str, client: int, engagement: int) -> list[Thing]:
    rows = connection.execute(
        f"""SELECT id, text, state, state IN ('active', 'proposed') AND engagement = ?,
                   (SELECT value FROM goal_rating q WHERE q.goal = goal.id ORDER BY q.day DESC, q.id DESC LIMIT 1)
            FROM goal WHERE {mine} ORDER BY id""",
        (engagement, client),
    ).fetchall()
    return [
        Thing(Ref("goal", ident), text, state, bool(waits), last_rating=last)
        for ident, text, state, waits, last in rows
    ]
