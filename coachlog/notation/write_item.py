"""One item, written: its mark and text, later lines and attributes indented below."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from coachlog.domain.kinds import DATED, KINDS, NAMED, SIGNED, Takes
from coachlog.domain.names import first_name
from coachlog.notation.ids import with_id
from coachlog.notation.inline import escaped, knows
from coachlog.notation.lines import is_fence
from coachlog.notation.marks import bracketed, label_key, unmarked
from coachlog.notation.note import NEXT, Item, Known, Value
from coachlog.notation.own_line import escaped_own, escaped_value
from coachlog.notation.private import is_sign
from coachlog.notation.values import meanings
from coachlog.notation.who import resolve_owner
from coachlog.words.language import Language

_BOXES = {"open": "[ ]", "done": "[x]", "partly": "[~]", "dropped": "[-]"}


def write_item(item: Item, known: Known, *, bare: bool = False) -> str:
    """The lines of an item. ``known`` gives the words in use. ``bare``: as a bullet of its own section."""
    first, *rest = item.text.split("\n")
    by = _by(item.get("due"), known.words) if item.kind in DATED else ""
    first = escaped_own(" ".join(filter(None, (_lead(item, known.words), first))), item.kind, known, behind=by) + by
    if item.kind in DATED and not known.words.of_notes:
        rest[-1:] = [escaped(line, item.kind, known) for line in rest[-1:]]
    mark = "-" if bare else _mark(item, known)
    lines = [" ".join(filter(None, (mark, first)))]
    lines += [_continued(line, "  ", item.kind, known) for line in rest]
    attributes = meanings(known.words.attributes)
    for key, takes in KINDS[item.kind].attributes.items():
        value = item.get(takes.field)
        if value is None or (key == "by" and item.kind in DATED):
            continue
        head, *more = _value(takes, value, item, known.words).split("\n")
        plain = escaped_value(head, item.kind, known) if key != "private" else head
        lines.append(f"  {attributes[key]}: {escaped(plain, item.kind, known)}")
        lines += [_continued(line, "    ", item.kind, known) for line in more]
    return with_id("\n".join(lines), item.id)


def write_items(items: Iterable[Item], known: Known) -> str:
    """Items as the lines that say them, without ids."""
    return "\n".join(write_item(item._replace(id=""), known) for item in items)


def closed(values: str, value: str, rest: Value | None, words: Language) -> str:
    """A closed word as typed, and what stands behind it."""
    word = meanings(words.values[values])[value]
    return word if rest is None or rest == "" else f"{word}, {rest}"


def _mark(item: Item, known: Known) -> str:
    words = known.words
    if item.kind == "words":
        return ">"
    if item.kind == "tick":
        return f"- {_BOXES[str(item.get('state'))]} {_subject(item, known)}:"
    if item.kind == "commitment":
        name = item.get("owner_name") or _who(str(item.get("owner")), known)
        state = item.get("state")
        return (f"- {_BOXES[str(state)]} " if state else "") + f"{name} {words.will[0]}:"
    if item.kind in NAMED:
        return f"{meanings(words.named_marks)[item.kind]} {item.get('holder')}:"
    if item.ref:
        verb = "" if item.kind == "resistance" else f"{meanings(words.verbs)[item.kind]} "
        return f"{verb}{_subject(item, known)}:"
    return f"{meanings(words.marks)[item.kind]}:"


def _who(owner: str, known: Known) -> str:
    """Who commits: the client by first name, where that can mean nobody else."""
    first = first_name(known.client)
    if owner == "client" and resolve_owner(first, known) == ("client", ""):
        return first
    return meanings(known.words.owners)[owner]


def _subject(item: Item, known: Known) -> str:
    """The ref an item speaks of; in a text to be edited, with our words for it in brackets, which are not read."""
    written = known.refs[item.ref].written if item.id and item.ref in known.refs else ()
    return f"{item.ref} ({bracketed(written[0])})" if written and bracketed(written[0]) else item.ref


def _lead(item: Item, words: Language) -> str:
    """What stands between the mark and the text."""
    if item.kind == "rate":
        return f"{item.get('value')}," if item.text else f"{item.get('value')}"
    if item.kind == "told":
        return closed("told", str(item.get("told")), item.get("told_on"), words)
    if item.kind == "shift" and not item.text:
        return words.same_words[0]
    return _next(item) if item.kind == "next_session" else ""


def _next(item: Item) -> str:
    day, at, minutes = item.get("day"), item.get("at"), item.get("minutes")
    if not at or minutes is None:
        return f"{day} {at}" if at else str(day)
    end = datetime.combine(date.min, time.fromisoformat(str(at))) + timedelta(minutes=int(str(minutes)))
    return f"{day} {at}-{end:%H:%M}"


def _value(takes: Takes, value: Value, item: Item, words: Language) -> str:
    if isinstance(value, bool):
        return meanings(words.values["flag"])["yes" if value else "no"]
    if takes.what in words.values:
        return closed(takes.what, str(value), item.get(takes.rest) if takes.rest else None, words)
    if takes.what == "due" and value == NEXT:
        return words.next_session[0]
    return str(value)


def _by(due: Value | None, words: Language) -> str:
    if due is None:
        return ""
    return f" {words.by[0]} {words.next_session[0] if due == NEXT else due}"


def _continued(line: str, margin: str, kind: str, known: Known) -> str:
    """A later line of a text or a value, behind the continuation mark; in an agreement only indented. One that would
    be read as something else gets a back-slash."""
    content = line.lstrip(" \t")
    found = label_key(content if known.words.of_notes else unmarked(content)[0], known.words.attributes)
    if known.words.of_notes:
        read = found is not None or content.endswith("|") or content.startswith("\\")
        line = escaped_value(line, kind, known)
        content = line.lstrip(" \t")
        read = read or (kind in SIGNED and is_sign(content, known))
    else:
        read = (found is not None and knows(kind, known.words.attributes[found[0]])) or is_fence(line)
    if read or content.startswith("\\"):
        line = line[: len(line) - len(content)] + "\\" + content
    if known.words.of_notes:
        return f"{margin}| {line}".rstrip()
    return margin + line if line else ""
