"""A text as lines: line ends, indentation, fences, code spans, back-slashes. Everything here is linear."""

import re
from collections.abc import Iterator
from typing import NamedTuple

TAB = 4
CODE_INDENT = 4
HASH_HEADING = re.compile(r"#{1,6}\s")  # how a heading of Markdown begins; "#tag" is none
_FENCE = re.compile(r"[ \t]*(`{3,}|~{3,})(.*)", re.S)


class Line(NamedTuple):
    """``source`` with its line end, ``text`` without; ``indent`` in columns; ``literal``: inside a closed fence."""

    number: int
    source: str
    text: str
    indent: int
    literal: bool

    @property
    def blank(self) -> bool:
        return not self.text.strip()

    @property
    def content(self) -> str:
        return self.text.lstrip(" \t")

    @property
    def escaped(self) -> bool:
        return not self.literal and self.content.startswith("\\")

    @property
    def wordless(self) -> bool:
        """A table's row, or a line without a letter or digit: no section makes an item of it."""
        return self.content.startswith("|") or not any(char.isalnum() for char in self.content)

    @property
    def words(self) -> str:
        """The line as text: its own indentation, one leading back-slash dropped (a fence keeps it)."""
        if not self.escaped:
            return self.text
        content = self.content
        return self.text[: len(self.text) - len(content)] + content[1:]


def lines_of(text: str) -> Iterator[Line]:
    """Lines end at LF or CRLF; every other character is text."""
    sources = text.split("\n")
    plain = [source.rstrip("\r") for source in sources]
    last = len(sources)
    for number, (source, bare, inside) in enumerate(zip(sources, plain, fenced(plain), strict=True), 1):
        if number < last:
            yield Line(number, source + "\n", bare, indent_of(bare), inside)
        elif source:
            yield Line(number, source, bare, indent_of(bare), inside)


def indent_of(text: str) -> int:
    columns = 0
    for char in text:
        if char == " ":
            columns += 1
        elif char == "\t":
            columns += TAB - columns % TAB
        else:
            break
    return columns


def is_fence(text: str) -> bool:
    found = _FENCE.fullmatch(text)
    return found is not None and not (found[1][0] == "`" and "`" in found[2])


def fenced(lines: list[str]) -> list[bool]:
    """Which lines stand in a fence, its own two lines included. A fence that is never closed is none."""
    fences = [(n, found[1], found[2].strip()) for n, line in enumerate(lines) if (found := _FENCE.fullmatch(line))]
    inside = [False] * len(lines)
    hopeless = {"`": 1 << 30, "~": 1 << 30}  # from this length on, no fence of that kind is closed any more
    place = 0
    while place < len(fences):
        start, run, info = fences[place]
        place += 1
        if (run[0] == "`" and "`" in info) or len(run) >= hopeless[run[0]]:
            continue
        for later in range(place, len(fences)):
            end, closing, rest = fences[later]
            if closing[0] == run[0] and len(closing) >= len(run) and not rest:
                inside[start : end + 1] = [True] * (end + 1 - start)
                place = later + 1
                break
        else:
            hopeless[run[0]] = len(run)
    return inside


def code_spans(text: str) -> list[tuple[int, int]]:
    """Where the inline code spans of one line begin and end, back-ticks included (CommonMark's rule)."""
    if text.count("`") < 2:
        return []
    runs = [(found.start(), found.end()) for found in re.finditer(r"`+", text)]
    by_length: dict[int, list[int]] = {}
    for n, (start, end) in reversed(list(enumerate(runs))):
        by_length.setdefault(end - start, []).append(n)
    spans, n = [], 0
    while n < len(runs):
        start, end = runs[n]
        same = by_length[end - start]
        while same and same[-1] <= n:
            same.pop()
        if same:
            spans.append((start, runs[same[-1]][1]))
            n = same[-1] + 1
        else:
            n += 1
    return spans


def outside_code(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern that begin outside inline code."""
    spans = code_spans(text)
    place = 0
    for found in pattern.finditer(text):
        while place < len(spans) and spans[place][1] <= found.start():
            place += 1
        if place == len(spans) or found.start() < spans[place][0]:
            yield found


def tidy(text: str) -> str:
    """An item's text in its normal form: no space at its ends or behind its lines, later lines outdented together."""
    first, *rest = [line.rstrip() for line in text.strip().split("\n")]
    margin = min((indent_of(line) for line in rest if line), default=0)
    return "\n".join([first, *(outdent(line, margin) for line in rest)])


def outdent(line: str, margin: int) -> str:
    """A line with ``margin`` columns of its indentation taken off; what a tab had more stays as spaces."""
    content = line.lstrip(" \t")
    return " " * max(0, indent_of(line) - margin) + content if content else ""
