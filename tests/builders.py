"""What tests begin with: a home, a clock that stands still, a client, the demo's practice, an editor. Each journal is
recorded once and then copied."""

import os
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlcipher3 import dbapi2 as driver

from coachlog import clock, places
from coachlog.cli.notes import editor as editors
from coachlog.cli.setup.demo import record_practice
from tests.calls import ROOT, Call
from tests.now import NOW

FakeEditor = Callable[..., list[str]]
RecordedOnce = Callable[[Callable[[Call], None]], Call]
_REAL_EDIT = editors.edit


def set_clock(patch: pytest.MonkeyPatch, now: datetime = NOW) -> None:
    """Let the program's clock stand still: whatever it waits for takes no time."""
    patch.setattr(clock, "now", lambda: now)
    patch.setattr(clock, "today", lambda: clock.now().date())
    patch.setattr(clock, "seconds", lambda: 0.0)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """COACHLOG_HOME in a temporary folder, and a clock that stands still."""
    place = tmp_path / "home"
    monkeypatch.setenv("COACHLOG_HOME", str(place))
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COACHLOG_COLOR", "auto")  # what --color sets does not outlive the test
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    set_clock(monkeypatch)
    return place


def golden_journal(version: int) -> Path:
    """The journal, as coachlog wrote it when that version had landed: an invented client's first two notes."""
    dump = ROOT / "tests" / "golden" / f"journal-version-{version}.sql"
    places.make_private(places.home())
    with closing(driver.connect(str(places.journal()))) as connection:
        connection.executescript(dump.read_text("utf-8"))
    places.journal().chmod(0o600)
    return places.journal()


class Practice(NamedTuple):
    """The invented practice of the demo as it is at NOW: its home, and what was said while it was recorded."""

    home: Path
    said: str


@pytest.fixture(scope="session")
def recorded_homes() -> dict[str, Path]:
    """The homes that were recorded so far, by the functions that recorded them."""
    return {}


@pytest.fixture
def recorded_once(
    call: Call, home: Path, recorded_homes: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> RecordedOnce:
    """``recorded_once(record)``: ``call``, in a home of this test's own with what ``record(call)`` records. That is
    recorded for the first test that asks for it, and copied for the others."""

    def copied(record: Callable[[Call], None]) -> Call:
        name = f"{record.__module__}.{record.__qualname__}"
        if name in recorded_homes:
            shutil.copytree(recorded_homes[name], home)
        else:
            record(call)
            recorded_homes[name] = shutil.copytree(home, tmp_path_factory.mktemp("recorded") / "home")
        return call

    return copied


def add_ana(call: Call) -> None:
    """One client, Ana Ruiz."""
    assert call("client", "add", "Ana Ruiz", "--planned", "8").code == 0


@pytest.fixture(scope="session")
def recorded_practice(tmp_path_factory: pytest.TempPathFactory) -> Practice:
    home = tmp_path_factory.mktemp("practice") / "home"
    with pytest.MonkeyPatch.context() as patch:
        set_clock(patch)
        patch.setenv("COACHLOG_HOME", str(home))
        return Practice(home, record_practice(NOW))


@pytest.fixture
def ana(recorded_once: RecordedOnce) -> Call:
    """``call``, in a home of this test's own with one client, Ana Ruiz."""
    return recorded_once(add_ana)


@pytest.fixture
def practice(recorded_practice: Practice, home: Path) -> Path:
    """The invented practice in this test's own home."""
    shutil.copytree(recorded_practice.home, home)
    return home


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """``editor("path.write_text(…)")``: the editor is a process of these lines of Python; ``path`` is the file it was
    given, ``text`` what is in it."""

    def make(*lines: str) -> Path:
        script = tmp_path / "an editor.py"
        body = ["import os, signal, sys", "from pathlib import Path", "path = Path(sys.argv[1])"]
        body += ["text = path.read_text('utf-8')", *lines]
        script.write_text("\n".join(body), "utf-8")
        monkeypatch.setenv("EDITOR", f'{sys.executable} "{script}"')
        monkeypatch.setattr(editors, "edit", _REAL_EDIT)
        return script

    return make


@pytest.fixture
def fake_editor(monkeypatch: pytest.MonkeyPatch) -> FakeEditor:
    """``fake_editor(lambda text: …)``: the editor is that function, see ``set_fake_editor``."""
    return lambda *change, **ending: set_fake_editor(monkeypatch, *change, **ending)


def set_fake_editor(
    patch: pytest.MonkeyPatch, change: Callable[[str], str] = str, *, failed: str = "", at_once: bool = False
) -> list[str]:
    """Let the editor be a function from the text it is given to the text it saves. Returns the texts given, a list that
    grows with each."""
    given: list[str] = []

    def edit(_: list[str], path: Path) -> editors.Edited:
        given.append(path.read_text("utf-8"))
        path.write_text(change(given[-1]), "utf-8")
        return editors.Edited(failed, at_once)

    patch.setenv("EDITOR", os.devnull)
    patch.setattr(editors, "edit", edit)
    return given
