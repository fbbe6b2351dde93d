"""The client's documents: what may be in them, and that nothing in them can be anything but words."""

import json
import stat
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from coachlog import places
from coachlog.render.markdown_text import below, heading, inline
from coachlog.store import connection as store_connection
from coachlog.store.connection import open_journal
from coachlog.store.fetch import table_columns
from coachlog.store.text_columns import logged_tables
from tests.calls import Call, rows
from tests.canaries import CLOSED, planted

# What a client's summary may hold, column by column.
SUMMARY = {
    "client.name",
    "session.focus",
    "goal.text",
    "goal.why",
    "goal.measure",
    "goal.benefit",
    "goal.team_benefit",
    "goal_shift.from_text",
    "goal_shift.to_text",
    "goal_shift.client_words",
    "experiment.text",
    "experiment.expects",
    "experiment.outcome",
    "experiment.learned",
    # What was said of one that still runs, or is still open, waits for its end.
    "experiment.text:running",
    "experiment.expects:running",
    "commitment.text:open",
    "commitment.owner_name:open",
    "win.text",
    "win.evidence",
    "commitment.text",
    "commitment.owner_name",
    "commitment.outcome",
    "remark.text:words",
    "remark.text:insight",
    "remark.text:resource",
    "remark.text:decision",
    "term.text:result",
    "term.text:milestone",
    # A goal whose shift is withheld, or still the client's to tell, is shown as it was worded before.
    "goal_shift.from_text:withheld",
    "goal_shift.from_text:untold",
}
RECAP = {
    "client.name",
    "session.focus",
    "experiment.text:running",
    "experiment.expects:running",
    "commitment.text:open",
    "commitment.owner_name:open",
    "remark.text:insight",
}


def test_every_free_text_column_has_a_marker_and_only_the_allowed_ones_reach_the_client(call: Call) -> None:
    assert call("client", "add", "Another Client").code == 0
    call("undo")
    put = planted()
    covered = {place.partition(":")[0] for place in put.markers.values()}
    for table in logged_tables(put.connection):
        names = table_columns(put.connection, table)
        free = {name for name in names if name not in CLOSED and not name.endswith("_on")} & {
            row[1] for row in put.connection.execute(f"PRAGMA table_info({table})").fetchall() if row[2] == "TEXT"
        }
        assert {f"{table}.{name}" for name in free} <= covered, table
    put.connection.close()
    assert put.found_in(call("export", "ana-ruiz").out) == SUMMARY
    assert put.found_in(call("export", "ana-ruiz", "--all-words").out) == SUMMARY
    assert put.found_in(call("export", "ana-ruiz", "--last").out) == RECAP
    for shape in ("html", "markdown"):
        assert put.found_in(call("export", "ana-ruiz", "--format", shape).out) == SUMMARY
        assert put.found_in(call("export", "ana-ruiz", "--last", "--format", shape).out) == RECAP
    untold = put.found_in(call("export", "ana-ruiz", "--with-untold").out) - SUMMARY
    assert untold == {
        "goal_shift.to_text:untold",
        "goal_shift.client_words:untold",
    }


NOTE = """date: yesterday 14:00
minutes: 50
focus: the report

qqfreeqq
new goal: rest
experiment: one page | expects: two
win: stood up | private: yes
win: sat down #calm
Ana will: call Luis by fri
I will: write by next session
insight: it is #late today
> I slept.
next session: 4 Dec 14:00
"""


def test_a_document_in_a_file_is_whole_private_and_kept_as_handed_over(ana: Call, tmp_path: Path) -> None:
    ana("note", "ana", "-", stdin=NOTE)
    target = tmp_path / "für Ana.md"
    said = ana("export", "ana", "-o", str(target))
    assert (said.code, said.out) == (0, "")
    body = target.read_text("utf-8")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.glob(".*part*")] == []
    (kept,) = rows("SELECT audience, sha256, items FROM disclosure")
    assert kept[:2] == ("client", sha256(body.encode()).hexdigest())
    assert {"g1", "w2", "c1"} <= set(json.loads(str(kept[2])))
    assert "w1" not in json.loads(str(kept[2]))
    again = ana("export", "ana", "-o", str(target))
    assert again.code == 1
    assert "--force" in again.err
    target.write_text("mine", "utf-8")
    assert ana("export", "ana", "-o", str(target)).code == 1
    assert target.read_text("utf-8") == "mine"
    assert ana("export", "ana", "-o", str(target), "--force").code == 0
    assert target.read_text("utf-8") == body
    assert rows("SELECT count(*) FROM disclosure") == [(2,)]


