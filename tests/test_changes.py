"""The commands that change one thing: done, remove, move, goal, archive; and what is told of changes."""

import json

import pytest

from coachlog.cli.notes import drafts
from tests.builders import RecordedOnce, add_ana
from tests.calls import Call, all_rows, rows

FIRST = """minutes: 50

new goal: rest
new goal: theirs | proposed by: coach
experiment: one page | expects: two questions
win: she called him
resistance: "no time"
Ana will: call Luis by fri
I will: send it by next session
Eva will: wait
feedback from Eva: too fast
next session: 4 Dec 14:00
"""


def _record(call: Call) -> None:
    add_ana(call)
    assert call("note", "ana", "-", "--at", "10 Nov 14:00", stdin=FIRST).code == 0
    assert call("client", "add", "Luis Vega").code == 0


@pytest.fixture
def ana_and_luis(recorded_once: RecordedOnce) -> Call:
    return recorded_once(_record)


def test_what_is_done_says_so_with_what_came_of_it(ana_and_luis: Call) -> None:
    said = ana_and_luis("done", "c1", "C2", "--say", "he was [glad]")
    assert said.code == 0
    assert "Ana Ruiz · s3 · Fri 20 Nov · between sessions" in said.out
    assert [line.split()[-1] for line in said.out.splitlines() if " done · " in line] == ["[glad]", "[glad]"]
    assert (
        rows("SELECT state, closed_on, closed_in, outcome FROM commitment ORDER BY id")[:2]
        == [("done", "2026-11-20", 3, "he was [glad]")] * 2
    )
    assert ana_and_luis("done", "c3", "--partly", "--at", "18 Nov").code == 0
    assert rows("SELECT state, closed_on FROM commitment WHERE id = 3") == [("partly", "2026-11-18")]
    assert ana_and_luis("done", "w1").code == 0
    assert rows("SELECT celebrated_in FROM win") == [(5,)]
    assert ana_and_luis("done", "g1", "g2").code == 0
    assert rows("SELECT state, adopted_on FROM goal ORDER BY id") == [
        ("achieved", "2026-11-10"),
        ("active", "2026-11-20"),
    ]
    assert ana_and_luis("done", "x1", "--dropped", "--say", "no").code == 0
    assert rows("SELECT state FROM experiment") == [("dropped",)]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["done", "x1"], "write review x1"),
        (["done", "r1"], "that can be finished"),
        (["done", "c9"], "there is no 'c9'"),
        (["done", "c1", "--at", "tomorrow"], "a day that has been"),
        (["done", "c1", "--partly", "--dropped"], "one of them"),
        (["done", "g1", "--partly"], "cannot be partly"),
        (["done", "w1", "--dropped"], "coachlog remove w1"),
        (["done"], "--help"),
        (["remove", "e1"], "that can be removed"),
        (["remove", "k1"], "client archive"),
        (["remove", "p1"], "people remove p1"),
        (["remove", "w1"], "--yes"),
        (["remove", "g1", "c9", "--yes"], "there is no 'c9'"),
        (["move", "w1", "luis"], "that is a session"),
        (["move", "s1", "ana"], "is ana-ruiz's already"),
        (["move", "s1", "nobody"], "no client is called"),
        (["goal", "rate", "g1", "11"], "--help"),
        (["goal", "rate", "w1", "5"], "that is a goal"),
        (["goal", "add", "ana", "..."], "needs words"),
        (["goal", "shift", "g1", "--told", "by coach"], "is none of"),
        (["goal", "close", "g1", "because"], "needs no reason"),
        (["history", "w99"], "there is no 'w99'"),
        (["history", "nonsense"], "there is no 'nonsense'"),
        (["client", "archive", "nobody"], "no client is called"),
    ],
)
def test_a_wrong_call_changes_nothing_and_says_what_to_type(
    ana_and_luis: Call, arguments: list[str], words: str
) -> None:
    before = all_rows()
    said = ana_and_luis(*arguments)
    assert (said.code, said.out) == (2, "")
    assert words in said.err
    assert all_rows() == before


