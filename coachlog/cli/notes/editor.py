"""The coach's editor: which one, how it is started, and what came of it."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from coachlog import clock, places
from coachlog.cli import output
from coachlog.errors import EditorFailed

_AT_ONCE = 1.0  # seconds; faster than any hand
# vim keeps what was typed in files of its own; a client's words belong in none of them.
_VIM_KEEPS_NOTHING = ["-n", "-i", "NONE", "--cmd", "set nobackup nowritebackup noundofile"]
_SECRETS = ("COACHLOG_PASSPHRASE", "COACHLOG_PASSPHRASE_COMMAND")


class Edited(NamedTuple):
    """``failed`` says how, in words; ``at_once`` that the editor came back faster than anyone types."""

    failed: str
    at_once: bool


def command(instead: str = "coachlog note CLIENT - < note.md") -> list[str]:
    """The editor's command: ``$VISUAL``, ``$EDITOR``, the config's, then nano before vi. ``instead``: what to type
    where there is none. Raises EditorFailed."""
    for wanted in (os.environ.get("VISUAL"), os.environ.get("EDITOR"), places.config().editor):
        if wanted and wanted.strip():
            try:
                return _quiet(shlex.split(wanted))
            except ValueError:
                raise EditorFailed("the editor's command has a quote that is not closed: set EDITOR anew") from None
    for name in ("nano", "vi"):
        if sys.stdin.isatty() and (found := shutil.which(name)):
            return _quiet([found])
    raise EditorFailed(f"there is no editor: set EDITOR, or pipe the text in: {instead}")


def edit(words: list[str], path: Path) -> Edited:
    """Open a file and wait. Ctrl-C is the editor's. Raises nothing: what went wrong is in what it returns."""
    environment = {name: value for name, value in os.environ.items() if name not in _SECRETS}
    output.flush()
    began = clock.seconds()
    try:
        process = subprocess.Popen([*words, str(path)], env=environment)
    except OSError as error:
        return Edited(f"{words[0]} cannot be started ({error.strerror}): set EDITOR", at_once=True)
    while True:
        try:
            code = process.wait()
            break
        except KeyboardInterrupt:
            continue
    at_once = clock.seconds() - began < _AT_ONCE
    if code < 0:
        return Edited(f"the editor was killed (signal {-code})", at_once)
    return Edited(f"the editor failed (exit code {code})" if code else "", at_once)


def _quiet(words: list[str]) -> list[str]:
    real = Path(shutil.which(words[0]) or words[0]).resolve().name if words else ""
    if real.startswith(("vim", "nvim")):
        return [words[0], *_VIM_KEEPS_NOTHING, *words[1:]]
    return words
