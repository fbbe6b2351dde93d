"""What somebody promised: client, coach, both, or somebody around them."""

from datetime import date

from sqlmodel import Field

from coachlog.domain.choices import COMMITMENT_STATES, OWNERS
from coachlog.store.models.base import ZERO, ClientText, OfSession, Word, flag, one_of, table, word


class Commitment(OfSession, table=True):
    """``due_next``: by the next session. ``position`` is its place among those of its note."""

    __table_args__ = table(
        one_of("owner", OWNERS), flag("due_next"), one_of("state", COMMITMENT_STATES), flag("withheld")
    )

    goal: int | None = Field(default=None, foreign_key="goal.id")
    text: ClientText
    owner: Word
    owner_name: ClientText | None = None
    stakeholder: int | None = Field(default=None, foreign_key="stakeholder.id")
    due_on: date | None = None
    due_next: int = Field(default=0, sa_column_kwargs=ZERO)
    state: Word = Field(default="open", sa_column_kwargs=word("open"))
    closed_on: date | None = None
    closed_in: int | None = Field(default=None, foreign_key="session.id")
    outcome: ClientText | None = None
    position: int = Field(default=0, sa_column_kwargs=ZERO)
    withheld: int = Field(default=0, sa_column_kwargs=ZERO)
