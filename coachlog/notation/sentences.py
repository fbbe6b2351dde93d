"""What the sentences behind an item say: what the coach asked, what the client answered, expects or learned."""

import re
from datetime import date

from coachlog.notation.due import leading_day
from coachlog.notation.kinds import KINDS
from coachlog.notation.marks import label_key
from coachlog.notation.note import Known
from coachlog.notation.remarks import Part, is_opinion, is_quoted, parts_of
from coachlog.notation.values import WORD, begins_with, folded, plain_word, take

INFERRED = ("resistance", "experiment", "review")
Said = tuple[str, str]  # an attribute's key, and its value
_PERCENT = re.compile(r"\D{0,40}?(\d{1,3}) ?%[^\d%]{0,40}", re.ASCII)
_OF_TEN = re.compile(r"\D{0,40}?(10|\d) ?/ ?10[^\d/]{0,10}", re.ASCII)


def inferred(text: str, kind: str, day: date, known: Known) -> tuple[str, tuple[Said, ...]]:
    """The text that is left, and the attributes that its later sentences say. The first is always the thing itself;
    a sentence that says nothing goes on with what stands before it."""
    parts = parts_of(text, known.words.private)
    return _read(text, parts, 1, kind, day, known) if len(parts) > 1 else (text, ())


def said_below(text: str, kind: str, day: date, known: Known) -> tuple[Said, ...]:
    """The attributes that a line below an item says, when its first sentence says one."""
    if kind not in INFERRED:
        return ()
    left, said = _read(text, parts_of(text, known.words.private), 0, kind, day, known)
    return () if left else said


def _read(text: str, parts: list[Part], first: int, kind: str, day: date, known: Known) -> tuple[str, tuple[Said, ...]]:
    """Read the parts of a line from the ``first`` on."""
    left, said = text[: parts[0].end] if first else "", list[Said]()
    of_text = True  # whether what says nothing belongs to the text
    for place, part in enumerate(parts[first:], first):
        between = text[parts[place - 1].end : part.begin] if place else ""
        words = text[part.begin : part.end]
        if part.behind == "sentence" or not place:
            later = (n for n in range(place + 1, len(parts)) if parts[n].behind == "sentence")
            end = next((parts[n - 1].end for n in later), len(text))
            if found := sentence_says(words, kind, day, known) or _opinion(text[part.begin : end], kind, known):
                said.append((found[0], words if found[0] == "my_take" and found[1] != words else found[1]))
                left = left + between.rstrip() if of_text else left
                of_text = False
                continue
            of_text = of_text or kind != "resistance"
        elif found := _clause_says(words, kind, day, known):
            said.append(found)
            continue
        if of_text:
            left += between + words
        else:
            said[-1] = (said[-1][0], said[-1][1] + between + words)
    return left.rstrip(" \t,;"), tuple((key, value.strip().removesuffix(".")) for key, value in said)


def sentence_says(text: str, kind: str, day: date, known: Known) -> Said | None:
    """The attribute that a sentence, or a line below an item, says: by its first words, or by being a quotation."""
    words, attributes = known.words.sentences, KINDS[kind].attributes
    plain = text.strip()
    if label := label_key(plain, known.words.attributes):
        key, value = known.words.attributes[label[0]], label[1]
        takes = attributes.get(key) if key != "private" else None
        return (key, value) if takes and value and take(takes, value.rstrip("."), day, known) else None
    if kind == "resistance":
        for key, phrases in (("asked", words.asked), ("client_says", words.says), ("my_take", words.takes)):
            if (end := begins_with(plain, phrases)) and (rest := plain[end:].lstrip(" ,:;–—-")):
                return key, plain if key == "my_take" else rest
        return ("client_says", plain) if is_quoted(plain.rstrip(" .")) else _opinion(plain, kind, known)
    if kind == "experiment" and (end := begins_with(plain, words.expects)):
        return ("expects", plain[end:].lstrip(" ,:;–—-")) if plain[end:].strip(" .,") else None
    if kind == "review":
        if (end := begins_with(plain, words.learned)) and (rest := plain[end:].lstrip(" ,:;–—-")):
            return "learned", rest
        then = folded(plain.rstrip(" .!"))
        return ("then", then) if then in known.words.values["then"] else None
    return _clause_says(plain, kind, day, known)


def _clause_says(text: str, kind: str, day: date, known: Known) -> Said | None:
    """``review in two weeks``, ``confidence 40%``: a part of a sentence that is nothing else."""
    if kind != "experiment":
        return None
    plain = text.strip(" .!")
    end = begins_with(plain, known.words.sentences.reviewed)
    if end and leading_day(plain[end:].lstrip(" ,:–—-"), day, known):
        return "review", plain[end:].lstrip(" ,:–—-")
    last = next((n for n in range(1, 4) if _ends_in_review(plain, n, known)), 0)
    if last and leading_day(" ".join(plain.split()[:-last]), day, known):
        return "review", " ".join(plain.split()[:-last])
    return _confidence(plain, known)


def _ends_in_review(text: str, count: int, known: Known) -> bool:
    """``14 Dec, review``, ``next time we look at it``."""
    words = text.split()
    return len(words) > count and folded(" ".join(words[-count:])) in known.words.sentences.reviewed


def _confidence(text: str, known: Known) -> Said | None:
    keys = {word for word, key in known.words.attributes.items() if key == "confidence"}
    spoken = {plain_word(found[0]) for found in WORD.finditer(text[:60])}
    sure = not spoken.isdisjoint(keys | known.words.sentences.sure)
    if sure and (found := _PERCENT.fullmatch(text)) and int(found[1]) <= 100:
        return "confidence", found[1]
    if sure and (found := _OF_TEN.fullmatch(text)):
        return "confidence", str(int(found[1]) * 10)
    return None


def _opinion(text: str, kind: str, known: Known) -> Said | None:
    clause = [plain_word(word) for word in WORD.findall(text)]
    return ("my_take", text) if kind == "resistance" and is_opinion(clause, known.words.private) else None
