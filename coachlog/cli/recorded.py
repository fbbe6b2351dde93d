"""What is recorded by a command of its own, ``done`` or ``goal rate``, as a note between sessions would."""

from datetime import datetime

import typer

from coachlog.cli.door import reading, writing
from coachlog.errors import CallError, UnknownRef
from coachlog.notation import Item, Note
from coachlog.notation.note import Head
from coachlog.render.echo import Recorded, echo
from coachlog.render.words_of_people import literal
from coachlog.store.lookup import Client, find_ref
from coachlog.views.editable import client_of
from coachlog.views.saved import saved


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


def record_items(client: Client, items: list[Item], at: datetime, now: datetime, verb: str) -> None:
    """Write them as one entry between sessions, of the day of ``at``, and say what was recorded."""
    from coachlog.journal.in_session import Facts
    from coachlog.journal.notes import record_note

    facts = Facts(day=at.date(), at=None, minutes=None, kind="between", typed="", typed_as="line")
    with writing() as connection:
        done = record_note(connection, client.id, client.engagement, Note(Head(), tuple(items)), facts, now, verb=verb)
        after = saved(connection, done.session)
    lines = [Recorded(*line) for line in done.lines]
    typer.echo(literal(echo(after, lines, now.date(), text=False, last="take back: coachlog undo")))
    for warning in done.warnings:
        typer.echo(literal(warning), err=True)
