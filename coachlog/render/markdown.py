"""Documents in Markdown: the client's summary, the recap of one session, the brief."""

from collections.abc import Iterable

from coachlog.domain.names import first_name
from coachlog.render import commitments, experiments, goals, wins
from coachlog.render.brief import parts
from coachlog.render.document_words import (
    RECAP_SECTIONS,
    REMARK_SECTIONS,
    SUMMARY_SECTIONS,
    day_in,
    due_in,
    milestone_in,
    session_count,
    shift_in,
)
from coachlog.render.markdown_text import below, heading, inline
from coachlog.views.brief import Brief
from coachlog.views.commitments import GivenCommitment
from coachlog.views.experiments import GivenExperiment
from coachlog.views.goals import GivenGoal, GivenShift
from coachlog.views.sessions import GivenSession
from coachlog.views.summary import GivenMilestone, Summary
from coachlog.words.documents import Documents


def summary_markdown(summary: Summary, words: Documents) -> str:
    """The client's summary. It holds no clock reading, so that the same content is the same document."""
    first = inline(first_name(summary.name))
    head = [f"*{words.yours.format(name=first)}*", "", f"# {words.summary.format(name=heading(summary.name))}"]
    if summary.sessions:
        head += ["", session_count(summary, words)]
    sections = {
        "goals": [line for goal in summary.goals for line in _goal(goal, words)],
        "experiments": [line for tried in summary.experiments for line in _experiment(tried, words)],
        "wins": [
            f"- {day_in(words, won.day)}: {below(won.text, '  ')}" + _facts(wins.facts(won, words))
            for won in summary.wins
        ],
        "commitments": [_commitment(each, first, words) for each in summary.commitments],
        "words": [f"> {below(said.text, '> ')}\n" for said in summary.remarks if said.kind == "words"],
        "milestones": [_milestone(each, words) for each in summary.milestones],
        "sessions": [_session(each, words) for each in summary.sessions],
        **_remarks(summary),
    }
    return _document(head, ((words.headings[name], sections[name]) for name in SUMMARY_SECTIONS))


def recap_markdown(summary: Summary, words: Documents) -> str:
    """One session as a short mail: focus, insights, what we try, who does what by when, the next date."""
    first = inline(first_name(summary.name))
    head = [f"*{words.yours.format(name=first)}*"]
    for session in summary.sessions:
        head += ["", f"# {words.recap.format(day=day_in(words, session.day))}"]
        if session.focus:
            head += ["", words.focus.format(text=inline(session.focus))]
    expect = words.labels["expect"]
    tried = [f"- {below(each.text, '  ')}{_facts([(expect, each.expects)])}" for each in summary.experiments]
    sections = {
        **_remarks(summary),
        "try": tried,
        "who": [_promise(each, first, words) for each in summary.commitments],
    }
    document = _document(head, ((words.headings[name], sections[name]) for name in RECAP_SECTIONS))
    if summary.next_day:
        weekday = words.weekdays[summary.next_day.weekday()]
        coming = words.next.format(weekday=weekday, day=day_in(words, summary.next_day))
        document += f"\n{coming} {summary.next_at}".rstrip() + "\n"
    return document


def brief_markdown(brief: Brief, *, full: bool, private: bool) -> str:
    """The brief, for another program's screen."""
    sections = [
        (
            part.label.capitalize(),
            [f"- {inline(item.text + ''.join(item.tail))}" for item in part.items],
        )
        for part in parts(brief, full=full, private=private)
    ]
    return _document([f"# {heading(brief.name)}: before the session"], sections)


def _document(head: Iterable[str], sections: Iterable[tuple[str, list[str]]]) -> str:
    lines = list(head)
    for title, body in sections:
        if body:
            lines += ["", f"## {title}", "", *"\n".join(body).strip("\n").split("\n")]
    return "\n".join(lines).rstrip("\n") + "\n"


def _goal(goal: GivenGoal, words: Documents) -> list[str]:
    state = "" if goal.state == "active" else f" ({words.states[goal.state]})"
    lines = [f"### {heading(goal.text)}{state}", ""]
    lines += [f"- {label}: {below(text, '  ')}" for label, text in goals.facts(goal, words) if text]
    if goal.target_on:
        lines.append(f"- {words.by.format(day=day_in(words, goal.target_on))}")
    if goal.ratings:
        lines.append(f"- {words.rated.format(ratings=' → '.join(map(str, goal.ratings)))}")
    lines += [_shift(shift, words) for shift in goal.shifts]
    return [*lines, ""]


def _shift(shift: GivenShift, words: Documents) -> str:
    sentence = shift_in(words, shift, inline(shift.from_text), inline(shift.to_text))
    quoted = words.quoted.format(text=below(shift.client_words, "  ")) if shift.client_words else ""
    return f"- {sentence}" + (f"\n  {quoted}" if quoted else "")


def _experiment(tried: GivenExperiment, words: Documents) -> list[str]:
    state = f" ({words.states[tried.state]})" if tried.state in ("dropped", "running") else ""
    return [f"- {below(tried.text, '  ')}{state}{_facts(experiments.facts(tried, words))}"]


def _commitment(agreed: GivenCommitment, client: str, words: Documents) -> str:
    box = {"done": "[x]", "partly": "[~]", "dropped": "[-]"}.get(agreed.state, "[ ]")
    came = _facts(commitments.facts(agreed, words))
    return f"- {box} {_who(agreed, client, words)}: {below(agreed.text, '  ')}{due_in(words, agreed)}" + came


def _promise(agreed: GivenCommitment, client: str, words: Documents) -> str:
    return f"- {_who(agreed, client, words)}: {below(agreed.text, '  ')}{due_in(words, agreed)}"


def _who(agreed: GivenCommitment, client: str, words: Documents) -> str:
    return client if agreed.owner == "client" else words.owners.get(agreed.owner) or inline(agreed.owner_name)


def _milestone(reached: GivenMilestone, words: Documents) -> str:
    return f"- {below(reached.text, '  ')}: {milestone_in(words, reached.state, reached.reached_on, reached.due_on)}"


def _session(held: GivenSession, words: Documents) -> str:
    about = f" ({words.kinds[held.kind]})" if held.kind in words.kinds else ""
    length = f", {held.minutes} min" if held.minutes is not None else ""
    return f"- {day_in(words, held.day)}{length}{about}" + (f": {below(held.focus, '  ')}" if held.focus else "")


def _remarks(summary: Summary) -> dict[str, list[str]]:
    return {
        name: [f"- {below(each.text, '  ')}" for each in summary.remarks if each.kind == kind]
        for name, kind in REMARK_SECTIONS.items()
    }


def _facts(said: Iterable[tuple[str, str]]) -> str:
    """What is said of a list item beside its text, below it."""
    return "".join(f"\n  - {label}: {below(text, '    ')}" for label, text in said if text)
