"""``coachlog client``: the people coached."""

import typer

from coachlog import clock
from coachlog.cli import output
from coachlog.cli.connections import reading, writing
from coachlog.cli.date_options import minutes_option
from coachlog.cli.default_show import HelpGroup
from coachlog.cli.options import CLIENT, chosen
from coachlog.cli.setup.completion import one_of
from coachlog.domain import choices
from coachlog.errors import WrongValue, quoted

app = typer.Typer(help="The people coached: add, list, edit, archive, erase.", rich_markup_mode=None, cls=HelpGroup)

_CONTACT = typer.Option(None, "--contact", help="How to reach the client.")
_ORGANISATION = typer.Option(None, "--organisation", "--organization", help="Where the client works.")
_LEVEL = typer.Option("", "--level", help=f"One of {', '.join(choices.LEVELS)}.", autocompletion=one_of(choices.LEVELS))
_RELATIONSHIP = typer.Option(
    "",
    "--relationship",
    help=f"One of {', '.join(choices.RELATIONSHIPS)}.",
    autocompletion=one_of(choices.RELATIONSHIPS),
)
_LANGUAGE = typer.Option(
    "",
    "--language",
    help=f"Of the client's documents: {', '.join(choices.LANGUAGES)}.",
    autocompletion=one_of(choices.LANGUAGES),
)
_SPONSOR = typer.Option("", "--sponsor", metavar="NAME", help="Who pays for the coaching.")
_PAYMENT = typer.Option(
    "", "--payment", help=f"One of {', '.join(choices.PAYMENTS)}.", autocompletion=one_of(choices.PAYMENTS)
)
_PLANNED = typer.Option(None, "--planned", min=1, max=999, help="How many sessions were agreed on.")
_MINUTES = typer.Option("", "--minutes", help="How long a session usually is: 60, 1h15.")
_CADENCE = typer.Option("", "--cadence", metavar="DAYS", help="Days between sessions: 14, or 2w.")
_RETENTION = typer.Option(
    None, "--retention", metavar="MONTHS", help='How many months data is kept after closing; "" for no agreed time.'
)
_CONSENT = typer.Option(
    "",
    "--log-consent",
    help=f"To a row in an hours log: {', '.join(choices.LOG_CONSENTS)}.",
    autocompletion=one_of(choices.LOG_CONSENTS),
)


@app.command()
def add(
    name: list[str] = typer.Argument(..., help="The full name."),
    contact: str | None = _CONTACT,
    organisation: str | None = _ORGANISATION,
    level: str = _LEVEL,
    relationship: str = _RELATIONSHIP,
    language: str = _LANGUAGE,
    sponsor: str = _SPONSOR,
    payment: str = _PAYMENT,
    planned: int | None = _PLANNED,
    minutes: str = _MINUTES,
    cadence: str = _CADENCE,
    log_consent: str = _CONSENT,
    retention: str | None = _RETENTION,
) -> None:
    """Add a client; the short name is made from the name.

    Example:  coachlog client add "Ana Ruiz" --sponsor "María Soto" --planned 8 --cadence 2w
    """
    from coachlog.journal.clients import ClientFacts, add_client

    facts = ClientFacts(
        name=" ".join(name),
        contact=contact,
        organisation=organisation,
        level=chosen(level, choices.LEVELS, "--level") or None,
        relationship=chosen(relationship, choices.RELATIONSHIPS, "--relationship") or None,
        language=chosen(language, choices.LANGUAGES, "--language") or None,
        log_consent=chosen(log_consent, choices.LOG_CONSENTS, "--log-consent") or None,
        payment=chosen(payment, choices.PAYMENTS, "--payment") or None,
        planned_sessions=planned,
        session_minutes=minutes_option("--minutes", minutes),
        cadence_days=days_option(cadence),
        sponsor=sponsor or None,
        retention_months=_months(retention),
    )
    with writing() as connection:
        added = add_client(connection, facts, clock.now())
    sponsored = f" · sponsor {added.sponsor}" if added.sponsor else ""
    output.line(f"{added.name} · {added.slug}{sponsored}")
    for other in added.namesakes:
        output.error_line(f"{other} has the same name, or one that begins so: tell them apart by their short names")
    output.line(f"next: coachlog note {added.slug}   ·   take back: coachlog undo")


