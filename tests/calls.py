"""Calling coachlog as a person would: through ``main()``, or as a process of its own."""

import io
import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from coachlog import places
from coachlog.cli import main
from coachlog.store.connection import Connection, open_journal
from coachlog.store.text_columns import logged_tables

Rows = dict[str, list[tuple[object, ...]]]


class Result(NamedTuple):
    code: int
    out: str
    err: str


Call = Callable[..., Result]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Call:
    """``call("note", "ana", "-", stdin="…")`` → Result. Standard input is /dev/null, or a real file with that text."""

    def run(*arguments: str, stdin: str | bytes | None = None) -> Result:
        raw = stdin.encode() if isinstance(stdin, str) else stdin or b""
        source = tmp_path / "stdin"
        source.write_bytes(raw)
        with (source if stdin is not None else Path(os.devnull)).open("rb") as file:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(file, encoding="utf-8"))
            capsys.readouterr()
            code = main(arguments)
        said = capsys.readouterr()
        return Result(code, said.out, said.err)

    return run


def opened() -> Connection:
    return open_journal(places.journal(), write=False)


def rows(query: str, *values: object) -> list[tuple[object, ...]]:
    connection = opened()
    try:
        return list(connection.execute(query, values).fetchall())
    finally:
        connection.close()


def all_rows() -> Rows:
    """Every table that undo restores, row for row."""
    connection = opened()
    try:
        return {
            table: connection.execute(f'SELECT * FROM "{table}" ORDER BY id').fetchall()
            for table in logged_tables(connection)
        }
    finally:
        connection.close()


# A process of its own, with the clock that the tests have.
PROGRAM = textwrap.dedent(
    """
    import sys
    from coachlog import clock
    from tests.now import NOW
    clock.now = lambda: NOW
    clock.today = lambda: NOW.date()
    from coachlog.cli import main
    {before}
    sys.exit(main(sys.argv[1:]))
    """
)
ROOT = Path(__file__).parent.parent


def process(
    *arguments: str, before: str = "", stdin: bytes | None = None, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """coachlog as a process, after the Python lines ``before``; standard input is a pipe, or /dev/null."""
    given: dict[str, object] = {"stdin": subprocess.DEVNULL} if stdin is None else {"input": stdin}
    return subprocess.run(
        [sys.executable, "-c", PROGRAM.format(before=before), *arguments],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        check=False,
        **given,  # type: ignore[call-overload]
    )
