"""``coachlog people``: who stands around a client, with their power, views and beliefs."""

from typing import TYPE_CHECKING

import typer

from coachlog import clock
from coachlog.cli import output
from coachlog.cli.changes.ref_arguments import whose
from coachlog.cli.connections import reading, writing
from coachlog.cli.default_show import DefaultToShowGroup
from coachlog.cli.notes.decoding import from_arguments
from coachlog.cli.options import CLIENT, chosen
from coachlog.cli.setup.completion import complete_client, one_of, refs
from coachlog.domain import choices
from coachlog.errors import WrongValue
from coachlog.render.terminal_text import literal
from coachlog.store.lookup import find_client
from coachlog.views import people as view

if TYPE_CHECKING:
    from coachlog.journal.people import PersonFacts

app = typer.Typer(
    help="The people around a client: sponsor, line manager, HR …\n\n"
    "Notes add what they believe and say: belief, view of, feedback from, talked with.",
    rich_markup_mode=None,
    cls=DefaultToShowGroup,
)

_ROLE = typer.Option("", "--role", help=f"One of {', '.join(choices.ROLES)}.", autocompletion=one_of(choices.ROLES))
_POWER = typer.Option(
    "", "--power", help=f"Over the client: {', '.join(choices.POWERS)}.", autocompletion=one_of(choices.POWERS)
)
_VIEWS = typer.Option(None, "--views", metavar="TEXT", help="How they see the client, and the coaching.")
_NOT_NEGOTIABLE = typer.Option(None, "--not-negotiable", metavar="TEXT", help="What they will not give up.")
_STRATEGY = typer.Option(
    None, "--strategy", metavar="TEXT", help="How the strategy, not the purpose, was adjusted to them."
)


@app.command()
def show(
    client: str = CLIENT,
    format_: str = typer.Option("text", "--format", help="text or json.", autocompletion=one_of(("text", "json"))),
) -> None:
    """Show the people around a client: the verb can be left out.

    Examples:  coachlog people ana

      coachlog people show ana --format json
    """
    shape = chosen(format_, ("text", "json"), "--format")
    with reading() as connection:
        people_around = view.people(connection, find_client(connection, client))
    if shape == "json":
        from coachlog.render.data import as_json

        output.write(as_json(people_around))
        return
    from coachlog.render.people import people_text
    from coachlog.render.terminal import width

    output.page(people_text(people_around, clock.today(), width()))


@app.command()
def add(
    client: str = typer.Argument(..., help="Around whom.", autocompletion=complete_client),
    name: list[str] = typer.Argument(..., help="The full name."),
    role: str = _ROLE,
    power: str = _POWER,
    views: str | None = _VIEWS,
    not_negotiable: str | None = _NOT_NEGOTIABLE,
    strategy: str | None = _STRATEGY,
) -> None:
    """Add somebody. What notes have said of that name before is theirs from now on.

    Example:  coachlog people add ana "Luis Vega" --role "direct report" --views "she does not let go"
    """
    with reading() as connection:
        found_client = find_client(connection, client)
    from coachlog.journal.people import add_person

    called = " ".join(" ".join(name).split())
    facts = _facts(called, role, power, views, not_negotiable, strategy)
    with writing() as connection:
        person = add_person(connection, found_client, facts, clock.now())
    output.line(f"{found_client.name} · {person} {literal(called)}: added   ·   take back: coachlog undo")


@app.command()
def edit(
    ref: str = typer.Argument(..., metavar="REF", help="A person, such as p2.", autocompletion=refs("stakeholder")),
    name: str | None = typer.Option(None, "--name", help="The full name."),
    role: str = _ROLE,
    power: str = _POWER,
    views: str | None = _VIEWS,
    not_negotiable: str | None = _NOT_NEGOTIABLE,
    strategy: str | None = _STRATEGY,
) -> None:
    """Change what is said of somebody; an empty text ("") takes it out.

    Example:  coachlog people edit p2 --not-negotiable "the Friday report" --strategy "one page first"
    """
    from coachlog.journal.people import edit_person

    client, (found,) = whose([ref], ("stakeholder",), "is a person")
    facts = _facts(name, role, power, views, not_negotiable, strategy)
    if not any(value is not None for value in facts):
        raise WrongValue("nothing to change: name at least one option, such as --role hr")
    with writing() as connection:
        edit_person(connection, client, found.number, facts, clock.now())
    output.line(f"{client.name} · {found}: changed   ·   take back: coachlog undo")


@app.command()
def remove(
    ref: str = typer.Argument(..., metavar="REF", help="A person, such as p2.", autocompletion=refs("stakeholder")),
) -> None:
    """Take somebody out. What notes say of them stays, by name.

    Example:  coachlog people remove p2
    """
    from coachlog.journal.people import remove_person

    client, (found,) = whose([ref], ("stakeholder",), "is a person")
    with writing() as connection:
        remove_person(connection, client, found.number, clock.now())
    output.line(f"{client.name} · {found}: removed   ·   take back: coachlog undo")


def _facts(
    name: str | None, role: str, power: str, views: str | None, not_negotiable: str | None, strategy: str | None
) -> "PersonFacts":
    from coachlog.journal.people import PersonFacts

    return PersonFacts(
        name,
        chosen(role, choices.ROLES, "--role") or None,
        chosen(power, choices.POWERS, "--power") or None,
        _text(views),
        _text(not_negotiable),
        _text(strategy),
    )


def _text(value: str | None) -> str | None:
    return None if value is None else from_arguments([value]).text
