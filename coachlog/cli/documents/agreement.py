"""``coachlog agreement`` (``contract``): which results, by when, and who answers for what, as one document."""

from datetime import date, datetime
from pathlib import Path

import typer

from coachlog import clock, places
from coachlog.cli import output
from coachlog.cli.connections import reading
from coachlog.cli.date_options import past_day
from coachlog.cli.notes.decoding import from_file, from_stdin, is_piped
from coachlog.cli.options import CLIENT, chosen
from coachlog.cli.setup.completion import one_of
from coachlog.errors import CallError, NothingYet
from coachlog.store.lookup import find_client
from coachlog.views.agreement import agreement as look_up


def agreement(
    client: str = CLIENT,
    source: str = typer.Argument("", metavar="[-]", help="- reads the document from standard input."),
    file: Path | None = typer.Option(None, "--file", "-f", help="Read the document from a file."),
    agreed: str = typer.Option("", "--agreed", metavar="DATE", help="The day it was agreed; today when not said."),
    show: bool = typer.Option(False, "--show", help="Show it; open nothing."),
    version: int | None = typer.Option(None, "--version", metavar="N", min=1, help="Show it as it was in version N."),
    format_: str = typer.Option(
        "",
        "--format",
        help="text; markdown, to sign; or json. Shows it.",
        autocompletion=one_of(("text", "markdown", "json")),
    ),
) -> None:
    """The agreement: results, milestones, risks, who answers for what. Your editor opens on it; what you save is its
    next version. A milestone is reached or missed in a note, [x] t3 what was seen, or by coachlog done t3.

    Examples:  coachlog agreement ana

      coachlog agreement ana --file agreement.md --agreed "3 Sep"

      coachlog agreement ana --format markdown > to-sign.md
    """
    shape = chosen(format_, ("text", "markdown", "json"), "--format")
    now = clock.now()
    day = past_day("--agreed", agreed, now)
    if source not in ("", "-"):
        raise CallError("the document comes from your editor, from - (standard input), or from --file")
    if source and file is not None:
        raise CallError("the document comes from --file or from -: leave one out")
    if show or version or shape:
        if source or file is not None or day:
            raise CallError("--show, --version and --format only show it: leave the rest out")
        _show(client, version or 0, shape or "text", now)
        return
    _record(client, source, file, day, now)


def _record(client: str, source: str, file: Path | None, day: date | None, now: datetime) -> None:
    from coachlog.cli.documents import agreement_flow

    if file is not None:
        agreement_flow.from_text(client, from_file(file), day, now, piped=False)
    elif source or is_piped():
        agreement_flow.from_text(client, from_stdin(), day, now, piped=True)
    else:
        agreement_flow.from_editor(client, day, now)


def _show(client: str, version: int, shape: str, now: datetime) -> None:
    with reading() as connection:
        standing = look_up(connection, find_client(connection, client), version)
    if not standing.versions:
        raise NothingYet(
            f"nothing is agreed with {standing.client.name} yet: coachlog agreement {standing.client.label}"
        )
    if shape == "json":
        from coachlog.render.data import as_data, as_json

        plain = as_data(standing)
        del plain["seen"]
        plain |= {"client": standing.client.slug, "name": standing.client.name}
        output.write(as_json(plain))
    elif shape == "markdown":
        from coachlog.render.agreement import agreement_markdown
        from coachlog.words.reports import REPORTS

        words = REPORTS.get(standing.language) or REPORTS[places.config().language]
        output.write(agreement_markdown(standing, words))
    else:
        from coachlog.render.agreement import agreement_text
        from coachlog.render.terminal import width

        output.page(agreement_text(standing, now.date(), width()))
