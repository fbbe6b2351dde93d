"""What the sentences of prose may be meant as, each by itself: the client's words, a promise, a goal, an experiment, a
talk, an insight."""

import re
from collections.abc import Iterator
from itertools import pairwise

from coachlog.notation.clauses import clauses
from coachlog.notation.due import day_within, stated_day
from coachlog.notation.meant import Reading, as_kind, as_promise, as_quote, doubtful_day, is_hers
from coachlog.notation.note import Item, Known, Value
from coachlog.notation.sentences import phrases_in, sentence_says
from coachlog.notation.values import WORD, begins_with, folded, plain_word
from coachlog.notation.who import first_name, is_pronoun, is_refusal, known_owner, names_another, who_begins

Guess = tuple[int, int, Reading]  # where the words begin and end in the line, and what they may have been meant as
QUOTE = re.compile(r"[\"“„«][^\"“”„«»]{3,}[\"”“»]")
_QUOTED_BEHIND = re.compile(r"(?P<lead>[^\"“„«]{1,120}[:,]?)\s+(?P<quote>[\"“„«][^\"“”„«»]+[\"”“»])[.!?]?")
_CONTRACTION = re.compile(r"['’]\w+$")
_LEAST_QUOTED, _LEAST_ASKED = 3, 3  # words


def sentences(text: str, section: str, known: Known) -> Iterator[Guess]:
    """What the sentences of a line may be meant as, each by itself."""
    for begin, stop in clauses(text, known):
        sentence = text[begin:stop]
        found = _told(sentence, known) or _begun(text[begin:], len(sentence), section, known)
        if found is None:
            continue
        start, end, blocks = found
        yield begin + start, begin + end, blocks
        if begin + end > stop:
            return


def _told(sentence: str, known: Known) -> Guess | None:
    """The client's words, and how to open, wherever they stand in a sentence; a question of the coach's, an insight, a
    talk, the next session, by how the sentence begins."""
    words, plain = known.words.sentences, sentence.rstrip()
    if quoted := _quoted(plain, known):
        return quoted
    if begins_with(plain, known.words.promises.meet_again) and (found := next(doubtful_day(plain, known), None)):
        return 0, len(sentence), found
    opens = phrases_in(words.opens).search(plain)
    hers = opens is not None and begins_with(opens[0], known.words.private.subjects) > 0
    if opens and not hers and opens.start() and not plain[: opens.start()].rstrip().endswith((",", ";")):
        opens = None  # "she would like to begin with that"
    if opens and (how := plain[opens.end() :].strip(" ,.:")):
        return opens.start(), len(sentence), [Item("open_with", how)]
    blocks = _asked_or_understood(plain, known) or _talk(plain.rstrip("."), known)
    return (0, len(sentence), blocks) if blocks else None


def _asked_or_understood(sentence: str, known: Known) -> Reading | None:
    """``I asked what …``, ``then she realised that …``."""
    words = known.words.sentences
    first, _, rest = sentence.partition(" ")
    first_person = known.words.private.first_person
    for begun in (sentence, rest if folded(first) in words.first else ""):
        asked, understood = begins_with(begun, words.asked), _after(begun, words.realised, known)
        understood = understood if understood and not begins_with(begun, words.realised) else 0  # she, not the coach
        told = begun[asked or understood :].lstrip(" ,:")
        hers = begins_with(told, first_person) > 0
        if (asked or understood) and len(told.split()) >= _LEAST_ASKED and not hers:
            return as_kind(told, "question" if asked else "insight", known)
    return None


def _quoted(sentence: str, known: Known) -> Guess | None:
    """A quotation that is a sentence by itself, or that stands behind words that say that the client speaks."""
    alone, behind = QUOTE.match(sentence), _QUOTED_BEHIND.fullmatch(sentence)
    after = sentence[alone.end() :].strip(" .") if alone else ""
    if alone and (not after or after.startswith(("-", "–", "—"))):
        begin, end = alone.span()
    elif behind and _speaks(behind["lead"], known):
        begin, end = behind.span("quote")
    else:
        return None
    quote = sentence[begin:end]
    return (begin, end, as_quote(quote)) if len(quote.split()) >= _LEAST_QUOTED else None


