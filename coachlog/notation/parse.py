"""The note language, read. Never fails, never drops a character (notation.md): what is not understood stays text."""

import re
from collections import Counter
from datetime import date
from itertools import chain

from coachlog.notation.head import read_head
from coachlog.notation.headings import Heading, bare, ends, heading, own_heading
from coachlog.notation.ids import Key, fits, key, split_id
from coachlog.notation.inline import Attribute, knows, split_attributes, without_colon
from coachlog.notation.items import Raw, build
from coachlog.notation.kinds import SECTIONS_WITHOUT_MARK
from coachlog.notation.lines import CODE_INDENT, Line, lines_of, tidy
from coachlog.notation.marks import Opening, label_key, opening, unmarked
from coachlog.notation.note import Block, Item, Known, Note, ParsedNote, Piece, Text, Warned
from coachlog.notation.open_item import OpenItem, OpenPrivate
from coachlog.notation.scissors import SCISSORS, cut
from coachlog.notation.suggest import meant_as_a_mark
from coachlog.notation.values import folded

_BOM = "\ufeff"
_KEY = re.compile(r"([^\W\dA-Z_][\w'’-]*(?: [\w'’-]+){0,2}): ")  # a word or three in lower case, a colon


def parse(text: str, known: Known, *, head: bool = True, marks: bool = True) -> ParsedNote:
    """Read a note. Days count from the note's own day, which its head or ``known.day`` names, else today.

    Without ``head`` the first line is like any other; without ``marks`` everything below the head is text.
    """
    above, below = cut(text, known)
    lines = lines_of(above.removeprefix(_BOM))
    top = read_head(lines if head else [], known)
    reader = _Reader(known, top.head.day or known.day or known.now.date())
    if above.startswith(_BOM):
        reader.pieces.append(Piece(1, _BOM, "syntax"))
    reader.pieces += top.pieces
    reader.free += top.text
    for line in chain(top.below, lines):
        (reader.read if marks else reader.read_as_text)(line)
    reader.finish()
    reader.read_below(below, above.count("\n"))
    note = Note(top.head, tuple(reader.blocks))
    warnings = sorted(top.warnings + reader.warnings)
    return ParsedNote(note, tuple(reader.pieces), tuple(warnings), tuple(top.refusals))


