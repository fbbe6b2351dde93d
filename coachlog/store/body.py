"""A session's body: the note as stored. Free text stays; each recorded thing is one line ``^w31``, or ``^x7 review``
when it was there before. A line of free text that looks like one has a back-slash in front."""

from collections.abc import Iterable
from typing import NamedTuple

from coachlog.regex import LazyPattern

_LINE = LazyPattern(r"\^([a-z]\d{1,18}|[a-z_]{3,20})(?: ([a-z_]+))?")
_ESCAPED = LazyPattern(r"\\+\^[a-z]")
_ALIKE = LazyPattern(r"\\*\^[a-z]")


class Recorded(NamedTuple):
    """A line that stands for something recorded: a ref and what was done, or a word of the session's own."""

    ref: str
    verb: str


def body_of(blocks: Iterable[str | Recorded]) -> str:
    """A body from free texts and lines that stand for things."""
    return "\n".join(
        _guarded(block) if isinstance(block, str) else f"^{block.ref} {block.verb}".rstrip() for block in blocks
    )


def read_body(body: str) -> list[str | Recorded]:
    """The blocks of a body, in order: free texts, and what stands for things."""
    blocks: list[str | Recorded] = []
    free: list[str] = []
    for line in body.split("\n") if body else []:
        if found := _LINE.fullmatch(line):
            blocks += ["\n".join(free)] if free else []
            blocks.append(Recorded(found[1], found[2] or ""))
            free = []
        else:
            free.append(line[1:] if _ESCAPED.match(line) else line)
    return [*blocks, "\n".join(free)] if free else blocks


def _guarded(text: str) -> str:
    return "\n".join(f"\\{line}" if _ALIKE.match(line) else line for line in text.split("\n"))
