"""The file: what is opened and what is refused, migrations, and the shape of the tables."""

import json
import os
import re
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as driver

from coachlog import places
from coachlog.domain import choices
from coachlog.domain.names import short_name
from coachlog.errors import StoreError
from coachlog.store import generated_sql, migrate, schema, search_index
from coachlog.store.change_log import versions
from coachlog.store.connection import APPLICATION_ID, let_write, open_journal
from coachlog.store.fetch import mappings, scalars, table_columns
from coachlog.store.sql_views import VIEWS
from tests.builders import FakeEditor, golden_journal
from tests.calls import Call, all_rows, opened, rows


def test_generated_sql_is_changed_only_with_a_new_version(ana: Call) -> None:
    """Where this fails, add a migration, be it without a step, and the hash beside its steps."""
    assert ana("client", "list").code == 0
    connection = opened()
    generated = "\n".join(generated_sql.generated_sql(connection))
    connection.close()
    last = import_module(f"coachlog.store.migrations.version_{schema.VERSION}")
    assert sha256(generated.encode()).hexdigest() == last.SHA256


def test_every_table_is_strict_and_never_uses_an_id_twice(ana: Call) -> None:
    assert ana("client", "list").code == 0
    assert (
        rows("SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'") == []
    )
    reusing = rows("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%AUTOINCREMENT%'")
    ours = [name for (name,) in reusing if not str(name).startswith(search_index.INDICES)]
    assert ours == ["sqlite_sequence"]


def test_the_states_that_the_database_checks_are_the_words_of_the_domain() -> None:
    """Every closed list that a CHECK names, in the table it stands in, is exactly the list of ``choices``."""
    found = {}
    for step in (step for steps in migrate.MIGRATIONS for step in steps):
        table = re.match(r"CREATE TABLE (\w+)", str(step))
        for column, values in re.findall(r"CHECK \((\w+) IN \(('[^)]*)\)\)", str(step)):
            assert table is not None
            found[f"{table[1]}.{column}"] = tuple(re.findall(r"'(\w+)'", values))
    assert found == {
        "client.log_consent": choices.LOG_CONSENTS,
        "session.status": choices.SESSION_STATES,
        "session.typed_as": ("note", "line", "plain", "plain_note"),
        "goal.state": choices.GOAL_STATES,
        "goal_shift.told": choices.TOLD,
        "resistance.ended": choices.RESISTANCE_ENDS,
        "experiment.state": choices.EXPERIMENT_STATES,
        "commitment.owner": choices.OWNERS,
        "commitment.state": choices.COMMITMENT_STATES,
        "term.state": choices.TERM_STATES,
        "change.op": ("insert", "update", "delete"),
        "evidence_case.kind": choices.CASE_KINDS,
    }
    assert not any("coach" in value for value in choices.TOLD)


@pytest.mark.usefixtures("practice")
def test_every_view_has_rows_of_a_practice_of_which_something_is_released(call: Call) -> None:
    for arguments in (["g1"], ["t1"], ["ana", "--theme", "letting go"]):
        assert call("release", *arguments).code == 0
    assert call("client", "edit", "amina", "--retention", "1").code == 0
    assert call("engagement", "close", "amina").code == 0
    assert {view for view in VIEWS if rows(f"SELECT count(*) FROM {view}") == [(0,)]} == set()


def test_showing_commands_without_a_journal_say_so_and_make_nothing(call: Call) -> None:
    for command in (["brief", "ana"], ["export", "ana"], ["show", "s1"], ["client", "list"], ["undo"]):
        said = call(*command)
        assert (said.code, said.out) == (3, "")
        assert "coachlog client add" in said.err
    assert not places.home().exists()


def test_looking_changes_no_byte(ana: Call) -> None:
    ana("note", "ana", "win: x")
    before = places.journal().read_bytes()
    for command in (["brief", "ana", "--full"], ["export", "ana"], ["show", "w1"], ["client", "list"], ["drafts"]):
        assert ana(*command).code == 0
    assert places.journal().read_bytes() == before
    assert [path.name for path in places.home().iterdir() if path.is_file()] == ["journal.db"]


def test_a_newer_journal_is_refused_with_both_versions_and_left_alone(ana: Call) -> None:
    connection = driver.connect(str(places.journal()))
    connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    connection.close()
    before = places.journal().read_bytes()
    for command in (["brief", "ana"], ["note", "ana", "hello"]):
        said = ana(*command)
        assert said.code == 4
        assert f"version {schema.VERSION + 1}" in said.err
        assert f"up to {schema.VERSION}" in said.err
    assert places.journal().read_bytes() == before


