"""Inside an item's line: `` | key: value``, a closing ``by DATE``, and the back-slashes that keep them text."""

import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from coachlog.domain.kinds import DATED, INFERRED, KINDS, PRINTED
from coachlog.notation.lines import outside_code
from coachlog.notation.note import NEXT, Known, Value
from coachlog.notation.values import read_due
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded
from coachlog.words.language import Language

_KEY = LazyPattern(r"(?<!\\)\|[ \t]*+([^:|()]{1,60}?)[ \t]*+(?:\(([^()]{0,200})\)[ \t]*+)?:")
_LONGEST_SIGN = 40
_BAR = LazyPattern(r"(?:^|(?<=\s))\|")
# Known to every item: a coach's reading typed behind a win must never travel with the win.
ALWAYS_PRIVATE = "my_take"


class Attribute(NamedTuple):
    """``word`` as typed, ``key`` as meant; ``more`` are later lines of the value."""

    word: str
    key: str
    value: str
    line: int
    more: list[str]


def knows(kind: str, key: str) -> bool:
    return key == ALWAYS_PRIVATE or key in KINDS[kind].attributes


class Split(NamedTuple):
    """A line's own text, the attributes behind it, the attribute words that this kind of item does not know, and those
    whose colon was forgotten.

    Of a kind that documents print, what stands behind such words is an attribute without a key: the coach's remark.
    """

    text: str
    attributes: list[Attribute]
    strange: list[str]
    without_colon: list[str]


def split_attributes(text: str, kind: str, line: int, known: Known) -> Split:
    """Split a line at its `` | key:``."""
    if "|" not in text:
        return Split(text.rstrip(), [], [], [])
    found = Split(text, [], [], [])
    begun, last = None, 0  # the attribute that is open, and where its value begins
    own = text
    for match in outside_code(_KEY, text):
        key = _meant(match, text, kind, known)
        word = match[1].strip()
        if not key:
            spaced = _is_spaced(text, match.start())
            if spaced or knows(kind, known.words.attributes.get(folded(word), "")):
                found.strange.append(folded(word) if spaced else f"|{word}")
            if key is None:
                continue
        if begun is None:
            own = text[: match.start()]
        else:
            found.attributes.append(Attribute(*begun, text[last : match.start()], line, []))
        begun, last = (word, key), match.start(2) - 1 if match[2] else match.end()
    if begun is not None:
        found.attributes.append(Attribute(*begun, text[last:], line, []))
    own, attributes = _without_bars(own.rstrip(), kind, line, known, found.without_colon)
    for word, key, typed, *_ in found.attributes:
        value, more = _without_bars(typed, kind, line, known, found.without_colon)
        attributes.append(Attribute(word, key, unescaped(value, known.words).strip(), line, []))
        attributes += more
    return Split(own, attributes, found.strange, found.without_colon)


def _without_bars(
    text: str, kind: str, line: int, known: Known, without_colon: list[str]
) -> tuple[str, list[Attribute]]:
    """A text, and the attributes behind it that have no colon: ``| expects two calls``, ``| keep``. Of a kind whose
    sentences say them the word is enough; of the others what documents print loses what stands there."""
    if "|" not in text:
        return text, []
    bars = [bar.start() for bar in outside_code(_BAR, text)]
    own, attributes = text[: bars[0]] if bars else text, list[Attribute]()
    for start, stop in pairwise([*bars, len(text)]):
        behind = text[start + 1 : stop].strip()
        word = _word_behind(behind, kind, known)
        if said := _said_behind(word, behind, kind, known):
            attributes.append(Attribute(word, said[0], unescaped(said[1], known.words).strip(), line, []))
            continue
        without_colon += [word] if word else []
        if (word or attributes) and kind in PRINTED:  # behind an attribute nothing is the thing's own
            return own.rstrip(), [*attributes, Attribute("", "", text[start + 1 :].strip(), line, [])]
        own += text[start:stop]
    return (own.rstrip() if attributes else own), attributes


def _said_behind(word: str, behind: str, kind: str, known: Known) -> tuple[str, str] | None:
    """The key and the value of what stands behind a bar and begins with an attribute's word, or is a next step."""
    if kind not in INFERRED:
        return None
    if kind == "review" and folded(behind) in known.words.values["then"]:
        return "then", behind
    key = known.words.attributes.get(word, "")
    parts = behind.split(None, word.count(" ") + 1)
    value = parts[-1] if len(parts) > word.count(" ") + 1 else ""
    return (key, value) if value and key != "private" and knows(kind, key) else None


