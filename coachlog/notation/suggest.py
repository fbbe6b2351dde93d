"""A word at a line's start that is no mark, and may have been meant as one: said afterwards, never guessed."""

from functools import cache

from coachlog.notation.marks import unmarked
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded
from coachlog.words.language import Language

_OF_MEETINGS = ("attended", "explained", "autonomy", "may_share")
_WORD = LazyPattern(r"([^\W\d_][\w' -]{3,24}?)[ \t]*:[ \t]+\S")


def meant_as_a_mark(content: str, words: Language) -> str:
    """What to say of a line whose first word resembles a mark; nothing where it resembles none."""
    found = _WORD.match(unmarked(content)[0])
    word = folded(found[1]) if found else ""
    if found is None or word in words.marks or word in words.attributes:
        return ""
    if words.head.get(word) in _OF_MEETINGS:
        return f"“{found[1]}:” is read at the top of a note from your editor, a pipe or a file: here it stays text"
    if word in words.sections:
        # "wins:" heads a section; in front of a text its mark was meant.
        mark = next((mark for mark, kind in words.marks.items() if kind == words.sections[word]), "")
    else:
        mark = _alike(word, tuple(words.marks))
    return f"“{found[1]}:” is no mark, so it stays text: {mark}: … is one" if mark else ""


@cache
def _alike(word: str, marks: tuple[str, ...]) -> str:
    from difflib import get_close_matches  # a note without such a word does not pay for it

    near = [mark for mark in marks if mark[0] == word[0] and abs(len(mark) - len(word)) <= 2]
    return next(iter(get_close_matches(word, near, n=1, cutoff=0.84)), "")
