"""Who commits to something: by name, first name, initials, or a pronoun; one, or two together."""

import re
from collections import Counter
from collections.abc import Container
from functools import cache, lru_cache
from typing import NamedTuple

from coachlog.domain.names import first_name, unaccented
from coachlog.notation.note import Known
from coachlog.notation.values import begins_with
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded
from coachlog.words.language import Language

_LONGEST = 70  # of a name, or of two
_MOST_WORDS = 3  # of a name
_CONTRACTED = LazyPattern(r"([^\W\d_]+)['’](?:ll|(?:s|m|re) going to)[ \t]+", re.I)
_POINTERS = " \t-–—>→,"  # "me -> send it"
_NAME_WORDS = LazyPattern(r"[^\W\d_][\w.'’-]*")
_FIRST_WORDS = LazyPattern(r"@?[^\W\d_][\w.'’-]*")


class Who(NamedTuple):
    """``owner`` as it is stored, ``name`` of who is neither client nor coach; ``text`` is what they will do."""

    owner: str
    name: str
    text: str


def resolve_owner(label: str, known: Known) -> tuple[str, str] | None:
    """WHO commits: owner and name. An unknown name of one to three capitalised words is ``other``, as typed."""
    if owner := _known_by_name(label, known) or _joined(label, known):
        return owner
    parts = label.split()
    if any(sign in label for sign in "&+/"):
        return None  # "P&L" is nobody
    if 1 <= len(parts) <= _MOST_WORDS and all(part[0].isalpha() and not part[0].islower() for part in parts):
        return "other", label.strip()
    return None


def known_owner(label: str, known: Known) -> tuple[str, str] | None:
    """The same, when it is the client, the coach, both, or somebody the journal knows."""
    if len(label) > _LONGEST:
        return None
    return _known_by_name(label, known) or _joined(label, known)


def _known_by_name(label: str, known: Known) -> tuple[str, str] | None:
    label = label.strip().removeprefix("@")
    if owner := known.words.owners.get(folded(label)):
        return owner, ""
    titles = known.words.titles
    if person := _person(label, known.client, known.people, titles):
        return person
    first, _, rest = label.partition(" ")
    if rest and folded(first).removesuffix(".") in known.words.articles | titles:  # "the sponsor", "Ms Vega"
        owner = known.words.owners.get(folded(rest))
        return (owner, "") if owner else _person(rest, known.client, known.people, titles)
    return None


@lru_cache(maxsize=4096)  # the same words are asked for again and again, most of them nobody's name
def _person(label: str, client: str, people: tuple[str, ...], titles: frozenset[str]) -> tuple[str, str] | None:
    if owner := _called(client, people, titles).get(unaccented(label)):
        return owner
    last = _by_last_name(client, people, titles).get(unaccented(label)) if label[:1].isupper() else None
    return last or _by_initials(label, client, people)


@lru_cache(maxsize=8)
def _called(client: str, people: tuple[str, ...], titles: frozenset[str]) -> dict[str, tuple[str, str]]:
    """Who is meant by each name and first name, without accents: the client first, nobody where two could be."""
    first = Counter(unaccented(first_name(_untitled(person, titles))) for person in people)
    whole = Counter(map(unaccented, people))
    called = {unaccented(first_name(_untitled(person, titles))): ("stakeholder", person) for person in people}
    called = {name: owner for name, owner in called.items() if first[name] == 1 and not whole[name]}
    called |= {unaccented(person): ("stakeholder", person) for person in people if whole[unaccented(person)] == 1}
    mine = (client, first_name(_untitled(client, titles)), _two_first_names(client)) if client else ()
    return called | dict.fromkeys(map(unaccented, mine), ("client", ""))


@lru_cache(maxsize=8)
def _by_last_name(client: str, people: tuple[str, ...], titles: frozenset[str]) -> dict[str, tuple[str, str]]:
    """``Ruiz``, ``A. Ruiz``, ``Ana R.``: the last name, or its initial behind the first, where nobody else's is the
    same."""
    owners = {**{person: ("stakeholder", person) for person in people}, client: ("client", "")}
    parts = {name: _untitled(name, titles).split() for name in owners}
    every = [
        (unaccented(called), owners[name])
        for name, words in parts.items()
        if len(words) > 1
        for called in _shortened(words)
    ]
    count = Counter(called for called, _ in every)
    return {called: owner for called, owner in every if count[called] == 1}


