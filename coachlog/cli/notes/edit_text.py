"""The text that ``edit`` gives out: a session's note as it stands in the journal, or the lines of one thing."""

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any, NamedTuple

from coachlog.cli.connections import reading
from coachlog.cli.notes.note_context import NoteContext, context_of, known
from coachlog.domain.ref import Ref
from coachlog.moments import local_text
from coachlog.notation import Head, Item, Known, Note, ParsedNote, Text, parse, write
from coachlog.notation.ids import key
from coachlog.notation.note import Block, Value
from coachlog.notation.stored import item_of
from coachlog.store.lookup import find_ref
from coachlog.views.editable import Editable, Stored, editable


class Given(NamedTuple):
    """A note as it is given out, ``text``, and what it is read against when it comes back."""

    ref: Ref
    note: Note
    text: str
    known: Known
    context: NoteContext
    editable: Editable

    @property
    def whole(self) -> bool:
        """Whether it is a session's whole note."""
        return self.editable.session is not None

    def read(self, text: str) -> ParsedNote:
        return parse(text, self.known, head=self.whole)


def given(ref: str, now: datetime, ids: Iterable[str] = ()) -> Given:
    """Look the thing up, and write its text. ``ids``: what was given out before, and is read too. Raises UnknownRef."""
    with reading() as connection:
        found = editable(connection, find_ref(connection, ref))
        context = context_of(connection, found.client, now)
    blocks = _blocks(found)
    own = {block.id for block in blocks if isinstance(block, Item) and block.id}
    told = known(context, now, _day(found, now), None)._replace(ids=frozenset(own | set(ids)))
    note = Note(_head(found) if found.session else Head(), tuple(blocks))
    return Given(found.ref, note, write(note, told), told, context, found)


def _day(found: Editable, now: datetime) -> date:
    """The day that days in the text count from."""
    if found.session:
        return date.fromisoformat(found.session["day"])
    return now.date()


def _blocks(found: Editable) -> list[Block]:
    """The note's blocks; two texts whose line between them is gone are one."""
    blocks: list[Block] = []
    opened = False
    every = [Text(each) if isinstance(each, str) else _item(each) for each in found.blocks]
    # Of a note that spoke twice of a thing the last line says all of it.
    last = {key(each.kind, each.id): place for place, each in enumerate(every) if isinstance(each, Item) and each.id}
    for place, block in enumerate(every):
        if isinstance(block, Item) and block.id and last[key(block.kind, block.id)] != place:
            continue
        if isinstance(block, Item) and block.kind == "open_with":
            if opened or not block.text:
                continue
            opened = True
        if isinstance(block, Text) and blocks and isinstance(blocks[-1], Text):
            blocks[-1] = Text(f"{blocks[-1].text}\n\n{block.text}")
        else:
            blocks.append(block)
    return blocks


def _item(stored: Stored) -> Item:
    row = stored.row
    if stored.verb == "next_session":
        return Item("next_session", "", "", _planned(row), stored.ref or "")
    if stored.ref is None:
        text = row["open_with"] if stored.verb == "open_with" else row["reason"]
        return Item(stored.verb, text or "")
    return item_of(stored.ref, stored.verb, row, between=stored.between)


def _planned(row: dict[str, Any]) -> tuple[tuple[str, Value], ...]:
    fields: list[tuple[str, Value]] = [("day", date.fromisoformat(row["day"]))]
    if at := local_text(row["starts_at"], row["utc_offset"]):
        fields.append(("at", at))
        fields += [("minutes", row["minutes"])] if row["minutes"] is not None else []
    return tuple(fields)


def _head(found: Editable) -> Head:
    row = found.session or {}
    at = local_text(row["starts_at"], row["utc_offset"])
    return Head(
        client=found.client.name,
        day=date.fromisoformat(row["day"]),
        at=time.fromisoformat(at) if at else None,
        minutes=row["minutes"],
        kind="" if row["kind"] == "coaching" else row["kind"],
        focus=row["focus"] or "",
        trust=row["trust"] or "",
        trust_sign=row["trust_sign"] or "",
        process_share=row["process_share"],
        mentoring=row["mentoring"],
        training=row["training"],
        attended=", ".join(found.attended),
        explained=row["explained"] or "",
        autonomy=row["autonomy"] or "",
        may_share=row["may_share"] or "",
    )
