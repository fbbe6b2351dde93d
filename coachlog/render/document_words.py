"""What documents say of days, lengths and shifts, in the client's language. Used by Markdown and HTML alike."""

from datetime import date

from coachlog.views.commitments import GivenCommitment
from coachlog.views.goals import GivenShift
from coachlog.views.summary import Summary
from coachlog.words.documents import Documents

# The sections of the client's documents, in their order.
SUMMARY_SECTIONS = (
    *("goals", "experiments", "wins", "decisions", "commitments", "insights", "resources", "words", "milestones"),
    "sessions",
)
RECAP_SECTIONS = ("insights", "try", "who")
REMARK_SECTIONS = {"decisions": "decision", "insights": "insight", "resources": "resource"}  # of which kind each is


def day_in(words: Documents, day: date | None) -> str:
    """A day with its year: a document is read long after it was written."""
    return words.day.format(day=day.day, month=words.months[day.month - 1], year=day.year) if day else ""


def session_count(summary: Summary, words: Documents) -> str:
    """From when to when, how many sessions, how many minutes."""
    first, last = summary.sessions[0].day, summary.sessions[-1].day
    period = day_in(words, first) if first == last else f"{day_in(words, first)} – {day_in(words, last)}"
    count = words.sessions[len(summary.sessions) > 1].format(count=len(summary.sessions))
    minutes = sum(session.minutes or 0 for session in summary.sessions)
    return f"{period} · {count} · {words.minutes.format(minutes=minutes)}"


def shift_in(words: Documents, shift: GivenShift, before: str, after: str) -> str:
    """How a goal shifted; ``before`` and ``after`` are its wordings, escaped for where they go."""
    if shift.kind in ("parked", "dropped"):
        sentence = words.states[shift.kind]
    elif shift.from_text == shift.to_text:
        sentence = words.same_words
    else:
        sentence = words.reworded.format(before=words.quoted.format(text=before), after=words.quoted.format(text=after))
    return f"{day_in(words, shift.day)}: {sentence}"


def due_in(words: Documents, agreed: GivenCommitment) -> str:
    if agreed.state != "open":
        return ""
    if agreed.due_next:
        return f" ({words.by_next})"
    return f" ({words.by.format(day=day_in(words, agreed.due_on))})" if agreed.due_on else ""


def milestone_in(words: Documents, state: str, reached_on: date | None, due_on: date | None) -> str:
    """What became of a milestone, and by when it was planned."""
    planned = words.planned_for.format(day=day_in(words, due_on)) if due_on else ""
    if state == "planned":
        return planned or words.states[state]
    sentence = words.states[state] + (f" {words.on.format(day=day_in(words, reached_on))}" if reached_on else "")
    return f"{sentence}, {planned}" if planned else sentence
