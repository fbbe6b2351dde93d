"""A session filed under the wrong client, filed under the right one, with everything recorded in it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from coachlog.domain.ref import Ref
from coachlog.errors import CallError
from coachlog.journal.entry import Entry
from coachlog.journal.removing import hanging_on, recorded_in
from coachlog.moments import utc_text
from coachlog.store.change_log import planned_by
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client
from coachlog.store.note_body import Recorded, read_body
from coachlog.store.rows import Attendance, Commitment, Goal, OfSession, Release, Remark, Session, Tagged
from coachlog.store.unit_of_work import UnitOfWork, unit_of_work


def move_session(connection: Connection, session: int, to: Client, now: datetime) -> Ref | None:
    """Move it. Raises CallError when it speaks of the other client's things, or these of it: then that comes first.

    Returns the session that this one planned and that stays where it was, None when there is none.
    """
    with unit_of_work(connection, "move", utc_text(now), to.id) as unit:
        row = unit.get(Session, session)
        unit.command.refs = row.ref
        if row.engagement == to.engagement:
            raise CallError(f"{row.ref} is {to.slug}'s already")
        things = recorded_in(unit, session)
        _check(unit, row, things)
        planned = planned_by(connection, session)
        row.engagement = to.engagement
        entry = Entry(unit, to.id, row)
        for thing in things:
            thing.engagement = to.engagement
            _rename(entry, thing)
        _take_releases_back(unit, things)
        for each in (*unit.find(Attendance, session=session), *unit.find(Tagged, session=session)):
            each.engagement = to.engagement
            _rename(entry, each)
    return planned


def _check(unit: UnitOfWork, session: Session, things: Sequence[OfSession]) -> None:
    """Everything that the session and its things name, and that names them, must go along."""
    mine = {thing.ref for thing in things}
    spoken_of = {line.ref for line in read_body(session.body) if isinstance(line, Recorded) and line.verb}
    for thing in things:
        for kind, number in (("goal", getattr(thing, "goal", None)), ("resistance", getattr(thing, "continues", None))):
            spoken_of |= {Ref(kind, number)} if number else set()
        spoken_of |= set(hanging_on(unit, thing, session.id))
    if others := sorted(spoken_of - mine):
        named = " ".join(others)
        raise CallError(
            f"{session.ref} and {named} belong together: take the lines that name them out first, with coachlog edit"
        )


def _take_releases_back(unit: UnitOfWork, things: Sequence[OfSession]) -> None:
    """Whoever released a goal was not the one whose it is now."""
    for goal in (thing for thing in things if isinstance(thing, Goal)):
        for released in unit.find(Release, letter=goal.ref.letter, row=goal.id):
            unit.delete(released)


def _rename(entry: Entry, row: Any) -> None:
    """People around one client are other people around another."""
    if isinstance(row, Attendance):
        row.stakeholder = entry.stakeholder(row.name)
    elif isinstance(row, Remark):
        row.stakeholder = entry.stakeholder(row.holder) if row.holder and row.stakeholder else None
    elif isinstance(row, Commitment) and row.owner_name:
        row.stakeholder = entry.stakeholder(row.owner_name)
        row.owner = "stakeholder" if row.stakeholder else "other"
