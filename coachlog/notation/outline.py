"""What stands below what in a list: a line that says it is the coach's alone says so of the bullets below it too, and a
section's word is of those below it.
"""

from dataclasses import dataclass

from coachlog.notation.headings import section_of
from coachlog.notation.lines import Line
from coachlog.notation.marks import opening, unmarked
from coachlog.notation.note import Known
from coachlog.notation.private import is_private_line, is_sign, signs_in

_OVER_BULLETS = -1  # the indentation of a line of words over bullets


@dataclass
class _Above:
    """A line that others may stand below. ``hers``: whether they are the coach's, None until somebody asks; ``section``
    is the one that they stand in."""

    indent: int
    content: str
    hers: bool | None
    section: str = ""


class Outline:
    """Follows the lines of a text."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.above: list[_Above] = []
        self.section = ""  # of the last line that was given, by the bullets that it stands below

    def is_hers(self, line: Line) -> bool:
        """Whether the next line stands below one such as ``- Luis, not for Ana``: indented below a bullet, or as a
        bullet directly below words. Each line has to be given, in their order."""
        self.section = ""
        if line.blank:
            self.above = [each for each in self.above if each.indent != _OVER_BULLETS]
            return False
        bullet = unmarked(line.content)[2]
        if not bullet and not line.indent:
            self.above = [_Above(_OVER_BULLETS, line.content, None)]
            return False
        while self.above and self.above[-1].indent >= line.indent:
            self.above.pop()
        hers = bool(self.above) and self._says_so(self.above[-1])
        self.section = self.above[-1].section if self.above else ""
        own = section_of(unmarked(line.content)[0], self.known) if bullet else ""
        self.above.append(_Above(line.indent, line.content, hers or None, own or self.section))
        return hers

    def _says_so(self, above: _Above) -> bool:
        if above.hers is None:
            text = unmarked(above.content)[0].rstrip().rstrip(":：")
            says = is_sign(text, self.known) or bool(signs_in(text, self.known))
            above.hers = (says or is_private_line(text, self.known.words)) and (
                opening(above.content, "", self.known) is None
            )
        return above.hers
