"""The only room that asks the time. Everyone else is told the day."""

from datetime import datetime

from dateutil import tz


def now() -> datetime:
    """This moment, to the second, with the machine's own time zone (its rules, not just today's offset)."""
    zone = tz.gettz() or tz.tzlocal()
    return datetime.now(zone).replace(microsecond=0)
