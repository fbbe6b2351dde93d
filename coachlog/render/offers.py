"""Offers as lines: what a line of a note could be, in the words that would be written."""

from collections.abc import Sequence
from typing import NamedTuple

from coachlog.domain.kinds import IN_DOCUMENTS
from coachlog.notation.offer import Offer
from coachlog.render.terminal_text import LEAST, fit, lines_within, on_one_line


class Offered(NamedTuple):
    """An offer, and the line of the typed text that it speaks of: from 1, 0 when that is not known."""

    line: int
    offer: Offer


MOST = 9  # that are shown


def could_be(every: Sequence[Offered], name: str, *, asked: bool) -> list[str]:
    """``line 16: could be “new goal: …” · Ana reads it · 1``: at most nine, with who would read each and the number to
    take it by, and how many more. ``asked``: the number comes first, as it is asked for at once."""
    lines = []
    for number, (line, offer) in enumerate(every[:MOST], 1):
        where = f"line {line}: " if line else ""
        offered = f"{where}could be “{written(offer)}” · {_reader(offer, name)}"
        lines.append(f"{number}  {offered}" if asked else f"{offered} · {number}")
    return lines + more(len(every))


def _reader(offer: Offer, name: str) -> str:
    """Who would read what is taken: the client, when a document prints any of it."""
    printed = any(item.kind in IN_DOCUMENTS and not item.get("withheld") for item in offer.items)
    return f"{name} reads it" if printed else "only you"


def written(offer: Offer) -> str:
    """The lines that would be written, on one."""
    return " | ".join(on_one_line(line) for line in offer.written.split("\n"))


def offer_lines(every: Sequence[Offer], name: str, width: int) -> list[str]:
    """Each with its number, what was typed, and what would be written instead; at most nine, and how many more."""
    lines: list[str] = []
    for number, offer in enumerate(every[:MOST], 1):
        lines += [
            f"{number}  {fit(on_one_line(offer.words), max(width - 3, LEAST))}",
            *(f"   {line}" for line in lines_within(f"could be: {written(offer)}", max(width - 3, LEAST))),
            f"   {_reader(offer, name)}",
        ]
    return lines + more(len(every))


def more(count: int) -> list[str]:
    """How many are not shown."""
    return [f"and {count - MOST} more, shown as these are taken"] if count > MOST else []


def with_lines(every: Sequence[Offer], typed: Sequence[str]) -> list[Offered]:
    """Each offer with the line of the typed text that it speaks of: the same words, or behind a mark and its colon."""
    numbers: dict[str, int] = {}
    for number, line in enumerate(typed, 1):
        for words in (line.strip(), line.partition(":")[2].strip()):
            numbers.setdefault(words, number)
    return [Offered(numbers.get(offer.source.strip(), 0), offer) for offer in every]
