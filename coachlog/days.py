"""One day in the closed grammar: the forms it may have, one function each."""

import re
import unicodedata
from datetime import date, timedelta
from typing import Literal

from dateutil.relativedelta import relativedelta

from coachlog.clock_words import in_figures, without_half
from coachlog.errors import DateRefused
from coachlog.regex import LazyPattern
from coachlog.words.language import DateWords

Looking = Literal["back", "ahead"]
EXAMPLES = "try 2026-12-04, 4 Dec, fri, tomorrow, in two weeks"
YEARS = range(1900, 2200)
_FRIDAY = 4
_WITH_MONTH = LazyPattern(r"(?<!\S)([0-9]{1,2})[/-]([^\W\d_]{3,})\.?(?!\S)")  # "5/nov"
_END, AT, _ORDINAL = "end_of", "at_the", "th"
_DAY_FIRST, _MONTH_FIRST = "dmy", "mdy"
_CENTURY = 2000
_NO_DAY = "no_day"  # what only looks like one


_NUMERIC = LazyPattern(r"(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}|\d{2})?)?", re.ASCII)


def normal(text: str, words: DateWords) -> str:
    """Lower case, single spaces, no commas and no filler words; "of the week" and "next" where the grammar has them."""
    joined = " ".join(re.sub(r"[,\s]+", " ", unicodedata.normalize("NFC", text).casefold()).split())
    joined = re.sub(r"(?<=\d) ([ap]m)(?!\w)", r"\1", joined)  # an hour keeps its "am", which German reads over
    joined = _WITH_MONTH.sub(lambda found: f"{found[1]} {found[2]}" if found[2] in words.months else found[0], joined)
    joined, half = without_half(joined, words)
    if any(f" {joined}".endswith(f" {phrase}") for phrase in words.no_days):
        return _NO_DAY
    for phrase in words.at:
        if " " in phrase and phrase in joined:  # its article is no filler, and "26 a las 17h" no span
            joined = re.sub(rf"(?<!\w){re.escape(phrase)} (?=\d)", f"{AT} ", joined)
    first, _, figures = joined.rpartition(" ")
    if figures.isdecimal() and first.rpartition(" ")[2] in words.before_a_day & words.wants_a_day:
        joined = re.sub(r" (\d{1,2})\Z", rf" \1{_ORDINAL}", joined)  # "el 30"
    for phrase in sorted(words.end_of, key=len, reverse=True):  # "end of" keeps its "of"
        if phrase not in joined:
            continue
        fillers = "|".join(map(re.escape, sorted(words.fillers)))
        joined, found = re.subn(rf"(?<!\w){re.escape(phrase)}(?: (?:{fillers}))? ", f"{_END} ", joined)
        if found:
            break
    joined = in_figures(" ".join(token for token in joined.split(" ") if token not in words.fillers), half, words)
    for phrase, front in words.behind.items():
        if joined.endswith(f" {phrase}"):
            return f"{front} {joined.removesuffix(phrase).rstrip()}"
    return joined


def day_of(plain: str, today: date, looking: Looking, words: DateWords, order: str) -> date | None:
    """The day that a text in its normal form is, None when it has no form of one. Raises DateRefused for what has, and
    is no day, or could be two."""
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", plain, re.ASCII):
        return _calendar(int(found[1]), int(found[2]), int(found[3]))
    tokens = plain.split(" ")
    if len(tokens) > 1 and tokens[0] in words.week_of:
        day = day_of(" ".join(tokens[1:]), today, looking, words, order)
        return moved(day, -day.weekday(), "d") if day else None
    if plain in words.days:
        return moved(today, words.days[plain], "d")
    if first := max((word for word in words.days if plain.startswith(f"{word} ")), key=len, default=""):
        return _said_twice(moved(today, words.days[first], "d"), plain.removeprefix(first).strip(), words, order)
    if found := _NUMERIC.fullmatch(tokens[-1]):
        return _numeric(found, tokens[:-1], today, looking, words, order)
    return (
        _weekday(tokens, today, looking, words)
        or _named_month(tokens, today, looking, words)
        or _distance(tokens, plain, today, words)
        or _end_of(tokens, today, looking, words)
        or _of_this_month(tokens, today, looking, words)
    )


def _said_twice(day: date, plain: str, words: DateWords, order: str) -> date | None:
    """``yesterday, Thursday 19 November``: a day said in two ways, which have to be the same."""
    again = day_of(plain, day, "back", words, order)
    if again is not None and again != day and plain.split(" ")[0] not in words.in_:  # "today in two weeks"
        raise DateRefused(f"{day:%A}, {day.day} {day:%b} and another day are said: write one of them")
    return again


