"""What a label may say in more words, or be short for: ``question he takes with him:``, ``ins:``, ``Widerst.:``."""

from functools import cache

from coachlog.domain.names import unaccented
from coachlog.notation.note import Known
from coachlog.notation.values import MOST_IN_LABEL, phrases_among, plain_words
from coachlog.notation.who import known_owner
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded
from coachlog.words.language import Language

_KINDS = frozenset(
    {"win", "goal", "resistance", "experiment", "insight", "decision", "resource", "belief", "setback", "question"}
    | {"open_with", "tool", "straight_talk", "words"}
)
_SHORTEST, _LEAST_LEFT_OUT = 3, 2  # letters of what is short for a word
_SHORT = LazyPattern(r"([^\W\d_]{2,12})\.?")
_VOWELS = LazyPattern(r"(?<=.)[aeiouyäöüáéíóú]")


def kind_of_label(label: str, known: Known) -> str:
    """The kind of item that a label may mean, by its word, by its word among such as say nothing of their own, or by
    what it is short for; or nothing."""
    dated = label[:1].isupper() and folded(label) in {*known.words.dates.months, *known.words.dates.weekdays}
    if dated or known_owner(label, known) is not None:
        return ""
    return _with_words_around(label, known.words) or kind_in_short(label, known)


@cache
def marks_of(kind: str, words: Language) -> frozenset[str]:
    """The marks that open an item of a kind."""
    return frozenset(word for word, each in words.marks.items() if each == kind)


def _with_words_around(label: str, words: Language) -> str:
    """``A strength we named``, ``her question for the week``: a mark's word, first or last, and small words."""
    said = plain_words(label)
    if len(said) > MOST_IN_LABEL:
        return ""
    kinds = _kinds(words)
    for start, end in phrases_among(said, kinds, words.labels.around):
        kind = kinds[" ".join(said[start:end])]
        if kind != "goal" or end == len(said):  # not "goal of the day"
            return kind
    return ""


def kind_in_short(label: str, known: Known) -> str:
    """``ins``, ``Widerst.``, ``blf``: the kind whose word alone begins so, with all its letters or its consonants.
    Where it could also be a resistance it is one: that stays the coach's."""
    found = _SHORT.fullmatch(label.strip())
    if found is None or len(found[1]) < _SHORTEST:
        return ""
    kinds = _begun_so(unaccented(found[1]), known.words)
    if "resistance" in kinds:
        return "resistance"
    return next(iter(kinds)) if len(kinds) == 1 else ""


@cache
def _kinds(words: Language) -> dict[str, str]:
    """The words that a label may mean a kind by, as a text's words are compared with them."""
    spoken = {" ".join(plain_words(word)): kind for word, kind in (*words.labels.kinds.items(), *words.marks.items())}
    return {word: kind for word, kind in spoken.items() if kind in _KINDS}


@cache
def _to_shorten(words: Language) -> tuple[tuple[str, str, str], ...]:
    """Those of one word: without accents, its consonants behind the first letter, the kind."""
    plain = ((unaccented(word), kind) for word, kind in _kinds(words).items() if " " not in word)
    return tuple((word, _VOWELS.sub("", word), kind) for word, kind in plain)


def _begun_so(short: str, words: Language) -> set[str]:
    """The kinds of the words that begin so, and are longer by more than a letter."""
    return {
        kind
        for word, consonants, kind in _to_shorten(words)
        if (word.startswith(short) or consonants.startswith(short)) and len(word) >= len(short) + _LEAST_LEFT_OUT
    }
