"""Days that were typed as two numbers, and how they were read: said after a save, as the other reading is a day too."""

from datetime import date

from coachlog.notation.note import ParsedNote
from coachlog.regex import LazyPattern

_TYPED = LazyPattern(r"(?<![\d/.])(\d{1,2})[/.](\d{1,2})(?![\d/])")
_ORDERS = {"dmy": "day first", "mdy": "month first"}
_NO_DAYS = ("text", "syntax", "below", "private")


def numeric_days(parsed: ParsedNote, order: str) -> list[str]:
    """``12/11 = 12 Nov (day first)`` for each that was taken as a day of what its line recorded. ``order`` is the
    config's."""
    if not order:
        return []
    taken: dict[int, set[tuple[int, int]]] = {}
    for line, item in zip(parsed.item_lines, parsed.note.items(), strict=True):
        days = (value for _, value in item.fields if isinstance(value, date))
        taken.setdefault(line, set()).update((day.month, day.day) for day in days)
    own = parsed.note.head.day
    of_head = {(own.month, own.day)} if own else set()
    said: dict[str, None] = {}
    for piece in parsed.pieces:
        for found in _TYPED.finditer(piece.source) if piece.what not in _NO_DAYS else ():
            first, second = int(found[1]), int(found[2])
            day, month = (first, second) if order == "dmy" else (second, first)
            if (month, day) in (of_head if piece.what == "head" else taken.get(piece.line, ())):
                said[f"{found[0]} = {day} {date(2000, month, 1):%b} ({_ORDERS[order]})"] = None
    return list(said)
