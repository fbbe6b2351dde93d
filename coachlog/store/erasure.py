"""Erase a client: every row, what the search index and the change log hold of them, and the copies beside the journal.

The one thing that undo does not bring back (domain.md, invariant 12). ``secure_delete`` overwrites what is deleted with
zeros, the search index is made anew, and VACUUM leaves no free page behind.
"""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import uuid4

from coachlog.errors import StoreError
from coachlog.store import search_index
from coachlog.store.connection import Connection, columns, transaction
from coachlog.store.schema import VERSION, generate, logged_tables

Rewrite = Callable[[str], str]  # a text of somebody else's, without the name of the one who is erased
# What is kept where the minutes are: nothing that says whose they were.
_OF_SESSION = ("id", "uuid", "engagement", "day", "minutes", "mentoring", "training", "kind", "status")
_OF_ENGAGEMENT = ("id", "uuid", "client", "format", "group_size", "payment", "ended_on")
_OF_CLIENT = ("id", "uuid", "slug", "relationship", "log_consent", "log_consent_on")


def erase(
    connection: Connection,
    client: int,
    at: str,
    beside: Callable[[], None],
    *,
    rewrite: Rewrite | None = None,
    keep_minutes: bool = False,
) -> None:
    """Take every trace of a client out of the journal, in one transaction.

    ``beside`` does away with what lies beside the journal, right before COMMIT: a run that is killed there has lost no
    name to begin again with. ``rewrite`` takes the name out of what others have; ``keep_minutes`` leaves the days and
    minutes of the sessions that count, of nobody. Raises StoreError, and whatever ``beside`` raises.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with transaction(connection):
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                connection.execute(f"DROP TRIGGER {name}")  # what is erased is neither logged nor indexed
            theirs = _rows(connection, client)
            if keep_minutes:
                _leave_minutes(connection, client, at[:10])
            else:
                _delete_all(connection, client)
            _delete_history(connection, client, theirs)
            if rewrite is not None:
                _rewrite_others(connection, client, rewrite)
            connection.execute("INSERT INTO command (at, verb, schema) VALUES (?, 'client erase', ?)", (at, VERSION))
            if connection.execute("PRAGMA foreign_key_check").fetchone():
                raise StoreError("something of another client hangs on this one's, so nothing was erased")
            generate(connection)
            search_index.fill(connection)
            beside()
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    sweep(connection)


def sweep(connection: Connection) -> None:
    """Leave no free page behind."""
    connection.execute("VACUUM")


def snapshots(journal: Path) -> list[Path]:
    """The copies beside the journal, unfinished ones too."""
    folder = journal.parent / "snapshots"
    return sorted(path for path in folder.iterdir() if path.is_file()) if folder.is_dir() else []


def written_by_others(connection: Connection, table: str, client: int) -> list[tuple[int, str, dict[str, str]]]:
    """Rows of other clients, or of nobody: id, whose, and what people wrote in them. What was not rewritten is the same
    to the letter, as each text is written back only when it changed."""
    written = search_index.WRITTEN.get(table, (0, ()))[1]
    names = [*written, *(["typed"] if table == "session" else []), *(["tag"] if table == "tagged" else [])]
    names += ["text"] if table == "release" else []
    if not names:
        return []
    whose = {"client": "t.id", "engagement": "t.client", "evidence_case": "NULL"}.get(
        table, "(SELECT client FROM engagement e WHERE e.id = t.engagement)"
    )
    chosen = ", ".join(f't."{name}"' for name in names)
    rows = connection.execute(
        f"""SELECT t.id, coalesce((SELECT slug FROM client WHERE id = {whose}), ''), {chosen} FROM "{table}" t
            WHERE coalesce({whose}, 0) <> ? ORDER BY t.id""",
        (client,),
    ).fetchall()
    return [
        (ident, slug, {name: text for name, text in zip(names, texts, strict=True) if text})
        for ident, slug, *texts in rows
    ]


def _rows(connection: Connection, client: int) -> list[tuple[str, int]]:
    """Every row that is theirs, as the change log calls it."""
    mine = _engagements(connection, client)
    found = [("client", client), *(("engagement", int(ident)) for ident in mine.split(", ") if ident != "NULL")]
    for table in logged_tables(connection):
        if "engagement" in columns(connection, table):
            rows = connection.execute(f'SELECT id FROM "{table}" WHERE engagement IN ({mine})').fetchall()
            found += [(table, ident) for (ident,) in rows]
    return found


def _delete_all(connection: Connection, client: int) -> None:
    mine = _engagements(connection, client)
    for table in (*logged_tables(connection), "disclosure"):
        if "engagement" in columns(connection, table):
            connection.execute(f'DELETE FROM "{table}" WHERE engagement IN ({mine})')
    connection.execute("DELETE FROM engagement WHERE client = ?", (client,))
    connection.execute("DELETE FROM client WHERE id = ?", (client,))


def _leave_minutes(connection: Connection, client: int, day: str) -> None:
    """Sessions that count keep their day and minutes; client and engagement what an hours log needs, and no name."""
    mine = _engagements(connection, client)
    for table in (*logged_tables(connection), "disclosure"):
        if "engagement" in columns(connection, table) and table != "session":
            connection.execute(f'DELETE FROM "{table}" WHERE engagement IN ({mine})')
    counted = "SELECT session FROM counted_minutes"
    connection.execute(f"DELETE FROM session WHERE engagement IN ({mine}) AND id NOT IN ({counted})")
    _blank(connection, "session", f"engagement IN ({mine})", _OF_SESSION)
    _blank(connection, "engagement", f"client = {client}", _OF_ENGAGEMENT)
    connection.execute(
        "UPDATE engagement SET end_reason = 'completed', ended_on = coalesce(ended_on, ?) WHERE client = ?",
        (day, client),
    )
    _blank(connection, "client", f"id = {client}", _OF_CLIENT)
    connection.execute(
        "UPDATE client SET slug = 'erased-' || id, name = 'erased', archived_on = ? WHERE id = ?", (day, client)
    )


def _blank(connection: Connection, table: str, which: str, kept: Sequence[str]) -> None:
    """Everything but what is kept becomes as if it had never been said; each row's UUID becomes another."""
    for _, name, _, required, default, _ in connection.execute(f"PRAGMA table_info({table})").fetchall():
        if name not in kept:
            empty = f"coalesce({default or 'NULL'}, '')" if required else "NULL"
            connection.execute(f'UPDATE "{table}" SET "{name}" = {empty} WHERE {which}')
    for (ident,) in connection.execute(f'SELECT id FROM "{table}" WHERE {which}').fetchall():
        connection.execute(f'UPDATE "{table}" SET uuid = ? WHERE id = ?', (str(uuid4()), ident))


