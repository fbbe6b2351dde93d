"""``edit``: the difference alone is written, ids stay, and nothing that somebody else wrote is overwritten."""

import re
from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coachlog.cli.notes import drafts
from coachlog.notation import Item, Note, Text, parse, write
from coachlog.notation.difference import difference
from coachlog.notation.ids import fits, key
from tests.builders import FakeEditor, RecordedOnce, add_ana
from tests.calls import Call, Result, Rows, all_rows, process, rows
from tests.notes import KNOWN, notes

FIRST = """minutes: 50
focus: the report

Came in late. #rhythm
> I am paid for the number.
new goal: rest | why: evenings
new goal: theirs | proposed by: sponsor
experiment: one page | expects: two questions | confidence: 40% | review: in 2 weeks
win: she called him
win: a second one | private: yes
resistance: "no time" | aimed at: the change | source: fear of change, losing it | my take: promotion
Ana will: call Luis by fri
I will: send it by next session
view of María Soto: she checks | goal: g9
next session: 4 Dec 14:00
open with: how was it?

## Private
mine alone
"""
SECOND = """minutes: 45

- [x] c1 he was glad
- [x] w1 with a cake
- [x] g2
review x1: went well | learned: less is enough | then: keep
rate g1: 6 slept
shift g1: rest well | client says: so | trigger: insight
told g1: together
r1: again | response: we looked at it | ended: eased
"""


class Edit(NamedTuple):
    """``edit("s1", lambda text: text.replace(…))``: ``coachlog edit`` with that for an editor; ``given`` is what it was
    given, the latest last."""

    call: Call
    fake_editor: FakeEditor
    given: list[str]

    def __call__(self, ref: str, change: Callable[[str], str] = str, *options: str) -> Result:
        given = self.fake_editor(change)
        said = self.call("edit", ref, *options)
        self.given.extend(given)
        return said


def _record(call: Call) -> None:
    add_ana(call)
    assert call("client", "edit", "ana", "--sponsor", "María Soto").code == 0
    assert call("note", "ana", "-", "--at", "10 Nov 14:00", stdin=FIRST).code == 0
    assert call("note", "ana", "-", "--at", "17 Nov 14:00", stdin=SECOND).code == 0


@pytest.fixture
def edit(recorded_once: RecordedOnce, fake_editor: FakeEditor) -> Edit:
    return Edit(recorded_once(_record), fake_editor, [])


def _changed(before: Rows, after: Rows) -> dict[str, set[object]]:
    """The ids of the rows that differ, by table."""
    found = {}
    for table in before:
        old = {row[0]: row for row in before[table]}
        new = {row[0]: row for row in after[table]}
        if ids := {ident for ident in old.keys() | new.keys() if old.get(ident) != new.get(ident)}:
            found[table] = ids
    return found


@pytest.mark.parametrize("ref", ["s1", "s3", "w1", "c1", "x1", "g1", "g2", "r1", "r2", "n1", "n2", "q1", "h1"])
def test_saved_unchanged_it_changes_nothing(edit: Edit, ref: str) -> None:
    before = all_rows()
    commands = rows("SELECT count(*) FROM command")
    said = edit(ref)
    assert (said.code, said.out, said.err) == (0, f"{ref}: nothing was changed\n", "")
    assert all_rows() == before
    assert rows("SELECT count(*) FROM command") == commands
    assert drafts.all_drafts() == []


def test_what_was_said_of_older_things_can_be_edited_again_and_is_shown_as_it_is_now(edit: Edit, call: Call) -> None:
    before = all_rows()
    assert edit("s3", lambda text: text.replace("he was glad", "he was moved").replace("went well", "so so")).code == 0
    for asked in (call("show", "s3").out, edit("s3", lambda text: text).out):
        assert "he was glad" not in asked
    assert "he was moved" in call("show", "s3").out
    assert edit("s3", lambda text: text.replace("he was moved", "he left").replace("so so", "badly")).code == 0
    assert rows("SELECT outcome FROM commitment WHERE id = 1") == [("he left",)]
    assert rows("SELECT outcome FROM experiment WHERE id = 1") == [("badly",)]
    call("undo")
    call("undo")
    assert all_rows() == before


