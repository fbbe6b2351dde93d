"""The day of the next session: alone, with words behind it, at the time of this one."""

from datetime import date

from coachlog.dates import Moment
from coachlog.notation.lines import Line
from coachlog.notation.marks import opening
from coachlog.notation.note import Known
from coachlog.notation.values import begins_with, longest_first, read_next
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded

_LONGEST_DAY = 60  # characters
_APART = LazyPattern(r"[ \t]*(?:[,;.]|(?<=\s)[-–—]+)[ \t]+")  # a day from what is said behind it


def planned(text: str, day: date, known: Known) -> tuple[Moment | None, str]:
    """When the next session is, looking ahead from a day, and the words behind it that say nothing of that."""
    moment = read_next(text, day, known) or _at_the_same_time(text, day, known)
    return (moment, "") if moment else _day_in_front(text, day, known)


def is_next_session(text: str, known: Known) -> bool:
    """Whether a text is a day with a time, and perhaps words behind a comma, that is to come."""
    moment = planned(text, known.own_day, known)[0]
    return moment is not None and moment.at is not None and moment.day >= known.own_day


def says_next_session(line: Line, known: Known) -> bool:
    """Whether a line is the mark of the next session with such a day behind it: it ends a private part."""
    if line.indent or line.literal or line.escaped or not known.words.of_notes:
        return False
    opened = opening(line.content, "", known)
    return opened is not None and opened.kind == "next_session" and is_next_session(opened.text, known)


def _day_in_front(text: str, day: date, known: Known) -> tuple[Moment | None, str]:
    """``4 Dec 14:00, on video``: a day with its time, and words behind a comma that say no other."""
    dates = known.words.dates
    for found in reversed(list(_APART.finditer(text[:_LONGEST_DAY]))):
        moment, more = read_next(text[: found.start()], day, known), text[found.end() :].strip()
        if moment and moment.at and more:
            if begins_with(more, known.words.sentences.opens):
                return moment, more
            words = set(folded(more).replace(",", " ").split())
            another = any(char.isdecimal() for char in more) or "?" in more or words & {*dates.weekdays, *dates.days}
            return (None, "") if another else (moment, more)
    return None, ""


def _at_the_same_time(text: str, day: date, known: Known) -> Moment | None:
    """``4 Dec, same time``: that of this session."""
    for phrase in longest_first(known.words.promises.same_time):
        if known.at and folded(text).removesuffix(".").endswith(f" {phrase}"):
            moment = read_next(text[: -len(phrase)].rstrip(" ,."), day, known)
            return moment._replace(at=known.at) if moment and moment.at is None else None
    return None
