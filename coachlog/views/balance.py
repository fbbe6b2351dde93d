"""What a coaching is made of: process and result, modes, and who proposed. Only what was said; never an alarm."""

from typing import NamedTuple

from coachlog.store.connection import Connection
from coachlog.store.fetch import read, read_one, scalars


class Proposed(NamedTuple):
    """Of goals, agenda or experiments: how many the client proposed, and how many the coach."""

    what: str
    client: int
    coach: int


class Balance(NamedTuple):
    """``process_share`` is the mean over the ``sessions`` in which it was said, None where in none; minutes by mode."""

    process_share: int | None
    sessions: int
    coaching: int
    mentoring: int
    training: int
    proposed: tuple[Proposed, ...]


class _Modes(NamedTuple):
    coaching: int
    mentoring: int
    training: int


def balance(connection: Connection, engagement: int, last: int | None = None) -> Balance:
    """Of an engagement, or of its ``last`` sessions as to process and modes. A goal of which nobody was said to have
    proposed it is the client's, so it counts as theirs."""
    values = {"engagement": engagement, "last": -1 if last is None else last}
    shares = scalars(
        connection,
        """SELECT process_share FROM session WHERE engagement = :engagement AND process_share IS NOT NULL
           AND status = 'held' ORDER BY day DESC, id DESC LIMIT :last""",
        values,
    )
    modes = read_one(
        connection,
        _Modes,
        """SELECT sum(coaching) AS coaching, sum(mentoring) AS mentoring, sum(training) AS training FROM
           (SELECT * FROM counted_minutes WHERE engagement = :engagement 
            ORDER BY day DESC, session DESC LIMIT :last)""",
        values,
    ) or _Modes(0, 0, 0)
    proposed = read(
        connection,
        Proposed,
        """SELECT what, sum(proposed_by = 'client') AS client, sum(proposed_by = 'coach') AS coach FROM (
               SELECT 1 AS place, 'goals' AS what, engagement, proposed_by FROM goal
               UNION ALL SELECT 2, 'agenda', engagement, proposed_by FROM remark WHERE kind = 'agenda'
               UNION ALL SELECT 3, 'experiments', engagement, proposed_by FROM experiment)
           WHERE engagement = :engagement AND proposed_by IN ('client', 'coach') GROUP BY place ORDER BY place""",
        values,
    )
    share = round(sum(shares) / len(shares)) if shares else None
    return Balance(share, len(shares), *modes, tuple(proposed))
