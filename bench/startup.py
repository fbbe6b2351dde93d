"""How long a coach waits: whole processes on a pseudo-terminal, in turn with jrnl, as ratios of medians.

    python bench/startup.py            # makes an environment for jrnl in a temporary folder, and one for coachlog

Prints one table. Nothing here is a test: a machine that is busy gives other times, the ratios hold.
"""

import os
import pty
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEXTS = 50
ROUNDS = 15
EDITOR_ROUNDS = 5
EDITOR_SECONDS = 3

Run = Callable[[], float]


def main() -> None:
    work = Path(tempfile.mkdtemp(prefix="coachlog-bench-"))
    try:
        coachlog = _environment(work / "coachlog-env", "-c", str(ROOT / "constraints.txt"), str(ROOT)) / "coachlog"
        jrnl = _environment(work / "jrnl-env", "jrnl>=4.2,<5") / "jrnl"
        ours, theirs = _prepare(work, coachlog, jrnl)
        _fill(ours, theirs)
        print(f"{TEXTS} texts in both; medians of whole processes on a pseudo-terminal, in turn\n")
        print("| what | coachlog | jrnl | ratio | at most |")
        print("|---|---|---|---|---|")
        _row("`brief` against `jrnl -n 1`", ours("brief", "ana"), theirs("-n", "1"), 0.9)
        _row("`--help` against `jrnl --help`", ours("--help"), theirs("--help"), 1.5)
        _row("a one-line note", ours("note", "ana", "win: ran it alone"), theirs("yesterday: ran it alone."), 4.0)
        slow = f"an editor that is open for {EDITOR_SECONDS} seconds"
        _row(slow, ours("note", "ana"), theirs(), 1.2, rounds=EDITOR_ROUNDS)
    finally:
        shutil.rmtree(work)


def _environment(folder: Path, *packages: str) -> Path:
    """A fresh environment with these packages; its folder of programs."""
    venv.create(folder, with_pip=True)
    subprocess.run([folder / "bin" / "pip", "install", "-q", *packages], check=True)
    return folder / "bin"


def _prepare(work: Path, coachlog: Path, jrnl: Path) -> tuple[Callable[..., Run], Callable[..., Run]]:
    """Homes for both, and an editor that types one line and stays open for a while."""
    editor = work / "editor"
    editor.write_text(
        f"#!{sys.executable}\nimport sys, time\ntime.sleep({EDITOR_SECONDS})\n"
        "from pathlib import Path\npath = Path(sys.argv[-1])\n"
        "path.write_text('win: typed in the editor.\\n' + path.read_text('utf-8'), 'utf-8')\n",
        "utf-8",
    )
    editor.chmod(0o700)
    settings = work / "jrnl.yaml"
    settings.write_text(
        f"colors:\n  body: none\n  date: none\n  tags: none\n  title: none\ndefault_hour: 9\ndefault_minute: 0\n"
        f"editor: '{editor}'\nencrypt: false\nhighlight: true\nindent_character: '|'\njournals:\n  default:\n"
        f"    journal: {work / 'journal.txt'}\nlinewrap: 79\ntagsymbols: '@'\ntemplate: false\n"
        "timeformat: '%F %r'\nversion: v4.2\n",
        "utf-8",
    )
    environment = {**os.environ, "COACHLOG_HOME": str(work / "home"), "EDITOR": str(editor), "TERM": "xterm"}
    environment.pop("VISUAL", None)

    def ours(*arguments: str) -> Run:
        return lambda: _on_a_terminal([str(coachlog), *arguments], environment)

    def theirs(*arguments: str) -> Run:
        return lambda: _on_a_terminal([str(jrnl), "--config-file", str(settings), *arguments], environment)

    return ours, theirs


def _fill(ours: Callable[..., Run], theirs: Callable[..., Run]) -> None:
    ours("client", "add", "Ana Ruiz", "--planned", "8")()
    for number in range(TEXTS):
        ours(
            "note",
            "ana",
            f"She spoke of report {number}. win: none",
            "--minutes",
            "50",
            "--at",
            f"{number + 1} days ago",
        )()
        theirs(f"{number + 1} days ago: She spoke of report {number}. It went well.")()


def _on_a_terminal(command: list[str], environment: dict[str, str]) -> float:
    """Seconds from start to end of one process whose standard streams are a terminal."""
    began = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.execve(command[0], command, environment)
    said = b""
    try:
        while piece := os.read(terminal, 65536):
            said += piece
    except OSError:
        pass  # Linux says so when the child has closed its side
    _, status = os.waitpid(child, 0)
    took = time.perf_counter() - began
    os.close(terminal)
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"{command} failed:\n{said.decode(errors='replace')}")
    return took


def _row(what: str, ours: Run, theirs: Run, most: float, rounds: int = ROUNDS) -> None:
    """In turn, so that a machine that drifts drifts for both."""
    ours(), theirs()
    times = [(ours(), theirs()) for _ in range(rounds)]
    a, b = (statistics.median(column) for column in zip(*times, strict=True))
    print(f"| {what} | {a * 1000:.0f} ms | {b * 1000:.0f} ms | {a / b:.2f} | {most} |", flush=True)


if __name__ == "__main__":
    main()
