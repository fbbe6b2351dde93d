"""The people around a client, with what notes say of each: beliefs, views, talks, feedback, common ground."""

from datetime import date
from typing import NamedTuple

from coachlog.domain.ref import Ref
from coachlog.moments import stored_day
from coachlog.naming import plain
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client


class Said(NamedTuple):
    """One remark: ``kind`` belief, view, talk, perception (feedback), common_ground or culture. ``detail`` is what is
    behind a belief, the effect of feedback; ``goal`` the one that common ground belongs to."""

    ref: str
    kind: str
    text: str
    detail: str
    goal: str
    day: date | None
    may_quote: bool | None


class Person(NamedTuple):
    ref: str
    uuid: str
    name: str
    role: str
    power: str
    views: str
    not_negotiable: str
    strategy_adjusted: str
    said: tuple[Said, ...]


class Alignment(NamedTuple):
    """What the sponsor's side and the client agreed on in the meeting of all, if it was held. ``waived`` says why it
    need not be. ``talks``: who of the sponsor's side the client talked with beforehand, and when. ``meetings``: all of
    alignment, three-way and closing that were held."""

    sponsors: tuple[str, ...]
    held_on: date | None
    attended: tuple[str, ...]
    explained: str
    autonomy: str
    may_share: str
    waived: str
    talks: tuple[tuple[str, date | None], ...]
    meetings: tuple[tuple[str, date], ...]
    missing: bool  # sponsored, and neither held nor waived


class People(NamedTuple):
    """``named``: who notes name, and nobody added yet."""

    client: str
    name: str
    alignment: Alignment
    people: tuple[Person, ...]
    culture: tuple[Said, ...]
    named: tuple[str, ...]


def people(connection: Connection, client: Client) -> People:
    """Everyone around the client in this engagement."""
    rows = connection.execute(
        """SELECT n.id, n.kind, n.text, n.detail, n.goal, s.day, n.may_quote, n.stakeholder, n.holder FROM remark n
           LEFT JOIN session s ON s.id = n.session
           WHERE n.engagement = ? AND n.kind IN ('belief', 'view', 'talk', 'perception', 'common_ground', 'culture')
           ORDER BY s.day, n.id""",
        (client.engagement,),
    ).fetchall()
    found = connection.execute(
        """SELECT id, uuid, name, role, power, views, not_negotiable, strategy_adjusted FROM stakeholder
           WHERE engagement = ? ORDER BY role <> 'sponsor', id""",
        (client.engagement,),
    ).fetchall()
    here = {row[0] for row in found}
    of: dict[int | None, list[Said]] = {}
    named: list[str] = []
    for ident, kind, text, detail, goal, day, quote, person, holder in rows:
        said = Said(
            Ref("remark", ident), kind, text, detail or "", Ref("goal", goal) if goal else "", stored_day(day),
            None if quote is None else bool(quote),
        )  # fmt: skip
        of.setdefault(person if person in here else None, []).append(said)
        named += [holder] if holder and person not in here and not _is(holder, client.name) else []
    return People(
        client.label,
        client.name,
        alignment(connection, client.engagement),
        tuple(
            Person(
                Ref("stakeholder", i),
                uuid,
                name,
                role,
                power or "",
                views or "",
                fixed or "",
                strategy or "",
                tuple(of.get(i, ())),
            )
            for i, uuid, name, role, power, views, fixed, strategy in found
        ),
        tuple(said for said in of.get(None, ()) if said.kind == "culture"),
        tuple(dict.fromkeys(named)),
    )


def alignment(connection: Connection, engagement: int) -> Alignment:
    """Where the meeting of everyone with a stake stands."""
    meetings = connection.execute(
        """SELECT id, kind, day, explained, autonomy, may_share FROM session WHERE engagement = ? AND status = 'held'
           AND kind IN ('alignment', 'three_way', 'closing') ORDER BY day, id""",
        (engagement,),
    ).fetchall()
    held = [row for row in meetings if row[1] == "alignment"]
    ident, _, day, explained, autonomy, share = held[-1] if held else (None, "", None, "", "", "")
    attended = connection.execute("SELECT name FROM attendance WHERE session = ? ORDER BY id", (ident,)).fetchall()
    talks = connection.execute(
        """SELECT coalesce(p.name, n.holder), min(s.day) FROM remark n LEFT JOIN session s ON s.id = n.session
           LEFT JOIN stakeholder p ON p.id = n.stakeholder WHERE n.engagement = ? AND n.kind = 'talk'
           GROUP BY 1 ORDER BY 2""",
        (engagement,),
    ).fetchall()
    (waived,) = connection.execute("SELECT alignment_waived FROM engagement WHERE id = ?", (engagement,)).fetchone()
    return Alignment(
        sponsors(connection, engagement),
        stored_day(day),
        tuple(name for (name,) in attended),
        explained or "",
        autonomy or "",
        share or "",
        waived or "",
        tuple((name, stored_day(on)) for name, on in talks),
        tuple((row[1], date.fromisoformat(row[2])) for row in meetings),
        connection.execute("SELECT 1 FROM not_aligned WHERE engagement = ?", (engagement,)).fetchone() is not None,
    )


def sponsors(connection: Connection, engagement: int) -> tuple[str, ...]:
    """The names of who pays for it."""
    rows = connection.execute(
        "SELECT name FROM stakeholder WHERE engagement = ? AND role = 'sponsor' ORDER BY id", (engagement,)
    ).fetchall()
    return tuple(name for (name,) in rows)


def _is(name: str, client: str) -> bool:
    """Whether a name is the client's own, whole or the first."""
    return plain(name) in (plain(client), plain(client.split()[0]))
