"""What a unit of work asks for that is more than equal values."""

from datetime import date

from coachlog.domain.ref import Ref
from coachlog.store.rows import Session
from coachlog.store.unit_of_work import UnitOfWork


def sessions_that_name(unit: UnitOfWork, engagement: int, ref: Ref) -> list[Session]:
    """The sessions of an engagement in whose notes a line says something of ``ref``, which was there before."""
    return unit.select(Session, "engagement = ? AND instr(body, ?)", engagement, f"^{ref} ")


def held_between(unit: UnitOfWork, first: date, last: date) -> list[Session]:
    """The sessions, of any client, that were held on these days and of which it is known when they began."""
    return unit.select(
        Session,
        "status = 'held' AND starts_at IS NOT NULL AND day BETWEEN ? AND ?",
        first.isoformat(),
        last.isoformat(),
    )
