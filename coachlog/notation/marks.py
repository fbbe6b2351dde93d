"""How a line opens: a mark, a quote, a reference, a commitment. One line in, what it is out."""

import re
from collections.abc import Collection
from typing import NamedTuple

from coachlog.notation.inline import closing_day
from coachlog.notation.kinds import COMPLETE_ALONE, DOCUMENT_SECTIONS, IN_DOCUMENTS
from coachlog.notation.note import Known
from coachlog.notation.values import folded, read_due, read_next, unaccented
from coachlog.words.language import Language

_BULLET = re.compile(r"(?:[-*+•]|\d{1,9}[.)])(?:[ \t]+|$)")
_BOX = re.compile(r"\[([ xX~-])\](?:[ \t]+|$)")
_BOX_STATES = {" ": "open", "x": "done", "X": "done", "~": "partly", "-": "dropped"}
_BOXED = "cgrtwx"  # the letters of what can be ticked, or whose tick is worth a word of advice
_REF = re.compile(r"([a-z]\d{1,18})(?!\w)[ \t]*")
# A word, round brackets for the eye, a colon. The bounds keep one endless line linear.
_LABEL = re.compile(r"([^:()|]{1,120}?)[ \t]*(?:\(([^()]{0,2000})\)[ \t]*)?:[ \t]*")
_QUOTE = re.compile(r">[ \t]")
_LONGEST = 70  # of what we write behind a ref


class Opening(NamedTuple):
    """``text`` is what stands behind the mark; ``box`` a ticked state; ``eye`` what stood in round brackets.

    ``name`` is a holder, or who commits; ``colon`` says that a reference behind a box had one.
    """

    kind: str
    text: str
    ref: str = ""
    name: str = ""
    owner: str = ""
    box: str = ""
    eye: str = ""
    bullet: bool = False
    colon: bool = True
    quote: bool = False  # it opened with ">"

    @property
    def waits(self) -> bool:
        """Whether it names somebody, or a kind, and its text stands below it."""
        waiting = self.kind == "commitment" or self.kind not in (*IN_DOCUMENTS, *COMPLETE_ALONE, "told", "next_session")
        return waiting and not self.text.strip() and not self.ref and self.box in ("", "open")


def unmarked(content: str) -> tuple[str, str, bool]:
    """A line without its bullet and box: the text, the box's state, whether there was a bullet."""
    bullet = _BULLET.match(content)
    text = content[bullet.end() :] if bullet else content
    box = _BOX.match(text)
    return (text[box.end() :] if box else text), (_BOX_STATES[box[1]] if box else ""), bullet is not None


def opening(content: str, section: str, known: Known) -> Opening | None:
    """What a line opens, or None when it is free text (or its section's)."""
    text, box, bullet = unmarked(content)
    if not box and known.words.of_notes and _QUOTE.match(text):
        kind = "resistance" if section == "resistance" else "words"
        return Opening(kind, text[2:], bullet=bullet, quote=True)
    if box and (ref := _REF.match(text)) and ref[1][0] in _BOXED:
        return _boxed_ref(ref, text, box, bullet)
    if found := _LABEL.match(text):
        rest, eye = text[found.end() :], found[2] or ""
        marked = _mark(found[1], rest, known) or _commitment(found, text, bool(box), section, known)
        if marked:
            return marked._replace(text=rest, box=box, eye=eye, bullet=bullet)
    if section == "commitment" and known.words.of_notes and (owner := _known_owner(text.rstrip(" \t.,"), known)):
        return Opening("commitment", "", owner=owner[0], name=owner[1], box=box, bullet=bullet)
    return None


def resolve_owner(label: str, known: Known) -> tuple[str, str] | None:
    """WHO commits: owner and name. An unknown name of one to three capitalised words is ``other``, as typed."""
    if folded(label) in known.words.owners:
        return known.words.owners[folded(label)], ""
    who = unaccented(label)
    if known.client and who in (unaccented(known.client), unaccented(first_name(known.client))):
        return "client", ""
    exact = [person for person in known.people if unaccented(person) == who]
    by_first = [person for person in known.people if unaccented(first_name(person)) == who]
    if len(exact) == 1 or (not exact and len(by_first) == 1):
        return "stakeholder", (exact or by_first)[0]
    parts = label.split()
    if 1 <= len(parts) <= 3 and all(part[0].isalpha() and not part[0].islower() for part in parts):
        return "other", label.strip()
    return None


def first_name(name: str) -> str:
    return name.split()[0] if name.split() else ""


