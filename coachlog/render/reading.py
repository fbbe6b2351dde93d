"""How a note was read, as JSON for other programs: what is recorded and who reads it, what stays with the coach."""

from collections.abc import Sequence
from typing import Any

from coachlog.domain.kinds import KINDS
from coachlog.notation.note import Item, Note, Warned
from coachlog.notation.offer import Offer
from coachlog.render.data import as_json
from coachlog.render.offers import Offered
from coachlog.render.receipt import Receipt, Recorded


def reading_json(receipt: Receipt, note: Note, warnings: Sequence[Warned | str], offered: Sequence[Offered]) -> str:
    """``recorded`` (refs are null in a dry run), ``offers``, ``kept`` and ``warnings``. Days are ISO text."""
    after = receipt.saved
    return as_json(
        {
            "client": after.name,
            "session": {
                "ref": after.ref,
                "day": after.day,
                "at": after.at or None,
                "minutes": after.minutes,
                "kind": after.kind,
                "status": after.status,
                "focus": note.head.focus or None,
            },
            "recorded": [_recorded(each) for each in receipt.recorded],
            "next": receipt.next or None,
            "open_with": receipt.open_with or None,
            "read_as": list(receipt.read_as),
            "offers": [_offered(line, offer) for line, offer in offered],
            "kept": _kept(receipt, note),
            "warnings": [_warned(each) for each in warnings],
        }
    )


def _recorded(each: Recorded) -> dict[str, Any]:
    """``fields`` are all that was recorded, ``client_reads`` the names of those that documents print."""
    fields = {"text": each.item.text, **dict(each.item.fields)} if each.item.text else dict(each.item.fields)
    printed = KINDS[each.item.kind].printed if each.given else None
    return {
        "ref": each.ref or None,
        "kind": each.item.kind,
        "about": each.item.ref or None,
        "fields": fields,
        "client_reads": [name for name in printed or () if name in fields],
    }


def _offered(line: int, offer: Offer) -> dict[str, Any]:
    """``typed`` are the words, ``written`` what would stand instead of them, ``kinds`` what that records."""
    kinds = [item.kind for item in offer.items]
    return {"line": line or None, "typed": offer.words, "written": offer.written, "kinds": kinds}


def _kept(receipt: Receipt, note: Note) -> list[dict[str, Any]]:
    """The coach's own lines; ``below`` is the place in ``recorded`` of the thing that they stand below."""
    places = {id(each.item): place for place, each in enumerate(receipt.recorded)}
    kept: list[dict[str, Any]] = []
    for place, block in enumerate(note.blocks):
        if isinstance(block, Item):
            continue
        above = note.blocks[place - 1] if place else None
        under, free = note.split(place)
        kept += [{"below": places.get(id(above)), "text": line.strip()} for line in under if line.strip()]
        kept += [{"below": None, "text": line} for line in free if line.strip()]
    return kept


def _warned(warned: Warned | str) -> dict[str, Any]:
    if isinstance(warned, str):
        return {"line": None, "message": warned}
    return {"line": warned.line, "message": warned.message}
