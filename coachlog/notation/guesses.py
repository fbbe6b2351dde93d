"""What a line of free text may have been meant as: by its first words, as a whole; else sentence by sentence."""

import re
from collections.abc import Iterator
from itertools import chain

from coachlog.notation.clauses import clauses
from coachlog.notation.due import day_within, stated_day
from coachlog.notation.kinds import DOCUMENT_SECTIONS
from coachlog.notation.lines import Line
from coachlog.notation.marks import names_somebody, promises_something, unmarked
from coachlog.notation.meant import Reading, doubtful_day, in_section, is_hers, of_mark, read
from coachlog.notation.note import Item, Known, Text
from coachlog.notation.private import is_sign, signs_in
from coachlog.notation.prose import QUOTE, Guess, sentences
from coachlog.notation.remarks import parts_of
from coachlog.notation.values import WORD, begins_with, came_of, folded, plain_word
from coachlog.notation.who import is_refusal, known_owner, names_another, resolve_owner, who_begins
from coachlog.words.language import Language

_BOXES = {"open": "[ ]", "done": "[x]", "partly": "[~]", "dropped": "[-]"}
_LETTERS = {"W": "win", "R": "resistance", "X": "experiment", "G": "goal"}  # as coachlog itself numbers things
_LETTER = re.compile(r"([WRXG])\d{0,2}\s*(?::|\s[-–—])\s+(?=\S)")
_REF = re.compile(r"([cx]\d{1,18})(?!\w)[\s:,–—-]*")
_IN_BRACKETS = re.compile(r"[^:]{0,80}?\((x\d{1,18})\)\s*:\s+")
_LABEL = re.compile(r"([^:()|]{1,60}?)(?:\s*:\s+|\s+[-–—]+\s+)(?=\S)")
_LEAST_QUOTED, _LEAST_PROMISED, _LEAST_SPOKEN = 3, 3, 3  # words
# Marks that are also spoken, without a colon.
_SPOKEN = frozenset(
    {"win", "goal", "resistance", "experiment", "insight", "decision", "resource", "belief", "setback", "words"}
    | {"open_with", "question", "commitment"}
)
_MOST_WORDS = 30  # of a line that a section's word may be meant for
_LONGEST = 2_000  # characters of a line that is looked at


def guesses(line: Line, section: str, known: Known, *, beside: bool, begins: bool) -> Iterator[Guess]:
    """The guesses at a line, several for the same words where they can be read in several ways. ``beside``: it stands
    among the bullets of its section and is none; ``begins``: nothing stands above it in the note."""
    text, box, bullet = unmarked(line.content)
    end = len(line.text.rstrip())
    if section == "commitment" and text.startswith("> ") and promises_something(text[2:], known):
        text = text[2:]
    if not text.strip() or len(text) > _LONGEST or line.escaped or is_sign(text, known) or _is_private(text, known):
        return
    whole = [*_whole(text, box, section, known, bullet=bullet, begins=begins)]
    if not whole and section in DOCUMENT_SECTIONS and not beside:
        whole = [*_of_section(text, section, known)]
    if whole:
        begin = len(line.text) - len(line.content)
        yield from ((begin, end, items) for items in whole)
        return
    start = len(line.text) - len(text)
    for begin, stop, items in sentences(text, section, known):
        yield start + begin, start + stop, items


def _is_private(text: str, known: Known) -> bool:
    """Whether a line says anywhere that it is the coach's alone."""
    return bool(signs_in(text, known))


def _whole(text: str, box: str, section: str, known: Known, *, bullet: bool, begins: bool) -> Iterator[Reading]:
    """What a whole line may be meant as, by its first words."""
    if not box:
        found = chain(
            _not_held(text, known) if begins else (),
            _about_something(text, known),
            _by_letter(text, known),
            doubtful_day(text, known),
        )
        readings = (
            [*found]
            or [items for items in [_labelled(text, known)] if items]
            or [*_without_colon(text, known, bullet=bullet)]
        )
        yield from readings
        if readings:
            return
    if items := _promised(text, box, section, known, bullet=bullet):
        yield items


