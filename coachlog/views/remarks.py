"""What else a note says in a line of its own: what the brief shows of it, what the client's documents hold."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import read, scalars
from coachlog.views.summary_options import SummaryOptions


class GivenRemark(NamedTuple):
    """A remark in a document: the client's words, an insight, a strength, a decision."""

    ref: Annotated[Ref, "remark"]
    session: Annotated[str, "session"]
    day: date | None
    kind: str
    text: str


def strengths(connection: Connection, engagement: int) -> tuple[str, ...]:
    """The newest first."""
    query = "SELECT text FROM remark WHERE engagement = ? AND kind = 'resource' ORDER BY id DESC"
    return tuple(scalars(connection, query, (engagement,)))


def given_remarks(connection: Connection, engagement: int, options: SummaryOptions) -> tuple[GivenRemark, ...]:
    query = "SELECT id AS ref, session, day, kind, text FROM given_remark WHERE engagement = ? ORDER BY day, id"
    given = read(connection, GivenRemark, query, (engagement,))
    return tuple(each for each in given if options.keep(each.ref, each.session, each.day))
