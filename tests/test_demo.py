"""``coachlog demo``: the invented practice is recorded by the note path, without a warning that is not meant."""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from rich.cells import cell_len

from coachlog import clock, places
from coachlog.cli.setup.demo import PRACTICE, notes_of, record_practice
from coachlog.domain.choices import REMARK_KINDS
from coachlog.render.brief import LINES
from tests.builders import Practice
from tests.calls import Call, rows
from tests.now import NOW


def test_nothing_in_it_is_misread(recorded_practice: Practice, practice: Path) -> None:
    assert practice.is_dir()
    said = recorded_practice.said.splitlines()
    assert [line for line in said if line.startswith("line ") or "nothing of this" in line] == []
    assert not list(places.home().glob("drafts/*.md"))


@pytest.mark.usefixtures("practice")
def test_it_holds_what_a_practice_holds() -> None:
    assert rows("SELECT count(*) FROM client") == [(len(PRACTICE),)]
    assert rows("SELECT count(*) FROM session WHERE status <> 'planned'") == [
        (sum(len(notes_of(c)) for c in PRACTICE),)
    ]
    assert {kind for (kind,) in rows("SELECT DISTINCT kind FROM session")} >= {
        "coaching",
        "chemistry",
        "alignment",
        "between",
    }
    assert {s for (s,) in rows("SELECT DISTINCT status FROM session")} == {"held", "planned", "cancelled", "no_show"}
    assert {s for (s,) in rows("SELECT DISTINCT state FROM commitment")} == {"open", "done", "partly", "dropped"}
    assert {s for (s,) in rows("SELECT DISTINCT state FROM experiment")} == {"running", "reviewed"}
    assert {k for (k,) in rows("SELECT DISTINCT kind FROM remark")} <= set(REMARK_KINDS)
    for table in ("goal_shift", "goal_rating", "resistance", "win", "attendance", "tagged"):
        assert rows(f"SELECT count(*) > 1 FROM {table}") == [(1,)]


@pytest.mark.parametrize("days", range(60, 400, 60))  # each weekday once; that of NOW is recorded_practice
def test_it_works_on_any_day(days: int, monkeypatch: pytest.MonkeyPatch, full: bool) -> None:
    if not full and days not in (120, 360):
        pytest.skip("one Saturday and one weekday are enough for the short form")
    now = NOW + timedelta(days=days)
    monkeypatch.setattr(clock, "now", lambda: now)
    said = record_practice(now)
    assert not any(line.startswith(("line ", "lines ")) for line in said.splitlines())
    assert rows("SELECT count(*) FROM session WHERE strftime('%w', day) IN ('0', '6') AND status = 'held'") == [(0,)]


@pytest.mark.usefixtures("practice")
@pytest.mark.parametrize("columns", [80, 40])
def test_the_brief_of_its_fullest_client_fits_one_screen(
    call: Call, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    lines = call("brief", "ana").out.splitlines()
    assert 12 < len(lines) <= LINES
    assert all(cell_len(line.rstrip()) <= columns for line in lines)


def test_the_command_shows_a_brief_and_says_how_to_go_on(call: Call, tmp_path: Path) -> None:
    place = tmp_path / "a demo"
    before = os.environ["COACHLOG_HOME"]
    said = call("demo", "--in", str(place))
    os.environ["COACHLOG_HOME"] = before
    assert said.code == 0
    assert "Ana Ruiz · session 7 of 8" in said.out
    assert str(place / "ana-ruiz.md") in said.out
    assert (place / "ana-ruiz.md").read_text("utf-8").startswith("*This is yours, Ana.")
    assert call("demo", "--in", str(place)).code == 2
    assert "rm -r" not in said.out
    os.environ["COACHLOG_HOME"] = before
