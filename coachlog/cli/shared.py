"""``coachlog shared``: who was given what, when."""

import typer

from coachlog import clock
from coachlog.cli.door import reading
from coachlog.cli.options import chosen, complete_client
from coachlog.store.lookup import find_client
from coachlog.views import shared as view


def shared(
    client: str = typer.Argument("", help="Of one client, or of ana/career.", autocompletion=complete_client),
    format_: str = typer.Option("table", "--format", help="table, json, csv or markdown."),
) -> None:
    """Who was given what, when: summaries, sponsor's reports with the day the client released them, data requests.

    Examples:  coachlog shared ana

      coachlog shared
    """
    shape = chosen(format_, ("table", "json", "csv", "markdown"), "--format")
    with reading() as connection:
        of = find_client(connection, client) if client else None
        engagement = of.engagement if of and "/" in client else None
        found = view.shared(connection, of.id if of else None, engagement)
    from coachlog.cli.paging import show_list
    from coachlog.render.shared import shared_sheet

    show_list(found, shape, lambda each: shared_sheet(each, clock.now()))
