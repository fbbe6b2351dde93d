"""The head of a session's note, edited: only what was changed is written; what has the session's day goes with it."""

from datetime import date, datetime

from coachlog.errors import CallError, ChangedMeanwhile
from coachlog.journal.entry import Entry
from coachlog.journal.in_session import check_minutes
from coachlog.moments import start
from coachlog.notation import Head
from coachlog.store.note_body import Recorded, read_body
from coachlog.store.rows import Attendance, Commitment, Experiment, Goal, GoalRating, Session, Term, Win

_AS_THEY_ARE = ("minutes", "mentoring", "training", "process_share")
_TEXTS = ("focus", "trust", "trust_sign", "explained", "autonomy", "may_share")


def apply_head(entry: Entry, old: Head, new: Head, now: datetime) -> None:
    """Raises CallError, WrongValue for what no session can be."""
    session = entry.session
    for name in _AS_THEY_ARE:
        if getattr(old, name) != getattr(new, name):
            setattr(session, name, getattr(new, name))
    for name in _TEXTS:
        if getattr(old, name) != getattr(new, name):
            setattr(session, name, getattr(new, name) or None)
    if old.kind != new.kind:
        _check_kind(entry, new.kind)
        session.kind = new.kind or "coaching"
    if (old.day, old.at) != (new.day, new.at) and new.day is not None:
        _move(entry, new.day)
        session.starts_at, session.utc_offset = start(new.day, new.at, now) if new.at else (None, None)
    if old.attended != new.attended:
        _attendance(entry, old.attended, new.attended)
    _check(session, now)


def _check(session: Session, now: datetime) -> None:
    if session.kind == "between" and session.minutes is not None:
        raise CallError("an entry between sessions has no minutes: leave the minutes out, or the kind")
    check_minutes(session.mentoring, session.training, session.minutes)
    begins = datetime.fromisoformat(session.starts_at) if session.starts_at else None
    if session.status == "held" and (begins > now if begins else session.day > now.date()):
        raise CallError("a session that was held cannot start after now")


def _move(entry: Entry, day: date) -> None:
    """Another day for the session, and for what has its day. A shift keeps its own: it is history."""
    session, was = entry.session, entry.session.day
    session.day = day
    if was == day:
        return
    unit = entry.unit
    for rating in unit.find(GoalRating, session=session.id, day=was):
        rating.day = day
    for win in unit.find(Win, session=session.id, day=was):
        win.day = day
    for goal in unit.find(Goal, session=session.id, adopted_on=was):
        goal.adopted_on = day
    spoken = {line.ref for line in read_body(session.body) if isinstance(line, Recorded) and line.ref.kind == "term"}
    for term in (unit.get(Term, ref.number) for ref in spoken):
        term.reached_on = day if term.reached_on == was else term.reached_on
        term.settled_on = day if term.settled_on == was else term.settled_on
    for commitment in unit.find(Commitment, closed_in=session.id, closed_on=was):
        commitment.closed_on = day


def _check_kind(entry: Entry, kind: str) -> None:
    """An experiment is closed together, in a session."""
    if kind == "between" and (reviewed := entry.unit.find(Experiment, reviewed_in=entry.session.id)):
        raise CallError(
            f"{reviewed[0].ref} was reviewed in it, together with the client: it is no entry between sessions"
        )


def _attendance(entry: Entry, was: str, attended: str) -> None:
    """Who was there: a name that stays keeps its row."""
    names = list(filter(None, (part.strip() for part in attended.split(","))))
    rows = entry.unit.find(Attendance, session=entry.session.id)
    if ", ".join(row.name for row in rows) != was:
        raise ChangedMeanwhile(entry.session.ref)
    for row in rows:
        if row.name in names:
            names.remove(row.name)
        else:
            entry.unit.delete(row)
    for name in names:
        entry.unit.add(Attendance(**entry.where, stakeholder=entry.stakeholder(name), name=name))
