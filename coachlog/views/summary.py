"""What a client's own documents hold. Every query that it asks draws from a ``given_*`` view, which is the allow-list:
no table is named, so nothing that was not released or is withheld can come through."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import read, scalar
from coachlog.store.lookup import Client
from coachlog.views.commitments import GivenCommitment, given_commitments
from coachlog.views.experiments import GivenExperiment, given_experiments
from coachlog.views.goals import GivenGoal, given_goals, given_untold
from coachlog.views.remarks import GivenRemark, given_remarks
from coachlog.views.sessions import GivenSession, given_next_session, given_sessions
from coachlog.views.summary_options import SummaryOptions
from coachlog.views.wins import GivenWin, given_wins

MOST_WORDS = 7  # of the client's own, in a whole engagement


class GivenMilestone(NamedTuple):
    """A milestone of the agreement in a document."""

    ref: Annotated[Ref, "term"]
    text: str
    due_on: date | None
    state: str
    reached_on: date | None


class Summary(NamedTuple):
    """``untold``: the goals with a shift that was left out, as the sponsor does not know it."""

    slug: str
    name: str
    language: str  # the client's own, empty when none was said
    sessions: tuple[GivenSession, ...]
    goals: tuple[GivenGoal, ...]
    experiments: tuple[GivenExperiment, ...]
    wins: tuple[GivenWin, ...]
    commitments: tuple[GivenCommitment, ...]
    remarks: tuple[GivenRemark, ...]
    milestones: tuple[GivenMilestone, ...]
    next_day: date | None
    next_at: str
    untold: tuple[Ref, ...]

    def refs(self) -> list[Ref]:
        """Everything in it, as a disclosure keeps it."""
        return [
            *(each.ref for each in self.sessions),
            *(each.ref for each in self.goals),
            *(each.ref for each in self.experiments),
            *(each.ref for each in self.wins),
            *(each.ref for each in self.commitments),
            *(each.ref for each in self.remarks),
            *(each.ref for each in self.milestones),
        ]


def summary(connection: Connection, client: Client, options: SummaryOptions) -> Summary:
    """Everything of one engagement that is the client's to read."""
    of = client.engagement
    remarks = given_remarks(connection, of, options)
    quotes = [each for each in remarks if each.kind == "words"]
    kept = quotes if options.all_words else quotes[-MOST_WORDS:]
    next_day, next_at = given_next_session(connection, of, options.today)
    return Summary(
        slug=client.slug,
        name=client.name,
        language=scalar(connection, "SELECT language FROM given_language WHERE engagement = ?", (of,)) or "",
        sessions=given_sessions(connection, of, options),
        goals=given_goals(connection, of, options),
        experiments=given_experiments(connection, of, options),
        wins=given_wins(connection, of, options),
        commitments=given_commitments(connection, of, options),
        remarks=tuple(each for each in remarks if each.kind != "words" or each in kept),
        milestones=_given_milestones(connection, of, options),
        next_day=next_day,
        next_at=next_at,
        untold=given_untold(connection, of, options),
    )


def of_last_session(found: Summary) -> Summary:
    """The same for the last session held alone: what ``export --last`` writes."""
    if not found.sessions:
        return found
    last = found.sessions[-1]
    return found._replace(
        sessions=(last,),
        goals=(),
        experiments=tuple(each for each in found.experiments if each.session == last.ref and each.state == "running"),
        wins=(),
        commitments=tuple(each for each in found.commitments if each.session == last.ref and each.state == "open"),
        remarks=tuple(each for each in found.remarks if each.session == last.ref and each.kind == "insight"),
        milestones=(),
    )


def _given_milestones(connection: Connection, engagement: int, options: SummaryOptions) -> tuple[GivenMilestone, ...]:
    query = """SELECT id AS ref, text, due_on, coalesce(state, 'planned') AS state, reached_on FROM given_milestone
               WHERE engagement = ? ORDER BY due_on, id"""
    given_milestones = read(connection, GivenMilestone, query, (engagement,))
    return tuple(each for each in given_milestones if each.ref not in options.without)
