"""What the program keeps of its own: each command, each change it made, and who was given what."""

from datetime import date

from sqlmodel import Field, SQLModel

from coachlog.store.models.base import EMPTY, ONE, CoachText, Row, Word, flag, one_of, table


class Command(SQLModel, table=True):
    """``at`` is UTC, ``schema`` the journal's version then; ``undone_by`` the command that took it back."""

    __table_args__ = table()

    id: int | None = Field(default=None, primary_key=True)
    at: Word
    verb: Word
    refs: Word = Field(default="", sa_column_kwargs=EMPTY)
    client: int | None = None
    schema_: int = Field(sa_column_kwargs={"name": "schema"})
    undone_by: int | None = Field(default=None, foreign_key="command.id")


class Change(SQLModel, table=True):
    """What a command changed of a row, as JSON: of an update the columns that it changed, before and after; of a delete
    the whole row, before; of an insert nothing."""

    __table_args__ = table(one_of("op", ("insert", "update", "delete")))

    id: int | None = Field(default=None, primary_key=True)
    command: int = Field(foreign_key="command.id")
    table: Word
    row: int
    uuid: Word
    client: int | None = None
    op: Word
    before: CoachText | None = None
    after: CoachText | None = None


class Disclosure(Row, table=True):
    """A document that was handed over, or with ``handed`` 0 only approved: a hash of its body, the refs in it. Outside
    undo, and so without a reference to its engagement."""

    __table_args__ = table(flag("handed"))

    engagement: int
    audience: Word
    at: Word
    sha256: Word
    items: Word
    approved_on: date | None = None
    handed: int = Field(default=1, sa_column_kwargs=ONE)
