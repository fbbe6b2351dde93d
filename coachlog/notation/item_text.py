"""An item's own text: without the coach's remarks and signs, without its day, without what its sentences say."""

import re
from datetime import date
from typing import NamedTuple

from coachlog.domain.kinds import DATED, INFERRED
from coachlog.notation.due import CLOSING_BRACKET, day_within, leading_day, stated_day
from coachlog.notation.inline import Attribute, closing_day, escaped, unescaped
from coachlog.notation.lines import tidy
from coachlog.notation.marks import Opening
from coachlog.notation.note import Known, Value, Warned
from coachlog.notation.own_line import OwnLine, own_line, unescaped_own
from coachlog.notation.sentences import inferred, said_below
from coachlog.notation.who import known_owner
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded

_NO_DAY = "the day behind “by” cannot be read: try by fri, by 4 Dec, by 2026-12-04"
_OURS_BEHIND = LazyPattern(r"\s*\(([^()]{1,60})\)")
_NAME = LazyPattern(r"[^:()]{1,60}:[ \t]*")
_DASH = LazyPattern(r"(?<=\S)[ \t]+[-–—][ \t]+")


class Raw(NamedTuple):
    """An item as it was found: how it opened, its own line (of a run of quotes each), later lines of its text, its
    attributes in their order. ``withheld``: a sign below it keeps it out of documents."""

    opening: Opening
    line: int
    own: list[str]
    more: list[str]
    attributes: list[Attribute]
    id: str = ""
    withheld: bool = False


class OwnText(NamedTuple):
    """``inferred`` are attributes that its sentences say; ``owner`` who commits, where it stood behind the text."""

    text: str
    due: Value | None = None
    remarks: tuple[str, ...] = ()
    withheld: bool = False
    warnings: tuple[Warned, ...] = ()
    inferred: tuple[Attribute, ...] = ()
    owner: tuple[str, str] | None = None


def own_text(raw: Raw, day: date, known: Known) -> OwnText:
    """An item's text, without what is the coach's own, and the closing ``by DATE`` of a commitment."""
    kind, opening = raw.opening.kind, raw.opening
    texts: list[str] = []
    remarks: list[str] = []
    due, withheld, looks = None, False, False
    said: list[Attribute] = []
    owner: tuple[str, str] | None = None
    for text in raw.own:
        if kind == "tick" and not opening.colon:
            text = _without_our_words(text, known.refs[opening.ref].written, known).lstrip(" \t–—-")
        if opening.unnamed:
            text, owner = _who_behind(text, known)
        line = own_line(text, kind, known)
        if kind in DATED:
            line, due, looks = _dated_line(text, line, day, known, opening)
        if kind in INFERRED and not opening.quote:
            whole = said_below(line.text, kind, known) if kind == "review" and opening.loose else ()
            rest, found = ("", whole) if whole else inferred(line.text, kind, known, labels_only=not opening.loose)
            line = line._replace(text=rest)
            said += [Attribute(key, key, unescaped(value, known.words), raw.line, []) for key, value in found]
        remarks += line.remarks
        withheld = withheld or line.withheld
        texts.append(unescaped_own(line.text, kind, known))
    warned = (Warned(raw.line, _NO_DAY),) if looks and due is None else ()
    text = tidy("\n".join([*texts, *raw.more]))
    return OwnText(text, due, tuple(remarks), withheld, warned, tuple(said), owner)


