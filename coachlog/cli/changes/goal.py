"""``coachlog goal``: the same things a note can do, for scripts and corrections."""

from datetime import date, datetime, time

import typer

from coachlog import clock
from coachlog.cli.changes.ref_arguments import whose
from coachlog.cli.connections import reading
from coachlog.cli.date_options import day_option, past_day
from coachlog.cli.default_show import HelpGroup
from coachlog.cli.notes.decoding import from_arguments
from coachlog.cli.notes.single_item import record_items
from coachlog.cli.options import chosen
from coachlog.cli.setup.completion import complete_client, one_of, refs
from coachlog.domain import choices
from coachlog.errors import CallError, WrongValue
from coachlog.notation import Item
from coachlog.notation.note import Value
from coachlog.store.lookup import find_client
from coachlog.views.closing import adopted, finished, is_proposed

app = typer.Typer(
    help="Goals: add, adopt, rate, shift, close. A note can do all of it.", rich_markup_mode=None, cls=HelpGroup
)

_REF = typer.Argument(..., metavar="REF", help="A goal, such as g3.", autocompletion=refs("goal"))
_AT = typer.Option("", "--at", metavar="DATE", help="The day it was; today when not said.")


@app.command()
def add(
    client: str = typer.Argument(..., help="Whose goal it is.", autocompletion=complete_client),
    text: list[str] = typer.Argument(..., help="The goal, in the client's words."),
    why: str = typer.Option("", "--why", help="Why it matters."),
    measure: str = typer.Option("", "--measure", help="What will be seen when it is reached."),
    by: str = typer.Option("", "--by", metavar="DATE", help="The day it is to be reached."),
    benefit: str = typer.Option("", "--benefit", help="What is good in it for the client."),
    team_benefit: str = typer.Option("", "--team-benefit", help="What is good in it for the team."),
    proposed_by: str = typer.Option(
        "", "--proposed-by", help=f"One of {', '.join(choices.PARTIES)}.", autocompletion=one_of(choices.PARTIES)
    ),
    at: str = _AT,
) -> None:
    """Add a goal. One that coach or sponsor propose is active once the client adopts it.

    Example:  coachlog goal add ana "my team decides without me" --why evenings --by "14 Dec"
    """
    now = clock.now()
    with reading() as connection:
        found_client = find_client(connection, client)
    said: dict[str, Value | None] = {
        "why": from_arguments([why]).text,
        "measure": from_arguments([measure]).text,
        "target_on": day_option("--by", by, now.date(), "ahead"),
        "benefit": from_arguments([benefit]).text,
        "team_benefit": from_arguments([team_benefit]).text,
        "proposed_by": chosen(proposed_by, choices.PARTIES, "--proposed-by"),
    }
    item = Item("goal", _text(text), "", tuple((name, value) for name, value in said.items() if value))
    record_items(found_client, [item], _moment(at, now), now, "goal add")


@app.command()
def adopt(ref: str = _REF, at: str = _AT) -> None:
    """The client makes a proposed goal their own.

    Example:  coachlog goal adopt g3
    """
    _record("adopt", ref, "", (), at)


@app.command()
def rate(
    ref: str = _REF,
    value: int = typer.Argument(..., min=0, max=10, help="0 to 10."),
    why: list[str] | None = typer.Argument(None, help="Why this number."),
    at: str = _AT,
) -> None:
    """The client's rating of a goal, 0 to 10.

    Example:  coachlog goal rate g3 6 "slept on Thursday"
    """
    _record("rate", ref, from_arguments(why or []).text, (("value", value),), at)


@app.command()
def shift(
    ref: str = _REF,
    text: list[str] | None = typer.Argument(
        None, help="The new wording; without it the words stay, the meaning moved."
    ),
    kind: str = typer.Option(
        "", "--kind", help=f"One of {', '.join(choices.SHIFT_KINDS)}.", autocompletion=one_of(choices.SHIFT_KINDS)
    ),
    trigger: str = typer.Option(
        "",
        "--trigger",
        help=f"One of {', '.join(choices.SHIFT_TRIGGERS)}.",
        autocompletion=one_of(choices.SHIFT_TRIGGERS),
    ),
    client_says: str = typer.Option("", "--client-says", metavar="TEXT", help="In the client's own words."),
    told: str = typer.Option(
        "", "--told", help=f"The sponsor: {', '.join(choices.TOLD)}.", autocompletion=one_of(choices.TOLD)
    ),
    at: str = _AT,
) -> None:
    """A goal shifted, in wording or in meaning. The old wording is kept.

    Example:  coachlog goal shift g3 "know what only I can decide" --trigger insight
    """
    said = {
        "kind": chosen(kind, choices.SHIFT_KINDS, "--kind"),
        "trigger": chosen(trigger, choices.SHIFT_TRIGGERS, "--trigger"),
        "client_says": from_arguments([client_says]).text,
        "told": chosen(told, choices.TOLD, "--told"),
    }
    new = _text(text) if text else ""
    _record("shift", ref, new, tuple((name, value) for name, value in said.items() if value), at)


@app.command()
def close(
    ref: str = _REF,
    why: list[str] | None = typer.Argument(None, help="Why, when it is parked or dropped."),
    parked: bool = typer.Option(False, "--parked", help="Put aside for now."),
    dropped: bool = typer.Option(False, "--dropped", help="Let go."),
    at: str = _AT,
) -> None:
    """Close a goal: achieved, or with an option parked or dropped.

    Examples:  coachlog goal close g3

      coachlog goal close g3 --parked "after the merger"
    """
    reason = from_arguments(why or []).text
    if parked and dropped:
        raise CallError("--parked, or --dropped: leave one of them out")
    if parked or dropped:
        _record("park" if parked else "drop", ref, reason, (), at)
    elif reason:
        raise CallError("a goal that is achieved needs no reason: leave it out, or say --parked or --dropped")
    else:
        _record("tick", ref, "", (("state", "done"),), at)


def _record(kind: str, ref: str, text: str, fields: tuple[tuple[str, Value], ...], at: str) -> None:
    now = clock.now()
    client, (found,) = whose([ref], ("goal",), "is a goal")
    with reading() as connection:
        proposed = is_proposed(connection, found)
        already = finished(connection, found) or (adopted(connection, found) if kind == "adopt" else "")
    if kind == "tick" and proposed:
        raise CallError(f"{found} is not adopted yet: coachlog goal adopt {found}, or --dropped")
    if kind in ("adopt", "tick", "park", "drop") and already:
        raise CallError(f"{found} is {already}: coachlog history {found} says more")
    record_items(client, [Item(kind, text, found, fields)], _moment(at, now), now, "goal")


def _moment(at: str, now: datetime) -> datetime:
    day: date = past_day("--at", at, now) or now.date()
    return datetime.combine(day, time(), now.tzinfo)


def _text(parts: list[str]) -> str:
    text = from_arguments(parts).text.strip()
    if not any(char.isalnum() for char in text):
        raise WrongValue("a goal needs words")
    return text
