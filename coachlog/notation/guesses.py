"""What a line of free text may have been meant as: by its first words, as a whole; else sentence by sentence."""

from collections.abc import Iterator
from functools import cache

from coachlog.domain.kinds import DOCUMENT_SECTIONS, INFERRED
from coachlog.domain.ref import LETTERS, kind_of
from coachlog.notation.about import about_something
from coachlog.notation.clauses import clauses
from coachlog.notation.due import day_within, stated_day
from coachlog.notation.labels import kind_of_label, marks_of
from coachlog.notation.lines import Line
from coachlog.notation.marks import label_key, names_somebody, promises_something, repeats, unmarked
from coachlog.notation.meant import (
    Reading,
    as_kind,
    as_promise,
    as_quote,
    coach_speaks,
    doubtful_day,
    in_confidence,
    read,
)
from coachlog.notation.note import Item, Known, Text
from coachlog.notation.private import is_sign, signs_in
from coachlog.notation.prose import sentences
from coachlog.notation.remarks import is_opinion, is_quoted, parts_of
from coachlog.notation.speech import QUOTE, Guess
from coachlog.notation.values import begins_with, is_ref, meanings, phrase_within, plain_words
from coachlog.notation.who import (
    is_pronoun,
    is_refusal,
    known_owner,
    names_another,
    others_named,
    resolve_owner,
    who_begins,
)
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded
from coachlog.words.language import Language

_SIGNED = LazyPattern(r"\(([+-])\)[ \t]+(?=\S)")  # "(+) ran it alone"
# As coachlog itself numbers things, in capitals.
_CAPITALS = {LETTERS[kind].upper(): kind for kind in ("win", "resistance", "experiment", "goal")}
_CAPITAL = LazyPattern(rf"([{''.join(_CAPITALS)}])\d{{0,2}}\s*(?::|\s[-–—])\s+(?=\S)")
_LABEL = LazyPattern(r"([^:()|]{1,60}?)(?:\s*:\s+|\s+[-–—]+\s+)(?=\S)")
_LEAST_PROMISED, _LEAST_SPOKEN, _LEAST_LABELLED = 3, 3, 2  # words
# Kinds whose marks are also spoken, without a colon.
_SPOKEN = frozenset(
    {"win", "goal", "resistance", "experiment", "insight", "decision", "resource", "belief", "setback", "words"}
    | {"open_with", "question", "commitment"}
)
# What may be told of the client behind the word for it: "insight: she hides in it".
_TOLD = frozenset({"resistance", "win", "setback", "insight", "resource", "belief", "question", "words", "tool"})
_PLAINLY_SPOKEN, _MOST_SPOKEN = ("win", "setback", "insight", "resource", "decision", "experiment"), 16  # words
_OWNED = LazyPattern(r"([^\W\d_][\w.]*(?: [^\W\d_][\w.]*)??)(?:['’]s?|(?<!s)s) ([^\W\d_]+)")
_LEAST_LETTERS, _MOST_NAMES = 3, 3  # of a word in short; words of a name
_LONGEST_LABEL = 2  # words in front of a dash
_MOST_WORDS, _MOST_PARTS = 50, 3  # of a line that a section's word may be meant for
_LONGEST = 2_000  # characters of a line that is looked at


