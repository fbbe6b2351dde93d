"""Lines that may speak of something there was before: by its number, or by its words: ``c2 nothing yet``, ``done c1``,
``lunch with María: moved twice``."""

import re
from functools import cache

from coachlog.domain.ref import Ref, kind_of, pattern
from coachlog.notation.marks import is_one_state, label_key, repeats
from coachlog.notation.meant import Reading, read
from coachlog.notation.note import Known, Text
from coachlog.notation.numbered import in_small_letters, of_ten, rated
from coachlog.notation.values import begins_with, came_of, came_of_it, plain_words, stems
from coachlog.notation.who import is_pronoun, others_named
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded
from coachlog.words.language import Language

_BOXES = {"open": "[ ]", "done": "[x]", "partly": "[~]", "dropped": "[-]"}
_REF = LazyPattern(rf"({pattern('commitment', 'experiment')})(?!\w)[\s:,–—-]*")
_ANY_REF = LazyPattern(rf"(?<!\w)({pattern()})(?!\w)", re.I)
_IN_BRACKETS = LazyPattern(rf"[^:]{{0,80}}?\(({pattern('experiment')})\)\s*:\s+")
_LEAD = LazyPattern(r"([^:]{4,80}?)(?:\s*:\s+|\s*(?:->|→|=>)\s*|\s+[-–—]+\s+)(?=\S)")
_FIRST_PART = LazyPattern(r"[^,;–—-]{1,20}(?:[,;]|\s[-–—]+)\s+")
_SIGNED = LazyPattern(rf"({pattern('commitment')}) (?:([xX])(?: (?!times\b|mal\b|veces\b)|, |\Z)|(~)(?: (?!\d)|, |\Z))")
_COUNTED = ("goal", "experiment")  # what a word and a figure name: "experiment one"
_IN_PROSE = ("commitment", "goal", "experiment")  # what sentences speak of
_LEAST_SAME, _LEAST_TOLD = 2, 5  # words
_NEAR, _SHORTEST_STATE = 8, 3  # words behind a number; letters of what is said of it


def about_something(text: str, known: Known) -> Reading | None:
    """What a line says of a promise, an experiment or a goal that was there before."""
    text = _in_figures(in_small_letters(text, known), known)
    return (
        _by_number(text, known)
        or _signed(text, known)
        or _behind_what_came_of_it(text, known)
        or _by_words(text, known)
    )


def _in_figures(text: str, known: Known) -> str:
    """A text that begins with ``experiment one she …``, its number in front: ``x1``; not ``experiment one day``."""
    kind, _, behind = text.partition(" ")
    word, _, rest = behind.partition(" ")
    meant, number = known.words.marks.get(folded(kind), ""), known.words.dates.numbers.get(folded(word))
    ref = Ref(meant, number) if meant in _COUNTED and number else ""
    first = rest.split(" ")[0]
    goes_on = is_pronoun(first, known) or folded(first) in known.words.verbs
    return f"{ref} {rest}" if ref in known.refs and goes_on else text


def _by_number(text: str, known: Known) -> Reading | None:
    """``c2 nothing yet``, ``x1 she ran it twice``, ``about the page (x1): …``."""
    first, within = _REF.match(text), _IN_BRACKETS.match(text)
    found = first or within
    if not found or found[1] not in known.refs or found[1] in known.ids or not text[found.end() :].strip():
        return None
    ref, rest = found[1], text[found.end() :]
    if kind_of(ref) == "experiment" and first and repeats(rest, known.refs[ref].written):
        return None  # what became of it is not said
    if kind_of(ref) == "experiment" and _is_the_coachs(rest, known):
        return None  # "x1 my take: she lies"
    if kind_of(ref) == "experiment":
        return _with_lead(read(f"{ref}: {rest}", known), "" if first else text[: found.start(1)].strip(" ("))
    several = any(other[1] in known.refs for other in _ANY_REF.finditer(rest))
    state = _state_of(rest, known) if not several else ""
    return read(f"- {_BOXES[state]} {ref}: {rest}", known) if state else None


