"""``coachlog client erase``: every trace of a person, once their name was typed."""

import json
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import typer

from coachlog import clock, places
from coachlog.cli import drafts
from coachlog.cli.door import reading, writing
from coachlog.cli.drafts import Draft
from coachlog.cli.options import interactive
from coachlog.errors import CallError
from coachlog.moments import utc_text
from coachlog.naming import Person, finder, plain, replaced
from coachlog.render.erasure import Lying, going_lines
from coachlog.render.lists import count
from coachlog.render.words_of_people import literal
from coachlog.store.connection import Connection
from coachlog.store.erasure import erase, snapshots
from coachlog.store.lookup import Client, find_client
from coachlog.store.upkeep import snapshot
from coachlog.views.held import Held, held
from coachlog.views.mentions import Mention, mentions

_SHOWN = "[erased]"
_BEYOND = """\
What coachlog cannot reach, and you may have to: documents you saved, sent or printed; backups and synced copies of the
folder; your editor's own history and backups; the terminal's scroll-back; a disk's blocks that nothing has overwritten.
"""


class Going(NamedTuple):
    """What an erasure will take, and where else the person is named."""

    client: Client
    held: Held
    drafts: list[Draft]
    copies: list[Path]
    documents: list[Path]  # of the coach's, in the journal's folder
    mentions: list[Mention]
    named_in: list[Draft]  # drafts of others


def erase_client(wanted: str, *, sure: bool, everywhere: bool, keep_minutes: bool) -> None:
    """Show what goes, ask, erase. Raises CallError when it is not meant, or where nobody can be asked."""
    now = clock.now()
    with reading() as connection:
        client = find_client(connection, wanted)
        rewrite = _without(connection, client)
        going = _going(connection, client, lambda line: rewrite(line) != line)
    if working := [draft.ref for draft in (*going.drafts, *going.named_in) if not draft.waits()]:
        raise CallError(f"{' '.join(working)} is open in another terminal: close it first")
    lying = Lying(
        [f"{draft.ref}, a draft of {drafts.whose(draft)}" for draft in going.named_in],
        len(going.drafts), len(going.copies), [path.name for path in going.documents],
    )  # fmt: skip
    for line in going_lines(going.held, going.mentions, lying, everywhere=everywhere, keep_minutes=keep_minutes):
        sys.stderr.write(f"{line}\n")
    if not sure:
        _ask(going, now)
    if going.mentions and not everywhere and not sure:
        everywhere = typer.confirm("Take the name out of these lines of other clients too?", default=False, err=True)
    taking_out = rewrite if everywhere else None
    with writing() as connection:
        erase(
            connection, client.id, utc_text(now), lambda: _beside(going, taking_out), rewrite=taking_out,
            keep_minutes=keep_minutes,
        )  # fmt: skip
        made = snapshot(connection, places.journal(), "after-erasure") if going.copies else None
    _said(going, made, everywhere=everywhere, keep_minutes=keep_minutes)


def _beside(going: Going, taking_out: Callable[[str], str] | None) -> None:
    """Drafts, documents and older copies of the journal, which hold what is erased."""
    for draft in going.drafts:
        drafts.discard(draft)
    for draft in going.named_in if taking_out else ():
        assert taking_out is not None
        drafts.rewrite(draft, taking_out(draft.text().decode("utf-8", "replace")).encode())
        about = json.loads(taking_out(json.dumps(draft.about, ensure_ascii=False)))
        drafts.describe(draft._replace(about=about))
    for path in (*going.copies, *going.documents):
        path.unlink(missing_ok=True)


def _going(connection: Connection, client: Client, names: Callable[[str], bool]) -> Going:
    everything = drafts.all_drafts()
    own = [draft for draft in everything if drafts.is_of(draft, client)]
    others = [
        draft
        for draft in everything
        if draft not in own and names(draft.text().decode("utf-8", "replace"))
    ]  # fmt: skip
    return Going(
        client, held(connection, client.id), own, snapshots(places.journal()), _documents(plain(client.name)),
        mentions(connection, client.id, names), others,
    )  # fmt: skip


def _documents(whole: str) -> list[Path]:
    """What else lies in the journal's folder and holds the whole name, such as a summary that was written there."""
    home, ours = places.home(), places.journal().name
    return [
        path
        for path in sorted(home.rglob("*"))
        if path.is_file() and not path.is_symlink() and path.parent.name not in ("drafts", "snapshots")
        and not path.name.startswith((ours, "config.toml", "template"))
        and whole in plain(path.read_bytes().decode("utf-8", "replace"))
    ]  # fmt: skip


def _without(connection: Connection, client: Client) -> Callable[[str], str]:
    """A text without the person's name: the whole name, and the parts of it that nobody else known is called by."""
    rows = connection.execute(
        """SELECT name FROM client WHERE id <> :client UNION SELECT p.name FROM stakeholder p
           JOIN engagement e ON e.id = p.engagement WHERE e.client <> :client""",
        {"client": client.id},
    ).fetchall()
    others = [name for (name,) in rows if plain(name) != plain(client.name)]
    find = finder([Person((client.name, client.slug), _SHOWN)], never=others)
    return lambda text: replaced(text, places_found) if (places_found := find(text)) else text


def _ask(going: Going, now: datetime) -> None:
    """The data request first, then the name, typed. Raises CallError when it is another one."""
    slug = going.client.slug
    if not interactive():
        raise CallError(
            f"to erase {slug} without being asked: coachlog client erase {slug} --yes "
            f"(first, if it was asked for: coachlog export {slug} --for data-request -o FOLDER)"
        )
    folder = typer.prompt(
        "A copy of everything for the client first? A folder's name, or Enter for none", default="",
        show_default=False, err=True,
    ).strip()  # fmt: skip
    if folder:
        from coachlog.cli.export_data import export_data

        export_data(slug, Path(folder), now, force=False)
    typed = typer.prompt(f"Type the name, {going.client.name}, to erase it", default="", show_default=False, err=True)
    if plain(typed) not in (plain(going.client.name), slug):
        raise CallError("that is another name: nothing was erased")


def _said(going: Going, made: Path | None, *, everywhere: bool, keep_minutes: bool) -> None:
    typer.echo(f"{literal(going.client.name)} is erased" + (", minutes kept of nobody" if keep_minutes else ""))
    if made:
        typer.echo(f"older copies of the journal are gone; a new one: {made}")
    if going.mentions and not everywhere:
        refs = " ".join(dict.fromkeys(mention.ref for mention in going.mentions))
        typer.echo(f"lines of others that may name the person stay: {refs}")
    if going.held.disclosures:
        handed = count(len(going.held.disclosures), "document")
        typer.echo(f"{handed} handed over before: what was put elsewhere still lies there")
    sys.stdout.flush()
    sys.stderr.write(_BEYOND)
