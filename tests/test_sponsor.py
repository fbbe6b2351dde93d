"""The sponsor's report and the data request: what may be in them; what the client released, and when."""

import json
import re
import stat
from hashlib import sha256
from pathlib import Path

import pytest

from coachlog import places
from tests.builders import FakeEditor, RecordedOnce
from tests.calls import Call, rows
from tests.canaries import planted

# All that a sponsor's report may hold of people's words: the client's name, and what was released, as it was released.
SPONSOR = {
    "client.name",
    "release.text:goal",
    "release.text:goal with an untold shift",
    "term.text:milestone",
    "release.text:theme",
}
# What a data request leaves out: other people's names, which are masked, and the coach's cases, which are of nobody.
MASKED = {"stakeholder.name", "attendance.name", "evidence_case.text"}


def _record(call: Call) -> None:
    assert call("client", "add", "Ana Ruiz", "--sponsor", "María Soto", "--planned", "8").code == 0
    agreement = "agreed: 1 Sep 2026\n\n## Milestones\n- Luis presents by 2026-12-01\n## Risks\n- year end"
    assert call("agreement", "ana", "-", stdin=agreement).code == 0
    assert call("note", "ana", "-", stdin="date: 2026-10-01\nminutes: 60\n\nnew goal: QQCALM\n> QQSAID").code == 0


@pytest.fixture
def sponsored(recorded_once: RecordedOnce) -> Call:
    """Ana with a sponsor, an agreement, a goal and a session."""
    return recorded_once(_record)


def _sponsor(call: Call, *more: str) -> str:
    said = call("export", "ana", "--for", "sponsor", *more)
    assert said.code == 0, said
    return said.out


def test_of_every_free_text_column_only_what_was_released_reaches_the_sponsor(call: Call) -> None:
    assert call("client", "add", "Another Client").code == 0
    call("undo")
    put = planted()
    put.connection.close()
    for shape in ("markdown", "html"):
        assert put.found_in(_sponsor(call, "--format", shape)) == SPONSOR
        assert put.found_in(_sponsor(call, "--format", shape, "--approved", "today")) == SPONSOR


def test_a_data_request_holds_every_free_text_column_but_other_peoples_names(call: Call, tmp_path: Path) -> None:
    assert call("client", "add", "Another Client").code == 0
    call("undo")
    put = planted()
    put.connection.close()
    folder = tmp_path / "für Ana"
    assert call("export", "ana-ruiz", "--for", "data-request", "-o", str(folder)).code == 0
    documents = {path.suffix: path.read_text("utf-8") for path in folder.iterdir()}
    assert set(documents) == {".md", ".json"}
    for text in documents.values():
        missing = set(put.markers.values()) - put.found_in(text)
        holders = {place for place in missing if place.startswith(("remark.holder", "commitment.owner_name"))}
        assert missing - holders == MASKED


def test_nothing_is_released_until_it_is(sponsored: Call) -> None:
    text = _sponsor(sponsored)
    assert "1 session was held, of 8 agreed." in text
    assert "1 Oct 2026" in text
    for words in ("QQCALM", "Luis presents", "year end", "QQSAID", "María", "60"):
        assert words not in text
    assert sponsored("release", "g1", "t1").code == 0
    assert sponsored("release", "ana", "--theme", "letting go").code == 0
    text = _sponsor(sponsored)
    assert "QQCALM" in text
    assert "Luis presents: planned for 1 Dec 2026" in text
    assert "letting go" in text
    assert "QQSAID" not in text
    assert sponsored("release", "g1", "--take-back").code == 0
    assert "QQCALM" not in _sponsor(sponsored)
    assert sponsored("undo").code == 0
    assert "QQCALM" in _sponsor(sponsored)


