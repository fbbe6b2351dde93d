"""What the brief is made of."""

from datetime import date
from typing import NamedTuple

from coachlog.views.balance import Balance
from coachlog.views.gap import Gap
from coachlog.views.people import Alignment


class Owed(NamedTuple):
    """A commitment that is open. ``overdue`` in days, 0 when it is not."""

    ref: str
    owner: str
    owner_name: str
    text: str
    due_on: date | None
    due_next: bool
    overdue: int
    outcome: str


class Review(NamedTuple):
    ref: str
    text: str
    expects: str
    confidence: int | None
    review_on: date | None
    review_next: bool
    due: bool
    reported: str


class GoalNow(NamedTuple):
    """``first`` and ``last`` ratings, 0–10; ``shifted_on`` the day of its last shift."""

    ref: str
    text: str
    state: str
    proposed_by: str
    first: int | None
    before_last: int | None
    last: int | None
    ratings: int
    shifted_on: date | None


class Untold(NamedTuple):
    """``text`` says how the goal shifted: the wording it led to, or that it was parked."""

    ref: str
    text: str
    told: str


class Open(NamedTuple):
    """A resistance that has not ended. ``shared``: the client was asked what is happening."""

    ref: str
    fact: str
    aimed_at: str
    shared: bool
    my_take: str


class Uncelebrated(NamedTuple):
    ref: str
    text: str
    day: date


class Last(NamedTuple):
    """The last session held: its number, day, focus, and what the client said in it."""

    number: int | None
    day: date
    focus: str
    words: tuple[str, ...]


class Next(NamedTuple):
    ref: str
    day: date
    at: str


class Brief(NamedTuple):
    slug: str
    name: str
    today: date
    held: int  # sessions held so far
    planned: int | None  # sessions agreed on
    last: Last | None
    next: Next | None
    unwritten: tuple[Next, ...]  # planned, their day has passed, and no note says what became of them
    trust: str
    engagement: str  # its title, where the client has several
    state: str  # contracting, active, paused, closed
    aligned: bool
    alignment: Alignment
    open_with: str
    you_owe: tuple[Owed, ...]
    they_owe: tuple[Owed, ...]
    reviews: tuple[Review, ...]
    goals: tuple[GoalNow, ...]
    untold: tuple[Untold, ...]
    sponsors: tuple[str, ...]
    resistances: tuple[Open, ...]
    wins: tuple[Uncelebrated, ...]
    gap: Gap
    strengths: tuple[str, ...]
    balance: Balance
    tags: tuple[tuple[str, int], ...]
    anything: bool  # whether there is any history at all
