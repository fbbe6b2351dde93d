"""A first line that says without any key when a session was: ``DK 11/18 4p 45m``, ``Noor, Fri 20 Nov, 9.00 to 10``."""

import re
from datetime import date, time, timedelta
from itertools import pairwise
from typing import NamedTuple

from coachlog.clock_words import FIRST_HOUR
from coachlog.dates import Moment, read_minutes, read_moment
from coachlog.domain.names import first_name, unaccented
from coachlog.errors import DateRefused
from coachlog.notation.due import CLOSING_BRACKET
from coachlog.notation.lines import Line
from coachlog.notation.marks import label_key, opening
from coachlog.notation.note import Known
from coachlog.notation.values import begins_with, meanings
from coachlog.notation.who import known_owner
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded

_WORD = LazyPattern(r"[^\s,·;|]+")
_APART = LazyPattern(
    r"\s*[,·;|]\s*|\s+/\s+|(?<!\d)\s+[–—-]\s+|\s+[–—-]\s+(?!\d)|\.\s+(?=[^\W\d_]+:\s)"
)  # no dash between two times
_BULLET = LazyPattern(r"\A[-*+•][ \t]+")  # "19. Nov" is none
_HOUR = LazyPattern(r"(\d{1,2}) ?h", re.ASCII)  # "11h" behind a day is a time, "3h" a length
_NUMERIC_DAY = LazyPattern(r"\d{1,4}[./-]\d{1,2}(?:[./-]\d{0,4})?", re.ASCII)
_NEVER = ("#", ">", "|", "[")
_LONGEST_LINE, _MOST_WORDS = 160, 12  # of a line, of one field
_MOST_MOMENTS = 3  # "yesterday", the day itself, and its time
_MOST_BEFORE_LENGTH = 2  # words: "it took"
_SHORTEST_NAME = 3  # letters
_MOST_BETWEEN, _MOST_OTHER = 2, 6  # words that are none of it
_RECENT = timedelta(days=60)


class LooseHead(NamedTuple):
    """``pairs``: head keys as typed, with the values that stood in the line; ``other``: the words that are none."""

    day: date
    at: time | None
    minutes: int | None
    client: str
    pairs: tuple[tuple[str, str], ...]
    other: str
    said: str


def loose_head(line: Line, known: Known) -> LooseHead | None:
    """What a line says of a session, when it says nothing else: a day, and a time or a length."""
    if line.indent or line.literal or line.escaped or len(line.content) > _LONGEST_LINE:
        return None
    text = _BULLET.sub("", line.content.rstrip(" .\t"))
    said = text.endswith((":", "：")) or not any(char.isdecimal() for char in text)
    if said or text.startswith(_NEVER) or opening(line.content, "", known) is not None:
        return None
    session = begins_with(text, known.words.sentences.session_with)
    bracket = CLOSING_BRACKET.search(text)
    found = _Fields(known)
    for piece in _APART.split(text[session : bracket.start() if bracket else None].lstrip(" /")):
        found.take(piece.strip())
    head = found.head()
    return head._replace(other=f"{head.other} {bracket[0].strip()}".strip()) if head and bracket else head


def read_length(text: str, known: Known) -> int | None:
    """A length with its unit, ``50 min``, ``1h15``, ``an hour``: a number alone is none."""
    plain = text.strip().rstrip(".")
    if plain.isdecimal() or len(plain) > _LONGEST_LINE or ":" in plain:
        return None
    try:
        return read_minutes(plain, known.words.dates)
    except DateRefused:
        return None


def read_held(text: str, known: Known) -> Moment:
    """When a session was. Two numbers that nothing else explains are read as the only day within the last two months
    that they can be, and that is said. Raises DateRefused."""
    words = known.words.dates
    try:
        return read_moment(text, known.now, "back", words, known.order)
    except DateRefused:
        if known.order or "/" not in text:
            raise
        recent = [each for order in ("dmy", "mdy") if (each := _recent(text, order, known))]
        if len(recent) != 1:
            raise
        return recent[0]._replace(
            said=f"{text.split()[0]} was read as {recent[0].day:%a} {recent[0].day.day} "
            f"{recent[0].day:%b}, the only such day of late"
        )


def _recent(text: str, order: str, known: Known) -> Moment | None:
    try:
        moment = read_moment(text, known.now, "back", known.words.dates, order)
    except DateRefused:
        return None
    return moment if known.now.date() - _RECENT <= moment.day <= known.now.date() else None


