"""How a line opens: a mark, a quote, a reference, a commitment. One line in, what it is out."""

import re
from collections.abc import Collection
from functools import cache, lru_cache
from itertools import islice
from typing import NamedTuple

from coachlog.domain.kinds import COMPLETE_ALONE, DOCUMENT_SECTIONS, IN_DOCUMENTS
from coachlog.domain.ref import SPOKEN_OF, kind_of, pattern
from coachlog.notation.clauses import clauses
from coachlog.notation.due import CLOSING_BRACKET
from coachlog.notation.inline import closing_day
from coachlog.notation.lines import BULLET
from coachlog.notation.note import Known
from coachlog.notation.numbered import in_small_letters, rated, reviewed
from coachlog.notation.remarks import is_quoted
from coachlog.notation.values import (
    WORD,
    begins_with,
    came_of,
    came_of_it,
    is_ref,
    longest_first,
    plain_word,
    read_due,
    read_next,
    stems,
)
from coachlog.notation.who import is_refusal, known_owner, resolve_owner, who_begins
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded
from coachlog.words.language import Language

_BOX = LazyPattern(r"\[([ xX~-])\](?:[ \t]+|$)")
_BOX_STATES = {" ": "open", "x": "done", "X": "done", "~": "partly", "-": "dropped"}
_REF = LazyPattern(rf"({pattern()})(?!\w)[ \t]*")
_RESISTANCE = LazyPattern(pattern("resistance"))
# A word, round brackets for the eye, a colon. The bounds keep one endless line linear.
_DRESSED = LazyPattern(r"(\*{1,3}|_{1,3})([^*_:|\s][^*_:|]{0,60})(:?)\1(:?)[ \t]*")
_LABEL = LazyPattern(r"([^:()|]{1,120}?)[ \t]*(?:\(([^()]{0,2000})\)[ \t]*)?:[ \t]*")
_DASHED = LazyPattern(r"([^:()|]{1,60}?)[ \t]+[-–—]+[ \t]+")
_QUOTE = LazyPattern(r">[ \t]")
_ENDS_IN_REF = LazyPattern(rf"[^:.;()]{{1,60}}\(({pattern('experiment')})\):?[ \t]*")
_NEAR, _LONGEST_TAIL = 4, 40  # words, characters behind what became of a promise that are looked at
_SAID_BY = LazyPattern(r"[ \t][-–—]+[ \t]*([^-–—.!?]{1,60}?)[.!]?\Z")
_ENDS_A_SENTENCE = LazyPattern(r"[.:!?;]")
_LONGEST = 70  # of what we write behind a ref
_LONGEST_HOLDER = 3  # words of a name in front of a dash
_LONGEST_NEXT, _LONGEST_PROMISE = 140, 400  # characters of a line that says one without a colon


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
    unnamed: bool = False  # of a commitment: nothing in front of it says who commits
    loose: bool = False  # no mark of ours opened it: its day, and what its sentences say, are inferred

    @property
    def waits(self) -> bool:
        """Whether it names somebody, or a kind, and its text stands below it."""
        waiting = self.kind == "commitment" or self.kind not in (*IN_DOCUMENTS, *COMPLETE_ALONE, "told", "next_session")
        return waiting and not self.text.strip() and not self.ref and self.box in ("", "open")


@lru_cache(maxsize=64)  # who reads a line asks for it again and again
def unmarked(content: str) -> tuple[str, str, bool]:
    """A line without its bullet and box: the text, the box's state, whether there was a bullet."""
    bullet = BULLET.match(content)
    text = content[bullet.end() :] if bullet else content
    box = _BOX.match(text)
    return (text[box.end() :] if box else text), (_BOX_STATES[box[1]] if box else ""), bullet is not None


def undressed(text: str) -> str:
    """A text without the emphasis around the label that it begins with: ``**Win:** she ran it``."""
    found = _DRESSED.match(text) if text[:1] in ("*", "_") else None
    one_colon = found is not None and bool(found[3]) != bool(found[4])
    return f"{found[2]}: {text[found.end() :]}" if found and one_colon else text


