"""What a line of free text may have been meant as: by its first words, as a whole; else sentence by sentence."""

import re
from collections.abc import Iterator
from itertools import chain

from coachlog.notation.due import day_within, stated_day
from coachlog.notation.kinds import DOCUMENT_SECTIONS
from coachlog.notation.lines import Line
from coachlog.notation.marks import label_key, names_somebody, promises_something, unmarked
from coachlog.notation.note import Item, Known, Value
from coachlog.notation.parse import parse
from coachlog.notation.private import is_sign, signs_in
from coachlog.notation.remarks import is_opinion, parts_of
from coachlog.notation.values import WORD, begins_with, came_of, folded, meanings, plain_word, read_next
from coachlog.notation.who import is_refusal, known_owner, names_another, who_begins

Guess = tuple[int, int, list[Item]]  # where the words begin and end in the line, and what they may have been meant as
_BOXES = {"open": "[ ]", "done": "[x]", "partly": "[~]", "dropped": "[-]"}
_LETTERS = {"W": "win", "R": "resistance", "X": "experiment", "G": "goal"}  # as coachlog itself numbers things
_LETTER = re.compile(r"([WRXG])\d{0,2}\s*(?::|\s[-–—])\s+(?=\S)")
_REF = re.compile(r"([cx]\d{1,18})(?!\w)[\s:,–—-]*")
_IN_BRACKETS = re.compile(r"[^:]{0,80}?\((x\d{1,18})\)\s*:\s+")
_LABEL = re.compile(r"([^:()|]{1,60}?)(?:\s*:\s+|\s+[-–—]+\s+)(?=\S)")
_QUOTE = re.compile(r"[\"“„«][^\"“”„«»]{3,}[\"”“»]")
_LEAST_QUOTED, _LEAST_PROMISED = 3, 3  # words
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
    for begin, stop, items in _sentences(text, section, known):
        yield start + begin, start + stop, items


def _is_private(text: str, known: Known) -> bool:
    """Whether a line says anywhere that it is the coach's alone."""
    return bool(signs_in(text, known))


def _whole(text: str, box: str, section: str, known: Known, *, bullet: bool, begins: bool) -> Iterator[list[Item]]:
    """What a whole line may be meant as, by its first words."""
    if not box:
        found = chain(
            _not_held(text, known) if begins else (),
            _about_something(text, known),
            _by_letter(text, known),
            _doubtful_day(text, known),
        )
        readings = [*found] or [items for items in [_labelled(text, known)] if items]
        yield from readings
        if readings:
            return
    if items := _promised(text, box, section, known, bullet=bullet):
        yield items


def _not_held(text: str, known: Known) -> Iterator[list[Item]]:
    """``cancelled``, ``no show`` as the first words of a note."""
    for kind in ("cancelled", "no_show"):
        phrases = frozenset(word for word, each in known.words.marks.items() if each == kind)
        phrases |= {phrase.replace("-", " ") for phrase in phrases}
        if end := begins_with(text, phrases):
            yield [Item(kind, text[end:].strip(" ,.;:–—-"))]


def _about_something(text: str, known: Known) -> Iterator[list[Item]]:
    """``c2 nothing yet``, ``x1 she ran it twice``, ``about the page (x1): …``: of something there was before."""
    found = _REF.match(text) or _IN_BRACKETS.match(text)
    if not found or found[1] not in known.refs or not text[found.end() :].strip():
        return
    ref, rest = found[1], text[found.end() :]
    if ref[0] == "x":
        yield from _read(f"{ref}: {rest}", known)
    elif found.re is _REF and (state := came_of(rest, known)):
        yield from _read(f"- {_BOXES[state]} {ref}: {rest}", known)


def _by_letter(text: str, known: Known) -> Iterator[list[Item]]:
    """``W: ran it alone``: the letters that coachlog itself numbers things with."""
    found = _LETTER.match(text)
    if found and known_owner(found[1], known) is None:
        kind, rest = _LETTERS[found[1]], text[found.end() :]
        yield from (
            _in_section(rest, kind, known) if kind in ("experiment", "resistance") else _of_mark(rest, kind, known)
        )