def test_it_is_a_draft_until_exactly_this_body_was_approved_and_again_when_it_changes(sponsored: Call) -> None:
    assert _sponsor(sponsored).startswith("**DRAFT, not released by the client**\n\n# The coaching of Ana Ruiz\n")
    approved = _sponsor(sponsored, "--approved", "yesterday")
    assert approved.startswith("**Released by Ana on 19 Nov 2026**\n")
    body = approved.partition("\n\n")[2]
    assert rows("SELECT audience, sha256, approved_on FROM disclosure") == [
        ("sponsor", sha256(body.encode()).hexdigest(), "2026-11-19")
    ]
    assert _sponsor(sponsored) == approved
    assert "Released by" in re.sub(r"<[^>]+>", "", _sponsor(sponsored, "--format", "html"))
    sponsored("release", "g1")
    assert _sponsor(sponsored).startswith("**DRAFT")
    sponsored("undo")
    assert _sponsor(sponsored) == approved
    sponsored("note", "ana", "-", "--minutes", "50", stdin="win: x")
    assert _sponsor(sponsored).startswith("**DRAFT")


def test_the_body_holds_no_clock_reading(sponsored: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    from datetime import timedelta

    from coachlog import clock
    from tests.now import NOW

    before = _sponsor(sponsored)
    monkeypatch.setattr(clock, "now", lambda: NOW + timedelta(days=400))
    assert _sponsor(sponsored) == before


def test_a_report_in_a_file_is_kept_as_handed_over(sponsored: Call, tmp_path: Path) -> None:
    target = tmp_path / "für María.html"
    said = sponsored("export", "ana", "--for", "sponsor", "--approved", "today", "-o", str(target))
    assert said.code == 0
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert "<script" not in target.read_text("utf-8")
    draft = sponsored("release", "g1") and sponsored("export", "ana", "--for", "sponsor", "-o", str(tmp_path / "d.md"))
    assert draft.code == 0
    assert "--approved" in draft.err
    out = sponsored("shared", "ana").out
    assert "released Fri 20 Nov" in out
    assert "a draft, not handed over" in out
    data = json.loads(sponsored("shared", "--format", "json").out)
    assert [each["approved_on"] for each in data] == [None, "2026-11-20"]
    assert data[0]["items"] == ["g1"]


@pytest.mark.parametrize(
    "told", ["not yet", "will tell", "Ana keeps it private"], ids=["not yet", "will tell", "keeps it private"]
)
def test_a_shift_that_the_sponsor_does_not_know_is_released_by_no_door(sponsored: Call, told: str) -> None:
    sponsored("release", "g1")
    sponsored("note", "ana", f"shift g1: QQNEWJOB | told: {told}")
    assert "QQNEWJOB" not in _sponsor(sponsored)
    said = sponsored("release", "g1")
    assert "QQCALM" in said.out
    assert "not told" in said.err
    assert "QQNEWJOB" not in said.err + said.out
    assert "QQNEWJOB" not in _sponsor(sponsored)
    sponsored("note", "ana", "told g1: together")
    assert "QQNEWJOB" not in _sponsor(sponsored)  # what was released are the words of then
    assert "QQNEWJOB" in sponsored("release", "ana").out
    sponsored("release", "g1")
    assert "QQNEWJOB" in _sponsor(sponsored)


def test_a_dropped_goal_does_not_disappear_from_the_report_which_would_tell(sponsored: Call) -> None:
    sponsored("release", "g1")
    before = _sponsor(sponsored)
    sponsored("goal", "close", "g1", "--dropped")
    assert _sponsor(sponsored) == before


def test_what_became_private_is_out_of_the_report_at_once(sponsored: Call) -> None:
    sponsored("release", "g1")
    sponsored("note", "ana", "[x] g1 | private: yes")
    assert "QQCALM" not in _sponsor(sponsored)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["release", "w1"], "w1 is not released"),
        (["release", "t2"], "cannot be released"),
        (["release", "g2"], "cannot be released"),
        (["release", "g3"], "cannot be released"),
        (["release", "g9"], "there is no"),
        (["release", "luis", "g1"], "of luis-vega"),
        (["release", "--theme", "x"], "--help"),
        (["release", "g1", "--take-back"], "was not released"),
        (["export", "ana", "--for", "sponsor", "--approved", "tomorrow"], "a day that has been"),
        (["export", "ana", "--for", "sponsor", "--last"], "go with the client's summary"),
        (["export", "ana", "--approved", "today"], "--for sponsor"),
        (["export", "ana", "--for", "data-request"], "-o"),
        (["export", "ana", "--for", "the board"], "none of client, sponsor"),
    ],
)
def test_a_wrong_call_releases_nothing_and_says_what_to_type(sponsored: Call, arguments: list[str], said: str) -> None:
    sponsored("note", "ana", "-", stdin="new goal: mine | private: yes\nnew goal: theirs | proposed by: sponsor")
    sponsored("note", "ana", "win: x")
    sponsored("client", "add", "Luis Vega")
    answer = sponsored(*arguments)
    assert answer.code == 2
    assert said in answer.err
    assert answer.err.count("\n") == 1
    assert rows("SELECT count(*) FROM release") == [(0,)]
    assert rows("SELECT count(*) FROM disclosure") == [(0,)]


