"""The current time. Commands alone ask for it; everything else is given the day."""

import time
from datetime import date, datetime


def now() -> datetime:
    """This moment, to the second, with the machine's own time zone (its rules, not just today's offset)."""
    from dateutil import tz  # a tenth of a showing command's time, which needs the day alone

    zone = tz.gettz() or tz.tzlocal()
    return datetime.now(zone).replace(microsecond=0)


def today() -> date:
    """The day it is here."""
    return datetime.now().astimezone().date()


def seconds() -> float:
    """Seconds since some moment in the past, never set back: how long something took is the difference of two."""
    return time.monotonic()
