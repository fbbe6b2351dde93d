"""Views as data, for other programs. Days are ISO text, lengths minutes; people's words are exactly theirs."""

import csv
import io
import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from coachlog.views.agenda import Agenda
from coachlog.views.brief import Brief


def brief_json(brief: Brief, *, private: bool) -> str:
    """The brief as JSON. The coach's own takes are in it only when asked for."""
    plain = as_data(brief)
    if not private:
        for resistance in plain["resistances"]:
            del resistance["my_take"]
    return _json(plain)


def agenda_json(agenda: Agenda, drafts: Sequence[str]) -> str:
    """What needs the coach as JSON: a list for each part, and the refs of the drafts that wait."""
    day, *parts = agenda
    listed = {name: as_data(part.items) for name, part in zip(agenda._fields[1:], parts, strict=True)}
    return _json({"today": as_data(day), **listed, "drafts": list(drafts)})


def as_json(value: Any) -> str:
    """NamedTuples, mappings, and lists of them, as JSON."""
    return _json(as_data(value))


def as_csv(rows: Sequence[Any]) -> str:
    """NamedTuples of one kind as CSV (RFC 4180), with their names above; people's words are exactly theirs."""
    if not rows:
        return ""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(rows[0]._fields)
    writer.writerows([_plain(value) for value in row] for row in rows)
    return out.getvalue()


def _plain(value: Any) -> Any:
    if isinstance(value, bool):
        return "yes" if value else ""
    return as_data(value)


def _json(plain: Any) -> str:
    return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


def as_data(value: Any) -> Any:
    """NamedTuples and mappings as objects, tuples as lists, days as ISO text."""
    if isinstance(value, dict):
        return {name: as_data(part) for name, part in value.items()}
    if hasattr(value, "_asdict"):
        return {name: as_data(part) for name, part in value._asdict().items()}
    if isinstance(value, tuple | list):
        return [as_data(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value
