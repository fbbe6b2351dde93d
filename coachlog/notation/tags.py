"""``#tag`` in people's text: after a space or at a line's start, a letter first; not in code, not in a URL."""

from coachlog.notation.lines import fenced, outside_code
from coachlog.regex import LazyPattern

_TAG = LazyPattern(r"(?:^|(?<=\s))#([^\W\d_][\w-]*)")


def tags_in(text: str) -> list[str]:
    """The tags of a text, lower case, each once, in their order."""
    if "#" not in text:
        return []
    lines = text.split("\n")
    return list(
        dict.fromkeys(
            match[1].casefold()
            for line, literal in zip(lines, fenced(lines), strict=True)
            if not literal
            for match in outside_code(_TAG, line)
        )
    )


def without_tags(text: str) -> str:
    """A text for a reader who knows no tags: closing ones are dropped, those inside a sentence lose their ``#``."""
    if "#" not in text:
        return text.strip()
    lines = text.split("\n")
    plain = "\n".join(
        line if literal else _untagged(line) for line, literal in zip(lines, fenced(lines), strict=True)
    ).strip()
    return plain or " ".join(tags_in(text)) or text.strip()


def _untagged(line: str) -> str:
    matches = list(outside_code(_TAG, line))
    end = line.rstrip()
    while matches and matches[-1].end() == len(end):
        end = line[: matches.pop().start()].rstrip()
    line = end if len(end) < len(line.rstrip()) else line
    for match in reversed(matches):
        line = line[: match.start()] + line[match.start() + 1 :]
    return line
