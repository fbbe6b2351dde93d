"""What the shell offers when Tab is pressed: clients, refs, tags, closed words. Typer leaves out what does not begin as
what was typed does. Each answers through the light path; a shell that asks gets no error, only nothing to choose from.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from coachlog import places
from coachlog.domain.ref import LETTERS
from coachlog.errors import CoachlogError

if TYPE_CHECKING:
    from coachlog.store.connection import Connection

_PATIENCE = 0.2  # seconds that somebody who pressed Tab waits for another program


def complete_client() -> list[str]:
    """Short names of clients that are not archived."""
    from coachlog.store.lookup import short_names

    return _asked(short_names)


def complete_tag() -> list[str]:
    """Tags that were used, without their #."""
    from coachlog.store.lookup import tags

    return _asked(tags)


def complete_topic() -> list[str]:
    """What there is help on: cheat sheets and commands."""
    from coachlog.cli.commands import commands
    from coachlog.cli.setup.cheat_sheets import SHEETS

    return list(dict.fromkeys((*SHEETS, "words", *commands())))


def refs(*kinds: str) -> Callable[[str], list[str]]:
    """Complete a ref to one of these kinds of thing, or to any, the newest first."""

    def complete(incomplete: str) -> list[str]:
        from coachlog.store.lookup import newest_refs

        return _asked(lambda connection: [*newest_refs(connection, kinds or tuple(LETTERS), incomplete)])

    return complete


def one_of(words: Sequence[str]) -> Callable[[], list[str]]:
    """Complete a word of a closed list."""

    return lambda: list(words)


def _asked(question: Callable[["Connection"], list[str]]) -> list[str]:
    """The answer of a journal that is there and of this version: Tab makes none, and changes none."""
    from coachlog.store.connection import reading
    from coachlog.store.schema import VERSION, version_of

    try:
        with reading(places.journal(), wait=_PATIENCE) as connection:
            return question(connection) if version_of(connection) == VERSION else []
    except CoachlogError:
        return []
