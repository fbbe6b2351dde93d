"""An engagement's life: begun, paused, resumed, closed; several of one client stand beside each other."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import NamedTuple

from coachlog.domain.names import folded
from coachlog.domain.ref import Ref, pattern
from coachlog.errors import CallError, WrongValue, quoted
from coachlog.journal.clients import checked_name
from coachlog.moments import utc_text
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client
from coachlog.store.rows import Engagement, Session, Stakeholder
from coachlog.store.unit_of_work import UnitOfWork, unit_of_work


class EngagementFacts(NamedTuple):
    """What may be said of an engagement; None is "not said". Lengths in minutes, cadence in days."""

    title: str | None = None
    format: str | None = None
    group_size: int | None = None
    payment: str | None = None
    planned_sessions: int | None = None
    session_minutes: int | None = None
    cadence_days: int | None = None
    sponsor: str | None = None


def new_engagement(connection: Connection, client: Client, facts: EngagementFacts, now: datetime) -> Ref:
    """Another engagement of the same client. Raises WrongValue for a title that another one has."""
    with unit_of_work(connection, "engagement new", utc_text(now), client.id) as unit:
        engagement = Engagement(client=client.id, started_on=now.date())
        _fill(unit, engagement, facts)
        unit.add(engagement)
        unit.flush()
        assert engagement.id is not None  # it was flushed
        if facts.sponsor:
            name = checked_name(facts.sponsor, "a sponsor")
            unit.add(Stakeholder(engagement=engagement.id, name=name, role="sponsor", power="pays"))
        unit.command.refs = engagement.ref
        return engagement.ref


def edit_engagement(connection: Connection, client: Client, facts: EngagementFacts, now: datetime) -> None:
    """Change what is said of it; what is None stays. Raises WrongValue."""
    with _changing(connection, "engagement edit", client, now) as (unit, engagement):
        _fill(unit, engagement, facts)


def pause(connection: Connection, client: Client, why: str, day: date, now: datetime) -> None:
    """Raises CallError for one that is paused or closed."""
    with _changing(connection, "engagement pause", client, now) as (_, engagement):
        _check_open(engagement, client)
        if engagement.paused_on is not None:
            raise CallError(f"it is paused since {engagement.paused_on}: coachlog engagement resume {client.label}")
        engagement.paused_on, engagement.paused_why = day, why or None


def resume(connection: Connection, client: Client, now: datetime) -> None:
    """Go on with one that was paused, or open one again that was closed. Raises CallError when it is under way."""
    with _changing(connection, "engagement resume", client, now) as (_, engagement):
        if engagement.paused_on is None and engagement.end_reason is None and engagement.ended_on is None:
            raise CallError("it is under way: there is nothing to resume")
        if engagement.end_reason is not None or engagement.ended_on is not None:
            engagement.end_reason, engagement.ended_on = None, None
        engagement.paused_on, engagement.paused_why = None, None


def close(connection: Connection, client: Client, reason: str, day: date, now: datetime) -> None:
    """``reason`` is a word of ``choices.END_REASONS``. Raises CallError for one that is closed."""
    with _changing(connection, "engagement close", client, now) as (unit, engagement):
        _check_open(engagement, client)
        held = unit.find(Session, engagement=client.engagement, status="held")
        last = max((each.day for each in held if each.kind in ("coaching", "closing")), default=None)
        if last is not None and day < last:
            raise CallError(f"a session was held on {last}: it cannot have ended before that")
        engagement.end_reason, engagement.ended_on = reason, day


def waive_alignment(connection: Connection, client: Client, why: str, now: datetime) -> None:
    """The meeting of everyone with a stake is not held, for a reason."""
    with _changing(connection, "engagement waive", client, now) as (unit, engagement):
        if not unit.find(Stakeholder, engagement=client.engagement, role="sponsor"):
            raise CallError(
                f"there is no sponsor to align with: coachlog people add {client.label} NAME --role sponsor"
            )
        engagement.alignment_waived = why


@contextmanager
def _changing(
    connection: Connection, verb: str, client: Client, now: datetime
) -> Iterator[tuple[UnitOfWork, Engagement]]:
    with unit_of_work(connection, verb, utc_text(now), client.id) as unit:
        engagement = unit.get(Engagement, client.engagement)
        unit.command.refs = engagement.ref
        yield unit, engagement


def _check_open(engagement: Engagement, client: Client) -> None:
    if engagement.end_reason is not None or engagement.ended_on is not None:
        raise CallError(f"it is closed since {engagement.ended_on}: coachlog engagement resume {client.label}")


def _fill(unit: UnitOfWork, engagement: Engagement, facts: EngagementFacts) -> None:
    if facts.title is not None:
        engagement.title = checked_name(facts.title, "an engagement")
        if re.fullmatch(pattern("engagement"), folded(engagement.title)):
            raise WrongValue(f"{quoted(engagement.title)} is how an engagement's number looks: give it another title")
        others = (each for each in unit.find(Engagement, client=engagement.client) if each.id != engagement.id)
        if any(folded(other.title) == folded(engagement.title) for other in others):
            raise WrongValue(f"there is an engagement called {quoted(engagement.title)} already: give it another title")
    for name in ("format", "group_size", "payment", "planned_sessions", "session_minutes", "cadence_days"):
        value = getattr(facts, name)
        if value is not None:
            setattr(engagement, name, value)
