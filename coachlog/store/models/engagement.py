"""Coaching that was agreed on with a client, and the people around it."""

from datetime import date

from sqlmodel import Field

from coachlog.store.models.base import EMPTY, Below, CoachText, Row, Word, check, table, word


class Engagement(Row, table=True):
    """Several of one client may stand beside each other. ``cadence_days`` lie between two sessions, of
    ``session_minutes`` each."""

    __table_args__ = table(check("planned_sessions > 0"), check("cadence_days > 0"), check("session_minutes > 0"))

    client: int = Field(foreign_key="client.id")
    title: CoachText = Field(default="", sa_column_kwargs=EMPTY)
    format: Word = Field(default="individual", sa_column_kwargs=word("individual"))
    group_size: int | None = None
    payment: Word = Field(default="paid", sa_column_kwargs=word("paid"))
    planned_sessions: int | None = None
    cadence_days: int | None = None
    session_minutes: int | None = None
    started_on: date | None = None
    ended_on: date | None = None
    paused_on: date | None = None
    paused_why: CoachText | None = None
    end_reason: Word | None = None
    alignment_waived: CoachText | None = None


class Stakeholder(Below, table=True):
    """Somebody around the client: who pays, who leads, whose view counts."""

    __table_args__ = table()

    name: CoachText
    role: Word
    power: Word | None = None
    views: CoachText | None = None
    not_negotiable: CoachText | None = None
    strategy_adjusted: CoachText | None = None
