"""Where files live. ``COACHLOG_HOME`` overrides all; every folder and file of ours is its owner's alone."""

import os
import stat
from pathlib import Path
from typing import NamedTuple

from coachlog.errors import CallError, StoreError
from coachlog.words import LANGUAGES

_PRIVATE_FOLDER = 0o700


class Config(NamedTuple):
    """``config.toml``: ``date_order`` is "dmy", "mdy" or nothing; ``editor`` a command line; ``language`` en, es or de,
    of the template and, where a client has none of their own, of documents."""

    date_order: str = ""
    editor: str = ""
    language: str = "en"


def home() -> Path:
    """The folder of the journal, its drafts and its snapshots."""
    if chosen := os.environ.get("COACHLOG_HOME"):
        return Path(chosen).expanduser().absolute()
    from platformdirs import user_data_path  # 30 ms that a set COACHLOG_HOME does not need

    return user_data_path("coachlog", appauthor=False)


def config_folder() -> Path:
    """The folder of ``config.toml`` and ``template.md``."""
    if os.environ.get("COACHLOG_HOME"):
        return home()
    from platformdirs import user_config_path

    return user_config_path("coachlog", appauthor=False)


def journal() -> Path:
    return home() / "journal.db"


def drafts() -> Path:
    return home() / "drafts"


def make_private(folder: Path) -> Path:
    """The folder, made with mode 0700 when it is not there, and checked: no link, nobody else's. Raises StoreError."""
    folder.mkdir(parents=True, exist_ok=True, mode=_PRIVATE_FOLDER)
    check_private(folder)
    if os.name == "posix" and stat.S_IMODE(folder.stat().st_mode) & 0o077:
        folder.chmod(_PRIVATE_FOLDER)
    return folder


def check_private(path: Path) -> None:
    """Refuse a symbolic link, and what belongs to another user. Raises StoreError."""
    found = path.lstat()
    if stat.S_ISLNK(found.st_mode):
        raise StoreError(f"{path} is a symbolic link: a journal is opened only where it really lies")
    if os.name == "posix" and found.st_uid != os.getuid():
        raise StoreError(f"{path} belongs to another user: set COACHLOG_HOME to a folder of your own")


def config() -> Config:
    """The settings, or the defaults when there is no file. Raises CallError for a setting that cannot be."""
    path = config_folder() / "config.toml"
    if not path.is_file():
        return Config()
    import tomllib

    try:
        read = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CallError(f"{path} is not TOML: {error}") from None
    order, editor = read.get("date_order", ""), read.get("editor", "")
    if order not in ("", "dmy", "mdy"):
        raise CallError(f'{path}: date_order is "dmy" or "mdy"')
    if not isinstance(editor, str):
        raise CallError(f'{path}: editor is a command in quotes, such as "code --wait"')
    language = read.get("language", "en")
    if language not in LANGUAGES:
        raise CallError(f"{path}: language is one of {', '.join(LANGUAGES)}")
    return Config(order, editor, language)
