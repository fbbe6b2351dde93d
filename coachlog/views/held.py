"""Everything that is held about a client, row by row: for a data request, and before an erasure."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from coachlog.domain.ref import LETTERS, Ref
from coachlog.naming import Person, plain
from coachlog.store.change_log import versions
from coachlog.store.connection import Connection, columns
from coachlog.store.texts import logged_tables

Row = dict[str, Any]

# The tables in the order in which a person reads of them; any other one follows.
_ORDER: tuple[str, ...] = (
    "client",
    "engagement",
    "agreement",
    "term",
    "term_wording",
    "stakeholder",
    "session",
    "attendance",
    "goal",
)
_ORDER += ("goal_rating", "goal_shift", "experiment", "win", "commitment", "resistance", "remark", "tagged", "release")


class Held(NamedTuple):
    """``tables`` maps each table to its rows about the client; ``disclosures`` who was given what; ``history`` the
    change log; ``others`` the people who are named in it, and known."""

    slug: str
    name: str
    tables: dict[str, list[Row]]
    disclosures: list[Row]
    history: list[Row]
    others: tuple[Person, ...]

    def records(self) -> int:
        """How many rows there are."""
        return sum(map(len, self.tables.values()))


def held(connection: Connection, client: int) -> Held:
    """Everything, private parts too."""
    slug, name = connection.execute("SELECT slug, name FROM client WHERE id = ?", (client,)).fetchone()
    known = logged_tables(connection)
    tables = {table: _rows(connection, table, client) for table in (*_ORDER, *sorted(set(known) - set(_ORDER)))}
    mine = "engagement IN (SELECT id FROM engagement WHERE client = ?)"
    return Held(
        slug,
        name,
        {table: rows for table, rows in tables.items() if rows},
        _all(connection, "disclosure", f"{mine} ORDER BY id", client),
        _history(connection, client, tables),
        _others(connection, client, name),
    )  # fmt: skip


def _history(connection: Connection, client: int, tables: dict[str, list[Row]]) -> list[Row]:
    """The change log of what is theirs, and of what was and is nobody's now; not of what was filed elsewhere since."""
    theirs = {(table, row["id"]) for table, rows in tables.items() for row in rows}
    rows = connection.execute(
        'SELECT "table", row, client = ? FROM change WHERE id IN (SELECT max(id) FROM change GROUP BY "table", row)',
        (client,),
    ).fetchall()
    last = {(table, row): mine for table, row, mine in rows}  # whose it was when it was changed last
    there = {
        (table, ident)
        for table in logged_tables(connection)
        for (ident,) in connection.execute(f'SELECT id FROM "{table}"').fetchall()
    }
    # A release that was taken back may be of a goal that was filed elsewhere since.
    wanted = [
        (table, row)
        for (table, row), mine in last.items()
        if (table, row) in theirs or (mine and table != "release" and (table, row) not in there)
    ]
    commands = {ident: (at, verb) for ident, at, verb in connection.execute("SELECT id, at, verb FROM command")}
    changes = [(each, table, row) for table, row in wanted for each in versions(connection, table, row)]
    return [
        {"at": commands[each.command][0], "command": commands[each.command][1], "table": table, "row": row,
         "what": each.operation, "before": each.before, "after": each.after}
        for each, table, row in sorted(changes, key=lambda change: change[0].change)
    ]  # fmt: skip


def ref_of(table: str, row: Row) -> str:
    """A row by its number, where a person can name it."""
    return Ref(table, row["id"]) if table in LETTERS else ""


def _rows(connection: Connection, table: str, client: int) -> list[Row]:
    names = columns(connection, table)
    if table == "client":
        return _all(connection, table, "id = ?", client)
    if table == "engagement":
        return _all(connection, table, "client = ? ORDER BY id", client)
    if "engagement" not in names:
        return []
    order = "day, id" if "day" in names else "id"
    return _all(
        connection, table, f"engagement IN (SELECT id FROM engagement WHERE client = ?) ORDER BY {order}", client
    )


def _all(connection: Connection, table: str, condition: str, client: int) -> list[Row]:
    names = columns(connection, table)
    found = connection.execute(f'SELECT * FROM "{table}" WHERE {condition}', (client,)).fetchall()
    return [dict(zip(names, row, strict=True)) for row in found]


def _others(connection: Connection, client: int, name: str) -> tuple[Person, ...]:
    """Everyone known who is not the client: the people around them, who was there, who committed or was quoted, and the
    coach's other clients; also by the names they had before."""
    mine = "engagement IN (SELECT id FROM engagement WHERE client = :client)"
    rows = connection.execute(
        f"""SELECT name, role FROM stakeholder WHERE {mine} UNION ALL SELECT name, '' FROM attendance WHERE {mine}
            UNION ALL SELECT holder, '' FROM remark WHERE {mine} AND holder IS NOT NULL
            UNION ALL SELECT owner_name, '' FROM commitment WHERE {mine} AND owner_name IS NOT NULL
            UNION ALL SELECT name, '' FROM client WHERE id <> :client
            UNION ALL SELECT p.name, '' FROM stakeholder p JOIN engagement e ON e.id = p.engagement
                      WHERE e.client <> :client
            UNION ALL SELECT json_extract(before, '$.name'), '' FROM change
                      WHERE ("table" = 'stakeholder' OR ("table" = 'client' AND row <> :client))
                      AND json_extract(before, '$.name') IS NOT NULL""",
        {"client": client},
    ).fetchall()
    own = {plain(name), *(plain(part) for part in name.split())}
    called: dict[str, tuple[str, str]] = {}
    for other, role in rows:
        if plain(other) and plain(other) not in own:
            called.setdefault(plain(other), (other, role))
    return tuple(
        Person((other,), f"(person {number}{f', {role}' if role and role != 'other' else ''})".replace("_", " "))
        for number, (other, role) in enumerate(_longest_first(list(called.values())), 1)
    )


def _longest_first(called: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Whole names before a first name alone, which is then one of them where it can be no other's."""
    whole = [each for each in called if len(each[0].split()) > 1]
    parts = {plain(part) for name, _ in whole for part in name.split()}
    return whole + [each for each in called if len(each[0].split()) == 1 and plain(each[0]) not in parts]
