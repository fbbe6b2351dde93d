"""``coachlog note`` by every way in, and what each kind of note becomes."""

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from coachlog import places
from coachlog.cli import slow_notice
from coachlog.cli.notes import drafts
from coachlog.cli.notes.draft_origin import AgreementOrigin, EditOrigin, NoteOrigin, Origin
from tests.builders import FakeEditor
from tests.calls import Call, all_rows, rows
from tests.test_note_language import FILLED_IN

ISSUE = """date: yesterday 14:00
minutes: 50

qqfreeqq
resistance: "qqnotimeqq" | aimed at: change | my take: qqsecretqq
experiment: Luis presents one page | review: in 2 weeks | expects: two questions
win: ran the stand-up alone
Ana will: call Luis by fri
> I slept.
"""


def test_one_piped_note_records_a_session_and_everything_in_it(ana: Call) -> None:
    said = ana("note", "ana", "-", stdin=ISSUE)
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines() == [
        "Ana Ruiz · s1 · Thu 19 Nov 14:00 · 50 min · session 1 of 8",
        "Ana reads   x1   Luis presents one page · expects: two questions",
        "            w1   ran the stand-up alone",
        "            c1   Ana: call Luis · today, Fri 20 Nov",
        "            “…”  I slept.",
        "only you    x1   review: Thu 3 Dec",
        '            r1   "qqnotimeqq" · at the change',
        "            notes 1 line",
        "put right: coachlog edit s1 · take back: coachlog undo",
    ]
    assert rows("SELECT day, minutes, kind, status, starts_at, utc_offset FROM session") == [
        ("2026-11-19", 50, "coaching", "held", "2026-11-19T13:00:00Z", 60)
    ]
    assert rows("SELECT text, review_on, expects FROM experiment") == [
        ("Luis presents one page", "2026-12-03", "two questions")
    ]
    assert rows("SELECT owner, text, due_on FROM commitment") == [("client", "call Luis", "2026-11-20")]
    assert rows("SELECT fact, aimed_at, my_take FROM resistance") == [('"qqnotimeqq"', "the_change", "qqsecretqq")]
    assert rows("SELECT body FROM session") == [("qqfreeqq\n^r1\n^x1\n^w1\n^c1\n^n1",)]


def test_the_brief_shows_them_and_the_summary_only_what_is_the_clients(ana: Call) -> None:
    ana("note", "ana", "-", stdin=ISSUE)
    brief, summary = ana("brief", "ana").out, ana("export", "ana").out
    for text in ("Luis presents one page", "ran the stand-up alone", "call Luis", "I slept."):
        assert text in brief
        assert text in summary
    assert "qqnotimeqq" in brief
    assert "qq" not in summary
    assert "qq" not in ana("export", "ana", "--last").out


def test_one_line_is_something_between_sessions(ana: Call) -> None:
    said = ana("note", "ana", "win:", "she", "called", "him")
    assert said.code == 0
    assert "between sessions" in said.out
    assert rows("SELECT kind, minutes FROM session") == [("between", None)]
    assert rows("SELECT text, day FROM win") == [("she called him", "2026-11-20")]


def test_one_line_has_no_head(ana: Call) -> None:
    assert ana("note", "ana", "date: she wants one").code == 0
    assert rows("SELECT body FROM session") == [("date: she wants one",)]


def test_one_line_with_minutes_is_a_session(ana: Call) -> None:
    said = ana("note", "ana", "a short one", "--minutes", "1h15", "--at", "yesterday 9:00")
    assert "Thu 19 Nov 9:00 · 75 min".replace("9:00", "09:00") in said.out


def test_a_piped_text_without_minutes_is_between_sessions_and_it_says_so(ana: Call) -> None:
    said = ana("note", "ana", "-", stdin="Mail from Ana.\n> I slept.\n")
    assert "between sessions" in said.out
    assert "minutes" in said.err


def test_a_file_is_read_like_a_pipe(ana: Call, tmp_path: Path) -> None:
    note = tmp_path / "a note.md"
    note.write_text(ISSUE, "utf-8")
    assert ana("note", "ana", "--file", str(note)).code == 0
    assert rows("SELECT count(*) FROM win") == [(1,)]
    assert ana("note", "ana", "--file", str(tmp_path / "none.md")).code == 2


