"""Engagements as a sheet."""

from collections.abc import Sequence
from datetime import date

from coachlog.domain.choices import spoken
from coachlog.moments import shown_day
from coachlog.render.list_sheet import count
from coachlog.render.sheet import Cell, Column, Sheet, cell
from coachlog.render.terminal_text import on_one_line
from coachlog.views.engagements import Engagement


def engagements_sheet(engagements: Sequence[Engagement], today: date) -> Sheet:
    """One row each: whose it is, what it is about, where it stands. ``*`` is the one that the name alone means."""
    several = {each.client for each in engagements if not each.usual}
    rows = [
        (
            cell(each.ref, "bold"),
            cell(each.client + ("*" if each.usual and each.client in several else "")),
            cell(each.title or "–"),
            _state(each, today),
            cell(f"{each.sessions}" + (f" of {each.planned}" if each.planned else "")),
            cell(shown_day(each.started_on, today) if each.started_on else ""),
        )
        for each in engagements
    ]
    columns = (
        Column(""), Column("client"), Column("about", wraps=True), Column("", wraps=True), Column("sessions", 2),
        Column("since", 1),
    )  # fmt: skip
    summary = count(len(engagements), "engagement") if engagements else "No engagement."
    return Sheet(columns, rows, (cell(summary + ("; * is meant by the name alone" if several else "")),))


def _state(each: Engagement, today: date) -> Cell:
    when = {"paused": each.paused_on, "closed": each.ended_on}.get(each.state)
    why = {"paused": on_one_line(each.paused_why), "closed": spoken(each.end_reason)}.get(each.state, "")
    state = each.state + (f" {shown_day(when, today)}" if when else "") + (f", {why}" if why else "")
    text = cell(state, "" if each.state == "active" else "dim")
    if not each.aligned:
        text += cell(" · not aligned", "yellow")
    elif each.alignment_waived:
        text += cell(f" · alignment waived: {on_one_line(each.alignment_waived)}", "dim")
    return text
