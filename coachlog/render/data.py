"""Views as data, for other programs. Days are ISO text, lengths minutes; people's words are exactly theirs."""

import json
from datetime import date
from typing import Any

from coachlog.views.brief_parts import Brief


def brief_json(found: Brief, *, private: bool) -> str:
    """The brief as JSON. The coach's own takes are in it only when asked for."""
    plain = as_data(found)
    if not private:
        for resistance in plain["resistances"]:
            del resistance["my_take"]
    return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


def as_data(value: Any) -> Any:
    """NamedTuples as objects, tuples as lists, days as ISO text."""
    if hasattr(value, "_asdict"):
        return {name: as_data(part) for name, part in value._asdict().items()}
    if isinstance(value, tuple | list):
        return [as_data(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value
