"""A text that is safe, parsed and recorded; then the receipt and the warnings."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from coachlog import places
from coachlog.cli import output
from coachlog.cli.connections import writing
from coachlog.cli.notes.decoding import Decoded
from coachlog.cli.notes.note_context import USUAL_MINUTES, NoteContext, known, own_words, session_id
from coachlog.cli.notes.note_reading import has_head, has_marks
from coachlog.cli.notes.note_request import Request
from coachlog.cli.options import interactive
from coachlog.cli.slow_notice import notice_when_long
from coachlog.domain.kinds import INFERRED, OF_SESSION
from coachlog.domain.names import first_name
from coachlog.domain.ref import Ref
from coachlog.errors import BadHead, CallError, CannotWrite, EmptyNote
from coachlog.moments import shown_day
from coachlog.notation import Head, Item, Known, Note, ParsedNote, Text, Warned, parse
from coachlog.notation.numeric_days import numeric_days
from coachlog.notation.offer import Offer
from coachlog.render.offers import Offered, could_be, with_lines
from coachlog.render.receipt import Receipt, Recorded, receipt_text
from coachlog.render.terminal import width
from coachlog.render.terminal_text import literal
from coachlog.render.warnings import grouped
from coachlog.store.connection import Connection
from coachlog.store.lookup import may_mean
from coachlog.views.session_facts import SessionFacts, session_facts
from coachlog.words.merged import LANGUAGES

if TYPE_CHECKING:
    from coachlog.journal.in_session import Facts
    from coachlog.journal.notes import Line


_DRY = "dry run: nothing was recorded"


class Outcome(NamedTuple):
    """What was recorded, or with --dry-run would be, as it is said: ``session`` is None for what would be. ``name``
    is the client's first name; ``printed`` the receipt, or the same as JSON, in which ``warnings`` and ``offers`` stand
    too; ``take`` are the offers to take."""

    session: Ref | None
    name: str
    printed: str
    warnings: tuple[str, ...]
    offers: tuple[Offered, ...] = ()
    take: tuple[Offer, ...] = ()


def save(
    request: Request,
    context: NoteContext,
    decoded: Decoded,
    now: datetime,
    below: str | None,
    read: Connection | None = None,
) -> Outcome:
    """Record a note. ``read`` is the connection that the context was read over, where it is still open. Raises BadHead,
    EmptyNote, CallError and others; then nothing was recorded."""
    size = len(decoded.text)
    with notice_when_long(size, f"at work on a note of {size // 1000} kB …"):
        return _save(request, context, decoded, now, below, read)


def _save(
    request: Request,
    context: NoteContext,
    decoded: Decoded,
    now: datetime,
    below: str | None,
    read: Connection | None,
) -> Outcome:
    from coachlog.journal.in_session import Facts, check
    from coachlog.journal.notes import record_note

    planned = session_id(request.session) if request.session else None
    told = known(context, now, _own_day(request, context, planned), below)
    parsed = _read(request, context, decoded.text, told)
    head, at = parsed.note.head, request.at
    kind = _kind(request, parsed, planned)
    day = head.day or _own_day(request, context, planned) or now.date()
    minutes = _minutes(request, head)
    usual = _usual_minutes(request, context, day, kind, planned) if minutes is None and not parsed.note.off else None
    minutes = minutes if minutes is not None else usual
    if request.strict and decoded.said:
        raise CallError("--strict: " + "; ".join(decoded.said))
    facts = Facts(
        day=day,
        at=head.at if head.day else (at.at if at else None),
        minutes=minutes,
        kind=kind,
        typed=_typed(parsed),
        typed_as=request.reading,
        session=planned,
    )
    warnings: tuple[Warned | str, ...] = (*decoded.said, *_unused(request, head), *parsed.warnings)
    more = (
        *own_words(places.config()).said,
        *_taken_for_between(request, facts.kind),
        *_after_its_end(context, facts.kind),
    )
    every = _offered(parsed.note, told, decoded.text) if has_marks(request.reading) else ()
    take = _chosen(request.take, every)
    offered = with_lines(every, decoded.text.split("\n"))
    if request.dry_run:
        check(parsed.note, facts, now)
        would = _would_be(context, facts, parsed)
        receipt = _said(would, parsed, _would_be_recorded(context, parsed), told)
        receipt = receipt._replace(read_as=(*_length(usual, facts, would), *receipt.read_as), last=_DRY)
        return _outcome(request, None, receipt, parsed.note, (*warnings, *more), offered, now)
    with writing(read) as connection:
        done = record_note(
            connection, context.client.id, context.client.engagement, parsed.note, facts, now, strict=request.strict
        )
        after = session_facts(connection, done.session)
    receipt = _said(after, parsed, _recorded(context, parsed.note, done.lines), told)
    receipt = receipt._replace(
        read_as=(*_length(usual, facts, after), *receipt.read_as),
        last=f"put right: coachlog edit {done.session} · take back: coachlog undo",
    )
    outcome = _outcome(request, done.session, receipt, parsed.note, (*warnings, *done.warnings, *more), offered, now)
    return outcome._replace(take=take)


def say(outcome: Outcome) -> None:
    """The receipt, paged on a terminal when it is longer than the screen, then the warnings. Raises CannotWrite when it
    cannot be printed; it is recorded all the same."""
    try:
        output.page_text([literal(outcome.printed) + "\n"])
        output.flush()
        for warning in outcome.warnings:
            output.error_line(warning)
        asked = interactive() and not outcome.take
        for line in could_be(outcome.offers, outcome.name, asked=asked):
            output.error_line(literal(line))
        if outcome.offers and outcome.session and not asked and not outcome.take:
            output.error_line(f"take: coachlog offers {outcome.session}")
    except OSError as error:
        raise CannotWrite(f"{outcome.session} is recorded, but that could not be printed: {error.strerror}") from None


def _offered(note: Note, told: Known, typed: str) -> tuple[Offer, ...]:
    """The offers of a note; of marks alone there are none, which most one-line notes are."""
    if not any(isinstance(block, Text) or block.kind in INFERRED for block in note.blocks):
        return ()
    from coachlog.notation.offers import escaped_lines, offers

    return offers(note, told, escaped_lines(typed))


def _chosen(take: str, every: Sequence[Offer]) -> tuple[Offer, ...]:
    if not take:
        return ()
    from coachlog.cli.notes.take_offers import chosen_of

    return tuple(chosen_of(take, every))


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
    of_the_time = (at.said,) if at and at.said else ()
    return (*of_the_time, *(f"{option} was not used: the head says otherwise" for option in unused))


def _taken_for_between(request: Request, kind: str) -> tuple[str, ...]:
    """A piped text that gives no minutes is something between sessions, and that is said."""
    if request.way not in ("pipe", "file") or kind != "between" or request.kind == "between":
        return ()
    head = ", or minutes: 50 in its head," if request.reading == "note" else ""
    return (f"recorded as something between sessions: --minutes 50{head} makes it a session",)


def _after_its_end(context: NoteContext, kind: str) -> tuple[str, ...]:
    """A session in an engagement that is not under way is recorded, and that is said."""
    label, state = context.client.label, context.facts.state
    if state == "paused" and kind != "between":
        return (f"the engagement is paused: coachlog engagement resume {label}",)
    if state == "closed" and kind not in ("between", "follow_up"):
        return (f"the engagement is closed: kind: follow-up, or coachlog engagement resume {label}",)
    return ()


def _would_be(context: NoteContext, facts: "Facts", parsed: ParsedNote) -> SessionFacts:
    at = f"{facts.at:%H:%M}" if facts.at else ""
    status = parsed.note.off or "held"
    return SessionFacts(
        None, context.client.name, context.client.slug, facts.day, at, facts.minutes, facts.kind, status, None, None
    )


def _would_be_recorded(context: NoteContext, parsed: ParsedNote) -> list[Recorded]:
    """The things of a note that is not recorded. What a rule would keep out of documents only the journal knows."""
    below, texts = parsed.note.kept().below, _texts(context)
    return [
        Recorded("", "", block, bool(block.get("withheld")), texts.get(block.ref, ""), below.get(place, 0))
        for place, block in enumerate(parsed.note.blocks)
        if isinstance(block, Item) and block.kind not in OF_SESSION
    ]


def _recorded(context: NoteContext, note: Note, lines: Sequence["Line"]) -> list[Recorded]:
    below, texts = note.kept().below, _texts(context)
    return [
        Recorded(line.ref, line.verb, item, line.withheld, texts.get(item.ref, ""), below.get(line.place, 0))
        for line in lines
        if isinstance(item := note.blocks[line.place], Item)
    ]


def _texts(context: NoteContext) -> dict[str, str]:
    """What each thing that there was before says, by its ref."""
    return {thing.ref: thing.text for thing in context.facts.things}


def _said(after: SessionFacts, parsed: ParsedNote, recorded: list[Recorded], told: Known) -> Receipt:
    """What there is to say of a note, but for how to take it back."""
    head, note = parsed.note.head, parsed.note
    focus = head.focus if after.status == "held" and after.kind != "between" else ""
    coming = next((item for item in reversed(list(note.items())) if item.kind == "next_session"), None)
    day = coming.get("day") if coming else None
    when = f"{shown_day(day, after.day)} {coming.get('at') or ''}".strip() if coming and isinstance(day, date) else ""
    opens = "; ".join(item.text for item in note.items() if item.kind == "open_with" and item.text)
    read_as = [f"from line {line} on a pasted mail: nothing in it is read" for line in parsed.mail]
    read_as += numeric_days(parsed, told.order)
    return Receipt(after, focus, recorded, note.kept(), when, opens, read_as, "")


def _length(usual: int | None, facts: "Facts", after: SessionFacts) -> list[str]:
    """A length that nobody typed: the engagement's usual one, or the planned session's."""
    if usual is not None:
        return [f"length {usual} min, the usual"]
    return [f"length {after.minutes} min, as planned"] if facts.minutes is None and after.minutes is not None else []


def _outcome(
    request: Request,
    session: Ref | None,
    said: Receipt,
    note: Note,
    warnings: Sequence[Warned | str],
    offered: Sequence[Offered],
    now: datetime,
) -> Outcome:
    """As text, with the warnings for afterwards; as JSON they stand in it."""
    name = first_name(said.saved.name)
    if request.as_json:
        from coachlog.render.reading import reading_json  # most notes are not asked for as JSON

        return Outcome(session, name, reading_json(said, note, warnings, offered).rstrip("\n"), ())
    return Outcome(session, name, receipt_text(said, now.date(), width()), tuple(grouped(warnings)), tuple(offered))


def says_the_same(request: Request, context: NoteContext, text: str, given: str, now: datetime, below: str) -> bool:
    """Whether a text from the editor says no more than the template that was given out."""
    told = known(context, now, None, below)
    new, old = (_parsed(request, each, told) for each in (text, given))
    added = [value for value, before in zip(new.note.head, old.note.head, strict=True) if value and value != before]
    return new.note.blocks == old.note.blocks and not added and not new.refusals


def _read(request: Request, context: NoteContext, text: str, told: Known) -> ParsedNote:
    parsed = _parsed(request, text, told)
    if parsed.refusals:
        raise BadHead("the note's head cannot be right: " + "; ".join(map(str, parsed.refusals)))
    if parsed.note.head.client and context.client.slug not in may_mean(context.everyone, parsed.note.head.client):
        raise BadHead(f"the note's head names another client than {context.client.slug}: nothing was recorded")
    if not parsed.note.blocks and parsed.note.head == Head():
        raise EmptyNote
    if request.strict and parsed.warnings:
        raise CallError("--strict: " + "; ".join(map(str, parsed.warnings)))
    return parsed


def _parsed(request: Request, text: str, told: Known) -> ParsedNote:
    return parse(text, told, head=has_head(request.reading), marks=has_marks(request.reading))


def _kind(request: Request, parsed: ParsedNote, planned: int | None) -> str:
    """The session's kind. A text by pipe, file or argument is a session when it says a time or a length, or is the
    whole template; else something between sessions."""
    head = parsed.note.head
    kind = head.kind or request.kind
    minutes = _minutes(request, head)
    if request.kind == "between" and kind != "between":
        raise CallError("--between, and the head says another kind: leave one of them out")
    if kind == "between" and minutes is not None:
        raise CallError("an entry between sessions has no minutes: leave the minutes out, or the kind")
    if kind or parsed.note.off or planned is not None or minutes is not None or request.way == "editor":
        return kind or "coaching"
    if request.reading == "note" and (head.at is not None or _is_whole_template(parsed)):
        return "coaching"
    return "between"


def _is_whole_template(parsed: ParsedNote) -> bool:
    """Whether the headings of our template stand in a text, all of them, in one language."""
    lines = {line for piece in parsed.pieces for line in piece.source.splitlines() if line.startswith("## ")}
    titles = {line[3:].split("  ")[0].split(" (")[0].strip() for line in lines}
    return any(titles >= {*each.template.headings.values()} - {each.template.headings["last_time"]}
               for each in LANGUAGES.values())  # fmt: skip


def _usual_minutes(request: Request, context: NoteContext, day: date, kind: str, planned: int | None) -> int | None:
    """The length of a session by pipe or file that says none, and that nobody planned: the engagement's usual one."""
    is_planned = planned is not None or any(each.day == day for each in context.planned)
    if request.way not in ("pipe", "file") or kind == "between" or is_planned:
        return None
    return context.facts.session_minutes or USUAL_MINUTES


def _minutes(request: Request, head: Head) -> int | None:
    if head.minutes is not None:
        return head.minutes
    return request.minutes if request.minutes is not None else request.at.minutes if request.at else None


def _own_day(request: Request, context: NoteContext, planned: int | None) -> date | None:
    """The note's own day when its head says none: that of ``--at``, or of the session it is of."""
    if request.at:
        return request.at.day
    return next((each.day for each in context.planned if each.id == planned), None)


def typed(request: Request, context: NoteContext, text: str, now: datetime, below: str | None) -> str:
    """A text as it would be kept: see ``_typed``."""
    return _typed(_parsed(request, text, known(context, now, None, below)))


def _typed(parsed: ParsedNote) -> str:
    """The text as the coach typed it: without what we had put below the scissors, with what was typed there."""
    return "".join(piece.source for piece in parsed.pieces if piece.what != "below")
