"""The languages together: every word of any may be typed beside those of the others; one of them is written.

A word that means one thing in one language and another in another is English's, else nobody's: there the full word, or
another one, has to be typed. Words with accents may be typed without them.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from coachlog.words.english import ENGLISH
from coachlog.words.german import GERMAN
from coachlog.words.language import Language
from coachlog.words.spanish import SPANISH

LANGUAGES = {language.code: language for language in (ENGLISH, SPANISH, GERMAN)}
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_ACCENTS = dict.fromkeys(range(0x300, 0x370))  # the combining marks, which stand behind their letter
# What is written, and so is of one language alone.
_WRITTEN = ("code", "template", "of_notes")
_GROUPS = ("dates", "private", "mail", "sentences", "labels", "prose", "promises")
# Without their accents these are English words ("conclusion"), or names ("Hara"): they are read only as written.
_AS_WRITTEN = ("sections", "will", "owners", "named_marks")


@cache
def language(code: str = "en") -> Language:
    """All words there are, those of one language first: they are the ones that are written."""
    order = [LANGUAGES[code], *(each for each in LANGUAGES.values() if each.code != code)]
    own = order[0]
    merged: dict[str, Any] = {name: getattr(own, name) for name in _WRITTEN}
    for name in Language._fields:
        parts = [getattr(each, name) for each in order]
        if name == "values":
            merged[name] = {key: _mapping([part[key] for part in parts], ENGLISH.values[key]) for key in own.values}
        elif name in _GROUPS:
            merged[name] = _group(parts, getattr(ENGLISH, name))
        elif name not in _WRITTEN:
            merged[name] = _together(parts, getattr(ENGLISH, name), plainer=name not in _AS_WRITTEN)
    read = Language(**merged)
    marks = frozenset(map(_in_plain_words, read.marks.keys() - read.attributes.keys()))
    named = frozenset(mark.split(" ")[0] for mark, kind in read.named_marks.items() if kind != "talk")
    return read._replace(private=read.private._replace(marks=marks, around=read.labels.around, named=named))


def _in_plain_words(phrase: str) -> str:
    """A phrase without its punctuation, as the words of a text are compared with it: ``aha-moment``."""
    return " ".join(re.findall(r"[^\W_]+(?:'[^\W_]+)*", phrase.casefold()))


def _group(parts: list[Any], english: Any) -> Any:
    """A group of tables, each merged by itself."""
    return type(english)(
        **{name: _together([getattr(part, name) for part in parts], getattr(english, name)) for name in english._fields}
    )


def _together(parts: list[Any], english: Any, *, plainer: bool = True) -> Any:
    if isinstance(english, Mapping):
        return _mapping(parts, english, plainer=plainer)
    words = dict.fromkeys(variant for part in parts for variant, _ in _typed(dict.fromkeys(part), plainer=plainer))
    return frozenset(words) if isinstance(english, frozenset) else tuple(words)


def _mapping(parts: list[Mapping[str, Any]], english: Mapping[str, Any], *, plainer: bool = True) -> dict[str, Any]:
    pairs = [pair for part in parts for pair in _typed(part, plainer=plainer)]
    merged: dict[str, Any] = {}
    disputed = {word for word, meaning in pairs if merged.setdefault(word, meaning) != meaning}
    if not disputed:
        return merged
    return {word: meaning for word, meaning in pairs if word not in disputed or english.get(word) == meaning}


def _typed(words: Mapping[str, Any], *, plainer: bool) -> Iterable[tuple[str, Any]]:
    """Each word as it may be typed, with what it means."""
    every = "\n".join(words)
    if every.isascii() and every == every.lower() and " que" not in every:  # most tables are so: nothing to look for
        return words.items()
    return [(variant, meaning) for word, meaning in words.items() for variant in _variants(word, plainer=plainer)]


def _variants(word: str, *, plainer: bool = True) -> Iterable[str]:
    """A word as it is written, as it is compared, and how it is typed where its accents are out of reach."""
    plain = word.casefold()
    in_a_hurry = (f"{plain.removesuffix('que')}q",) if plain.endswith(" que") else ()
    if plain.isascii() or not plainer:  # most are
        return (word, *in_a_hurry) if plain == word else (word, plain, *in_a_hurry)
    bare = unicodedata.normalize("NFD", plain).translate(_ACCENTS)
    hurried = (f"{bare.removesuffix('que')}q",) if in_a_hurry else ()
    return (word, plain, *in_a_hurry, plain.translate(_UMLAUTS), bare, *hurried)
