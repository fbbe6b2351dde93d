"""What search finds: everything a person wrote. The index follows the tables by triggers, so undo and a migration keep
it true without knowing of it.

An index row's number is the row's own, times 32, plus its table's number here: these numbers never change.
"""

from coachlog.store.connection import Connection
from coachlog.store.rows import TABLES

INDICES = ("word_index", "part_index")
PLACES_PER_ROW = 32

# The body's lines that stand for what was recorded are no words of the coach's: they are left out.
_FREE_TEXT = r"""(SELECT group_concat(value, char(10))
    FROM json_each('[' || replace(json_quote(replace({row}.body, char(92), ' ')), '\n', '","') || ']')
    WHERE value NOT GLOB '^[a-z]*' OR value GLOB '*[^a-z0-9_ ^]*')"""

# A number is given once, and never to another table.
NUMBERS = {
    "session": 1,
    "goal": 2,
    "goal_rating": 3,
    "goal_shift": 4,
    "resistance": 5,
    "experiment": 6,
    "win": 7,
    "commitment": 8,
    "remark": 9,
    "client": 10,
    "engagement": 11,
    "stakeholder": 12,
    "attendance": 13,
    "term": 14,
    "evidence_case": 15,
    "term_wording": 16,
    "agreement": 17,
}


def place(table: str, row: str) -> str:
    """SQL for the index row of a table's row."""
    return f"{row} * {PLACES_PER_ROW} + {NUMBERS[table]}"


def row_of(place: int) -> tuple[str, int]:
    """The table and id behind an index row."""
    return _BY_NUMBER[place % PLACES_PER_ROW], place // PLACES_PER_ROW


def text_of(table: str, row: str) -> str:
    """SQL for everything written in a row."""
    parts = (_FREE_TEXT.format(row=row) if name == "body" else f'{row}."{name}"' for name in TABLES[table].SEARCHED)
    return f"concat_ws(char(10), {', '.join(parts)})"


def written() -> str:
    """SQL of the view of everything written: where it is in the index, and its text."""
    return " UNION ALL ".join(
        f"SELECT {place(table, f'{table}.id')} AS place, {text_of(table, table)} AS text FROM {table}"
        for table in NUMBERS
    )


def triggers() -> list[str]:
    """What keeps the index true."""
    return [trigger for table in NUMBERS for trigger in _triggers(table)]


def fill(connection: Connection) -> None:
    """Make the index anew from what is written."""
    for index in INDICES:
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('delete-all')")
        connection.execute(f"INSERT INTO {index} (rowid, text) SELECT place, text FROM written WHERE text <> ''")


def _triggers(table: str) -> list[str]:
    leave = " ".join(f"DELETE FROM {index} WHERE rowid = {place(table, 'OLD.id')};" for index in INDICES)
    enter = " ".join(
        f"""INSERT INTO {index} (rowid, text) SELECT {place(table, "NEW.id")}, text
            FROM (SELECT {text_of(table, "NEW")} AS text) WHERE text <> '';"""
        for index in INDICES
    )
    columns = ", ".join(f'"{name}"' for name in ("id", *TABLES[table].SEARCHED))
    return [
        f"CREATE TRIGGER find_{table}_insert AFTER INSERT ON {table} BEGIN {enter} END",
        f"CREATE TRIGGER find_{table}_update AFTER UPDATE OF {columns} ON {table} BEGIN {leave} {enter} END",
        f"CREATE TRIGGER find_{table}_delete AFTER DELETE ON {table} BEGIN {leave} END",
    ]


_BY_NUMBER = {number: table for table, number in NUMBERS.items()}
