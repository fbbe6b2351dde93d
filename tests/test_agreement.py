"""The agreement: one document with versions, its milestones, and the distance between plan and present."""

import json
from collections.abc import Callable
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as driver

from coachlog import clock, places
from coachlog.cli.notes import drafts
from coachlog.domain.choices import TERM_KINDS
from coachlog.domain.kinds import DATED
from coachlog.notation import Head, Item, Note, Text, parse, write
from coachlog.store.connection import open_journal
from coachlog.store.lookup import find_client
from coachlog.views.agreement import agreement
from coachlog.views.gap import gap
from coachlog.words.agreement import HEADINGS, agreement_language
from tests import notes
from tests.builders import FakeEditor, RecordedOnce, add_ana
from tests.calls import Call, Result, all_rows, opened, process, rows
from tests.now import NOW

DOCUMENT = """agreed: 1 Sep 2026

## Results
- the board hears my team by 2027-03-31

## Milestones
- Luis presents by 2026-10-01
- a Friday without the report by 2026-11-15
- three decisions named

## Risks
- year end: no time

## Coach answers for
- the process

## Fees
8 sessions | 200 each

| a | table |
"""

Edit = Callable[..., Result]


def _agree(call: Call) -> None:
    add_ana(call)
    assert call("agreement", "ana", "-", stdin=DOCUMENT).code == 0


@pytest.fixture
def agreed(recorded_once: RecordedOnce) -> Call:
    return recorded_once(_agree)


@pytest.fixture
def edit(agreed: Call, fake_editor: FakeEditor) -> Edit:
    """``edit(lambda text: text.replace(…))``: the editor does that to the agreement."""

    def run(change: Callable[[str], str], *more: str) -> Result:
        fake_editor(change)
        return agreed("agreement", "ana", *more)

    return run


def _terms() -> list[tuple[object, ...]]:
    return rows("SELECT id, kind, text, due_on, state, since, until FROM term ORDER BY id")


@pytest.mark.usefixtures("agreed")
def test_the_document_becomes_its_terms_and_what_is_no_term_stays_in_it() -> None:
    assert _terms() == [
        (1, "result", "the board hears my team", "2027-03-31", "planned", 1, None),
        (2, "milestone", "Luis presents", "2026-10-01", "planned", 1, None),
        (3, "milestone", "a Friday without the report", "2026-11-15", "planned", 1, None),
        (4, "milestone", "three decisions named", None, "planned", 1, None),
        (5, "risk", "year end: no time", None, None, 1, None),
        (6, "coach_duty", "the process", None, None, 1, None),
    ]
    (body,) = rows("SELECT body FROM agreement")[0]
    assert "## Fees\n8 sessions | 200 each\n\n| a | table |" in str(body)
    assert rows("SELECT version, agreed_on FROM agreement") == [(1, "2026-09-01")]


def test_saved_unchanged_it_changes_nothing(edit: Edit) -> None:
    before = all_rows()
    said = edit(lambda text: text)
    assert (said.code, said.out) == (0, "Ana Ruiz · agreement, version 1: nothing was changed\n")
    assert all_rows() == before
    assert rows("SELECT count(*) FROM command WHERE verb = 'agreement'") == [(1,)]
    assert drafts.all_drafts() == []


def test_it_opens_with_a_number_behind_each_term_and_room_for_what_is_not_said_yet(edit: Edit) -> None:
    seen: list[str] = []
    edit(lambda text: seen.append(text) or text)
    (text,) = seen
    assert text.startswith(
        "client: Ana Ruiz\nagreed: 2026-11-20\n\n## Results\n- the board hears my team by 2027-03-31 ^t1"
    )
    assert "## Confidentiality (what is shared" in text
    assert text.count("## Risks") == 1