def guesses(line: Line, section: str, known: Known, *, beside: bool, begins: bool) -> Iterator[Guess]:
    """The guesses at a line, several for the same words where they can be read in several ways. ``beside``: it stands
    among the bullets of its section and is none; ``begins``: nothing stands above it in the note."""
    text, box, bullet = unmarked(line.content)
    if section == "commitment" and text.startswith("> ") and promises_something(text[2:], known):
        text = text[2:]
    says_private = is_sign(text, known) or bool(signs_in(text, known)) or _is_of_the_coach(text, known)
    if not text.strip() or len(text) > _LONGEST or line.escaped or says_private:
        return
    openly = not in_confidence(text, known)
    whole = [*doubtful_day(text, known, of_next=section == "next_session")] if openly and not box else []
    if openly and not whole:
        whole = [*filter(None, [_whole(text, box, section, known, bullet=bullet, begins=begins)])]
    of_another = bullet and section == "commitment" and bool(names_another(text, known))
    if openly and not whole and section in DOCUMENT_SECTIONS and (not beside or of_another):
        whole = [*filter(None, [_of_section(text, section, known)])]
    outermost = bullet and not (box or line.indent)  # below a goal stands a remark on it
    if openly and not whole and outermost and section == "goals":
        whole = [*filter(None, [_new_goal(text, known)])]
    if whole:
        begin, end = len(line.text) - len(line.content), len(line.text.rstrip())
        yield from ((begin, end, blocks) for blocks in whole)
        return
    if (found := _LABEL.match(text)) and known.words.sections.get(folded(found[1])) == "commitment":
        text, section = text[found.end() :], "commitment"  # "Commitments: Ana calls Luis by Friday. I send the page."
    start = len(line.text.rstrip()) - len(text.rstrip())
    for begin, end, blocks in sentences(text, section, known):
        yield start + begin, start + end, blocks


def _new_goal(text: str, known: Known) -> Reading | None:
    """A line under Goals as a new one, when it does not repeat one that is there."""
    there = any(kind_of(ref) == "goal" and repeats(text, each.written) for ref, each in known.refs.items())
    return None if there else _of_section(text, "goal", known)


def _is_of_the_coach(text: str, known: Known) -> bool:
    """``My take - she lies``: whether a line begins with a word for what is the coach's alone."""
    found = _LABEL.match(text)
    kind = known.words.marks.get(folded(found[1]), "") if found else ""
    return kind in ("private", "my_take", "resistance")


def _whole(text: str, box: str, section: str, known: Known, *, bullet: bool, begins: bool) -> Reading | None:
    """What a whole line may be meant as, by its first words."""
    if not box:
        found = (
            (_not_held(text, known) if begins else None)
            or about_something(text, known)
            or _by_letter(text, known)
            or _labelled(text, known)
            or _without_colon(text, known, bullet=bullet)
        )
        if found:
            return found
    return _promised(text, box, section, known, bullet=bullet)


def _not_held(text: str, known: Known) -> Reading | None:
    """``cancelled``, ``no show`` as the first words of a note."""
    for kind in ("cancelled", "no_show"):
        phrases = marks_of(kind, known.words)
        phrases |= {phrase.replace("-", " ") for phrase in phrases}
        if end := begins_with(text, phrases):
            return [Item(kind, text[end:].strip(" ,.;:–—-"))]
    return None


def _by_letter(text: str, known: Known) -> Reading | None:
    """``W: ran it alone``: the letters that coachlog itself numbers things with; ``(+)`` and ``(-)``."""
    if signed := _SIGNED.match(text):
        return as_kind(text[signed.end() :], "win" if signed[1] == "+" else "setback", known)
    found = _CAPITAL.match(text)
    is_mark = found is not None and known_owner(found[1], known) is None
    return as_kind(text[found.end() :], _CAPITALS[found[1]], known) if found and is_mark else None


