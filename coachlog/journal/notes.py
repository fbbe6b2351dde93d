"""A note, recorded: its session and everything in it, in one transaction."""

from datetime import date, datetime, time
from typing import NamedTuple

from sqlmodel import Session as Db
from sqlmodel import col, select

from coachlog.errors import CallError, WrongValue
from coachlog.journal.entry import Entry, joined
from coachlog.journal.recording import record
from coachlog.moments import start, utc_text
from coachlog.notation import Item, Known, Note, Text
from coachlog.notation.kinds import OF_SESSION, OFF
from coachlog.notation.note import Block
from coachlog.notation.tags import tags_in
from coachlog.notation.write_item import write_item
from coachlog.store.body import Recorded as InBody
from coachlog.store.body import body_of
from coachlog.store.command import command
from coachlog.store.connection import Connection
from coachlog.store.lookup import TABLES
from coachlog.store.models import Attendance, Goal, GoalShift, OfSession, Session, Tagged

_LETTERS = {table: letter for letter, table in TABLES.items()}
_TAGGED_FIELDS = ("text", "fact", "why", "outcome", "learned", "client_says", "my_take", "response", "evidence")


class Facts(NamedTuple):
    """What is settled about the session before its items are read. ``at`` is local; minutes are whole.

    ``session`` is the planned one that the note is of, when one was chosen; ``typed`` the text as it came, and
    ``typed_as`` how it was read: note, line (no head), plain (no marks either), plain_note (a head, no marks).
    """

    day: date
    at: time | None
    minutes: int | None
    kind: str
    typed: str
    typed_as: str = "note"
    session: int | None = None


class Line(NamedTuple):
    """A thing that a note recorded, or spoke of as ``subject``: ``verb`` says what it did to one there was before.
    ``withheld`` keeps it out of documents."""

    ref: str
    verb: str
    kind: str
    subject: str
    withheld: bool


class Recorded(NamedTuple):
    """What was written, in the note's order."""

    session: int
    lines: tuple[Line, ...]
    warnings: tuple[str, ...]


def record_note(
    connection: Connection, client: int, engagement: int, note: Note, facts: Facts, now: datetime, strict: bool = False
) -> Recorded:
    """Write a note and all it holds, or nothing. Raises CallError for what cannot be, and with ``strict`` for whatever
    would only warn; UnknownRef for what has gone."""
    check(note, facts, now)
    with command(connection, "note", utc_text(now), client) as db:
        session = _session(db, engagement, note, facts, now)
        entry = Entry(db, client, session)
        _attendance(entry, note)
        written = [(block, *_write(db, entry, block, now)) for block in note.blocks]
        _warn_of_overlap(db, entry)
        db.flush()  # every new row has its number now
        lines = []
        for block, row, verb in written:
            if isinstance(block, Text):
                _tags(db, entry, f"s{session.id}", block.text)
            elif row is not None:
                withheld = verb == "report" or _is_held_back(row)
                lines.append(Line(_ref(row), verb, block.kind, block.ref, withheld))
                if not verb:
                    _tag(db, entry, _ref(row), row)
        db.info["command"].refs = f"s{session.id}"
        session.body = body_of(_body_line(block, row, verb, now) for block, row, verb in written)
        if strict and entry.warnings:
            raise CallError("--strict: " + "; ".join(entry.warnings))
    assert session.id is not None  # it was flushed
    return Recorded(session.id, tuple(lines), tuple(entry.warnings))


def _write(db: Db, entry: Entry, block: Block, now: datetime) -> tuple[OfSession | None, str]:
    if isinstance(block, Text):
        return None, ""
    if block.kind in OF_SESSION:
        _session_item(db, entry, block, now)
        return None, ""
    return record(block, entry)


def _body_line(block: Block, row: OfSession | None, verb: str, now: datetime) -> str | InBody:
    """What a block becomes in the body."""
    if isinstance(block, Text):
        return block.text
    if block.kind in OF_SESSION:
        return InBody(block.kind, "")
    return write_item(block, Known(now)) if row is None else InBody(_ref(row), verb)


def check(note: Note, facts: Facts, now: datetime) -> None:
    """What no session can be. Raises WrongValue, CallError."""
    head = note.head
    if (head.mentoring or 0) + (head.training or 0) > (facts.minutes or 0):
        raise WrongValue(
            "mentoring and training are minutes out of the session's own: together they are more than it has"
        )
    begins = datetime.combine(facts.day, facts.at or time(0), now.tzinfo)
    if begins > now and not note.off:
        raise CallError(
            "a session that was held cannot start after now: for one to come write next session: 4 Dec 14:00"
        )


