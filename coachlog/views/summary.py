"""What a client's own documents hold. Every query here draws from a ``given_*`` view, which is the allow-list: no
table is named, so nothing that was not released or is withheld can come through (product.md, promise 3)."""

from collections.abc import Collection
from datetime import date
from typing import Any, NamedTuple

from coachlog.moments import local_text
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client

MOST_WORDS = 7  # of the client's own, in a whole engagement (domain.md, "The client summary")


class Held(NamedTuple):
    ref: str
    day: date
    kind: str
    minutes: int | None
    focus: str
    number: int | None


class Shift(NamedTuple):
    ref: str
    day: date
    kind: str
    from_text: str
    to_text: str
    client_words: str


class GoalStory(NamedTuple):
    """A goal as now worded, how it came there, and its ratings (0–10) in their order."""

    ref: str
    text: str
    state: str
    why: str
    measure: str
    target_on: date | None
    benefit: str
    team_benefit: str
    ratings: tuple[int, ...]
    shifts: tuple[Shift, ...]


class Tried(NamedTuple):
    ref: str
    text: str
    expects: str
    state: str
    outcome: str
    learned: str
    then: str
    session: int | None


class Won(NamedTuple):
    ref: str
    day: date
    text: str
    evidence: str


class Agreed(NamedTuple):
    ref: str
    owner: str
    owner_name: str
    text: str
    due_on: date | None
    due_next: bool
    state: str
    outcome: str
    session: int | None


class Said(NamedTuple):
    ref: str
    kind: str
    text: str
    session: int | None


class Reached(NamedTuple):
    ref: str
    text: str
    due_on: date | None
    state: str
    reached_on: date | None


class Summary(NamedTuple):
    """``untold``: the goals with a shift that was left out, as it is still the client's to tell."""

    slug: str
    name: str
    sessions: tuple[Held, ...]
    goals: tuple[GoalStory, ...]
    experiments: tuple[Tried, ...]
    wins: tuple[Won, ...]
    commitments: tuple[Agreed, ...]
    remarks: tuple[Said, ...]
    milestones: tuple[Reached, ...]
    next_day: date | None
    next_at: str
    untold: tuple[str, ...]

    def refs(self) -> list[str]:
        """Everything in it, as a Disclosure keeps it."""
        parts = (
            self.sessions,
            self.goals,
            self.experiments,
            self.wins,
            self.commitments,
            self.remarks,
            self.milestones,
        )
        return [each.ref for part in parts for each in part]


class Wanted(NamedTuple):
    """``without``: refs to leave out; a session takes what was recorded in it along."""

    today: date  # only for what is still to come
    since: date | None = None
    until: date | None = None
    without: Collection[str] = ()
    all_words: bool = False
    with_untold: bool = False


def summary(connection: Connection, client: Client, wanted: Wanted) -> Summary:
    """Everything of one engagement that is the client's to read."""
    ask = _Asking(connection, client.engagement, wanted)
    remarks = ask.remarks()
    quotes = [said for said in remarks if said.kind == "words"]
    kept = quotes if wanted.all_words else quotes[-MOST_WORDS:]
    goals, untold = ask.goals()
    sessions = ask.sessions()
    coming = ask.next()
    return Summary(
        slug=client.slug,
        name=client.name,
        sessions=sessions,
        goals=goals,
        experiments=ask.experiments(),
        wins=ask.wins(),
        commitments=ask.commitments(),
        remarks=tuple(said for said in remarks if said.kind != "words" or said in kept),
        milestones=ask.milestones(),
        next_day=coming[0],
        next_at=coming[1],
        untold=untold,
    )


def of_last_session(found: Summary) -> Summary:
    """The same for the last session held alone: what ``export --last`` writes."""
    if not found.sessions:
        return found
    last = found.sessions[-1]
    ident = int(last.ref[1:])
    return found._replace(
        sessions=(last,),
        goals=(),
        experiments=tuple(tried for tried in found.experiments if tried.session == ident and tried.state == "running"),
        wins=(),
        commitments=tuple(each for each in found.commitments if each.session == ident and each.state == "open"),
        remarks=tuple(said for said in found.remarks if said.session == ident and said.kind == "insight"),
        milestones=(),
    )


