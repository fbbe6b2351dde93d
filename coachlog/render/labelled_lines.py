"""Lines in three columns: a part's title, the number of a thing, and a text that is wrapped under its first line."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rich.cells import cell_len

from coachlog.render.terminal_text import LEAST, fit, lines_within, on_one_line

_TITLE, _MARK = 12, 5  # the widths of the first columns, where what stands in them is no longer


class Entry(NamedTuple):
    """``mark`` is empty where there is no number. What is not ``whole`` is cut to one line."""

    mark: str
    text: str
    whole: bool = True


def labelled_lines(parts: Iterable[tuple[str, Sequence[Entry]]], width: int) -> list[str]:
    """The lines of each part, its title in front of the first; a part without entries is left out."""
    rows = [(title if place == 0 else "", entry) for title, entries in parts for place, entry in enumerate(entries)]
    title_width = max(_TITLE, *(cell_len(title) + 1 for title, _ in rows), 0)
    mark_width = max(_MARK, *(cell_len(entry.mark) + 1 for _, entry in rows), 0)
    lines: list[str] = []
    for title, entry in rows:
        indent = title_width + (mark_width if entry.mark else 0)
        first, *rest = _text(entry, width - indent)
        head = _padded(title, title_width) + (_padded(entry.mark, mark_width) if entry.mark else "")
        lines += [(head + first).rstrip(), *((" " * indent + line).rstrip() for line in rest)]
    return lines


def _text(entry: Entry, room: int) -> list[str]:
    return lines_within(entry.text, room) if entry.whole else [fit(on_one_line(entry.text), max(room, LEAST))]


def _padded(text: str, width: int) -> str:
    return text + " " * (width - cell_len(text))
