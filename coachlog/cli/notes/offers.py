"""``coachlog offers``: what the lines of a note could be; taken by a number, or left as they are."""

import typer

from coachlog import clock
from coachlog.cli import output
from coachlog.cli.connections import reading
from coachlog.cli.notes import take_offers
from coachlog.cli.options import interactive
from coachlog.cli.setup.completion import refs
from coachlog.domain.names import first_name
from coachlog.domain.ref import Ref
from coachlog.errors import CallError, NothingYet
from coachlog.render import terminal
from coachlog.render.offers import offer_lines
from coachlog.render.session_heading import session_heading
from coachlog.render.terminal_text import literal
from coachlog.store.lookup import find_ref
from coachlog.views.session_facts import last_written, session_facts


def offers(
    ref: str = typer.Argument(
        "",
        metavar="SESSION",
        help="A session such as s12; the last one written if left out.",
        autocompletion=refs("session"),
    ),
    wanted: str = typer.Option("", "--take", metavar="NUMBERS", help="Take these: 1,2 or all."),
    yes: bool = typer.Option(False, "--yes", "-y", help="Do not ask before all are taken."),
) -> None:
    """What the lines of a note could be: a promise, a goal, a day that coachlog did not take for certain.

    Nothing of it is recorded until you take it; what you take is written into the note in place of your words, as one
    change that coachlog undo takes back.

    Examples:  coachlog offers

      coachlog offers s12 --take 1,3
    """
    now = clock.now()
    with reading() as connection:
        if ref:
            of = find_ref(connection, ref)
            if of.kind != "session":
                raise CallError("offers are of a session: coachlog offers s12")
            session: Ref | None = of
        else:
            session = last_written(connection)
        if not session:
            raise NothingYet("no note is recorded yet: coachlog note CLIENT")
        heading = session_heading(session_facts(connection, session), now.date())
    out, every = take_offers.offered(session, now)
    if not every:
        raise NothingYet(f"nothing is offered of {session}: coachlog show {session} is its note")
    if wanted:
        chosen = take_offers.chosen_of(wanted, every)
        if len(chosen) > 1 and not yes and wanted.strip().casefold() == "all":
            if not interactive():
                raise CallError("to take all of them without being asked: --take all --yes")
            if not typer.confirm(f"Take all {len(chosen)}?", default=False, err=True):
                raise CallError("nothing was taken")
    else:
        output.line(
            "\n".join([literal(heading), *offer_lines(every, first_name(out.context.client.name), terminal.width())])
        )
        if not interactive():
            output.error_line(f"take: coachlog offers {session} --take 1,2")
            return
        chosen = take_offers.ask(every)
        if not chosen:
            return
    output.line(literal(take_offers.take(out, chosen, now)))
