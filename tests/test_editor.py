"""The editor, as a real process: whatever it does, the text is there afterwards."""

import re
import stat
import sys
from itertools import count
from pathlib import Path

import pytest

from coachlog import clock, places
from coachlog.cli.notes import editor as editors
from coachlog.cli.notes import note_flow
from coachlog.notation import SCISSORS
from coachlog.store import connection as store_connection
from coachlog.store.connection import open_journal
from tests.builders import FakeEditor
from tests.calls import Call, all_rows, rows


def drafts() -> list[str]:
    return [path.read_text("utf-8", "replace") for path in sorted(places.drafts().glob("*.md"))]


TYPE = "path.write_text(text.replace('## Resistance', 'qqtypedqq\\n## Resistance', 1), 'utf-8')"
WIN = "path.write_text(text.replace('## Wins', 'win: it worked\\n## Wins', 1), 'utf-8')"


def test_what_is_typed_into_the_template_is_recorded(ana: Call, editor: Call) -> None:
    editor(WIN, "path.with_name('seen').write_text(text, 'utf-8')")
    said = ana("note", "ana")
    assert (said.code, said.err) == (0, "")
    assert "s1 · Fri 20 Nov 15:00 · session 1 of 8" in said.out
    assert rows("SELECT text FROM win") == [("it worked",)]
    assert rows("SELECT body FROM session") == [("## Experiment\n^w1",)]
    assert drafts() == []
    seen = (places.drafts() / "seen").read_text("utf-8")
    assert seen.startswith("client:  Ana Ruiz\ndate:    2026-11-20 15:00\n")
    assert SCISSORS in seen


def test_the_template_holds_what_waits_and_untouched_lines_change_nothing(ana: Call, editor: Call) -> None:
    ana(
        "note", "ana", "-", stdin="new goal: rest\nexperiment: one page | expects: two\nAna will: call by fri\nwin: yes"
    )
    ana("note", "ana", "rate g1: 4")
    before = all_rows()
    editor(
        "above = text.split('>8')[0]",
        "for line in ['- [ ] c1 Ana: call (due Fri 27 Nov)', '- [ ] w1 celebrate: yes',"
        " 'review x1 (one page; you expected two):', 'rate g1 (rest; last 4):']:",
        "    assert line in above, (line, above)",
        "path.write_text(text.replace('## Notes', 'free text\\n## Notes'), 'utf-8')",
    )
    said = ana("note", "ana")
    assert (said.code, said.err) == (0, "")
    after = all_rows()
    assert {table for table in after if after[table] != before[table]} == {"session"}


def test_ticks_in_the_template_take_what_was_added_behind_our_words(ana: Call, editor: Call) -> None:
    ana("note", "ana", "Ana will: call María (twice) by fri")
    editor(
        "text = text.replace('- [ ] c1', '- [x] c1').replace('(due Fri 27 Nov)', '(due Fri 27 Nov), she came')",
        "path.write_text(text, 'utf-8')",
    )
    assert ana("note", "ana").err == ""
    assert rows("SELECT state, outcome FROM commitment") == [("done", "she came")]


def test_untouched_it_is_an_empty_note_and_is_refused(ana: Call, editor: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "seconds", count(0.0, 2.0).__next__)  # two seconds from one look to the next
    editor()
    said = ana("note", "ana")
    assert said.code == 2
    assert "empty" in said.err
    assert drafts() == []


def test_an_editor_that_comes_back_at_once_is_asked_about_wait_and_the_draft_stays(ana: Call, editor: Call) -> None:
    editor()
    said = ana("note", "ana")
    assert said.code == 1
    assert "--wait" in said.err
    assert len(drafts()) == 1
    editor(TYPE)
    assert ana("note", "--resume").code == 0
    assert "qqtypedqq" in str(rows("SELECT body FROM session"))


