"""The difference between a text that was given out to be edited and the text that came back."""

from typing import NamedTuple

from coachlog.domain.kinds import OF_SESSION
from coachlog.notation.ids import Key, key
from coachlog.notation.note import Item, Note

# Said of the session itself: no line of its own to add or remove.
_OWN = tuple(kind for kind in OF_SESSION if kind != "next_session")


class Difference(NamedTuple):
    """``changed`` pairs each line as it was with what it became; ``rest``: free text or the order of lines changed."""

    changed: tuple[tuple[Item, Item], ...]
    added: tuple[Item, ...]
    removed: tuple[Item, ...]
    head: bool
    rest: bool

    def anything(self) -> bool:
        return any(self)


def difference(given: Note, returned: Note) -> Difference:
    """What was changed. A line without an id given out is new; one whose id is missing was removed."""
    old, new = _by_key(given), _by_key(returned)
    return Difference(
        changed=tuple((old[each], new[each]) for each in old if each in new and old[each] != new[each]),
        added=tuple(item for item in returned.items() if _key(item) not in old and item.kind not in _OWN),
        removed=tuple(old[each] for each in old if each not in new),
        head=given.head != returned.head,
        rest=_outline(given, old) != _outline(returned, old),
    )


def clashes(given: Note, returned: Note, now: Note) -> bool:
    """Whether what was changed between ``given`` and ``returned`` is something that is no longer as it was given."""
    found, old, current = difference(given, returned), _by_key(given), _by_key(now)
    touched = [key(item.kind, item.id) for item in (*(was for was, _ in found.changed), *found.removed)]
    if any(current.get(each) != old[each] for each in touched):
        return True
    head = zip(given.head, returned.head, now.head, strict=True)
    if any(was != became and was != is_now for was, became, is_now in head):
        return True
    moved = found.rest or found.added or found.removed
    return bool(moved) and _outline(given, old) != _outline(now, current)


def _by_key(note: Note) -> dict[Key, Item]:
    return {key(item.kind, item.id): item for item in note.items() if item.id}


def _key(item: Item) -> Key | None:
    return key(item.kind, item.id) if item.id else None


def _outline(note: Note, known: dict[Key, Item]) -> list[object]:
    """A note without what its known lines say: texts, new lines, and where each known line stands."""
    return [place if isinstance(block, Item) and (place := _key(block)) in known else block for block in note.blocks]
