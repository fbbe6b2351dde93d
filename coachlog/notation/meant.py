"""A text read as what it may have been meant as: behind a mark, or as a bullet under a section's heading."""

from collections.abc import Iterator
from datetime import date, time

from coachlog.notation.marks import label_key
from coachlog.notation.note import Block, Item, Known, Text
from coachlog.notation.parse import parse
from coachlog.notation.remarks import is_opinion
from coachlog.notation.sentences import opening_told
from coachlog.notation.values import begins_with, meanings, phrase_within, plain_words, read_next
from coachlog.notation.who import names_another, who_begins

_LONGEST_MOMENT = 12  # words
_QUOTES = '"“”„«»'
_ORDERS = ("dmy", "mdy")
# Kinds that are read as a bullet of their section, where their sentences say more of them.
_OF_SECTIONS = ("experiment", "resistance", "commitment")
Reading = list[Block]  # an item first; then others, and texts that stay the coach's


def coach_speaks(text: str, known: Known) -> bool:
    """Whether the coach speaks of herself, of what she thinks, or in confidence."""
    clause = plain_words(text)
    private = known.words.private
    if in_confidence(text, known):
        return True
    if begins_with(text, known.words.sentences.takes):
        return True
    says_i = begins_with(text, private.subjects) and who_begins(text, known, bullet=False) is None
    return bool(says_i) or is_opinion(clause, private)


def in_confidence(text: str, known: Known) -> bool:
    """Whether a text says that it was told to the coach alone."""
    phrases = (known.words.prose.in_confidence, known.words.private.anywhere)
    return any(any(phrase_within(text, each)) for each in phrases)


def as_kind(text: str, kind: str, known: Known) -> Reading | None:
    """A text as something of a kind: behind its mark, or under its section's heading."""
    if kind not in _OF_SECTIONS:
        return read(f"{meanings(known.words.marks)[kind]}: {text}", known)
    heading = f"## {meanings(known.words.sections)[kind]}"
    return read(f"{heading}\n- {text}", known, without=heading)


def as_promise(text: str, known: Known) -> Reading | None:
    """A text as a promise: ``she'll call``, ``Ana: call by Friday``, ``Luis sends the page``."""
    if blocks := as_kind(text, "commitment", known):
        return blocks
    another = names_another(text, known)
    return as_kind(f"{another}: {text[len(another) :].lstrip()}", "commitment", known) if another else None


def as_quote(text: str) -> Reading:
    """A quotation as the client's words, without its marks."""
    return [Item("words", text.strip().strip(_QUOTES).strip())]


def read(text: str, known: Known, *, without: str = "") -> Reading | None:
    """What a text is read as, when it is something: its items first, then what of it stays the coach's. ``without``: a
    line that is none of it."""
    blocks = parse(text, known._replace(below=None, ids=frozenset()), head=False).note.blocks
    items: list[Block] = [block for block in blocks if isinstance(block, Item)]
    texts = [block.text.removeprefix(without).strip("\n") for block in blocks if isinstance(block, Text)]
    return [*items, *(Text(each) for each in texts if each)] if items else None


def doubtful_day(text: str, known: Known, *, of_next: bool = False) -> Iterator[Reading]:
    """``next session: 2/12 11am``: a day that can be read in two ways, once in each; the nearer first. ``of_next``: it
    stands below "next session"."""
    label = label_key(text, known.words.marks)
    words = known.words.promises
    if label and known.words.marks[label[0]] == "next_session":
        rest = label[1]
    elif (end := begins_with(text, words.next_is | words.meet_again)) and text[end : end + 1] in (" ", ":", ","):
        rest = text[end:].lstrip(" :,")
        rest = rest[begins_with(rest, words.moved) :].lstrip(" ,")
    elif of_next:
        rest = text
    else:
        return
    parts = rest.split(" ")
    readings: dict[tuple[date, time], str] = {}
    for order in _ORDERS:
        for length in range(min(len(parts), _LONGEST_MOMENT), 0, -1):
            when = " ".join(parts[:length]).rstrip(" ,;")
            moment = read_next(when, known.own_day, known._replace(order=known.order or order))
            if moment and moment.at and moment.day >= known.own_day:
                readings[(moment.day, moment.at)] = " ".join(parts[length:])
                break
    for (on, at), more in sorted(readings.items()):
        how = [block for block in opening_told(more, known) if isinstance(block, Item)]
        # The words stay below: a day that is planned already adds nothing that could stand in their place.
        yield [Item("next_session", "", "", (("day", on), ("at", f"{at:%H:%M}"))), *how, Text(f"  {text.strip()}")]
