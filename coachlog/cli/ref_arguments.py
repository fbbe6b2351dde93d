"""Refs as they are typed in a call."""

from coachlog.cli.door import reading
from coachlog.errors import CallError, UnknownRef
from coachlog.store.lookup import Client, find_ref
from coachlog.views.editable import client_of


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
