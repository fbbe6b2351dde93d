"""The body of a note, read line by line: what each line is by itself, and by what stands above it."""

from collections import Counter

from coachlog.domain.kinds import (
    DOCUMENT_SECTIONS,
    IN_DOCUMENTS,
    OF_SESSION,
    SECTIONS_WITHOUT_MARK,
)
from coachlog.notation.head import later_in_the_note, with_later
from coachlog.notation.headings import WORDS_ALONE, Heading, bare, bare_heading, ends, heading, own_heading
from coachlog.notation.ids import Key, fits, key, split_id
from coachlog.notation.items import build
from coachlog.notation.lines import Line, lines_of, tidy
from coachlog.notation.marks import Opening, label_key, names_somebody, opening, unmarked
from coachlog.notation.next_session import is_next_session, says_next_session
from coachlog.notation.note import Block, Head, Item, Known, Piece, Text, Warned
from coachlog.notation.open_item import OpenItem, OpenName, OpenPrivate, below
from coachlog.notation.outline import Outline
from coachlog.notation.own_voice import speaks_as_the_coach
from coachlog.notation.private import signs_in
from coachlog.notation.scissors import SCISSORS
from coachlog.notation.sections import Section, document_section
from coachlog.notation.sentences import said_below
from coachlog.notation.suggest import meant_as_a_mark
from coachlog.notation.who import is_refusal, stranger_begins
from coachlog.regex import LazyPattern

_WHO_DASHED = LazyPattern(r"[^\W\d_][\w.'’ ]{0,40}?\s+[-–—]\s")


