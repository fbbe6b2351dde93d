"""Headings: ``## Wins``, a line that is only ``Wins:`` or ``**Wins**``, and what section each begins."""

import re
from typing import NamedTuple

from coachlog.domain.names import first_name
from coachlog.notation.lines import CODE_INDENT, Line
from coachlog.notation.marks import unmarked
from coachlog.notation.note import Known
from coachlog.notation.private import has_private_bracket, is_private_line, is_private_title
from coachlog.notation.values import phrases_among, plain_words
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded

_HASHES = LazyPattern(r"(#{1,6})\s+(.*)", re.S)
_TIGHT = LazyPattern(r"(#{1,6})([^\s#].*)", re.S)  # no heading in Markdown, but plainly meant as one
_HIDDEN = LazyPattern(r"[^\w#]+(#{1,6})(?!#)")  # behind a space or sign that nobody sees
_WORDS_ALONE = LazyPattern(r"[\w\s'’-]+")
_BOLD = LazyPattern(r"(\*\*?|__?).*\1", re.S)
_BRACKETS = LazyPattern(r"(.{0,200}?)[ \t]*\(([^()]{0,400})\)", re.S)
_DRESS = " \t*_"  # emphasis
_ENDS = (":", ".", "–", "—")  # how a title may end, once
# A line of words alone is the lowest of headings: any # heading is not deeper, so it ends the section.
WORDS_ALONE = 7
_MAJOR = 2
_MOST_WORDS = 6
_LONGEST_WORDS = 120  # with what stands in brackets behind them


class Heading(NamedTuple):
    """``section`` is a key of the word table, empty when the heading is not known."""

    level: int
    section: str
    hinted: bool  # the template's own words in brackets stand behind it


def heading(line: Line, known: Known) -> Heading | None:
    """The heading a line is, or None. Inside a fence, behind a back-slash, or indented as code it is none."""
    if line.literal or line.escaped or line.indent >= CODE_INDENT:
        return None
    content = line.content.rstrip()
    hashed = content.startswith("#")
    if hashed and (found := _HASHES.fullmatch(content)):
        return _titled(found[2].rstrip("# \t") or found[2], len(found[1]), known)
    if hashed and (found := _TIGHT.fullmatch(content)) and is_private_title(found[2], known):
        return Heading(len(found[1]), "private", hinted=False)
    if is_private_line(content, known.words):
        hashes = _HIDDEN.match(content)
        return Heading(len(hashes[1]) if hashes else WORDS_ALONE, "private", hinted=_section(content, known)[1])
    emphasised = content.startswith(("*", "_")) and not unmarked(content)[2]
    if len(content) > 200 or content.startswith(">") or not (content.endswith(":") or emphasised):
        return None
    alone = _titled(content, WORDS_ALONE, known)
    return alone if alone.section else None


def bare_heading(line: Line, below: str, known: Known) -> Heading | None:
    """A section's word alone on its line, directly over a line of it: ``Action items`` over bullets. ``below`` is the
    line below; over one that is no bullet the word begins with a capital."""
    content = line.content.strip()
    if line.literal or line.escaped or line.indent or not below.strip() or not known.words.of_notes:
        return None
    if len(content) > _LONGEST_WORDS or not content[:1].isalpha() or content.endswith(_ENDS):
        return None
    section, hinted = _section(content, known)
    if not section or not (content[:1].isupper() or unmarked(below.lstrip())[2]):
        return None
    return Heading(WORDS_ALONE, section, hinted)


def _titled(title: str, level: int, known: Known) -> Heading:
    section, hinted = _section(title, known)
    if section == "private" or _is_private(title, section, level, known):
        return Heading(level, "private", hinted)
    return Heading(level, section, hinted)


def _is_private(title: str, section: str, level: int, known: Known) -> bool:
    """Whether a title makes what stands below it the coach's, by any name."""
    # Resistance reaches no document: with a word for it in brackets it is still what it says.
    others = section not in ("", "resistance") or (not section and level != WORDS_ALONE)
    if known.words.of_notes and others and has_private_bracket(title, known):
        return True
    if section:
        return False
    # "# Ana Ruiz - confidential" heads a whole note, and a line that ends in a colon may be anything.
    whole = level == 1 or (level == WORDS_ALONE and not _BOLD.fullmatch(title)) or not known.words.of_notes
    return is_private_title(title, known, whole=whole)


def ends(new: Heading, section: str, level: int, *, of_notes: bool = True) -> bool:
    """Whether a heading ends the section it stands in.

    A private section holds on to everything that could be meant as its own: only a heading of the same or a higher
    level ends it. One that was opened by a line of words alone ends at any known heading, or at a major one. A section
    that documents print ends at any heading. ``of_notes``: it is no agreement, whose sections end at known ones.
    """
    if section == "private":
        if level == WORDS_ALONE:
            return bool(new.section) or new.level <= _MAJOR
        return new.level <= level
    return bool(new.section) or new.level <= level or (of_notes and section != "resistance")


def own_heading(line: Line, found: Heading, known: Known) -> bool:
    """Whether a heading stands exactly as our template writes it, so that it may go when nothing stands below."""
    title = known.words.template.headings.get(found.section)
    standing = bare(line.content) if found.hinted else line.content
    return title is not None and folded(standing) == folded(f"## {title}")


def bare(content: str) -> str:
    """A heading's line without the words in brackets behind it."""
    cut = _BRACKETS.fullmatch(content.rstrip(" \t:"))
    return cut[1] if cut else content.rstrip()


def section_of(title: str, known: Known) -> str:
    """The section that a title names, or nothing."""
    return _section(title, known)[0]


def _among_small_words(title: str, known: Known) -> str:
    """``Her wins this week``: the section whose word stands among such as say nothing of their own."""
    said = plain_words(title[:_LONGEST_WORDS]) if _WORDS_ALONE.fullmatch(title) else []
    if not 1 < len(said) <= _MOST_WORDS:
        return ""
    sections = known.words.sections
    places = phrases_among(said, sections, known.words.around_sections)
    found = next((sections[" ".join(said[start:end])] for start, end in places), "")
    return "" if found and is_private_title(title, known) else found


def _section(title: str, known: Known) -> tuple[str, bool]:
    """The section that a title names, whatever it is dressed in, and whether our own words stand in brackets behind."""
    title, hinted, eye = title.strip(_DRESS), False, ""
    title = (title[:-1] if title.endswith(_ENDS) else title).strip(_DRESS)
    if title.endswith(")") and (cut := _BRACKETS.fullmatch(title)):
        title, eye = cut[1].strip(_DRESS), cut[2]
    section = known.words.sections.get(folded(title), "") or _among_small_words(title, known)
    if section and eye:
        hint = known.words.template.hints.get(section, "").format(first=first_name(known.client))
        hinted = folded(eye) == folded(hint)
    return section, hinted
