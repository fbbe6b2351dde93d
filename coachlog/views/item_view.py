"""One thing by its reference: its own words and what is said of it; a session with all that was recorded in it."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.choices import spoken
from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import mapping, read, scalar, scalars
from coachlog.store.note_body import Block, OfSession, read_body
from coachlog.views.column_labels import BOOKKEEPING, CLOSED, FLAGS, LABELS, as_ref, is_ref
from coachlog.views.session_facts import SessionFacts, session_facts

# Bookkeeping, and what the heading above a thing says already.
_UNSAID = BOOKKEEPING | {"body", "typed", "written_at", "since", "until", "agreement"}
_MAIN = ("text", "fact", "name", "title", "to_text", "value", "slug")


class Thing(NamedTuple):
    """``what`` it is ("win"), its main text, and the rest as (label, value). ``verb``: what was done to it here."""

    ref: str
    what: str
    text: str
    facts: tuple[tuple[str, str], ...]
    verb: str = ""


class ItemView(NamedTuple):
    """A thing with whose it is, or a session with the blocks of its note in their order."""

    client: str
    thing: Thing
    session: SessionFacts | None
    blocks: tuple[str | Thing, ...]


def item_view(connection: Connection, ref: Ref) -> ItemView:
    thing = _thing(connection, ref)
    client = _client(connection, ref)
    if ref.kind != "session":
        return ItemView(client, thing, None, ())
    body = scalar(connection, "SELECT body FROM session WHERE id = ?", (ref.number,))
    blocks = tuple(_block(connection, block, ref.number) for block in read_body(body))
    return ItemView(client, thing, session_facts(connection, ref), blocks)


def _block(connection: Connection, block: Block, session: int) -> str | Thing:
    if isinstance(block, str):
        return block
    if isinstance(block, OfSession):
        return Thing("", spoken(block.kind), _of_session(connection, block.kind, session), ())
    return _thing(connection, block.ref, here=session)._replace(verb=spoken(block.verb))


def _of_session(connection: Connection, word: str, session: int) -> str:
    if word == "next_session":
        return ""
    column = "open_with" if word == "open_with" else "reason"
    return scalar(connection, f"SELECT {column} FROM session WHERE id = ?", (session,)) or ""


def _thing(connection: Connection, ref: Ref, here: int | None = None) -> Thing:
    table, ident = ref.kind, ref.number
    values = mapping(connection, f"SELECT * FROM {table} WHERE id = ?", (ident,))
    if values is None:
        return Thing(ref, spoken(table), "(no longer there)", ())
    main = next(name for name in _MAIN if name in values) if table not in ("session", "agreement") else ""
    facts = tuple(
        (LABELS.get(name, spoken(name)), _value(connection, name, value))
        for name, value in values.items()
        if value not in (None, "", 0)
        and name not in _UNSAID
        and name != main
        and not (name == "session" and value == here)
        and not (table in ("remark", "term") and name == "kind")
    )
    what = values["kind"] if table in ("remark", "term") else table
    moved = _how_it_moved(connection, ident) if table == "goal" and here is None else ()
    moved += _who_attended(connection, ident) if table == "session" else ()
    return Thing(ref, spoken(what), str(values[main]) if main else "", facts + moved)


def _who_attended(connection: Connection, session: int) -> tuple[tuple[str, str], ...]:
    names = scalars(connection, "SELECT name FROM attendance WHERE session = ? ORDER BY id", (session,))
    return (("attended", ", ".join(names)),) if names else ()


def _how_it_moved(connection: Connection, goal: int) -> tuple[tuple[str, str], ...]:
    """A goal's ratings, and its story from the first wording to the present one. Shifts stand in
    the order of recording: each begins where the one before it led."""
    query = "SELECT day, value, why FROM goal_rating WHERE goal = ? ORDER BY day, id"
    ratings = read(connection, _Rating, query, (goal,))
    shifts = read(
        connection,
        _Shift,
        """SELECT id AS ref, day, from_text, to_text, kind, trigger, client_words, why, told, told_on FROM goal_shift
           WHERE goal = ? ORDER BY id""",
        (goal,),
    )
    said = [("rated", f"{each.value} on {each.day}" + (f", {each.why}" if each.why else "")) for each in ratings]
    said += [("first worded", shift.from_text) for shift in shifts[:1]]
    return (*said, *(("shifted", _shift(shift)) for shift in shifts))


class _Rating(NamedTuple):
    day: date
    value: int
    why: str


class _Shift(NamedTuple):
    ref: Annotated[Ref, "goal_shift"]
    day: date
    from_text: str
    to_text: str
    kind: str
    trigger: str
    client_words: str
    why: str
    told: str
    told_on: date | None


def _shift(shift: _Shift) -> str:
    lines = [f"{shift.ref} on {shift.day}" + (f", {spoken(shift.kind)}" if shift.kind else "")]
    if shift.from_text != shift.to_text:
        lines[0] += f": “{shift.to_text}”"
    elif shift.kind not in ("parked", "dropped"):
        lines[0] += ": the same words, a new meaning"
    lines += [f"trigger: {spoken(shift.trigger)}"] if shift.trigger else []
    lines += [f"why: {shift.why}"] if shift.why else []
    lines += [f"in the client's words: {shift.client_words}"] if shift.client_words else []
    if shift.told != "not_needed":
        lines.append(f"the sponsor: {spoken(shift.told)}" + (f" {shift.told_on}" if shift.told_on else ""))
    return "\n".join(lines)


def _value(connection: Connection, name: str, value: object) -> str:
    if is_ref(name):
        return str(as_ref(name, value))
    if name == "stakeholder":
        return str(scalar(connection, "SELECT name FROM stakeholder WHERE id = ?", (value,)))
    if name in FLAGS or name == "may_quote":
        return "yes" if value else "no"
    return spoken(str(value)) if name in CLOSED else str(value)


def _client(connection: Connection, ref: Ref) -> str:
    table = ref.kind
    if table == "client":
        query = "SELECT name FROM client WHERE id = ?"
    elif table == "evidence_case":
        return "your cases"
    elif table == "engagement":
        query = "SELECT k.name FROM client k JOIN engagement e ON e.client = k.id WHERE e.id = ?"
    else:
        query = f"""SELECT k.name FROM client k JOIN engagement e ON e.client = k.id
                    JOIN {table} t ON t.engagement = e.id WHERE t.id = ?"""
    return str(scalar(connection, query, (ref.number,)))
