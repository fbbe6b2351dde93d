"""Rows of a query, by the names of their columns."""

from collections.abc import Sequence
from typing import Any, TypeVar

from coachlog.store.connection import Connection
from coachlog.store.row import Row

T = TypeVar("T", bound=Row)


def fetch(connection: Connection, kind: type[T], query: str, values: Sequence[Any] = ()) -> list[T]:
    """The rows that a query finds, each with all columns of its table. Raises what the driver raises."""
    cursor = connection.execute(query, values)
    names = tuple(column[0] for column in cursor.description)
    return [kind.stored(names, found) for found in cursor.fetchall()]


def columns_of(kind: type[Row], table: str) -> str:
    """The columns of a row for a SELECT; ``table`` is what the query calls its table."""
    return ", ".join(f'{table}."{name}"' for name in kind.COLUMNS)
