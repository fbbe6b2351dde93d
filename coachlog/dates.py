"""The date grammar: closed, pure, and never a guess. Today is an argument.

A day is read looking ``back`` (a session) or ``ahead`` (something due). What the grammar does not hold is refused
with examples, what could mean two days is refused with both. The sentences never quote what was typed: it may be a
line of a note.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import NamedTuple

from dateutil import tz
from dateutil.relativedelta import relativedelta

from coachlog.clock_words import FIRST_HOUR
from coachlog.days import AT, EXAMPLES, YEARS, Looking, day_of, moved, normal
from coachlog.errors import DateRefused
from coachlog.regex import LazyPattern
from coachlog.words.language import DateWords

_HALF_A_YEAR = relativedelta(months=6)

_HALVES = ("am", "pm")
_HALF = r"(?:\s*[ap]m|[ap])"
_TIME = rf"\d{{1,2}}:\d{{2}}{_HALF}?|\d{{1,2}}(?:\.\d{{2}})?{_HALF}|\d{{1,2}}h\d{{2}}|0\d{{3}}"
_PLAIN_TIME = r"\d{1,2}(?:[:.]\d{2})?"  # beside one that says itself that it is a time
# "at 2.30", "4:30" are said of an afternoon; who works as early as that writes 04:30, or am.
_OF_THE_AFTERNOON = LazyPattern(r"[1-6](?:\.\d{2})?|[1-5]:\d{2}", re.ASCII)
_EARLY = LazyPattern(r"[1-9](?:[.:]\d{2})?|1[01](?:[.:]\d{2})?", re.ASCII)
_FOUR_DIGITS = r"[012]\d[0-5]\d"
_ISO_MOMENT = LazyPattern(r"\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2})?(?:z|[+-]\d{2}:?\d{2})?", re.I)


class Moment(NamedTuple):
    """A day, perhaps with a local time, perhaps with a length in minutes (of a span); ``said`` is for the person."""

    day: date
    at: time | None = None
    minutes: int | None = None
    said: str = ""


def read_day(text: str, today: date, looking: Looking, words: DateWords, order: str = "") -> date:
    """A day alone. ``order`` is "dmy", "mdy" or nothing. Raises DateRefused."""
    plain = normal(text, words)
    if not plain:
        raise DateRefused(f"a day is missing: {EXAMPLES}")
    day = day_of(plain, today, looking, words, order)
    if day is None:
        raise DateRefused(f"not a day that can be read: {EXAMPLES}")
    return day


def read_moment(text: str, now: datetime, looking: Looking, words: DateWords, order: str = "") -> Moment:
    """A day, a day and a time or a span of times, or a time alone. ``now`` is aware; times are in its zone.

    Looking back, a day without a year that would lie more than half a year ago is refused with both readings.
    Raises DateRefused.
    """
    if _ISO_MOMENT.fullmatch(text.strip()):
        return _iso_moment(text.strip(), now)
    plain = normal(text, words)
    day_text, start, end = _split_time(plain, words)
    dropped = _read_over(text, words) if start is None else _moved_on(plain, start)
    if day_text:
        day = read_day(day_text, now.date(), looking, words, order)
        if looking == "back" and not _says_when_exactly(day_text, words) and day < now.date() - _HALF_A_YEAR:
            later = day + relativedelta(years=1)
            raise DateRefused(f"could be {day} or {later}: write it with its year")
    elif start is None:
        raise DateRefused(f"a day is missing: {EXAMPLES}, yesterday 14:00")
    else:
        day = _nearest_day_with(start, now, looking)
    moment = _on_the_clock(Moment(day, start), now)
    moment = moment._replace(said="; ".join(filter(None, (moment.said, dropped))))
    return moment if start is None or end is None else moment._replace(minutes=_span(day, start, end, now))


def read_minutes(text: str, words: DateWords) -> int:
    """A length in minutes: ``60``, ``60 min``, ``1h15``, ``1h``. Raises DateRefused."""
    plain = " ".join(text.casefold().split()).rstrip(".").removeprefix("~").lstrip()
    plain = re.sub(rf"\A(?:{_any(words.roughly)})\.? ", "", plain, count=1) if not plain[:1].isdecimal() else plain
    first, _, rest = plain.replace("-", " ").partition(" ")
    for said in (plain.replace("-", " "), rest if words.numbers.get(first) == 1 else ""):  # "an hour", "hora y media"
        if said in words.lengths:
            return words.lengths[said]
    minute, hour = (_any(each) for each in (words.minutes, words.hours))
    if found := re.fullmatch(rf"(\d{{1,4}}) ?(?:{minute}|')?", plain, re.ASCII):
        minutes = int(found[1])
    elif found := re.fullmatch(rf"(\d{{1,2}}) ?(?:{hour}|:) ?(?:(\d{{1,2}}) ?(?:{minute})?)?", plain, re.ASCII):
        minutes = int(found[1]) * 60 + int(found[2] or 0) if int(found[2] or 0) < 60 else -1
    else:
        raise DateRefused("not a length: try 60, 60 min or 1h15")
    if minutes < 0:
        raise DateRefused("an hour has 60 minutes: try 75 or 1h15")
    if minutes > 24 * 60:
        raise DateRefused("longer than a day: try 60, 60 min or 1h15")
    return minutes


def _says_when_exactly(day_text: str, words: DateWords) -> bool:
    """Whether a text fixes its year by itself: a year, or a distance from today."""
    named = any(token.rstrip(".") in words.months for token in day_text.split(" ")) or "/" in day_text
    return not named or re.search(r"\d{4}", day_text) is not None


def _moved_on(plain: str, start: time) -> str:
    """What to say of a time with its colon that was taken for one of the afternoon."""
    match = re.search(r"(?<![\d:])[1-5]:\d{2}(?![\d:apm])", plain)
    moved = match is not None and start.hour == int(match[0][0]) + 12
    return f"{match[0]} was read as {start:%H:%M}: for the morning write 0{match[0]}" if match and moved else ""


def _read_over(text: str, words: DateWords) -> str:
    """What to say of a day that ends in a word that is read over: ``yesterday am`` says no time."""
    last = "".join(text.split()[-1:]).strip(".,").casefold()
    return f"“{last}” was read over: for a time write 9am or 9:00" if last in words.fillers else ""


def _split_time(plain: str, words: DateWords) -> tuple[str, time | None, time | None]:
    """A text without the time, or the span of times, that closes it."""
    clock, at = _any(words.oclock), _any({*words.at, AT})
    of_day = rf"{_TIME}|\d{{1,2}}(?:[:.]\d{{2}})? ?(?:{clock})(?!\w)"
    one = rf"(?:{of_day}|{_any(words.noon)})"
    lead, to = rf"(?:^| )(?:(?:{at}) )?", rf"(?: ?[-–] ?| (?:{_any(words.until)}) )"
    to_time = rf"(?:{to}| {AT} )"
    said_at = rf"(?:^| )(?:{at}) "
    # Each with what has to stand in front of it: "9.00 to 10.15" alone could be days.
    for pattern in (
        rf"{lead}(?P<start>{one}){to_time}(?P<end>{one})$",
        rf"{lead}(?P<start>{_PLAIN_TIME}){to}(?P<end>{one})$",
        rf"{lead}(?P<start>{_FOUR_DIGITS})[-–](?P<end>{_FOUR_DIGITS})$",
        rf"(?<=[a-z\d]){lead}(?P<start>\d{{1,2}}\.\d{{2}}){to}(?P<end>\d{{1,2}}\.\d{{2}})$",
        rf"{lead}(?P<start>{one})(?P<end>)$",
        rf"{said_at}(?P<start>{_PLAIN_TIME})(?P<end>)$",
        r"(?<=\d)(?P<before>[^\d]*) (?P<start>\d{1,2}\.\d{2})(?P<end>)$",
    ):
        match = re.search(pattern, plain, re.ASCII)
        if match and not _is_a_length(match["start"], words):
            break
    else:
        return plain, None, None
    day_text = plain[: match.start("start")].strip()
    for word in sorted({*words.at, AT}, key=len, reverse=True):
        day_text = day_text.removesuffix(word).rstrip() if f" {day_text}".endswith(f" {word}") else day_text
    start, end = _time(match["start"], words), _time(match["end"], words) if match["end"] else None
    same_half = end is None or (start < end and _EARLY.fullmatch(match["end"]) is not None)
    if _OF_THE_AFTERNOON.fullmatch(match["start"]) and same_half:
        start, end = start.replace(hour=start.hour + 12), end and end.replace(hour=end.hour + 12)
    half = re.search(r"([ap])m?$", match["end"], re.ASCII)
    if end and half and match["start"][-1].isdecimal():
        return day_text, _in_the_same_half(start, end, f"{half[1]}m"), end
    return day_text, start, end


def _in_the_same_half(start: time, end: time, half: str) -> time:
    """``2:00-3:00pm`` is an afternoon: the start takes the end's am or pm, unless it would lie after it."""
    if not 1 <= start.hour <= 12:
        return start
    moved = start.replace(hour=start.hour % 12 + (12 if half == "pm" else 0))
    return moved if moved < end else start


