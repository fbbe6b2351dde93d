"""Where a pasted mail begins: nothing in it is a mark, a quote or a heading of the note."""

from collections.abc import Sequence

from coachlog.notation.head import head_line, is_title
from coachlog.notation.lines import HASH_HEADING, Line
from coachlog.notation.marks import label_key, opening, unmarked
from coachlog.notation.note import Known
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded
from coachlog.words.language import Language

_KEY = LazyPattern(r"[>\s*_]*([^\W\d_][\w -]{0,14}?)[*_]*\s*:[*_]*(?=\s|$)")
_ANY_KEY = LazyPattern(r"[>\s*_]*[^\W\d_][\w-]{0,19}[*_]*\s*:[*_]*\s")  # "Importance: High"
_ORIGINAL = LazyPattern(r"\s*[-_*]{2,}[^-_*]{4,60}[-_*]{2,}\s*")
_ADDRESS = LazyPattern(r"[^\s@<>]@[^\s@<>]+\.\w")
_TIME = LazyPattern(r"(?<!\d)\d{1,2}[:.]\d{2}(?!\d)")
_DATE = LazyPattern(r"(?<!\d)(?:\d{4}|\d{1,2}[./-]\d{1,2}\b)")
_NUMBER = LazyPattern(r"(?<!\d)\d{1,2}(?!\d)")
_LONGEST = 400  # of a line that introduces what is answered
_LEAST = 2  # more lines than that of a mail's head


def mail_lines(lines: Sequence[Line], known: Known) -> set[int]:
    """The numbers of the lines that belong to a pasted mail: from its head lines, or from the line that introduces what
    it answers, to the next ``#`` heading."""
    inside: set[int] = set()
    top = next((n for n, line in enumerate(lines) if not _is_of_the_head(line, known)), len(lines))
    place = 0
    while place < len(lines):
        begins, looked_at = mail_begins(lines, place, known, parted=place >= top)
        if not begins:
            place += looked_at
            continue
        while place < len(lines) and not is_hash_heading(lines[place]):
            inside.add(lines[place].number)
            place += 1
    return inside


def is_hash_heading(line: Line) -> bool:
    return not line.literal and not line.indent and HASH_HEADING.match(line.text) is not None


def mail_begins(lines: Sequence[Line], place: int, known: Known, *, parted: bool = True) -> tuple[int, int]:
    """How many lines from here on show that a mail begins, 0 when none does; and how many need not be looked at again.
    ``parted``: blank lines may stand between those of its head."""
    if _ORIGINAL.fullmatch(lines[place].text) and _says_original(lines[place], known.words):
        return 1, 1
    head = _head(lines, place, known.words, parted=parted)
    shows = len(head) if _is_mail_head(head, known.words) else _introduction_length(lines, place, known)
    return shows, max(1, len(head))


def _says_original(line: Line, words: Language) -> bool:
    """``-----Original Message-----``."""
    return not line.literal and any(phrase in folded(line.text) for phrase in words.mail.original)


def _is_mail_head(keys: Sequence[str], words: Language) -> bool:
    """Two of sent, date and subject, beside from or to; or both of these beside one of them."""
    what = {key for key in keys if key in words.mail.what}
    who = {key for key in keys if key in words.mail.who}
    return bool(what and who) and len(what) + len(who) > _LEAST


def _is_of_the_head(line: Line, known: Known) -> bool:
    """Whether a line can belong to the note's own head."""
    return line.blank or is_title(line, known) or head_line(line, known) is not None


def _head(lines: Sequence[Line], place: int, words: Language, *, parted: bool) -> list[str]:
    """The keys of a mail's head lines that stand here, empty for one that is not known or that goes on on the next
    line. ``parted``: blank lines may stand between them; not in the note's own head, which may have a date too."""
    keys: list[str] = []
    while place < len(lines):
        line = lines[place]
        key = _mail_key(line, words)
        if not keys and not key:
            break
        parts = parted and line.blank and place + 1 < len(lines) and _mail_key(lines[place + 1], words)
        if not (key or parts or (not line.blank and (line.indent or _ANY_KEY.match(line.text)))):
            break
        keys.append(key)
        place += 1
    while keys and not keys[-1]:
        keys.pop()
    return keys


def _mail_key(line: Line, words: Language) -> str:
    if line.literal or line.escaped or ":" not in line.text[:24]:
        return ""
    found = _KEY.match(line.text)
    key = folded(found[1]) if found else ""
    return key if key in words.mail.who or key in words.mail.what else ""


def _introduction_length(lines: Sequence[Line], place: int, known: Known) -> int:
    """``On Thu, 12 Nov 2026 at 18:02, Luis Vega wrote:``, on one line or two, with a ``>`` line below."""
    for length in (1, 2):
        behind = place + length
        if behind > len(lines) or not ends_in_wrote(lines[behind - 1], known.words):
            continue
        parts = lines[place:behind]
        says_when = _says_when(" ".join(line.text for line in parts), known.words)
        by_itself = length == 2 and _says_when(parts[1].text, known.words)
        if not says_when or by_itself or any(_is_of_the_note(line, known) for line in parts):
            continue
        while behind < len(lines) and lines[behind].blank and not parts[0].content.startswith(">"):
            behind += 1
        if behind < len(lines) and lines[behind].content.startswith(">"):
            return length
    return 0


def introduces_a_mail(line: Line, known: Known) -> bool:
    """Whether a line introduces what somebody wrote and when, be it quoted below or not."""
    return ends_in_wrote(line, known.words) and _says_when(line.text, known.words) and not _is_of_the_note(line, known)


def _is_of_the_note(line: Line, known: Known) -> bool:
    """Whether a line says itself what it is: no mail begins with it."""
    if line.literal or line.escaped or line.content.startswith("|") or is_hash_heading(line):
        return True
    if line.content.startswith(">"):
        return False  # quoted as a whole, as telephones do
    is_attribute = line.indent > 0 and label_key(unmarked(line.content)[0], known.words.attributes) is not None
    return is_attribute or opening(line.content, "", known) is not None


def ends_in_wrote(line: Line, words: Language) -> bool:
    text = line.text.rstrip(" \t*_")
    if not text.endswith((":", "：")) or len(text) > _LONGEST:
        return False
    return any(word in words.mail.wrote for word in folded(text).rstrip(":：").split(" "))


def _says_when(text: str, words: Language) -> bool:
    """Whether a line has an address, or a date and a time."""
    if len(text) > _LONGEST:
        return False
    month = any(word.strip(".,") in words.dates.months for word in folded(text).split(" "))
    dated = _DATE.search(text) is not None or (month and _NUMBER.search(text) is not None)
    return _ADDRESS.search(text) is not None or (dated and _TIME.search(text) is not None)