@pytest.mark.parametrize(
    "head",
    ["date: someday", "minutes: long", "kind: lunch", "client: Berta Other", "date: tomorrow 10:00\nminutes: 50"],
)
def test_a_bad_head_refuses_and_keeps_the_text_as_a_draft(ana: Call, head: str) -> None:
    before = all_rows()
    said = ana("note", "ana", "-", stdin=f"{head}\n\nwin: qqtextqq\n")
    assert (said.code, said.out) == (2, "")
    assert "qqtextqq" not in said.err
    assert "d1" in said.err
    assert all_rows() == before
    assert "win: qqtextqq" in (places.drafts() / "d1.md").read_text("utf-8")
    assert "draft d1 for ana" in ana("brief", "ana").err


def test_an_unknown_client_is_refused_with_candidates_and_the_text_is_kept(ana: Call) -> None:
    said = ana("note", "berta", "-", stdin="win: qqtextqq")
    assert said.code == 2
    assert "ana-ruiz" in said.err
    assert (places.drafts() / "d1.md").read_text("utf-8") == "win: qqtextqq"


def test_a_beginning_that_fits_two_is_refused(ana: Call) -> None:
    ana("client", "add", "Ana Belén")
    said = ana("note", "ana", "hello")
    assert said.code == 2
    assert "ana-belen or ana-ruiz" in said.err
    assert ana("note", "ana ruiz", "hello").code == 0


@pytest.mark.parametrize("text", ["", " \n\t\n", "\n\n"])
def test_an_empty_note_is_refused(ana: Call, text: str) -> None:
    assert ana("note", "ana", "-", stdin=text).code == 2
    assert not list(places.home().glob("drafts/*.md"))


def test_plain_reads_no_marks_and_no_quotes(ana: Call) -> None:
    mail = "Date: Mon, 16 Nov 2026\n\n> quoted\nwin: not mine\n"
    assert ana("note", "ana", "-", "--plain", stdin=mail).code == 0
    assert rows("SELECT (SELECT count(*) FROM win), (SELECT count(*) FROM remark)") == [(0, 0)]
    assert rows("SELECT body FROM session") == [("Date: Mon, 16 Nov 2026\n\n> quoted\nwin: not mine",)]


def test_a_dry_run_says_what_would_be_recognised_and_records_nothing(ana: Call) -> None:
    before = all_rows()
    said = ana("note", "ana", "-", "--dry-run", stdin=ISSUE)
    assert "Ana reads   experiment Luis presents one page" in said.out
    assert "nothing was recorded" in said.out
    assert all_rows() == before
    assert not places.drafts().exists()


def test_strict_records_nothing_when_there_is_a_warning(ana: Call) -> None:
    said = ana("note", "ana", "--strict", "rate g9: 5")
    assert said.code == 2
    assert rows("SELECT count(*) FROM session") == [(0,)]
    assert ana("note", "ana", "rate g9: 5").code == 0


def test_bytes_that_are_not_utf8_are_read_and_said(ana: Call) -> None:
    said = ana("note", "ana", "-", stdin="win: habló en español".encode("latin-1"))
    assert "Latin-1" in said.err
    assert rows("SELECT text FROM win") == [("habló en español",)]


def test_control_characters_and_nul_are_kept_and_cannot_move_the_terminal(ana: Call) -> None:
    ana("note", "ana", "-", stdin="win: a\x1b[31mred\x00\x07 [/red] \u202eright")
    assert rows("SELECT text FROM win") == [("a\x1b[31mred␀\x07 [/red] \u202eright",)]
    for command in (("brief", "ana"), ("show", "w1"), ("export", "ana")):
        out = ana(*command).out
        assert not set("\x1b\x00\x07\u202e") & set(out)
        assert "red" in out


def test_a_planned_session_of_the_day_is_taken_and_keeps_its_id(ana: Call) -> None:
    ana("note", "ana", "-", "--at", "2026-11-12 10:00", "--minutes", "50", stdin="next session: 2026-11-19 14:00")
    assert rows("SELECT id, status, day FROM session ORDER BY id") == [
        (1, "held", "2026-11-12"),
        (2, "planned", "2026-11-19"),
    ]
    ana("note", "ana", "-", stdin="date: yesterday\nminutes: 60\n\nnext session: in two weeks")
    assert rows("SELECT id, status, day, minutes FROM session ORDER BY id") == [
        (1, "held", "2026-11-12", 50),
        (2, "held", "2026-11-19", 60),
        (3, "planned", "2026-12-03", None),
    ]
    assert rows("SELECT starts_at FROM session WHERE id = 2") == [("2026-11-19T13:00:00Z",)]


