"""``coachlog undo``: take back the last change. A note's text comes back as a draft."""

from datetime import date, datetime

import typer

from coachlog import clock
from coachlog.cli.door import reading
from coachlog.cli.taking_back import taken_back
from coachlog.journal.changes import last_command
from coachlog.moments import shown_day


def undo() -> None:
    """Take back the last change to the journal; a note's text comes back as a draft.

    Example:  coachlog undo
    """
    now = clock.now()
    with reading() as connection:
        last_command(connection)  # nothing to undo is said without a lock, and without a journal being made
    last, draft = taken_back(now)
    at = datetime.fromisoformat(last.done_at).astimezone(now.tzinfo)
    of = f" · {last.client}" if last.client else ""
    session = f" {last.session} of {shown_day(date.fromisoformat(last.day), now.date())}" if last.session else ""
    typer.echo(f"taken back: {last.verb}{session}{of} (recorded {shown_day(at.date(), now.date())} {at:%H:%M})")
    if draft:
        typer.echo(f"its text is draft {draft.ref}: coachlog note --resume")
