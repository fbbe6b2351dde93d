"""The keyboard side. ``main`` imports only the command that was called, and is the one place where a mistake becomes a
line on stderr and an exit code."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

from coachlog import __version__, places
from coachlog.cli import output
from coachlog.cli.commands import ALIASES, Entry, commands, entry_of, groups
from coachlog.errors import CoachlogError, quoted

INTERRUPTED = 130
_COMPLETE = "_COACHLOG_COMPLETE"


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit code: 0 done, 1 failed, 2 a wrong call, 3 nothing there, 4 store, 130."""
    arguments = _unaliased(list(sys.argv[1:] if argv is None else argv))
    output.speak_utf8()
    try:
        if not arguments and output.is_terminal() and places.journal().exists():
            arguments = ["today"]
        result = build_app(arguments)(args=arguments, prog_name="coachlog", standalone_mode=False)
        output.flush()
        _mention_a_draft(arguments)
        return result if isinstance(result, int) else 0
    except (KeyboardInterrupt, typer.Abort):
        output.error_line("\ninterrupted")
        return INTERRUPTED
    except typer.TyperException as error:
        return _complain(_usage(error, arguments) + _rescued(arguments), getattr(error, "exit_code", 2))
    except typer.Exit as error:
        return error.exit_code
    except CoachlogError as error:
        return _complain(str(error) + _rescued(arguments), error.exit_code)
    except Exception as error:
        return _unexpected(error)


def build_app(arguments: Sequence[str]) -> typer.Typer:
    """The Typer app with the command alone that is called, or completed; for --help, a typo and the completion of a
    command's name with the names and words of all, which import nothing."""
    app = typer.Typer(
        name="coachlog",
        add_completion=True,
        rich_markup_mode=None,
        cls=_Grouped,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(_options)
    typed = _called(_before_tab() if _COMPLETE in os.environ else arguments)
    called = ALIASES.get(typed, typed)
    if entry := entry_of(called):
        _add(app, entry, called, typed)
    else:
        for name, entry in commands().items():
            app.command(name, help=entry.help)(_nothing)
    return app


class _Grouped(TyperGroup):
    """The commands in their groups, each with its one line."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 — Typer calls it with both
        width = max(map(len, commands()))
        for title, entries in groups().items():
            with formatter.section(title):
                formatter.write_dl([(f"{name:<{width}}", entry.help) for name, entry in entries.items()])


def _add(app: typer.Typer, entry: Entry, name: str, typed: str) -> None:
    """Add a command under the name that was typed for it."""
    module = import_module(entry.module)
    if hasattr(module, "app"):
        app.add_typer(module.app, name=typed)
    else:
        app.command(typed, context_settings=getattr(module, "ANY_WORDS", None))(getattr(module, name))


def _nothing() -> None:
    """Stands for a command that is only named."""


def _options(
    context: typer.Context,
    version: bool = typer.Option(False, "--version", help="Print the version.", is_eager=True),
    color: str = typer.Option("auto", "--color", help="auto, always or never.", metavar="WHEN"),
) -> None:
    """A coaching journal: note → brief → client summary, in one private file.

    Begin with:  coachlog demo   or   coachlog client add "Full Name"

    Cheat sheets:  coachlog help note   ·   help dates   ·   help privacy   ·   help sponsor
    """
    if version:
        output.write(f"coachlog {__version__}\n")
        raise typer.Exit
    if context.invoked_subcommand is None:
        output.write(context.get_help() + "\n")
    if color not in ("auto", "always", "never"):
        raise typer.BadParameter("--color is auto, always or never")
    if color != "auto":
        os.environ["COACHLOG_COLOR"] = color


def _mention_a_draft(arguments: Sequence[str]) -> None:
    """A text that is not in the journal yet is brought up by the next command, unless that one spoke of it."""
    called = _called(arguments)
    if called and called not in ("drafts", "undo", "demo", "today") and any(places.drafts().glob("d*.md")):
        from coachlog.cli.notes.drafts import mention

        mention()


def _rescued(arguments: Sequence[str]) -> str:
    """A text on standard input outlives a call of ``note`` that was refused before it was read."""
    if _called(arguments) != "note":
        return ""
    from coachlog import clock
    from coachlog.cli.notes.note import reads_stdin
    from coachlog.cli.notes.note_flow import rescue

    wanted = reads_stdin(arguments[list(arguments).index("note") + 1 :])
    return "" if wanted is None else rescue(wanted, clock.now())


def _unaliased(arguments: list[str]) -> list[str]:
    called = _called(arguments)
    if called in ALIASES:
        arguments[arguments.index(called)] = ALIASES[called]
    return arguments


def _before_tab() -> list[str]:
    """The words of the line in front of the one that the shell asks to complete."""
    if "COMP_WORDS" in os.environ:  # bash
        return os.environ["COMP_WORDS"].split()[1 : int(os.environ["COMP_CWORD"])]
    line = os.environ.get("_TYPER_COMPLETE_ARGS", "")
    return line.split()[1:] if line.endswith(" ") else line.split()[1:-1]


def _called(arguments: Sequence[str]) -> str:
    """The first word that is no option."""
    words = iter(arguments)
    for word in words:
        if word == "--color":
            next(words, None)
        elif not word.startswith("-"):
            return word
    return ""


def _usage(error: typer.TyperException, arguments: Sequence[str]) -> str:
    context = getattr(error, "ctx", None)
    message = error.format_message() if hasattr(error, "format_message") else str(error)
    for word in arguments:
        # Typer says a word of the call back whole, as it is or with its quotes and escapes.
        for said in (word, repr(word)[1:-1]):
            message = message.replace(said, quoted(word)[1:-1]) if said else message
    where = context.command_path if context else "coachlog"
    return f"{message.rstrip('.')}: see {where} --help"


def _unexpected(error: Exception) -> int:
    """An error nobody foresaw. Its text may hold a client's words, so only its kind and place are said."""
    from coachlog.store.connection import translated

    if known := translated(error):
        return _complain(str(known), known.exit_code)
    if os.environ.get("COACHLOG_DEBUG"):
        raise error
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else "?"
    where = "".join(getattr(error, "__notes__", []))
    return _complain(
        f"this should not have happened ({type(error).__name__} in {place}); COACHLOG_DEBUG=1 shows more{where}", 1
    )


def _complain(message: str, code: int) -> int:
    if _COMPLETE in os.environ:
        return code  # it would stand in the line that is being typed
    output.flush()
    line = " ".join(message.split("\n"))
    output.error_line(f"coachlog: {''.join(char if char.isprintable() else '�' for char in line)}")
    return code