def _doubtful_day(text: str, known: Known) -> Iterator[list[Item]]:
    """``next session: 2/12 11am``: a day that can be read in two ways, once in each; the nearer first."""
    label = label_key(text, known.words.marks)
    words = known.words.promises
    if label and known.words.marks[label[0]] == "next_session":
        rest = label[1]
    elif (end := begins_with(text, words.next_is | words.meet_again)) and text[end : end + 1] in (" ", ":", ","):
        rest = text[end:].lstrip(" :,")
        moved = begins_with(rest, words.moved)
        rest = rest[moved:].lstrip(" ,")
    else:
        return
    day = known.day or known.now.date()
    readings = {}
    for order in ("dmy", "mdy"):
        for length in range(len(parts := rest.split(" ")), 0, -1):
            moment = read_next(" ".join(parts[:length]).rstrip(" ,;"), day, known._replace(order=known.order or order))
            if moment and moment.at and moment.day >= day:
                readings[(moment.day, moment.at)] = moment
                break
    for each in sorted(readings):
        yield [Item("next_session", "", "", (("day", each[0]), ("at", f"{each[1]:%H:%M}")))]


def _labelled(text: str, known: Known) -> list[Item]:
    """``to do: …``, ``learning: …``, ``told her: …``: what may be a mark."""
    words, private = known.words.sentences, known.words.private
    found = _LABEL.match(text)
    if not found:
        learned = begins_with(text, words.learned)
        rest = text[learned:].lstrip(" ,")
        return next(_of_mark(rest, "insight", known), []) if learned and rest and not _is_hers(rest, known) else []
    label, rest = found[1], text[found.end() :]
    to_client = label.split(" ", 1)[-1] if begins_with(label, frozenset({"told"})) else ""
    if begins_with(label, words.straight) or (to_client and known_owner(to_client, known) == ("client", "")):
        return next(_of_mark(rest, "straight_talk", known), [])
    if items := _said_by(label, rest, known):
        return items
    if begins_with(rest, private.subjects | known.words.pronouns) and not who_begins(rest, known, bullet=False):
        return []  # what somebody said, or did
    kind = words.labels.get(folded(label), "")
    if kind == "commitment":
        items = next(_in_section(rest, kind, known), [])
        told = promises_something(rest, known)
        return items if told else [each._replace(fields=_by_the_coach(each)) for each in items]
    if kind:
        return next(_of_mark(rest, kind, known) if kind != "experiment" else _in_section(rest, kind, known), [])
    return []


def _by_the_coach(item: Item) -> tuple[tuple[str, Value], ...]:
    """A to-do that says nobody is the coach's own."""
    return tuple((name, "coach" if name == "owner" else value) for name, value in item.fields)


def _said_by(label: str, rest: str, known: Known) -> list[Item]:
    """``AR: "I am paid for it"`` are the client's words; ``Luis: "she checks everything"`` is feedback from Luis."""
    quote = _QUOTE.match(rest)
    if not quote or len(label.split()) > 2 or not label[:1].isupper():
        return []
    owner = known_owner(label, known)
    if owner == ("client", ""):
        return [Item("words", quote[0].strip('"“”„«»'))]
    if owner is None or owner[0] == "stakeholder":
        name = owner[1] if owner else label.strip()
        return [Item("perception", rest, "", (("holder", name),))]
    return []


def _promised(text: str, box: str, section: str, known: Known, *, bullet: bool) -> list[Item]:
    """``Ana: send the page by Friday`` outside Commitments, ``Luis sends it``: a promise that says by when; and of two
    together, whenever. What somebody said is none."""
    found = _LABEL.match(text)
    owner = known_owner(found[1], known) if found and text[: found.end()].rstrip().endswith(":") else None
    if found and owner and names_somebody(text, known) and section != "commitment":
        together = owner[0] == "both" or (owner[0] == "other")
        day = known.day or known.now.date()
        said = stated_day(text[found.end() :], day, known)
        by_when = said or day_within(text[found.end() :], day, known, deadlines=True)
        return next(_in_section(text, "commitment", known), []) if by_when or together or box else []
    if section == "commitment" or not bullet or found or is_refusal(text, known):
        return []
    who = who_begins(text, known, bullet=True)
    return next(_in_section(text, "commitment", known), []) if who and _has_a_deadline(who.text, known) else []


def _has_a_deadline(text: str, known: Known) -> bool:
    """Whether a day closes a text behind a word such as "by", or apart: "on Tuesday" may be over."""
    day = known.day or known.now.date()
    stated = stated_day(text, day, known)
    if stated is None or stated.taken:
        return stated is not None
    spoken = {plain_word(found[0]) for found in WORD.finditer(text[-60:])}
    first = {phrase.split(" ")[0] for phrase in known.words.by}
    return not spoken.isdisjoint(first) or bool(spoken & set(known.words.dates.days))


