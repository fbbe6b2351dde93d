"""Files that hold a client who is erased, beside the journal itself: drafts, documents, older copies."""

import re
from collections.abc import Callable, Mapping
from html import unescape
from pathlib import Path
from typing import Any, NamedTuple

from coachlog import places
from coachlog.cli.notes import drafts
from coachlog.cli.notes.decoding import decode
from coachlog.cli.notes.draft_origin import Origin
from coachlog.cli.notes.drafts import Draft
from coachlog.domain.names import first_name, unaccented
from coachlog.domain.ref import Ref
from coachlog.render.data_request import TITLE
from coachlog.store.erasure import snapshots
from coachlog.store.lookup import Client
from coachlog.words.documents import DOCUMENTS
from coachlog.words.reports import REPORTS

Rewrite = Callable[[str], str]
_BEGINNING = 20_000  # characters of a file in which its title stands


class ErasureFiles(NamedTuple):
    """``drafts`` of the client, ``named_in`` those of others that name the person, ``nobodys`` those of which it cannot
    be told whose they are; ``documents`` of ours about the client, ``left`` files that name the person and are not ours
    to delete; older ``copies`` of the journal."""

    drafts: list[Draft]
    named_in: list[Draft]
    nobodys: list[Draft]
    documents: list[Path]
    left: list[Path]
    copies: list[Path]


def files_beside(
    client: Client, everyone: list[tuple[str, str]], owners: Mapping[Ref, str], without: Rewrite
) -> ErasureFiles:
    """Look at what lies there now. ``owners``: whose what is edited is; ``without``: a text without the name."""
    every = drafts.all_drafts()
    whose = [(draft, drafts.client_of(draft, everyone, owners)) for draft in every]
    own = [draft for draft, slug in whose if slug == client.slug]
    named = [
        draft
        for draft in every
        if draft not in own and _without(draft, without) != (decode(draft.text()).text, draft.origin)
    ]
    nobodys = [draft for draft, slug in whose if not slug and draft not in named]
    files = _other_files()
    titles = _titles(client, everyone)
    documents = [path for path in files if any(title in _beginning(path) for title in titles)]
    left = [path for path in files if path not in documents and _names(path, without)]
    return ErasureFiles(own, named, nobodys, documents, left, snapshots(places.journal()))


def remove_files(beside: ErasureFiles, without: Rewrite | None) -> None:
    """Delete what is the client's; with ``without`` take the name out of drafts of others."""
    for draft in beside.drafts:
        drafts.discard(draft)
    for draft in beside.named_in if without else ():
        assert without is not None
        text, origin = _without(draft, without)
        drafts.rewrite(draft, text.encode())
        drafts.describe(draft, origin)
    for path in (*beside.copies, *beside.documents):
        path.unlink(missing_ok=True)


def _without(draft: Draft, without: Rewrite) -> tuple[str, Origin]:
    """A draft's text, and what is kept of how it was begun, without the name."""
    said: dict[str, Any] = {
        name: without(value) for name, value in draft.origin._asdict().items() if isinstance(value, str)
    }
    return without(decode(draft.text()).text), draft.origin._replace(**said)


def _other_files() -> list[Path]:
    """Files in the journal's own folder that are not the journal. Folders in it are looked into by nobody: it may be a
    person's whole home."""
    ours = places.journal().name
    return [
        path
        for path in sorted(places.home().iterdir())
        if path.is_file() and not path.is_symlink() and not path.name.startswith(ours)
    ]


def _titles(client: Client, everyone: list[tuple[str, str]]) -> list[str]:
    """How documents about the client begin, in every language; none where another client is called the same."""
    others = [name for slug, name in everyone if slug != client.slug]
    first = first_name(client.name)
    sentences = [each.summary for each in DOCUMENTS.values()] + [TITLE]
    sentences += [sentence for each in REPORTS.values() for sentence in (each.agreement, each.sponsor)]
    titles = [sentence.format(name=client.name) for sentence in sentences]
    if unaccented(first) not in {unaccented(first_name(name)) for name in others}:
        titles += [each.yours.format(name=first) for each in DOCUMENTS.values()]
    return [] if unaccented(client.name) in map(unaccented, others) else [unaccented(title) for title in titles]


def _beginning(path: Path) -> str:
    """A document's first words, without what Markdown and HTML dress them in."""
    with path.open("rb") as file:
        text = file.read(_BEGINNING).decode("utf-8", "replace")
    return unaccented(unescape(re.sub(r"<style>.*?</style>|<[^>]+>|\\", "", text, flags=re.S)))


def _names(path: Path, without: Rewrite) -> bool:
    text = path.read_bytes().decode("utf-8", "replace")
    return without(text) != text
