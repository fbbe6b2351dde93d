"""From a call to a recorded note. The text is in a draft before anything else is done, and until COMMIT."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

import typer

from coachlog.cli import output
from coachlog.cli.connections import reading
from coachlog.cli.notes import decoding, drafts, editor, note_save
from coachlog.cli.notes.draft_origin import AgreementOrigin, EditOrigin, NoteOrigin
from coachlog.cli.notes.drafts import Draft, kept
from coachlog.cli.notes.note_context import (
    NoteContext,
    brief_below,
    context_of,
    known,
    new_note,
    note_context,
    reading_about,
    session_id,
    start_of,
)
from coachlog.cli.notes.note_request import Request, origin, resumed
from coachlog.cli.notes.open_draft import came_back_at_once, check_edited, opened
from coachlog.cli.options import interactive
from coachlog.domain.ref import Ref
from coachlog.errors import CallError, CoachlogError, EmptyNote, NoStore
from coachlog.moments import shown_day
from coachlog.notation import SCISSORS
from coachlog.notation.offer import Offer
from coachlog.notation.template import Start
from coachlog.render import terminal
from coachlog.render.terminal_text import literal
from coachlog.store.connection import end_reading
from coachlog.store.lookup import find_client
from coachlog.views.session_facts import recorded_as

_EDITORS_LINES = 4  # the scissors, and what an editor shows of itself above and below


def record_from(request: Request, now: datetime) -> None:
    """A new note, by the way the call says."""
    if request.way == "editor":
        _from_editor(request, now)
    else:
        _from_text(request, now)


def resume(request: Request, now: datetime) -> None:
    """Go on with a draft, in the editor. Raises UnknownRef when none waits."""
    waiting = request.words[0] if request.words else request.client
    draft = drafts.find(waiting)
    match draft.origin:
        case EditOrigin() as edited:
            from coachlog.cli.notes.edit_flow import resume as resume_edit

            _only_recorded(f"{draft.ref} is an edit of {edited.edit}", request)
            resume_edit(draft, edited, now, sure=False)
        case AgreementOrigin() as agreed:
            from coachlog.cli.documents.agreement_flow import resume as resume_agreement

            _only_recorded(f"{draft.ref} is an agreement", request)
            resume_agreement(draft, agreed, now, request.client if request.client != draft.ref else "")
        case NoteOrigin() as begun:
            _resume_note(draft, begun, request, now)


def _only_recorded(what: str, request: Request) -> None:
    if request.dry_run or request.strict:
        raise CallError(f"{what}: leave --dry-run and --strict out")


def _resume_note(draft: Draft, origin: NoteOrigin, request: Request, now: datetime) -> None:
    begun = resumed(origin, request)
    named = request.client if request.words or request.client not in ("", draft.ref) else ""
    begun = begun._replace(client=begun.client or named)
    if not begun.client:
        raise CallError(f"{draft.ref} says no client: coachlog note CLIENT {draft.ref} --resume")
    words = editor.command()
    with kept(draft):
        context = note_context(begun.client if origin.client else named or begun.client, now)
        if session := _recorded_as(draft, origin, begun, context, now):
            # The program was stopped when the text was in the journal, and its draft was not gone yet.
            with drafts.worked_on(draft):
                drafts.discard(draft)
            output.error_line(f"{draft.ref} is recorded already, as {session}: nothing was recorded, the draft is gone")
            return
    _edit_and_save(begun, context, draft, origin, words, now, fresh=False)


def _recorded_as(draft: Draft, origin: NoteOrigin, begun: Request, context: NoteContext, now: datetime) -> Ref | None:
    """The session that a draft's text became, None when it is in none that was written up since the draft was begun."""
    if not origin.begun:
        return None
    typed = note_save.typed(begun, context, decoding.decode(draft.text()).text, now, origin.below)
    with reading() as connection:
        return recorded_as(connection, context.client.id, typed, origin.begun)


def rescue(wanted: str, now: datetime) -> str:
    """After a call that was refused before its standard input was read: keep that text, and say where it is."""
    raw = decoding.from_stdin() if decoding.is_piped() else b""
    if not raw.strip():
        return ""
    request = Request(client=wanted, way="pipe")
    with _said_back(raw, request):
        draft = drafts.keep(raw, origin(request, now))
    return f"; the text is draft {draft.ref}: coachlog note --resume"


def offer(request: Request, now: datetime) -> None:
    """Without a client: today's sessions and those not written up, to choose from. Raises CallError off a terminal."""
    if request.way != "editor" or not interactive():
        raise CallError("whose note is it? coachlog note CLIENT")
    from coachlog.views.note_context import unwritten_sessions

    try:
        with reading() as connection:
            waiting = unwritten_sessions(connection, now.date())
    except NoStore:
        waiting = []
    if not waiting:
        raise CallError("no session waits to be written up: coachlog note CLIENT")
    for number, planned in enumerate(waiting, 1):
        output.error_line(f"{number}  {planned.name}  {shown_day(planned.day, now.date())} {planned.at}")
    answer = typer.prompt("Which one? (Enter for none)", default="", show_default=False, err=True).strip()
    if not answer.isdecimal() or not 1 <= int(answer) <= len(waiting):
        raise CallError("none was chosen: coachlog note CLIENT")
    picked = waiting[int(answer) - 1]
    record_from(request._replace(client=picked.slug, session=Ref("session", picked.id)), now)


