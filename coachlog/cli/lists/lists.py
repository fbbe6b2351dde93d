"""The lists: ``coachlog wins``, ``resistance``, ``experiments``, ``goals``, ``sessions``, ``commitments``, ``clients``.

All are asked for with the same options.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from coachlog import clock
from coachlog.cli import output
from coachlog.cli.lists.list_format import FORMATS, list_format, show_list
from coachlog.cli.setup.completion import complete_client, complete_tag, one_of, refs
from coachlog.errors import UnknownRef

if TYPE_CHECKING:
    from coachlog.render.list_sheet import ListLayout
    from coachlog.render.sheet import Sheet
    from coachlog.store.connection import Connection
    from coachlog.views.list_query import Filters

ON_A_TERMINAL = 200  # rows of a table, where none says otherwise
_Client = Annotated[str, typer.Argument(help="Of one client.", autocompletion=complete_client)]
_Since = Annotated[str, typer.Option("--since", metavar="DATE", help="From this day on.")]
_Until = Annotated[str, typer.Option("--until", metavar="DATE", help="Up to this day.")]
_Open = Annotated[bool, typer.Option("--open", help="Only what is not finished.")]
_All = Annotated[bool, typer.Option("--all", help="Of archived clients too.")]
_Goal = Annotated[
    str,
    typer.Option("--goal", metavar="REF", help="Only what belongs to this goal.", autocompletion=refs("goal")),
]
_Tag = Annotated[
    str, typer.Option("--tag", metavar="TAG", help="Only what has this #tag.", autocompletion=complete_tag)
]
_Limit = Annotated[
    int | None,
    typer.Option("--limit", min=0, help=f"How many to show; 0 for all. A table on a terminal has {ON_A_TERMINAL}."),
]
_Format = Annotated[str, typer.Option("--format", help=f"One of {', '.join(FORMATS)}.", autocompletion=one_of(FORMATS))]


class _Call(NamedTuple):
    """What was typed. ``only``: the option that one list alone has."""

    client: str
    since: str
    until: str
    open: bool
    all: bool
    goal: str
    tag: str
    limit: int | None
    format: str
    only: bool = False


def wins(
    client: _Client = "",
    since: _Since = "",
    until: _Until = "",
    open_: _Open = False,
    all_: _All = False,
    goal: _Goal = "",
    tag: _Tag = "",
    limit: _Limit = None,
    format_: _Format = "table",
    uncelebrated: Annotated[bool, typer.Option("--uncelebrated", help="Only those not celebrated yet.")] = False,
) -> None:
    """Quick wins, the newest first, and how many a month.

    Examples:  coachlog wins ana

      coachlog wins --uncelebrated
    """
    from coachlog.render import wins as shown
    from coachlog.views import wins as view

    call = _Call(client, since, until, open_, all_, goal, tag, limit, format_, uncelebrated)
    _list(shown.LIST, call, lambda *asked: view.wins(*asked, uncelebrated=uncelebrated))


def resistance(
    client: _Client = "",
    since: _Since = "",
    until: _Until = "",
    open_: _Open = False,
    all_: _All = False,
    goal: _Goal = "",
    tag: _Tag = "",
    limit: _Limit = None,
    format_: _Format = "table",
) -> None:
    """Resistance as it was observed, by aim and source.

    What has not ended comes first; below stands what eased it.

    Examples:  coachlog resistance ana --open

      coachlog resistance --since '3 months ago'
    """
    from coachlog.render import resistances as shown
    from coachlog.views import resistances as view

    _list(shown.LIST, _Call(client, since, until, open_, all_, goal, tag, limit, format_), view.resistances)


def experiments(
    client: _Client = "",
    since: _Since = "",
    until: _Until = "",
    open_: _Open = False,
    all_: _All = False,
    goal: _Goal = "",
    tag: _Tag = "",
    limit: _Limit = None,
    format_: _Format = "table",
    due: Annotated[bool, typer.Option("--due", help="Only those whose review is due now.")] = False,
) -> None:
    """Small experiments, those due for review first.

    Examples:  coachlog experiments --due

      coachlog experiments ana --goal g3
    """
    from coachlog.render import experiments as shown
    from coachlog.views import experiments as view

    call = _Call(client, since, until, open_, all_, goal, tag, limit, format_, due)
    _list(shown.LIST, call, lambda *asked: view.experiments(*asked, due=due))


def goals(
    client: _Client = "",
    since: _Since = "",
    until: _Until = "",
    open_: _Open = False,
    all_: _All = False,
    goal: _Goal = "",
    tag: _Tag = "",
    limit: _Limit = None,
    format_: _Format = "table",
) -> None:
    """Goals as now worded, with their ratings.

    Examples:  coachlog goals ana

      coachlog goals --open --format csv
    """
    from coachlog.render import goals as shown
    from coachlog.views import goals as view

    _list(shown.LIST, _Call(client, since, until, open_, all_, goal, tag, limit, format_), view.goals)


def sessions(
    client: _Client = "",
    since: _Since = "",
    until: _Until = "",
    open_: _Open = False,
    all_: _All = False,
    goal: _Goal = "",
    tag: _Tag = "",
    limit: _Limit = None,
    format_: _Format = "table",
) -> None:
    """Sessions, the newest first.

    Examples:  coachlog sessions ana

      coachlog sessions --since '1 Sep 2026'
    """
    from coachlog.render import sessions as shown
    from coachlog.views import sessions as view

    _list(shown.LIST, _Call(client, since, until, open_, all_, goal, tag, limit, format_), view.sessions)


def commitments(
    client: _Client = "",
    since: _Since = "",
    until: _Until = "",
    open_: _Open = False,
    all_: _All = False,
    goal: _Goal = "",
    tag: _Tag = "",
    limit: _Limit = None,
    format_: _Format = "table",
) -> None:
    """Who promised what, the most urgent first.

    Examples:  coachlog commitments ana --open

      coachlog commitments --open
    """
    from coachlog.render import commitments as shown
    from coachlog.views import commitments as view

    _list(shown.LIST, _Call(client, since, until, open_, all_, goal, tag, limit, format_), view.commitments)


def clients(
    client: _Client = "",
    since: _Since = "",
    until: _Until = "",
    open_: _Open = False,
    all_: _All = False,
    goal: _Goal = "",
    tag: _Tag = "",
    limit: _Limit = None,
    format_: _Format = "table",
) -> None:
    """The people coached, and how far each is.

    Examples:  coachlog clients

      coachlog clients --all --format json
    """
    from coachlog.render import clients as shown
    from coachlog.views import clients as view

    _list(shown.LIST, _Call(client, since, until, open_, all_, goal, tag, limit, format_), view.clients)


# Every list, in the order in which ``--help`` names them.
LISTS: tuple[Callable[..., None], ...] = (goals, sessions, wins, experiments, commitments, resistance, clients)


def _list(layout: "ListLayout", call: _Call, ask: "Callable[[Connection, Filters], Sequence[Any]]") -> None:
    """Ask for one list, and show it. Raises WrongValue, UnknownClient, UnknownRef and others for a wrong call."""
    from coachlog.cli.connections import reading
    from coachlog.cli.date_options import day_option  # --help of all needs none of this
    from coachlog.cli.notes.decoding import from_arguments
    from coachlog.store.lookup import find_client
    from coachlog.views.list_query import Filters

    shape = list_format(call.format)
    today = clock.today()
    with reading() as connection:
        filters = Filters(
            today=today,
            client=find_client(connection, call.client) if call.client else None,
            since=day_option("--since", call.since, today),
            until=day_option("--until", call.until, today),
            open=call.open,
            archived=call.all,
            goal=_goal_number(connection, call.goal) if call.goal else None,
            tag=from_arguments([call.tag]).text,
        )
        rows = ask(connection, filters)
    limit = (
        call.limit if call.limit is not None else ON_A_TERMINAL if shape == "table" and output.on_a_terminal() else 0
    )
    shown = min(limit, len(rows)) if limit else len(rows)
    name = filters.client.name if filters.client else ""
    filtered = bool(filters.since or filters.until or filters.open or filters.goal or filters.tag or call.only)

    def sheet(_: Sequence[Any]) -> "Sheet":
        from coachlog.render.list_sheet import list_sheet

        return list_sheet(layout, rows, today, shown, name, filtered=filtered)

    show_list(rows[:shown], shape, sheet)


def _goal_number(connection: "Connection", typed: str) -> int:
    from coachlog.store.lookup import find_ref

    ref = find_ref(connection, typed)
    if ref.kind != "goal":
        raise UnknownRef(typed, " that is a goal")
    return ref.number
