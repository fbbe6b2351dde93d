"""The id that ends each recorded line of a text given out to be edited: ``win: she called him ^w31``."""

from typing import NamedTuple

from coachlog.domain.choices import TERM_KINDS
from coachlog.domain.ref import FINISHABLE, kind_of, pattern
from coachlog.notation.note import Known
from coachlog.regex import LazyPattern

_ID = LazyPattern(rf"(?:^|(?<=[ \t]))\^({pattern()})[ \t]*$")
# What speaks of something that was there before: its id is that thing's, which may have a line of its own too.
ON_OLDER = ("review", "tick", "adopt", "told", "reached", "missed", "changed")
# The kinds of row that each kind of line stands for; any other line stands for a remark.
_STANDS_FOR: dict[str, tuple[str, ...]] = {kind: (kind,) for kind in ("resistance", "experiment", "win", "goal")}
_STANDS_FOR |= {"commitment": ("commitment",), "rate": ("goal_rating",), "next_session": ("session",)}
_STANDS_FOR |= {"review": ("experiment",), "adopt": ("goal",), "tick": FINISHABLE}
_STANDS_FOR |= dict.fromkeys(("shift", "park", "drop", "told"), ("goal_shift",))
_STANDS_FOR |= dict.fromkeys(("reached", "missed", "changed", *TERM_KINDS), ("term",))


class Key(NamedTuple):
    """What one line is known by: its id, and whether it speaks of something that was there before."""

    id: str
    older: bool


def key(kind: str, ident: str) -> Key:
    return Key(ident, kind in ON_OLDER)


def split_id(line: str, known: Known) -> tuple[str, str]:
    """A line without the id it ends in, and that id; one that was not given out is text."""
    found = _ID.search(line) if known.ids else None
    if found is None or found[1] not in known.ids:
        return line, ""
    return line[: found.start()].rstrip(" \t"), found[1]


def fits(kind: str, ident: str) -> bool:
    """Whether a line of this kind can be what the id stands for. A remark may become another kind of remark."""
    return kind_of(ident) in _STANDS_FOR.get(kind, ("remark",))


def with_id(text: str, ident: str) -> str:
    """An item's lines with the id behind the first."""
    if not ident:
        return text
    first, _, rest = text.partition("\n")
    return f"{first} ^{ident}" + (f"\n{rest}" if rest else "")