class Reader:
    """Reads a body line by line. Each line ends up in exactly one piece."""

    def __init__(self, known: Known, head: Head, lines: list[Line], mail: set[int]) -> None:
        self.known, self.lines, self.mail = known, lines, mail
        self.blocks: list[Block] = []
        self.head = head
        self.item_lines: list[int] = []
        self.pieces: list[Piece] = []
        self.warnings: list[Warned] = []
        self.free: list[str] = []
        self.section, self.level = "", 0
        self.dashed = False  # whether a dash stands between who commits and what, in this list
        self.after_next = False  # whether the line above, in a private part, says when the next session is
        self.several_days = False  # whether the line above is one of several days for the next session
        self.parted = True  # whether the line above is blank
        self.bulleted = False  # whether the resistance read so far stands in bullets: then a plain line is none
        self.read_ahead = Section()  # of a section that documents print
        self.held: list[str] = []  # our template's heading and blank lines, kept only if something stands below
        self.item: OpenItem | None = None
        self.name: OpenName | None = None
        self.blanks: list[str] = []  # the sources of blank lines, until it is known whose they are
        self.blanks_from = 0
        self.private = OpenPrivate()
        self.outline = Outline(known)
        self.ids = set[Key]()  # those that a line has taken

    def read(self, line: Line, place: int) -> None:
        found = None if line.blank else heading(line, self.known)
        below_private = self._of_notes and self.outline.stands_below_private(line, found)
        if self.section in DOCUMENT_SECTIONS and place >= self.read_ahead.end:
            if not (self.item and self.item.takes_sign(line)):
                self._close_item()
            self.section = ""
        below = self.lines[place + 1].text if place + 1 < len(self.lines) else ""
        begins_part = self.parted and self.level == WORDS_ALONE and any(self.private.words)
        self.parted = line.blank
        if self.section == "private" and self._is_of_next(line, begins_part=begins_part):
            return
        # A private part holds on: words alone that nobody dressed as a heading do not end it.
        no_words = line.blank or found or self.section == "private"
        bare_words = None if no_words else bare_heading(line, below, self.known)
        found = found or bare_words
        if line.number in self.mail and (self.section == "private" or not found or found.section != "private"):
            found = None  # a private heading holds in a mail too, on to where the mail ends
        if self.section == "private":
            if found and self._ends(found):
                self._begin_section(line, found, place)
            else:
                self.private.add(line)
        elif line.blank and not line.literal:
            self.blanks_from = self.blanks_from if self.blanks else line.number
            self.blanks.append(line.source)
        elif line.number in self.mail and not found:
            self._free_text(line)
        elif self.item and not bare_words and self.item.stands_below(line, blank=bool(self.blanks)):
            self.item.take(line, self.blanks)
            self.blanks = []
        elif found:
            self._begin_section(line, found, place)
        elif line.literal or line.escaped or (line.code and not self._is_named(line)):
            self._free_text(line)
        else:
            self._read_plain(line, below_private=below_private)

    def _is_of_next(self, line: Line, *, begins_part: bool) -> bool:
        """Read a line of a private part of words alone that says when the next session is, and directly below it how
        to open that. What follows stays private."""
        plain = not (line.indent or line.literal or line.escaped) and line.number not in self.mail
        says_when = begins_part and plain and says_next_session(line, self.known)
        opened = opening(line.content, "", self.known) if says_when or (plain and self.after_next) else None
        self.after_next = opened is not None and (says_when or opened.kind == "open_with")
        if opened is None or not self.after_next:
            return False
        self._close_private()
        self._open_item(opened, line, "", continues=False)
        self._close_item()
        return True

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

    def read_below(self, typed_below: str, above: int) -> None:
        """Cut off what we put below the scissors; any other line there is somebody's, and stays."""
        ours = Counter((self.known.below or "").split("\n"))
        typed = []
        for line in lines_of(typed_below):
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

    def _read_plain(self, line: Line, *, below_private: bool) -> None:
        """``below_private``: what it stands below says that it is the coach's alone."""
        content, ident = split_id(line.content, self.known)
        under = self.outline.heads if self._of_notes and self.section in ("", *SECTIONS_WITHOUT_MARK) else ""
        section = under or self.section
        opened = opening(content, section, self.known)
        if below_private and (opened.kind if opened else section) in (*IN_DOCUMENTS, *OF_SESSION):
            self.warnings.append(Warned(line.number, "the line above says that it is yours alone: it stays text"))
            self._free_text(line)
            return
        own_mark = section not in ("", *SECTIONS_WITHOUT_MARK)
        text, box, bullet = unmarked(content)
        if opened is None and not own_mark and self.outline.section == "next_session" and not box:
            says_when = self.outline.over_session and is_next_session(text, self.known)
            further = self.lines[line.number].content if line.number < len(self.lines) else ""
            several = self.several_days or is_next_session(unmarked(further)[0], self.known)
            self.several_days = says_when and several  # "4 Dec" over "7 Dec"
            opened = Opening("next_session", text, bullet=bullet) if says_when and not several else None
        if opened is None and self.name and self._is_named(line):
            if self._is_refusal(self.name.opening.kind, line, content):
                self._free_text(line)
            else:
                self._open_under(self.name, line, text, box, ident)
            return
        self.name = None
        if opened is None and not own_mark and (later := later_in_the_note(line, self.head, self.known)):
            self._fill_head(line, *later)
            return
        if opened is None and (said := meant_as_a_mark(content, self.known.words)):
            self.warnings.append(Warned(line.number, said))
        if opened:
            self.dashed = opened.kind == "commitment" and (self.dashed or _WHO_DASHED.match(text) is not None)
            self._open_item(opened, line, ident, continues=not self._of_notes and own_mark and opened.bullet)
        elif self._of_notes and content.rstrip().endswith((":", "：")) and signs_in(content, self.known):
            self._free_text(line)  # over others: "- Luis, not for Ana:"
        elif not own_mark or line.wordless or not self._is_item(line, section, named=bool(under)):
            self._free_text(line)
        else:
            owner = "client" if section == "commitment" else ""
            box = box if owner else ""
            who = stranger_begins(text, self.known, dashed=self.dashed) if owner and bullet and self._of_notes else None
            self.bulleted = self._of_notes and self.section == "resistance" and bullet
            begun = Opening(
                section, text, owner=owner, box=box, bullet=bullet, unnamed=bool(owner), loose=self._of_notes
            )
            if who:
                begun = begun._replace(text=who.text, owner=who.owner, name=who.name, unnamed=False)
            self._open_item(begun, line, ident, continues=True)

    @property
    def _of_notes(self) -> bool:
        return self.known.words.of_notes

    def _fill_head(self, line: Line, key: str, value: str) -> None:
        """A line further down that says what the head does not."""
        self._close_item()
        self._flush_blanks()
        self.head, read = with_later(self.head, key, value, self.known, line)
        if read.text:
            self._keep_heading()
            self.free += read.text
        self.warnings += read.warnings
        self.pieces.append(Piece(line.number, line.source, "head"))

    def _is_item(self, line: Line, section: str, *, named: bool) -> bool:
        """Whether a line is an item by standing in its section. ``named``: the bullet above is the section's word."""
        content = split_id(line.content, self.known)[0]
        box = unmarked(content)[1]
        if box and section != "commitment" and (self._of_notes or box != "open"):
            return False  # a check box with no name behind it
        if section not in DOCUMENT_SECTIONS or not self._of_notes:
            return not self.bulleted or unmarked(content)[2]
        if not named and line.number not in self.read_ahead.items:
            return False
        if self._is_refusal(section, line, content) or speaks_as_the_coach(content, section, self.known):
            return False
        if named and said_below(unmarked(content)[0], section, self.known):
            return False  # "review 2 Dec" beside an experiment
        if section != "commitment" and names_somebody(content, self.known):
            said = "it says who does something: under Commitments it is recorded, here it stays yours"
            self.warnings.append(Warned(line.number, said))
            return False
        label = label_key(unmarked(content)[0], self.known.words.labels.kinds)
        if label and self.known.words.labels.kinds[label[0]] != section:
            said = f"“{label[0]}:” is none of the things here: it stays yours"  # "not a win: …"
            self.warnings.append(Warned(line.number, said))
            return False
        found = label_key(unmarked(content)[0], self.known.words.attributes)
        if found is not None:
            said = f"“{found[0]}:” belongs to a thing: indent it below that; here it stays yours"
            self.warnings.append(Warned(line.number, said))
        return found is None

    def _is_refusal(self, kind: str, line: Line, content: str) -> bool:
        if kind != "commitment" or not is_refusal(unmarked(content)[0], self.known):
            return False
        self.warnings.append(Warned(line.number, "that will not be done, so it is no commitment: it stays yours"))
        return True

    def _is_named(self, line: Line) -> bool:
        """Whether a bullet belongs to the name above."""
        return self.name is not None and self.name.has(line, blank=bool(self.blanks))

    def _open_under(self, name: OpenName, line: Line, text: str, box: str, ident: str) -> None:
        name.bullets = line.indent
        if self.item and self.item.opening is name.opening:
            self.item.carried = True
        box = box if name.opening.kind == "commitment" else ""
        begun = name.opening._replace(text=text, box=box or name.opening.box, bullet=True, eye="")
        self._open_item(begun, line, ident, continues=True, named=True)

    def _open_item(self, opened: Opening, line: Line, ident: str, *, continues: bool, named: bool = False) -> None:
        self._close_item()
        self._flush_blanks()
        if not named:
            self.name = OpenName(opened, line.indent) if self._of_notes and opened.waits else None
        self.item = OpenItem(opened, self.known, self.section, line.number, line.indent, continues, ident)
        self.item.begin(line)

    def _close_item(self) -> None:
        if self.item is None:
            return
        item, self.item = self.item, None
        built = build(item.raw(), self.known.own_day, self.known)
        as_text = built.text and not item.carried
        self.warnings += item.warnings
        self.warnings += () if item.carried else built.warnings
        what = "text" if as_text else item.opening.kind if built.items else "syntax"
        self.pieces.append(Piece(item.number, "".join(item.sources), what))
        if as_text:
            self._keep_heading()
            self.free += item.words
            return
        if built.items:
            self._keep_heading()
            self._flush_free()
            first, *rest = built.items
            self.blocks += [self._with_id(first, item.id), *rest]
            self.item_lines += [item.number] * len(built.items)
        own = [line for words in built.over for line in below(words)] + item.below
        if own:
            self._keep_heading()
            self.free += own

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
        self.name = None
        self.free.append(line.words if line.literal or line.words.strip() else "")
        self.pieces.append(Piece(line.number, line.source, "text"))

    def _flush_blanks(self) -> None:
        if self.blanks:
            (self.held or self.free).extend([""] * len(self.blanks))
            self.pieces.append(Piece(self.blanks_from, "".join(self.blanks), "syntax"))
        self.blanks = []

    def _ends(self, found: Heading) -> bool:
        return ends(found, self.section, self.level, of_notes=self._of_notes)

    def _begin_section(self, line: Line, found: Heading, place: int) -> None:
        alone = found.level == WORDS_ALONE
        quote = self.item if self.item and self.item.opening.quote and not self.item.below else None
        if found.section == "private" and alone and quote and not self.blanks:
            quote.withheld = True
        self._close_item()
        self._close_private()
        self._flush_blanks()
        self.name, self.dashed = None, False
        if self._ends(found):
            self.section, self.level = found.section, found.level
            self.held, self.bulleted = [], False
            if self.section in DOCUMENT_SECTIONS:
                bare_word = heading(line, self.known) is None
                of_mark = alone and (bare_word or label_key(line.content, self.known.words.marks) is not None)
                self.read_ahead = document_section(
                    self.lines, place + 1, self.section, self.known, self.mail, of_mark=of_mark
                )
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
        if not self._of_notes:
            # An agreement holds terms and text alone: what is private in it is text that no document prints.
            self._keep_heading()
            self.free += private.words
            self.pieces.append(Piece(private.number, "".join(private.sources), "text"))
            return
        text = tidy("\n".join(private.words))
        self.pieces.append(Piece(private.number, "".join(private.sources), "private" if text else "syntax"))
        if text:
            self._keep_heading()
            self._flush_free()
            first, newline, rest = text.partition("\n")
            first, ident = split_id(first, self.known)
            self.blocks.append(self._with_id(Item("private", first + newline + rest), ident))
            self.item_lines.append(private.number)

    def _flush_free(self) -> None:
        """Free text becomes a block, without blank lines at its ends."""
        lines, self.free = self.free, []
        first = next((n for n, line in enumerate(lines) if line.strip()), len(lines))
        text = "\n".join(lines[first:]).rstrip()
        if text and not self._of_notes and self.blocks and isinstance(self.blocks[-1], Item):
            text = text.lstrip()  # in an agreement an indented line would go on with the term
        if text:
            self.blocks.append(Text(text))
