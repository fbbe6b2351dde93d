"""What the sentences of prose may be meant as, each by itself: the client's words, a promise, a goal, an experiment, a
talk, an insight."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from coachlog.domain.kinds import INFERRED
from coachlog.domain.names import first_name
from coachlog.domain.ref import kind_of, pattern
from coachlog.notation.about import as_told, number_within, several_numbers
from coachlog.notation.clauses import clauses
from coachlog.notation.due import day_within, stated_day
from coachlog.notation.labels import kind_of_label
from coachlog.notation.meant import Reading, as_kind, as_promise, coach_speaks, doubtful_day, in_confidence
from coachlog.notation.note import Item, Known, Value
from coachlog.notation.remarks import is_opinion
from coachlog.notation.sentences import sentence_says
from coachlog.notation.speech import QUOTE, Guess, said_by_another, said_by_client, talk_with
from coachlog.notation.values import WORD, begins_with, is_ref, last_words, phrase_within, plain_words
from coachlog.notation.who import is_pronoun, is_refusal, known_owner, names_another, others_named, who_begins
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded

_SENTENCE_LABEL = LazyPattern(r"([^:()|.;]{2,60}):\s+(?=\S)")
_SEMICOLON = LazyPattern(r";\s+")
_COMMA = LazyPattern(rf",\s+(?=[^,]*(?<!\w){pattern()}(?!\w))")  # in front of another number
_CONTRACTION = LazyPattern(r"['’]\w+$")
_LEAST_ASKED, _LEAST_STRAIGHT, _LEAST_LABELLED = 3, 3, 3  # words
_LONGEST_LEAD = 80  # characters in front of what is tried


def sentences(text: str, section: str, known: Known) -> Iterator[Guess]:
    """What the sentences of a line may be meant as, each by itself."""
    others = bool(others_named(QUOTE.sub("", text), known))
    talked_with, done, of_another = "", 0, False
    for begin, stop in _parts(clauses(text, known), text, known, promises=section == "commitment"):
        if begin < done:
            continue
        sentence = text[begin:stop]
        if section == "commitment":  # whose the next "she" is, the sentence in front says
            others, of_another = (
                of_another,
                bool(names_another(sentence, known)) or (of_another and is_pronoun(sentence.split(" ")[0], known)),
            )
        if in_confidence(sentence, known):
            return  # and what follows may go with it
        told = _of_number(text[begin:], len(sentence), known)
        told = told or _told(sentence, talked_with, known, others=others, first=not begin)
        found = told or _labelled(text[begin:], len(sentence), known)
        found = found or _begun(text[begin:], len(sentence), section, known, others=others)
        if found is None:
            continue
        start, end, blocks = found
        first = blocks[0]
        talked_with = str(first.get("holder")) if isinstance(first, Item) and first.kind == "talk" else talked_with
        yield begin + start, begin + end, blocks
        done = begin + end


def _parts(parts: list[tuple[int, int]], text: str, known: Known, *, promises: bool) -> Iterator[tuple[int, int]]:
    """The sentences; one that speaks of several numbers, or under Commitments, in its parts: ``c1 is done; the calendar
    (c2) in part``."""
    for begin, stop in parts:
        if not promises and not several_numbers(text[begin:stop], known):
            yield begin, stop
            continue
        ends = [begin + found.end() for found in _SEMICOLON.finditer(text[begin:stop])]
        if not promises and not ends:  # "on g1 she is at a 6, on g2 still a 3"
            ends = [begin + found.end() for found in _COMMA.finditer(text[begin:stop])]
        yield from pairwise([begin, *ends, stop])


def _told(sentence: str, talked_with: str, known: Known, *, others: bool, first: bool) -> Guess | None:
    """The client's words, and how to open, wherever they stand in a sentence; a question of the coach's, an insight, a
    talk, the next session, by how the sentence begins."""
    plain = sentence.rstrip()
    if speech := said_by_another(plain, talked_with, known) if others else said_by_client(plain, known, first=first):
        return speech
    if begins_with(plain, known.words.promises.meet_again) and (found := next(doubtful_day(plain, known), None)):
        return 0, len(sentence), found
    start, end = phrase_within(plain, known.words.sentences.opens)
    by_the_coach = begins_with(plain[start:], known.words.private.subjects) > 0
    if end and start and not by_the_coach and not plain[:start].rstrip().endswith((",", ";")):
        end = 0  # "she would like to begin with that"
    how = plain[end:].strip(" ,.:/")
    if end and WORD.search(how):
        return start, len(sentence), [Item("open_with", how)]
    if told := _asked_or_understood(plain, known) or _decided(plain, known):
        return told
    blocks = talk_with(plain.rstrip("."), known)
    return (0, len(sentence), blocks) if blocks else None


def _asked_or_understood(sentence: str, known: Known) -> Guess | None:
    """``I asked what …``, ``then she realised that …``."""
    words = known.words.prose
    first, _, rest = sentence.partition(" ")
    if folded(first) in words.when:
        return None
    first_person = known.words.private.first_person
    for begun in (sentence, rest if folded(first) in words.first else ""):
        asked = begins_with(begun, known.words.sentences.asked)
        start, understood = _where(begun, words.realised, known)
        understood = 0 if begins_with(begun, words.realised) else understood  # she, not the coach
        understood = begins_with(begun, words.dawned) or understood
        told = begun[asked or understood :].lstrip(" ,:")
        of_the_coach = begins_with(told, first_person) > 0
        if (asked or understood) and len(told.split()) >= _LEAST_ASKED and not of_the_coach:
            blocks = as_kind(told, "question" if asked else "insight", known)
            start += len(sentence) - len(begun) if start else 0
            return (0 if asked else start, len(sentence), blocks) if blocks else None
    return None


def _decided(sentence: str, known: Known) -> Guess | None:
    """``she decided to stay``, ``he believes that …``, ``I told her plainly that …``."""
    words = known.words.prose
    straight = begins_with(sentence, words.straight)
    told = straight if len(sentence[:straight].split()) >= _LEAST_STRAIGHT else 0
    for (start, end), kind in (
        (_where(sentence, words.decided, known), "decision"),
        (_where(sentence, words.believes, known), "belief"),
        ((0, told), "straight_talk"),
    ):
        rest = sentence[end:].strip(" ,:")
        if end and len(rest.split()) >= _LEAST_ASKED and not begins_with(rest, known.words.private.subjects):
            blocks = as_kind(rest.rstrip("."), kind, known)
            return (start, len(sentence), blocks) if blocks else None
    return None


def _begun(onwards: str, length: int, section: str, known: Known, *, others: bool) -> Guess | None:
    """A goal, an experiment, a promise, by how a sentence of ``length`` begins. ``onwards``: the line from there on."""
    words, sentence = known.words.prose, onwards[:length]
    if end := begins_with(sentence, words.resists | words.refuses):
        stop = _goes_on(onwards, length, "resistance", known)
        told = onwards[:stop] if begins_with(sentence, words.refuses) else onwards[end:stop].lstrip(" ,:")
        blocks = as_kind(told, "resistance", known) if told else None
        return (0, stop, blocks) if blocks else None
    end = _after(sentence, words.goal_is, known)
    if end and not sentence[end:].startswith("?"):
        blocks = as_kind(sentence[end:].strip(" ,:").rstrip("."), "goal", known)
        return (0, length, blocks) if blocks else None
    start, end = _where(sentence, words.tries, known)
    if end:
        stop = _goes_on(onwards, length, "experiment", known)
        rest = onwards[end:stop].strip(" ,:")
        blocks = as_kind(rest, "experiment", known) if rest else None
        return (start, stop, blocks) if blocks else None
    blocks = _promise_told(sentence.strip().rstrip(".;"), section, known, others=others)
    return (0, length, blocks) if blocks else None


def _where(sentence: str, phrases: frozenset[str], known: Known) -> tuple[int, int]:
    """Where a phrase stands that the client begins with, and where it ends: at the beginning of a sentence, or behind
    words that say when: ``For the next fortnight she will try …``. Nowhere is (0, 0)."""
    if end := _after(sentence, phrases, known):
        return 0, end
    if begins_with(sentence, known.words.private.first_person):
        return 0, 0  # "I doubt that she realised …"
    start, end = phrase_within(sentence[:_LONGEST_LEAD], phrases)
    lead = sentence[:start].rstrip()
    first = lead.rpartition(" ")[2]
    theirs = bool(first) and (is_pronoun(first, known) or known_owner(first, known) == ("client", ""))
    return (len(lead) - len(first), end) if end and theirs else (0, 0)


def _goes_on(onwards: str, length: int, kind: str, known: Known) -> int:
    """Where an experiment ends that a sentence of ``length`` begins: behind what says what is expected of it, and when
    it is looked at; a resistance behind what was asked and answered, a review behind what was learned."""
    for begin, end in clauses(onwards[length:], known):
        if not sentence_says(onwards[length + begin : length + end].strip(), kind, known):
            return length + begin
    return len(onwards)


def _labelled(onwards: str, length: int, known: Known) -> Guess | None:
    """``A strength we named: he remembers``, ``The insight today was that …``, ``Our new experiment: …``: what a
    sentence of ``length`` says that it is, in its first words. ``onwards``: the line from there on."""
    sentence = onwards[:length]
    found = _SENTENCE_LABEL.match(sentence) or _is_that(known.words.labels.is_that).match(sentence)
    kind = kind_of_label(found[1], known) if found else ""
    if found and not kind and (quote := QUOTE.match(sentence, found.end())):
        last = known.words.marks.get(folded(found[1]).rsplit(" ", 1)[-1])
        stop = _goes_on(onwards, length, "resistance", known)
        blocks = as_kind(onwards[quote.start() : stop], "resistance", known) if last == "resistance" else None
        return (quote.start(), stop, blocks) if blocks else None  # "then there was resistance: “no time”"
    if not found or kind in ("", "words"):
        return None  # whose words they are, a quotation says
    stop = _goes_on(onwards, length, kind, known) if kind in INFERRED else length
    rest = onwards[found.end() : stop].strip()
    if is_opinion(plain_words(rest), known.words.private):
        return None
    nothing = known.words.private.subjects | known.words.promises.no_mark_before  # "her question was that of a child"
    speaks = begins_with(rest, nothing) or len(rest.split()) < _LEAST_LABELLED
    blocks = None if speaks or is_ref(rest) else as_kind(rest, kind, known)
    return (0, stop, blocks) if blocks else None


@cache
def _is_that(phrases: frozenset[str]) -> re.Pattern[str]:
    between = "|".join(map(re.escape, sorted(phrases))).replace("\\ ", r",?\s+")
    return re.compile(rf"([^:.,;()]{{3,60}}?)\s+(?:{between})\s+(?=\S)", re.I)


def _of_number(onwards: str, length: int, known: Known) -> Guess | None:
    """What a sentence of ``length`` says of the one promise, goal or experiment whose number stands in it."""
    ref = number_within(onwards[:length], known)
    stop = _goes_on(onwards, length, "review", known) if kind_of(ref) == "experiment" else length
    blocks = as_told(ref, onwards[:stop].strip(), known) if ref else None
    return (0, stop, blocks) if blocks else None


def _promise_told(text: str, section: str, known: Known, *, others: bool) -> Reading | None:
    """A promise within prose: who, and by when; under Commitments whenever. ``others``: somebody else is spoken of, who
    may be meant by a pronoun."""
    words = known.words.sentences
    text = text[begins_with(text, known.words.promises.agreed) :].lstrip(" ,")
    first, _, rest = text.partition(" ")
    if folded(first) in known.words.private.conjunctions and rest[:1].isalpha():
        text, (first, _, rest) = rest, rest.partition(" ")  # "And Luis sends the page"
    if section == "commitment" and folded(first) in known.words.prose.first:
        text = rest  # "Also she finishes the list"
    spoken = plain_words(text)
    says = last_words(words.says)
    if is_refusal(text, known) or coach_speaks(text, known) or (others and not says.isdisjoint(spoken)):
        return None
    if any(phrase_within(text, known.words.promises.perhaps)):
        return None
    if begins_with(text, words.reviewed):
        return None  # "we'll look at it on the 30th"
    deadline = day_within(text, known, deadlines=True) or _soon(text, known)
    who = who_begins(text, known, bullet=deadline is not None or section == "commitment")
    if who and (is_refusal(who.text, known) or _speaks_of_client(text, known)):
        return None
    if who and (section == "commitment" or deadline or stated_day(text, known) or day_within(text, known)):
        return as_promise(text, known)
    if section == "commitment" and names_another(text, known):
        return as_promise(text, known)
    if not deadline:
        return None
    first_word, _, rest = text.partition(" ")
    promises = known.words.promises
    does = rest[:1].islower() and not begins_with(rest, promises.no_promise | promises.promises)
    tells = begins_with(text, words.says | words.expects | promises.wishes)
    if (
        is_pronoun(first_word, known)
        and not others
        and does
        and not tells
        and promises.not_.isdisjoint(folded(text).split(" "))
    ):
        return as_promise(f"{first_name(known.client)}: {rest}", known)
    first = folded(text).split(" ", 1)[0]
    if first in {phrase.split(" ")[0] for phrase in known.words.by}:
        return _led_by_day(text, deadline, known)
    return as_promise(text, known) if names_another(text, known) else None


def _soon(text: str, known: Known) -> Value | None:
    """The day of a promise that ends in a word such as tomorrow, behind who commits; the coach's own also today."""
    first, _, rest = text.partition(" ")
    away = known.words.dates.days.get(folded(rest.rsplit(" ", 1)[-1]).rstrip("."), -1)
    owner = known_owner(first, known) if away >= 0 and not is_pronoun(first, known) else None
    says = not begins_with(rest, known.words.promises.no_promise)
    stated = stated_day(text, known) if says and owner in (("coach", ""), ("client", "")) else None
    return stated.day if stated and (away > 0 or owner == ("coach", "")) else None


def _speaks_of_client(text: str, known: Known) -> bool:
    """``They'll fire Ana``: whether the client is spoken of behind somebody who promises."""
    spoken = plain_words(text)[1:]
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
