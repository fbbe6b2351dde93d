"""Erasing a client: nothing of them is left in any file, and nothing of anybody else is touched."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from coachlog import places
from coachlog.cli.clients import erase
from coachlog.cli.notes import drafts
from coachlog.store.connection import open_journal
from coachlog.store.migrate import migrate
from coachlog.store.snapshots import snapshot
from tests.builders import RecordedOnce, golden_journal
from tests.calls import PROGRAM, ROOT, Call, all_rows, opened, rows

TEXTS = [f"qq{n:02}canary" for n in range(26)]
NAME, TAG = "Öznur Qqnamecanary", "qqtagcanary"
NOTE = """date: 2026-11-10
minutes: 60
focus: {0}
trust: candid, {1}

{2} #qqtagcanary
new goal: {3} | why: {4} | measure: {5}
resistance: {6} | client says: {7} | my take: {8}
experiment: {9} | expects: {10}
win: {11} | evidence: {12}
Öznur will: {13}
belief: {14} | holder: {15} | behind it: {16}
open with: {17}
> {18}

## Private
{19}
"""


def _fill(call: Call) -> None:
    """A client with a canary in every kind of place, and another one who names nobody."""
    assert call("client", "add", NAME, "--sponsor", "Sponsor " + TEXTS[20].title(), "--contact", TEXTS[21]).code == 0
    assert call("client", "add", "Luis Vega", "--sponsor", "Eva Gil").code == 0
    assert (
        call("note", "luis", "-", "--minutes", "50", stdin="win: his own #calm\nnew goal: rest\nnext: 4 Dec").code == 0
    )
    assert call("agreement", "öznur", "-", stdin=f"milestone: {TEXTS[22]}\nrisk: {TEXTS[23]}").code == 0
    assert call("agreement", "öznur", "-", stdin=f"milestone: {TEXTS[22]} by fri").code == 0
    assert call("note", "öznur", "-", stdin=NOTE.format(*TEXTS)).code == 0
    assert call("note", "öznur", "-", stdin=f"shift g2: {TEXTS[24]}\nrate g2: 3\nmissed t1: x").code == 0
    assert call("note", "öznur", "win: gone again").code == 0
    assert call("undo").code == 0  # leaves a draft
    assert call("note", "öznur", "-", stdin=f"date: never\n\n{TEXTS[25]}").code == 2
    assert call("release", "g2").code == 0
    assert call("export", "öznur", "--sent", "today").code == 0
    assert call("note", "luis", "win: one more of his").code == 0


@pytest.fixture
def filled(recorded_once: RecordedOnce) -> Call:
    return recorded_once(_fill)


def _canaries() -> list[str]:
    return [*TEXTS, NAME, "Qqnamecanary", "oznur-qqnamecanary", TAG]


def _left_in_any_file() -> set[str]:
    """What ``strings`` would find, in any encoding of the letters, in any file under the home."""
    found = set()
    for path in places.home().rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for encoding in ("utf-8", "utf-16-le"):
                text = content.decode(encoding, "replace").casefold()
                found |= {word for word in _canaries() if word.casefold() in text}
    return found


def _of(slug: str) -> dict[str, list[tuple[object, ...]]]:
    """Every row of one client's, and their part of the change log."""
    connection = opened()
    (client,) = connection.execute("SELECT id FROM client WHERE slug = ?", (slug,)).fetchone()
    connection.close()
    mine = f"engagement IN (SELECT id FROM engagement WHERE client = {client})"
    found = {}
    for table in all_rows():
        names = {str(name) for (name,) in rows(f"SELECT name FROM pragma_table_info('{table}')")}
        own = {"client": f"id = {client}", "engagement": f"client = {client}"}
        condition = mine if "engagement" in names else own.get(table, "1")
        found[table] = rows(f'SELECT * FROM "{table}" WHERE {condition} ORDER BY id')
    found["change"] = rows(f"SELECT * FROM change WHERE client = {client} ORDER BY id")
    found["command"] = rows(f"SELECT * FROM command WHERE client = {client} ORDER BY id")
    return found


def _check_the_store() -> None:
    connection = opened()
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


