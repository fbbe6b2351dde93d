"""Free text of an agreement for the document that is signed: without what the coach keeps to herself in it."""

from datetime import UTC, datetime

from coachlog.notation.headings import ends, heading
from coachlog.notation.lines import lines_of
from coachlog.notation.note import Known
from coachlog.notation.private import is_sign, signs_in
from coachlog.words.language import Language


def without_private(text: str, words: Language) -> str:
    """The text without its private parts, and without the lines that a sign keeps out."""
    known = Known(datetime.min.replace(tzinfo=UTC), words=words)
    kept: list[str] = []
    private = 0  # the level of the private heading above, 0 when there is none
    for line in lines_of(text):
        found = heading(line, known)
        if found and private and ends(found, "private", private, of_notes=False):
            private = 0
        if found and found.section == "private":
            private = private or found.level
        signed = is_sign(line.text, known) or any(each.active for each in signs_in(line.text, known))
        if not private and not signed:
            kept.append(line.text)
    return "\n".join(kept)
