"""Drafts: a note's text as a file of ours, from before anything else happens to it until the journal has it."""

import json
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import typer

from coachlog import clock, places
from coachlog.cli import output
from coachlog.cli.notes.draft_origin import AgreementOrigin, EditOrigin, NoteOrigin, Origin, as_json, from_json
from coachlog.cli.options import interactive
from coachlog.domain.names import folded
from coachlog.domain.ref import Ref
from coachlog.errors import CallError, CannotWrite, CoachlogError, NothingYet, UnknownRef
from coachlog.moments import shown_day
from coachlog.render.terminal_text import fit, on_one_line
from coachlog.store.connection import translated
from coachlog.store.lookup import may_mean
from coachlog.store.snapshots import sync

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_LONGEST_NAME = 40  # of whom a draft is for, as it is shown
_TRIES, _A_MOMENT = 20, 0.02  # seconds


class Draft(NamedTuple):
    """A text, and how it was begun."""

    ref: str
    path: Path
    origin: Origin

    def text(self) -> bytes:
        return self.path.read_bytes()

    def waits(self) -> bool:
        """Whether nobody works on it: the lock of the program that does is gone with it, however it ended."""
        with _locked(self.path.with_suffix(".json"), shared=True) as mine:
            return mine


def keep(text: bytes, origin: Origin) -> Draft:
    """A new draft, on disk when this returns. Raises CannotWrite when there is no room for it."""
    try:
        folder = places.make_private(places.make_private(places.home()) / "drafts")
        described = _described(origin)
        number = _next_number(folder)
        while True:
            path = folder / f"d{number}.md"
            try:
                _write(path.with_suffix(".json"), described, exclusive=True)  # takes the number
                break
            except FileExistsError:
                number += 1
        try:
            _write(path, text, exclusive=True)
        except OSError:
            path.with_suffix(".json").unlink()
            raise
        _write(folder / ".last", str(number).encode(), exclusive=False)
        sync(folder)
    except OSError as error:
        raise translated(error) or CannotWrite(str(error)) from None
    return Draft(path.stem, path, origin)


def rewrite(draft: Draft, text: bytes) -> None:
    """Put a text back into its draft."""
    unfinished = draft.path.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    _write(unfinished, text, exclusive=True)
    unfinished.replace(draft.path)


def describe(draft: Draft, origin: Origin) -> Draft:
    """Say otherwise how a draft was begun, such as whose it is."""
    path = draft.path.with_suffix(".json")
    # In its place, as the draft's lock lies on the file, and in one write over what was there: a program that is killed
    # has then said one or the other.
    _write(path, _described(origin).ljust(path.stat().st_size if path.exists() else 0), exclusive=False)
    return draft._replace(origin=origin)


@contextmanager
def worked_on(draft: Draft) -> Iterator[None]:
    """While this lasts the draft is nobody else's. Raises CallError when it is somebody's already."""
    for _ in range(_TRIES):  # a command that only looks whether it waits holds the lock for a moment
        with _locked(draft.path.with_suffix(".json")) as mine:
            if mine:
                yield
                return
        time.sleep(_A_MOMENT)
    raise CallError(f"draft {draft.ref} is open in another terminal")


@contextmanager
def kept(draft: Draft) -> Iterator[None]:
    """Whatever goes wrong, the person is told where the text is."""
    where = f"; the text is draft {draft.ref}: coachlog note --resume"
    try:
        yield
    except CoachlogError as error:
        error.args = (f"{error}{where}",)
        raise
    except Exception as error:
        if known_error := translated(error):
            known_error.args = (f"{known_error}{where}",)
            raise known_error from None
        error.add_note(where)
        raise


def discard(draft: Draft) -> None:
    """The journal has the text, or there is none. What an editor left beside it (``d3.md~``) goes too."""
    for left in draft.path.parent.glob(f"*{draft.path.name}*"):
        left.unlink(missing_ok=True)
    draft.path.with_suffix(".json").unlink(missing_ok=True)


def all_drafts() -> list[Draft]:
    """The drafts, the newest last."""
    folder = places.drafts()
    paths = folder.glob("d*.md") if folder.is_dir() else []
    numbered = [path for path in paths if path.stem[1:].isdecimal()]
    return [Draft(path.stem, path, _origin(path)) for path in sorted(numbered, key=lambda path: int(path.stem[1:]))]


def find(wanted: str) -> Draft:
    """The draft called ``d3``, or the newest of the client so called, or with nothing wanted the newest of all."""
    drafts = [draft for draft in all_drafts() if draft.waits()]
    named = [draft for draft in drafts if draft.ref == wanted.strip().casefold()]
    key = folded(wanted)
    whose = [(draft, folded(name)) for draft in drafts for name in (draft.origin.client, draft.origin.wanted)]
    matching = named or [draft for draft, name in whose if not key or name.startswith(key)]
    if not matching and key:
        matching = [draft for draft, name in whose if name and key.startswith(name)]
    if not drafts and all_drafts():
        raise CallError("every draft is open in another terminal")
    if not drafts:
        raise NothingYet("no draft waits: everything that was written is in the journal")
    if not matching:
        raise UnknownRef(wanted, " among the drafts; coachlog drafts lists them")
    return matching[-1]


def mention() -> None:
    """One line on stderr about a draft that waits."""
    drafts = [draft for draft in all_drafts() if draft.waits()]
    if drafts:
        last = drafts[-1]
        more = f" (and {len(drafts) - 1} more: coachlog drafts)" if len(drafts) > 1 else ""
        output.error_line(f"draft {last.ref} for {whose(last)} waits: coachlog note --resume{more}")


