"""Take the last command back; a note's text is a draft before it is out of the journal."""

from datetime import datetime

from coachlog.cli import drafts
from coachlog.cli.door import writing
from coachlog.cli.drafts import Draft
from coachlog.cli.note_request import about_undone
from coachlog.errors import StoreError
from coachlog.journal.changes import Undone, last_command, undo


def taken_back(now: datetime, only_session: int | None = None) -> tuple[Undone, Draft | None]:
    """What was taken back, and the draft that holds its text. Raises NothingYet, and StoreError when the last command
    is not the one that wrote ``only_session``; then everything is as it was."""
    with writing() as connection:
        last = last_command(connection)
        if only_session is not None and last.session != f"s{only_session}":
            raise StoreError("the journal was changed meanwhile: the note stays as it was saved")
        draft = drafts.keep(last.typed.encode(), about_undone(last)) if last.typed else None
        try:
            undo(connection, now, last.command)
        except BaseException:
            if draft:
                drafts.discard(draft)
            raise
    return last, draft
