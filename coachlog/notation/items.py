"""From the lines of one item to its value. What no field takes is handed back, to stay in the note as text."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import NamedTuple

from coachlog.domain.choices import spoken
from coachlog.domain.kinds import KINDS, NAMED, PRINTED, SIGNED
from coachlog.domain.names import first_name
from coachlog.domain.ref import kind_of, pattern
from coachlog.notation.due import CLOSING_BRACKET
from coachlog.notation.inline import ALWAYS_PRIVATE, Attribute
from coachlog.notation.item_text import Raw, own_text, term_text
from coachlog.notation.lines import tidy
from coachlog.notation.marks import Opening, is_one_state
from coachlog.notation.next_session import planned
from coachlog.notation.note import Item, Known, Text, Value, Warned
from coachlog.notation.numbered import later_rating, plain_rating, rated, spoken_rating
from coachlog.notation.own_line import OwnLine, signed_value
from coachlog.notation.own_voice import is_not_the_clients
from coachlog.notation.private import is_sign
from coachlog.notation.sentences import opening_told
from coachlog.notation.values import Taken, begins_with, came_of, came_of_it, meanings, take, told
from coachlog.notation.who import known_owner
from coachlog.notation.wrong_ref import wrong_ref
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded

_ANOTHER = LazyPattern(
    rf"(\([^()]*\))?[ \t,;.]*({pattern('commitment')})(?!\w)[ \t:,–—-]*", re.ASCII
)  # behind "c1 done,"


class Built(NamedTuple):
    """``items`` is empty for an empty mark. ``over``: words for the free text. ``text``: not an item after all."""

    items: tuple[Item, ...] = ()
    over: tuple[str, ...] = ()
    warnings: tuple[Warned, ...] = ()
    text: bool = False


def build(raw: Raw, day: date, known: Known) -> Built:
    """The item, or the word that it is text. ``day`` is the note's own."""
    kind, ref = raw.opening.kind, raw.opening.ref
    if ref and (wrong := wrong_ref(raw.opening, known)):
        return Built(warnings=(Warned(raw.line, wrong),), text=True)
    own = own_text(raw, day, known) if known.words.of_notes else term_text(raw, day, known)
    if own.withheld and not known.words.of_notes:
        return Built(
            warnings=(Warned(raw.line, "it says that it is private, so it is no term: it stays yours"),), text=True
        )
    if own.inferred or own.owner:
        raw = raw._replace(attributes=[*own.inferred, *raw.attributes])
        owner, name = own.owner or (raw.opening.owner, raw.opening.name)
        raw = raw._replace(opening=raw.opening._replace(owner=owner, name=name))
    attributes = _attributes(raw, own.text, day, known)
    ours = (raw.id and ref) or _is_ours(raw.opening, known)
    signed_eye = not ours and kind in SIGNED and is_sign(raw.opening.eye, known)
    of_another = (
        not ours and not ref and kind not in ("goal", "commitment") and is_not_the_clients(raw.opening.eye, known)
    )
    if (
        (own.withheld or raw.withheld or signed_eye or of_another)
        and kind in SIGNED
        and ("withheld", True) not in attributes.fields
    ):
        attributes = attributes._replace(fields=(*attributes.fields, ("withheld", True)))
    built = _VERBS.get(kind, _plain)(raw, attributes, day, known)
    if own.due is not None and built.items:
        built = built._replace(items=(_with(built.items[0], due=own.due), *built.items[1:]))
    # Behind the ref of a line that was given out to be edited the words in brackets are ours, whatever they became.
    eye: tuple[str, ...] = () if ours or signed_eye else (f"({raw.opening.eye})",)
    if kind == "next_session" and raw.opening.loose:
        told = opening_told(raw.opening.eye, known)
        eye = tuple(f"({block.text.strip()})" for block in told if isinstance(block, Text))
    over = eye + own.remarks + attributes.over + built.over
    return Built(built.items, over, own.warnings + attributes.warnings + built.warnings, built.text)


class _Read(NamedTuple):
    text: str
    fields: tuple[tuple[str, Value], ...]
    takes: tuple[Item, ...]  # a coach's own reading, typed behind something else
    over: tuple[str, ...]
    warnings: tuple[Warned, ...]


