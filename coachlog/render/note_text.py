"""A session's note as it was typed, or as it is edited, with the refs of what was recorded in the margin."""

from collections.abc import Mapping, Sequence

from rich.cells import cell_len

from coachlog.render.terminal_text import literal, wrapped

_GAP = 2


def note_lines(lines: Sequence[str], refs: Mapping[int, Sequence[str]], states: Mapping[str, str], width: int) -> str:
    """The lines of a note, and in front of the line that stands at its place in ``refs`` what was recorded of it.

    A ``width`` of 0 wraps nothing.
    """
    margins = {place: [_labelled(ref, states) for ref in each] for place, each in refs.items()}
    margin = max((cell_len(label) for labels in margins.values() for label in labels), default=0)
    margin += _GAP if margin else 0
    out: list[str] = []
    for place, line in enumerate(lines):
        text = literal(line).expandtabs(4)
        indent = text[: len(text) - len(text.lstrip(" "))] if width else ""
        room = max(width - margin - len(indent), 16)
        parts = [indent + part for part in wrapped(text[len(indent) :], room)] if width else [text]
        labels = margins.get(place, [])
        # A line of which more was recorded than it is high has the other refs below it.
        parts += [""] * (len(labels) - len(parts))
        labels = [*labels, *[""] * (len(parts) - len(labels))]
        out += [
            f"{label}{' ' * (margin - cell_len(label))}{part}".rstrip()
            for label, part in zip(labels, parts, strict=True)
        ]
    return "\n".join(out)


def _labelled(ref: str, states: Mapping[str, str]) -> str:
    return f"{ref} {states[ref]}" if ref in states else ref
