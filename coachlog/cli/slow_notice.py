"""A line that says that the program is at work, when something long takes more than a second."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer

from coachlog.cli import output

_AFTER = 1.0  # seconds
_LONG = 100_000  # characters; a shorter text takes no second, unless the machine is busy with something else


@contextmanager
def notice_when_long(size: int, what: str) -> Iterator[None]:
    """Say ``what`` on stderr once a second has passed in this block; of a text of ``size`` characters that is not long,
    nothing."""
    if size < _LONG:
        yield
        return
    timer = Timer(_AFTER, _say, [what])
    timer.daemon = True  # the program ends without waiting for it
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _say(what: str) -> None:
    output.error_line(what)
