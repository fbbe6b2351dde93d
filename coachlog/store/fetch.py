"""What a query finds, read by the names of its columns."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import repeat
from typing import Any, NamedTuple, TypeVar

from coachlog.domain.ref import Ref
from coachlog.moments import stored_day
from coachlog.store.connection import Connection
from coachlog.store.row import Row

Values = Sequence[Any] | Mapping[str, Any]
RowT = TypeVar("RowT", bound=Row)
Shape = TypeVar("Shape", bound=NamedTuple)


def fetch(connection: Connection, kind: type[RowT], query: str, values: Values = ()) -> list[RowT]:
    """Rows of a table, each with all of its columns. Raises what the driver raises, as all of these do."""
    cursor = connection.execute(query, values)
    names = tuple(column[0] for column in cursor.description)
    return [kind.stored(names, found) for found in cursor.fetchall()]


def read(connection: Connection, shape: type[Shape], query: str, values: Values = ()) -> list[Shape]:
    """Each row as a NamedTuple: a field is the column of its name, read as the field's type says. A text that is not
    there is empty, a day is ISO text in the file, ``Annotated[Ref, "win"]`` is the number of a win, and
    ``Annotated[str, "win"]`` one that may be missing. Raises KeyError where a field has neither column nor default."""
    cursor = connection.execute(query, values)
    places = {column[0]: place for place, column in enumerate(cursor.description)}
    rows = cursor.fetchall()
    fields: list[Iterable[Any]] = []
    for name, reader in _readers(shape).items():
        if name in places:
            place = places[name]
            fields.append([reader(row[place]) for row in rows])
        elif name in shape._field_defaults:
            fields.append(repeat(shape._field_defaults[name], len(rows)))
        else:
            raise KeyError(name)
    return [shape._make(values) for values in zip(*fields, strict=True)]


def read_one(connection: Connection, shape: type[Shape], query: str, values: Values = ()) -> Shape | None:
    """The first row, None where there is none."""
    return next(iter(read(connection, shape, query, values)), None)


def scalars(connection: Connection, query: str, values: Values = ()) -> list[Any]:
    """The one column of each row."""
    return [value for (value,) in connection.execute(query, values).fetchall()]


def scalar(connection: Connection, query: str, values: Values = ()) -> Any:
    """The one column of the first row, None where there is no row."""
    return next(iter(scalars(connection, query, values)), None)


def mappings(connection: Connection, query: str, values: Values = ()) -> list[dict[str, Any]]:
    """Each row as its columns by their names, as they lie in the file."""
    cursor = connection.execute(query, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def mapping(connection: Connection, query: str, values: Values = ()) -> dict[str, Any] | None:
    """The first row so, None where there is none."""
    return next(iter(mappings(connection, query, values)), None)


def table_columns(connection: Connection, table: str) -> list[str]:
    """The names of a table's columns."""
    return [column["name"] for column in mappings(connection, f"PRAGMA table_info({table})")]


def columns_of(kind: type[Row], table: str) -> str:
    """The columns of a row for a SELECT; ``table`` is what the query calls its table."""
    return ", ".join(f'{table}."{name}"' for name in kind.COLUMNS)


_READERS: dict[Any, Callable[[Any], Any]] = {
    str: lambda value: value or "",
    int: lambda value: value or 0,
    bool: bool,
    bool | None: lambda value: None if value is None else bool(value),
    date: date.fromisoformat,
    date | None: stored_day,
    int | None: lambda value: value,
    str | None: lambda value: value,
}


@cache
def _readers(shape: type[NamedTuple]) -> dict[str, Callable[[Any], Any]]:
    """What makes of a column's value a field's, by the names of the fields."""
    return {name: _reader(kind) for name, kind in shape.__annotations__.items() if name in shape._fields}


def _reader(kind: Any) -> Callable[[Any], Any]:
    if kind in _READERS:
        return _READERS[kind]
    (to,) = getattr(kind, "__metadata__", (None,))
    if to is None:
        return lambda value: value  # not read, but computed from what was
    return lambda value: Ref(to, value) if value is not None else ""