def _delete_history(connection: Connection, client: int, rows: Sequence[tuple[str, int]]) -> None:
    """What the change log holds of them, and the commands that did nothing else. ``rows`` are those that were theirs at
    the end: what was filed elsewhere at first goes too."""
    connection.execute("DELETE FROM change WHERE client = ?", (client,))
    connection.executemany('DELETE FROM change WHERE "table" = ? AND row = ?', rows)
    connection.execute(
        "DELETE FROM command WHERE client = ? AND NOT EXISTS (SELECT 1 FROM change c WHERE c.command = command.id)",
        (client,),
    )
    connection.execute("UPDATE command SET client = NULL, refs = '' WHERE client = ?", (client,))
    connection.execute("UPDATE command SET undone_by = NULL WHERE undone_by NOT IN (SELECT id FROM command)")


def _rewrite_others(connection: Connection, client: int, rewrite: Rewrite) -> None:
    """The name, out of other clients' texts and out of what the change log remembers of them."""
    for table in logged_tables(connection):
        for ident, _, texts in written_by_others(connection, table, client):
            for name, text in texts.items():
                if (without := rewrite(text)) != text:
                    connection.execute(f'UPDATE "{table}" SET "{name}" = ? WHERE id = ?', (without, ident))
    for ident, before, after in connection.execute("SELECT id, before, after FROM change").fetchall():
        rows = [_rewritten(row, rewrite) for row in (before, after)]
        if rows != [before, after]:
            connection.execute("UPDATE change SET before = ?, after = ? WHERE id = ?", (*rows, ident))


def _rewritten(row: str | None, rewrite: Rewrite) -> str | None:
    """A row as the change log holds it, its texts rewritten; the very same when none of them is."""
    if row is None:
        return None
    read = json.loads(row)
    changed = {name: rewrite(value) if isinstance(value, str) else value for name, value in read.items()}
    return row if changed == read else json.dumps(changed, ensure_ascii=False, separators=(",", ":"))


def _engagements(connection: Connection, client: int) -> str:
    rows = connection.execute("SELECT id FROM engagement WHERE client = ?", (client,)).fetchall()
    return ", ".join(str(ident) for (ident,) in rows) or "NULL"
