"""The lists: everything of one kind, the most urgent or the newest first."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from coachlog.domain.ref import Ref
from coachlog.moments import local_text, stored_day
from coachlog.store.connection import Connection
from coachlog.views.clients import clients
from coachlog.views.list_parts import Commitment, Experiment, Goal, Resistance, Session, Win
from coachlog.views.listing import Asked, Question, ref, rows


def wins(connection: Connection, asked: Asked) -> list[Win]:
    found = rows(connection, _WINS, asked)
    return [
        Win(
            Ref("win", i), uuid, slug, name, date.fromisoformat(day), text, evidence or "", ref("goal", goal),
            ref("session", session), ref("session", celebrated_in), celebrated or "", bool(withheld),
        )
        for i, uuid, slug, name, day, text, evidence, goal, session, celebrated_in, celebrated, withheld in found
    ]  # fmt: skip


def resistances(connection: Connection, asked: Asked) -> list[Resistance]:
    return [
        Resistance(
            Ref("resistance", i), uuid, slug, name, stored_day(day), fact, aimed, source, detail or "",
            source != "unknown" and not says, _state(continued, ask, says, response, ended), not (ended or continued),
            ask or "", says or "", response or "", ended or "", ref("resistance", continues), ref("goal", goal),
            ref("session", session),
        )
        for i, uuid, slug, name, day, fact, aimed, source, detail, ask, says, response, ended, continues, goal, session,
        continued in rows(connection, _RESISTANCES, asked)
    ]  # fmt: skip


def experiments(connection: Connection, asked: Asked) -> list[Experiment]:
    return [
        Experiment(
            Ref("experiment", i), uuid, slug, name, stored_day(day), text, expects or "", confidence, evidence or "",
            stored_day(review_on), bool(review_next), bool(due), state, outcome or "", learned or "", after, then or "",
            by or "", ref("goal", goal), ref("session", session), ref("session", reviewed_in), bool(withheld),
        )
        for i, uuid, slug, name, day, text, expects, confidence, evidence, review_on, review_next, due, state, outcome,
        learned, after, then, by, goal, session, reviewed_in, withheld in rows(connection, _EXPERIMENTS, asked)
    ]  # fmt: skip


def goals(connection: Connection, asked: Asked) -> list[Goal]:
    return [
        Goal(
            Ref("goal", i), uuid, slug, name, text, state, by, stored_day(adopted), stored_day(target), why or "",
            measure or "", first, last, ratings, stored_day(rated), shifts, stored_day(shifted),
            ref("session", session), bool(withheld),
        )
        for i, uuid, slug, name, text, state, by, adopted, target, why, measure, first, last, ratings, rated, shifts,
        shifted, session, withheld in rows(connection, _GOALS, asked)
    ]  # fmt: skip


def sessions(connection: Connection, asked: Asked) -> list[Session]:
    return [
        Session(
            Ref("session", i), uuid, slug, name, date.fromisoformat(day), local_text(starts, offset), minutes,
            mentoring, training, kind, status, number, focus or "", reason or "", trust or "", share, recorded,
        )
        for i, uuid, slug, name, day, starts, offset, minutes, mentoring, training, kind, status, number, focus, reason,
        trust, share, recorded in rows(connection, _SESSIONS, asked)
    ]  # fmt: skip


def commitments(connection: Connection, asked: Asked) -> list[Commitment]:
    today = asked.today
    return [
        Commitment(
            Ref("commitment", i), uuid, slug, name, stored_day(day), owner, owner_name or "", text, stored_day(due),
            bool(due_next),
            max(0, (today - date.fromisoformat(due)).days) if due and state == "open" else 0, state,
            stored_day(closed), outcome or "", ref("goal", goal), ref("session", session), bool(withheld),
        )
        for i, uuid, slug, name, day, owner, owner_name, text, due, due_next, state, closed, outcome, goal, session,
        withheld in rows(connection, _COMMITMENTS, asked)
    ]  # fmt: skip


LISTS: dict[str, Callable[[Connection, Asked], Sequence[Any]]] = {
    "wins": wins,
    "resistance": resistances,
    "experiments": experiments,
    "goals": goals,
    "sessions": sessions,
    "commitments": commitments,
    "clients": clients,
}

_WINS = Question(
    "win",
    "t.day, t.text, t.evidence, t.goal, t.session, t.celebrated_in, t.celebrated, t.withheld",
    day="t.day",
    order="t.day DESC, t.id DESC",
    open="t.celebrated_in IS NULL",
    only="t.celebrated_in IS NULL",
)  # fmt: skip
_CONTINUED = "EXISTS (SELECT 1 FROM resistance later WHERE later.continues = t.id)"
_RESISTANCES = Question(
    "resistance",
    f"""s.day, t.fact, t.aimed_at, t.source, t.source_detail, t.asked, t.client_says, t.response, t.ended, t.continues,
        t.goal, t.session, {_CONTINUED}""",
    day="s.day",
    order=f"t.ended IS NOT NULL OR {_CONTINUED}, s.day DESC, t.id DESC",
    open=f"t.ended IS NULL AND NOT {_CONTINUED}",
)  # fmt: skip
_DUE = "(t.state = 'running' AND (t.review_next OR coalesce(t.review_on <= :today, 0)))"
_EXPERIMENTS = Question(
    "experiment",
    f"""s.day, t.text, t.expects, t.confidence, t.evidence, t.review_on, t.review_next, {_DUE}, t.state, t.outcome,
        t.learned, t.confidence_after, t."then", t.proposed_by, t.goal, t.session, t.reviewed_in, t.withheld""",
    day="s.day",
    order=f"""NOT {_DUE}, t.state <> 'running', CASE WHEN t.state = 'running' THEN coalesce(t.review_on, '9') END,
        s.day DESC, t.id DESC""",
    open="t.state = 'running'",
    only=_DUE,
)  # fmt: skip
_GOALS = Question(
    "goal",
    """t.text, t.state, t.proposed_by, t.adopted_on, t.target_on, t.why, t.measure,
       (SELECT q.value FROM goal_rating q WHERE q.goal = t.id ORDER BY q.day, q.id LIMIT 1),
       (SELECT q.value FROM goal_rating q WHERE q.goal = t.id ORDER BY q.day DESC, q.id DESC LIMIT 1),
       (SELECT count(*) FROM goal_rating q WHERE q.goal = t.id),
       (SELECT max(q.day) FROM goal_rating q WHERE q.goal = t.id),
       (SELECT count(*) FROM goal_shift h WHERE h.goal = t.id),
       (SELECT max(h.day) FROM goal_shift h WHERE h.goal = t.id), t.session, t.withheld""",
    day="coalesce(t.adopted_on, s.day)",
    order="""CASE t.state WHEN 'active' THEN 0 WHEN 'proposed' THEN 1 ELSE 2 END, coalesce(t.target_on, '9'),
        k.slug, t.id DESC""",
    open="t.state IN ('active', 'proposed')",
    goal="t.id = :goal",
)  # fmt: skip
_OF_SESSION = ("goal", "goal_rating", "goal_shift", "resistance", "experiment", "win", "commitment", "remark")
_SESSIONS = Question(
    "session",
    f"""t.day, t.starts_at, t.utc_offset, t.minutes, t.mentoring, t.training, t.kind, t.status,
        n.number, t.focus, t.reason, t.trust, t.process_share,
        {" + ".join(f"(SELECT count(*) FROM {table} i WHERE i.session = t.id)" for table in _OF_SESSION)}""",
    day="t.day",
    order="t.day DESC, t.starts_at DESC, t.id DESC",
    open="t.status = 'planned'",
    goal=" OR ".join(
        f"EXISTS (SELECT 1 FROM {table} i WHERE i.session = t.id AND i.goal = :goal)"
        for table in _OF_SESSION if table != "goal"
    ).join("()"),
    tag="EXISTS (SELECT 1 FROM tagged g WHERE g.session = t.id AND g.tag = :tag)",
    session="t.id",
    joins="LEFT JOIN numbered_session n ON n.id = t.id",
    # What done, goal rate and their like leave behind is no session to read; --all shows it too.
    always="(:archived OR t.kind <> 'between' OR t.typed <> '')",
)  # fmt: skip
_COMMITMENTS = Question(
    "commitment",
    """s.day, t.owner, t.owner_name, t.text, t.due_on, t.due_next, t.state, t.closed_on, t.outcome, t.goal, t.session,
       t.withheld""",
    day="coalesce(t.due_on, s.day)",
    order="""t.state <> 'open', CASE WHEN t.state = 'open' THEN coalesce(t.due_on, CASE WHEN t.due_next THEN '8'
        ELSE '9' END) END, t.closed_on DESC, t.id DESC""",
    open="t.state = 'open'",
)  # fmt: skip


def _state(
    continued: int, asked: str | None, says: str | None, response: str | None, ended: str | None
) -> str:  # fmt: skip
    """noticed → shared (asked) → understood (client says) → worked with (response) → eased or stands."""
    if ended or continued:
        return ended or "continued"
    return "worked with" if response else "understood" if says else "shared" if asked else "noticed"
