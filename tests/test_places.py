"""Where files lie, and settings that somebody spoilt: a line each, never a traceback."""

from pathlib import Path

import pytest

from coachlog.errors import quoted
from tests.calls import Call, process, rows

HOSTILE: dict[str, bytes] = {
    "three thousand brackets": b"a = " + b"[" * 3000,
    "binary": bytes(range(256)) * 10,
    "no TOML": b"date_order = dmy",
    "a list for a word": b'date_order = ["dmy"]',
    "a table for a word": b"language = {a = 1}",
    "a number for a command": b"editor = 5",
    "a command that moves the cursor": b'editor = "vi \\u001b[2J"',
    "another language": b'language = "fr"',
    "a number of ten thousand digits": b"a = " + b"9" * 10_000,
    "two megabytes": b"# " + b"x" * 2_000_000,
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_hostile_settings_get_a_line_and_lose_nothing(ana: Call, home: Path, content: bytes) -> None:
    (home / "config.toml").write_bytes(content)
    said = ana("note", "ana", "win: x")
    assert said.code == 2
    assert said.err.count("\n") == 1
    assert "config.toml" in said.err
    assert all(char.isprintable() for char in said.err.rstrip("\n"))
    assert "draft d" in said.err
    assert rows("SELECT count(*) FROM session") == [(0,)]


def test_settings_saved_by_windows_are_read(ana: Call, home: Path) -> None:
    (home / "config.toml").write_bytes(b'\xef\xbb\xbflanguage = "de"\r\n')
    assert ana("note", "ana", "Erfolg: x").code == 0


def test_settings_that_are_a_folder_or_a_device_get_a_line(ana: Call, home: Path) -> None:
    (home / "config.toml").mkdir()
    assert "is no settings file" in ana("note", "ana", "x").err
    (home / "config.toml").rmdir()
    (home / "config.toml").symlink_to("/dev/zero")
    assert "is no settings file" in ana("note", "ana", "x").err


@pytest.mark.parametrize("command", [["brief", "ana"], ["today"], ["note", "ana", "x"], ["client", "list"], ["drafts"]])
def test_a_home_of_nobody_gets_a_line(call: Call, monkeypatch: pytest.MonkeyPatch, command: list[str]) -> None:
    monkeypatch.setenv("COACHLOG_HOME", "~nobody-is-called-so/x")
    said = call(*command)
    assert said.code == 2
    assert said.err.startswith("coachlog: COACHLOG_HOME is '~nobody-is-called-so/x'")
    assert said.err.count("\n") == 1


HOSTILE_WORDS = ["\x1b[31mred\x07", "a" * 100_000, "ana\nb\r\x9bc", "\u202eabc", "s" + "1" * 100_000]


@pytest.mark.parametrize("word", HOSTILE_WORDS, ids=["escape", "long", "lines", "direction", "a long number"])
def test_a_hostile_word_of_the_call_is_never_said_back_raw_or_whole(ana: Call, word: str, tmp_path: Path) -> None:
    ana("note", "ana", "win: x")
    calls = [["brief", word], ["show", word], ["edit", word], ["done", word], ["undo", word], [word], ["today"]]
    calls += [["export", "ana", "-o", f"{tmp_path}/{word}/x"], ["export", word], ["wins", "--since", word], ["drafts"]]
    calls += [["note", "ana", "-", "--kind", word], ["brief", "ana", f"--{word}"], ["note", word, "--resume"]]
    calls += [["note", word, "x"], ["note", "ana", "--file", f"{tmp_path}/{word}"]]
    for arguments in calls:
        said = ana(*arguments)
        assert said.code in (0, 2, 3, 1), arguments
        for line in (said.out + said.err).split("\n"):
            assert all(char.isprintable() for char in line), arguments
            assert len(line) < 1_000, (arguments, len(line))
        assert "Traceback" not in said.err


def test_what_is_said_back_is_quoted() -> None:
    assert quoted("s1") == "'s1'"
    assert quoted("a" * 70) == f"'{'a' * 60}…'"
    assert quoted("a\x1bb") == "'a�b'"


def test_coachlog_alone_in_a_home_of_nobody_is_no_traceback() -> None:
    before = "sys.stdout.isatty = lambda: True"
    done = process(before=before, environment={"COACHLOG_HOME": "~nobody-is-called-so/x"})
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
