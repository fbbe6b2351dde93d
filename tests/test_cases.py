"""The coach's case bank, and the balance of a coaching: both the coach's alone."""

import json

import pytest

from tests.calls import Call, all_rows, rows

CASE = (
    "case",
    "add",
    "two",
    "leads",
    "[let]",
    "go",
    "--kind",
    "case study",
    "--role",
    "CFO, finance",
    "--source",
    "own",
)


def test_a_case_is_kept_listed_found_and_shown(ana: Call) -> None:
    assert ana(*CASE).out == "v1 kept   ·   take back: coachlog undo\n"
    ana("case", "add", "41 % of boards", "--kind", "data")
    out = ana("case", "list").out
    assert out.index("v2") < out.index("v1")
    assert "two leads [let] go" in out
    assert "2 cases" in out
    assert "v2" not in ana("case", "list", "--role", "cfo").out
    assert [each["ref"] for each in json.loads(ana("case", "list", "--kind", "data", "--format", "json").out)] == ["v2"]
    shown = "v1 case study: two leads [let] go\n  role: CFO, finance\n  source: own\n"
    assert ana("case", "v1").out == ana("case", "show", "V1").out == shown
    assert "your cases · v1" in ana("show", "v1").out
    assert "v1   case · your cases" in ana("search", "leads").out
    assert "v1" not in ana("search", "leads", "--client", "ana").out
    assert ana("case", "list", "--format", "csv").out.startswith("ref,uuid,kind,role,text,source")


def test_it_is_taken_back_and_taken_out_like_anything(ana: Call) -> None:
    before = all_rows()
    ana(*CASE)
    kept = all_rows()
    ana("case", "remove", "v1")
    assert rows("SELECT count(*) FROM evidence_case") == [(0,)]
    ana("undo")
    assert all_rows() == kept
    ana("undo")
    assert all_rows() == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["case", "add", "..."], "needs words"),
        (["case", "add", "x", "--kind", "rumour"], "none of"),
        (["case", "show", "w1"], "that is a case"),
        (["case", "v9"], "there is no 'v9'"),
        (["case", "nonsense"], "there is no"),
    ],
)
def test_a_wrong_call_keeps_nothing(ana: Call, arguments: list[str], said: str) -> None:
    ana("note", "ana", "win: x")
    answer = ana(*arguments)
    assert answer.code == 2
    assert said in answer.err
    assert rows("SELECT count(*) FROM evidence_case") == [(0,)]


def test_who_proposed_is_told_from_three_on_and_only_what_was_said(ana: Call) -> None:
    ana("note", "ana", "-", stdin="experiment: a | proposed by: me\nexperiment: b\nagenda: c | proposed by: client")
    for command in (["brief", "ana", "--full"], ["progress", "ana"]):
        assert "proposed" not in ana(*command).out
    ana("note", "ana", "new goal: rest")
    line = "proposed by client 2 : coach 1 (goals 1:0, agenda 1:0, experiments 0:1)"
    for command in (["brief", "ana", "--full"], ["progress", "ana"]):
        assert line in " ".join(ana(*command).out.split())
    assert "proposed" not in ana("brief", "ana").out
    data = json.loads(ana("progress", "ana", "--format", "json").out)["balance"]
    assert data["process_share"] is None
    assert data["proposed"][0] == {"what": "goals", "client": 1, "coach": 0}


def test_process_and_modes_are_weighed_over_what_was_said(ana: Call) -> None:
    for day, share in ((2, "80/20"), (4, ""), (6, "40/60")):
        head = f"date: 2026-11-0{day}\nminutes: 60\nmentoring: 10\ntraining: 5\n"
        ana("note", "ana", "-", stdin=head + (f"balance: {share}\n" if share else "") + "\ntext")
    for command in (["brief", "ana", "--full"], ["progress", "ana"]):
        out = ana(*command).out
        assert "process 60 : result 40, over 2 sessions" in out
        assert "coaching 135 : mentoring 30 : training 15 min" in out
    assert "process" not in ana("export", "ana").out + ana("export", "ana", "--for", "sponsor").out
