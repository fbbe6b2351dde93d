"""Erase a client: every row, what the search index and the change log hold of them, and the copies beside the journal.

The one thing that undo does not bring back. ``secure_delete`` overwrites what is deleted with
zeros, the search index is made anew, and VACUUM leaves no free page behind.
"""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import uuid4

from coachlog.domain.names import short_name
from coachlog.domain.ref import LETTERS
from coachlog.errors import StoreError
from coachlog.store import search_index
from coachlog.store.connection import Connection
from coachlog.store.fetch import mapping, mappings, scalar, scalars, table_columns
from coachlog.store.generated_sql import generate
from coachlog.store.schema import VERSION, current_transaction
from coachlog.store.text_columns import logged_tables, text_columns, written_by_others

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
        with current_transaction(connection):
            for name in scalars(connection, "SELECT name FROM sqlite_master WHERE type = 'trigger'"):
                connection.execute(f"DROP TRIGGER {name}")  # what is erased is neither logged nor indexed
            theirs, before = _rows(connection, client), _taken_back(connection)
            if keep_minutes:
                _leave_minutes(connection, client, at[:10])
            else:
                _delete_below(connection, client)
                connection.execute("DELETE FROM engagement WHERE client = ?", (client,))
                connection.execute("DELETE FROM client WHERE id = ?", (client,))
            for ident in (client, *before):
                _delete_history(connection, ident, theirs)
            if rewrite is not None:
                _rewrite_others(connection, client, rewrite)
            connection.execute("INSERT INTO command (at, verb, schema) VALUES (?, 'client erase', ?)", (at, VERSION))
            if mapping(connection, "PRAGMA foreign_key_check"):
                raise StoreError("something of another client hangs on this one's, so nothing was erased")
            generate(connection)
            search_index.fill(connection)
            beside()
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("VACUUM")


def snapshots(journal: Path) -> list[Path]:
    """The copies beside the journal, unfinished ones too."""
    folder = journal.parent / "snapshots"
    return sorted(path for path in folder.iterdir() if path.is_file()) if folder.is_dir() else []


def _rows(connection: Connection, client: int) -> list[tuple[str, int]]:
    """Every row that is theirs, as the change log calls it."""
    mine = _engagements(connection, client)
    rows = [("client", client), *(("engagement", int(ident)) for ident in mine.split(", ") if ident != "NULL")]
    for table in logged_tables(connection):
        if "engagement" in table_columns(connection, table):
            query = f'SELECT id FROM "{table}" WHERE engagement IN ({mine})'
            rows += [(table, ident) for ident in scalars(connection, query)]
    return rows


def _taken_back(connection: Connection) -> list[int]:
    """Clients who were added and taken back by undo. The change log alone still holds them, nothing brings them back
    any more, and any may be the same person, under a name that was spelt otherwise."""
    return scalars(
        connection,
        """SELECT DISTINCT row FROM change WHERE "table" = 'client' AND row NOT IN (SELECT id FROM client)""",
    )


def _delete_below(connection: Connection, client: int, *, but: str = "") -> None:
    """Every row of their engagements, ``but`` those of one table."""
    mine = _engagements(connection, client)
    for table in (*logged_tables(connection), "disclosure"):
        if "engagement" in table_columns(connection, table) and table != but:
            connection.execute(f'DELETE FROM "{table}" WHERE engagement IN ({mine})')


def _leave_minutes(connection: Connection, client: int, day: str) -> None:
    """Sessions that count keep their day and minutes; client and engagement what an hours log needs, and no name."""
    mine = _engagements(connection, client)
    _delete_below(connection, client, but="session")
    counted = "SELECT session FROM counted_minutes"
    connection.execute(f"DELETE FROM session WHERE engagement IN ({mine}) AND id NOT IN ({counted})")
    _blank(connection, "session", f"engagement IN ({mine})", _OF_SESSION)
    _blank(connection, "engagement", f"client = {client}", _OF_ENGAGEMENT)
    connection.execute(
        "UPDATE engagement SET end_reason = 'completed', ended_on = coalesce(ended_on, ?) WHERE client = ?",
        (day, client),
    )
    _blank(connection, "client", f"id = {client}", _OF_CLIENT)
    taken = set(scalars(connection, "SELECT slug FROM client"))
    slug = short_name(f"erased {client}", taken)
    connection.execute(
        "UPDATE client SET slug = ?, name = 'erased', archived_on = ? WHERE id = ?", (slug, day, client)
    )  # fmt: skip


