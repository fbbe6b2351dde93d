"""A session filed under the wrong client, filed under the right one, with everything recorded in it."""

from datetime import datetime
from typing import Any

from sqlmodel import Session as Db
from sqlmodel import col, select

from coachlog.errors import CallError
from coachlog.journal.entry import Entry
from coachlog.journal.removing import MODELS, hanging_on, recorded_in
from coachlog.moments import utc_text
from coachlog.store.body import Recorded, read_body
from coachlog.store.command import command
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client
from coachlog.store.models import Attendance, Commitment, Remark, Session, Tagged
from coachlog.store.models_apart import Release
from coachlog.store.versions import planned_by


def move_session(connection: Connection, session: int, to: Client, now: datetime) -> str:
    """Move it. Raises CallError when it speaks of the other client's things, or these of it: then that comes first.

    Returns the ref of a session that this one planned and that stays where it was; empty when there is none.
    """
    with command(connection, "move", utc_text(now), to.id) as db:
        db.info["command"].refs = f"s{session}"
        row = db.get_one(Session, session)
        if row.engagement == to.engagement:
            raise CallError(f"s{session} is {to.slug}'s already")
        things = [(f"{letter}{ident}", db.get_one(MODELS[letter], ident)) for letter, ident in recorded_in(db, session)]
        _check(db, row, things)
        planned = planned_by(connection, session)
        row.engagement = to.engagement
        entry = Entry(db, to.id, row)
        for _, thing in things:
            thing.engagement = to.engagement
            _rename(entry, thing)
        _take_releases_back(db, things)
        for each in (*_rows(db, Attendance, session), *_rows(db, Tagged, session)):
            each.engagement = to.engagement
            _rename(entry, each)
    return f"s{planned}" if planned else ""


def _check(db: Db, session: Session, things: list[tuple[str, Any]]) -> None:
    """Everything that the session and its things name, and that names them, must go along."""
    mine = {ref for ref, _ in things}
    spoken_of = {line.ref for line in read_body(session.body) if isinstance(line, Recorded) and line.verb}
    for ref, thing in things:
        goal, continues = getattr(thing, "goal", None), getattr(thing, "continues", None)
        spoken_of |= ({f"g{goal}"} if goal else set()) | ({f"r{continues}"} if continues else set())
        spoken_of |= set(hanging_on(db, ref, thing, session.id))
    if others := sorted(spoken_of - mine):
        named = " ".join(others)
        raise CallError(
            f"s{session.id} and {named} belong together: take the lines that name them out first, with coachlog edit"
        )


def _take_releases_back(db: Db, things: list[tuple[str, Any]]) -> None:
    """Whoever released a goal was not the one whose it is now."""
    goals = [thing.id for ref, thing in things if ref[0] == "g"]
    for row in db.exec(select(Release).where(Release.letter == "g", col(Release.row).in_(goals))).all():
        db.delete(row)


def _rename(entry: Entry, row: Any) -> None:
    """People around one client are other people around another."""
    if isinstance(row, Attendance):
        row.stakeholder = entry.stakeholder(row.name)
    elif isinstance(row, Remark):
        row.stakeholder = entry.stakeholder(row.holder) if row.holder and row.stakeholder else None
    elif isinstance(row, Commitment) and row.owner_name:
        row.stakeholder = entry.stakeholder(row.owner_name)
        row.owner = "stakeholder" if row.stakeholder else "other"


def _rows(db: Db, model: Any, session: int) -> list[Any]:
    return list(db.exec(select(model).where(model.session == session)).all())
