"""``coachlog show``: a session's note as it was, and every recorded thing."""

from datetime import timedelta

import pytest

from coachlog import clock
from coachlog.domain.ref import LETTERS
from coachlog.render.note_text import note_lines
from tests.calls import Call, rows
from tests.now import NOW
from tests.test_note import ISSUE


def test_a_session_shows_its_note_with_what_was_recorded_in_its_place(ana: Call) -> None:
    ana("note", "ana", "-", stdin=ISSUE.replace("qqfreeqq", "Long [silence]\n\\win: not one\n^w9"))
    out = ana("show", "s1", "--details").out
    assert out.startswith("Ana Ruiz · s1 · Thu 19 Nov 14:00 · 50 min · session 1 of 8\n")
    assert '\nLong [silence]\nwin: not one\n^w9\nr1 resistance: "qqnotimeqq"\n  aimed at: the change\n' in out
    assert "\nw1 win: ran the stand-up alone\n" in out


def test_every_kind_of_thing_can_be_shown(ana: Call) -> None:
    ana("client", "edit", "ana", "--sponsor", "María Soto")
    ana(
        "note",
        "ana",
        "-",
        stdin="minutes: 50\n\nnew goal: [/red] rest\nexperiment: x\nwin: y\nresistance: z\nfact: f\nAna will: c",
    )
    ana("note", "ana", "-", stdin="rate g1: 0 tired\nshift g1: rest well\nopen with: so?\nnext session: 4 Dec\n")
    ana("agreement", "ana", "-", stdin="milestone: one page by fri")
    ana("case", "add", "two leads let go")
    for letter in LETTERS.values():
        said = ana("show", f"{letter}1")
        assert (said.code, said.err) == (0, "")
        assert said.out.startswith("your cases · " if letter == "v" else "Ana Ruiz · ")
    assert "[/red] rest" in ana("show", "h1").out
    assert "goal rating: 0" in ana("show", "q1").out
    assert "open with: so?" in ana("show", "s2", "--details").out


def test_what_was_done_to_a_thing_is_shown_where_it_was_done(ana: Call) -> None:
    ana("note", "ana", "experiment: x")
    ana("note", "ana", "review x1: it went | learned: a lot", "--minutes", "50")
    assert "x1 experiment (review): x" in ana("show", "s2", "--details").out


NOTE = """date: yesterday 14:00
minutes: 50

## Wins
- ran it, quietly
  only because of Beth
- [x] Ana: told Luis
## Private
a\tb \x1b[31mred
"""


def test_a_session_is_shown_as_it_was_typed_with_refs_and_states_in_the_margin(ana: Call) -> None:
    ana("note", "ana", "-", stdin=NOTE)
    assert ana("done", "w1").code == 0
    assert ana("show", "s1").out.splitlines() == [
        "Ana Ruiz · s1 · Thu 19 Nov 14:00 · 50 min · session 1 of 8",
        "",
        "               date: yesterday 14:00",
        "               minutes: 50",
        "",
        "               ## Wins",
        "w1 celebrated  - ran it, quietly",
        "                 only because of Beth",
        "c1 done        - [x] Ana: told Luis",
        "               ## Private",
        "n1             a   b ␛[31mred",
    ]


def test_a_session_that_was_changed_is_shown_as_edit_writes_it(ana: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    ana("note", "ana", "-", stdin=NOTE)
    monkeypatch.setenv("EDITOR", "sed -i s/quietly/loudly/")
    assert ana("edit", "s1").code == 0
    out = ana("show", "s1").out
    assert "date: 2026-11-19 14:00" in out
    assert "w1       win: ran it, loudly\n           only because of Beth\n" in out
    assert "^w1" not in out


def test_days_of_a_typed_note_count_from_when_it_was_typed(ana: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    ana("note", "ana", "-", stdin="date: yesterday 14:00\nminutes: 50\n\nAna will: call by fri\n")
    monkeypatch.setattr(clock, "now", lambda: NOW + timedelta(days=40))
    assert "c1 open  Ana will: call by fri" in ana("show", "s1").out


def test_what_was_recorded_by_a_command_is_shown_as_edit_writes_it(ana: Call) -> None:
    ana("note", "ana", "Ana will: call")
    ana("done", "c1", "--say", "she did")
    assert "- [x] c1 (Ana: call): she did" in ana("show", "s2").out


@pytest.mark.parametrize("ref", ["s99", "w1", "z1", "s", "12", "s1; DROP", "", "s01"])
def test_a_reference_that_is_none_is_refused(ana: Call, ref: str) -> None:
    said = ana("show", ref)
    assert said.code == 2
    assert "there is no" in said.err
    assert rows("SELECT count(*) FROM client") == [(1,)]


def test_long_lines_are_wrapped_on_a_terminal_and_keep_their_indentation() -> None:
    shown = note_lines(["- one two three four five six", "    seven eight nine ten eleven"], {0: ["w1", "w2"]}, {}, 24)
    assert shown.split("\n") == [
        "w1  - one two three four",
        "w2  five six",
        "        seven eight nine",
        "        ten eleven",
    ]