def _labelled(text: str, known: Known) -> Reading | None:
    """``to do: …``, ``learning: …``, ``told her: …``: what may be a mark."""
    words, private = known.words.prose, known.words.private
    found = _LABEL.match(text)
    if not found:
        learned = begins_with(text, known.words.sentences.learned)
        rest = text[learned:].lstrip(" ,")
        return as_kind(rest, "insight", known) if learned and rest and not coach_speaks(rest, known) else None
    label, rest = found[1], text[found.end() :]
    if _goes_on_with_marks(rest, known):
        return None  # each sentence by itself
    if is_opinion(plain_words(rest), private):
        return None
    behind = begins_with(label, words.told)
    to_client = bool(behind) and known_owner(label[behind:].strip(), known) == ("client", "")
    if folded(label) in words.straight or to_client:
        return as_kind(rest, "straight_talk", known)
    if folded(label) in private.headings | private.signs:
        return None
    if begins_with(label, words.dawned) == len(label.rstrip()):
        return as_kind(rest, "insight", known)
    if found_for := _to_do_of(label, rest, known) or _goal_of(label, rest, known):
        return found_for
    kind = (
        known.words.labels.kinds.get(folded(label), "")
        or _of_client(label, known)
        or _kind_of(label, text, rest, known)
    )
    if not kind and (said := _said_by(label, rest, known) or _feedback(label, rest, known)):
        return said
    told = private.subjects if kind in _TOLD else private.subjects | known.words.pronouns
    speaks = begins_with(rest, told) and not who_begins(rest, known, bullet=False)
    if speaks and kind != "words":
        return None  # what somebody said, or did
    if kind == "words" and others_named(QUOTE.sub("", text), known):
        return None  # "quote: … (María)"
    if kind == "words" and is_quoted(rest.rstrip(" .")):
        return as_quote(rest.rstrip(" ."))
    if kind == "words" and (quote := QUOTE.match(rest)):
        return [*as_quote(quote[0]), Text(f"  {rest[quote.end() :].strip(' .')}")]
    blocks = (read(f"> {rest}", known) if kind == "words" else as_kind(rest, kind, known)) if kind else None
    if kind == "commitment" and blocks and not promises_something(rest, known):
        return [_by_the_coach(block) if isinstance(block, Item) else block for block in blocks]
    return blocks


def _goes_on_with_marks(text: str, known: Known) -> bool:
    """Whether a later sentence of a text begins with a mark and its colon."""
    later = (part for part in parts_of(text, known.words.private)[1:] if part.behind == "sentence")
    return any(label_key(text[part.begin : part.end], known.words.private.marks) for part in later)


def _kind_of(label: str, text: str, rest: str, known: Known) -> str:
    """The kind of a label in more words, or in short; of a mark's word in front of a dash: not ``win - win for us``."""
    colon = text[len(label) :].lstrip().startswith(":")
    if is_ref(rest) or len(rest.split()) < _LEAST_LABELLED:
        return ""
    word = folded(label)
    kind = known.words.marks.get(word, "")
    if not colon:
        again = folded(rest).split(" ")[0] == word.split(" ")[-1]
        kind = kind or (kind_of_label(label, known) if " " in word else "")
        return kind if kind in _SPOKEN and not again and word not in known.words.labels.unspoken else ""
    kind = kind_of_label(label, known)
    return kind if kind in INFERRED or len(clauses(rest, known)) == 1 else ""  # else each sentence by itself


def _goal_of(label: str, rest: str, known: Known) -> Reading | None:
    """``goal from Luis: …``: a new goal, and who proposed it."""
    end = begins_with(label, marks_of("goal", known.words))
    name = label[end:].strip().partition(" ")[2] if end else ""
    owner = known_owner(name.strip(), known) if name else None
    if owner is None or owner[0] not in ("sponsor", "stakeholder"):
        return None
    proposed = meanings(known.words.attributes)["proposed_by"]
    blocks = read(f"{meanings(known.words.marks)['goal']}: {rest} | {proposed}: {name.strip()}", known)
    return [*blocks, Text(f"  {label[end:].strip()}")] if blocks else None  # a goal does not hold the name


def _to_do_of(label: str, rest: str, known: Known) -> Reading | None:
    """``todo Ana: the draft by Friday``: whose it is stands behind the word for it."""
    first, _, name = label.strip().rpartition(" ")
    if known.words.labels.kinds.get(folded(first)) != "commitment" or known_owner(name, known) is None:
        return None
    return as_promise(f"{name}: {rest}", known)


def _of_client(label: str, known: Known) -> str:
    """The kind that a label says with the client's name behind it: ``quote Ana: …``."""
    first, _, name = label.partition(" ")
    kind = known.words.labels.kinds.get(folded(first), "")
    return kind if kind and known_owner(name, known) == ("client", "") else ""


def _by_the_coach(item: Item) -> Item:
    """A to-do that says nobody is the coach's own."""
    if item.get("owner_name"):
        return item
    fields = ((name, "coach" if name == "owner" else value) for name, value in item.fields)
    return item._replace(fields=tuple(fields))


