"""What a typed value means: closed words, percents, refs, due days. What cannot be taken is None, never a guess."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache, lru_cache
from itertools import islice
from typing import NamedTuple

from coachlog.dates import Moment, read_day, read_moment
from coachlog.domain.kinds import Takes
from coachlog.domain.names import unaccented
from coachlog.domain.ref import kind_of, pattern
from coachlog.errors import DateRefused
from coachlog.notation.note import NEXT, Known, Value
from coachlog.notation.numbered import of_ten
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded
from coachlog.words.language import Language

WORD = LazyPattern(r"[^\W_]+(?:['’][^\W_]+)*")
_REF = LazyPattern(pattern())
_LONGEST_DATE = 60
_SHORTEST, _STEM = 4, 5  # letters of a word that says something; of its part that endings leave alone
_LONGEST_PHRASE, _MOST_WORDS = 80, 6
MOST_IN_LABEL, _LONGEST_MARK = 8, 3  # words
_TICKED = ("✓", "✔", "☑", "✅")
_MOST_STATES = 2  # words for what became of a promise, one behind the other
_SEPARATOR = LazyPattern(r"\s*[,;:.–—-]?\s*")


class Taken(NamedTuple):
    """The fields a value fills, and the words behind it that none of them takes."""

    fields: tuple[tuple[str, Value], ...]
    over: str = ""


@lru_cache(maxsize=4096)  # a note says the same words again and again
def plain_word(word: str) -> str:
    """One word as a table holds it: folded, with the apostrophe that keyboards have."""
    return folded(word).replace("’", "'")


def plain_words(text: str) -> list[str]:
    """The words of a text as tables hold them, without what stands between them."""
    return [plain_word(word) for word in WORD.findall(text)]


def meanings(table: Mapping[str, str]) -> dict[str, str]:
    """A word table the other way round: meaning -> the first word for it."""
    words: dict[str, str] = {}
    for word, meaning in table.items():
        words.setdefault(meaning, word)
    return words


def take(takes: Takes, text: str, day: date, known: Known) -> Taken | None:
    """Read one attribute's value; days count from ``day``, the note's own."""
    text = text.strip()
    if takes.what == "text":
        return Taken(((takes.field, text),))
    if takes.what in ("day", "due"):
        return _due(takes, text, day, known)
    if takes.what == "percent":
        if found := re.fullmatch(rf"(10|\d){of_ten(known.words.sentences.out_of)}", text, re.ASCII):
            return Taken(((takes.field, 10 * int(found[1])),))
        found = re.fullmatch(r"(\d{1,3})\s*%?", text, re.ASCII)
        return Taken(((takes.field, int(found[1])),)) if found and int(found[1]) <= 100 else None
    if takes.what == "goal":
        ref = known_ref(text, "goal", known)
        return Taken(((takes.field, ref),)) if ref else None
    if takes.what == "flag":
        answer = choose("flag", text, known.words)
        if answer is None or answer[1]:
            return None
        return Taken(((takes.field, answer[0] == "yes"),))
    return _choice(takes, text, day, known)


def choose(values: str, text: str, words: Language) -> tuple[str, str] | None:
    """A closed word and what stands behind it: the exact word, else the longest beginning, else a clear prefix."""
    table = words.values[values]
    whole = folded(_without_article(text, words))
    if whole in table:
        return table[whole], ""
    longest: tuple[int, str, str] | None = None
    for phrase, meaning in table.items():
        if (end := beginning(text, phrase, words.articles)) and (longest is None or end > longest[0]):
            longest = (end, meaning, _SEPARATOR.sub("", text[end:], count=1))
    if longest:
        return longest[1], longest[2]
    meanings = {meaning for phrase, meaning in table.items() if whole and phrase.startswith(whole)}
    return (meanings.pop(), "") if len(meanings) == 1 else None


def beginning(text: str, phrase: str, articles: Iterable[str] = ()) -> int:
    """Length of the prefix of ``text`` that matches the phrase; 0 if none does."""
    article = "|".join(map(re.escape, sorted(articles)))
    inner = r"[\s_]+".join(re.escape(word) for word in phrase.split())
    found = re.match(rf"\s*(?:(?:{article})[\s_]+)?{inner}(?!\w)" if article else rf"\s*{inner}(?!\w)", text, re.I)
    return found.end() if found else 0


def told(text: str, day: date, known: Known) -> Taken | None:
    """Who told the sponsor about a shift: ``yes, Thursday`` · ``together`` · ``Ana keeps it private``."""
    first = known.client.split(" ")[0]
    for name in (known.client, first, *known.words.pronouns):
        if name and (end := beginning(text, name)):
            text = text[end:].strip()
            break
    return _choice(Takes("told", "told", "told_on"), text, day, known)


def begins_with(text: str, phrases: frozenset[str]) -> int:
    """Length of the prefix of ``text`` that matches the longest of these phrases; 0 if none does."""
    return next((end for phrase, end in _beginnings(text[:_LONGEST_PHRASE]) if phrase in phrases), 0)


@cache
def last_words(phrases: frozenset[str] | tuple[str, ...]) -> frozenset[str]:
    """The last word of each phrase, as it is compared: "said" of "she said"."""
    return frozenset(folded(phrase).rsplit(" ", 1)[-1] for phrase in phrases)


@cache
def longest_first(phrases: frozenset[str]) -> tuple[str, ...]:
    """Phrases as they are compared, the longest first: "at the latest" before "latest"."""
    return tuple(sorted(map(folded, phrases), key=lambda phrase: (-len(phrase), phrase)))


def phrase_within(text: str, phrases: frozenset[str]) -> tuple[int, int]:
    """Where the first of these phrases stands in a text as whole words, the longest of those that begin there, and
    where it ends; (0, 0) when none does."""
    longest = _longest_by_first(phrases)
    spoken = _spoken(text)
    for place, (word, start, _) in enumerate(spoken):
        if word not in longest:
            continue
        for length in range(min(longest[word], len(spoken) - place), 0, -1):
            if " ".join(each for each, _, _ in spoken[place : place + length]) in phrases:
                return start, spoken[place + length - 1][2]
    return 0, 0


def phrases_among(said: Sequence[str], phrases: Container[str], around: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where phrases stand among small words, the longest first: ``a strength we named``. ``around`` are the small
    words, ``said`` the plain words of a label."""
    for count in range(min(_LONGEST_MARK, len(said)), 0, -1):
        for start in range(len(said) - count + 1):
            if " ".join(said[start : start + count]) in phrases and around.issuperset(
                [*said[:start], *said[start + count :]]
            ):
                yield start, start + count


