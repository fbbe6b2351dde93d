"""What people wrote, table by table: which tables the change log knows, and which columns hold words."""

from collections.abc import Iterator
from typing import NamedTuple

from coachlog.store.connection import Connection
from coachlog.store.fetch import mappings, scalars
from coachlog.store.rows import TABLES
from coachlog.store.search_index import INDICES

# Outside the change log, and so outside undo.
UNLOGGED = ("command", "change", "disclosure")
_NUMBER, _SLUG = "its number", "whose it is"  # what a query calls them beside a table's own columns


class Written(NamedTuple):
    """A row's texts by their columns. ``client`` is whose it is, empty for what is nobody's."""

    table: str
    id: int
    client: str
    texts: dict[str, str]


def logged_tables(connection: Connection) -> list[str]:
    """The tables whose changes can be undone: all but the log's own, what was disclosed, and the search index."""
    names = scalars(
        connection,
        """SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
           ORDER BY name""",
    )
    return [name for name in names if name not in UNLOGGED and not name.startswith(INDICES)]


def owner(table: str, row: str) -> str:
    """SQL for the client whose a row is; NULL for what is the coach's own. ``row`` is what the query calls it."""
    if table == "client":
        return f"{row}.id"
    if table == "engagement":
        return f"{row}.client"
    if table == "evidence_case":
        return "NULL"
    return f"(SELECT client FROM engagement WHERE id = {row}.engagement)"


def text_columns(table: str) -> tuple[str, ...]:
    """The columns in which a text can name somebody. How another client is called is that client's alone."""
    return tuple(name for name in TABLES[table].TEXTS if table != "client" or name not in ("name", "slug"))


def written_by_others(connection: Connection, client: int) -> Iterator[Written]:
    """What stands in rows of everybody but one client."""
    for table in logged_tables(connection):
        names = text_columns(table)
        if not names:
            continue
        whose = owner(table, "t")
        chosen = ", ".join(f't."{name}"' for name in names)
        query = f"""SELECT {chosen}, t.id AS "{_NUMBER}", (SELECT slug FROM client WHERE id = {whose}) AS "{_SLUG}"
                    FROM "{table}" t WHERE coalesce({whose}, 0) <> ? ORDER BY t.id"""
        for row in mappings(connection, query, (client,)):
            texts = {name: row[name] for name in names if row[name]}
            yield Written(table, row[_NUMBER], row[_SLUG] or "", texts)
