"""``coachlog show REF``: one thing, whole; a session as its note was typed."""

import typer

from coachlog import clock
from coachlog.cli import output
from coachlog.cli.connections import reading
from coachlog.cli.setup.completion import refs
from coachlog.store.lookup import find_ref
from coachlog.views.session_facts import session_facts


def show(
    ref: str = typer.Argument(..., metavar="REF", help="A number as shown: s12, x7, g3 …", autocompletion=refs()),
    details: bool = typer.Option(False, "--details", help="Of a session every field of what was recorded in it."),
) -> None:
    """Show a session's note as it was typed, or anything recorded in one.

    A note that was changed since is shown as edit gives it out. In the margin stands what was recorded of a line, and
    where that is now.

    Examples:  coachlog show s12   coachlog show x7   coachlog show s12 --details
    """
    now = clock.now()
    with reading() as connection:
        of = find_ref(connection, ref)
        session = session_facts(connection, of) if of.kind == "session" else None
        if details or session is None or session.status == "planned":
            from coachlog.render.item_view import item_text
            from coachlog.views.item_view import item_view

            output.write(item_text(item_view(connection, of), now.date()) + "\n")
            return
    from coachlog.cli.lists.show_session import session_text

    output.page_text([session_text(of, session, now)])
