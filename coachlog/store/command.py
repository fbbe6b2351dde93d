"""One command, one transaction: everything it changes is written through SQLModel, logged, and committed together."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as driver
from sqlmodel import Session as Db

from coachlog.store.connection import Connection
from coachlog.store.models import Command, Row
from coachlog.store.schema import VERSION


@contextmanager
def command(connection: Connection, verb: str, at: str, client: int | None = None) -> Iterator[Db]:
    """A unit of work that ends in COMMIT, or in nothing. ``at`` is UTC text; every row that changes is stamped with it.

    The command's own row comes first, so that the change log's triggers find it. Raises what the driver raises,
    wrapped by SQLAlchemy; ``connection.translated`` has the sentence for it.
    """
    engine = _engine(connection)
    with Db(engine, expire_on_commit=False) as db:
        event.listen(db, "before_flush", _stamp(at))
        row = Command(at=at, verb=verb, client=client, schema_=VERSION)
        db.add(row)
        db.flush()
        db.info["command"] = row  # so that one that adds a client can say whom
        yield db
        db.commit()


def _engine(connection: Connection) -> Engine:
    """SQLAlchemy over the one connection that is open. ``hide_parameters``: an error's text must not show notes."""
    engine = create_engine(
        "sqlite://", creator=lambda: connection, module=driver, poolclass=StaticPool, hide_parameters=True
    )

    @event.listens_for(engine, "begin")
    def begin(conn: Any) -> None:
        # Its own BEGIN is deferred, which lost 101 of 200 concurrent updates (durability.md).
        conn.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _stamp(at: str) -> Any:
    def stamp(db: Db, *_: object) -> None:
        for row in (*db.new, *(row for row in db.dirty if db.is_modified(row))):
            if isinstance(row, Row):
                row.changed_at = at

    return stamp
