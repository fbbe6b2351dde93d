"""The rules of the house (architecture.md): light commands, one table of them, files that hold one room."""

import os
import re
import shlex
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from coachlog.cli import COMMANDS, main
from coachlog.views import list_parts
from coachlog.views.clients import Client
from coachlog.views.lists import LISTS
from tests.calls import ROOT, Call

HEAVY = ("sqlmodel", "sqlalchemy", "pydantic")
# What each command does that is not showing; everything else keeps to the light path.
WRITES = {"note", "undo", "redo", "client add", "client edit", "client archive", "demo"}
WRITES |= {"edit", "done", "remove", "move", "goal add", "goal adopt", "goal rate", "goal shift", "goal close"}
WRITES |= {
    "agreement",
    "release",
    "client erase",
    "people add",
    "people edit",
    "people remove",
    "case add",
    "case remove",
}
WRITES |= {f"engagement {verb}" for verb in ("new", "edit", "pause", "resume", "close", "waive")}
EXAMPLES = {
    "brief": ["brief", "ana"],
    "export": ["export", "ana"],
    "show": ["show", "s1"],
    "client list": ["client", "list"],
    "people show": ["people", "ana"],
    "engagement list": ["engagement", "list"],
    "case list": ["case", "list"],
    "case show": ["case", "v1"],
    "shared": ["shared"],
    "search": ["search", "x"],
    "today": ["today"],
    "progress": ["progress"],
    "history": ["history"],
    "help": ["help", "note"],
    **{noun: [noun] for noun in LISTS},
    "drafts": ["drafts"],
    "offers": ["offers"],
}


def _every_command() -> list[str]:
    """The commands that the program has, found by walking its app."""
    names = []
    for name, entry in COMMANDS.items():
        app = getattr(import_module(entry.module), "app", None)
        if app is None:
            names.append(name)
        else:
            names += [f"{name} {each.name or each.callback.__name__}" for each in app.registered_commands]
    return sorted(names)


