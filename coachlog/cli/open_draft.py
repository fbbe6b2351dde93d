"""A draft in the coach's editor, while what a save needs is loaded beside it."""

import threading
from importlib import import_module

from coachlog.cli import drafts, editor
from coachlog.cli.drafts import Draft
from coachlog.cli.editor import Edited
from coachlog.errors import EditorFailed


def opened(draft: Draft, words: list[str], heavy: str) -> Edited:
    """Open it with the editor's command and wait. ``heavy`` is the module that the save will need: its import is hidden
    while the editor is open, and dies with the program. Raises EditorFailed when the file is gone; then its text is put
    back.
    """
    before = draft.text()
    loading = threading.Thread(target=import_module, args=(heavy,), daemon=True)
    loading.start()
    edited = editor.edit(words, draft.path)
    loading.join()
    if not draft.path.exists():
        drafts.rewrite(draft, before)
        raise EditorFailed(f"the editor removed the draft, its text as it was before is {draft.ref}")
    return edited
