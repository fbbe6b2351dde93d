"""What the rows of every table have in common, and how their columns are declared.

A text column says who may at most read it, as the mark of its type. Views decide by the row what of it is given.
"""

from collections.abc import Iterable
from enum import Enum
from typing import Annotated, Any
from uuid import uuid4

from sqlalchemy import CheckConstraint, Date, text
from sqlalchemy.ext.compiler import compiles
from sqlmodel import Field, SQLModel
from sqlmodel.sql.sqltypes import AutoString


class Reader(Enum):
    """Who may at most read a text: the coach alone, or the client too, in a document. ``NOBODY``: it is no text of
    anybody's, but a word of a closed list, or what the program writes."""

    COACH = "coach"
    CLIENT = "client"
    NOBODY = "nobody"


class Search(Enum):
    """Words that search does not look through, as they stand elsewhere too, or are looked for otherwise."""

    LEFT_OUT = "left out"


CoachText = Annotated[str, Reader.COACH]
ClientText = Annotated[str, Reader.CLIENT]
Word = Annotated[str, Reader.NOBODY]

# What a column has when nothing is said of it, for rows that are written without SQLModel too.
EMPTY = {"server_default": text("''")}
ZERO = {"server_default": text("0")}
ONE = {"server_default": text("1")}


class Row(SQLModel):
    """Every row: a number that is never reused, a UUID that survives dump and load, when it last changed (UTC)."""

    id: int | None = Field(default=None, primary_key=True)
    uuid: Word = Field(default_factory=lambda: str(uuid4()), unique=True)
    changed_at: Word = ""


class Below(Row):
    """Every row below an engagement names it."""

    engagement: int = Field(foreign_key="engagement.id")


class OfSession(Below):
    """A row that was recorded in a session, or beside all of them."""

    session: int | None = Field(default=None, foreign_key="session.id")


def word(default: str) -> dict[str, Any]:
    """The default of a closed list, as column arguments."""
    return {"server_default": text(f"'{default}'")}


def one_of(column: str, words: Iterable[str]) -> CheckConstraint:
    """A column that holds a word of a closed list, or nothing where it may be empty."""
    listed = ", ".join(f"'{each}'" for each in words)
    return CheckConstraint(f"{column} IN ({listed})")


def flag(column: str) -> CheckConstraint:
    """A column that holds 0 or 1."""
    return CheckConstraint(f"{column} IN (0, 1)")


def check(rule: str) -> CheckConstraint:
    """A rule that every row keeps, in SQL."""
    return CheckConstraint(rule)


def table(*rules: CheckConstraint) -> tuple[Any, ...]:
    """``__table_args__`` of a table with these rules: columns hold only what they declare, no number is used twice."""
    return (*rules, {"sqlite_strict": True, "sqlite_autoincrement": True})


@compiles(AutoString, "sqlite")
@compiles(Date, "sqlite")
def _type_of_column(kind: Any, compiler: Any, **named: Any) -> str:
    """A STRICT table knows no VARCHAR and no DATE: both are TEXT, a day in ISO form."""
    column = named.get("type_expression")
    owner = getattr(column, "table", None)
    if owner is not None and owner.dialect_options["sqlite"]["strict"]:
        return "TEXT"
    return str(getattr(compiler, f"visit_{'DATE' if isinstance(kind, Date) else 'VARCHAR'}")(kind, **named))