def test_a_session_opens_as_its_note_with_an_id_behind_each_recorded_line(edit: Edit) -> None:
    edit("s1")
    text = edit.given[-1]
    for line in (
        "client: Ana Ruiz", "date: 2026-11-10 14:00", "minutes: 50", "focus: the report", "Came in late. #rhythm",
        "> I am paid for the number. ^n1", "new goal: rest ^g1", "experiment: one page ^x1", "win: she called him ^w1",
        'resistance: "no time" ^r1', "Ana will: call Luis by 2026-11-13 ^c1", "coach will: send it by next session ^c2",
        "open with: how was it?", "mine alone ^n3", "  private: yes",
    ):  # fmt: skip
        assert line in text.splitlines(), line
    edit("s3")
    text = edit.given[-1]
    for line in (
        "- [x] c1 (Ana: call Luis): he was glad ^c1", "- [x] w1 (she called him): with a cake ^w1",
        "review x1 (one page): went well ^x1", "rate g1 (rest well): 6, slept ^q1", "  learned: less is enough",
    ):  # fmt: skip
        assert line in text.splitlines(), line


@pytest.mark.parametrize(
    ("ref", "old", "new", "expected"),
    [
        ("s1", "win: she called him ^w1", "win: she called him twice ^w1", {"win": {1}}),
        ("s1", "  aimed at: the change", "  aimed at: coach", {"resistance": {1}}),
        ("s1", "by 2026-11-13 ^c1", "by 2026-11-20 ^c1", {"commitment": {1}}),
        ("s1", "by next session ^c2", "^c2", {"commitment": {2}}),
        ("s1", "Came in late. #rhythm", "Came in early. #rhythm", {"session": {1}}),
        ("s1", "minutes: 50", "minutes: 55", {"session": {1}}),
        ("s1", "focus: the report", "focus:", {"session": {1}}),
        ("s1", "open with: how was it?", "open with: and now?", {"session": {1}}),
        ("s1", "mine alone ^n3", "mine alone, and more ^n3", {"remark": {3}}),
        ("s1", "  private: yes\n", "", {"win": {2}}),
        ("s1", "  confidence: 40\n", "  confidence: 60\n", {"experiment": {1}}),
        ("s1", "next session: 2026-12-04 14:00 ^s2", "next session: 2026-12-11 ^s2", {"session": {2}}),
        ("s1", "view of María Soto: she checks", "view of Luis: she checks", {"remark": {2}}),
        ("s1", "> I am paid for the number. ^n1", "insight: I am paid for the number. ^n1", {"remark": {1}}),
        ("s3", "he was glad ^c1", "he was not ^c1", {"commitment": {1}}),
        ("s3", "- [x] c1", "- [~] c1", {"commitment": {1}, "session": {3}}),
        ("s3", "  then: keep", "  then: adapt", {"experiment": {1}}),
        ("s3", "6, slept ^q1", "7, slept ^q1", {"goal_rating": {1}}),
        ("s3", "  response: we looked at it\n", "", {"resistance": {2}}),
        ("w1", "win: she called him", "win: she rang him", {"win": {1}}),
        ("x1", "  learned: less is enough", "  learned: nothing", {"experiment": {1}}),
        ("g1", "  why: evenings", "  why: my evenings", {"goal": {1}}),
    ],
)
def test_one_changed_line_changes_one_row(
    edit: Edit, call: Call, ref: str, old: str, new: str, expected: dict[str, set[int]]
) -> None:
    before = all_rows()

    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new)

    said = edit(ref, change)
    assert said.code == 0, said.err
    assert _changed(before, all_rows()) == expected
    assert call("undo").code == 0
    assert all_rows() == before


