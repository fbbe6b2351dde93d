"""``coachlog client erase``: every trace of a person, once their name was typed."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import typer

from coachlog import clock, places
from coachlog.cli import output
from coachlog.cli.clients.erase_files import ErasureFiles, files_beside, remove_files
from coachlog.cli.connections import reading, writing
from coachlog.cli.notes import drafts
from coachlog.cli.options import interactive
from coachlog.domain.names import unaccented
from coachlog.domain.ref import Ref
from coachlog.errors import CallError
from coachlog.moments import utc_text
from coachlog.naming import Person, finder, replaced
from coachlog.render.erasure import Lying, going_lines, nobodys_line
from coachlog.render.list_sheet import count
from coachlog.render.terminal import width
from coachlog.render.terminal_text import literal, wrapped
from coachlog.store.connection import Connection
from coachlog.store.erasure import erase
from coachlog.store.lookup import Client, everyone, find_client
from coachlog.store.snapshots import snapshot
from coachlog.views.data_request import DataRequest, data_request
from coachlog.views.editable import owners
from coachlog.views.mentions import Mention, former_names, mentions, names_of_others, session_count

_SHOWN = "[erased]"
_MANY = 3000  # sessions, from which on looking for a name is felt
_BEYOND = """\
What coachlog cannot reach, and you may have to: documents you saved, sent or printed; backups and synced copies of the
folder; your editor's own history and backups; the terminal's scroll-back; a disk's blocks that nothing has overwritten.
"""


class Going(NamedTuple):
    """What an erasure will take, and where else the person is named. ``without`` is a text without the name."""

    client: Client
    everyone: list[tuple[str, str]]
    owners: dict[Ref, str]  # whose what is edited in a draft is
    records: DataRequest
    mentions: list[Mention]
    without: Callable[[str], str]

    def beside(self) -> ErasureFiles:
        """What lies beside the journal at this moment: a draft may have come while somebody was asked."""
        return files_beside(self.client, self.everyone, self.owners, self.without)


def erase_client(wanted: str, *, sure: bool, everywhere: bool, keep_minutes: bool) -> None:
    """Show what goes, ask, erase. Raises CallError when it is not meant, or where nobody can be asked."""
    now = clock.now()
    with reading() as connection:
        client = find_client(connection, wanted)
        if session_count(connection) > _MANY:
            output.error_line("looking through what others wrote for the name; that can take a minute …")
        going = _going(connection, client)
    beside = going.beside()
    _check_nobody_works_on(beside)
    for line in going_lines(
        going.records, going.mentions, _lying(beside), everywhere=everywhere, keep_minutes=keep_minutes
    ):
        # A line of somebody's is cut to fit already, and hangs in.
        output.error_line(line if line.startswith(" ") else "\n".join(wrapped(line, width())))
    if not sure:
        _ask(going, now)
        if going.mentions or beside.named_in:
            everywhere = everywhere or typer.confirm("Take the name out of these lines too?", default=False, err=True)
    without = going.without if everywhere else None

    def before_commit() -> None:
        there = going.beside()
        _check_nobody_works_on(there)
        remove_files(there, without)

    with writing() as connection:
        erase(
            connection, going.client.id, utc_text(now), before_commit, rewrite=without, keep_minutes=keep_minutes
        )  # fmt: skip
        made = snapshot(connection, places.journal(), "after-erasure") if beside.copies else None
    _said(going, beside, made, everywhere=everywhere, keep_minutes=keep_minutes)


def _going(connection: Connection, client: Client) -> Going:
    without = _without(connection, client)
    named = mentions(connection, client.id, lambda text: without(text) != text)
    edited = owners(connection, drafts.edited_refs())
    return Going(client, everyone(connection), edited, data_request(connection, client.id), named, without)


def _without(connection: Connection, client: Client) -> Callable[[str], str]:
    """A text without the person's name: the whole name, and the parts of it that nobody else known is called by."""
    called = (client.name, client.slug, *former_names(connection, client.id))
    own = set(map(unaccented, called))
    others = [name for name in names_of_others(connection, client.id) if unaccented(name) not in own]
    find = finder([Person(called, _SHOWN)], never=others)
    return lambda text: replaced(text, find(text))


def _check_nobody_works_on(beside: ErasureFiles) -> None:
    if working := [draft.ref for draft in (*beside.drafts, *beside.named_in) if not draft.waits()]:
        raise CallError(f"{' '.join(working)} is open in another terminal: close it first")


def _lying(beside: ErasureFiles) -> Lying:
    return Lying(
        [f"{draft.ref}, a draft of {drafts.whose(draft)}" for draft in beside.named_in],
        [f"{draft.ref} ({drafts.whose(draft)})" for draft in beside.nobodys],
        len(beside.drafts),
        len(beside.copies),
        [path.name for path in beside.documents],
        [path.name for path in beside.left],
    )


def _ask(going: Going, now: datetime) -> None:
    """The data request first, then the name, typed. Raises CallError when it is another one."""
    slug = going.client.slug
    if not interactive():
        raise CallError(
            f"to erase {slug} without being asked: coachlog client erase {slug} --yes "
            f"(first, if it was asked for: coachlog export {slug} --for data-request -o FOLDER)"
        )
    if typer.confirm("Write a copy of everything for the client first?", default=False, err=True):
        from coachlog.cli.documents.export_data import export_data

        folder = typer.prompt("The folder", default=f"{slug}-data", err=True).strip()
        export_data(slug, Path(folder), now, force=False)
    typed = typer.prompt(f"Type the name, {going.client.name}, to erase it", default="", show_default=False, err=True)
    if unaccented(typed) not in (unaccented(going.client.name), slug):
        raise CallError("that is another name: nothing was erased")


def _said(going: Going, beside: ErasureFiles, made: Path | None, *, everywhere: bool, keep_minutes: bool) -> None:
    output.line(f"{literal(going.client.name)} is erased" + (", minutes kept of nobody" if keep_minutes else ""))
    if made:
        output.line(f"older copies of the journal are gone; a new one: {made}")
    if going.mentions and not everywhere:
        refs = " ".join(dict.fromkeys(mention.ref for mention in going.mentions))
        output.line(f"lines of others that may name the person stay: {refs}")
    if handed := sum(row["handed"] for row in going.records.disclosures):
        output.line(f"{count(handed, 'document')} handed over before: what was put elsewhere still lies there")
    output.flush()
    lying = _lying(beside)
    if lying.nobodys:
        output.error_line(nobodys_line(lying.nobodys))
    for path in lying.left:
        output.error_line(f"in the journal's folder, and left, as it is not coachlog's: {path}")
    output.error_line(_BEYOND.rstrip())
