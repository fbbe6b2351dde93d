"""A draft in the coach's editor."""

from coachlog.cli.notes import drafts, editor
from coachlog.cli.notes.drafts import Draft
from coachlog.cli.notes.editor import Edited
from coachlog.errors import EditorFailed


def opened(draft: Draft, words: list[str]) -> Edited:
    """Open it with the editor's command and wait. Raises EditorFailed when the file is gone; then its text is put
    back."""
    before = draft.text()
    edited = editor.edit(words, draft.path)
    if not draft.path.exists():
        drafts.rewrite(draft, before)
        raise EditorFailed(f"the editor removed the draft, its text as it was before is {draft.ref}")
    return edited


def check_edited(edited: Edited, draft: Draft, *, unchanged: bool) -> None:
    """Raises EditorFailed when the editor failed: a draft in which nothing was written yet is gone with that, any other
    one stays."""
    if edited.failed and unchanged:
        drafts.discard(draft)
        raise EditorFailed(f"{edited.failed}; nothing had been written yet")
    if edited.failed:
        raise EditorFailed(f"{edited.failed}; the text is draft {draft.ref}: coachlog note --resume")


def came_back_at_once(draft: Draft) -> EditorFailed:
    """For an editor that seems to be open still, with the text in it that was given out."""
    return EditorFailed(
        "the editor came back at once with nothing written: does it need --wait? If it is still open, "
        f"save there, then coachlog note --resume (draft {draft.ref})"
    )