def _not_held(text: str, known: Known) -> Iterator[Reading]:
    """``cancelled``, ``no show`` as the first words of a note."""
    for kind in ("cancelled", "no_show"):
        phrases = frozenset(word for word, each in known.words.marks.items() if each == kind)
        phrases |= {phrase.replace("-", " ") for phrase in phrases}
        if end := begins_with(text, phrases):
            yield [Item(kind, text[end:].strip(" ,.;:–—-"))]


def _about_something(text: str, known: Known) -> Iterator[Reading]:
    """``c2 nothing yet``, ``x1 she ran it twice``, ``about the page (x1): …``: of something there was before."""
    found = _REF.match(text) or _IN_BRACKETS.match(text)
    if not found or found[1] not in known.refs or not text[found.end() :].strip():
        return
    ref, rest = found[1], text[found.end() :]
    if ref[0] == "x":
        lead = text[: found.start(1)].strip(" (") if found.re is _IN_BRACKETS else ""
        for blocks in read(f"{ref}: {rest}", known):
            yield [*blocks, *([Text(f"  {lead}")] if lead else [])]
    elif found.re is _REF and (state := came_of(rest, known)):
        yield from read(f"- {_BOXES[state]} {ref}: {rest}", known)


def _by_letter(text: str, known: Known) -> Iterator[Reading]:
    """``W: ran it alone``: the letters that coachlog itself numbers things with."""
    found = _LETTER.match(text)
    if found and known_owner(found[1], known) is None:
        kind, rest = _LETTERS[found[1]], text[found.end() :]
        yield from (
            in_section(rest, kind, known) if kind in ("experiment", "resistance") else of_mark(rest, kind, known)
        )


def _labelled(text: str, known: Known) -> Reading:
    """``to do: …``, ``learning: …``, ``told her: …``: what may be a mark."""
    words, private = known.words.sentences, known.words.private
    found = _LABEL.match(text)
    if not found:
        learned = begins_with(text, words.learned)
        rest = text[learned:].lstrip(" ,")
        return next(of_mark(rest, "insight", known), []) if learned and rest and not is_hers(rest, known) else []
    label, rest = found[1], text[found.end() :]
    to_client = label.split(" ", 1)[-1] if begins_with(label, frozenset({"told"})) else ""
    if begins_with(label, words.straight) or (to_client and known_owner(to_client, known) == ("client", "")):
        return next(of_mark(rest, "straight_talk", known), [])
    if items := _said_by(label, rest, known):
        return items
    if begins_with(rest, private.subjects | known.words.pronouns) and not who_begins(rest, known, bullet=False):
        return []  # what somebody said, or did
    kind = words.labels.get(folded(label), "")
    if kind == "commitment":
        items = next(in_section(rest, kind, known), [])
        told = promises_something(rest, known)
        return items if told else [_by_the_coach(each) if isinstance(each, Item) else each for each in items]
    if kind:
        return next(of_mark(rest, kind, known) if kind != "experiment" else in_section(rest, kind, known), [])
    return []


def _by_the_coach(item: Item) -> Item:
    """A to-do that says nobody is the coach's own."""
    fields = ((name, "coach" if name == "owner" else value) for name, value in item.fields)
    return item._replace(fields=tuple(fields))


def _said_by(label: str, rest: str, known: Known) -> Reading:
    """``AR: "I am paid for it"`` are the client's words; ``Luis: "she checks everything"`` is feedback from Luis."""
    quote = QUOTE.match(rest)
    if not quote or len(label.split()) > 2 or not label[:1].isupper():
        return []
    owner = known_owner(label, known)
    if owner == ("client", ""):
        return [Item("words", quote[0].strip('"“”„«»'))]
    if owner is None or owner[0] == "stakeholder":
        name = owner[1] if owner else label.strip()
        return [Item("perception", rest, "", (("holder", name),))]
    return []


