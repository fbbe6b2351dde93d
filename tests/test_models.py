"""The models declare what the tables are, and what commands write; other programs read a journal through them."""

import re
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Date, Integer
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as driver
from sqlmodel import Session as DatabaseSession
from sqlmodel import SQLModel, create_engine

from coachlog import places
from coachlog.domain.ref import LETTERS
from coachlog.store import generate, models, rows, schema, search_index
from coachlog.store.connection import Connection, open_journal
from coachlog.store.models.base import Reader
from coachlog.store.models.engine import reading_engine
from coachlog.store.row import Row
from coachlog.store.sql_views import VIEWS
from coachlog.store.text_columns import text_columns
from coachlog.store.unit_of_work import unit_of_work
from tests.calls import ROOT, Call
from tests.calls import rows as selected

MODELS: list[type[SQLModel]] = [getattr(models, name) for name in models.__all__]


def test_the_rows_are_generated_from_the_models_as_they_are() -> None:
    """Where this fails: python -m coachlog.store.generate"""
    assert generate.TARGET.read_text("utf-8") == generate.generated()


def _tables(connection: Connection) -> dict[str, dict[str, object]]:
    """What each table is: its columns with type, NOT NULL and default, its keys, its checks, how it is stored."""
    found = {}
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    for name, sql in connection.execute(query).fetchall():
        if not name.startswith(search_index.INDICES):
            described = connection.execute(f"PRAGMA table_info({name})").fetchall()
            found[name] = {
                # A number that is the primary key is never NULL, whether that is declared or not.
                "columns": {(row[1], row[2], bool(row[3] or row[5]), row[4]) for row in described},
                "primary key": [row[1] for row in described if row[5]],
                "foreign keys": {row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})").fetchall()},
                "unique": set(_unique(connection, name)),
                "checks": set(_checks(sql)),
                "strict": sql.rstrip().endswith("STRICT"),
                "autoincrement": "AUTOINCREMENT" in sql,
            }
    return found


def _unique(connection: Connection, table: str) -> Iterator[tuple[str, ...]]:
    for _, index, unique, _, partial in connection.execute(f"PRAGMA index_list({table})").fetchall():
        if unique and not partial:
            yield tuple(row[2] for row in connection.execute(f"PRAGMA index_info({index})").fetchall())


def _checks(sql: str) -> Iterator[str]:
    """The expressions of a statement's CHECKs, with single spaces."""
    for found in re.finditer(r"CHECK \(", sql):
        depth, end = 1, found.end()
        while depth:
            depth += {"(": 1, ")": -1}.get(sql[end], 0)
            end += 1
        yield " ".join(sql[found.end() : end - 1].split())


def _declared() -> dict[str, dict[str, object]]:
    engine = create_engine("sqlite://", module=driver, poolclass=StaticPool)
    SQLModel.metadata.create_all(engine)
    with engine.connect() as connection:
        return _tables(connection.connection.driver_connection)


def test_the_models_are_what_the_tables_are(ana: Call) -> None:
    assert ana("client", "list").code == 0
    with closing(open_journal(places.journal(), write=False)) as connection:
        assert _declared() == _tables(connection)
    assert set(LETTERS) <= set(_declared())


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("state TEXT NOT NULL DEFAULT 'running'", "state TEXT NOT NULL DEFAULT 'reviewed'"),
        ("expects TEXT, ", ""),
        ("CHECK (review_next IN (0, 1))", ""),
        ("CHECK (confidence BETWEEN 0 AND 100)", "CHECK (confidence BETWEEN 0 AND 99)"),
        ("text TEXT NOT NULL", "text TEXT"),
        ("reviewed_in INTEGER REFERENCES session(id)", "reviewed_in INTEGER"),
        ("uuid TEXT NOT NULL UNIQUE", "uuid TEXT NOT NULL"),
        (") STRICT", ")"),
    ],
)
def test_a_table_that_is_not_what_its_model_says_is_found(ana: Call, right: str, wrong: str) -> None:
    """A fault planted in the table of experiments."""
    assert ana("client", "list").code == 0
    ((found,),) = selected("SELECT sql FROM sqlite_master WHERE name = 'experiment'")
    sql = str(found)
    assert right in sql
    with closing(driver.connect(":memory:")) as connection:
        connection.execute(sql)
        assert _tables(connection)["experiment"] == _declared()["experiment"]
    with closing(driver.connect(":memory:")) as connection:
        connection.execute(sql.replace(right, wrong, 1))
        assert _tables(connection)["experiment"] != _declared()["experiment"]


def _readers(model: type[SQLModel]) -> dict[str, set[Reader]]:
    """Who may at most read each text column."""
    found = {}
    for name, hint in get_type_hints(model, include_extras=True).items():
        parts = getattr(hint, "__args__", ()) if "|" in str(hint) or "Optional" in str(hint) else ()
        marks = {mark for part in (hint, *parts) for mark in getattr(part, "__metadata__", ()) if mark in Reader}
        if name in model.model_fields and (marks or "str" in str(hint)):
            found[name] = marks
    return found


def test_every_text_column_says_who_may_at_most_read_it() -> None:
    for model in MODELS:
        for name, marks in _readers(model).items():
            assert len(marks) == 1, (model, name)
    typed = {str(m.__tablename__): {n for n, marks in _readers(m).items() if marks != {Reader.NOBODY}} for m in MODELS}
    assert typed.pop("change") == {"before", "after"}
    assert typed["client"] >= {"name", "slug"}
    for table, names in typed.items():
        assert names - ({"name", "slug"} if table == "client" else set()) == set(text_columns(table)), table