def _is_the_coachs(text: str, known: Known) -> bool:
    """Whether a text begins with a word for what the coach thinks, or keeps to herself."""
    label = label_key(text, known.words.attributes)
    own = label is not None and known.words.attributes[label[0]] in ("my_take", "private")
    return own or begins_with(text, known.words.sentences.takes | known.words.private.opinions) > 0


def _signed(text: str, known: Known) -> Reading | None:
    """``c1 x had it``, ``c3 ~ asked``: the sign of a box without one; ``w1 celebrated``."""
    if (found := _SIGNED.match(text)) and found[1] in known.refs and found[1] not in known.ids:
        return read(f"- [{found[2] or found[3]}] {found[1]}: {text[found.end() :]}", known)
    won, _, rest = text.partition(" ")
    if kind_of(won) != "win" or won not in known.refs or won in known.ids:
        return None
    word = rest.split(" ")[0].rstrip(" ,.;:")
    celebrated = known.words.attributes.get(folded(word)) == "celebrated"
    return read(f"- [x] {won}: {rest[len(word) :].lstrip(' ,.;:–—-')}", known) if celebrated else None


def _behind_what_came_of_it(text: str, known: Known) -> Reading | None:
    """``done c1``, ``half c2: has a list``: the number behind the word for it."""
    said = known.words.sentences.came_of
    end = begins_with(text, frozenset(said))
    found = _REF.match(text[end:].lstrip(" :,–—-")) if end else None
    if not found or kind_of(found[1]) != "commitment" or found[1] not in known.refs or found[1] in known.ids:
        return None
    state = said[" ".join(plain_words(text[:end]))]
    return read(f"- {_BOXES[state]} {text[end:].lstrip(' :,–—-')}", known)


def _by_words(text: str, known: Known) -> Reading | None:
    """``lunch with Eva: moved twice``, ``evenings at home: 7``: a promise, an experiment or a goal by its words."""
    found = _LEAD.match(text)
    if not found:
        return None
    lead, rest = found[1], text[found.end() :]
    ref = _spoken_of(lead, known)
    if not ref:
        return None
    if kind_of(ref) == "commitment":
        state = _state_of(rest, known) or _said_in_words(rest, known)
        return _with_lead(read(f"- {_BOXES[state]} {ref}: {rest}", known), lead) if state else None
    if kind_of(ref) == "goal":
        return _with_lead(read(f"{ref}: {rest}", known), lead) if rated(f"{ref}: {rest}", known.words) else None
    return _with_lead(read(f"{ref}: {rest}", known), lead)


def several_numbers(sentence: str, known: Known) -> bool:
    """Whether a sentence speaks of more than one of them."""
    return len(_refs_in(sentence) & known.refs.keys()) > 1


def _refs_in(sentence: str) -> set[str]:
    return {found[1].casefold() for found in _ANY_REF.finditer(sentence)}


def number_within(sentence: str, known: Known) -> str:
    """The number of the one promise, goal or experiment that a sentence speaks of, or nothing."""
    refs = _refs_in(sentence) & known.refs.keys() - known.ids
    return next((ref for ref in refs if kind_of(ref) in _IN_PROSE), "") if len(refs) == 1 else ""


def as_told(ref: str, sentence: str, known: Known) -> Reading | None:
    """What a sentence that speaks of a number says of it: ``I asked how g1 was and she said a 5``, ``the post is
    advertised, so c1 is done``, ``the experiment (x1) went better than he feared``."""
    behind = next(sentence[found.end() :] for found in _ANY_REF.finditer(sentence) if found[1].casefold() == ref)
    kind = kind_of(ref)
    if kind == "experiment" and (len(sentence.split()) < _LEAST_TOLD or _is_the_coachs(behind.lstrip(" :,–—-"), known)):
        return None
    if kind == "experiment":
        return read(f"{ref}: {sentence}", known)
    doubts = known.words.labels.doubts - (known.words.sentences.now_is if kind == "goal" else frozenset())
    if not doubts.isdisjoint(plain_words(sentence)):
        return None  # "so c1 is not done", "if c1 is done"
    if kind == "goal" and others_named(sentence, known):
        return None  # "on g1 Luis gives her a 5"
    if kind == "goal":
        today = {day for day, away in known.words.dates.days.items() if not away}
        rated_at = _rated_at(known.words.sentences.out_of, known.words.sentences.now_is | today).match(behind)
        before = folded(rated_at[1]).rsplit(" ", 1)[-1] if rated_at else ""
        if not rated_at or before in known.words.by:
            return None
        return _with_lead(read(f"{ref}: {rated_at[2]}", known), sentence)
    state = _state_within(behind, known)
    return _with_lead(read(f"- {_BOXES[state]} {ref}", known), sentence) if state else None


