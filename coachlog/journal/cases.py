"""The coach's case bank: data, case studies and examples to answer a client's concern with. Of no client."""

from datetime import datetime
from typing import NamedTuple

from coachlog.domain.ref import Ref
from coachlog.errors import WrongValue
from coachlog.journal.clients import clean
from coachlog.moments import utc_text
from coachlog.store.connection import Connection
from coachlog.store.rows import EvidenceCase
from coachlog.store.unit_of_work import unit_of_work


class CaseFacts(NamedTuple):
    """``kind`` is a word of ``choices.CASE_KINDS``; ``role`` whose case it is like (CFO); ``source`` its origin."""

    kind: str
    text: str
    role: str | None = None
    source: str | None = None


def add_case(connection: Connection, facts: CaseFacts, now: datetime) -> Ref:
    """A new case. Raises WrongValue for one that says nothing."""
    if not any(char.isalnum() for char in facts.text):
        raise WrongValue("a case needs words")
    with unit_of_work(connection, "case add", utc_text(now)) as unit:
        case = EvidenceCase(kind=facts.kind, text=facts.text, role=clean(facts.role or ""), source=facts.source or None)
        unit.add(case)
        unit.flush()
        unit.command.refs = case.ref
        return case.ref


def remove_case(connection: Connection, ref: Ref, now: datetime) -> None:
    """Take one out."""
    with unit_of_work(connection, "case remove", utc_text(now)) as unit:
        case = unit.get(EvidenceCase, ref.number)
        unit.command.refs = case.ref
        unit.delete(case)
