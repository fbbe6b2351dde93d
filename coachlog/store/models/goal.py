"""A goal, how far the client says it is reached, and how its wording or its meaning shifted."""

from datetime import date

from sqlmodel import Field

from coachlog.domain.choices import GOAL_STATES, TOLD
from coachlog.store.models.base import ZERO, ClientText, CoachText, OfSession, Word, check, flag, one_of, table, word


class Goal(OfSession, table=True):
    """An active goal has the day on which the client adopted it. ``withheld`` rows are in no document."""

    __table_args__ = table(
        one_of("state", GOAL_STATES), flag("withheld"), check("state <> 'active' OR adopted_on IS NOT NULL")
    )

    text: ClientText
    why: ClientText | None = None
    measure: ClientText | None = None
    target_on: date | None = None
    benefit: ClientText | None = None
    team_benefit: ClientText | None = None
    proposed_by: Word = Field(default="client", sa_column_kwargs=word("client"))
    adopted_on: date | None = None
    state: Word
    withheld: int = Field(default=0, sa_column_kwargs=ZERO)


class GoalRating(OfSession, table=True):
    """``value`` is the client's own, from 0 to 10."""

    __tablename__ = "goal_rating"
    __table_args__ = table(check("value BETWEEN 0 AND 10"), flag("withheld"))

    goal: int = Field(foreign_key="goal.id")
    day: date
    value: int
    why: CoachText | None = None
    withheld: int = Field(default=0, sa_column_kwargs=ZERO)


class GoalShift(OfSession, table=True):
    """``told`` says where telling the sponsor stands; the client tells, never the coach alone."""

    __tablename__ = "goal_shift"
    __table_args__ = table(one_of("told", TOLD), flag("withheld"))

    goal: int = Field(foreign_key="goal.id")
    day: date
    kind: Word | None = None
    to_text: ClientText
    from_text: ClientText
    trigger: Word | None = None
    client_words: ClientText | None = None
    why: CoachText | None = None
    told: Word
    told_on: date | None = None
    withheld: int = Field(default=0, sa_column_kwargs=ZERO)
