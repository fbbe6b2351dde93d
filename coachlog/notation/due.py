"""The day that a promise, or the review of an experiment, is due, where no mark says it: behind a comma, a dash, in
brackets, or as the last words of the line.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from coachlog.days import moved
from coachlog.notation.note import NEXT, Known, Value
from coachlog.notation.values import last_words, longest_first, read_due
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded
from coachlog.words.language import Language

CLOSING_BRACKET = LazyPattern(r"(?<![ \t])[ \t]*\(([^()]{1,60})\)[\s.!]*$")
_APART = LazyPattern(r"[ \t]*(?:[,;]|(?<=\s)(?:[-–—]+>?|→|=>)(?=\s))[ \t]*")
_YEAR = LazyPattern(r"\d{4}|\d[./]\d{1,2}[./]\d{2}(?!\d)")
_WORD = LazyPattern(r"\S+")
_MOST_WORDS = 6  # of a day
_SOON = timedelta(days=270)  # what lies further away, and says no year, is over: "the meeting on 10 Nov"
_TAIL, _LONGEST = 60, 400  # characters


class Due(NamedTuple):
    """``text`` without the day, if it was taken out; ``taken`` says that it was."""

    text: str
    day: Value
    taken: bool


def stated_day(text: str, known: Known) -> Due | None:
    """The day that closes a line. Behind a comma or a dash, or in brackets, it is taken out; as the line's last words
    it stays. A day before the note's own is none that is due."""
    plain = _without_latest(text, known)
    found = _apart(plain, known) or _last_words(plain, known)
    return found._replace(text=text) if found and not found.taken else found


def _without_latest(text: str, known: Known) -> str:
    """A line without the "at the latest" that closes it behind its day."""
    plain = text.rstrip(" .!")
    for phrase in longest_first(known.words.promises.latest):
        if folded(plain[-_TAIL:]).endswith(f" {phrase}"):
            return plain.rsplit(maxsplit=len(phrase.split()))[0]
    return text


def day_within(text: str, known: Known, *, deadlines: bool = False) -> Value | None:
    """The one day that a promise names in its middle, behind "on" or "by": ``call Luis on Friday about the page``.
    ``deadlines``: only behind "by" and its like."""
    if not any(_may_end_a_day(word, known.words) for word in folded(text[:_LONGEST]).replace(",", " ").split(" ")):
        return None
    words = known.words
    before = frozenset(words.by) | (frozenset() if deadlines else words.dates.before_a_day | words.dates.this)
    found: set[Value] = set()
    for preposition in _behind(before).finditer(text[:_LONGEST]):
        rest = [word.rstrip(",;") for word in text[preposition.end() : preposition.end() + _TAIL].split()]
        spoken = folded(text[: preposition.start()]).rsplit(" ", 1)[-1]
        behind = folded(preposition[0]).rsplit(" ", 1)[-1]
        if spoken in words.promises.not_ or f"{behind} {folded(' '.join(rest[:1]))}" in words.dates.no_days:
            continue
        due = _longest(rest, known)
        found |= set() if due is None else {due}
    found |= set() if deadlines else _relative_days(text, known)
    return found.pop() if len(found) == 1 else None


def _longest(words: Sequence[str], known: Known) -> Value | None:
    """The day that the most of these words are, from the first on; none of a number or a word that goes with it."""
    units = known.words.dates.units
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        day = read_due(" ".join(words[:count]), known.own_day, known)
        if day is None:
            continue
        goes_on = words[count : count + 1] and (words[count].isdecimal() or folded(words[count]) in units)
        return None if goes_on else _read(" ".join(words[:count]), known)
    return None


def _relative_days(text: str, known: Known) -> set[Value]:
    """``I send him tomorrow the page``: the days that are said as words such as tomorrow; "the morning" is none."""
    spoken = [folded(word).strip(".,;:") for word in text[:_LONGEST].split(" ")]
    dates, promises = known.words.dates, known.words.promises
    none = promises.about | promises.not_ | known.words.articles
    found: set[Value] = set()
    for before, word in pairwise(["", *spoken]):
        phrase = f"{before} {word}"
        away = dates.days.get(phrase, 0 if before in none or phrase in dates.no_days else dates.days.get(word, 0))
        found |= {moved(known.own_day, away, "d")} if away > 0 else set()
    return found


