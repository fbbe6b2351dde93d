"""One class per mistake. Each owns its sentence: what is wrong, and what to type instead.

Exit codes: 1 something failed, 2 the call was wrong, 3 nothing there yet, 4 the store is not usable.
No sentence carries a client's text: a name from the call may stand in it, a note never.
"""

from collections.abc import Sequence

_LONGEST = 60  # of a word of the call that is said back


def quoted(word: object) -> str:
    """A word of the call as a sentence may say it back: in quotes, not whole when it is long, no character in it that
    could move the cursor."""
    text = str(word)
    shown = "".join(char if char.isprintable() else "�" for char in text[:_LONGEST])
    return f"'{shown}…'" if len(text) > _LONGEST else f"'{shown}'"


class CoachlogError(Exception):
    """A mistake with a sentence for the person and an exit code for the shell."""

    exit_code = 1


class CallError(CoachlogError):
    """The call was wrong: an unknown client, a bad date, a bad option."""

    exit_code = 2


class DateRefused(CallError):
    """A day or time that the closed date grammar does not read."""


class UnknownClient(CallError):
    def __init__(self, name: str, known: Sequence[str]) -> None:
        if known:
            from difflib import get_close_matches  # only a mistake pays for it

            close = get_close_matches(name.casefold(), [*known, *(slug.partition("-")[0] for slug in known)], n=1)
            more = " …" if len(known) > 12 else ""
            listed = f"the clients are {', '.join(slug[:40] for slug in known[:12])}{more}"
            hint = f"did you mean {close[0]}? {listed}" if close else listed
        else:
            hint = 'the journal holds no client yet; add one: coachlog client add "Full Name"'
        super().__init__(f"no client is called {quoted(name)}: {hint}")


class AmbiguousClient(CallError):
    def __init__(self, name: str, candidates: Sequence[str]) -> None:
        super().__init__(f"{quoted(name)} could be {' or '.join(candidates)}: type more of it, or the short name")


class UnknownEngagement(CallError):
    def __init__(self, client: str, title: str, known: Sequence[tuple[str, str]]) -> None:
        """``known``: the number and the title of each."""
        named = " or ".join(f"{client}/{ref}" + (f" ({title})" if title else "") for ref, title in known)
        super().__init__(f"{client} has no one engagement that begins with {quoted(title)}: try {named}")


class UnknownRef(CallError):
    def __init__(self, ref: str, why: str = "") -> None:
        super().__init__(
            f"there is no {quoted(ref)}{why}: a reference is a letter and a number as shown, such as s12 or x7"
        )


class WrongValue(CallError):
    """A value that an option cannot take; the sentence lists what it can."""


class BadHead(CallError):
    """The head of a note that cannot be right: nothing is recorded, the text stays a draft."""


class EmptyNote(CallError):
    def __init__(self) -> None:
        super().__init__("the note is empty, nothing was recorded")


class EmptyAgreement(CallError):
    def __init__(self) -> None:
        super().__init__("the agreement is empty, nothing was recorded")


class ChangedMeanwhile(CoachlogError):
    def __init__(self, ref: str) -> None:
        super().__init__(f"{ref} was changed elsewhere meanwhile, so nothing was written")


class GoneMeanwhile(CoachlogError):
    def __init__(self) -> None:
        super().__init__(
            "what this belongs to is not in the journal any more, so nothing was recorded: "
            "coachlog redo brings back what was undone"
        )


class NothingYet(CoachlogError):
    """Nothing there where one thing was asked for."""

    exit_code = 3


class NoStore(NothingYet):
    def __init__(self) -> None:
        super().__init__('there is no journal yet: coachlog client add "Full Name" begins one, coachlog demo shows one')


class FileInTheWay(CoachlogError):
    def __init__(self, path: str) -> None:
        super().__init__(f"{quoted(path)} exists and was left as it is: --force replaces it, -o takes another name")


class EditorFailed(CoachlogError):
    """The editor could not be started, failed or was killed."""


class CannotWrite(CoachlogError):
    """A disk that is full, a folder that may not be written to."""


class StoreError(CoachlogError):
    """The store is locked, damaged, newer than the program, or not readable."""

    exit_code = 4
