"""People coached: who they are, and the engagement each begins with."""

from datetime import datetime
from typing import NamedTuple

from coachlog.domain.names import folded, short_name
from coachlog.errors import WrongValue
from coachlog.moments import utc_text
from coachlog.store.connection import Connection
from coachlog.store.rows import Client, Engagement, Stakeholder
from coachlog.store.unit_of_work import unit_of_work


class ClientFacts(NamedTuple):
    """What may be said of a client and the engagement; None is "not said". Lengths in minutes, cadence in days."""

    name: str | None = None
    contact: str | None = None
    organisation: str | None = None
    level: str | None = None
    relationship: str | None = None
    language: str | None = None
    log_consent: str | None = None
    payment: str | None = None
    planned_sessions: int | None = None
    session_minutes: int | None = None
    cadence_days: int | None = None
    sponsor: str | None = None
    retention_months: int | None = None


class Added(NamedTuple):
    slug: str
    name: str
    sponsor: str
    namesakes: list[str]


_JOINERS = "\u200c\u200d"  # part of the spelling of Persian and Indic names
_LONGEST_NAME = 120
_OF_CLIENT = ("contact", "organisation", "level", "relationship", "language", "log_consent", "retention_months")
_OF_ENGAGEMENT = ("payment", "planned_sessions", "session_minutes", "cadence_days")


def add_client(connection: Connection, facts: ClientFacts, now: datetime) -> Added:
    """A new client with an open engagement, and a sponsor when one is named. Raises WrongValue for an empty name."""
    name = checked_name(facts.name or "", "a client")
    with unit_of_work(connection, "client add", utc_text(now)) as unit:
        others = unit.find(Client)
        client = Client(slug=short_name(name, {other.slug for other in others}), name=name)
        _fill(client, facts, _OF_CLIENT)
        _note_consent(client, facts, now)
        unit.add(client)
        unit.flush()
        unit.command.client = client.id
        engagement = Engagement(client=_id(client), started_on=now.date())
        _fill(engagement, facts, _OF_ENGAGEMENT)
        unit.add(engagement)
        unit.flush()
        sponsor = checked_name(facts.sponsor, "a sponsor") if facts.sponsor else ""
        if sponsor:
            unit.add(Stakeholder(engagement=_id(engagement), name=sponsor, role="sponsor", power="pays"))
        mine = folded(name)
        namesakes = [o.slug for o in others if folded(o.name).startswith(mine) or mine.startswith(folded(o.name))]
    return Added(client.slug, name, sponsor, namesakes)


def edit_client(connection: Connection, client: int, engagement: int, facts: ClientFacts, now: datetime) -> None:
    """Change what is said of a client; what is None stays. The short name stays, whatever the name becomes."""
    with unit_of_work(connection, "client edit", utc_text(now), client) as unit:
        row, of = unit.get(Client, client), unit.get(Engagement, engagement)
        if facts.name is not None:
            row.name = checked_name(facts.name, "a client")
        _fill(row, facts, _OF_CLIENT)
        _note_consent(row, facts, now)
        _fill(of, facts, _OF_ENGAGEMENT)
        if facts.sponsor:
            sponsor = checked_name(facts.sponsor, "a sponsor")
            known = unit.find(Stakeholder, engagement=engagement)
            same = next((person for person in known if folded(person.name) == folded(sponsor)), None)
            if same is None:
                unit.add(Stakeholder(engagement=engagement, name=sponsor, role="sponsor", power="pays"))
            if same is None or same.role != "sponsor":
                of.alignment_waived = None  # who pays now has not agreed to that
            if same is not None:
                same.role = "sponsor"


def archive_client(connection: Connection, client: int, now: datetime, *, restore: bool) -> None:
    """Put a client away, or take one back out: nothing of theirs is lost, lists leave them out."""
    with unit_of_work(connection, "client archive", utc_text(now), client) as unit:
        unit.get(Client, client).archived_on = None if restore else now.date()


def _fill(row: Client | Engagement, facts: ClientFacts, names: tuple[str, ...]) -> None:
    for name in names:
        value = getattr(facts, name)
        if value is not None:
            taken_out = name == "retention_months" and value < 0
            setattr(row, name, None if taken_out else clean(value) if isinstance(value, str) else value)


def clean(value: str) -> str | None:
    """A text of the call, in which bytes that were no text are marked; an empty one takes the old one out."""
    return value.encode("utf-8", "replace").decode() or None


def _note_consent(client: Client, facts: ClientFacts, now: datetime) -> None:
    if facts.log_consent is not None:
        client.log_consent_on = now.date() if facts.log_consent != "none" else None


def checked_name(name: str, whose: str) -> str:
    """A name on one line. Names with signs that would be read as structure or move a terminal are refused."""
    plain = " ".join(name.split())
    if not any(char.isalnum() for char in plain):
        raise WrongValue(f'{whose} needs a name, such as "María Soto"')
    if any(not (char.isprintable() or char in _JOINERS) or char in "/:|()" for char in plain):
        raise WrongValue(f"the name of {whose} cannot hold control characters or / : | ( )")
    if len(plain) > _LONGEST_NAME:
        raise WrongValue(f"the name of {whose} is longer than {_LONGEST_NAME} characters")
    return plain


def _id(row: Client | Engagement) -> int:
    assert row.id is not None  # it was flushed
    return row.id
