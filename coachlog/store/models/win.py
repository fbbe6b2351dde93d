"""A quick win of the client's."""

from datetime import date

from sqlmodel import Field

from coachlog.store.models.base import ZERO, ClientText, CoachText, OfSession, flag, table


class Win(OfSession, table=True):
    """``celebrated_in`` is the session it was celebrated in, ``celebrated`` how."""

    __table_args__ = table(flag("withheld"))

    goal: int | None = Field(default=None, foreign_key="goal.id")
    day: date
    text: ClientText
    evidence: ClientText | None = None
    celebrated_in: int | None = Field(default=None, foreign_key="session.id")
    celebrated: CoachText | None = None
    withheld: int = Field(default=0, sa_column_kwargs=ZERO)
