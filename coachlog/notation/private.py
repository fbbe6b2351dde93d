"""What a coach marks as hers alone: a heading over a private part of a note, a sign beside one thing."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from coachlog.notation.marks import unmarked
from coachlog.notation.note import Known
from coachlog.notation.values import WORD, plain_words
from coachlog.regex import LazyPattern
from coachlog.words.language import Language, PrivateWords

_MOST_MINE = 3  # words
_LONGEST = 120  # of a line that could be a heading, or a sign
_BEHIND_A_COLON = LazyPattern(r"[:：][ \t]+\S")  # "private: notes" is a mark and its text
_ROUND = LazyPattern(r"[(（]([^()（）]*)[)）]")
_PARTS = LazyPattern(r"\s[-–—]+\s|[–—:：|/,;&+·]|\s(?:and|und|y)\s")
_AT_THE_END = 240  # how much of a line is looked at for a sign that closes it
_AROUND_A_REASON = " \t,;:.!?=–—-"
# What points at the thing above, or is something else: never a heading.
_NO_HEADING = (">", "->", "→", "=>", "|", "(", "[", "（")


class Sign(NamedTuple):
    """Where a sign stands in a line: with what leads to it, its back-slashes, and its words. ``reason`` is what the
    coach added to it: ``(private, she begged me)``."""

    start: int
    escape: int
    words: int
    end: int
    reason: str = ""

    @property
    def active(self) -> bool:
        """Whether no back-slash keeps it text."""
        return self.escape == self.words


def is_private_title(title: str, known: Known, *, whole: bool = False) -> bool:
    """Whether a heading says in any of its parts that what stands below it is the coach's: ``Private - supervision``.
    ``whole``: in all of them. What stands in brackets is not looked at.
    """
    if len(title) > _LONGEST or (whole and _BEHIND_A_COLON.search(title)):
        return False
    plain = _ROUND.sub(" ", _visible(title))
    said = [_is_private(part, known.words) for part in _PARTS.split(plain) if _whole(part)]
    return (bool(said) and all(said) if whole else any(said)) or is_sign(plain, known)


def has_private_bracket(title: str, known: Known) -> bool:
    """``Wins (private)``: whether a heading says so in brackets, and nothing else there."""
    if len(title) > _LONGEST:
        return False
    brackets = _ROUND.findall(_visible(title))
    return any(_is_private(each, known.words) or is_sign(each, known) or is_mine(each, known) for each in brackets)


def is_mine(bracket: str, known: Known) -> bool:
    """``Insights (mine)``, ``win (my view)``: a word or three in brackets that say it is the coach's, and nothing
    else."""
    said = _whole(bracket).split(" ")
    own, beside = _without_accents(known.words.private.first_person), _without_accents(known.words.private.beside)
    alone = all(word in own or word in beside for word in said)
    return len(said) <= _MOST_MINE and ":" not in bracket and alone and not own.isdisjoint(said)


def is_private_line(content: str, words: Language) -> bool:
    """Whether a line is nothing but words for what is the coach's, whatever is around them: ``- Private ---``."""
    if len(content) > _LONGEST or content.startswith(_NO_HEADING) or _BEHIND_A_COLON.search(content):
        return False
    return _is_private(_ROUND.sub(" ", _visible(unmarked(content)[0])), words)


def _is_private(title: str, words: Language) -> bool:
    """Whether the whole words of a title are those of a private part, or one that says it among nothing but words that
    go with it: ``My private notes 26 Nov``."""
    whole = _whole(title)
    if whole in _without_accents(words.private.headings):
        return True
    saying, beside = _without_accents(words.private.saying), _without_accents(words.private.beside)
    said = [word for word in whole.split(" ") if not word.isdecimal() and word not in words.dates.months]
    return any(word in saying for word in said) and all(word in saying or word in beside for word in said)


