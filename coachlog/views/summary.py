"""What a client's own documents hold. Every query here draws from a ``given_*`` view, which is the allow-list: no
table is named, so nothing that was not released or is withheld can come through."""

from datetime import date
from typing import Any, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.moments import local_text, stored_day
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client
from coachlog.views.summary_parts import Agreed, GoalStory, Held, Reached, Said, Shift, Summary, Tried, Wanted, Won

MOST_WORDS = 7  # of the client's own, in a whole engagement


def summary(connection: Connection, client: Client, wanted: Wanted) -> Summary:
    """Everything of one engagement that is the client's to read."""
    ask = _Asking(connection, client.engagement, wanted)
    remarks = ask.remarks()
    quotes = [said for said in remarks if said.kind == "words"]
    kept = quotes if wanted.all_words else quotes[-MOST_WORDS:]
    sessions = ask.sessions()
    coming = ask.next()
    return Summary(
        slug=client.slug,
        name=client.name,
        language=ask.language(),
        sessions=sessions,
        goals=ask.goals(),
        experiments=ask.experiments(),
        wins=ask.wins(),
        commitments=ask.commitments(),
        remarks=tuple(said for said in remarks if said.kind != "words" or said in kept),
        milestones=ask.milestones(),
        next_day=coming[0],
        next_at=coming[1],
        untold=ask.untold(),
    )