def _word_behind(behind: str, kind: str, known: Known) -> str:
    """The attribute word that begins what stands behind a bar, its colon forgotten. "| private" is a sign, which needs
    none."""
    plain = folded(behind) if len(behind) <= _LONGEST_SIGN else ""
    if plain and plain in known.words.private.signs:
        return ""
    if kind == "review" and plain in known.words.values["then"]:
        return plain  # "| keep"
    words = folded(behind[:_LONGEST_SIGN]).split(" ")
    starts = (" ".join(words[:n]) for n in (3, 2, 1) if n <= len(words))
    meant = next((word for word in starts if word in known.words.attributes), "")
    return meant if meant and (kind in (*PRINTED, *INFERRED) or knows(kind, known.words.attributes[meant])) else ""


def _meant(match: re.Match[str], text: str, kind: str, known: Known) -> str | None:
    """The key of an attribute, "" for what is nothing of this kind and no part of its text, None for text."""
    key = known.words.attributes.get(folded(match[1]))
    spaced = _is_spaced(text, match.start())
    if key is not None and knows(kind, key) and (spaced or kind in PRINTED):
        return key
    return "" if kind in PRINTED and (spaced or key is not None) else None


def in_any_order(known: Known, text: str) -> Iterable[Known]:
    """Every way in which the days of a text may be read: a note's other lines may say later which number comes
    first."""
    if known.order or "/" not in text:
        return (known,)
    return (known, *(known._replace(order=order) for order in ("dmy", "mdy")))


def _is_spaced(text: str, place: int) -> bool:
    return place == 0 or text[place - 1].isspace()


def unescaped(text: str, words: Language) -> str:
    """Text with one back-slash dropped before ``|``, ``^`` or a word for "by", where one stands after a space."""
    return without_backslashes(text, unescapes(text, words))


def escaped(text: str, kind: str, known: Known) -> str:
    """The other way round: a back-slash where `` |``, `` ^`` or `` by`` would be read, one more where one stands."""
    return with_backslashes(text, escapes(text, kind, known))


def unescapes(text: str, words: Language) -> set[int]:
    """The places of the back-slashes that ``unescaped`` drops."""
    return {match.start() for match in outside_code(_escape(words.by), text)} if "\\" in text else set()


def escapes(text: str, kind: str, known: Known) -> set[int]:
    """The places where ``escaped`` adds one."""
    found = outside_code(_escapable(known.words.by), text)
    return {match.start() for match in found if _is_read(text, match.start(), kind, known)}


def without_backslashes(text: str, places: set[int]) -> str:
    """A text without the characters at these places."""
    if not places:
        return text
    kept, last = [], 0
    for place in sorted(places):
        kept.append(text[last:place])
        last = place + 1
    return "".join([*kept, text[last:]])


def with_backslashes(text: str, places: set[int]) -> str:
    """A text with a back-slash added in front of these places."""
    kept, last = [], 0
    for place in sorted(places):
        kept.append(text[last:place])
        last = place
    return "\\".join([*kept, text[last:]])


def _is_read(text: str, at: int, kind: str, known: Known) -> bool:
    if text[at] in "\\^":
        return True
    if text[at] == "|":
        key = _KEY.match(text, at)
        if key and _meant(key, text, kind, known) is not None:
            return True
        if kind not in (*PRINTED, *INFERRED) or not _BAR.match(text, at):
            return False
        further = _BAR.search(text, at + 1)
        return bool(_word_behind(text[at + 1 : further.start() if further else None].strip(), kind, known))
    # "by" only where a day follows: in Spanish it is also the plain word "for".
    by = _by(known.words.by).match(text, at)
    rest = text[by.end() :].strip().removesuffix(".").strip() if by else ""
    return (
        kind in DATED
        and bool(rest)
        and any(_due(rest, each.own_day, each, kind) is not None for each in in_any_order(known, rest))
    )


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
    return re.compile(rf"(?:^|(?<=\s))(?=\\*(?:\^|(?:{_any(by)})(?!\w)))|(?<!\\)(?=\\*\|)", re.I)


@cache
def _escape(by: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?<=\s))\\(?=\\*(?:\^|(?:{_any(by)})(?!\w)))|(?<!\\)\\(?=\\*\|)", re.I)


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