def drafts(
    drop: str = typer.Option("", "--drop", metavar="REF", help="Throw one away, such as d3."),
    yes: bool = typer.Option(False, "--yes", "-y", help="Do not ask."),
) -> None:
    """Texts that are not in the journal yet.

    Examples:  coachlog drafts   then   coachlog note --resume

      coachlog drafts --drop d3
    """
    if drop:
        _drop(drop, sure=yes)
        return
    waiting = all_drafts()
    if not waiting:
        output.line("No drafts: everything that was written is in the journal.")
        return
    now = clock.now()
    for draft in waiting:
        changed = datetime.fromtimestamp(draft.path.stat().st_mtime, now.tzinfo)
        when = f"{shown_day(changed.date(), now.date())} {changed:%H:%M}"
        state = "" if draft.waits() else " (open in another terminal)"
        output.line(f"{draft.ref:<5}{whose(draft):<20} {when:<17} {_what(draft)}{state}")
    last = waiting[-1].ref
    output.line(f"\nGo on with one:  coachlog note {last} --resume   Throw it away:  coachlog drafts --drop {last}")


def _what(draft: Draft) -> str:
    match draft.origin:
        case EditOrigin(edit=ref):
            return f"edit of {ref}"
        case AgreementOrigin():
            return f"agreement: {beginning(draft)}"
        case NoteOrigin():
            return beginning(draft)


def _drop(ref: str, *, sure: bool) -> None:
    draft = next((each for each in all_drafts() if each.ref == ref.strip().casefold()), None)
    if draft is None:
        raise UnknownRef(ref, " among the drafts")
    if not sure:
        if not interactive():
            raise CallError(f"to throw {draft.ref} away without being asked: coachlog drafts --drop {draft.ref} --yes")
        if not typer.confirm(f"Throw {draft.ref} away, “{beginning(draft)}”?", default=False, err=True):
            output.error_line(f"{draft.ref} stays")
            return
    with worked_on(draft):
        discard(draft)
    output.line(f"{draft.ref} is gone")


def beginning(draft: Draft) -> str:
    """The first words in it that are the coach's own."""
    given = set((draft.origin.given or "").split("\n"))
    if isinstance(draft.origin, NoteOrigin):
        given |= set((draft.origin.below or "").split("\n"))
    lines = draft.text().decode("utf-8", "replace").split("\n")
    own = (line for line in lines if line.strip() and line.rstrip("\r") not in given and ">8" not in line)
    return fit(on_one_line(next(own, "")), 30)


def client_of(draft: Draft, everyone: Sequence[tuple[str, str]], owners: Mapping[Ref, str]) -> str:
    """The short name of the client whose a draft is: it was found to be, or its call can have named nobody else. Empty
    where that cannot be told, or the client is in the journal no more. ``owners`` says whose what is edited is by now:
    it may have been filed elsewhere."""
    edited = Ref.parse(draft.origin.edit) if isinstance(draft.origin, EditOrigin) else None
    if edited and (owner := owners.get(edited)):
        return owner
    if said := draft.origin.client.partition("/")[0]:
        return said if said in dict(everyone) else ""
    meant = may_mean(everyone, draft.origin.wanted) if draft.origin.wanted else []
    return meant[0] if len(meant) == 1 else ""


def edited_refs() -> list[Ref]:
    """What the drafts that wait are edits of."""
    edited = [draft.origin.edit for draft in all_drafts() if isinstance(draft.origin, EditOrigin)]
    return [ref for ref in map(Ref.parse, edited) if ref]


def whose(draft: Draft) -> str:
    named = draft.origin.client or draft.origin.wanted
    return fit(on_one_line(named[:_LONGEST_NAME]), _LONGEST_NAME - 1) or "nobody yet"


def _origin(path: Path) -> Origin:
    try:
        return from_json(json.loads(path.with_suffix(".json").read_text("utf-8")))
    except (OSError, ValueError, RecursionError):
        return NoteOrigin()  # the text is what counts


def _next_number(folder: Path) -> int:
    """One more than any draft ever had, so that ``d3`` never comes to mean another text."""
    last = folder / ".last"
    last_number = last.read_text("utf-8").strip() if last.is_file() else ""
    numbers = [int(path.stem[1:]) for path in folder.glob("d*.md") if path.stem[1:].isdecimal()]
    return max([*numbers, int(last_number) if last_number.isdecimal() else 0]) + 1


def _described(origin: Origin) -> bytes:
    """What a draft's second file holds. What of a call was no UTF-8 is replaced: the text is what counts."""
    return json.dumps(as_json(origin), ensure_ascii=False).encode("utf-8", "replace")


def _write(path: Path, content: bytes, *, exclusive: bool) -> None:
    """Write a file from its beginning on; a longer one that is there keeps what is behind that."""
    flags = os.O_WRONLY | os.O_CREAT | (os.O_EXCL if exclusive else 0)
    handle = os.open(path, flags, 0o600)
    with os.fdopen(handle, "wb") as file:
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            if exclusive:
                path.unlink(missing_ok=True)  # half a text under a draft's name would pass for the whole
            raise


@contextmanager
def _locked(path: Path, *, shared: bool = False) -> Iterator[bool]:
    """Hold a file's lock, or find that somebody else does. Where there are no such locks nobody else ever does."""
    if fcntl is None or not path.exists():
        yield True
        return
    with path.open("rb") as file:
        try:
            fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except OSError:
            yield False
        else:
            yield True
