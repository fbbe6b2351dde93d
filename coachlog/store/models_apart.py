"""The tables that no note writes, for the commands that do: a note must not wait for them."""

from datetime import date

from sqlmodel import Field, SQLModel

from coachlog.store.models import Below, Row


class Client(Row, table=True):
    slug: str
    name: str
    contact: str | None = None
    organisation: str | None = None
    level: str | None = None
    relationship: str = "external"
    language: str | None = None
    log_consent: str = "none"
    log_consent_on: date | None = None
    retention_months: int | None = None
    archived_on: date | None = None


class Agreement(Below, table=True):
    version: int
    agreed_on: date | None = None
    body: str = ""


class Term(Below, table=True):
    agreement: int
    kind: str
    text: str
    due_on: date | None = None
    state: str | None = None
    reached_on: date | None = None
    settled_on: date | None = None
    evidence: str | None = None
    since: int
    until: int | None = None


class TermWording(Below, table=True):
    __tablename__ = "term_wording"
    term: int
    until: int
    text: str
    due_on: date | None = None


class Release(Below, table=True):
    letter: str | None = None
    row: int | None = None
    text: str
    due_on: date | None = None
    day: date


class EvidenceCase(Row, table=True):
    __tablename__ = "evidence_case"
    kind: str
    role: str | None = None
    text: str
    source: str | None = None


class Disclosure(Row, table=True):
    engagement: int
    audience: str
    at: str
    sha256: str
    items: str
    approved_on: date | None = None
    handed: int = 1


class Change(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    command: int
    table: str
    row: int
    uuid: str
    client: int | None = None
    op: str
    before: str | None = None
    after: str | None = None
