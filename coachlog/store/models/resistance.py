"""What the client held against, as it was heard, and what the coach made of it: in no document."""

from sqlmodel import Field

from coachlog.domain.choices import RESISTANCE_ENDS
from coachlog.store.models.base import CoachText, OfSession, Word, check, one_of, table, word


class Resistance(OfSession, table=True):
    """``continues`` is the earlier one that this one goes on from."""

    __table_args__ = table(check("fact <> ''"), one_of("ended", RESISTANCE_ENDS))

    goal: int | None = Field(default=None, foreign_key="goal.id")
    continues: int | None = Field(default=None, foreign_key="resistance.id")
    fact: CoachText
    aimed_at: Word = Field(default="unknown", sa_column_kwargs=word("unknown"))
    source: Word = Field(default="unknown", sa_column_kwargs=word("unknown"))
    source_detail: CoachText | None = None
    asked: CoachText | None = None
    client_says: CoachText | None = None
    my_take: CoachText | None = None
    response: CoachText | None = None
    ended: Word | None = None
