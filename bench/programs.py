"""The programs that are compared, each installed for itself, and one process of any on a pseudo-terminal."""

import os
import pty
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent


class Usage(NamedTuple):
    """What one process took: ``cpu`` in seconds, its own and the system's for it, ``memory`` resident, in MB."""

    cpu: float
    memory: float


Run = Callable[[], Usage]
SESSION = "minutes: 50\n\nShe came in late.\nwin: ran it alone\n"
_JRNL = """colors: {{body: none, date: none, tags: none, title: none}}
default_hour: 9
default_minute: 0
editor: 'true'
encrypt: false
highlight: true
indent_character: '|'
journals: {{default: {{journal: {journal}}}}}
linewrap: 79
tagsymbols: '@'
template: false
timeformat: '%F %r'
version: v4.2
"""
_TODOMAN = """path = "{lists}/*"
date_format = "%Y-%m-%d"
default_list = "work"
cache_path = "{cache}"
"""
_TYPER = """import typer
app = typer.Typer(rich_markup_mode=None)
@app.command()
def one() -> None:
    "A command."
app()
"""


class Programs:
    def __init__(self, work: Path) -> None:
        self.work = work
        ours = _environment(work / "coachlog-env", "-c", str(ROOT / "constraints.txt"), str(ROOT))
        self.program, self.bare = ours / "coachlog", ours / "python"
        self.jrnl_program = _environment(work / "jrnl-env", "jrnl>=4.2,<5") / "jrnl"
        self.todo_program = _environment(work / "todoman-env", "todoman>=4.5,<5") / "todo"
        self.jrnl_config, self.todo_config = work / "jrnl.yaml", work / "todoman.py"
        self.jrnl_config.write_text(_JRNL.format(journal=work / "journal.txt"), "utf-8")
        (work / "lists" / "work").mkdir(parents=True)
        self.todo_config.write_text(_TODOMAN.format(lists=work / "lists", cache=work / "todo.cache"), "utf-8")
        self.environment = {**os.environ, "EDITOR": "true", "TERM": "xterm", "PAGER": "cat"}
        self.environment.pop("VISUAL", None)

    def fill(self, texts: int) -> None:
        """The same number of texts in each: ours as sessions with all that a note holds."""
        self.home = self._make(10, texts)
        for number in range(texts):
            rare = " quokka" if number % 50 == 0 else ""
            self.jrnl(f"{number + 1} days ago: She spoke of report {number}.{rare} It went well. @win")()
            self.todo_new(f"call Luis about report {number}")()

    def coachlog(self, *arguments: str) -> Run:
        return self._ours(self.home, *arguments)

    def journal(self, clients: int, sessions: int) -> Callable[..., Run]:
        """coachlog on a journal of that size."""
        home = self._make(clients, sessions)
        return lambda *arguments: self._ours(home, *arguments)

    def from_stdin(self) -> Run:
        return self._piped([str(self.program), "note", "client-0001", "-"], self.home, SESSION)

    def long_note(self, text: str) -> Run:
        """A text on standard input, each time in the journal as it is now."""
        begun, home = self.work / "home-begun", self.work / "home-long"
        shutil.copytree(self.home, begun, dirs_exist_ok=True)
        record = self._piped([str(self.program), "note", "client-0001", "-"], home, text)

        def run() -> Usage:
            shutil.rmtree(home, ignore_errors=True)
            shutil.copytree(begun, home)
            return record()

        return run

    def done(self) -> Run:
        """Celebrate the next win each time."""
        wins = count(1)
        return lambda: self.coachlog("done", f"w{next(wins)}")()

    def completing(self, *words: str) -> Run:
        """What the shell asks when Tab is pressed behind these words."""
        asked = {"_COACHLOG_COMPLETE": "complete_bash", "COMP_WORDS": " ".join(words), "COMP_CWORD": str(len(words))}
        environment = {**self.environment, "COACHLOG_HOME": str(self.home), **asked}
        return lambda: on_a_terminal([str(self.program)], environment)

    def jrnl(self, *arguments: str) -> Run:
        command = [str(self.jrnl_program), "--config-file", str(self.jrnl_config), *arguments]
        return lambda: on_a_terminal(command, self.environment)

    def jrnl_from_stdin(self) -> Run:
        return self._piped([str(self.jrnl_program), "--config-file", str(self.jrnl_config)], self.home, SESSION)

    def todoman(self, *arguments: str) -> Run:
        command = [str(self.todo_program), "-c", str(self.todo_config), *arguments]
        return lambda: on_a_terminal(command, self.environment)

    def todo_new(self, text: str) -> Run:
        return self.todoman("new", text)

    def python(self) -> Run:
        return lambda: on_a_terminal([str(self.bare), "-c", "pass"], self.environment)

    def typer(self) -> Run:
        """The floor of any command: Typer with one command that does nothing."""
        return lambda: on_a_terminal([str(self.bare), "-c", _TYPER, "--help"], self.environment)

    def _ours(self, home: Path, *arguments: str) -> Run:
        environment = {**self.environment, "COACHLOG_HOME": str(home)}
        return lambda: on_a_terminal([str(self.program), *arguments], environment)

    def _piped(self, command: list[str], home: Path, typed: str) -> Run:
        """A text on standard input, as from another program."""
        environment = {**self.environment, "COACHLOG_HOME": str(home)}

        def run() -> Usage:
            with tempfile.TemporaryFile() as text, tempfile.TemporaryFile() as said:
                text.write(typed.encode())
                text.seek(0)
                process = subprocess.Popen(command, stdin=text, env=environment, stdout=said, stderr=said)
                usage = _usage_of(process.pid, command)
                process.returncode = 0  # it was waited for
                return usage

        return run

    def _make(self, clients: int, sessions: int) -> Path:
        home = self.work / f"home-{clients}-{sessions}"
        script = [str(self.bare), str(ROOT / "bench" / "journal.py"), str(home)]
        subprocess.run([*script, "--clients", str(clients), "--sessions", str(sessions)], check=True, stdout=sys.stderr)
        return home


def on_a_terminal(command: list[str], environment: dict[str, str]) -> Usage:
    """What one process took whose standard streams are a terminal."""
    child, terminal = pty.fork()
    if child == 0:
        os.execve(command[0], command, environment)
    said = b""
    try:
        while piece := os.read(terminal, 65536):
            said += piece
    except OSError:
        pass  # Linux says so when the child has closed its side
    usage = _usage_of(child, command, said)
    os.close(terminal)
    return usage


def _usage_of(child: int, command: list[str], said: bytes = b"") -> Usage:
    """Wait for a child. Ends the benchmark when it failed."""
    _, status, taken = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"{command} failed:\n{said.decode(errors='replace')}")
    return Usage(taken.ru_utime + taken.ru_stime, taken.ru_maxrss / 1000)


def _environment(folder: Path, *packages: str) -> Path:
    """A fresh environment with these packages; its folder of programs."""
    venv.create(folder, with_pip=True)
    subprocess.run([folder / "bin" / "pip", "install", "-q", *packages], check=True)
    return folder / "bin"
