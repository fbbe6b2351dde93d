"""A person who is coached."""

from datetime import date

from sqlmodel import Field

from coachlog.domain.choices import LOG_CONSENTS
from coachlog.store.models.base import ClientText, CoachText, Row, Word, check, one_of, table, word


class Client(Row, table=True):
    """``slug`` is the short name to type. ``log_consent`` is the client's consent to be named in the hours that a coach
    logs for a credential. ``retention_months`` count from the end of the last engagement."""

    __table_args__ = table(one_of("log_consent", LOG_CONSENTS), check("retention_months >= 0"))

    name: ClientText
    slug: CoachText = Field(unique=True)
    contact: CoachText | None = None
    organisation: CoachText | None = None
    level: Word | None = None
    relationship: Word = Field(default="external", sa_column_kwargs=word("external"))
    language: Word | None = None
    log_consent: Word = Field(default="none", sa_column_kwargs=word("none"))
    log_consent_on: date | None = None
    retention_months: int | None = None
    archived_on: date | None = None
