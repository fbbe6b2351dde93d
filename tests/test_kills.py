"""A killed process, and many at once: nothing acknowledged is lost, nothing is half."""

import os
import signal
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from coachlog import clock, places
from tests.builders import golden_journal
from tests.calls import ROOT, Call, all_rows, process, rows
from tests.now import NOW

_PATIENT = "from coachlog.store import connection\nconnection.BUSY_SECONDS = 3600"  # however busy the machine is
# Records note after note, as separate calls of main(), and acknowledges each on a pipe.
_RECORDER = textwrap.dedent(
    """
    import io, sys
    from contextlib import redirect_stdout
    from coachlog.cli import main
    for number in range(int(sys.argv[1]), 10**9):
        source = open(sys.argv[2], "w+b", buffering=0)
        free = f"free {number} {'x' * 20000}"
        source.write(f"minutes: 50\\n\\n{free}\\nwin: number {number}\\nAna will: do {number}".encode())
        source.seek(0)
        sys.stdin = io.TextIOWrapper(source)
        with redirect_stdout(io.StringIO()):
            code = main(["note", "ana", "-"])
        assert code == 0, code
        print(number, flush=True)
    """
)


def test_killed_while_the_rollback_journal_is_there_it_loses_nothing_acknowledged(
    ana: Call, tmp_path: Path, full: bool
) -> None:
    wanted = 100 if full else 3
    hot, rounds, first = 0, 0, 0
    acknowledged: set[int] = set()
    rollback = places.home() / "journal.db-journal"
    while hot < wanted:
        rounds += 1
        assert rounds < 10 * wanted
        child = subprocess.Popen(
            [sys.executable, "-c", _RECORDER, str(first), str(tmp_path / "stdin")],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert child.stdout is not None
        assert child.stderr is not None
        assert child.stdout.readline().strip().isdigit()
        acknowledged.add(first)
        _wait_until_it_writes(child, rollback)
        child.send_signal(signal.SIGKILL)
        acknowledged |= {int(line) for line in child.stdout.read().split()}
        child.wait()
        child.stdout.close()
        child.stderr.close()
        hot += rollback.exists() and rollback.stat().st_size > 0
        shown = ana("brief", "ana")
        assert shown.code == 0
        recorded = {int(str(text).split()[1]) for (text,) in rows("SELECT text FROM win")}
        assert acknowledged <= recorded
        last = max(recorded)
        assert len(recorded - acknowledged) <= 1 or recorded - acknowledged <= {last}
        acknowledged |= recorded
        unfinished = last + 1
        drafts = [path.read_text("utf-8") for path in places.drafts().glob("*.md")]
        assert not drafts or any(f"win: number {n}" in text for text in drafts for n in (last, unfinished))
        first = last + 2
    assert rows("SELECT count(*) FROM session") == rows("SELECT count(*) FROM win")
    assert rows("SELECT count(*) FROM commitment") == rows("SELECT count(*) FROM win")
    assert rows("SELECT count(*) FROM session WHERE body NOT LIKE 'free %^w%^c%'") == [(0,)]
    assert rows("PRAGMA integrity_check") == [("ok",)]


def _wait_until_it_writes(child: subprocess.Popen[bytes], rollback: Path) -> None:
    """Until the rollback journal has something in it: then a transaction is on its way to disk."""
    while child.poll() is None:
        try:
            if rollback.stat().st_size > 0:
                return
        except FileNotFoundError:
            continue
    raise AssertionError("it ended before a transaction was seen")


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("arguments", [["ana", "-"], ["ana"]])
def test_killed_after_commit_the_text_is_not_recorded_a_second_time(tmp_path: Path, arguments: list[str]) -> None:
    before = textwrap.dedent(
        """
        import os, signal
        from coachlog.cli.notes import drafts
        drafts.discard = lambda _: os.kill(os.getpid(), signal.SIGKILL)
        """
    )
    editor = tmp_path / "editor"
    editor.write_text("#!/bin/sh\nprintf 'minutes: 50\\n\\nwin: qqtextqq\\n' > \"$1\"\n")
    editor.chmod(0o700)
    piped = b"minutes: 50\n\nwin: qqtextqq" if "-" in arguments else None
    done = process("note", *arguments, before=before, stdin=piped, environment={"EDITOR": str(editor)})
    assert done.returncode == -signal.SIGKILL
    assert rows("SELECT count(*) FROM session") == [(1,)]
    resumed = process("note", "--resume", environment={"EDITOR": "false"})
    assert (resumed.returncode, resumed.stdout) == (0, b"")
    assert b"d1 is recorded already, as s1: nothing was recorded" in resumed.stderr
    assert rows("SELECT count(*) FROM session") == [(1,)]
    assert not list(places.drafts().glob("d1*"))


def test_the_same_text_typed_again_is_recorded_again(ana: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    ana("note", "ana", "win: again")
    monkeypatch.setattr(clock, "now", lambda: NOW + timedelta(minutes=5))
    ana("note", "nobody", "-", stdin="win: again")
    monkeypatch.setenv("EDITOR", "true")
    said = ana("note", "ana", "d2", "--resume")
    assert said.code == 0, said
    assert rows("SELECT count(*) FROM win") == [(2,)]


def test_killed_before_commit_the_text_from_stdin_is_in_a_draft_and_the_brief_works(ana: Call) -> None:
    before = textwrap.dedent(
        """
        import os, signal
        from coachlog.journal import notes
        notes.warn_of_overlap = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
        """
    )
    done = process("note", "ana", "-", before=before, stdin=b"minutes: 50\n\nwin: qqtextqq")
    assert done.returncode == -signal.SIGKILL
    assert (places.drafts() / "d1.md").read_text("utf-8") == "minutes: 50\n\nwin: qqtextqq"
    shown = ana("brief", "ana")
    assert shown.code == 0
    assert "d1" in shown.err
    assert rows("SELECT count(*) FROM session") == [(0,)]
    assert rows("SELECT count(*) FROM command WHERE verb = 'note'") == [(0,)]


_KILLED_AT_COMMIT = textwrap.dedent(
    """
    import os, signal
    from functools import partial
    from pathlib import Path
    from coachlog.cli.notes import editor
    from coachlog.store import connection

    class Killed(connection.driver.Connection):
        def execute(self, query, *values):
            if query == "COMMIT":
                os.kill(os.getpid(), signal.SIGKILL)
            if query in LEFT_OUT:
                return None
            return super().execute(query, *values)

    connection.driver.connect = partial(connection.driver.connect, factory=Killed)

    def typed(_, path):
        path.write_text(Path(path).read_text("utf-8").replace("she called", "she rang") + "win: one more", "utf-8")
        return editor.Edited("", False)

    editor.edit = typed
    editor.command = lambda *_: ["true"]
    """
)
_COMMANDS = [
    ["edit", "s1"], ["done", "c1"], ["remove", "s1", "--yes"], ["move", "s1", "luis"], ["goal", "rate", "g1", "5"],
    ["goal", "add", "ana", "more"], ["client", "archive", "ana"], ["client", "add", "Zoë"], ["undo"], ["redo"],
    ["agreement", "ana"], ["people", "add", "ana", "Eva"], ["release", "g1"], ["note", "ana", "win: more"],
]  # fmt: skip


def _before_a_kill(ana: Call, command: list[str]) -> None:
    """What the commands that are killed change: two clients, a note, one that was undone."""
    ana("client", "add", "Luis Vega")
    ana("note", "ana", "-", stdin="minutes: 50\n\nwin: she called\nAna will: call\nnew goal: rest\n> words")
    ana("note", "ana", "win: to undo")
    ana("undo")
    if command == ["undo"]:
        ana("redo")


@pytest.mark.parametrize("command", _COMMANDS, ids=" ".join)
def test_a_command_killed_at_its_commit_leaves_no_half_change(ana: Call, command: list[str]) -> None:
    _before_a_kill(ana, command)
    before, log = all_rows(), rows("SELECT * FROM command")
    done = process(*command, before=f"LEFT_OUT = ()\n{_KILLED_AT_COMMIT}")
    assert done.returncode == -signal.SIGKILL, done
    assert ana("brief", "ana").code == 0
    assert all_rows() == before
    assert rows("SELECT * FROM command") == log
    assert rows("PRAGMA integrity_check") == [("ok",)]


@pytest.mark.parametrize("command", [["note", "ana", "win: more"], ["undo"]], ids=" ".join)
def test_the_kill_finds_what_is_written_outside_a_transaction(ana: Call, command: list[str]) -> None:
    """The same with a fault planted: BEGIN is left out, so that each statement is committed by itself."""
    _before_a_kill(ana, command)
    before = all_rows()
    done = process(*command, before=f"LEFT_OUT = ('BEGIN IMMEDIATE',)\n{_KILLED_AT_COMMIT}")
    assert done.returncode == -signal.SIGKILL, done
    assert all_rows() != before


@pytest.mark.usefixtures("ana")
def test_eight_processes_at_once_are_all_recorded() -> None:
    def record(number: int) -> int:
        return process("note", "ana", f"win: number {number}", before=_PATIENT).returncode

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(record, range(8))) == [0] * 8
    assert sorted(str(text) for (text,) in rows("SELECT text FROM win")) == [f"number {n}" for n in range(8)]
    assert rows("SELECT count(*) FROM session") == [(8,)]


@pytest.mark.usefixtures("ana")
def test_a_reader_that_has_gone_is_no_error() -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as gone:
        done = subprocess.run(
            [sys.executable, "-m", "coachlog", "brief", "ana"],
            cwd=ROOT,
            stdout=gone,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.usefixtures("ana")
def test_a_reader_that_goes_takes_nothing_of_what_is_done_with_it() -> None:
    """An offer is taken though nobody reads the receipt; a document that nobody read is not kept as handed over."""
    for command, code, error in (
        (["note", "ana", "She will send Luis the page by Friday", "--take", "1"], 0, b""),
        (["export", "ana", "--sent", "today"], 1, b"nobody read the document to its end"),
    ):
        read, write = os.pipe()
        os.close(read)
        with os.fdopen(write, "w") as gone:
            done = subprocess.run(
                [sys.executable, "-m", "coachlog", *command],
                cwd=ROOT,
                stdout=gone,
                stderr=subprocess.PIPE,
                check=False,
            )
        assert (done.returncode, error in done.stderr) == (code, True), done
    assert rows("SELECT text FROM commitment") == [("send Luis the page",)]
    assert rows("SELECT count(*) FROM disclosure") == [(0,)]


@pytest.mark.usefixtures("ana")
def test_a_warning_that_nobody_reads_stops_no_command() -> None:
    assert process("note", "ana", "win: ran it").returncode == 0
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as gone:
        done = subprocess.run(
            [sys.executable, "-m", "coachlog", "remove", "w1", "--yes"],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=gone,
            check=False,
        )
    assert done.returncode == 0
    assert b"w1 removed" in done.stdout
    assert rows("SELECT count(*) FROM win") == [(0,)]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.usefixtures("ana")
def test_a_note_that_is_recorded_and_cannot_be_printed_leaves_no_draft_to_record_twice() -> None:
    with Path("/dev/full").open("wb") as full_device:
        done = subprocess.run(
            [sys.executable, "-m", "coachlog", "note", "ana", "win: x"],
            cwd=ROOT,
            stdout=full_device,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert b"is recorded" in done.stderr
    assert b"Traceback" not in done.stderr
    assert not list(places.drafts().glob("*.md"))


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("command", ["note ana 'win: x'", "brief ana", "export nobody", "client list"])
def test_closed_streams_are_no_traceback(command: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m coachlog {command} >&-"], cwd=ROOT, stderr=subprocess.PIPE, check=False
    )
    assert b"Traceback" not in done.stderr
    assert done.returncode == (2 if "nobody" in command else 0)


def test_an_older_journal_is_brought_up_to_date_once_however_many_open_it_at_once(call: Call) -> None:
    golden_journal(3)
    with ThreadPoolExecutor(6) as pool:
        done = list(pool.map(lambda n: process("note", "lucia", f"win: number {n}", before=_PATIENT), range(6)))
    assert [each.returncode for each in done] == [0] * 6, [each.stderr for each in done]
    assert sum(b"was brought from version 3" in each.stderr for each in done) == 1
    (copy,) = (places.home() / "snapshots").iterdir()
    with closing(driver.connect(str(copy))) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (3,)
    assert rows("SELECT count(*) FROM win WHERE text LIKE 'number %'") == [(6,)]
    assert call("undo").code == 0