def _calendar(year: int, month: int, day: int) -> date:
    try:
        if year not in YEARS:
            raise ValueError
        return date(year, month, day)
    except ValueError:
        raise DateRefused(f"not in the calendar: {EXAMPLES}") from None


def _numeric(
    found: re.Match[str], before: list[str], today: date, looking: Looking, words: DateWords, order: str
) -> date | None:
    """Two numbers, perhaps a year. Dots are day first; else the config's order says it, a part above 12, or a weekday
    before it that fits one reading alone. ``1.5`` is a number."""
    weekday = words.before.get(before[0], words.weekdays.get(before[0])) if len(before) == 1 else None
    decimal = found[2] == "." and not (found[4] or found[0].endswith(".") or len(found[3]) == 2 or before)
    if (before and weekday is None) or decimal:
        return None
    every = {day for each in _orders(found, order) if (day := _read_as(found, each, today, looking))}
    fitting = [day for day in every if weekday in (None, day.weekday())]
    if len(fitting) == 1:
        return fitting[0]
    if len(every) == 1:
        (day,) = every
        raise DateRefused(f"{day} is a {day:%A}; correct the day or leave the weekday out")
    if not every:
        raise DateRefused(f"not in the calendar: {EXAMPLES}")
    both = [f"{number} {date(2000, month, 1):%b}" for number, month in _both(found) if 1 <= month <= 12]
    raise DateRefused(
        f'could be {" or ".join(both)}: write 4 Dec or 2026-12-04, or set date_order = "dmy" in config.toml'
    )


def _both(found: re.Match[str]) -> tuple[tuple[int, int], tuple[int, int]]:
    """Day and month, either way round."""
    first, second = int(found[1]), int(found[3])
    return (first, second), (second, first)


def _orders(found: re.Match[str], order: str) -> tuple[str, ...]:
    """The orders in which it may be read."""
    if found[2] == ".":
        return (_DAY_FIRST,)
    return (order,) if order in (_DAY_FIRST, _MONTH_FIRST) else (_DAY_FIRST, _MONTH_FIRST)


def _read_as(found: re.Match[str], order: str, today: date, looking: Looking) -> date | None:
    day, month = _both(found)[0 if order == _DAY_FIRST else 1]
    try:
        if found[4]:
            return _calendar(int(found[4]) + (_CENTURY if len(found[4]) == 2 else 0), month, day)
        return _nearest_year(month, day, today, looking)
    except DateRefused:
        return None


def _weekday(tokens: list[str], today: date, looking: Looking, words: DateWords) -> date | None:
    which = ""
    if day := _of_a_week(tokens, today, words):
        return day
    if len(tokens) == 2 and tokens[0] in words.coming:
        tokens, looking = tokens[1:], "ahead"
    if len(tokens) == 2 and tokens[0] in words.last | words.next | words.this:
        which, tokens = tokens[0], tokens[1:]
    if len(tokens) != 1 or tokens[0] not in words.weekdays:
        return None
    wanted = words.weekdays[tokens[0]]
    if which in words.this or which in words.next:
        monday = moved(today, -today.weekday(), "d")
        return moved(monday, wanted + (7 if which in words.next else 0), "d")
    back = (today.weekday() - wanted) % 7
    if which in words.last:
        return moved(today, -(back or 7), "d")
    return moved(today, -back, "d") if looking == "back" else moved(today, 7 - back, "d")


def _of_a_week(tokens: list[str], today: date, words: DateWords) -> date | None:
    """``Wednesday next week``, ``nächste Woche Mittwoch``."""
    weekday = [words.weekdays[token] for token in tokens if token in words.weekdays]
    week = [token for token in tokens if len(token) > 1 and words.units.get(token) == "w"]
    which = [token for token in tokens if token in words.next | words.coming | words.this]
    if len(tokens) != 3 or not (len(weekday) == len(week) == len(which) == 1):
        return None
    weeks = 0 if which[0] in words.this else 1
    return moved(moved(today, -today.weekday(), "d"), weekday[0] + 7 * weeks, "d")


def _named_month(tokens: list[str], today: date, looking: Looking, words: DateWords) -> date | None:
    weekday = None
    short = tokens[0] in words.before and any(token.rstrip(".") in words.months for token in tokens[1:])
    if len(tokens) > 1 and (short or tokens[0] in words.weekdays):
        weekday = words.before[tokens[0]] if short else words.weekdays[tokens[0]]
        tokens = tokens[1:]
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
            candidate = date(today.year + step * away, month, day)
        except ValueError:
            continue
        if (candidate <= today) if looking == "back" else (candidate >= today):
            return candidate
    raise DateRefused(f"not in the calendar: {EXAMPLES}")