@lru_cache(maxsize=64)
def _longest_by_first(phrases: frozenset[str]) -> dict[str, int]:
    """How many words the longest of the phrases has that begin with a word."""
    longest: dict[str, int] = {}
    for phrase in phrases:
        first, *more = phrase.split(" ")
        longest[first] = max(longest.get(first, 0), 1 + len(more))
    return longest


@lru_cache(maxsize=64)  # a line is asked for many phrases, one after the other
def _spoken(text: str) -> tuple[tuple[str, int, int], ...]:
    """The plain words of a text, each with where it begins and ends."""
    return tuple((plain_word(found[0]), found.start(), found.end()) for found in WORD.finditer(text))


@lru_cache(maxsize=64)
def _beginnings(text: str) -> tuple[tuple[str, int], ...]:
    """The first words of a text as phrases, the longest first, and where each ends."""
    spoken = [(plain_word(found[0]), found.end()) for found in islice(WORD.finditer(text), _MOST_WORDS)]
    lengths = range(len(spoken), 0, -1)
    return tuple((" ".join(word for word, _ in spoken[:length]), spoken[length - 1][1]) for length in lengths)


def came_of(text: str, known: Known) -> str:
    """What the first words behind the number of a promise say of it, when a comma or nothing follows them: open, done,
    partly, dropped, or nothing. ``half an hour with him`` says nothing."""
    return came_of_it(text, known)[0]


def came_of_it(text: str, known: Known) -> tuple[str, str]:
    """What the first words say of a promise, open, done, partly, dropped, or nothing; and the text behind them."""
    if text[:1] in _TICKED:
        return "done", text[1:].lstrip(" ,;:–—-")
    said = known.words.sentences.came_of
    states, rest = list[str](), text
    for _ in range(_MOST_STATES):  # "ok done", "almost done"
        end = begins_with(rest, frozenset(said))
        if not end or (states and not rest[:1].isalpha()):
            break
        states.append(said[" ".join(plain_words(rest[:end]))])
        rest = rest[end:].lstrip(" ")
    behind = re.match(r"\s*(?:[.,;:!–—]+\s*|-+>?(?:\s+|\Z)|(?=\()|\Z)", rest)
    agree = len({*states}) == 1 or states[:1] == ["partly"]  # "ok half" says two things
    return (states[0], rest[behind.end() :].strip()) if states and agree and behind else ("", text)


