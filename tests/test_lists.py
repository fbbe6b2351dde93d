"""Lists, progress and today: what is shown at which width, how it is filtered, and what other programs are given."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.calls import Call, rows
from tests.test_house import LISTS

Golden = Callable[[str, str], None]
CALLS = {
    **{noun: [noun] for noun in LISTS},
    **{f"{noun}-of-ana": [noun, "ana"] for noun in LISTS},
    "experiments-due": ["experiments", "--due"],
    "wins-uncelebrated": ["wins", "--uncelebrated"],
    "commitments-open": ["commitments", "--open"],
    "progress": ["progress"],
    "progress-of-ana": ["progress", "ana"],
    "progress-of-jonas": ["progress", "jonas"],
    "today": ["today"],
}


@pytest.mark.usefixtures("practice")
@pytest.mark.parametrize("name", CALLS)
def test_what_is_shown_at_three_widths(call: Call, name: str, golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = []
    for width in (80, 120, 50):
        monkeypatch.setenv("COLUMNS", str(width))
        said = call(*CALLS[name])
        assert (said.code, said.err) == (0, "")
        assert all(cell_len(line) <= width for line in said.out.splitlines())
        shown.append(f"── {width} columns\n{said.out}")
    golden(name, "\n".join(shown))


def test_wide_and_combining_characters_line_up_and_brackets_print_as_typed(
    ana: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    ana("note", "ana", "win: 近况很好, she said [red]so[/red] [x] | evidence: e\u0301 👩‍👩‍👧 ok")
    ana("note", "ana", "win: plain | goal: g9")
    ana("client", "add", "王 小明")
    ana("note", "王", "win: \x1b[31mred\u202e | evidence: a\nb")
    out = ana("wins").out
    assert "[red]so[/red] [x]" in out
    assert "\x1b" not in out
    assert "\u202e" not in out
    lines = [line for line in out.splitlines() if "20 Nov" in line]
    assert len({cell_len(line[: line.index("Fri 20 Nov")]) for line in lines}) == 1


@pytest.mark.usefixtures("practice")
@pytest.mark.parametrize("noun", LISTS)
def test_json_and_csv_hold_the_same_rows_with_their_uuids(call: Call, noun: str) -> None:
    listed = json.loads(call(noun, "--format", "json").out)
    read = list(csv.DictReader(io.StringIO(call(noun, "--format", "csv").out)))
    assert [each["uuid"] for each in listed] == [each["uuid"] for each in read]
    assert len(listed) == len({each["uuid"] for each in listed}) > 1
    assert list(read[0]) == list(listed[0])
    table = {"resistance": "resistance", "clients": "client"}.get(noun, noun.removesuffix("s"))
    assert {(each["uuid"],) for each in listed} == set(rows(f"SELECT uuid FROM {table}"))
    assert call(noun, "--format", "markdown").out.startswith("| ")


@pytest.mark.usefixtures("practice")
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["wins", "--since", "2026-10-01"], "w6 w9 w5 w4 w3"),
        (["wins", "ana", "--until", "2026-10-06"], "w3 w2 w1"),
        (["wins", "--goal", "g1"], "w1"),
        (["wins", "--uncelebrated", "--limit", "2"], "w6 w9"),
        (["wins", "--open", "--until", "30 Sep 2026"], "w7 w8"),
        (["experiments", "--due"], "x2 x6 x3"),
        (["experiments", "--open", "ana"], "x2 x3"),
        (["commitments", "--open", "jonas"], "c16"),
        (["goals", "--goal", "g4"], "g4"),
        (["goals", "--tag", "nothing"], ""),
        (["sessions", "--open"], "s17 s22 s11 s25"),
        (["sessions", "--tag", "#RHYTHM"], "s8 s9"),
        (["sessions", "--goal", "g2"], "s8 s9 s10"),
        (["resistance", "lucia", "--open"], "r8 r7"),
        (["clients", "--goal", "g3"], "k2"),
    ],
)
def test_lists_are_filtered_in_one_way(call: Call, arguments: list[str], expected: str) -> None:
    found = json.loads(call(*arguments, "--format", "json").out)
    assert sorted(each["ref"] for each in found) == sorted(expected.split())
    if arguments[0] in ("wins", "experiments"):
        assert [each["ref"] for each in found] == expected.split()


@pytest.mark.parametrize("noun", [*LISTS, "today"])
def test_where_there_is_nothing_it_says_so_kindly(ana: Call, noun: str) -> None:
    said = ana(noun)
    assert (said.code, said.err) == (0, "")
    assert said.out.strip()
    assert ana(noun, "--format", "json").code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["wins", "nobody"],
        ["wins", "--since", "someday"],
        ["wins", "--goal", "w1"],
        ["wins", "--goal", "g99"],
        ["wins", "--due"],
        ["experiments", "--format", "pdf"],
        ["today", "--format", "csv"],
        ["progress", "nobody"],
    ],
)
def test_a_wrong_call_is_one_line_and_two(ana: Call, arguments: list[str]) -> None:
    said = ana(*arguments)
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)


def test_today_says_what_waits(ana: Call) -> None:
    ana("client", "edit", "ana", "--sponsor", "María Soto", "--cadence", "7")
    for day in ("6 Aug 2026", "3 Sep 2026", "1 Oct 2026", "5 Nov 2026"):
        ana("note", "ana", "-", "--minutes", "50", "--at", day, stdin="new goal: rest\nwin: small")
    ana("note", "ana", "I will: send it by today")
    ana("note", "ana", "experiment: walk | review: 2026-11-19")
    ana("note", "ana", "-", stdin="date: 2026-11-10\nnext session: 12 Nov 10:00")
    said = ana("today").out
    for part in ("write up", "s8", "8 d ago", "c1 ana-ruiz: send it · DUE today", "x1 ana-ruiz: walk · DUE since 1 d"):
        assert part in said
    assert "g1 ana-ruiz: rest · not rated since Thu 6 Aug" in said
    assert "g2" not in said
    assert "not aligned with María Soto" in said
    assert "Ana Ruiz · 15 d since the last session, every 7 days was agreed" in said
    listed = json.loads(ana("today", "--format", "json").out)
    assert [each["ref"] for each in listed["unwritten"]] == ["s8"]
    assert listed["drafts"] == []


@pytest.mark.usefixtures("practice")
def test_progress_of_everybody_begins_with_who_needs_the_coach_most(call: Call) -> None:
    found = json.loads(call("progress", "--format", "json").out)
    assert [each["weight"] for each in found] == sorted((each["weight"] for each in found), reverse=True)
    assert found[0]["why"]
    ana = json.loads(call("progress", "ana", "--format", "json").out)
    assert [rating["value"] for rating in ana["goals"][0]["ratings"]][-1] == 7
    assert ana["trust"] == "candid"


def test_a_list_longer_than_the_terminal_is_paged(practice: Path, tmp_path: Path) -> None:
    import pty
    import subprocess
    import sys

    from tests.calls import PROGRAM, ROOT

    seen = tmp_path / "seen"
    pager = tmp_path / "pager with a space"
    pager.write_text(f"#!/bin/sh\ncat > '{seen}'\n")
    pager.chmod(0o700)
    _ours, theirs = pty.openpty()
    subprocess.run(
        [sys.executable, "-c", PROGRAM.format(before=""), "commitments"],
        cwd=ROOT, stdin=theirs, stdout=theirs, check=True,
        env={"COACHLOG_HOME": str(practice), "PAGER": f"'{pager}'", "PATH": "/usr/bin:/bin", "LINES": "10"},
    )  # fmt: skip
    assert "21 commitments" in seen.read_text("utf-8")
