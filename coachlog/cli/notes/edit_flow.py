"""From ``edit REF`` to the difference, written. Until then the text is a draft; it stays one when anything is wrong."""

import difflib
from datetime import datetime
from typing import Any

import typer

from coachlog.cli import output
from coachlog.cli.connections import writing
from coachlog.cli.notes import decoding, drafts, editor
from coachlog.cli.notes.draft_origin import EditOrigin
from coachlog.cli.notes.drafts import Draft, kept
from coachlog.cli.notes.edit_text import Given, given
from coachlog.cli.notes.open_draft import check_edited, opened
from coachlog.cli.options import interactive
from coachlog.errors import BadHead, CallError, ChangedMeanwhile
from coachlog.notation import Item, ParsedNote, Text
from coachlog.notation.difference import clashes, difference
from coachlog.render.terminal_text import literal
from coachlog.store.lookup import may_mean


def edit(ref: str, now: datetime, *, sure: bool) -> None:
    """Open a session or one thing in the editor, and write what was changed. ``sure``: removals are not asked."""
    out = given(ref, now)
    words = editor.command()
    origin = EditOrigin(out.ref, out.context.client.slug, out.text, tuple(sorted(out.known.ids)))
    draft = drafts.keep(out.text.encode(), origin)
    _edit_and_write(out, draft, origin, words, now, sure=sure, fresh=True)


def resume(draft: Draft, origin: EditOrigin, now: datetime, *, sure: bool) -> None:
    """Go on with an edit that could not be written. What was changed in it is applied to what is in the journal now,
    unless the same line was changed elsewhere."""
    words = editor.command()
    with kept(draft):
        out = given(origin.edit, now, origin.ids)
    _edit_and_write(out, draft, origin, words, now, sure=sure, fresh=False)


def _edit_and_write(
    out: Given, draft: Draft, origin: EditOrigin, words: list[str], now: datetime, *, sure: bool, fresh: bool
) -> None:
    with drafts.worked_on(draft):
        edited = opened(draft, words)
        decoded = decoding.decode(draft.text())
        check_edited(edited, draft, unchanged=fresh and decoded.text == origin.given)
        with kept(draft):
            summary = _write(out, origin.given, decoded.text, now, sure=sure)
        drafts.discard(draft)
    output.write(literal(summary) + "\n")
    for line in decoded.said:
        output.error_line(line)


def _write(out: Given, given_out: str, text: str, now: datetime, *, sure: bool) -> str:
    """Show the difference, ask about what is removed, write it. Returns what is said afterwards."""
    old, new = out.read(given_out), out.read(text)
    changes = difference(old.note, new.note)
    if text == given_out or not changes.anything():
        return f"{out.ref}: nothing was changed"
    _check_head(out, given_out, new)
    if given_out != out.text and clashes(old.note, new.note, out.read(out.text).note):
        raise ChangedMeanwhile(out.ref)
    _show(given_out, text)
    if changes.removed and not sure:
        _ask([_named(item) for item in changes.removed])
    from coachlog.journal.editing import edit_session, edit_thing

    with writing() as connection:
        client, seen = out.context.client, out.editable.seen
        if out.whole:
            done = edit_session(connection, client, out.ref.number, old.note, new.note, seen, now)
        else:
            done = edit_thing(connection, client, out.ref, old.note, new.note, seen, now)
    for warned in (*map(str, _new_warnings(old, new)), *done.warnings):
        output.error_line(literal(warned))
    parts = [f"{what} {' '.join(refs)}" for what, refs in (("changed", done.changed), ("added", done.added)) if refs]
    parts += [f"removed {', '.join(map(_named, changes.removed))}"] if changes.removed else []
    return f"{out.context.client.name} · {out.ref}: {', '.join(parts) or 'changed'}\ntake back: coachlog undo"


def _new_warnings(old: ParsedNote, new: ParsedNote) -> list[Any]:
    known = {warned.message for warned in old.warnings}
    return [warned for warned in new.warnings if warned.message not in known]


def _check_head(out: Given, given_out: str, new: ParsedNote) -> None:
    if new.refusals:
        raise BadHead(f"the note's head cannot be right: {'; '.join(map(str, new.refusals))}")
    head = set(given_out.partition("\n\n")[0].splitlines()) if out.whole else set()
    if any(head & set(block.text.splitlines()) for block in new.note.blocks if isinstance(block, Text)):
        raise BadHead("the lines of the head come first: put what you wrote below them")
    if out.whole and new.note.head.day is None:
        raise BadHead("the line date: is missing: a session has a day")
    whose = new.note.head.client
    if whose and out.context.client.slug not in may_mean(out.context.everyone, whose):
        raise BadHead(f"the note's head names another client: coachlog move {out.ref} CLIENT files it elsewhere")


def _show(old: str, new: str) -> None:
    """The lines that went, and those that came."""
    for line in list(difflib.unified_diff(old.splitlines(), new.splitlines(), n=0, lineterm=""))[2:]:
        if not line.startswith("@@"):
            output.error_line(f"{line[0]} {literal(line[1:])}")


def _named(item: Item) -> str:
    """A thing by its number; a line about something older by what it says."""
    words_of_kind = {
        "tick": "what came of",
        "review": "the review of",
        "adopt": "the adoption of",
        "told": "who told of",
    }
    return f"{words_of_kind[item.kind]} {item.ref}" if item.kind in words_of_kind else item.id


def _ask(what: list[str]) -> None:
    which = ", ".join(what)
    if not interactive():
        raise CallError(f"that removes {which}: --yes does it without being asked")
    if not typer.confirm(f"Remove {which}?", default=False, err=True):
        raise CallError(f"{which} stays, so nothing was changed")
