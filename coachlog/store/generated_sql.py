"""The SQL that is generated from what the tables are: views, and the triggers of change log and search."""

from collections.abc import Iterator

from coachlog.store import search_index
from coachlog.store.connection import Connection
from coachlog.store.fetch import mappings, table_columns
from coachlog.store.sql_views import VIEWS
from coachlog.store.text_columns import logged_tables, owner


def generate(connection: Connection) -> None:
    """The triggers and views, made anew from what the tables now are."""
    for made in mappings(connection, "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')"):
        connection.execute(f"DROP {made['type']} {made['name']}")
    for statement in list(generated_sql(connection)):
        connection.execute(statement)


def generated_sql(connection: Connection) -> Iterator[str]:
    """The statements that make views and triggers for the tables there are."""
    for name, query in VIEWS.items():
        yield f"CREATE VIEW {name} AS {query}"
    yield f"CREATE VIEW written AS {search_index.written()}"
    yield from search_index.triggers()
    for table in logged_tables(connection):
        for operation in ("insert", "update", "delete"):
            yield _trigger(table, table_columns(connection, table), operation)


def _trigger(table: str, names: list[str], operation: str) -> str:
    """A trigger that logs a row's change under the command that made it. The last command is the present one: a change
    comes only in a transaction that has just begun one.

    A row that was inserted is not copied: it stands in its table, and when it is deleted, in the log. An update keeps
    the columns that it changed, before and after.
    """
    row = "OLD" if operation == "delete" else "NEW"
    logged = f"""(SELECT max(id) FROM command), '{table}', {row}.id, {row}.uuid, {owner(table, row)}, '{operation}'"""
    if operation == "insert":
        kept = f"SELECT {logged}, NULL, NULL"
    elif operation == "delete":
        whole = ", ".join(f"'{name}', OLD.\"{name}\"" for name in names)
        kept = f"SELECT {logged}, json_object({whole}), NULL"
    else:
        first, *more = (f'\'{name}\'{{}}, OLD."{name}"{{}}, NEW."{name}"{{}}' for name in names if name != "id")
        both = f"SELECT {first.format(' AS name', ' AS old', ' AS new')} UNION ALL VALUES " + ", ".join(
            f"({each.format('', '', '')})" for each in more
        )
        kept = f"""SELECT {logged}, json_group_object(name, old), json_group_object(name, new)
            FROM ({both}) WHERE old IS NOT new"""
    return f"""CREATE TRIGGER log_{table}_{operation} AFTER {operation.upper()} ON {table} BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) {kept};
        END"""
