"""How wide and how high the screen is. Light: a line typed at the prompt needs no more of it."""

import os
import sys

_PLAIN_WIDTH, _PLAIN_HEIGHT = 80, 24


def width() -> int:
    """Columns: COLUMNS, else the terminal's, else 80."""
    return _said("COLUMNS") or (_size().columns if sys.stdout.isatty() else _PLAIN_WIDTH)


def height() -> int:
    """Lines: LINES, else the terminal's, else 24."""
    return _said("LINES") or _size().lines


def may_take_styles() -> bool:
    """Whether Rich may find that what is written takes colours: a terminal, or a person who says so."""
    asked = (
        os.environ.get("COACHLOG_COLOR") == "always" or os.environ.get("FORCE_COLOR") or "TTY_COMPATIBLE" in os.environ
    )
    return bool(asked) or sys.stdout.isatty()


def _said(name: str) -> int:
    value = os.environ.get(name, "")
    return int(value) if value.isascii() and value.isdecimal() else 0  # some terminals say 0, which is none


def _size() -> os.terminal_size:
    try:
        size = os.get_terminal_size(sys.stdout.fileno())
    except (OSError, ValueError):
        return os.terminal_size((_PLAIN_WIDTH, _PLAIN_HEIGHT))
    return os.terminal_size((size.columns or _PLAIN_WIDTH, size.lines or _PLAIN_HEIGHT))
