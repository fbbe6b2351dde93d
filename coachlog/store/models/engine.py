"""SQLAlchemy over a journal, for other programs: they read it, and change nothing."""

from pathlib import Path

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as driver

from coachlog.store.schema import open_current


def reading_engine(path: Path) -> Engine:
    """An engine over the one connection to the journal at ``path``, which is opened as commands that only show open it:
    a write is refused. ``engine.dispose()`` closes it. Raises NoStore, StoreError.
    """
    connection, _ = open_current(path, write=False)
    # An error's text must not show what a client said, so parameters are hidden.
    return create_engine(
        "sqlite://", creator=lambda: connection, module=driver, poolclass=StaticPool, hide_parameters=True
    )
