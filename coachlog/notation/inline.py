"""Inside an item's line: `` | key: value``, a closing ``by DATE``, and the back-slashes that keep them text."""

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from coachlog.notation.kinds import DATED, KINDS
from coachlog.notation.lines import outside_code
from coachlog.notation.note import NEXT, Known, Value
from coachlog.notation.values import folded, read_due
from coachlog.words.language import Language

_KEY = re.compile(r"(?:^|(?<=\s))\|[ \t]*([^:|()]{1,60}?)[ \t]*(?:\(([^()]{0,200})\)[ \t]*)?:")
_BAR = re.compile(r"(?:^|(?<=\s))\|[ \t]*([^:|()]{1,60})(?=$|\|)")
_NO_SPACE = re.compile(r"(?<=[^\s\\|])\|[ \t]*([^:|()]{1,60}?)[ \t]*:")
# Known to every item: a coach's reading typed behind a win must never travel with the win.
ALWAYS_PRIVATE = "my_take"


class Attribute(NamedTuple):
    """``word`` as typed, ``key`` as meant."""

    word: str
    key: str
    value: str
    line: int


def knows(kind: str, key: str) -> bool:
    return key in KINDS[kind].attributes or key == ALWAYS_PRIVATE


def split_attributes(text: str, kind: str, line: int, known: Known) -> tuple[str, list[Attribute], list[str]]:
    """A line's own text, the attributes behind it, and the attribute words that this kind of item does not know."""
    attributes: list[Attribute] = []
    strange: list[str] = []
    own, begun, last = text, None, 0  # the attribute that is open, and where its value begins
    for match in outside_code(_KEY, text):
        key = known.words.attributes.get(folded(match[1]))
        if key is None or not knows(kind, key):
            strange.append(folded(match[1]))
            continue
        if begun is None:
            own = text[: match.start()]
        else:
            attributes.append(Attribute(*begun, unescaped(text[last : match.start()], known.words).strip(), line))
        begun, last = (match[1].strip(), key), match.start(2) - 1 if match[2] else match.end()
    if begun is not None:
        attributes.append(Attribute(*begun, unescaped(text[last:], known.words).strip(), line))
    strange += [
        f"|{match[1]}"
        for match in outside_code(_NO_SPACE, text)
        if knows(kind, known.words.attributes.get(folded(match[1]), ""))
    ]
    return own.rstrip(), attributes, strange


def without_colon(text: str, kind: str, known: Known) -> list[str]:
    """The attribute words that stand behind a `` |`` with their colon forgotten."""
    found = []
    for match in outside_code(_BAR, text):
        words = folded(match[1]).split(" ")
        starts = (" ".join(words[:n]) for n in (3, 2, 1) if n <= len(words))
        found += [word for word in starts if knows(kind, known.words.attributes.get(word, ""))][:1]
    return found


def unescaped(text: str, words: Language) -> str:
    """Text with one back-slash dropped before ``|``, ``^`` or a word for "by", where one stands after a space."""
    if "\\" not in text:
        return text
    drops = [match.start() for match in outside_code(_escape(words.by), text)]
    if not drops:
        return text
    kept, last = [], 0
    for drop in drops:
        kept.append(text[last:drop])
        last = drop + 1
    return "".join([*kept, text[last:]])


def escaped(text: str, kind: str, known: Known) -> str:
    """The other way round: a back-slash where `` |``, `` ^`` or `` by`` would be read, one more where one stands."""
    kept, last = [], 0
    for match in outside_code(_escapable(known.words.by), text):
        if _is_read(text, match.start(), kind, known):
            kept.append(text[last : match.start()])
            last = match.start()
    return "\\".join([*kept, text[last:]])


def _is_read(text: str, at: int, kind: str, known: Known) -> bool:
    if text[at] in "\\^":
        return True
    if text[at] == "|":
        key = _KEY.match(text, at)
        meant = known.words.attributes.get(folded(key[1])) if key else None
        return meant is not None and knows(kind, meant)
    # "by" only where a day follows: in Spanish it is also the plain word "for".
    by = _by(known.words.by).match(text, at)
    rest = text[by.end() :].strip().removesuffix(".").strip() if by else ""
    return kind in DATED and bool(rest) and _due(rest, known.day or known.now.date(), known, kind) is not None


def closing_day(text: str, day: date, known: Known, kind: str) -> tuple[str, Value | None, bool]:
    """``text by DATE``: the text, the due day, and whether a day seems meant that cannot be read."""
    last = None
    for match in outside_code(_by(known.words.by), text):
        last = match
    if last is None:
        return text, None, False
    rest = text[last.end() :].strip().removesuffix(".").strip()
    due = _due(rest, day, known, kind)
    before = text[: last.start()].rstrip()
    if due is None or not before:
        return text, None, bool(before) and _looks_like_a_day(rest, known.words)
    return before, due, False


def _due(text: str, day: date, known: Known, kind: str) -> Value | None:
    """A due day; only a commitment can wait for "the next session", whatever day that is."""
    due = read_due(text, day, known)
    return due if kind == "commitment" or due != NEXT else None


@cache
def _by(by: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?<=\s))(?:{_any(by)})(?=\s)", re.I)


@cache
def _escapable(by: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?<=\s))(?=\\*(?:\||\^|(?:{_any(by)})(?!\w)))", re.I)


@cache
def _escape(by: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?<=\s))\\(?=\\*(?:\||\^|(?:{_any(by)})(?!\w)))", re.I)


def _any(words: tuple[str, ...]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def _looks_like_a_day(rest: str, words: Language) -> bool:
    tokens = [token.strip(".,") for token in folded(rest[:60]).split(" ")]
    dates = words.dates
    days = {*dates.months, *dates.weekdays, *dates.days}
    if len(tokens) > 4:
        return False
    return any(token in days or token[:1].isdecimal() for token in tokens) or _is_misspelt(tokens[-1], frozenset(days))


@cache
def _is_misspelt(token: str, days: frozenset[str]) -> bool:
    """``Wensday``: a word of which only a letter or two would have to be others."""
    from difflib import get_close_matches  # only what is no day pays for it

    alike = [day for day in days if day[0] == token[:1] and abs(len(day) - len(token)) <= 2 and len(day) > 4]
    return bool(get_close_matches(token, alike, n=1, cutoff=0.75))
