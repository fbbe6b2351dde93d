"""The brief: at most 24 lines of the width there is, in its order, useful from the first session on."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from coachlog.render.brief import LINES, brief_lines
from coachlog.render.brief_line import label_width
from coachlog.render.markdown import brief_markdown
from coachlog.render.terminal_text import on_one_line
from coachlog.views.balance import Balance
from coachlog.views.brief import Brief
from coachlog.views.commitments import OpenCommitment
from coachlog.views.experiments import RunningExperiment
from coachlog.views.gap import Gap, PlannedTerm
from coachlog.views.goals import PursuedGoal, UntoldShift
from coachlog.views.people import Alignment
from coachlog.views.resistances import OpenResistance
from coachlog.views.sessions import LastSession, PlannedSession
from coachlog.views.wins import UncelebratedWin
from tests.calls import Call

TODAY = date(2026, 11, 20)


def test_with_no_history_it_says_what_to_do_next(ana: Call) -> None:
    out = ana("brief", "ana").out
    assert "nothing is recorded yet" in out
    assert "coachlog note ana-ruiz" in out


def test_its_parts_come_in_their_order(ana: Call) -> None:
    ana("client", "edit", "ana", "--sponsor", "María Soto")
    ana(
        *("note", "ana", "-"),
        stdin="""date: 2026-11-02 10:00
minutes: 50
focus: the report
trust: candid, she argued

