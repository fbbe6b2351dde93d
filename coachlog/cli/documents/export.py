"""``coachlog export``: the client's summary, the sponsor's report, or all that is held about a client."""

from pathlib import Path

import typer

from coachlog import clock, places
from coachlog.cli import output
from coachlog.cli.connections import reading, writing
from coachlog.cli.date_options import day_option
from coachlog.cli.documents.delivery import Delivery, shape_of
from coachlog.cli.options import CLIENT, chosen
from coachlog.cli.setup.completion import one_of, refs
from coachlog.domain.ref import IN_SUMMARY
from coachlog.errors import NothingYet, WrongValue
from coachlog.store.disclosures import disclosing
from coachlog.store.lookup import check_whose, find_client
from coachlog.views.summary import Summary, of_last_session, summary
from coachlog.views.summary_options import SummaryOptions
from coachlog.words.documents import DOCUMENTS, Documents


def export(
    client: str = CLIENT,
    for_: str = typer.Option(
        "client",
        "--for",
        metavar="WHOM",
        help="client, sponsor or data-request.",
        autocompletion=one_of(("client", "sponsor", "data-request")),
    ),
    last: bool = typer.Option(False, "--last", help="The last session alone, as a short mail."),
    path: Path | None = typer.Option(None, "--output", "-o", metavar="FILE", help="To a file; that hands it over."),
    force: bool = typer.Option(False, "--force", help="Replace the file."),
    since: str = typer.Option("", "--since", metavar="DATE", help="From this day on."),
    until: str = typer.Option("", "--until", metavar="DATE", help="Up to this day."),
    without: list[str] = typer.Option(
        [],
        "--without",
        metavar="REF",
        help="Leave out w3; s12 with all that is in it.",
        autocompletion=refs(*IN_SUMMARY),
    ),
    sent: str = typer.Option("", "--sent", metavar="DATE", help="It was handed over on that day: --sent today."),
    all_words: bool = typer.Option(False, "--all-words", help="All of the client's own words, not the last seven."),
    with_untold: bool = typer.Option(
        False, "--with-untold", help="Also how goals shifted of which the sponsor does not know."
    ),
    approved: str = typer.Option("", "--approved", metavar="DATE", help="The client released this sponsor's report."),
    format_: str = typer.Option(
        "",
        "--format",
        help="markdown or html; what FILE ends in, when not said.",
        autocompletion=one_of(("markdown", "html")),
    ),
) -> None:
    """The client's summary, in Markdown or as a page to print. Resistance, your own takes, private and free text are
    never in it. --for sponsor: days and numbers, and what the client released (coachlog release); a draft until
    --approved. --for data-request: all that is held about the client, into the folder of -o.

    Examples:  coachlog export ana

      coachlog export ana --last

      coachlog export ana -o ana.html --since "1 Sep 2026"

      coachlog export ana --for sponsor --approved today -o report.html
    """
    now = clock.now()
    today = now.date()
    audience = chosen(for_, ("client", "sponsor", "data_request"), "--for") or "client"
    of_summary = (last, since, until, without, all_words, with_untold)
    if audience != "client" and any(of_summary):
        raise WrongValue("--last, --since, --until, --without, --all-words, --with-untold go with the client's summary")
    if audience != "sponsor" and approved:
        raise WrongValue("--approved goes with --for sponsor: the client released that report")
    if audience == "data_request":
        from coachlog.cli.documents.export_data import export_data

        export_data(client, path, now, force=force, said=sent or format_)
        return
    shape = chosen(format_, ("markdown", "html"), "--format") or shape_of(path)
    if audience == "sponsor":
        from coachlog.cli.documents.export_sponsor import export_sponsor

        export_sponsor(client, Delivery(path, sent, force, shape), approved, now)
        return
    with reading() as connection:
        found_client = find_client(connection, client)
        for ref in without:
            check_whose(connection, ref, found_client)
        options = SummaryOptions(
            today=today,
            since=day_option("--since", since, today),
            until=day_option("--until", until, today),
            without={ref.strip().casefold() for ref in without},
            all_words=all_words,
            with_untold=with_untold,
        )
        whole_summary = summary(connection, found_client, options)
    if not (
        whole_summary.sessions
        or whole_summary.goals
        or whole_summary.commitments
        or whole_summary.wins
        or whole_summary.remarks
        or whole_summary.experiments
    ):
        raise NothingYet(
            f"there is nothing yet to put into a summary for {found_client.label}: coachlog note {found_client.label}"
        )
    if last and not whole_summary.sessions:
        raise NothingYet(f"no session of {found_client.slug} has been held yet, in that time")
    chosen_summary = of_last_session(whole_summary) if last else whole_summary
    words = DOCUMENTS.get(chosen_summary.language) or DOCUMENTS[places.config().language]
    body = _document(chosen_summary, words, shape, last=last)
    delivery = Delivery(path, sent, force, shape)
    kept = delivery.handed_at(now)
    if kept is None:
        output.write(body)
    else:
        with (
            writing() as connection,
            disclosing(connection, found_client.engagement, "client", kept, body, chosen_summary.refs()),
        ):
            delivery.hand_over(body)
    _say(found_client.name, delivery.target, handed=kept is not None, untold=() if last else whole_summary.untold)


def _document(found: Summary, words: Documents, shape: str, *, last: bool) -> str:
    if shape == "html":
        from coachlog.render.html import recap_html, summary_html

        return recap_html(found, words) if last else summary_html(found, words)
    from coachlog.render.markdown import recap_markdown, summary_markdown

    return recap_markdown(found, words) if last else summary_markdown(found, words)


def _say(name: str, path: Path | None, *, handed: bool, untold: tuple[str, ...]) -> None:
    output.flush()
    if untold:
        which = " and ".join(untold)
        output.error_line(f"left out: how {which} shifted, which the sponsor does not know (--with-untold)")
    if path is not None:
        output.error_line(f"{path}: written, and kept as handed over to {name}")
    elif not handed and not output.is_terminal():
        output.error_line("not kept as handed over: --sent today does that, or -o FILE")