class _Reader:
    """Reads a body line by line. Each line ends up in exactly one piece."""

    def __init__(self, known: Known, day: date) -> None:
        self.known, self.day = known, day
        self.blocks: list[Block] = []
        self.pieces: list[Piece] = []
        self.warnings: list[Warned] = []
        self.free: list[str] = []
        self.section, self.level = "", 0
        self.held: list[str] = []  # our template's heading and blank lines, kept only if something stands below
        self.item: OpenItem | None = None
        self.blanks: list[str] = []  # the sources of blank lines, until it is known whose they are
        self.blanks_from = 0
        self.private = OpenPrivate()
        self.ids = set[Key]()  # those that a line has taken

    def read(self, line: Line) -> None:
        found = None if line.blank else heading(line, self.known)
        if self.section == "private":
            if found and ends(found, self.section, self.level):
                self._begin_section(line, found)
            else:
                self.private.add(line)
        elif line.blank and not line.literal:
            self.blanks_from = self.blanks_from if self.blanks else line.number
            self.blanks.append(line.source)
        elif self.item and line.indent > self.item.indent:
            self._continue_indented(self.item, line)
        elif self.item and self._is_attribute_below(self.item, line):
            self._continue_attribute(self.item, line)
        elif found:
            self._begin_section(line, found)
        elif line.literal or line.escaped or line.indent >= CODE_INDENT:
            self._free_text(line)
        else:
            self._read_plain(line)

    def read_as_text(self, line: Line) -> None:
        """A line of a pasted text, every character of it."""
        self.free.append(line.text)
        self.pieces.append(Piece(line.number, line.source, "text"))

    def finish(self) -> None:
        """Close what is open, at the end of the text."""
        self._close_item()
        self._close_private()
        self._flush_blanks()
        self.held = []
        self._flush_free()

    def read_below(self, below: str, above: int) -> None:
        """Cut off what we put below the scissors; any other line there is somebody's, and stays."""
        ours = Counter((self.known.below or "").split("\n"))
        typed = []
        for line in lines_of(below):
            if line.blank or line.text == SCISSORS or ours[line.text] > 0:
                ours[line.text] -= 1
                self.pieces.append(Piece(above + line.number, line.source, "below"))
            else:
                typed.append(line.text)
                self.pieces.append(Piece(above + line.number, line.source, "text"))
                message = "text below the scissors is kept as free text: write above them"
                self.warnings.append(Warned(above + line.number, message))
        if typed:
            self.free += [*self._reopened(), *typed]
            self._flush_free()

    def _reopened(self) -> list[str]:
        """The last free text again, so that two texts never stand side by side."""
        if self.blocks and isinstance(self.blocks[-1], Text):
            last = self.blocks.pop()
            return [last.text, ""]
        return []

    def _read_plain(self, line: Line) -> None:
        content, ident = split_id(line.content, self.known)
        opened = opening(content, self.section, self.known)
        own_mark = self.section not in ("", *SECTIONS_WITHOUT_MARK)
        if opened is None and (said := meant_as_a_mark(content, self.known.words)):
            self.warnings.append(Warned(line.number, said))
        if opened:
            self._open_item(opened, line, ident, continues=own_mark and opened.bullet)
        elif not own_mark or line.wordless:
            self._free_text(line)
        else:
            text, box, bullet = unmarked(content)
            if box and self.section != "commitment" and (self.known.words.of_notes or box != "open"):
                self._free_text(line)  # a check box without a name behind it
            elif not bullet and self.item and self.item.continues and not self.blanks:
                self._add_text(self.item, line, line.content)
            else:
                owner = "client" if self.section == "commitment" else ""
                self._open_item(Opening(self.section, text, owner=owner, bullet=bullet), line, ident, continues=True)

    def _open_item(self, opened: Opening, line: Line, ident: str, *, continues: bool) -> None:
        self._close_item()
        self._flush_blanks()
        self.item = OpenItem(opened, line.number, line.indent, continues, ident)
        self.item.add(line)
        self._own_line(self.item, opened.text, line.number)

    def _own_line(self, item: OpenItem, text: str, number: int) -> None:
        text, attributes, strange = split_attributes(text, item.opening.kind, number, self.known)
        item.text.append(text)
        self._add_attributes(item, attributes, strange, number)
        for word in without_colon(text, item.opening.kind, self.known):
            self.warnings.append(Warned(number, f"“{word}” has no colon, so it stays in the text: | {word}: …"))

    def _add_attributes(self, item: OpenItem, attributes: list[Attribute], strange: list[str], number: int) -> None:
        item.attributes += attributes
        for word in strange:
            kind = item.opening.kind.replace("_", " ")
            self.warnings.append(Warned(number, f"“{word}:” is nothing that goes with {kind}: it stays in its text"))

    def _continue_indented(self, item: OpenItem, line: Line) -> None:
        key = None if line.literal or line.escaped else self._attribute_key(item, unmarked(line.content)[0])
        if key:
            self._continue_attribute(item, line)
        elif item.attribute_indent is not None and line.indent > item.attribute_indent:
            more = item.more.setdefault(len(item.attributes) - 1, [])
            self._take_blanks(item, more)
            item.add(line)
            more.append(line.words)
        else:
            self._add_text(item, line, line.words)
            self._warn_of_a_key(item, line)

    def _warn_of_a_key(self, item: OpenItem, line: Line) -> None:
        """An indented ``seen with: Luis`` was meant as an attribute, and would stand in the item's text."""
        found = None if line.literal or line.escaped else _KEY.match(unmarked(line.content)[0])
        if found:
            self._add_attributes(item, [], [found[1]], line.number)

    def _is_attribute_below(self, item: OpenItem, line: Line) -> bool:
        """An unindented ``key: value`` directly below, if the item knows the key. ``private: I think`` is a remark."""
        if self.blanks or line.literal or line.escaped:
            return False
        found = self._attribute_key(item, line.content)
        if found is None:
            return False
        return found[0] != "private" or folded(found[1]) in self.known.words.values["flag"]

    def _attribute_key(self, item: OpenItem, content: str) -> tuple[str, str] | None:
        found = label_key(content, self.known.words.attributes)
        if not found or not knows(item.opening.kind, self.known.words.attributes[found[0]]):
            return None
        return self.known.words.attributes[found[0]], found[1]

    def _continue_attribute(self, item: OpenItem, line: Line) -> None:
        """An attribute's own line; more of them may stand behind it."""
        content = unmarked(line.content)[0] if line.indent > item.indent else line.content
        self._take_blanks(item, item.text)
        item.add(line)
        item.attribute_indent = max(line.indent, item.indent)
        _, attributes, strange = split_attributes(f"| {content}", item.opening.kind, line.number, self.known)
        self._add_attributes(item, attributes, strange, line.number)

    def _add_text(self, item: OpenItem, line: Line, text: str) -> None:
        self._take_blanks(item, item.text)
        item.add(line)
        item.text.append(text)
        item.attribute_indent = None

    def _take_blanks(self, item: OpenItem, into: list[str]) -> None:
        item.sources += self.blanks
        item.words += [""] * len(self.blanks)
        into += [""] * len(self.blanks)
        self.blanks = []

    def _close_item(self) -> None:
        if self.item is None:
            return
        item, self.item = self.item, None
        for place, lines in item.more.items():
            attribute = item.attributes[place]
            item.attributes[place] = attribute._replace(value="\n".join([attribute.value, *lines]))
        raw = Raw(item.opening, item.number, item.text, item.attributes, item.id)
        built = build(raw, self.day, self.known)
        self.warnings += built.warnings
        what = "text" if built.text else item.opening.kind if built.items else "syntax"
        self.pieces.append(Piece(raw.line, "".join(item.sources), what))
        if built.text:
            self._keep_heading()
            self.free += item.words
        if built.items:
            self._keep_heading()
            self._flush_free()
            first, *rest = built.items
            self.blocks += [self._with_id(first, item.id), *rest]
        for words in built.over:
            self._keep_heading()
            self.free += [words, ""]

    def _with_id(self, item: Item, ident: str) -> Item:
        """The item with its id. A second line with the same id is new, and so is one that became another kind."""
        if not ident or not fits(item.kind, ident) or key(item.kind, ident) in self.ids:
            return item
        self.ids.add(key(item.kind, ident))
        return item._replace(id=ident)

    def _free_text(self, line: Line) -> None:
        self._close_item()
        self._flush_blanks()
        self._keep_heading()
        self.free.append(line.words if line.literal or line.words.strip() else "")
        self.pieces.append(Piece(line.number, line.source, "text"))

    def _flush_blanks(self) -> None:
        if self.blanks:
            (self.held or self.free).extend([""] * len(self.blanks))
            self.pieces.append(Piece(self.blanks_from, "".join(self.blanks), "syntax"))
        self.blanks = []

    def _begin_section(self, line: Line, found: Heading) -> None:
        self._close_item()
        self._close_private()
        self._flush_blanks()
        if ends(found, self.section, self.level):
            self.section, self.level = found.section, found.level
            self.held = []
        self._keep_heading()
        text = bare(line.text) if found.hinted else line.text
        (self.held if own_heading(line, found, self.known) else self.free).append(text)
        self.pieces.append(Piece(line.number, line.source, "text"))

    def _keep_heading(self) -> None:
        self.free += self.held
        self.held = []

    def _close_private(self) -> None:
        private, self.private = self.private, OpenPrivate()
        if not private.sources:
            return
        text = tidy("\n".join(private.words))
        self.pieces.append(Piece(private.number, "".join(private.sources), "private" if text else "syntax"))
        if text:
            self._keep_heading()
            self._flush_free()
            first, newline, rest = text.partition("\n")
            first, ident = split_id(first, self.known)
            self.blocks.append(self._with_id(Item("private", first + newline + rest), ident))

    def _flush_free(self) -> None:
        """Free text becomes a block: no blank lines at its ends, and no indentation that an item would swallow."""
        lines, self.free = self.free, []
        first = next((n for n, line in enumerate(lines) if line.strip()), len(lines))
        text = "\n".join(lines[first:]).rstrip()
        if not text:
            return
        if self.blocks and isinstance(self.blocks[-1], Item):
            text = text.lstrip()
        self.blocks.append(Text(text))
