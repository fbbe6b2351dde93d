"""Take the last command back; a note's text is a draft before it is out of the journal."""

from datetime import datetime

from coachlog.cli.connections import writing
from coachlog.cli.notes import drafts
from coachlog.cli.notes.drafts import Draft
from coachlog.cli.notes.note_request import origin_of_undone
from coachlog.journal.changes import Undone, last_command, undo


def taken_back(now: datetime, *, before_erasure: bool) -> tuple[Undone, Draft | None]:
    """What was taken back, and the draft that holds its text. Raises NothingYet, StoreError; then everything is as it
    was."""
    with writing() as connection:
        last = last_command(connection, before_erasure=before_erasure)
        draft = drafts.keep(last.typed.encode(), origin_of_undone(last, now)) if last.typed else None
        try:
            undo(connection, now, last.command)
        except BaseException:
            if draft:
                drafts.discard(draft)
            raise
    return last, draft