def test_known_other_peoples_names_are_masked_in_both_documents(sponsored: Call, tmp_path: Path) -> None:
    sponsored("client", "add", "Zoë Ångström")
    sponsored("people", "add", "ana", "Luis Vega-Prieto", "--views", "Luis thinks that María is right")
    text = "feedback from Luis: MARÍA SOTO said so; Soto's rule. maria was there, and Zoe too. Ana will see.\n"
    sponsored("note", "ana", "-", stdin=f"{text}Prof. Tomás: unknown\nOtto will: call Vega-Prieto")
    folder = tmp_path / "data"
    said = sponsored("export", "ana", "--for", "data-request", "-o", str(folder))
    assert said.code == 0
    assert "Read it before you hand it over" in said.err
    for path in folder.iterdir():
        document = path.read_text("utf-8")
        for name in ("Luis", "Vega", "María", "MARÍA", "Soto", "SOTO", "maria", "Zoe", "Zoë", "Otto"):
            assert name not in document, (path.name, name)
        for kept in ("Ana Ruiz", "Tomás", "person", "will see"):
            assert kept in document
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert rows("SELECT audience FROM disclosure") == [("data_request",)]
    held = json.loads((folder / "ana-ruiz.json").read_text("utf-8"))
    assert held["client"] == "Ana Ruiz"
    assert {"client", "session", "goal", "remark"} <= set(held["held"])
    assert held["history"]


def test_a_data_request_tells_to_whom_and_how_long(sponsored: Call, tmp_path: Path) -> None:
    sponsored("client", "edit", "ana", "--retention", "24")
    sponsored("export", "ana", "-o", str(tmp_path / "summary.md"))
    sponsored("export", "ana", "--for", "data-request", "-o", str(tmp_path / "data"))
    text = (tmp_path / "data" / "ana-ruiz.md").read_text("utf-8")
    assert "Read it before you hand it over" in text
    assert "24 months" in text
    assert "2026-11-20: client" in text