def test_goals_do_on_the_command_line_what_they_do_in_a_note(ana_and_luis: Call) -> None:
    call = ana_and_luis
    assert (
        call("goal", "add", "luis", "mehr", "zuhören", "--why", "leise", "--by", "14 Dec", "--proposed-by", "sp").code
        == 0
    )
    assert rows("SELECT text, why, target_on, proposed_by, state, adopted_on FROM goal WHERE id = 3") == [
        ("mehr zuhören", "leise", "2026-12-14", "sponsor", "proposed", None)
    ]
    assert call("goal", "adopt", "g3", "--at", "19 Nov").code == 0
    assert rows("SELECT state, adopted_on FROM goal WHERE id = 3") == [("active", "2026-11-19")]
    assert call("goal", "rate", "g3", "4", "win:", "no | goal: g1").code == 0
    assert rows("SELECT value, why, day FROM goal_rating") == [(4, "win: no | goal: g1", "2026-11-20")]
    assert call("goal", "shift", "g3", "nur", "zuhören", "--client-says", "so", "--trigger", "insight").code == 0
    assert rows("SELECT from_text, to_text, client_words, trigger FROM goal_shift") == [
        ("mehr zuhören", "nur zuhören", "so", "insight")
    ]
    assert call("goal", "shift", "g3").code == 0
    assert rows("SELECT from_text, to_text, kind FROM goal_shift")[1] == ("nur zuhören", "nur zuhören", "perspective")
    assert call("goal", "close", "g3", "--parked", "später").code == 0
    assert rows("SELECT state FROM goal WHERE id = 3") == [("parked",)]
    assert call("goal", "close", "g1").code == 0
    assert rows("SELECT state FROM goal WHERE id = 1") == [("achieved",)]
    assert rows("SELECT count(*) FROM session WHERE kind = 'between' AND minutes IS NULL AND status = 'held'") == [(7,)]


def test_what_is_removed_is_gone_from_its_note_and_comes_back_by_undo(ana_and_luis: Call) -> None:
    call, before = ana_and_luis, all_rows()
    said = call("remove", "w1", "c1", "--yes")
    assert said.code == 0
    assert "w1 win: she called him" in said.err
    assert rows("SELECT count(*) FROM win") == [(0,)]
    assert "^w1" not in str(rows("SELECT body FROM session"))
    assert call("undo").code == 0
    assert all_rows() == before
    assert call("remove", "s1", "--yes").code == 0
    assert rows("SELECT count(*) FROM remark") == [(0,)]
    assert call("undo").code == 0
    assert all_rows() == before


def test_what_something_else_hangs_on_is_not_removed(ana_and_luis: Call) -> None:
    call = ana_and_luis
    call("goal", "rate", "g1", "5")
    call("done", "c1")
    before = all_rows()
    assert "q1 hangs on g1: remove that first" in call("remove", "g1", "--yes").err
    assert "s4 hangs on c1: remove that first" in call("remove", "c1", "--yes").err
    assert call("remove", "s1", "--yes").code == 2
    assert all_rows() == before
    assert call("remove", "s4", "--yes").code == 0
    assert rows("SELECT state, closed_in FROM commitment WHERE id = 1") == [("open", None)]
    call("note", "ana", "shift g1: sleep")
    assert "is a shift" in call("remove", "h1", "--yes").err
    assert "is a shift" in call("remove", "s5", "--yes").err


def test_a_session_filed_under_the_wrong_client_is_filed_under_the_right_one(ana_and_luis: Call) -> None:
    call, before = ana_and_luis, all_rows()
    call("client", "edit", "luis", "--sponsor", "Eva")
    before = all_rows()
    said = call("move", "s1", "luis")
    assert said.code == 0
    assert "s1 of Tue 10 Nov: from Ana Ruiz to Luis Vega" in said.out
    assert "s2, the session it planned, stays Ana Ruiz's: coachlog move s2 luis-vega" in said.err
    for table in ("goal", "experiment", "win", "resistance", "commitment", "remark"):
        assert rows(f"SELECT DISTINCT engagement FROM {table}") == [(2,)], table
    assert rows("SELECT owner, stakeholder FROM commitment WHERE owner_name = 'Eva'") == [("stakeholder", 1)]
    assert "s1" in call("sessions", "luis").out
    assert call("undo").code == 0
    assert all_rows() == before


