"""What the sentences behind an item say: what the coach asked, what the client answered, expects or learned."""

import re
from collections.abc import Sequence
from functools import cache

from coachlog.domain.kinds import INFERRED, KINDS
from coachlog.notation.clauses import ends_no_sentence
from coachlog.notation.due import leading_day
from coachlog.notation.marks import label_key
from coachlog.notation.note import Block, Item, Known, Text
from coachlog.notation.numbered import of_ten
from coachlog.notation.remarks import Part, is_opinion, is_quoted, parts_of
from coachlog.notation.values import begins_with, phrase_within, plain_words, take
from coachlog.notation.who import is_pronoun, known_owner
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded

CLOSED = ("review", "confidence", "then")  # attributes of a day, a number, a word of a list
Said = tuple[str, str]  # an attribute's key, and its value
_DASHED_KEY = LazyPattern(r"([^\W\d_][\w'’ ]{0,20}?)\s+[-–—]\s+(.+)", re.S)
_PERCENT = LazyPattern(r"\D{0,40}?(\d{1,3}) ?%[^\d%]{0,40}", re.ASCII)


def inferred(text: str, kind: str, known: Known, *, labels_only: bool = False) -> tuple[str, tuple[Said, ...]]:
    """The text that is left, and the attributes that its later sentences say. The first is always the thing itself;
    a sentence that says nothing goes on with what stands before it. ``labels_only``: only with a key and its colon."""
    if labels_only and not labelled(text, kind, known):
        return text, ()
    parts = _sentences(text, known)
    if labels_only:
        begins = {part.begin for part in parts[1:] if not _label(text[part.begin :], kind, known)}
        parts = [part for part in parts if part.begin not in begins]
    return _read(text, parts, 1, kind, known) if len(parts) > 1 else (text, ())


def labelled(text: str, kind: str, known: Known) -> list[int]:
    """Where the later sentences of an item begin that are attributes with their key and its colon, their back-slashes
    included: ``… . learned: less is enough``."""
    if kind not in INFERRED or ":" not in text:
        return []
    starts = (part.begin for part in parts_of(text, known.words.private)[1:] if part.behind == "sentence")
    return [start for start in starts if _label(text[start:].lstrip("\\"), kind, known)]


def _may_be_printed(text: str, kind: str, known: Known) -> bool:
    """Whether a line below an experiment or a review is plainly of it: with a key, with the client in front, or when it
    says no more than a day, a number or a word of a list."""
    first = text.partition(" ")[0]
    expects = {word for word, key in known.words.attributes.items() if key == "expects"}
    if kind == "experiment" and begins_with(text, frozenset(expects)):
        return True  # "expects two calls": whoever thinks so, it is not the coach
    theirs = is_pronoun(first, known) or known_owner(first, known) == ("client", "")
    says = sentence_says(text, kind, known)
    return theirs or _label(text, kind, known) is not None or (says is not None and says[0] in CLOSED)


def _label(text: str, kind: str, known: Known) -> Said | None:
    """``key: value`` when the kind knows the key."""
    label = label_key(text.strip(), known.words.attributes)
    key = known.words.attributes[label[0]] if label else ""
    return (key, label[1]) if label and label[1] and key != "private" and key in KINDS[kind].attributes else None


def said_below(text: str, kind: str, known: Known, *, offered: bool = False) -> tuple[Said, ...]:
    """The attributes that a line below an item says, when its first sentence says one. What a document prints has to
    say whose it is: ``she expects two``, not ``thinks he is wrong``; but not what is only ``offered``."""
    if kind not in INFERRED:
        return ()
    if not (offered or kind == "resistance" or _may_be_printed(text.strip(), kind, known)):
        return ()
    if (dashed := _DASHED_KEY.match(text.strip())) and folded(dashed[1]) in known.words.attributes:
        text = f"{dashed[1]}: {dashed[2]}"  # "expects - two calls"
    left, said = _read(text, _sentences(text, known), 0, kind, known)
    return () if left else said


