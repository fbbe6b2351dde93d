"""A unit of work: one command, everything it changes in one transaction, and in the change log under it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar
from uuid import uuid4

from coachlog.store.connection import Connection
from coachlog.store.fetch import columns_of, fetch
from coachlog.store.row import Changes, Row, as_stored
from coachlog.store.rows import Command, Logged
from coachlog.store.schema import VERSION, current_transaction

T = TypeVar("T", bound=Row)


@contextmanager
def unit_of_work(connection: Connection, verb: str, at: str, client: int | None = None) -> Iterator["UnitOfWork"]:
    """A unit of work that ends in COMMIT, or in nothing. ``at`` is UTC text; every row that changes is stamped with it.

    The command's own row comes first, so that the change log's triggers find it. Raises StoreError, CannotWrite.
    """
    with current_transaction(connection):
        unit = UnitOfWork(connection, at)
        unit.command = Command(at=at, verb=verb, client=client, schema=VERSION)
        unit.add(unit.command)
        unit.flush()
        yield unit
        unit.flush()


class UnitOfWork:
    """The rows that a command reads and changes: each row of the file is one object, whose changed columns alone are
    written. ``command`` is the command's own row."""

    command: Command

    def __init__(self, connection: Connection, at: str) -> None:
        self._connection, self._at = connection, at
        self._held: dict[tuple[type[Row], int | None], Row] = {}
        self._added: dict[Row, None] = {}
        self._changes: Changes = {}
        self._deleted: list[Row] = []

    def add(self, row: Row) -> None:
        """Insert a row with the next flush, which gives it its number; one that is there already stays as it is."""
        if row.id is None:
            self._added[row] = None

    def delete(self, row: Row) -> None:
        """Delete a row with the next flush, after what else is written."""
        self._deleted.append(row)

    def touch(self, row: Row) -> None:
        """Stamp a row as changed by this command, whatever of it is."""
        self._changes.setdefault(row, {}).setdefault("changed_at", None)

    def get(self, kind: type[T], ident: int | None) -> T:
        """The row of that number. Raises LookupError when there is none."""
        row = self.get_or_none(kind, ident)
        if row is None:
            raise LookupError(f"there is no {kind.TABLE} {ident}")
        return row

    def get_or_none(self, kind: type[T], ident: int | None) -> T | None:
        """The row of that number, None when there is none."""
        held = self._held.get((kind, ident))
        if isinstance(held, kind):
            return held
        return next(iter(self.select(kind, "id = ?", ident)), None)

    def find(self, kind: type[T], **equal: Any) -> list[T]:
        """The rows whose columns are equal to these values, in the order of their numbers."""
        condition = " AND ".join(f'"{name}" IS ?' for name in equal) or "1"
        return self.select(kind, condition, *map(as_stored, equal.values()))

    def select(self, kind: type[T], condition: str, *values: Any) -> list[T]:
        """The rows for which a condition holds, SQL with ``?`` for each of the values, in the order of their numbers.
        What was changed so far is written first."""
        self.flush()
        query = f'SELECT {columns_of(kind, "t")} FROM "{kind.TABLE}" t WHERE {condition} ORDER BY t.id'
        return [self._the_one(row) for row in fetch(self._connection, kind, query, values)]

    def flush(self) -> None:
        """Write what was added, then what was changed, then what was deleted, each in its order."""
        added, self._added = self._added, {}
        for row in added:
            self._insert(row)
        changes = dict(self._changes)
        self._changes.clear()
        for row, before in changes.items():
            self._update(row, before)
        deleted, self._deleted = self._deleted, []
        for row in deleted:
            self._delete(row)

    def _the_one(self, row: T) -> T:
        """The object that stands for a row that was read: the one there is, as it may have been changed since."""
        held = self._held.setdefault((type(row), row.id), row)
        held.held_by(self._changes)
        assert isinstance(held, type(row))
        return held

    def _insert(self, row: Row) -> None:
        query, values_of = _insert_query(row.TABLE, row.COLUMNS)
        if isinstance(row, Logged):
            row.uuid, row.changed_at = row.uuid or str(uuid4()), self._at
        row.id = self._connection.execute(query, [*map(as_stored, values_of(row))]).lastrowid
        self._held[type(row), row.id] = row
        row.held_by(self._changes)

    def _update(self, row: Row, before: dict[str, Any]) -> None:
        names = [name for name, value in before.items() if getattr(row, name) != value]
        if not names:
            return
        if isinstance(row, Logged):
            row.set_quietly("changed_at", self._at)
            names = list(dict.fromkeys([*names, "changed_at"]))
        settings = ", ".join(f'"{name}" = ?' for name in names)
        values = [as_stored(getattr(row, name)) for name in names]
        self._connection.execute(f'UPDATE "{row.TABLE}" SET {settings} WHERE id = ?', (*values, row.id))

    def _delete(self, row: Row) -> None:
        self._connection.execute(f'DELETE FROM "{row.TABLE}" WHERE id = ?', (row.id,))
        self._held.pop((type(row), row.id), None)
        row.held_by(None)


@cache
def _insert_query(table: str, columns: tuple[str, ...]) -> tuple[str, Callable[[Row], tuple[Any, ...]]]:
    """The SQL that inserts a new row, and what gives the values of one."""
    names = tuple(name for name in columns if name != "id")
    listed, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    return f'INSERT INTO "{table}" ({listed}) VALUES ({marks})', attrgetter(*names)