@cache
def _rated_at(out_of: frozenset[str], now_is: frozenset[str]) -> re.Pattern[str]:
    now = "|".join(map(re.escape, sorted(now_is, key=len, reverse=True)))  # "a 6 now"
    return re.compile(rf"([^.;\d]{{1,60}}?)\b(10|\d){of_ten(out_of)}?(?![.,]\d)(?=\s*(?:{now})?\s*(?:$|[.,;()]))")


def _state_within(behind: str, known: Known) -> str:
    """What is said of a promise a few words behind its number, and nothing else: done, partly, dropped."""
    words = known.words.sentences
    near = " ".join(behind.split()[:_NEAR])
    found = _states(frozenset(words.came_of)).search(near)
    if found is None or len(found[1]) < _SHORTEST_STATE:
        return ""
    said = words.came_of[folded(found[1])]
    return said if said != "open" and is_one_state(said, near[found.end() :].lstrip(" ,;"), known) else ""


@cache
def _states(phrases: frozenset[str]) -> re.Pattern[str]:
    said = "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)({said})(?!\w)", re.I)


def _with_lead(blocks: Reading | None, lead: str) -> Reading | None:
    return [*blocks, Text(f"  {lead.strip()}")] if blocks and lead else blocks


def _state_of(rest: str, known: Known) -> str:
    """What the first words say, or behind a plain "no" the next ones: ``no - dropped, he is on leave``."""
    state, more = came_of_it(rest, known)
    if state == "done" and not is_one_state(state, more, known):
        return ""  # "done, but only half"
    first = _FIRST_PART.match(rest) if state == "open" else None
    return (came_of(rest[first.end() :], known) if first else "") or state


def _said_in_words(rest: str, known: Known) -> str:
    """The state that several words in front of others say: ``sent it on the 23rd``."""
    end = begins_with(rest, frozenset(known.words.sentences.came_of))
    words = " ".join(plain_words(rest[:end]))
    return known.words.sentences.came_of[words] if " " in words else ""


def _spoken_of(lead: str, known: Known) -> str:
    """The one thing whose words a text repeats: half of what the text says; of an experiment two words at least, or one
    behind "experiment"."""
    meant, lead = _kind_in_front(lead, known)
    said = stems(lead)
    same = {
        ref: max((len(said & stems(written)) for written in each.written), default=0)
        for ref, each in known.refs.items()
        if (kind_of(ref) == meant if meant else kind_of(ref) in _IN_PROSE) and ref not in known.ids
    }
    best = max(same.values(), default=0)
    closest = [ref for ref, count in same.items() if count == best]
    if not best or 2 * best < len(said) or len(closest) > 1:
        return ""
    return closest[0] if meant or kind_of(closest[0]) != "experiment" or best >= _LEAST_SAME else ""


def _kind_in_front(lead: str, known: Known) -> tuple[str, str]:
    """The kind that a text begins with, and the rest: ``goal evenings``, ``exp. without slides``."""
    kinds = _counted(known.words)
    end = begins_with(lead, frozenset(kinds))
    return (kinds[" ".join(plain_words(lead[:end]))], lead[end:]) if end else ("", lead)


@cache
def _counted(words: Language) -> dict[str, str]:
    kinds = {**words.labels.kinds, **words.marks}
    return {word: kind for word, kind in kinds.items() if kind in _COUNTED}
