"""The rules of the house: light commands, one table of them, files that hold one room."""

import ast
import json
import os
import re
import shlex
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

from coachlog import errors
from coachlog.cli import INTERRUPTED, main
from coachlog.cli.commands import commands
from coachlog.cli.lists import lists
from coachlog.domain.ref import LETTERS
from coachlog.views.clients import Client
from coachlog.views.commitments import Commitment
from coachlog.views.experiments import Experiment
from coachlog.views.goals import Goal
from coachlog.views.resistances import Resistance
from coachlog.views.sessions import Session
from coachlog.views.wins import Win
from tests.calls import ROOT, Call

# The lists, and what each row of one is.
LISTS: dict[str, type[NamedTuple]] = {
    "wins": Win,
    "resistance": Resistance,
    "experiments": Experiment,
    "goals": Goal,
    "sessions": Session,
    "commitments": Commitment,
    "clients": Client,
}
HEAVY = ("sqlmodel", "sqlalchemy", "pydantic")
# Commands that may load them, each with its reason. None does.
MAY_LOAD_THEM: dict[str, str] = {}
# Every command that exists, once as it is used; they run one after the other in one journal.
EXAMPLES: dict[str, list[str]] = {
    "client add": ["client", "add", "Berta Gil", "--sponsor", "Eva Roth"],
    "note": ["note", "ana", "win: ran it", "--minutes", "50"],
    "goal add": ["goal", "add", "ana", "rest"],
    "goal adopt": ["goal", "adopt", "g1"],
    "goal rate": ["goal", "rate", "g1", "5"],
    "goal shift": ["goal", "shift", "g1", "sleep"],
    "edit": ["edit", "w1"],
    "done": ["done", "c1"],
    "offers": ["offers", "s1"],
    "brief": ["brief", "ana"],
    "export": ["export", "ana"],
    "show": ["show", "s1"],
    "search": ["search", "x"],
    "today": ["today"],
    "progress": ["progress"],
    "history": ["history"],
    "help": ["help", "note"],
    **{noun: [noun] for noun in LISTS},
    "client list": ["client", "list"],
    "client edit": ["client", "edit", "ana", "--planned", "9"],
    "engagement new": ["engagement", "new", "ana", "Career"],
    "engagement edit": ["engagement", "edit", "ana/career", "--planned", "3"],
    "engagement pause": ["engagement", "pause", "ana/career", "ill"],
    "engagement resume": ["engagement", "resume", "ana/career"],
    "engagement close": ["engagement", "close", "ana/career"],
    "engagement waive": ["engagement", "waive", "berta", "none"],
    "engagement list": ["engagement", "list"],
    "people add": ["people", "add", "ana", "Luis Vega"],
    "people edit": ["people", "edit", "p2", "--role", "peer"],
    "people show": ["people", "ana"],
    "people remove": ["people", "remove", "p2"],
    "case add": ["case", "add", "two leads let go"],
    "case list": ["case", "list"],
    "case show": ["case", "v1"],
    "case remove": ["case", "remove", "v1"],
    "agreement": ["agreement", "ana"],
    "release": ["release", "g1"],
    "shared": ["shared"],
    "move": ["move", "s2", "berta"],
    "remove": ["remove", "w1", "--yes"],
    "undo": ["undo"],
    "redo": ["redo"],
    "drafts": ["drafts"],
    "goal close": ["goal", "close", "g1"],
    "client archive": ["client", "archive", "berta"],
    "client erase": ["client", "erase", "ana", "--yes"],
    "demo": ["demo"],  # the last, as it goes on in a place of its own
}
# The same with options, or with a mistake in them, and their exit codes.
MORE_CALLS: list[tuple[list[str], int]] = [
    (["agreement", "ana", "--show"], 0), (["agreement", "ana", "--format", "markdown"], 0), (["release", "ana"], 0),
    (["export", "ana", "--for", "sponsor"], 0), (["export", "ana", "--for", "sponsor", "--approved", "today"], 0),
    (["brief", "ana", "--full"], 0), (["progress", "ana"], 0), (["show", "t1"], 0), (["client", "erase", "ana"], 2),
    (["--help"], 0), (["--version"], 0), ([], 0), (["brief", "--help"], 0), (["note", "--help"], 0), (["nonsense"], 2),
    (["brief"], 2), (["brief", "nobody"], 2), (["note", "nobody", "text"], 2),
    (["note", "ana", "text", "--at", "never"], 2), (["export", "ana", "--format"], 2), (["undo", "--nonsense"], 2),
]  # fmt: skip


def _every_command() -> list[str]:
    """The commands that the program has, found by walking its app."""
    names = []
    for name, entry in commands().items():
        app = getattr(import_module(entry.module), "app", None)
        if app is None:
            names.append(name)
        else:
            names += [f"{name} {each.name or each.callback.__name__}" for each in app.registered_commands]
    return sorted(names)


