"""What stands below what: a line that says it is the coach's alone says so of what stands below it too, and a section's
word is of the bullets below it.
"""

from dataclasses import dataclass

from coachlog.notation.headings import Heading, section_of
from coachlog.notation.lines import Line
from coachlog.notation.marks import opening, unmarked
from coachlog.notation.note import Known
from coachlog.notation.own_voice import tells_of_another
from coachlog.notation.private import is_private_line, is_sign, signs_in
from coachlog.words.folding import folded

_LONGEST_TITLE = 8  # words of a line that goes on to stand over a list behind blank lines
_OF_OTHERS = ("perception", "view", "talk")  # what somebody else says, or thinks
_COLONS = (":", "：")


@dataclass(eq=False, repr=False)  # neither compared nor printed
class _Above:
    """A line that others may stand below. ``private``: whether it says that these are the coach's, None until somebody
    asks; ``section`` is the one that they stand in."""

    indent: int
    content: str
    private: bool | None = None
    section: str = ""
    titled: bool = False  # it is the section's word
    first: bool = False  # in the text


class Outline:
    """Follows the lines of a text, each of which has to be given, in their order. ``by_paragraph``: what says that it
    is the coach's says so of all lines up to the next blank one."""

    def __init__(self, known: Known, *, by_paragraph: bool = False) -> None:
        self.known, self.by_paragraph = known, by_paragraph
        self.title: _Above | None = None  # the words that bullets, or lines, may stand below
        self.over: _Above | None = None  # the bullet that ends in a colon, over others beside it
        self.bullets: list[_Above] = []
        self.begun = False  # whether anything was said
        self.parted = False  # whether the line above is blank
        self.section = ""  # of the last line that was given, by the bullets that it stands below
        self.heads = ""  # the section whose word is the outermost bullet that the line stands directly below
        self.over_next = False  # whether the words above are those for the next session
        self.over_session = False  # the same, and they say "session": "next" may be anything

    def stands_below_private(self, line: Line, found: Heading | None) -> bool:
        """Whether the next line, which is the heading ``found`` or none, stands below one such as
        ``- Luis, not for Ana``: indented below a bullet; as a bullet below words, or below a bullet that ends in a
        colon; directly below words that do."""
        parted, self.parted, self.section, self.heads = self.parted, line.blank, "", ""
        if line.blank:
            return False
        if found:
            self.title, self.over, self.bullets, self.begun = None, None, [], True
            self._stand_over_next("" if found.section else line.content.lstrip("# "))
            return False
        _, box, bullet = unmarked(line.content)
        if not bullet and not line.indent:
            return self._words(line, parted=parted)
        self.begun = True
        while self.bullets and self.bullets[-1].indent >= line.indent:
            self.bullets.pop()
        above = self.bullets[-1] if self.bullets else None
        over = self.over if self.over and not parted and line.indent >= self.over.indent else None
        # Behind a blank line a ticked box is what coachlog itself writes there.
        title = self.title if not parted or (self._is_short(self.title) and not box) else None
        private = any(self._is_private(each) for each in (above, over, title) if each)
        self.section = above.section if above else "next_session" if self.over_next else ""
        outermost = above is not None and above.titled and len(self.bullets) == 1
        self.heads = above.section if above and outermost and bullet and not private else ""
        text = unmarked(line.content)[0]
        own = section_of(text, self.known) if bullet and not text.rstrip(" :*_").endswith((")", "）")) else ""
        if bullet and not own and not above and self._is_session(text):
            self.over_session, own = True, "next_session"  # of what is indented below
        if above and above.titled and is_sign(text, self.known):
            above.private, self.heads = True, ""  # "(private)" at the head of a list is of all of it
        section = own or self.section
        titled = bool(own) and own != "next_session"
        self.bullets.append(_Above(line.indent, line.content, private or None, section, titled))
        if over is None:
            self.over = self.bullets[-1] if bullet and line.content.rstrip().endswith(_COLONS) else None
        return private

    def _words(self, line: Line, *, parted: bool) -> bool:
        """A line of words at the left, no bullet."""
        first, self.begun = not self.begun, True
        self.section = "next_session" if self.over_next and not parted else ""
        self._stand_over_next(line.content)
        quoted = line.content.startswith(">")
        above = self.bullets[-1] if self.bullets and (quoted or self.by_paragraph) else None
        title = self.title if self.title and (quoted or self._stands_over_words(self.title)) else None
        private = not parted and any(self._is_private(each) for each in (above, title) if each)
        self.bullets, self.over = [], None
        if not private:
            self.title = _Above(0, line.content, first=first)
        elif above:
            self.title = above
        return private

    def _stands_over_words(self, title: _Above) -> bool:
        """Whether lines directly below a title are of it: it ends in a colon, or is a sign over the whole text."""
        of_text = title.first and is_sign(title.content, self.known)
        return self.by_paragraph or of_text or title.content.rstrip().endswith(_COLONS)

    def _stand_over_next(self, text: str) -> None:
        """Note whether words alone say that the next session stands below them."""
        self.over_session = self._is_session(text)
        self.over_next = self.over_session or folded(text.rstrip(" :")) in self.known.words.next_session_if_dated

    def _is_session(self, text: str) -> bool:
        return self.known.words.marks.get(folded(text.rstrip(" :"))) == "next_session"

    def _is_short(self, title: _Above | None) -> bool:
        return title is not None and len(title.content.split()) <= _LONGEST_TITLE

    def _is_private(self, above: _Above) -> bool:
        if above.private is None:
            opened = opening(above.content, "", self.known)
            if opened:
                above.private = opened.kind in _OF_OTHERS and opened.waits
            else:
                above.private = self._says_private(unmarked(above.content)[0])
        return above.private

    def _says_private(self, words: str) -> bool:
        text = words.rstrip().rstrip(":：")
        signed = is_sign(text, self.known) or bool(signs_in(text, self.known))
        return signed or tells_of_another(words, self.known) or is_private_line(text, self.known.words)
