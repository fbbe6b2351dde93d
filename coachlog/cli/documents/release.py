"""``coachlog release``: what the client allows the sponsor to see."""

import re

import typer

from coachlog import clock
from coachlog.cli import output
from coachlog.cli.changes.ref_arguments import whose
from coachlog.cli.connections import reading, writing
from coachlog.cli.notes.decoding import from_arguments
from coachlog.cli.setup.completion import complete_client, refs
from coachlog.domain.ref import RELEASABLE, Ref, pattern
from coachlog.errors import CallError
from coachlog.moments import shown_day
from coachlog.regex import LazyPattern
from coachlog.render.terminal_text import literal, on_one_line
from coachlog.store.lookup import Client, check_whose, find_client
from coachlog.views.disclosures import Releasable, releasable, released

_LIKE_A_REF = LazyPattern(pattern(), re.I)


def _client_or_ref(incomplete: str) -> list[str]:
    return [*complete_client(), *refs(*RELEASABLE)(incomplete)]


def release(
    what: list[str] = typer.Argument(
        ...,
        metavar="[CLIENT] REF…",
        help="Goals g2, milestones t3; CLIENT alone shows what is released.",
        autocompletion=_client_or_ref,
    ),
    theme: list[str] = typer.Option([], "--theme", metavar="TEXT", help="A theme, in words the client chose."),
    take_back: bool = typer.Option(False, "--take-back", help="It is released no longer."),
) -> None:
    """The client released it: it may stand in the sponsor's report, in these words. Nothing else from the sessions can.

    Examples:  coachlog release g2 t3

      coachlog release ana --theme "delegation"

      coachlog release ana
    """  # fmt: skip
    now = clock.now()
    refs = [ref for word in what if (ref := Ref.parse(word)) and ref.kind in RELEASABLE]
    names = [word for word in what if Ref.parse(word) not in refs]
    themes = [each for each in (" ".join(from_arguments([each]).text.split()) for each in theme) if each]
    if other := next((word for word in names if _LIKE_A_REF.fullmatch(word.strip())), ""):
        raise CallError(f"{other} is not released: goals and milestones are, such as g2 and t3, and themes")
    if len(names) > 1:
        raise CallError("one client at a time: coachlog release CLIENT g2 t3")
    if theme and not names:
        raise CallError("a theme needs its client: coachlog release CLIENT --theme TEXT")
    client = _client(names, refs)
    if take_back and not refs and not themes:
        raise CallError(f"what is released no longer? coachlog release {client.label} g2 --take-back")
    if not refs and not themes:
        _show(client)
        return
    if take_back:
        from coachlog.journal.releases import withdraw

        with writing() as connection:
            withdraw(connection, client, refs, themes, now)
        output.line(f"{client.name}: released no longer   ·   take back: coachlog undo")
        return
    releasables = _releasable(client, refs)
    from coachlog.journal.releases import release as write

    with writing() as connection:
        write(connection, client, [(each.ref, each.text, each.due_on) for each in releasables], themes, now)
    output.line(f"{client.name}, released for the sponsor:")
    for each in releasables:
        output.line(f"  {each.ref} {on_one_line(each.text)}")
        if each.kept:
            reason = "how it is worded now is not told, so it is released as it was worded before"
            output.error_line(f"{each.ref}: {reason}")
    for text in themes:
        output.line(f"  theme: {literal(text)}")
    output.line("take back: coachlog undo")


def _client(names: list[str], refs: list[Ref]) -> Client:
    """Whose it is: the client that was named, else the one whose these refs are. Raises UnknownRef and its like."""
    if not names:
        client, _ = whose(refs, RELEASABLE, "can be released: goals and milestones can")
        return client
    with reading() as connection:
        client = find_client(connection, names[0])
        for ref in refs:
            check_whose(connection, ref, client)
    return client


def _releasable(client: Client, refs: list[Ref]) -> list[Releasable]:
    releasables = []
    with reading() as connection:
        for ref in dict.fromkeys(refs):
            each = releasable(connection, client, ref)
            if each is None:
                raise CallError(
                    f"{ref} cannot be released: it is private, not adopted, or no milestone of the agreement now"
                )
            releasables.append(each)
    return releasables


def _show(client: Client) -> None:
    with reading() as connection:
        releases = released(connection, client)
    if not releases:
        output.write(f"{client.name}: nothing is released. The sponsor's report holds days and numbers alone.\n")
        return
    output.write(f"{client.name}, released for the sponsor:\n")
    today = clock.today()
    for each in releases:
        what = each.ref or "theme"
        output.write(f"  {what:<6}{on_one_line(each.text)} · {shown_day(each.day, today)}\n")
        if each.gone:
            output.write("        in no report now: private, no longer agreed on, or not the same any more\n")
        elif each.now:
            output.write(f"        worded by now: {on_one_line(each.now)} (coachlog release {each.ref})\n")