def _said_by(label: str, rest: str, known: Known) -> Reading | None:
    """``AR: "I am paid for it"`` are the client's words; ``Luis: "she checks everything"`` is feedback from Luis."""
    quote = QUOTE.match(rest)
    if not quote or len(label.split()) > 2 or not label[:1].isupper() or is_pronoun(label.split()[0], known):
        return None
    owner = known_owner(label, known)
    if owner == ("client", ""):
        after = rest[quote.end() :].strip(" .")
        return [*as_quote(quote[0]), *([Text(f"  {after}")] if after else [])]
    is_name = all(word[0].isupper() for word in label.split()) and folded(label) not in known.words.prose.theirs
    if (owner is None and is_name) or (owner and owner[0] == "stakeholder"):
        name = owner[1] if owner else label.strip()
        return [Item("perception", rest, "", (("holder", name),))]
    return None


def _feedback(label: str, rest: str, known: Known) -> Reading | None:
    """``fb Luis: too many mails``, ``Feedb. v. Fr. Vega: …``: the word for it, in short, and whose it is."""
    marks = [mark.split(" ") for mark, kind in known.words.named_marks.items() if kind == "perception"]
    first, _, behind = label.strip().partition(" ")
    name = behind.split()
    whose, _, beside = label.strip().partition(",")
    if owned := _OWNED.fullmatch(whose):  # "Luis's view, as she tells it: …"
        kinds = {mark.split(" ")[0]: kind for mark, kind in known.words.named_marks.items()}
        of_client = known_owner(owned[1], known) == ("client", "")
        kind = "" if of_client else kinds.get(folded(owned[2]), "")
        blocks = read(f"{meanings(known.words.named_marks)[kind]} {owned[1]}: {rest}", known) if kind else None
        return [*blocks, *([Text(f"  {beside.strip()}")] if beside else [])] if blocks else None
    short = folded(first).rstrip(".")
    if not any(mark[0] == short or (len(short) >= _LEAST_LETTERS and mark[0].startswith(short)) for mark in marks):
        return None
    between = {word for mark in marks for word in mark[1:]}
    if name and (folded(name[0]) in between or any(word.startswith(folded(name[0]).rstrip(".")) for word in between)):
        name = name[1:]
    if not 1 <= len(name) <= _MOST_NAMES or not all(word[:1].isupper() for word in name):
        return None
    return read(f"{meanings(known.words.named_marks)['perception']} {' '.join(name)}: {rest}", known)


def _promised(text: str, box: str, section: str, known: Known, *, bullet: bool) -> Reading | None:
    """``Ana: send the page by Friday`` outside Commitments, ``Luis sends it``: a promise that says by when; and of two
    together, whenever. What somebody said is none."""
    if section == "commitment" or is_refusal(text, known):
        return None
    found = _LABEL.match(text)
    if found is None:
        who = who_begins(text, known, bullet=True) if bullet else None
        return as_promise(text, known) if who and _has_a_deadline(who.text, known) else None
    rest, colon = text[found.end() :], text[: found.end()].rstrip().endswith(":")
    owner = known_owner(found[1], known) if colon else None
    deadline = day_within(rest, known, deadlines=True)
    if owner and who_begins(rest, known, bullet=False):
        return None  # "Luis: Ana will send it" is what Luis says
    if owner and names_somebody(text, known):
        together = owner[0] in ("both", "other") and folded(rest).split(" ")[0] not in known.words.articles
        return as_promise(text, known) if box or together or deadline or stated_day(rest, known) else None
    return as_promise(text, known) if colon and deadline and not owner and _is_somebody(found[1], known) else None


def _is_somebody(label: str, known: Known) -> bool:
    """Whether a label may be the name of somebody the journal does not know: one capitalised word."""
    owner = resolve_owner(label, known)
    word = folded(label)
    dated = word in known.words.dates.weekdays or word in known.words.dates.days or word in known.words.sections
    return owner is not None and owner[0] == "other" and " " not in label.strip() and not dated