def test_next_session_moves_the_only_planned_one(ana: Call) -> None:
    for when in ("4 Dec 14:00", "11 Dec"):
        ana("note", "ana", f"next session: {when}")
    assert rows("SELECT day, starts_at FROM session WHERE status = 'planned'") == [("2026-12-11", None)]


def test_a_session_can_be_chosen(ana: Call) -> None:
    ana("note", "ana", "next session: 24 Nov 10:00")
    (planned,) = rows("SELECT id FROM session WHERE status = 'planned'")
    said = ana("note", "ana", "it was earlier", "--session", f"s{planned[0]}", "--at", "today 9:00", "--minutes", "30")
    assert said.code == 0
    assert rows("SELECT status, day FROM session WHERE id = ?", planned[0]) == [("held", "2026-11-20")]
    assert ana("note", "ana", "again", "--session", f"s{planned[0]}").code == 2
    assert ana("note", "ana", "again", "--session", "w1").code == 2


@pytest.mark.parametrize(("mark", "status"), [("cancelled: she is ill", "cancelled"), ("no-show:", "no_show")])
def test_sessions_that_did_not_happen(ana: Call, mark: str, status: str) -> None:
    assert ana("note", "ana", "-", stdin=f"date: yesterday 14:00\n{mark}").code == 0
    assert rows("SELECT status, kind FROM session") == [(status, "coaching")]


def test_an_alignment_keeps_who_attended(ana: Call) -> None:
    ana("client", "edit", "ana", "--sponsor", "María Soto")
    assert "NOT ALIGNED" in ana("brief", "ana").out
    text = "date: yesterday\nminutes: 45\nkind: alignment\nattended: María, Ana\nexplained: yes\nmay share: dates\n"
    assert ana("note", "ana", "-", stdin=text).code == 0
    assert rows("SELECT name, stakeholder FROM attendance") == [("María", 1), ("Ana", None)]
    assert rows("SELECT kind, explained, may_share FROM session") == [("alignment", "yes", "dates")]
    assert "NOT ALIGNED" not in ana("brief", "ana").out


def test_mentoring_cannot_be_longer_than_the_session(ana: Call) -> None:
    assert ana("note", "ana", "-", stdin="minutes: 30\nmentoring: 40\n\nx").code == 2


def test_two_sessions_that_overlap_warn_also_across_clients(ana: Call) -> None:
    ana("client", "add", "Berta Other")
    ana("note", "ana", "x", "--at", "yesterday 14:00", "--minutes", "60")
    said = ana("note", "berta", "x", "--at", "yesterday 14:30", "--minutes", "60")
    assert "overlaps s1, a session of another client" in said.err
    assert ana("note", "berta", "x", "--at", "yesterday 18:00", "--minutes", "60").err == ""


def test_an_experiment_is_reviewed_only_in_a_session_with_what_was_learned(ana: Call) -> None:
    ana("note", "ana", "experiment: one page")
    assert "stays running" in ana("note", "ana", "review x1: she did | learned: a lot").err
    assert rows("SELECT state, reported, learned FROM experiment") == [("running", "she did\nlearned: a lot", None)]
    said = ana("note", "ana", "review x1: done | learned: much", "--minutes", "50")
    assert (said.code, said.err) == (0, "")
    assert rows("SELECT state, outcome, reviewed_in FROM experiment") == [("reviewed", "done", 3)]


def test_a_review_without_what_was_learned_leaves_it_running(ana: Call) -> None:
    ana("note", "ana", "experiment: one page")
    assert "what was learned" in ana("note", "ana", "review x1: done", "--minutes", "50").err
    assert rows("SELECT state, outcome FROM experiment") == [("running", "done")]


def test_goals_are_the_clients_or_wait_to_be_adopted(ana: Call) -> None:
    ana("note", "ana", "-", stdin="new goal: mine\nnew goal: theirs\n  proposed by: sponsor\n")
    assert rows("SELECT text, state, adopted_on FROM goal") == [
        ("mine", "active", "2026-11-20"),
        ("theirs", "proposed", None),
    ]
    ana("note", "ana", "[x] g2")
    assert rows("SELECT state, adopted_on FROM goal WHERE id = 2") == [("active", "2026-11-20")]


