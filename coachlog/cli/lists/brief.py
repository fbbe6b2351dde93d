"""``coachlog brief``: the minutes before a session."""

import typer

from coachlog import clock
from coachlog.cli import output
from coachlog.cli.connections import reading
from coachlog.cli.options import CLIENT, chosen
from coachlog.cli.setup.completion import one_of
from coachlog.store.lookup import find_client

_FORMATS = ("text", "markdown", "json")


def brief(
    client: str = CLIENT,
    full: bool = typer.Option(False, "--full", help="Everything, not one screen; balance and recurring tags too."),
    private: bool = typer.Option(False, "--private", help="Your own takes on resistance too."),
    format_: str = typer.Option("text", "--format", help="text, markdown or json.", autocompletion=one_of(_FORMATS)),
) -> None:
    """The pre-session brief: one screen of what waits.

    Example:  coachlog brief ana
    """
    from coachlog.views import brief as view  # Tab and --help need none of it

    shape = chosen(format_, _FORMATS, "--format")
    today = clock.today()
    with reading() as connection:
        brief_view = view.brief(connection, find_client(connection, client), today)
    if shape == "json":
        from coachlog.render.data import brief_json

        output.write(brief_json(brief_view, private=private))
    elif shape == "markdown":
        from coachlog.render.markdown import brief_markdown

        output.write(brief_markdown(brief_view, full=full, private=private))
    else:
        from coachlog.render.brief import brief_lines
        from coachlog.render.brief_line import line_cells
        from coachlog.render.terminal import width

        columns = width()
        output.write_lines(line_cells(brief_lines(brief_view, columns, full=full, private=private), columns))