def one_line(text: str) -> str:
    """A text short enough to stand behind a ref."""
    plain = " ".join(text.split())
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1].rstrip() + "…"


def bracketed(text: str) -> str:
    """A text that can stand inside round brackets, before a colon."""
    return re.sub(r"[()\s]+", " ", one_line(text)).strip()


def label_key(content: str, keys: Collection[str]) -> tuple[str, str] | None:
    """``key: value`` when the key is one of ``keys``: the key as folded, and what stands behind the colon.

    Words in round brackets between key and colon go with the value, so that they are nowhere lost.
    """
    found = _LABEL.match(content)
    if not found or folded(found[1]) not in keys:
        return None
    return folded(found[1]), " ".join(filter(None, (f"({found[2]})" if found[2] else "", content[found.end() :])))


def _boxed_ref(ref: re.Match[str], text: str, box: str, bullet: bool) -> Opening:
    rest = text[ref.end() :]
    if colon := re.match(r"(?:\(([^()]{0,2000})\)[ \t]*)?:[ \t]*", rest):
        return Opening("tick", rest[colon.end() :], ref[1], box=box, eye=colon[1] or "", bullet=bullet)
    return Opening("tick", rest, ref[1], box=box, bullet=bullet, colon=False)


def _mark(label: str, rest: str, known: Known) -> Opening | None:
    word, words = folded(label), known.words
    if word in words.marks:
        return Opening(words.marks[word], rest)
    if word in words.next_session_if_dated:
        return Opening("next_session", rest) if read_next(rest, known.now.date(), known) else None
    if re.fullmatch(r"r\d{1,18}", word):
        return Opening("resistance", rest, ref=word)
    *verb, ref = word.split(" ")
    if " ".join(verb) in words.verbs and _REF.fullmatch(ref):
        return Opening(words.verbs[" ".join(verb)], rest, ref=ref)
    return _named(label, word, rest, words)


def _named(label: str, word: str, rest: str, words: Language) -> Opening | None:
    """``view of María:``: the name stays as it was typed."""
    for prefix, kind in words.named_marks.items():
        if word.startswith(prefix + " "):
            name = " ".join(label.split()[len(prefix.split()) :])
            return Opening(kind, rest, name=name)
    return None


def _commitment(found: re.Match[str], text: str, box: bool, section: str, known: Known) -> Opening | None:
    """``WHO will:`` anywhere, ``WHO:`` in Commitments and behind a box; of those who are known in every section that
    documents print, unless it is what somebody said. ``https:`` is nobody."""
    if not known.words.of_notes:
        return None
    spaced = found.end() == len(text) or text[found.end() - 1] in " \t"
    label, last = found[1], found[1].split()[-1:]
    says_will = bool(last) and folded(last[0]) in known.words.will
    if says_will:
        label = label[: label.rstrip().rfind(last[0])]
        owner = resolve_owner(label, known)
    elif not spaced:
        return None
    elif box or section == "commitment":
        owner = resolve_owner(label, known)
    elif section in DOCUMENT_SECTIONS and names_somebody(text, known):
        owner = _known_owner(label, known)
        # "me: irritated" is a note to herself; what she will do by a day is a promise.
        owner = owner if owner != ("coach", "") or _says_when(text[found.end() :], known) else None
    else:
        return None
    if owner and owner[0] == "other" and read_due(label, known.day or known.now.date(), known) is not None:
        return None  # "This week:" is nobody
    return Opening("commitment", "", owner=owner[0], name=owner[1]) if owner else None


def _known_owner(label: str, known: Known) -> tuple[str, str] | None:
    """WHO commits when it is the client, the coach, both, or somebody the journal knows."""
    owner = resolve_owner(label, known) if len(label) <= _LONGEST else None
    return owner if owner and owner[0] != "other" else None


def names_somebody(content: str, known: Known) -> bool:
    """Whether a line begins with the name of somebody known, and says something of them, not what they said."""
    text = unmarked(content)[0]
    found = _LABEL.match(text)
    if not found or not text[found.end() - 1 : found.end()].isspace() or _known_owner(found[1], known) is None:
        return False
    rest = text[found.end() :]
    said = rest.startswith(tuple("\"“„«'‘")) or folded(rest).split(" ")[0] in known.words.private.subjects
    return not said


def _says_when(text: str, known: Known) -> bool:
    """Whether a text ends in ``by DATE``, so that it is without doubt a commitment."""
    day = known.day or known.now.date()
    return closing_day(text, day, known, "commitment")[1] is not None