def _read(text: str, parts: list[Part], first: int, kind: str, known: Known) -> tuple[str, tuple[Said, ...]]:
    """Read the parts of a line from the ``first`` on; those before it are the thing itself."""
    ends = [_end(text, parts, place) for place in range(len(parts))]
    left, said = text[: ends[0]] if first else "", list[Said]()
    of_text = True  # whether what says nothing belongs to the text
    for place, part in enumerate(parts[first:], first):
        between, words = text[ends[place - 1] if place else 0 : part.begin], text[part.begin : ends[place]]
        if part.behind == "sentence" or not place:
            later = (n for n in range(place + 1, len(parts)) if parts[n].behind == "sentence")
            whole = text[part.begin : next((ends[n - 1] for n in later), len(text))]
            if found := sentence_says(words, kind, known) or _opinion(whole, kind, known):
                said.append((found[0], words) if found[0] == "my_take" and found[1] in (words, whole) else found)
                of_text = False
                continue
            of_text = of_text or kind != "resistance"
        elif (
            found := _clause_says(words, kind, known)
            or _answer(words, said, known)
            or _lesson(words, kind, known, behind_slash=text[: part.begin].rstrip()[-1:] == "/" or _is_learned(said))
        ):
            said.append(found)
            of_text = of_text and found[0] != "expects"  # what is expected goes on behind a comma
            continue
        if of_text:
            left += between + words
        else:
            said[-1] = (said[-1][0], said[-1][1] + between + words)
    return left.rstrip(" \t,;"), tuple((key, value.strip().removesuffix(".")) for key, value in said)


def _is_learned(said: Sequence[Said]) -> bool:
    return bool(said) and said[-1][0] == "learned"


def _lesson(text: str, kind: str, known: Known, *, behind_slash: bool) -> Said | None:
    """``…; she learned that less is enough``, behind a dash or a semicolon of a review; ``… / keep``. Of a resistance
    only what its word and a colon say: ``… / my take: she is afraid``."""
    if kind == "resistance":
        return _label(text, kind, known)
    found = sentence_says(text, kind, known) if kind == "review" else None
    return found if found and (found[0] == "learned" or behind_slash) else None


def _answer(text: str, said: Sequence[Said], known: Known) -> Said | None:
    """``I asked who would be hard on her, she says Luis``: an answer in the sentence of its question."""
    end = begins_with(text, known.words.sentences.says) if said and said[-1][0] == "asked" else 0
    return ("client_says", text[end:].lstrip(" ,:;–—-")) if end and text[end:].strip(" .,") else None


def _sentences(text: str, known: Known) -> list[Part]:
    """The parts of a text, but that no full stop behind an initial or a day's number ends one, and that what was said
    stays with the words for it: ``K. expects two calls``, ``Er sagt, dann kommt er``."""
    words = known.words.sentences
    joined: list[Part] = []
    for part in parts_of(text, known.words.private):
        goes_on = part.behind == "sentence" and ends_no_sentence(text, part.begin, known)
        said = text[joined[-1].begin : joined[-1].end].rstrip() if joined and not part.behind else ""
        told = (words.asked, words.says, words.expects, words.learned) if said else ()
        if joined and (goes_on or any(_behind_client(said, phrases, known) == len(said) for phrases in told)):
            joined[-1] = joined[-1]._replace(end=part.end)
        else:
            joined.append(part)
    return joined


def _end(text: str, parts: list[Part], place: int) -> int:
    """Where a part ends; in front of a sentence with the mark and the quotation mark that close it."""
    if place + 1 == len(parts):
        return len(text)
    following = parts[place + 1]
    return len(text[: following.begin].rstrip()) if following.behind == "sentence" else parts[place].end


def sentence_says(text: str, kind: str, known: Known) -> Said | None:
    """The attribute that a sentence, or a line below an item, says: by its first words, or by being a quotation."""
    words, attributes = known.words.sentences, KINDS[kind].attributes
    plain = text.strip()
    if label_key(plain, known.words.attributes):
        label = _label(plain, kind, known)
        return label if label and take(attributes[label[0]], label[1].rstrip("."), known.own_day, known) else None
    if kind == "resistance":
        name, colon, said = plain.partition(":")
        if colon and said.strip() and known_owner(name, known) == ("client", ""):
            return "client_says", said.strip()
        for key, phrases in (("asked", words.asked), ("client_says", words.says), ("my_take", words.takes)):
            if (end := begins_with(plain, phrases)) and (rest := plain[end:].lstrip(" ,:;–—-")):
                return key, plain if key == "my_take" else rest
        return ("client_says", plain) if is_quoted(plain.rstrip(" .")) else _opinion(plain, kind, known)
    if kind == "experiment" and (end := _behind_client(plain, words.expects, known)):
        return ("expects", _from_that(plain, end, known)) if plain[end:].strip(" .,") else None
    if kind == "review":
        if (end := _behind_client(plain, words.learned, known)) and plain[end:].lstrip(" ,:;–—-"):
            return "learned", _from_that(plain, end, known)
        then = folded(plain.rstrip(" .!"))
        return ("then", then) if then in known.words.values["then"] else None
    return _clause_says(plain, kind, known)


