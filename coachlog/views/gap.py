"""How far the plan in an agreement has come by a day: its results and milestones, planned against reached."""

from datetime import date
from typing import NamedTuple

from coachlog.domain.ref import Ref
from coachlog.moments import stored_day
from coachlog.store.connection import Connection

# A term's text and day as they were in a version, where ``w`` is its wording of then.
WORDED = "coalesce(w.text, t.text), CASE WHEN w.id IS NULL THEN t.due_on ELSE w.due_on END"
_ENOUGH_SESSIONS = 3  # from then on a client looks for something to see


class Planned(NamedTuple):
    """A result or milestone of the agreement as it now is. ``days_left`` to its day, negative when that has passed."""

    ref: Ref
    uuid: str
    kind: str
    text: str
    state: str
    due_on: date | None
    days_left: int | None
    reached_on: date | None
    evidence: str

    @property
    def overdue(self) -> int:
        """Days, 0 when it is not: what was missed or changed is settled."""
        late = self.state == "planned" and self.days_left is not None and self.days_left < 0
        return -self.days_left if late and self.days_left is not None else 0


class Gap(NamedTuple):
    """Planned against reached: how many were due by the day, and how many had been reached by it."""

    terms: tuple[Planned, ...]
    due: int
    reached: int
    no_visible_result: bool

    @property
    def ahead(self) -> tuple[Planned, ...]:
        """What is still to be reached, the next one first."""
        return tuple(term for term in self.terms if term.state == "planned")


def gap(connection: Connection, engagement: int, today: date) -> Gap:
    """How far the plan that held on ``today`` had come by then."""
    terms = tuple(sorted((_planned(row, today) for row in _held(connection, engagement, today)), key=_when))
    counted = [term for term in terms if term.state != "changed"]
    due = sum(term.days_left is not None and term.days_left <= 0 for term in counted)
    reached = sum(term.state == "reached" for term in counted)
    return Gap(terms, due, reached, not reached and _nothing_to_see(connection, engagement))


_Row = tuple[int, str, str, str, str | None, str, str | None, str | None, str]


def _held(connection: Connection, engagement: int, today: date) -> list[_Row]:
    """The results and milestones of the version that held on a day, as they were worded and dated in it."""
    rows = connection.execute(
        f"""WITH held AS (SELECT coalesce(
                (SELECT max(version) FROM agreement WHERE engagement = :engagement
                 AND coalesce(agreed_on, '') <= :today), 1) AS version)
            SELECT t.id, t.uuid, t.kind, {WORDED}, coalesce(t.state, 'planned'), t.reached_on,
                   t.settled_on, coalesce(t.evidence, '')
            FROM held JOIN term t ON t.engagement = :engagement LEFT JOIN term_wording w ON w.id = (
                SELECT id FROM term_wording WHERE term = t.id AND until >= held.version ORDER BY until LIMIT 1)
            WHERE t.kind IN ('result', 'milestone') AND t.since <= held.version
              AND coalesce(t.until, held.version) >= held.version""",
        {"engagement": engagement, "today": today.isoformat()},
    ).fetchall()
    return list(rows)


def _when(term: Planned) -> tuple[bool, date, int]:
    return term.due_on is None, term.due_on or date.max, term.ref.number


def _planned(row: _Row, today: date) -> Planned:
    ident, uuid, kind, text, due, state, reached_on, settled_on, evidence = row
    if settled_on and settled_on > today.isoformat():
        state, reached_on, evidence = "planned", None, ""  # on that day it was still to come
    left = (date.fromisoformat(due) - today).days if due else None
    return Planned(Ref("term", ident), uuid, kind, text, state, stored_day(due), left, stored_day(reached_on), evidence)


def _nothing_to_see(connection: Connection, engagement: int) -> bool:
    """From the third session on: no win, and no rating above its goal's first."""
    held, wins, risen = connection.execute(
        """SELECT (SELECT count(*) FROM counted_session WHERE engagement = e.id),
                  EXISTS (SELECT 1 FROM win WHERE engagement = e.id),
                  EXISTS (SELECT 1 FROM goal g WHERE g.engagement = e.id
                          AND (SELECT q.value FROM goal_rating q WHERE q.goal = g.id ORDER BY q.day DESC, q.id DESC)
                            > (SELECT q.value FROM goal_rating q WHERE q.goal = g.id ORDER BY q.day, q.id))
           FROM engagement e WHERE e.id = ?""",
        (engagement,),
    ).fetchone()
    return held >= _ENOUGH_SESSIONS and not wins and not risen
