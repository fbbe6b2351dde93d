"""``coachlog search``: anything ever written, wherever it stands."""

import typer

from coachlog import clock
from coachlog.cli import output
from coachlog.cli.connections import reading
from coachlog.cli.date_options import day_option
from coachlog.cli.options import chosen
from coachlog.cli.setup.completion import complete_client, one_of
from coachlog.domain.choices import spoken
from coachlog.errors import WrongValue, quoted
from coachlog.store.lookup import find_client
from coachlog.views import search as view

# Any text is a search, also one that begins with a dash.
ANY_WORDS = {"ignore_unknown_options": True}


def search(
    words: list[str] = typer.Argument(..., help='Words, beginnings of words, or "a phrase" in quotes of its own.'),
    client: str = typer.Option("", "--client", "-c", help="Of one client.", autocompletion=complete_client),
    kind: str = typer.Option(
        "",
        "--kind",
        "-k",
        help="One kind: note, goal, win, resistance, insight …",
        autocompletion=one_of(tuple(view.KINDS)),
    ),
    since: str = typer.Option("", "--since", metavar="DATE", help="From this day on."),
    limit: int = typer.Option(20, "--limit", min=0, help="How many to show; 0 for all."),
    format_: str = typer.Option("text", "--format", help="text or json.", autocompletion=one_of(("text", "json"))),
) -> None:
    """Find anything ever written: notes, items, goals, people. Accents and case do not matter.

    Examples:  coachlog search friday report

      coachlog search '"not paid to trust"' --client ana
    """
    shape = chosen(format_, ("text", "json"), "--format")
    today = clock.today()
    typed = " ".join(words)
    if len(typed) > view.LONGEST:
        raise WrongValue(f"that is {len(typed)} characters, a search takes {view.LONGEST}: type a few words of it")
    with reading() as connection:
        asked = view.Asked(
            terms=view.terms(typed),
            client=find_client(connection, client).id if client else None,
            kind=spoken(chosen(kind, tuple(view.KINDS), "--kind")).replace(" ", "_"),
            since=day_option("--since", since, today),
            limit=limit,
        )
        hits = view.search(connection, asked)
    if shape == "json":
        from coachlog.render.data import as_json

        output.write(as_json(hits.found))
    elif not hits.found:
        where = f" of {client}" if client else ""
        output.write(f"Nothing found for {quoted(typed)} in the notes, items, goals and people{where}.\n")
    else:
        from coachlog.render.search import search_text

        output.page(search_text(hits, asked.terms, today))