def test_a_shift_keeps_the_old_wording_and_can_keep_the_words(ana: Call) -> None:
    ana("note", "ana", "new goal: fewer mails")
    ana("note", "ana", "shift g1: what is mine | kind: morphed | client says: not mails")
    ana("note", "ana", "shift g1: same words | client says: it means rest now")
    ana("note", "ana", "park g1: year end")
    assert rows("SELECT text, state FROM goal") == [("what is mine", "parked")]
    assert rows("SELECT kind, from_text, to_text, told, why FROM goal_shift ORDER BY id") == [
        ("morphed", "fewer mails", "what is mine", "not_needed", None),
        ("perspective", "what is mine", "what is mine", "not_needed", None),
        ("parked", "what is mine", "what is mine", "not_needed", "year end"),
    ]


def test_in_a_sponsored_engagement_a_shift_waits_for_the_client_to_tell(ana: Call) -> None:
    ana("client", "edit", "ana", "--sponsor", "María Soto")
    ana("note", "ana", "new goal: fewer mails")
    ana("note", "ana", "shift g1: what is mine")
    assert "does not know yet" in ana("brief", "ana").out
    assert "what is mine" not in ana("export", "ana").out
    assert "what is mine" in ana("export", "ana", "--with-untold").out
    ana("note", "ana", "told g1: yes, yesterday")
    assert rows("SELECT told, told_on FROM goal_shift") == [("told", "2026-11-19")]
    assert "what is mine" in ana("export", "ana").out


def test_the_filled_in_note_records_every_line(ana: Call) -> None:
    ana("client", "edit", "ana", "--sponsor", "María Soto")
    for n in range(12):
        ana("note", "ana", f"I will: commitment {n}")
    for n in range(7):
        ana("note", "ana", f"experiment: trial {n}")
    for n in range(3):
        ana("note", "ana", f"new goal: wish {n}")
    said = ana("note", "ana", "-", stdin=FILLED_IN)
    assert (said.code, said.err) == (0, "")
    session = rows("SELECT max(id) FROM session WHERE status = 'held'")[0][0]
    assert rows("SELECT state, outcome FROM commitment WHERE id IN (11, 12)") == [
        ("done", "send the article. He asked for a week more"),
        ("partly", None),
    ]
    assert rows('SELECT state, then_, reviewed_in FROM (SELECT *, "then" AS then_ FROM experiment) WHERE id = 7') == [
        ("reviewed", "keep", session)
    ]
    assert rows("SELECT value, why FROM goal_rating") == [(6, "I slept on Thursday")]
    assert rows("SELECT kind, holder FROM remark ORDER BY id") == [
        ("words", None),
        ("belief", "María Soto"),
        ("perception", "Luis"),
        ("private", None),
    ]
    assert rows("SELECT owner, due_on, due_next FROM commitment ORDER BY id DESC LIMIT 2") == [
        ("coach", None, 1),
        ("client", "2026-11-25", 0),
    ]
    assert rows("SELECT open_with, process_share FROM session WHERE id = ?", session) == [
        ("what did you do with the free Thursday?", 75)
    ]
    assert rows("SELECT letter, tag FROM tagged") == [("s", "delegation")]


def test_windows_line_ends_record_the_same_rows(ana: Call) -> None:
    def recorded() -> object:
        return {
            table: [row[3:] for row in found] if table != "tagged" else len(found)
            for table, found in all_rows().items()
            if table in ("experiment", "win", "commitment", "remark", "resistance")
        }

    ana("note", "ana", "-", stdin=ISSUE)
    first = recorded()
    ana("undo")
    ana("note", "ana", "-", stdin="\ufeff" + ISSUE.replace("\n", "\r\n"))
    again = json.loads(json.dumps(recorded()).replace("2,", "1,"))
    assert json.loads(json.dumps(first).replace("2,", "1,")) == again


def test_a_client_may_be_named_in_any_normal_form(ana: Call) -> None:
    ana("client", "add", "Zoë O'Connor")
    ana("client", "add", "近藤 健二")
    assert ana("note", "Zoe\u0308 O'Connor", "hello").code == 0
    assert ana("note", "zoe-oconnor", "hello").code == 0
    assert ana("note", "近藤", "你好").code == 0
    assert rows("SELECT slug FROM client ORDER BY id") == [("ana-ruiz",), ("zoe-oconnor",), ("近藤-健二",)]


def test_without_a_client_and_without_a_terminal_it_says_what_to_type(ana: Call) -> None:
    said = ana("note")
    assert said.code == 2
    assert "coachlog note CLIENT" in said.err


