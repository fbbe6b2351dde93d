"""What a call of ``coachlog note`` asks for, and how that is kept beside its draft."""

from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, get_args

from coachlog.cli.notes.draft_origin import NoteOrigin
from coachlog.cli.notes.note_reading import Reading, Way
from coachlog.dates import Moment
from coachlog.moments import utc_text

if TYPE_CHECKING:
    from coachlog.journal.changes import Undone  # only undoing loads it


class Request(NamedTuple):
    """What the call said. ``minutes`` is a length; ``kind`` a closed word, or empty; ``take`` the offers to take."""

    client: str
    way: Way
    reading: Reading = "note"
    words: tuple[str, ...] = ()
    file: Path | None = None
    at: Moment | None = None
    minutes: int | None = None
    kind: str = ""
    session: str = ""
    dry_run: bool = False
    strict: bool = False
    as_json: bool = False
    take: str = ""


def origin(request: Request, now: datetime) -> NoteOrigin:
    """How a note was begun, and when, as it is kept beside its draft."""
    at = request.at
    return NoteOrigin(
        begun=utc_text(now),
        wanted=request.client,
        way=request.way,
        reading=request.reading,
        at=(at.day.isoformat(), f"{at.at:%H:%M}" if at.at else "", at.minutes) if at else None,
        minutes=request.minutes,
        kind=request.kind,
        session=request.session,
    )


def origin_of_undone(undone: "Undone", now: datetime) -> NoteOrigin:
    """The same for a note that was taken back: what its text does not say itself is taken from its session."""
    return NoteOrigin(
        begun=utc_text(now),
        client=undone.slug,
        wanted=undone.slug,
        undone=undone.command,
        way="editor",
        reading=next((each for each in get_args(Reading) if each == undone.typed_as), "note"),
        at=(undone.day, undone.at_local, None),
        minutes=undone.minutes,
        kind=undone.kind,
    )


def resumed(begun: NoteOrigin, now: Request) -> Request:
    """The request that a draft was begun with, and what this call says otherwise."""
    moment = None
    if begun.at:
        day, at, minutes = begun.at
        moment = Moment(date.fromisoformat(day), time.fromisoformat(at) if at else None, minutes)
    return Request(
        client=begun.client or begun.wanted,
        way=begun.way,
        reading=begun.reading,
        at=now.at or moment,
        minutes=now.minutes if now.minutes is not None else begun.minutes,
        kind=now.kind or begun.kind,
        session=now.session or begun.session,
        dry_run=now.dry_run,
        strict=now.strict,
        as_json=now.as_json,
        take=now.take,
    )