def test_a_session_that_speaks_of_older_things_stays_with_them(ana_and_luis: Call) -> None:
    call = ana_and_luis
    call("note", "ana", "-", stdin="- [x] c1\nwin: so | goal: g1")
    before = all_rows()
    said = call("move", "s3", "luis")
    assert said.code == 2
    assert "s3 and c1 g1 belong together" in said.err
    assert "belong together" in call("move", "s1", "luis").err
    assert all_rows() == before


def test_who_is_archived_is_left_out_of_lists_and_keeps_everything(ana_and_luis: Call) -> None:
    call = ana_and_luis
    assert call("client", "archive", "ana").code == 0
    assert "ana-ruiz" not in call("clients").out
    assert "ana-ruiz" in call("clients", "--all").out
    assert "w1" not in call("wins").out
    assert "w1" in call("wins", "--all").out
    assert "w1" in call("wins", "ana").out
    assert "Ana" not in call("today").out
    assert "1 found" in call("search", "she called him").out
    assert call("client", "archive", "ana", "--restore").code == 0
    assert "w1" in call("wins").out


def test_history_tells_what_was_changed_from_and_to(ana_and_luis: Call) -> None:
    call = ana_and_luis
    call("done", "c1", "--say", "glad")
    said = call("history", "c1").out
    assert "c1 changed (done)\n  state: open → done\n" in said
    assert "closed in: – → s3" in said
    assert "c1 added (note)\n  session: s1\n" in said
    assert "text: call Luis" in said
    call("undo")
    call("redo")
    assert "c1 changed (redo)" in call("history", "c1").out
    call("remove", "w1", "--yes")
    assert "w1 removed (remove)" in call("history", "w1").out
    listed = json.loads(call("history", "c1", "--format", "json").out)
    assert listed[-1]["what"] == "added"
    done = json.loads(call("history", "--format", "json").out)
    assert [each["verb"] for each in done] == ["remove", "done", "client add", "note", "client add"]
    assert call("undo", "--list").out == call("history").out


def test_an_undo_is_undone_and_the_draft_that_it_left_goes(ana_and_luis: Call) -> None:
    call = ana_and_luis
    call("note", "ana", "win: twice")
    after = all_rows()
    assert "coachlog redo" in call("undo").out
    assert len(drafts.all_drafts()) == 1
    assert call("undo").code == 0
    assert call("redo").out.startswith("back again: client add · Luis Vega")
    assert "back again: note s3" in call("undo", "--redo").out
    assert all_rows() == after
    assert drafts.all_drafts() == []
    assert call("redo").code == 3
    call("undo")
    (draft,) = drafts.all_drafts()
    drafts.rewrite(draft, b"win: worked on since")
    call("redo")
    assert len(drafts.all_drafts()) == 1
    call("note", "ana", "win: after")
    call("undo")
    call("note", "ana", "win: after that")
    assert "a change came after it" in call("redo").err


@pytest.mark.parametrize("line", ["adopt g1:", "- [x] c1 done at last\n- [ ] c1 not yet", "told g1: together"])
def test_a_note_that_leaves_a_thing_as_it_was_is_removed_like_any_other(ana_and_luis: Call, line: str) -> None:
    assert ana_and_luis("note", "ana", "-", "--at", "11 Nov 9:00", stdin=f"minutes: 50\n\n{line}").code == 0
    before = all_rows()
    assert ana_and_luis("remove", "s3", "--yes").code == 0
    assert ana_and_luis("undo").code == 0
    assert all_rows() == before


def test_what_was_said_of_a_thing_later_keeps_the_note_there(ana_and_luis: Call) -> None:
    assert ana_and_luis("note", "ana", "-", "--at", "11 Nov 9:00", stdin="minutes: 50\n\nadopt g1:").code == 0
    assert ana_and_luis("done", "g1").code == 0
    said = ana_and_luis("remove", "s3", "--yes")
    assert said.code == 2
    assert "g1 was changed after s3" in said.err
