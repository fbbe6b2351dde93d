"""The people around a client, where alignment with the sponsor stands, and what notes say of each by name."""

import json

import pytest

from tests.builders import FakeEditor, RecordedOnce
from tests.calls import Call, all_rows, rows

NOTE = """minutes: 50

belief: "leading is controlling" | holder: María Soto | behind it: the 2019 audit
view of Luis: she checks everything
feedback from luis vega: you answer before I finish | effect: he brings fewer ideas
common ground: fewer surprises | with: María | goal: g1
talked with Zoë: about the board
culture: nobody says no, they send it late
Luis Vega will: call
"""


def _record(call: Call) -> None:
    assert call("client", "add", "Ana Ruiz", "--sponsor", "María Soto").code == 0
    assert call("note", "ana", "new goal: rest").code == 0
    assert call("note", "ana", "-", "--at", "10 Nov 2026", stdin=NOTE).code == 0


@pytest.fixture
def noted(recorded_once: RecordedOnce) -> Call:
    return recorded_once(_record)


def test_notes_record_beliefs_views_talks_feedback_and_common_ground_with_their_holder(noted: Call) -> None:
    out = noted("people", "ana").out
    for line in (
        "p1  María Soto · sponsor · pays",
        '"leading is controlling" ‹ behind it: the 2019 audit',
        "common ground",
        "fewer surprises (g1)",
        "culture",
        "nobody says no, they send it late",
        "Luis, luis vega, Zoë · coachlog people add ana-ruiz NAME",
        "not aligned with María Soto",
    ):
        assert line in " ".join(out.split()) or line in out, line
    data = json.loads(noted("people", "show", "ana", "--format", "json").out)
    assert [said["kind"] for said in data["people"][0]["said"]] == ["belief", "common_ground"]
    assert data["named"] == ["Luis", "luis vega", "Zoë"]


def test_who_is_added_later_gets_what_notes_said_of_them_before(noted: Call) -> None:
    said = noted("people", "add", "ana", "Luis", "Vega", "--role", "direct report", "--power", "none")
    assert (said.code, said.out) == (0, "Ana Ruiz · p2 Luis Vega: added   ·   take back: coachlog undo\n")
    out = noted("people", "ana").out
    assert "p2  Luis Vega · direct report" in out
    assert "she checks everything" in out
    assert "you answer before I finish" in out
    assert "named in notes  Zoë" in out
    assert rows("SELECT owner, stakeholder FROM commitment") == [("stakeholder", 2)]
    before = all_rows()
    noted("people", "remove", "p2")
    assert rows("SELECT owner, owner_name, stakeholder FROM commitment") == [("other", "Luis Vega", None)]
    assert rows("SELECT holder, stakeholder FROM remark WHERE kind = 'view'") == [("Luis", None)]
    noted("undo")
    assert all_rows() == before


def test_what_is_known_of_somebody_is_changed_and_taken_out(noted: Call) -> None:
    noted(
        "people",
        "edit",
        "p1",
        "--views",
        "she is ready [x]",
        "--not-negotiable",
        "no surprises",
        "--strategy",
        "one page",
    )
    out = noted("people", "ana").out
    for words in ("she is ready [x]", "no surprises", "one page"):
        assert words in out
    noted("people", "edit", "p1", "--views", "", "--role", "hr", "--name", "María de Soto")
    out = noted("people", "ana").out
    assert "she is ready" not in out
    assert "p1  María de Soto · hr · pays" in out
    assert rows("SELECT holder, stakeholder FROM remark WHERE kind = 'belief'") == [("María Soto", 1)]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["people", "add", "ana", "maria soto"], ""),
        (["people", "add", "ana", "María  SOTO"], "is p1 already"),
        (["people", "add", "ana", "Luis", "--role", "king"], "none of"),
        (["people", "add", "ana", "a/b"], "cannot hold"),
        (["people", "edit", "p1"], "at least one option"),
        (["people", "edit", "w1", "--role", "hr"], "that is a person"),
        (["people", "remove", "p9"], "there is no 'p9'"),
        (["people", "nobody"], "no client is called"),
        (["edit", "p1"], "coachlog people edit p1"),
        (["remove", "p1"], "coachlog people remove p1"),
    ],
)
def test_a_wrong_call_changes_nobody(noted: Call, arguments: list[str], said: str) -> None:
    noted("note", "ana", "win: x")
    before = rows("SELECT * FROM stakeholder WHERE id = 1")
    answer = noted(*arguments)
    if said:
        assert answer.code == 2
        assert said in answer.err
    assert rows("SELECT * FROM stakeholder WHERE id = 1") == before


