"""The coaching agreement as a document with versions, its terms, and what was released of them."""

from datetime import date
from typing import Annotated

from sqlalchemy import Index
from sqlmodel import Field

from coachlog.domain.choices import TERM_STATES
from coachlog.store.models.base import EMPTY, Below, ClientText, CoachText, Search, Word, check, one_of, table


class Agreement(Below, table=True):
    """One version. ``body`` is its document: free text, and a line for each term."""

    __table_args__ = (Index("agreement_version", "engagement", "version", unique=True), *table())

    version: int
    agreed_on: date | None = None
    body: CoachText = Field(default="", sa_column_kwargs=EMPTY)


class Term(Below, table=True):
    """A line of the agreement, in it from version ``since`` up to ``until``, that one included; no ``until``: still."""

    __table_args__ = table(one_of("state", TERM_STATES))

    agreement: int = Field(foreign_key="agreement.id")
    kind: Word
    text: ClientText
    due_on: date | None = None
    state: Word | None = None
    reached_on: date | None = None
    settled_on: date | None = None
    evidence: CoachText | None = None
    since: int
    until: int | None = None


class TermWording(Below, table=True):
    """How a term was worded up to a version, that one included."""

    __tablename__ = "term_wording"
    __table_args__ = table()

    term: int = Field(foreign_key="term.id")
    until: int
    text: ClientText
    due_on: date | None = None


class Release(Below, table=True):
    """Words that the client released for the sponsor: of a goal, of a milestone with its day, or a theme of no row."""

    __table_args__ = table(check("(letter IS NULL) = (row IS NULL)"))

    letter: Word | None = None
    row: int | None = None
    text: Annotated[ClientText, Search.LEFT_OUT]
    due_on: date | None = None
    day: date
