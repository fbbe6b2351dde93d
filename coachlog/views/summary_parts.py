"""What a client's own documents are made of."""

from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from coachlog.domain.ref import Ref


class Held(NamedTuple):
    ref: Ref
    day: date
    kind: str
    minutes: int | None
    focus: str
    number: int | None


class Shift(NamedTuple):
    ref: str
    day: date
    kind: str
    from_text: str
    to_text: str
    client_words: str


class GoalStory(NamedTuple):
    """A goal as now worded, how it came there, and its ratings (0–10) in their order."""

    ref: str
    text: str
    state: str
    why: str
    measure: str
    target_on: date | None
    benefit: str
    team_benefit: str
    ratings: tuple[int, ...]
    shifts: tuple[Shift, ...]


class Tried(NamedTuple):
    ref: str
    text: str
    expects: str
    state: str
    outcome: str
    learned: str
    then: str
    session: int | None


class Won(NamedTuple):
    ref: str
    day: date
    text: str
    evidence: str


class Agreed(NamedTuple):
    ref: str
    owner: str
    owner_name: str
    text: str
    due_on: date | None
    due_next: bool
    state: str
    outcome: str
    session: int | None


class Said(NamedTuple):
    ref: str
    kind: str
    text: str
    session: int | None


class Reached(NamedTuple):
    ref: str
    text: str
    due_on: date | None
    state: str
    reached_on: date | None


class Summary(NamedTuple):
    """``untold``: the goals with a shift that was left out, as the sponsor does not know it."""

    slug: str
    name: str
    language: str  # the client's own, empty when none was said
    sessions: tuple[Held, ...]
    goals: tuple[GoalStory, ...]
    experiments: tuple[Tried, ...]
    wins: tuple[Won, ...]
    commitments: tuple[Agreed, ...]
    remarks: tuple[Said, ...]
    milestones: tuple[Reached, ...]
    next_day: date | None
    next_at: str
    untold: tuple[str, ...]

    def refs(self) -> list[str]:
        """Everything in it, as a Disclosure keeps it."""
        parts = (
            self.sessions,
            self.goals,
            self.experiments,
            self.wins,
            self.commitments,
            self.remarks,
            self.milestones,
        )
        return [each.ref for part in parts for each in part]


class Wanted(NamedTuple):
    """``without``: refs to leave out; a session takes what was recorded in it along."""

    today: date  # only for what is still to come
    since: date | None = None
    until: date | None = None
    without: Collection[str] = ()
    all_words: bool = False
    with_untold: bool = False
