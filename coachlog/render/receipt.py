"""What is said after a save: whole, what the client will read; what stays with the coach; how to put it right."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from coachlog.domain.choices import spoken
from coachlog.domain.kinds import IN_DOCUMENTS, KINDS
from coachlog.domain.names import first_name
from coachlog.domain.ref import kind_of
from coachlog.moments import away, shown_day
from coachlog.notation.note import NEXT, Item, Kept, Value
from coachlog.notation.tags import without_tags
from coachlog.render.labelled_lines import Entry, labelled_lines
from coachlog.render.session_heading import session_heading
from coachlog.render.terminal_text import on_one_line
from coachlog.views.session_facts import SessionFacts

_STATES = {"park": "parked", "drop": "dropped", "adopt": "adopted"}
_LABELS = {"due": "by", "target_on": "by", "client_says": "in the client's words", "then": "next"}
_NAMES = {"my_take": "take", "talk": "talk with", "perception": "feedback from", "view": "view of", "words": "quote"}
_IN_TEXT = ("owner", "owner_name", "text", "state", "value", "due")  # said with the text, not behind it


class Recorded(NamedTuple):
    """One recognised thing: its own ``ref``, what was done to the ``subject`` that it speaks of (``verb``), whether it
    is kept out of documents, how many of the coach's own lines stand below it."""

    ref: str
    verb: str
    item: Item
    withheld: bool
    subject: str = ""
    below: int = 0

    @property
    def given(self) -> bool:
        """Whether the client will read it."""
        celebrated = self.item.kind == "tick" and kind_of(self.item.ref) == "win"
        still_open = self.item.kind == "tick" and self.item.get("state") == "open"
        kept = self.withheld or self.verb == "report" or celebrated or still_open
        return self.item.kind in IN_DOCUMENTS and not kept


class Receipt(NamedTuple):
    """What the lines after a save say. ``next`` is the next session's day and time; ``read_as`` what was inferred;
    ``last`` how to take it back."""

    saved: SessionFacts
    focus: str
    recorded: Sequence[Recorded]
    kept: Kept
    next: str
    open_with: str
    read_as: Sequence[str]
    last: str


def receipt_text(said: Receipt, today: date, width: int) -> str:
    """The lines after a save, in ``width`` columns. What the client will read is wrapped, never cut."""
    name = first_name(said.saved.name)
    given = [Entry("focus", without_tags(said.focus))] if said.focus else []
    given += [Entry(_mark(each), _given(each, name, today)) for each in said.recorded if each.given]
    hidden = [(_mark(each), _unprinted(each, name, today)) for each in said.recorded if each.given]
    hers = [each for each in said.recorded if not each.given and each.item.kind != "private"]
    own = [Entry(mark, text, whole=False) for mark, text in hidden if text]
    own += [Entry(_mark(each), _own(each, name, today), whole=False) for each in hers]
    coming = " · ".join(filter(None, (said.next, said.open_with and f"open with: {on_one_line(said.open_with)}")))
    parts = [
        (f"{name} reads", given),
        ("only you", [*own, *(Entry("", text) for text in _counted(said))]),
        ("next", [Entry("", coming)] if coming else []),
        ("read as", [Entry("", text) for text in said.read_as]),
    ]
    return "\n".join([session_heading(said.saved, today), *labelled_lines(parts, width), said.last])


def due_day(due: Value | None, today: date) -> str:
    """``tomorrow, Fri 16 Oct``, ``by Fri 4 Dec``, ``by the next session``."""
    if due == NEXT:
        return "by the next session"
    if not isinstance(due, date):
        return ""
    near = away(due, today)
    return f"{near}, {shown_day(due, today)}" if " " not in near else f"by {shown_day(due, today)}"


def _mark(each: Recorded) -> str:
    return "“…”" if each.item.kind == "words" else each.item.ref or each.ref or each.item.kind


def _given(each: Recorded, name: str, today: date) -> str:
    """What the client will read of a thing."""
    item = each.item
    fields = [field for field in (KINDS[item.kind].printed or ()) if field not in _IN_TEXT]
    return " · ".join([_text(each, name, today), *_said(item, fields, name, today)])


