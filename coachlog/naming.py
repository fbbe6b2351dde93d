"""People's names in a text: found however they are accented or spaced, so that they can be masked or taken out."""

import re
import unicodedata
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from coachlog.domain.names import unaccented, with_places, without_accents

_SHORTEST = 2  # letters of a part of a name that is looked for by itself
_CAPITAL = 4  # letters up to which it must begin with a capital one: "will", "mark" and "rose" are words too


class Person(NamedTuple):
    """One person by all the names they are called. ``shown`` is what a name is replaced by."""

    names: tuple[str, ...]
    shown: str


class Place(NamedTuple):
    """Where a name stands in a text, and what stands there instead."""

    start: int
    end: int
    shown: str


def finder(people: Sequence[Person], never: Collection[str] = ()) -> Callable[[str], list[Place]]:
    """A function that finds every place in a text where one of these people is named.

    A whole name is found in any case; a part of it, such as a first name alone, when it is short, only with a capital
    letter where its script has any, as a tag, or as all there is. What two of them are called is shown as ``(…)``.
    ``never`` are other names, which stay where they stand whole, and whose parts are nobody's.
    """
    left_out = {unaccented(word) for name in never for word in (name, *name.split())}
    stay = {unaccented(name) for name in never}
    whole: dict[str, str] = {}
    parts: dict[str, set[str]] = {}
    for person in people:
        for name in person.names:
            if unaccented(name) and unaccented(name) not in left_out:
                whole.setdefault(unaccented(name), person.shown)
            for part in (part for word in re.findall(r"\w[\w'’-]*", name) for part in {word, *word.split("-")}):
                if (len(part) >= _SHORTEST or _is_unspaced(part)) and unaccented(part) not in left_out:
                    parts.setdefault(unaccented(part), set()).add(person.shown)
    words = {part: next(iter(shown)) if len(shown) == 1 else "(…)" for part, shown in parts.items()}
    wanted = {*whole, *words}
    if not wanted:
        return lambda _: []
    pattern = re.compile("|".join(_alone(name) for name in sorted(wanted | stay, key=len, reverse=True)))
    quick = re.compile("|".join(re.escape(name.split()[0]) for name in sorted(wanted)))

    def find(text: str) -> list[Place]:
        if not quick.search(without_accents(text)):
            return []
        folded, origin = with_places(text)
        places = []
        for match in pattern.finditer(folded):
            name = " ".join(match[0].split())
            start, end = origin[match.start()], origin[match.end() - 1] + 1
            if name not in wanted:
                continue  # somebody else, by the whole name
            alone = text[:start].endswith("#") or (start, end) == (0, len(text))
            if name in whole or len(name) > _CAPITAL or alone or not text[start].islower():
                places.append(Place(start, end, whole.get(name) or words[name]))
        return places

    return find


def replaced(text: str, places: Sequence[Place]) -> str:
    """The text with what stands at these places shown otherwise."""
    kept, last = [], 0
    for place in places:
        kept += [text[last : place.start], place.shown]
        last = place.end
    return "".join([*kept, text[last:]])


def _alone(name: str) -> str:
    """A pattern for a name that is no part of a longer word, where its script has words."""
    pattern = r"\s+".join(map(re.escape, name.split()))
    # No letter before it; behind it none, or the s of a genitive.
    return pattern if _is_unspaced(name) else rf"(?<![^\W_]){pattern}(?=s?(?![^\W_]))"


def _is_unspaced(name: str) -> bool:
    """Whether a name is written in a script that puts no spaces between words, and has no capital letters."""
    letters = [char for char in name if char.isalpha()]
    return bool(letters) and all(unicodedata.east_asian_width(char) in "WF" for char in letters)