def test_a_line_without_an_id_is_new_and_one_that_is_gone_is_removed_when_that_is_said(edit: Edit, call: Call) -> None:
    before = all_rows()
    said = edit("s1", lambda text: text.replace("win: she called him ^w1\n", "win: another\n"))
    assert (said.code, said.out) == (2, "")
    assert "s3 hangs on w1" not in said.err
    assert "--yes" in said.err
    assert all_rows() == before
    said = edit("s1", lambda text: text.replace("win: a second one ^w2\n  private: yes", "win: another"), "--yes")
    assert said.code == 0, said.err
    assert "added w3, removed w2" in said.out
    assert rows("SELECT id, text FROM win ORDER BY id") == [(1, "she called him"), (3, "another")]
    assert "^w3" in str(rows("SELECT body FROM session WHERE id = 1"))
    assert "^w2" not in str(rows("SELECT body FROM session WHERE id = 1"))
    assert call("undo").code == 0
    assert all_rows() == before


def test_what_something_hangs_on_is_not_removed(edit: Edit) -> None:
    before = all_rows()
    said = edit("s1", lambda text: re.sub(r"new goal: rest \^g1\n  why: evenings\n", "", text), "--yes")
    assert said.code == 2
    assert "hang on g1" in said.err
    said = edit("s1", lambda text: text.replace("win: she called him ^w1\n", ""), "--yes")
    assert "s3 hangs on w1" in said.err
    assert all_rows() == before
    assert len(drafts.all_drafts()) == 2


def test_the_line_of_something_older_taken_out_is_taken_back(edit: Edit, call: Call) -> None:
    before = all_rows()
    gone = ("- [x] c1", "- [x] w1", "review x1", "  learned: less", "  then: keep", "told g1", "adopt g2")
    said = edit(
        "s3", lambda text: "".join(line for line in text.splitlines(True) if not line.startswith(gone)), "--yes"
    )
    assert said.code == 0, said.err
    assert rows("SELECT state, closed_on, closed_in, outcome FROM commitment WHERE id = 1") == [
        ("open", None, None, None)
    ]
    assert rows("SELECT celebrated_in, celebrated FROM win WHERE id = 1") == [(None, None)]
    assert rows("SELECT state, outcome, learned, reviewed_in FROM experiment") == [("running", None, None, None)]
    assert rows("SELECT told FROM goal_shift") == [("not_yet",)]
    assert rows("SELECT state, adopted_on FROM goal WHERE id = 2") == [("proposed", None)]
    assert call("undo").code == 0
    assert all_rows() == before


def test_a_shift_is_history_and_a_goal_worded_anew_is_a_shift(edit: Edit) -> None:
    before = all_rows()
    assert "stays as it was written" in edit("s3", lambda text: text.replace("rest well ^h1", "sleep ^h1")).err
    assert "stays as it was written" in edit("h1", lambda text: text.replace("so", "no")).err
    assert edit("s3", lambda text: re.sub(r"shift g1.*\n(  .*\n)*", "", text), "--yes").code == 2
    assert "g1 has shifted since" in edit("s1", lambda text: text.replace("rest ^g1", "sleep ^g1")).err
    assert all_rows() == before
    assert edit("g1", lambda text: text.replace("rest well ^g1", "sleep ^g1")).code == 0
    assert rows("SELECT from_text, to_text, day, told FROM goal_shift ORDER BY id")[1] == (
        "rest well", "sleep", "2026-11-20", "not_yet",
    )  # fmt: skip
    assert edit("s1", lambda text: text.replace("theirs ^g2", "ours ^g2")).code == 0
    assert rows("SELECT text FROM goal ORDER BY id") == [("sleep",), ("ours",)]
    assert "^g2\n^h3" in str(rows("SELECT body FROM session WHERE id = 1")[0][0])


def test_the_day_of_a_session_takes_along_what_has_its_day(edit: Edit, call: Call) -> None:
    assert edit("s3", lambda text: text.replace("date: 2026-11-17 14:00", "date: 2026-11-18 09:00")).code == 0
    assert rows("SELECT day, starts_at, utc_offset FROM session WHERE id = 3") == [
        ("2026-11-18", "2026-11-18T08:00:00Z", 60)
    ]
    assert rows("SELECT day FROM goal_rating") == [("2026-11-18",)]
    assert rows("SELECT closed_on FROM commitment WHERE id = 1") == [("2026-11-18",)]
    before = all_rows()
    for change in ("date: 2027-11-18", "date: yesteryear", "client: Luis Vega", "kind: between"):
        key = change.partition(":")[0]
        said = edit("s3", lambda text, key=key, change=change: re.sub(rf"(?m)^({key}:.*)?$", change, text, count=1))
        assert said.code == 2, change
    assert all_rows() == before
    assert call("edit", "k1").code == 2
    assert "client edit" in call("edit", "k1").err