class _Fields:
    """What was found so far."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.days: list[str] = []  # the words of day and time, which may stand apart
        self.minutes: int | None = None
        self.client = False
        self.pairs: list[tuple[str, str]] = []
        self.other: list[str] = []
        self.beside: list[str] = []  # what was said of the kind of session
        self.fits = True  # whether all other words stand where a place or an occasion may

    def take(self, piece: str) -> None:
        """One piece of the line, between its commas and strokes: wholly one field, several side by side, or wholly
        something else behind the day; behind fields only where the client is named."""
        if pair := label_key(piece, self.known.words.head):
            self.pairs.append((piece.partition(":")[0].strip(), pair[1]))
            return
        if self._tells_length(piece) or self._tells_kind(piece):
            return
        words = [(found.start(), found.end()) for found in _WORD.finditer(piece)]
        place, fields = 0, 0
        other: list[str] = []
        while place < len(words):
            ends = range(min(len(words), place + _MOST_WORDS), place, -1)
            end = next((end for end in ends if self._is_field(piece[words[place][0] : words[end - 1][1]])), 0)
            self.fits = self.fits and not (end and other)  # "Ana ran 12 Nov"
            self.fits = self.fits and not (end and len(self.other) > _MOST_BETWEEN)  # "furious about Luis, 20 min"
            fields += bool(end)
            other += [] if end else [piece[words[place][0] : words[place][1]]]
            place = end or place + 1
        if other:
            self.fits = self.fits and bool(self.days) and not self.other and (not fields or self.client)
            self.other = other

    def _tells_length(self, piece: str) -> bool:
        """``it took about an hour``, behind the client and the day: a length with a few words in front of it."""
        words = piece.split()
        if not (self.client and self.days and self.minutes is None):
            return False
        for lead in range(1, min(_MOST_BEFORE_LENGTH, len(words) - 1) + 1):
            minutes = read_length(" ".join(words[lead:]), self.known)
            if minutes is not None:
                self.minutes = minutes
                self.other += words[:lead]
                return True
        return False

    def _tells_kind(self, piece: str) -> bool:
        """``three-way meeting with Luis``, behind the client: the kind of session, and words that stay in the note."""
        end = begins_with(piece, frozenset(self.known.words.values["session_kind"]))
        named = f" {folded(self.known.client)} " in f" {folded(piece)} " and bool(self.known.client)
        self.client = self.client or (end > 0 and named)  # "three-way Ana Ruiz + María"
        end = end if self.client else 0
        if not end or len(piece.split()) > _MOST_OTHER:
            return False
        self.pairs.append((meanings(self.known.words.head)["kind"], piece[:end]))
        self.beside.append(piece)
        return True

    def _is_field(self, text: str) -> bool:
        if not self.client and (known_owner(text, self.known) == ("client", "") or self._is_short_name(text)):
            if folded(text) in self.known.words.owners:
                return False
            self.client = True
            return True
        if self.days and (hour := _HOUR.fullmatch(text)) and int(hour[1]) >= FIRST_HOUR and self._is_moment(text):
            self.days.append(text)
            return True
        if self.minutes is None and (minutes := read_length(text, self.known)) is not None:
            self.minutes = minutes
            return True
        if len(self.days) < _MOST_MOMENTS and self._is_moment(text):
            self.days.append(text)
            return True
        return False

    def _is_short_name(self, text: str) -> bool:
        """Whether the line begins with the client's first name cut short: ``Flor`` for Florencia."""
        begins = not self.days and not self.other and text.isalpha() and text[:1].isupper()
        whole = unaccented(first_name(self.known.client))
        short = len(text) >= _SHORTEST_NAME and whole.startswith(unaccented(text))
        return begins and short and known_owner(text, self.known) is None

    def _is_moment(self, text: str) -> bool:
        """Whether a text is a day, a time, or both; with the day before it, where one was found."""
        if self.days and not any(char.isdecimal() for char in text) and not self._says_a_clock(text):
            return False
        try:
            read_held(" ".join([*self.days, text]), self.known)
        except DateRefused:
            return False
        return True

    def _says_a_clock(self, text: str) -> bool:
        """``two o'clock``, ``half past nine``."""
        dates, spoken = self.known.words.dates, set(folded(text).split())
        phrases = {word for phrase in (*dates.clock_before, *dates.clock_behind) for word in phrase.split()}
        return not spoken.isdisjoint(dates.oclock | phrases)

    def head(self) -> LooseHead | None:
        """What was found, if it is a day, with a time or a length, and nothing beside it that tells a story."""
        try:
            moment = read_held(" ".join(self.days), self.known)
        except DateRefused:
            return None
        minutes = self.minutes if self.minutes is not None else moment.minutes
        words = {folded(word).strip(".") for word in self.other}
        pronouns = self.known.words.pronouns - self.known.words.articles
        speaks = words & (pronouns | self.known.words.private.first_person)
        fits = self.fits and len(self.other) <= _MOST_OTHER and not speaks and not self._has_another_day()
        if not fits or not self._names_a_day() or (moment.at is None and minutes is None):
            return None
        if moment.day > self.known.now.date():
            return None
        client = self.known.client if self.client else ""
        return LooseHead(
            moment.day,
            moment.at,
            minutes,
            client,
            tuple(self.pairs),
            " ".join([*self.beside, *self.other]),
            moment.said,
        )

    def _has_another_day(self) -> bool:
        """Whether a day is left over, which the one that was read contradicts: ``Friday 27 Nov`` in the week before."""
        months = self.known.words.dates.months
        return any(_NUMERIC_DAY.fullmatch(word) for word in self.other) or any(
            any(word.rstrip(".").isdecimal() for word in pair)
            and any(folded(word).strip(".") in months for word in pair)
            for pair in pairwise(self.other)
        )

    def _names_a_day(self) -> bool:
        """Whether a day was said, and not only a time."""
        words = " ".join(self.days).split(" ")
        return any(_is_day(" ".join(words[:count]), self.known) for count in range(1, len(words) + 1))


def _is_day(text: str, known: Known) -> bool:
    try:
        return read_held(text, known).at is None
    except DateRefused:
        return False
