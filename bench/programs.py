"""The programs that are compared, each installed for itself, and one process of any on a pseudo-terminal."""

import os
import pty
import subprocess
import sys
import time
import venv
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
Run = Callable[[], float]

_EDITOR = """#!{python}
import sys, time
time.sleep({seconds})
from pathlib import Path
path = Path(sys.argv[-1])
path.write_text('win: typed in the editor.\\n' + path.read_text('utf-8'), 'utf-8')
"""
_JRNL = """colors: {{body: none, date: none, tags: none, title: none}}
default_hour: 9
default_minute: 0
editor: '{editor}'
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
    editor_seconds = 3

    def __init__(self, work: Path) -> None:
        self.work = work
        ours = _environment(work / "coachlog-env", "-c", str(ROOT / "constraints.txt"), str(ROOT))
        self.program, self.bare = ours / "coachlog", ours / "python"
        self.jrnl_program = _environment(work / "jrnl-env", "jrnl>=4.2,<5") / "jrnl"
        self.todo_program = _environment(work / "todoman-env", "todoman>=4.5,<5") / "todo"
        editor = work / "editor"
        editor.write_text(_EDITOR.format(python=sys.executable, seconds=self.editor_seconds), "utf-8")
        editor.chmod(0o700)
        self.jrnl_config, self.todo_config = work / "jrnl.yaml", work / "todoman.py"
        self.jrnl_config.write_text(_JRNL.format(editor=editor, journal=work / "journal.txt"), "utf-8")
        (work / "lists" / "work").mkdir(parents=True)
        self.todo_config.write_text(_TODOMAN.format(lists=work / "lists", cache=work / "todo.cache"), "utf-8")
        self.environment = {**os.environ, "EDITOR": str(editor), "TERM": "xterm", "PAGER": "cat"}
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
        return self._piped([str(self.program), "note", "client-0001", "-"], self.home)

    def jrnl(self, *arguments: str) -> Run:
        command = [str(self.jrnl_program), "--config-file", str(self.jrnl_config), *arguments]
        return lambda: on_a_terminal(command, self.environment)

    def jrnl_from_stdin(self) -> Run:
        return self._piped([str(self.jrnl_program), "--config-file", str(self.jrnl_config)], self.home)

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

    def _piped(self, command: list[str], home: Path) -> Run:
        """A text on standard input, as from another program."""
        environment = {**self.environment, "COACHLOG_HOME": str(home)}
        text = b"minutes: 50\n\nShe came in late.\nwin: ran it alone\n"

        def run() -> float:
            began = time.perf_counter()
            done = subprocess.run(command, input=text, env=environment, capture_output=True, check=False)
            took = time.perf_counter() - began
            if done.returncode:
                raise SystemExit(f"{command} failed:\n{done.stderr.decode(errors='replace')}")
            return took

        return run

    def _make(self, clients: int, sessions: int) -> Path:
        home = self.work / f"home-{clients}-{sessions}"
        script = [str(self.bare), str(ROOT / "bench" / "journal.py"), str(home)]
        subprocess.run([*script, "--clients", str(clients), "--sessions", str(sessions)], check=True, stdout=sys.stderr)
        return home


def on_a_terminal(command: list[str], environment: dict[str, str]) -> float:
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


def _environment(folder: Path, *packages: str) -> Path:
    """A fresh environment with these packages; its folder of programs."""
    venv.create(folder, with_pip=True)
    subprocess.run([folder / "bin" / "pip", "install", "-q", *packages], check=True)
    return folder / "bin"
