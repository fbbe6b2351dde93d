"""How a word is compared with those of the tables."""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=256)  # a line is compared with one table after the other
def folded(text: str) -> str:
    """A word as tables hold it: lower case, single spaces, accents composed."""
    composed = text if text.isascii() else unicodedata.normalize("NFC", text)
    return " ".join(composed.casefold().replace("_", " ").split())
