"""Quick wins: the list, what the brief shows of them, what the client's documents hold."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import read
from coachlog.views.list_query import Filters, ListQuery
from coachlog.views.summary_options import SummaryOptions


class Win(NamedTuple):
    """``celebrated_in`` is the session it was celebrated in, empty when it was not yet."""

    ref: Annotated[Ref, "win"]
    uuid: str
    client: str
    name: str
    day: date
    text: str
    evidence: str
    goal: Annotated[str, "goal"]
    session: Annotated[str, "session"]
    celebrated_in: Annotated[str, "session"]
    celebrated: str
    private: bool


class UncelebratedWin(NamedTuple):
    ref: Annotated[Ref, "win"]
    text: str
    day: date


class GivenWin(NamedTuple):
    """A win in a document."""

    ref: Annotated[Ref, "win"]
    session: Annotated[str, "session"]
    day: date
    text: str
    evidence: str


_UNCELEBRATED = "t.celebrated_in IS NULL"
_WINS = ListQuery(
    Win, "win", day="t.day", order="t.day DESC, t.id DESC", computed={"private": "t.withheld"}, open=_UNCELEBRATED
)


def wins(connection: Connection, filters: Filters, *, uncelebrated: bool = False) -> list[Win]:
    """The newest first."""
    return _WINS.rows(connection, filters, only=_UNCELEBRATED if uncelebrated else "1")


def uncelebrated_wins(connection: Connection, engagement: int) -> tuple[UncelebratedWin, ...]:
    """Not celebrated, and seen in two briefs at most: that is, before the second session after it."""
    query = """SELECT w.id AS ref, w.text, w.day FROM win w WHERE w.engagement = ? AND w.celebrated_in IS NULL
               AND (SELECT count(*) FROM session s WHERE s.engagement = w.engagement AND s.status = 'held'
                    AND s.kind <> 'between' AND s.day > w.day) < 2
               ORDER BY w.day DESC, w.id DESC"""
    return tuple(read(connection, UncelebratedWin, query, (engagement,)))


def given_wins(connection: Connection, engagement: int, options: SummaryOptions) -> tuple[GivenWin, ...]:
    query = "SELECT id AS ref, session, day, text, evidence FROM given_win WHERE engagement = ? ORDER BY day, id"
    given = read(connection, GivenWin, query, (engagement,))
    return tuple(win for win in given if options.keep(win.ref, win.session, win.day))
