"""The note language, read. Never fails, never drops a character: what is not understood stays text.

One line is one thing. What stands below it, or beside it, is the coach's own.
"""

from itertools import takewhile

from coachlog.notation.head import read_head
from coachlog.notation.lines import lines_of
from coachlog.notation.mail import mail_lines
from coachlog.notation.note import Known, Note, ParsedNote, Piece
from coachlog.notation.note_order import with_note_order
from coachlog.notation.reader import Reader
from coachlog.notation.scissors import cut

_BOM = "\ufeff"


def parse(text: str, known: Known, *, head: bool = True, marks: bool = True) -> ParsedNote:
    """Read a note. Days count from the note's own day, which its head or ``known.day`` names, else today.

    Without ``head`` the first line is like any other; without ``marks`` everything below the head is text.
    """
    above, below = cut(text, known)
    lines = list(lines_of(above.removeprefix(_BOM)))
    known = with_note_order(known, lines)
    mail = mail_lines(lines, known) if known.words.of_notes and marks else set()
    at_the_top = takewhile(lambda line: line.number not in mail, lines if head else [])
    top = read_head(at_the_top, known)
    read = len(top.pieces)  # every line of the head is one piece
    known = known._replace(day=top.head.day or known.day, at=top.head.at)
    reader = Reader(known, top.head, lines, mail)
    if above.startswith(_BOM):
        reader.pieces.append(Piece(1, _BOM, "syntax"))
    reader.pieces += top.pieces
    reader.free += top.text
    for place in range(read, len(lines)):
        if marks:
            reader.read(lines[place], place)
        else:
            reader.read_as_text(lines[place])
    reader.finish()
    reader.read_below(below, above.count("\n"))
    note = Note(reader.head, tuple(reader.blocks))
    warnings = sorted(top.warnings + reader.warnings)
    begins = tuple(number for number in sorted(mail) if number - 1 not in mail)
    return ParsedNote(
        note, tuple(reader.pieces), tuple(warnings), tuple(top.refusals), begins, tuple(reader.item_lines)
    )
