"""The date grammar of notation.md: closed, pure, and never a guess. Today is an argument.

A day is read looking ``back`` (a session) or ``ahead`` (something due). What the grammar does not hold is refused
with examples, what could mean two days is refused with both. The sentences never quote what was typed: it may be a
line of a note.
"""

import re
from datetime import date, datetime, time, timedelta
from typing import Literal, NamedTuple

from dateutil import tz
from dateutil.relativedelta import relativedelta

from coachlog.errors import DateRefused
from coachlog.words.language import DateWords

Looking = Literal["back", "ahead"]
EXAMPLES = "try 2026-12-04, 4 Dec, fri, tomorrow, in two weeks"
_HALF_A_YEAR = relativedelta(months=6)
_FRIDAY = 4

_TIME = r"\d{1,2}:\d{2}(?:\s*[ap]m)?|\d{1,2}\s*[ap]m"
_ISO_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2})?(?:z|[+-]\d{2}:?\d{2})?", re.I)


class Moment(NamedTuple):
    """A day, perhaps with a local time, perhaps with a length in minutes (of a span); ``said`` is for the person."""

    day: date
    at: time | None = None
    minutes: int | None = None
    said: str = ""


def read_day(text: str, today: date, looking: Looking, words: DateWords, order: str = "") -> date:
    """A day alone. ``order`` is "dmy", "mdy" or nothing. Raises DateRefused."""
    plain = _plain(text, words)
    if not plain:
        raise DateRefused(f"a day is missing: {EXAMPLES}")
    day = _day(plain, today, looking, words, order)
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
    plain = _plain(text, words)
    day_text, start, end = _split_time(plain, words)
    if day_text:
        day = read_day(day_text, now.date(), looking, words, order)
        if looking == "back" and not _says_when_exactly(day_text, words) and day < now.date() - _HALF_A_YEAR:
            later = day + relativedelta(years=1)
            raise DateRefused(f"could be {day} or {later}: write it with its year")
    elif start is None:
        raise DateRefused(f"a day is missing: {EXAMPLES}, yesterday 14:00")
    else:
        day = _nearest_day_with(start, now, looking)
    return _on_the_clock(Moment(day, start, _span(start, end)), now)


def read_minutes(text: str) -> int:
    """A length in minutes: ``60``, ``60 min``, ``1h15``, ``1h``. Raises DateRefused."""
    plain = text.strip().casefold()
    if found := re.fullmatch(r"(\d{1,4})\s*(?:m|min|mins|minutes?|')?\.?", plain, re.ASCII):
        minutes = int(found[1])
    elif found := re.fullmatch(
        r"(\d{1,2})\s*(?:h|hours?|:)\s*(?:(\d{1,2})\s*(?:m|min|minutes?)?)?\.?", plain, re.ASCII
    ):
        minutes = int(found[1]) * 60 + int(found[2] or 0)
    else:
        raise DateRefused("not a length: try 60, 60 min or 1h15")
    if minutes > 24 * 60:
        raise DateRefused("longer than a day: try 60, 60 min or 1h15")
    return minutes


def shown_day(day: date, today: date) -> str:
    """A day as the program shows it, with its weekday, and with its year when that is not this one."""
    text = f"{day:%a} {day.day} {day:%b}"
    return text if day.year == today.year else f"{text} {day.year}"


def _plain(text: str, words: DateWords) -> str:
    """Lower case, single spaces, no commas and no filler words."""
    tokens = re.sub(r"[,\s]+", " ", text.casefold()).strip().split(" ")
    joined = " ".join(tokens)
    for phrase in words.end_of:  # "end of" keeps its "of"
        joined = re.sub(rf"\b{re.escape(phrase)}\b(?: the\b)?", phrase.replace(" ", "_"), joined)
    return " ".join(token for token in joined.split(" ") if token not in words.fillers)