@lru_cache(maxsize=512)
def stems(text: str) -> frozenset[str]:
    """The words of a text that say something, without their endings."""
    words = (unaccented(found[0]) for found in WORD.finditer(text))
    return frozenset(word[:_STEM] for word in words if len(word) >= _SHORTEST or word.isdecimal())


def is_ref(text: str) -> bool:
    """Whether a text is nothing but a reference, such as g2."""
    return _REF.fullmatch(folded(text)) is not None


def known_ref(text: str, kind: str, known: Known) -> str:
    """The ref that a text is, when it is to a thing of this client's and of such a kind."""
    ref = folded(text)
    return ref if ref in known.refs and kind_of(ref) == kind else ""


def read_balance(text: str, words: Language) -> int | None:
    """The share of process, 0–100: ``mostly process``, ``even``, or ``60/40``."""
    if found := re.fullmatch(r"\s*(\d{1,3})\s*[/:]\s*(\d{1,3})\s*", text, re.ASCII):
        return int(found[1]) if int(found[1]) + int(found[2]) == 100 else None
    answer = choose("balance", text, words)
    return int(answer[0]) if answer and not answer[1] else None


def read_due(text: str, day: date, known: Known) -> Value | None:
    """A due day looks forward from the note's own day; "next session" is whatever day that is."""
    if not text.strip() or len(text) > _LONGEST_DATE:
        return None
    if folded(text) in known.words.next_session:
        return NEXT
    return _day_ahead(text, day, known.order, known.words)


@lru_cache(maxsize=64)  # a line is asked whether it ends in a day, and then for the day
def _day_ahead(text: str, day: date, order: str, words: Language) -> date | None:
    try:
        return read_day(text, day, "ahead", words.dates, order)
    except DateRefused:
        return None


def read_next(text: str, day: date, known: Known) -> Moment | None:
    """The next session's day, and its time when said: forward from the note's own day."""
    if not text.strip() or len(text) > _LONGEST_DATE:
        return None
    midnight = datetime(day.year, day.month, day.day, tzinfo=known.now.tzinfo)
    try:
        return read_moment(text.strip().removesuffix("."), midnight, "ahead", known.words.dates, known.order)
    except DateRefused:
        return None


def _due(takes: Takes, text: str, day: date, known: Known) -> Taken | None:
    due = read_due(text, day, known) or read_due(text.removesuffix("."), day, known)
    if due is None or (due == NEXT and takes.what == "day"):
        return None
    return Taken(((takes.field, due),))


def _choice(takes: Takes, text: str, day: date, known: Known) -> Taken | None:
    answer = choose(takes.what, text, known.words)
    if answer is None:
        # An unknown source is "unknown", with everything as detail.
        return Taken((("source", "unknown"), (takes.rest, text))) if takes.what == "source" and text else None
    meaning, rest = answer
    if not rest:
        return Taken(((takes.field, meaning),))
    if takes.what == "told" and meaning == "not_yet" and (later := choose("told", rest, known.words)):
        meaning, rest = later  # "not yet, she will tell him on Monday"
    if takes.what == "told":
        return _told_on(takes, meaning, rest, day, known)
    if takes.rest:
        return Taken(((takes.field, meaning), (takes.rest, rest)))
    return Taken(((takes.field, meaning),), over=rest)


def _told_on(takes: Takes, meaning: str, rest: str, day: date, known: Known) -> Taken:
    """Telling is done, so its day looks back from the note's. What is still to be told has no day yet."""
    try:
        if len(rest) > _LONGEST_DATE or meaning not in ("told", "together"):
            raise DateRefused
        back = known.now.replace(year=day.year, month=day.month, day=day.day)
        on = read_moment(rest, back, "back", known.words.dates, known.order).day
    except (DateRefused, ValueError):
        return Taken(((takes.field, meaning),), over=rest)
    return Taken(((takes.field, meaning), (takes.rest, on)))


def _without_article(text: str, words: Language) -> str:
    first, _, rest = text.strip().partition(" ")
    return rest if first.casefold() in words.articles else text
