"""Who was given what, when; and what the client released for the sponsor."""

import json
from datetime import date
from typing import NamedTuple

from coachlog.domain.ref import Ref
from coachlog.moments import stored_day
from coachlog.store.connection import Connection
from coachlog.store.fetch import mapping, mappings
from coachlog.store.lookup import Client


class Disclosed(NamedTuple):
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
    """``ref`` is None for a theme; ``text`` is what was released, ``now`` how the thing is worded now where that is
    otherwise; ``gone``: it is in no report, as it is private, has left the agreement, or is not the same any more."""

    ref: Ref | None
    text: str
    day: date
    now: str
    gone: bool


def disclosures(connection: Connection, client: int | None, engagement: int | None) -> list[Disclosed]:
    """Of everybody, of one client, or of one engagement; the newest first."""
    rows = mappings(
        connection,
        """SELECT d.at, l.label, k.name, d.audience, d.handed, d.items, d.approved_on, d.sha256 FROM disclosure d
           JOIN engagement e ON e.id = d.engagement JOIN client k ON k.id = e.client
           JOIN engagement_label l ON l.engagement = e.id
           WHERE (:client IS NULL OR k.id = :client) AND (:engagement IS NULL OR e.id = :engagement)
           ORDER BY d.at DESC, d.id DESC""",
        {"client": client, "engagement": engagement},
    )
    return [
        Disclosed(
            row["at"], row["label"], row["name"], row["audience"], bool(row["handed"]),
            tuple(json.loads(row["items"])), stored_day(row["approved_on"]), row["sha256"],
        )
        for row in rows
    ]  # fmt: skip


def released(connection: Connection, client: Client) -> list[Released]:
    """What the client released for the sponsor, in the words of then."""
    rows = mappings(
        connection,
        """SELECT f.letter, f.row, f.text, f.day, CASE WHEN r.text <> f.text THEN r.text ELSE '' END AS now,
                  f.letter IS NOT NULL AND f.id NOT IN
                  (SELECT id FROM sponsor_goal UNION ALL SELECT id FROM sponsor_milestone) AS gone
           FROM release f LEFT JOIN releasable r ON r.letter = f.letter AND r.id = f.row WHERE f.engagement = ?
           ORDER BY f.letter IS NULL, f.letter, f.row, f.id""",
        (client.engagement,),
    )
    return [
        Released(
            Ref.of(f"{row['letter']}{row['row']}") if row["letter"] else None,
            row["text"],
            date.fromisoformat(row["day"]),
            row["now"],
            bool(row["gone"]),
        )
        for row in rows
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
    query = (
        "SELECT text, due_on, text <> present AS kept FROM releasable WHERE letter = ? AND id = ? AND engagement = ?"
    )
    row = mapping(connection, query, (ref.letter, ref.number, client.engagement))
    return Releasable(ref, row["text"], stored_day(row["due_on"]), bool(row["kept"])) if row else None
