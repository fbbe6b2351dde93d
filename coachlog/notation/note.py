"""What a note is made of: a head, free text, and recognised items between the lines of it."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from itertools import takewhile
from types import MappingProxyType
from typing import NamedTuple

from coachlog.domain.kinds import OFF
from coachlog.notation.lines import HASH_HEADING
from coachlog.words.english import ENGLISH
from coachlog.words.language import Language

NEXT = "next session"  # a due day that is "whatever day the next session is"
Value = str | int | bool | date


class Head(NamedTuple):
    """The ``key: value`` lines at the top. What is None or empty was not said. Times are local, lengths in minutes."""

    client: str = ""
    day: date | None = None
    at: time | None = None
    minutes: int | None = None
    kind: str = ""
    focus: str = ""
    trust: str = ""
    trust_sign: str = ""
    process_share: int | None = None  # 0–100
    mentoring: int | None = None
    training: int | None = None
    attended: str = ""
    explained: str = ""
    autonomy: str = ""
    may_share: str = ""


class Text(NamedTuple):
    """Free text, headings included: lines joined by LF, kept word for word."""

    text: str


class Item(NamedTuple):
    """One recognised thing. ``kind`` is a key of ``kinds.KINDS``; ``ref`` the thing it speaks of, such as ``g3``.

    ``id`` is what the line stands for in the journal, such as ``w31``: only in a text that was given out to be edited.
    """

    kind: str
    text: str = ""
    ref: str = ""
    fields: tuple[tuple[str, Value], ...] = ()
    id: str = ""

    def get(self, field: str) -> Value | None:
        return dict(self.fields).get(field)


Block = Text | Item


class Kept(NamedTuple):
    """How many lines of a note are the coach's own: ``below`` each item, by its place; free text without its headings;
    private text."""

    below: dict[int, int]
    notes: int
    private: int


class Note(NamedTuple):
    """A note's value: what is left when syntax and positions are forgotten."""

    head: Head
    blocks: tuple[Block, ...]

    def items(self) -> Iterator[Item]:
        return (block for block in self.blocks if isinstance(block, Item))

    def kept(self) -> Kept:
        """What stays with the coach beside the items."""
        below: dict[int, int] = {}
        notes = private = 0
        for place, block in enumerate(self.blocks):
            if isinstance(block, Item):
                private += _count(block.text.split("\n")) if block.kind == "private" else 0
                continue
            under, free = self.split(place)
            if place:
                below[place - 1] = _count(under)
            notes += _count(line for line in free if not HASH_HEADING.match(line))
        return Kept(below, notes, private)

    def split(self, place: int) -> tuple[list[str], list[str]]:
        """The lines of the free text at a place: those that stand below the item above it, and the others."""
        block = self.blocks[place]
        lines = block.text.split("\n")
        if not place or isinstance(block, Item):
            return [], lines
        under = list(takewhile(lambda line: not line.strip() or line[0] in " \t", lines))
        return under, lines[len(under) :]

    @property
    def off(self) -> str:
        """``cancelled`` or ``no_show`` for a session that was not held, else nothing."""
        return next((item.kind for item in reversed(list(self.items())) if item.kind in OFF), "")


def _count(lines: Iterable[str]) -> int:
    """How many of them say anything."""
    return sum(bool(line.strip()) for line in lines)


class Warned(NamedTuple):
    """Something that was not used as it may have been meant. ``line`` counts from 1; the words quote no note."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}"


class Piece(NamedTuple):
    """A stretch of the text as it came in. All sources, joined, are the text, character for character."""

    line: int
    source: str
    what: str  # head, text, syntax, below, or an item's kind


class ParsedNote(NamedTuple):
    """``warnings`` are shown after saving; a note with ``refusals`` (its head cannot be right) is not saved.

    ``mail`` are the numbers of the lines from which on a pasted mail is read as text; ``item_lines`` those at which
    each of the note's items begins.
    """

    note: Note
    pieces: tuple[Piece, ...]
    warnings: tuple[Warned, ...]
    refusals: tuple[Warned, ...]
    mail: tuple[int, ...] = ()
    item_lines: tuple[int, ...] = ()


class KnownRef(NamedTuple):
    """A thing of this client that a note may speak of. ``written`` is what coachlog may itself have put behind it."""

    ref: str
    written: tuple[str, ...] = ()


class Known(NamedTuple):
    """What the parser is told. ``now`` is aware. ``day`` is the note's own day when its head names none.

    ``client`` is the full name; ``people`` are the stakeholders' full names; ``below`` is what our editor put under
    the scissors, None when the text did not come from it. ``ids`` were given out with a text to be edited. ``at`` is
    the session's own time.
    """

    now: datetime
    client: str = ""
    people: tuple[str, ...] = ()
    refs: Mapping[str, KnownRef] = MappingProxyType({})
    day: date | None = None
    order: str = ""
    below: str | None = None
    words: Language = ENGLISH
    ids: frozenset[str] = frozenset()
    at: time | None = None

    @property
    def own_day(self) -> date:
        """The note's own day, from which its days count."""
        return self.day or self.now.date()
