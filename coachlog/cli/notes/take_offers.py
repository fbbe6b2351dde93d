"""Offers taken: by their numbers, as one edit of the session's note."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import datetime

import typer

from coachlog.cli import output
from coachlog.cli.connections import writing
from coachlog.cli.notes.edit_text import Given, given
from coachlog.cli.notes.note_reading import has_marks
from coachlog.errors import CallError
from coachlog.notation import write
from coachlog.notation.offer import Offer
from coachlog.notation.offers import alternatives, escaped_lines, offers, taken
from coachlog.regex import LazyPattern
from coachlog.render.offers import MOST
from coachlog.render.terminal_text import literal

_NONE = ("", "n", "no", "none", "q")
_NUMBERS = LazyPattern(r"\s*\d{1,3}(?:[\s,]+\d{1,3})*\s*", re.ASCII)


def offered(session: str, now: datetime) -> tuple[Given, tuple[Offer, ...]]:
    """A session's note, and what is offered of it. Raises UnknownRef."""
    out = given(session, now)
    if out.editable.session is None or not has_marks(out.editable.session["typed_as"]):
        return out, ()
    return out, offers(out.note, out.known, escaped_lines(out.editable.session["typed"] or ""))


def chosen_of(wanted: str, every: Sequence[Offer]) -> list[Offer]:
    """The offers that ``1 2``, ``1,2`` or ``all`` means. Raises CallError for what it cannot mean."""
    if wanted.strip().casefold() == "all":
        return alternatives(every)
    if not _NUMBERS.fullmatch(wanted):
        raise CallError("an offer is taken by its number: 1, or 1,2, or all")
    numbers = list(dict.fromkeys(int(number) for number in re.findall(r"\d+", wanted)))
    shown = min(len(every), MOST)
    if wrong := [number for number in numbers if not 1 <= number <= shown]:
        count = f"is {shown} offer" if shown == 1 else f"are {shown} offers"
        raise CallError(f"there is no offer {wrong[0]}: there {count}")
    return [every[number - 1] for number in numbers]


def take(out: Given, chosen: Sequence[Offer], now: datetime) -> str:
    """Write them into the note, as one change, and say what was recorded. Raises what an edit raises."""
    from coachlog.journal.editing import edit_session

    new = out.read(write(taken(out.note, chosen), out.known))
    with writing() as connection:
        client, seen = out.context.client, out.editable.seen
        done = edit_session(connection, client, out.ref.number, out.read(out.text).note, new.note, seen, now)
    changed = [ref for ref in done.changed if ref != out.ref]
    parts = [f"{what} {' '.join(refs)}" for what, refs in (("changed", changed), ("added", done.added)) if refs]
    for warned in done.warnings:
        output.error_line(literal(warned))
    return f"{client.name} · {out.ref}: {', '.join(parts) or 'changed'}\ntake back: coachlog undo"


def take_again(session: str, chosen: Sequence[Offer], now: datetime) -> str:
    """The same for offers that were found in a note before it was recorded: they are found again by their words."""
    out, every = offered(session, now)
    wanted = Counter(offer.key for offer in chosen)
    found: list[Offer] = []
    for offer in every:
        if wanted[offer.key]:
            wanted[offer.key] -= 1
            found.append(offer)
    return take(out, found, now) if found else f"{out.ref}: nothing was taken"


def ask(every: Sequence[Offer]) -> list[Offer]:
    """Which are taken, asked on the terminal until the answer can be read; none for Enter."""
    while True:
        answer = typer.prompt("take: 1 2 (Enter for none)", default="", show_default=False, err=True, prompt_suffix=" ")
        if answer.strip().casefold() in _NONE:
            return []
        try:
            return chosen_of(answer, every)
        except CallError as error:
            output.error_line(str(error))
