"""Sections that documents print: which of their lines are items. What is not clearly meant stays text."""

from collections.abc import Sequence
from typing import NamedTuple

from coachlog.notation.headings import bare_heading, heading
from coachlog.notation.inline import knows
from coachlog.notation.lines import Line
from coachlog.notation.mail import introduces_a_mail
from coachlog.notation.marks import label_key, opening, unmarked
from coachlog.notation.note import Known
from coachlog.notation.private import is_sign
from coachlog.notation.sentences import said_below
from coachlog.notation.values import read_due
from coachlog.regex import LazyPattern
from coachlog.words.language import Language

_RULE = LazyPattern(r"(?:[-*_=][ \t]*){3,}")
_TIGHT = LazyPattern(r"#{2,6}[^\s#]|#\S+$")
_BOLD = LazyPattern(r"(\*{1,3}|_{1,3})[^*_]+\1:?(?:\s*\([^()]*\))?:?|\[[^\[\]]*\]")
_SHORTEST_RULE = 3
_GROUP = LazyPattern(r"[^\W\d_][^:.!?]{0,60}:")
_LONGEST_TITLE = 5  # words


class Section(NamedTuple):
    """``items`` are the numbers of the lines that are items by standing there; ``end`` is the place behind its last
    line."""

    items: frozenset[int] = frozenset()
    end: int = 0


def document_section(
    lines: Sequence[Line], begin: int, kind: str, known: Known, mail: set[int], *, of_mark: bool
) -> Section:
    """Read ahead over the section of ``kind`` whose first line stands at ``begin``.

    Where it has bullets of its own, these are its items. Where it has none its only line is one, but in Commitments.
    ``of_mark``: what heads it is also a mark (``win:``), whose line must then stand directly below it, indented.
    """
    bullets: list[int] = []
    plain: list[Line] = []
    first: Line | None = None
    above: int | None = None  # the indentation of the line that what is indented more stands below
    place = begin
    while place < len(lines):
        line = lines[place]
        nested = above is not None and line.indent > above
        if not nested and ends_section(lines, place, kind, known):
            break
        place += 1
        if line.blank or nested:
            continue
        first = first or line
        above = line.indent
        if line.literal or line.escaped or line.code or line.number in mail or line.wordless:
            continue
        opened = opening(line.content, kind, known)
        if opened is not None:
            above = None if opened.waits else above
        elif unmarked(line.content)[2] or (kind == "commitment" and unmarked(line.content)[1]):
            bullets.append(line.number)
            above = line.indent
        elif not _is_attribute(line, kind, known.words) and not (plain and said_below(line.content, kind, known)):
            plain.append(line)
    if first is not None and is_sign(first.content, known):
        return Section(end=place)  # over the bullets, it is of all of them
    if bullets:
        return Section(frozenset(bullets), place)
    if kind != "commitment" and len(plain) == 1 and plain[0] is first:
        directly_below = plain[0].indent > 0 and plain[0] is lines[begin]
        if directly_below or not of_mark:
            return Section(frozenset({plain[0].number}), place)
    return Section(end=place)


def ends_section(lines: Sequence[Line], place: int, kind: str, known: Known) -> bool:
    """Whether a section that documents print ends here: at any heading, at a rule, and at what looks like a heading."""
    line = lines[place]
    if line.blank or line.literal or line.escaped or line.code:
        return False
    if is_sign(line.content, known):
        return _stands_over_bullets(lines, place)
    content = line.content.rstrip()
    below = lines[place + 1].text if place + 1 < len(lines) else ""
    if bare_heading(line, below, known):
        return True
    is_rule = line.wordless and len(content) >= _SHORTEST_RULE and not content.startswith("|")
    if heading(line, known) or is_rule or _TIGHT.match(content):
        return True
    if introduces_a_mail(line, known) or _opens_something_private(lines, place, known):
        return True
    if _is_bare_heading(lines, place, kind, known):
        return True
    if _BOLD.fullmatch(content) or _is_underlined(lines, place):
        return True
    if not _GROUP.fullmatch(content) or len(content.split()) > _LONGEST_TITLE or line.indent:
        return False
    is_when = kind == "commitment" and _is_day(content, known)
    return not (is_when or opening(content, kind, known) or _is_attribute(line, kind, known.words))


def _stands_over_bullets(lines: Sequence[Line], place: int) -> bool:
    """Whether a line has a blank line above and a bullet directly below."""
    parted = place > 0 and lines[place - 1].blank
    return parted and place + 1 < len(lines) and unmarked(lines[place + 1].content)[2]


def _opens_something_private(lines: Sequence[Line], place: int, known: Known) -> bool:
    """``private: two things`` or ``my take: …`` over bullets: these are of it."""
    if place + 1 == len(lines) or not unmarked(lines[place + 1].content)[2] or unmarked(lines[place].content)[2]:
        return False
    opened = opening(lines[place].content, "", known)
    return opened is not None and opened.kind in ("private", "my_take", "resistance")


def _is_bare_heading(lines: Sequence[Line], place: int, kind: str, known: Known) -> bool:
    """A few words alone, a blank line above and a bullet directly below, further down in a section: a heading that
    nobody dressed as one."""
    line = lines[place]
    content = line.content.strip()
    if not _stands_over_bullets(lines, place):
        return False
    above = next((lines[n] for n in range(place - 1, -1, -1) if not lines[n].blank), None)
    if above is None or heading(above, known):
        return False
    if unmarked(content)[2] or len(content.split()) > _LONGEST_TITLE or content.endswith((".", "!", "?", ";", ",")):
        return False
    return opening(content, kind, known) is None and not _is_attribute(line, kind, known.words)


def _is_underlined(lines: Sequence[Line], place: int) -> bool:
    below = lines[place + 1] if place + 1 < len(lines) else None
    if below is None or unmarked(lines[place].content)[2]:
        return False
    return not below.indent and _RULE.fullmatch(below.text.rstrip()) is not None


def _is_day(content: str, known: Known) -> bool:
    """``This week:`` over commitments is nobody's name, and no heading."""
    day = known.own_day
    return read_due(content.rstrip(": "), day, known) is not None


def _is_attribute(line: Line, kind: str, words: Language) -> bool:
    found = label_key(line.content, words.attributes)
    return found is not None and knows(kind, words.attributes[found[0]])
