"""The coach's remark on a thing's own line: a closing ``(…)``, a later sentence in her own first person. It stays out
of what a document prints. A back-slash in front of it keeps it part of the text.
"""

import re
from bisect import bisect, bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from coachlog.notation.lines import code_spans
from coachlog.notation.values import MOST_IN_LABEL, WORD, begins_with, phrases_among, plain_word, plain_words
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded
from coachlog.words.language import PrivateWords

QUOTED = LazyPattern(r'"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»')
_BOUNDARY = LazyPattern(
    r"(?P<sentence>(?<![.!?…])[.!?…]+[\"”“»’)\]]*)(?:\s+|(?=\\*(?:I|Ich|Yo)\b))"
    r"|(?P<dash>(?<!\s)\s+(?:[-–—]+>?|=>|→|\\*\||/{1,2})\s|;\s|—)\s*|,\s+"
)
_BEHIND_A_BRACKET = " \t.!"
_OPENS_A_BRACKET = LazyPattern(r"[(（\[]")
_LONGEST_ABBREVIATION = 8
_LONGEST_TAG = 40
_SHORTEST_LABEL = 3  # letters of one in short
_QUOTES = "\"”“»«'’`"
_KEPT = f"()（）{_QUOTES}"  # what a line's tail is not taken off over
_LONGEST_OPINION = 4  # words


class Remark(NamedTuple):
    """Where a remark begins, the back-slashes in front of it included, and where its words do."""

    start: int
    words: int

    @property
    def active(self) -> bool:
        """Whether no back-slash keeps it text."""
        return self.start == self.words


class Part(NamedTuple):
    """What stands between two boundaries, and which: ``behind`` is "sentence", "dash" (or a semicolon) or nothing."""

    begin: int
    end: int
    behind: str


def remarks_in(text: str, words: PrivateWords, *, of_client: bool = False) -> list[Remark]:
    """The remarks on a line, in their order. ``of_client``: its "I" is the client's, as in a quotation."""
    starts = set() if of_client else set(_later_sentences(text, words))
    bracket = _closing_brackets(text, None if of_client else words)
    if bracket is not None:
        starts.add(bracket)
    return [Remark(start, _behind_backslashes(text, start)) for start in sorted(starts)]


def _is_own(text: str, words: PrivateWords) -> bool:
    """Whether a text is in the coach's first person, or says an opinion."""
    clause = plain_words(text)
    return not words.first_person.isdisjoint(clause) or is_opinion(clause, words)


def later_sentences(text: str, words: PrivateWords) -> list[Remark]:
    """Only those of them that are later sentences, or parts of one."""
    return [Remark(start, _behind_backslashes(text, start)) for start in sorted(set(_later_sentences(text, words)))]


def _behind_backslashes(text: str, start: int) -> int:
    while text[start : start + 1] == "\\":
        start += 1
    return start


def _later_sentences(text: str, words: PrivateWords) -> Iterator[int]:
    """Where a sentence behind the first begins that is in the first person; or a part of a sentence that begins so
    behind a dash, or that says itself an opinion: ``…, I think because of Rick``."""
    if not _BOUNDARY.search(text):
        return
    quoted = _quotations(text)
    parts = _between(text, quoted, words)
    if len(parts) < 2:
        return
    spoken = [(found.start(), plain_word(found[0])) for found in WORD.finditer(text)]
    own = [place for place, word in spoken if word in words.first_person and not _is_inside(place, quoted)]
    sentence_ends = [part.begin for part in parts if part.behind == "sentence"] + [len(text) + 1]
    for place, part in enumerate(parts[1:], 1):
        if part.behind == "sentence":
            end = sentence_ends[bisect(sentence_ends, part.begin)]
            if bisect(own, end - 1) > bisect(own, part.begin - 1):
                yield part.begin
                continue
        clause = plain_words(text[part.begin : part.end])
        clause = clause[1:] if clause[:1] and clause[0] in words.conjunctions else clause
        if (
            _is_labelled(text[part.begin : part.end], words)
            or (part.behind == "sentence" and _is_label_in_front(clause, parts[place + 1 : place + 2], words))
            or (part.behind == "sentence" and begins_with(text[part.begin : part.end].lstrip("\\"), words.asides) > 0)
            or is_opinion(clause, words)
            or (part.behind == "dash" and words.subjects.intersection(clause[:1]))
        ):
            yield part.begin


def parts_of(text: str, words: PrivateWords) -> list[Part]:
    """The sentences of a line, and their parts; what is quoted is never parted."""
    return _between(text, _quotations(text), words) if _BOUNDARY.search(text) else [Part(0, len(text), "")]


def is_quoted(text: str) -> bool:
    """Whether a text is one quotation and nothing else."""
    return QUOTED.fullmatch(text) is not None


def _quotations(text: str) -> list[int]:
    """Where what is quoted begins and ends, in turn."""
    quoted = [each for found in QUOTED.finditer(text) for each in found.span()]
    return quoted or [each for span in code_spans(text) for each in span]


def _between(text: str, quoted: list[int], words: PrivateWords) -> list[Part]:
    breaks = [
        (found.start(), found.end(), found.lastgroup or "")
        for found in _BOUNDARY.finditer(text)
        if found.start()  # not the bullet in front of it
        and not bisect_left(quoted, found.end()) % 2  # a quotation may begin there
        and not (found["sentence"] == "." and _goes_on(text, found, words))
    ]
    begins = [(0, ""), *((end, behind) for _, end, behind in breaks)]
    ends = [*(start for start, _, _ in breaks), len(text)]
    return [Part(begin, end, behind) for (begin, behind), end in zip(begins, ends, strict=True)]


