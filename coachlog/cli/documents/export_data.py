"""``coachlog export --for data-request``: all that is held about a client, in one folder."""

from datetime import datetime
from pathlib import Path

from coachlog import places
from coachlog.cli import output
from coachlog.cli.connections import reading, writing
from coachlog.cli.documents.files import write_whole
from coachlog.cli.notes import drafts
from coachlog.errors import CannotWrite, FileInTheWay, WrongValue
from coachlog.moments import utc_text
from coachlog.render.data_request import data_request_json, data_request_markdown
from coachlog.store.disclosures import disclosing
from coachlog.store.lookup import everyone, find_client
from coachlog.views.data_request import data_request, ref_of
from coachlog.views.editable import owners


def export_data(client: str, path: Path | None, now: datetime, *, force: bool, said: str = "") -> None:
    """Write the folder, and keep that it was handed over. ``said``: an option that does not go with it."""
    if said:
        raise WrongValue("a data request is one folder, of today, as Markdown and JSON: leave --sent and --format out")
    if path is None or path == Path("-"):
        raise WrongValue("a data request is a folder: name one with -o, such as -o ana-data")
    with reading() as connection:
        found_client = find_client(connection, client)
        everything = data_request(connection, found_client.id)
        names, edited = everyone(connection), owners(connection, drafts.edited_refs())
    mine = [draft for draft in drafts.all_drafts() if drafts.client_of(draft, names, edited) == found_client.slug]
    texts = [draft.text().decode("utf-8", "replace") for draft in mine]
    documents = {".md": data_request_markdown(everything, texts), ".json": data_request_json(everything, texts)}
    refs = [ref for table, rows in everything.tables.items() for row in rows if (ref := ref_of(table, row))]
    with (
        writing() as connection,
        disclosing(connection, found_client.engagement, "data_request", utc_text(now), documents[".json"], refs),
    ):
        folder = _folder(path, force=force)
        for ending, text in documents.items():
            write_whole(folder / f"{found_client.slug}{ending}", text, force=force)
    output.error_line(
        f"{path}: written, {everything.records()} records as Markdown and JSON, and kept as handed over\n"
        f"names of other people who are known: masked ({len(everything.others)}). Read it before you hand it over."
    )


def _folder(path: Path, *, force: bool) -> Path:
    """The folder, private to its owner. Raises FileInTheWay for one that holds something, CannotWrite."""
    target = path.expanduser()
    try:
        if target.is_symlink() or (target.exists() and not target.is_dir()):
            raise CannotWrite(f"{path} is no folder: name another one")
        if target.resolve() == places.home().resolve() or places.home().resolve() in target.resolve().parents:
            raise CannotWrite(f"{path} is part of the journal itself: name another folder")
        if target.is_dir() and any(target.iterdir()) and not force:
            raise FileInTheWay(str(path))
        target.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise CannotWrite(f"{path} cannot be made: {error.strerror}") from None
    return target