def is_sign(content: str, known: Known) -> bool:
    """Whether a line is nothing but a sign that what stands above it is in no document: ``(private)``, ``-> privat``,
    ``private: yes``, ``NOT for Ana``; with a reason in its brackets or behind its arrow."""
    if len(content) > _LONGEST or "\\" in content:
        return False
    shown = _plain_letters(_visible(unmarked(content)[0]).strip())
    if not _may_hold_a_sign(shown, known.words.private):
        return False
    signs = _signs_of(known)
    return any(shape(signs).fullmatch(shown) is not None for shape in (_line, _bracketed, _arrowed))


def reason_of(content: str, known: Known) -> str:
    """What a line that is nothing but a sign says beside it."""
    return next((sign.reason for sign in signs_in(content, known)), "")


def signs_in(text: str, known: Known) -> list[Sign]:
    """The signs that close a line, that stand in brackets or behind an arrow, that it begins with: ``Private: …``; and
    what says within its words that it is the coach's: ``Luis, not for Ana: …``, which stays part of them."""
    plain = _plain_letters(text)
    if not _may_hold_a_sign(plain, known.words.private):
        return []
    signs = _signs_of(known)
    found: list[re.Match[str] | None] = []
    if any(bracket in text for bracket in "([（［"):
        found += _bracketed(signs).finditer(plain)
    found += [_arrowed(signs).search(plain), _beginning(signs).match(plain)]
    within = [
        Sign(each.start("escape"), each.start("escape"), each.end("escape"), each.start("escape"))
        for shape in (_within, _clause)
        for each in shape(signs).finditer(plain)
    ]
    closing = _closing(signs).search(plain, max(0, len(text) - _AT_THE_END))
    if closing and (closing["lead"].strip() or closing["plain"]):  # not "keep it private", "the team, not only me"
        found.insert(0, closing)
    at_an_end = [
        Sign(each.start(), each.start("escape"), each.end("escape"), each.end(), _reason_in(text, each))
        for each in found
        if each
    ]
    return [*at_an_end, *within]


def _reason_in(text: str, found: re.Match[str]) -> str:
    if "reason" not in found.re.groupindex:
        return ""
    return text[slice(*found.span("reason"))].strip(_AROUND_A_REASON)


def _visible(text: str) -> str:
    """A text without signs that have no width; any space is a plain one."""
    if text.isascii():
        return text.replace("\t", " ")
    shown = (char for char in unicodedata.normalize("NFKC", text) if unicodedata.category(char) != "Cf")
    return "".join(" " if char.isspace() else char for char in shown)


def _plain_letters(text: str) -> str:
    """A text of the same length without its accents, as people leave them out."""
    if text.isascii():
        return text
    plain = (unicodedata.normalize("NFD", char)[0] if char.isalpha() else char for char in text)
    return "".join(plain).replace("’", "'")


