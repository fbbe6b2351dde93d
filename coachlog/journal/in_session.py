"""What a note says beside its things: of the session itself, of the next one, who was there, its tags, overlaps."""

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import NamedTuple

from coachlog.domain.kinds import OFF
from coachlog.domain.ref import Ref
from coachlog.errors import CallError, WrongValue
from coachlog.journal.entry import Entry, joined
from coachlog.moments import start
from coachlog.notation import Item, Note
from coachlog.notation.tags import tags_in
from coachlog.store.queries import held_between
from coachlog.store.rows import Attendance, Below, Session, Tagged
from coachlog.store.unit_of_work import UnitOfWork

_NAMED = 3  # of the sessions that one overlaps
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


def check(note: Note, facts: Facts, now: datetime) -> None:
    """What no session can be. Raises WrongValue, CallError."""
    check_minutes(note.head.mentoring, note.head.training, facts.minutes)
    begins = datetime.combine(facts.day, facts.at or time(0), now.tzinfo)
    if begins > now and not note.off:
        raise CallError(
            "a session that was held cannot start after now: for one to come write next session: 4 Dec 14:00"
        )


def check_minutes(mentoring: int | None, training: int | None, minutes: int | None) -> None:
    """Raises WrongValue when the parts are more than the whole."""
    if (mentoring or 0) + (training or 0) > (minutes or 0):
        raise WrongValue(
            "mentoring and training are minutes out of the session's own: together they are more than it has"
        )


def session_item(unit: UnitOfWork, entry: Entry, item: Item, now: datetime) -> None:
    """What a note says of its session, or of the next one."""
    session = entry.session
    if item.kind == "open_with":
        session.open_with = joined(session.open_with, item.text)
    elif item.kind in OFF:
        session.status, session.reason = item.kind, joined(session.reason, item.text)
    else:
        plan(unit, entry, item, now)


def plan(unit: UnitOfWork, entry: Entry, item: Item, now: datetime) -> None:
    """``next session`` moves the engagement's only planned one, or adds one."""
    engagement = entry.session.engagement
    planned = unit.find(Session, engagement=engagement, status="planned")
    only = planned[0] if len(planned) == 1 else None
    row = entry.planned or only or Session(engagement=engagement, day=entry.day, status="planned")
    plan_for(row, item, now)
    if entry.planned:
        entry.warnings.append("more than one next session: the last one counts")
    entry.planned = row
    unit.add(row)
    unit.flush()


def plan_for(row: Session, item: Item, now: datetime) -> None:
    """Set a planned session to the day, time and length that a line says."""
    day, at, minutes = item.get("day"), item.get("at"), item.get("minutes")
    assert isinstance(day, date)  # the parser gives no next session without one
    row.day, row.starts_at, row.utc_offset = day, None, None
    if at:
        row.starts_at, row.utc_offset = start(day, time.fromisoformat(str(at)), now)
    row.minutes = minutes if isinstance(minutes, int) else row.minutes


def attendance(entry: Entry, note: Note) -> None:
    for name in filter(None, (part.strip() for part in note.head.attended.split(","))):
        entry.unit.add(Attendance(**entry.where, stakeholder=entry.stakeholder(name), name=name))


def tags_of(row: Below) -> list[str]:
    """The tags in a row's texts, each once a text."""
    return [tag for name in _TAGGED_FIELDS if (text := getattr(row, name, None)) for tag in tags_in(text)]


def add_tags(entry: Entry, ref: Ref, tags: Iterable[str]) -> None:
    for tag in tags:
        entry.unit.add(Tagged(**entry.where, letter=ref.letter, row=ref.number, tag=tag))


def set_tags(entry: Entry, ref: Ref, tags: list[str]) -> None:
    """The tags of a text that was changed, in the place of those it had."""
    had = entry.unit.find(Tagged, letter=ref.letter, row=ref.number)
    if [tagged.tag for tagged in had] != tags:
        for tagged in had:
            entry.unit.delete(tagged)
        add_tags(entry, ref, tags)


def warn_of_overlap(unit: UnitOfWork, entry: Entry) -> None:
    """Two held sessions that overlap, of any clients: the best wrong-client alarm."""
    session = entry.session
    if session.status != "held" or not session.starts_at or not session.minutes:
        return
    begins = datetime.fromisoformat(session.starts_at).timestamp()
    overlapping: list[Session] = []
    for other in held_between(unit, _moved(session.day, -1), _moved(session.day, 1)):
        if other is session:
            continue
        other_begins = datetime.fromisoformat(other.starts_at or "").timestamp()
        if begins < other_begins + 60 * (other.minutes or 0) and other_begins < begins + 60 * session.minutes:
            overlapping.append(other)
    if overlapping:
        entry.warnings.append(_overlap(overlapping, session))


def _overlap(overlapping: list[Session], session: Session) -> str:
    """``overlaps s3, s7 and 4 more, 2 of other clients: is this the right one?``"""
    refs = [other.ref for other in overlapping]
    named, more = refs[:_NAMED], len(refs) - _NAMED
    warning = f"overlaps {', '.join(named)}" + (f" and {more} more" if more > 0 else "")
    others = sum(other.engagement != session.engagement for other in overlapping)
    if not others:
        return warning
    whose = "a session of another client" if len(refs) == 1 else f"{others} of other clients"
    return f"{warning}, {whose}: is this the right one?"


def _moved(day: date, by: int) -> date:
    return date.fromordinal(max(1, min(day.toordinal() + by, date.max.toordinal())))
