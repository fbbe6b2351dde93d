"""The agreement as one document: a changed one is a new version, the old one stays readable."""

from collections.abc import Collection
from datetime import date, datetime
from typing import NamedTuple

from coachlog.domain.choices import TRACKED_TERMS
from coachlog.domain.ref import Ref
from coachlog.errors import ChangedMeanwhile
from coachlog.moments import utc_text
from coachlog.notation import Item, Note, Text
from coachlog.store.change_log import Seen, last_change
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client
from coachlog.store.note_body import Recorded, body_of
from coachlog.store.rows import Agreement, Term, TermWording
from coachlog.store.unit_of_work import UnitOfWork, unit_of_work
from coachlog.words.folding import folded


class Agreed(NamedTuple):
    """``version`` that now holds; the refs of its terms that are new, worded or dated anew, and gone from it."""

    version: int
    added: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]


def agree(
    connection: Connection,
    client: Client,
    note: Note,
    agreed_on: date | None,
    after: int,
    seen: Seen,
    now: datetime,
    given_out: Collection[str] | None = None,
) -> Agreed:
    """Record the document as the version that follows ``after``. A term keeps its number and its state as long as it is
    in it: by its id, else by its words. ``given_out`` are the ids in a text that was edited; a term that came in since
    then stays in it, at its end. Raises ChangedMeanwhile when anything of it was changed since ``seen``.
    """
    with unit_of_work(connection, "agreement", utc_text(now), client.id) as unit:
        before = _latest(unit, client)
        if (before.version if before else 0) != after or last_change(connection, seen.refs) != seen.version:
            raise ChangedMeanwhile(f"the agreement with {client.name}")
        document = Agreement(engagement=client.engagement, version=after + 1, agreed_on=agreed_on)
        unit.add(document)
        unit.flush()
        settled = _settle(unit, client, document, note, given_out)
        lines = [
            block.text if isinstance(block, Text) else Recorded(settled.rows[place].ref, "")
            for place, block in enumerate(note.blocks)
        ]
        document.body = body_of([*lines, *(Recorded(term.ref, "") for term in settled.kept)])
        unit.command.refs = document.ref
    added = tuple(row.ref for row in settled.added)
    return Agreed(after + 1, added, settled.changed, settled.gone)


def correct_day(connection: Connection, client: Client, agreed_on: date | None, now: datetime) -> None:
    """The day the agreement was made was typed wrongly: no new version."""
    with unit_of_work(connection, "agreement", utc_text(now), client.id) as unit:
        document = _latest(unit, client)
        assert document is not None  # its text was given out
        document.agreed_on = agreed_on


class _Settled(NamedTuple):
    rows: dict[int, Term]  # by the place of the block
    added: list[Term]
    changed: tuple[str, ...]
    gone: tuple[str, ...]
    kept: list[Term]  # what came in while the text was edited


def _settle(
    unit: UnitOfWork, client: Client, document: Agreement, note: Note, given_out: Collection[str] | None
) -> _Settled:
    """Every term of the document as a row: the one it was, worded anew where it is, or a new one."""
    left = {term.id: term for term in unit.find(Term, engagement=client.engagement, until=None)}
    rows, added, changed = dict[int, Term](), list[Term](), list[str]()
    items = [(place, item) for place, item in enumerate(note.blocks) if isinstance(item, Item)]
    for place, item in items:
        same = left.get(Ref.of(item.id).number) if item.id else None
        if same is not None and same.kind == item.kind:
            rows[place] = left.pop(same.id)
    for place, item in items:
        if place not in rows and (same := _alike(left, item)) is not None:
            rows[place] = left.pop(same.id)
    for place, item in items:
        due = item.get("due")
        due_on = due if isinstance(due, date) else None
        if place in rows:
            changed += _reword(unit, rows[place], item.text, due_on, document.version - 1)
        else:
            state = "planned" if item.kind in TRACKED_TERMS else None
            rows[place] = Term(
                engagement=client.engagement, agreement=document.id or 0, kind=item.kind, text=item.text, due_on=due_on,
                state=state, since=document.version,
            )  # fmt: skip
            unit.add(rows[place])
            added.append(rows[place])
    gone = [term for term in left.values() if given_out is None or term.ref in given_out]
    for term in gone:
        term.until = document.version - 1
    unit.flush()
    kept = [term for term in left.values() if term not in gone]
    return _Settled(rows, added, tuple(changed), tuple(term.ref for term in gone), kept)


def _alike(left: dict[int | None, Term], item: Item) -> Term | None:
    """The standing term of the same kind that says the same."""
    wanted = folded(item.text)
    return next((term for term in left.values() if term.kind == item.kind and folded(term.text) == wanted), None)


def _reword(unit: UnitOfWork, term: Term, text: str, due_on: date | None, until: int) -> list[str]:
    if (term.text, term.due_on) == (text, due_on):
        return []
    assert term.id is not None  # it was found in the file
    unit.add(
        TermWording(engagement=term.engagement, term=term.id, until=until, text=term.text, due_on=term.due_on)
    )  # fmt: skip
    if term.due_on != due_on and term.state in ("missed", "changed"):
        term.state, term.settled_on = "planned", None  # another day was agreed on: it is to come again
    term.text, term.due_on = text, due_on
    return [term.ref]


def _latest(unit: UnitOfWork, client: Client) -> Agreement | None:
    versions = unit.find(Agreement, engagement=client.engagement)
    return max(versions, key=lambda document: document.version, default=None)
