"""An offer: what a line of a note could be, and has not been recorded as."""

from typing import NamedTuple

from coachlog.notation.note import Block, Item


class Offer(NamedTuple):
    """``words`` as they were typed, in the line ``source``, from ``begin`` to ``end``; ``written`` is the line that
    would be written instead. ``block`` is the place in the note; ``line`` that in its text, None for an offer to say
    more of an item. ``more``: how many lines below say attributes of it. ``blocks`` are what would stand there: its
    items, and what of the words stays the coach's."""

    words: str
    source: str
    written: str
    block: int
    line: int | None
    begin: int
    end: int
    blocks: tuple[Block, ...]
    more: int = 0

    @property
    def items(self) -> list[Item]:
        """What would be recorded."""
        return [block for block in self.blocks if isinstance(block, Item)]

    @property
    def key(self) -> tuple[str, str]:
        """What an offer is found again by, whatever else was changed in the note."""
        return self.words, self.written
