"""How a draft was begun: with a note, with an edit of what is recorded, or with an agreement. It is kept beside the
draft as JSON, of which anything may be missing or damaged: the text is what counts."""

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any, NamedTuple, get_args

from coachlog.cli.notes.note_reading import Reading, Way


class NoteOrigin(NamedTuple):
    """``wanted`` is what the call said, ``client`` the short name of who was found by it. ``begun`` is a moment as UTC
    text. ``at``: a day, a time of day and minutes. ``given`` is the text that was given out, ``below`` what stood below
    its scissors. ``undone``: the command that was taken back, where the text is of one."""

    wanted: str = ""
    client: str = ""
    begun: str = ""
    way: Way = "pipe"
    reading: Reading = "note"
    at: tuple[str, str, int | None] | None = None
    minutes: int | None = None
    kind: str = ""
    session: str = ""
    given: str | None = None
    below: str | None = None
    undone: int | None = None


class EditOrigin(NamedTuple):
    """``edit`` is the ref of what is edited, ``ids`` the refs that the text may name."""

    edit: str
    client: str = ""
    given: str = ""
    ids: tuple[str, ...] = ()
    wanted: str = ""


class AgreementOrigin(NamedTuple):
    """``agreement`` says whose it is, ``version`` how many there were, ``agreed`` the call's day as ISO text. ``ids``:
    the terms that were given out; None for a document that came whole."""

    agreement: str
    wanted: str = ""
    client: str = ""
    given: str = ""
    ids: tuple[str, ...] | None = None
    version: int | None = None
    agreed: str = ""


Origin = NoteOrigin | EditOrigin | AgreementOrigin


_WORDS = {"way": get_args(Way), "reading": get_args(Reading)}


def as_json(origin: Origin) -> dict[str, Any]:
    """What is kept of it. What was not said is left out."""
    return {name: value for name, value in origin._asdict().items() if value is not None}


def from_json(kept: Any) -> Origin:
    """The origin that was kept; that of a note of which nothing is known where nothing can be read."""
    match kept:
        case {"edit": edit} if edit:
            return EditOrigin(**_values(EditOrigin._fields, {**kept, "edit": str(edit)}))
        case {"agreement": agreement} if agreement:
            return AgreementOrigin(**_values(AgreementOrigin._fields, {**kept, "agreement": str(agreement)}))
        case dict():
            return NoteOrigin(**_values(NoteOrigin._fields, kept))
    return NoteOrigin()


def _values(names: Sequence[str], kept: Mapping[str, Any]) -> dict[str, Any]:
    read = {name: _value(name, kept[name]) for name in names if name in kept}
    return {name: value for name, value in read.items() if value is not None}


def _value(name: str, value: Any) -> Any:
    """A value as its field holds it; None for one that cannot be of it."""
    match name, value:
        case (("minutes" | "version" | "undone"), int()):
            return value
        case "at", [str(day), str(at), int() | None] if _is_moment(day, at):
            return tuple(value)
        case "ids", list():
            return tuple(map(str, value))
        case (("way" | "reading"), str()):
            return value if value in _WORDS[name] else None
        case (("minutes" | "version" | "undone" | "at" | "ids"), _):
            return None
        case _, str():
            return value
    return None


def _is_moment(day: str, at: str) -> bool:
    try:
        date.fromisoformat(day)
        if at:
            time.fromisoformat(at)
    except ValueError:
        return False
    return True
