"""Days that were typed as two numbers, and how they were read: said after a save, as the other reading is a day too."""

import re
from datetime import date

from coachlog.notation.note import Item, ParsedNote

_TYPED = re.compile(r"(?<![\d/.])(\d{1,2})[/.](\d{1,2})(?![\d/])")
_ORDERS = {"dmy": "day first", "mdy": "month first"}
_NO_DAYS = ("text", "syntax", "below", "private")


def numeric_days(parsed: ParsedNote, order: str) -> list[str]:
    """``12/11 = 12 Nov (day first)`` for each that was taken as a day. ``order`` is the config's."""
    days = {value for item in parsed.note.items() for value in _values(item) if isinstance(value, date)}
    taken = {(day.month, day.day) for day in (*days, parsed.note.head.day) if day}
    said: dict[str, None] = {}
    for piece in parsed.pieces:
        for found in _TYPED.finditer(piece.source) if piece.what not in _NO_DAYS and order else ():
            first, second = int(found[1]), int(found[2])
            day, month = (first, second) if order == "dmy" else (second, first)
            if (month, day) in taken:
                said[f"{found[0]} = {day} {date(2000, month, 1):%b} ({_ORDERS[order]})"] = None
    return list(said)


def _values(item: Item) -> list[object]:
    return [value for _, value in item.fields]
