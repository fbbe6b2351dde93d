"""``coachlog today``: what needs the coach. ``coachlog`` alone shows it too, on a terminal."""

import typer

from coachlog import clock
from coachlog.cli import output
from coachlog.cli.connections import reading
from coachlog.cli.notes import drafts
from coachlog.cli.options import chosen
from coachlog.cli.setup.completion import one_of
from coachlog.views.agenda import agenda


def today(
    format_: str = typer.Option("text", "--format", help="text or json.", autocompletion=one_of(("text", "json"))),
) -> None:
    """What needs you: sessions, what you owe, reviews due, who went quiet, drafts.

    Example:  coachlog today
    """
    shape = chosen(format_, ("text", "json"), "--format")
    day = clock.today()
    waiting = [draft for draft in drafts.all_drafts() if draft.waits()]
    if shape == "json":
        from coachlog.render.data import agenda_json

        with reading() as connection:
            agenda_view = agenda(connection, day)
        output.write(agenda_json(agenda_view, [draft.ref for draft in waiting]))
        return
    from coachlog.render.agenda import MOST, agenda_lines
    from coachlog.render.brief_line import line_cells
    from coachlog.render.terminal import width

    with reading() as connection:
        agenda_view = agenda(connection, day, MOST)
    columns = width()
    begun = [f"{draft.ref} {drafts.whose(draft)}: {drafts.beginning(draft)}" for draft in waiting]
    output.page_lines(line_cells(agenda_lines(agenda_view, begun, columns), columns))
