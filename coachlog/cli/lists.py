"""The lists: ``coachlog wins``, ``resistance``, ``experiments``, ``goals``, ``sessions``, ``commitments``, ``clients``.

All are asked for in one way and shown in one way; ``_list_of`` makes a command of each.
"""

from collections.abc import Callable, Sequence
from inspect import Signature, signature
from typing import TYPE_CHECKING, Any

import typer

from coachlog import clock
from coachlog.cli.completion import complete_client, complete_tag, refs
from coachlog.cli.date_options import day_option
from coachlog.cli.door import reading
from coachlog.cli.list_format import LIST_FORMAT, list_format, show_list
from coachlog.cli.texts import from_arguments
from coachlog.errors import UnknownRef
from coachlog.store.connection import Connection
from coachlog.store.lookup import find_client, find_ref
from coachlog.views.listing import Asked
from coachlog.views.lists import LISTS

if TYPE_CHECKING:
    from coachlog.render.sheet import Sheet


def list_noun(
    noun: str,
    client: str = "",
    since: str = "",
    until: str = "",
    open_: bool = False,
    all_: bool = False,
    goal: str = "",
    tag: str = "",
    limit: int = 0,
    format_: str = "table",
    only_: bool = False,
) -> None:
    """Ask for one list, and show it. Raises WrongValue, UnknownClient, UnknownRef and others for a wrong call."""
    shape = list_format(format_)
    today = clock.today()
    with reading() as connection:
        asked = Asked(
            today=today,
            client=find_client(connection, client) if client else None,
            since=day_option("--since", since, today),
            until=day_option("--until", until, today),
            open=open_,
            archived=all_,
            goal=_goal(connection, goal) if goal else None,
            tag=from_arguments([tag]).text,
            only=only_,
        )
        found = LISTS[noun](connection, asked)
    _show(noun, found, asked, limit, shape)


def _command(
    client: str = typer.Argument("", help="Of one client.", autocompletion=complete_client),
    since: str = typer.Option("", "--since", metavar="DATE", help="From this day on."),
    until: str = typer.Option("", "--until", metavar="DATE", help="Up to this day."),
    open_: bool = typer.Option(False, "--open", help="Only what is not finished."),
    all_: bool = typer.Option(False, "--all", help="Of archived clients too."),
    goal: str = typer.Option(
        "", "--goal", metavar="REF", help="Only what belongs to this goal.", autocompletion=refs("goal")
    ),
    tag: str = typer.Option("", "--tag", metavar="TAG", help="Only what has this #tag.", autocompletion=complete_tag),
    limit: int = typer.Option(0, "--limit", min=0, help="How many to show; 0 for all."),
    format_: str = LIST_FORMAT,
    only_: bool = False,
) -> None:
    """What every list can be asked; ``only_`` is the option that one list alone has."""


def _list_of(noun: str, what: str, examples: Sequence[str], only: tuple[str, str] | None = None) -> Callable[..., None]:
    """The command that lists one noun. ``only``: the option that this list alone has, and its help."""

    def command(**call: Any) -> None:
        list_noun(noun, **call)

    *shared, own = signature(_command).parameters.values()
    extra = [own.replace(default=typer.Option(False, only[0], help=only[1]))] if only else []
    command.__signature__ = Signature([*shared, *extra])  # type: ignore[attr-defined]
    command.__doc__ = f"{what}\n\nExamples:  " + "\n\n  ".join(f"coachlog {line}" for line in examples)
    return command


def _show(noun: str, found: Sequence[Any], asked: Asked, limit: int, shape: str) -> None:
    """A list in the shape that was asked for; the closing line counts also what the limit leaves out."""
    shown = min(limit, len(found)) if limit else len(found)
    name = asked.client.name if asked.client and noun != "clients" else ""

    def sheet(_: Sequence[Any]) -> "Sheet":
        from coachlog.render.lists import sheet_of

        return sheet_of(noun, found, asked.today, shown, name, filtered=_is_filtered(asked))

    show_list(found[:shown], shape, sheet)


def _is_filtered(asked: Asked) -> bool:
    """Whether the call asked for a part of them."""
    return bool(asked.since or asked.until or asked.open or asked.goal or asked.tag or asked.only)


def _goal(connection: Connection, typed: str) -> int:
    ref = find_ref(connection, typed)
    if ref.kind != "goal":
        raise UnknownRef(typed, " that is a goal")
    return ref.number


wins = _list_of(
    "wins",
    "Quick wins, the newest first, and how many a month.",
    ["wins ana", "wins --uncelebrated"],
    only=("--uncelebrated", "Only those not celebrated yet."),
)
resistance = _list_of(
    "resistance",
    "Resistance as it was observed, what has not ended first: by aim and source, with what eased it.",
    ["resistance ana --open", "resistance --since '3 months ago'"],
)
experiments = _list_of(
    "experiments",
    "Small experiments, those due for review first.",
    ["experiments --due", "experiments ana --goal g3"],
    only=("--due", "Only those whose review is due now."),
)
goals = _list_of(
    "goals", "Goals as now worded, with their first and last rating.", ["goals ana", "goals --open --format csv"]
)
sessions = _list_of("sessions", "Sessions, the newest first.", ["sessions ana", "sessions --since '1 Sep 2026'"])
commitments = _list_of(
    "commitments", "Who promised what, the most urgent first.", ["commitments ana --open", "commitments --open"]
)
clients = _list_of("clients", "The people coached, and how far each is.", ["clients", "clients --all --format json"])