def test_a_sponsored_engagement_is_not_aligned_until_everyone_met(noted: Call) -> None:
    for command in (["brief", "ana"], ["progress", "ana"], ["today"], ["people", "ana"], ["engagement", "list"]):
        assert "aligned" in noted(*command).out, command
    assert "no talk of theirs yet" in noted("brief", "ana").out
    noted("note", "ana", "talked with María: she listens", "--at", "12 Nov 2026")
    assert "talked Thu 12 Nov" in noted("brief", "ana").out
    meeting = (
        "date: 2026-11-15\nminutes: 45\nkind: alignment\nattended: María Soto, Ana\nexplained: yes\nmay share: dates"
    )
    noted("note", "ana", "-", stdin=meeting)
    for command in (["brief", "ana"], ["today"], ["engagement", "list"], ["clients"]):
        assert "aligned" not in noted(*command).out.lower(), command
    out = " ".join(noted("progress", "ana").out.split())
    assert "held Sun 15 Nov, not recorded: that the client chooses, may share: dates" in out
    assert "María Soto Thu 12 Nov" in out
    noted("note", "ana", "-", stdin="date: 2026-11-18\nminutes: 45\nkind: three way\nattended: María\n\ntext")
    assert ", three way Wed 18 Nov; the client talked" in " ".join(noted("progress", "ana").out.split())
    noted("undo")
    noted("undo")
    assert "NOT ALIGNED" in noted("brief", "ana").out


def test_alignment_is_waived_with_a_reason(noted: Call) -> None:
    assert noted("engagement", "waive", "ana", "...").code == 2
    assert noted("engagement", "waive", "ana", "she", "left").code == 0
    assert "ALIGNED" not in noted("brief", "ana").out
    assert "waived: she left" in noted("progress", "ana").out
    assert "waived: she left" in " ".join(noted("engagement", "list").out.split())
    noted("undo")
    assert "NOT ALIGNED" in noted("brief", "ana").out


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        ("alignment", ["attended:", "explained:", "autonomy:", "may share:"]),
        ("three_way", ["attended:", "may share:"]),
        ("closing", ["attended:", "may share:"]),
        ("coaching", []),
    ],
)
def test_the_template_asks_what_a_meeting_of_all_settles(
    noted: Call, fake_editor: FakeEditor, kind: str, keys: list[str]
) -> None:
    given = fake_editor()
    noted("note", "ana", "--kind", kind)
    head = given[0].partition("\n\n")[0]
    every = ("attended:", "explained:", "autonomy:", "may share:")
    assert [key for key in every if key in head] == keys


def test_nothing_said_of_people_reaches_the_clients_document(noted: Call) -> None:
    noted("people", "edit", "p1", "--views", "qqviewsqq", "--not-negotiable", "qqfixedqq", "--strategy", "qqstrategyqq")
    noted("note", "ana", "culture: qqcultureqq")
    out = noted("export", "ana").out
    assert "qq" not in out
    assert "leading is controlling" not in out


def test_what_is_told_is_the_latest_shift_that_is_still_to_be_told(noted: Call) -> None:
    noted("goal", "shift", "g1", "QQFIRST")
    noted("goal", "shift", "g1", "QQSECRET", "--told", "keeps private")
    for command in (["brief", "ana"], ["today"]):
        out = noted(*command).out
        assert "QQFIRST" in out, command
        sponsor = [line for line in out.splitlines() if "not know" in line or "not told" in line]
        assert sponsor
        assert not any("QQSECRET" in line for line in sponsor), command
    noted("note", "ana", "told g1: together")
    assert rows("SELECT told FROM goal_shift ORDER BY id") == [("together",), ("keeps_private",)]
    assert "not told" not in noted("today").out
    noted("goal", "close", "g1", "--parked")
    assert "g1 parked: QQSECRET" in noted("brief", "ana").out


def test_people_of_one_engagement_are_not_those_of_another(noted: Call) -> None:
    noted("engagement", "new", "ana", "career")
    noted("note", "ana", "view of María: in the second one")
    assert "in the second one" not in noted("people", "ana/e1").out
    assert "named in notes  María" in noted("people", "ana").out
    noted("people", "add", "ana", "María Soto")
    assert "in the second one" in noted("people", "ana").out
    noted("note", "ana/e1", "view of María: in the first one")
    assert "in the first one" in noted("people", "ana/e1").out


def test_a_new_sponsor_has_not_agreed_to_the_waiver(noted: Call) -> None:
    noted("engagement", "waive", "ana", "she", "left")
    noted("people", "add", "ana", "Eva Gil", "--role", "hr")
    assert "ALIGNED" not in noted("brief", "ana").out
    noted("people", "edit", "p2", "--role", "sponsor")
    assert "NOT ALIGNED" in noted("brief", "ana").out
    noted("client", "add", "Luis Vega")
    assert noted("engagement", "waive", "luis", "no need").code == 2


def test_what_belongs_to_the_top_of_a_note_is_said_further_down(noted: Call) -> None:
    assert "is read at the top" in noted("note", "ana", "explained: yes").err


@pytest.mark.parametrize(
    "call_of", [["people", "add", "ana", "Line\rOne"], ["engagement", "new", "ana", "a\x0bb\u2028c"]]
)
def test_a_name_is_said_back_as_it_was_recorded(ana: Call, call_of: list[str]) -> None:
    said = ana(*call_of)
    assert said.code == 0
    assert "Line One" in said.out or "a b c" in said.out
