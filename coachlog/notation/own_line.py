"""A thing's own line, which documents print: its text, without the coach's remarks and signs; and the back-slashes that
keep them part of it.
"""

from typing import NamedTuple

from coachlog.notation.inline import escapes, unescapes, with_backslashes, without_backslashes
from coachlog.notation.kinds import PRINTED, SIGNED
from coachlog.notation.note import Known
from coachlog.notation.private import Sign, is_private_line, is_sign, sign_in
from coachlog.notation.remarks import Remark, remarks_in
from coachlog.words import TERM_KINDS


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
        sign = None if withheld else _sign(text, kind, known)  # one is enough
        if sign and sign.active:
            text, withheld = f"{text[: sign.start]}{text[sign.end :]}".strip(), True
        active = [each.start for each in _remarks(text, kind, known) if each.active]
        if active:
            remarks.insert(0, text[active[0] :].strip())
            text = _without_lead(text[: active[0]])
    return OwnLine(text, tuple(remarks), withheld)


def _without_lead(text: str) -> str:
    """A text without what led from it to a remark: a comma, a dash behind a space."""
    text = text.rstrip().rstrip(",;")
    plain = text.rstrip("-–—>→=|")
    return (plain if plain[-1:].isspace() or text.endswith("—") else text).rstrip()


def signed_value(text: str, kind: str, known: Known) -> OwnLine:
    """An attribute's value as it is meant, or a later line of a text, and whether a sign on it withholds the thing."""
    sign = sign_in(text, known) if kind in SIGNED else None
    if sign is None:
        return OwnLine(text)
    if sign.active:
        return OwnLine(f"{text[: sign.start]}{text[sign.end :]}".strip(), withheld=True)
    return OwnLine(without_backslashes(text, {sign.escape}))


def escaped_value(text: str, kind: str, known: Known) -> str:
    """The other way round: a back-slash in front of what would be a sign."""
    sign = sign_in(text, known) if kind in SIGNED else None
    return with_backslashes(text, {sign.escape}) if sign else text


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
    """Where a sign or a remark begins, with its back-slashes if it has some."""
    sign = _sign(text, kind, known)
    places = {sign.escape} if sign else set[int]()
    return places | {each.start for each in _remarks(text, kind, known)}


def _sign(text: str, kind: str, known: Known) -> Sign | None:
    """The sign on a line of a kind that can be withheld. A quote that is nothing but one is the coach's heading."""
    if kind not in (*SIGNED, *TERM_KINDS):
        return None
    plain = text.lstrip("\\")
    if kind == "words" and (is_sign(plain, known) or is_private_line(plain, known.words)):
        return Sign(0, 0, len(text) - len(plain), len(text))
    return sign_in(text, known)


def _remarks(text: str, kind: str, known: Known) -> list[Remark]:
    if kind not in PRINTED:
        return []
    return remarks_in(text, known.words.private, of_client=kind == "words")
