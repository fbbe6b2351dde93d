"""A text that is safe, parsed and recorded; then the echo and the warnings."""

import sys
from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from coachlog.cli.door import writing
from coachlog.cli.note_request import Request
from coachlog.cli.setting import Setting, known, session_id
from coachlog.cli.texts import Decoded
from coachlog.errors import BadHead, CallError, EmptyNote, StoreError
from coachlog.notation import SCISSORS, Head, Note, ParsedNote, Text, parse
from coachlog.notation.note import Warned
from coachlog.notation.values import folded
from coachlog.render.echo import Recorded, echo
from coachlog.render.words_of_people import literal
from coachlog.store.lookup import Client
from coachlog.views.saved import Saved, saved


class Outcome(NamedTuple):
    session: int
    slug: str
    warnings: tuple[str, ...]


def save(request: Request, found: Setting, decoded: Decoded, now: datetime, below: str | None) -> Outcome:
    """Record a note and say what was recognised. Raises BadHead, EmptyNote, CallError; then nothing was recorded."""
    from coachlog.journal.notes import Facts, record_note

    parsed, planned = _read(request, found, decoded.text, now, below)
    head = parsed.note.head
    kind = _kind(request, parsed, planned)
    at = request.at
    facts = Facts(
        day=head.day or _own_day(request, found, planned) or now.date(),
        at=head.at if head.day else (at.at if at else None),
        minutes=_minutes(request, head),
        kind=kind,
        typed=decoded.text if below is None else _above(decoded.text),
        session=planned,
    )
    with writing() as connection:
        done = record_note(connection, found.client.id, found.client.engagement, parsed.note, facts, now)
        after = saved(connection, done.session)
    warnings = (*decoded.said, *map(_warning, parsed.warnings), *done.warnings)
    subjects = [item.ref for item in parsed.note.items() if item.kind not in _OF_SESSION]
    _say(after, done.lines, subjects, parsed.note, now.date(), "take back: coachlog undo")
    if request.way in ("pipe", "file") and kind == "between" and request.kind != "between":
        sys.stderr.write(
            "recorded as something between sessions: --minutes 50, or minutes: 50 in its head, makes it a session\n"
        )
    _warn(warnings)
    return Outcome(done.session, found.client.slug, warnings)


def show(request: Request, found: Setting, decoded: Decoded, now: datetime) -> None:
    """``--dry-run``: what would be recognised, with no ids, and nothing recorded."""
    parsed, planned = _read(request, found, decoded.text, now, None)
    head = parsed.note.head
    lines = [
        (item.ref, str(item.get("state") or item.kind), item.kind, bool(item.get("withheld")))
        for item in parsed.note.items()
        if item.kind not in _OF_SESSION
    ]
    lines = [line if line[2] in _SPEAKS_OF_A_REF else ("", *line[1:]) for line in lines]
    subjects = [item.ref for item in parsed.note.items() if item.kind not in _OF_SESSION]
    day = head.day or _own_day(request, found, planned) or now.date()
    kind = _kind(request, parsed, planned)
    would = Saved(
        0,
        found.client.name,
        found.client.slug,
        day,
        f"{head.at:%H:%M}" if head.at else "",
        _minutes(request, head),
        kind,
        "held",
        None,
        None,
    )
    _say(would, lines, subjects, parsed.note, now.date(), "dry run: nothing was recorded")
    _warn((*decoded.said, *map(_warning, parsed.warnings)))


def says_the_same(found: Setting, text: str, given: str, now: datetime, below: str) -> bool:
    """Whether a text from the editor says no more than the template that was given out."""
    told = known(found, now, None, below)
    new, old = parse(text, told), parse(given, told)
    added = [value for value, before in zip(new.note.head, old.note.head, strict=True) if value and value != before]
    return new.note.blocks == old.note.blocks and not added and not new.refusals


def take_back(outcome: Outcome, now: datetime) -> bytes:
    """Undo the note just saved, to be edited: its text as typed."""
    from coachlog.journal.changes import last_command, undo

    with writing() as connection:
        last = last_command(connection)
        if last.session != f"s{outcome.session}":
            raise StoreError("the journal was changed meanwhile: the note stays as it was saved")
        undo(connection, now, last.at)
    return last.typed.encode()


_OF_SESSION = ("next_session", "open_with", "cancelled", "no_show")
_SPEAKS_OF_A_REF = ("review", "rate", "shift", "park", "drop", "adopt", "told", "tick")


def _read(
    request: Request, found: Setting, text: str, now: datetime, below: str | None
) -> tuple[ParsedNote, int | None]:
    planned = session_id(request.session) if request.session else None
    day = _own_day(request, found, planned)
    told = known(found, now, day, below)
    pasted = request.plain and below is None
    parsed = parse(text, told, head=request.way != "text" and not pasted, marks=not request.plain)
    if parsed.refusals:
        raise BadHead("the note's head cannot be right: " + "; ".join(map(_warning, parsed.refusals)))
    if parsed.note.head.client and not _is_called(found.client, parsed.note.head.client):
        raise BadHead(f"the note's head names another client than {found.client.slug}: nothing was recorded")
    if not parsed.note.blocks and parsed.note.head == Head():
        raise EmptyNote
    if request.strict and parsed.warnings:
        raise CallError("--strict: " + "; ".join(map(_warning, parsed.warnings)))
    return parsed, planned


def _kind(request: Request, parsed: ParsedNote, planned: int | None) -> str:
    """The session's kind. A text by pipe, file or argument that gives no minutes is something between sessions."""
    head = parsed.note.head
    said = head.kind or request.kind
    minutes = _minutes(request, head)
    off = any(item.kind in ("cancelled", "no_show") for item in parsed.note.items())
    if said == "between" and minutes is not None:
        raise CallError("an entry between sessions has no minutes: leave the minutes out, or the kind")
    if said or off or planned is not None or minutes is not None or request.way == "editor":
        return said or "coaching"
    return "between"


def _minutes(request: Request, head: Head) -> int | None:
    if head.minutes is not None:
        return head.minutes
    return request.minutes if request.minutes is not None else request.at.minutes if request.at else None


def _own_day(request: Request, found: Setting, planned: int | None) -> date | None:
    """The note's own day when its head says none: that of ``--at``, or of the session it is of."""
    if request.at:
        return request.at.day
    return next((each.day for each in found.planned if each.id == planned), None)


def _is_called(client: Client, said: str) -> bool:
    """Whether a head means this client: by name, first name, short name, or the beginning of one."""
    name, _, _title = said.partition("/")
    key = folded(name)
    return bool(key) and (folded(client.name).startswith(key) or client.slug.startswith(key))


def _above(text: str) -> str:
    """The text as the coach typed it, without what we had put below the scissors."""
    return text.split(f"\n{SCISSORS}")[0]


def _say(after: Saved, lines: Sequence[Recorded], subjects: Sequence[str], note: Note, today: date, last: str) -> None:
    has_text = any(isinstance(block, Text) for block in note.blocks)
    sys.stdout.write(literal(echo(after, lines, subjects, today, text=has_text, last=last)) + "\n")


def _warning(warned: Warned) -> str:
    return f"line {warned.line}: {warned.message}"


def _warn(warnings: Sequence[str]) -> None:
    sys.stdout.flush()
    for warning in warnings:
        sys.stderr.write(f"{warning}\n")