def test_a_second_line_with_the_same_id_is_new_and_an_id_not_given_out_is_text(edit: Edit) -> None:
    said = edit(
        "s1",
        lambda text: text.replace(
            "win: she called him ^w1", "win: she called him ^w1\nwin: twice ^w1\nwin: unknown ^w99\nwin: ends in ^x1"
        ),
    )
    assert said.code == 0, said.err
    assert rows("SELECT id, text FROM win ORDER BY id") == [
        (1, "she called him"), (2, "a second one"), (3, "twice"), (4, "unknown ^w99"), (5, "ends in"),
    ]  # fmt: skip


def test_an_id_at_the_end_of_what_somebody_wrote_stays_text(call: Call, edit: Edit) -> None:
    call("note", "ana", "win: as in ^w1")
    edit("s4")
    assert r"win: as in \^w1 ^w3" in edit.given[-1]
    assert rows("SELECT text FROM win WHERE id = 3") == [("as in ^w1",)]


def test_edited_in_two_terminals_nothing_is_overwritten(edit: Edit, call: Call) -> None:
    def meanwhile(text: str) -> str:
        other = process("edit", "w1", environment={"EDITOR": "sed -i 's/she called/theirs: she called/'"})
        assert other.returncode == 0, other
        return text.replace("she called", "mine: she called")

    said = edit("s1", meanwhile)
    assert said.code == 1
    assert "changed elsewhere meanwhile, so nothing was written; the text is draft" in said.err
    assert rows("SELECT text FROM win WHERE id = 1") == [("theirs: she called him",)]
    (draft,) = drafts.all_drafts()
    assert b"mine: she called him ^w1" in draft.text()
    edit.fake_editor()
    assert "changed elsewhere meanwhile" in call("note", "--resume").err
    assert rows("SELECT text FROM win WHERE id = 1") == [("theirs: she called him",)]
    drafts.rewrite(
        draft, draft.text().replace(b"mine: she called him", b"she called him").replace(b"one page", b"two pages")
    )
    before = all_rows()
    said = call("note", "--resume")
    assert said.code == 0, said.err
    assert said.err == "- experiment: one page ^x1\n+ experiment: two pages ^x1\n"
    assert _changed(before, all_rows()) == {"experiment": {1}}
    assert rows("SELECT text FROM win WHERE id = 1") == [("theirs: she called him",)]
    assert drafts.all_drafts() == []


def test_a_line_of_a_session_that_was_overtaken_by_a_later_one_is_corrected_there(edit: Edit, call: Call) -> None:
    call("note", "ana", "-", "--at", "18 Nov", stdin="- [-] c1 let go after all\n- [~] c2 half of it")
    call("note", "ana", "-", "--at", "19 Nov", stdin="- [x] c2 the rest")
    edit("s3")
    before = all_rows()
    said = edit("s3", lambda text: text.replace("he was glad ^c1", "he was not ^c1"))
    assert (said.code, "c1 was changed after s3" in said.err) == (2, True)
    assert all_rows() == before
    assert call("remove", "s5", "--yes").code == 0
    assert rows("SELECT state, outcome, closed_in FROM commitment WHERE id = 2") == [("partly", "half of it", 4)]
    assert edit("c2", lambda text: text.replace("half of it", "a third of it")).code == 0
    assert rows("SELECT state, outcome FROM commitment WHERE id = 2") == [("partly", "a third of it")]


def test_a_next_session_is_the_note_s_that_planned_it_last(edit: Edit, call: Call) -> None:
    call("note", "ana", "next session: 11 Dec 9:00")
    edit("s1")
    assert "next session:" not in edit.given[-1]
    edit("s4")
    assert "next session: 2026-12-11 09:00 ^s2" in edit.given[-1]
    assert edit("s4", lambda text: "\n".join(text.split("\n")[:2]) + "\n", "--yes").code == 0
    assert rows("SELECT count(*) FROM session WHERE status = 'planned'") == [(0,)]


