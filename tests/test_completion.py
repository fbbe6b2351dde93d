"""What the shell offers when Tab is pressed, through the light path."""

import os
import subprocess
import sys
from contextlib import closing

import pytest
from sqlcipher3 import dbapi2 as driver

from coachlog import places
from coachlog.cli import main
from coachlog.cli.setup import completion
from tests.calls import ROOT, Call

NOTE = "minutes: 50\n\nnew goal: rest\nwin: ran it #rhythm\nAna will: call"


def _completed(line: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What bash is offered at the end of a line."""
    words = line.split()
    monkeypatch.setenv("_COACHLOG_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", line)
    monkeypatch.setenv("COMP_CWORD", str(len(words) - (not line.endswith(" "))))
    capsys.readouterr()
    with pytest.raises(SystemExit):
        main([])
    said = capsys.readouterr()
    assert said.err == ""
    return said.out.split()


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("coachlog bri", ["brief"]),
        ("coachlog goal", ["goals", "goal"]),
        ("coachlog goal r", ["rate"]),
        ("coachlog people ", ["show", "add", "edit", "remove"]),
        ("coachlog brief a", ["ana-ruiz"]),
        ("coachlog b a", ["ana-ruiz"]),
        ("coachlog rm w", ["w1"]),
        ("coachlog show w", ["w1"]),
        ("coachlog show ", ["c1", "e2", "e1", "g1", "k2", "k1", "s1", "w1"]),
        ("coachlog done ", ["c1", "w1", "g1"]),
        ("coachlog goal rate ", ["g1"]),
        ("coachlog release ", ["ana-ruiz", "berta-gil", "g1"]),
        ("coachlog note ana --kind c", ["coaching", "chemistry", "closing"]),
        ("coachlog goal shift g1 --told t", ["told", "together"]),
        ("coachlog wins --tag r", ["rhythm"]),
        ("coachlog wins --format ", ["table", "json", "csv", "markdown"]),
        ("coachlog search x --kind w", ["win", "words"]),
        ("coachlog help pri", ["privacy"]),
        ("coachlog help not", ["note"]),
        ("coachlog client edit ana --level e", ["executive"]),
        ("coachlog show x", []),
        ("coachlog show w%", []),
        ("coachlog show w\udcff", []),
        ("coachlog brief \udcff", []),
    ],
)
def test_tab_completes_commands_clients_refs_tags_and_closed_words(
    ana: Call, line: str, wanted: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ana("client", "add", "Berta Gil")
    assert ana("note", "ana", "-", stdin=NOTE).code == 0
    assert _completed(line, monkeypatch, capsys) == wanted


def test_an_older_journal_is_left_as_it_is_and_a_locked_one_is_not_waited_for(
    ana: Call, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ana("client", "list").code == 0
    monkeypatch.setattr(completion, "_PATIENCE", 0.0)
    with closing(driver.connect(str(places.journal()), isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        assert _completed("coachlog brief a", monkeypatch, capsys) == []
        connection.execute("ROLLBACK")
        assert _completed("coachlog brief a", monkeypatch, capsys) == ["ana-ruiz"]
        connection.execute("PRAGMA user_version = 3")
    before = places.journal().read_bytes()
    assert _completed("coachlog brief a", monkeypatch, capsys) == []
    assert places.journal().read_bytes() == before
    assert not (places.home() / "snapshots").exists()


@pytest.mark.parametrize("word", ["", "abc"])
def test_a_shell_that_asks_in_a_way_of_its_own_gets_no_error_either(
    word: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("_COACHLOG_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "coachlog brief ")
    monkeypatch.setenv("COMP_CWORD", word)
    main([])
    assert capsys.readouterr() == ("", "")


def test_without_a_journal_there_is_nothing_to_complete_and_no_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _completed("coachlog brief a", monkeypatch, capsys) == []
    assert _completed("coachlog show ", monkeypatch, capsys) == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_loads_the_one_command_that_it_completes(ana: Call, shell: str) -> None:
    assert ana("client", "add", "Berta Gil").code == 0
    line = "coachlog brief a"
    asked = {"COMP_WORDS": line, "COMP_CWORD": "2"} if shell == "bash" else {"_TYPER_COMPLETE_ARGS": line}
    environment = {"_COACHLOG_COMPLETE": f"complete_{shell}", "_TYPER_COMPLETE_FISH_ACTION": "get-args", **asked}
    program = (
        "import sys\nfrom coachlog.cli import main\n"
        "try:\n    main([])\nfinally:\n    print([name for name in sys.modules if name.startswith('coachlog.cli.')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "ana-ruiz" in done.stdout
    assert "berta" not in done.stdout
    assert "coachlog.cli.lists.brief" in done.stdout
    assert "coachlog.cli.notes.note" not in done.stdout


@pytest.mark.parametrize("call_", [["-h"], ["brief", "-h"], ["goal", "rate", "-h"]])
def test_the_short_option_for_help(call: Call, call_: list[str]) -> None:
    long = call(*call_[:-1], "--help")
    assert long.code == 0
    assert call(*call_) == long