def _blank(connection: Connection, table: str, which: str, kept: Sequence[str]) -> None:
    """Everything but what is kept becomes as if it had never been said; each row's UUID becomes another."""
    for column in mappings(connection, f"PRAGMA table_info({table})"):
        if column["name"] not in kept:
            empty = f"coalesce({column['dflt_value'] or 'NULL'}, '')" if column["notnull"] else "NULL"
            connection.execute(f'UPDATE "{table}" SET "{column["name"]}" = {empty} WHERE {which}')
    for ident in scalars(connection, f'SELECT id FROM "{table}" WHERE {which}'):
        connection.execute(f'UPDATE "{table}" SET uuid = ? WHERE id = ?', (str(uuid4()), ident))


def _delete_history(connection: Connection, client: int, rows: Sequence[tuple[str, int]]) -> None:
    """What the change log holds of them. ``rows`` are those that were theirs at the end. A command of which a part goes
    goes whole, as half of it could not be taken back."""
    connection.execute("CREATE TEMP TABLE going (command INTEGER PRIMARY KEY)")
    connection.execute("CREATE TEMP TABLE erased (name TEXT, row INTEGER, PRIMARY KEY (name, row))")
    connection.executemany("INSERT OR IGNORE INTO erased VALUES (?, ?)", rows)
    # What was theirs, and is gone by now: whoever it was filed under before.
    was = mappings(connection, 'SELECT DISTINCT "table", row FROM change WHERE client = ?', (client,))
    gone = [(each["table"], each["row"]) for each in was if not _is_there(connection, each["table"], each["row"])]
    connection.executemany("INSERT OR IGNORE INTO erased VALUES (?, ?)", gone)
    for query in (
        "SELECT id FROM command WHERE client = :client",
        "SELECT command FROM change WHERE client = :client",
        'SELECT command FROM change JOIN erased ON name = "table" AND erased.row = change.row',
        # Whoever released a goal that became theirs: the release went when it did.
        f"""SELECT command FROM change JOIN erased ON name = 'goal' AND "table" = 'release' AND op = 'delete'
           AND erased.row = json_extract(before, '$.row') AND json_extract(before, '$.letter') = '{LETTERS["goal"]}'""",
        # What was moved away from them could not be moved back.
        """SELECT command FROM change JOIN erased ON name = 'engagement'
           AND erased.row IN (json_extract(before, '$.engagement'), json_extract(after, '$.engagement'))""",
    ):
        connection.execute(f"INSERT OR IGNORE INTO going {query}", {"client": client})
    # A row of somebody else's whose chain of changes is cut can be taken back no further.
    cut = """INSERT OR IGNORE INTO going SELECT c.command FROM change c
             JOIN (SELECT DISTINCT "table" AS name, row FROM change WHERE command IN (SELECT command FROM going)) g
             ON g.name = c."table" AND g.row = c.row"""
    while connection.execute(cut).rowcount > 0:
        pass
    connection.execute("DELETE FROM change WHERE command IN (SELECT command FROM going)")
    connection.execute("DELETE FROM command WHERE id IN (SELECT command FROM going)")
    connection.execute("UPDATE command SET undone_by = NULL WHERE undone_by IN (SELECT command FROM going)")
    connection.execute("DROP TABLE going")
    connection.execute("DROP TABLE erased")


def _is_there(connection: Connection, table: str, row: int) -> bool:
    return scalar(connection, f'SELECT 1 FROM "{table}" WHERE id = ?', (row,)) is not None


def _rewrite_others(connection: Connection, client: int, rewrite: Rewrite) -> None:
    """The name, out of other clients' texts and out of what the change log remembers of them."""
    for row in written_by_others(connection, client):
        for name, text in row.texts.items():
            if (rewritten := rewrite(text)) != text:
                connection.execute(f'UPDATE "{row.table}" SET "{name}" = ? WHERE id = ?', (rewritten, row.id))
    for change in mappings(connection, 'SELECT id, "table", before, after FROM change'):
        both = [change["before"], change["after"]]
        without = [_rewritten(change["table"], each, rewrite) for each in both]
        if without != both:
            connection.execute("UPDATE change SET before = ?, after = ? WHERE id = ?", (*without, change["id"]))


def _rewritten(table: str, row: str | None, rewrite: Rewrite) -> str | None:
    """A row as the change log holds it, its texts rewritten; the very same when none of them is."""
    if row is None:
        return None
    read = json.loads(row)
    texts = {name: rewrite(read[name]) for name in text_columns(table) if isinstance(read.get(name), str)}
    changed = read | texts
    return row if changed == read else json.dumps(changed, ensure_ascii=False, separators=(",", ":"))


def _engagements(connection: Connection, client: int) -> str:
    return ", ".join(map(str, scalars(connection, "SELECT id FROM engagement WHERE client = ?", (client,)))) or "NULL"