def of_last_session(found: Summary) -> Summary:
    """The same for the last session held alone: what ``export --last`` writes."""
    if not found.sessions:
        return found
    last = found.sessions[-1]
    ident = last.ref.number
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

    def language(self) -> str:
        row = self.connection.execute(
            "SELECT language FROM given_language WHERE engagement = ?", (self.engagement,)
        ).fetchone()
        return row[0] or ""

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return list(self.connection.execute(query, (self.engagement,)).fetchall())

    def kept(self, ref: str, session: int | None, day: str | None, closed: str | None = None) -> bool:
        """Whether the call left it in. What was closed within the time is of that time too."""
        if ref in self.wanted.without or (session and Ref("session", session) in self.wanted.without):
            return False
        since, until = self.wanted.since, self.wanted.until
        before = since is not None and max(day or "", closed or "") < since.isoformat()
        after = until is not None and day is not None and day > until.isoformat()
        return not before and not after

    def sessions(self) -> tuple[Held, ...]:
        rows = self.rows(
            """SELECT id, day, kind, minutes, focus, number FROM given_session WHERE engagement = ?
               ORDER BY day, starts_at, id"""
        )
        return tuple(
            Held(Ref("session", row[0]), date.fromisoformat(row[1]), row[2], row[3], row[4] or "", row[5])
            for row in rows
            if self.kept(Ref("session", row[0]), None, row[1])
        )

    def left_out(self, session: int | None, day: str | None) -> bool:
        """Whether what was done in a session, or on a day, is not to be told of."""
        until = self.wanted.until
        named = session is not None and Ref("session", session) in self.wanted.without
        return named or bool(until and day and day > until.isoformat())

    def goals(self) -> tuple[GoalStory, ...]:
        given = "given_goal_with_untold" if self.wanted.with_untold else "given_goal"
        rows = self.rows(
            f"""SELECT id, first_text, state, why, measure, target_on, benefit, team_benefit, session FROM {given}
                WHERE engagement = ? ORDER BY id"""
        )
        stories = []
        for ident, first, state, why, measure, target, benefit, team, session in rows:
            if Ref("goal", ident) in self.wanted.without or Ref("session", session) in self.wanted.without:
                continue
            shifts, wording, left_out = self._shifts(ident, first)
            said = (why or "", measure or "", stored_day(target), benefit or "", team or "")
            state = "active" if state in left_out else state
            stories.append(GoalStory(Ref("goal", ident), wording, state, *said, self._ratings(ident), shifts))
        return tuple(stories)

    def untold(self) -> tuple[str, ...]:
        """The goals with a shift that is left out, as the sponsor does not know it. Numbers only, no words."""
        if self.wanted.with_untold:
            return ()
        rows = self.rows("SELECT goal FROM given_untold WHERE engagement = ? ORDER BY goal")
        return tuple(Ref("goal", goal) for (goal,) in rows)

    def _ratings(self, goal: int) -> tuple[int, ...]:
        rows = self.connection.execute(
            "SELECT id, session, day, value FROM given_rating WHERE goal = ? ORDER BY day, id", (goal,)
        ).fetchall()
        return tuple(value for ident, session, day, value in rows if self.kept(Ref("goal_rating", ident), session, day))

    def _shifts(self, goal: int, wording: str) -> tuple[tuple[Shift, ...], str, set[str]]:
        """A goal's shifts in the order of recording, in which each begins where the one before it led; the wording they
        lead to; and the kinds the call left out."""
        given = "given_shift_with_untold" if self.wanted.with_untold else "given_shift"
        rows = self.connection.execute(
            f"SELECT id, session, day, kind, to_text, client_words FROM {given} WHERE goal = ? ORDER BY id",
            (goal,),
        ).fetchall()
        shown: list[Shift] = []
        left_out: set[str] = set()
        for ident, session, day, kind, reworded, words in rows:
            new = reworded or wording
            if Ref("goal_shift", ident) in self.wanted.without or self.left_out(session, day):
                left_out.add(kind or "")
                continue
            if self.kept(Ref("goal_shift", ident), session, day):
                shown.append(
                    Shift(Ref("goal_shift", ident), date.fromisoformat(day), kind or "", wording, new, words or "")
                )
            wording = new
        return tuple(shown), wording, left_out

    def experiments(self) -> tuple[Tried, ...]:
        rows = self.rows(
            """SELECT id, text, expects, state, outcome, learned, "then", session, day, reviewed_in, reviewed_on
               FROM given_experiment WHERE engagement = ? ORDER BY day, id"""
        )
        return tuple(self._tried(*row) for row in rows if self.kept(Ref("experiment", row[0]), row[7], row[8], row[10]))

    def _tried(
        self, ident: int, text: str, expects: str | None, state: str, outcome: str | None, learned: str | None,
        then: str | None, session: int | None, _day: str | None, reviewed_in: int | None, reviewed_on: str | None,
    ) -> Tried:  # fmt: skip
        if reviewed_in and self.left_out(reviewed_in, reviewed_on):
            state, outcome, learned, then = "running", None, None, None
        return Tried(
            Ref("experiment", ident), text, expects or "", state, outcome or "", learned or "", then or "", session
        )

    def wins(self) -> tuple[Won, ...]:
        rows = self.rows("SELECT id, session, day, text, evidence FROM given_win WHERE engagement = ? ORDER BY day, id")
        return tuple(
            Won(Ref("win", row[0]), date.fromisoformat(row[2]), row[3], row[4] or "")
            for row in rows
            if self.kept(Ref("win", row[0]), row[1], row[2])
        )

    def commitments(self) -> tuple[Agreed, ...]:
        rows = self.rows(
            """SELECT id, owner, owner_name, text, due_on, due_next, state, outcome, session, day, closed_in, closed_on
               FROM given_commitment WHERE engagement = ? ORDER BY state = 'open', day, position, id"""
        )
        agreed = []
        for ident, owner, name, text, due, due_next, state, outcome, session, day, closed_in, closed_on in rows:
            if not self.kept(Ref("commitment", ident), session, day, closed_on):
                continue
            if closed_in and self.left_out(closed_in, closed_on):
                state, outcome = "open", None
            named = (owner, name or "", text, stored_day(due), bool(due_next))
            agreed.append(Agreed(Ref("commitment", ident), *named, state, outcome or "", session))
        return tuple(agreed)

    def remarks(self) -> tuple[Said, ...]:
        rows = self.rows("SELECT id, kind, text, session, day FROM given_remark WHERE engagement = ? ORDER BY day, id")
        return tuple(
            Said(Ref("remark", row[0]), row[1], row[2], row[3])
            for row in rows
            if self.kept(Ref("remark", row[0]), row[3], row[4])
        )

    def milestones(self) -> tuple[Reached, ...]:
        rows = self.rows(
            "SELECT id, text, due_on, state, reached_on FROM given_milestone WHERE engagement = ? ORDER BY due_on, id"
        )
        return tuple(
            Reached(Ref("term", row[0]), row[1], stored_day(row[2]), row[3] or "planned", stored_day(row[4]))
            for row in rows
            if Ref("term", row[0]) not in self.wanted.without
        )

    def next(self) -> tuple[date | None, str]:
        row = self.connection.execute(
            """SELECT day, starts_at, utc_offset FROM given_next_session WHERE engagement = ? AND day >= ?
               ORDER BY day LIMIT 1""",
            (self.engagement, self.wanted.today.isoformat()),
        ).fetchone()
        return (date.fromisoformat(row[0]), local_text(row[1], row[2])) if row else (None, "")
