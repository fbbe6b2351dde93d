"""Lines of other clients that name a person, and what the change log still remembers of such lines."""

import json
from collections.abc import Callable, Iterator
from typing import NamedTuple

from coachlog.domain.ref import LETTERS, Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import mappings, scalar, scalars
from coachlog.store.text_columns import text_columns, written_by_others


class Mention(NamedTuple):
    """A line, the thing it stands in, and whose that is. ``past``: it stands there no longer, only in its history."""

    ref: str
    client: str
    line: str
    past: bool = False


def mentions(connection: Connection, client: int, names: Callable[[str], bool]) -> list[Mention]:
    """Lines of everybody but this client in which ``names`` finds the person, each once."""
    now = [
        Mention(_ref(row.table, row.id), row.client, line)
        for row in written_by_others(connection, client)
        for text in row.texts.values()
        for line in _lines(text, names)
    ]
    known = {(each.ref, each.line) for each in now}
    past = [each for each in _remembered(connection, client, names) if (each.ref, each.line) not in known]
    return list(dict.fromkeys([*now, *past]))


def former_names(connection: Connection, client: int) -> list[str]:
    """What a client was called before."""
    return scalars(
        connection,
        """SELECT DISTINCT json_extract(before, '$.name') FROM change
           WHERE "table" = 'client' AND row = ? AND json_extract(before, '$.name') IS NOT NULL""",
        (client,),
    )


def names_of_others(connection: Connection, client: int) -> list[str]:
    """The names of the other clients, and of the people around them."""
    return scalars(
        connection,
        """SELECT name FROM client WHERE id <> :client UNION SELECT p.name FROM stakeholder p
           JOIN engagement e ON e.id = p.engagement WHERE e.client <> :client""",
        {"client": client},
    )


def session_count(connection: Connection) -> int:
    """How many sessions there are, of all clients: how much there is to look through."""
    return int(scalar(connection, "SELECT count(*) FROM session"))


def _remembered(connection: Connection, client: int, names: Callable[[str], bool]) -> Iterator[Mention]:
    """What stood in a row before it was changed or taken out."""
    rows = mappings(
        connection,
        """SELECT c."table", c.row, coalesce(k.slug, '') AS slug, c.before FROM change c
           LEFT JOIN client k ON k.id = c.client
           WHERE coalesce(c.client, 0) <> ? AND c.before IS NOT NULL ORDER BY c.id""",
        (client,),
    )
    for row in rows:
        before = json.loads(row["before"])
        for name in text_columns(row["table"]):
            for line in _lines(str(before.get(name) or ""), names):
                yield Mention(_ref(row["table"], row["row"]), row["slug"], line, past=True)


def _lines(text: str, names: Callable[[str], bool]) -> list[str]:
    return [line.strip() for line in text.split("\n") if names(line)] if names(text) else []


def _ref(table: str, ident: int) -> str:
    return Ref(table, ident) if table in LETTERS else table