def opening(content: str, section: str, known: Known) -> Opening | None:
    """What a line opens, or None when it is free text (or its section's)."""
    text, box, bullet = unmarked(content)
    text = undressed(text) if known.words.of_notes else text
    if not box and known.words.of_notes and _QUOTE.match(text):
        if section == "commitment" and promises_something(text[2:], known):
            return None
        if section != "resistance" and _is_of_another(text, known):
            return None
        kind = "resistance" if section == "resistance" else "words"
        return Opening(kind, text[2:], bullet=bullet, quote=True, loose=True)
    if box and (ref := _REF.match(text)) and kind_of(ref[1]) in SPOKEN_OF:
        return _boxed_ref(ref, text, box, bullet)
    if not box and known.words.of_notes and (opened := _numbered(text, known)):
        return opened._replace(bullet=bullet)
    if found := _LABEL.match(text):
        rest, eye = text[found.end() :], found[2] or ""
        if section != "resistance" and (quoted := _quoted(found, rest, known)):
            return quoted._replace(bullet=bullet)
        marked = _mark(found[1], rest, section, known) or _commitment(found, text, bool(box), section, known)
        if marked:
            is_whole = not (box or eye or bullet) and marked.text == rest
            return marked if is_whole else marked._replace(text=rest, box=box, eye=eye, bullet=bullet)
    if not known.words.of_notes:
        return None
    if opened := _dashed(text, bullet, section, known) or (None if box else _next_is(text, known)):
        return opened._replace(box=box, bullet=bullet)
    return _promise(text, box, bullet, known) if section == "commitment" else None


def _is_of_another(text: str, known: Known) -> bool:
    """``> she is hard to work with — Luis``, ``> Luis: she is hard``: a quotation with the name of somebody else."""
    quoted = text[2:]
    found, bracket, label = _SAID_BY.search(quoted), CLOSING_BRACKET.search(quoted), _LABEL.match(quoted)
    names = (found[1].partition(",")[0] if found else "", bracket[1] if bracket else "", label[1] if label else "")
    owners = (known_owner(name, known) for name in names if name)
    return any(owner is not None and owner[0] in ("sponsor", "stakeholder") for owner in owners)


def _quoted(found: re.Match[str], rest: str, known: Known) -> Opening | None:
    """``quote: "I am paid for the number"``: the client's words, which the label says that they are."""
    quote = rest.rstrip(" .")
    if found[2] or folded(found[1]) not in known.words.labels.quotes or not is_quoted(quote):
        return None
    return Opening("words", quote[1:-1].strip(), loose=True) if known.words.of_notes else None


def promises_something(text: str, known: Known) -> bool:
    """Whether somebody commits to something in a line: ``me 2 send the page``, ``both: think of a name``."""
    found = _LABEL.match(text)
    return bool(found and known_owner(found[1], known)) or who_begins(text, known, bullet=True) is not None


def _numbered(text: str, known: Known) -> Opening | None:
    """``g1: 7``, ``x1: what happened``, ``c1 done, on Monday``: of something that is there, without the word for it."""
    text = in_small_letters(text, known)
    first, _, numbered = text.partition(" ")
    if known.words.marks.get(folded(first)) == "goal" and rated(numbered, known.words):
        text = numbered  # "goal g1: 7"
    if found := rated(text, known.words):
        return Opening("rate", text[found.end() :], found[1].casefold(), loose=True)
    if (found := reviewed(text)) and found[1] in known.refs:
        return Opening("review", text[found.end(1) :].lstrip(" \t:–—").removeprefix("- "), found[1], loose=True)
    if (named := _ENDS_IN_REF.fullmatch(text)) and named[1] in known.refs and named[1] not in known.ids:
        return Opening("review", "", named[1], loose=True)  # "the calls (x1):", and what became of it below
    found = _REF.match(text)
    if not found or found[1] not in known.refs or found[1] in known.ids:
        return None
    rest = text[found.end() :].lstrip(" \t:,–—-")
    if kind_of(found[1]) == "experiment" and repeats(rest, known.refs[found[1]].written):
        return Opening("review", "", found[1], loose=True)  # what became of it stands below
    state, more = came_of_it(rest, known) if kind_of(found[1]) == "commitment" else ("", "")
    only_answered = bool(more) and begins_with(rest, known.words.labels.answers) > 0  # "yes, she will send it"
    if state in ("", "open") or only_answered or not is_one_state(state, more, known):
        return None
    return Opening("tick", more, found[1], box=state, loose=True)


def is_one_state(state: str, more: str, known: Known) -> bool:
    """Whether what follows says nothing else of a promise: not ``done, but only half``, ``done?``, ``done, by Luis``,
    ``done, tomorrow``."""
    words = known.words
    said = came_of(more[begins_with(more, words.private.conjunctions) :].lstrip(" ,"), known)
    first = [plain_word(found[0]) for found in islice(WORD.finditer(more), _NEAR)]
    dates = {day for day, away in words.dates.days.items() if away > 0} | words.dates.next | words.dates.coming
    doubts = words.labels.doubts if state == "done" else words.promises.perhaps  # "dropped, not needed any more"
    doubtful = not doubts.isdisjoint(first) or not dates.isdisjoint(first)
    return said in ("", state) and not doubtful and "?" not in more[:_LONGEST_TAIL]