def test_printed_alone_it_is_not_kept_and_that_is_said(ana: Call) -> None:
    ana("note", "ana", "-", stdin=NOTE)
    assert "not kept" in ana("export", "ana").err
    assert rows("SELECT count(*) FROM disclosure") == [(0,)]
    assert "not kept" not in ana("export", "ana", "--sent", "yesterday").err
    assert rows("SELECT substr(at, 1, 10) FROM disclosure") == [("2026-11-18",)]  # its midnight, in UTC


def test_the_recap_is_a_short_mail(ana: Call) -> None:
    ana("note", "ana", "-", stdin=NOTE)
    assert ana("export", "ana", "--last").out == (
        """*This is yours, Ana. Who else sees it is your decision.*

# Our session of 19 Nov 2026

Focus: the report

## Insights

- it is late today

## What we try

- one page
  - you expect: two

## Who does what

- Ana: call Luis (by 20 Nov 2026)
- your coach: write (by the next session)

Next: Friday 4 Dec 2026 14:00
"""
    )


def test_the_story_of_a_goal_is_in_the_clients_words(ana: Call) -> None:
    ana("note", "ana", "new goal: rest | why: tired", "--at", "2026-11-01 9:00", "--minutes", "50")
    for value in (2, 5, 7):
        ana("note", "ana", f"rate g1: {value} because qqsecretqq")
    ana("note", "ana", "shift g1: rest well | kind: morphed | client says: not less, better")
    out = ana("export", "ana").out
    assert "### rest well" in out
    assert "- rated 2 → 5 → 7 (of 10)" in out
    assert "until then “rest”, from then on “rest well”\n  “not less, better”" in out
    assert "qqsecretqq" not in out


def test_parts_can_be_left_out(ana: Call) -> None:
    ana("note", "ana", "-", stdin=NOTE)
    ana(
        "note",
        "ana",
        "-",
        stdin=NOTE.replace("yesterday", "today").replace("sat down", "lay down").replace("14:00", "9:00", 1),
    )
    assert "lay down" not in ana("export", "ana", "--until", "yesterday").out
    assert "sat down" not in ana("export", "ana", "--since", "today").out
    out = ana("export", "ana", "--without", "w2", "--without", "s3").out
    assert "sat down" not in out
    assert "lay down" not in out
    assert ana("export", "ana", "--without", "w99").code == 2
    assert ana("export", "ana", "--since", "never").code == 2


def test_at_most_seven_of_the_clients_own_words(ana: Call) -> None:
    ana("note", "ana", "-", stdin="\n\n".join(f"> word {n} said" for n in range(9)))
    out = ana("export", "ana").out
    assert [f"word {n} said" in out for n in range(9)] == [False] * 2 + [True] * 7
    assert ana("export", "ana", "--all-words").out.count(" said") == 9


def test_nothing_to_summarise_says_so(ana: Call) -> None:
    assert ana("export", "ana").code == 3
    ana("note", "ana", "win: x")
    assert ana("export", "ana", "--last").code == 3


def test_a_folder_that_cannot_be_written_to_is_said(ana: Call, tmp_path: Path) -> None:
    ana("note", "ana", "-", stdin=NOTE)
    assert ana("export", "ana", "-o", str(tmp_path / "nowhere" / "ana.md")).code == 1
    assert rows("SELECT count(*) FROM disclosure") == [(0,)]


_MARKDOWN = MarkdownIt("gfm-like", {"linkify": False, "html": True})
_PIECES = [
    "# x",
    "## y",
    "- [x] z",
    "> q",
    "```",
    "~~~",
    "| a | b |",
    "|---|---|",
    "<b>",
    "<script>",
    "[a](http://b)",
    "![i](j)",
]
_PIECES += [
    "<http://x.y>",
    "***",
    "---",
    "===",
    "1. one",
    "&copy;",
    "    code",
    "\tcode",
    "a  ",
    "\\",
    "`c`",
    "*e*",
    "_e_",
    "~~s~~",
]
_PIECES += ["[r]: http://x", "<!-- c -->", "word", "", "&#42;", "\\# x", "\\\\<b>"]
_hostile = st.lists(st.sampled_from(_PIECES) | st.text(max_size=6), min_size=1, max_size=5).flatmap(
    lambda parts: st.sampled_from(["\n", " ", "", "\n\n"]).map(lambda between: between.join(parts))
)


