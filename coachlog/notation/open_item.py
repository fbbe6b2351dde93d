"""What is being read and not yet closed: an item, or the lines under a private heading."""

from dataclasses import dataclass, field

from coachlog.notation.inline import Attribute
from coachlog.notation.lines import Line
from coachlog.notation.marks import Opening


@dataclass
class OpenItem:
    """An item that is still being read."""

    opening: Opening
    number: int
    indent: int
    continues: bool  # an unindented line directly below goes on with it
    id: str = ""  # what the line stands for, in a text that was given out to be edited
    sources: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)  # its lines as they would be as free text
    text: list[str] = field(default_factory=list)
    attributes: list[Attribute] = field(default_factory=list)
    more: dict[int, list[str]] = field(default_factory=dict)  # later lines of an attribute's value, by its place
    attribute_indent: int | None = None

    def add(self, line: Line) -> None:
        self.sources.append(line.source)
        self.words.append(line.words)


@dataclass
class OpenPrivate:
    """The lines under a private heading."""

    number: int = 0
    sources: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def add(self, line: Line) -> None:
        self.number = self.number or line.number
        self.sources.append(line.source)
        self.words.append(line.words)
