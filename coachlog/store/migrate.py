"""Bring an older journal up to date: step by step, in one transaction."""

from collections.abc import Callable, Sequence
from contextlib import closing
from importlib import import_module
from pathlib import Path

from coachlog.errors import StoreError
from coachlog.store import schema, search_index
from coachlog.store.connection import APPLICATION_ID, Connection, open_again, open_journal, transaction
from coachlog.store.fetch import mapping
from coachlog.store.generated_sql import generate
from coachlog.store.snapshots import snapshot

Step = str | Callable[[Connection], None]
MIGRATIONS: tuple[Sequence[Step], ...] = tuple(
    import_module(f"coachlog.store.migrations.version_{version}").STEPS for version in range(1, schema.VERSION + 1)
)


def migrate(path: Path, *, key: str | None = None) -> str:
    """Bring a journal up to date in one transaction, after a verified snapshot of an older one.

    What it returns is for the person; empty for a new file. Raises StoreError, CannotWrite.
    """
    saved: Path | None = None
    with closing(open_journal(path, write=True, key=key)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        with transaction(connection):  # from here on nobody else writes, or migrates
            before = schema.version_of(connection)
            if before == schema.VERSION:
                return ""  # another process was faster
            if before:
                with closing(open_again(path, key)) as as_it_was:  # VACUUM is not for a transaction
                    saved = snapshot(as_it_was, path, f"before-version-{schema.VERSION}", key=key)
            for steps in MIGRATIONS[before:]:
                for step in steps:
                    step(connection) if callable(step) else connection.execute(step)
            generate(connection)
            search_index.fill(connection)
            if mapping(connection, "PRAGMA foreign_key_check"):
                raise StoreError("the journal's rows do not fit together, so it was left at its older version")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {schema.VERSION}")
    return (
        f"the journal was brought from version {before} to {schema.VERSION}; a copy of it as it was: {saved}"
        if saved
        else ""
    )