@pytest.mark.parametrize(
    ("ending", "said_of_it"),
    [("sys.exit(1)", "exit code 1"), ("os.kill(os.getpid(), signal.SIGKILL)", "signal 9")],
)
def test_an_editor_that_fails_or_is_killed_leaves_the_text_in_a_draft(
    ana: Call, editor: Call, ending: str, said_of_it: str
) -> None:
    editor(TYPE, ending)
    said = ana("note", "ana")
    assert said.code == 1
    assert said_of_it in said.err
    assert "qqtypedqq" not in said.err
    assert "qqtypedqq" in drafts()[0]
    assert rows("SELECT count(*) FROM session") == [(0,)]
    editor()
    assert ana("note", "ana", "--resume").code == 0
    assert drafts() == []
    assert "qqtypedqq" in str(rows("SELECT body FROM session"))


def test_an_editor_that_saves_a_latin_1_byte_loses_nothing(ana: Call, editor: Call) -> None:
    editor("path.write_bytes(text.replace('## Wins', 'win: habló\\n## Wins', 1).encode('latin-1', 'replace'))")
    said = ana("note", "ana")
    assert said.code == 0
    assert "Latin-1" in said.err
    assert rows("SELECT text FROM win") == [("habló",)]


def test_an_emptied_file_records_nothing_and_a_resumed_draft_comes_back(ana: Call, editor: Call) -> None:
    editor("path.write_text('')")
    assert ana("note", "ana").code == 2
    assert drafts() == []
    editor(TYPE, "sys.exit(1)")
    ana("note", "ana")
    editor("path.write_text('')")
    said = ana("note", "--resume")
    assert said.code == 2
    assert "qqtypedqq" in drafts()[0]


def test_an_editor_that_removes_the_file_leaves_it_as_it_was(ana: Call, editor: Call) -> None:
    editor("path.unlink()")
    assert ana("note", "ana").code == 1
    assert SCISSORS in drafts()[0]


def test_text_typed_below_the_scissors_is_kept_and_said(ana: Call, editor: Call) -> None:
    editor("path.write_text(text.replace('## Wins', 'win: x\\n## Wins', 1) + 'qqbelowqq\\n', 'utf-8')")
    said = ana("note", "ana")
    assert said.code == 0
    assert "below the scissors" in said.err
    assert "qqbelowqq" not in said.err
    assert rows("SELECT body FROM session") == [("## Experiment\n^w1\nqqbelowqq",)]


def test_a_store_that_is_locked_meanwhile_keeps_the_draft(
    ana: Call, editor: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_connection, "BUSY_SECONDS", 0)
    editor(WIN)
    other = open_journal(places.journal(), write=True)
    other.execute("BEGIN IMMEDIATE")
    said = ana("note", "ana")
    other.execute("ROLLBACK")
    other.close()
    assert said.code == 4
    assert "locked" in said.err
    assert "win: it worked" in drafts()[0]
    editor()
    assert ana("note", "--resume").code == 0
    assert rows("SELECT text FROM win") == [("it worked",)]


