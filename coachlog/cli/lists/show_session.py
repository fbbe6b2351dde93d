"""A session's note for the eye: as it was typed, with what was recorded of each line in the margin."""

from datetime import datetime, timedelta

from coachlog.cli import output
from coachlog.cli.connections import reading
from coachlog.cli.notes.edit_text import Given, given
from coachlog.cli.notes.note_reading import Reading, has_head, has_marks
from coachlog.domain.kinds import OF_SESSION
from coachlog.domain.ref import Ref
from coachlog.notation import Item, Note, ParsedNote, Text, parse
from coachlog.notation.ids import split_id
from coachlog.notation.lines import HASH_HEADING
from coachlog.notation.note import Head
from coachlog.render import terminal
from coachlog.render.note_text import note_lines
from coachlog.render.session_heading import session_heading
from coachlog.render.terminal_text import literal
from coachlog.views.session_facts import SessionFacts
from coachlog.views.states import states


def session_text(ref: Ref, session: SessionFacts, now: datetime) -> str:
    """A session's heading, and its note."""
    out = given(ref, now)
    lines, refs = _typed(out, now) or _as_edited(out)
    above = session_heading(session, now.date())
    with reading() as connection:
        standing = states(connection, {Ref.of(ref) for each in refs.values() for ref in each})
    width = terminal.width() if output.is_terminal() else 0
    return f"{literal(above)}\n\n{note_lines(lines, refs, standing, width)}\n"


def _typed(out: Given, now: datetime) -> tuple[list[str], dict[int, list[str]]] | None:
    """The lines as they were typed, with the refs by their place; None when what they say is no longer what the journal
    has: it was changed since, or is of a version that read it otherwise."""
    row = out.editable.session or {}
    if not row["typed"] or not row["written_at"]:
        return None
    written_at = datetime.fromisoformat(row["written_at"]).astimezone(now.tzinfo) + timedelta(minutes=1)
    told = out.known._replace(now=written_at, ids=frozenset())
    read_as: Reading = row["typed_as"]
    parsed = parse(row["typed"], told, head=has_head(read_as), marks=has_marks(read_as))
    stored = out.note
    if not _says_the_same(parsed, stored):
        return None
    refs: dict[int, list[str]] = {}
    kept = [item for item in stored.items() if item.kind not in OF_SESSION]
    typed = [(line, item) for line, item in zip(parsed.item_lines, parsed.note.items(), strict=True)]
    for (line, _), item in zip([each for each in typed if each[1].kind not in OF_SESSION], kept, strict=True):
        refs.setdefault(line - 1, []).extend([item.id] if item.id else [])
    return row["typed"].replace("\r\n", "\n").rstrip("\n").split("\n"), refs


def _says_the_same(parsed: ParsedNote, stored: Note) -> bool:
    return _contents(parsed.note) == _contents(stored) and _is_head_of(parsed.note.head, stored.head)


def _contents(note: Note) -> list[object]:
    """The lines of a note's texts and its things, without headings, and without what is said of the session itself."""
    found: list[object] = []
    for block in note.blocks:
        if isinstance(block, Text):
            lines = (line.strip() for line in block.text.split("\n"))
            found += [line for line in lines if line and not HASH_HEADING.match(line)]
        elif block.kind not in OF_SESSION:
            found.append(_as_said(block))
    return found


def _as_said(item: Item) -> tuple[object, ...]:
    """What a line says, without what the journal adds: an id, that a goal is the client's, who told of a shift by now.
    ``[x] g2`` is an adoption, or an achievement: which word it is stored under says nothing more."""
    fields = frozenset(
        field
        for field in item.fields
        if field[0] not in ("told", "told_on", "state") and field != ("proposed_by", "client")
    )
    return ("" if item.ref else item.kind, item.ref, item.text, fields)


def _is_head_of(typed: Head, stored: Head) -> bool:
    """Whether a head as typed says what is stored; day, length and kind may have come with the call."""
    pairs = zip(Head._fields, typed, stored, strict=True)
    by_call = ("client", "day", "at", "minutes", "kind")
    return all(mine == its or name == "client" or (not mine and name in by_call) for name, mine, its in pairs)


def _as_edited(out: Given) -> tuple[list[str], dict[int, list[str]]]:
    """The lines as ``edit`` gives them out, their ids taken from their ends."""
    lines, refs = [], dict[int, list[str]]()
    for place, line in enumerate(out.text.rstrip("\n").split("\n")):
        plain, ident = split_id(line, out.known)
        if ident:
            refs[place] = [ident]
        lines.append(plain)
    return lines, refs
