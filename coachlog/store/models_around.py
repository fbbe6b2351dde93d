"""The engagement, and who stands around a client: a note reads them only where it names somebody, or something that was
there before."""

from datetime import date

from coachlog.store.models import Below, Row


class Engagement(Row, table=True):
    client: int
    title: str = ""
    format: str = "individual"
    group_size: int | None = None
    payment: str = "paid"
    planned_sessions: int | None = None
    cadence_days: int | None = None
    session_minutes: int | None = None
    started_on: date | None = None
    ended_on: date | None = None
    paused_on: date | None = None
    paused_why: str | None = None
    end_reason: str | None = None
    alignment_waived: str | None = None


class Stakeholder(Below, table=True):
    name: str
    role: str
    power: str | None = None
    views: str | None = None
    not_negotiable: str | None = None
    strategy_adjusted: str | None = None
