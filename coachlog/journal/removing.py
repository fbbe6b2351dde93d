"""Take out what was recorded, and what a line did to something older. Refused while something else hangs on it."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlmodel import Session as Db
from sqlmodel import col, select

from coachlog.errors import CallError
from coachlog.moments import utc_text
from coachlog.store.body import Recorded, body_of, read_body
from coachlog.store.command import command
from coachlog.store.connection import Connection
from coachlog.store.lookup import LETTERS
from coachlog.store.models import (
    Attendance,
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
from coachlog.store.models_apart import Term
from coachlog.store.versions import effect

MODELS: dict[str, type[Any]] = {
    "c": Commitment,
    "g": Goal,
    "h": GoalShift,
    "n": Remark,
    "q": GoalRating,
    "r": Resistance,
    "s": Session,
    "t": Term,
    "w": Win,
    "x": Experiment,
}
_NAMING_A_GOAL = (GoalRating, GoalShift, Resistance, Experiment, Win, Commitment, Remark)


def remove(connection: Connection, client: int, refs: Sequence[str], now: datetime) -> None:
    """Delete things, or sessions with everything in them, in one transaction. Raises CallError while something else
    hangs on one of them."""
    with command(connection, "remove", utc_text(now), client) as db:
        db.info["command"].refs = " ".join(refs)
        remove_rows(db, [ref for ref in refs if ref[0] != "s"])
        for ref in refs:
            if ref[0] == "s":
                remove_session(connection, db, db.get_one(Session, int(ref[1:])))


def remove_rows(db: Db, refs: Iterable[str], but_in: int | None = None) -> None:
    """Delete things by their refs, with their tags and their lines in the notes that recorded them.

    ``but_in``: the session whose body the caller writes itself. Raises CallError while something hangs on one of them,
    or when it is a shift, which is history.
    """
    going = set(refs)
    for ref in sorted(going, key=_last_what_is_named):
        if ref[0] == "h":
            raise CallError(f"{ref} is a shift, which stays as it was written: undo takes its note back")
        row = db.get_one(MODELS[ref[0]], int(ref[1:]))
        if hanging := [each for each in hanging_on(db, ref, row, but_in) if each not in going]:
            raise CallError(f"{' '.join(hanging)} hang{'s' if len(hanging) == 1 else ''} on {ref}: remove that first")
        if row.session is not None and row.session != but_in:
            take_line_out(db.get_one(Session, row.session), ref)
        _delete_tags(db, ref)
        db.delete(row)
        db.flush()


def _last_what_is_named(ref: str) -> tuple[int, int]:
    """Goals last, as anything may name them; before them resistances, the later ones first."""
    return ("rg".find(ref[0]) + 1, -int(ref[1:]))


def remove_session(connection: Connection, db: Db, session: Session) -> None:
    """Delete a session with everything recorded in it, and take back what its lines did to older things."""
    assert session.id is not None  # it was found by its id
    recorded = [block for block in read_body(session.body) if isinstance(block, Recorded) and block.ref[1:].isdecimal()]
    for ref in dict.fromkeys(
        line.ref for line in recorded if line.verb and (line.ref[0] != "h" or line.verb == "told")
    ):
        if db.get(MODELS[ref[0]], int(ref[1:])) is not None:
            revert(connection, db, ref, session.id)
    db.flush()
    remove_rows(db, [f"{letter}{row}" for letter, row in recorded_in(db, session.id)], but_in=session.id)
    for attendance in db.exec(select(Attendance).where(Attendance.session == session.id)).all():
        db.delete(attendance)
    for tagged in db.exec(select(Tagged).where(Tagged.session == session.id)).all():
        db.delete(tagged)
    db.flush()
    db.delete(session)


def revert(connection: Connection, db: Db, ref: str, session: int) -> None:
    """Take back what a session's note did to something that was there before it: as it was then, from the change log.

    Raises CallError when something was done to it since: that comes first.
    """
    done = effect(connection, session, ref)
    if not done.stands:
        raise CallError(f"{ref} was changed after s{session}: what was said of it last comes first (history {ref})")
    row = db.get_one(MODELS[ref[0]], int(ref[1:]))
    for name, value in done.before.items():
        if name.endswith("_on") and value is not None:
            value = date.fromisoformat(value)
        setattr(row, name, value)


def hanging_on(db: Db, ref: str, row: Any, but_in: int | None) -> list[str]:
    """What names a thing, or a line of another note that did something to it."""
    found = []
    if ref[0] == "g":
        for model in _NAMING_A_GOAL:
            letter = LETTERS[str(model.__tablename__)]
            found += [f"{letter}{each}" for each in db.exec(select(model.id).where(model.goal == row.id)).all()]
    if ref[0] == "r":
        found += [f"r{each}" for each in db.exec(select(Resistance.id).where(Resistance.continues == row.id)).all()]
    speaking = select(Session).where(Session.engagement == row.engagement, col(Session.body).contains(f"^{ref} "))
    for session in db.exec(speaking).all():
        lines = read_body(session.body)
        if session.id != but_in and any(isinstance(each, Recorded) and each.ref == ref and each.verb for each in lines):
            found.append(f"s{session.id}")
    return found


def take_line_out(session: Session, ref: str, *, said: bool = False) -> None:
    """Take a thing's lines out of a note: all, or with ``said`` those of what was said of it when it was there."""
    blocks = read_body(session.body)
    kept = [block for block in blocks if isinstance(block, str) or block.ref != ref or (said and not block.verb)]
    if len(kept) < len(blocks):
        session.body = body_of(kept)


def _delete_tags(db: Db, ref: str) -> None:
    for tagged in db.exec(select(Tagged).where(Tagged.letter == ref[0], Tagged.row == int(ref[1:]))).all():
        db.delete(tagged)


def recorded_in(db: Db, session: int) -> list[tuple[str, int]]:
    models: tuple[type[OfSession], ...] = (
        Goal, GoalRating, GoalShift, Resistance, Experiment, Win, Commitment, Remark,
    )  # fmt: skip
    return [
        (LETTERS[str(model.__tablename__)], ident)
        for model in models
        for ident in db.exec(select(model.id).where(model.session == session)).all()
        if ident is not None
    ]
