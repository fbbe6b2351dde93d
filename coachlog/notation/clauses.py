"""The promises of one line, each by itself: its sentences, and what begins behind "and" with somebody of its own."""

import re
from functools import cache

from coachlog.notation.note import Known
from coachlog.notation.remarks import parts_of
from coachlog.notation.who import who_begins
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded

_SHORT = LazyPattern(r"(?<![^\W_])([^\W\d_](?:[\w.]{0,6}[^\W\d_])?)\.\Z")
_NUMBERED = LazyPattern(r"(?<![\w./-])\d{1,2}\.(?:\d{1,2}\.)?\Z")
_LOOKED_AT = 10  # characters


def clauses(text: str, known: Known) -> list[tuple[int, int]]:
    """Where each begins and ends."""
    joined = _joined(known.words.promises.joined)
    parts = parts_of(text, known.words.private)
    begins = [
        part.begin
        for place, part in enumerate(parts)
        if not place or (part.behind == "sentence" and not ends_no_sentence(text, part.begin, known))
    ]
    found: list[tuple[int, int]] = []
    for begin, end in zip(begins, [*begins[1:], len(text)], strict=True):
        starts = [begin]
        for conjunction in joined.finditer(text[begin:end]):
            after = begin + conjunction.end()
            if who_begins(text[after:end], known, bullet=False):
                found.append((starts.pop(), begin + conjunction.start()))
                starts = [after]
        found.append((starts[0], end))
    return found


@cache
def _joined(words: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\s,]),?\s+(?:{'|'.join(map(re.escape, sorted(words)))})\s+", re.I)


def ends_no_sentence(text: str, begin: int, known: Known) -> bool:
    """Whether the full stop in front of a place ends none: ``K. expects``, ``bis 4. Dezember``, ``am 4.12. ruft``."""
    before = text[max(0, begin - _LOOKED_AT) : begin].rstrip()
    last = _SHORT.search(before)
    if last and (folded(last[1]) in known.words.sentences.shortened or _is_initial(last[1], known)):
        return True
    goes_on = text[begin : begin + 1].islower()
    numbered = _NUMBERED.search(before) is not None  # and not "27/11."
    return numbered and (goes_on or folded(text[begin:].split(" ", 1)[0]).rstrip(".,") in known.words.dates.months)


def _is_initial(letter: str, known: Known) -> bool:
    """Whether a letter is how the name of somebody known begins; "I" is somebody else."""
    names = (part for name in (known.client, *known.people) for part in name.split())
    return len(letter) == 1 and letter.isupper() and letter != "I" and any(name[:1] == letter for name in names)