def _from_that(text: str, end: int, known: Known) -> str:
    """What stands behind a phrase that reaches to ``end``, with the conjunction that closes it: ``que la miren``."""
    start = text[:end].rfind(" ") + 1
    start = start if folded(text[start:end]) in known.words.sentences.that else end
    return text[start:].lstrip(" ,:;–—-")


def _behind_client(text: str, phrases: frozenset[str], known: Known) -> int:
    """How far a phrase reaches that a text begins with, the client's name in front of it or not."""
    if end := begins_with(text, phrases):
        return end
    name, _, rest = text.partition(" ")
    end = begins_with(rest, phrases) if known_owner(name, known) == ("client", "") else 0
    return len(text) - len(rest) + end if end else 0


def _clause_says(text: str, kind: str, known: Known) -> Said | None:
    """``review in two weeks``, ``confidence 40%``, ``expects two calls``: a part of a sentence that is nothing else."""
    if kind != "experiment":
        return None
    plain = text.strip(" .!")
    first, _, rest = plain.partition(" ")
    if known.words.attributes.get(folded(first).rstrip(":")) == "expects" and rest.lstrip(" :–—-"):
        return "expects", rest.lstrip(" :–—-")
    end = begins_with(plain, known.words.sentences.reviewed)
    if end and leading_day(plain[end:].lstrip(" .,:–—-"), known):
        return "review", plain[end:].lstrip(" .,:–—-")
    last = next((n for n in range(1, 4) if _ends_in_review(plain, n, known)), 0)
    if last and leading_day(" ".join(plain.split()[:-last]), known):
        return "review", " ".join(plain.split()[:-last])
    return _confidence(plain, known)


def _ends_in_review(text: str, count: int, known: Known) -> bool:
    """``14 Dec, review``, ``next time we look at it``."""
    words = text.split()
    return len(words) > count and folded(" ".join(words[-count:])) in known.words.sentences.reviewed


def _confidence(text: str, known: Known) -> Said | None:
    keys = {word for word, key in known.words.attributes.items() if key == "confidence"} | known.words.sentences.sure
    spoken = plain_words(text[:60])
    place = next((n for n, word in enumerate(spoken) if word in keys), None)
    small = known.words.sentences.out_of | known.words.sentences.to | known.words.sentences.now_is
    # Behind "sure" only a number, or nothing: "70% sure she drinks" is something else.
    sure = place is not None and all(word.isdecimal() or word in small for word in spoken[place + 1 :])
    if sure and (found := _PERCENT.fullmatch(text)) and int(found[1]) <= 100:
        return "confidence", found[1]
    if sure and (found := _in_ten(known.words.sentences.out_of).fullmatch(text)):
        return "confidence", str(int(found[1]) * 10)
    return None


@cache
def _in_ten(out_of: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"\D{{0,40}}?(10|\d){of_ten(out_of)}[^\d/]{{0,10}}", re.ASCII)


def _opinion(text: str, kind: str, known: Known) -> Said | None:
    clause = plain_words(text)
    return ("my_take", text) if kind == "resistance" and is_opinion(clause, known.words.private) else None


def opening_told(text: str, known: Known) -> list[Block]:
    """What stands behind the next session's day: how to open it, and the coach's own words."""
    start, end = phrase_within(text, known.words.sentences.opens)
    how = text[end:].strip(" ,.:)/") if end else ""
    before = text[:start].strip(" ,.;(") if how else text.strip(" ,.;")
    spoken = set(plain_words(before)) - known.words.promises.joined
    told: list[Block] = [Item("open_with", how)] if how else []
    return [*told, *([Text(f"  {before}")] if spoken else [])]
