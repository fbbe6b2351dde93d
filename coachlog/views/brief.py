"""What a coach needs right before a session. Everything that waits, most urgent first."""

from datetime import date
from typing import Any, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.moments import local_text, stored_day
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client
from coachlog.store.sql_views import UNTOLD
from coachlog.views.balance import balance
from coachlog.views.brief_parts import (
    Brief,
    GoalNow,
    Last,
    Next,
    Open,
    Owed,
    Review,
    Uncelebrated,
    Untold,
)
from coachlog.views.gap import gap
from coachlog.views.people import alignment

_BALANCED = 5  # the last sessions, over which process and result are weighed


def brief(connection: Connection, client: Client, today: date) -> Brief:
    """Ask all that the brief shows, for one engagement."""
    ask = _Asking(connection, client.engagement, today)
    held, planned, title, state = ask.engagement()
    everyone = alignment(connection, client.engagement)
    owed = ask.owed()
    goals, wins = ask.goals(), ask.wins()
    return Brief(
        slug=client.label,
        name=client.name,
        today=today,
        held=held,
        planned=planned,
        last=ask.last(),
        next=next(iter(ask.planned("day >= ?")), None),
        unwritten=tuple(ask.planned("day < ?")),
        trust=ask.one(
            "SELECT trust FROM session WHERE engagement = ? AND trust IS NOT NULL ORDER BY day DESC, id DESC"
        ),
        engagement=title,
        state=state,
        aligned=not everyone.missing,
        alignment=everyone,
        open_with=ask.one(
            """SELECT open_with FROM session s WHERE engagement = ? AND open_with IS NOT NULL
               AND day >= coalesce((SELECT max(day) FROM session h WHERE h.engagement = s.engagement
                                    AND h.status = 'held' AND h.kind <> 'between'), '')
               ORDER BY day DESC, id DESC"""
        ),
        you_owe=tuple(each for each in owed if each.owner in ("coach", "both")),
        they_owe=tuple(each for each in owed if each.owner not in ("coach", "both")),
        reviews=ask.reviews(),
        goals=goals,
        untold=ask.untold(),
        sponsors=everyone.sponsors,
        resistances=ask.resistances(),
        wins=wins,
        gap=gap(connection, client.engagement, today),
        strengths=tuple(
            row[0]
            for row in ask.rows("SELECT text FROM remark WHERE engagement = ? AND kind = 'resource' ORDER BY id DESC")
        ),
        balance=balance(connection, client.engagement, last=_BALANCED),
        tags=ask.tags(),
        anything=bool(ask.rows("SELECT 1 FROM session WHERE engagement = ? LIMIT 1")),
    )


