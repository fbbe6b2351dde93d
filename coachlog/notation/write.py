"""The note language, written: ``parse(write(note)).note == note`` for every note, whatever its strings hold.

Items are written with their own mark. A back-slash goes before every line of free text that would be read otherwise
with the words in use, and before a heading that would swallow or change what stands below it.
"""

from coachlog.notation.head import head_line, is_title
from coachlog.notation.headings import Heading, ends, heading, own_heading
from coachlog.notation.ids import with_id
from coachlog.notation.kinds import SECTIONS_WITHOUT_MARK
from coachlog.notation.lines import CODE_INDENT, Line, fenced, indent_of, is_fence
from coachlog.notation.marks import opening, unmarked
from coachlog.notation.note import Block, Head, Item, Known, Note, Text
from coachlog.notation.scissors import SCISSORS
from coachlog.notation.values import meanings
from coachlog.notation.write_item import closed, write_item
from coachlog.words.language import Language

_Unit = Line | Item  # a note, flat: the lines of its texts and the items between them


def write(note: Note, known: Known) -> str:
    """A note as text. ``known`` gives the words in use, and the names and refs that a line might be read as."""
    texts = [_lines(block.text) if isinstance(block, Text) else [] for block in note.blocks]
    raw = _raw_headings(note.blocks, texts, known)
    parts = [head] if (head := write_head(note.head, known.words)) else []
    section, level, head_open = "", 0, True
    for place, block in enumerate(note.blocks):
        if isinstance(block, Item):
            head_open = False
            if section == "private":
                parts.append(with_id(_private(block.text, known), block.id))
            elif not known.words.of_notes and section == block.kind and _is_bullet(block, section, known):
                bullet = write_item(block, known, bare=True)
                # Bullets of one section stand together; the text that ends in its heading does too.
                parts[-1:] = [f"{parts[-1]}\n{bullet}"] if parts else [bullet]
            else:
                parts.append(write_item(block, known))
            continue
        written = []
        for line in texts[place]:
            found = heading(line, known)
            if found and (place, line.number) in raw:
                if ends(found, section, level):
                    section, level = found.section, found.level
                head_open = head_open and is_title(line, known)
                written.append(line.text)
                continue
            escape = found is not None or _would_be_read(line, section, known)
            if head_open and not line.blank:
                escape = escape or head_line(line, known) is not None or line.text.startswith("\ufeff")
                head_open = False
            written.append(_backslash(line) if escape else line.text)
        parts.append("\n".join(written))
    return "\n\n".join(parts) + "\n" if parts else ""


def _is_bullet(item: Item, section: str, known: Known) -> bool:
    """Whether an item would be read back as itself from a bullet below its section's heading."""
    first = item.text.partition("\n")[0]
    line = Line(1, "", f"- {first}", 0, literal=False)
    return bool(first) and opening(line.content, section, known) is None and not (line.wordless or unmarked(first)[2])


def write_head(head: Head, words: Language) -> str:
    """The ``key: value`` lines of a head, without those that say nothing."""
    keys = meanings(words.head)
    day = head.day.isoformat() if head.day else ""
    values = {
        "client": head.client,
        "date": f"{day} {head.at:%H:%M}" if day and head.at else day,
        "minutes": _number(head.minutes),
        "kind": head.kind and meanings(words.values["session_kind"])[head.kind],
        "focus": head.focus,
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


def _lines(text: str) -> list[Line]:
    plain = text.split("\n")
    return [
        Line(n, line, line, indent_of(line), literal)
        for n, (line, literal) in enumerate(zip(plain, fenced(plain), strict=True))
    ]


def _would_be_read(line: Line, section: str, known: Known) -> bool:
    """Whether a line of free text needs a back-slash to stay one."""
    if line.literal or line.blank:
        return False
    if line.escaped or is_fence(line.text) or line.text == SCISSORS:
        return True
    if line.indent >= CODE_INDENT:
        return False
    return section not in ("", *SECTIONS_WITHOUT_MARK) or opening(line.content, section, known) is not None


def _backslash(line: Line) -> str:
    content = line.content
    return line.text[: len(line.text) - len(content)] + "\\" + content


def _private(text: str, known: Known) -> str:
    """Text under a private heading: everything stays text but what would end it."""
    return "\n".join(
        _backslash(line)
        if not line.literal and (line.escaped or is_fence(line.text) or heading(line, known) or line.text == SCISSORS)
        else line.text
        for line in _lines(text)
    )


def _raw_headings(blocks: tuple[Block, ...], texts: list[list[Line]], known: Known) -> set[tuple[int, int]]:
    """The headings that can stand as they are: (block, line). Found from the end, as each depends on what follows."""
    raw: set[tuple[int, int]] = set()
    below: tuple[_Unit, Heading | None] | None = None  # what follows, and the heading that it is
    behind_item: Heading | str | None = "end"  # what follows the item below
    quotes = False  # whether a quote follows before the section changes
    for place in range(len(blocks) - 1, -1, -1):
        block = blocks[place]
        if isinstance(block, Item):
            behind_item = "end" if below is None else below[1]
            below = (block, None)
            quotes = quotes or block.kind == "words"
            continue
        for n, line in reversed(list(enumerate(texts[place]))):
            if line.blank and not line.literal:
                continue
            found = heading(line, known)
            is_raw = found is not None and _stands(found, line, below, behind_item, quotes, known)
            if found and is_raw:
                raw.add((place, n))
                quotes = quotes and not found.section
            below = (line, found if is_raw else None)
    return raw


def _stands(
    found: Heading,
    line: Line,
    below: tuple[_Unit, Heading | None] | None,
    behind_item: Heading | str | None,
    quotes: bool,
    known: Known,
) -> bool:
    if found.section == "private":
        if below is None or not isinstance(below[0], Item) or below[0].kind != "private" or below[0].fields:
            return False
        return behind_item == "end" or (isinstance(behind_item, Heading) and ends(behind_item, "private", found.level))
    if found.section == "resistance" and quotes:
        return False  # under Resistance a quote would be a fact
    nothing_below = below is None or below[1] is not None
    return not (nothing_below and own_heading(line, found, known))
