"""What every test stands on: a home of its own, a fixed width, no colour, no real clock."""

import importlib
import os
import pkgutil
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from dateutil import tz
from hypothesis import HealthCheck, settings

import coachlog
from coachlog import clock
from coachlog.cli.demo import record_practice

pytest_plugins = ["tests.calls"]
NOW = datetime(2026, 11, 20, 16, 0, tzinfo=tz.gettz("Europe/Madrid"))  # a Friday

# The short form tries the same examples every time, and so says the same of the same tree; --full looks for new ones.
settings.register_profile(
    "short", max_examples=120, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("full", max_examples=2000, deadline=None, suppress_health_check=list(HealthCheck))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="the long form: more kills, more examples")
    parser.addoption("--update", action="store_true", help="rewrite the golden files with what is printed now")


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("full" if config.getoption("--full") else "short")
    # Hypothesis also draws the constants of our modules that are loaded: all are, whatever ran before.
    for module in pkgutil.walk_packages(coachlog.__path__, "coachlog."):
        importlib.import_module(module.name)


@pytest.fixture
def full(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--full"))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """COACHLOG_HOME in a temporary folder, and a clock that stands still."""
    place = tmp_path / "home"
    monkeypatch.setenv("COACHLOG_HOME", str(place))
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COACHLOG_COLOR", "auto")  # what --color sets does not outlive the test
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    monkeypatch.setattr(clock, "now", lambda: NOW)
    monkeypatch.setattr(clock, "today", lambda: clock.now().date())
    return place


@pytest.fixture(scope="session")
def recorded_practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented practice of the demo as it is at NOW, recorded once."""
    place = tmp_path_factory.mktemp("practice") / "home"
    before = os.environ.get("COACHLOG_HOME")
    os.environ["COACHLOG_HOME"] = str(place)
    record_practice(NOW)
    if before is not None:
        os.environ["COACHLOG_HOME"] = before
    return place


@pytest.fixture
def practice(recorded_practice: Path, home: Path) -> Path:
    """The invented practice in this test's own home."""
    shutil.copytree(recorded_practice, home)
    return home


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """``golden("wins", printed)``: what is printed is what the file holds; ``--update`` rewrites it."""

    def check(name: str, printed: str) -> None:
        path = Path(__file__).parent / "golden" / f"{name}.txt"
        if request.config.getoption("--update"):
            path.write_text(printed, "utf-8")
        assert printed == path.read_text("utf-8")

    return check
