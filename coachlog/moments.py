"""Moments as they are stored, and days as they are shown."""

from datetime import UTC, date, datetime, time
from typing import NamedTuple


class Start(NamedTuple):
    """A local start as stored: UTC text, and the offset from it in minutes."""

    starts_at: str
    utc_offset: int


def utc_text(moment: datetime) -> str:
    """An aware moment as UTC text, to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def start(day: date, at: time, now: datetime) -> Start:
    """A local day and time in the zone of ``now``."""
    local = datetime.combine(day, at, now.tzinfo)
    offset = local.utcoffset()
    return Start(utc_text(local), int(offset.total_seconds() // 60) if offset else 0)


def local_text(starts_at: str | None, utc_offset: int | None) -> str:
    """``14:00`` as it was on the clock there, or nothing."""
    if not starts_at:
        return ""
    moment = datetime.fromisoformat(starts_at).timestamp() + 60 * (utc_offset or 0)
    return f"{datetime.fromtimestamp(moment, UTC):%H:%M}"


def shown_day(day: date, today: date) -> str:
    """A day as the program shows it, with its weekday, and with its year when that is not this one."""
    text = f"{day:%a} {day.day} {day:%b}"
    return text if day.year == today.year else f"{text} {day.year}"


def away(day: date, today: date) -> str:
    """How far a day is, in words: ``today``, ``3 d ago``, ``in 4 mo``."""
    days = (day - today).days
    named = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if days in named:
        return named[days]
    size = abs(days)
    far = f"{size} d" if size < 60 else f"{size // 30} mo" if size < 730 else f"{size // 365} y"
    return f"in {far}" if days > 0 else f"{far} ago"


def stored_day(text: str | None) -> date | None:
    """A day as it is stored, or None where none was said."""
    return date.fromisoformat(text) if text else None
