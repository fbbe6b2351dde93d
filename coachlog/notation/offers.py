"""What a person would take for a promise, a goal, a day, and the grammar does not take for certain: the line that would
be written instead. Nothing of it is recorded until it is taken.

Found in a note's value alone, afresh at each call. No offer comes from private parts, resistance, mails and fences.
"""

from collections.abc import Collection, Iterator, Sequence

from coachlog.domain.kinds import DOCUMENT_SECTIONS, INFERRED, OFF
from coachlog.notation.guesses import guesses
from coachlog.notation.headings import Heading, bare_heading, ends, heading
from coachlog.notation.items import with_said
from coachlog.notation.labels import kind_of_label
from coachlog.notation.lines import Line, lines_in
from coachlog.notation.mail import ends_in_wrote, mail_lines
from coachlog.notation.marks import unmarked
from coachlog.notation.note import Block, Item, Known, Note, Text
from coachlog.notation.note_order import with_note_order
from coachlog.notation.offer import Offer
from coachlog.notation.outline import Outline
from coachlog.notation.private import is_sign
from coachlog.notation.sentences import inferred, said_below
from coachlog.notation.write_item import write_items
from coachlog.words.folding import folded

_HERS = ("private", "my_take", "resistance")
_NEVER = ("private", "resistance")  # sections whose lines are the coach's alone


def offers(note: Note, known: Known, escaped: Collection[str] = ()) -> tuple[Offer, ...]:
    """The offers of a note in their order; where a line may be read in several ways, all of them. ``escaped`` are lines
    that a back-slash kept text when they were typed."""
    if not known.words.of_notes:
        return ()
    known = known._replace(day=note.head.day or known.day, at=note.head.at)
    typed = [line for block in note.blocks if isinstance(block, Text) for line in _lines(block.text)]
    every = _offers(note, with_note_order(known, typed))
    return tuple(offer for offer in every if offer.source.strip() not in escaped)


def escaped_lines(typed: str) -> frozenset[str]:
    """The lines of a typed text that a back-slash keeps text, without it."""
    lines = (line.strip() for line in typed.split("\n"))
    return frozenset(line[1:].strip() for line in lines if line.startswith("\\"))


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
            blocks += here[0].blocks if here else (block,)
        else:
            blocks += _with_taken(block, here) if here else (block,)
    head = note.head
    off = any(item.kind in OFF for offer in chosen for item in offer.items)
    return Note(head._replace(kind="") if off and head.kind == "between" else head, tuple(_joined(blocks)))


