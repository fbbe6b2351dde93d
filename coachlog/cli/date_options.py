"""Options that are days, moments or lengths. What reads them is imported only where one is given."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from coachlog import places
from coachlog.errors import DateRefused, WrongValue, quoted

if TYPE_CHECKING:
    from coachlog.dates import Moment
    from coachlog.days import Looking
    from coachlog.words.language import DateWords

_T = TypeVar("_T")


def at_option(text: str, now: datetime) -> "Moment":
    """``--at``: a moment, looking back. Raises DateRefused."""
    from coachlog.dates import read_moment

    return _named("--at", text, lambda: read_moment(text, now, "back", *_words_and_order()))


def day_option(option: str, text: str, today: date, looking: "Looking" = "back") -> date | None:
    """An option that is a day, or None when it is not given. Raises DateRefused."""
    if not text:
        return None
    from coachlog.dates import read_day

    return _named(option, text, lambda: read_day(text, today, looking, *_words_and_order()))


def past_day(option: str, text: str, now: datetime) -> date | None:
    """An option that is a day that has been, or None when it is not given. One without a year that would lie over half
    a year back is refused with both readings. Raises DateRefused, WrongValue."""
    if not text:
        return None
    from coachlog.dates import read_moment

    day = _named(option, text, lambda: read_moment(text, now, "back", *_words_and_order())).day
    if day > now.date():
        raise WrongValue(f"{option} is a day that has been")
    return day


def minutes_option(option: str, text: str) -> int | None:
    """A length in minutes, or None when it is not given. Raises DateRefused."""
    if not text:
        return None
    from coachlog.dates import read_minutes

    return _named(option, text, lambda: read_minutes(text, _words_and_order()[0]))


def _words_and_order() -> tuple["DateWords", str]:
    from coachlog.words.merged import language

    config = places.config()
    return language(config.language).dates, config.date_order


def _named(option: str, text: str, read: Callable[[], _T]) -> _T:
    """What was typed at the keyboard may be quoted back; a note's line never."""
    try:
        return read()
    except DateRefused as refused:
        raise DateRefused(f"{option} {quoted(text)}: {refused}") from None
