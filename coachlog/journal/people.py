"""The people around a client: who pays, who leads, whose view counts. What notes say of them stays in the notes."""

from datetime import datetime
from typing import Any, NamedTuple

from coachlog.domain.names import folded
from coachlog.domain.ref import Ref
from coachlog.errors import WrongValue
from coachlog.journal.clients import checked_name, clean
from coachlog.journal.entry import matching
from coachlog.moments import utc_text
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client
from coachlog.store.rows import Attendance, Commitment, Engagement, Remark, Stakeholder
from coachlog.store.unit_of_work import UnitOfWork, unit_of_work

# What can belong to a person, and the column that names them.
_LINKED: dict[type[Any], str] = {Remark: "holder", Commitment: "owner_name", Attendance: "name"}


class PersonFacts(NamedTuple):
    """What may be said of a person; None is "not said", an empty text takes the old one out. ``role`` and ``power`` are
    words of ``choices.ROLES`` and ``choices.POWERS``."""

    name: str | None = None
    role: str | None = None
    power: str | None = None
    views: str | None = None
    not_negotiable: str | None = None
    strategy_adjusted: str | None = None


def add_person(connection: Connection, client: Client, facts: PersonFacts, now: datetime) -> Ref:
    """A new person, to whom notes that named them before now belong too. Raises WrongValue for a name that is none, or
    that is there already."""
    name = checked_name(facts.name or "", "a person")
    with unit_of_work(connection, "people add", utc_text(now), client.id) as unit:
        _check_is_new(unit, client.engagement, name)
        person = Stakeholder(engagement=client.engagement, name=name, role=facts.role or "other", power=facts.power)
        _fill(person, facts)
        unit.add(person)
        unit.flush()
        _link(unit, client)
        _align_again(unit, person)
        unit.command.refs = person.ref
        return person.ref


def edit_person(connection: Connection, client: Client, ident: int, facts: PersonFacts, now: datetime) -> None:
    """Change what is said of a person; what is None stays. Raises WrongValue."""
    with unit_of_work(connection, "people edit", utc_text(now), client.id) as unit:
        person = unit.get(Stakeholder, ident)
        if facts.name is not None:
            person.name = checked_name(facts.name, "a person")
            _check_is_new(unit, person.engagement, person.name, but=ident)
        if facts.role is not None and facts.role != person.role:
            person.role = facts.role
            _align_again(unit, person)
        person.power = facts.power or person.power
        _fill(person, facts)
        unit.flush()
        _link(unit, client)
        unit.command.refs = person.ref


def remove_person(connection: Connection, client: Client, ident: int, now: datetime) -> None:
    """Take a person out. What notes say of them stays, by name."""
    with unit_of_work(connection, "people remove", utc_text(now), client.id) as unit:
        person = unit.get(Stakeholder, ident)
        unit.command.refs = person.ref
        for kind in _LINKED:
            for row in unit.find(kind, stakeholder=ident):
                row.stakeholder = None
                if isinstance(row, Commitment):
                    row.owner = "other"
        unit.flush()
        unit.delete(person)


def _check_is_new(unit: UnitOfWork, engagement: int, name: str, but: int | None = None) -> None:
    for other in unit.find(Stakeholder, engagement=engagement):
        if folded(other.name) == folded(name) and other.id != but:
            raise WrongValue(f"{other.name} is {other.ref} already: coachlog people edit {other.ref}")


def _align_again(unit: UnitOfWork, person: Stakeholder) -> None:
    """Alignment that was waived was waived with other people: a new sponsor has not agreed to that."""
    if person.role == "sponsor":
        unit.get(Engagement, person.engagement).alignment_waived = None


def _fill(person: Stakeholder, facts: PersonFacts) -> None:
    for name in ("views", "not_negotiable", "strategy_adjusted"):
        value = getattr(facts, name)
        if value is not None:
            setattr(person, name, clean(value))


def _link(unit: UnitOfWork, client: Client) -> None:
    """What names one of the people of an engagement in it, and is nobody's yet."""
    for engagement in unit.find(Engagement, client=client.id):
        people = unit.find(Stakeholder, engagement=engagement.id)
        for kind, column in _LINKED.items():
            for row in unit.find(kind, engagement=engagement.id, stakeholder=None):
                name = getattr(row, column)
                person = matching(people, name) if name is not None else None
                if person is not None and not (isinstance(row, Commitment) and row.owner != "other"):
                    row.stakeholder = person.id
                    if isinstance(row, Commitment):
                        row.owner = "stakeholder"