def repeats(text: str, written: tuple[str, ...]) -> bool:
    """Whether a text is nothing, or mostly words of what coachlog wrote."""
    said = stems(text.rstrip(" :"))
    ours = max((len(said & stems(each)) for each in written), default=0)
    return not text.rstrip(" :") or (0 < len(said) <= 2 * ours and not _ENDS_A_SENTENCE.search(text))


def _dashed(text: str, bullet: bool, section: str, known: Known) -> Opening | None:
    """A dash instead of the colon: behind a mark of two words, or in a bullet."""
    found = _DASHED.match(text)
    if not found or not (bullet or " " in found[1].strip()):
        return None
    again = folded(text[found.end() :]).split(" ")[0] == folded(found[1]).rsplit(" ", 1)[-1]  # "win - win for both"
    opened = None if again else _mark(found[1], text[found.end() :], section, known)
    if opened is None or opened.ref or len(opened.name.split()) > _LONGEST_HOLDER:
        return None
    return opened._replace(text=text[found.end() :])


def _next_is(text: str, known: Known) -> Opening | None:
    """``next session Fri 4 Dec 14:00``: without a colon only when a day with a time is all that follows."""
    promises = known.words.promises
    end = begins_with(text, promises.next_is)
    if not end or len(text) > _LONGEST_NEXT or text[end : end + 1] not in (" ", "\t", ","):
        return None
    alone = " " not in text[:end].strip()
    rest, _, bracket = text[end:].lstrip(" \t,").partition("(")
    if moved := begins_with(rest, promises.moved):
        rest = rest[moved:].lstrip(" \t,")
    if alone and not _is_a_date(rest, known.words):
        return None
    readings = [(rest, ""), tuple(rest.rsplit(",", 1))] if "," in rest else [(rest, "")]
    for day, more in readings:
        moment = read_next(day, known.now.date(), known)
        if moment and moment.at:
            eye = ", ".join(filter(None, (more.strip(), bracket.strip().removesuffix(")"))))
            return Opening("next_session", day.strip(), eye=eye, loose=True)
    return None


def _is_a_date(text: str, words: Language) -> bool:
    """Whether a text begins with more than a weekday: ``next Tuesday 10:00`` is only the Tuesday after this."""
    first, *more = text.replace(",", " ").split() or [""]
    if folded(first).rstrip(".") not in {*words.dates.weekdays, *words.dates.before}:
        return first[:1].isdecimal()
    return bool(more) and more[0][:1].isdecimal() and ":" not in more[0] and not more[0][-1:].isalpha()


def _promise(text: str, box: str, bullet: bool, known: Known) -> Opening | None:
    """Under Commitments: who commits, without a colon; a name alone owns the bullets below."""
    if owner := known_owner(text.rstrip(" \t.,"), known):
        return Opening("commitment", "", owner=owner[0], name=owner[1], box=box, bullet=bullet, loose=True)
    who = None if is_refusal(text, known) else who_begins(text, known, bullet=bullet)
    if who and (bullet or not _says_more(who.text, known)):
        return Opening("commitment", who.text, owner=who.owner, name=who.name, box=box, bullet=bullet, loose=True)
    return None


def one_line(text: str) -> str:
    """A text short enough to stand behind a ref."""
    plain = " ".join(text.split())
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1].rstrip() + "…"


def bracketed(text: str) -> str:
    """A text that can stand inside round brackets, before a colon."""
    return re.sub(r"[()\s]+", " ", one_line(text)).strip()


def _says_more(text: str, known: Known) -> bool:
    """Whether a promise goes on with another: what is due when is not certain then."""
    return len(text) > _LONGEST_PROMISE or len(clauses(text, known)) > 1


def label_key(content: str, keys: Collection[str]) -> tuple[str, str] | None:
    """``key: value`` when the key is one of ``keys``: the key as folded, and what stands behind the colon.

    Words in round brackets between key and colon go with the value, so that they are nowhere lost.
    """
    content = undressed(content)
    found = _LABEL.match(content)
    if not found or folded(found[1]) not in keys:
        return None
    return folded(found[1]), " ".join(filter(None, (f"({found[2]})" if found[2] else "", content[found.end() :])))


