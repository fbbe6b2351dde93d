"""``coachlog demo``: an invented practice in a throw-away place, recorded by the same path as every note."""

import io
import os
import shlex
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import typer

import coachlog
from coachlog import clock, places
from coachlog.cli import output
from coachlog.cli.connections import reading, writing
from coachlog.cli.documents.files import write_whole
from coachlog.errors import CallError


class Invented(NamedTuple):
    """A client who does not exist. Their sessions fall on ``weekday`` (Monday is 0); ``people`` stand around them."""

    folder: str
    weekday: int
    facts: dict[str, Any]
    people: tuple[dict[str, str], ...] = ()


# In this order, as their notes speak of each other's numbers by it.
PRACTICE = (
    Invented(
        "ana-ruiz",
        1,
        {"name": "Ana Ruiz", "organisation": "Norte Finance", "sponsor": "María Soto", "planned_sessions": 8}
        | {"cadence_days": 21, "level": "senior_leader", "session_minutes": 60, "log_consent": "written"},
        (
            {"name": "Luis Vega", "role": "direct_report", "views": "she answers before we finish"},
            {"name": "Tomás Prieto", "role": "senior_leader", "power": "reports_to"}
            | {"not_negotiable": "no surprise in front of the board", "strategy_adjusted": "one page, a week before"},
        ),
    ),
    Invented(
        "jonas-weber",
        3,
        {"name": "Jonas Weber", "level": "executive", "cadence_days": 28, "planned_sessions": 6},
    ),
    Invented(
        "lucia-fernandez",
        2,
        {
            "name": "Lucía Fernández",
            "sponsor": "Carmen Gil",
            "cadence_days": 21,
            "planned_sessions": 10,
        },
    ),
    Invented("amina-obrien", 0, {"name": "Amina O'Brien", "payment": "pro_bono", "cadence_days": 21}),
)


def demo(
    keep: Path | None = typer.Option(None, "--in", metavar="FOLDER", help="An empty folder to keep it in."),
) -> None:
    """Try everything on an invented practice: four clients, five months, nobody real.

    Example:  coachlog demo
    """
    if keep is not None and keep.exists() and (not keep.is_dir() or any(keep.iterdir())):
        raise CallError(f"{keep} is not empty: name an empty folder, or one that is to be made")
    home = places.make_private((keep or Path(tempfile.mkdtemp(prefix="coachlog-demo-"))).absolute())
    os.environ["COACHLOG_HOME"] = str(home)
    now = clock.now()
    record_practice(now)
    _show(now, home, throw_away=keep is None)


def record_practice(now: datetime) -> str:
    """Record the practice in COACHLOG_HOME, its dates counted back from ``now``. Returns what was said meanwhile."""
    from coachlog.cli.documents.agreement_flow import from_text
    from coachlog.cli.notes.note_flow import record_from
    from coachlog.cli.notes.note_request import Request
    from coachlog.journal.clients import ClientFacts, add_client
    from coachlog.journal.people import PersonFacts, add_person
    from coachlog.store.lookup import find_client

    printed = io.StringIO()
    for client in PRACTICE:
        own_now = _last(client.weekday, now)
        with writing() as connection:
            added = add_client(connection, ClientFacts(**client.facts), own_now)
            found_client = find_client(connection, added.slug)
            for person in client.people:
                add_person(connection, found_client, PersonFacts(**person), own_now)
        for path in _found_examples("agreements", f"{client.folder}.md"):
            with redirect_stdout(printed):
                from_text(added.slug, path.read_bytes(), None, own_now, piped=False)
        for path in notes_of(client):
            with redirect_stdout(printed), redirect_stderr(printed):
                record_from(Request(client=added.slug, way="file", file=path), own_now)
    return printed.getvalue()


def notes_of(client: Invented) -> list[Path]:
    """The notes of an invented client: beside the package when installed, beside its source otherwise."""
    return _found_examples(client.folder, "*.md")


def _found_examples(folder: str, which: str) -> list[Path]:
    package = Path(coachlog.__file__).parent
    roots = (package / "examples", package.parent / "examples")
    return sorted(next(root for root in roots if (root / folder).is_dir()).joinpath(folder).glob(which))


def _last(weekday: int, now: datetime) -> datetime:
    """The evening of the latest such weekday before today: nobody holds sessions on a Sunday."""
    days = (now.weekday() - weekday - 1) % 7 + 1
    return datetime.combine(now.date() - timedelta(days=days), time(20), now.tzinfo)


def _show(now: datetime, home: Path, *, throw_away: bool) -> None:
    from coachlog.render.brief import brief_lines
    from coachlog.render.brief_line import line_cells
    from coachlog.render.markdown import summary_markdown
    from coachlog.render.terminal import width
    from coachlog.store.lookup import find_client
    from coachlog.views.brief import brief
    from coachlog.views.summary import summary
    from coachlog.views.summary_options import SummaryOptions
    from coachlog.words.documents import DOCUMENTS

    with reading() as connection:
        ana = find_client(connection, "ana-ruiz")
        brief_view = brief(connection, ana, now.date())
        document = summary_markdown(summary(connection, ana, SummaryOptions(now.date())), DOCUMENTS["en"])
    target = home / "ana-ruiz.md"
    write_whole(target, document, force=False)
    output.write("Minutes before the next session, a coach types:  coachlog brief ana\n\n")
    output.write_lines(line_cells(brief_lines(brief_view, width()), width()))
    output.line("")
    output.write(
        f"""Ana's summary, without resistance, takes, or private notes, lies in
  {target}

Go on playing in this place:
  export COACHLOG_HOME={shlex.quote(str(home))}
  coachlog client list
  coachlog show s4
  coachlog note ana "Ana will: call Luis by fri"
  coachlog undo
When you are done:  unset COACHLOG_HOME{f"; rm -r {shlex.quote(str(home))}" if throw_away else ""}
"""
    )
