"""Sessions in the list and the brief."""

from collections.abc import Sequence
from datetime import date

from coachlog.domain.choices import spoken
from coachlog.moments import away, shown_day
from coachlog.render.brief_line import Item
from coachlog.render.list_sheet import SOON, URGENT, ListLayout, count
from coachlog.render.sheet import Cell, Column, cell
from coachlog.render.terminal_text import on_one_line
from coachlog.views.sessions import PlannedSession, Session


def unwritten_item(session: PlannedSession, today: date) -> Item:
    when = f"{shown_day(session.day, today)} {session.at}".rstrip()
    return Item(f"{session.ref} {when}", (" · planned, and no note says what became of it",), urgent=True)


def _row(session: Session, today: date) -> tuple[Cell, ...]:
    about = _status(session, today)
    said = on_one_line(session.focus or session.reason)
    about += cell(": " + said if about and said else said)
    return (
        cell(f"{shown_day(session.day, today)} {session.at}".rstrip()),
        cell(away(session.day, today)),
        cell(f"{session.number}" if session.number is not None else ""),
        cell(f"{session.minutes} min" if session.minutes is not None else ""),
        about,
    )


def _status(session: Session, today: date) -> Cell:
    """What a session is when it is not simply one that was held."""
    kind = "" if session.kind == "coaching" else spoken(session.kind)
    if session.status == "held":
        return cell(kind) if kind else ()
    if session.status == "planned" and session.day < today:
        status = cell("NOT WRITTEN UP", URGENT)
    else:
        status = cell(spoken(session.status), "" if session.status == "planned" else SOON)
    return cell(f"{kind} ") + status if kind else status


def _closing(sessions: Sequence[Session], today: date, _filtered: bool) -> tuple[Cell, ...]:
    if not sessions:
        return (cell("No session."),)
    held = [session for session in sessions if session.status == "held" and session.kind != "between"]
    minutes = sum(session.minutes or 0 for session in held)
    counted = (
        (len(held), f"{count(len(held), 'session')} held, {minutes} minutes"),
        (n := sum(session.status == "planned" and session.day >= today for session in sessions), f"{n} planned"),
        (n := sum(session.status == "planned" and session.day < today for session in sessions), f"{n} not written up"),
        (n := sum(session.status in ("cancelled", "no_show") for session in sessions), f"{n} not held"),
        (n := sum(session.kind == "between" for session in sessions), f"{n} between sessions"),
    )
    return (cell(", ".join(said for number, said in counted if number)),)


LIST = ListLayout(
    "session",
    (Column("day"), Column("", 4), Column("no.", 3), Column("", 2), Column("about", wraps=True)),
    _row,
    _closing,
)
