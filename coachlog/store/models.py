"""The nouns as SQLModel tables, for writing. No queries, no printing; what each means stands in domain.md.

References between tables stand in the migrations alone: the database holds them, and a class would hold them unused.
"""

from datetime import date
from uuid import uuid4

from sqlmodel import Field, SQLModel


class Row(SQLModel):
    """Every row: a number that is never reused, a UUID that survives dump and load, when it last changed (UTC)."""

    # Rows of a table are never validated, so the validators that pydantic builds would be built for nothing.
    model_config = {"defer_build": True}

    id: int | None = Field(default=None, primary_key=True)
    uuid: str = Field(default_factory=lambda: str(uuid4()))
    changed_at: str = ""


class Below(Row):
    """Every row below an engagement names it; its session is optional."""

    engagement: int


class OfSession(Below):
    session: int | None = None


class Session(Below, table=True):
    day: date
    starts_at: str | None = None
    utc_offset: int | None = None
    minutes: int | None = None
    mentoring: int | None = None
    training: int | None = None
    kind: str = "coaching"
    status: str
    reason: str | None = None
    focus: str | None = None
    process_share: int | None = None
    trust: str | None = None
    trust_sign: str | None = None
    open_with: str | None = None
    body: str = ""
    typed: str = ""
    typed_as: str = "note"
    explained: str | None = None
    autonomy: str | None = None
    may_share: str | None = None
    written_at: str | None = None


class Attendance(Below, table=True):
    session: int
    stakeholder: int | None = None
    name: str


class Goal(OfSession, table=True):
    text: str
    why: str | None = None
    measure: str | None = None
    target_on: date | None = None
    benefit: str | None = None
    team_benefit: str | None = None
    proposed_by: str = "client"
    adopted_on: date | None = None
    state: str
    withheld: int = 0


class GoalRating(OfSession, table=True):
    __tablename__ = "goal_rating"
    goal: int
    day: date
    value: int
    why: str | None = None
    withheld: int = 0


class GoalShift(OfSession, table=True):
    __tablename__ = "goal_shift"
    goal: int
    day: date
    kind: str | None = None
    from_text: str
    to_text: str
    trigger: str | None = None
    client_words: str | None = None
    why: str | None = None
    told: str
    told_on: date | None = None
    withheld: int = 0


class Resistance(OfSession, table=True):
    goal: int | None = None
    continues: int | None = None
    fact: str
    aimed_at: str = "unknown"
    source: str = "unknown"
    source_detail: str | None = None
    asked: str | None = None
    client_says: str | None = None
    my_take: str | None = None
    response: str | None = None
    ended: str | None = None


class Experiment(OfSession, table=True):
    goal: int | None = None
    text: str
    proposed_by: str | None = None
    expects: str | None = None
    confidence: int | None = None
    evidence: str | None = None
    review_on: date | None = None
    review_next: int = 0
    state: str = "running"
    outcome: str | None = None
    learned: str | None = None
    confidence_after: int | None = None
    then: str | None = None
    reviewed_in: int | None = None
    reported: str | None = None
    withheld: int = 0


class Win(OfSession, table=True):
    goal: int | None = None
    day: date
    text: str
    evidence: str | None = None
    celebrated_in: int | None = None
    celebrated: str | None = None
    withheld: int = 0


class Commitment(OfSession, table=True):
    goal: int | None = None
    owner: str
    owner_name: str | None = None
    stakeholder: int | None = None
    text: str
    due_on: date | None = None
    due_next: int = 0
    state: str = "open"
    closed_on: date | None = None
    closed_in: int | None = None
    outcome: str | None = None
    position: int = 0
    withheld: int = 0


class Remark(OfSession, table=True):
    kind: str
    text: str
    holder: str | None = None
    stakeholder: int | None = None
    goal: int | None = None
    detail: str | None = None
    proposed_by: str | None = None
    may_quote: int | None = None
    withheld: int = 0


class Tagged(OfSession, table=True):
    letter: str
    row: int
    tag: str


class Command(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    at: str
    verb: str
    refs: str = ""
    client: int | None = None
    schema_: int = Field(sa_column_kwargs={"name": "schema"})
    undone_by: int | None = None