def test_a_megabyte_is_recorded(ana: Call) -> None:
    text = ("she said a lot of things today " * 8 + "\n") * 4_100
    assert ana("note", "ana", "-", "--plain", stdin=text).code == 0
    assert rows("SELECT length(body) > 1000000 FROM session") == [(1,)]


@pytest.mark.parametrize(
    "options",
    [["--at", "31 Feb"], ["--kind", "zzz"], ["--minutes", "abc"], ["--between", "--minutes", "5"], ["--bogus"]],
)
def test_a_wrong_option_does_not_lose_a_piped_text(ana: Call, options: list[str]) -> None:
    said = ana("note", "ana", "-", *options, stdin="win: qqtextqq")
    assert said.code == 2
    assert "draft d1" in said.err
    assert (places.drafts() / "d1.md").read_text("utf-8") == "win: qqtextqq"
    assert rows("SELECT count(*) FROM session") == [(0,)]


def test_a_dash_among_words_is_refused_and_the_piped_text_kept(ana: Call) -> None:
    assert ana("note", "ana", "-", "more", stdin="win: qqtextqq").code == 2
    assert list(places.drafts().glob("*.md"))


def test_a_piped_text_that_can_be_kept_nowhere_is_printed_back(ana: Call, tmp_path: Path) -> None:
    places.home().rename(tmp_path / "elsewhere")
    places.home().symlink_to(tmp_path / "elsewhere")
    said = ana("note", "ana", "-", stdin="win: qqtextqq")
    assert said.code == 4
    assert said.out == "win: qqtextqq"


def test_a_head_that_names_another_client_exactly_is_refused(ana: Call) -> None:
    ana("client", "add", "Ana")
    assert ana("note", "ana-ruiz", "-", stdin="client: Ana\nminutes: 5\n\nx").code == 2
    assert ana("note", "ana-ruiz", "-", stdin="client: ana ruiz\nminutes: 5\n\nx").code == 0


@pytest.mark.parametrize(
    "call_of", [["an\udcffa", "-"], ["ana", "-", "--session", "s\udcff"], ["ana", "-", "--kind", "\udcff"]]
)
def test_a_piped_text_is_kept_when_a_word_of_the_call_is_no_utf8(ana: Call, call_of: list[str]) -> None:
    said = ana("note", *call_of, stdin="win: an hour of typing")
    assert said.code == 2
    assert "d1" in said.err
    assert drafts.all_drafts()[0].text() == b"win: an hour of typing"


def test_what_is_known_of_a_draft_outlives_a_disk_that_is_full_when_more_is_said_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draft = drafts.keep(b"win: so", NoteOrigin(client="ana-ruiz", wanted="ana"))

    def full(handle: int, _mode: str) -> None:
        os.close(handle)
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fdopen", full)
        with pytest.raises(OSError, match="full"):
            drafts.describe(draft, draft.origin._replace(client="luis-vega"))
    assert drafts.all_drafts()[0].origin.client == "ana-ruiz"
    drafts.describe(draft, draft.origin._replace(client="zoe"))  # shorter than what it said before
    assert drafts.all_drafts()[0].origin.client == "zoe"


def test_a_draft_stays_its_clients_whoever_is_added_later(ana: Call, fake_editor: FakeEditor) -> None:
    ana("note", "ana", "-", stdin="date: 31 Feb\nwin: hers")
    ana("client", "add", "Ana")
    (places.drafts() / "d1.md").write_text("win: hers", "utf-8")
    fake_editor()
    assert ana("note", "--resume").code == 0
    assert rows("SELECT slug FROM win JOIN engagement e ON e.id = win.engagement JOIN client k ON k.id = e.client") == [
        ("ana-ruiz",)
    ]


def test_strict_counts_every_warning(ana: Call) -> None:
    ana("note", "ana", "x", "--at", "yesterday 14:00", "--minutes", "60")
    assert ana("note", "ana", "y", "--at", "yesterday 14:30", "--minutes", "60", "--strict").code == 2
    assert ana("note", "ana", "-", "--strict", stdin="habló".encode("latin-1")).code == 2
    assert rows("SELECT count(*) FROM session") == [(1,)]


@pytest.mark.parametrize("text", ["date: tomorrow\nminutes: 50\n\nx", "minutes: 60\nmentoring: 70\n\nx"])
def test_a_dry_run_refuses_what_the_run_would(ana: Call, text: str) -> None:
    assert ana("note", "ana", "-", "--dry-run", stdin=text).code == 2