@app.command(name="list")
def list_() -> None:
    """List the clients: the same as coachlog clients.

    Example:  coachlog client list
    """
    from coachlog.cli.lists.lists import clients

    clients()


@app.command()
def edit(
    client: str = CLIENT,
    name: str = typer.Option("", "--name", help="A new full name; the short name stays."),
    contact: str | None = _CONTACT,
    organisation: str | None = _ORGANISATION,
    level: str = _LEVEL,
    relationship: str = _RELATIONSHIP,
    language: str = _LANGUAGE,
    sponsor: str = _SPONSOR,
    payment: str = _PAYMENT,
    planned: int | None = _PLANNED,
    minutes: str = _MINUTES,
    cadence: str = _CADENCE,
    log_consent: str = _CONSENT,
    retention: str | None = _RETENTION,
) -> None:
    """Change what is known of a client; an empty value ("") takes a contact or organisation out.

    Example:  coachlog client edit ana --planned 10 --contact ana@example.org
    """
    from coachlog.store.lookup import find_client

    with reading() as connection:
        found_client = find_client(connection, client)

    from coachlog.journal.clients import ClientFacts, edit_client

    facts = ClientFacts(
        name=name or None,
        contact=contact,
        organisation=organisation,
        level=chosen(level, choices.LEVELS, "--level") or None,
        relationship=chosen(relationship, choices.RELATIONSHIPS, "--relationship") or None,
        language=chosen(language, choices.LANGUAGES, "--language") or None,
        log_consent=chosen(log_consent, choices.LOG_CONSENTS, "--log-consent") or None,
        payment=chosen(payment, choices.PAYMENTS, "--payment") or None,
        planned_sessions=planned,
        session_minutes=minutes_option("--minutes", minutes),
        cadence_days=days_option(cadence),
        sponsor=sponsor or None,
        retention_months=_months(retention),
    )
    if not any(value is not None for value in facts):
        raise WrongValue("nothing to change: name at least one option, such as --planned 10")
    with writing() as connection:
        edit_client(connection, found_client.id, found_client.engagement, facts, clock.now())
    output.line(f"{facts.name or found_client.name} · {found_client.slug}: changed   ·   take back: coachlog undo")


@app.command()
def archive(
    client: str = CLIENT,
    restore: bool = typer.Option(False, "--restore", help="Take the client back out."),
) -> None:
    """Put a client away whose coaching has ended: lists leave them out, nothing is lost.

    Example:  coachlog client archive ana
    """
    from coachlog.store.lookup import find_client

    with reading() as connection:
        found_client = find_client(connection, client)
    from coachlog.journal.clients import archive_client

    with writing() as connection:
        archive_client(connection, found_client.id, clock.now(), restore=restore)
    done = "taken back out" if restore else "archived"
    output.line(f"{found_client.name} · {found_client.slug}: {done}   ·   take back: coachlog undo")


@app.command()
def erase(
    client: str = CLIENT,
    yes: bool = typer.Option(False, "--yes", "-y", help="Do not ask for the name."),
    everywhere: bool = typer.Option(False, "--everywhere", help="Take the name out of other clients' lines too."),
    keep_minutes: bool = typer.Option(False, "--keep-minutes", help="Leave the minutes of sessions, of nobody."),
) -> None:
    """Erase a client for good: every note, draft, trace of a change, and older copy of the journal. Shows what goes and
    asks for the name. It cannot be undone; a copy for the client: coachlog export CLIENT --for data-request.

    Example:  coachlog client erase ana
    """
    from coachlog.cli.clients.erase import erase_client

    erase_client(client, sure=yes, everywhere=everywhere, keep_minutes=keep_minutes)


def _months(text: str | None) -> int | None:
    """``--retention``: months, -1 to take them out."""
    if text is None:
        return None
    if text and not (text.isascii() and text.isdecimal() and len(text) <= 4 and int(text) <= 1200):
        raise WrongValue(f"--retention {quoted(text)} is no number of months: try 24")
    return int(text) if text else -1


def days_option(text: str) -> int | None:
    """``--cadence``: ``14``, ``14d``, ``2w``."""
    if not text:
        return None
    number, unit = (text[:-1], text[-1]) if text[-1] in "dw" else (text, "d")
    if not (number.isascii() and number.isdecimal() and len(number) <= 3 and int(number)):
        raise WrongValue(f"--cadence {quoted(text)} is not a number of days: try 14 or 2w")
    return int(number) * (7 if unit == "w" else 1)