class _Asking(NamedTuple):
    connection: Connection
    engagement_id: int
    today: date

    def rows(self, query: str, *more: object) -> list[tuple[Any, ...]]:
        return list(self.connection.execute(query, (self.engagement_id, *more)).fetchall())

    def one(self, query: str) -> str:
        row = self.connection.execute(f"{query} LIMIT 1", (self.engagement_id,)).fetchone()
        return str(row[0]) if row and row[0] else ""

    def engagement(self) -> tuple[int, int | None, str, str]:
        row = self.connection.execute(
            """SELECT (SELECT count(*) FROM counted_session n WHERE n.engagement = e.id), planned_sessions,
                      CASE WHEN (SELECT count(*) FROM engagement o WHERE o.client = e.client) > 1 THEN title ELSE ''
                      END, (SELECT state FROM engagement_state v WHERE v.engagement = e.id)
               FROM engagement e WHERE e.id = ?""",
            (self.engagement_id,),
        ).fetchone()
        return row[0], row[1], row[2], row[3]

    def last(self) -> Last | None:
        row = self.connection.execute(
            """SELECT s.id, n.number, s.day, s.focus FROM session s LEFT JOIN session_number n ON n.id = s.id
               WHERE s.engagement = ? AND s.status = 'held' AND s.kind <> 'between'
               ORDER BY s.day DESC, s.starts_at DESC, s.id DESC LIMIT 1""",
            (self.engagement_id,),
        ).fetchone()
        if row is None:
            return None
        words = self.rows(
            """SELECT n.text FROM remark n JOIN session s ON s.id = n.session
               WHERE n.engagement = ? AND n.kind = 'words' AND (s.id = ? OR (s.kind = 'between' AND s.day >= ?))
               ORDER BY s.id = ? DESC, n.id""",
            row[0],
            row[2],
            row[0],
        )
        return Last(row[1], date.fromisoformat(row[2]), row[3] or "", tuple(str(text) for (text,) in words))

    def planned(self, when: str) -> list[Next]:
        rows = self.connection.execute(
            f"""SELECT id, day, starts_at, utc_offset FROM session
                WHERE engagement = ? AND status = 'planned' AND {when} ORDER BY day, starts_at""",
            (self.engagement_id, self.today.isoformat()),
        ).fetchall()
        return [Next(Ref("session", row[0]), date.fromisoformat(row[1]), local_text(row[2], row[3])) for row in rows]

    def owed(self) -> tuple[Owed, ...]:
        rows = self.connection.execute(
            """SELECT id, owner, owner_name, text, due_on, due_next, outcome FROM open_commitment WHERE engagement = ?
               ORDER BY due_on IS NULL AND due_next = 0, due_on IS NULL, due_on, id""",
            (self.engagement_id,),
        ).fetchall()
        return tuple(
            Owed(
                Ref("commitment", row[0]),
                row[1],
                row[2] or "",
                row[3],
                stored_day(row[4]),
                bool(row[5]),
                self._over(row[4]),
                row[6] or "",
            )
            for row in rows
        )

    def reviews(self) -> tuple[Review, ...]:
        rows = self.connection.execute(
            """SELECT id, text, expects, confidence, review_on, review_next, reported FROM running_experiment
               WHERE engagement = ? ORDER BY review_next = 0 AND (review_on IS NULL OR review_on > ?),
               review_on IS NULL, review_on, id""",
            (self.engagement_id, self.today.isoformat()),
        ).fetchall()
        return tuple(
            Review(
                Ref("experiment", row[0]),
                row[1],
                row[2] or "",
                row[3],
                stored_day(row[4]),
                bool(row[5]),
                bool(row[5]) or bool(row[4] and row[4] <= self.today.isoformat()),
                row[6] or "",
            )
            for row in rows
        )

    def goals(self) -> tuple[GoalNow, ...]:
        rows = self.connection.execute(
            """SELECT id, text, state, proposed_by FROM goal WHERE engagement = ? AND state IN ('active', 'proposed')
               ORDER BY state DESC, id""",
            (self.engagement_id,),
        ).fetchall()
        return tuple(self._goal(*row) for row in rows)

    def _goal(self, ident: int, text: str, state: str, proposed_by: str) -> GoalNow:
        values = [
            row[0]
            for row in self.connection.execute(
                "SELECT value FROM goal_rating WHERE goal = ? ORDER BY day, id", (ident,)
            ).fetchall()
        ]
        shifted = self.connection.execute("SELECT max(day) FROM goal_shift WHERE goal = ?", (ident,)).fetchone()[0]
        first, last = (values[0], values[-1]) if values else (None, None)
        before = values[-2] if len(values) > 1 else None
        return GoalNow(
            Ref("goal", ident), text, state, proposed_by, first, before, last, len(values), stored_day(shifted)
        )

    def untold(self) -> tuple[Untold, ...]:
        rows = self.connection.execute(
            f"""SELECT h.goal, {UNTOLD}, h.told FROM untold_shift h WHERE h.engagement = ? ORDER BY h.day, h.id""",
            (self.engagement_id,),
        ).fetchall()
        return tuple(Untold(Ref("goal", row[0]), row[1], row[2]) for row in rows)

    def resistances(self) -> tuple[Open, ...]:
        rows = self.connection.execute(
            """SELECT id, fact, aimed_at, asked IS NOT NULL, my_take FROM open_resistance WHERE engagement = ?
               ORDER BY asked IS NOT NULL, id DESC""",
            (self.engagement_id,),
        ).fetchall()
        return tuple(Open(Ref("resistance", row[0]), row[1], row[2], bool(row[3]), row[4] or "") for row in rows)

    def wins(self) -> tuple[Uncelebrated, ...]:
        """Not celebrated, and seen in two briefs at most: that is, before the second session after it."""
        rows = self.connection.execute(
            """SELECT w.id, w.text, w.day FROM win w WHERE w.engagement = ? AND w.celebrated_in IS NULL
               AND (SELECT count(*) FROM session s WHERE s.engagement = w.engagement AND s.status = 'held'
                    AND s.kind <> 'between' AND s.day > w.day) < 2
               ORDER BY w.day DESC, w.id DESC""",
            (self.engagement_id,),
        ).fetchall()
        return tuple(Uncelebrated(Ref("win", row[0]), row[1], date.fromisoformat(row[2])) for row in rows)

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Tags that recur: in two sessions at least."""
        rows = self.connection.execute(
            """SELECT tag, count(DISTINCT session) AS times FROM tagged WHERE engagement = ? GROUP BY tag
               HAVING times > 1 ORDER BY times DESC, tag LIMIT 8""",
            (self.engagement_id,),
        ).fetchall()
        return tuple((row[0], row[1]) for row in rows)

    def _over(self, due: str | None) -> int:
        return max(0, (self.today - date.fromisoformat(due)).days) if due else 0
