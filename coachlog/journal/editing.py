"""A text that came back from ``edit``, applied: the difference alone, in one transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, NamedTuple

from coachlog.domain.kinds import OF_SESSION, OFF
from coachlog.domain.ref import Ref
from coachlog.errors import CallError, ChangedMeanwhile
from coachlog.journal.editing_head import apply_head
from coachlog.journal.editing_lines import change_line
from coachlog.journal.entry import Entry
from coachlog.journal.in_session import add_tags, plan, plan_for, set_tags, tags_of, warn_of_overlap
from coachlog.journal.recording import record
from coachlog.journal.removing import remove_rows, remove_session, revert, take_line_out
from coachlog.moments import utc_text
from coachlog.notation import Known, Note, Text
from coachlog.notation.difference import Difference, difference
from coachlog.notation.ids import ON_OLDER, Key, key
from coachlog.notation.tags import tags_in
from coachlog.notation.write_item import write_item
from coachlog.store.change_log import Seen, last_change, last_to_speak
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client
from coachlog.store.note_body import Block, OfSession, Recorded, body_of, read_body
from coachlog.store.rows import TABLES, Below, Session
from coachlog.store.unit_of_work import UnitOfWork, unit_of_work


class Edited(NamedTuple):
    """The refs of what was changed and added."""

    changed: tuple[Ref, ...]
    added: tuple[Ref, ...]
    warnings: tuple[str, ...]


def edit_session(
    connection: Connection, client: Client, session: int, given: Note, returned: Note, seen: Seen, now: datetime
) -> Edited:
    """Apply what was changed in a session's note. Raises ChangedMeanwhile when anything given out was changed since;
    CallError, WrongValue for what cannot be. Then nothing is written."""
    changes = difference(given, returned)
    ref = Ref("session", session)
    with _editing(connection, client, ref, seen, now) as unit:
        entry = Entry(unit, client.id, unit.get(Session, session), position=len(changes.changed) + len(given.blocks))
        if entry.session.status == "planned" and (returned.blocks or given.blocks):
            raise CallError(f"{ref} is not written up yet: coachlog note {client.label} --session {ref}")
        apply_head(entry, given.head, returned.head, now)
        lines, added = _apply(connection, entry, changes, now)
        _own(entry, given, returned)
        if changes.rest or changes.added or changes.removed or lines:
            _write_body(entry, given, returned, lines, added, now)
        if changes.head:
            warn_of_overlap(unit, entry)
    return _edited(changes, added, entry, head=[ref] if changes.head or changes.rest else [])


def edit_thing(
    connection: Connection, client: Client, ref: Ref, given: Note, returned: Note, seen: Seen, now: datetime
) -> Edited:
    """The same for one thing: its own line, and the line of what was said of it last."""
    changes = difference(given, returned)
    if changes.added or any(isinstance(block, Text) for block in returned.blocks):
        raise CallError(f"only the lines of {ref} belong here: something new goes into a note")
    with _editing(connection, client, ref, seen, now) as unit:
        spoken = last_to_speak(connection, ref)
        warnings: list[str] = []
        if any(item.kind in ON_OLDER for item in changes.removed):
            assert spoken is not None  # its line was given out
            revert(connection, unit, ref, spoken.session)
            take_line_out(unit.get(Session, spoken.session.number), ref, said=True)
        for old, new in changes.changed:
            row: Any = unit.get(TABLES[ref.kind], ref.number)
            session = spoken.session.number if old.kind in ON_OLDER and spoken else row.session
            entry = Entry(unit, client.id, _session(unit, session, client, now), today=now.date())
            became = change_line(connection, entry, old, new)
            if old.kind in ON_OLDER:
                _replace_line(entry.session, ref, became[0])
            warnings += entry.warnings
        if any(item.kind not in ON_OLDER for item in changes.removed):
            remove_rows(unit, [ref])
    changed = tuple(dict.fromkeys(Ref.of(old.id) for old, _ in changes.changed))
    return Edited(changed, (), tuple(warnings))


def _session(unit: UnitOfWork, session: int | None, client: Client, now: datetime) -> Session:
    """The session of a thing; one that was recorded in none is of today."""
    if session is not None:
        return unit.get(Session, session)
    return Session(engagement=client.engagement, day=now.date(), status="held", kind="between")


@contextmanager
def _editing(connection: Connection, client: Client, ref: Ref, seen: Seen, now: datetime) -> Iterator[UnitOfWork]:
    with unit_of_work(connection, "edit", utc_text(now), client.id) as unit:
        if last_change(connection, seen.refs) != seen.version:
            raise ChangedMeanwhile(ref)
        unit.command.refs = ref
        yield unit


def _apply(
    connection: Connection, entry: Entry, found: Difference, now: datetime
) -> tuple[dict[Key, list[Recorded]], dict[int, Recorded]]:
    """Write each line's difference. Returns the body's lines where they became others, and those of what is new, by
    the place of the new item among them."""
    unit, session = entry.unit, entry.session
    assert session.id is not None  # it was found by its id
    lines: dict[Key, list[Recorded]] = {}
    for old, new in found.changed:
        if old.kind == "next_session":
            plan_for(unit.get(Session, Ref.of(old.id).number), new, now)
            continue
        became = change_line(connection, entry, old, new)
        if len(became) > 1 or became[0].verb:
            lines[key(old.kind, old.id)] = became
    for item in found.removed:
        if item.kind == "next_session":
            remove_session(connection, unit, unit.get(Session, Ref.of(item.id).number))
        elif item.kind in ON_OLDER:
            revert(connection, unit, Ref.of(item.id), session.ref)
    unit.flush()
    going = [Ref.of(item.id) for item in found.removed if item.kind not in (*ON_OLDER, "next_session")]
    remove_rows(unit, going, session.id)
    recorded: list[tuple[int, Below, str]] = []
    for place, item in enumerate(found.added):
        if item.kind == "next_session":
            plan(unit, entry, item, now)
            continue
        row, verb = record(item._replace(id=""), entry)
        recorded += [(place, row, verb)] if row is not None else []
    unit.flush()
    for _, row, verb in recorded:
        if not verb:
            add_tags(entry, row.ref, tags_of(row))
    return lines, {place: Recorded(row.ref, verb) for place, row, verb in recorded}


def _write_body(
    entry: Entry,
    given: Note,
    returned: Note,
    lines: dict[Key, list[Recorded]],
    added: dict[int, Recorded],
    now: datetime,
) -> None:
    """The body as the returned text has it. A line that stays keeps the word for what it did."""
    session = entry.session
    stood = {_key_of(block): block for block in read_body(session.body) if isinstance(block, Recorded)}
    known = {key(item.kind, item.id) for item in given.items() if item.id}
    blocks: list[Block] = []
    new = 0  # how many lines were new so far
    for block in returned.blocks:
        if isinstance(block, Text):
            blocks.append(block.text)
            continue
        place = key(block.kind, block.id)
        if block.kind in OF_SESSION:
            blocks.append(OfSession(block.kind))
            new += block.kind == "next_session" and not block.id
        elif place in known and place in stood:
            blocks += lines.get(place, [stood[place]])
        else:
            blocks.append(added.get(new) or write_item(block, Known(now)))
            new += 1
    body = body_of(blocks)
    if body != session.body:
        session.body = body
        texts = [block.text for block in returned.blocks if isinstance(block, Text)]
        set_tags(entry, session.ref, [tag for text in texts for tag in tags_in(text)])


def _key_of(line: Recorded) -> Key:
    older = line.verb == "told" if line.ref.kind == "goal_shift" else bool(line.verb)
    return Key(line.ref, older)


def _own(entry: Entry, given: Note, returned: Note) -> None:
    """What is said of the session itself: what to open with, why it was not held."""
    session = entry.session
    if _said(given, "open_with") != _said(returned, "open_with"):
        session.open_with = _said(returned, "open_with")
    if (given.off, _said(given, *OFF)) != (returned.off, _said(returned, *OFF)):
        session.status, session.reason = returned.off or "held", _said(returned, *OFF)


def _said(note: Note, *kinds: str) -> str | None:
    return "\n".join(item.text for item in note.items() if item.kind in kinds and item.text) or None


def _replace_line(session: Session, ref: Ref, line: Recorded) -> None:
    """The word for what was done to a thing, in the note that said it."""
    blocks = [line if isinstance(each, Recorded) and each.ref == ref and each.verb else each
              for each in read_body(session.body)]  # fmt: skip
    session.body = body_of(blocks)


def _edited(found: Difference, added: dict[int, Recorded], entry: Entry, head: list[Ref]) -> Edited:
    changed = [Ref.of(old.id) for old, _ in found.changed]
    return Edited(
        tuple(dict.fromkeys([*head, *changed])),
        tuple(line.ref for line in added.values() if not line.verb),
        tuple(entry.warnings),
    )
