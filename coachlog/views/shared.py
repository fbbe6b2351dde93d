"""Who was given what, when; and what the client released for the sponsor."""

import json
from datetime import date
from typing import NamedTuple

from coachlog.moments import stored_day
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client


class Shared(NamedTuple):
    """One document that was handed over. ``audience`` is client, sponsor or data request; ``at`` is UTC text; ``items``
    are the refs of what it held; ``sha256`` of its body; ``approved_on`` the day the client released it."""

    at: str
    client: str
    name: str
    audience: str
    items: tuple[str, ...]
    approved_on: date | None
    sha256: str


class Released(NamedTuple):
    """``text`` is what was released, ``now`` says otherwise where the thing is worded otherwise by now."""

    ref: str
    text: str
    day: date
    now: str


def shared(connection: Connection, client: Client | None) -> list[Shared]:
    """Of one client's engagement, or of everybody's; the newest first."""
    rows = connection.execute(
        """SELECT d.at, l.label, k.name, d.audience, d.items, d.approved_on, d.sha256 FROM disclosure d
           JOIN engagement e ON e.id = d.engagement JOIN client k ON k.id = e.client
           JOIN engagement_label l ON l.engagement = e.id
           WHERE :engagement IS NULL OR e.id = :engagement ORDER BY d.at DESC, d.id DESC""",
        {"engagement": client.engagement if client else None},
    ).fetchall()
    return [
        Shared(at, label, name, audience, tuple(json.loads(items)), stored_day(approved), digest)
        for at, label, name, audience, items, approved, digest in rows
    ]


def released(connection: Connection, client: Client) -> list[Released]:
    """What the client released for the sponsor, in the words of then."""
    rows = connection.execute(
        """SELECT f.letter, f.row, f.text, f.day, coalesce(r.text, f.text) FROM release f
           LEFT JOIN releasable r ON r.letter = f.letter AND r.id = f.row WHERE f.engagement = ?
           ORDER BY f.letter IS NULL, f.letter, f.row, f.id""",
        (client.engagement,),
    ).fetchall()
    return [
        Released(f"{letter}{row}" if letter else "", text, date.fromisoformat(day), now if now != text else "")
        for letter, row, text, day, now in rows
    ]


class Releasable(NamedTuple):
    """A goal or milestone as it can be released. ``kept``: how it shifted is still the client's to tell, or private."""

    ref: str
    text: str
    kept: bool


def releasable(connection: Connection, client: Client, ref: str) -> Releasable | None:
    """None for what cannot be released: a private goal, one that is not adopted, a term that is no milestone."""
    row = connection.execute(
        "SELECT text, kept FROM releasable WHERE letter = ? AND id = ? AND engagement = ?",
        (ref[0], int(ref[1:]), client.engagement),
    ).fetchone()
    return Releasable(ref, row[0], bool(row[1])) if row else None
