"""What ``edit`` gives out: a session with the rows its note recorded, or one thing; and how far the change log was."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from coachlog.domain.ref import EDITABLE, LETTERS, Ref
from coachlog.errors import UnknownRef
from coachlog.store.change_log import DONE_TO, Seen, effect, last_change, last_to_speak, planned_by
from coachlog.store.connection import Connection
from coachlog.store.fetch import mapping, read_one, scalar, scalars
from coachlog.store.lookup import Client
from coachlog.store.note_body import Block, OfSession, read_body

_NEXT = "next_session"
# What is no text of a note has its own way to be changed.
_INSTEAD = {
    "agreement": "coachlog agreement CLIENT",
    "engagement": "coachlog engagement edit CLIENT",
    "client": "coachlog client edit CLIENT",
    "stakeholder": "coachlog people edit {ref}",
    "term": "coachlog agreement CLIENT",
}


class Stored(NamedTuple):
    """A row as it is stored, and what the note's line did with it: nothing (it was new), or a word such as ``done``.
    ``ref`` is None for what is said of the session itself; ``between``: the line was written in an entry between
    sessions."""

    ref: Ref | None
    verb: str
    row: dict[str, Any]
    between: bool = False


class Editable(NamedTuple):
    """``session`` is None for a single thing. A block is free text, a row, or a word of the session's own."""

    ref: Ref
    client: Client
    session: dict[str, Any] | None
    attended: tuple[str, ...]
    blocks: tuple[str | Stored, ...]
    seen: Seen


def editable(connection: Connection, ref: Ref) -> Editable:
    """Raises UnknownRef for what is not edited as a text."""
    if ref.kind not in EDITABLE:
        instead = _INSTEAD.get(ref.kind, "show only shows it").format(ref=ref)
        raise UnknownRef(ref, f" that is edited as a text ({instead})")
    row = _row(connection, ref)
    client = client_of(connection, ref)
    if ref.kind == "session":
        blocks = [each for block in read_body(row["body"]) for each in _block(connection, block, row)]
        attended = scalars(connection, "SELECT name FROM attendance WHERE session = ? ORDER BY id", (ref.number,))
        return Editable(ref, client, row, tuple(attended), tuple(blocks), _seen(connection, ref, blocks))
    spoken = last_to_speak(connection, ref) if ref.kind in DONE_TO and ref.kind != "goal_shift" else None
    lines: list[str | Stored] = [Stored(ref, "", _as_made(connection, ref, row, first_words=False))]
    lines += [_said(connection, ref, spoken.verb, row, spoken.session)] if spoken else []
    return Editable(ref, client, None, (), tuple(lines), _seen(connection, ref, lines))


def _seen(connection: Connection, ref: Ref, blocks: list[str | Stored]) -> Seen:
    refs = {ref, *(block.ref for block in blocks if isinstance(block, Stored) and block.ref)}
    return Seen(tuple(sorted(refs)), last_change(connection, refs))


def _block(connection: Connection, block: Block, session: dict[str, Any]) -> list[str | Stored]:
    if isinstance(block, str):
        return [block]
    if isinstance(block, OfSession) and block.kind != _NEXT:
        return [Stored(None, block.kind, session)]
    if isinstance(block, OfSession):
        coming = planned_by(connection, session["id"])
        return [Stored(coming, _NEXT, _row(connection, coming))] if coming else []
    row = _row(connection, block.ref)
    if not row:
        return []
    if block.verb and (block.ref.kind != "goal_shift" or block.verb == "told"):
        return [_said(connection, block.ref, block.verb, row, Ref("session", session["id"]))]
    return [Stored(block.ref, block.verb, _as_made(connection, block.ref, row, first_words=True))]


def _said(connection: Connection, ref: Ref, verb: str, row: dict[str, Any], session: Ref) -> Stored:
    """What one note said of something older: only its own words, and the state it left."""
    done = effect(connection, session, ref)
    said = {name: _added(done.before[name], done.after[name]) for name in done.after}
    kind = scalar(connection, "SELECT kind FROM session WHERE id = ?", (session.number,))
    return Stored(ref, verb, {**row, **said}, between=kind == "between")


def _added(before: Any, after: Any) -> Any:
    """What a note added to a text; any other value is what it became."""
    if isinstance(before, str) and isinstance(after, str) and after.startswith(f"{before}\n"):
        return after[len(before) + 1 :]
    return after


def _as_made(connection: Connection, ref: Ref, row: dict[str, Any], *, first_words: bool) -> dict[str, Any]:
    """A row as the line that made it says it: what later lines did to it stands in those. ``first_words``: a goal as it
    was first worded, whatever it has shifted to."""
    own = row.get("session")
    if row.get("closed_in") not in (None, own) or (row.get("closed_on") and last_to_speak(connection, ref)):
        row = {**row, "state": "open"}
    if row.get("celebrated_in") not in (None, own):
        row = {**row, "celebrated": None}
    if first_words and ref.kind == "goal":
        first = scalar(connection, "SELECT from_text FROM goal_shift WHERE goal = ? ORDER BY id LIMIT 1", (row["id"],))
        row = {**row, "text": row["text"] if first is None else first}
    return row


def _row(connection: Connection, ref: Ref) -> dict[str, Any]:
    return mapping(connection, f"SELECT * FROM {ref.kind} WHERE id = ?", (ref.number,)) or {}


def owners(connection: Connection, refs: Sequence[Ref]) -> dict[Ref, str]:
    """The short names of whose these are, or were when they were changed last."""
    query = """SELECT k.slug FROM change c JOIN client k ON k.id = c.client WHERE c."table" = ? AND c.row = ?
               ORDER BY c.id DESC LIMIT 1"""
    last = {ref: scalar(connection, query, (ref.kind, ref.number)) for ref in refs}
    return {ref: slug for ref, slug in last.items() if slug is not None}


def client_of(connection: Connection, ref: Ref) -> Client:
    """Whose a row is, with the engagement it belongs to."""
    client = read_one(
        connection,
        Client,
        f"""SELECT k.id, k.slug, k.name, e.id AS engagement, k.slug || CASE WHEN e.id = u.engagement THEN ''
                   ELSE '/{LETTERS["engagement"]}' || e.id END AS label
            FROM {ref.kind} t JOIN engagement e ON e.id = t.engagement JOIN client k ON k.id = e.client
            JOIN usual_engagement u ON u.client = k.id WHERE t.id = ?""",
        (ref.number,),
    )
    assert client is not None  # it was looked up
    return client
