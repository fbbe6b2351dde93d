"""``coachlog note``: a text in, by whatever way, safe in a draft first, then recorded whole."""

from collections.abc import Sequence
from pathlib import Path

import typer

from coachlog import clock
from coachlog.cli.date_options import at_option, minutes_option
from coachlog.cli.notes import note_flow
from coachlog.cli.notes.decoding import is_piped
from coachlog.cli.notes.note_reading import Way, reading_of
from coachlog.cli.notes.note_request import Request
from coachlog.cli.options import chosen
from coachlog.cli.setup.completion import complete_client, one_of, refs
from coachlog.domain.choices import SESSION_KINDS
from coachlog.errors import CallError

_TAKES_A_VALUE = ("--at", "--minutes", "-m", "--kind", "-k", "--session", "-s", "--format", "--take")


def note(
    client: str = typer.Argument(
        "", help="A name, a short name, or the beginning of one.", autocompletion=complete_client
    ),
    text: list[str] | None = typer.Argument(None, help="Something between sessions; - reads standard input."),
    at: str = typer.Option(
        "", "--at", metavar="DATE", help="When it was: yesterday 14:00, fri, 2026-11-20 14:00-15:00."
    ),
    minutes: str = typer.Option("", "--minutes", "-m", metavar="MIN", help="How long it was: 60, 1h15."),
    kind: str = typer.Option(
        "",
        "--kind",
        "-k",
        metavar="KIND",
        help=f"One of {', '.join(SESSION_KINDS)}.",
        autocompletion=one_of(SESSION_KINDS),
    ),
    session: str = typer.Option(
        "",
        "--session",
        "-s",
        metavar="REF",
        help="The planned session that this note is of.",
        autocompletion=refs("session"),
    ),
    between: bool = typer.Option(False, "--between", help="Something between sessions: no minutes."),
    plain: bool = typer.Option(False, "--plain", help="Read no marks and no quotes: for pasted mails."),
    file: Path | None = typer.Option(None, "--file", "-f", help="Read the note from a file."),
    dry_run: bool = typer.Option(False, "--dry-run", help="Say what would be recognised; record nothing."),
    strict: bool = typer.Option(False, "--strict", help="Record nothing when there is a warning."),
    shape: str = typer.Option(
        "text", "--format", help="What is said of it: text, or json.", autocompletion=one_of(("text", "json"))
    ),
    wanted: str = typer.Option("", "--take", metavar="NUMBERS", help="Take what is offered of it: 1,2 or all."),
    resume: bool = typer.Option(False, "--resume", "-r", help="Go on with a draft: the newest, CLIENT's, or d3."),
) -> None:
    """Record a session's note, or something between sessions.

    Without TEXT your editor opens on a template; the note is recorded when you save and close it. With TEXT, -, a
    pipe or --file nothing opens. What coachlog does not understand stays in the note, word for word.

    Examples:  coachlog note ana

      coachlog note ana "win: ran the stand-up alone"

      coachlog note ana - --at "yesterday 14:00" --minutes 50 < note.md
    """
    now = clock.now()
    words = list(text or [])
    if wanted and dry_run:
        raise CallError("--dry-run records nothing, so nothing can be taken: leave out --take, or --dry-run")
    if between and minutes:
        raise CallError("an entry between sessions has no minutes: leave out --between, or --minutes")
    way = _way(words, file, resume=resume)
    if between and kind and chosen(kind, SESSION_KINDS, "--kind") != "between":
        raise CallError("an entry between sessions is of no other kind: leave out --between, or --kind")
    request = Request(
        client=client,
        way=way,
        reading=reading_of(way, plain=plain),
        words=tuple(words),
        file=file,
        at=at_option(at, now) if at else None,
        minutes=minutes_option("--minutes", minutes),
        kind="between" if between else chosen(kind, SESSION_KINDS, "--kind"),
        session=session,
        dry_run=dry_run,
        strict=strict,
        take=wanted,
        as_json=chosen(shape, ("text", "json"), "--format") == "json",
    )
    if resume:
        note_flow.resume(request, now)
    elif not client:
        note_flow.offer(request, now)
    else:
        note_flow.record_from(request, now)


def reads_stdin(arguments: Sequence[str]) -> str | None:
    """Of a call that was refused: the client it names (perhaps none), if its text was to come from standard input."""
    words, rest = [], iter(arguments)
    for word in rest:
        if word in ("--help", "--resume", "-r", "--file", "-f") or word.startswith("--file="):
            return None
        if word in _TAKES_A_VALUE:
            next(rest, None)
        elif word == "-" or not word.startswith("-"):
            words.append(word)
    if len(words) > 1 and "-" not in words:
        return None
    return words[0] if words and words[0] != "-" else ""


def _way(words: list[str], file: Path | None, *, resume: bool) -> Way:
    if file is not None:
        if words:
            raise CallError("a note comes from --file or from TEXT: leave one out")
        return "file"
    if words == ["-"]:
        return "pipe"
    if "-" in words:
        raise CallError("- reads the whole note from standard input: it stands alone behind the client")
    if words and not resume:
        return "text"
    return "editor" if resume or not is_piped() else "pipe"
