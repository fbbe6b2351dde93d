"""The note language, written: ``parse(write(note)).note == note`` for every note, whatever its strings hold.

Items are written with their own mark. A back-slash goes before every line of free text that would be read otherwise
with the words in use, and before a heading that would swallow or change what stands below it.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from coachlog.domain.kinds import DOCUMENT_SECTIONS, SECTIONS_WITHOUT_MARK, SIGNED
from coachlog.notation.head import begins_a_head, is_title, later_in_the_note, titled_head
from coachlog.notation.headings import Heading, bare_heading, ends, heading, own_heading
from coachlog.notation.ids import with_id
from coachlog.notation.inline import in_any_order
from coachlog.notation.lines import Line, is_fence, line_of, lines_in
from coachlog.notation.mail import ends_in_wrote, is_hash_heading, mail_begins
from coachlog.notation.marks import label_key, opening, promises_something, unmarked
from coachlog.notation.next_session import is_next_session, says_next_session
from coachlog.notation.note import Block, Head, Item, Known, Note, Text
from coachlog.notation.outline import Outline
from coachlog.notation.own_line import escaped_own
from coachlog.notation.private import is_sign, signs_in
from coachlog.notation.scissors import SCISSORS
from coachlog.notation.sentences import said_below
from coachlog.notation.values import meanings
from coachlog.notation.write_item import closed, write_item

_Unit = Line | Item  # a note, flat: the lines of its texts and the items between them


def write(note: Note, known: Known) -> str:
    """A note as text. ``known`` gives the words in use, and the names and refs that a line might be read as."""
    known = known._replace(day=note.head.day or known.day, at=note.head.at)
    # An item may be written as a bullet, and what is indented below it is no code then.
    listed = [place > 0 and isinstance(note.blocks[place - 1], Item) for place in range(len(note.blocks))]
    texts = [
        _lines(block.text, listed=below) if isinstance(block, Text) else []
        for block, below in zip(note.blocks, listed, strict=True)
    ]
    raw = _raw_headings(note.blocks, texts, known)
    parts = [head] if (head := write_head(note.head, known)) else []
    section, level, head_open = "", 0, True
    first = False  # whether the line is the first below its section's heading
    outline = Outline(known)
    for place, block in enumerate(note.blocks):
        if isinstance(block, Item):
            head_open = first = False
            _follow(outline, f"\n{write_item(block, known)}")
            if section == "private":
                parts.append(with_id(_private(block.text, known), block.id))
            elif not known.words.of_notes and section == block.kind and _is_bullet(block, section, known):
                bullet = write_item(block, known, bare=True)
                # Bullets of one section stand together; the text that ends in its heading does too.
                parts[-1:] = [f"{parts[-1]}\n{bullet}"] if parts else [bullet]
            else:
                parts.append(write_item(block, known))
            continue
        above = note.blocks[place - 1] if place else None
        below = _below(texts[place]) if isinstance(above, Item) else set()
        behind = next((line for line in texts[place] if not line.blank), None) if isinstance(above, Item) else None
        mail = _mail(texts[place], raw[place], known, last=place == len(note.blocks) - 1)
        written = []
        _follow(outline, "")
        for line in texts[place]:
            outline.stands_below_private(line, heading(line, known))
            found = None if line.number in below or line.number in mail.raw else _heading(texts[place], line, known)
            of_session = head_open and not note.head.day and titled_head(line, known) is not None
            if found and line.number in raw[place] and not of_session:
                if ends(found, section, level, of_notes=known.words.of_notes):
                    section, level, first = found.section, found.level, True
                head_open = head_open and is_title(line, known)
                written.append(line.text)
                continue
            if line.number in mail.raw:
                inside = heading(line, known)
                is_private = inside is not None and inside.section == "private"
                escape = not line.literal and (is_hash_heading(line) or is_private or _is_never_text(line))
            elif section == "private":
                ends_it = found is not None or says_next_session(line, known)
                escape = not line.literal and (ends_it or _is_never_text(line))
            elif line.number in below:
                escape = _would_be_read_below(line, above, known)
            else:
                under = outline.heads if section in ("", *SECTIONS_WITHOUT_MARK) else ""
                escape = found is not None or _would_be_read(line, under or section, first, known)
                of_next = (
                    outline.section == "next_session"
                    and outline.over_session
                    and section in ("", *SECTIONS_WITHOUT_MARK)
                )
                escape = escape or (of_next and is_next_session(unmarked(line.content)[0], known))
                escape = escape or (known.words.of_notes and later_in_the_note(line, note.head, known) is not None)
                escape = escape or (line.number - 1 in below and _would_be_read_below(line, above, known))
            escape = escape or line.number in mail.escaped
            if line is behind and known.words.of_notes and not line.literal:
                escape = escape or is_sign(line.content, known)  # a blank line does not part it from the item
            if head_open and not line.blank:
                of_head = any(begins_a_head(line, each) for each in in_any_order(known, line.text))
                escape = escape or of_head or line.text.startswith("\ufeff")
                head_open = False
            first = first and line.blank
            written.append(_backslash(line) if escape else line.text)
        if isinstance(above, Item) and parts and texts[place][0].indent:
            parts[-1] += "\n" + "\n".join(written)  # the coach's own lines below an item stand directly there
        else:
            parts.append("\n".join(written))
    return "\n\n".join(parts) + "\n" if parts else ""


def _follow(outline: Outline, text: str) -> None:
    """Tell an outline of lines that are written."""
    for line in lines_in(text.split("\n")):
        outline.stands_below_private(line, heading(line, outline.known))


def _below(lines: list[Line]) -> set[int]:
    """The lines that begin a text behind an item and are indented: they stand below it."""
    first = next((n for n, line in enumerate(lines) if not line.blank and not line.indent), len(lines))
    return {line.number for line in lines[:first]}


class _Mail(NamedTuple):
    """The lines of pasted mails in a text: those that may stand as they are, and those that would begin a mail where
    something of the note stands below."""

    raw: set[int]
    escaped: set[int]


def _mail(lines: list[Line], headings: set[int], known: Known, *, last: bool) -> _Mail:
    if not known.words.of_notes:
        return _Mail(set(), set())
    raw, escaped = set[int](), set[int]()
    # Of what is written behind the text only a quote would make a mail of it.
    with_quote = lines if last else [*lines, line_of(">", len(lines))]
    ends_at = [n for n, line in enumerate(lines) if line.number in headings and _ends_a_mail(line, known)]
    ends_at.append(len(lines))
    place = 0
    while place < len(lines):
        length, looked_at = mail_begins(with_quote, place, known)
        if not length:
            if not place and ends_in_wrote(lines[place], known.words):
                escaped.add(lines[place].number)  # with the line above it, it could
            place += looked_at
            continue
        end = ends_at[bisect_left(ends_at, place)]
        if end < len(lines) or last:
            raw |= {line.number for line in lines[place:end]}
            place = end
        else:
            escaped |= {line.number for line in lines[place : place + length]}
            place += length
    return _Mail(raw, escaped)


def _ends_a_mail(line: Line, known: Known) -> bool:
    found = heading(line, known)
    return is_hash_heading(line) or (found is not None and found.section == "private")


def _is_bullet(item: Item, section: str, known: Known) -> bool:
    """Whether an item would be read back as itself from a bullet below its section's heading."""
    first = item.text.partition("\n")[0]
    line = line_of(f"- {first}", 1)
    return bool(first) and opening(line.content, section, known) is None and not (line.wordless or unmarked(first)[2])