def test_an_empty_box_changes_no_state(ana: Call) -> None:
    ana("note", "ana", "-", stdin="experiment: e\nwin: w\nAna will: c\nnew goal: g")
    said = ana("note", "ana", "-", stdin="[ ] x1: still trying\n[ ] w1: we spoke\n[ ] c1: soon\n[-] g1 because")
    assert all(f"{ref}   noted" in said.out for ref in ("x1", "w1", "c1"))
    assert "Ana reads   g1   dropped · g" in said.out
    assert rows("SELECT x.state, w.celebrated_in, c.state, g.state FROM experiment x, win w, commitment c, goal g") == [
        ("running", None, "open", "dropped")
    ]


def test_what_records_nothing_stays_in_the_note(ana: Call) -> None:
    ana("note", "ana", "new goal: g")
    assert "stays text" in ana("note", "ana", "told g1: together").err
    assert "told g1" in ana("show", "s2").out
    ana("note", "ana", "-", stdin="date: yesterday\ncancelled: she is ill\nno-show: so am I")
    assert rows("SELECT reason FROM session ORDER BY id DESC LIMIT 1") == [("she is ill\nso am I",)]
    assert "the last one counts" in ana("note", "ana", "-", stdin="next session: 4 Dec\nnext session: 5 Dec").err


def test_a_planned_length_is_kept_when_the_note_says_none(ana: Call) -> None:
    ana("note", "ana", "-", "--at", "2026-11-12 10:00", "--minutes", "50", stdin="next session: 18 Nov 14:00-15:30")
    ana("note", "ana", "it was good", "--session", "s2")
    assert rows("SELECT status, minutes, kind FROM session WHERE id = 2") == [("held", 90, "coaching")]


@pytest.mark.parametrize("text", ["win: w | my take (x): qqsecretqq", "win: w\n  My take (mine): qqsecretqq"])
def test_a_take_with_brackets_is_still_a_take(ana: Call, text: str) -> None:
    ana("note", "ana", "-", stdin=text)
    assert "qqsecretqq" not in ana("export", "ana").out


@pytest.mark.parametrize("text", ["win: w | my mood: no", "win: w\n  seen with: Luis", "win: w\n  win: v"])
def test_what_may_have_been_meant_as_an_attribute_warns(ana: Call, text: str) -> None:
    assert "line" in ana("note", "ana", "-", stdin=text).err


def test_a_day_out_of_all_time_is_refused(ana: Call) -> None:
    assert ana("note", "ana", "-", stdin="date: 0001-01-01 10:00\nminutes: 50\n\nx").code == 2


def test_two_thousand_wins_are_one_note(ana: Call) -> None:
    assert ana("note", "ana", "-", stdin="win: many small wins\n" * 2000).code == 0
    assert rows("SELECT count(*) FROM win") == [(2000,)]


@pytest.mark.parametrize("text", ["win: w | my take she was scared"])
def test_an_attribute_without_its_colon_warns(ana: Call, text: str) -> None:
    assert "no colon" in ana("note", "ana", text).err


def test_two_next_sessions_are_one_also_when_two_are_planned(ana: Call) -> None:
    ana("note", "ana", "next session: 4 Dec")
    (first,) = rows("SELECT id FROM session WHERE status = 'planned'")
    ana("note", "ana", "it was", "--session", f"s{first[0]}", "--at", "yesterday 9:00", "--minutes", "50")
    ana("note", "ana", "-", stdin="next session: 5 Dec\nnext session: 6 Dec")
    assert rows("SELECT day FROM session WHERE status = 'planned'") == [("2026-12-06",)]


def test_a_refused_call_does_not_take_a_text_that_was_not_meant_for_it(ana: Call) -> None:
    ana("note", "nobody", "win: x", stdin="the next line of a script")
    assert [path.read_text("utf-8") for path in places.drafts().glob("*.md")] == ["win: x"]
    ana("client", "add", "Berta Other")
    ana("note", "--at", "ber", "ana", "-", stdin="win: hers")
    assert '"wanted": "ana"' in (places.drafts() / "d2.json").read_text("utf-8")


def test_nothing_to_resume_is_said(ana: Call) -> None:
    assert ana("note", "--resume").code == 3


