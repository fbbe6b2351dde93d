"""Undo after each kind of command gives back the tables row for row."""

from contextlib import closing
from datetime import timedelta

import pytest

from coachlog import places
from coachlog.cli.notes import drafts
from coachlog.errors import CannotWrite, StoreError
from coachlog.moments import utc_text
from coachlog.store.connection import open_journal, transaction
from coachlog.store.undo import Command, take_back
from tests.builders import FakeEditor, set_clock
from tests.calls import Call, all_rows, rows
from tests.now import NOW
from tests.test_note import ISSUE
from tests.test_note_language import FILLED_IN

_BEFORE = """minutes: 50

new goal: rest
new goal: theirs | proposed by: sponsor
experiment: one page | expects: two
win: yes
resistance: "no"
Ana will: call by fri
next session: 4 Dec 14:00
"""


@pytest.mark.parametrize(
    "text",
    [
        ISSUE,
        FILLED_IN,
        "Mail. #tag",
        "date: yesterday\ncancelled: ill",
        "date: yesterday\nno-show:",
        "date: yesterday\nminutes: 45\nkind: alignment\nattended: María, Ana",
        "next session: 11 Dec 10:00",
        "minutes: 50\n\nreview x1: done | learned: much | then: keep",
        "review x1: so far",
        "- [x] c1 she did\n- [x] w1 cake\n- [x] g2\n- [-] x1 no",
        "rate g1: 4 slept\nshift g1: rest well | client says: so\npark g1: later\ntold g1: together",
        "drop g1: no\nadopt g2:",
        "r1: again | ended: eased\n## Private\nmine\n",
    ],
)
def test_each_kind_of_note_is_taken_back_row_for_row(ana: Call, text: str) -> None:
    ana("client", "edit", "ana", "--sponsor", "María Soto")
    assert ana("note", "ana", "-", stdin=_BEFORE).code == 0
    before = all_rows()
    assert ana("note", "ana", "-", stdin=text).code == 0
    assert all_rows() != before
    said = ana("undo")
    assert (said.code, said.err) == (0, "")
    assert "taken back: note" in said.out
    assert all_rows() == before
    (draft,) = places.drafts().glob("*.md")
    assert draft.read_text("utf-8") == text


def test_a_client_that_was_added_or_edited_is_taken_back(ana: Call) -> None:
    before = all_rows()
    ana(
        "client",
        "edit",
        "ana",
        "--name",
        "Ana María Ruiz",
        "--planned",
        "10",
        "--sponsor",
        "X Y",
        "--log-consent",
        "written",
    )
    ana("client", "add", "Berta Other")
    assert ana("undo").code == 0
    assert ana("undo").code == 0
    assert all_rows() == before


def test_ids_are_never_used_again(ana: Call) -> None:
    ana("note", "ana", "win: one")
    ana("undo")
    assert " w2 " in ana("note", "ana", "win: two").out


def test_undo_goes_back_step_by_step_and_ends(ana: Call) -> None:
    ana("note", "ana", "one")
    ana("note", "ana", "two")
    assert [ana("undo").code for _ in range(4)] == [0, 0, 0, 3]
    assert all(not found for found in all_rows().values())


def test_undo_without_a_journal_says_so_and_makes_none(call: Call) -> None:
    said = call("undo")
    assert said.code == 3
    assert not places.journal().exists()


def test_the_text_that_undo_gave_back_can_be_recorded_again(ana: Call, fake_editor: FakeEditor) -> None:
    ana("note", "ana", "win: one")
    ana("undo")
    fake_editor()
    assert ana("note", "--resume").code == 0
    assert not list(places.drafts().glob("*.md"))


def test_what_was_handed_over_does_not_keep_undo_from_going_on(ana: Call) -> None:
    ana("note", "ana", "win: one", "--minutes", "50")
    assert ana("export", "ana", "--sent", "today").code == 0
    assert [ana("undo").code for _ in range(3)] == [0, 0, 3]


def test_taking_back_keeps_the_text_before_it_is_out_of_the_journal(ana: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object) -> None:
        raise CannotWrite("the disk is full")

    ana("note", "ana", "win: one")
    before = all_rows()
    monkeypatch.setattr(drafts, "keep", no_room)
    assert ana("undo").code == 1
    assert all_rows() == before


@pytest.mark.parametrize("verb", ["note", "edit"])
def test_what_a_later_command_changed_is_not_taken_back_below_it(ana: Call, fake_editor: FakeEditor, verb: str) -> None:
    ana("note", "ana", "win: one")
    for before, after in (("one", "two"), ("two", "three")):
        fake_editor(lambda text, old=before, new=after: text.replace(old, new))
        assert ana("edit", "w1", "--yes").code == 0
    before = all_rows()
    ((command,),) = rows("SELECT min(id) FROM command WHERE verb = ?", verb)
    connection = open_journal(places.journal(), write=True)
    with closing(connection), pytest.raises(StoreError, match="was changed since"), transaction(connection):
        take_back(connection, Command(int(str(command)), verb, utc_text(NOW), None), "undo", utc_text(NOW))
    assert all_rows() == before


def test_what_is_changed_is_stamped_and_taking_that_back_gives_the_old_stamp_again(
    ana: Call, fake_editor: FakeEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana("note", "ana", "win: one")
    before = all_rows()
    set_clock(monkeypatch, NOW + timedelta(hours=1))
    fake_editor(lambda text: text.replace("one", "two"))
    ana("edit", "w1", "--yes")
    assert rows("SELECT text, changed_at FROM win") == [("two", utc_text(NOW + timedelta(hours=1)))]
    assert ana("undo").code == 0
    assert all_rows() == before