def _distance(tokens: list[str], plain: str, today: date, words: DateWords) -> date | None:
    """``in two weeks``, ``2 weeks ago``, ``+2w``."""
    if found := re.fullmatch(r"([+-])(\d{1,4})([a-z])", plain, re.ASCII):
        unit = words.units.get(found[3])
        return moved(today, int(found[1] + found[2]), unit) if unit else None
    if len(tokens) == 4 and tokens[0] in words.in_ and tokens[1] in words.next | words.coming:
        tokens = [tokens[0], *tokens[2:]]  # "within the next two weeks"
    if len(tokens) != 3:
        return None
    if tokens[0] in words.in_:
        sign, number, unit_word = 1, tokens[1], tokens[2]
    elif tokens[2] in words.ago:
        sign, number, unit_word = -1, tokens[0], tokens[1]
    elif tokens[0] in words.ago:
        sign, number, unit_word = -1, tokens[1], tokens[2]
    else:
        return None
    count = words.numbers.get(number)
    if count is None and re.fullmatch(r"\d{1,4}", number, re.ASCII):
        count = int(number)
    unit = words.units.get(unit_word)
    return None if count is None or unit is None else moved(today, sign * count, unit)


def _end_of(tokens: list[str], today: date, looking: Looking, words: DateWords) -> date | None:
    """``this week`` and ``next week`` mean their Friday; the end of a month or a year its last day."""
    if len(tokens) == 3 and tokens[0] == _END:
        return _end_of(tokens[1:], today, looking, words)  # "end of next week"
    if len(tokens) == 1 and tokens[0] in words.ends:
        tokens = [_END, words.ends[tokens[0]]]
    if len(tokens) == 2 and tokens[0] == _END and tokens[1].rstrip(".") in words.months:
        first = _nearest_year(words.months[tokens[1].rstrip(".")], 1, today + relativedelta(day=1), looking)
        return first + relativedelta(day=31)
    if len(tokens) != 2 or tokens[1] not in words.units or len(tokens[1]) == 1:
        return None
    unit = words.units[tokens[1]]
    if tokens[0] in words.next | words.coming and unit in "wm":
        start = moved(today, 1, unit)
        return _week_end(start) if unit == "w" else start + relativedelta(day=31)
    if unit == "w" and (tokens[0] in words.this or tokens[0] == _END):
        friday = _week_end(today)
        # On a weekend what is left of this week ends on Sunday.
        return friday if friday >= today or looking == "back" else moved(friday, 2, "d")
    if tokens[0] == _END and unit == "m":
        return today + relativedelta(day=31)
    if tokens[0] == _END and unit == "y":
        return date(today.year, 12, 31)
    return None


def _of_this_month(tokens: list[str], today: date, looking: Looking, words: DateWords) -> date | None:
    """``the 4th``, ``Thu 4``: the next one there is, or the latest."""
    ordinal = "|".join(map(re.escape, sorted({*words.ordinals, _ORDINAL})))
    weekday = words.weekdays.get(tokens[0]) if len(tokens) == 2 else None
    plain = "" if weekday is None else r"|\.?"  # "Thu 4" is one by its weekday
    if weekday is None and len(tokens) == 2 and tokens[-1].endswith("."):
        weekday, plain = words.before.get(tokens[0]), r"|\."  # "do 3" is none, "Do 3." is
    match = re.fullmatch(rf"(\d{{1,2}})(?:{ordinal}{plain})", tokens[-1], re.ASCII)
    if match is None or len(tokens) > 2 or (len(tokens) == 2 and weekday is None):
        return None
    step = -1 if looking == "back" else 1
    for away in range(3):
        month = today + relativedelta(months=step * away, day=1)
        try:
            day = month.replace(day=int(match[1]))
        except ValueError:
            continue
        if weekday is not None and day.weekday() != weekday:
            continue
        if (day <= today) if looking == "back" else (day >= today):
            return day
    return None


def _week_end(day: date) -> date:
    return moved(day, _FRIDAY - day.weekday(), "d")


def moved(day: date, count: int, unit: str) -> date:
    """The day ``count`` units of ``d``, ``w``, ``m`` or ``y`` away. Raises DateRefused out of all time."""
    try:
        if unit in ("d", "w"):
            there = day + timedelta(days=count if unit == "d" else 7 * count)
        else:
            there = day + (relativedelta(months=count) if unit == "m" else relativedelta(years=count))
        if there.year not in YEARS:
            raise ValueError
        return there
    except (OverflowError, ValueError):
        raise DateRefused(f"that day is not in the calendar: {EXAMPLES}") from None