def _kinds(document: str) -> list[str]:
    def inner(tokens: list[Token]) -> list[str]:
        return [kind for token in tokens for kind in (token.type, *inner(token.children or []))]

    return [kind for kind in inner(_MARKDOWN.parse(document)) if kind not in ("text", "softbreak", "text_special")]


@given(_hostile)
def test_people_text_breaks_no_heading_list_table_or_box_and_starts_no_html_or_link(text: str) -> None:
    document = (
        f"# {heading(text)}\n\n- [ ] Ana: {below(text, '  ')}\n- {inline(text)} | x\n\n> {below(text, '> ')}\n\nend\n"
    )
    found = _kinds(document)
    structure = [kind for kind in found if kind not in ("paragraph_open", "paragraph_close", "inline")]
    assert structure == [
        *("heading_open", "heading_close", "bullet_list_open", "list_item_open", "list_item_close"),
        *("list_item_open", "list_item_close", "bullet_list_close", "blockquote_open", "blockquote_close"),
    ]


@given(
    st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=30).filter(
        lambda text: "#" not in text
    )
)
def test_people_text_reads_as_it_was_typed(text: str) -> None:
    (token,) = [token for token in _MARKDOWN.parse(f"- a {inline(text)}") if token.type == "inline"]
    assert "".join(child.content for child in token.children or []) == f"a {text}"


@pytest.mark.parametrize("text", ["<img src=x onerror=y>", "[click](javascript:x)", "# no\n- [x] no", "| a |\n|---|"])
def test_a_hostile_note_stays_words_in_the_document(ana: Call, text: str) -> None:
    ana("note", "ana", "-", stdin="minutes: 50\n\nwin: " + text.replace("\n", "\n  "))
    found = _kinds(ana("export", "ana").out)
    assert not {"html_inline", "html_block", "link_open", "image", "table_open"} & set(found)
    assert found.count("heading_open") == 3  # the title, Wins, Sessions


def test_what_a_withheld_shift_says_is_told_by_no_other_door(ana: Call) -> None:
    ana("note", "ana", "new goal: lead calmly", "--at", "2026-11-01 9:00", "--minutes", "50")
    ana("note", "ana", "shift g1: qqsecretqq | private: yes")
    out = ana("export", "ana", "--with-untold").out
    assert "### lead calmly" in out
    assert "qqsecretqq" not in out
    ana("note", "ana", "shift g1: lead openly")
    out = ana("export", "ana").out
    assert "until then “lead calmly”, from then on “lead openly”" in out
    assert "qqsecretqq" not in out
    ana("note", "ana", "drop g1: no | private: yes")
    assert "(dropped)" not in ana("export", "ana").out


def test_a_session_that_is_left_out_takes_along_what_it_did_to_older_things(ana: Call) -> None:
    ana(
        "note",
        "ana",
        "-",
        stdin="date: 2026-11-02\nminutes: 50\n\nnew goal: rest\nexperiment: one page\nAna will: call",
    )
    ana(
        *("note", "ana", "-"),
        stdin="date: 2026-11-09\nminutes: 50\n\n[x] c1: qqcameqq\nreview x1: qqhappenedqq | learned: qqlearnedqq\n"
        "shift g1: qqwordsqq\npark g1:",
    )
    whole = ana("export", "ana").out
    for text in ("qqcameqq", "qqhappenedqq", "qqlearnedqq", "qqwordsqq", "(parked)", "[x]"):
        assert text in whole
        assert text not in ana("export", "ana", "--without", "s3").out
        assert text not in ana("export", "ana", "--until", "2026-11-05").out