def test_a_new_version_supersedes_and_the_old_one_stays_readable(edit: Edit, agreed: Call) -> None:
    agreed("done", "t2", "--say", "he stood there", "--at", "2 Oct 2026")
    said = edit(
        lambda text: (
            text.replace("Luis presents by 2026-10-01", "Luis presents twice by 2026-12-01")
            .replace("- three decisions named ^t4\n", "")
            .replace("- the process ^t6", "- the process ^t6\n- what I see")
        )
    )
    assert said.code == 0
    assert said.out.splitlines()[:8] == [
        "Ana Ruiz · agreement, version 2 · agreed Fri 20 Nov",
        "Results           t1   the board hears my team · by Wed 31 Mar 2027",
        "Milestones        t2   Luis presents twice · by Tue 1 Dec · changed",
        "                  t3   a Friday without the report · by Sun 15 Nov",
        "Risks             t5   year end: no time",
        "Coach answers for t6   the process",
        "                  t7   what I see · new",
        "no longer in it: t4",
    ]
    # A term keeps its number and its state across versions.
    assert rows("SELECT text, due_on, state, reached_on, evidence, since, until FROM term WHERE id = 2") == [
        ("Luis presents twice", "2026-12-01", "reached", "2026-10-02", "he stood there", 1, None)
    ]
    assert rows("SELECT until FROM term WHERE id = 4") == [(1,)]
    first, second = (agreed("agreement", "ana", "--version", str(version)).out for version in (1, 2))
    assert "version 1 of 2 · agreed Tue 1 Sep" in first
    assert "Luis presents · by Thu 1 Oct" in first
    assert "three decisions named" in first
    assert "what I see" not in first
    assert "Luis presents twice · by Tue 1 Dec" in second
    assert "three decisions named" not in second
    assert agreed("agreement", "ana", "--show").out == second
    assert agreed("agreement", "ana", "--version", "3").code == 3
    agreed("undo")
    shown = agreed("agreement", "ana", "--show").out
    assert "Luis presents · by Thu 1 Oct · reached Fri 2 Oct: he stood there" in shown
    assert "reached" not in first


def test_a_piped_document_without_numbers_finds_its_terms_by_their_words(agreed: Call) -> None:
    agreed("done", "t2")
    said = agreed("agreement", "ana", "-", stdin=DOCUMENT.replace("by 2026-10-01", "by 2026-10-15") + "\nrisk: snow")
    assert "t7   snow · new" in said.out
    assert "t2   Luis presents · by Thu 15 Oct · changed" in said.out
    assert "no longer" not in said.out
    assert rows("SELECT state, due_on FROM term WHERE id = 2") == [("reached", "2026-10-15")]


def test_only_the_day_corrected_is_no_new_version(edit: Edit) -> None:
    said = edit(lambda text: text.replace("agreed: 2026-11-20", "agreed: 2026-09-05"))
    assert said.code == 0
    assert rows("SELECT version, agreed_on FROM agreement") == [(1, "2026-09-05")]


def test_a_term_moved_to_another_section_is_another_term(edit: Edit) -> None:
    line = "- three decisions named ^t4\n"
    edit(lambda text: text.replace(line, "").replace("## Risks\n", f"## Risks\n{line}"))
    assert rows("SELECT kind, until FROM term WHERE text = 'three decisions named' ORDER BY id") == [
        ("milestone", 1),
        ("risk", None),
    ]


