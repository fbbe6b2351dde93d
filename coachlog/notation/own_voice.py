"""What is said in the coach's own voice, or in somebody else's, where a thing of the client's could stand."""

from itertools import islice

from coachlog.notation.marks import labelled_with_word, names_somebody, unmarked
from coachlog.notation.note import Known
from coachlog.notation.private import is_mine
from coachlog.notation.remarks import QUOTED, is_quoted
from coachlog.notation.values import WORD, begins_with, plain_word, plain_words
from coachlog.notation.who import known_owner, names_another, others_named
from coachlog.regex import LazyPattern

_LONGEST_TITLE = 8  # words
_COLONS = (":", "：")
_APART = LazyPattern(r"\s*(?:[,;.:!]|[-–—]+\s|\Z)")


def speaks_as_the_coach(content: str, section: str, known: Known) -> bool:
    """Whether a line of a section that documents print is the coach's own: an opinion; a plain line in her "I",
    but a quotation or an insight; or says that there is nothing. Under Commitments: what is somebody else's (``Luis
    sends it``, ``her boss signs``), what is hers (``supervision: …``), and nobody's (``not Ana: …``)."""
    text, _, bullet = unmarked(content)
    words = known.words
    if begins_with(text, words.private.opinions | words.sentences.takes) or _says_nothing(text, known):
        return True
    spoken = plain_words(QUOTED.sub("", text))
    if (
        section != "commitment"
        and _is_said(text, known)
        and known_owner(text.partition(":")[0], known) != ("client", "")
    ):
        return True
    if section != "commitment":
        return not bullet and section != "insight" and not words.private.first_person.isdisjoint(spoken)
    first, _, rest = text.partition(" ")
    first = plain_word(first)
    return (
        labelled_with_word(text, words)
        or begins_with(text, words.private.subjects) > 0
        or bool(names_another(text, known))
        or first in words.prose.theirs
        or _is_said(text, known)
        or is_quoted(text.strip())
        or (first in words.promises.not_ and names_somebody(rest, known))
    )


def _is_said(text: str, known: Known) -> bool:
    """``María: "she is late"``."""
    name, colon, rest = text.partition(":")
    return bool(colon) and known_owner(name, known) is not None and is_quoted(rest.strip())


def _says_nothing(text: str, known: Known) -> bool:
    """``none - she was too tired``."""
    end = begins_with(text, known.words.nothing)
    return end > 0 and _APART.match(text[end:]) is not None


def is_not_the_clients(bracket: str, known: Known) -> bool:
    """Whether the words in brackets behind a mark say whose it is: ``insight (mine)``, ``win (Luis)``."""
    owner = known_owner(bracket, known)
    return is_mine(bracket, known) or (owner is not None and owner[0] in ("sponsor", "stakeholder"))


def tells_of_another(title: str, known: Known) -> bool:
    """Whether a line that ends in a colon stands over what somebody else says: ``What Luis said:``, ``fb Luis:``,
    ``María's view:``. A name alone owns promises."""
    plain = title.rstrip()
    if not plain.endswith(_COLONS) or known_owner(plain.rstrip(":："), known) is not None:
        return False
    spoken = [plain_word(found[0]) for found in islice(WORD.finditer(plain), _LONGEST_TITLE)]
    says = {word for phrase in known.words.sentences.says for word in phrase.split(" ")} - known.words.pronouns
    if len(spoken) > 1 and spoken[-1] in known.words.private.named:
        return True
    return not (known.words.private.named | says).isdisjoint(spoken) and bool(others_named(plain, known))
