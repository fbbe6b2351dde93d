"""The note language, pure: ``parse`` reads a text, ``write`` writes a note back, ``template`` begins one."""

from coachlog.notation.note import NEXT, Head, Item, Known, KnownRef, Note, ParsedNote, Piece, Text, Warned
from coachlog.notation.parse import parse
from coachlog.notation.scissors import SCISSORS
from coachlog.notation.write import write

__all__ = [
    "NEXT",
    "SCISSORS",
    "Head",
    "Item",
    "Known",
    "KnownRef",
    "Note",
    "ParsedNote",
    "Piece",
    "Text",
    "Warned",
    "parse",
    "write",
]
