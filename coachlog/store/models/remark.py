"""Everything else that a note says in a line of its own: the client's words, an insight, a belief, a view."""

from sqlmodel import Field

from coachlog.store.models.base import ZERO, ClientText, CoachText, OfSession, Word, flag, table


class Remark(OfSession, table=True):
    """``kind`` is one of ``choices.REMARK_KINDS``; of some, views give the text to the client, of the others to nobody.
    ``holder`` is whose belief or view it is."""

    __table_args__ = table(flag("may_quote"), flag("withheld"))

    kind: Word
    text: ClientText
    holder: CoachText | None = None
    stakeholder: int | None = Field(default=None, foreign_key="stakeholder.id")
    goal: int | None = Field(default=None, foreign_key="goal.id")
    detail: CoachText | None = None
    proposed_by: Word | None = None
    may_quote: int | None = None
    withheld: int = Field(default=0, sa_column_kwargs=ZERO)