def test_nothing_of_the_client_is_left_in_any_file_and_others_are_untouched(filled: Call) -> None:
    connection = open_journal(places.journal(), write=True)
    snapshot(connection, places.journal(), "before-version-3")
    connection.close()
    assert len(_canaries()) == 30
    assert _left_in_any_file() == set(_canaries())
    before = _of("luis-vega")
    said = filled("client", "erase", "öznur", "--yes")
    assert said.code == 0, said
    assert _left_in_any_file() == set()
    assert _of("luis-vega") == before
    _check_the_store()
    assert filled("client", "erase", "öznur", "--yes").code == 2
    assert [path.name for path in (places.home() / "snapshots").iterdir()] == ["after-erasure.db"]
    assert "his own" in filled("search", "own").out
    assert "Nothing found" in filled("search", "canary").out
    assert "cannot reach" in said.err
    # The journal goes on: what comes is logged, found and taken back as before.
    assert filled("note", "luis", "win: after it").code == 0
    assert "after it" in filled("search", "after").out
    assert filled("undo").code == 0
    assert _of("luis-vega")["win"] == before["win"]


def test_it_shows_what_goes_and_asks_for_the_name(filled: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    before = all_rows()
    said = filled("client", "erase", "öznur")
    assert said.code == 2
    assert "--yes" in said.err
    assert "--for data-request" in said.err
    assert "2 drafts" in said.err
    assert all_rows() == before
    monkeypatch.setattr(erase, "interactive", lambda: True)
    monkeypatch.setattr(erase.typer, "confirm", lambda *_, **__: False)
    for answer, code in (("Luis Vega", 2), ("", 2), (" öznur  QQNAMECANARY ", 0)):
        monkeypatch.setattr(erase.typer, "prompt", lambda *_, answer=answer, **__: answer)
        assert filled("client", "erase", "öznur").code == code
    assert _left_in_any_file() == set()


def test_the_data_request_is_offered_first(filled: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    typed = iter([str(tmp_path / "copy"), NAME])
    monkeypatch.setattr(erase, "interactive", lambda: True)
    monkeypatch.setattr(erase.typer, "confirm", lambda *_, **__: True)
    monkeypatch.setattr(erase.typer, "prompt", lambda *_, **__: next(typed))
    assert filled("client", "erase", "öznur").code == 0
    copy = (tmp_path / "copy" / "oznur-qqnamecanary.md").read_text("utf-8")
    assert all(text in copy for text in TEXTS if text != TEXTS[20] and text != TEXTS[15])
    assert _left_in_any_file() == set()


def test_lines_of_others_that_name_the_person_are_listed_and_stay_unless_it_is_meant(filled: Call) -> None:
    filled("note", "luis", "-", stdin="He met öznur QQNAMECANARY.\nwin: Öznur laughed\nfact: Oznurak is a bird")
    filled("people", "add", "luis", NAME, "--role", "peer")
    said = filled("client", "erase", "öznur", "--yes")
    for ref in ("s", "w", "p"):
        assert any(line.startswith(f"  {ref}") and "luis-vega" in line for line in said.err.splitlines()), ref
    assert "Oznurak" not in said.err
    assert "stay" in said.out
    assert "QQNAMECANARY" in filled("search", "met").out


def test_everywhere_takes_the_name_out_of_others_lines_and_of_their_history(filled: Call) -> None:
    filled("client", "add", "Öznur Other")
    filled(
        "note", "luis", "-", stdin="He met öznur qqnamecanary.\nwin: she, Qqnamecanary, laughed #calm\nfact: untouched"
    )
    filled("note", "luis", f"date: never {NAME}")
    filled("people", "add", "luis", NAME)
    before = _of("luis-vega")
    said = filled("client", "erase", "oznur-qq", "--yes", "--everywhere")
    assert said.code == 0, said
    assert _left_in_any_file() == set()
    _check_the_store()
    after = _of("luis-vega")
    assert ("untouched",) in rows("SELECT text FROM remark")
    assert rows("SELECT name FROM stakeholder WHERE engagement = 2 ORDER BY id") == [("Eva Gil",), ("[erased]",)]
    assert any("she, [erased], laughed #calm" in str(row) for row in after["win"])
    assert [len(part) for part in after.values()] == [len(part) for part in before.values()]
    assert rows("SELECT name FROM client WHERE slug = 'oznur-other'") == [("Öznur Other",)]
    # Luis' last change can still be taken back: the change log was rewritten with the rows.
    assert filled("undo", "--before-erasure").code == 0


def test_minutes_can_be_kept_of_nobody(filled: Call) -> None:
    assert filled("client", "erase", "öznur", "--yes", "--keep-minutes").code == 0
    assert _left_in_any_file() == set()
    _check_the_store()
    assert rows("SELECT name, contact, slug FROM client WHERE id = 1") == [("erased", None, "erased-1")]
    assert rows("SELECT day, minutes, kind, focus, body, typed FROM session WHERE engagement = 1") == [
        ("2026-11-10", 60, "coaching", None, "", "")
    ]
    assert rows("SELECT sum(coaching) FROM counted_minutes WHERE engagement = 1") == [(60,)]
    assert "erased" not in filled("clients").out
    assert filled("progress").code == 0


def test_an_erasure_is_not_taken_back_and_undo_does_nothing_else_instead(filled: Call) -> None:
    filled("client", "erase", "öznur", "--yes")
    before = all_rows()
    said = filled("undo")
    assert said.code == 2
    assert "cannot be taken back" in said.err
    assert all_rows() == before
    assert filled("redo").code == 3
    assert filled("undo", "--before-erasure").code == 0
    assert rows("SELECT count(*) FROM win WHERE text = 'one more of his'") == [(0,)]
    assert "client erase" in filled("history").out


def test_a_session_that_was_first_filed_elsewhere_leaves_no_trace_there(filled: Call) -> None:
    filled("note", "luis", "-", "--minutes", "50", "--at", "9 Nov 2026", stdin="qq00canary told elsewhere")
    (ident,) = rows("SELECT max(id) FROM session WHERE status = 'held'")[0]
    assert filled("move", f"s{ident}", "öznur").code == 0
    filled("client", "erase", "öznur", "--yes")
    assert _left_in_any_file() == set()
    _check_the_store()


def test_a_document_in_the_journals_folder_goes_too(filled: Call) -> None:
    filled("export", "öznur", "-o", str(places.home() / "summary.md"))
    filled("export", "luis", "-o", str(places.home() / "luis.md"))
    said = filled("client", "erase", "öznur", "--yes")
    assert "summary.md" in said.err
    assert "luis.md" not in said.err
    assert (places.home() / "luis.md").exists()
    assert _left_in_any_file() == set()


@pytest.mark.parametrize("place", ["beside", "fill", "snapshot"])
def test_killed_at_any_place_it_can_be_done_again_or_is_done(filled: Call, place: str) -> None:
    connection = open_journal(places.journal(), write=True)
    snapshot(connection, places.journal(), "older")
    connection.close()
    kill = "import os, signal\nkill = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)\n"
    before = (
        kill
        + {
            "beside": "from coachlog.cli.clients import erase\nerase.remove_files = kill",
            "fill": "from coachlog.store import search_index\nsearch_index.fill = kill",
            "snapshot": "from coachlog.cli.clients import erase\nerase.snapshot = kill",
        }[place]
    )
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(before=before), "client", "erase", "öznur", "--yes"],
        cwd=ROOT, env=dict(os.environ), stdin=subprocess.DEVNULL, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL
    _check_the_store()
    if rows("SELECT count(*) FROM client WHERE id = 1") == [(1,)]:
        assert filled("client", "erase", "öznur", "--yes").code == 0
    assert _left_in_any_file() == set()


def test_a_draft_that_is_open_elsewhere_stops_it(filled: Call) -> None:
    with drafts.worked_on(drafts.all_drafts()[0]):
        said = filled("client", "erase", "öznur", "--yes")
        assert said.code == 2
        assert "open in another terminal" in said.err
    assert rows("SELECT count(*) FROM client") == [(2,)]


def test_an_older_journal_is_brought_up_to_date_and_its_copy_goes_with_the_client(call: Call) -> None:
    migrate(golden_journal(1))
    name = str(rows("SELECT name FROM client ORDER BY id")[0][0])
    copies = list((places.home() / "snapshots").iterdir())
    assert copies
    assert any(name.encode() in path.read_bytes() for path in copies)
    assert call("client", "erase", name, "--yes", "--everywhere").code == 0
    for path in places.home().rglob("*"):
        if path.is_file():
            assert name.encode() not in path.read_bytes(), path


def test_what_was_moved_to_another_client_stays_theirs_and_undo_goes_on(filled: Call) -> None:
    filled("note", "öznur", "-", "--minutes", "50", "--at", "9 Nov 2026", stdin="win: BELONGS TO LUIS")
    (ident,) = rows("SELECT max(id) FROM session WHERE status = 'held'")[0]
    assert filled("move", f"s{ident}", "luis").code == 0
    assert filled("client", "erase", "öznur", "--yes").code == 0
    assert _left_in_any_file() == set()
    assert "BELONGS TO LUIS" in filled("wins", "luis").out
    _check_the_store()
    while filled("undo", "--before-erasure").code == 0:
        _check_the_store()
    assert "BELONGS TO LUIS" in filled("wins", "luis").out  # there is no way back to whom it was erased from


def test_what_was_filed_elsewhere_moved_and_taken_out_leaves_no_trace(filled: Call) -> None:
    filled("note", "luis", "-", "--minutes", "50", "--at", "9 Nov 2026", stdin="win: qq03canary\n\nstays")
    (ident,) = rows("SELECT max(id) FROM session WHERE status = 'held'")[0]
    (win,) = rows("SELECT max(id) FROM win")[0]
    filled("move", f"s{ident}", "öznur")
    filled("remove", f"w{win}", "--yes")
    filled("client", "erase", "öznur", "--yes")
    assert _left_in_any_file() == set()
    _check_the_store()


def test_a_namesake_that_was_taken_back_before_goes_too(filled: Call) -> None:
    assert filled("client", "add", NAME, "--contact", TEXTS[0]).code == 0
    assert filled("undo").code == 0
    filled("client", "erase", "öznur", "--yes")
    assert _left_in_any_file() == set()


def test_who_was_added_and_taken_back_under_another_spelling_goes_too(filled: Call) -> None:
    assert filled("client", "add", "Öznur Qqnamekanary", "--contact", TEXTS[0]).code == 0
    assert filled("note", "oznur-qqnamekanary", f"win: {TEXTS[1]}").code == 0
    for _ in range(2):
        assert filled("undo").code == 0
    assert filled("drafts", "--drop", drafts.all_drafts()[-1].ref, "--yes").code == 0
    filled("client", "erase", "öznur", "--yes")
    assert _left_in_any_file() == set()


def test_a_draft_of_nobody_in_the_journal_stays_and_is_named(filled: Call) -> None:
    assert filled("note", "oznurr", "-", stdin="win: of whom?").code == 2
    assert filled("note", "luis", "-", stdin="date: never").code == 2
    waiting = [draft.ref for draft in drafts.all_drafts()]
    said = filled("client", "erase", "öznur", "--yes")
    assert said.err.count(f"{waiting[-2]} (oznurr)") == 2
    assert f"{waiting[-1]} (" not in said.err
    assert [draft.ref for draft in drafts.all_drafts()] == waiting[-2:]


def test_former_names_are_looked_for_too(filled: Call) -> None:
    filled("note", "luis", "win: met Öznur Qqnamecanary")
    filled("client", "edit", "öznur", "--name", "Zoë Lopez")
    assert filled("client", "erase", "zoë", "--yes", "--everywhere").code == 0
    assert _left_in_any_file() == set()


def test_another_client_of_the_same_name_keeps_it(call: Call) -> None:
    call("client", "add", "Ana Ruiz")
    call("client", "add", "Ana Ruiz")
    call("note", "ana-ruiz-2", "win: hers")
    assert call("client", "erase", "ana-ruiz", "--yes", "--everywhere").code == 0
    assert rows("SELECT slug, name FROM client") == [("ana-ruiz-2", "Ana Ruiz")]
    assert "hers" in call("wins", "ana").out


def test_a_family_name_that_is_a_word_of_ours_breaks_nothing(call: Call) -> None:
    call("client", "add", "Bea Coach")
    call("client", "add", "Luis Vega")
    call("note", "luis", "-", stdin="coach will: call\nwin: as coach, Bea said so\n\nBea Coach came")
    assert call("client", "erase", "bea", "--yes", "--everywhere").code == 0
    assert rows("SELECT owner FROM commitment") == [("coach",)]
    assert call("undo", "--before-erasure").code == 0
    _check_the_store()


def test_files_that_are_not_coachlogs_are_left_and_named(call: Call) -> None:
    call("client", "add", "Ana")
    call("client", "add", "Ben Cole")
    call("note", "ana", "-", "--minutes", "50", stdin="win: x")
    call("note", "ben", "win: met Ana today")
    (places.home() / "management.txt").write_text("banana management, and Ana")
    (places.home() / "fruit.txt").write_text("banana")
    call("export", "ben", "-o", str(places.home() / "ben.md"))
    for name, more in (("a.md", []), ("b.html", []), ("c.md", ["--last"]), ("d.html", ["--for", "sponsor"])):
        assert call("export", "ana", "-o", str(places.home() / name), *more).code == 0
    said = call("client", "erase", "ana", "--yes")
    assert said.code == 0
    left = {path.name for path in places.home().rglob("*") if path.is_file()}
    assert {"management.txt", "fruit.txt", "ben.md"} <= left
    assert not {"a.md", "b.html", "c.md", "d.html"} & left
    assert "left: management.txt" in said.err
    assert "fruit.txt" not in said.err


def test_a_draft_of_another_client_keeps_its_letters(call: Call) -> None:
    call("client", "add", "Ana Ruiz")
    call("client", "add", "Ben Cole")
    assert call("note", "ben", "-", stdin="date: never\n\ncafé with Ana Ruiz".encode("latin-1")).code == 2
    assert call("note", "an", "-", stdin=b"date: never\n\nof Ana alone").code == 2
    assert call("client", "erase", "ana", "--yes", "--everywhere").code == 0
    assert [draft.text().decode("utf-8") for draft in drafts.all_drafts()] == ["date: never\n\ncafé with [erased]"]


def test_a_draft_that_may_be_somebody_elses_is_nobodys(call: Call, tmp_path: Path) -> None:
    call("client", "add", "Ana Ruiz")
    call("client", "add", "Anton Weber")
    assert call("note", "an", "-", stdin="win: OF ANTON").code == 2
    assert call("export", "ana", "--for", "data-request", "-o", str(tmp_path / "data")).code == 0
    for path in (tmp_path / "data").iterdir():
        assert "OF ANTON" not in path.read_text("utf-8")
    assert call("client", "erase", "ana", "--yes").code == 0
    assert [draft.text() for draft in drafts.all_drafts()] == [b"win: OF ANTON"]


def test_what_only_the_history_of_others_remembers_is_listed_and_taken_out(filled: Call) -> None:
    filled("note", "luis", "fact: Öznur Qqnamecanary said so")
    filled("remove", "n" + str(rows("SELECT max(id) FROM remark")[0][0]), "--yes")
    said = filled("client", "erase", "öznur", "--yes", "--everywhere")
    assert "the history of n" in said.err
    assert _left_in_any_file() == set()


@pytest.mark.parametrize("taken_back", [False, True])
def test_a_release_of_a_goal_that_became_theirs_goes_with_them(call: Call, taken_back: bool) -> None:
    for name in (NAME, "Luis Vega"):
        assert call("client", "add", name).code == 0
    call("note", "luis", "-", stdin=f"minutes: 50\n\nnew goal: {TEXTS[3]}")
    assert call("release", "g1").code == 0
    assert not taken_back or call("release", "g1", "--take-back").code == 0
    assert call("move", "s1", "öznur").code == 0
    assert rows("SELECT count(*) FROM release") == [(0,)]
    assert call("client", "erase", "öznur", "--yes").code == 0
    assert _left_in_any_file() == set()
    assert rows("SELECT DISTINCT verb FROM command") == [("client add",), ("client erase",)]
    _check_the_store()


def test_a_release_of_another_client_with_the_same_number_stays(call: Call) -> None:
    call("client", "add", "Ana Ruiz")
    call("client", "add", "Luis Vega")
    call("note", "ana", "new goal: hers")
    call("agreement", "luis", "-", stdin="milestone: his own")
    call("release", "t1")
    before = _of("luis-vega")
    call("client", "erase", "ana", "--yes")
    assert _of("luis-vega") == before
    assert call("undo", "--before-erasure").code == 0
    assert rows("SELECT count(*) FROM release") == [(0,)]


@pytest.mark.parametrize("back", [False, True])
def test_undo_never_jams_on_what_was_moved_before_an_erasure(call: Call, back: bool) -> None:
    call("client", "add", "Ana Ruiz")
    call("client", "add", "Luis Vega")
    call("note", "luis", "win: first of his")
    call("note", "luis" if back else "ana", "-", "--minutes", "50", stdin="win: moved")
    if back:
        call("move", "s2", "ana")
    call("move", "s2", "luis")
    call("note", "luis", "win: later")
    call("remove", "w2", "w3", "--yes")
    assert call("client", "erase", "ana", "--yes").code == 0
    codes = []
    while not codes or codes[-1] == 0:
        codes.append(call("undo", "--before-erasure").code)
        _check_the_store()
    assert codes[-1] in (3, 4)
    assert rows("SELECT count(*) FROM win WHERE text = 'first of his'") == [(0,)]  # everything else was taken back
    assert call("note", "luis", "win: goes on").code == 0
    assert call("undo").code == 0


def test_what_was_taken_back_before_an_erasure_comes_back_with_redo(filled: Call) -> None:
    filled("client", "erase", "öznur", "--yes")
    before = all_rows()
    assert filled("undo", "--before-erasure").code == 0
    said = filled("redo")
    assert (said.code, said.err) == (0, "")
    assert all_rows() == before
    assert drafts.all_drafts() == []
