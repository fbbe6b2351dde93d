"""The journal's tables as SQLModel declares them: the one place that says what a row is.

``coachlog.store.rows`` is generated from here, for the commands, which do not wait for SQLModel. Other programs read a
journal through these classes: see docs/python.md.
"""

from coachlog.store.models.agreement import Agreement, Release, Term, TermWording
from coachlog.store.models.client import Client
from coachlog.store.models.commitment import Commitment
from coachlog.store.models.engagement import Engagement, Stakeholder
from coachlog.store.models.evidence_case import EvidenceCase
from coachlog.store.models.experiment import Experiment
from coachlog.store.models.goal import Goal, GoalRating, GoalShift
from coachlog.store.models.log import Change, Command, Disclosure
from coachlog.store.models.remark import Remark
from coachlog.store.models.resistance import Resistance
from coachlog.store.models.session import Attendance, Session, Tagged
from coachlog.store.models.win import Win

__all__ = [
    "Agreement",
    "Attendance",
    "Change",
    "Client",
    "Command",
    "Commitment",
    "Disclosure",
    "Engagement",
    "EvidenceCase",
    "Experiment",
    "Goal",
    "GoalRating",
    "GoalShift",
    "Release",
    "Remark",
    "Resistance",
    "Session",
    "Stakeholder",
    "Tagged",
    "Term",
    "TermWording",
    "Win",
]