def _is_a_length(plain: str, words: DateWords) -> bool:
    """``3h`` is three hours, and no time of day; ``17h`` is one."""
    match = re.fullmatch(r"(\d{1,2}) ?h", plain, re.ASCII)
    return match is not None and "h" in words.oclock and int(match[1]) < FIRST_HOUR


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def _time(plain: str, words: DateWords) -> time:
    if plain in words.noon:
        return time(12)
    match = re.fullmatch(rf"(\d{{1,2}})(?:[:.h]?(\d{{2}}))?\s*([ap]m?|{_any(words.oclock)})?", plain, re.ASCII)
    hour, minute = (int(match[1]), int(match[2] or 0)) if match else (99, 0)
    if match and match[3] in (*_HALVES, "a", "p"):
        hour = hour % 12 + (12 if match[3][0] == "p" else 0) if 1 <= hour <= 12 else 99
    try:
        return time(hour, minute)
    except ValueError:
        raise DateRefused("not a time of day: try 14:00, 2pm or 14:00-15:05") from None


def _span(day: date, start: time, end: time, now: datetime) -> int:
    """The minutes between two times of a day, also of one on which the clocks change."""
    if end <= start:
        raise DateRefused("ends before it starts: try 14:00-15:05")
    first, last = (datetime.combine(day, at, now.tzinfo) for at in (start, end))
    return int((last - first).total_seconds() + (_offset(first) - _offset(last))) // 60