def _history(agreed: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """An agreement edited three times, its milestones reached and missed on the way."""

    def on(day: str) -> None:
        moment = datetime.combine(date.fromisoformat(day), NOW.time(), NOW.tzinfo)
        monkeypatch.setattr(clock, "now", lambda: moment)

    def again(document: str, day: str) -> None:
        said = agreed("agreement", "ana", "-", stdin=document.replace("agreed: 1 Sep 2026", f"agreed: {day}"))
        assert "agreement, version" in said.out

    on("2026-10-02")
    agreed("done", "t2", "--say", "he did")
    on("2026-10-05")
    second = DOCUMENT.replace("2026-11-15", "2026-12-15")
    again(second, "2026-10-05")
    on("2026-11-01")
    third = second.replace("decisions named", "decisions named by 2026-11-10\n- a holiday by 2026-11-05")
    again(third, "2026-11-01")
    on("2026-11-08")
    agreed("note", "ana", "missed t7: she stayed")
    on("2026-11-09")
    again(third.replace("8 sessions", "10 sessions"), "2026-11-09")
    monkeypatch.setattr(clock, "now", lambda: NOW)


@pytest.mark.parametrize(
    ("day", "due", "reached", "overdue", "next_"),
    [
        ("2026-09-30", 0, 0, {}, ["t2", "t3", "t1", "t4"]),
        ("2026-10-01", 1, 0, {}, ["t2", "t3", "t1", "t4"]),
        ("2026-10-02", 1, 1, {}, ["t3", "t1", "t4"]),
        ("2026-11-04", 1, 1, {}, ["t7", "t4", "t3", "t1"]),
        ("2026-11-06", 2, 1, {"t7": 1}, ["t7", "t4", "t3", "t1"]),
        ("2026-11-10", 3, 1, {}, ["t4", "t3", "t1"]),
        ("2026-11-20", 3, 1, {"t4": 10}, ["t4", "t3", "t1"]),
        ("2026-12-16", 4, 1, {"t4": 36, "t3": 1}, ["t4", "t3", "t1"]),
        ("2027-04-01", 5, 1, {"t4": 142, "t3": 107, "t1": 1}, ["t4", "t3", "t1"]),
    ],
)
def test_the_gap_to_plan_is_right_at_each_day(
    agreed: Call,
    monkeypatch: pytest.MonkeyPatch,
    day: str,
    due: int,
    reached: int,
    overdue: dict[str, int],
    next_: list[str],
) -> None:
    _history(agreed, monkeypatch)
    connection = opened()
    found = gap(connection, 1, date.fromisoformat(day))
    assert (found.due, found.reached) == (due, reached)
    assert {term.ref: term.overdue for term in found.terms if term.overdue} == overdue
    assert [term.ref for term in found.ahead] == next_
    client = find_client(connection, "ana")
    versions = agreement(connection, client).versions
    assert versions == 4
    texts = [
        [(term.text, term.due_on) for term in agreement(connection, client, version).terms()]
        for version in range(1, versions + 1)
    ]
    assert ("a Friday without the report", date(2026, 11, 15)) in texts[0]
    assert all(("a Friday without the report", date(2026, 12, 15)) in each for each in texts[1:])
    assert [("a holiday", date(2026, 11, 5)) in each for each in texts] == [False, False, True, True]
    connection.close()


def test_the_gap_stands_in_progress_and_brief(agreed: Call) -> None:
    agreed("done", "t3", "--missed", "--say", "the audit came")
    agreed("note", "ana", "reached t4: on a card")
    progress = agreed("progress", "ana").out
    assert "planned by now 2, reached 1, 1 overdue" in progress
    assert "OVERDUE 50 d" in progress
    assert "missed" in progress
    assert "the audit came" in progress
    brief = agreed("brief", "ana").out
    assert "t2 Luis presents · OVERDUE 50 d · 1 reached, 2 due" in brief
    data = json.loads(agreed("progress", "ana", "--format", "json").out)
    assert data["gap"]["due"] == 2
    assert [term["state"] for term in data["gap"]["terms"]] == ["planned", "missed", "planned", "reached"]
    assert "t2 ana-ruiz: Luis presents · OVERDUE 50 d" in agreed("today").out


@pytest.mark.parametrize(
    ("line", "state", "evidence"),
    [
        ("- [x] t2 he stood there", "reached", "he stood there"),
        ("[-] t2 put off", "missed", "put off"),
        ("- [ ] t2 nearly", "planned", "nearly"),
        ("reached t2: so", "reached", "so"),
        ("missed t2 (Luis presents): so", "missed", "so"),
        ("changed t2: two pages now", "changed", "two pages now"),
        ("alcanzado t2: sí", "reached", "sí"),
        ("verfehlt t2: nein", "missed", "nein"),
    ],
)
def test_a_milestone_is_reached_missed_or_changed_by_a_line_of_a_note(
    agreed: Call, line: str, state: str, evidence: str
) -> None:
    said = agreed("note", "ana", "-", "--minutes", "50", "--at", "3 Oct 2026", stdin=line)
    assert said.code == 0, said
    assert rows("SELECT state, evidence, reached_on FROM term WHERE id = 2") == [
        (state, evidence, "2026-10-03" if state == "reached" else None)
    ]
    agreed("undo")
    assert rows("SELECT state, evidence FROM term WHERE id = 2") == [("planned", None)]


@pytest.mark.parametrize("line", ["[x] t5", "reached t9: x", "[~] t2 half", "[x] t1x"])
def test_what_is_no_milestone_stays_text(agreed: Call, line: str) -> None:
    before = _terms()
    assert agreed("note", "ana", "-", stdin=line).code == 0
    assert _terms() == before
    assert line in agreed("show", "s1").out


def test_what_a_note_said_of_a_milestone_is_edited_and_taken_out_with_it(agreed: Call, fake_editor: FakeEditor) -> None:
    agreed("note", "ana", "-", "--minutes", "50", stdin="reached t2: he stood there")
    given = fake_editor(lambda text: text.replace("reached t2", "missed t2").replace("he stood", "nobody stood"))
    assert agreed("edit", "s1").code == 0
    assert "reached t2 (Luis presents): he stood there ^t2" in given[0]
    assert rows("SELECT state, evidence, reached_on FROM term WHERE id = 2") == [("missed", "nobody stood there", None)]
    assert agreed("remove", "s1", "--yes").code == 0
    assert rows("SELECT state, evidence FROM term WHERE id = 2") == [("planned", None)]


def test_no_visible_result_is_said_from_the_third_session_on(agreed: Call) -> None:
    said = "no visible result yet"
    for day in ("2026-10-01", "2026-10-08"):
        agreed("note", "ana", "-", stdin=f"date: {day}\nminutes: 50\n\ntext")
    assert said not in agreed("brief", "ana").out + agreed("progress", "ana").out
    agreed("note", "ana", "-", stdin="date: 2026-10-15\nminutes: 50\n\ntext")
    assert said in agreed("brief", "ana").out
    assert said in agreed("progress", "ana").out
    agreed("done", "t2")
    assert said not in agreed("brief", "ana").out + agreed("progress", "ana").out


def test_it_is_written_in_markdown_to_sign_and_peoples_words_break_nothing(agreed: Call) -> None:
    agreed("agreement", "ana", "-", stdin=DOCUMENT + "\n## Notes <b>\n# x\n- [a](b)\nrisk: | a | <script>\n")
    out = agreed("agreement", "ana", "--format", "markdown").out
    assert out.startswith("# Coaching agreement with Ana Ruiz\n\nVersion 2, agreed on 1 Sep 2026\n\n## Results\n")
    assert "- Luis presents (by 1 Oct 2026)" in out
    assert "| Sponsor | Day and signature: |" in out
    assert "<script>" not in out
    assert "<b>" not in out.replace("\\<b\\>", "")
    assert "^t" not in out
    data = json.loads(agreed("agreement", "ana", "--format", "json").out)
    assert data["version"] == 2
    assert data["client"] == "ana-ruiz"


def test_a_broken_head_or_an_editor_that_fails_loses_nothing(edit: Edit, agreed: Call, fake_editor: FakeEditor) -> None:
    before = all_rows()
    said = edit(lambda text: text.replace("2026-11-20", "the 31st of February") + "- qqmineqq")
    assert said.code == 2
    assert "draft d" in said.err
    said = edit(lambda text: text.replace("client: Ana Ruiz", "client: Luis Vega"))
    assert said.code == 2
    assert all_rows() == before
    assert agreed("agreement", "nobody", "-", stdin="risk: qqpipedqq").code == 2
    waiting = [draft.text().decode() for draft in drafts.all_drafts()]
    assert any("qqmineqq" in text for text in waiting)
    assert any("qqpipedqq" in text for text in waiting)
    assert "agreement: " in agreed("drafts").out
    assert "qq" not in said.err
    fake_editor(lambda text: text.replace("the 31st of February", "2026-11-20"))
    resumed = agreed("note", drafts.all_drafts()[0].ref, "--resume")
    assert resumed.code == 0, resumed
    assert rows("SELECT text FROM term WHERE text = 'qqmineqq'") == [("qqmineqq",)]


def test_an_agreement_changed_in_another_terminal_meanwhile_is_not_overwritten(edit: Edit) -> None:
    def elsewhere(text: str) -> str:
        done = process("agreement", "ana", "-", stdin=(DOCUMENT + "\nrisk: from elsewhere").encode())
        assert done.returncode == 0, done.stderr
        return text + "- mine"

    said = edit(elsewhere)
    assert said.code == 1
    assert "draft d" in said.err
    assert rows("SELECT max(version) FROM agreement") == [(2,)]
    assert rows("SELECT count(*) FROM term WHERE text = 'mine'") == [(0,)]


@pytest.mark.parametrize("text", ["", "\n\n", "client: Ana Ruiz\nagreed: today\n", "## Results\n## Risks\n"])
def test_an_empty_document_is_refused(ana: Call, text: str) -> None:
    said = ana("agreement", "ana", "-", stdin=text)
    assert said.code == 2
    assert "empty" in said.err
    assert rows("SELECT count(*) FROM agreement") == [(0,)]


def test_a_heading_with_words_of_its_own_alone_is_a_document_without_terms(ana: Call) -> None:
    assert ana("agreement", "ana", "-", stdin="## Results (x)\n## Risks\n").code == 0
    assert rows("SELECT count(*) FROM term") == [(0,)]


def test_nothing_agreed_yet_says_so(ana: Call) -> None:
    said = ana("agreement", "ana", "--show")
    assert said.code == 3
    assert "coachlog agreement ana-ruiz" in said.err
    assert ana("contract", "ana", "--show").code == 3


_SAYS_WHAT_IS_LOADED = "import atexit\natexit.register(lambda: print('sqlmodel' in sys.modules))"


def test_showing_it_loads_nothing_heavy(agreed: Call) -> None:
    assert agreed("agreement", "ana", "--show").code == 0
    for how in ("--show", "--version=1", "--format=markdown"):
        done = process("agreement", "ana", how, before=_SAYS_WHAT_IS_LOADED)
        assert done.returncode == 0
        assert done.stdout.decode().splitlines()[-1] == "False"


_KNOWN = notes.KNOWN._replace(words=agreement_language(), refs={})


@st.composite
def _documents(draw: st.DrawFn) -> Note:
    """Agreements in their normal form: terms of every kind, and free text between."""

    def term() -> Item:
        kind = draw(st.sampled_from(TERM_KINDS))
        due = draw(st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1))) if kind in DATED else None
        return Item(kind, draw(notes.spoken), "", (("due", due),) if due else ())

    blocks: list[Text | Item] = []
    for _ in range(draw(st.integers(0, 6))):
        blocks.append(draw(st.builds(Text, notes.strings)) if draw(st.booleans()) else term())
    head = Head(client=draw(st.sampled_from(["", "Ana Ruiz"])), day=draw(st.none() | st.just(date(2026, 9, 1))))
    return Note(head, notes.normal(blocks, of_notes=False))


