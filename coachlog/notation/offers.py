"""What a person would take for a promise, a goal, a day, and the grammar does not take for certain: the line that would
be written instead. Nothing of it is recorded until it is taken.

Found in a note's value alone, afresh at each call. No offer comes from private parts, resistance, mails and fences.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from coachlog.notation.guesses import guesses
from coachlog.notation.headings import Heading, bare_heading, ends, heading
from coachlog.notation.items import with_said
from coachlog.notation.kinds import DOCUMENT_SECTIONS, OFF
from coachlog.notation.lines import CODE_INDENT, Line, fenced, indent_of
from coachlog.notation.mail import mail_lines
from coachlog.notation.marks import unmarked
from coachlog.notation.note import Block, Item, Known, Note, Text
from coachlog.notation.note_order import with_note_order
from coachlog.notation.sentences import INFERRED, inferred
from coachlog.notation.write_item import write_items

_NEVER = ("private", "resistance")  # sections whose lines are the coach's alone


class Offer(NamedTuple):
    """``words`` as they were typed, ``written`` the line that would be written instead. ``block`` is the place in the
    note; ``line`` that in its text, or None for the offer to say more of an item; ``begin`` and ``end`` the words' own
    in the line. ``items`` are what would be recorded."""

    words: str
    written: str
    block: int
    line: int | None
    begin: int
    end: int
    items: tuple[Item, ...]

    @property
    def key(self) -> tuple[str, str]:
        """What an offer is found again by, whatever else was changed in the note."""
        return self.words, self.written


def offers(note: Note, known: Known) -> tuple[Offer, ...]:
    """The offers of a note in their order; where a line may be read in several ways, all of them."""
    if not known.words.of_notes:
        return ()
    known = known._replace(day=note.head.day or known.day, at=note.head.at)
    typed = [line for block in note.blocks if isinstance(block, Text) for line in _lines(block.text)]
    return tuple(_offers(note, with_note_order(known, typed)))


def alternatives(every: Sequence[Offer]) -> list[Offer]:
    """One offer of each place: the likeliest."""
    first: dict[tuple[int, int | None, int], Offer] = {}
    for offer in every:
        first.setdefault((offer.block, offer.line, offer.begin), offer)
    return list(first.values())


def taken(note: Note, chosen: Sequence[Offer]) -> Note:
    """The note with these offers taken: their items stand where the words stood. Of several for the same words the
    first counts."""
    of_block: dict[int, list[Offer]] = {}
    for offer in alternatives(chosen):
        of_block.setdefault(offer.block, []).append(offer)
    blocks: list[Block] = []
    for place, block in enumerate(note.blocks):
        here = of_block.get(place, [])
        if isinstance(block, Item):
            blocks += here[0].items if here else (block,)
        else:
            blocks += _with_taken(block, here) if here else (block,)
    head = note.head
    off = any(item.kind in OFF for offer in chosen for item in offer.items)
    return Note(head._replace(kind="") if off and head.kind == "between" else head, tuple(blocks))


def _with_taken(text: Text, here: Sequence[Offer]) -> Iterator[Block]:
    """A text without the words that were taken, and the items at their place."""
    kept: list[str] = []
    for number, line in enumerate(text.text.split("\n")):
        mine = sorted((offer for offer in here if offer.line == number), key=lambda offer: offer.begin)
        for offer in reversed(mine):
            line = f"{line[: offer.begin].rstrip()} {line[offer.end :].lstrip()}".rstrip()
        if not mine or any(char.isalnum() for char in unmarked(line.lstrip())[0]):
            kept.append(line)
        if mine:
            yield from _text(kept)
            kept = []
            yield from (item for offer in mine for item in offer.items)
    yield from _text(kept)


def _text(lines: list[str]) -> Iterator[Text]:
    first = next((place for place, line in enumerate(lines) if line.strip()), len(lines))
    if text := "\n".join(lines[first:]).rstrip():
        yield Text(text)


def _offers(note: Note, known: Known) -> Iterator[Offer]:
    section, level = "", 0
    begins = True  # whether nothing was said in the note yet
    for place, block in enumerate(note.blocks):
        if isinstance(block, Item):
            begins = False
            if more := _more_of(block, known):
                written = write_items([more], known)
                yield Offer(block.text, written, place, None, 0, 0, (more,))
            continue
        lines = _lines(block.text)
        mail = mail_lines(lines, known)
        under = len(note.split(place)[0])
        for number, line in enumerate(lines):
            found = _heading(lines, number, known) if number >= under and line.number not in mail else None
            if found:
                if ends(found, section, level):
                    section, level = found.section, found.level
                continue
            if line.blank or line.literal or number < under or line.number in mail or line.indent >= CODE_INDENT:
                continue
            if section in _NEVER or line.wordless:
                continue
            beside = _beside(lines, number, section)
            for begin, end, items in guesses(line, section, known, beside=beside, begins=begins):
                yield Offer(line.text[begin:end], write_items(items, known), place, number, begin, end, tuple(items))
            begins = False


def _beside(lines: Sequence[Line], number: int, section: str) -> bool:
    """Whether a plain line of a section stands among bullets, and so is a remark on them."""
    if section not in DOCUMENT_SECTIONS:
        return False
    around = [line for line in lines[max(0, number - 3) : number + 4] if not line.blank]
    return any(unmarked(line.content)[2] for line in around) and not unmarked(lines[number].content)[2]


def _heading(lines: Sequence[Line], number: int, known: Known) -> Heading | None:
    below = lines[number + 1].text if number + 1 < len(lines) else ""
    return heading(lines[number], known) or bare_heading(lines[number], below, known)


def _lines(text: str) -> list[Line]:
    plain = text.split("\n")
    inside = fenced(plain)
    return [
        Line(number, f"{line}\n", line, indent_of(line), literal)
        for number, (line, literal) in enumerate(zip(plain, inside, strict=True))
    ]


def _more_of(item: Item, known: Known) -> Item | None:
    """An item with what its own sentences say, where a mark stood in front of it and nothing was inferred."""
    first, newline, rest = item.text.partition("\n")
    if item.kind not in INFERRED or newline or rest:
        return None
    text, said = inferred(first, item.kind, known.day or known.now.date(), known)
    return with_said(item, text, said, known) if said else None