def _day(plain: str, today: date, looking: Looking, words: DateWords, order: str) -> date | None:
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", plain, re.ASCII):
        return _calendar(int(found[1]), int(found[2]), int(found[3]))
    if found := re.fullmatch(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4})?)?", plain, re.ASCII):
        return _numeric(found, today, looking, order)
    tokens = plain.split(" ")
    if len(tokens) == 1 and plain in words.days:
        return _moved(today, words.days[plain], "d")
    return (
        _weekday(tokens, today, looking, words)
        or _named_month(tokens, today, looking, words)
        or _distance(tokens, plain, today, words)
        or _end_of(tokens, today, looking, words)
    )


def _calendar(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise DateRefused(f"not in the calendar: {EXAMPLES}") from None


def _numeric(found: re.Match[str], today: date, looking: Looking, order: str) -> date:
    first, second = int(found[1]), int(found[2])
    if order not in ("dmy", "mdy"):
        both = [f"{d} {date(2000, m, 1):%b}" for d, m in ((first, second), (second, first)) if 1 <= m <= 12]
        raise DateRefused(
            f"could be {' or '.join(both) or 'nothing in the calendar'}: "
            'write 4 Dec or 2026-12-04, or set date_order = "dmy" in config.toml'
        )
    day, month = (first, second) if order == "dmy" else (second, first)
    if found[3]:
        return _calendar(int(found[3]), month, day)
    return _nearest_year(month, day, today, looking)


def _weekday(tokens: list[str], today: date, looking: Looking, words: DateWords) -> date | None:
    which = ""
    if len(tokens) == 2 and tokens[0] in words.last | words.next | words.this:
        which, tokens = tokens[0], tokens[1:]
    if len(tokens) != 1 or tokens[0] not in words.weekdays:
        return None
    wanted = words.weekdays[tokens[0]]
    if which in words.this or which in words.next:
        monday = _moved(today, -today.weekday(), "d")
        return _moved(monday, wanted + (7 if which in words.next else 0), "d")
    back = (today.weekday() - wanted) % 7
    if which in words.last:
        return _moved(today, -(back or 7), "d")
    return _moved(today, -back, "d") if looking == "back" else _moved(today, 7 - back, "d")


def _named_month(tokens: list[str], today: date, looking: Looking, words: DateWords) -> date | None:
    weekday = None
    if tokens[0] in words.weekdays and len(tokens) > 1:
        weekday, tokens = words.weekdays[tokens[0]], tokens[1:]
    ordinal = "|".join(map(re.escape, sorted(words.ordinals)))
    numbered = [re.fullmatch(rf"(\d{{1,2}})(?:{ordinal}|\.)?", token, re.ASCII) for token in tokens[:2]]
    if len(tokens) not in (2, 3) or len(numbered) < 2:
        return None
    months = [words.months.get(token.rstrip(".")) for token in tokens[:2]]
    if numbered[0] and months[1]:
        number, month = int(numbered[0][1]), months[1]
    elif months[0] and numbered[1]:
        number, month = int(numbered[1][1]), months[0]
    else:
        return None
    if len(tokens) == 3:
        if not re.fullmatch(r"\d{4}", tokens[2], re.ASCII):
            return None
        day = _calendar(int(tokens[2]), month, number)
    else:
        day = _nearest_year(month, number, today, looking)
    if weekday is not None and day.weekday() != weekday:
        raise DateRefused(f"{day} is a {day:%A}; correct the day or leave the weekday out")
    return day


def _nearest_year(month: int, day: int, today: date, looking: Looking) -> date:
    """The latest such day up to today, or the first from today on. 29 February looks further than a year."""
    step = -1 if looking == "back" else 1
    for away in range(9):
        try:
            found = date(today.year + step * away, month, day)
        except ValueError:
            continue
        if (found <= today) if looking == "back" else (found >= today):
            return found
    raise DateRefused(f"not in the calendar: {EXAMPLES}")


def _distance(tokens: list[str], plain: str, today: date, words: DateWords) -> date | None:
    """``in two weeks``, ``2 weeks ago``, ``+2w``."""
    if found := re.fullmatch(r"([+-])(\d{1,4})([a-z])", plain, re.ASCII):
        unit = words.units.get(found[3])
        return _moved(today, int(found[1] + found[2]), unit) if unit else None
    if len(tokens) != 3:
        return None
    if tokens[0] in words.in_:
        sign, number, unit_word = 1, tokens[1], tokens[2]
    elif tokens[2] in words.ago:
        sign, number, unit_word = -1, tokens[0], tokens[1]
    else:
        return None
    count = words.numbers.get(number)
    if count is None and re.fullmatch(r"\d{1,4}", number, re.ASCII):
        count = int(number)
    unit = words.units.get(unit_word)
    return None if count is None or unit is None else _moved(today, sign * count, unit)


def _end_of(tokens: list[str], today: date, looking: Looking, words: DateWords) -> date | None:
    """``this week`` and ``next week`` mean their Friday; the end of a month or a year its last day."""
    if len(tokens) != 2 or tokens[1] not in words.units or len(tokens[1]) == 1:
        return None
    unit = words.units[tokens[1]]
    ends = {phrase.replace(" ", "_") for phrase in words.end_of}
    if tokens[0] in words.next and unit in "wm":
        start = _moved(today, 1, unit)
        return _week_end(start) if unit == "w" else start + relativedelta(day=31)
    if unit == "w" and (tokens[0] in words.this or tokens[0] in ends):
        friday = _week_end(today)
        # On a weekend what is left of this week ends on Sunday.
        return friday if friday >= today or looking == "back" else _moved(friday, 2, "d")
    if tokens[0] in ends and unit == "m":
        return today + relativedelta(day=31)
    if tokens[0] in ends and unit == "y":
        return date(today.year, 12, 31)
    return None


def _week_end(day: date) -> date:
    return _moved(day, _FRIDAY - day.weekday(), "d")


def _moved(day: date, count: int, unit: str) -> date:
    try:
        if unit == "d":
            return day + timedelta(days=count)
        if unit == "w":
            return day + timedelta(weeks=count)
        return day + (relativedelta(months=count) if unit == "m" else relativedelta(years=count))
    except (OverflowError, ValueError):
        raise DateRefused(f"that day is not in the calendar: {EXAMPLES}") from None


def _says_when_exactly(day_text: str, words: DateWords) -> bool:
    """Whether a text fixes its year by itself: a year, or a distance from today."""
    named = any(token.rstrip(".") in words.months for token in day_text.split(" ")) or "/" in day_text
    return not named or re.search(r"\d{4}", day_text) is not None


def _split_time(plain: str, words: DateWords) -> tuple[str, time | None, time | None]:
    noon = "|".join(map(re.escape, sorted(words.noon)))
    at = "|".join(map(re.escape, sorted(words.at)))
    one = rf"(?:{_TIME}|{noon})"
    found = re.search(rf"(?:^| )(?:(?:{at}) )?({one})(?:\s*[-–]\s*({one}))?$", plain, re.ASCII)
    if not found:
        return plain, None, None
    start = _time(found[1], words)
    return plain[: found.start()].strip(), start, _time(found[2], words) if found[2] else None


def _time(plain: str, words: DateWords) -> time:
    if plain in words.noon:
        return time(12)
    found = re.fullmatch(r"(\d{1,2})(?::(\d{2}))?\s*([ap]m)?", plain, re.ASCII)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (99, 0)
    if found and found[3]:
        hour = hour % 12 + (12 if found[3] == "pm" else 0) if 1 <= hour <= 12 else 99
    try:
        return time(hour, minute)
    except ValueError:
        raise DateRefused("not a time of day: try 14:00, 2pm or 14:00-15:05") from None


def _span(start: time | None, end: time | None) -> int | None:
    if start is None or end is None:
        return None
    minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    if minutes <= 0:
        raise DateRefused("ends before it starts: try 14:00-15:05")
    return minutes


def _nearest_day_with(at: time, now: datetime, looking: Looking) -> date:
    today = now.date()
    if looking == "back":
        return today if at <= now.time() else _moved(today, -1, "d")
    return today if at > now.time() else _moved(today, 1, "d")


def _iso_moment(text: str, now: datetime) -> Moment:
    try:
        moment = datetime.fromisoformat(text.upper())
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
