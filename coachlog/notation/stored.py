"""How an item lies in its row: which field is which column. The names differ only where a column says more."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from coachlog.domain.choices import REMARK_KINDS
from coachlog.domain.kinds import KINDS, NAMED
from coachlog.domain.ref import Ref
from coachlog.notation.note import NEXT, Item, Value

Row = Mapping[str, Any]  # a row's columns, as they are stored

# The kind of line that records each kind of row; any other row says itself which it is.
_RECORDS = {kind: kind for kind in ("resistance", "experiment", "win", "goal", "commitment")}
_RECORDS |= {"goal_rating": "rate", "goal_shift": "shift"}
_SHIFTS = {"parked": "park", "dropped": "drop"}
_BOXES = {"celebrated": "done", "achieved": "done", "noted": "open"}

# field -> column, where they are called otherwise; a field that is absent is no column of its own.
_COLUMNS: dict[str, dict[str, str]] = {
    "resistance": {"text": "fact"},
    "rate": {"text": "why"},
    "shift": {"text": "to_text", "client_says": "client_words"},
    "park": {"text": "why"},
    "drop": {"text": "why"},
    "review": {"text": "outcome", "confidence": "confidence_after"},
}
_DUE = {"due": ("due_on", "due_next"), "review": ("review_on", "review_next")}
# What a row says when nothing was said.
_NEUTRAL = {
    ("resistance", "aimed_at"): "unknown",
    ("resistance", "source"): "unknown",
    ("goal", "proposed_by"): "client",
    ("commitment", "state"): "open",
}
_DAYS = ("target_on", "told_on")


def item_of(ref: Ref, verb: str, row: Row, *, between: bool = False) -> Item:
    """The item that a row was recorded as, or with ``verb`` what a note said of it. ``between``: not in a session."""
    if verb in ("review", "report"):
        outcome = row["reported"] if between and verb == "report" else row["outcome"]
        more = {} if between and verb == "report" else row
        return Item("review", outcome or "", ref, _fields("review", more), ref)
    if verb == "told":
        return Item("told", "", Ref("goal", row["goal"]), _fields("told", row), ref)
    if verb == "adopt":
        return Item("adopt", "", ref, _withheld(row), ref)
    if verb in ("reached", "missed", "changed"):
        return Item(verb, row["evidence"] or "", ref, (), ref)
    if verb and ref.kind != "goal_shift":
        text = row.get({"win": "celebrated", "term": "evidence"}.get(ref.kind, "outcome"))
        state = ("state", _BOXES.get(verb, verb))
        return Item("tick", text or "", ref, (state, *_withheld(row)), ref)
    return _recorded(ref, row)


def columns_of(item: Item) -> dict[str, Any]:
    """What an item says of its row: every column that it can say something of, None where it says nothing."""
    names = _COLUMNS.get(item.kind, {})
    columns: dict[str, Any] = {names.get("text", "text"): item.text or None}
    for field in _all_fields(item.kind):
        value = item.get(field)
        if field in _DUE:
            on, next_ = _DUE[field]
            columns |= {on: value if isinstance(value, date) else None, next_: int(value == NEXT)}
        elif field == "goal":
            columns["goal"] = Ref.of(str(value)).number if value else None
        elif field in ("withheld", "may_quote"):
            columns[field] = int(bool(value)) if field == "withheld" or value is not None else None
        else:
            columns[names.get(field, field)] = _NEUTRAL.get((item.kind, field)) if value is None else value
    if item.kind in ("rate", "shift", "park", "drop"):
        columns["goal"] = Ref.of(item.ref).number
    elif item.kind == "resistance":
        columns["continues"] = Ref.of(item.ref).number if item.ref else None
    elif item.kind in REMARK_KINDS:
        columns["kind"] = item.kind
    return columns


def _recorded(ref: Ref, row: Row) -> Item:
    kind = _RECORDS.get(ref.kind) or str(row["kind"])
    if kind == "shift" and not _says_more_than_that_it_ended(row):
        kind = _SHIFTS.get(str(row["kind"]), kind)
    about, text = "", str(row[_COLUMNS.get(kind, {}).get("text", "text")] or "")
    if kind in ("rate", "shift", "park", "drop"):
        about = Ref("goal", row["goal"])
    elif kind == "resistance" and row["continues"]:
        about = Ref("resistance", row["continues"])
    if kind == "shift" and row["to_text"] == row["from_text"]:
        text = ""
    return Item(kind, text, about, _fields(kind, row), ref)


def _says_more_than_that_it_ended(row: Row) -> bool:
    """Whether a shift tells of a new wording, of what triggered it, or in the client's words."""
    return bool(row["to_text"] != row["from_text"] or row["trigger"] or row["client_words"])


def _fields(kind: str, row: Row) -> tuple[tuple[str, Value], ...]:
    """The fields that a row's columns fill."""
    names = _COLUMNS.get(kind, {})
    found: list[tuple[str, Value]] = []
    for field in _all_fields(kind):
        value: Any = _due(field, row) if field in _DUE else row.get(names.get(field, field))
        if value is None or value == "" or value == _NEUTRAL.get((kind, field)) or (field == "withheld" and not value):
            continue
        if field == "goal":
            value = Ref("goal", value)
        elif field in ("withheld", "may_quote"):
            value = bool(value)
        elif field in _DAYS:
            value = date.fromisoformat(value)
        found.append((field, value))
    return tuple(found)


def _all_fields(kind: str) -> list[str]:
    """Every field a kind of item can fill, once."""
    fields = [name for takes in KINDS[kind].attributes.values() for name in (takes.field, takes.rest) if name]
    more = {
        "commitment": ["owner", "owner_name", "state"],
        "rate": ["value"],
        "told": ["told", "told_on"],
    }
    holder = ["holder"] if kind in NAMED else []
    return list(dict.fromkeys([*more.get(kind, []), *holder, *fields]))


def _due(field: str, row: Row) -> Value | None:
    on, next_ = _DUE[field]
    if row.get(next_):
        return NEXT
    return date.fromisoformat(row[on]) if row.get(on) else None


def _withheld(row: Row) -> tuple[tuple[str, Value], ...]:
    return (("withheld", True),) if row.get("withheld") else ()
