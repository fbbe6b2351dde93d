"""``coachlog engagement``: contracting, active, paused, closed; and several of one client beside each other."""

from datetime import date, datetime
from typing import TYPE_CHECKING

import typer

from coachlog import clock
from coachlog.cli import output
from coachlog.cli.clients.client import days_option
from coachlog.cli.connections import reading, writing
from coachlog.cli.date_options import minutes_option, past_day
from coachlog.cli.default_show import HelpGroup
from coachlog.cli.lists.list_format import LIST_FORMAT, list_format, show_list
from coachlog.cli.notes.decoding import from_arguments
from coachlog.cli.options import chosen
from coachlog.cli.setup.completion import complete_client, one_of
from coachlog.domain import choices
from coachlog.domain.choices import spoken
from coachlog.errors import CallError, WrongValue
from coachlog.moments import shown_day
from coachlog.render.terminal_text import literal
from coachlog.store.lookup import Client, find_client
from coachlog.views import engagements as view

if TYPE_CHECKING:
    from coachlog.journal.engagements import EngagementFacts

app = typer.Typer(
    help="An engagement: new, pause, resume, close, waive, list.\n\n"
    "Everywhere ana/career names one of several by its title.",
    rich_markup_mode=None,
    cls=HelpGroup,
)

_CLIENT = typer.Argument(
    ..., help="A client, or ana/career for one of several engagements.", autocompletion=complete_client
)
_AT = typer.Option("", "--at", metavar="DATE", help="The day it was; today when not said.")
_FORMAT = typer.Option("", "--as", help=f"One of {', '.join(choices.FORMATS)}.", autocompletion=one_of(choices.FORMATS))
_GROUP = typer.Option(None, "--group-size", min=2, max=999, help="How many are in the group or team.")
_PAYMENT = typer.Option(
    "", "--payment", help=f"One of {', '.join(choices.PAYMENTS)}.", autocompletion=one_of(choices.PAYMENTS)
)
_PLANNED = typer.Option(None, "--planned", min=1, max=999, help="How many sessions were agreed on.")
_MINUTES = typer.Option("", "--minutes", help="How long a session usually is: 60, 1h15.")
_CADENCE = typer.Option("", "--cadence", metavar="DAYS", help="Days between sessions: 14, or 2w.")


@app.command()
def new(
    client: str = typer.Argument(..., help="Whose it is.", autocompletion=complete_client),
    title: list[str] = typer.Argument(..., help="What it is about, such as career."),
    sponsor: str = typer.Option("", "--sponsor", metavar="NAME", help="Who pays for it."),
    format_: str = _FORMAT,
    group_size: int | None = _GROUP,
    payment: str = _PAYMENT,
    planned: int | None = _PLANNED,
    minutes: str = _MINUTES,
    cadence: str = _CADENCE,
) -> None:
    """Begin another engagement with a client. The client's name alone means the newest one that is open.

    Example:  coachlog engagement new ana career --planned 6
    """
    now = clock.now()
    with reading() as connection:
        found_client = find_client(connection, client)
    from coachlog.journal.engagements import new_engagement

    titled = " ".join(from_arguments(title).text.split())
    if not any(char.isalnum() for char in titled):
        raise WrongValue("an engagement needs a title, such as career")
    facts = _facts(titled, format_, group_size, payment, planned, minutes, cadence)
    with writing() as connection:
        begun = new_engagement(connection, found_client, facts._replace(sponsor=sponsor or None), now)
        others = [
            each for each in view.engagements(connection, found_client.id) if not each.usual and each.state != "closed"
        ]
    means = f"{found_client.slug} now means this one"
    output.line(f"{found_client.name} · {begun} {literal(titled)}: {means}   ·   take back: coachlog undo")
    for other in others:
        output.error_line(f"{other.state} beside it: {found_client.slug}/{other.title or other.ref}")


@app.command()
def edit(
    client: str = _CLIENT,
    title: str = typer.Option("", "--title", help="What it is about."),
    format_: str = _FORMAT,
    group_size: int | None = _GROUP,
    payment: str = _PAYMENT,
    planned: int | None = _PLANNED,
    minutes: str = _MINUTES,
    cadence: str = _CADENCE,
) -> None:
    """Change what was agreed on: the title, the number of sessions, their length.

    Example:  coachlog engagement edit ana --title leadership --planned 10
    """
    found, now = _found(client), clock.now()
    from coachlog.journal.engagements import edit_engagement

    facts = _facts(title, format_, group_size, payment, planned, minutes, cadence)
    if not any(value is not None for value in facts):
        raise WrongValue("nothing to change: name at least one option, such as --title career")
    with writing() as connection:
        edit_engagement(connection, found, facts, now)
    _say(found, "changed")


