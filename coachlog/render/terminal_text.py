"""People's text for a terminal: every character as typed, control characters and direction marks made visible."""

from collections.abc import Iterator

from rich.cells import cell_len, get_character_cell_size

# Explicit direction marks could show a line other than it is; they are made visible, the letters stay.
_DIRECTIONS = dict.fromkeys((*range(8234, 8239), *range(8294, 8298)), "�")
_CONTROLS = {code: chr(0x2400 + code) for code in range(0x20) if code not in (0x09, 0x0A)}
_CONTROLS |= dict.fromkeys(range(128, 160), "�") | {0x7F: "␡", 0x2028: " ", 0x2029: " "}
LEAST = 16  # columns that a text has, however narrow the screen
_VISIBLE = _CONTROLS | _DIRECTIONS


def literal(text: str) -> str:
    """Text as it may go to a terminal: control characters are shown as signs, line ends and tabs stay."""
    return text if text.isascii() and text.isprintable() else text.translate(_VISIBLE)


def on_one_line(text: str) -> str:
    """Literal text with its line ends and runs of spaces as single spaces."""
    return " ".join(literal(text).split())


def joined(text: str) -> str:
    """Literal text of several lines, such as were added one by one, on one."""
    return " · ".join(line for each in text.split("\n") if (line := on_one_line(each)))


def fit(text: str, width: int, *tail: str) -> str:
    """Text cut to ``width`` terminal cells with ``…``. The tail's pieces stay, the first ones longest, while they leave
    the text room enough to say what it is about."""
    whole = "".join(tail)
    if cell_len(text) + cell_len(whole) <= width:
        return text + whole
    if tail and width - cell_len(whole) < min(LEAST, width // 2):
        return fit(text, width, *tail[:-1])
    return _cut(text, width - cell_len(whole)) + whole


def lines_within(text: str, room: int) -> list[str]:
    """The lines of a text, each wrapped."""
    return [line for each in literal(text).split("\n") for line in wrapped(each, max(room, LEAST))]


def wrapped(text: str, width: int) -> list[str]:
    """Text broken into lines of at most ``width`` cells, between words where it can be."""
    if not text.startswith(" ") and cell_len(text) <= width:  # as most are
        return [text]
    lines = [""]
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if cell_len(joined) <= width:
            lines[-1] = joined
            continue
        if not lines[-1]:
            lines.pop()
        lines += _pieces(word, width)
    return lines


def _pieces(word: str, width: int) -> Iterator[str]:
    """A word cut into pieces of at most ``width`` cells."""
    begin = used = 0
    for place, char in enumerate(word):
        size = get_character_cell_size(char)
        if used + size > width and place > begin:
            yield word[begin:place]
            begin, used = place, 0
        used += size
    yield word[begin:]


def _cut(text: str, room: int) -> str:
    return text if cell_len(text) <= room else _longest(text, room - 1).rstrip() + "…"


def _longest(text: str, room: int) -> str:
    """The longest beginning of a text that fits."""
    used = 0
    for place, char in enumerate(text):
        used += get_character_cell_size(char)
        if used > room:
            return text[:place]
    return text
