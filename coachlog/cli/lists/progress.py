"""``coachlog progress``: how far a client has come, or who needs attention first."""

from typing import Any

import typer

from coachlog import clock
from coachlog.cli import output
from coachlog.cli.connections import reading
from coachlog.cli.options import chosen
from coachlog.cli.setup.completion import complete_client, one_of
from coachlog.errors import NothingYet
from coachlog.store.lookup import find_client
from coachlog.views import progress as view


def progress(
    client: str = typer.Argument("", help="Of one client; without, all of them.", autocompletion=complete_client),
    format_: str = typer.Option("text", "--format", help="text or json.", autocompletion=one_of(("text", "json"))),
) -> None:
    """Goals now against their start and the agreement; of all clients, who needs attention first and why.

    Examples:  coachlog progress ana

      coachlog progress
    """
    shape = chosen(format_, ("text", "json"), "--format")
    today = clock.today()
    with reading() as connection:
        found: Any = (
            view.progress(connection, find_client(connection, client), today)
            if client
            else view.standings(connection, today)
        )
    if shape == "json":
        from coachlog.render.data import as_json

        output.write(as_json(found))
        return
    if not client and not found:
        raise NothingYet('no client is under way: coachlog client add "Full Name"')
    from coachlog.render.progress import progress_screen, standings_screen
    from coachlog.render.terminal import width

    output.page((progress_screen if client else standings_screen)(found, width()))
