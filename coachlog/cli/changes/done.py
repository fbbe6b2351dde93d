"""``coachlog done``: something is finished, and what came of it."""

from datetime import datetime, time

import typer

from coachlog import clock
from coachlog.cli.changes.ref_arguments import whose
from coachlog.cli.connections import reading
from coachlog.cli.date_options import past_day
from coachlog.cli.notes.decoding import from_arguments
from coachlog.cli.notes.single_item import record_items
from coachlog.cli.setup.completion import refs
from coachlog.domain.ref import FINISHABLE, Ref
from coachlog.domain.transitions import MILESTONE_STATES, refusal
from coachlog.errors import CallError
from coachlog.notation import Item, Text
from coachlog.notation.note import Block
from coachlog.store.change_log import last_to_speak
from coachlog.views.closing import finished, is_tracked


def done(
    refs: list[str] = typer.Argument(
        ..., metavar="REF…", help="Commitments, wins to celebrate, goals, milestones.", autocompletion=refs(*FINISHABLE)
    ),
    say: str = typer.Option("", "--say", metavar="TEXT", help="What came of it; what shows that it was reached."),
    partly: bool = typer.Option(False, "--partly", help="Only partly."),
    dropped: bool = typer.Option(False, "--dropped", help="It was let go."),
    missed: bool = typer.Option(False, "--missed", help="A milestone was not reached."),
    changed: bool = typer.Option(False, "--changed", help="A milestone became something else."),
    at: str = typer.Option("", "--at", metavar="DATE", help="The day it was finished; today when not said."),
) -> None:
    """Finish a commitment, celebrate a win, call a goal achieved (or, when it was proposed, adopted), a milestone or
    result of the agreement reached.

    An experiment is closed together with the client, by a review in a session's note.

    Examples:  coachlog done c4 c5

      coachlog done c4 --say "Luis had sent it already"

      coachlog done t2 --missed --say "the board was put off"
    """
    if partly + dropped + missed + changed > 1:
        raise CallError("--partly, --dropped, --missed, --changed: one of them")
    now = clock.now()
    day = past_day("--at", at, now) or now.date()
    client, refs_to_close = whose(refs, FINISHABLE, "can be finished")
    state = "partly" if partly else "dropped" if dropped else "missed" if missed else "changed" if changed else "done"
    for ref in refs_to_close:
        if why := refusal(ref, ref.kind, state):
            raise CallError(why)
    with reading() as connection:
        for ref in refs_to_close:
            if already := finished(connection, ref):
                spoken = last_to_speak(connection, ref) if ref.kind == "term" else None
                where = spoken.session if spoken else ref
                raise CallError(f"{ref} is {already}: coachlog edit {where} corrects that")
            if ref.kind == "term" and not is_tracked(connection, ref):
                raise CallError(f"{ref} is not reached: results and milestones of the agreement as it is now are")
    outcome = from_arguments([say]).text
    blocks: list[Block] = [_item(ref, state, outcome) for ref in refs_to_close]
    if outcome and any(ref.kind == "goal" for ref in refs_to_close):
        blocks.append(Text(outcome))  # a goal has no field for what came of it: it stays in the note
    record_items(client, blocks, datetime.combine(day, time(), now.tzinfo), now, "done")


def _item(ref: Ref, state: str, said: str) -> Item:
    if ref.kind == "term":
        return Item(MILESTONE_STATES[state], said, ref)
    return Item("tick", "" if ref.kind == "goal" else said, ref, (("state", state),))