def _boxed_ref(ref: re.Match[str], text: str, box: str, bullet: bool) -> Opening:
    rest = text[ref.end() :]
    if colon := re.match(r"(?:\(([^()]{0,2000})\)[ \t]*)?:[ \t]*", rest):
        return Opening("tick", rest[colon.end() :], ref[1], box=box, eye=colon[1] or "", bullet=bullet)
    return Opening("tick", rest, ref[1], box=box, bullet=bullet, colon=False)


def _mark(label: str, rest: str, section: str, known: Known) -> Opening | None:
    word, words = folded(label), known.words
    if word in words.marks:
        kind = words.marks[word]
        of_another = section == "resistance" or is_ref(rest)  # "goal: g2"
        if kind == "goal" and word in words.attributes and (of_another or not any(char.isalnum() for char in rest)):
            return None
        return Opening(kind, rest)
    if word in words.next_session_if_dated:
        day = rest
        for phrase in longest_first(words.promises.same_time):
            day = day[: -len(phrase)].rstrip(" ,") if folded(day).endswith(f" {phrase}") else day
        bracket = CLOSING_BRACKET.search(day)
        day = day[: bracket.start()] if bracket else day
        return Opening("next_session", rest) if read_next(day, known.now.date(), known) else None
    if _RESISTANCE.fullmatch(word):
        return Opening("resistance", rest, ref=word)
    *verb, ref = word.split(" ")
    if " ".join(verb) in words.verbs and _REF.fullmatch(ref):
        return Opening(words.verbs[" ".join(verb)], rest, ref=ref)
    return _named(label, word, rest, words)


def _named(label: str, word: str, rest: str, words: Language) -> Opening | None:
    """``view of María:``: the name stays as it was typed."""
    if not word.startswith(_before_names(words)):
        return None
    for prefix, kind in words.named_marks.items():
        if word.startswith(prefix + " "):
            name = label.split()[len(prefix.split()) :]
            return Opening(kind, rest, name=" ".join(name))
    return None


@cache
def _before_names(words: Language) -> tuple[str, ...]:
    return tuple(f"{prefix} " for prefix in words.named_marks)


def _commitment(found: re.Match[str], text: str, box: bool, section: str, known: Known) -> Opening | None:
    """``WHO will:`` anywhere, ``WHO:`` in Commitments and behind a box; of those who are known in every section that
    documents print, unless it is what somebody said. ``https:`` is nobody."""
    if not known.words.of_notes:
        return None
    spaced = found.end() == len(text) or text[found.end() - 1] in " \t"
    label, last = found[1], found[1].split()[-1:]
    says_will = len(found[1].split()) > 1 and folded(last[0]) in known.words.will
    if says_will:
        label = label[: label.rstrip().rfind(last[0])]
        owner = resolve_owner(label, known)
    elif not spaced or is_quoted(text[found.end() :].strip()):
        return None  # what somebody said
    elif box or section == "commitment":
        owner = resolve_owner(label, known)
    elif section in DOCUMENT_SECTIONS and names_somebody(text, known):
        owner = known_owner(label, known)
        # "me: irritated" is a note to herself; what she will do by a day is a promise.
        owner = owner if owner != ("coach", "") or _says_when(text[found.end() :], known) else None
    else:
        return None
    if owner and owner[0] == "other":
        of_day = read_due(label, known.own_day, known) is not None  # "This week:" is nobody
        owner = None if of_day or (not says_will and is_word(label, known.words)) else owner
    return Opening("commitment", "", owner=owner[0], name=owner[1], loose=not says_will) if owner else None


def is_word(label: str, words: Language) -> bool:
    """Whether a label is a word of a note, and so nobody's name: ``Supervision:``, ``Rating:``."""
    tables = (words.private.headings, words.private.signs, words.verbs, words.head, words.sections, words.attributes)
    return any(folded(label) in table for table in tables)


def labelled_with_word(text: str, words: Language) -> bool:
    """Whether a text begins with such a word and its colon."""
    found = _LABEL.match(text)
    return found is not None and is_word(found[1], words)


def names_somebody(content: str, known: Known) -> bool:
    """Whether a line begins with the name of somebody known, and says something of them, not what they said."""
    text = unmarked(content)[0]
    found = _LABEL.match(text)
    if not found or not text[found.end() - 1 : found.end()].isspace() or known_owner(found[1], known) is None:
        return False
    rest = text[found.end() :]
    said = rest.startswith(tuple("\"“„«'‘")) or folded(rest).split(" ")[0] in known.words.private.subjects
    return not said


def _says_when(text: str, known: Known) -> bool:
    """Whether a text ends in ``by DATE``, so that it is without doubt a commitment."""
    day = known.own_day
    return closing_day(text, day, known, "commitment")[1] is not None