def _offset(moment: datetime) -> float:
    offset = moment.utcoffset()
    return offset.total_seconds() if offset else 0.0


def _nearest_day_with(at: time, now: datetime, looking: Looking) -> date:
    today = now.date()
    if looking == "back":
        return today if at <= now.time() else moved(today, -1, "d")
    return today if at > now.time() else moved(today, 1, "d")


def _iso_moment(text: str, now: datetime) -> Moment:
    try:
        moment = datetime.fromisoformat(text.upper())
        if moment.year not in YEARS:
            raise ValueError
    except ValueError:
        raise DateRefused(f"not in the calendar: {EXAMPLES}") from None
    if moment.tzinfo is not None:
        try:
            moment = moment.astimezone(now.tzinfo)
        except OverflowError:
            raise DateRefused(f"not in the calendar: {EXAMPLES}") from None
    return _on_the_clock(Moment(moment.date(), moment.time().replace(second=0, microsecond=0)), now)


def _on_the_clock(moment: Moment, now: datetime) -> Moment:
    """A time that a clock change skips moves on by the gap; a doubled one is the first; both are said."""
    if moment.at is None or now.tzinfo is None:
        return moment
    wall = datetime.combine(moment.day, moment.at, now.tzinfo)
    if not tz.datetime_exists(wall):
        moved = tz.resolve_imaginary(wall)
        return moment._replace(
            day=moved.date(), at=moved.time(), said=f"the clocks skip {moment.at:%H:%M} that day: read as {moved:%H:%M}"
        )
    if tz.datetime_ambiguous(wall):
        return moment._replace(said=f"the clocks show {moment.at:%H:%M} twice that day: read as the first")
    return moment