def test_stakeholders_are_known_without_their_accents_too(ana: Call) -> None:
    ana("client", "edit", "ana", "--sponsor", "María Soto")
    ana("note", "ana", "-", stdin="view of Maria: she checks\nmaria will: call")
    assert rows("SELECT n.stakeholder, c.stakeholder FROM remark n, commitment c") == [(1, 1)]


@pytest.mark.parametrize(
    "options",
    [["--between"], ["--between", "--kind", "coaching"]],
)
def test_between_and_another_kind_is_refused(ana: Call, options: list[str]) -> None:
    assert ana("note", "ana", "-", *options, stdin="kind: coaching\nwin: z").code == 2


def test_an_option_that_the_head_overrules_is_said(ana: Call) -> None:
    said = ana("note", "ana", "-", "--minutes", "60", "--at", "yesterday", stdin="minutes: 50\ndate: today\n\nx")
    assert said.err.count("was not used") == 2
    assert rows("SELECT minutes, day FROM session") == [(50, "2026-11-20")]


def test_a_next_session_lies_ahead(ana: Call) -> None:
    assert "before this one" in ana("note", "ana", "next session: 2 weeks ago").err
    assert rows("SELECT count(*) FROM session WHERE status = 'planned'") == [(0,)]


def test_a_clock_change_is_said_and_counted(ana: Call) -> None:
    assert "skip 02:30" in ana("note", "ana", "x", "--at", "2026-03-29 02:30", "--minutes", "30").err
    ana("note", "ana", "-", stdin="date: 2026-10-25 01:00-04:00\n\nx")
    assert rows("SELECT minutes FROM session ORDER BY id") == [(30,), (240,)]


def test_a_short_name_is_its_own_clients_whatever_others_are_called(ana: Call) -> None:
    ana("client", "add", "Bo")
    ana("client", "add", "bo")
    assert ana("note", "bo", "hello").code == 0
    assert ana("note", "bo-2", "hello").code == 0


def test_the_echo_shows_whole_what_the_client_will_read(ana: Call) -> None:
    long = "tell Luis he runs the report, and that she will not look at it before the board has seen every page of it"
    text = f"minutes: 50\nfocus: the report (again)\n\nAna will: {long} by next session\ndecision: stop #calm\n"
    text += "win: a\nqq\nfact: b\nnext session: 4 Dec 14:00\nopen with: so?\n## Private\nqq\n"
    said = ana("note", "ana", "-", stdin=text)
    assert said.out.splitlines() == [
        "Ana Ruiz · s1 · Fri 20 Nov · 50 min · session 1 of 8",
        "Ana reads   focus the report",
        "            c1    Ana: tell Luis he runs the report, and that she will not look",
        "                  at it before the board has seen every page of it · by the next",
        "                  session",
        "            n1    decision: stop",
        "            w1    a",
        "only you    n2    fact: b",
        "            notes 2 lines · private 1 line",
        "next        Fri 4 Dec 14:00 · open with: so?",
        "put right: coachlog edit s1 · take back: coachlog undo",
    ]


def test_what_was_inferred_is_said(ana: Call) -> None:
    (places.home() / "config.toml").write_text('date_order = "dmy"\n')
    ana("note", "ana", "-", "--at", "2026-11-12 10:00", "--minutes", "50", stdin="next session: 18 Nov 14:00-15:30")
    text = "Ana will: call by 11/12\n\nFrom: Zoe\nTo: me\nSent: today\nSubject: x\nwin: no"
    said = ana("note", "ana", "-", "--session", "s2", stdin=text)
    assert "read as     length 90 min, as planned\n" in said.out
    assert "            from line 3 on a pasted mail: nothing in it is read\n" in said.out
    assert "            11/12 = 11 Dec (day first)\n" in said.out


def test_numbers_that_were_not_read_as_a_day_are_not_said_to_be_one(ana: Call) -> None:
    (places.home() / "config.toml").write_text('date_order = "dmy"\n')
    said = ana("note", "ana", "-", stdin="insight: she read 12/11 pages\nAna will: call by 12 Nov 2027")
    assert (said.code, "day first" in said.out) == (0, False)