@app.command()
def pause(client: str = _CLIENT, why: list[str] | None = typer.Argument(None, help="Why."), at: str = _AT) -> None:
    """Pause it: today leaves it out until it is resumed.

    Example:  coachlog engagement pause ana "until the merger is through"
    """
    found, now = _found(client), clock.now()
    from coachlog.journal import engagements

    day = _day(at, now)
    with writing() as connection:
        engagements.pause(connection, found, from_arguments(why or []).text, day, now)
    _say(found, f"paused {shown_day(day, now.date())}")


@app.command()
def resume(client: str = _CLIENT) -> None:
    """Go on with one that was paused, or open one again that was closed.

    Example:  coachlog engagement resume ana
    """
    found_client = _found(client)
    from coachlog.journal import engagements

    with writing() as connection:
        engagements.resume(connection, found_client, clock.now())
    _say(found_client, "goes on")


@app.command()
def close(
    client: str = _CLIENT,
    reason: str = typer.Option(
        "completed",
        "--reason",
        help=f"One of {', '.join(choices.END_REASONS)}.",
        autocompletion=one_of(choices.END_REASONS),
    ),
    at: str = _AT,
) -> None:
    """Close it, and see what is still open. Follow-up sessions may come after: kind: follow-up in the note.

    Examples:  coachlog engagement close ana

      coachlog engagement close ana --reason "client ended" --at "12 Nov"
    """
    found, now = _found(client), clock.now()
    from coachlog.journal import engagements

    why, day = chosen(reason, choices.END_REASONS, "--reason"), _day(at, now)
    with writing() as connection:
        engagements.close(connection, found, why, day, now)
        left = view.still_open(connection, found)
        usual = find_client(connection, found.slug)
    _say(found, f"closed {shown_day(day, now.date())}, {spoken(why)}")
    if usual.engagement != found.engagement:
        output.error_line(
            f"{found.slug} now means {usual.engagement_ref}; this one is {found.slug}/{found.engagement_ref}"
        )
    for each in left:
        refs = f": {' '.join(each.refs)}" if each.refs else ""
        output.error_line(f"still open: {each.what}{refs}" if each.refs else each.what)


@app.command()
def waive(client: str = _CLIENT, why: list[str] = typer.Argument(..., help="Why there is none.")) -> None:
    """There will be no alignment with the sponsor, for a reason; then nothing asks for it any more.

    Example:  coachlog engagement waive ana "the sponsor has left, nobody follows"
    """
    found_client, reason = _found(client), from_arguments(why).text.strip()
    from coachlog.journal import engagements

    if not any(char.isalnum() for char in reason):
        raise WrongValue("say why there is no alignment")
    with writing() as connection:
        engagements.waive_alignment(connection, found_client, reason, clock.now())
    _say(found_client, "alignment waived")


@app.command(name="list")
def list_(
    client: str = typer.Argument("", help="Of one client.", autocompletion=complete_client),
    format_: str = LIST_FORMAT,
) -> None:
    """List the engagements, with where each stands.

    Example:  coachlog engagement list ana
    """
    shape = list_format(format_)
    with reading() as connection:
        found = view.engagements(connection, find_client(connection, client).id if client else None)
    from coachlog.render.engagements import engagements_sheet

    show_list(found, shape, lambda each: engagements_sheet(each, clock.today()))


def _facts(
    title: str, format_: str, group_size: int | None, payment: str, planned: int | None, minutes: str, cadence: str
) -> "EngagementFacts":
    from coachlog.journal.engagements import EngagementFacts

    return EngagementFacts(
        title=title or None,
        format=chosen(format_, choices.FORMATS, "--as") or None,
        group_size=group_size,
        payment=chosen(payment, choices.PAYMENTS, "--payment") or None,
        planned_sessions=planned,
        session_minutes=minutes_option("--minutes", minutes),
        cadence_days=days_option(cadence),
    )


def _found(client: str) -> Client:
    """Raises CallError where a name alone could mean several that are not closed: what ends must be meant."""
    with reading() as connection:
        found_client = find_client(connection, client)
        several = [each for each in view.engagements(connection, found_client.id) if each.state != "closed"]
    if len(several) > 1 and "/" not in client:
        which = " or ".join(
            f"{found_client.slug}/{each.ref}" + f" ({each.title})" * bool(each.title) for each in several
        )
        raise CallError(f"which one? {which}")
    return found_client


def _day(at: str, now: datetime) -> date:
    return past_day("--at", at, now) or now.date()


def _say(client: Client, done: str) -> None:
    output.line(f"{client.name} · {client.engagement_ref}: {done}   ·   take back: coachlog undo")
