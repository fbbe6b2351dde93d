"""A note, recorded: its session and everything in it, in one transaction."""

from datetime import datetime
from typing import NamedTuple

from coachlog.domain.kinds import OF_SESSION
from coachlog.domain.ref import Ref
from coachlog.errors import CallError
from coachlog.journal.entry import Entry
from coachlog.journal.in_session import (
    Facts,
    add_tags,
    attendance,
    check,
    session_item,
    tags_of,
    warn_of_overlap,
)
from coachlog.journal.recording import record
from coachlog.moments import start, utc_text
from coachlog.notation import Known, Note, Text
from coachlog.notation.note import Block
from coachlog.notation.tags import tags_in
from coachlog.notation.write_item import write_item
from coachlog.store import note_body
from coachlog.store.connection import Connection
from coachlog.store.rows import Below, Goal, GoalRating, GoalShift, Session
from coachlog.store.unit_of_work import UnitOfWork, unit_of_work


class Line(NamedTuple):
    """A thing that the block at ``place`` of a note recorded: ``verb`` says what it did to one there was before.
    ``withheld`` keeps it out of documents."""

    place: int
    ref: Ref
    verb: str
    withheld: bool


class Recorded(NamedTuple):
    """What was written, in the note's order."""

    session: Ref
    lines: tuple[Line, ...]
    warnings: tuple[str, ...]


def record_note(
    connection: Connection,
    client: int,
    engagement: int,
    note: Note,
    facts: Facts,
    now: datetime,
    *,
    strict: bool = False,
    verb: str = "note",
) -> Recorded:
    """Write a note and all it holds, or nothing. Raises CallError for what cannot be, and with ``strict`` for whatever
    would only warn; UnknownRef for what has gone."""
    check(note, facts, now)
    with unit_of_work(connection, verb, utc_text(now), client) as unit:
        session = _session(unit, engagement, note, facts, now)
        entry = Entry(unit, client, session)
        attendance(entry, note)
        written = [(block, *_write(unit, entry, block, now)) for block in note.blocks]
        warn_of_overlap(unit, entry)
        unit.flush()  # every new row has its number now
        lines = []
        for place, (block, row, verb) in enumerate(written):
            if isinstance(block, Text):
                add_tags(entry, session.ref, tags_in(block.text))
            elif row is not None:
                withheld = verb == "report" or _is_held_back(unit, row)
                lines.append(Line(place, row.ref, verb, withheld))
                if not verb:
                    add_tags(entry, row.ref, tags_of(row))
        unit.command.refs = session.ref
        session.body = note_body.body_of(_body_line(block, row, verb, now) for block, row, verb in written)
        if strict and entry.warnings:
            raise CallError("--strict: " + "; ".join(entry.warnings))
    return Recorded(session.ref, tuple(lines), tuple(entry.warnings))


def _write(unit: UnitOfWork, entry: Entry, block: Block, now: datetime) -> tuple[Below | None, str]:
    if isinstance(block, Text):
        return None, ""
    if block.kind in OF_SESSION:
        session_item(unit, entry, block, now)
        return None, ""
    return record(block, entry)


def _body_line(block: Block, row: Below | None, verb: str, now: datetime) -> note_body.Block:
    """What a block becomes in the body."""
    if isinstance(block, Text):
        return block.text
    if block.kind in OF_SESSION:
        return note_body.OfSession(block.kind)
    return write_item(block, Known(now)) if row is None else note_body.Recorded(row.ref, verb)


def _session(unit: UnitOfWork, engagement: int, note: Note, facts: Facts, now: datetime) -> Session:
    """The session of a note: the one chosen, else the planned one of that day, else a new one."""
    session = _planned(unit, engagement, facts) or Session(engagement=engagement, day=facts.day, status="held")
    head = note.head
    session.status, session.day, session.kind, session.typed_as = "held", facts.day, facts.kind, facts.typed_as
    session.minutes = facts.minutes if facts.minutes is not None else session.minutes
    if facts.at is not None:
        session.starts_at, session.utc_offset = start(facts.day, facts.at, now)
    session.focus = head.focus or session.focus
    session.trust, session.trust_sign = head.trust or None, head.trust_sign or None
    session.process_share, session.mentoring, session.training = head.process_share, head.mentoring, head.training
    session.explained, session.autonomy = head.explained or None, head.autonomy or None
    session.may_share = head.may_share or None
    session.typed, session.written_at = facts.typed, utc_text(now)
    unit.add(session)
    unit.flush()
    return session


def _planned(unit: UnitOfWork, engagement: int, facts: Facts) -> Session | None:
    if facts.session is not None:
        chosen = unit.get(Session, facts.session)
        if chosen.engagement != engagement:
            raise CallError(f"{chosen.ref} is not a session of this client")
        if chosen.status != "planned":
            raise CallError(f"{chosen.ref} is written up already: leave --session out to record another one")
        if chosen.day != facts.day:
            chosen.starts_at = chosen.utc_offset = None
        return chosen
    if facts.kind == "between":
        return None
    planned = unit.find(Session, engagement=engagement, status="planned", day=facts.day)
    return min(planned, key=lambda session: (session.starts_at or "", session.id), default=None)


def _is_held_back(unit: UnitOfWork, row: Below) -> bool:
    """Whether documents leave a row out: withheld, a goal not adopted and what is of it, a shift still to be told."""
    if isinstance(row, GoalRating | GoalShift) and _is_held_back(unit, unit.get(Goal, row.goal)):
        return True
    proposed = isinstance(row, Goal) and row.state == "proposed"
    untold = isinstance(row, GoalShift) and row.told in ("not_yet", "will_tell", "keeps_private")
    return bool(getattr(row, "withheld", 0)) or proposed or untold
