"""An agreement's document in one of its versions."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.errors import NothingYet
from coachlog.moments import stored_day
from coachlog.store.change_log import Seen, last_change
from coachlog.store.connection import Connection
from coachlog.store.fetch import mappings, read, scalar
from coachlog.store.lookup import Client
from coachlog.store.note_body import Block, Recorded, read_body
from coachlog.views.gap import WORDED
from coachlog.views.people import sponsors


class Term(NamedTuple):
    """``state`` is empty for what is not tracked; ``kind`` a word of ``choices.TERM_KINDS``."""

    ref: Annotated[Ref, "term"]
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
    documents = mappings(
        connection,
        "SELECT id, version, agreed_on, body FROM agreement WHERE engagement = ? ORDER BY version",
        (client.engagement,),
    )
    count = len(documents)
    found = next((document for document in documents if document["version"] == (version or count)), None)
    if found is None and version:
        there = f"1 to {count}" if count > 1 else "one" if count else "none"
        raise NothingYet(f"there is no version {version} of the agreement with {client.name}: there is {there}")
    if found is None:
        return Agreement(client, "", (), 0, 0, None, (), Seen((), 0))
    terms = _terms(connection, client.engagement, found["version"])
    blocks = [_block(block, terms) for block in read_body(found["body"])]
    refs = (Ref("agreement", found["id"]), *(block.ref for block in blocks if isinstance(block, Term)))
    language = scalar(connection, "SELECT language FROM client WHERE id = ?", (client.id,)) or ""
    return Agreement(
        client, language, sponsors(connection, client.engagement), found["version"], count,
        stored_day(found["agreed_on"]), tuple(each for each in blocks if each is not None),
        Seen(refs, last_change(connection, refs)),
    )  # fmt: skip


def _terms(connection: Connection, engagement: int, version: int) -> dict[Ref, Term]:
    """The terms as they were worded in a version, by their refs."""
    query = f"""SELECT t.id AS ref, t.kind, {WORDED}, t.state, t.reached_on, t.evidence
           FROM term t LEFT JOIN term_wording w ON w.id = (SELECT id FROM term_wording
                WHERE term = t.id AND until >= :version ORDER BY until LIMIT 1)
           WHERE t.engagement = :engagement"""
    terms = read(connection, Term, query, {"engagement": engagement, "version": version})
    return {term.ref: term for term in terms}


def _block(block: Block, terms: dict[Ref, Term]) -> str | Term | None:
    return block if isinstance(block, str) else terms.get(block.ref) if isinstance(block, Recorded) else None