def leading_day(text: str, known: Known) -> Value | None:
    """The day that a text is, with a word such as "by" or "due" in front of it, and nothing else."""
    plain = text.strip().rstrip(".!").strip()
    if due := _read(plain, known):
        return due
    words = folded(plain)
    for phrase in longest_first(known.words.promises.on | frozenset(known.words.by)):
        if words.startswith(f"{phrase} "):
            rest = plain.split(maxsplit=len(phrase.split()))[-1]
            return _read(rest, known) or _short(rest, phrase, known)
    return None


def _apart(text: str, known: Known) -> Due | None:
    if (found := CLOSING_BRACKET.search(text)) and text[: found.start()].strip():
        due = leading_day(found[1], known)
        return Due(text[: found.start()].rstrip(), due, taken=True) if due else None
    tail = max(0, len(text) - _TAIL)
    past = {word for word, away in known.words.dates.days.items() if away < 0}
    for found in reversed(list(_APART.finditer(text, tail))):
        before = text[: found.start()].rstrip()
        spoken = folded(before[-_TAIL:]).rsplit(" ", 1)[-1]
        rest = text[found.end() :].rstrip(" .!")
        due = leading_day(rest, known) or (_weekday(rest, known) if rest[:1].isupper() else None)
        if before and spoken not in past and due:
            return Due(before, due, taken=True)
    return None


def _last_words(text: str, known: Known) -> Due | None:
    plain = text.rstrip(" \t.!")
    starts = [found.start() for found in _WORD.finditer(plain, max(0, len(plain) - _TAIL))]
    if plain.endswith("?") or not starts or not _may_end_a_day(folded(plain[starts[-1] :]), known.words):
        return None
    about = known.words.promises.about
    for start in starts[-_MOST_WORDS:]:
        before, words = folded(plain[:start]), folded(plain[start:])
        first, last = words.split(" ")[0], before.rsplit(" ", 1)[-1]
        dates = known.words.dates
        if not before or first in about or last in dates.last or f"{last} {first}" in dates.no_days:
            continue
        due = _read(words, known) or _short(words, before.rsplit(" ", 1)[-1], known)
        if due is not None:
            return None if _is_no_due_day(before, due, known) else Due(text, due, taken=False)
    return None


def _is_no_due_day(before: str, due: Value, known: Known) -> bool:
    """Whether the words in front of a day say something else of it: ``about Friday``, ``not for Friday``."""
    promises = known.words.promises
    phrase = next((each for each in longest_first(promises.on) if f" {before}".endswith(f" {each}")), "")
    rest = before.removesuffix(phrase).rstrip()
    last = rest.rsplit(" ", 1)[-1]
    if last in promises.not_:
        return True
    if phrase or last not in promises.about:
        return False
    return not (due == NEXT and last in promises.bring_to)  # "bring it to the next session"


def _may_end_a_day(word: str, words: Language) -> bool:
    """Whether a day can end in a word: most lines end in none, and need not be looked at any closer."""
    dates = words.dates
    known = (dates.months, dates.weekdays, dates.before, dates.days, dates.units, dates.ends, dates.ago, dates.behind)
    plain = word.rstrip(".,")
    return (
        any(char.isdecimal() for char in plain)
        or any(plain in each for each in known)
        or plain in last_words((*words.next_session, *dates.days, *dates.behind, *dates.fillers))
    )


def _read(text: str, known: Known) -> Value | None:
    """A day that is due: none that is over."""
    due = read_due(text, known.own_day, known)
    if due is None or not isinstance(due, date):
        return due
    soon = due - known.own_day <= _SOON or _YEAR.search(text) is not None
    return due if due >= known.own_day and soon else None


def _short(text: str, before: str, known: Known) -> Value | None:
    """``bis Di``: two letters are a weekday behind a word that wants one."""
    return _weekday(text, known) if before in known.words.dates.wants_a_day else None


def _weekday(text: str, known: Known) -> Value | None:
    """A weekday in two letters."""
    dates = known.words.dates
    if folded(text) not in dates.before:
        return None
    names = {number: name for name, number in reversed(list(dates.weekdays.items()))}
    return _read(names[dates.before[folded(text)]], known)


@cache
def _behind(phrases: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{'|'.join(map(re.escape, longest_first(phrases)))})\s+", re.I)
