"""``coachlog history``: what was changed, when, from what to what."""

import typer

from coachlog import clock
from coachlog.cli import output
from coachlog.cli.connections import reading
from coachlog.cli.options import chosen
from coachlog.cli.setup.completion import one_of, refs
from coachlog.errors import UnknownRef
from coachlog.store.lookup import read_ref
from coachlog.views import history as view


def history(
    ref: str = typer.Argument(
        "", metavar="[REF]", help="One thing, such as g3; without, the last commands.", autocompletion=refs()
    ),
    limit: int = typer.Option(20, "--limit", min=0, max=10**9, help="How many commands; 0 for all."),
    format_: str = typer.Option("text", "--format", help="text or json.", autocompletion=one_of(("text", "json"))),
) -> None:
    """What was changed, when, and from what to what; also of what is gone.

    Examples:  coachlog history g3

      coachlog history
    """
    shape = chosen(format_, ("text", "json"), "--format")
    with reading() as connection:
        if ref:
            of = read_ref(ref)
            changes = view.history(connection, of)
            if not changes:
                raise UnknownRef(ref)
        else:
            done = view.commands(connection, limit)
    if shape == "json":
        from coachlog.render.data import as_json

        output.write(as_json(changes if ref else done))
        return
    from coachlog.render.history import commands_sheet, history_text
    from coachlog.render.sheet_table import sheet_table
    from coachlog.render.terminal import width

    now = clock.now()
    if ref:
        output.page(history_text(of, changes, now))
    else:
        output.page(sheet_table(commands_sheet(done, now), width()))
