"""Options that several commands read in the same way."""

import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TypeVar

from coachlog import places
from coachlog.dates import Moment, read_day, read_minutes, read_moment
from coachlog.days import Looking
from coachlog.errors import DateRefused, WrongValue
from coachlog.store.lookup import short_names
from coachlog.words import spoken
from coachlog.words.english import ENGLISH

_T = TypeVar("_T")


def at_option(text: str, now: datetime) -> Moment:
    """``--at``: a moment, looking back. Raises DateRefused."""
    return _named("--at", text, lambda: read_moment(text, now, "back", ENGLISH.dates, places.config().date_order))


def day_option(option: str, text: str, today: date, looking: Looking = "back") -> date | None:
    """An option that is a day, or None when it is not given. Raises DateRefused."""
    if not text:
        return None
    return _named(option, text, lambda: read_day(text, today, looking, ENGLISH.dates, places.config().date_order))


def minutes_option(option: str, text: str) -> int | None:
    return _named(option, text, lambda: read_minutes(text)) if text else None


def chosen(value: str, words: Sequence[str], option: str) -> str:
    """A closed word, however it was spaced; an unambiguous beginning is enough. Raises WrongValue."""
    plain = value.strip().casefold().replace(" ", "_").replace("-", "_")
    found = [word for word in words if word == plain] or [word for word in words if plain and word.startswith(plain)]
    if value and len(found) != 1:
        raise WrongValue(f"{option} {value!r} is none of {', '.join(spoken(word) for word in words)}")
    return found[0] if value else ""


def complete_client(incomplete: str) -> list[str]:
    """Short names for the shell, through the light path. A shell that asks gets no error, only no names."""
    from coachlog.cli.door import reading
    from coachlog.errors import CoachlogError

    try:
        with reading() as connection:
            return short_names(connection, incomplete)
    except CoachlogError:
        return []


def interactive() -> bool:
    """Whether somebody is there to answer: a terminal on both sides."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def _named(option: str, text: str, read: Callable[[], _T]) -> _T:
    """What was typed at the keyboard may be quoted back; a note's line never."""
    try:
        return read()
    except DateRefused as refused:
        raise DateRefused(f"{option} {text!r}: {refused}") from None