def _loaded_by(*arguments: str, environment: dict[str, str] | None = None) -> tuple[int, list[str]]:
    program = (
        "import sys\nfrom coachlog.cli import main\ncode = main(sys.argv[1:])\n"
        f"sys.stderr.write('LOADED ' + ' '.join(name for name in {HEAVY} if name in sys.modules))\nsys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stderr.rpartition("LOADED")[2].split()


def test_every_command_is_known_to_show_or_to_write() -> None:
    assert set(_every_command()) == WRITES | set(EXAMPLES)
    assert {name.split()[0] for name in _every_command()} == set(COMMANDS)


@pytest.mark.parametrize("command", sorted(EXAMPLES))
def test_a_command_that_only_shows_loads_nothing_heavy(ana: Call, command: str) -> None:
    ana("note", "ana", "-", stdin="minutes: 50\n\nwin: x\nto do: ring Luis")
    ana("case", "add", "two leads let go")
    assert _loaded_by(*EXAMPLES[command]) == (0, [])


@pytest.mark.parametrize(
    "arguments",
    [
        ["agreement", "ana", "--show"], ["agreement", "ana", "--format", "markdown"], ["release", "ana"],
        ["export", "ana", "--for", "sponsor"], ["export", "ana", "--for", "sponsor", "--approved", "today"],
        ["brief", "ana", "--full"], ["progress", "ana"], ["show", "t1"], ["client", "erase", "ana"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_showing_and_handing_over_loads_nothing_heavy(ana: Call, arguments: list[str]) -> None:
    ana("agreement", "ana", "-", stdin="milestone: one page")
    assert _loaded_by(*arguments)[1] == []


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--help"], 0),
        (["--version"], 0),
        ([], 0),
        (["brief", "--help"], 0),
        (["note", "--help"], 0),
        (["nonsense"], 2),
        (["brief"], 2),
        (["brief", "nobody"], 2),
        (["note", "nobody", "text"], 2),
        (["note", "ana", "text", "--at", "never"], 2),
        (["export", "ana", "--format"], 2),
        (["undo", "--nonsense"], 2),
    ],
)
def test_help_and_mistakes_load_nothing_heavy(ana: Call, arguments: list[str], code: int) -> None:
    assert ana("drafts").code == 0
    assert _loaded_by(*arguments) == (code, [])


@pytest.mark.parametrize("command", [name.split() for name in _every_command()])
def test_the_help_of_every_command_has_an_example(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--help"]) == 0
    out = capsys.readouterr().out
    assert re.search(rf"Examples?:.*coachlog {' '.join(command)}", out, re.S)


def test_a_typo_is_one_line_and_two(ana: Call) -> None:
    for arguments in (["breif", "ana"], ["brief"], ["brief", "ana", "--fool"], ["client", "remove"]):
        said = ana(*arguments)
        assert (said.code, said.out) == (2, "")
        assert said.err.count("\n") == 1
        assert "--help" in said.err


def test_no_file_is_so_long_that_it_must_hold_two_ideas() -> None:
    for path in (ROOT / "coachlog").rglob("*.py"):
        assert len(path.read_text("utf-8").splitlines()) <= 400, path


def test_the_orm_session_has_another_name_than_the_coachs() -> None:
    for path in (ROOT / "coachlog").rglob("*.py"):
        for line in path.read_text("utf-8").splitlines():
            if "import" in line and re.search(r"\bSession\b", line) and "sqlmodel" in line:
                assert "Session as Db" in line, path


def _consoles(tour: bool) -> list[str]:
    """The blocks of the tour, or those above it, which show the demo."""
    shown, _, rest = (ROOT / "README.md").read_text("utf-8").partition("## Five minutes")
    return re.findall(r"```console\n(.*?)```", rest if tour else shown, re.S)


def test_every_command_of_the_readme_runs_and_every_command_is_in_it(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    for command in _every_command():
        assert f"`coachlog {command}" in readme
    monkeypatch.chdir(tmp_path)
    (note,) = re.findall(r"```text\n(date:.*?)```", readme, re.S)
    shown = [line[2:] for block in _consoles(tour=True) for line in block.splitlines() if line.startswith("$ ")]
    assert len(shown) >= 6
    for line in shown:
        words, _, source = line.partition(" < ")
        said = call(*shlex.split(words)[1:], stdin=note if source else None)
        assert said.code == 0, (line, said)


def test_the_readme_shows_what_is_really_printed(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (note,) = re.findall(r"```text\n(date:.*?)```", (ROOT / "README.md").read_text("utf-8"), re.S)
    for block in _consoles(tour=True):
        for part in re.split(r"(?m)^\$ ", block)[1:]:
            line, _, expected = part.partition("\n")
            words, _, source = line.partition(" < ")
            said = call(*shlex.split(words)[1:], stdin=note if source else None)
            printed = said.out or said.err
            assert _dateless(printed) == _dateless(expected)


@pytest.mark.usefixtures("practice")
def test_what_the_readme_shows_of_the_demo_is_what_the_demo_shows(call: Call) -> None:
    """Made at NOW, to the letter."""
    assert len(_consoles(tour=False)) == 5
    for block in _consoles(tour=False):
        line = block.partition("\n")[0].removeprefix("$ ")
        assert block == f"$ {line}\n{call(*shlex.split(line)[1:]).out}"


def test_the_readme_names_every_field_of_every_list() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    kinds = {"wins": list_parts.Win, "resistance": list_parts.Resistance, "experiments": list_parts.Experiment}
    kinds |= {"goals": list_parts.Goal, "sessions": list_parts.Session, "commitments": list_parts.Commitment}
    for noun, kind in {**kinds, "clients": Client}.items():
        fields = " ".join(f"`{name}`" for name in kind._fields)
        assert f"| `{noun}` | {fields} |" in readme


def _dateless(text: str) -> str:
    """Without what depends on the day: the README was written on another one."""
    text = re.sub(
        r"\d{4}-\d{2}-\d{2}|(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} \w{3}( \d{2}:\d{2})?|\d\d:\d\d", "DAY", text
    )
    return text.strip()
