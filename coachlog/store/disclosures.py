"""Who was given what: one light INSERT, outside the change log and so outside undo."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from hashlib import sha256
from uuid import uuid4

from coachlog.store.connection import Connection
from coachlog.store.schema import current_transaction


@contextmanager
def disclosing(
    connection: Connection,
    engagement: int,
    audience: str,
    at: str,
    body: str,
    items: Sequence[str],
    approved_on: date | None = None,
    handed: bool = True,
) -> Iterator[None]:
    """Keep that a document is handed over: a hash of its body, the refs of what it holds, and the day on which the
    client released that very body. ``handed`` is False where it was released and not handed over yet.

    It is kept when what stands inside succeeds, and fails before that begins when it cannot be.
    """
    digest = sha256(body.encode()).hexdigest()
    with current_transaction(connection):
        connection.execute(
            """INSERT INTO disclosure (uuid, changed_at, engagement, audience, at, sha256, items, approved_on, handed)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (
                str(uuid4()),
                at,
                engagement,
                audience,
                at,
                digest,
                json.dumps(list(items)),
                approved_on.isoformat() if approved_on else None,
                int(handed),
            ),
        )
        yield
