"""``coachlog case``: what to answer a client's concern with. Yours alone."""

import typer

from coachlog import clock
from coachlog.cli import output
from coachlog.cli.connections import reading, writing
from coachlog.cli.default_show import DefaultToShowGroup
from coachlog.cli.lists.list_format import LIST_FORMAT, list_format, show_list
from coachlog.cli.notes.decoding import from_arguments
from coachlog.cli.options import chosen
from coachlog.cli.setup.completion import one_of, refs
from coachlog.domain import choices
from coachlog.domain.ref import Ref
from coachlog.errors import UnknownRef
from coachlog.store.connection import Connection
from coachlog.store.lookup import find_ref
from coachlog.views import cases as view

app = typer.Typer(
    help="Your case bank: add, list, show, remove.\n\n"
    "Data, case studies and examples to answer a client's concern with. Only you see them; search finds them.",
    rich_markup_mode=None,
    cls=DefaultToShowGroup,
)

_KIND = typer.Option(
    "", "--kind", "-k", help=f"One of {', '.join(choices.CASE_KINDS)}.", autocompletion=one_of(choices.CASE_KINDS)
)


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
        chosen(kind, choices.CASE_KINDS, "--kind") or "example", from_arguments(text).text,
        from_arguments([role]).text or None, from_arguments([source]).text or None,
    )  # fmt: skip
    with writing() as connection:
        case = add_case(connection, facts, clock.now())
    output.line(f"{case} kept   ·   take back: coachlog undo")


@app.command(name="list")
def list_(
    kind: str = _KIND,
    role: str = typer.Option("", "--role", metavar="TEXT", help="Only those for such a role."),
    format_: str = LIST_FORMAT,
) -> None:
    """List the cases, the newest first.

    Example:  coachlog case list --role CFO
    """
    shape = list_format(format_)
    with reading() as connection:
        cases = view.cases(connection, chosen(kind, choices.CASE_KINDS, "--kind"), from_arguments([role]).text)
    from coachlog.render.cases import cases_sheet

    show_list(cases, shape, cases_sheet)


@app.command()
def show(
    ref: str = typer.Argument(..., metavar="REF", help="A case, such as v2.", autocompletion=refs("evidence_case")),
) -> None:
    """Show one whole.

    Example:  coachlog case show v2
    """
    from coachlog.render.cases import case_text

    with reading() as connection:
        wanted = _case(connection, ref)
        shown_case = next(case for case in view.cases(connection) if case.ref == wanted)
    output.write(case_text(shown_case) + "\n")


@app.command()
def remove(
    ref: str = typer.Argument(..., metavar="REF", help="A case, such as v2.", autocompletion=refs("evidence_case")),
) -> None:
    """Take one out.

    Example:  coachlog case remove v2
    """
    from coachlog.journal.cases import remove_case

    with reading() as connection:
        case = _case(connection, ref)
    with writing() as connection:
        remove_case(connection, case, clock.now())
    output.line(f"{case} removed   ·   take back: coachlog undo")


def _case(connection: Connection, typed: str) -> Ref:
    ref = find_ref(connection, typed)
    if ref.kind != "evidence_case":
        raise UnknownRef(typed, " that is a case")
    return ref
