"""The line below which our own editor's text is ours: the brief, to read."""

from coachlog.notation.note import Known

SCISSORS = "------------------------ >8 ------------------------"


def cut(text: str, known: Known) -> tuple[str, str]:
    """What stands above the scissors and what stands from them on. They count only in our own editor's text."""
    if known.below is None:
        return text, ""
    if text.startswith(SCISSORS):
        return "", text
    place = text.find("\n" + SCISSORS)
    if place >= 0:
        return text[: place + 1], text[place + 1 :]
    ours = known.below.strip("\n")
    if ours and text.rstrip().endswith("\n" + ours):  # the scissors' line was deleted, the rest was not
        place = text.rindex("\n" + ours) + 1
        return text[:place], text[place:]
    return text, ""