def test_a_note_as_json_says_who_reads_what(ana: Call) -> None:
    text = "minutes: 50\n\nwin: a (wow)\n  below\nexperiment: e | expects: x | review: in 2 weeks\n"
    text += "fact: f\nfree\nrate g9: 1\n"
    dry = json.loads(ana("note", "ana", "-", "--dry-run", "--format", "json", stdin=text).out)
    assert not places.drafts().exists()
    assert rows("SELECT count(*) FROM session") == [(0,)]
    assert [(each["ref"], each["kind"], each["client_reads"]) for each in dry["recorded"]] == [
        (None, "win", ["text"]),
        (None, "experiment", ["text", "expects"]),
        (None, "fact", []),
    ]
    assert dry["recorded"][1]["fields"] == {"text": "e", "expects": "x", "review": "2026-12-04"}
    assert dry["kept"] == [
        {"below": 0, "text": "(wow)"},
        {"below": 0, "text": "below"},
        {"below": None, "text": "free"},
        {"below": None, "text": "rate g9: 1"},
    ]
    assert dry["offers"] == []
    assert dry["warnings"] == [{"line": 8, "message": "g9 is nothing of this client's: the line stays text"}]
    done = json.loads(ana("note", "ana", "-", "--format", "json", stdin=text).out)
    assert [each["ref"] for each in done["recorded"]] == ["w1", "x1", "n1"]
    assert done["session"]["ref"] == "s1"


def test_a_dry_run_that_is_refused_leaves_no_draft(ana: Call) -> None:
    assert ana("note", "ana", "-", "--dry-run", stdin="date: never\n\nwin: x").code == 2
    assert not places.drafts().exists()


def test_many_warnings_that_are_alike_are_one_with_a_count(ana: Call) -> None:
    said = ana("note", "ana", "-", stdin="rate g9: 1\n" * 7 + "rate g8: 1\n")
    assert said.err.splitlines()[:2] == [
        "lines 1, 2, 3 and 4 more: g9 is nothing of this client's: the line stays text",
        "line 8: g8 is nothing of this client's: the line stays text",
    ]


def test_overlaps_are_said_once_with_a_count(ana: Call) -> None:
    ana("client", "add", "Berta Other")
    for client in ("ana", "ana", "ana", "berta"):
        ana("note", client, "-", "--at", "yesterday 14:00", "--minutes", "60", stdin="x")
    said = ana("note", "ana", "-", "--at", "yesterday 14:30", "--minutes", "60", stdin="x")
    assert said.err == "overlaps s1, s2, s3 and 1 more, 1 of other clients: is this the right one?\n"


def test_a_long_note_says_that_it_is_at_work_and_a_short_one_does_not(
    ana: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Rung:
        """A timer whose second is over as soon as it is started."""

        def __init__(self, _: float, say: Callable[[str], None], words: list[str]) -> None:
            self.say, self.words = say, words

        def start(self) -> None:
            self.say(*self.words)

        def cancel(self) -> None:
            pass

    monkeypatch.setattr(slow_notice, "Timer", Rung)
    assert ana("note", "ana", "-", "--minutes", "50", stdin="win: short\n").err == ""
    long = "minutes: 50\n\n" + "-" * 100_000
    assert ana("note", "ana", "-", stdin=long).err == f"at work on a note of {len(long) // 1000} kB …\n"
    assert rows("SELECT count(*) FROM session") == [(2,)]


@pytest.mark.parametrize(
    ("kept", "origin"),
    [
        ("[]", NoteOrigin()),
        ("{", NoteOrigin()),
        ('{"client": 3, "minutes": "long", "at": ["x"], "ids": {}}', NoteOrigin()),
        ('{"edit": 7}', EditOrigin("7")),
        ('{"at": ["2026-13-40", "", null]}', NoteOrigin()),
        ('{"at": ["2026-11-01", "25:99", null]}', NoteOrigin()),
        ("[" * 200_000, NoteOrigin()),
        ('{"agreement": 5}', AgreementOrigin("5")),
        ('{"way": "by mail", "reading": "line", "new": 1}', NoteOrigin(reading="line")),
        (
            '{"client": "ana-ruiz", "at": ["2026-11-20", "", null]}',
            NoteOrigin(client="ana-ruiz", at=("2026-11-20", "", None)),
        ),
        ('{"edit": "w1", "ids": ["w1"]}', EditOrigin("w1", ids=("w1",))),
    ],
)
def test_how_a_draft_was_begun_is_read_as_far_as_it_can_be(ana: Call, kept: str, origin: Origin) -> None:
    draft = drafts.keep(b"win: so", NoteOrigin(wanted="ana"))
    draft.path.with_suffix(".json").write_text(kept)
    assert drafts.all_drafts()[0].origin == origin
    assert ana("drafts").code == 0
    assert drafts.describe(draft, origin).origin == drafts.all_drafts()[0].origin
