"""``coachlog undo`` takes back the last change, ``redo`` the last undo. A note's text comes back as a draft."""

from datetime import date, datetime

import typer

from coachlog import clock
from coachlog.cli import output
from coachlog.cli.changes.undo_last import taken_back
from coachlog.cli.connections import reading, writing
from coachlog.cli.notes import drafts
from coachlog.cli.notes.draft_origin import NoteOrigin
from coachlog.journal import changes
from coachlog.journal.changes import Undone
from coachlog.moments import shown_day


def undo(
    list_: bool = typer.Option(False, "--list", "-l", help="Show what can be taken back, the newest first."),
    before_erasure: bool = typer.Option(False, "--before-erasure", help="The change before a client was erased."),
    redo_: bool = typer.Option(False, "--redo", help="Take the last undo back: the same as coachlog redo."),
) -> None:
    """Take back the last change to the journal; a note's text comes back as a draft.

    Examples:  coachlog undo

      coachlog undo --list
    """
    if list_:
        from coachlog.cli.lists.history import history

        history(ref="", limit=20, format_="text")
        return
    if redo_:
        redo()
        return
    now = clock.now()
    with reading() as connection:
        changes.last_command(
            connection, before_erasure=before_erasure
        )  # nothing to undo is said without a lock, and without a journal being made
    last, draft = taken_back(now, before_erasure=before_erasure)
    output.line(f"taken back: {_said(last, now)}")
    if draft:
        output.line(f"its text is draft {draft.ref}: coachlog note --resume   ·   or, as it was: coachlog redo")


def redo() -> None:
    """Take the last undo back: everything is as it was before it.

    Example:  coachlog redo
    """
    now = clock.now()
    with reading() as connection:
        undone = changes.last_undo(connection)
    with writing() as connection:
        changes.redo(connection, now, undone.command)
        last = changes.last_command(connection, before_erasure=True)
    for draft in drafts.all_drafts():
        # The journal has its text again; one that was worked on since stays.
        command = draft.origin.undone if isinstance(draft.origin, NoteOrigin) else None
        if command == last.command and draft.text().decode("utf-8", "replace") == last.typed:
            drafts.discard(draft)
    output.line(f"back again: {_said(last, now)}")


def _said(last: Undone, now: datetime) -> str:
    at = datetime.fromisoformat(last.done_at).astimezone(now.tzinfo)
    of = f" · {last.client}" if last.client else ""
    session = f" {last.session} of {shown_day(date.fromisoformat(last.day), now.date())}" if last.session else ""
    return f"{last.verb}{session}{of} (recorded {shown_day(at.date(), now.date())} {at:%H:%M})"
