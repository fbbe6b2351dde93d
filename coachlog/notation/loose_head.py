"""A first line that says without any key when a session was: ``DK 11/18 4p 45m``, ``Noor, Fri 20 Nov, 9.00 to 10``."""

import re
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from coachlog.dates import Moment, read_minutes, read_moment
from coachlog.errors import DateRefused
from coachlog.notation.lines import Line
from coachlog.notation.marks import label_key, opening, unmarked
from coachlog.notation.note import Known
from coachlog.notation.values import folded
from coachlog.notation.who import known_owner

_WORD = re.compile(r"[^\s,·;|]+")
_APART = re.compile(r"\s*[,·;|]\s*|\s+[/–—-]\s+")
_LONGEST_LINE, _MOST_WORDS = 160, 8  # of a line, of one field
_MOST_OTHER = 3  # words that are none of it
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
    text, box, _ = unmarked(line.content.rstrip(" .\t"))
    if (
        box
        or text.endswith((":", "："))
        or not any(char.isdecimal() for char in text)
        or text.startswith(("#", ">", "|"))
    ):
        return None
    if opening(line.content, "", known) is not None:
        return None
    pieces = [piece.strip() for piece in _APART.split(text)]
    found = _Fields(known)
    for piece in pieces:
        found.take(piece)
    return found.head(apart=len(pieces) > 1)


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
        self.fits = True

    def take(self, piece: str) -> None:
        """One piece of the line, between its commas and strokes: wholly one field, or several side by side."""
        if pair := label_key(piece, self.known.words.head):
            self.pairs.append((piece.partition(":")[0].strip(), pair[1]))
            return
        words = [(found.start(), found.end()) for found in _WORD.finditer(piece)]
        place = 0
        while place < len(words):
            for end in range(min(len(words), place + _MOST_WORDS), place, -1):
                if self._is_field(piece[words[place][0] : words[end - 1][1]]):
                    place = end
                    break
            else:
                self.other.append(piece[words[place][0] : words[place][1]])
                place += 1

    def _is_field(self, text: str) -> bool:
        if not self.client and known_owner(text, self.known) == ("client", ""):
            if folded(text) in self.known.words.owners:
                return False
            self.client = True
            return True
        if self.minutes is None and (minutes := read_length(text, self.known)) is not None:
            self.minutes = minutes
            return True
        if len(self.days) < 2 and self._is_moment(text):
            self.days.append(text)
            return True
        return False

    def _is_moment(self, text: str) -> bool:
        """Whether a text is a day, a time, or both; with the day before it, where one was found."""
        if not any(char.isdecimal() for char in text) and self.days:
            return False
        try:
            read_held(" ".join([*self.days, text]), self.known)
        except DateRefused:
            return False
        return True

    def head(self, *, apart: bool) -> LooseHead | None:
        if not self.days:
            return None
        try:
            moment = read_held(" ".join(self.days), self.known)
        except DateRefused:
            return None
        only_time = moment.at is not None and not self._names_a_day()
        minutes = self.minutes if self.minutes is not None else moment.minutes
        if only_time or (moment.at is None and minutes is None) or not self._may_stand_beside(apart):
            return None
        return LooseHead(
            moment.day,
            moment.at,
            minutes,
            self.known.client if self.client else "",
            tuple(self.pairs),
            " ".join(self.other),
            moment.said,
        )

    def _names_a_day(self) -> bool:
        """Whether a day was said, and not only a time."""
        tomorrow = datetime.combine(self.known.now.date() + timedelta(days=1), time(), self.known.now.tzinfo)
        words, order = self.known.words.dates, self.known.order
        text = " ".join(self.days)
        try:
            return read_moment(text, tomorrow, "back", words, order).at is None or any(
                _is_day(part, self.known)
                for part in (text.split()[0], " ".join(text.split()[:2]), " ".join(text.split()[:3]))
            )
        except DateRefused:
            return True

    def _may_stand_beside(self, apart: bool) -> bool:
        """Whether the other words may be a place or an occasion: few, and nobody does anything in them."""
        if not self.other:
            return True
        words = {folded(word).strip(".") for word in self.other}
        speaks = words & (self.known.words.pronouns | self.known.words.private.first_person)
        return (
            len(self.other) <= _MOST_OTHER
            and not speaks
            and (self.client or (apart and any(char.isdecimal() for char in self.days[0])))
        )


def _is_day(text: str, known: Known) -> bool:
    try:
        return read_held(text, known).at is None
    except DateRefused:
        return False