def _read_by(connection: Connection, query: str) -> set[tuple[str, str]]:
    """The columns that SQLite reads to answer a query, in tables below views too."""
    read: set[tuple[str, str]] = set()

    def authorize(action: int, table: str | None, column: str | None, *_: object) -> int:
        if action == driver.SQLITE_READ:
            read.add((str(table), str(column)))
        return int(driver.SQLITE_OK)

    connection.set_authorizer(authorize)
    connection.execute(query).fetchall()
    connection.set_authorizer(None)
    return read


def test_no_view_of_what_is_given_or_reported_reads_what_is_the_coachs_alone(ana: Call) -> None:
    assert ana("client", "list").code == 0
    coachs = {
        (str(model.__tablename__), name)
        for model in MODELS
        for name, marks in _readers(model).items()
        if marks == {Reader.COACH}
    }
    assert ("resistance", "my_take") in coachs
    with closing(open_journal(places.journal(), write=False)) as connection:
        for view in (name for name in VIEWS if name.startswith(("given_", "sponsor_"))):
            read = _read_by(connection, f"SELECT * FROM {view}")
            assert read, view
            assert read & coachs == set(), view
        assert _read_by(connection, "SELECT my_take FROM resistance") & coachs == {("resistance", "my_take")}


_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
_RULES_OF_SEVERAL_COLUMNS: dict[str, dict[str, Any]] = {
    "session": {"mentoring": st.none(), "training": st.none(), "kind": st.just("coaching")},
    "goal": {"adopted_on": st.dates()},
    "experiment": {"outcome": _TEXTS, "reviewed_in": st.just(1)},
    "release": {"letter": st.just("g"), "row": st.just(1)},
}


def _values(model: type[SQLModel]) -> st.SearchStrategy[dict[str, Any]]:
    """What the columns of a table may hold, by their types and checks."""
    table = SQLModel.metadata.tables[str(model.__tablename__)]
    checks = " ".join(str(getattr(rule, "sqltext", "")) for rule in table.constraints)
    columns = {}
    for column in table.columns:
        if column.name in ("id", "changed_at") or (column.name == "uuid" and "changed_at" in table.columns):
            continue
        kind = int if isinstance(column.type, Integer) else date if isinstance(column.type, Date) else str
        if listed := re.search(rf"\b{column.name} IN \(([^)]*)\)", checks):
            values: st.SearchStrategy[Any] = st.sampled_from([kind(word.strip(" '")) for word in listed[1].split(",")])
        elif column.foreign_keys:
            values = st.just(1)
        elif kind is int:
            values = st.integers(1, 9)
        else:
            values = st.dates() if kind is date else _TEXTS
        values = _RULES_OF_SEVERAL_COLUMNS.get(str(model.__tablename__), {}).get(column.name, values)
        columns[column.name] = st.none() | values if column.nullable and column.name not in checks else values
    return st.fixed_dictionaries(columns)


def _a_row_of_each(connection: Connection) -> None:
    """Rows that others can name, each numbered 1."""
    with unit_of_work(connection, "test", "2026-11-20T12:00:00Z") as unit:
        for row in (
            rows.Client(slug="first", name="first"),
            rows.Engagement(client=1),
            rows.Session(engagement=1, day=date(2026, 11, 20), status="held"),
            rows.Stakeholder(engagement=1, name="first", role="peer"),
            rows.Goal(engagement=1, text="first", state="proposed"),
            rows.Resistance(engagement=1, fact="first"),
            rows.Agreement(engagement=1, version=100),
            rows.Term(engagement=1, agreement=1, kind="risk", text="first", since=1),
        ):
            unit.add(row)
            unit.flush()


@pytest.mark.parametrize("name", models.__all__)
def test_what_a_light_row_writes_sqlmodel_reads_equal(name: str, tmp_path: Path) -> None:
    model, kind = getattr(models, name), getattr(rows, name)
    connection, _ = schema.open_current(tmp_path / "journal.db", write=True)
    connection.execute("PRAGMA synchronous = OFF")
    _a_row_of_each(connection)
    engine = create_engine("sqlite://", creator=lambda: connection, module=driver, poolclass=StaticPool)

    @settings(max_examples=settings().max_examples // 4)
    @given(_values(model))
    def reads_equal(values: dict[str, Any]) -> None:
        row: Row = kind(**values)
        with unit_of_work(connection, "test", "2026-11-20T12:00:00Z") as unit:
            unit.add(row)
        with DatabaseSession(engine) as session:
            found = session.get_one(model, row.id)
            read = {column: getattr(found, "schema_" if column == "schema" else column) for column in kind.COLUMNS}
        connection.execute(f'DELETE FROM "{kind.TABLE}" WHERE id = ?', (row.id,))  # so that the next may be equal
        assert read == {column: getattr(row, column) for column in kind.COLUMNS}
        assert kind is not rows.Client or row.uuid

    reads_equal()
    connection.close()


@pytest.mark.usefixtures("practice")
def test_another_program_reads_a_journal_as_the_docs_show(capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "python.md").read_text("utf-8"), re.S)
    exec(code.replace('Path.home() / ".local/share/coachlog/journal.db"', f"Path({str(places.journal())!r})"), {})
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) > 3
    assert lines == sorted(lines, key=lambda line: line[:10])
    assert any("Lucía Fernández" in line for line in lines)


@pytest.mark.usefixtures("practice")
def test_another_program_cannot_write_to_a_journal() -> None:
    engine = reading_engine(places.journal())
    with DatabaseSession(engine) as session:
        session.get_one(models.Client, 1).name = "Somebody Else"
        with pytest.raises(OperationalError, match="readonly"):
            session.commit()
    engine.dispose()