def _who_behind(text: str, known: Known) -> tuple[str, tuple[str, str] | None]:
    """``book the room (me)``, ``the memo - Luis - Mon``: who commits, behind what it is, and in front of its day."""
    found = CLOSING_BRACKET.search(text)
    if found and text[: found.start()].strip():
        label, comma, day = found[1].partition(",")
        owner = known_owner(label, known)
        if owner and (not comma or leading_day(day, known)):
            return f"{text[: found.start()]} ({day.strip()})" if comma else text[: found.start()], owner
        return text, None
    dashes = list(_DASH.finditer(text))
    if not dashes:
        return text, None
    *before, last = dashes
    behind = text[last.end() :]
    if owner := known_owner(behind.rstrip(" ."), known):
        return text[: last.start()], owner
    if not before or not leading_day(behind, known):
        return text, None
    owner = known_owner(text[before[-1].end() : last.start()], known)
    return (text[: before[-1].start()] + text[last.start() :], owner) if owner else (text, None)


def _dated_line(
    text: str, line: OwnLine, day: date, known: Known, opening: Opening
) -> tuple[OwnLine, Value | None, bool]:
    """A line without its closing ``by DATE``: signs and remarks may stand behind the day, and in front of it. Where no
    mark of ours opened it, the day may be said otherwise."""
    kind = opening.kind
    dated, due, looks = closing_day(line.text, day, known, kind)
    if due is None and line.withheld and (at_the_end := closing_day(text, day, known, kind))[1] is not None:
        return own_line(at_the_end[0], kind, known), at_the_end[1], False  # "-> private by Friday"
    if due is not None and opening.loose:
        if folded(dated).rsplit(" ", 1)[-1] in known.words.promises.not_:
            dated, due = line.text, None  # "not before Friday"
        else:
            dated = dated.rstrip(" \t,;–—-")
    elif opening.loose:
        in_brackets = stated_day(text, known) if text.rstrip(" .!").endswith(")") else None
        if in_brackets:
            return own_line(in_brackets.text, kind, known), in_brackets.day, False
        if stated := stated_day(line.text, known):
            dated, due = stated.text, stated.day
        else:
            due = day_within(line.text, known)
    before = own_line(dated, kind, known)
    both = OwnLine(before.text, before.remarks + line.remarks, before.withheld or line.withheld)
    return both, due, looks


def term_text(raw: Raw, day: date, known: Known) -> OwnText:
    """A term's text, and the closing ``by DATE`` of its last line, else of its first."""
    due: Value | None = None
    looks = False
    lines = [*raw.own, *raw.more]
    if raw.opening.kind in DATED:
        lines = tidy("\n".join(lines)).split("\n")
        for place in dict.fromkeys((len(lines) - 1, 0)):
            if due is None:
                lines[place], due, as_day = closing_day(lines[place], day, known, raw.opening.kind)
                looks = looks or as_day
        if len(lines) > 1:
            lines[-1] = unescaped(lines[-1], known.words)
    withheld = any(own_line(line, raw.opening.kind, known).withheld for line in raw.own)
    lines[0] = unescaped_own(lines[0], raw.opening.kind, known)
    warned = (Warned(raw.line, _NO_DAY),) if looks and due is None else ()
    return OwnText(tidy("\n".join(lines)), due, withheld=withheld, warnings=warned)


def _without_our_words(text: str, written: tuple[str, ...], known: Known) -> str:
    """What the coach added behind the words that coachlog wrote after a ref, with their back-slashes or without."""
    every = {each for ours in written for each in (ours, escaped(ours, "tick", known))}
    name = _NAME.match(text)
    for ours in sorted(every, key=len, reverse=True):
        for begun in (text, text[name.end() :] if name else ""):  # whoever's name stands before
            if (
                ours
                and begun[: len(ours)].casefold() == ours.casefold()
                and not begun[len(ours) : len(ours) + 1].isalnum()
            ):
                return re.sub(r"\A[\s.,;:–—-]+", "", _without_our_day(begun[len(ours) :], known))
    return text


def _without_our_day(text: str, known: Known) -> str:
    """A text without the "(due Fri 13 Nov)" that stands behind our words, however its day is written."""
    found = _OURS_BEHIND.match(text)
    ours = found and folded(found[1]).split(" ")[0] in known.words.promises.on | {*known.words.by}
    return text[found.end() :] if found and ours else text
