"""Options that several commands read in the same way."""

import sys
from collections.abc import Sequence

import typer

from coachlog.cli.setup.completion import complete_client
from coachlog.domain.choices import spoken
from coachlog.errors import WrongValue, quoted


def chosen(value: str, words: Sequence[str], option: str) -> str:
    """A closed word, however it was spaced; an unambiguous beginning is enough. Raises WrongValue."""
    plain = value.strip().casefold().replace(" ", "_").replace("-", "_")
    matching = [word for word in words if word == plain] or [word for word in words if plain and word.startswith(plain)]
    if value and len(matching) != 1:
        raise WrongValue(f"{option} {quoted(value)} is none of {', '.join(spoken(word) for word in words)}")
    return matching[0] if value else ""


CLIENT = typer.Argument(..., help="A name, a short name, or the beginning of one.", autocompletion=complete_client)


def interactive() -> bool:
    """Whether somebody is there to answer: a terminal on both sides."""
    return sys.stdin.isatty() and sys.stderr.isatty()