def test_a_shift_of_no_session_can_still_be_told_of(edit: Edit) -> None:
    assert edit("g1", lambda text: text.replace("rest well ^g1", "sleep ^g1")).code == 0
    assert edit("h2", lambda text: text.replace("told: not yet", "told: together")).code == 0
    assert rows("SELECT told, told_on FROM goal_shift WHERE id = 2") == [("together", "2026-11-20")]


def test_a_goal_that_turns_out_to_be_the_sponsors_waits_for_the_client(edit: Edit) -> None:
    assert edit("g1", lambda text: text + "  proposed by: sponsor\n").code == 0
    assert rows("SELECT state, adopted_on FROM goal WHERE id = 1") == [("proposed", None)]


def test_a_failing_editor_and_a_text_that_cannot_be_lose_nothing(call: Call, edit: Edit) -> None:
    before = all_rows()
    edit.fake_editor(failed="the editor failed (exit code 1)")
    assert call("edit", "s1").code == 1
    assert drafts.all_drafts() == []
    said = edit("w1", lambda text: text + "\nsomething else\n")
    assert said.code == 2
    assert "something new goes into a note" in said.err
    said = edit("s2", lambda text: text + "\nwin: early\n")
    assert "is not written up yet" in said.err
    assert all_rows() == before
    assert len(drafts.all_drafts()) == 2
    assert call("edit", "s9").code == 2


def test_what_is_written_above_the_head_does_not_turn_the_head_into_text(edit: Edit) -> None:
    before = all_rows()
    said = edit("s1", lambda text: "First of all: hello\n" + text)
    assert said.code == 2
    assert "put what you wrote below them" in said.err
    assert all_rows() == before


def test_one_thing_is_removed_by_leaving_nothing_of_it(edit: Edit, call: Call) -> None:
    before = all_rows()
    assert edit("n2", lambda _: "", "--yes").code == 0
    assert rows("SELECT id FROM remark") == [(1,), (3,)]
    assert "^n2" not in str(rows("SELECT body FROM session"))
    call("undo")
    assert all_rows() == before


_ON_REFS = ("review", "tick", "adopt", "reached", "missed", "changed")


def _with_ids(note: Note) -> tuple[Note, frozenset[str]]:
    """The note as it would be given out: every item that can have an id has one of its own."""
    blocks = []
    for number, block in enumerate(note.blocks, 100):
        if isinstance(block, Item):
            letter = next((each for each in "rxwgcqhn" if fits(block.kind, f"{each}1")), "")
            ident = block.ref if block.kind in _ON_REFS else f"{letter}{number}" if letter else ""
            ident = f"h{number}" if block.kind == "told" else ident
            if ident and key(block.kind, ident) in {
                key(each.kind, each.id) for each in blocks if isinstance(each, Item)
            }:
                continue  # one line says all that a note said of a thing
            block = block._replace(id=ident)
        elif blocks and isinstance(blocks[-1], Text):
            continue
        blocks.append(block)
    return note._replace(blocks=tuple(blocks)), frozenset(
        block.id for block in blocks if isinstance(block, Item) and block.id
    )


@given(notes)
def test_law_3_a_text_given_out_reads_back_as_what_it_was_given_out_for(note: Note) -> None:
    given_out, ids = _with_ids(note)
    known = KNOWN._replace(ids=ids)
    parsed = parse(write(given_out, known), known)
    assert parsed.note == given_out
    assert not difference(given_out, parsed.note).anything()


@settings(max_examples=100)
@given(notes, st.data())
def test_law_3_a_line_taken_out_is_the_one_that_is_missed(note: Note, data: st.DataObject) -> None:
    given_out, ids = _with_ids(note)
    items = [block for block in given_out.blocks if isinstance(block, Item) and block.id]
    if not items:
        return
    gone = data.draw(st.sampled_from(items))
    left = given_out._replace(blocks=tuple(block for block in given_out.blocks if block is not gone))
    known = KNOWN._replace(ids=ids)
    found = difference(given_out, parse(write(left, known), known).note)
    assert found.removed == (gone,)
    assert (found.changed, found.added, found.head) == ((), (), False)
