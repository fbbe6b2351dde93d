"""A line that begins with the number of a goal or an experiment, and says a rating or what became of it."""

import re
from functools import cache

from coachlog.domain.ref import pattern
from coachlog.notation.note import Known
from coachlog.regex import LazyPattern
from coachlog.words.language import Language

_NOTHING_MORE = r"(?=\s*(?:$|[,;.()–—]|-\s))(?!\s*[-–—]\s*\d)"  # "3 reasons why not", "6 - 7" are no ratings
_STARTS = LazyPattern(pattern("goal"), re.I)
_REVIEWED = LazyPattern(
    rf"({pattern('experiment')})(?!\w)(?:(?:[ \t][^:.!?;]{{0,40}})?:(?=\s)|[ \t]+[-–—]+[ \t]+(?=\S))"
)
_NUMBER = LazyPattern(rf"{pattern('commitment', 'goal', 'experiment')}(?!\w)", re.I)


def rated(text: str, words: Language) -> re.Match[str] | None:
    """``g1: 7``, ``g1 now 5 (was 3)``: the match ends in front of the number, its first group is the ref."""
    if not _STARTS.match(text):
        return None  # most lines: the pattern with all words need not be built
    return _rating(words.sentences.now_is, words.sentences.out_of).match(text)


def in_small_letters(text: str, known: Known) -> str:
    """A text whose first word is a number of something there, in small letters: ``C1 done``."""
    found = _NUMBER.match(text)
    return found[0].casefold() + text[found.end() :] if found and found[0].casefold() in known.refs else text


def reviewed(text: str) -> re.Match[str] | None:
    """``x1: she ran it twice``, ``x1 went badly: …``, ``x1 - …``; the first group is the ref."""
    return _REVIEWED.match(text)


@cache
def of_ten(out_of: frozenset[str]) -> str:
    """The pattern of what may stand behind a rating: ``/10``, ``out of 10``."""
    between = "|".join(map(re.escape, sorted(out_of, key=len, reverse=True)))
    return rf"(?:(?:\s*/\s*|\s+(?:{between})\s+)10(?!\d))"


@cache
def _rating(now_is: frozenset[str], out_of: frozenset[str]) -> re.Pattern[str]:
    between = "|".join(map(re.escape, sorted(now_is, key=len, reverse=True)))
    number = rf"(?:10|\d){of_ten(out_of)}?(?!\w|[.,:/]\d){_NOTHING_MORE}"
    return re.compile(rf"({pattern('goal')})(?!\w)\s*(?:[:=]\s*)?(?:(?:{between})\s+)?(?={number})", re.I | re.ASCII)


def plain_rating(words: Language) -> re.Pattern[str]:
    """``6``, ``6/10``, ``6 out of 10``: a rating in figures behind its mark; its first group is the number."""
    return _plain(words.sentences.out_of)


@cache
def _plain(out_of: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(\d{{1,2}})(?!\d|[.,–-]\d){of_ten(out_of)}?(?!\w)\s*[,;:.–—-]?\s*", re.ASCII)


def spoken_rating(words: Language) -> re.Pattern[str]:
    """``a 6``, ``still 4``, ``six``: a rating behind its mark as it is said; its first group is the number."""
    numbers = frozenset(word for word, number in words.dates.numbers.items() if number > 1)
    return _spoken(words.sentences.now_is, numbers, words.sentences.out_of)


@cache
def _spoken(now_is: frozenset[str], numbers: frozenset[str], out_of: frozenset[str]) -> re.Pattern[str]:
    before, said = ("|".join(map(re.escape, sorted(each, key=len, reverse=True))) for each in (now_is, numbers))
    number = rf"(10|\d|(?:{said}){_NOTHING_MORE})"
    return re.compile(rf"(?:(?:{before})\s+)*{number}{of_ten(out_of)}?(?!\w|[.,:/–-]\d)[,;:.]?\s*", re.I | re.ASCII)


def later_rating(words: Language) -> re.Pattern[str]:
    """``from 4 to 6``, ``6 -> 7``: its first group is the earlier number, its second the later, which counts. We write
    "6," ourselves."""
    return _later(words.sentences.from_, words.sentences.to)


@cache
def _later(from_: frozenset[str], to: frozenset[str]) -> re.Pattern[str]:
    before, between = ("|".join(map(re.escape, sorted(words))) for words in (from_, to))
    number = rf"(10|\d){_NOTHING_MORE}"
    return re.compile(rf"(?:(?:{before})\s+)?(10|\d)\s*(?:->|→|=>|\s(?:{between})\s)\s*{number}[,;:.]?\s*", re.I)