@pytest.mark.parametrize("code", ["en", "es", "de"])
def test_an_agreement_that_is_written_reads_back_as_itself(code: str) -> None:
    known = _KNOWN._replace(words=agreement_language(code))

    @settings(max_examples=settings().max_examples // 2)
    @given(_documents())
    def holds(document: Note) -> None:
        assert parse(write(document, known), known).note == document

    holds()


@given(notes.texts)
def test_any_text_is_an_agreement_of_which_no_character_is_lost(text: str) -> None:
    parsed = parse(text, _KNOWN)
    assert "".join(piece.source for piece in parsed.pieces) == text
    assert {block.kind for block in parsed.note.blocks if isinstance(block, Item)} <= set(TERM_KINDS)


@pytest.mark.parametrize("code", ["en", "es", "de"])
def test_the_headings_that_are_written_are_read(code: str) -> None:
    words = agreement_language(code)
    for kind, title in HEADINGS[code].items():
        assert words.sections[title.casefold()] == kind
    assert set(HEADINGS[code]) == set(TERM_KINDS)


def test_an_earlier_wording_is_found_by_search(edit: Edit, agreed: Call) -> None:
    edit(lambda text: text.replace("Luis presents", "Luis speaks"))
    assert "t2" in agreed("search", "presents").out
    assert "t2" in agreed("search", "speaks").out


@pytest.mark.usefixtures("agreed")
def test_a_version_is_never_written_twice() -> None:
    connection = open_journal(places.journal(), write=True)
    connection.execute("INSERT INTO command (at, verb, schema) VALUES ('', 'test', 3)")
    with pytest.raises(driver.IntegrityError):
        connection.execute("INSERT INTO agreement (uuid, changed_at, engagement, version) VALUES ('x', '', 1, 1)")
    connection.close()


def test_a_draft_of_before_takes_nothing_out_that_came_in_since(call: Call, fake_editor: FakeEditor) -> None:
    call("client", "add", "Ana Ruiz")
    fake_editor(at_once=True)
    assert call("agreement", "ana").code == 1  # an editor that came back at once: its text may still come
    call("agreement", "ana", "-", stdin=DOCUMENT)
    call("done", "t2")

    fake_editor(lambda text: text.replace("## Risks", "## Risks\n- one risk more\n## More"))
    said = call("note", "--resume")
    assert said.code == 0, said
    assert "meanwhile it became version 1" in said.err
    assert "no longer" not in said.out
    assert rows("SELECT count(*) FROM term WHERE until IS NULL") == [(7,)]
    assert rows("SELECT state FROM term WHERE id = 2") == [("reached",)]
    out = call("agreement", "ana", "--show").out
    assert "one risk more" in out
    assert "Luis presents" in out


def test_a_draft_that_was_left_as_it_was_is_gone_when_it_is_resumed(ana: Call, fake_editor: FakeEditor) -> None:
    fake_editor(at_once=True)
    ana("agreement", "ana")
    assert len(drafts.all_drafts()) == 1
    assert ana("note", "--resume").code == 2
    assert drafts.all_drafts() == []


def test_another_day_agreed_on_makes_a_missed_milestone_planned_again(agreed: Call) -> None:
    agreed("done", "t2", "--missed")
    agreed("done", "t3")
    again = DOCUMENT.replace("2026-10-01", "2026-12-20").replace("2026-11-15", "2026-12-21")
    agreed("agreement", "ana", "-", stdin=again)
    assert rows("SELECT id, state FROM term WHERE id IN (2, 3)") == [(2, "planned"), (3, "reached")]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["done", "t5"], "results and milestones"),
        (["done", "t2", "--partly"], "--missed"),
        (["done", "c1", "--missed"], "no milestone"),
        (["done", "t2", "--at", "25 Nov"], "2025-11-25"),
        (["done", "t2", "--at", "tomorrow"], "a day that has been"),
        (["edit", "t2"], "coachlog agreement"),
        (["remove", "t2", "--yes"], "next version"),
        (["agreement", "nobody"], "no client is called"),
        (["agreement", "ana", "--agreed", "tomorrow"], "a day that has been"),
        (["agreement", "ana", "--version", "0"], "--help"),
        (["agreement", "ana", "x"], "from your editor"),
        (["agreement", "ana", "--show", "--agreed", "today"], "only show it"),
    ],
)
def test_a_wrong_call_changes_no_term(agreed: Call, arguments: list[str], said: str) -> None:
    agreed("note", "ana", "Ana will: call")
    before = all_rows()
    answer = agreed(*arguments)
    assert answer.code == 2
    assert said in answer.err
    assert all_rows() == before


