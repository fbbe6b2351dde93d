"""What is being read and not yet closed: an item with the lines that stand below it, a name over its bullets, the lines
under a private heading."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from coachlog.domain.choices import spoken
from coachlog.domain.kinds import COMPLETE_ALONE, IN_DOCUMENTS, KINDS, PRINTED, SIGNED
from coachlog.domain.ref import pattern
from coachlog.notation.headings import heading
from coachlog.notation.ids import split_id
from coachlog.notation.inline import Attribute, knows, split_attributes
from coachlog.notation.item_text import Raw
from coachlog.notation.lines import Line
from coachlog.notation.marks import Opening, label_key, opening, unmarked
from coachlog.notation.note import Known, Warned
from coachlog.notation.own_line import own_line, signed_value
from coachlog.notation.private import is_private_line, is_sign, reason_of, signs_in
from coachlog.notation.remarks import is_quoted
from coachlog.notation.sentences import CLOSED, Said, said_below
from coachlog.notation.values import is_ref
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded

_KEY = LazyPattern(r"[^\W\dA-Z_][\w'’-]*(?: [\w'’-]+){0,2}: ")  # a word or three in lower case, a colon
_DRESSED = LazyPattern(r"#|\*\*.*\*\*:?\s*$|.*:\s*$")  # as headings are, known or not
_NUMBERED = LazyPattern(rf"({pattern('experiment')})(?!\w)[ \t]*:?[ \t]+(.+)")
_BELOW = "  "  # how a line is indented under the item that it stands below


@dataclass(eq=False, repr=False)  # neither compared nor printed
class OpenItem:
    """An item that is still being read. Its own line may go on, in lines behind the continuation mark or in a run of
    quotes; its attributes may stand below it. Everything else there is the coach's own, and stays in the note."""

    opening: Opening
    known: Known
    section: str
    number: int
    indent: int
    continues: bool  # unindented lines directly below belong to it
    id: str = ""  # what the line stands for, in a text that was given out to be edited
    sources: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)  # its lines as they would be as free text
    own: list[str] = field(default_factory=list)  # its own line, and each further line of a run of quotes
    more: list[str] = field(default_factory=list)  # later lines of its text
    attributes: list[Attribute] = field(default_factory=list)
    below: list[str] = field(default_factory=list)  # the coach's own
    warnings: list[Warned] = field(default_factory=list)
    carried: bool = False  # its name was taken by the bullets below it
    withheld: bool = False  # by a sign on a line below it
    _goes_on: bool = True  # whether the line just read can
    _last_indent: int = 0  # of the line just read

    def begin(self, line: Line) -> None:
        """Take the line that opened it."""
        self._add(line, [], goes_on=True)
        if self._is_numbered and self._key_of_review(self.opening.text):
            self.own.append(self._attribute_alone(self.opening.text, line))  # "x1 learned: less is enough"
        else:
            self._own_line(self.opening.text, line)

    def raw(self) -> Raw:
        return Raw(self.opening, self.number, self.own, self.more, self.attributes, self.id, self.withheld)

    def stands_below(self, line: Line, *, blank: bool) -> bool:
        """Whether a line belongs to it: what is indented more, an attribute, a sign, what goes on. ``blank``: a blank
        line stands between."""
        if line.indent > self.indent:
            bullets_under_a_name = self.opening.waits and self._says_nothing and unmarked(line.content)[2]
            return not (self.known.words.of_notes and bullets_under_a_name)
        if line.literal or line.escaped:
            return False
        if blank:
            return self.takes_sign(line) and opening(line.content, self.section, self.known) is None
        if self._is_attribute(line) or self._is_more_of_a_quote(line) or self._says_more(line) or self._of_it(line):
            return True
        if not self.known.words.of_notes:
            return self.continues and self._is_plain(line)
        if self.takes_sign(line):
            return True
        return (self.continues or self._takes_unindented) and self._is_plain(line)

    def take(self, line: Line, blanks: Sequence[str]) -> None:
        """Read a line that stands below it, and the blank ones between."""
        content = self._of_it(line) or line.content
        if not blanks and content != line.content and self._key_of_review(content):
            self._add(line, blanks, goes_on=True)
            self._attribute_alone(content, line)
            return
        if not self.known.words.of_notes:
            self._take_term(line, blanks)
        elif line.literal or line.escaped:
            self._keep(line, blanks)
        elif not blanks and self._is_more_of_a_quote(line):
            self._take_quote(line)
        elif not blanks and self._goes_on and content.startswith("|"):
            self._take_continuation(line)
        elif self._key_of(unmarked(content)[0]):
            self._take_attribute(line, blanks, unmarked(content)[0] if line.indent > self.indent else content)
        elif self._is_withheld_by(content):
            self._add(line, blanks)
            self._withhold(reason_of(content, self.known))
        elif not blanks and self._is_answer(line):
            self._add(line, blanks)
            self.attributes.append(Attribute("client_says", "client_says", content[2:], line.number, []))
        elif not self._takes_text(line) and (said := self._said(content)):
            self._add(line, blanks)
            self.attributes += [Attribute(key, key, value, line.number, []) for key, value in said]
        elif not blanks and self._takes_text(line):
            self._add(line, blanks)
            self._own_line(self._without_outcome(unmarked(content)[0]).removeprefix("> "), line)
        elif not blanks and self._waits_for_a_value(line):
            self._add(line, blanks)
            self.attributes[-1] = self.attributes[-1]._replace(value=unmarked(content)[0])
        else:
            self._warn_of(line)
            self._keep(line, blanks)
            self.withheld = self.withheld or (self.opening.kind in SIGNED and bool(signs_in(content, self.known)))

    def _is_withheld_by(self, content: str) -> bool:
        return self.opening.kind in SIGNED and is_sign(content, self.known)

    def takes_sign(self, line: Line) -> bool:
        """Whether an unindented line is a sign, and no heading over what follows: ``## Not for Ana``."""
        if not self.known.words.of_notes or not self._is_withheld_by(line.content) or _DRESSED.match(line.content):
            return False
        found = heading(line, self.known)
        is_heading = found is not None and found.section == "private"
        return not is_heading and not is_private_line(line.content, self.known.words)

    def _withhold(self, *reasons: str) -> None:
        self.withheld = True
        self.below += [_BELOW + reason for reason in reasons if reason]

    @property
    def _says_nothing(self) -> bool:
        """Whether its text is still to come."""
        return not any(self.own) and not self.more and not self.attributes and not self.below

    @property
    def _takes_unindented(self) -> bool:
        """Whether its text may stand on an unindented line below its mark: only of what no document prints."""
        kept_apart = (*IN_DOCUMENTS, *COMPLETE_ALONE, "next_session", "told")
        return self._says_nothing and self.opening.kind not in kept_apart

    def _is_plain(self, line: Line) -> bool:
        """Whether a line does not say itself what it is."""
        _, box, bullet = unmarked(line.content)
        if bullet or box or line.wordless or heading(line, self.known):
            return False
        return opening(split_id(line.content, self.known)[0], self.section, self.known) is None

    def _is_more_of_a_quote(self, line: Line) -> bool:
        if not self.opening.quote or not self._goes_on or line.literal:
            return False
        return line.content == ">" or (line.content.startswith("> ") and not split_id(line.content, self.known)[1])

    def _is_attribute(self, line: Line) -> bool:
        """An unindented ``key: value`` directly below, if it knows the key. ``private: I think`` is a remark, and
        ``my take:`` alone begins a private part."""
        found = self._key_of(line.content)
        if found is None:
            return False
        if found[0] == "goal" and not is_ref(found[1]):
            return False  # a new one
        if found[0] == "private":
            return folded(found[1]) in self.known.words.values["flag"]
        return bool(found[1].strip()) or found[0] in KINDS[self.opening.kind].attributes

    def _key_of(self, content: str) -> tuple[str, str] | None:
        """The attribute that a line is, and its value."""
        found = label_key(content, self.known.words.attributes)
        if not found or not knows(self.opening.kind, self.known.words.attributes[found[0]]):
            return None
        return self.known.words.attributes[found[0]], found[1]

    def _said(self, content: str) -> tuple[Said, ...]:
        """What the sentences of a line below it say; where a mark of ours opened what documents print, only a day, a
        number or a word of a list."""
        said = said_below(unmarked(content)[0].strip(), self.opening.kind, self.known)
        free = self.opening.kind == "resistance" or self.opening.loose
        return said if free or all(key in CLOSED for key, _ in said) else ()

    def _says_more(self, line: Line) -> bool:
        """Whether an unindented line directly below a resistance goes on with it: what was asked, what was answered."""
        if self.opening.kind != "resistance" or not self.known.words.of_notes:
            return False
        if unmarked(line.content)[2]:
            return self._goes_on_in_a_bullet(line)
        if self._is_answer(line):
            return True
        said = self._said(line.content)
        goes_on = ("asked", "client_says", "my_take") if self.attributes else ("asked", "client_says")
        return bool(said) and said[0][0] in goes_on and not is_quoted(line.content.strip())

    def _goes_on_in_a_bullet(self, line: Line) -> bool:
        """``- I asked what it costs`` behind the bullet of a resistance, and what was answered to that."""
        first = next(iter(self._said(line.content)), ("", ""))[0]
        begun = self.opening.bullet and line.indent == self.indent and not self.opening.quote
        keys = [each.key for each in self.attributes]
        answers = first in ("client_says", "my_take") and "asked" in keys and first not in keys
        return begun and (first == "asked" or answers)

    @property
    def _is_numbered(self) -> bool:
        """Whether its line began with an experiment's number, and no mark of ours."""
        return self.opening.kind == "review" and self.opening.loose

    def _of_it(self, line: Line) -> str:
        """What a line directly below says behind the same number, where that is no outcome: ``x1 learned: …``."""
        if not self._is_numbered or line.literal or line.escaped:
            return ""
        found = _NUMBERED.fullmatch(unmarked(line.content)[0])
        if not found or found[1] != self.opening.ref:
            return ""
        return found[2] if self._key_of_review(found[2]) or self._said(found[2]) else ""

    def _key_of_review(self, content: str) -> bool:
        """Whether a text is an attribute of a review; the coach's take of it is none."""
        found = self._key_of(content)
        return found is not None and found[0] in KINDS["review"].attributes

    def _is_answer(self, line: Line) -> bool:
        """Whether a quote stands directly below what the coach asked about a resistance."""
        asked = bool(self.attributes) and self.attributes[-1].key == "asked"
        return self.opening.kind == "resistance" and asked and line.content.startswith("> ")

    def _takes_text(self, line: Line) -> bool:
        """Whether its own line was empty and this one is its text."""
        if not self._says_nothing or self.opening.kind in COMPLETE_ALONE:
            return False
        if self.opening.kind == "review" and self.opening.loose:
            return label_key(unmarked(line.content)[0], self.known.words.sentences.outcome) is not None
        opened = opening(line.content, self.section, self.known)
        return opened is None or (opened.quote and self.opening.kind == "resistance")

    def _waits_for_a_value(self, line: Line) -> bool:
        """Whether the attribute just read has its value on this line."""
        return (
            self._goes_on
            and bool(self.attributes)
            and not self.attributes[-1].value
            and line.indent > self._last_indent
        )

    def _without_outcome(self, text: str) -> str:
        """``outcome: she ran it twice`` below an experiment's number is what came of it."""
        found = label_key(text, self.known.words.sentences.outcome) if self.opening.kind == "review" else None
        return found[1] if found else text

    def _own_line(self, text: str, line: Line) -> None:
        self.own.append(self._split(text, line.number))

    def _attribute_alone(self, text: str, line: Line) -> str:
        """An attribute that is all its line says: what stands beside it is the coach's, as on the line of a thing."""
        own = own_line(text, self.opening.kind, self.known)
        self.withheld = self.withheld or own.withheld
        self.below += [_BELOW + remark for remark in own.remarks]
        return self._split(f"| {own.text}", line.number)

    def _split(self, text: str, number: int) -> str:
        """A line's own text; its attributes are taken, and what is wrong with them is said."""
        kind = self.opening.kind
        split = split_attributes(text, kind, number, self.known)
        self.attributes += split.attributes
        stays = "stays yours" if kind in PRINTED else "stays in the text"
        said = [f"“{word}:” is nothing that goes with {spoken(kind)}: it {stays}" for word in split.strange]
        said += [f"“{word}” has no colon, so it {stays}: | {word}: …" for word in split.without_colon]
        self.warnings += [Warned(number, each) for each in said]
        return split.text

    def _take_quote(self, line: Line) -> None:
        self._add(line, [], goes_on=True)
        if is_sign(line.content, self.known):
            self.withheld = True
        else:
            self._own_line(line.content[2:], line)

    def _take_continuation(self, line: Line) -> None:
        """A line behind the continuation mark: more of the text, or of the attribute above. A table row is none."""
        text = line.content[1:].removeprefix(" ").rstrip()
        content = text.lstrip(" \t")
        is_key = label_key(content, self.known.words.attributes) is not None
        if is_key and self._key_of(content):
            self._take_attribute(line, [], content)
        elif is_key or (content.endswith("|") and not content.startswith("\\")):
            self._warn_of(line)
            self._keep(line, [])
        elif self._is_withheld_by(content):
            self._add(line, [], goes_on=True)
            self._withhold(reason_of(content, self.known))
        else:
            self._add(line, [], goes_on=True)
            signed = signed_value(
                text[: len(text) - len(content)] + content.removeprefix("\\"), self.opening.kind, self.known
            )
            text = signed.text
            if signed.withheld:
                self._withhold(*signed.remarks)
                if not text:
                    return
            if self.attributes:
                self.attributes[-1].more.append(text)
            else:
                self.more.append(text)

    def _take_attribute(self, line: Line, blanks: Sequence[str], content: str) -> None:
        """An attribute's own line; more of them may stand behind it."""
        self._add(line, blanks, goes_on=True)
        self._split(f"| {content}", line.number)

    def _take_term(self, line: Line, blanks: Sequence[str]) -> None:
        """In an agreement a term goes on in the lines below it."""
        content = unmarked(line.content)[0] if line.indent > self.indent else line.content
        if not line.literal and not line.escaped and self._key_of(content):
            self._take_attribute(line, blanks, content)
        else:
            self.more += [""] * len(blanks)
            self._add(line, blanks)
            self.more.append(line.words)

    def _keep(self, line: Line, blanks: Sequence[str]) -> None:
        """The coach's own line below it: it stays in the note, indented under it."""
        self.below += [""] * len(blanks)
        self._add(line, blanks)
        words = line.words if line.literal or line.words.strip() else ""
        self.below.append(words if not words or words[:1] in (" ", "\t") else _BELOW + words)

    def _add(self, line: Line, blanks: Sequence[str], *, goes_on: bool = False) -> None:
        self.sources += [*blanks, line.source]
        self.words += [*[""] * len(blanks), line.words]
        self._goes_on, self._last_indent = goes_on, line.indent

    def _warn_of(self, line: Line) -> None:
        """A line that would say something elsewhere, and stays text here."""
        content = unmarked(line.content)[0].lstrip("| ")
        found = label_key(content, self.known.words.attributes) or _KEY.match(content)
        if found and not line.literal:
            word, kind = found[0].strip(": "), spoken(self.opening.kind)
            said = f"“{word}:” is nothing that goes with {kind}: it stays yours, below it"
            self.warnings.append(Warned(line.number, said))
        elif opening(line.content, self.section, self.known):
            said = "it stands below another line, so it stays yours: outdent it to record it"
            self.warnings.append(Warned(line.number, said))


def below(text: str) -> list[str]:
    """The lines of a text as they stand below an item."""
    return [_BELOW + line for line in text.split("\n")]


@dataclass(eq=False, repr=False)  # neither compared nor printed
class OpenName:
    """Somebody, or a kind, whose text stands in the bullets below: ``me:`` over three of them. ``indent`` is that of
    its own line, ``bullets`` that of the bullets, once there was one."""

    opening: Opening
    indent: int
    bullets: int | None = None

    def has(self, line: Line, *, blank: bool) -> bool:
        """Whether a bullet belongs to it. A blank line parts them, unless the bullets are indented."""
        if line.wordless or not unmarked(line.content)[2]:
            return False
        if self.bullets is None:
            return line.indent >= self.indent
        return line.indent == self.bullets and (not blank or self.bullets > self.indent)


@dataclass(eq=False, repr=False)  # neither compared nor printed
class OpenPrivate:
    """The lines under a private heading."""

    number: int = 0
    sources: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def add(self, line: Line) -> None:
        self.number = self.number or line.number
        self.sources.append(line.source)
        self.words.append(line.words)
