"""A time of day as it is said, in figures: ``half past nine``, ``9 y media``, ``two o'clock``, ``9 in the morning``."""

import re
from typing import NamedTuple

from coachlog.regex import LazyPattern
from coachlog.words.language import DateWords

_FIGURES = LazyPattern(r"(\d{1,2})(?:[:.](\d{2}))?", re.ASCII)
FIRST_HOUR = 7  # an earlier one is said of the afternoon, and not as "6h"
_NOON, _HOURS = 12, 24
_SHORTEST = 3  # letters of a word for an hour: "a" and "an" are articles
_LONGEST_PHRASE = 2  # words: "half past"


class _Said(NamedTuple):
    """How many tokens say a time, in minutes from midnight or noon; ``in_words``: they are not figures alone."""

    length: int
    minutes: int
    in_words: bool


def without_half(text: str, words: DateWords) -> tuple[str, str]:
    """A folded text without the ``in the morning`` that closes it, and that phrase or nothing."""
    phrase = next((phrase for phrase in words.halves if text.endswith(f" {phrase}")), "")
    return (text.removesuffix(phrase).rstrip(), phrase) if phrase else (text, "")


def in_figures(text: str, half: str, words: DateWords) -> str:
    """A folded text whose closing time stands in figures, if it is said in words or of a ``half`` of the day. Without
    such a half a time before seven is one of the afternoon. A half that says no time stays behind the text."""
    tokens = text.split(" ")
    named = len(tokens) > 1 and tokens[-1] in words.oclock
    tokens = tokens[:-1] if named else tokens
    said = _said(tokens, words)
    lead = tokens[: len(tokens) - said.length] if said else []
    marked = named or half or (lead and lead[-1] in words.at)
    as_it_is = said is None or (not said.in_words and not half) or (said.in_words and said.length == 1 and not marked)
    if said is None or as_it_is or (half and said.minutes // 60 == _NOON):  # twelve "in the morning" is either
        return f"{text} {half}".rstrip()
    minutes = said.minutes
    afternoon = words.halves[half] == "pm" if half else minutes < FIRST_HOUR * 60
    if afternoon and minutes < _NOON * 60:
        minutes += _NOON * 60
    return " ".join([*lead, f"{minutes // 60:02}:{minutes % 60:02}"])


def _said(tokens: list[str], words: DateWords) -> _Said | None:
    """The time that closes the words of a text."""
    for size in range(min(_LONGEST_PHRASE, len(tokens) - 1), 0, -1):
        behind = words.clock_behind.get(" ".join(tokens[-size:]))
        before = words.clock_before.get(" ".join(tokens[-1 - size : -1]))
        for minutes, hour in ((behind, _hour(tokens[-1 - size], words)), (before, _hour(tokens[-1], words))):
            if minutes is not None and hour is not None:
                return _Said(size + 1, hour * 60 + minutes, in_words=True)
    if found := _FIGURES.fullmatch(tokens[-1]):
        return _Said(1, int(found[1]) * 60 + int(found[2] or 0), in_words=False) if int(found[1]) < _HOURS else None
    hour = _hour(tokens[-1], words)
    return _Said(1, hour * 60, in_words=True) if hour is not None else None


def _hour(token: str, words: DateWords) -> int | None:
    """An hour up to twelve, in figures or as a word."""
    if token.isascii() and token.isdecimal():
        hour = int(token)
    else:
        hour = words.numbers.get(token, 0) if len(token) >= _SHORTEST else 0
    return hour if 1 <= hour <= _NOON else None
