"""A text that is safe, parsed and recorded; then the echo and the warnings."""

import sys
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from coachlog.cli.door import writing
from coachlog.cli.note_request import Request
from coachlog.cli.setting import Setting, known, session_id
from coachlog.cli.texts import Decoded
from coachlog.errors import BadHead, CallError, CannotWrite, EmptyNote
from coachlog.notation import Head, ParsedNote, Text, parse
from coachlog.notation.kinds import OF_SESSION
from coachlog.render.echo import Recorded, echo
from coachlog.render.words_of_people import literal
from coachlog.store.lookup import may_mean
from coachlog.views.saved import Saved, saved

if TYPE_CHECKING:
    from coachlog.journal.in_session import Facts


class Outcome(NamedTuple):
    """What was recorded, or with --dry-run would be, as it is said: ``session`` 0 for what would be."""

    session: int
    echo: str
    warnings: tuple[str, ...]


def save(request: Request, found: Setting, decoded: Decoded, now: datetime, below: str | None) -> Outcome:
    """Record a note. Raises BadHead, EmptyNote, CallError and others; then nothing was recorded."""
    from coachlog.journal.in_session import Facts, check
    from coachlog.journal.notes import record_note

    parsed, planned = _read(request, found, decoded.text, now, below)
    head, at = parsed.note.head, request.at
    if request.strict and decoded.said:
        raise CallError("--strict: " + "; ".join(decoded.said))
    facts = Facts(
        day=head.day or _own_day(request, found, planned) or now.date(),
        at=head.at if head.day else (at.at if at else None),
        minutes=_minutes(request, head),
        kind=_kind(request, parsed, planned),
        typed=_typed(parsed),
        typed_as=request.reading,
        session=planned,
    )
    warnings = (*decoded.said, *_unused(request, head), *map(str, parsed.warnings))
    has_text = any(isinstance(block, Text) for block in parsed.note.blocks)
    if request.dry_run:
        check(parsed.note, facts, now)
        would = _would_be(found, facts, parsed)
        said = echo(would, _would_be_lines(parsed), now.date(), text=has_text, last="dry run: nothing was recorded")
        return Outcome(0, said, warnings)
    with writing() as connection:
        done = record_note(
            connection, found.client.id, found.client.engagement, parsed.note, facts, now, strict=request.strict
        )
        after = saved(connection, done.session)
    lines = [Recorded(*line) for line in done.lines]
    said = echo(after, lines, now.date(), text=has_text, last="take back: coachlog undo")
    more = (*_taken_for_between(request, facts.kind), *_after_its_end(found, facts.kind))
    return Outcome(done.session, said, (*warnings, *done.warnings, *more))


def say(outcome: Outcome) -> None:
    """The echo, then the warnings. Raises CannotWrite when it cannot be printed; it is recorded all the same."""
    try:
        sys.stdout.write(literal(outcome.echo) + "\n")
        sys.stdout.flush()
        for warning in outcome.warnings:
            sys.stderr.write(f"{warning}\n")
        sys.stderr.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CannotWrite(f"s{outcome.session} is recorded, but that could not be printed: {error.strerror}") from None


def _unused(request: Request, head: Head) -> tuple[str, ...]:
    """What the call said and the head says otherwise: the head counts, as it was in front of the coach."""
    if request.way == "editor":
        return ()
    at = request.at
    unused = [
        option
        for option, mine, its in (
            ("--minutes", request.minutes, head.minutes),
            ("--at", at.day if at else None, head.day),
            ("--kind", request.kind or None, head.kind or None),
        )
        if mine is not None and its is not None and mine != its
    ]
    said = (at.said,) if at and at.said else ()
    return (*said, *(f"{option} was not used: the head says otherwise" for option in unused))


def _taken_for_between(request: Request, kind: str) -> tuple[str, ...]:
    """A piped text that gives no minutes is something between sessions, and that is said."""
    if request.way not in ("pipe", "file") or kind != "between" or request.kind == "between":
        return ()
    head = ", or minutes: 50 in its head," if request.reading == "note" else ""
    return (f"recorded as something between sessions: --minutes 50{head} makes it a session",)


def _after_its_end(found: Setting, kind: str) -> tuple[str, ...]:
    """A session in an engagement that is not under way is recorded, and that is said."""
    label, state = found.client.label, found.around.state
    if state == "paused" and kind != "between":
        return (f"the engagement is paused: coachlog engagement resume {label}",)
    if state == "closed" and kind not in ("between", "follow_up"):
        return (f"the engagement is closed: kind: follow-up, or coachlog engagement resume {label}",)
    return ()


def _would_be(found: Setting, facts: "Facts", parsed: ParsedNote) -> Saved:
    at = f"{facts.at:%H:%M}" if facts.at else ""
    status = parsed.note.off or "held"
    return Saved(0, found.client.name, found.client.slug, facts.day, at, facts.minutes, facts.kind, status, None, None)


def _would_be_lines(parsed: ParsedNote) -> list[Recorded]:
    return [
        Recorded("", str(item.get("state") or ""), item.kind, item.ref, bool(item.get("withheld")))
        for item in parsed.note.items()
        if item.kind not in OF_SESSION
    ]


def says_the_same(request: Request, found: Setting, text: str, given: str, now: datetime, below: str) -> bool:
    """Whether a text from the editor says no more than the template that was given out."""
    new, old = (_parsed(request, found, each, now, None, below) for each in (text, given))
    added = [value for value, before in zip(new.note.head, old.note.head, strict=True) if value and value != before]
    return new.note.blocks == old.note.blocks and not added and not new.refusals


def _read(
    request: Request, found: Setting, text: str, now: datetime, below: str | None
) -> tuple[ParsedNote, int | None]:
    planned = session_id(request.session) if request.session else None
    parsed = _parsed(request, found, text, now, _own_day(request, found, planned), below)
    if parsed.refusals:
        raise BadHead("the note's head cannot be right: " + "; ".join(map(str, parsed.refusals)))
    if parsed.note.head.client and found.client.slug not in may_mean(found.everyone, parsed.note.head.client):
        raise BadHead(f"the note's head names another client than {found.client.slug}: nothing was recorded")
    if not parsed.note.blocks and parsed.note.head == Head():
        raise EmptyNote
    if request.strict and parsed.warnings:
        raise CallError("--strict: " + "; ".join(map(str, parsed.warnings)))
    return parsed, planned


def _parsed(
    request: Request, found: Setting, text: str, now: datetime, day: date | None, below: str | None
) -> ParsedNote:
    with_head, with_marks = request.reading in ("note", "plain_note"), request.reading in ("note", "line")
    return parse(text, known(found, now, day, below), head=with_head, marks=with_marks)


def _kind(request: Request, parsed: ParsedNote, planned: int | None) -> str:
    """The session's kind. A text by pipe, file or argument that gives no minutes is something between sessions."""
    head = parsed.note.head
    said = head.kind or request.kind
    minutes = _minutes(request, head)
    if request.kind == "between" and said != "between":
        raise CallError("--between, and the head says another kind: leave one of them out")
    if said == "between" and minutes is not None:
        raise CallError("an entry between sessions has no minutes: leave the minutes out, or the kind")
    if said or parsed.note.off or planned is not None or minutes is not None or request.way == "editor":
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


def _typed(parsed: ParsedNote) -> str:
    """The text as the coach typed it: without what we had put below the scissors, with what was typed there."""
    return "".join(piece.source for piece in parsed.pieces if piece.what != "below")