class _Asking(NamedTuple):
    connection: Connection
    engagement: int
    wanted: Wanted

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return list(self.connection.execute(query, (self.engagement,)).fetchall())

    def kept(self, ref: str, session: int | None, day: str | None) -> bool:
        """Whether the call left it in."""
        if ref in self.wanted.without or (session and f"s{session}" in self.wanted.without):
            return False
        since, until = self.wanted.since, self.wanted.until
        return not (
            (since and (day is None or day < since.isoformat()))
            or (until and day is not None and day > until.isoformat())
        )

    def sessions(self) -> tuple[Held, ...]:
        rows = self.rows(
            """SELECT id, day, kind, minutes, focus, number FROM given_session WHERE engagement = ?
               ORDER BY day, starts_at, id"""
        )
        return tuple(
            Held(f"s{row[0]}", date.fromisoformat(row[1]), row[2], row[3], row[4] or "", row[5])
            for row in rows
            if self.kept(f"s{row[0]}", None, row[1])
        )

    def goals(self) -> tuple[tuple[GoalStory, ...], tuple[str, ...]]:
        rows = self.rows(
            """SELECT id, text, state, why, measure, target_on, benefit, team_benefit, session FROM given_goal
               WHERE engagement = ? ORDER BY id"""
        )
        stories, untold = [], []
        for ident, text, state, why, measure, target, benefit, team, session in rows:
            if f"g{ident}" in self.wanted.without or f"s{session}" in self.wanted.without:
                continue
            shifts, hidden, wording = self._shifts(ident, text)
            untold += [f"g{ident}"] * hidden
            ratings = self._ratings(ident)
            stories.append(
                GoalStory(
                    f"g{ident}",
                    wording,
                    state,
                    why or "",
                    measure or "",
                    _day(target),
                    benefit or "",
                    team or "",
                    ratings,
                    shifts,
                )
            )
        return tuple(stories), tuple(untold)

    def _ratings(self, goal: int) -> tuple[int, ...]:
        rows = self.connection.execute(
            "SELECT id, session, day, value FROM given_rating WHERE goal = ? ORDER BY day, id", (goal,)
        ).fetchall()
        return tuple(value for ident, session, day, value in rows if self.kept(f"q{ident}", session, day))

    def _shifts(self, goal: int, wording: str) -> tuple[tuple[Shift, ...], bool, str]:
        """A goal's shifts; whether any is left out as untold; the wording that may be shown: from before the first of
        those, as a document that is passed on would tell what the client has yet to tell."""
        rows = self.connection.execute(
            """SELECT id, session, day, kind, from_text, to_text, client_words, untold FROM given_shift
               WHERE goal = ? ORDER BY day, id""",
            (goal,),
        ).fetchall()
        shown: list[Shift] = []
        for ident, session, day, kind, old, new, words, untold in rows:
            if untold and not self.wanted.with_untold:
                return tuple(shown), True, old
            if self.kept(f"h{ident}", session, day):
                shown.append(Shift(f"h{ident}", date.fromisoformat(day), kind or "", old, new, words or ""))
        return tuple(shown), False, wording

    def experiments(self) -> tuple[Tried, ...]:
        rows = self.rows(
            """SELECT id, text, expects, state, outcome, learned, "then", session, day FROM given_experiment
               WHERE engagement = ? ORDER BY day, id"""
        )
        return tuple(
            Tried(f"x{row[0]}", row[1], row[2] or "", row[3], row[4] or "", row[5] or "", row[6] or "", row[7])
            for row in rows
            if self.kept(f"x{row[0]}", row[7], row[8])
        )

    def wins(self) -> tuple[Won, ...]:
        rows = self.rows("SELECT id, session, day, text, evidence FROM given_win WHERE engagement = ? ORDER BY day, id")
        return tuple(
            Won(f"w{row[0]}", date.fromisoformat(row[2]), row[3], row[4] or "")
            for row in rows
            if self.kept(f"w{row[0]}", row[1], row[2])
        )

    def commitments(self) -> tuple[Agreed, ...]:
        rows = self.rows(
            """SELECT id, owner, owner_name, text, due_on, due_next, state, outcome, session, day FROM given_commitment
               WHERE engagement = ? ORDER BY state = 'open', day, position, id"""
        )
        return tuple(
            Agreed(f"c{row[0]}", row[1], row[2] or "", row[3], _day(row[4]), bool(row[5]), row[6], row[7] or "", row[8])
            for row in rows
            if self.kept(f"c{row[0]}", row[8], row[9])
        )

    def remarks(self) -> tuple[Said, ...]:
        rows = self.rows("SELECT id, kind, text, session, day FROM given_remark WHERE engagement = ? ORDER BY day, id")
        return tuple(
            Said(f"n{row[0]}", row[1], row[2], row[3]) for row in rows if self.kept(f"n{row[0]}", row[3], row[4])
        )

    def milestones(self) -> tuple[Reached, ...]:
        rows = self.rows(
            "SELECT id, text, due_on, state, reached_on FROM given_milestone WHERE engagement = ? ORDER BY due_on, id"
        )
        return tuple(
            Reached(f"t{row[0]}", row[1], _day(row[2]), row[3] or "planned", _day(row[4]))
            for row in rows
            if f"t{row[0]}" not in self.wanted.without
        )

    def next(self) -> tuple[date | None, str]:
        row = self.connection.execute(
            """SELECT day, starts_at, utc_offset FROM given_next_session WHERE engagement = ? AND day >= ?
               ORDER BY day LIMIT 1""",
            (self.engagement, self.wanted.today.isoformat()),
        ).fetchone()
        return (date.fromisoformat(row[0]), local_text(row[1], row[2])) if row else (None, "")


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
