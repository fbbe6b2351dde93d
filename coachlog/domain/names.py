"""People's names: how they are compared, and the short names that are made of them."""

import re
import unicodedata
from collections.abc import Collection

from coachlog.domain.ref import pattern

_APOSTROPHES = dict.fromkeys(map(ord, "’ʼ`´"), "'")
# Latin letters that no accent was added to, and that many keyboards lack.
_LATIN = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}


def folded(name: str) -> str:
    """A name as it is compared where accents tell people apart: accents composed, case and spacing forgotten."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().translate(_APOSTROPHES).split())


def unaccented(name: str) -> str:
    """A name as it is compared where it may be typed in a hurry: folded, and without its accents."""
    return " ".join(without_accents(name).split())


def without_accents(text: str) -> str:
    """A text as it is compared, its spaces as they are: without case and accents."""
    if text.isascii():
        return text.lower().translate(_APOSTROPHES)
    decomposed = unicodedata.normalize("NFKD", text).casefold().translate(_APOSTROPHES)
    return "".join(char for char in decomposed if unicodedata.category(char) != "Mn")


def with_places(text: str) -> tuple[str, list[int]]:
    """The same, and where in the text each sign of it comes from."""
    if text.isascii():
        return without_accents(text), list(range(len(text)))
    compared, places = list[str](), list[int]()
    for run in re.finditer(r"[\0-\x7f]+|[^\0-\x7f]", text):
        signs = without_accents(run[0])
        compared.append(signs)
        places += range(run.start(), run.end()) if run[0].isascii() else [run.start()] * len(signs)
    return "".join(compared), places


def first_name(name: str) -> str:
    """The first word of a name, or nothing."""
    return name.split()[0] if name.split() else ""


def short_name(name: str, taken: Collection[str]) -> str:
    """A short name to type: letters and digits of any script joined by ``-``, unique, and never like a ref.

    Latin letters lose their accents, so that any keyboard can type them; other scripts are kept whole.
    """
    composed = unicodedata.normalize("NFC", name).translate(_APOSTROPHES).replace("'", "")
    plain = "".join(_in_latin(char.lower() if char != "İ" else "i") for char in composed).casefold()
    marked = "".join(char if char.isalnum() or unicodedata.category(char) in ("Mn", "Mc") else "-" for char in plain)
    slug = re.sub(r"-{2,}", "-", marked).strip("-") or "client"
    if re.fullmatch(pattern(), slug):
        slug = f"client-{slug}"
    number, unique = 2, slug
    while unique in taken:
        unique, number = f"{slug}-{number}", number + 1
    return unique


def _in_latin(char: str) -> str:
    """A letter of Latin script without its accent; any other as it is."""
    if char in _LATIN:
        return _LATIN[char]
    if not unicodedata.name(char, "").startswith("LATIN"):
        return char
    return "".join(part for part in unicodedata.normalize("NFKD", char) if unicodedata.category(part) != "Mn")
