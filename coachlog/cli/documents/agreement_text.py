"""The text of an agreement that is given out, and what it is read against when it comes back."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from coachlog import places
from coachlog.cli.connections import reading
from coachlog.domain.choices import TERM_KINDS
from coachlog.errors import NoStore, UnknownClient
from coachlog.notation import Head, Item, Known, Note, ParsedNote, Text, parse, write
from coachlog.notation.note import Block
from coachlog.notation.template import section_heading
from coachlog.store.lookup import everyone, find_client
from coachlog.views.agreement import Agreement, Term, agreement
from coachlog.words.agreement import agreement_language


class Given(NamedTuple):
    """``text`` as it is given out; ``standing`` is the version that holds; ``note`` its value."""

    text: str
    known: Known
    standing: Agreement
    everyone: tuple[tuple[str, str], ...]

    def read(self, text: str) -> ParsedNote:
        return parse(text, self.known)


def given(wanted: str, day: date, now: datetime, ids: Iterable[str] = ()) -> Given:
    """Look the client's agreement up and write its text, or an empty one with what belongs where. ``day`` is the one it
    is agreed on, for its head; ``ids`` what was given out before, and is read too. Raises UnknownClient and its like.
    """
    try:
        with reading() as connection:
            standing = agreement(connection, find_client(connection, wanted))
            names = tuple(everyone(connection))
    except NoStore:
        raise UnknownClient(wanted, []) from None
    config = places.config()
    known = Known(
        now=now,
        client=standing.client.name,
        order=config.date_order,
        words=agreement_language(config.language),
        ids=frozenset({*(term.ref for term in standing.terms()), *ids}),
    )
    blocks = tuple(_block(block) for block in standing.blocks)
    document = write(Note(Head(client=standing.client.name, day=day), blocks), known)
    stand = {term.kind for term in standing.terms()}
    headings = [section_heading(kind, known) for kind in TERM_KINDS if kind not in stand]
    return Given(document + "".join(f"\n{heading}\n" for heading in headings), known, standing, names)


def _block(block: str | Term) -> Block:
    if isinstance(block, str):
        return Text(block)
    due = (("due", block.due_on),) if block.due_on else ()
    return Item(block.kind, block.text, "", due, block.ref)
