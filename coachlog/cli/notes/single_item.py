"""What is recorded by a command of its own, ``done`` or ``goal rate``, as a note between sessions would."""

from collections.abc import Sequence
from datetime import datetime

from coachlog.cli import output
from coachlog.cli.connections import writing
from coachlog.notation import Item, Note
from coachlog.notation.note import Block, Head
from coachlog.render.receipt import Receipt, Recorded, receipt_text
from coachlog.render.terminal import width
from coachlog.render.terminal_text import literal
from coachlog.store.lookup import Client, find_ref
from coachlog.views.item_view import item_view
from coachlog.views.session_facts import session_facts


def _subject(block: Block) -> str:
    return block.ref if isinstance(block, Item) else ""


def record_items(client: Client, blocks: Sequence[Block], at: datetime, now: datetime, verb: str) -> None:
    """Write them as one entry between sessions, of the day of ``at``, and say what was recorded."""
    from coachlog.journal.in_session import Facts
    from coachlog.journal.notes import record_note

    facts = Facts(day=at.date(), at=None, minutes=None, kind="between", typed="", typed_as="line")
    with writing() as connection:
        done = record_note(connection, client.id, client.engagement, Note(Head(), tuple(blocks)), facts, now, verb=verb)
        after = session_facts(connection, done.session)
        things = [
            item_view(connection, find_ref(connection, ref)) for ref in dict.fromkeys(map(_subject, blocks)) if ref
        ]
    note = Note(Head(), tuple(blocks))
    texts: dict[str, str] = {thing.thing.ref: thing.thing.text for thing in things}
    recorded = [
        Recorded(line.ref, line.verb, item, line.withheld, texts.get(item.ref, ""))
        for line in done.lines
        if isinstance(item := blocks[line.place], Item)
    ]
    receipt = Receipt(after, "", recorded, note.kept(), "", "", (), "take back: coachlog undo")
    output.line(literal(receipt_text(receipt, now.date(), width())))
    for warning in done.warnings:
        output.error_line(literal(warning))
