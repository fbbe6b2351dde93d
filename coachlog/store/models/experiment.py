"""A small experiment of the client's, and its review together."""

from datetime import date

from sqlmodel import Field

from coachlog.domain.choices import EXPERIMENT_STATES
from coachlog.store.models.base import ZERO, ClientText, CoachText, OfSession, Word, check, flag, one_of, table, word


class Experiment(OfSession, table=True):
    """Confidence is in percent. A reviewed one has what came of it and the session it was reviewed in."""

    __table_args__ = table(
        check("confidence BETWEEN 0 AND 100"),
        flag("review_next"),
        one_of("state", EXPERIMENT_STATES),
        check("confidence_after BETWEEN 0 AND 100"),
        flag("withheld"),
        check("state <> 'reviewed' OR (outcome IS NOT NULL AND reviewed_in IS NOT NULL)"),
    )

    goal: int | None = Field(default=None, foreign_key="goal.id")
    text: ClientText
    proposed_by: Word | None = None
    expects: ClientText | None = None
    confidence: int | None = None
    evidence: CoachText | None = None
    review_on: date | None = None
    review_next: int = Field(default=0, sa_column_kwargs=ZERO)
    state: Word = Field(default="running", sa_column_kwargs=word("running"))
    outcome: ClientText | None = None
    learned: ClientText | None = None
    confidence_after: int | None = None
    then: Word | None = None
    reviewed_in: int | None = Field(default=None, foreign_key="session.id")
    reported: CoachText | None = None
    withheld: int = Field(default=0, sa_column_kwargs=ZERO)
