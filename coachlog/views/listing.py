"""How every list is asked for: whose, from when, of which goal, with which tag. The lists are beside this."""

from datetime import date
from typing import Any, NamedTuple

from coachlog.domain.ref import LETTERS, Ref
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client


class Asked(NamedTuple):
    """``client`` is one client's engagement, None for everybody's. ``open``: only what is not finished. ``archived``:
    those who were put away too. ``goal`` is a goal's id. ``only``: what one list alone knows, as --due."""

    today: date
    client: Client | None = None
    since: date | None = None
    until: date | None = None
    open: bool = False
    archived: bool = False
    goal: int | None = None
    tag: str = ""
    only: bool = False


class Question(NamedTuple):
    """What a list draws from. ``t`` is the table's row, ``e`` its engagement, ``k`` its client, ``s`` its session.

    ``day`` is what --since and --until look at, ``open`` what --open leaves, ``only`` what its own option leaves.
    """

    table: str
    columns: str
    day: str
    order: str
    open: str = "1"
    only: str = "1"
    goal: str = "t.goal = :goal"
    tag: str = "EXISTS (SELECT 1 FROM tagged g WHERE g.letter = :letter AND g.row = t.id AND g.tag = :tag)"
    session: str = "t.session"
    joins: str = ""
    always: str = "1"


def rows(connection: Connection, question: Question, asked: Asked) -> list[tuple[Any, ...]]:
    """The answer: each row begins with id, uuid, client's short name and name, then the question's columns."""
    client = asked.client
    conditions = ["t.engagement = :engagement" if client else "(:archived OR k.archived_on IS NULL)"]
    conditions.append(question.always)
    conditions += [question.open] * asked.open + [question.only] * asked.only
    conditions += [f"{question.day} >= :since"] * bool(asked.since) + [f"{question.day} <= :until"] * bool(asked.until)
    conditions += [question.goal] * bool(asked.goal) + [question.tag] * bool(asked.tag)
    values = values_of(asked, letter=LETTERS[question.table])
    query = f"""SELECT t.id, t.uuid, k.slug, k.name, {question.columns} FROM {question.table} t
        JOIN engagement e ON e.id = t.engagement JOIN client k ON k.id = e.client
        LEFT JOIN session s ON s.id = {question.session} {question.joins}
        WHERE {" AND ".join(conditions)} ORDER BY {question.order}"""
    return list(connection.execute(query, values).fetchall())


def values_of(asked: Asked, **more: object) -> dict[str, object]:
    """What was asked, by the names that the queries call it."""
    return {
        "client": asked.client.id if asked.client else None,
        "engagement": asked.client.engagement if asked.client else None,
        "archived": asked.archived,
        "since": asked.since.isoformat() if asked.since else None,
        "until": asked.until.isoformat() if asked.until else None,
        "goal": asked.goal,
        "tag": asked.tag.casefold().removeprefix("#"),
        "today": asked.today.isoformat(),
        **more,
    }


def ref(kind: str, number: int | None) -> str:
    """``s12``, or nothing where there is none."""
    return Ref(kind, number) if number is not None else ""
