"""The coach's bank of cases, to answer a concern with: of no client."""

from coachlog.domain.choices import CASE_KINDS
from coachlog.store.models.base import CoachText, Row, Word, one_of, table


class EvidenceCase(Row, table=True):
    """``role`` is whose case it is like, ``source`` where it is from."""

    __tablename__ = "evidence_case"
    __table_args__ = table(one_of("kind", CASE_KINDS))

    kind: Word
    text: CoachText
    role: CoachText | None = None
    source: CoachText | None = None