def _text(each: Recorded, name: str, today: date) -> str:
    item, text = each.item, without_tags(each.item.text)
    if item.kind == "commitment":
        state = str(item.get("state") or "")
        due = "" if state and state != "open" else due_day(item.get("due"), today)
        return " · ".join(filter(None, (f"{_who(item, name)}: {text}", due, state and spoken(state))))
    if item.kind in ("insight", "decision", "resource"):
        return f"{item.kind}: {text}"
    if item.kind == "shift":
        return f"now: {text}" if text else "the same words, a new meaning"
    if item.kind == "rate":
        return f"rated {item.get('value')}"
    if item.kind == "review":
        came = "so far" if each.verb == "report" else "came of it"
        return f"{came}: {text}" if text else "reviewed"
    if not item.ref or item.kind == "resistance":
        return text
    done = _STATES.get(item.kind, spoken(each.verb or str(item.get("state") or item.kind)))
    printed = item.kind == "tick" and kind_of(item.ref) == "commitment" and item.get("state") != "open"
    came = text if printed or not each.given else ""
    return " · ".join(filter(None, (done, on_one_line(each.subject), came)))


def _said(item: Item, fields: Iterable[str], name: str, today: date) -> list[str]:
    """The named fields that were said, each with its name."""
    given = dict(item.fields)
    return [
        f"{_LABELS.get(field, spoken(field))}: {_value(field, given[field], name, today)}"
        for field in fields
        if given.get(field) not in (None, "")
    ]


def _value(field: str, value: Value, name: str, today: date) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return shown_day(value, today)
    if field == "proposed_by":
        return {"client": name, "coach": "you"}.get(str(value), str(value))
    closed = field in ("aimed_at", "source", "kind", "trigger", "told", "ended", "then", "state")
    return spoken(str(value)) if closed else without_tags(str(value))


def _unprinted(each: Recorded, name: str, today: date) -> str:
    """What was recorded of a thing that the client reads, and no document prints."""
    item = each.item
    why = [f"why: {item.text}"] if item.kind in ("rate", "park", "drop") and item.text else []
    if item.kind in ("reached", "missed", "changed") and item.text:
        why = [f"seen: {item.text}"]
    if item.kind == "tick" and kind_of(item.ref) != "commitment" and item.text:
        why = [f"what came of it: {item.text}"]
    fields = [
        field for field, _ in item.fields if field not in (*(KINDS[item.kind].printed or ()), *_IN_TEXT, "withheld")
    ]
    return " · ".join([*why, *_said(item, fields, name, today)])


def _own(each: Recorded, name: str, today: date) -> str:
    """What is the coach's alone, in short."""
    item = each.item
    if item.kind in IN_DOCUMENTS:
        text = _text(each, name, today)
    elif item.kind == "told":
        text = f"told: {spoken(str(item.get('told')))}"
    elif item.kind == "resistance":
        text = item.text
    else:
        who = f" {item.get('holder')}" if item.kind in ("view", "talk", "perception") else ""
        text = f"{_NAMES.get(item.kind, spoken(item.kind))}{who}: {item.text}"
    aim = item.get("aimed_at")
    hidden = "kept out of documents" if item.get("withheld") else "in no document yet" if each.withheld else ""
    parts = [text, f"at {spoken(str(aim))}" if aim else "", hidden]
    parts.append(f"{_lines(each.below)} below it" if each.below else "")
    return " · ".join(filter(None, parts))


def _who(item: Item, name: str) -> str:
    owner = str(item.get("owner"))
    return str(item.get("owner_name") or {"client": name, "coach": "you"}.get(owner, owner))


def _counted(said: Receipt) -> list[str]:
    """How many lines stay with the coach."""
    below = [f"{_lines(each.below)} below {_mark(each)}" for each in said.recorded if each.given and each.below]
    counts = [f"notes {_lines(said.kept.notes)}"] if said.kept.notes else []
    counts += [f"private {_lines(said.kept.private)}"] if said.kept.private else []
    return [" · ".join(each) for each in (below, counts) if each]


def _lines(count: int) -> str:
    return f"{count} line{'s' if count != 1 else ''}"
