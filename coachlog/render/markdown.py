"""Documents in Markdown: the client's summary, the recap of one session, the brief."""

from collections.abc import Iterable
from datetime import date

from coachlog.notation.marks import first_name
from coachlog.render.brief import parts
from coachlog.render.markdown_text import below, heading, inline
from coachlog.views.brief_parts import Brief
from coachlog.views.summary_parts import Agreed, GoalStory, Shift, Summary, Tried
from coachlog.words import spoken


def summary_markdown(found: Summary) -> str:
    """The client's summary. It holds no clock reading, so that the same content is the same document."""
    first = inline(first_name(found.name))
    days = [session.day for session in found.sessions]
    minutes = sum(session.minutes or 0 for session in found.sessions)
    head = [
        f"*This is yours, {first}. Who else sees it is your decision.*",
        "",
        f"# Coaching summary: {heading(found.name)}",
    ]
    if days:
        count = f"{len(days)} session{'s' if len(days) > 1 else ''}"
        head += ["", f"{_period(days[0], days[-1])} · {count} · {minutes} minutes"]
    sections = [
        ("Goals", [line for goal in found.goals for line in _goal(goal)]),
        ("Experiments", [line for tried in found.experiments for line in _experiment(tried)]),
        (
            "Wins",
            [f"- {_day(won.day)}: {below(won.text, '  ')}" + _tail("seen in", won.evidence) for won in found.wins],
        ),
        ("Decisions", _remarks(found, "decision")),
        ("Commitments", [_commitment(each, first) for each in found.commitments]),
        ("Insights", _remarks(found, "insight")),
        ("What helps", _remarks(found, "resource")),
        ("In your words", [f"> {below(said.text, '> ')}\n" for said in found.remarks if said.kind == "words"]),
        ("Milestones", [_milestone(each.text, each.state, each.due_on, each.reached_on) for each in found.milestones]),
        ("Sessions", [_session(s.day, s.minutes, s.focus, s.kind) for s in found.sessions]),
    ]
    return _document(head, sections)


def recap_markdown(found: Summary) -> str:
    """One session as a short mail: focus, insights, what we try, who does what by when, the next date."""
    first = inline(first_name(found.name))
    head = [f"*This is yours, {first}. Who else sees it is your decision.*"]
    for session in found.sessions:
        head += ["", f"# Our session of {_day(session.day)}"]
        if session.focus:
            head += ["", f"Focus: {inline(session.focus)}"]
    tried = [f"- {below(each.text, '  ')}" + _tail("you expect", each.expects) for each in found.experiments]
    document = _document(
        head,
        [
            ("Insights", _remarks(found, "insight")),
            ("What we try", tried),
            ("Who does what", [_promise(each, first) for each in found.commitments]),
        ],
    )
    if found.next_day:
        document += f"\nNext: {found.next_day:%A} {_day(found.next_day)} {found.next_at}".rstrip() + "\n"
    return document


def brief_markdown(found: Brief, *, full: bool, private: bool) -> str:
    """The brief, for another program's screen."""
    sections = [
        (
            part.label.capitalize(),
            [f"- {inline(item.text + ''.join(item.tail))}" for item in part.items],
        )
        for part in parts(found, full=full, private=private)
    ]
    return _document([f"# {heading(found.name)}: before the session"], sections)


def _document(head: Iterable[str], sections: Iterable[tuple[str, list[str]]]) -> str:
    lines = list(head)
    for title, body in sections:
        if body:
            lines += ["", f"## {title}", "", *"\n".join(body).strip("\n").split("\n")]
    return "\n".join(lines).rstrip("\n") + "\n"


def _goal(goal: GoalStory) -> list[str]:
    state = "" if goal.state == "active" else f" ({spoken(goal.state)})"
    lines = [f"### {heading(goal.text)}{state}", ""]
    said = (
        ("why", goal.why),
        ("seen by", goal.measure),
        ("good for me", goal.benefit),
        ("good for the team", goal.team_benefit),
    )
    lines += [f"- {label}: {below(text, '  ')}" for label, text in said if text]
    if goal.target_on:
        lines.append(f"- by {_day(goal.target_on)}")
    if goal.ratings:
        lines.append(f"- rated {' → '.join(map(str, goal.ratings))} (of 10)")
    lines += [_shift(shift) for shift in goal.shifts]
    return [*lines, ""]


def _shift(shift: Shift) -> str:
    if shift.kind in ("parked", "dropped"):
        said = f"{_day(shift.day)}: {shift.kind}"
    elif shift.from_text == shift.to_text:
        said = f"{_day(shift.day)}: the same words, a new meaning"
    else:
        said = f"{_day(shift.day)}: until then “{inline(shift.from_text)}”, from then on “{inline(shift.to_text)}”"
    return f"- {said}" + (f"\n  “{below(shift.client_words, '  ')}”" if shift.client_words else "")


def _experiment(tried: Tried) -> list[str]:
    lines = [f"- {below(tried.text, '  ')}" + {"dropped": " (dropped)", "running": " (running)"}.get(tried.state, "")]
    said = (
        ("expected", tried.expects),
        ("what happened", tried.outcome),
        ("learned", tried.learned),
        ("next", tried.then),
    )
    return lines + [f"  - {label}: {below(text, '    ')}" for label, text in said if text]


def _commitment(agreed: Agreed, client: str) -> str:
    box = {"done": "[x]", "partly": "[~]", "dropped": "[-]"}.get(agreed.state, "[ ]")
    return f"- {box} {_who(agreed, client)}: {below(agreed.text, '  ')}{_due(agreed)}" + _tail(
        "what came of it", agreed.outcome
    )


def _promise(agreed: Agreed, client: str) -> str:
    return f"- {_who(agreed, client)}: {below(agreed.text, '  ')}{_due(agreed)}"


def _who(agreed: Agreed, client: str) -> str:
    named = {"client": client, "coach": "your coach", "both": "both of us", "sponsor": "the sponsor"}
    return named.get(agreed.owner) or inline(agreed.owner_name)


def _due(agreed: Agreed) -> str:
    if agreed.state != "open":
        return ""
    if agreed.due_next:
        return " (by the next session)"
    return f" (by {_day(agreed.due_on)})" if agreed.due_on else ""


def _milestone(text: str, state: str, due_on: date | None, reached_on: date | None) -> str:
    due = f", planned for {_day(due_on)}" if due_on else ""
    when = f" on {_day(reached_on)}" if reached_on else ""
    return f"- {below(text, '  ')}: {spoken(state)}{when}{due}"


def _session(day: date, minutes: int | None, focus: str, kind: str) -> str:
    about = "" if kind == "coaching" else f" ({spoken(kind)})"
    length = f", {minutes} min" if minutes is not None else ""
    return f"- {_day(day)}{length}{about}" + (f": {below(focus, '  ')}" if focus else "")


def _remarks(found: Summary, kind: str) -> list[str]:
    return [f"- {below(said.text, '  ')}" for said in found.remarks if said.kind == kind]


def _tail(label: str, text: str) -> str:
    return f"\n  - {label}: {below(text, '    ')}" if text else ""


def _period(first: date, last: date) -> str:
    return _day(first) if first == last else f"{_day(first)} – {_day(last)}"


def _day(day: date | None) -> str:
    """A day with its year: a document is read long after it was written."""
    return f"{day.day} {day:%b %Y}" if day else ""