def _attributes(raw: Raw, text: str, day: date, known: Known) -> _Read:
    if not raw.attributes:
        return _Read(text.strip(), (), (), (), ())
    kind = KINDS[raw.opening.kind]
    fields: dict[str, Value] = {}
    stays = [text]
    takes: list[Item] = []
    over: list[str] = []
    warnings: dict[Warned, None] = {}
    for word, key, first, line, more in raw.attributes:
        signed = signed_value(first, raw.opening.kind, known) if key != "private" else OwnLine(first)
        value = tidy("\n".join((signed.text, *more)))
        over += signed.remarks
        if signed.withheld:
            fields["withheld"] = True
        if not key:
            over += [f"{word}: {value}" if word else value] if word or value else []
            continue
        if not value and key == "private":
            # Begun and not said: kept out of documents, as any other value it cannot take.
            fields["withheld"] = True
            warnings[Warned(line, f"“{word}:” says nothing: it is yes, no")] = None
        if not value:
            continue
        if key == ALWAYS_PRIVATE and key not in kind.attributes:
            nothing = folded(value) in known.words.nothing
            takes += [] if nothing else [Item("my_take", value)]
            over += [f"{word}: {value}"] if nothing else []
            continue
        wanted = kind.attributes[key]
        taken = told(value, day, known) if wanted.what == "told" else take(wanted, value, day, known)
        if taken is not None and wanted.what == "text" and wanted.field in fields:
            taken = Taken(((wanted.field, f"{fields[wanted.field]}\n{value}"),))
        elif taken is None or any(field in fields for field, _ in taken.fields):
            help_ = _suggestion(wanted.what, known)
            where = "stays yours" if raw.opening.kind in PRINTED else "stays in the text"
            warning = f"“{word}:” cannot take that value, it {where}: {help_}"
            warnings[Warned(line, warning)] = None
            if raw.opening.kind in PRINTED:
                over.append(f"{word}: {value}")  # its text would be read by others
            else:
                stays.append(f" | {word}: {value}")
            taken = Taken((("withheld", True),)) if key == "private" else Taken(())
        fields.update(field for field in taken.fields if field != ("withheld", False))
        over += [taken.over] if taken.over else []
    ordered = _in_order(raw.opening.kind, fields)
    return _Read("".join(stays).strip(), ordered, tuple(takes), tuple(over), tuple(warnings))


def _in_order(kind: str, fields: Mapping[str, Value]) -> tuple[tuple[str, Value], ...]:
    """Fields in the order in which the attributes of a kind are written."""
    return tuple((name, fields[name]) for name in _order(kind) if name in fields)


@cache
def _order(kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for takes in KINDS[kind].attributes.values() for name in (takes.field, takes.rest)))


def with_said(item: Item, text: str, said: Iterable[tuple[str, str]], known: Known) -> Item | None:
    """An item with attributes that its own sentences say, where it has none of them yet; None when all are there."""
    day = known.own_day
    raw = Raw(
        Opening(item.kind, text, item.ref), 0, [text], [], [Attribute(key, key, value, 0, []) for key, value in said]
    )
    read = _attributes(raw, text, day, known)
    here = dict(item.fields)
    if any(name in here for name, _ in read.fields) or read.over:
        return None
    return item._replace(text=read.text, fields=_in_order(item.kind, here | dict(read.fields)))


def _suggestion(what: str, known: Known) -> str:
    """What an attribute can take: an example, or the words of its list."""
    examples = {
        "day": "try 4 Dec or 2026-12-04",
        "due": "try in two weeks, 4 Dec or next session",
        "percent": "try 40%",
        "goal": "name a goal of this client, such as g3",
    }
    return examples.get(what) or "it is " + ", ".join(dict.fromkeys(meanings(known.words.values[what]).values()))


def _plain(raw: Raw, read: _Read, _day: date, known: Known) -> Built:
    """A thing with a text of its own."""
    opening, kind = raw.opening, raw.opening.kind
    if not read.text:
        named = opening.name or opening.owner
        if not read.fields and not read.takes and not named and not (opening.box and opening.box != "open"):
            return Built(text=bool(raw.own[0].strip()))
        what = spoken(opening.kind)
        return Built(
            text=True, warnings=(Warned(raw.line, f"{what} says nothing by itself: write it behind the colon"),)
        )
    if folded(read.text) in known.words.nothing and not read.fields:
        return Built(text=True)
    item = Item(kind, read.text, opening.ref, read.fields)
    if kind in NAMED:
        item = _with(item, holder=opening.name)
    warnings: tuple[Warned, ...] = ()
    if kind == "private" and folded(read.text) in known.words.values["flag"]:
        warnings = (Warned(raw.line, "“private” stands alone: it hides only what it stands directly below"),)
    if kind == "commitment":
        item, warnings = _commitment(item, raw, known)
    return Built((item, *read.takes), warnings=warnings)


