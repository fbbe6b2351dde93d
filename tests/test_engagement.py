"""An engagement's life: contracting, active, paused, closed; and several of one client, named everywhere."""

import json
from datetime import datetime, timedelta

import pytest

from coachlog import clock
from tests.builders import FakeEditor
from tests.calls import Call, all_rows, rows
from tests.now import NOW


def _state(call: Call, client: str = "ana") -> str:
    found = json.loads(call("engagement", "list", client, "--format", "json").out)
    return str(next(each["state"] for each in found if each["usual"]))


def test_it_is_contracting_then_active_paused_active_and_closed(ana: Call) -> None:
    assert _state(ana) == "contracting"
    ana("note", "ana", "-", "--at", "1 Nov 2026", stdin="minutes: 30\nkind: chemistry\n\ntext")
    assert _state(ana) == "contracting"
    ana("note", "ana", "-", "--at", "3 Nov 2026", stdin="minutes: 50\n\nwin: x")
    assert _state(ana) == "active"
    before = all_rows()
    assert ana("engagement", "pause", "ana", "until", "spring", "--at", "yesterday").code == 0
    assert _state(ana) == "paused"
    assert "PAUSED" in ana("brief", "ana").out
    assert "until spring" in ana("engagement", "list").out
    assert ana("engagement", "pause", "ana").code == 2
    assert "is paused" in ana("note", "ana", "-", "--minutes", "50", stdin="text").err
    ana("undo")
    assert ana("engagement", "resume", "ana").code == 0
    assert _state(ana) == "active"
    assert ana("engagement", "resume", "ana").code == 2
    assert ana("engagement", "close", "ana", "--reason", "client ended").code == 0
    assert _state(ana) == "closed"
    assert "CLOSED" in ana("brief", "ana").out
    assert rows("SELECT end_reason, ended_on FROM engagement") == [("client_ended", "2026-11-20")]
    assert ana("engagement", "close", "ana").code == 2
    for _ in range(3):
        assert ana("undo").code == 0
    assert all_rows() == before


def test_closing_shows_what_is_open(ana: Call) -> None:
    ana("client", "edit", "ana", "--sponsor", "María Soto")
    ana("agreement", "ana", "-", stdin="milestone: Luis presents")
    text = "new goal: rest\nexperiment: one page\nwin: x\nresistance: no\nAna will: call\nnext session: 4 Dec"
    ana("note", "ana", "-", "--minutes", "50", stdin=text)
    ana("note", "ana", "shift g1: sleep")
    said = ana("engagement", "close", "ana")
    assert said.code == 0
    for line in (
        "1 commitment: c1", "1 experiment: x1", "1 goal: g1", "1 milestone or result: t1",
        "1 shift the sponsor does not know: h1", "1 win not celebrated: w1", "1 resistance: r1",
        "1 session planned: s2", "no closing session was held",
    ):  # fmt: skip
        assert line in said.err, line


def test_a_follow_up_comes_after_the_end_and_anything_else_is_said(ana: Call, fake_editor: FakeEditor) -> None:
    ana("note", "ana", "-", "--at", "3 Nov 2026", stdin="minutes: 50\n\nwin: x")
    ana("engagement", "close", "ana", "--at", "10 Nov 2026")
    said = ana("note", "ana", "-", "--minutes", "50", stdin="kind: follow-up\n\nstill rested")
    assert (said.code, said.err) == (0, "")
    assert "follow-up" in ana("note", "ana", "-", "--minutes", "50", "--at", "9:00", stdin="once more").err
    assert _state(ana) == "closed"
    given = fake_editor()
    ana("note", "ana")
    assert "kind:    follow up" in given[0] or "kind: follow up" in given[0]
    ana("engagement", "resume", "ana")
    assert _state(ana) == "active"


def test_the_clients_name_alone_means_the_newest_that_is_open(ana: Call) -> None:
    ana("note", "ana", "win: of the first")
    said = ana("engagement", "new", "ana", "Career change", "--planned", "6", "--sponsor", "Eva Gil")
    assert said.code == 0
    assert "ana-ruiz now means this one" in said.out
    assert "ana-ruiz/e1" in said.err
    assert "Ana Ruiz/Career change · s2" in ana("note", "ana", "win: of the second").out
    assert "of the first" not in ana("wins", "ana").out
    assert "of the first" in ana("wins", "ana/e1").out
    for name in ("ana/careér", "ana/CAREER change", "ana/e2", "Ana Ruiz/car"):
        assert "of the second" in ana("brief", name).out, name
    assert "which one? ana-ruiz/e2 (Career change) or ana-ruiz/e1" in ana("engagement", "pause", "ana").err
    ana("engagement", "pause", "ana/career")
    assert "of the first" in ana("brief", "ana").out
    ana("engagement", "close", "ana/career")
    assert "of the first" in ana("brief", "ana").out
    assert ana("engagement", "edit", "ana/e1", "--title", "leadership", "--planned", "12").code == 0
    assert "of 12" in ana("brief", "ana/lead").out
    assert ana("brief", "ana/x").code == 2
    assert "ana-ruiz/e1 (leadership)" in ana("brief", "ana/x").err


