"""Refs as they are typed in a call."""

from collections.abc import Collection, Sequence

from coachlog.cli.connections import reading
from coachlog.domain.ref import Ref
from coachlog.errors import CallError, UnknownRef
from coachlog.store.lookup import Client, find_ref
from coachlog.views.editable import client_of


def whose(typed: Sequence[str], kinds: Collection[str], what: str) -> tuple[Client, list[Ref]]:
    """The one client whose these refs are, and the refs. ``what`` says in an error which kinds there can be. Raises
    UnknownRef, CallError."""
    refs: list[Ref] = []
    with reading() as connection:
        clients = []
        for text in typed:
            ref = find_ref(connection, text)
            if ref.kind not in kinds:
                raise UnknownRef(text, f" that {what}")
            clients.append(client_of(connection, ref))
            refs.append(ref)
    if len({client.id for client in clients}) > 1:
        raise CallError(f"{' '.join(refs)} are of more than one client: one client at a time")
    return clients[0], list(dict.fromkeys(refs))
