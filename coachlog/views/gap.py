"""How far the plan in an agreement has come by a day: its results and milestones, planned against reached."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import mapping, read

# A term's text and day as they were in a version, where ``w`` is its wording of then.
WORDED = "coalesce(w.text, t.text) AS text, CASE WHEN w.id IS NULL THEN t.due_on ELSE w.due_on END AS due_on"
_ENOUGH_SESSIONS = 3  # from then on a client looks for something to see


class PlannedTerm(NamedTuple):
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

    terms: tuple[PlannedTerm, ...]
    due: int
    reached: int
    no_visible_result: bool

    @property
    def ahead(self) -> tuple[PlannedTerm, ...]:
        """What is still to be reached, the next one first."""
        return tuple(term for term in self.terms if term.state == "planned")


def gap(connection: Connection, engagement: int, today: date) -> Gap:
    """How far the plan that held on ``today`` had come by then."""
    terms = tuple(sorted((_planned(term, today) for term in _standing(connection, engagement, today)), key=_when))
    counted = [term for term in terms if term.state != "changed"]
    due = sum(term.days_left is not None and term.days_left <= 0 for term in counted)
    reached = sum(term.state == "reached" for term in counted)
    return Gap(terms, due, reached, not reached and _nothing_to_see(connection, engagement))


class _Term(NamedTuple):
    ref: Annotated[Ref, "term"]
    uuid: str
    kind: str
    text: str
    due_on: date | None
    state: str
    reached_on: date | None
    settled_on: date | None
    evidence: str


def _standing(connection: Connection, engagement: int, today: date) -> list[_Term]:
    """The results and milestones of the version that held on a day, as they were worded and dated in it."""
    query = f"""WITH held AS (SELECT coalesce(
                (SELECT max(version) FROM agreement WHERE engagement = :engagement
                 AND coalesce(agreed_on, '') <= :today), 1) AS version)
            SELECT t.id AS ref, t.uuid, t.kind, {WORDED}, coalesce(t.state, 'planned') AS state, t.reached_on,
                   t.settled_on, t.evidence
            FROM held JOIN term t ON t.engagement = :engagement LEFT JOIN term_wording w ON w.id = (
                SELECT id FROM term_wording WHERE term = t.id AND until >= held.version ORDER BY until LIMIT 1)
            WHERE t.kind IN ('result', 'milestone') AND t.since <= held.version
              AND coalesce(t.until, held.version) >= held.version"""
    return read(connection, _Term, query, {"engagement": engagement, "today": today.isoformat()})


def _when(term: PlannedTerm) -> tuple[bool, date, int]:
    return term.due_on is None, term.due_on or date.max, term.ref.number


def _planned(term: _Term, today: date) -> PlannedTerm:
    if term.settled_on and term.settled_on > today:
        term = term._replace(state="planned", reached_on=None, evidence="")  # on that day it was still to come
    left = (term.due_on - today).days if term.due_on else None
    return PlannedTerm(
        term.ref, term.uuid, term.kind, term.text, term.state, term.due_on, left, term.reached_on, term.evidence
    )


def _nothing_to_see(connection: Connection, engagement: int) -> bool:
    """From the third session on: no win, and no rating above its goal's first."""
    row = mapping(
        connection,
        """SELECT (SELECT count(*) FROM counted_session WHERE engagement = e.id) AS held,
                  EXISTS (SELECT 1 FROM win WHERE engagement = e.id) AS won,
                  EXISTS (SELECT 1 FROM goal g WHERE g.engagement = e.id
                          AND (SELECT q.value FROM goal_rating q WHERE q.goal = g.id ORDER BY q.day DESC, q.id DESC)
                            > (SELECT q.value FROM goal_rating q WHERE q.goal = g.id ORDER BY q.day, q.id)) AS risen
           FROM engagement e WHERE e.id = ?""",
        (engagement,),
    )
    assert row is not None  # its client was looked up
    return row["held"] >= _ENOUGH_SESSIONS and not row["won"] and not row["risen"]
