"""The coach's own abbreviations: ``W = "win"``, ``nxt = "next session"``, ``MT = "my take"``. Each means what the word
behind it means, everywhere; the words that are written stay those of the language."""

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from coachlog.domain.ref import pattern
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded
from coachlog.words.language import Language

_WORD = LazyPattern(r"[^\W_][^\n:|()\[\]<>#\\]{0,29}")
_REF = LazyPattern(pattern())
# Where a word may mean something; none of them is written from its last entry.
_TABLES = ("head", "sections", "marks", "named_marks", "verbs", "attributes", "owners")
_PHRASES = {
    "asked": "asked",
    "client_says": "says",
    "my_take": "takes",
    "expects": "expects",
    "review": "reviewed",
    "learned": "learned",
}


class Own(NamedTuple):
    """``used`` are the abbreviations that count, with their words; ``said`` what is wrong with each of the others."""

    words: Language
    used: tuple[tuple[str, str], ...]
    said: tuple[str, ...]


def with_own(words: Language, own: Mapping[str, str]) -> Own:
    """A language with the coach's own abbreviations added."""
    return _with_own(tuple(own.items()), words)


@cache
def _with_own(own: tuple[tuple[str, str], ...], words: Language) -> Own:
    used, said = [], []
    for short, meaning in own:
        wrong = _wrong(short, meaning, words)
        if wrong:
            said.append(f"config.toml, [words]: {wrong}, so it is left out")
        else:
            words = _added(words, folded(short), folded(meaning))
            used.append((short, meaning))
    return Own(words, tuple(used), tuple(said))


def _wrong(short: str, meaning: str, words: Language) -> str:
    """What is wrong with an abbreviation, as the beginning of a sentence; nothing when nothing is."""
    named = f"“{short[:30]}”" if short.isprintable() else "a word"
    if not _WORD.fullmatch(short) or _REF.fullmatch(folded(short)):
        return f"{named} cannot be a word of a note"
    if not _meant(folded(meaning), words):
        shown = f"“{meaning[:30]}”" if meaning.isprintable() else "its word"
        return f"{named} stands for {shown}, which is no word of a note (coachlog help words)"
    taken = _meant(folded(short), words) or folded(short) in words.by
    if taken and not _means_the_same(folded(short), folded(meaning), words):
        return f"{named} is a word already"
    return ""


def _meant(word: str, words: Language) -> bool:
    return any(word in getattr(words, table) for table in _TABLES) or word in words.promises.next_is


def _means_the_same(short: str, meaning: str, words: Language) -> bool:
    tables = [getattr(words, table) for table in _TABLES]
    both_next = short in words.promises.next_is and words.marks.get(meaning) == "next_session"
    return both_next or any(short in table and table[short] == table.get(meaning) for table in tables)


def _added(words: Language, short: str, meaning: str) -> Language:
    changes: dict[str, Any] = {
        table: {**getattr(words, table), short: getattr(words, table)[meaning]}
        for table in _TABLES
        if meaning in getattr(words, table)
    }
    phrases = _PHRASES.get(words.attributes.get(meaning, ""))
    if phrases:
        changes["sentences"] = words.sentences._replace(**{phrases: getattr(words.sentences, phrases) | {short}})
    if words.marks.get(meaning) == "next_session":
        changes["promises"] = words.promises._replace(next_is=words.promises.next_is | {short})
    private = {name: getattr(words.private, name) | {short} for name in ("headings", "signs", "saying")
               if meaning in getattr(words.private, name)}  # fmt: skip
    if private:
        changes["private"] = words.private._replace(**private)
    return words._replace(**changes)
