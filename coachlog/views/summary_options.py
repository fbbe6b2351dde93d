"""What of an engagement a call wants in the client's document."""

from collections.abc import Collection
from datetime import date
from typing import NamedTuple


class SummaryOptions(NamedTuple):
    """``without``: refs to leave out; a session takes what was recorded in it along."""

    today: date  # only for what is still to come
    since: date | None = None
    until: date | None = None
    without: Collection[str] = ()
    all_words: bool = False
    with_untold: bool = False

    def keep(self, ref: str, session: str, day: date | None, closed: date | None = None) -> bool:
        """Whether the call left a thing in, which was recorded in a session, on a day. What was closed within the time
        is of that time too."""
        if ref in self.without or session in self.without:
            return False
        before = self.since is not None and max(day or date.min, closed or date.min) < self.since
        after = self.until is not None and day is not None and day > self.until
        return not before and not after

    def left_out(self, session: str, day: date | None) -> bool:
        """Whether what was done in a session, or on a day, is not to be told of."""
        return session in self.without or bool(self.until and day and day > self.until)
