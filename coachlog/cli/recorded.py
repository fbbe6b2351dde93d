"""What is recorded by a command of its own, ``done`` or ``goal rate``, as a note between sessions would."""

from collections.abc import Sequence
from datetime import datetime

import typer

from coachlog.cli.door import reading, writing
from coachlog.errors import CallError, UnknownRef
from coachlog.notation import Item, Note, Text
from coachlog.notation.note import Block, Head
from coachlog.render.echo import Recorded, echo
from coachlog.render.thing import thing_line
from coachlog.render.words_of_people import literal
from coachlog.store.lookup import Client, find_ref
from coachlog.views.editable import client_of
from coachlog.views.saved import saved
from coachlog.views.thing import shown


def whose(refs: list[str], letters: str, what: str) -> tuple[Client, list[str]]:
    """The one client whose these refs are, and the refs as written. Raises UnknownRef, CallError."""
    found: list[str] = []
    with reading() as connection:
        clients = []
        for ref in refs:
            table, ident = find_ref(connection, ref)
            plain = ref.strip().casefold()
            if plain[0] not in letters:
                raise UnknownRef(ref, f" that {what}")
            clients.append(client_of(connection, table, ident))
            found.append(plain)
    if len({client.id for client in clients}) > 1:
        raise CallError(f"{' '.join(found)} are of more than one client: one client at a time")
    return clients[0], list(dict.fromkeys(found))


def _subject(block: Block) -> str:
    return block.ref if isinstance(block, Item) else ""


def record_items(client: Client, blocks: Sequence[Block], at: datetime, now: datetime, verb: str) -> None:
    """Write them as one entry between sessions, of the day of ``at``, and say what was recorded."""
    from coachlog.journal.in_session import Facts
    from coachlog.journal.notes import record_note

    facts = Facts(day=at.date(), at=None, minutes=None, kind="between", typed="", typed_as="line")
    with writing() as connection:
        done = record_note(connection, client.id, client.engagement, Note(Head(), tuple(blocks)), facts, now, verb=verb)
        after = saved(connection, done.session)
        things = [shown(connection, *find_ref(connection, ref)) for ref in dict.fromkeys(map(_subject, blocks)) if ref]
    lines = [Recorded(*line) for line in done.lines]
    text = any(isinstance(block, Text) for block in blocks)
    first, *rest = echo(after, lines, now.date(), text=text, last="take back: coachlog undo").split("\n")
    typer.echo(literal("\n".join([first, *(f"  {thing_line(thing, now.date())}" for thing in things), *rest])))
    for warning in done.warnings:
        typer.echo(literal(warning), err=True)
