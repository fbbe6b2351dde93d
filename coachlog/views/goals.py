"""Goals: the list, what the brief shows of them, how they moved in the client's documents."""

from datetime import date
from typing import Annotated, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import read, scalars
from coachlog.store.sql_views import UNTOLD
from coachlog.views.list_query import Filters, ListQuery
from coachlog.views.summary_options import SummaryOptions


class Goal(NamedTuple):
    """``first`` and ``last`` of its ``ratings`` (0–10)."""

    ref: Annotated[Ref, "goal"]
    uuid: str
    client: str
    name: str
    text: str
    state: str
    proposed_by: str
    adopted_on: date | None
    target_on: date | None
    why: str
    measure: str
    first: int | None
    last: int | None
    ratings: int
    rated_on: date | None
    shifts: int
    shifted_on: date | None
    session: Annotated[str, "session"]
    private: bool


class PursuedGoal(NamedTuple):
    """One that is pursued or proposed, for the brief. ``first`` to ``last`` are ratings, 0–10; ``shifted_on`` is the
    day of its last shift."""

    ref: Annotated[Ref, "goal"]
    text: str
    state: str
    proposed_by: str
    first: int | None
    before_last: int | None
    last: int | None
    ratings: int
    shifted_on: date | None


class UntoldShift(NamedTuple):
    """A shift that the client has yet to tell the sponsor. ``text``: the wording it led to, or that it was parked."""

    ref: Annotated[Ref, "goal"]
    text: str
    told: str


class GivenShift(NamedTuple):
    """A shift in a document. ``to_text`` is empty where the words stayed."""

    ref: Annotated[Ref, "goal_shift"]
    session: Annotated[str, "session"]
    day: date
    kind: str
    to_text: str
    client_words: str
    from_text: str = ""


class GivenGoal(NamedTuple):
    """A goal in a document: ``text`` as it was first worded, then as its shifts lead on; its ratings (0–10) in their
    order."""

    ref: Annotated[Ref, "goal"]
    session: Annotated[str, "session"]
    text: str
    state: str
    why: str
    measure: str
    target_on: date | None
    benefit: str
    team_benefit: str
    ratings: tuple[int, ...] = ()
    shifts: tuple[GivenShift, ...] = ()


class _GivenRating(NamedTuple):
    ref: Annotated[Ref, "goal_rating"]
    session: Annotated[str, "session"]
    day: date
    value: int


def _rating(order: str, skipped: int = 0) -> str:
    """SQL for one of the ratings of the goal ``t``."""
    return f"(SELECT q.value FROM goal_rating q WHERE q.goal = t.id ORDER BY {order} LIMIT 1 OFFSET {skipped})"


_FIRST, _LAST = _rating("q.day, q.id"), _rating("q.day DESC, q.id DESC")
_RATINGS = "(SELECT count(*) FROM goal_rating q WHERE q.goal = t.id)"
_SHIFTED_ON = "(SELECT max(h.day) FROM goal_shift h WHERE h.goal = t.id)"
_PURSUED = "t.state IN ('active', 'proposed')"
_GOALS = ListQuery(
    Goal,
    "goal",
    day="coalesce(t.adopted_on, s.day)",
    order="""CASE t.state WHEN 'active' THEN 0 WHEN 'proposed' THEN 1 ELSE 2 END, coalesce(t.target_on, '9'),
        k.slug, t.id DESC""",
    computed={
        "first": _FIRST,
        "last": _LAST,
        "ratings": _RATINGS,
        "rated_on": "(SELECT max(q.day) FROM goal_rating q WHERE q.goal = t.id)",
        "shifts": "(SELECT count(*) FROM goal_shift h WHERE h.goal = t.id)",
        "shifted_on": _SHIFTED_ON,
        "private": "t.withheld",
    },
    open=_PURSUED,
    goal="t.id = :goal",
)


def goals(connection: Connection, filters: Filters) -> list[Goal]:
    """Those pursued first, by the day they are to be reached."""
    return _GOALS.rows(connection, filters)


def pursued_goals(connection: Connection, engagement: int) -> tuple[PursuedGoal, ...]:
    query = f"""SELECT id AS ref, text, state, proposed_by, {_FIRST} AS first,
                       {_rating("q.day DESC, q.id DESC", skipped=1)} AS before_last, {_LAST} AS last,
                       {_RATINGS} AS ratings, {_SHIFTED_ON} AS shifted_on
                FROM goal t WHERE engagement = ? AND {_PURSUED} ORDER BY state DESC, id"""
    return tuple(read(connection, PursuedGoal, query, (engagement,)))


def untold_shifts(connection: Connection, engagement: int) -> tuple[UntoldShift, ...]:
    query = f"""SELECT h.goal AS ref, {UNTOLD} AS text, h.told FROM untold_shift h WHERE h.engagement = ?
                ORDER BY h.day, h.id"""
    return tuple(read(connection, UntoldShift, query, (engagement,)))


def given_goals(connection: Connection, engagement: int, options: SummaryOptions) -> tuple[GivenGoal, ...]:
    view = "given_goal_with_untold" if options.with_untold else "given_goal"
    query = f"""SELECT id AS ref, session, first_text AS text, state, why, measure, target_on, benefit, team_benefit
                FROM {view} WHERE engagement = ? ORDER BY id"""
    return tuple(
        _with_story(connection, goal, options)
        for goal in read(connection, GivenGoal, query, (engagement,))
        if goal.ref not in options.without and goal.session not in options.without
    )


def given_untold(connection: Connection, engagement: int, options: SummaryOptions) -> tuple[Ref, ...]:
    """The goals with a shift that is left out, as the sponsor does not know it. Numbers only, no words."""
    if options.with_untold:
        return ()
    query = "SELECT goal FROM given_untold WHERE engagement = ? ORDER BY goal"
    return tuple(Ref("goal", goal) for goal in scalars(connection, query, (engagement,)))


def _with_story(connection: Connection, goal: GivenGoal, options: SummaryOptions) -> GivenGoal:
    """A goal with its ratings and shifts. Shifts stand in the order of recording, in which each begins where the one
    before it led; what the call left out leads nowhere."""
    view = "given_shift_with_untold" if options.with_untold else "given_shift"
    query = f"SELECT id AS ref, session, day, kind, to_text, client_words FROM {view} WHERE goal = ? ORDER BY id"
    wording, state, shown = goal.text, goal.state, list[GivenShift]()
    for shift in read(connection, GivenShift, query, (goal.ref.number,)):
        if shift.ref in options.without or options.left_out(shift.session, shift.day):
            state = "active" if state == shift.kind else state
            continue
        new = shift.to_text or wording
        if options.keep(shift.ref, shift.session, shift.day):
            shown.append(shift._replace(from_text=wording, to_text=new))
        wording = new
    return goal._replace(
        text=wording, state=state, ratings=_given_ratings(connection, goal, options), shifts=tuple(shown)
    )


def _given_ratings(connection: Connection, goal: GivenGoal, options: SummaryOptions) -> tuple[int, ...]:
    query = "SELECT id AS ref, session, day, value FROM given_rating WHERE goal = ? ORDER BY day, id"
    given_ratings = read(connection, _GivenRating, query, (goal.ref.number,))
    return tuple(each.value for each in given_ratings if options.keep(each.ref, each.session, each.day))
