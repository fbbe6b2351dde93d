"""What the shell offers when Tab is pressed: clients, refs, tags, closed words. Each answers through the light path; a
shell that asks gets no error, only nothing to choose from."""

from collections.abc import Callable, Sequence

from coachlog.errors import CoachlogError
from coachlog.store.connection import Connection
from coachlog.store.lookup import TABLES, newest_refs, short_names, tags_that_begin

Complete = Callable[[str], list[str]]


def complete_client(incomplete: str) -> list[str]:
    """Short names of clients that are not archived."""
    return _asked(lambda connection: short_names(connection, incomplete))


def complete_tag(incomplete: str) -> list[str]:
    """Tags that were used, without their #."""
    return _asked(lambda connection: tags_that_begin(connection, incomplete))


def complete_topic(incomplete: str) -> list[str]:
    """What there is help on: cheat sheets and commands."""
    from coachlog.cli.commands import COMMANDS
    from coachlog.cli.sheets import SHEETS

    topics = dict.fromkeys((*SHEETS, "words", *COMMANDS))
    return [topic for topic in topics if topic.startswith(incomplete)]


def refs(letters: str = "".join(TABLES)) -> Complete:
    """Complete a ref of one of these letters, the newest first."""

    def complete(incomplete: str) -> list[str]:
        return _asked(lambda connection: newest_refs(connection, letters, incomplete))

    return complete


def one_of(words: Sequence[str]) -> Complete:
    """Complete a word of a closed list."""

    def complete(incomplete: str) -> list[str]:
        return [word for word in words if word.startswith(incomplete.casefold())]

    return complete


def _asked(question: Callable[[Connection], list[str]]) -> list[str]:
    from coachlog.cli.door import reading

    try:
        with reading() as connection:
            return question(connection)
    except CoachlogError:
        return []
