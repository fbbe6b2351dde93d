"""What needs the coach today, as lines: one an item, one label column."""

from collections.abc import Callable, Sequence
from datetime import date

from coachlog.moments import away, shown_day
from coachlog.render.brief_line import Line, label_width
from coachlog.render.terminal_text import fit, on_one_line
from coachlog.views.agenda import Agenda, Matter, Part

MOST = 5  # items of each part


def agenda_lines(agenda: Agenda, drafts: Sequence[str], width: int) -> list[Line]:
    """``drafts``: whose they are, and how each begins. The first line says the day."""
    width = max(width, 20)
    today = agenda.today
    coming = [each for each in agenda.sessions.items if each.day == today]
    planned = f"{len(coming)} session{'s' if len(coming) != 1 else ''} today" if coming else "no session today"
    lines = [Line("", fit(f"{shown_day(today, today)} · {planned}", width), urgent=False)]
    lines += _part("sessions", agenda.sessions, _session, today, width)
    lines += _part("write up", agenda.unwritten, _unwritten, today, width)
    lines += _part("you owe", agenda.commitments, _owed, today, width)
    lines += _part("review", agenda.reviews, _review, today, width)
    lines += _part("gone quiet", agenda.quiet, _quiet, today, width)
    lines += _part("rate again", agenda.unrated, _unrated, today, width)
    lines += _part("celebrate", agenda.wins, _win, today, width)
    lines += _part("align", agenda.unaligned, _unaligned, today, width)
    lines += _part("tell", agenda.untold, _untold, today, width)
    lines += _part("agreed", agenda.milestones, _owed, today, width)
    lines += _part("erase", agenda.retention, _retention, today, width)
    lines += _labelled("drafts", [(draft, (), False) for draft in drafts], width)
    if len(lines) == 1:
        lines.append(
            Line("", fit("Nothing waits for you. Everything is written up, and nobody is waiting.", width), False)
        )
    return lines


_Said = tuple[str, tuple[str, ...], bool]


def _part(
    label: str, part: Part, said: Callable[[Matter, date], _Said], today: date, width: int
) -> list[Line]:  # fmt: skip
    lines = [said(each, today) for each in part.items]
    if part.total > len(lines):
        lines.append((f"+{part.total - len(lines)} more", (), False))
    return _labelled(label, lines, width)


def _labelled(label: str, items: Sequence[_Said], width: int) -> list[Line]:
    margin = label_width(width)
    return [
        Line(label if place == 0 else "", fit(on_one_line(text), width - margin, *tail), urgent)
        for place, (text, tail, urgent) in enumerate(items)
    ]


def _session(matter: Matter, today: date) -> _Said:
    day = matter.day or today
    when = "today" if day == today else f"{shown_day(day, today)}"
    far = () if day == today else (f" · {away(day, today)}",)
    return f"{matter.ref} {when} {matter.at}".rstrip() + f" · {matter.name}", far, False


def _unwritten(matter: Matter, today: date) -> _Said:
    when = f"{shown_day(matter.day or today, today)} {matter.at}".rstrip()
    return f"{matter.ref} {when} · {matter.name}", (f" · {matter.days} d ago, not written up",), True


def _owed(matter: Matter, today: date) -> _Said:
    return f"{matter.ref} {matter.client}: {matter.text}", (_due(matter, today, "OVERDUE"),), (matter.days or 0) > 0


def _review(matter: Matter, today: date) -> _Said:
    return f"{matter.ref} {matter.client}: {matter.text}", (_due(matter, today, "DUE since"),), matter.day is not None


def _due(matter: Matter, today: date, late: str) -> str:
    if matter.day is None or matter.days is None:
        return " · at the next session"
    if matter.days > 0:
        return f" · {late} {matter.days} d"
    return " · DUE today" if matter.days == 0 else f" · by {shown_day(matter.day, today)}"


def _quiet(matter: Matter, _today: date) -> _Said:
    return matter.name, (f" · {matter.days} d since the last session", f", {matter.text} was agreed"), False


def _unrated(matter: Matter, today: date) -> _Said:
    since = f" · not rated since {shown_day(matter.day, today)}" if matter.day else " · not rated yet"
    return f"{matter.ref} {matter.client}: {matter.text}", (since,), False


def _win(matter: Matter, today: date) -> _Said:
    return f"{matter.ref} {matter.client}: {matter.text}", (f" · {shown_day(matter.day or today, today)}",), False


def _untold(matter: Matter, _today: date) -> _Said:
    return f"{matter.ref} {matter.client}: {matter.text}", (" · not told yet",), False


def _retention(matter: Matter, today: date) -> _Said:
    since = f" · {matter.text}, till {shown_day(matter.day or today, today)}"
    return matter.name, (f" · coachlog client erase {matter.client}", since), False


def _unaligned(matter: Matter, _today: date) -> _Said:
    return f"{matter.name}: not aligned with {matter.text}", (" · note --kind alignment",), False