def _session(db: Db, engagement: int, note: Note, facts: Facts, now: datetime) -> Session:
    """The session of a note: the one chosen, else the planned one of that day, else a new one (invariant 10)."""
    session = _planned(db, engagement, facts) or Session(engagement=engagement, day=facts.day, status="held")
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
    db.add(session)
    db.flush()
    return session


def _planned(db: Db, engagement: int, facts: Facts) -> Session | None:
    if facts.session is not None:
        chosen = db.get_one(Session, facts.session)
        if chosen.engagement != engagement:
            raise CallError(f"s{facts.session} is not a session of this client")
        if chosen.status != "planned":
            raise CallError(f"s{facts.session} is written up already: leave --session out to record another one")
        if chosen.day != facts.day:
            chosen.starts_at = chosen.utc_offset = None
        return chosen
    if facts.kind == "between":
        return None
    planned = select(Session).where(Session.engagement == engagement, Session.status == "planned")
    return db.exec(planned.where(Session.day == facts.day).order_by(col(Session.starts_at), col(Session.id))).first()


def _session_item(db: Db, entry: Entry, item: Item, now: datetime) -> None:
    """What a note says of its session, or of the next one."""
    session = entry.session
    if item.kind == "open_with":
        session.open_with = joined(session.open_with, item.text)
    elif item.kind in OFF:
        session.status, session.reason = item.kind, joined(session.reason, item.text)
    else:
        _plan(db, entry, item, now)


def _plan(db: Db, entry: Entry, item: Item, now: datetime) -> None:
    """``next session`` moves the engagement's only planned one, or adds one (invariant 10)."""
    day, at, minutes = item.get("day"), item.get("at"), item.get("minutes")
    assert isinstance(day, date)  # the parser gives no next session without one
    engagement = entry.session.engagement
    planned = db.exec(select(Session).where(Session.engagement == engagement, Session.status == "planned")).all()
    only = planned[0] if len(planned) == 1 else None
    row = entry.planned or only or Session(engagement=engagement, day=day, status="planned")
    row.day, row.starts_at, row.utc_offset = day, None, None
    if at:
        row.starts_at, row.utc_offset = start(day, time.fromisoformat(str(at)), now)
    row.minutes = minutes if isinstance(minutes, int) else row.minutes
    if entry.planned:
        entry.warnings.append("more than one next session: the last one counts")
    entry.planned = row
    db.add(row)
    db.flush()


def _attendance(entry: Entry, note: Note) -> None:
    for name in filter(None, (part.strip() for part in note.head.attended.split(","))):
        entry.db.add(Attendance(**entry.where, stakeholder=entry.stakeholder(name), name=name))


def _ref(row: OfSession) -> str:
    return f"{_LETTERS[str(row.__tablename__)]}{row.id}"


def _is_held_back(row: OfSession) -> bool:
    """Whether documents leave a row out: withheld, a goal not adopted, a shift that is still the client's to tell."""
    proposed = isinstance(row, Goal) and row.state == "proposed"
    untold = isinstance(row, GoalShift) and row.told in ("not_yet", "will_tell")
    return bool(getattr(row, "withheld", 0)) or proposed or untold


def _tag(db: Db, entry: Entry, ref: str, row: OfSession) -> None:
    for name in _TAGGED_FIELDS:
        if text := getattr(row, name, None):
            _tags(db, entry, ref, text)


def _tags(db: Db, entry: Entry, ref: str, text: str) -> None:
    for tag in tags_in(text):
        db.add(Tagged(**entry.where, letter=ref[0], row=int(ref[1:]), tag=tag))


def _warn_of_overlap(db: Db, entry: Entry) -> None:
    """Two held sessions that overlap, of any clients: the best wrong-client alarm (invariant 11)."""
    session = entry.session
    if session.status != "held" or not session.starts_at or not session.minutes:
        return
    db.flush()
    begins = datetime.fromisoformat(session.starts_at).timestamp()
    near = db.exec(
        select(Session)
        .where(Session.status == "held", col(Session.id) != session.id, col(Session.starts_at).is_not(None))
        .where(col(Session.day).between(_shift_day(session.day, -1), _shift_day(session.day, 1)))
    ).all()
    for other in near:
        other_begins = datetime.fromisoformat(other.starts_at or "").timestamp()
        if begins < other_begins + 60 * (other.minutes or 0) and other_begins < begins + 60 * session.minutes:
            whose = (
                ""
                if other.engagement == session.engagement
                else ", a session of another client: is this the right one?"
            )
            entry.warnings.append(f"overlaps s{other.id}{whose}")


def _shift_day(day: date, by: int) -> date:
    return date.fromordinal(max(1, min(day.toordinal() + by, date.max.toordinal())))
