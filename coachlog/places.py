"""Where files live. ``COACHLOG_HOME`` overrides all; every folder and file of ours is its owner's alone."""

import os
import stat
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from coachlog.domain.choices import LANGUAGES
from coachlog.errors import CallError, StoreError, quoted

_PRIVATE_FOLDER = 0o700
_LARGEST_CONFIG = 1024 * 1024  # bytes


class Config(NamedTuple):
    """``config.toml``: ``date_order`` is "dmy", "mdy" or nothing; ``editor`` a command line; ``language`` en, es or de,
    of the template and, where a client has none of their own, of documents; ``words`` are the coach's own
    abbreviations."""

    date_order: str = ""
    editor: str = ""
    language: str = "en"
    words: Mapping[str, str] = MappingProxyType({})


def home() -> Path:
    """The folder of the journal, its drafts and its snapshots."""
    if chosen := os.environ.get("COACHLOG_HOME"):
        try:
            return Path(chosen).expanduser().absolute()
        except RuntimeError:
            raise CallError(f"COACHLOG_HOME is {quoted(chosen)}, and nobody here is called so: name a folder") from None
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
    status = path.lstat()
    if stat.S_ISLNK(status.st_mode):
        raise StoreError(f"{path} is a symbolic link: a journal is opened only where it really lies")
    if os.name == "posix" and status.st_uid != os.getuid():
        raise StoreError(f"{path} belongs to another user: set COACHLOG_HOME to a folder of your own")


def config() -> Config:
    """The settings, or the defaults when there is no file. Raises CallError for a setting that cannot be."""
    path = config_folder() / "config.toml"
    if not path.exists():
        return Config()
    read = _read_toml(path)
    order, editor, language = read.get("date_order", ""), read.get("editor", ""), read.get("language", "en")
    # A value may be of any type, also one that cannot be looked up in a set.
    if order not in ["", "dmy", "mdy"]:
        raise CallError(f'{path}: date_order is "dmy" or "mdy"')
    if not isinstance(editor, str) or not editor.isprintable():
        raise CallError(f'{path}: editor is a command in quotes, such as "code --wait"')
    if not isinstance(language, str) or language not in LANGUAGES:
        raise CallError(f"{path}: language is one of {', '.join(LANGUAGES)}")
    words = read.get("words", {})
    if not isinstance(words, dict) or not all(isinstance(meaning, str) for meaning in words.values()):
        raise CallError(f'{path}: [words] holds lines such as W = "win"')
    return Config(order, editor, language, words)


def _read_toml(path: Path) -> dict[str, Any]:
    """What a TOML file says. Raises CallError: the sentence quotes nothing that stands in it."""
    import tomllib

    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > _LARGEST_CONFIG:
            raise CallError(f"{path} is no settings file: put a small text there, or remove it")
        return tomllib.loads(path.read_text("utf-8-sig"))  # Windows' Notepad begins its files with a mark
    except tomllib.TOMLDecodeError as error:
        place = str(error).rpartition("(")[2].rstrip(")")
        raise CallError(f"{path} is not TOML ({place}): put it right, or remove it") from None
    except UnicodeDecodeError:
        raise CallError(f"{path} is not a text in UTF-8: put it right, or remove it") from None
    except ValueError:  # a number of more digits than Python reads
        raise CallError(f"{path} holds a number that is too long: put it right, or remove it") from None
    except RecursionError:
        raise CallError(
            f"{path} is not TOML that can be read, it is nested too deep: put it right, or remove it"
        ) from None
    except OSError as error:
        raise CallError(f"{path} cannot be read ({error.strerror}): put it right, or remove it") from None