def _promised(text: str, box: str, section: str, known: Known, *, bullet: bool) -> Reading:
    """``Ana: send the page by Friday`` outside Commitments, ``Luis sends it``: a promise that says by when; and of two
    together, whenever. What somebody said is none."""
    found = _LABEL.match(text)
    owner = known_owner(found[1], known) if found and text[: found.end()].rstrip().endswith(":") else None
    if found and owner and names_somebody(text, known) and section != "commitment":
        together = owner[0] == "both" or (owner[0] == "other")
        day = known.day or known.now.date()
        said = stated_day(text[found.end() :], day, known)
        by_when = said or day_within(text[found.end() :], day, known, deadlines=True)
        return next(in_section(text, "commitment", known), []) if by_when or together or box else []
    if found and not owner and section != "commitment" and _is_somebody(found[1], known):
        by_when = day_within(text[found.end() :], known.day or known.now.date(), known, deadlines=True)
        return next(in_section(text, "commitment", known), []) if by_when else []
    if section == "commitment" or not bullet or found or is_refusal(text, known):
        return []
    who = who_begins(text, known, bullet=True)
    return next(in_section(text, "commitment", known), []) if who and _has_a_deadline(who.text, known) else []


def _is_somebody(label: str, known: Known) -> bool:
    """Whether a label may be the name of somebody the journal does not know: one capitalised word."""
    owner = resolve_owner(label, known)
    word = folded(label)
    dated = word in known.words.dates.weekdays or word in known.words.dates.days or word in known.words.sections
    return owner is not None and owner[0] == "other" and " " not in label.strip() and not dated


def _has_a_deadline(text: str, known: Known) -> bool:
    """Whether a day closes a text behind a word such as "by", or apart: "on Tuesday" may be over."""
    day = known.day or known.now.date()
    stated = stated_day(text, day, known)
    if stated is None or stated.taken:
        return stated is not None
    spoken = {plain_word(found[0]) for found in WORD.finditer(text[-60:])}
    first = {phrase.split(" ")[0] for phrase in known.words.by}
    return not spoken.isdisjoint(first) or bool(spoken & set(known.words.dates.days))


def _of_section(text: str, section: str, known: Known) -> Iterator[Reading]:
    """A line under a heading that could be one of its things: plain, short, and not about the coach."""
    unlikely = not 1 < len(text.split()) <= _MOST_WORDS
    if unlikely or is_hers(text, known) or is_refusal(text, known) or text.startswith(">"):
        return
    if section != "commitment":
        named = names_somebody(text, known) or _LABEL.match(text)
        if not named and len(parts_of(text, known.words.private)) < 4:
            yield from in_section(text, section, known)
        return
    if another := names_another(text, known):
        yield from in_section(f"{another}: {text[len(another) :].lstrip()}", section, known)
        return
    if len(text.split()) < _LEAST_PROMISED:
        return
    if len(clauses(text, known)) == 1 and not begins_with(text, known.words.pronouns | known.words.private.subjects):
        yield from in_section(text, section, known)


def _without_colon(text: str, known: Known, *, bullet: bool) -> Iterator[Reading]:
    """``Win she told Felix``, ``feedback from Luis she is early``: spoken, the mark's word in front, and no colon."""
    words = known.words
    labels = {**words.sentences.labels, **words.marks}
    unspoken = words.sentences.unspoken
    labels = {word: kind for word, kind in labels.items() if kind in _SPOKEN and word not in unspoken}
    if end := begins_with(text, frozenset(labels)):
        kind = labels[" ".join(plain_word(found[0]) for found in WORD.finditer(text[:end]))]
        rest = text[end:].lstrip()
        if (bullet or text[:1].isupper()) and _may_be_spoken(text, end, rest, words):
            read_it = in_section if kind in ("experiment", "resistance", "commitment") else of_mark
            yield from read_it(rest, kind, known)
    elif end := begins_with(text, frozenset(words.named_marks)):
        name, _, rest = text[end:].lstrip().partition(" ")
        if name[:1].isupper() and len(rest.split()) >= _LEAST_SPOKEN:
            yield from read(f"{text[:end]} {name}: {rest}", known)
    elif (end := begins_with(text, words.sentences.straight)) and len(text[end:].split()) >= _LEAST_SPOKEN:
        yield from of_mark(text[end:].lstrip(" ,"), "straight_talk", known)


def _may_be_spoken(text: str, end: int, rest: str, words: Language) -> bool:
    """Whether a mark's word in front of a text may be one: not "question of time", "experiment went well"."""
    promises = words.promises
    goes_on = begins_with(rest, promises.no_promise | promises.promises | promises.joined | promises.genitive)
    plainly = text[end : end + 1] == " " and rest[:1].isalnum() and len(rest.split()) >= _LEAST_SPOKEN
    return plainly and not goes_on
