"""Take out what was recorded, and what a line did to something older. Refused while something else hangs on it."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from coachlog.domain.ref import Ref
from coachlog.errors import CallError
from coachlog.moments import utc_text
from coachlog.store.change_log import effect
from coachlog.store.connection import Connection
from coachlog.store.note_body import Recorded, body_of, read_body
from coachlog.store.queries import sessions_that_name
from coachlog.store.rows import (
    TABLES,
    Attendance,
    Below,
    Commitment,
    Experiment,
    Goal,
    GoalRating,
    GoalShift,
    OfSession,
    Remark,
    Resistance,
    Session,
    Tagged,
    Win,
)  # fmt: skip
from coachlog.store.unit_of_work import UnitOfWork, unit_of_work

_NAMING_A_GOAL: tuple[type[OfSession], ...] = (GoalRating, GoalShift, Resistance, Experiment, Win, Commitment, Remark)


def remove(connection: Connection, client: int, refs: Sequence[Ref], now: datetime) -> None:
    """Delete things, or sessions with everything in them, in one transaction. Raises CallError while something else
    hangs on one of them."""
    with unit_of_work(connection, "remove", utc_text(now), client) as unit:
        unit.command.refs = " ".join(refs)
        remove_rows(unit, [ref for ref in refs if ref.kind != "session"])
        for ref in refs:
            if ref.kind == "session":
                remove_session(connection, unit, unit.get(Session, ref.number))


def remove_rows(unit: UnitOfWork, refs: Iterable[Ref], but_in: int | None = None) -> None:
    """Delete things by their refs, with their tags and their lines in the notes that recorded them.

    ``but_in``: the session whose body the caller writes itself. Raises CallError while something hangs on one of them,
    or when it is a shift, which is history.
    """
    going = set(refs)
    for ref in sorted(going, key=_last_what_is_named):
        if ref.kind == "goal_shift":
            raise CallError(f"{ref} is a shift, which stays as it was written: undo takes its note back")
        row: Any = unit.get(TABLES[ref.kind], ref.number)
        if hanging := [each for each in hanging_on(unit, row, but_in) if each not in going]:
            raise CallError(f"{' '.join(hanging)} hang{'s' if len(hanging) == 1 else ''} on {ref}: remove that first")
        if row.session is not None and row.session != but_in:
            take_line_out(unit.get(Session, row.session), ref)
        _delete_tags(unit, ref)
        unit.delete(row)
        unit.flush()


def _last_what_is_named(ref: Ref) -> tuple[int, int, str]:
    """Goals last, as anything may name them; before them resistances, the later ones first."""
    return ({"resistance": 1, "goal": 2}.get(ref.kind, 0), -ref.number, ref.kind)


def remove_session(connection: Connection, unit: UnitOfWork, session: Session) -> None:
    """Delete a session with everything recorded in it, and take back what its lines did to older things."""
    assert session.id is not None  # it was found by its id
    recorded = [block for block in read_body(session.body) if isinstance(block, Recorded)]
    for ref in dict.fromkeys(
        line.ref for line in recorded if line.verb and (line.ref.kind != "goal_shift" or line.verb == "told")
    ):
        if unit.get_or_none(TABLES[ref.kind], ref.number) is not None:
            revert(connection, unit, ref, session.ref)
    unit.flush()
    remove_rows(unit, [row.ref for row in recorded_in(unit, session.id)], but_in=session.id)
    for attendance in unit.find(Attendance, session=session.id):
        unit.delete(attendance)
    for tagged in unit.find(Tagged, session=session.id):
        unit.delete(tagged)
    unit.flush()
    unit.delete(session)


def revert(connection: Connection, unit: UnitOfWork, ref: Ref, session: Ref) -> None:
    """Take back what a session's note did to something that was there before it: as it was then, from the change log.

    Raises CallError when something was done to it since: that comes first.
    """
    done = effect(connection, session, ref)
    if not done.stands:
        raise CallError(f"{ref} was changed after {session}: what was said of it last comes first (history {ref})")
    row = unit.get(TABLES[ref.kind], ref.number)
    for name, value in done.before.items():
        if name.endswith("_on") and value is not None:
            value = date.fromisoformat(value)
        setattr(row, name, value)


def hanging_on(unit: UnitOfWork, row: Below, but_in: int | None) -> list[Ref]:
    """What names a thing, or a line of another note that did something to it."""
    refs: list[Ref] = []
    if isinstance(row, Goal):
        refs += [each.ref for kind in _NAMING_A_GOAL for each in unit.find(kind, goal=row.id)]
    if isinstance(row, Resistance):
        refs += [each.ref for each in unit.find(Resistance, continues=row.id)]
    for session in sessions_that_name(unit, row.engagement, row.ref):
        lines = read_body(session.body)
        if session.id != but_in and any(
            isinstance(each, Recorded) and each.ref == row.ref and each.verb for each in lines
        ):
            refs.append(session.ref)
    return refs


def take_line_out(session: Session, ref: Ref, *, said: bool = False) -> None:
    """Take a thing's lines out of a note: all, or with ``said`` those of what was said of it when it was there."""
    blocks = read_body(session.body)
    kept = [
        block for block in blocks if not isinstance(block, Recorded) or block.ref != ref or (said and not block.verb)
    ]
    if len(kept) < len(blocks):
        session.body = body_of(kept)


def _delete_tags(unit: UnitOfWork, ref: Ref) -> None:
    for tagged in unit.find(Tagged, letter=ref.letter, row=ref.number):
        unit.delete(tagged)


def recorded_in(unit: UnitOfWork, session: int) -> list[OfSession]:
    """Everything that was recorded in a session."""
    kinds: tuple[type[OfSession], ...] = (Goal, *_NAMING_A_GOAL)
    return [row for kind in kinds for row in unit.find(kind, session=session)]
