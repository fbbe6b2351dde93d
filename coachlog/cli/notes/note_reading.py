"""How a text is read that became a note: by the way it came, and as the call says."""

from typing import Literal

Way = Literal["text", "pipe", "file", "editor"]
# With a head and marks, without a head, without marks, with a head and no marks. As stored: ``choices.TYPED_AS``.
Reading = Literal["note", "line", "plain", "plain_note"]


def reading_of(way: Way, *, plain: bool) -> Reading:
    """One line has no head; a pasted mail has neither head nor marks."""
    if plain:
        return "plain_note" if way == "editor" else "plain"
    return "line" if way == "text" else "note"


def has_head(read_as: Reading) -> bool:
    return read_as in ("note", "plain_note")


def has_marks(read_as: Reading) -> bool:
    return read_as in ("note", "line")