def _is_inside(place: int, spans: list[int]) -> bool:
    """Whether a place lies in one of the spans, whose begins and ends stand in turn."""
    return bisect(spans, place) % 2 == 1


def _goes_on(text: str, stop: re.Match[str], words: PrivateWords) -> bool:
    """Whether a full stop is that of an abbreviation and ends no sentence; an opinion behind it begins one."""
    before = folded(text[max(0, stop.start() - _LONGEST_ABBREVIATION) : stop.start()])
    if not any(before == short or before.endswith(f" {short}") for short in words.abbreviations):
        return False
    behind = plain_words(text[stop.end() : stop.end() + _LONGEST_TAG])
    return not (words.subjects.intersection(behind[:1]) or is_opinion(behind[:_LONGEST_OPINION], words))


def _is_labelled(clause: str, words: PrivateWords) -> bool:
    """``… - private: she lies``, ``… . Her belief: a no is rude``: what begins a thing of its own."""
    label, colon, _ = clause[:_LONGEST_TAG].partition(":")
    return bool(colon) and _is_label(plain_words(label), words)


def _is_label(said: list[str], words: PrivateWords) -> bool:
    """Whether words are those of a mark or of what is the coach's, with small words around them, or in short; or say
    whose feedback or view it is."""
    whole = " ".join(said)
    if not said or len(said) > MOST_IN_LABEL:
        return False
    if whole in words.headings or whole in words.signs or {said[0], said[-1]} & words.named:
        return True
    if len(said) == 1 and len(whole) >= _SHORTEST_LABEL and any(mark.startswith(whole) for mark in words.marks):
        return True
    return any(phrases_among(said, words.marks, words.around))


def _is_label_in_front(said: list[str], behind: list[Part], words: PrivateWords) -> bool:
    """Whether words stand as a mark, or as what is the coach's, in front of a dash: ``… . Private - she lies``."""
    whole = " ".join(said)
    known = whole in words.headings or whole in words.signs or whole in words.marks
    return known and bool(behind) and behind[0].behind == "dash"


def is_opinion(clause: list[str], words: PrivateWords) -> bool:
    """Whether the words of a clause begin or end with one that says an opinion of the coach's: ``I think``, ``imo``."""
    lengths = range(1, _LONGEST_OPINION + 1)
    return any(" ".join(each) in words.opinions for n in lengths for each in (clause[:n], clause[-n:]))


def _before_tail(text: str, end: int) -> int:
    """Where a line that goes to ``end`` ends without what says nothing behind its last bracket: punctuation, emoji,
    tags."""
    while True:
        while end and not text[end - 1].isalnum() and text[end - 1] not in _KEPT:
            end -= 1
        start = text.rfind("#", max(0, end - _LONGEST_TAG), end)
        if start <= 0 or not text[start - 1].isspace() or any(char.isspace() for char in text[start:end]):
            return end
        end = start


def _closing_brackets(text: str, words: PrivateWords | None) -> int | None:
    """Where the brackets open that close the line, one behind the other, or a round one that is never closed; with its
    back-slashes, and back to one that a back-slash keeps. Square ones only when they hold the coach's own, by her
    ``words``: ``ran it [I doubt it]``."""
    if not _OPENS_A_BRACKET.search(text):
        return None
    first, end = None, len(text)
    while True:
        start = _own_square(text, end, words) if words else None
        if start is None and _is_closed(text, round_end := _before_tail(text, end)):
            start = _opening_of(text, round_end)
        if start is None or not _stands_apart(text, start):
            break
        first, end = start, start
        if text[start] == "\\":
            return first
    return first if first is not None or _is_closed(text, _before_tail(text, end)) else _first_unclosed(text, end)


def _own_square(text: str, end: int, words: PrivateWords) -> int | None:
    """Where the square brackets open that close in front of ``end``, if they hold the coach's own."""
    while end and text[end - 1] in _BEHIND_A_BRACKET:
        end -= 1
    opening = text.rfind("[", 0, end) if text[end - 1 : end] == "]" else -1
    own = opening > 0 and _is_own(text[opening + 1 : end - 1], words)
    return _before_backslashes(text, opening) if own else None


def _is_closed(text: str, end: int) -> bool:
    return text[end - 1 : end] in (")", "）")


def _opening_of(text: str, end: int) -> int | None:
    """Where the bracket opens that closes in front of ``end``, with its back-slashes."""
    depth = 0
    for place in range(end - 1, -1, -1):
        if text[place] in ")）":
            depth += 1
        elif text[place] in "(（":
            depth -= 1
            if depth == 0:
                return _before_backslashes(text, place)
    return None


def _first_unclosed(text: str, end: int) -> int | None:
    """Where the first bracket stands that is never closed."""
    depth, first = 0, None
    for place in range(end - 1, -1, -1):
        if text[place] in ")）":
            depth += 1
        elif text[place] in "(（":
            depth -= 1
            if depth < 0:
                depth = 0
                start = _before_backslashes(text, place)
                first = start if _stands_apart(text, start) else first
    return first


def _before_backslashes(text: str, place: int) -> int:
    while place and text[place - 1] == "\\":
        place -= 1
    return place


def _stands_apart(text: str, place: int) -> bool:
    return place == 0 or text[place - 1].isspace()