def _commitment(item: Item, raw: Raw, known: Known) -> tuple[Item, tuple[Warned, ...]]:
    opening = raw.opening
    item = _with(item, owner=opening.owner or "client")
    warnings = []
    if opening.name:
        item = _with(item, owner_name=opening.name)
    if opening.owner == "other" and not known_owner(opening.name, known):
        warnings.append(Warned(raw.line, "nobody known by that name: it is kept as someone else's"))
    if opening.box and opening.box != "open":
        item = _with(item, state=opening.box)
    others = (ref for ref in known.refs.values() if kind_of(ref.ref) == "commitment" and ref.ref not in known.ids)
    same = [ref.ref for ref in others if item.text in ref.written]
    if same:
        warnings.append(Warned(raw.line, f"{same[0]} says the same and is open: tick it with [x] {same[0]}"))
    return item, tuple(warnings)


def _verb(raw: Raw, read: _Read, _day: date, _known: Known) -> Built:
    """review, park, drop: the text is what happened, or why. An empty template line says nothing."""
    if raw.opening.kind == "review" and not read.text and not read.fields:
        return Built(text=True) if raw.opening.loose else Built(read.takes)
    return Built((Item(raw.opening.kind, read.text, raw.opening.ref, read.fields), *read.takes))


def _rate(raw: Raw, read: _Read, _day: date, known: Known) -> Built:
    if not read.text and not read.fields:
        return Built(read.takes)
    later = later_rating(known.words).match(read.text)
    found = later or plain_rating(known.words).match(read.text) or spoken_rating(known.words).match(read.text)
    said = int(known.words.dates.numbers.get(folded(found[1]), found[1])) if found else None
    if found is None or said is None or said > 10:
        return Built(text=True, warnings=(Warned(raw.line, "a rating is a whole number from 0 to 10: rate g3: 6 why"),))
    why = tidy(read.text[found.end() :])
    value = int(later[2]) if later else said
    why = " ".join(filter(None, (f"({later[1]} -> {later[2]})", why))) if later else why
    items = [Item("rate", why, raw.opening.ref, (("value", value), *read.fields))]
    while raw.opening.loose and (other := rated(why, known.words)):  # "g1: 7, g2 4"
        ref, number = other[1].casefold(), plain_rating(known.words).match(why[other.end() :])
        if number is None or ref not in known.refs or any(ref == item.ref for item in items):
            break
        why = tidy(why[other.end() + number.end() :])
        items[-1] = items[-1]._replace(text="")
        items.append(Item("rate", why, ref, (("value", int(number[1])), *read.fields)))
    return Built((*items, *read.takes))


def _shift(raw: Raw, read: _Read, _day: date, known: Known) -> Built:
    text = "" if folded(read.text) in known.words.same_words else read.text
    return Built((Item("shift", text, raw.opening.ref, read.fields), *read.takes))


def _adopt(raw: Raw, read: _Read, _day: date, _known: Known) -> Built:
    return Built((Item("adopt", "", raw.opening.ref, read.fields), *read.takes), over=(read.text,) if read.text else ())


def _told(raw: Raw, read: _Read, day: date, known: Known) -> Built:
    if not read.text:
        return Built(read.takes)
    taken = told(read.text, day, known)
    if taken is None:
        answer = "yes and a day, together, not yet, will tell, keeps it private, or not needed"
        return Built(text=True, warnings=(Warned(raw.line, f"who told the sponsor? {answer}"),))
    return Built(
        (Item("told", "", raw.opening.ref, taken.fields), *read.takes), over=(taken.over,) if taken.over else ()
    )


