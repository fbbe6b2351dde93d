"""People's words on a screen: every character as typed, none of them able to move the cursor or turn the line round."""

from rich.cells import cell_len, get_character_cell_size

# Explicit direction marks could show a line other than it is; they are made visible, the letters stay.
_DIRECTIONS = dict.fromkeys((*range(8234, 8239), *range(8294, 8298)), "�")
_CONTROLS = {code: chr(0x2400 + code) for code in range(0x20) if code not in (0x09, 0x0A)}
_CONTROLS |= dict.fromkeys(range(128, 160), "�") | {0x7F: "␡", 0x2028: " ", 0x2029: " "}
_VISIBLE = _CONTROLS | _DIRECTIONS


def literal(text: str) -> str:
    """Text as it may go to a terminal: control characters are shown as signs, line ends and tabs stay."""
    return text.translate(_VISIBLE)


def on_one_line(text: str) -> str:
    """Literal text with its line ends and runs of spaces as single spaces."""
    return " ".join(literal(text).split())


def fit(text: str, width: int, tail: str = "") -> str:
    """Text cut to ``width`` terminal cells with ``…``; the tail stays whole as long as it leaves the text some room."""
    if cell_len(text) + cell_len(tail) <= width:
        return text + tail
    room = width - cell_len(tail)
    if tail and room < min(12, width // 2):
        return fit(text + tail, width)
    return _cut(text, room) + tail


def _cut(text: str, room: int) -> str:
    if cell_len(text) <= room:
        return text
    used, kept = 0, []
    for char in text:
        size = get_character_cell_size(char)
        if used + size > room - 1:
            break
        used += size
        kept.append(char)
    return "".join(kept).rstrip() + "…"
