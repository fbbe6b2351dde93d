"""The migrations, one file each: ``version_N.py`` brings a journal to version N. There being a file is all it takes.

``STEPS`` are SQL, or functions of the connection. Those that have landed are never changed. One that changes a row's
values must log that under a command of its own, as the change log is read backwards from the present rows.

``SHA256`` is of the SQL that is generated at this version (kept since version 3). A journal has the triggers and
views of the program that brought it there: other SQL needs a new version, be it without a step.
"""

from pathlib import Path


def newest() -> int:
    """The number of the last migration: the version that this program writes."""
    names = (file.stem.removeprefix("version_") for file in Path(__path__[0]).iterdir() if file.suffix == ".py")
    return max(int(name) for name in names if name.isdecimal())