def _has_a_deadline(text: str, known: Known) -> bool:
    """Whether a day closes a text behind a word such as "by", or apart: "on Tuesday" may be over."""
    stated = stated_day(text, known)
    if stated is None or stated.taken:
        return stated is not None or day_within(text, known, deadlines=True) is not None
    spoken = set(plain_words(text[-60:]))
    first = {phrase.split(" ")[0] for phrase in known.words.by}
    return not spoken.isdisjoint(first | known.words.dates.days.keys())


def _of_section(text: str, section: str, known: Known) -> Reading | None:
    """A line under a heading that could be one of its things: plain, short, and not about the coach."""
    if any(phrase_within(text, known.words.promises.perhaps)):
        return None  # "probably Luis will stop it" is the coach's
    unlikely = not 1 < len(text.split()) <= _MOST_WORDS or text.startswith(">")
    label = _LABEL.match(text)
    labelled = label is not None and (":" in label[0] or len(label[1].split()) <= _LONGEST_LABEL)
    if unlikely or labelled or coach_speaks(text, known) or is_refusal(text, known):
        return None  # "pvt: …" is something else
    if section != "commitment":
        plain = section == "experiment" or len(parts_of(text, known.words.private)) <= _MOST_PARTS
        return as_kind(text, section, known) if plain else None
    if names_another(text, known):
        return as_promise(text, known)
    several = len(clauses(text, known)) > 1
    spoken_of = begins_with(text, known.words.pronouns | known.words.private.subjects)
    return None if several or spoken_of or len(text.split()) < _LEAST_PROMISED else as_promise(text, known)


def _without_colon(text: str, known: Known, *, bullet: bool) -> Reading | None:
    """``Win she told Felix``, ``feedback from Luis she is early``: spoken, the mark's word in front, and no colon."""
    words = known.words
    labels = _spoken(words)
    first, _, behind = text.partition(" ")
    end = begins_with(behind, frozenset(labels)) if folded(first) in words.labels.around else 0
    if end and behind[end : end + 1] == ",":
        text = behind[:1].upper() + behind[1:]  # "another win, she told Felix"
    if end := begins_with(text, frozenset(labels)):
        kind = labels[" ".join(plain_words(text[:end]))]
        rest = text[end:].lstrip(" ,")
        plainly = bullet or text[:1].isupper() or (kind in _PLAINLY_SPOKEN and len(text.split()) <= _MOST_SPOKEN)
        spoken = plainly and _may_be_spoken(text, end, rest, words)
        return (read(f"> {rest}", known) if kind == "words" else as_kind(rest, kind, known)) if spoken else None
    if end := begins_with(text, frozenset(words.named_marks)):
        name, _, rest = text[end:].lstrip().partition(" ")
        several = begins_with(text, words.prose.talked) > 0 and len(clauses(text, known)) > 1  # each by itself
        named = name[:1].isupper() and len(rest.split()) >= _LEAST_SPOKEN and not several
        return read(f"{text[:end]} {name}: {rest}", known) if named else None
    end = begins_with(text, words.prose.straight)
    told = text[end:].lstrip(" ,")
    return as_kind(told, "straight_talk", known) if end and len(told.split()) >= _LEAST_SPOKEN else None


@cache
def _spoken(words: Language) -> dict[str, str]:
    """The marks, and what may be one, that are spoken without a colon, each with its kind."""
    every = (*words.labels.kinds.items(), *words.marks.items())
    return {word: kind for word, kind in every if kind in _SPOKEN and word not in words.labels.unspoken}


def _may_be_spoken(text: str, end: int, rest: str, words: Language) -> bool:
    """Whether a mark's word in front of a text may be one: not "question of time", "experiment went well"."""
    promises = words.promises
    goes_on = begins_with(
        rest,
        words.private.subjects | promises.no_promise | promises.promises | promises.joined | promises.no_mark_before,
    )
    labelled = ":" in "".join(rest.split()[:2])  # "question time: …"
    plainly = (
        text[end : end + 1] in (" ", ",") and rest[:1].isalnum() and len(rest.split()) >= _LEAST_SPOKEN and not labelled
    )
    return plainly and not goes_on