def _of_section(text: str, section: str, known: Known) -> Iterator[list[Item]]:
    """A line under a heading that could be one of its things: plain, short, and not about the coach."""
    unlikely = not 1 < len(text.split()) <= _MOST_WORDS
    if unlikely or _is_hers(text, known) or is_refusal(text, known) or text.startswith(">"):
        return
    if section != "commitment":
        named = names_somebody(text, known) or _LABEL.match(text)
        if not named and len(parts_of(text, known.words.private)) < 4:
            yield from _in_section(text, section, known)
        return
    if another := names_another(text, known):
        yield from _in_section(f"{another}: {text[len(another) :].lstrip()}", section, known)
        return
    if len(text.split()) < _LEAST_PROMISED:
        return
    sentences = [part for part in parts_of(text, known.words.private) if part.behind == "sentence"]
    if not sentences and not begins_with(text, known.words.pronouns | known.words.private.subjects):
        yield from _in_section(text, section, known)


def _sentences(text: str, section: str, known: Known) -> Iterator[Guess]:
    """What the sentences of a line may be meant as, each by itself."""
    parts = parts_of(text, known.words.private)
    places = [n for n, part in enumerate(parts) if n == 0 or part.behind == "sentence"]
    for first, behind in zip(places, [*places[1:], len(parts)], strict=True):
        begin = parts[first].begin
        stop = parts[behind].begin if behind < len(parts) else len(text)
        items = _sentence(text[begin:stop].rstrip(), text[begin:], section, known)
        if items is None:
            continue
        if items[0].kind == "experiment":  # it goes on: what they expect, when it is looked at
            yield begin, len(text), items
            return
        yield begin, stop, items


def _sentence(sentence: str, onwards: str, section: str, known: Known) -> list[Item] | None:
    """What a sentence of prose may be meant as. ``onwards``: the line from there on."""
    words = known.words.sentences
    plain = sentence.strip().rstrip(".")
    quote = _QUOTE.match(plain)
    if quote and quote[0] == plain.split(" - ")[0].strip():
        return [Item("words", quote[0].strip('"“”„«»'))] if len(quote[0].split()) >= _LEAST_QUOTED else None
    if end := _after(sentence, words.goal_is, known):
        return next(_of_mark(sentence[end:].lstrip(" ,:").rstrip("."), "goal", known), None)
    if end := _after(sentence, words.tries, known):
        rest = onwards[end:].lstrip(" ,:")
        return next(_in_section(rest, "experiment", known), None) if rest else None
    if (found := next(_doubtful_day(plain, known), None)) is not None and begins_with(
        plain, known.words.promises.meet_again
    ):
        return found
    if is_refusal(plain, known) or _is_hers(plain, known):
        return None
    who = who_begins(plain, known, bullet=False)
    day = known.day or known.now.date()
    if who and (section == "commitment" or stated_day(plain, day, known)):
        return next(_in_section(plain, "commitment", known), None)
    return None


def _after(sentence: str, phrases: frozenset[str], known: Known) -> int:
    """How far a phrase reaches that a sentence begins with, a pronoun or the client's name in front of it or none."""
    if end := begins_with(sentence, phrases):
        return end
    first, space, rest = sentence.partition(" ")
    theirs = folded(first) in known.words.pronouns or known_owner(first, known) == ("client", "")
    end = begins_with(rest, phrases) if theirs else 0
    return len(first) + len(space) + end if end else 0


def _is_hers(text: str, known: Known) -> bool:
    """Whether the coach speaks of herself, or of what she thinks."""
    clause = [plain_word(word) for word in WORD.findall(text)]
    private = known.words.private
    says_i = begins_with(text, private.subjects) and who_begins(text, known, bullet=False) is None
    return bool(says_i) or is_opinion(clause, private)


def _of_mark(text: str, kind: str, known: Known) -> Iterator[list[Item]]:
    mark = ">" if kind == "words" else f"{meanings(known.words.marks)[kind]}:"
    return _read(f"{mark} {text}", known)


def _in_section(text: str, section: str, known: Known) -> Iterator[list[Item]]:
    """A text as a bullet under a section's heading is read."""
    return _read(f"## {meanings(known.words.sections)[section]}\n- {text}", known)


def _read(text: str, known: Known) -> Iterator[list[Item]]:
    """The items that a text is read as, without the remarks that it would keep apart."""
    items = list(parse(text, known._replace(below=None, ids=frozenset()), head=False).note.items())
    if items:
        yield items