def _joined(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, without texts side by side."""
    text: list[str] = []
    for block in (*blocks, None):
        if isinstance(block, Text):
            text.append(block.text)
            continue
        if text:
            yield Text("\n".join(text))
        text = []
        if block is not None:
            yield block


def _with_taken(text: Text, here: Sequence[Offer]) -> Iterator[Block]:
    """A text without the words that were taken, and the items at their place."""
    kept: list[str] = []
    below = {offer.line + n for offer in here if offer.line is not None for n in range(1, offer.more + 1)}
    of_line: dict[int | None, list[Offer]] = {}
    for offer in sorted(here, key=lambda offer: offer.begin):
        of_line.setdefault(offer.line, []).append(offer)
    for number, line in enumerate(text.text.split("\n")):
        if number in below:
            continue
        begin = 0
        for offer in of_line.get(number, []):
            kept += _said_in(line[begin : offer.begin])
            yield from _text(kept)
            yield from offer.blocks
            kept, begin = [], offer.end
        kept += [line] if not begin else _said_in(line[begin:])
    yield from _text(kept)


def _said_in(words: str) -> list[str]:
    """A piece of a line that stays, if anything is said in it; without the space around it."""
    return [words.strip()] if any(char.isalnum() for char in unmarked(words.lstrip())[0]) else []


def _text(lines: list[str]) -> Iterator[Text]:
    first = next((place for place, line in enumerate(lines) if line.strip()), len(lines))
    if text := "\n".join(lines[first:]).rstrip():
        yield Text(text)


def _offers(note: Note, known: Known) -> Iterator[Offer]:
    section, level = "", 0
    outline = Outline(known, by_paragraph=True)
    begins = True  # whether nothing was said in the note yet
    tried = False  # whether a plain line stood under Experiment
    listed = False  # whether something was recorded since the section's heading: then a plain line is a remark
    recorded = {_said(item) for item in note.items()}
    of_another = False  # whether it is what somebody else says: a quotation directly below is theirs
    hers = False  # whether the item above is the coach's alone: the lines directly below go with it
    for place, block in enumerate(note.blocks):
        if isinstance(block, Item):
            begins, listed = False, True
            hers = block.kind in _HERS or bool(block.get("withheld"))
            of_another = block.kind in ("perception", "view")
            if fuller := _more_of(block, known):
                yield Offer(block.text, block.text, write_items([fuller], known), place, None, 0, 0, (fuller,))
            continue
        lines = list(lines_in(block.text.split("\n"), listed=place > 0 and isinstance(note.blocks[place - 1], Item)))
        last = "" if place + 1 == len(note.blocks) else "-"  # what was recorded stood below
        below = len(note.split(place)[0])
        paragraph = _first_paragraph(lines, known, last) if hers or of_another else 0
        under = max(below, paragraph) if hers else below
        marked = set() if hers else {line.number for line in lines[:below] if _begins_with_mark(line, known)}
        of_others = {*mail_lines(lines, known), *_written_by_others(lines, known)} if under < len(lines) else set()
        passed = {*range(under), *of_others} - marked
        within, left = dict[int, str](), {*passed}
        for line in lines:
            left |= {line.number} if outline.stands_below_private(line, heading(line, known)) else set()
            within[line.number] = outline.section
        hers = False
        theirs, of_another = of_another, False
        follows = note.blocks[place + 1] if place + 1 < len(note.blocks) else None
        behind = 0  # the place behind the lines that the offer above takes with it
        for number, line in enumerate(lines):
            found = _heading(lines, number, known, last) if number not in passed else None
            if found:
                if ends(found, section, level):
                    section, level, listed, tried = found.section, found.level, False, False
                continue
            if line.blank or line.literal or line.code or line.wordless or number in left or number < behind:
                continue
            here = within[number] or section
            if here in _NEVER or _is_signed(lines, number, known, follows):
                continue
            beside = not within[number] and (listed or _beside(lines, number, section))
            plain = here == "experiment" and not unmarked(line.content)[2]
            beside = beside or (plain and tried)  # what stands below the first is a remark on it
            tried = tried or plain
            for begin, end, blocks in guesses(line, here, known, beside=beside, begins=begins):
                read, more = _with_below(blocks, lines, number, end, known)
                items = [each for each in read if isinstance(each, Item)]
                if theirs and number < paragraph and any(item.kind == "words" for item in items):
                    continue
                if all(_said(item) in recorded for item in items):
                    continue
                words, written = line.text[begin:end], write_items(items, known)
                yield Offer(words, line.text, written, place, number, begin, end, read, more)
                behind = number + 1 + more
            begins = False


def _said(item: Item) -> tuple[str, ...]:
    """What makes two items the same thing, said twice."""
    return item.kind, item.ref, folded(item.text), str(item.get("owner")), str(item.get("day"))


def _with_below(
    blocks: Sequence[Block], lines: Sequence[Line], number: int, end: int, known: Known
) -> tuple[tuple[Block, ...], int]:
    """What a line is read as with what the lines directly below say of it, and how many these are."""
    first, *rest = blocks
    count = 0
    if not isinstance(first, Item) or end < len(lines[number].text.rstrip()):
        return tuple(blocks), count
    for place in range(number + 1, len(lines)):
        line = lines[place]
        if line.literal or line.blank or line.escaped or _heading(lines, place, known):
            break
        said = said_below(unmarked(line.content)[0], first.kind, known, offered=True)
        read = with_said(first, first.text, said, known) if said else None
        if read is None:
            break
        first, count = read, count + 1
    return (first, *rest), count


def _begins_with_mark(line: Line, known: Known) -> bool:
    """Whether a line below a thing says itself what it is: ``Strength: she can explain it``."""
    label, colon, _ = unmarked(line.content)[0].partition(":")
    return bool(colon) and bool(kind_of_label(label, known))


def _first_paragraph(lines: Sequence[Line], known: Known, last: str) -> int:
    """How many lines stand above the first blank one, the first heading, or the next bullet of a list whose last one
    had lines indented below it."""
    listed = lines[0].indent > 0
    for line in lines:
        next_bullet = listed and not line.indent and unmarked(line.content)[2]
        if line.blank or next_bullet or _heading(lines, line.number, known, last):
            return line.number
    return len(lines)


def _written_by_others(lines: Sequence[Line], known: Known) -> set[int]:
    """The numbers of the lines of the paragraph behind ``Ana wrote:``, whose "I" is not the coach."""
    found: set[int] = set()
    inside, begun = False, False
    for line in lines:
        if inside and (begun := begun or not line.blank) and line.blank:
            inside = False
        if inside:
            found.add(line.number)
        if ends_in_wrote(line, known.words):
            inside, begun = True, False
    return found


def _is_signed(lines: Sequence[Line], number: int, known: Known, follows: Block | None) -> bool:
    """Whether a sign that a thing is the coach's stands directly below a line. ``private: yes`` is an item by itself,
    which ``follows`` the text."""
    if number + 1 < len(lines):
        return is_sign(lines[number + 1].content, known)
    flags = known.words.values["flag"]
    return isinstance(follows, Item) and follows.kind == "private" and folded(follows.text) in flags


def _beside(lines: Sequence[Line], number: int, section: str) -> bool:
    """Whether a plain line of a section stands among bullets, and so is a remark on them."""
    if section not in DOCUMENT_SECTIONS:
        return False
    around = [line for line in lines[max(0, number - 3) : number + 4] if not line.blank]
    return any(unmarked(line.content)[2] for line in around) and not unmarked(lines[number].content)[2]


def _heading(lines: Sequence[Line], number: int, known: Known, last: str = "") -> Heading | None:
    """The heading a line is; ``last`` stands for the line below the last."""
    below = lines[number + 1].text if number + 1 < len(lines) else last
    return heading(lines[number], known) or bare_heading(lines[number], below, known)


def _lines(text: str) -> list[Line]:
    return list(lines_in(text.split("\n")))


def _more_of(item: Item, known: Known) -> Item | None:
    """An item with what its own sentences say, where a mark stood in front of it and nothing was inferred."""
    first, newline, rest = item.text.partition("\n")
    if item.kind not in INFERRED or newline or rest:
        return None
    text, said = inferred(first, item.kind, known)
    return with_said(item, text, said, known) if said else None
