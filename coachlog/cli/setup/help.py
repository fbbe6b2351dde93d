"""``coachlog help``: a cheat sheet, or the help of a command."""

import typer

from coachlog.cli import output
from coachlog.cli.setup.cheat_sheets import SHEETS
from coachlog.cli.setup.completion import complete_topic
from coachlog.errors import WrongValue, quoted


def help(
    topic: list[str] | None = typer.Argument(
        None, metavar="TOPIC", help="note, words, dates, privacy, sponsor, or a command.", autocompletion=complete_topic
    ),
) -> None:
    """A cheat sheet: note, words (in three languages), dates, privacy or sponsor; or the help of a command.

    Examples:  coachlog help note

      coachlog help brief
    """
    from coachlog.cli import main
    from coachlog.cli.commands import ALIASES, entry_of

    words = topic or []
    if words == ["words"]:
        from coachlog.cli.setup.cheat_sheets import own_words
        from coachlog.cli.setup.cheat_sheets import words as all_words

        output.page(all_words() + own_words())
    elif words and words[0] in SHEETS and len(words) == 1 and words[0] != "note":
        output.write(SHEETS[words[0]])
    elif words == ["note"]:
        output.page_text([SHEETS["note"] + "\nThe command: coachlog note --help\n"])
    elif not words or words[0] in ALIASES or entry_of(words[0]):
        raise typer.Exit(main([*words, "--help"]))
    else:
        raise WrongValue(f"no help on {quoted(words[0])}: try {', '.join(SHEETS)}, words, or the name of a command")
