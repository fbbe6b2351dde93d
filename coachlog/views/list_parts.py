"""What the lists are made of. Field names are the JSON's, and stable: a list's reader may rely on them."""

from datetime import date
from typing import NamedTuple


class Win(NamedTuple):
    """``celebrated_in`` is the session it was celebrated in, empty when it was not yet."""

    ref: str
    uuid: str
    client: str
    name: str
    day: date
    text: str
    evidence: str
    goal: str
    session: str
    celebrated_in: str
    celebrated: str
    private: bool


class Resistance(NamedTuple):
    """``state`` is derived: noticed, shared, understood, worked with, eased, stands. ``source`` is the
    coach's guess as long as the client has explained nothing."""

    ref: str
    uuid: str
    client: str
    name: str
    day: date | None
    fact: str
    aimed_at: str
    source: str
    source_detail: str
    guess: bool
    state: str
    open: bool
    asked: str
    client_says: str
    response: str
    ended: str
    continues: str
    goal: str
    session: str


class Experiment(NamedTuple):
    """``due``: its review is due now. ``confidence`` is a percentage."""

    ref: str
    uuid: str
    client: str
    name: str
    day: date | None
    text: str
    expects: str
    confidence: int | None
    evidence: str
    review_on: date | None
    review_next: bool
    due: bool
    state: str
    outcome: str
    learned: str
    confidence_after: int | None
    then: str
    proposed_by: str
    goal: str
    session: str
    reviewed_in: str
    private: bool


class Goal(NamedTuple):
    """``first`` and ``last`` of its ``ratings`` (0–10)."""

    ref: str
    uuid: str
    client: str
    name: str
    text: str
    state: str
    proposed_by: str
    adopted_on: date | None
    target_on: date | None
    why: str
    measure: str
    first: int | None
    last: int | None
    ratings: int
    rated_on: date | None
    shifts: int
    shifted_on: date | None
    session: str
    private: bool


class Session(NamedTuple):
    """``number`` counts the sessions of coaching that were held; ``at`` is local; lengths are minutes."""

    ref: str
    uuid: str
    client: str
    name: str
    day: date
    at: str
    minutes: int | None
    mentoring: int | None
    training: int | None
    kind: str
    status: str
    number: int | None
    focus: str
    reason: str
    trust: str
    process_share: int | None
    recorded: int


class Commitment(NamedTuple):
    """``overdue`` in days, 0 when it is not."""

    ref: str
    uuid: str
    client: str
    name: str
    day: date | None
    owner: str
    owner_name: str
    text: str
    due_on: date | None
    due_next: bool
    overdue: int
    state: str
    closed_on: date | None
    outcome: str
    goal: str
    session: str
    private: bool