@pytest.mark.parametrize(
    "command",
    [
        ["note", "ana", "win: so"],
        ["goal", "add", "ana", "more"],
        ["undo"],
        ["export", "ana", "--sent", "today"],
        ["client", "erase", "ana", "--yes"],
    ],
)
def test_nothing_is_written_into_a_journal_that_a_newer_program_has_just_taken_over(
    ana: Call, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    ana("note", "ana", "win: one")
    begin = schema.transaction

    @contextmanager
    def newer_by_now(connection: Any) -> Iterator[None]:
        with begin(connection):
            connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
            yield

    before = all_rows(), rows("SELECT count(*) FROM disclosure")
    monkeypatch.setattr(schema, "transaction", newer_by_now)
    said = ana(*command)
    assert said.code == 4
    assert "try again" in said.err
    assert (all_rows(), rows("SELECT count(*) FROM disclosure")) == before


@pytest.mark.parametrize("name", [b"client", b"\xff\xfe ent"])
def test_a_journal_whose_schema_is_spoilt_is_damaged(ana: Call, name: bytes) -> None:
    assert ana("client", "list").code == 0
    journal = places.journal()
    spoilt = journal.read_bytes().replace(b"CREATE TABLE client", b"CREATE TABLE \xff\xfe(ent")
    journal.write_bytes(spoilt.replace(b"tableclientclient", b"table" + name + b"client"))
    said = ana("brief", "ana")
    assert said.code == 4
    assert "damaged" in said.err


def test_a_version_that_no_journal_has_is_refused(ana: Call) -> None:
    with closing(driver.connect(str(places.journal()))) as connection:
        connection.execute("PRAGMA user_version = -1")
    assert ana("brief", "ana").code == 4


@pytest.mark.parametrize("content", [b"not a database at all", b"SQLite format 3\0" + b"x" * 2000, os.urandom(4096)])
def test_what_is_no_journal_is_refused(call: Call, content: bytes) -> None:
    places.make_private(places.home())
    places.journal().write_bytes(content)
    for command in (["brief", "ana"], ["client", "add", "Ana Ruiz"]):
        assert call(*command).code == 4
    assert places.journal().read_bytes() == content


def test_a_database_of_another_program_is_refused(call: Call) -> None:
    places.make_private(places.home())
    other = driver.connect(str(places.journal()))
    other.execute("CREATE TABLE theirs (x)")
    other.close()
    said = call("client", "add", "Ana Ruiz")
    assert said.code == 4
    assert "another program" in said.err


def test_a_symbolic_link_is_refused(ana: Call, tmp_path: Path) -> None:
    real = places.journal().rename(tmp_path / "elsewhere.db")
    places.journal().symlink_to(real)
    assert ana("brief", "ana").code == 4


def test_files_are_for_their_owner_alone(ana: Call) -> None:
    assert stat.S_IMODE(places.home().stat().st_mode) == 0o700
    assert stat.S_IMODE(places.journal().stat().st_mode) == 0o600
    assert ana("brief", "ana").code == 0


def _with_one_more_migration(monkeypatch: pytest.MonkeyPatch, *steps: migrate.Step) -> None:
    monkeypatch.setattr(migrate, "MIGRATIONS", (*migrate.MIGRATIONS, steps))
    monkeypatch.setattr(schema, "VERSION", len(migrate.MIGRATIONS))


def test_an_older_journal_is_copied_first_and_brought_up_to_date(ana: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    ana("note", "ana", "win: x")
    _with_one_more_migration(monkeypatch, "ALTER TABLE win ADD COLUMN colour TEXT", lambda c: c.execute("SELECT 1"))
    said = ana("brief", "ana")
    assert said.code == 0
    assert f"from version {schema.VERSION - 1} to {schema.VERSION}" in said.err
    assert ana("brief", "ana").err == ""
    (copy,) = (places.home() / "snapshots").glob("*.db")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    connection = open_journal(copy, write=False)
    assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION - 1,)
    assert connection.execute("SELECT text FROM win").fetchall() == [("x",)]
    connection.close()
    ana("note", "ana", "win: y")
    assert ana("undo").code == 0
    assert "colour" in str(rows("SELECT before FROM change WHERE op = 'delete'"))
    assert ana("undo").code == 0  # a change from before the migration
    assert rows("SELECT count(*) FROM win") == [(0,)]


def test_a_journal_of_every_released_version_is_brought_up_to_date(call: Call) -> None:
    fresh = places.make_private(places.home()) / "fresh.db"
    migrate.migrate(fresh)
    shape = _schema_of(fresh)
    for version in range(1, schema.VERSION + 1):
        path = golden_journal(version)
        before = _all_rows_of(path)
        assert call("brief", "lucia").code == 0
        after = _all_rows_of(path)
        if version < 4:
            _check_the_log_tells_the_same(path, before.pop("change"))
        assert _as_before(after, before) == before
        assert _schema_of(path) == shape
        assert "Rosa" in call("search", "rosa").out
        assert call("undo").code == 0
        path.unlink()


def test_a_journal_written_before_notes_failed_closed_exports_and_edits_as_it_did(
    call: Call, fake_editor: FakeEditor
) -> None:
    """Its texts have several lines, closing brackets and first persons, its notes a mail whose marks were read."""
    golden = Path(__file__).parent / "golden"
    golden_journal(3)
    summary = (golden / "journal-version-3-summary.txt").read_text("utf-8")
    assert call("export", "lucia", "--all-words").out == summary
    before = _all_rows_of(places.journal())
    fake_editor()
    for ref in ("s1", "s2", "w1", "c1", "x1", "g1", "r1"):
        assert call("edit", ref).out == f"{ref}: nothing was changed\n"
    assert _all_rows_of(places.journal()) == before
    fake_editor(lambda text: text.replace("viernes", "jueves"))
    assert call("edit", "w2").code == 0
    assert call("export", "lucia", "--all-words").out == summary.replace("dos viernes libres", "dos jueves libres")
    assert call("undo").code == 0
    assert call("export", "lucia", "--all-words").out == summary


def _check_the_log_tells_the_same(path: Path, logged: list[dict[str, Any]]) -> None:
    """Of a log that kept whole rows: each of them, before and after."""
    connection = open_journal(path, write=False)
    assert logged
    for change in logged:
        (version,) = (
            each for each in versions(connection, change["table"], change["row"]) if each.change == change["id"]
        )
        assert version.operation == change["op"]
        for kept, told in ((change["before"], version.before), (change["after"], version.after)):
            assert (kept is None) == (told is None)
            assert kept is None or json.loads(kept).items() <= told.items()
    connection.close()


def _schema_of(path: Path) -> list[tuple[str, str, str]]:
    connection = open_journal(path, write=False)
    found = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    connection.close()
    return list(found)


def _all_rows_of(path: Path) -> dict[str, list[dict[str, Any]]]:
    with closing(open_journal(path, write=False)) as connection:
        names = scalars(connection, "SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'")
        return {name: mappings(connection, f'SELECT * FROM "{name}" ORDER BY id') for name in names}


def _as_before(
    after: dict[str, list[dict[str, Any]]], before: dict[str, list[dict[str, Any]]]
) -> dict[str, list[dict[str, Any]]]:
    """The tables and columns that there were."""
    return {
        table: [{name: row[name] for name in (rows[0] if rows else ())} for row in after[table]]
        for table, rows in before.items()
    }


def test_a_migration_that_fails_leaves_the_older_journal(ana: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    _with_one_more_migration(monkeypatch, "ALTER TABLE win ADD COLUMN colour TEXT", "SELECT * FROM nowhere")
    assert ana("brief", "ana").code == 4
    connection = open_journal(places.journal(), write=False)
    assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION - 1,)
    assert "colour" not in table_columns(connection, "win")
    connection.close()


@pytest.mark.parametrize("opened_to_read", [False, True])
def test_writing_uses_the_settings_that_survived_power_cuts(ana: Call, opened_to_read: bool) -> None:
    assert ana("client", "list").code == 0
    connection = open_journal(places.journal(), write=not opened_to_read)
    if opened_to_read:
        assert connection.execute("PRAGMA query_only").fetchone() == (1,)
        let_write(connection)
    assert connection.execute("PRAGMA query_only").fetchone() == (0,)
    asked = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")}
    asked |= {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("foreign_keys", "secure_delete")}
    assert asked == {"journal_mode": "delete", "synchronous": 3, "foreign_keys": 1, "secure_delete": 1}
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    connection.close()


def test_a_key_makes_an_encrypted_file_that_only_the_key_opens(tmp_path: Path) -> None:
    path = tmp_path / "secret" / "journal.db"
    connection, _ = schema.open_current(path, write=True, key="it's a secret")
    connection.close()
    assert path.read_bytes()[:16] != b"SQLite format 3\0"
    schema.open_current(path, write=False, key="it's a secret")[0].close()
    for key in ("another", None):
        with pytest.raises(StoreError):
            schema.open_current(path, write=False, key=key)


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Ana Ruiz", "ana-ruiz"),
        ("  Zoë   O'Connor ", "zoe-oconnor"),
        ("Łukasz Żółć", "lukasz-zolc"),
        ("近藤 健二", "近藤-健二"),
        ("Анна Й.", "анна-й"),
        ("हिन्दी नाम", "हिन्दी-नाम"),
        ("S12", "client-s12"),
        ("...", "client"),
        ("Straße", "strasse"),
    ],
)
def test_short_names(name: str, slug: str) -> None:
    assert short_name(name, ()) == slug
    assert short_name(name, {slug}) == f"{slug}-2"
