"""``coachlog move``: a session that was filed under the wrong client."""

import typer

from coachlog import clock
from coachlog.cli import output
from coachlog.cli.changes.ref_arguments import whose
from coachlog.cli.connections import reading, writing
from coachlog.cli.setup.completion import complete_client, refs
from coachlog.errors import UnknownRef
from coachlog.moments import shown_day
from coachlog.store.lookup import find_client
from coachlog.views.session_facts import session_facts


def move(
    ref: str = typer.Argument(..., metavar="REF", help="A session, such as s12.", autocompletion=refs("session")),
    client: str = typer.Argument(..., help="Whose it is.", autocompletion=complete_client),
) -> None:
    """File a session, with everything recorded in it, under another client.

    Example:  coachlog move s12 jonas
    """
    was, (found,) = whose([ref], ("session",), "is a session")
    with reading() as connection:
        to = find_client(connection, client)
        if to.id == was.id and to.engagement == was.engagement:
            raise UnknownRef(ref, f" to move: it is {to.slug}'s already")
    from coachlog.journal.moving import move_session

    with writing() as connection:
        planned = move_session(connection, found.number, to, clock.now())
        moved = session_facts(connection, found)
    day = shown_day(moved.day, clock.today())
    output.line(f"{found} of {day}: from {was.name} to {to.name}   ·   take back: coachlog undo")
    if planned:
        output.error_line(f"{planned}, the session it planned, stays {was.name}'s: coachlog move {planned} {to.slug}")
