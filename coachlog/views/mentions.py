"""Lines of other clients that name a person, and what the change log still remembers of such lines."""

import json
from collections.abc import Callable, Iterator
from typing import NamedTuple

from coachlog.domain.ref import LETTERS, Ref
from coachlog.store.connection import Connection
from coachlog.store.texts import text_columns, written_by_others


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


def _remembered(connection: Connection, client: int, names: Callable[[str], bool]) -> Iterator[Mention]:
    """What stood in a row before it was changed or taken out."""
    rows = connection.execute(
        """SELECT c."table", c.row, coalesce(k.slug, ''), c.before FROM change c LEFT JOIN client k ON k.id = c.client
           WHERE coalesce(c.client, 0) <> ? AND c.before IS NOT NULL ORDER BY c.id""",
        (client,),
    ).fetchall()
    for table, row, slug, before in rows:
        read = json.loads(before)
        for name in text_columns(table):
            for line in _lines(str(read.get(name) or ""), names):
                yield Mention(_ref(table, row), slug, line, past=True)


def _lines(text: str, names: Callable[[str], bool]) -> list[str]:
    return [line.strip() for line in text.split("\n") if names(line)] if names(text) else []


def _ref(table: str, ident: int) -> str:
    return Ref(table, ident) if table in LETTERS else table
