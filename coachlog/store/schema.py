"""The file's shape: numbered migrations, and what is generated from it (the triggers of change log and search, views).

A step is SQL, or a function of the connection. Steps that have landed are never changed. One that changes a row's
values must log that under a command of its own, as the change log is read backwards from the present rows.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from coachlog.errors import StoreError
from coachlog.store import migration_1, migration_2, migration_3, migration_4, search_index
from coachlog.store.connection import APPLICATION_ID, Connection, columns, open_journal, transaction, translated_errors
from coachlog.store.sql_views import VIEWS
from coachlog.store.texts import logged_tables, owner
from coachlog.store.upkeep import snapshot

Step = str | Callable[[Connection], None]
MIGRATIONS: tuple[Sequence[Step], ...] = (migration_1.STEPS, migration_2.STEPS, migration_3.STEPS, migration_4.STEPS)
VERSION = len(MIGRATIONS)
# SHA-256 of the generated SQL of each version, from when it was first kept. A journal has the triggers and views of the
# program that brought it to its version: other SQL needs a new version, be it without a step.
GENERATED_SQL = {
    3: "cdf7714eefaa87fc1d70b99450be8bafa66d9f3abac37ec3e85833d01e358c89",
    4: "6b2b058b77daf235ae837ccc2bb3fa08943dcc4389ecbcf73d93cb7d13ab220f",
}


def open_current(path: Path, *, write: bool, key: str | None = None) -> tuple[Connection, str]:
    """A connection to a journal of this program's version, and a line for the person when it was brought up to date.

    Raises NoStore, StoreError (newer, foreign, damaged), CannotWrite.
    """
    connection = open_journal(path, write=write, key=key)
    try:
        with translated_errors():
            version = _version(connection)
            if version == VERSION:
                return connection, ""
            if version == 0 and not write:
                raise StoreError(f"{path} is not a coachlog journal")
        connection.close()
        said = migrate(path, key=key)
        return open_journal(path, write=write, key=key), said
    except BaseException:
        connection.close()
        raise


def migrate(path: Path, *, key: str | None = None) -> str:
    """Bring a journal up to date in one transaction, after a verified snapshot of an older one.

    What it returns is for the person; empty for a new file. Raises StoreError, CannotWrite.
    """
    connection = open_journal(path, write=True, key=key)
    try:
        with translated_errors():
            before = _version(connection)
            saved = snapshot(connection, path, f"before-version-{VERSION}", key=key) if before else None
            connection.execute("PRAGMA foreign_keys = OFF")
            with transaction(connection):
                version = _version(connection)  # another process may have been faster
                for steps in MIGRATIONS[version:]:
                    for step in steps:
                        step(connection) if callable(step) else connection.execute(step)
                generate(connection)
                search_index.fill(connection)
                if connection.execute("PRAGMA foreign_key_check").fetchone():
                    raise StoreError("the journal's rows do not fit together, so it was left at its older version")
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {VERSION}")
    finally:
        connection.close()
    return (
        f"the journal was brought from version {before} to {VERSION}; a copy of it as it was: {saved}" if saved else ""
    )


def _version(connection: Connection) -> int:
    """The file's version, 0 when it is empty. Raises StoreError for what is not ours, or newer than we are."""
    application, version = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
    )
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if application != APPLICATION_ID and (application or version or tables):
        raise StoreError("that file is a database of another program, not a coachlog journal")
    if version > VERSION:
        raise StoreError(
            f"the journal is of version {version}, this coachlog reads up to {VERSION}: install a newer coachlog"
        )
    return int(version)


def generate(connection: Connection) -> None:
    """The triggers and views, made anew from what the tables now are."""
    for kind, name in connection.execute(
        "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')"
    ).fetchall():
        connection.execute(f"DROP {kind} {name}")
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
            yield _trigger(table, columns(connection, table), operation)


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