def test_a_milestone_finished_by_mistake_is_corrected_where_it_was_said(agreed: Call, fake_editor: FakeEditor) -> None:
    agreed("done", "t2", "--at", "2026-10-05")
    said = agreed("done", "t2", "--missed")
    assert "coachlog edit s1 corrects that" in said.err
    fake_editor(lambda text: text.replace("date: 2026-10-05", "date: 2026-10-02"))
    assert agreed("edit", "s1").code == 0
    assert rows("SELECT reached_on, settled_on FROM term WHERE id = 2") == [("2026-10-02", "2026-10-02")]


def test_sponsors_are_named_where_they_sign(call: Call) -> None:
    call("client", "add", "Ana Ruiz", "--sponsor", "María *Soto*")
    call("agreement", "ana", "-", stdin="risk: x")
    out = call("agreement", "ana", "--format", "markdown").out
    assert "| Client: Ana Ruiz | Day and signature: |" in out
    assert "| Sponsor: María \\*Soto\\* | Day and signature: |" in out


def test_a_heading_that_is_nearly_a_section_is_said(agreed: Call) -> None:
    said = agreed("agreement", "ana", "-", stdin=DOCUMENT.replace("## Milestones", "## Milestoness"))
    assert "“Milestoness” is no section, “milestones” is" in said.err
    assert "what is no longer in it stays in version 1" in said.err
    assert "Milestoness" in agreed("agreement", "ana", "--show").out


