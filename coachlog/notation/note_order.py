"""Day or month first, where neither the config nor the day itself says it: what the note shows elsewhere."""

from collections.abc import Sequence

from coachlog.notation.lines import Line
from coachlog.notation.note import Known
from coachlog.notation.values import WORD, plain_word
from coachlog.regex import LazyPattern

_TWO_NUMBERS = LazyPattern(
    r"(?<![\d/])(\d{1,2})/(\d{1,2})(?![\d/])|(?<![\d/])(\d{1,2})/(\d{1,2})/(?:\d{4}|\d{2})(?!\d)"
)
_MONTHS, _DAYS = 12, 31
_LEAST = 3  # different words of a language that show that a note is written in it


def with_note_order(known: Known, lines: Sequence[Line]) -> Known:
    """``known`` with the order of day and month that the note shows: by a date that can be read in one way alone, or by
    being written in a language that puts the day first."""
    if known.order or not known.words.of_notes:
        return known
    dated = [found for line in lines if "/" in line.text for found in _TWO_NUMBERS.finditer(line.text)]
    if not dated:
        return known
    numbers = [(int(found[1] or found[3]), int(found[2] or found[4])) for found in dated]
    day_first = any(_MONTHS < first <= _DAYS and 1 <= second <= _MONTHS for first, second in numbers)
    month_first = any(_MONTHS < second <= _DAYS and 1 <= first <= _MONTHS for first, second in numbers)
    if day_first != month_first:
        return known._replace(order="dmy" if day_first else "mdy")
    common = known.words.sentences.common
    spoken = {word for line in lines for found in WORD.findall(line.text) if (word := plain_word(found)) in common}
    return known._replace(order="dmy") if not month_first and len(spoken) >= _LEAST else known
