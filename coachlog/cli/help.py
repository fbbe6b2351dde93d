"""``coachlog help``: a cheat sheet, or the help of a command."""

import sys

import typer

from coachlog.cli.sheets import SHEETS
from coachlog.errors import WrongValue


def help(
    topic: list[str] | None = typer.Argument(None, metavar="TOPIC", help="note, dates, privacy, or a command."),
) -> None:
    """A one-page cheat sheet: note, dates or privacy; or the help of a command.

    Examples:  coachlog help note

      coachlog help brief
    """
    from coachlog.cli import main
    from coachlog.cli.commands import ALIASES, COMMANDS

    words = topic or []
    if words and words[0] in SHEETS and len(words) == 1 and words[0] != "note":
        sys.stdout.write(SHEETS[words[0]])
    elif words == ["note"]:
        sys.stdout.write(SHEETS["note"] + "\nThe command: coachlog note --help\n")
    elif not words or words[0] in (*COMMANDS, *ALIASES):
        raise typer.Exit(main([*words, "--help"]))
    else:
        raise WrongValue(f"no help on {words[0]!r}: try {', '.join(SHEETS)}, or the name of a command")
