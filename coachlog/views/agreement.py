"""An agreement's document in one of its versions."""

from datetime import date
from typing import NamedTuple

from coachlog.domain.ref import Ref
from coachlog.errors import NothingYet
from coachlog.moments import stored_day
from coachlog.store.body import Block, Recorded, read_body
from coachlog.store.change_log import Seen, last_change
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client
from coachlog.views.gap import WORDED
from coachlog.views.people import sponsors


class Term(NamedTuple):
    """``state`` is empty for what is not tracked; ``kind`` a word of ``words.TERM_KINDS``."""

    ref: Ref
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
    refs = (Ref("agreement", ident), *(block.ref for block in blocks if isinstance(block, Term)))
    (language,) = connection.execute("SELECT language FROM client WHERE id = ?", (client.id,)).fetchone()
    return Agreement(
        client, language or "", sponsors(connection, client.engagement), number, len(rows), stored_day(agreed_on),
        tuple(each for each in blocks if each is not None), Seen(refs, last_change(connection, refs)),
    )  # fmt: skip


def _terms(connection: Connection, engagement: int, version: int) -> dict[Ref, Term]:
    """The terms as they were worded in a version, by their refs."""
    rows = connection.execute(
        f"""SELECT t.id, t.kind, {WORDED}, coalesce(t.state, ''), t.reached_on, coalesce(t.evidence, '')
           FROM term t LEFT JOIN term_wording w ON w.id = (SELECT id FROM term_wording
                WHERE term = t.id AND until >= :version ORDER BY until LIMIT 1)
           WHERE t.engagement = :engagement""",
        {"engagement": engagement, "version": version},
    ).fetchall()
    return {
        Ref("term", ident): Term(
            Ref("term", ident), kind, text, stored_day(due), state, stored_day(reached_on), evidence
        )
        for ident, kind, text, due, state, reached_on, evidence in rows
    }


def _block(block: Block, terms: dict[Ref, Term]) -> str | Term | None:
    return block if isinstance(block, str) else terms.get(block.ref) if isinstance(block, Recorded) else None
