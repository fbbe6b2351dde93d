"""The line above a session: whose it is, when, how long, which of how many."""

from datetime import date

from coachlog.domain.choices import spoken
from coachlog.moments import shown_day
from coachlog.views.session_facts import SessionFacts


def session_heading(saved: SessionFacts, today: date) -> str:
    """``Ana Ruiz · s15 · Thu 12 Nov 14:00 · 55 min · session 4 of 8``"""
    when = f"{shown_day(saved.day, today)} {saved.at}".rstrip()
    parts = [saved.name, saved.ref, when] if saved.ref else [saved.name, when]
    if saved.minutes is not None:
        parts.append(f"{saved.minutes} min")
    if saved.kind == "between":
        parts.append("between sessions")
    elif saved.status != "held":
        parts.append(spoken(saved.status))
    elif saved.number is not None:
        parts.append(f"session {saved.number}" + (f" of {saved.planned}" if saved.planned else ""))
    if saved.kind not in ("coaching", "between"):
        parts.append(spoken(saved.kind))
    return " · ".join(parts)