def test_a_folder_that_holds_something_is_left_as_it_is(sponsored: Call, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")
    assert sponsored("export", "ana", "--for", "data-request", "-o", str(folder)).code == 1
    assert [path.name for path in folder.iterdir()] == ["mine.txt"]
    assert rows("SELECT count(*) FROM disclosure") == [(0,)]
    assert sponsored("export", "ana", "--for", "data-request", "-o", str(folder), "--force").code == 0
    assert {path.name for path in folder.iterdir()} == {"mine.txt", "ana-ruiz.md", "ana-ruiz.json"}


@pytest.mark.parametrize(("code", "draft"), [("es", "BORRADOR"), ("de", "ENTWURF")])
def test_the_report_has_the_clients_language(sponsored: Call, code: str, draft: str) -> None:
    sponsored("client", "edit", "ana", "--language", code)
    assert draft in _sponsor(sponsored)


def test_a_released_goal_that_is_moved_is_released_by_nobody(sponsored: Call, tmp_path: Path) -> None:
    sponsored("client", "add", "Ben Cole")
    sponsored("release", "g1")
    assert sponsored("move", "s1", "ben").code == 0
    assert "QQCALM" not in _sponsor(sponsored)
    assert "nothing is released" in sponsored("release", "ana").out
    assert "QQCALM" not in sponsored("export", "ben", "--for", "sponsor").out
    sponsored("export", "ana", "--for", "data-request", "-o", str(tmp_path / "data"))
    for path in (tmp_path / "data").iterdir():
        assert "QQCALM" not in path.read_text("utf-8")
    sponsored("undo")
    assert "QQCALM" in _sponsor(sponsored)
    sponsored("redo")
    assert sponsored("client", "erase", "ben", "--yes").code == 0
    assert b"QQCALM" not in places.journal().read_bytes()


@pytest.mark.parametrize("how", ["taken out", "kept private"])
def test_words_of_which_the_sponsor_is_no_longer_told_leave_the_report(sponsored: Call, how: str) -> None:
    sponsored("note", "ana", "shift g1: QQBETA")
    sponsored("note", "ana", "told g1: yes")
    sponsored("release", "g1")
    assert "QQBETA" in _sponsor(sponsored)
    if how == "taken out":
        assert sponsored("remove", "s3", "--yes").code == 0
    else:
        sponsored("note", "ana", "told g1: Ana keeps it private")
    assert "QQBETA" not in _sponsor(sponsored)
    assert "in no report now" in sponsored("release", "ana").out


def test_a_milestone_agreed_on_anew_is_not_the_one_that_was_released(sponsored: Call) -> None:
    sponsored("release", "t1")
    document = "## Milestones\n- Luis presents by 2026-12-24\n## Risks\n- year end"
    sponsored("agreement", "ana", "-", stdin=document)
    assert "Luis presents" not in _sponsor(sponsored)
    sponsored("release", "t1")
    assert "planned for 24 Dec 2026" in _sponsor(sponsored)


def test_names_people_had_before_are_masked_too(sponsored: Call, tmp_path: Path) -> None:
    sponsored("client", "add", "Yukio Ishida")
    sponsored("people", "add", "ana", "Anna-Lena Maier")
    sponsored("people", "add", "ana", "Wu Li")
    sponsored("note", "ana", "_Lena_ and Wu met Yukio. Anna-Lena's plan, Maiers Idee #maier")
    sponsored("people", "edit", "p2", "--name", "Petra Vogt")
    sponsored("people", "remove", "p3")
    sponsored("client", "edit", "yukio", "--name", "Kenji Mori")
    sponsored("export", "ana", "--for", "data-request", "-o", str(tmp_path / "data"))
    for path in (tmp_path / "data").iterdir():
        document = path.read_text("utf-8")
        for name in ("Lena", "Anna", "Maier", "maier", "Wu", "Yukio"):
            assert name not in document, (path.name, name)


def test_what_is_shared_is_told_of_a_client_in_all_engagements(sponsored: Call) -> None:
    sponsored("export", "ana", "--sent", "today")
    sponsored("engagement", "new", "ana", "career")
    assert "1 document handed over" in sponsored("shared", "ana").out
    assert "1 document handed over" in sponsored("shared", "ana/e1").out
    assert "Nothing was handed over" in sponsored("shared", "ana/career").out
    hint = sponsored("export", "ana/e1", "--for", "sponsor").err
    assert "coachlog export ana-ruiz/e1 --for sponsor --approved DATE" in hint


def test_an_approval_alone_is_no_handing_over(sponsored: Call) -> None:
    _sponsor(sponsored, "--approved", "today")
    out = sponsored("shared", "ana").out
    assert "not handed over" in out
    assert "0 documents handed over" in out


def test_it_cannot_be_approved_before_the_days_it_tells_of(sponsored: Call) -> None:
    said = sponsored("export", "ana", "--for", "sponsor", "--approved", "2026-09-30")
    assert said.code == 2
    assert "2026-10-01" in said.err
    assert rows("SELECT count(*) FROM disclosure") == [(0,)]


def test_what_the_client_keeps_private_is_not_in_the_summary_that_may_be_passed_on(sponsored: Call) -> None:
    sponsored("note", "ana", "shift g1: QQOTHERJOB | told: Ana keeps it private")
    said = sponsored("export", "ana")
    assert "QQOTHERJOB" not in said.out
    assert "which the sponsor does not know" in said.err
    assert "QQOTHERJOB" in sponsored("export", "ana", "--with-untold").out


def test_a_value_that_a_shift_cannot_take_is_no_part_of_the_goals_wording(sponsored: Call) -> None:
    said = sponsored("note", "ana", "shift g1: lead openly | trigger: QQBOSS | told: together")
    assert "cannot take that value" in said.err
    assert rows("SELECT text FROM goal") == [("lead openly",)]
    sponsored("release", "g1")
    assert "QQBOSS" not in _sponsor(sponsored) + sponsored("export", "ana").out
    assert "trigger: QQBOSS" in sponsored("show", "s2").out


def test_a_draft_in_a_file_is_not_called_handed_over(sponsored: Call, tmp_path: Path) -> None:
    said = sponsored("export", "ana", "--for", "sponsor", "-o", str(tmp_path / "draft.md"))
    assert "kept as handed over" not in said.err
    assert "a draft, not handed over" in sponsored("shared", "ana").out


def test_a_shift_in_a_note_of_another_engagement_is_the_goals_own(sponsored: Call) -> None:
    sponsored("engagement", "new", "ana", "private")
    sponsored("note", "ana/private", "shift g1: QQLEAVE\nrate g1: 4")
    assert rows("SELECT engagement, told FROM goal_shift") == [(1, "not_yet")]
    assert rows("SELECT engagement FROM goal_rating") == [(1,)]
    sponsored("release", "ana/e1", "g1")
    assert "QQLEAVE" not in sponsored("export", "ana/e1", "--for", "sponsor").out


def test_words_that_come_back_are_no_secret(sponsored: Call) -> None:
    sponsored("release", "g1")
    before = _sponsor(sponsored)
    sponsored("note", "ana", "shift g1: BBB | told: told")
    sponsored("note", "ana", "shift g1: QQCALM | told: keeps private")
    assert _sponsor(sponsored) == before


def test_what_was_filed_elsewhere_is_in_nobody_elses_data_request(
    sponsored: Call, tmp_path: Path, fake_editor: FakeEditor
) -> None:
    sponsored("client", "add", "Luis Vega")
    sponsored("note", "ana", "-", "--minutes", "50", stdin="win: QQOFLUIS")
    fake_editor(lambda text: text + "\nQQDRAFT", failed="it failed")
    assert sponsored("edit", "s2").code == 1
    sponsored("move", "s2", "luis")
    sponsored("export", "ana", "--for", "data-request", "-o", str(tmp_path / "ana"))
    sponsored("export", "luis", "--for", "data-request", "-o", str(tmp_path / "luis"))
    assert "QQDRAFT" in (tmp_path / "luis" / "luis-vega.md").read_text("utf-8")
    sponsored("remove", "s2", "--yes")
    sponsored("export", "ana", "--for", "data-request", "-o", str(tmp_path / "again"))
    for path in [*(tmp_path / "ana").iterdir(), *(tmp_path / "again").iterdir()]:
        assert "QQOFLUIS" not in path.read_text("utf-8"), path
        assert "QQDRAFT" not in path.read_text("utf-8"), path