@pytest.mark.parametrize(
    "command",
    [
        ["brief"], ["progress"], ["export"], ["wins"], ["sessions"], ["goals"], ["people"], ["note", "--dry-run"],
        ["agreement", "--show"], ["release"], ["shared"],
    ],
    ids=lambda words: words[0],
)  # fmt: skip
def test_an_engagement_is_named_everywhere(ana: Call, command: list[str]) -> None:
    ana("note", "ana", "win: QQFIRST")
    ana("agreement", "ana", "-", stdin="risk: QQFIRST")
    ana("engagement", "new", "ana", "career")
    ana("note", "ana", "win: QQSECOND")
    ana("agreement", "ana", "-", stdin="risk: QQSECOND")
    verb, *options = command
    for name, other in (("ana/e1", "QQSECOND"), ("ana/career", "QQFIRST"), ("ana", "QQFIRST")):
        said = ana(verb, name, *options, *(["text"] if verb == "note" else []))
        assert said.code == 0, said
        assert other not in said.out


def test_two_of_one_title_are_refused(ana: Call) -> None:
    ana("engagement", "new", "ana", "career")
    assert ana("engagement", "new", "ana", "CAREER").code == 2
    assert ana("engagement", "new", "ana", "a/b").code == 2
    assert ana("engagement", "edit", "ana/e1", "--title", "career").code == 2
    assert ana("engagement", "edit", "ana").code == 2
    assert rows("SELECT count(*) FROM engagement") == [(2,)]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["close", "ana", "--reason", "bored"], "none of"),
        (["close", "ana", "--at", "tomorrow"], "a day that has been"),
        (["pause", "nobody"], "no client is called"),
        (["waive", "ana"], "--help"),
        (["list", "nobody"], "no client is called"),
    ],
)
def test_a_wrong_call_leaves_it_as_it_is(ana: Call, arguments: list[str], said: str) -> None:
    before = all_rows()
    answer = ana("engagement", *arguments)
    assert answer.code == 2
    assert said in answer.err
    assert all_rows() == before


@pytest.mark.parametrize(
    ("ended", "months", "today", "due"),
    [
        ("2024-11-20", 24, "2026-11-20", True),
        ("2024-11-21", 24, "2026-11-20", False),
        ("2026-01-31", 1, "2026-02-27", False),
        ("2026-01-31", 1, "2026-02-28", True),
        ("2026-11-20", 0, "2026-11-20", True),
    ],
)
def test_today_says_when_data_is_due_to_go(
    call: Call, monkeypatch: pytest.MonkeyPatch, ended: str, months: int, today: str, due: bool
) -> None:
    end, now = (datetime.fromisoformat(f"{day}T12:00:00").replace(tzinfo=NOW.tzinfo) for day in (ended, today))
    monkeypatch.setattr(clock, "now", lambda: end)
    call("client", "add", "Ana Ruiz", "--retention", str(months))
    call("engagement", "close", "ana")
    call("client", "archive", "ana")
    monkeypatch.setattr(clock, "now", lambda: now)
    out = " ".join(call("today").out.split())
    assert ("coachlog client erase ana-ruiz" in out) is due


def test_what_is_open_again_is_not_due_to_go(ana: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    ana("client", "edit", "ana", "--retention", "1")
    ana("engagement", "close", "ana")
    ana("engagement", "new", "ana", "again")
    monkeypatch.setattr(clock, "now", lambda: NOW + timedelta(days=400))
    assert "erase" not in ana("today").out


def test_it_cannot_have_ended_before_a_session_of_it(ana: Call) -> None:
    ana("note", "ana", "-", "--at", "10 Nov 2026", stdin="minutes: 50\n\nwin: x")
    said = ana("engagement", "close", "ana", "--at", "9 Nov 2026")
    assert said.code == 2
    assert "2026-11-10" in said.err
    assert ana("engagement", "close", "ana", "--at", "10 Nov 2026").code == 0


def test_what_was_paused_and_closed_goes_on_when_it_is_resumed(ana: Call) -> None:
    ana("engagement", "pause", "ana", "why")
    ana("engagement", "close", "ana")
    ana("engagement", "resume", "ana")
    assert rows("SELECT paused_on, paused_why, end_reason, ended_on FROM engagement") == [(None, None, None, None)]


@pytest.mark.parametrize("title", ["", "  ", "...", "e1", "E12"])
def test_a_title_that_names_nothing_is_refused(ana: Call, title: str) -> None:
    assert ana("engagement", "new", "ana", title).code == 2
    assert rows("SELECT count(*) FROM engagement") == [(1,)]


def test_how_long_data_is_kept_can_be_taken_back(ana: Call) -> None:
    ana("client", "edit", "ana", "--retention", "24")
    assert rows("SELECT retention_months FROM client") == [(24,)]
    ana("client", "edit", "ana", "--retention", "")
    assert rows("SELECT retention_months FROM client") == [(None,)]
    assert ana("client", "edit", "ana", "--retention", "soon").code == 2