@cache
def _without_accents(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(map(_plain_letters, phrases))


def _whole(text: str) -> str:
    """The words of a text and nothing else, as a table holds them."""
    return _plain_letters(" ".join(plain_words(text)))


class _Signs(NamedTuple):
    """What signs are made of. The client as somebody would write it behind "not for": ``names`` in any case,
    ``initials`` in capitals."""

    words: PrivateWords
    yes: tuple[str, ...]
    names: tuple[str, ...]
    initials: tuple[str, ...]


def _signs_of(known: Known) -> _Signs:
    capitals = "".join(_plain_letters(part[0]).upper() for part in known.client.split() if part[0].isalpha())
    names = tuple(map(_plain_letters, (known.client.strip(), *known.client.split())))
    yes = tuple(word for word, answer in known.words.values["flag"].items() if answer == "yes")
    return _Signs(known.words.private, yes, tuple(filter(None, names)), tuple(filter(None, (capitals, capitals[:1]))))


def _pattern(signs: _Signs) -> str:
    """One sign or several: its words, perhaps with a yes behind a colon."""
    for_whom = ""
    if signs.names:
        initials = rf"|(?-i:{_any(signs.initials)})" if signs.initials else ""
        for_whom = rf"|(?:{_any(signs.words.not_for)})\s+(?:{_any(signs.names)}{initials})"
    said = _any(signs.words.signs)
    answered = rf"(?:{said})(?:\s*[:：=]\s*|\s+)(?:{_any(signs.yes)})"
    plain = rf"(?:{answered}|{_any(signs.words.plain_signs)}{for_whom})"
    one = rf"(?:{plain}|{said})(?!\w)"
    first = rf"(?:(?P<plain>{plain})|{said})(?!\w)"
    return rf"{first}(?:(?:\s*(?:[,;/&+–—-]+|->|and\b|und\b|y\b)\s*|\s+){one}){{0,4}}"


def _any(phrases: Iterable[str]) -> str:
    longest_first = sorted(set(map(_plain_letters, phrases)), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in longest_first)


def _may_hold_a_sign(plain: str, words: PrivateWords) -> bool:
    """Whether a line has the words of one: most have none, and need not be looked at any closer. ``plain`` has no
    accents."""
    phrases = _phrases(words)
    said = WORD.findall(plain.casefold().replace("’", "'"))
    return not phrases.keys().isdisjoint(said) and any(
        said[place : place + len(phrase)] == phrase
        for place, word in enumerate(said)
        if word in phrases
        for phrase in phrases[word]
    )


@cache
def _phrases(words: PrivateWords) -> dict[str, list[list[str]]]:
    """The words of each sign and heading, by the first."""
    found: dict[str, list[list[str]]] = {}
    for phrase in words.signs | words.plain_signs | words.not_for | words.headings | words.kept_from | words.anywhere:
        said = _plain_letters(phrase.casefold()).split()
        found.setdefault(said[0], []).append(said)
    return found


@cache
def _line(signs: _Signs) -> re.Pattern[str]:
    return re.compile(rf"[\W_]*{_pattern(signs)}[\W_]*", re.I)


@cache
def _closing(signs: _Signs) -> re.Pattern[str]:
    lead = r"(?P<lead>\s*(?:->|→|=>|(?<!\w)[-–—]+|[|,;:：/!#*(\[（［.`_]+)\s*|\s+|^)"
    return re.compile(rf"{lead}(?P<escape>\\*){_pattern(signs)}[\s.!…)\]）］*`_/:]*$", re.I)


@cache
def _within(signs: _Signs) -> re.Pattern[str]:
    whom = (*signs.names, *signs.initials)
    for_whom = (
        rf"|(?:{_any(signs.words.kept_from)})\s+(?:{_any(signs.names)}|(?-i:{_any(signs.initials)}))" if whom else ""
    )
    return re.compile(rf"(?<![^\W_\\])(?P<escape>\\*)(?:{_any(signs.words.anywhere)}{for_whom})(?![^\W_])", re.I)


@cache
def _clause(signs: _Signs) -> re.Pattern[str]:
    """``ran it, private, Luis quits``: between two commas nothing else."""
    return re.compile(rf"[,;]\s+(?P<escape>\\*){_pattern(signs)}(?=\s*[,;])", re.I)


@cache
def _bracketed(signs: _Signs) -> re.Pattern[str]:
    behind = rf"[,;:.!?=–—-][^()\[\]（）［］]*|(?:{_any(signs.words.reasons)})(?!\w)[^()\[\]（）［］]*"
    return re.compile(rf"[(\[（［]\s*(?P<escape>\\*){_pattern(signs)}(?P<reason>[\s.!]*(?:{behind})?)[)\]）］]", re.I)


@cache
def _arrowed(signs: _Signs) -> re.Pattern[str]:
    return re.compile(rf"(?<!\s)\s*(?:->|→|=>)\s*(?P<escape>\\*){_pattern(signs)}(?P<reason>.*)", re.I | re.S)


@cache
def _beginning(signs: _Signs) -> re.Pattern[str]:
    label = rf"(?:{_any(signs.words.headings)}|{_pattern(signs)})(?!\w)"
    return re.compile(
        rf"[^\w\\]*_{{0,2}}(?P<escape>\\*){label}[*_~)\]]*(?:\s*[:：]|\s+[-–—]+(?=\s|$)|,(?=\s))\s*", re.I
    )
