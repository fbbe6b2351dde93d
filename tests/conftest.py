"""How the suite is run: the short form and the long one, all modules loaded, golden files."""

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import coachlog

pytest_plugins = ["tests.calls", "tests.builders"]

# The short form tries the same examples every time, and so says the same of the same tree; --full looks for new ones.
settings.register_profile(
    "short", max_examples=64, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
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


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """``golden("wins", printed)``: what is printed is what the file holds; ``--update`` rewrites it."""

    def check(name: str, printed: str) -> None:
        path = Path(__file__).parent / "golden" / f"{name}.txt"
        if request.config.getoption("--update"):
            path.write_text(printed, "utf-8")
        assert printed == path.read_text("utf-8")

    return check
