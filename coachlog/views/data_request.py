"""Everything that is held about a client, row by row: for a data request, and before an erasure."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from coachlog.domain.names import unaccented
from coachlog.domain.ref import LETTERS, Ref
from coachlog.naming import Person
from coachlog.store.change_log import versions
from coachlog.store.connection import Connection
from coachlog.store.fetch import mappings, read, scalars, table_columns
from coachlog.store.text_columns import logged_tables

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


class DataRequest(NamedTuple):
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


class _Named(NamedTuple):
    name: str
    role: str


def data_request(connection: Connection, client: int) -> DataRequest:
    """Everything, private parts too."""
    (of,) = _all(connection, "client", "id = ?", client)
    known = logged_tables(connection)
    tables = {table: _rows(connection, table, client) for table in (*_ORDER, *sorted(set(known) - set(_ORDER)))}
    mine = "engagement IN (SELECT id FROM engagement WHERE client = ?)"
    return DataRequest(
        of["slug"],
        of["name"],
        {table: rows for table, rows in tables.items() if rows},
        _all(connection, "disclosure", f"{mine} ORDER BY id", client),
        _history(connection, client, tables),
        _others(connection, client, of["name"]),
    )  # fmt: skip


def _history(connection: Connection, client: int, tables: dict[str, list[Row]]) -> list[Row]:
    """The change log of what is theirs, and of what was and is nobody's now; not of what was filed elsewhere since."""
    theirs = {(table, row["id"]) for table, rows in tables.items() for row in rows}
    rows = mappings(
        connection,
        """SELECT "table", row, client = ? AS mine FROM change
           WHERE id IN (SELECT max(id) FROM change GROUP BY "table", row)""",
        (client,),
    )
    last = {(row["table"], row["row"]): row["mine"] for row in rows}  # whose it was when it was changed last
    there = {
        (table, number)
        for table in logged_tables(connection)
        for number in scalars(connection, f'SELECT id FROM "{table}"')
    }
    # A release that was taken back may be of a goal that was filed elsewhere since.
    wanted = [
        (table, row)
        for (table, row), mine in last.items()
        if (table, row) in theirs or (mine and table != "release" and (table, row) not in there)
    ]
    commands = {command["id"]: command for command in mappings(connection, "SELECT id, at, verb FROM command")}
    changes = [(version, table, row) for table, row in wanted for version in versions(connection, table, row)]
    return [
        {"at": commands[version.command]["at"], "command": commands[version.command]["verb"], "table": table,
         "row": row, "what": version.operation, "before": version.before, "after": version.after}
        for version, table, row in sorted(changes, key=lambda change: change[0].change)
    ]  # fmt: skip


def ref_of(table: str, row: Row) -> Ref | None:
    """A row by its number, where a person can name it."""
    return Ref(table, row["id"]) if table in LETTERS else None


def _rows(connection: Connection, table: str, client: int) -> list[Row]:
    names = table_columns(connection, table)
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
    return mappings(connection, f'SELECT * FROM "{table}" WHERE {condition}', (client,))


def _others(connection: Connection, client: int, name: str) -> tuple[Person, ...]:
    """Everyone known who is not the client: the people around them, who was there, who committed or was quoted, and the
    coach's other clients; also by the names they had before."""
    mine = "engagement IN (SELECT id FROM engagement WHERE client = :client)"
    rows = read(
        connection,
        _Named,
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
    )
    own = {unaccented(name), *(unaccented(part) for part in name.split())}
    called: dict[str, _Named] = {}
    for other in rows:
        if unaccented(other.name) and unaccented(other.name) not in own:
            called.setdefault(unaccented(other.name), other)
    return tuple(
        Person((other.name,), f"(person {number}{_role(other.role)})".replace("_", " "))
        for number, other in enumerate(_longest_first(list(called.values())), 1)
    )


def _role(role: str) -> str:
    return f", {role}" if role and role != "other" else ""


def _longest_first(called: Sequence[_Named]) -> list[_Named]:
    """Whole names before a first name alone, which is then one of them where it can be no other's."""
    whole = [each for each in called if len(each.name.split()) > 1]
    parts = {unaccented(part) for each in whole for part in each.name.split()}
    return whole + [each for each in called if len(each.name.split()) == 1 and unaccented(each.name) not in parts]
