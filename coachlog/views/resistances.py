"""Resistance as it was observed: the list, and what the brief shows of it. It is in no document."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import read
from coachlog.views.list_query import Filters, ListQuery


class Resistance(NamedTuple):
    """``state`` is derived: noticed, shared (asked), understood (the client says why), worked with (a response), eased
    or stands. ``source`` is the coach's guess as long as the client has explained nothing."""

    ref: Annotated[Ref, "resistance"]
    uuid: str
    client: str
    name: str
    day: date | None
    fact: str
    aimed_at: str
    source: str
    source_detail: str
    guess: bool
    state: str
    open: bool
    asked: str
    client_says: str
    response: str
    ended: str
    continues: Annotated[str, "resistance"]
    goal: Annotated[str, "goal"]
    session: Annotated[str, "session"]


class OpenResistance(NamedTuple):
    """One that has not ended, for the brief. ``shared``: the client was asked what is happening."""

    ref: Annotated[Ref, "resistance"]
    fact: str
    aimed_at: str
    shared: bool
    my_take: str


_CONTINUED = "EXISTS (SELECT 1 FROM resistance later WHERE later.continues = t.id)"
_OPEN = f"t.ended IS NULL AND NOT {_CONTINUED}"
_STATE = f"""CASE WHEN t.ended IS NOT NULL THEN t.ended WHEN {_CONTINUED} THEN 'continued'
    WHEN t.response IS NOT NULL THEN 'worked with' WHEN t.client_says IS NOT NULL THEN 'understood'
    WHEN t.asked IS NOT NULL THEN 'shared' ELSE 'noticed' END"""
_RESISTANCES = ListQuery(
    Resistance,
    "resistance",
    day="s.day",
    order=f"t.ended IS NOT NULL OR {_CONTINUED}, s.day DESC, t.id DESC",
    computed={
        "day": "s.day",
        "guess": "t.source <> 'unknown' AND t.client_says IS NULL",
        "state": _STATE,
        "open": _OPEN,
    },
    open=_OPEN,
)


def resistances(connection: Connection, filters: Filters) -> list[Resistance]:
    """What has not ended first."""
    return _RESISTANCES.rows(connection, filters)


def open_resistances(connection: Connection, engagement: int) -> tuple[OpenResistance, ...]:
    """What the client was not asked about yet first."""
    query = """SELECT id AS ref, fact, aimed_at, asked IS NOT NULL AS shared, my_take FROM open_resistance
               WHERE engagement = ? ORDER BY asked IS NOT NULL, id DESC"""
    return tuple(read(connection, OpenResistance, query, (engagement,)))
