"""``coachlog case``: what to answer a client's concern with. Yours alone."""

import sys

import typer

from coachlog import clock, words
from coachlog.cli.door import reading, writing
from coachlog.cli.options import chosen
from coachlog.cli.shows_first import ShowsFirst
from coachlog.cli.texts import from_arguments
from coachlog.errors import UnknownRef
from coachlog.store.lookup import find_ref
from coachlog.views import cases as view

app = typer.Typer(help="Your case bank: add, list, show, remove.", rich_markup_mode=None, cls=ShowsFirst)

_KIND = typer.Option("", "--kind", "-k", help=f"One of {', '.join(words.CASE_KINDS)}.")


@app.callback(invoke_without_command=True)
def _help(context: typer.Context) -> None:
    """Data, case studies and examples to answer a client's concern with. Only you see them; search finds them."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command()
def add(
    text: list[str] = typer.Argument(..., help="What it says, in short."),
    kind: str = _KIND,
    role: str = typer.Option("", "--role", metavar="TEXT", help="Whose case it is like: CFO, founder."),
    source: str = typer.Option("", "--source", metavar="TEXT", help="Where it is from."),
) -> None:
    """Keep a case: data, a case study, or an example.

    Example:  coachlog case add "two finance leads let go of the close" --kind "case study" --role CFO --source "own"
    """
    from coachlog.journal.cases import CaseFacts, add_case

    facts = CaseFacts(
        chosen(kind, words.CASE_KINDS, "--kind") or "example", from_arguments(text).text,
        from_arguments([role]).text or None, from_arguments([source]).text or None,
    )  # fmt: skip
    with writing() as connection:
        ident = add_case(connection, facts, clock.now())
    typer.echo(f"v{ident} kept   ·   take back: coachlog undo")


@app.command(name="list")
def list_(
    kind: str = _KIND,
    role: str = typer.Option("", "--role", metavar="TEXT", help="Only those for such a role."),
    format_: str = typer.Option("table", "--format", help="table, json, csv or markdown."),
) -> None:
    """List the cases, the newest first.

    Example:  coachlog case list --role CFO
    """
    shape = chosen(format_, ("table", "json", "csv", "markdown"), "--format")
    with reading() as connection:
        found = view.cases(connection, chosen(kind, words.CASE_KINDS, "--kind"), from_arguments([role]).text)
    from coachlog.cli.paging import show_list
    from coachlog.render.cases import cases_sheet

    show_list(found, shape, cases_sheet)


@app.command()
def show(ref: str = typer.Argument(..., metavar="REF", help="A case, such as v2.")) -> None:
    """Show one whole.

    Example:  coachlog case show v2
    """
    from coachlog.render.cases import case_text

    ident = _case(ref)
    with reading() as connection:
        found = next(case for case in view.cases(connection) if case.ref == f"v{ident}")
    sys.stdout.write(case_text(found) + "\n")


@app.command()
def remove(ref: str = typer.Argument(..., metavar="REF", help="A case, such as v2.")) -> None:
    """Take one out.

    Example:  coachlog case remove v2
    """
    from coachlog.journal.cases import remove_case

    ident = _case(ref)
    with writing() as connection:
        remove_case(connection, ident, clock.now())
    typer.echo(f"v{ident} removed   ·   take back: coachlog undo")


def _case(ref: str) -> int:
    with reading() as connection:
        table, ident = find_ref(connection, ref)
    if table != "evidence_case":
        raise UnknownRef(ref, " that is a case")
    return ident
