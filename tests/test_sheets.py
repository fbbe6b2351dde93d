"""A long sheet has the lines of a Rich table, comes piece by piece, and is cut to what one reads on a terminal."""

import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from rich.cells import get_character_cell_size
from rich.text import Text

from coachlog.render import columns, sheet_text
from coachlog.render.sheet import GAP, Column, Sheet, cell, layout
from tests.calls import PROGRAM, ROOT, Call

_SIGNS = st.sampled_from([*"abcé-,.…近🙂█", "e\u0301", "👩\u200d👧", "\u200b", "\u00ad", "\t"])
_WORD = st.lists(_SIGNS, min_size=1, max_size=14).map("".join)
_TEXT = st.one_of(
    st.lists(_WORD, max_size=8).map(" ".join),
    st.text(st.sampled_from("ab  \n近"), max_size=30),
    st.lists(st.text("abcdefgh", min_size=1, max_size=12), max_size=9).map(" ".join),
)
_STYLES = st.sampled_from(["", "dim", "bold red"])
_CELL = st.lists(st.tuples(_TEXT, _STYLES), min_size=1, max_size=3).map(
    lambda pieces: tuple(piece for text, style in pieces for piece in cell(text, style))
)


@given(
    rows=st.lists(st.tuples(_CELL, _CELL, _CELL, _CELL), min_size=1, max_size=4),
    titles=st.tuples(st.just(""), *[st.sampled_from(["", "day", "what was seen"])] * 3),
    kinds=st.tuples(*[st.tuples(st.integers(0, 3), st.booleans())] * 3),
    width=st.integers(12, 60),
    colour=st.booleans(),
)
def test_the_lines_of_a_long_sheet_are_those_of_a_rich_table(
    rows: list[tuple[tuple[tuple[str, str], ...], ...]],
    titles: tuple[str, ...],
    kinds: tuple[tuple[int, bool], ...],
    width: int,
    colour: bool,
) -> None:
    titled = (Column(titles[0]), *(Column(title, *how) for title, how in zip(titles[1:], kinds, strict=True)))
    sheet = Sheet(titled, rows, (cell("3 of them", "dim"),), "Ana")
    widths = layout(sheet, width).widths
    assume(sum(widths) + GAP * (len(widths) - 1) <= width)  # where it cannot fit, Rich has its own way to cut it
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", str(width))
        patch.setenv("COACHLOG_COLOR", "always" if colour else "never")
        table = "".join(sheet_text.sheet_text(sheet, width))
        patch.setattr(sheet_text, "LONG", 0)
        lines = "".join(sheet_text.sheet_text(sheet, width))
    assert _styled(lines) == _styled(table)


def _styled(shown: str) -> list[list[tuple[str, str]]]:
    """The characters of each line with their styles; a space looks the same in any."""
    return [list(_characters(Text.from_ansi(line.rstrip()))) for line in shown.split("\n")]


def _characters(line: Text) -> Iterator[tuple[str, str]]:
    plain = line.plain.rstrip()
    for place, char in enumerate(plain):
        styles = " ".join(str(span.style) for span in line.spans if span.start <= place < span.end)
        yield char, "" if char == " " else styles


def test_a_simple_text_has_characters_of_one_cell_alone() -> None:
    simple = [chr(code) for code in range(0x3000) if columns._SIMPLE.fullmatch(chr(code))]
    assert "é" in simple
    assert {get_character_cell_size(char) for char in simple} == {1}


def test_a_long_sheet_comes_piece_by_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    rows = [(cell(f"w{number}"), cell("one text")) for number in range(1000)]
    pieces = sheet_text.sheet_text(Sheet((Column(""), Column("", wraps=True)), rows, (cell("1000 wins"),)), 40)
    assert next(pieces).splitlines()[::199] == ["w0    one text", "w199  one text"]
    assert [piece.count("\n") for piece in pieces] == [200, 200, 200, 200, 1]


@pytest.fixture
def many(ana: Call) -> Call:
    """Ana has 230 wins."""
    assert ana("note", "ana", "\n".join(f"win: the {number}th" for number in range(1, 231))).code == 0
    return ana


def _on_a_terminal(home: Path, tmp_path: Path, *words: str) -> str:
    """What the pager is given of a list."""
    seen, pager = tmp_path / "seen", tmp_path / "pager"
    pager.write_text(f"#!/bin/sh\ncat > '{seen}'\n")
    pager.chmod(0o700)
    ours, theirs = pty.openpty()
    subprocess.run(
        [sys.executable, "-c", PROGRAM.format(before=""), *words],
        cwd=ROOT, stdin=theirs, stdout=theirs, check=True,
        env={"COACHLOG_HOME": str(home), "PAGER": str(pager), "PATH": "/usr/bin:/bin", "NO_COLOR": "1"},
    )  # fmt: skip
    os.close(theirs)
    os.close(ours)
    return seen.read_text("utf-8")


@pytest.mark.usefixtures("many")
def test_a_terminal_has_the_newest_two_hundred_and_is_told_of_how_many(home: Path, tmp_path: Path) -> None:
    shown = _on_a_terminal(home, tmp_path, "wins")
    assert re.findall(r"^\S*w(\d+)", shown, flags=re.M) == [str(number) for number in range(230, 30, -1)]
    assert "200 of 230 shown; all: --limit 0\n" in re.sub(r"\x1b\[\d*m", "", shown)
    assert "230 wins" in shown


@pytest.mark.usefixtures("many")
def test_all_of_them_are_shown_on_a_terminal_that_asks_for_them(home: Path, tmp_path: Path) -> None:
    shown = _on_a_terminal(home, tmp_path, "wins", "--limit", "0")
    assert len(re.findall(r"^\S*w\d+", shown, flags=re.M)) == 230
    assert "shown" not in shown


def test_a_pipe_and_data_have_all_of_them(many: Call) -> None:
    assert len(re.findall(r"^w\d+ ", many("wins").out, flags=re.M)) == 230
    assert many("wins", "--format", "csv").out.count("\n") == 231
    assert "3 of 230 shown" in many("wins", "--limit", "3").out


@pytest.mark.usefixtures("many")
def test_a_pager_that_is_left_early_is_no_error(home: Path, tmp_path: Path) -> None:
    pager = tmp_path / "pager"
    pager.write_text("#!/bin/sh\nhead -1 >/dev/null\n")
    pager.chmod(0o700)
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(before=""), "wins", "--limit", "0"],
        cwd=ROOT, stdin=theirs, stdout=theirs, stderr=subprocess.PIPE, check=False,
        env={"COACHLOG_HOME": str(home), "PAGER": str(pager), "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    os.close(theirs)
    os.close(ours)
    assert (done.returncode, done.stderr) == (0, b"")
