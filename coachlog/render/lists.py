"""The lists as sheets: what stands in which column, what is marked, and what was counted."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from rich.text import Text

from coachlog.domain.choices import spoken
from coachlog.moments import away, shown_day
from coachlog.render.sheet import Column, Sheet, cell
from coachlog.render.words_of_people import on_one_line
from coachlog.views.clients import Client
from coachlog.views.commitments import Commitment
from coachlog.views.experiments import Experiment
from coachlog.views.goals import Goal
from coachlog.views.resistances import Resistance
from coachlog.views.sessions import Session
from coachlog.views.wins import Win

URGENT, SOON, QUIET = "bold red", "yellow", "dim"
_BAR = 20  # columns of the longest bar
_MONTHS = 6


def sheet_of(
    noun: str, found: Sequence[Any], today: date, shown: int, name: str = "", *, filtered: bool = False
) -> Sheet:
    """``found`` is everything, ``shown`` how many of it are to be shown. ``name``: of the one client whose it is.
    ``filtered``: the call left some out."""
    columns, row, closing = _NOUNS[noun]
    whose = (Column("client", drop=1),) if not name and noun != "clients" else ()
    rows = [
        (
            cell(each.client if noun == "clients" else each.ref, "bold"),
            *((cell(each.client),) if whose else ()),
            *row(each, today),
        )
        for each in found[:shown]
    ]
    counted = closing(found, today)
    if filtered and not found:
        counted = (cell(f"No {noun.removesuffix('s')} is like that."),)
    if noun == "wins" and not filtered:
        counted = (*_momentum(found, today), *counted)
    if shown < len(found):
        counted = (cell(f"{shown} of {len(found)} shown", QUIET), *counted)
    return Sheet((Column(""), *whose, *columns), rows, counted, name)


def when(day: date | None, today: date) -> str:
    """A day, and how far it is."""
    return f"{shown_day(day, today)} {away(day, today)}" if day else ""


def count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def _said(text: str, *more: tuple[str, str]) -> Text:
    """A text, and what else is said of it, each on a line of its own."""
    shown = cell(on_one_line(text))
    for label, value in more:
        if value:
            shown.append(f"\n{label}: ", style=QUIET).append(on_one_line(value))
    return shown


def _win(win: Win, today: date) -> tuple[Text, ...]:
    state = cell("celebrated", QUIET) if win.celebrated_in else cell("not celebrated", SOON)
    return cell(when(win.day, today)), _said(win.text, ("seen in", win.evidence)), state, cell(win.goal)


def _wins(found: Sequence[Win], _today: date) -> tuple[Text, ...]:
    waiting = sum(not win.celebrated_in for win in found)
    return (cell(f"{count(len(found), 'win')}, {waiting} not celebrated yet" if found else "No win yet."),)


def _momentum(found: Sequence[Win], today: date) -> tuple[Text, ...]:
    """The wins of each of the last months, as bars."""
    months = [_month_before(today, back) for back in range(_MONTHS - 1, -1, -1)]
    wins = Counter((win.day.year, win.day.month) for win in found)
    most = max((wins[month] for month in months), default=0)
    if not most:
        return ()
    lines = [
        cell(f"{date(*month, 1):%b} ", QUIET).append("█" * -(-wins[month] * min(_BAR, most) // most), style="green")
        .append(f" {wins[month] or '–'}")
        for month in months
    ]  # fmt: skip
    return (Text(), *lines)


def _month_before(today: date, back: int) -> tuple[int, int]:
    months = today.year * 12 + today.month - 1 - back
    return months // 12, months % 12 + 1


def _resistance(seen: Resistance, today: date) -> tuple[Text, ...]:
    source = "" if seen.source == "unknown" else spoken(seen.source) + (" (your guess)" if seen.guess else "")
    state = {"noticed": "NOT SHARED YET"}.get(seen.state, seen.state)
    eased = seen.response if seen.ended == "eased" else ""
    return (
        cell(when(seen.day, today)),
        _said(seen.fact, ("client says", seen.client_says), ("what eased it", eased)),
        cell(spoken(seen.aimed_at) if seen.aimed_at != "unknown" else "", ""),
        cell(source),
        cell(state, SOON if seen.state == "noticed" else QUIET if not seen.open else ""),
    )


def _resistances(found: Sequence[Resistance], _today: date) -> tuple[Text, ...]:
    if not found:
        return (cell("No resistance observed."),)
    open_ = sum(seen.open for seen in found)
    eased = sum(seen.ended == "eased" for seen in found)
    aims = Counter(spoken(seen.aimed_at) for seen in found)
    sources = Counter(spoken(seen.source) for seen in found)
    return (
        Text(),
        cell("by aim     ", QUIET).append(_ranked(aims)),
        cell("by source  ", QUIET).append(_ranked(sources)),
        cell(f"{count(len(found), 'observation')} of resistance, {open_} not ended, {eased} eased"),
    )


def _ranked(counted: Counter[str]) -> str:
    return " · ".join(f"{word} {times}" for word, times in counted.most_common())


def _experiment(tried: Experiment, today: date) -> tuple[Text, ...]:
    sure = f" ({tried.confidence}%)" if tried.confidence is not None else ""
    expects = tried.expects + sure if tried.expects else ""
    if tried.due:
        late = (today - tried.review_on).days if tried.review_on else 0
        review = cell(f"DUE since {late} d" if late > 0 else "DUE now", URGENT)
    elif tried.state == "running":
        review = cell(when(tried.review_on, today) or "no day set")
    else:
        review = cell("")
    state = tried.state + (f", {tried.then}" if tried.then else "")
    text = _said(tried.text, ("expects", expects), ("happened", tried.outcome), ("learned", tried.learned))
    return review, text, cell(state, "" if tried.state == "running" else QUIET), cell(tried.goal)


def _experiments(found: Sequence[Experiment], _today: date) -> tuple[Text, ...]:
    if not found:
        return (cell("No experiment."),)
    running = sum(tried.state == "running" for tried in found)
    due = sum(tried.due for tried in found)
    learned = sum(bool(tried.learned) for tried in found)
    said = f"{count(len(found), 'experiment')}: {running} running, {due} due for review, {learned} learned from"
    return (cell(said),)


def _goal(goal: Goal, today: date) -> tuple[Text, ...]:
    rated = "" if goal.first is None else f"{goal.first}" if goal.ratings == 1 else f"{goal.first} → {goal.last}"
    late = goal.target_on is not None and goal.target_on < today and goal.state == "active"
    target = cell(("OVERDUE " if late else "") + when(goal.target_on, today), URGENT if late else "")
    state = f"not adopted, proposed by {goal.proposed_by}" if goal.state == "proposed" else goal.state
    style = SOON if goal.state == "proposed" else "" if goal.state == "active" else QUIET
    shifted = f"{count(goal.shifts, 'shift')}, last {shown_day(goal.shifted_on, today)}" if goal.shifted_on else ""
    return cell(on_one_line(goal.text)), cell(state, style), cell(rated), target, cell(shifted)


def _goals(found: Sequence[Goal], _today: date) -> tuple[Text, ...]:
    states = Counter(goal.state for goal in found)
    said = f"{count(len(found), 'goal')}: {_states(states)}" if found else "No goal yet."
    return (cell(said),)


def _states(states: Counter[str]) -> str:
    return ", ".join(f"{number} {spoken(state)}" for state, number in states.items())


def _session(session: Session, today: date) -> tuple[Text, ...]:
    length = f"{session.minutes} min" if session.minutes is not None else ""
    about = _status(session, today)
    said = on_one_line(session.focus or session.reason)
    about.append(": " if about.plain and said else "").append(said)
    return (
        cell(f"{shown_day(session.day, today)} {session.at}".rstrip()),
        cell(away(session.day, today)),
        cell(f"{session.number}" if session.number is not None else ""),
        cell(length),
        about,
    )


def _status(session: Session, today: date) -> Text:
    """What a session is when it is not simply one that was held."""
    kind = "" if session.kind == "coaching" else spoken(session.kind)
    if session.status == "held":
        return cell(kind)
    if session.status == "planned" and session.day < today:
        status = cell("NOT WRITTEN UP", URGENT)
    else:
        status = cell(spoken(session.status), "" if session.status == "planned" else SOON)
    return cell(f"{kind} " if kind else "").append_text(status)


def _sessions(found: Sequence[Session], today: date) -> tuple[Text, ...]:
    if not found:
        return (cell("No session."),)
    held = [session for session in found if session.status == "held" and session.kind != "between"]
    minutes = sum(session.minutes or 0 for session in held)
    counted = (
        (len(held), f"{count(len(held), 'session')} held, {minutes} minutes"),
        (n := sum(session.status == "planned" and session.day >= today for session in found), f"{n} planned"),
        (n := sum(session.status == "planned" and session.day < today for session in found), f"{n} not written up"),
        (n := sum(session.status in ("cancelled", "no_show") for session in found), f"{n} not held"),
        (n := sum(session.kind == "between" for session in found), f"{n} between sessions"),
    )
    return (cell(", ".join(said for number, said in counted if number)),)


def _commitment(agreed: Commitment, today: date) -> tuple[Text, ...]:
    if agreed.state != "open":
        due = cell(agreed.state + (f" {shown_day(agreed.closed_on, today)}" if agreed.closed_on else ""), QUIET)
    elif agreed.overdue:
        due = cell(f"OVERDUE {agreed.overdue} d", URGENT)
    elif agreed.due_on == today:
        due = cell("DUE today", SOON)
    else:
        due = cell("by the next session" if agreed.due_next else when(agreed.due_on, today) or "no day set")
    who = {"coach": "you", "client": "client", "both": "both"}.get(agreed.owner, agreed.owner_name or agreed.owner)
    return due, cell(who), _said(agreed.text, ("what came of it", agreed.outcome)), cell(agreed.goal)


def _commitments(found: Sequence[Commitment], _today: date) -> tuple[Text, ...]:
    if not found:
        return (cell("No commitment."),)
    open_ = [agreed for agreed in found if agreed.state == "open"]
    own = sum(agreed.owner in ("coach", "both") for agreed in open_)
    late = sum(agreed.overdue > 0 for agreed in open_)
    said = f"{count(len(found), 'commitment')}: {len(open_)} open, {own} of them for you to keep, {late} overdue"
    return (cell(said),)


def _client(client: Client, today: date) -> tuple[Text, ...]:
    of = f" of {client.planned}" if client.planned else ""
    name = cell(client.name)
    for flag in ["not aligned"] * (not client.aligned) + [client.state] * (client.state in ("paused", "closed")):
        name.append(f" · {flag}", style=SOON)
    if client.archived_on:
        name.append(" · archived", style=QUIET)
    coming = f"{shown_day(client.next_day, today)} {client.next_at}".rstrip() if client.next_day else ""
    return name, cell(f"{client.sessions}{of}"), cell(when(client.last, today)), cell(coming or "—")


def _clients(found: Sequence[Client], _today: date) -> tuple[Text, ...]:
    waiting = sum(client.next_day is None for client in found)
    said = count(len(found), "client") if found else "No client."
    return (cell(said + (f", {waiting} with no next session" if waiting else "")),)


_NOUNS: dict[str, tuple[tuple[Column, ...], Callable[..., tuple[Text, ...]], Callable[..., tuple[Text, ...]]]] = {
    "clients": (
        (Column("name", wraps=True), Column("sessions", 3), Column("last", 2), Column("next", 1)),
        _client,
        _clients,
    ),
    "wins": ((Column("day", 2), Column("win", wraps=True), Column("", 3), Column("goal", 4)), _win, _wins),
    "resistance": (
        (
            Column("seen", 3), Column("what was seen", wraps=True), Column("aimed at", 4, wraps=True),
            Column("source", 5, wraps=True), Column(""),
        ),
        _resistance,
        _resistances,
    ),
    "experiments": (
        (Column("review"), Column("experiment", wraps=True), Column("", 4), Column("goal", 3)),
        _experiment,
        _experiments,
    ),
    "goals": (
        (Column("goal", wraps=True), Column("", 3), Column("rated", 2), Column("by", 4), Column("shifted", 5)),
        _goal,
        _goals,
    ),
    "sessions": (
        (
            Column("day"), Column("", 4), Column("no.", 3), Column("", 2), Column("about", wraps=True),
        ),
        _session,
        _sessions,
    ),
    "commitments": (
        (Column("due"), Column("who", 2), Column("what", wraps=True), Column("goal", 3)),
        _commitment,
        _commitments,
    ),
}  # fmt: skip
