"""Whether something was changed since it was looked at: the change log's numbers only grow."""

from collections.abc import Iterable
from typing import NamedTuple

from coachlog.store.connection import Connection
from coachlog.store.lookup import TABLES


class Seen(NamedTuple):
    """What was given out, and the number of the last change to any of it."""

    refs: tuple[str, ...]
    version: int


def last_change(connection: Connection, refs: Iterable[str]) -> int:
    """The number of the last change to any of these, 0 when there is none."""
    query = 'SELECT coalesce(max(id), 0) FROM change WHERE "table" = ? AND row = ?'
    rows = (connection.execute(query, (TABLES[ref[0]], int(ref[1:]))).fetchone() for ref in refs)
    return max((int(row[0]) for row in rows), default=0)
