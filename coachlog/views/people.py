"""The people around a client, with what notes say of each: beliefs, views, talks, feedback, common ground."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.names import unaccented
from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import read, scalar, scalars
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
    ref: Annotated[Ref, "stakeholder"]
    uuid: str
    name: str
    role: str
    power: str
    views: str
    not_negotiable: str
    strategy_adjusted: str
    said: tuple[Said, ...] = ()


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


class _Remark(NamedTuple):
    ref: Annotated[Ref, "remark"]
    kind: str
    text: str
    detail: str
    goal: Annotated[str, "goal"]
    day: date | None
    may_quote: bool | None
    stakeholder: Annotated[str, "stakeholder"]
    holder: str

    def said(self) -> Said:
        return Said(self.ref, self.kind, self.text, self.detail, self.goal, self.day, self.may_quote)


def people(connection: Connection, client: Client) -> People:
    """Everyone around the client in this engagement."""
    remarks = read(
        connection,
        _Remark,
        """SELECT n.id AS ref, n.kind, n.text, n.detail, n.goal, s.day, n.may_quote, n.stakeholder, n.holder
           FROM remark n LEFT JOIN session s ON s.id = n.session
           WHERE n.engagement = ? AND n.kind IN ('belief', 'view', 'talk', 'perception', 'common_ground', 'culture')
           ORDER BY s.day, n.id""",
        (client.engagement,),
    )
    everyone = read(
        connection,
        Person,
        """SELECT id AS ref, uuid, name, role, power, views, not_negotiable, strategy_adjusted FROM stakeholder
           WHERE engagement = ? ORDER BY role <> 'sponsor', id""",
        (client.engagement,),
    )
    said: dict[str, list[Said]] = {person.ref: [] for person in everyone}
    of_nobody: list[Said] = []
    named: list[str] = []
    for remark in remarks:
        said.get(remark.stakeholder, of_nobody).append(remark.said())
        if remark.holder and remark.stakeholder not in said and not _is(remark.holder, client.name):
            named.append(remark.holder)
    return People(
        client.label,
        client.name,
        alignment(connection, client.engagement),
        tuple(person._replace(said=tuple(said[person.ref])) for person in everyone),
        tuple(each for each in of_nobody if each.kind == "culture"),
        tuple(dict.fromkeys(named)),
    )


class _Meeting(NamedTuple):
    id: int
    kind: str
    day: date
    explained: str
    autonomy: str
    may_share: str


class _Talk(NamedTuple):
    name: str
    day: date | None


def alignment(connection: Connection, engagement: int) -> Alignment:
    """Where the meeting of everyone with a stake stands."""
    meetings = read(
        connection,
        _Meeting,
        """SELECT id, kind, day, explained, autonomy, may_share FROM session WHERE engagement = ? AND status = 'held'
           AND kind IN ('alignment', 'three_way', 'closing') ORDER BY day, id""",
        (engagement,),
    )
    held = next((meeting for meeting in reversed(meetings) if meeting.kind == "alignment"), None)
    attended = scalars(
        connection, "SELECT name FROM attendance WHERE session = ? ORDER BY id", (held.id if held else None,)
    )
    talks = read(
        connection,
        _Talk,
        """SELECT coalesce(p.name, n.holder) AS name, min(s.day) AS day FROM remark n
           LEFT JOIN session s ON s.id = n.session LEFT JOIN stakeholder p ON p.id = n.stakeholder
           WHERE n.engagement = ? AND n.kind = 'talk' GROUP BY 1 ORDER BY 2""",
        (engagement,),
    )
    waived = scalar(connection, "SELECT alignment_waived FROM engagement WHERE id = ?", (engagement,))
    missing = scalar(connection, "SELECT 1 FROM not_aligned WHERE engagement = ?", (engagement,))
    return Alignment(
        sponsors(connection, engagement),
        held.day if held else None,
        tuple(attended),
        held.explained if held else "",
        held.autonomy if held else "",
        held.may_share if held else "",
        waived or "",
        tuple((talk.name, talk.day) for talk in talks),
        tuple((meeting.kind, meeting.day) for meeting in meetings),
        missing is not None,
    )


def sponsors(connection: Connection, engagement: int) -> tuple[str, ...]:
    """The names of who pays for it."""
    query = "SELECT name FROM stakeholder WHERE engagement = ? AND role = 'sponsor' ORDER BY id"
    return tuple(scalars(connection, query, (engagement,)))


def _is(name: str, client: str) -> bool:
    """Whether a name is the client's own, whole or the first."""
    return unaccented(name) in (unaccented(client), unaccented(client.split()[0]))