def _run_in_one_process(calls: list[list[str]]) -> list[tuple[int, list[str]]]:
    """The exit code of each call, and which of HEAVY were loaded after it. The editor types an exclamation mark."""
    program = textwrap.dedent(
        f"""
        import contextlib, io, json, sys
        from coachlog.cli import main
        for arguments in json.loads(sys.argv[1]):
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                code = main(arguments)
            print(json.dumps([code, [name for name in {HEAVY} if name in sys.modules]]))
        """
    )
    done = subprocess.run(
        [sys.executable, "-c", program, json.dumps(calls)],
        cwd=ROOT,
        env={**os.environ, "EDITOR": "sed -i s/ran/rode/"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [(code, loaded) for code, loaded in map(json.loads, done.stdout.splitlines())]


def test_there_is_an_example_of_every_command() -> None:
    assert set(_every_command()) == set(EXAMPLES)
    assert {name.split()[0] for name in _every_command()} == set(commands())


def test_no_command_loads_what_takes_longer_than_recording_a_note(ana: Call) -> None:
    note = "minutes: 50\n\nwin: ran the page\nAna will: call\nto do: ring Luis\nnew goal: x | proposed by: coach"
    assert ana("note", "ana", "-", stdin=note).code == 0
    assert ana("agreement", "ana", "-", stdin="milestone: he ran it").code == 0
    light = {name: call for name, call in EXAMPLES.items() if name not in MAY_LOAD_THEM}
    found = dict(zip(light, _run_in_one_process(list(light.values())), strict=True))
    assert found == dict.fromkeys(light, (0, []))


def test_options_help_and_mistakes_load_nothing_heavy_either(ana: Call) -> None:
    assert ana("agreement", "ana", "-", stdin="milestone: one page").code == 0
    found = _run_in_one_process([arguments for arguments, _ in MORE_CALLS])
    assert found == [(code, []) for _, code in MORE_CALLS]


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
        text = path.read_text("utf-8")
        assert len(text.splitlines()) <= 400 or "Generated from" in text[:300], path


def test_nothing_points_to_a_document_outside_the_repository() -> None:
    """``(NAME.md``, ``see NAME.md``, ``in NAME.md``; and no rule goes by a number that stands only elsewhere."""
    for path in sorted([*(ROOT / "coachlog").rglob("*.py"), *(ROOT / "tests").glob("*.py")]):
        text = path.read_text("utf-8")
        named = re.findall(r"(?:\(|\b(?:see|in|of) )([a-z_/-]+\.md)", text)
        assert [name for name in named if not (ROOT / name).is_file()] == [], path
        assert not re.search(r"\binvariants? \d|\blaw \d", text), path


def _sources(*but: str) -> Iterator[tuple[str, ast.Module]]:
    """Every module of the program by its path, but some folders or files."""
    for path in sorted((ROOT / "coachlog").rglob("*.py")):
        name = path.relative_to(ROOT / "coachlog").as_posix()
        if not name.startswith(but):
            yield name, ast.parse(path.read_text("utf-8"))


def _letters_in(tree: ast.Module) -> Iterator[str]:
    """``f"w{number}"``, ``ref[0]``, ``ref[1:]``: what only ref.py knows how to make and take apart."""
    letters = {*LETTERS.values()}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            for text, behind in pairwise(node.values):
                if isinstance(text, ast.Constant) and isinstance(behind, ast.FormattedValue):
                    alone = not text.value[-2:-1].isalnum() and text.value[-2:-1] != "\\"
                    if text.value[-1:] in letters and alone:
                        yield ast.unparse(node)
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name | ast.Attribute):
            name = node.value.id if isinstance(node.value, ast.Name) else node.value.attr
            if name in ("ref", "id", "ident") and ast.unparse(node.slice) in ("0", ":1", "1:"):
                yield ast.unparse(node)


def test_no_module_but_one_knows_which_letter_stands_for_what() -> None:
    found = {name: list(_letters_in(tree)) for name, tree in _sources("domain/ref.py", "store/migrations/")}
    assert {name: each for name, each in found.items() if each} == {}


_SQL = re.compile(r"\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA|BEGIN|COMMIT|ROLLBACK|CREATE|DROP)\b")


def test_sql_stands_only_where_it_is_asked() -> None:
    """In the store and the views; elsewhere nothing asks a connection itself."""
    for name, tree in _sources("store/", "views/"):
        for node in ast.walk(tree):
            text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
            assert not _SQL.match(text), (name, text)
            assert not (isinstance(node, ast.Attribute) and node.attr in ("execute", "executemany")), name


def test_rows_are_read_by_name() -> None:
    """No ``row[0]``, and no cursor outside the module that reads by the names of columns, and the driver's own."""
    for name, tree in _sources("store/migrations/"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "row":
                assert not isinstance(node.slice, ast.Constant) or not isinstance(node.slice.value, int), name
            if isinstance(node, ast.Attribute) and node.attr in ("fetchone", "fetchall"):
                assert name in ("store/fetch.py", "store/connection.py"), name


def test_one_module_writes() -> None:
    """To standard output and standard error. Others say what is to be written."""
    for name, tree in _sources("cli/output.py"):
        for node in ast.walk(tree):
            said = ast.unparse(node) if isinstance(node, ast.Attribute | ast.Name) else ""
            assert said not in ("sys.stdout.write", "sys.stderr.write", "sys.stdout.flush", "typer.echo", "print"), name


def test_signatures_are_written_and_no_module_is_a_part_of_another() -> None:
    for name, tree in _sources():
        assert not any(isinstance(node, ast.Attribute) and node.attr == "__signature__" for node in ast.walk(tree))
        assert not name.endswith("_parts.py") or name == "notation.without_private.py", name


def _document(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def _tour() -> str:
    """What a new user types, in its order."""
    return _document("README.md").partition("## Five minutes")[2] + _document("docs/notes.md")


def _consoles(text: str) -> list[str]:
    return re.findall(r"```console\n(.*?)```", text, re.S)


def test_every_command_of_the_tour_runs_and_every_command_is_in_the_docs(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands = _document("docs/commands.md")
    for command in _every_command():
        assert f"`coachlog {command}" in commands
    monkeypatch.chdir(tmp_path)
    (note,) = re.findall(r"```text\n(date:.*?)```", _document("README.md"), re.S)
    shown = [line[2:] for block in _consoles(_tour()) for line in block.splitlines() if line.startswith("$ ")]
    assert len(shown) >= 6
    for line in shown:
        words, _, source = line.partition(" < ")
        said = call(*shlex.split(words)[1:], stdin=note if source else None)
        assert said.code == 0, (line, said)


def test_the_tour_shows_what_is_really_printed(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (note,) = re.findall(r"```text\n(date:.*?)```", _document("README.md"), re.S)
    for block in _consoles(_tour()):
        for part in re.split(r"(?m)^\$ ", block)[1:]:
            line, _, expected = part.partition("\n")
            words, _, source = line.partition(" < ")
            said = call(*shlex.split(words)[1:], stdin=note if source else None)
            printed = said.out or said.err
            assert _dateless(printed) == _dateless(expected)


@pytest.mark.usefixtures("practice")
def test_what_is_shown_of_the_demo_is_what_the_demo_shows(call: Call) -> None:
    """Made at NOW, to the letter."""
    shown = _consoles(_document("README.md").partition("## Five minutes")[0] + _document("docs/screens.md"))
    assert len(shown) == 5
    for block in shown:
        line = block.partition("\n")[0].removeprefix("$ ")
        assert block == f"$ {line}\n{call(*shlex.split(line)[1:]).out}"


def test_the_docs_name_every_field_of_every_list() -> None:
    programs = _document("docs/programs.md")
    assert set(LISTS) == {each.__name__ for each in lists.LISTS}
    for noun, kind in LISTS.items():
        fields = " ".join(f"`{name}`" for name in kind._fields)
        assert f"| `{noun}` | {fields} |" in programs


def test_the_docs_name_every_exit_code() -> None:
    named = set(map(int, re.findall(r"(?m)^\| (\d+) \|", _document("docs/programs.md"))))
    classes = [each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, Exception)]
    assert named == {0, INTERRUPTED, *(each.exit_code for each in classes if hasattr(each, "exit_code"))}


DOCUMENTS = ["README.md", "CONTRIBUTING.md", *sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("docs/*.md"))]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_a_document_points_to_is_there(name: str) -> None:
    """Its links, and the files that it names by their path."""
    text = _document(name)
    for link, _, heading in (each.partition("#") for each in re.findall(r"\]\(([^)]+)\)", text)):
        target = (ROOT / name).parent / link if link else ROOT / name
        assert target.exists(), link
        headings = re.findall(r"(?m)^#+ (.*)", target.read_text("utf-8")) if heading else []
        assert not heading or heading in [each.lower().replace(" ", "-") for each in headings], heading
    for path in re.findall(r"`((?:[\w.-]+/)*[\w-]+\.py|(?:coachlog|tests|bench|examples)/[\w/]*)`", text):
        if "NOUN" not in path and "version_N" not in path:
            near = [ROOT / path, ROOT / "coachlog" / path, *([] if "/" in path else ROOT.glob(f"coachlog/**/{path}"))]
            assert any(each.exists() for each in near), path


def test_the_readme_is_read_in_one_go() -> None:
    assert len(_document("README.md").splitlines()) < 200


def _dateless(text: str) -> str:
    """Without what depends on the day: the README was written on another one."""
    text = re.sub(
        r"\d{4}-\d{2}-\d{2}|(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} \w{3}( \d{2}:\d{2})?|\d\d:\d\d", "DAY", text
    )
    return text.strip()