def _two_first_names(name: str) -> str:
    """``Luz Marina`` of Luz Marina Pardo; of a name of two words the whole."""
    words = name.split()
    return " ".join(words[:2]) if len(words) > 2 else name


def _shortened(words: list[str]) -> tuple[str, ...]:
    """How a name of several words is written short."""
    first, last = words[0], words[-1]
    with_dots = (f"{first} {last[0]}", f"{first[0]} {last}")
    return last, *with_dots, f"{first} {last[0]}.", f"{first[0]}. {last}"


def _untitled(name: str, titles: frozenset[str]) -> str:
    """A name without the title in front of it: ``Dr. Ana Ruiz``."""
    first, _, rest = name.partition(" ")
    return rest.strip() if rest.strip() and folded(first).removesuffix(".") in titles else name


def _by_initials(label: str, client: str, people: tuple[str, ...]) -> tuple[str, str] | None:
    """``DK``, ``D.``: in capitals, and of nobody else. One letter is only ever the client's."""
    letters = label.replace(".", "")
    if not (letters.isalpha() and letters.isupper() and len(letters) <= _MOST_WORDS):
        return None
    whose = [name for name in (client, *people) if unaccented(letters) in _initials(name)]
    if len(whose) != 1 or (len(letters) == 1 and whose[0] != client):
        return None
    return ("client", "") if whose[0] == client else ("stakeholder", whose[0])


def _initials(name: str) -> tuple[str, ...]:
    """All of a name's, the first and the last, and the first alone."""
    every = unaccented("".join(part[0] for part in name.split() if part[0].isalpha()))
    return every, every[:1] + every[-1:], every[:1]


def _joined(label: str, known: Known) -> tuple[str, str] | None:
    """``Ana + me``, ``DK&me``, ``Luis and María``: client and coach are both, other two are named."""
    if len(label) > _LONGEST:
        return None
    parts = [part.strip() for part in _joins(label, known.words) if part.strip()]
    if len(parts) != 2 or all(len(part) == 1 for part in parts):
        return None
    found = [_known_by_name(part, known) for part in parts]
    owners = [each[0] for each in found if each]
    if len(owners) != 2 or "both" in owners:
        return None
    return ("both", "") if set(owners) == {"client", "coach"} else ("other", label.strip())


def _joins(label: str, words: Language) -> list[str]:
    return _between(words.promises.joined).split(label, maxsplit=2)


@cache
def _between(joined: frozenset[str]) -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(joined)))
    return re.compile(rf"[ \t]*[+&][ \t]*|[ \t]+(?:{words})[ \t]+", re.I)


def who_begins(text: str, known: Known, *, bullet: bool) -> Who | None:
    """Who commits in a line without a colon: ``I'll …``, ``Ana to …``, ``she will …``, ``le mando …``, ``DK grabs …``.
    ``bullet``: it stands in a list of what was promised, so that a name alone in front of it will do."""
    words = known.words.promises
    if found := _CONTRACTED.match(text):
        owner = _spoken_of(found[1], known)
        return Who(*owner, text[found.end() :]) if owner else None
    if begins_with(text, known.words.private.opinions) or begins_with(text, words.wishes):
        return None
    if begins_with(text, words.i_do):
        return Who("coach", "", text)
    for label, rest in _labels(text):
        owner = _spoken_of(label, known)
        if owner is None or not rest:
            continue
        if promise := begins_with(rest, words.promises):
            what = rest[promise:].lstrip(_POINTERS)
            return Who(*owner, what) if what else None
        rest = rest.lstrip(_POINTERS)
        plainly = rest[:1].islower() or label.isupper() or owner[0] == "coach"  # German nouns begin with a capital
        if not bullet or not plainly or begins_with(rest, words.no_promise):
            continue
        if not is_pronoun(label, known) and (owner[0] != "stakeholder" or label.isupper()):
            return Who(*owner, rest)
    return None


def names_another(text: str, known: Known) -> str:
    """``Luis sends the page``: the name that a line begins with, if it is of neither client nor coach; also one that
    the journal does not know, in front of a verb such as "sends"."""
    for label, rest in _labels(text):
        does = rest[:1].islower() and not begins_with(rest, known.words.promises.no_promise)
        owner = known_owner(label, known) if does else None
        if owner and owner[0] in ("stakeholder", "sponsor"):
            return label
        if does and begins_with(rest, known.words.promises.does) and _is_stranger(label, rest, known):
            return label
    return ""