def _tick(raw: Raw, read: _Read, _day: date, known: Known) -> Built:
    opening = raw.opening
    text = read.text
    if (
        opening.box == "done"
        and not opening.colon
        and kind_of(opening.ref) == "commitment"
        and came_of(text, known) in ("partly", "open")
    ):
        said = (
            "it says that it is done in part, so it is recorded as partly: put a colon behind the number if it is done"
        )
        item = Item("tick", text, opening.ref, (("state", "partly"), *read.fields))
        return Built((item, *read.takes), warnings=(Warned(raw.line, said),))
    if opening.loose:
        return _ticked_in_words(opening, read, known)
    if kind_of(opening.ref) == "goal" and opening.box != "dropped" and text:
        # A goal has no field for what happened: it stays in the note.
        rest = () if opening.box == "open" else (Item("tick", "", opening.ref, (("state", opening.box), *read.fields)),)
        return Built((*rest, *read.takes), over=(text,))
    if opening.box == "open" and not text and not read.fields:
        return Built(read.takes)
    return Built((Item("tick", text, opening.ref, (("state", opening.box), *read.fields)), *read.takes))


def _ticked_in_words(opening: Opening, read: _Read, known: Known) -> Built:
    """``c1 done, c2 dropped, on Monday``: no mark of ours, so what is said beside it stays the coach's."""
    items = [Item("tick", "", opening.ref, (("state", opening.box), *read.fields))]
    over, more = list[str](), read.text
    while (found := _ANOTHER.match(more)) and found[2] in known.refs and all(found[2] != item.ref for item in items):
        state, rest = came_of_it(more[found.end() :], known)
        if state in ("", "open") or not is_one_state(state, rest, known):
            break
        items.append(Item("tick", "", found[2], (("state", state), *read.fields)))
        over += [found[1]] if found[1] else []
        more = rest
    return Built((*items, *read.takes), over=(*over, more) if more else tuple(over))


def _next_session(raw: Raw, read: _Read, day: date, known: Known) -> Built:
    if not read.text:
        return Built(read.takes)
    bracket = CLOSING_BRACKET.search(read.text)  # "(on the 10th she is away)"
    text = read.text[: bracket.start()] if bracket else read.text
    moment, more = planned(text, day, known)
    if moment is None or moment.day < day:
        wrong = "cannot be read" if moment is None else "lies before this one"
        warned = Warned(raw.line, f"the day of the next session {wrong}: try next session: 4 Dec 14:00")
        return Built(text=True, warnings=(warned,))
    fields: list[tuple[str, Value]] = [("day", moment.day)]
    if moment.at is not None:
        fields.append(("at", f"{moment.at:%H:%M}"))
    if moment.minutes is not None:
        fields.append(("minutes", moment.minutes))
    said = (Warned(raw.line, moment.said),) if moment.said else ()
    opens = begins_with(more, known.words.sentences.opens) > 0  # "…, 14:00. Open with: how was Thursday?"
    how = opening_told(raw.opening.eye, known) if raw.opening.loose and raw.opening.eye else []
    how = opening_told(more, known) if opens else how
    more = "" if opens and any(isinstance(block, Item) for block in how) else more
    told = tuple(block for block in how if isinstance(block, Item))  # "…, start with the page"
    over = tuple(filter(None, (more, bracket[0].strip() if bracket else "")))
    return Built((Item("next_session", "", "", tuple(fields)), *told, *read.takes), over=over, warnings=said)


def _bare(raw: Raw, read: _Read, _day: date, _known: Known) -> Built:
    """cancelled, no-show: they count without a reason."""
    return Built((Item(raw.opening.kind, read.text), *read.takes))


_VERBS = {
    "review": _verb,
    "park": _verb,
    "drop": _verb,
    "reached": _verb,
    "missed": _verb,
    "changed": _verb,
    "rate": _rate,
    "shift": _shift,
    "adopt": _adopt,
    "told": _told,
    "tick": _tick,
    "next_session": _next_session,
    "cancelled": _bare,
    "no_show": _bare,
}


def _is_ours(opening: Opening, known: Known) -> bool:
    """Whether the words in round brackets are ones that coachlog writes there, shortened or not."""
    if not opening.eye.strip():
        return True
    if not opening.ref:
        hint = known.words.template.hints.get(opening.kind, "").format(first=first_name(known.client))
        return folded(opening.eye) == folded(hint)
    ours = set(re.findall(r"\w+", folded(" ".join(known.refs[opening.ref].written))))
    return set(re.findall(r"\w+", folded(opening.eye))) <= ours


def _with(item: Item, **fields: Value) -> Item:
    return item._replace(fields=item.fields + tuple(fields.items()))
