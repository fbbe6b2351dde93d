"""``coachlog shared``: who was given what, when."""

import typer

from coachlog import clock
from coachlog.cli.connections import reading
from coachlog.cli.lists.list_format import LIST_FORMAT, list_format, show_list
from coachlog.cli.setup.completion import complete_client
from coachlog.store.lookup import find_client
from coachlog.views import disclosures as view


def shared(
    client: str = typer.Argument("", help="Of one client, or of ana/career.", autocompletion=complete_client),
    format_: str = LIST_FORMAT,
) -> None:
    """Who was given what, when: summaries, sponsor's reports with the day the client released them, data requests.

    Examples:  coachlog shared ana

      coachlog shared
    """
    shape = list_format(format_)
    with reading() as connection:
        of = find_client(connection, client) if client else None
        engagement = of.engagement if of and "/" in client else None
        disclosures = view.disclosures(connection, of.id if of else None, engagement)
    from coachlog.render.disclosures import disclosures_sheet

    show_list(disclosures, shape, lambda each: disclosures_sheet(each, clock.now()))