def test_a_disk_that_is_full_at_commit_keeps_the_draft(
    ana: Call, editor: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare = store_connection._prepare

    def tiny(connection: object, **how: object) -> object:
        prepared = prepare(connection, **how)
        prepared.execute(f"PRAGMA max_page_count = {prepared.execute('PRAGMA page_count').fetchone()[0]}")
        return prepared

    editor("path.write_text(text.replace('## Wins', 'qqtypedqq ' * 20000 + '\\n## Wins', 1), 'utf-8')")
    monkeypatch.setattr(store_connection, "_prepare", tiny)
    said = ana("note", "ana")
    assert said.code == 1
    assert "disk is full" in said.err
    assert "qqtypedqq" in drafts()[0]
    monkeypatch.setattr(store_connection, "_prepare", prepare)
    assert rows("SELECT count(*) FROM session") == [(0,)]
    editor()
    assert ana("note", "--resume").code == 0


def test_text_below_the_scissors_alone_is_no_untouched_template(ana: Call, editor: Call) -> None:
    editor("path.write_text(text + 'qqbelowqq', 'utf-8')")
    assert ana("note", "ana").code == 0
    assert rows("SELECT body FROM session") == [("qqbelowqq",)]


def test_an_unknown_client_is_refused_before_any_editor_opens(ana: Call, editor: Call, tmp_path: Path) -> None:
    editor(f"Path({str(tmp_path / 'opened')!r}).touch()")
    assert ana("note", "berta").code == 2
    assert not (tmp_path / "opened").exists()


def test_an_editor_that_is_not_there_is_said(ana: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "/nowhere/editor")
    said = ana("note", "ana")
    assert said.code == 1
    assert "set EDITOR" in said.err
    monkeypatch.delenv("EDITOR")
    assert ana("note", "ana").code == 1


def test_another_client_in_the_head_refuses_and_keeps_the_draft(ana: Call, editor: Call) -> None:
    editor("path.write_text(text.replace('Ana Ruiz', 'Berta Other').replace('## Wins', 'qqtypedqq'), 'utf-8')")
    assert ana("note", "ana").code == 2
    assert "qqtypedqq" in drafts()[0]


def test_a_template_of_ones_own_replaces_ours(ana: Call, editor: Call) -> None:
    (places.home() / "template.md").write_text("{head}\n## What I saw\n{last time}\n", "utf-8")
    editor("assert '## What I saw' in text and 'client:  Ana Ruiz' in text", "path.write_text(text + 'x')")
    assert ana("note", "ana").code == 0


def test_drafts_are_private_files_in_a_private_folder_and_numbers_are_not_used_again(ana: Call, editor: Call) -> None:
    editor(TYPE, "sys.exit(1)")
    ana("note", "ana")
    (path,) = places.drafts().glob("*.md")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(places.drafts().stat().st_mode) == 0o700
    assert stat.S_IMODE(places.journal().stat().st_mode) == 0o600
    editor()
    ana("note", "--resume")
    editor(TYPE, "sys.exit(1)")
    ana("note", "ana")
    (again,) = places.drafts().glob("*.md")
    assert int(again.stem[1:]) > int(path.stem[1:])
    assert re.search(rf"{again.stem}\s+ana-ruiz", ana("drafts").out)


def test_vim_is_told_to_keep_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "/usr/bin/vim -X")
    assert editors.command()[:4] == ["/usr/bin/vim", "-n", "-i", "NONE"]


def test_a_dry_run_in_the_editor_records_nothing(ana: Call, editor: Call) -> None:
    editor(WIN)
    said = ana("note", "ana", "--dry-run")
    assert "nothing was recorded" in said.out
    assert rows("SELECT count(*) FROM session") == [(0,)]


def test_undo_gives_back_what_was_typed_below_the_scissors_too(ana: Call, editor: Call) -> None:
    editor("path.write_text(text.replace('## Wins', 'win: x\\n## Wins', 1) + 'qqbelowqq', 'utf-8')")
    ana("note", "ana")
    ana("undo")
    assert "win: x" in drafts()[0]
    assert "qqbelowqq" in drafts()[0]
    assert SCISSORS not in drafts()[0]


