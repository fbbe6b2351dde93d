"""The people around a client: who pays, who leads, whose view counts. What notes say of them stays in the notes."""

from datetime import datetime
from typing import Any, NamedTuple

from sqlmodel import Session as Db
from sqlmodel import col, select

from coachlog.errors import WrongValue
from coachlog.journal.clients import checked_name, clean
from coachlog.journal.entry import matching
from coachlog.moments import utc_text
from coachlog.store.command import command
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client, folded
from coachlog.store.models import Attendance, Commitment, Engagement, Remark, Stakeholder


class PersonFacts(NamedTuple):
    """What may be said of a person; None is "not said", an empty text takes the old one out. ``role`` and ``power`` are
    words of ``words.ROLES`` and ``words.POWERS``."""

    name: str | None = None
    role: str | None = None
    power: str | None = None
    views: str | None = None
    not_negotiable: str | None = None
    strategy_adjusted: str | None = None


def add_person(connection: Connection, client: Client, facts: PersonFacts, now: datetime) -> int:
    """A new person, to whom notes that named them before now belong too. Raises WrongValue for a name that is none, or
    that is there already."""
    name = checked_name(facts.name or "", "a person")
    with command(connection, "people add", utc_text(now), client.id) as db:
        for other in _everyone(db, client.engagement):
            if folded(other.name) == folded(name):
                raise WrongValue(f"{other.name} is p{other.id} already: coachlog people edit p{other.id}")
        person = Stakeholder(engagement=client.engagement, name=name, role=facts.role or "other", power=facts.power)
        _fill(person, facts)
        db.add(person)
        db.flush()
        _link(db, client)
        assert person.id is not None  # it was flushed
        db.info["command"].refs = f"p{person.id}"
        return person.id


def edit_person(connection: Connection, client: Client, ident: int, facts: PersonFacts, now: datetime) -> None:
    """Change what is said of a person; what is None stays. Raises WrongValue."""
    with command(connection, "people edit", utc_text(now), client.id) as db:
        person = db.get_one(Stakeholder, ident)
        person.name = checked_name(facts.name, "a person") if facts.name is not None else person.name
        person.role = facts.role or person.role
        person.power = facts.power or person.power
        _fill(person, facts)
        db.flush()
        _link(db, client)
        db.info["command"].refs = f"p{ident}"


def remove_person(connection: Connection, client: Client, ident: int, now: datetime) -> None:
    """Take a person out. What notes say of them stays, by name."""
    with command(connection, "people remove", utc_text(now), client.id) as db:
        db.info["command"].refs = f"p{ident}"
        for model in (Remark, Commitment, Attendance):
            linked: Any = model
            for row in db.exec(select(linked).where(linked.stakeholder == ident)).all():
                row.stakeholder = None
                if isinstance(row, Commitment):
                    row.owner = "other"
        db.flush()
        db.delete(db.get_one(Stakeholder, ident))


def _fill(person: Stakeholder, facts: PersonFacts) -> None:
    for name in ("views", "not_negotiable", "strategy_adjusted"):
        value = getattr(facts, name)
        if value is not None:
            setattr(person, name, clean(value))


def _everyone(db: Db, engagement: int) -> list[Stakeholder]:
    return list(db.exec(select(Stakeholder).where(Stakeholder.engagement == engagement)).all())


def _link(db: Db, client: Client) -> None:
    """What names one of the people and is nobody's yet, in all of the client's engagements."""
    mine = col(Engagement.id).in_(select(Engagement.id).where(Engagement.client == client.id))
    engagements = [row.id for row in db.exec(select(Engagement).where(mine)).all()]
    people = [person for each in engagements if each is not None for person in _everyone(db, each)]
    for model, column in ((Remark, "holder"), (Commitment, "owner_name"), (Attendance, "name")):
        rows: Any = model
        unlinked = select(rows).where(rows.engagement.in_(engagements), rows.stakeholder.is_(None))
        for row in db.exec(unlinked.where(getattr(rows, column).is_not(None))).all():
            found = matching(people, getattr(row, column))
            if found is not None and not (isinstance(row, Commitment) and row.owner != "other"):
                row.stakeholder = found.id
                if isinstance(row, Commitment):
                    row.owner = "stakeholder"