def test_a_document_is_not_written_when_it_cannot_be_kept_as_handed_over(
    ana: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana("note", "ana", "-", stdin=NOTE)
    monkeypatch.setattr(store_connection, "BUSY_SECONDS", 0.1)
    other = open_journal(places.journal(), write=True)
    other.execute("BEGIN IMMEDIATE")
    assert ana("export", "ana", "-o", str(tmp_path / "ana.md")).code == 4
    other.execute("ROLLBACK")
    other.close()
    assert not (tmp_path / "ana.md").exists()
    assert ana("export", "ana", "-o", str(tmp_path)).code == 1
    assert rows("SELECT count(*) FROM disclosure") == [(0,)]


def test_a_day_to_come_is_no_day_it_was_handed_over(ana: Call) -> None:
    ana("note", "ana", "-", stdin=NOTE)
    assert ana("export", "ana", "--sent", "2030-01-01").code == 2
    assert "one page" in ana("export", "ana", "-o", "-").out


def test_what_the_echo_calls_the_coachs_alone_is_in_no_document(ana: Call) -> None:
    ana("note", "ana", "experiment: one page\nAna will: call")
    ana("note", "ana", "-", stdin="experiment: one page\nAna will: call\nnew goal: theirs | proposed by: sponsor")
    said = ana("note", "ana", "-", "--minutes", "50", stdin="review x1: qqsofarqq\n[ ] c1: qqsoonqq\n[ ] x1: qqstillqq")
    own = said.out.partition("only you")[2]
    assert all(
        f"{ref}   {what}" in own for ref, what in (("x1", "so far: qqsofarqq"), ("c1", "noted"), ("x1", "noted"))
    )
    assert "qq" not in said.out.partition("only you")[0]
    assert "qq" not in ana("export", "ana").out
    assert "theirs" not in ana("export", "ana").out


def test_a_reference_of_another_client_cannot_be_left_out_by_mistake(ana: Call) -> None:
    ana("client", "add", "Berta Other")
    ana("note", "ana", "win: hers")
    ana("note", "berta", "win: not hers")
    assert ana("export", "ana", "--without", "w2").code == 2
    assert ana("export", "ana", "--without", "w1").code == 3


def test_a_later_change_does_not_tell_what_a_held_back_shift_said(ana: Call) -> None:
    ana("note", "ana", "-", stdin="minutes: 50\n\n" + "".join(f"new goal: goal number {n}\n" for n in range(1, 6)))
    hidden = "".join(f"shift g{n}: qqsecretqq | private: yes\n" for n in range(1, 5))
    ana("note", "ana", "-", stdin=f"{hidden}shift g5: qqsecretqq | told: not yet\n")
    ana(
        "note",
        "ana",
        "-",
        stdin="shift g1: same words | client says: hello\npark g2: w\ndrop g3: w\n[-] g4\npark g5:\n",
    )
    out = ana("export", "ana").out
    assert "qqsecretqq" not in out
    assert "hello" in out
    assert all(f"goal number {n}" in out for n in range(1, 6))


def test_a_private_tick_or_adoption_hides_the_goal(ana: Call) -> None:
    ana("note", "ana", "-", stdin="minutes: 50\n\nnew goal: qqone\nnew goal: qqtwo | proposed by: coach\nwin: seen")
    ana("note", "ana", "-", stdin="[x] g1: because | private: yes\nadopt g2: | private: yes")
    assert "qq" not in ana("export", "ana").out


def test_no_document_is_written_over_the_journal_or_what_is_no_plain_file(ana: Call, tmp_path: Path) -> None:
    ana("note", "ana", "-", stdin=NOTE)
    before = places.journal().read_bytes()
    link = tmp_path / "link.md"
    link.symlink_to(tmp_path / "real.md")
    for target in (places.journal(), places.drafts() / "d9.md", Path("/dev/null"), link):
        assert ana("export", "ana", "-o", str(target), "--force").code == 1
    assert places.journal().read_bytes() == before
    assert Path("/dev/null").is_char_device()


def test_a_back_dated_shift_does_not_tell_a_wording_that_is_still_the_client_s_to_tell(ana: Call) -> None:
    ana("client", "edit", "ana", "--sponsor", "María Soto")
    ana("note", "ana", "-", "--at", "1 Nov 2026", stdin="minutes: 50\n\nnew goal: AWORDING")
    ana("note", "ana", "-", "--at", "17 Nov 2026", stdin="minutes: 50\n\nshift g1: BWORDING")
    ana("note", "ana", "-", "--at", "10 Nov 2026", stdin="minutes: 50\n\nshift g1: CWORDING | told: together")
    for shape in ("markdown", "html"):
        out = ana("export", "ana", "--format", shape).out
        assert "AWORDING" in out
        assert "BWORDING" not in out


@pytest.mark.parametrize(
    "text",
    [
        "Private:\nI pushed.\n\nConclusion:\n- QQ wrong person",
        "## Conclusion\n- QQ wrong person",
        "David Hare: QQ never listens",
        "Sofia Haran: QQ asks",
        "decisión: QQ dejar el cargo | privada: sí",
        "Erfolg: QQ leise | privat: ja",
    ],
)
def test_words_of_another_language_carry_nothing_of_an_english_note_into_a_document(ana: Call, text: str) -> None:
    assert ana("note", "ana", "-", stdin=f"minutes: 50\n\n{text}").code == 0
    assert "QQ" not in ana("export", "ana").out
