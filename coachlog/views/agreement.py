"""An agreement's document in one of its versions, and how far the plan in it has come by a day."""

from datetime import date
from typing import NamedTuple

from coachlog.errors import NothingYet
from coachlog.moments import stored_day
from coachlog.store.body import Recorded, read_body
from coachlog.store.change_log import Seen, last_change
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client
from coachlog.views.people import sponsors

# A term's text and day as they were in a version, where ``w`` is its wording of then.
_WORDED = "coalesce(w.text, t.text), CASE WHEN w.id IS NULL THEN t.due_on ELSE w.due_on END"
_ENOUGH_SESSIONS = 3  # from then on a client looks for something to see


class Term(NamedTuple):
    """``state`` is empty for what is not tracked; ``kind`` a word of ``words.TERM_KINDS``."""

    ref: str
    kind: str
    text: str
    due_on: date | None
    state: str
    reached_on: date | None
    evidence: str


class Agreement(NamedTuple):
    """``blocks``: free text, and the terms between. ``versions`` counts them all; 0 while there is none."""

    client: Client
    language: str  # the client's own, empty when none was said
    sponsors: tuple[str, ...]
    version: int
    versions: int
    agreed_on: date | None
    blocks: tuple[str | Term, ...]
    seen: Seen

    def terms(self) -> tuple[Term, ...]:
        return tuple(block for block in self.blocks if isinstance(block, Term))


class Planned(NamedTuple):
    """A result or milestone of the agreement as it now is. ``days_left`` to its day, negative when that has passed."""

    ref: str
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


def agreement(connection: Connection, client: Client, version: int = 0) -> Agreement:
    """The agreement as it now is, or in a version of it. Raises NothingYet for a version that there is not."""
    rows = connection.execute(
        "SELECT id, version, agreed_on, body FROM agreement WHERE engagement = ? ORDER BY version", (client.engagement,)
    ).fetchall()
    found = next((row for row in rows if row[1] == (version or len(rows))), None)
    if found is None and version:
        there = f"1 to {len(rows)}" if len(rows) > 1 else "one" if rows else "none"
        raise NothingYet(f"there is no version {version} of the agreement with {client.name}: there is {there}")
    if found is None:
        return Agreement(client, "", (), 0, 0, None, (), Seen((), 0))
    ident, number, agreed_on, body = found
    terms = _terms(connection, client.engagement, number)
    blocks = [_block(block, terms) for block in read_body(body)]
    refs = (f"a{ident}", *(block.ref for block in blocks if isinstance(block, Term)))
    (language,) = connection.execute("SELECT language FROM client WHERE id = ?", (client.id,)).fetchone()
    return Agreement(
        client, language or "", sponsors(connection, client.engagement), number, len(rows), stored_day(agreed_on),
        tuple(each for each in blocks if each is not None), Seen(refs, last_change(connection, refs)),
    )  # fmt: skip


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
            SELECT t.id, t.uuid, t.kind, {_WORDED}, coalesce(t.state, 'planned'), t.reached_on,
                   t.settled_on, coalesce(t.evidence, '')
            FROM held JOIN term t ON t.engagement = :engagement LEFT JOIN term_wording w ON w.id = (
                SELECT id FROM term_wording WHERE term = t.id AND until >= held.version ORDER BY until LIMIT 1)
            WHERE t.kind IN ('result', 'milestone') AND t.since <= held.version
              AND coalesce(t.until, held.version) >= held.version""",
        {"engagement": engagement, "today": today.isoformat()},
    ).fetchall()
    return list(rows)


def _when(term: Planned) -> tuple[bool, date, int]:
    return term.due_on is None, term.due_on or date.max, int(term.ref[1:])


def _planned(row: _Row, today: date) -> Planned:
    ident, uuid, kind, text, due, state, reached_on, settled_on, evidence = row
    if settled_on and settled_on > today.isoformat():
        state, reached_on, evidence = "planned", None, ""  # on that day it was still to come
    left = (date.fromisoformat(due) - today).days if due else None
    return Planned(f"t{ident}", uuid, kind, text, state, stored_day(due), left, stored_day(reached_on), evidence)


def _nothing_to_see(connection: Connection, engagement: int) -> bool:
    """From the third session on: no win, and no rating above its goal's first (domain.md, "The brief")."""
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


def _terms(connection: Connection, engagement: int, version: int) -> dict[str, Term]:
    """The terms as they were worded in a version, by their refs."""
    rows = connection.execute(
        f"""SELECT t.id, t.kind, {_WORDED}, coalesce(t.state, ''), t.reached_on, coalesce(t.evidence, '')
           FROM term t LEFT JOIN term_wording w ON w.id = (SELECT id FROM term_wording
                WHERE term = t.id AND until >= :version ORDER BY until LIMIT 1)
           WHERE t.engagement = :engagement""",
        {"engagement": engagement, "version": version},
    ).fetchall()
    return {
        f"t{ident}": Term(f"t{ident}", kind, text, stored_day(due), state, stored_day(reached_on), evidence)
        for ident, kind, text, due, state, reached_on, evidence in rows
    }


def _block(block: str | Recorded, terms: dict[str, Term]) -> str | Term | None:
    return block if isinstance(block, str) else terms.get(block.ref)