def test_an_undone_note_is_recorded_again_as_it_was(ana: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    mail = "From: boss\n> Fire Luis.\nwin: he agreed\n"
    ana("note", "ana", "-", "--plain", "--at", "yesterday 14:00", "--minutes", "50", stdin=mail)
    ana("note", "ana", "win: x")
    first = rows("SELECT day, starts_at, minutes, kind, body FROM session ORDER BY id")
    ana("undo")
    ana("undo")
    monkeypatch.setenv("EDITOR", "true")
    assert ana("note", "--resume").code == 0  # the newest draft is of the older note
    assert ana("note", "--resume").code == 0
    again = rows("SELECT day, starts_at, minutes, kind, body FROM session ORDER BY id")
    assert again == [first[0], (*first[1][:4], "^w2")]
    assert rows("SELECT count(*) FROM remark") == [(0,)]


def test_the_templates_own_words_are_no_note(ana: Call, editor: Call) -> None:
    ana("client", "edit", "ana", "--sponsor", "María Soto")
    ana("note", "ana", "-", stdin="new goal: rest\nexperiment: e1 | expects: y")
    ana("note", "ana", "shift g1: rest well")
    editor("path.write_text(text.replace('minutes:', 'minutes: 45', 1), 'utf-8')")
    assert "notes" not in ana("note", "ana").out
    assert rows("SELECT body FROM session ORDER BY id DESC LIMIT 1") == [("",)]


def test_a_failing_editor_and_an_untouched_template_leave_no_draft(ana: Call, editor: Call) -> None:
    editor("sys.exit(1)")
    assert ana("note", "ana").code == 1
    assert drafts() == []


def test_a_draft_can_be_thrown_away(ana: Call, editor: Call) -> None:
    editor(TYPE, "sys.exit(1)")
    ana("note", "ana")
    assert "qqtypedqq" in ana("drafts").out
    assert ana("drafts", "--drop", "d1").code == 2
    assert ana("drafts", "--drop", "d1", "--yes").code == 0
    assert drafts() == []


def test_a_draft_that_is_open_in_another_terminal_is_not_offered(ana: Call, editor: Call) -> None:
    editor(
        "import subprocess",
        f"seen = subprocess.run([{sys.executable!r}, '-m', 'coachlog', 'drafts'], capture_output=True, text=True)",
        "path.with_name('seen').write_text(seen.stdout + seen.stderr, 'utf-8')",
        WIN,
    )
    assert ana("note", "ana").code == 0
    assert "open in another terminal" in (places.drafts() / "seen").read_text("utf-8")
    assert "waits" not in (places.drafts() / "seen").read_text("utf-8")


def test_between_two_headings_of_the_template_there_is_a_line_to_type_on(ana: Call, editor: Call) -> None:
    editor("path.with_name('seen').write_text(text, 'utf-8')")
    ana("note", "ana")
    lines = (places.drafts() / "seen").read_text("utf-8").partition(SCISSORS)[0].split("\n")
    headings = [place for place, line in enumerate(lines) if line.startswith("## ")]
    assert len(headings) == 6
    assert all(lines[place + 1] == "" and not lines[place - 1] for place in headings)
    assert len(lines) <= 24


def test_an_own_template_without_a_line_end_is_no_note_when_it_comes_back_untouched(ana: Call, editor: Call) -> None:
    (places.home() / "template.md").write_text("## Notes\n\n## Private", "utf-8")
    editor("path.with_name('seen').write_text(text, 'utf-8')")
    said = ana("note", "ana")
    assert said.code != 0
    assert f"## Private\n{SCISSORS}\n" in (places.drafts() / "seen").read_text("utf-8")
    assert rows("SELECT count(*) FROM session") == [(0,)]


def test_the_brief_below_the_template_is_cut_to_what_the_screen_has_left(
    practice: Path, call: Call, editor: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor("path.with_name('seen').write_text(text, 'utf-8')")
    monkeypatch.setattr(note_flow, "_room_below", lambda given: 40 - given.count("\n"))
    call("note", "ana")
    given, _, below = (practice / "drafts" / "seen").read_text("utf-8").partition(f"{SCISSORS}\n")
    assert given.count("\n") + below.count("\n") == 40
    assert below.splitlines()[-1].endswith("more lines: coachlog brief ana-ruiz")
    monkeypatch.setattr(note_flow, "_room_below", lambda _: -3)
    call("note", "ana")
    assert (practice / "drafts" / "seen").read_text("utf-8").partition(f"{SCISSORS}\n")[2].count("\n") == 1


@pytest.mark.parametrize("command", ["note", "agreement"])
def test_a_client_who_was_taken_back_meanwhile_is_said_and_the_draft_stays(
    ana: Call, fake_editor: FakeEditor, command: str
) -> None:
    typed = {"note": "win: so\n\n", "agreement": "milestone: so\n\n"}[command]

    def taken_back(text: str) -> str:
        assert ana("undo").code == 0
        return text.replace("## ", f"{typed}## ", 1)

    fake_editor(taken_back)
    said = ana(command, "ana")
    assert said.code == 1
    assert "not in the journal any more" in said.err
    assert "draft d1" in said.err
    assert ana("redo").code == 0
    fake_editor()
    assert ana("note", "--resume").code == 0
    assert rows("SELECT text FROM win UNION SELECT text FROM term") == [("so",)]
