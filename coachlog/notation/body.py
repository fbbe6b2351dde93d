"""A session's body: the note as stored. Free text stays; each recorded thing is one line ``^w31``, or ``^x7 review``
when it was there before. A line of free text that looks like one has a back-slash in front."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from coachlog.notation.note import Text

_LINE = re.compile(r"\^([a-z]\d{1,18}|[a-z_]{3,20})(?: ([a-z_]+))?")
_ESCAPED = re.compile(r"\\+\^[a-z]")


class Recorded(NamedTuple):
    """A line that stands for something recorded: a ref and what was done, or a word of the session's own."""

    ref: str
    verb: str


def line_of(ref: str, verb: str = "") -> str:
    return f"^{ref} {verb}" if verb else f"^{ref}"


def body_of(blocks: Iterable[Text | str]) -> str:
    """A body from free texts and lines that stand for things."""
    return "\n".join(block if isinstance(block, str) else _guarded(block.text) for block in blocks)


def read_body(body: str) -> list[Text | Recorded]:
    """The blocks of a body, in order."""
    blocks: list[Text | Recorded] = []
    free: list[str] = []
    for line in body.split("\n") if body else []:
        if found := _LINE.fullmatch(line):
            if free:
                blocks.append(Text("\n".join(free)))
                free = []
            blocks.append(Recorded(found[1], found[2] or ""))
        else:
            free.append(line[1:] if _ESCAPED.match(line) else line)
    return [*blocks, Text("\n".join(free))] if free else blocks


def _guarded(text: str) -> str:
    return "\n".join(
        f"\\{line}" if _LINE.fullmatch(line) or _ESCAPED.match(line) else line for line in text.split("\n")
    )