def write_head(head: Head, known: Known) -> str:
    """The ``key: value`` lines of a head, without those that say nothing."""
    words = known.words
    keys = meanings(words.head)
    day = head.day.isoformat() if head.day else ""
    values = {
        "client": head.client,
        "date": f"{day} {head.at:%H:%M}" if day and head.at else day,
        "minutes": _number(head.minutes),
        "kind": head.kind and meanings(words.values["session_kind"])[head.kind],
        "focus": escaped_own(head.focus, "focus", known),
        "trust": head.trust and closed("trust", head.trust, head.trust_sign, words),
        "balance": "" if head.process_share is None else f"{head.process_share}/{100 - head.process_share}",
        "mentoring": _number(head.mentoring),
        "training": _number(head.training),
        "attended": head.attended,
        "explained": head.explained,
        "autonomy": head.autonomy,
        "may_share": head.may_share,
    }
    return "\n".join(f"{keys[key]}: {value}" for key, value in values.items() if value)


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _lines(text: str, *, listed: bool = False) -> list[Line]:
    return list(lines_in(text.split("\n"), listed=listed))


def _heading(lines: Sequence[Line], line: Line, known: Known) -> Heading | None:
    """The heading that a line of a text is, by itself or over the line below it."""
    below = lines[line.number + 1].text if line.number + 1 < len(lines) else ""
    return heading(line, known) or bare_heading(line, below, known)


def _is_never_text(line: Line) -> bool:
    return line.escaped or is_fence(line.text) or line.text == SCISSORS


