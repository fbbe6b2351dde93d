"""People's words inside Markdown of ours: they break no heading, list, table or box, and start no HTML or link."""

from coachlog.notation.tags import without_tags
from coachlog.regex import LazyPattern
from coachlog.render.sheet import Sheet, plain
from coachlog.render.terminal_text import literal

_INLINE = LazyPattern(r"[\\`*_\[\]<>|~]")
_ENTITY = LazyPattern(r"&(?=#?\w+;)")
_LINE_START = LazyPattern(r"^(?:([#+=>-])|(\d{1,9})([.)]))")


def inline(text: str) -> str:
    """A text on one line: in a heading, behind a label."""
    return _escaped(" ".join(literal(without_tags(text)).split()))


def heading(text: str) -> str:
    """A text as a heading's words: also a closing run of # would be read there."""
    return inline(text).replace("#", "\\#").replace("\\\\#", "\\#")


def below(text: str, margin: str) -> str:
    """A text of several lines as (part of) a list item whose content is indented by ``margin``."""
    lines = [_escaped(line.strip()) for line in literal(without_tags(text)).split("\n")]
    first, *rest = lines
    return "\n".join([first, *(f"{margin}{line}".rstrip() for line in rest)])


def sheet_markdown(sheet: Sheet) -> str:
    """A sheet as a Markdown table, all columns, and the closing lines below."""

    def line(cells: list[str]) -> str:
        return "| " + " | ".join(cells) + " |"

    rows = [line([_escaped(" · ".join(plain(each).split("\n"))) for each in row]) for row in sheet.rows]
    head = [line([column.title for column in sheet.columns]), line(["---"] * len(sheet.columns))] if rows else []
    closing = [_escaped(plain(each)) for each in sheet.closing[-1:]]  # the line that counts, without its picture
    return "\n".join([*head, *rows, *[""] * bool(rows), *closing]) + "\n"


def _escaped(line: str) -> str:
    shown = _ENTITY.sub("&amp;", _INLINE.sub(lambda found: "\\" + found[0], line))
    return _LINE_START.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", shown)
