"""A text as lines: line ends, indentation, fences, code spans, back-slashes. Everything here is linear."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from coachlog.regex import LazyPattern

TAB = 4
CODE_INDENT = 4
HASH_HEADING = LazyPattern(r"#{1,6}\s")  # how a heading of Markdown begins; "#tag" is none
BULLET = LazyPattern(r"(?:[-*+•]|\d{1,9}[.)])(?:[ \t]+|$)")
_LIST_INDENT = 2  # how far what stands in a list's item is indented
_FENCE = LazyPattern(r"[ \t]*(`{3,}|~{3,})(.*)", re.S)


class Line(NamedTuple):
    """``source`` with its line end, ``text`` without, ``content`` without its indentation; ``indent`` in columns;
    ``blank``: white space alone; ``literal``: inside a closed fence; ``escaped``: behind a back-slash; ``code``:
    indented so far that Markdown shows it as code."""

    number: int
    source: str
    text: str
    content: str
    indent: int
    blank: bool
    literal: bool
    escaped: bool
    code: bool

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
    ended = [f"{source}\n" for source in sources[:-1]]
    if sources[-1]:
        ended.append(sources[-1])
    return _lines(zip(ended, plain, fenced(plain), strict=False), 1)  # behind the last line end there is no line


def lines_in(plain: list[str], *, listed: bool = False) -> Iterator[Line]:
    """Lines without their ends, numbered from 0. ``listed``: a list may go on in front of them."""
    return _lines(zip(plain, plain, fenced(plain), strict=True), 0, listed=listed)


def _lines(found: Iterable[tuple[str, str, bool]], first: int, *, listed: bool = False) -> Iterator[Line]:
    """Lines from their source, their text, and whether they stand in a fence; the ``first`` has this number."""
    above: int | None = 0 if listed else None  # the indentation of the bullet that a list goes on from
    for number, (source, text, literal) in enumerate(found, first):
        indent, content = indent_of(text), text.strip(" \t")
        bullet = not literal and BULLET.match(content) is not None
        nested = bullet and above is not None and indent < above + _LIST_INDENT + CODE_INDENT
        yield line_of(text, number, source, literal=literal, code=indent >= CODE_INDENT and not nested)
        if bullet and (nested or indent < CODE_INDENT):
            above = indent
        elif content and not indent:
            above = None


def line_of(text: str, number: int = 0, source: str = "", *, literal: bool = False, code: bool = False) -> Line:
    """One line, by itself. ``source`` is the line with its end, where it has one."""
    content = text.lstrip(" \t")
    escaped = not literal and content.startswith("\\")
    return Line(number, source or text, text, content, indent_of(text), not text.strip(), literal, escaped, code)


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


def outside_code(pattern: re.Pattern[str] | LazyPattern, text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern that begin outside inline code."""
    return _outside(code_spans(text), pattern.finditer(text)) if "`" in text else pattern.finditer(text)


def _outside(spans: list[tuple[int, int]], matches: Iterator[re.Match[str]]) -> Iterator[re.Match[str]]:
    place = 0
    for found in matches:
        while place < len(spans) and spans[place][1] <= found.start():
            place += 1
        if place == len(spans) or found.start() < spans[place][0]:
            yield found


def tidy(text: str) -> str:
    """An item's text in its normal form: no space at its ends or behind its lines, later lines outdented together."""
    text = text.strip()
    if "\n" not in text:
        return text
    first, *rest = [line.rstrip() for line in text.split("\n")]
    margin = min((indent_of(line) for line in rest if line), default=0)
    return "\n".join([first, *(outdent(line, margin) for line in rest)])


def outdent(line: str, margin: int) -> str:
    """A line with ``margin`` columns of its indentation taken off; what a tab had more stays as spaces."""
    content = line.lstrip(" \t")
    return " " * max(0, indent_of(line) - margin) + content if content else ""