def _would_be_read(line: Line, section: str, first: bool, known: Known) -> bool:
    """Whether a line of free text needs a back-slash to stay one. ``first``: it is the first in its section."""
    if line.literal or line.blank:
        return False
    if _is_never_text(line):
        return True
    if line.code:
        return False
    if any(opening(line.content, section, each) is not None for each in in_any_order(known, line.text)):
        return True
    if section in DOCUMENT_SECTIONS and known.words.of_notes:
        return first or unmarked(line.content)[2] or bool(unmarked(line.content)[1])
    return section not in ("", *SECTIONS_WITHOUT_MARK)


def _would_be_read_below(line: Line, above: Block | None, known: Known) -> bool:
    """The same for a line below an item: there it could be an attribute, a sign, or more of the item's text."""
    if line.literal or line.blank:
        return False
    if isinstance(above, Item) and known.words.of_notes:
        said = said_below(unmarked(line.content)[0], above.kind, known)
        signed = above.kind in SIGNED and bool(signs_in(line.content, known))
        if said or signed:
            return True
    content = unmarked(line.content)[0]
    is_attribute = label_key(content.lstrip("| \t"), known.words.attributes) is not None
    is_more = line.content.startswith(("|", ">")) or ends_in_wrote(line, known.words)
    return _is_never_text(line) or is_attribute or is_more or is_sign(content, known)


def _backslash(line: Line) -> str:
    content = line.content
    return line.text[: len(line.text) - len(content)] + "\\" + content


def _private(text: str, known: Known) -> str:
    """Text under a private heading: everything stays text but what would end it."""
    lines = _lines(text)
    return "\n".join(
        _backslash(line)
        if not line.literal and (_is_never_text(line) or _heading(lines, line, known) or says_next_session(line, known))
        else line.text
        for line in lines
    )


def _raw_headings(blocks: tuple[Block, ...], texts: list[list[Line]], known: Known) -> list[set[int]]:
    """Of each block the lines that are headings and can stand as they are. Found from the end, as each depends on what
    follows."""
    raw = [set[int]() for _ in blocks]
    below: tuple[_Unit, Heading | None] | None = None  # what follows, and the heading that it is
    dressed: Heading | None = None  # the same, but for words alone, which end no private part
    behind_item: Heading | str | None = "end"  # what follows the item below
    quotes = promises = False  # whether a quote, and one in which somebody commits, follows before the section changes
    for place in range(len(blocks) - 1, -1, -1):
        block = blocks[place]
        if isinstance(block, Item):
            behind_item = "end" if below is None else dressed
            below, dressed = (block, None), None
            quotes = quotes or block.kind == "words"
            promises = promises or (block.kind == "words" and promises_something(block.text.split("\n")[0], known))
            continue
        under = _below(texts[place]) if place and isinstance(blocks[place - 1], Item) else set()
        for n, line in reversed(list(enumerate(texts[place]))):
            if line.blank and not line.literal:
                continue
            found = None if line.number in under else _heading(texts[place], line, known)
            clashes = {"resistance": quotes, "commitment": promises}  # there a quote would be something else
            is_raw = found is not None and not clashes.get(found.section, False)
            is_raw = is_raw and found is not None and _stands(found, line, below, behind_item, known)
            if found and found.section == "private" and not known.words.of_notes:
                is_raw = _holds_no_term(blocks, texts, (place, n), found, raw, known)
            if found and is_raw:
                raw[place].add(n)
                quotes, promises = quotes and not found.section, promises and not found.section
            below, dressed = (line, found if is_raw else None), heading(line, known) if is_raw else None
    return raw


def _holds_no_term(
    blocks: tuple[Block, ...],
    texts: list[list[Line]],
    at: tuple[int, int],
    found: Heading,
    raw: list[set[int]],
    known: Known,
) -> bool:
    """Whether the private part of an agreement that a heading begins ends before the next term."""
    for place in range(at[0], len(blocks)):
        if isinstance(blocks[place], Item):
            return False
        for n, line in enumerate(texts[place]):
            later = heading(line, known) if (place, n) > at and n in raw[place] else None
            if later and ends(later, "private", found.level, of_notes=False):
                return True
    return True


def _stands(
    found: Heading,
    line: Line,
    below: tuple[_Unit, Heading | None] | None,
    behind_item: Heading | str | None,
    known: Known,
) -> bool:
    if found.section == "private":
        if below is None or not isinstance(below[0], Item) or below[0].kind != "private" or below[0].fields:
            return False
        return behind_item == "end" or (isinstance(behind_item, Heading) and ends(behind_item, "private", found.level))
    nothing_below = below is None or below[1] is not None
    return not (nothing_below and own_heading(line, found, known))