new goal: rest
resistance: "no time" | aimed at: change | my take: qqtakeqq
experiment: one page | review: in a week | expects: two questions | confidence: 40
win: stood up
strength: asks twice
me: write | goal: g1
Ana will: call by fri
I will: read by in 3 days
> I slept.
next session: 27 Nov 14:00
""",
    )
    ana(
        "note",
        "ana",
        "-",
        "--at",
        "2026-11-03 9:00",
        "--minutes",
        "30",
        stdin="rate g1: 3\nshift g1: rest well\nopen with: so?",
    )
    ana("note", "ana", "rate g1: 5")
    lines = ana("brief", "ana").out.splitlines()
    assert lines[0] == "Ana Ruiz · session 3 of 8 · NOT ALIGNED · next Fri 27 Nov 14:00 · 17 days since"
    labels = [line[:12].strip() for line in lines[1:] if line[:12].strip()]
    assert labels == [
        "open with",
        "you owe",
        "they owe",
        "review",
        "goals",
        "sponsor",
        "resistance",
        "celebrate",
        "strengths",
    ]
    text = "\n".join(lines)
    assert "c2 read · OVERDUE 15 d" in text
    assert "c1 call · OVERDUE 14 d" in text
    assert "x1 one page ‹ expects two questions (40%) · DUE" in text
    assert "g1 rest well · 3 → 5 ↑ · shifted Tue 3 Nov" in text
    assert '"no time" · NOT SHARED YET · at the change' in text
    assert "qqtakeqq" not in text
    assert "qqtakeqq" in ana("brief", "ana", "--private").out


def test_the_last_session_shows_its_focus_and_the_clients_words(ana: Call) -> None:
    ana("note", "ana", "-", stdin="minutes: 50\nfocus: the report\n\n> I slept.\n")
    assert "last time   the report\n            “I slept.”" in ana("brief", "ana").out


def test_an_uncelebrated_win_stands_in_two_briefs_at_most(ana: Call) -> None:
    ana("note", "ana", "win: stood up", "--at", "2026-11-01 10:00", "--minutes", "50")
    for day in ("2026-11-05", "2026-11-10"):
        assert "stood up" in ana("brief", "ana").out
        ana("note", "ana", "x", "--at", f"{day} 10:00", "--minutes", "50")
    assert "stood up" not in ana("brief", "ana").out


def test_from_the_third_session_on_no_visible_result_is_said(ana: Call) -> None:
    for day in ("2026-11-05", "2026-11-10", "2026-11-15"):
        assert "no visible result" not in ana("brief", "ana").out
        ana("note", "ana", "x", "--at", f"{day} 10:00", "--minutes", "50")
    assert "no visible result" in ana("brief", "ana").out
    ana("note", "ana", "win: one")
    assert "no visible result" not in ana("brief", "ana").out


def test_full_adds_balance_and_recurring_tags(ana: Call) -> None:
    for day, balance in (("2026-11-05", "80/20"), ("2026-11-10", "40/60")):
        ana(
            "note",
            "ana",
            "-",
            stdin=f"date: {day}\nminutes: 50\nbalance: {balance}\n\ntired #rhythm\nnew goal: {day}\n",
        )
    ana("note", "ana", "experiment: x | proposed by: me")
    out = ana("brief", "ana", "--full").out
    assert "process 60 : result 40, over 2 sessions" in out
    assert "proposed by client 2 : coach 1" in out
    assert "#rhythm ×2" in out


def test_json_and_markdown_hold_the_same(ana: Call) -> None:
    ana("note", "ana", 'resistance: "no" | my take: qqtakeqq')
    data = json.loads(ana("brief", "ana", "--format", "json").out)
    assert data["resistances"][0]["fact"] == '"no"'
    assert "my_take" not in data["resistances"][0]
    assert "qqtakeqq" in ana("brief", "ana", "--format", "json", "--private").out
    assert '- r1 "no" · NOT SHARED YET' in ana("brief", "ana", "--format", "markdown").out
    assert ana("brief", "ana", "--format", "pdf").code == 2


def test_people_text_is_literal_on_the_screen(ana: Call) -> None:
    ana("note", "ana", "win: [red]x[/red] [/b] :smile: <b>")
    assert "[red]x[/red] [/b] :smile: <b>" in ana("brief", "ana").out


def test_the_question_to_open_with_is_the_latest_that_still_stands(ana: Call) -> None:
    ana("note", "ana", "open with: how was it?", "--at", "2026-11-05 9:00", "--minutes", "50")
    ana("note", "ana", "-", stdin="date: 2026-11-12\ncancelled: ill")
    assert "how was it?" in ana("brief", "ana").out
    ana("note", "ana", "open with: and the page?")
    assert "and the page?" in ana("brief", "ana").out
    ana("note", "ana", "another one", "--at", "today 9:00", "--minutes", "50")
    assert "how was it?" not in ana("brief", "ana").out


def test_a_terminal_that_says_it_has_no_columns_is_shown_the_brief_all_the_same(
    ana: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "0")
    assert "Ana Ruiz" in ana("brief", "ana").out


_TEXTS = st.text(max_size=90) | st.sampled_from(
    ["近况很好，我们继续。" * 9, "e\u0301" * 70, "مرحبا بالعالم " * 8, "👩‍👩‍👧 " * 30]
)
_DAYS = st.dates(date(2026, 1, 1), date(2027, 6, 1))
_REFS = st.integers(1, 99999).map("x{}".format)


def _many(of: type, /, **fields: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(st.builds(of, ref=_REFS, **fields), max_size=9).map(tuple)


_OWED = _many(
    OpenCommitment,
    owner=st.sampled_from(["coach", "client", "both", "other"]),
    owner_name=_TEXTS,
    text=_TEXTS,
    due_on=st.none() | _DAYS,
    due_next=st.booleans(),
    overdue=st.integers(0, 999),
    outcome=_TEXTS,
)
_BRIEFS = st.builds(
    Brief,
    slug=st.just("ana"),
    name=_TEXTS,
    today=st.just(TODAY),
    held=st.integers(0, 99),
    planned=st.none() | st.integers(1, 99),
    last=st.none()
    | st.builds(
        LastSession,
        number=st.none(),
        day=st.just(TODAY - timedelta(3)),
        focus=_TEXTS,
        words=st.lists(_TEXTS, max_size=9).map(tuple),
    ),
    next=st.none() | st.builds(PlannedSession, ref=_REFS, day=_DAYS, at=st.just("14:00")),
    unwritten=_many(PlannedSession, day=_DAYS, at=st.just("14:00")),
    trust=st.sampled_from(["", "beyond_business"]),
    engagement=_TEXTS,
    state=st.sampled_from(["contracting", "active", "paused", "closed"]),
    aligned=st.booleans(),
    alignment=st.builds(
        Alignment,
        sponsors=st.just(()),
        held_on=st.none(),
        attended=st.just(()),
        explained=st.just(""),
        autonomy=st.just(""),
        may_share=st.just(""),
        waived=st.just(""),
        talks=st.lists(st.tuples(_TEXTS, _DAYS), max_size=2).map(tuple),
        meetings=st.just(()),
        missing=st.booleans(),
    ),
    open_with=_TEXTS,
    you_owe=_OWED,
    they_owe=_OWED,
    reviews=_many(
        RunningExperiment,
        text=_TEXTS,
        expects=_TEXTS,
        confidence=st.none() | st.integers(0, 100),
        review_on=st.none() | _DAYS,
        review_next=st.booleans(),
        due=st.booleans(),
        reported=_TEXTS,
    ),
    goals=_many(
        PursuedGoal,
        text=_TEXTS,
        state=st.sampled_from(["active", "proposed"]),
        proposed_by=st.just("coach"),
        first=st.integers(0, 10),
        before_last=st.none() | st.integers(0, 10),
        last=st.integers(0, 10),
        ratings=st.integers(1, 30),
        shifted_on=st.none() | _DAYS,
    ),
    untold=_many(UntoldShift, text=_TEXTS, told=st.just("not_yet")),
    sponsors=st.lists(_TEXTS, max_size=2).map(tuple),
    resistances=_many(
        OpenResistance,
        fact=_TEXTS,
        aimed_at=st.sampled_from(["unknown", "organisation"]),
        shared=st.booleans(),
        my_take=_TEXTS,
    ),
    wins=_many(UncelebratedWin, text=_TEXTS, day=_DAYS),
    gap=st.builds(
        Gap,
        terms=_many(
            PlannedTerm,
            uuid=st.just(""),
            kind=st.just("milestone"),
            text=_TEXTS,
            state=st.sampled_from(["planned", "reached", "missed"]),
            due_on=st.none() | _DAYS,
            days_left=st.none() | st.integers(-99, 99),
            reached_on=st.none(),
            evidence=_TEXTS,
        ),
        due=st.integers(0, 99),
        reached=st.integers(0, 99),
        no_visible_result=st.booleans(),
    ),
    strengths=st.lists(_TEXTS, max_size=9).map(tuple),
    balance=st.just(Balance(None, 0, 0, 0, 0, ())),
    tags=st.just(()),
    anything=st.booleans(),
)


@pytest.mark.parametrize("width", [80, 40])
@settings(max_examples=settings().max_examples // 2)
@given(found=_BRIEFS, private=st.booleans())
def test_any_brief_fits_one_screen(width: int, found: Brief, private: bool) -> None:
    lines = brief_lines(found, width, private=private)
    assert len(lines) <= LINES
    for number, line in enumerate(lines):
        shown = line.text if number == 0 else f"{line.label:<{label_width(width)}}{line.text}"
        assert cell_len(shown) <= width
        assert "\n" not in shown
    assert brief_markdown(found, full=True, private=private)


@given(_BRIEFS)
def test_a_shortened_part_says_how_many_more_there_are(found: Brief) -> None:
    text = "\n".join(line.text for line in brief_lines(found, 200))
    for part in (found.you_owe, found.strengths):
        if len(part) > 3:
            assert f" +{len(part) - 3}" in text or f" +{len(part) - 1}" in text


@given(_BRIEFS)
def test_in_full_nothing_is_cut(found: Brief) -> None:
    lines = brief_lines(found, 60, full=True)
    joined = "".join(line.text for line in lines).replace(" ", "")
    assert all(cell_len(line.text) <= 60 for line in lines)
    assert all("".join(on_one_line(text).split()) in joined for text in found.strengths)