def _from_text(request: Request, now: datetime) -> None:
    raw = _raw(request)
    if not raw.strip():
        raise EmptyNote
    if request.dry_run:  # nothing is to be recorded, so nothing can be lost
        outcome = note_save.save(request, note_context(request.client, now), decoding.decode(raw), now, below=None)
        note_save.say(outcome)
        return
    with _said_back(raw, request):
        draft = drafts.keep(raw, origin(request, now))
    with drafts.worked_on(draft), kept(draft), reading_about(request.client) as connection:
        context = context_of(connection, find_client(connection, request.client), now)
        end_reading(connection)
        draft = drafts.describe(draft, draft.origin._replace(client=context.client.slug))
        outcome = note_save.save(request, context, decoding.decode(raw), now, below=None, read=connection)
        drafts.discard(draft)
    note_save.say(outcome)
    _afterwards(outcome, request, now)


def _from_editor(request: Request, now: datetime) -> None:
    words = editor.command()
    context = note_context(request.client, now)
    start = _start(request, context, now)
    given = new_note(context, start, known(context, now, start.day, ""), plain=request.reading == "plain_note")
    below = brief_below(context, now.date(), _room_below(given))
    begun = origin(request, now)._replace(client=context.client.slug, given=given, below=below)
    draft = drafts.keep(f"{given}{SCISSORS}\n{below}\n".encode(), begun)
    _edit_and_save(request, context, draft, begun, words, now, fresh=True)


def _room_below(given: str) -> int | None:
    """How many lines of the screen are left below a text that is given out, its scissors and the editor's own lines;
    None where there is no screen."""
    if not output.is_terminal():
        return None
    return terminal.height() - given.count("\n") - _EDITORS_LINES


def _start(request: Request, context: NoteContext, now: datetime) -> Start:
    """What the head of the template says: of ``--at``, else of the planned session that was chosen."""
    planned = session_id(request.session) if request.session else None
    chosen = next((each for each in context.planned if each.id == planned), None)
    if at := request.at:
        length = request.minutes if request.minutes is not None else at.minutes
        return start_of(context, now, at.day, f"{at.at:%H:%M}" if at.at else "", length, request.kind)
    if chosen:
        length = request.minutes if request.minutes is not None else chosen.minutes
        return start_of(context, now, chosen.day, chosen.at, length, request.kind)
    return start_of(context, now, None, "", request.minutes, request.kind)


def _edit_and_save(
    request: Request,
    context: NoteContext,
    draft: Draft,
    origin: NoteOrigin,
    words: list[str],
    now: datetime,
    *,
    fresh: bool,
) -> None:
    with drafts.worked_on(draft):
        before = draft.text()
        edited = opened(draft, words)
        decoded, below, given = decoding.decode(draft.text()), origin.below or "", origin.given
        untouched = given is not None and note_save.says_the_same(request, context, decoded.text, given, now, below)
        check_edited(edited, draft, unchanged=fresh and untouched)
        if untouched or not decoded.text.strip():
            _nothing_written(draft, before, edited.at_once, fresh=fresh)
        with kept(draft):
            outcome = note_save.save(request, context, decoded, now, below=below)
        if fresh or not request.dry_run:
            drafts.discard(draft)
    note_save.say(outcome)
    _afterwards(outcome, request, now)


def _nothing_written(draft: Draft, before: bytes, at_once: bool, *, fresh: bool) -> None:
    if at_once and fresh and draft.text() == before:
        raise came_back_at_once(draft)
    if fresh:
        drafts.discard(draft)
        raise EmptyNote
    drafts.rewrite(draft, before)
    raise CallError(
        f"nothing was left in it, so nothing was recorded; {draft.ref} is as it was before "
        f"(coachlog drafts --drop {draft.ref} throws it away)"
    )


def _afterwards(outcome: note_save.Outcome, request: Request, now: datetime) -> None:
    """What is offered is asked for, or taken as the call says. On a terminal the note can be opened again at once when
    there were warnings."""
    _take(outcome, request, now)
    if not outcome.warnings or outcome.session is None or not interactive():
        return
    if typer.confirm(f"{outcome.session} is recorded. Edit it now?", default=False, err=True):
        from coachlog.cli.notes.edit_flow import edit

        edit(outcome.session, now, sure=False)


def _take(outcome: note_save.Outcome, request: Request, now: datetime) -> None:
    """Ask for the offers to take, where there are some, or take those that the call says."""
    every = [offered.offer for offered in outcome.offers]
    chosen: Sequence[Offer] = outcome.take
    if not every and not chosen:
        return
    from coachlog.cli.notes import take_offers  # most one-line notes have no offers

    if not request.take and not request.dry_run and interactive():
        chosen = take_offers.ask(every)
    if chosen and outcome.session:
        (output.error_line if request.as_json else output.line)(
            literal(take_offers.take_again(outcome.session, chosen, now))
        )


@contextmanager
def _said_back(raw: bytes, request: Request) -> Iterator[None]:
    """A piped text that cannot be kept anywhere is printed back, so that it is not lost."""
    try:
        yield
    except CoachlogError:
        if request.way == "pipe":
            output.write(decoding.decode(raw).text)
        raise


def _raw(request: Request) -> bytes:
    if request.way == "file" and request.file is not None:
        return decoding.from_file(request.file)
    if request.way == "pipe":
        return decoding.from_stdin()
    return decoding.from_arguments(list(request.words)).text.encode()
