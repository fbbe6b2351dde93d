"""How every list is asked for: whose, from when, of which goal, with which tag; and what answers it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from coachlog.domain.ref import LETTERS
from coachlog.store.connection import Connection
from coachlog.store.fetch import read
from coachlog.store.lookup import Client

Shape = TypeVar("Shape", bound=NamedTuple)
WHOSE = {"ref": "t.id", "client": "k.slug", "name": "k.name"}  # what every list says of its rows


class Filters(NamedTuple):
    """``client`` is one client's engagement, None for everybody's. ``open``: only what is not finished. ``archived``:
    those who were put away too. ``goal`` is a goal's number."""

    today: date
    client: Client | None = None
    since: date | None = None
    until: date | None = None
    open: bool = False
    archived: bool = False
    goal: int | None = None
    tag: str = ""

    def values(self, **more: object) -> dict[str, object]:
        """What is asked for, by the names that queries call it."""
        return {
            "client": self.client.id if self.client else None,
            "engagement": self.client.engagement if self.client else None,
            "archived": self.archived,
            "since": self.since.isoformat() if self.since else None,
            "until": self.until.isoformat() if self.until else None,
            "goal": self.goal,
            "tag": self.tag.casefold().removeprefix("#"),
            "today": self.today.isoformat(),
            **more,
        }


class ListQuery(NamedTuple, Generic[Shape]):
    """A list's rows as a ``shape``. A field is the table's column of that name, but where ``computed`` says otherwise
    in SQL: ``t`` is the table's row, ``e`` its engagement, ``k`` its client, ``s`` its session.

    Conditions are SQL: ``day`` is what --since and --until look at; ``open``, ``goal`` and ``tag`` hold for what
    --open, --goal and --tag leave, ``always`` for all that the list has. ``session`` is the column that ``s`` is
    joined by, ``joins`` what else is joined.
    """

    shape: type[Shape]
    table: str
    day: str
    order: str
    computed: Mapping[str, str] = {}
    open: str = "1"
    goal: str = "t.goal = :goal"
    tag: str = "EXISTS (SELECT 1 FROM tagged g WHERE g.letter = :letter AND g.row = t.id AND g.tag = :tag)"
    session: str = "t.session"
    joins: str = ""
    always: str = "1"

    def rows(self, connection: Connection, filters: Filters, only: str = "1") -> list[Shape]:
        """The list, or what of it holds ``only`` too, which is SQL."""
        conditions = ["t.engagement = :engagement" if filters.client else "(:archived OR k.archived_on IS NULL)"]
        conditions += [self.always, only] + [self.open] * filters.open
        conditions += [f"{self.day} >= :since"] * bool(filters.since) + [f"{self.day} <= :until"] * bool(filters.until)
        conditions += [self.goal] * bool(filters.goal) + [self.tag] * bool(filters.tag)
        query = f"""SELECT {columns(self.shape._fields, WHOSE | {**self.computed})} FROM {self.table} t
            JOIN engagement e ON e.id = t.engagement JOIN client k ON k.id = e.client
            LEFT JOIN session s ON s.id = {self.session} {self.joins}
            WHERE {" AND ".join(conditions)} ORDER BY {self.order}"""
        return read(connection, self.shape, query, filters.values(letter=LETTERS[self.table]))


def columns(names: Sequence[str], computed: Mapping[str, str]) -> str:
    """The columns of a SELECT: each of the row ``t``, but what is computed."""
    return ", ".join(f'{computed.get(name) or _own(name)} AS "{name}"' for name in names)


def _own(name: str) -> str:
    return f't."{name}"'