def test_two_lines_that_became_one_term_are_read_back_as_one(ana: Call) -> None:
    said = ana("agreement", "ana", "-", stdin="## Risks\n- no time\n  and no money\n")
    assert "Risks       t1   no time and no money · new\n" in said.out


@pytest.mark.parametrize("heading", ["## Private", "### My notes", "## 🔒 Vertraulich", "Privado:", "## Supervision"])
def test_what_is_private_in_an_agreement_is_no_term_and_in_no_document(
    ana: Call, fake_editor: FakeEditor, heading: str
) -> None:
    text = f"## Results\n- the board hears my team\n- qqsignqq (private)\n\n{heading}\n- qqbulletqq\nqqtextqq\n\n"
    text += "## Risks\n- none is seen\n"
    assert ana("agreement", "ana", "-", stdin=text).code == 0
    assert rows("SELECT text FROM term ORDER BY id") == [("the board hears my team",), ("none is seen",)]
    signed = ana("agreement", "ana", "--format", "markdown").out
    assert "the board hears my team" in signed
    assert "qq" not in signed
    shown = ana("agreement", "ana", "--show").out
    assert all(word in shown for word in ("qqsignqq", "qqbulletqq", "qqtextqq"))
    fake_editor(lambda text: text.replace("hears", "listens"))
    assert ana("agreement", "ana").code == 0
    assert rows("SELECT text FROM term ORDER BY id") == [("the board listens my team",), ("none is seen",)]
    assert "qq" not in ana("agreement", "ana", "--format", "markdown").out
