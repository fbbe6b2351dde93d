"""References: how a person names what is recorded, ``w31``. No other file knows which letter stands for what.

The kind of a thing is called as its table is.
"""

from typing import Self

LETTERS = {
    "agreement": "a",
    "commitment": "c",
    "engagement": "e",
    "goal": "g",
    "goal_shift": "h",
    "client": "k",
    "remark": "n",
    "stakeholder": "p",
    "goal_rating": "q",
    "resistance": "r",
    "session": "s",
    "term": "t",
    "evidence_case": "v",
    "win": "w",
    "experiment": "x",
}
_KINDS = {letter: kind for kind, letter in LETTERS.items()}
_MOST_DIGITS = 18  # what SQLite's integers hold

# The kinds that a command or a note may be about.
FINISHABLE = ("commitment", "win", "goal", "term", "experiment")
REMOVABLE = ("commitment", "goal", "remark", "goal_rating", "resistance", "session", "win", "experiment")
EDITABLE = (*REMOVABLE, "goal_shift")
RELEASABLE = ("goal", "term")  # to the sponsor
IN_SUMMARY = ("commitment", "goal", "goal_rating", "session", "win", "experiment", "goal_shift", "remark")
SPOKEN_OF = ("commitment", "goal", "resistance", "term", "win", "experiment")  # in a later note


class Ref(str):
    """The reference to one thing: the text that is typed and shown for it, with its ``kind`` and its ``number``.

    Sorts by kind, then by number: ``s9`` before ``s12``. Raises KeyError for a kind that has no letter.
    """

    __slots__ = ()  # lists have tens of thousands

    def __new__(cls, kind: str, number: int) -> Self:
        return super().__new__(cls, f"{LETTERS[kind]}{number}")

    @property
    def letter(self) -> str:
        return self[0]

    @property
    def kind(self) -> str:
        return _KINDS[self[0]]

    @property
    def number(self) -> int:
        return int(self[1:])

    def __lt__(self, other: str) -> bool:
        if isinstance(other, Ref):
            return (self.kind, self.number) < (other.kind, other.number)
        return super().__lt__(other)

    def __gt__(self, other: str) -> bool:
        return other < self if isinstance(other, Ref) else super().__gt__(other)

    def __le__(self, other: str) -> bool:
        return self == other or self < other

    def __ge__(self, other: str) -> bool:
        return self == other or self > other

    @classmethod
    def of(cls, text: str) -> Self:
        """The reference that a text is known to be. Raises ValueError for one that is none."""
        ref = cls.parse(text)
        if ref is None:
            raise ValueError("that is no reference")
        return ref

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The reference that a text is, as it is typed: spaces around it and capitals are nothing. None for any other
        text."""
        letter, digits = text.strip()[:1].lower(), text.strip()[1:]
        is_number = digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS and digits[0] != "0"
        return cls(_KINDS[letter], int(digits)) if letter in _KINDS and is_number else None


def kind_of(text: str) -> str:
    """The kind of thing that a text which is a reference is to; empty for one that cannot be any."""
    return _KINDS.get(text[:1], "")


def pattern(*kinds: str) -> str:
    """A regular expression of references to these kinds; without any, of whatever looks like a reference."""
    letters = "".join(LETTERS[kind] for kind in kinds) or "a-z"
    return rf"[{letters}]\d{{1,{_MOST_DIGITS}}}"
