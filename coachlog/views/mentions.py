"""Lines of other clients that name a person."""

from collections.abc import Callable
from typing import NamedTuple

from coachlog.store.connection import Connection
from coachlog.store.erasure import written_by_others
from coachlog.store.lookup import LETTERS
from coachlog.store.schema import logged_tables


class Mention(NamedTuple):
    """A line, the thing it stands in, and whose that is."""

    ref: str
    client: str
    line: str


def mentions(connection: Connection, client: int, names: Callable[[str], bool]) -> list[Mention]:
    """Lines of everybody but this client in which ``names`` finds the person."""
    found = []
    for table in logged_tables(connection):
        for ident, slug, texts in written_by_others(connection, table, client):
            lines = dict.fromkeys(line for text in texts.values() for line in text.split("\n") if names(line))
            ref = f"{LETTERS[table]}{ident}" if table in LETTERS else table
            found += [Mention(ref, slug, line.strip()) for line in lines]
    return found