def stranger_begins(text: str, known: Known, *, dashed: bool) -> Who | None:
    """Somebody the journal does not know, in front of what they promise: ``Fiona will …``, ``Fiona to send …``.
    ``dashed``: names stand in front of a dash in this list, ``Fiona – sends …``."""
    promises = known.words.promises
    for label, rest in _labels(text):
        end = begins_with(rest, promises.promises)
        what = rest[end:].lstrip() if end else ""
        plainly = " " in label or folded(rest[:end]) not in promises.before_verbs
        promised = bool(what) and (plainly or begins_with(what, promises.verbs) > 0)
        does = begins_with(rest.lstrip(_POINTERS), promises.does) > 0
        with_dash = dashed and does and rest.startswith(("- ", "– ", "— "))
        if (promised or with_dash) and _is_stranger(label, rest, known):
            return Who("other", label, what if promised else rest.lstrip(_POINTERS))
    return None


def _is_stranger(label: str, behind: str, known: Known) -> bool:
    """Whether a label may be the name of somebody the journal does not know: capitalised, no word of a note, and nobody
    known does it: ``Protokoll schickt Ana``."""
    words = known.words
    tables: tuple[Container[str], ...] = (
        *(words.marks, words.labels.kinds, words.sections, words.attributes, words.owners, words.prose.first),
        *(words.dates.weekdays, words.dates.days, words.articles, words.pronouns, words.prose.when),
        *(words.private.subjects, words.private.conjunctions, words.promises.perhaps, words.nothing),
        *(words.promises.verbs, words.promises.no_names),
    )
    parts = label.split()
    named = all(_NAME_WORDS.fullmatch(part) and part[0].isupper() for part in parts)
    common = any(folded(part).rstrip(".") in table for part in parts for table in tables)
    common = common or any(known_owner(part, known) for part in parts)
    common = common or unaccented(first_name(known.client)).startswith(unaccented(label))  # "Flor" for Florencia
    doer = behind.split(" ")[1:2]  # the word behind the verb
    known_doer = bool(doer) and known_owner(doer[0].strip(".,"), known) is not None and len(parts) == 1
    return named and not common and not known_doer and len(parts) <= _MOST_WORDS


def others_named(text: str, known: Known) -> list[str]:
    """The names in a text of people the journal knows, as they are written there; the client is none of them."""
    words = [found for found in _NAME_WORDS.finditer(text) if found[0][:1].isupper()]
    named: list[str] = []
    end = 0
    for word in words:
        if word.start() < end:
            continue
        title = text[: word.start()].rstrip().rpartition(" ")[2]
        for label in (_two_words(text, word.start()), word[0].rstrip(".")):
            owner = known_owner(label, known) if label else None
            if owner and owner[0] in ("stakeholder", "sponsor"):
                with_title = folded(title).removesuffix(".") in known.words.titles
                named.append(f"{title} {label}" if with_title else label)
                end = word.start() + len(label)
                break
    return named


def _two_words(text: str, start: int) -> str:
    first, _, rest = text[start : start + _LONGEST].partition(" ")
    second = _NAME_WORDS.match(rest)
    return f"{first} {second[0]}" if second and second[0][:1].isupper() and first[-1:].isalpha() else ""


def _spoken_of(label: str, known: Known) -> tuple[str, str] | None:
    """Who a word means in front of what they do: a pronoun is the client."""
    return ("client", "") if is_pronoun(label, known) else known_owner(label, known)


def is_pronoun(word: str, known: Known) -> bool:
    """Whether a word means the client in front of what they do. "el" is an article, though it may stand for "él"."""
    return folded(word) in known.words.pronouns - known.words.articles


def _labels(text: str) -> list[tuple[str, str]]:
    """What a line may begin with as a name, of one to four words, and the rest; the longest first."""
    ends = [found.end() for found in re.finditer(r"[^\s,;:.()]+\.?", text[:_LONGEST])][:4]
    if not ends or not _FIRST_WORDS.match(text):
        return []
    return [(text[:end], text[end:].lstrip(" \t")) for end in reversed(ends) if text[end : end + 1].isspace()]


def is_refusal(text: str, known: Known) -> bool:
    """``he won't do that one``: under Commitments it is none."""
    spoken = folded(text[:80])
    first, _, rest = spoken.partition(" ")
    behind = rest if first in known.words.pronouns else spoken
    return any(behind == each or behind.startswith(f"{each} ") for each in known.words.will_not)
