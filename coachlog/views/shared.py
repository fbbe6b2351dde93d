"""Who was given what, when; and what the client released for the sponsor."""

import json
from datetime import date
from typing import NamedTuple

from coachlog.domain.ref import Ref
from coachlog.moments import stored_day
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client


class Shared(NamedTuple):
    """One document. ``audience`` is client, sponsor or data request; ``at`` is UTC text; ``items`` are the refs of what
    it held; ``sha256`` of its body; ``approved_on`` the day the client released it; ``handed`` is False where it was
    released and not handed over with that."""

    at: str
    client: str
    name: str
    audience: str
    handed: bool
    items: tuple[str, ...]
    approved_on: date | None
    sha256: str


class Released(NamedTuple):
    """``text`` is what was released, ``now`` says otherwise where the thing is worded otherwise by now; ``gone``: it is
    in no report, as it is private, has left the agreement, or is not the same any more."""

    ref: str
    text: str
    day: date
    now: str
    gone: bool


def shared(connection: Connection, client: int | None, engagement: int | None) -> list[Shared]:
    """Of everybody, of one client, or of one engagement; the newest first."""
    rows = connection.execute(
        """SELECT d.at, l.label, k.name, d.audience, d.handed, d.items, d.approved_on, d.sha256 FROM disclosure d
           JOIN engagement e ON e.id = d.engagement JOIN client k ON k.id = e.client
           JOIN engagement_label l ON l.engagement = e.id
           WHERE (:client IS NULL OR k.id = :client) AND (:engagement IS NULL OR e.id = :engagement)
           ORDER BY d.at DESC, d.id DESC""",
        {"client": client, "engagement": engagement},
    ).fetchall()
    return [
        Shared(at, label, name, audience, bool(handed), tuple(json.loads(items)), stored_day(approved), digest)
        for at, label, name, audience, handed, items, approved, digest in rows
    ]


def released(connection: Connection, client: Client) -> list[Released]:
    """What the client released for the sponsor, in the words of then."""
    rows = connection.execute(
        """SELECT f.letter, f.row, f.text, f.day, r.text,
                  f.letter IS NULL OR f.id IN (SELECT id FROM sponsor_goal UNION ALL SELECT id FROM sponsor_milestone)
           FROM release f LEFT JOIN releasable r ON r.letter = f.letter AND r.id = f.row WHERE f.engagement = ?
           ORDER BY f.letter IS NULL, f.letter, f.row, f.id""",
        (client.engagement,),
    ).fetchall()
    return [
        Released(
            Ref.of(f"{letter}{row}") if letter else "",
            text,
            date.fromisoformat(day),
            now if now and now != text else "",
            not there,
        )
        for letter, row, text, day, now, there in rows
    ]


class Releasable(NamedTuple):
    """A goal or milestone as it can be released. ``kept``: how it is worded now is still the client's to tell, or
    private, so it is another wording."""

    ref: Ref
    text: str
    due_on: date | None
    kept: bool


def releasable(connection: Connection, client: Client, ref: Ref) -> Releasable | None:
    """None for what cannot be released: a private goal, one that is not adopted, a term that is no milestone."""
    row = connection.execute(
        "SELECT text, due_on, text <> present FROM releasable WHERE letter = ? AND id = ? AND engagement = ?",
        (ref.letter, ref.number, client.engagement),
    ).fetchone()
    return Releasable(ref, row[0], stored_day(row[1]), bool(row[2])) if row else None