def _begun(onwards: str, length: int, section: str, known: Known) -> Guess | None:
    """A goal, an experiment, a promise, by how a sentence of ``length`` begins. ``onwards``: the line from there on."""
    words, sentence = known.words.sentences, onwards[:length]
    if end := _after(sentence, words.goal_is, known):
        blocks = as_kind(sentence[end:].strip(" ,:").rstrip("."), "goal", known)
        return (0, length, blocks) if blocks else None
    if end := _after(sentence, words.tries, known):
        stop = _goes_on(onwards, length, known)
        rest = onwards[end:stop].strip(" ,:")
        blocks = as_kind(rest, "experiment", known) if rest else None
        return (0, stop, blocks) if blocks else None
    blocks = _promise_told(sentence.strip().rstrip("."), section, known)
    return (0, length, blocks) if blocks else None


def _speaks(lead: str, known: Known) -> bool:
    """Whether what stands in front of a quotation says that the client speaks, and nobody else: ``she said``, ``her own
    sentence:``; not ``her boss said``."""
    words = known.words.sentences
    spoken = [plain_word(found[0]) for found in WORD.finditer(lead)]
    says = {phrase.rsplit(" ", 1)[-1] for phrase in words.says}
    names = {folded(first_name(known.client)), *known.words.pronouns} - known.words.articles
    last = [word for word in spoken[-3:] if word not in known.words.private.first_person]
    said = any(word in names and behind in says for word, behind in pairwise(last))
    called = spoken and not words.words_of.isdisjoint(spoken) and not words.theirs.isdisjoint(spoken)
    others = {folded(first_name(person)) for person in known.people}
    return (said or bool(called)) and others.isdisjoint(spoken)


def _talk(text: str, known: Known) -> Reading | None:
    """``I rang Graham on Tuesday``, ``Graham told me …``: a talk of the coach's with somebody of the client's."""
    words = known.words.sentences
    end = begins_with(text, words.talked)
    name, _, rest = text[end:].lstrip().partition(" ")
    name = name.strip(",.")
    owner = known_owner(name, known) if end or begins_with(rest, words.told_me) else None
    if owner is None or owner[0] not in ("stakeholder", "sponsor"):
        return None
    return [Item("talk", text, "", (("holder", owner[1] or name),))]


def _goes_on(onwards: str, length: int, known: Known) -> int:
    """Where an experiment ends that a sentence of ``length`` begins: behind what says what is expected of it, and when
    it is looked at."""
    for begin, end in clauses(onwards[length:], known):
        if not sentence_says(onwards[length + begin : length + end].strip(), "experiment", known):
            return length + begin
    return len(onwards)


def _promise_told(text: str, section: str, known: Known) -> Reading | None:
    """A promise within prose: who, and by when; under Commitments whenever."""
    if is_refusal(text, known) or is_hers(text, known):
        return None
    deadline = day_within(text, known, deadlines=True)
    who = who_begins(text, known, bullet=deadline is not None or section == "commitment")
    if who and (is_refusal(who.text, known) or _speaks_of_client(text, known)):
        return None
    if who and (section == "commitment" or deadline or stated_day(text, known)):
        return as_promise(text, known)
    if not deadline:
        return None
    first = folded(text).split(" ", 1)[0]
    if first in {phrase.split(" ")[0] for phrase in known.words.by}:
        return _led_by_day(text, deadline, known)
    return as_promise(text, known) if names_another(text, known) else None


def _speaks_of_client(text: str, known: Known) -> bool:
    """``They'll fire Ana``: whether the client is spoken of behind somebody who promises."""
    spoken = [plain_word(found[0]) for found in WORD.finditer(text)][1:]
    return folded(first_name(known.client)) in spoken


def _led_by_day(text: str, due: Value, known: Known) -> Reading | None:
    """``Bis Dienstag schreibt Ana auf, wer fehlt``: the day comes first, and whose it is behind the verb."""
    head = [word.rstrip(",") for word in text.split()[1:8]]
    owners = (known_owner(word, known) for word in head)
    owner = next((each for each in owners if each and each[0] != "both"), None)  # "before we next meet"
    if owner is None and any(is_pronoun(_CONTRACTION.sub("", word), known) for word in head):
        owner = ("client", "")
    if owner is None:
        return None
    fields: tuple[tuple[str, Value], ...] = (("owner", owner[0]), *((("owner_name", owner[1]),) if owner[1] else ()))
    return [Item("commitment", text, "", (*fields, ("due", due)))]


def _after(sentence: str, phrases: frozenset[str], known: Known) -> int:
    """How far a phrase reaches that a sentence begins with, a pronoun or the client's name in front of it or none."""
    if end := begins_with(sentence, phrases):
        return end
    first, space, rest = sentence.partition(" ")
    theirs = folded(first) in known.words.pronouns or known_owner(first, known) == ("client", "")
    end = begins_with(rest, phrases) if theirs else 0
    return len(first) + len(space) + end if end else 0
