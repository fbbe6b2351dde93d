"""How an older journal becomes one of the present version: numbered migrations, one file each.

A step is SQL, or a function of the connection. Steps that have landed are never changed. One that changes a row's
values must log that under a command of its own, as the change log is read backwards from the present rows.
"""

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from coachlog.errors import StoreError
from coachlog.store import schema, search_index
from coachlog.store.connection import APPLICATION_ID, Connection, open_again, open_journal, transaction
from coachlog.store.fetch import mapping
from coachlog.store.generated_sql import generate
from coachlog.store.migrations import version_1, version_2, version_3, version_4
from coachlog.store.upkeep import snapshot

Step = str | Callable[[Connection], None]
MIGRATIONS: tuple[Sequence[Step], ...] = (version_1.STEPS, version_2.STEPS, version_3.STEPS, version_4.STEPS)


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
