"""The people around a client: who pays, who leads, whose view counts. What notes say of them stays in the notes."""

from datetime import datetime
from typing import Any, NamedTuple

from sqlmodel import Session as Db
from sqlmodel import select

from coachlog.errors import WrongValue
from coachlog.journal.clients import checked_name, clean
from coachlog.journal.entry import matching
from coachlog.moments import utc_text
from coachlog.store.command import command
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client, folded
from coachlog.store.models import Attendance, Commitment, Remark
from coachlog.store.models_around import Engagement, Stakeholder


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
        _check_is_new(db, client.engagement, name)
        person = Stakeholder(engagement=client.engagement, name=name, role=facts.role or "other", power=facts.power)
        _fill(person, facts)
        db.add(person)
        db.flush()
        _link(db, client)
        _align_again(db, person)
        assert person.id is not None  # it was flushed
        db.info["command"].refs = f"p{person.id}"
        return person.id


def edit_person(connection: Connection, client: Client, ident: int, facts: PersonFacts, now: datetime) -> None:
    """Change what is said of a person; what is None stays. Raises WrongValue."""
    with command(connection, "people edit", utc_text(now), client.id) as db:
        person = db.get_one(Stakeholder, ident)
        if facts.name is not None:
            person.name = checked_name(facts.name, "a person")
            _check_is_new(db, person.engagement, person.name, but=ident)
        if facts.role is not None and facts.role != person.role:
            person.role = facts.role
            _align_again(db, person)
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


def _check_is_new(db: Db, engagement: int, name: str, but: int | None = None) -> None:
    for other in _everyone(db, engagement):
        if folded(other.name) == folded(name) and other.id != but:
            raise WrongValue(f"{other.name} is p{other.id} already: coachlog people edit p{other.id}")


def _align_again(db: Db, person: Stakeholder) -> None:
    """Alignment that was waived was waived with other people: a new sponsor has not agreed to that."""
    if person.role == "sponsor":
        db.get_one(Engagement, person.engagement).alignment_waived = None


def _fill(person: Stakeholder, facts: PersonFacts) -> None:
    for name in ("views", "not_negotiable", "strategy_adjusted"):
        value = getattr(facts, name)
        if value is not None:
            setattr(person, name, clean(value))


def _everyone(db: Db, engagement: int) -> list[Stakeholder]:
    return list(db.exec(select(Stakeholder).where(Stakeholder.engagement == engagement)).all())


def _link(db: Db, client: Client) -> None:
    """What names one of the people of an engagement in it, and is nobody's yet."""
    of_client = select(Engagement).where(Engagement.client == client.id)
    for engagement in (row.id for row in db.exec(of_client).all() if row.id is not None):
        people = _everyone(db, engagement)
        for model, column in ((Remark, "holder"), (Commitment, "owner_name"), (Attendance, "name")):
            rows: Any = model
            unlinked = select(rows).where(rows.engagement == engagement, rows.stakeholder.is_(None))
            for row in db.exec(unlinked.where(getattr(rows, column).is_not(None))).all():
                found = matching(people, getattr(row, column))
                if found is not None and not (isinstance(row, Commitment) and row.owner != "other"):
                    row.stakeholder = found.id
                    if isinstance(row, Commitment):
                        row.owner = "stakeholder"
