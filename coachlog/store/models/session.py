"""A session, or what came between two; who attended it; the tags of what was written."""

from datetime import date
from typing import Annotated

from sqlmodel import Field

from coachlog.domain.choices import SESSION_STATES, TYPED_AS
from coachlog.store.models.base import (
    EMPTY,
    Below,
    ClientText,
    CoachText,
    OfSession,
    Search,
    Word,
    check,
    one_of,
    table,
    word,
)


class Session(Below, table=True):
    """``starts_at`` is UTC, ``utc_offset`` the minutes that the clock there was ahead of it. Mentoring and training are
    minutes out of ``minutes``. ``body`` is the note as stored, ``typed`` as it was typed, ``typed_as`` how it was read.
    """

    __table_args__ = table(
        check("minutes >= 0"),
        check("mentoring >= 0"),
        check("training >= 0"),
        one_of("status", SESSION_STATES),
        check("process_share BETWEEN 0 AND 100"),
        one_of("typed_as", TYPED_AS),
        check("coalesce(mentoring, 0) + coalesce(training, 0) <= coalesce(minutes, 0)"),
        check("kind <> 'between' OR minutes IS NULL"),
    )

    day: date
    starts_at: Word | None = None
    utc_offset: int | None = None
    minutes: int | None = None
    mentoring: int | None = None
    training: int | None = None
    kind: Word = Field(default="coaching", sa_column_kwargs=word("coaching"))
    status: Word
    focus: ClientText | None = None
    reason: CoachText | None = None
    process_share: int | None = None
    trust: Word | None = None
    trust_sign: CoachText | None = None
    open_with: CoachText | None = None
    explained: CoachText | None = None
    autonomy: CoachText | None = None
    may_share: CoachText | None = None
    body: CoachText = Field(default="", sa_column_kwargs=EMPTY)
    typed: Annotated[CoachText, Search.LEFT_OUT] = Field(default="", sa_column_kwargs=EMPTY)
    typed_as: Word = Field(default="note", sa_column_kwargs=word("note"))
    written_at: Word | None = None


class Attendance(Below, table=True):
    """Somebody who was there beside client and coach."""

    __table_args__ = table()

    session: int = Field(foreign_key="session.id")
    stakeholder: int | None = Field(default=None, foreign_key="stakeholder.id")
    name: CoachText


class Tagged(OfSession, table=True):
    """A ``#tag`` in the texts of a thing, which ``letter`` and ``row`` name."""

    __table_args__ = table()

    letter: Word
    row: int
    tag: Annotated[CoachText, Search.LEFT_OUT]
