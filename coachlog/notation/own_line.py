"""A thing's own line, which documents print: its text, without the coach's remarks and signs; and the back-slashes that
keep them part of it.
"""

from typing import NamedTuple

from coachlog.domain.choices import TERM_KINDS
from coachlog.domain.kinds import PRINTED, SIGNED
from coachlog.notation.inline import escapes, unescapes, with_backslashes, without_backslashes
from coachlog.notation.note import Known
from coachlog.notation.private import Sign, is_private_line, is_sign, signs_in
from coachlog.notation.remarks import Remark, later_sentences, remarks_in
from coachlog.notation.sentences import labelled
from coachlog.notation.values import begins_with


class OwnLine(NamedTuple):
    """``text`` as it goes into documents, with its back-slashes; ``remarks`` stay with the coach; ``withheld`` when a
    sign on the line keeps the whole thing out."""

    text: str
    remarks: tuple[str, ...] = ()
    withheld: bool = False


def own_line(text: str, kind: str, known: Known) -> OwnLine:
    """Take signs and remarks off a line. Of a kind that no document prints everything stays; of a term of an agreement
    a sign is only seen."""
    withheld, before = False, ""
    remarks: list[str] = []
    while text != before:
        before = text
        signs = [] if withheld else _signs(text, kind, known)  # one is enough
        sign = next((each for each in signs if each.active), None)
        if sign:
            text, withheld = f"{text[: sign.start]}{text[sign.end :]}".strip(), True
            remarks += [sign.reason] if sign.reason else []
        active = [each.start for each in _remarks(text, kind, known) if each.active]
        if active:
            remarks.insert(0, text[active[0] :].strip())
            text = _without_lead(text[: active[0]])
    return OwnLine(text, tuple(remarks), withheld)


def _without_lead(text: str) -> str:
    """A text without what led from it to a remark: a comma, a dash behind a space."""
    text = text.rstrip().rstrip(",;")
    plain = text.rstrip("-–—>→=|/")
    return (plain if plain[-1:].isspace() or text.endswith("—") else text).rstrip()


def signed_value(text: str, kind: str, known: Known) -> OwnLine:
    """An attribute's value as it is meant, or a later line of a text, and whether a sign on it withholds the thing."""
    if kind not in SIGNED:
        return OwnLine(text)
    signs, remarks = signs_in(text, known), _asides(text, known)
    if not signs and not remarks:
        return OwnLine(text)
    active = next((each for each in signs if each.active), None)
    if active:
        reasons = (active.reason,) if active.reason else ()
        return OwnLine(f"{text[: active.start]}{text[active.end :]}".strip(), reasons, withheld=True)
    if remark := next((each for each in remarks if each.active), None):
        meant = signed_value(_without_lead(text[: remark.start]), kind, known)
        return meant._replace(remarks=(*meant.remarks, text[remark.start :].strip()))
    return OwnLine(without_backslashes(text, {each.escape for each in signs} | {each.start for each in remarks}))


def _asides(text: str, known: Known) -> list[Remark]:
    """What of a value is the coach's: an opinion that it begins with, and later sentences of hers."""
    private, words = known.words.private, len(text) - len(text.lstrip("\\"))
    says = text[words : words + 1].isalpha() and begins_with(text[words:], private.opinions) > 0  # not behind a bullet
    opinion = [Remark(0, words)] if says else []
    return [*opinion, *later_sentences(text, private)]


def escaped_value(text: str, kind: str, known: Known) -> str:
    """The other way round: a back-slash in front of what would be a sign."""
    if kind not in SIGNED:
        return text
    signs, remarks = signs_in(text, known), _asides(text, known)
    return with_backslashes(text, {each.escape for each in signs} | {each.start for each in remarks})


def unescaped_own(text: str, kind: str, known: Known) -> str:
    """A line's text as it is meant, when nothing is to be taken off it any more."""
    if "\\" not in text:
        return text
    kept = {place for place in _places(text, kind, known) if text[place : place + 1] == "\\"}
    return without_backslashes(text, unescapes(text, known.words) | kept)


def escaped_own(text: str, kind: str, known: Known, behind: str = "") -> str:
    """The other way round: a back-slash in front of what would be taken off. ``behind`` is what is written after it."""
    read = escapes(text, kind, known) | _places(text, kind, known)
    if behind:
        read |= {place for place in escapes(text + behind, kind, known) if place < len(text)}
    return with_backslashes(text, read)


def _places(text: str, kind: str, known: Known) -> set[int]:
    """Where signs and remarks begin, with their back-slashes if they have some."""
    signs = {each.escape for each in _signs(text, kind, known)} | set(labelled(text, kind, known))
    return signs | {each.start for each in _remarks(text, kind, known)}


def _signs(text: str, kind: str, known: Known) -> list[Sign]:
    """The signs on a line of a kind that can be withheld. A quote that is nothing but one is the coach's heading."""
    if kind not in (*SIGNED, *TERM_KINDS):
        return []
    plain = text.lstrip("\\")
    if kind == "words" and (is_sign(plain, known) or is_private_line(plain, known.words)):
        return [Sign(0, 0, len(text) - len(plain), len(text))]
    return signs_in(text, known)


def _remarks(text: str, kind: str, known: Known) -> list[Remark]:
    if kind not in PRINTED:
        return []
    return remarks_in(text, known.words.private, of_client=kind == "words")
