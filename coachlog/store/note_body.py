"""A session's body: the note as stored. Free text stays; each recorded thing is one line ``^w31``, or ``^x7 review``
when it was there before. A line of free text that looks like one has a back-slash in front."""

from collections.abc import Iterable
from typing import NamedTuple

from coachlog.domain.ref import Ref, pattern
from coachlog.regex import LazyPattern

_LINE = LazyPattern(rf"\^({pattern()}|[a-z_]{{3,20}})(?: ([a-z_]+))?")
_ESCAPED = LazyPattern(r"\\+\^[a-z]")
_ALIKE = LazyPattern(r"\\*\^[a-z]")


class Recorded(NamedTuple):
    """A line that stands for something recorded; ``verb`` is what was done to it when it was there before, or empty."""

    ref: Ref
    verb: str


class OfSession(NamedTuple):
    """A line that stands for what is said of the session itself: ``kind`` is such as ``open_with``."""

    kind: str


Block = str | Recorded | OfSession


def body_of(blocks: Iterable[Block]) -> str:
    """A body from free texts and the lines between them."""
    return "\n".join(map(_written, blocks))


def _written(block: Block) -> str:
    if isinstance(block, Recorded):
        return f"^{block.ref} {block.verb}".rstrip()
    return f"^{block.kind}" if isinstance(block, OfSession) else _guarded(block)


def read_body(body: str) -> list[Block]:
    """The blocks of a body, in order."""
    blocks: list[Block] = []
    free: list[str] = []
    for line in body.split("\n") if body else []:
        if found := _LINE.fullmatch(line):
            blocks += ["\n".join(free)] if free else []
            ref = Ref.parse(found[1])
            blocks.append(Recorded(ref, found[2] or "") if ref else OfSession(found[1]))
            free = []
        else:
            free.append(line[1:] if _ESCAPED.match(line) else line)
    return [*blocks, "\n".join(free)] if free else blocks


def _guarded(text: str) -> str:
    return "\n".join(f"\\{line}" if _ALIKE.match(line) else line for line in text.split("\n"))
