"""Progress as lines and tables: ratings as a small line, what is far and what is late in words."""

from collections.abc import Sequence
from datetime import date

from rich.console import Group, RenderableType
from rich.text import Text

from coachlog.domain.choices import spoken
from coachlog.moments import shown_day
from coachlog.render.balance import balance_lines
from coachlog.render.brief_line import NO_VISIBLE_RESULT
from coachlog.render.list_sheet import count
from coachlog.render.people import alignment_line
from coachlog.render.sheet import Cell, Column, Sheet, cell
from coachlog.render.sheet_table import sheet_table
from coachlog.render.terminal_text import joined, literal, on_one_line
from coachlog.views.gap import Gap, PlannedTerm
from coachlog.views.progress import GoalProgress, Progress, Standing

_STEPS = "▁▂▃▄▅▆▇█"
_LABELS = {"process": "balance", "modes": "modes", "proposed": "agency"}
_LAST = 24  # values of a line, the latest
_GOAL_COLUMNS = (Column(""), Column("goal", wraps=True), Column("rated"), Column("", 2), Column("", 3, wraps=True))
_MILESTONE_COLUMNS = (Column(""), Column("agreed", wraps=True), Column("", 2), Column("", 1))


def sparkline(values: Sequence[int], most: int = 10) -> str:
    """A value between 0 and ``most`` as one of eight heights."""
    return "".join(_STEPS[min(max(value, 0), most) * len(_STEPS) // (most + 1)] for value in values[-_LAST:])


def progress_screen(progress: Progress, width: int) -> RenderableType:
    of = f" of {progress.planned}" if progress.planned else ""
    title = Text(literal(progress.name), style="bold").append(f" · {progress.held}{of} sessions held", style="dim")
    if progress.state in ("paused", "closed"):
        title.append(f" · {progress.state}", style="yellow")
    parts: list[RenderableType] = [title]
    if progress.goals:
        rows = [_goal(goal, progress.today) for goal in progress.goals]
        parts.append(sheet_table(Sheet(_GOAL_COLUMNS, rows, ()), width))
    else:
        parts.append(Text("No goal yet."))
    if progress.gap.terms:
        rows = [_milestone(each, progress.today) for each in progress.gap.terms]
        closing = (cell(_gap(progress.gap)),) if progress.gap.due or progress.gap.reached else ()
        parts += [Text(), sheet_table(Sheet(_MILESTONE_COLUMNS, rows, closing), width)]
    if progress.gap.no_visible_result:
        parts += [Text(), Text(NO_VISIBLE_RESULT, style="yellow")]
    return Group(*parts, Text(), sheet_table(_below(progress), width))


def _goal(goal: GoalProgress, today: date) -> tuple[Cell, ...]:
    values = [rating.value for rating in goal.ratings]
    rated = cell(f"{values[0]} → {values[-1]} " if len(values) > 1 else "".join(map(str, values)))
    rated += cell(sparkline(values) if len(values) > 1 else "", "cyan")
    text = cell(on_one_line(goal.text))
    if goal.state != "active":
        text += cell(f" · {'not adopted' if goal.state == 'proposed' else goal.state}", "dim")
    target = cell("")
    if goal.target_on and goal.state == "active" and goal.days_left is not None:
        late = goal.days_left < 0
        far = f"OVERDUE {-goal.days_left} d" if late else f"{goal.days_left} d left"
        target = cell(f"by {shown_day(goal.target_on, today)}\n") + cell(far, "bold red" if late else "")
    parts = [
        f"shifted {shown_day(shift.day, today)}" + f" ({spoken(shift.kind)})" * bool(shift.kind)
        for shift in goal.shifts
    ]
    parts += [f"{goal.experiments} tried, {goal.learned} learned from"] * bool(goal.experiments)
    parts += [f"{goal.wins} won"] * bool(goal.wins)
    return cell(goal.ref, "bold"), text, rated, target, cell("\n".join(parts), "dim")


def _milestone(each: PlannedTerm, today: date) -> tuple[Cell, ...]:
    due = cell(f"by {shown_day(each.due_on, today)}" if each.due_on else "")
    if each.state == "reached":
        state = cell(f"reached {shown_day(each.reached_on, today)}" if each.reached_on else "reached", "green")
    elif each.overdue:
        state = cell(f"OVERDUE {each.overdue} d", "bold red")
    elif each.state == "planned" and each.days_left is not None:
        state = cell(f"{each.days_left} d left" if each.days_left else "DUE today")
    else:
        state = cell(spoken(each.state), "yellow" if each.state == "missed" else "dim")
    text = cell(on_one_line(each.text))
    if each.evidence:
        text += cell(f"\n{joined(each.evidence)}", "dim")
    return cell(each.ref, "bold"), text, due, state


def _gap(gap: Gap) -> str:
    """The distance to the plan: what was to be reached by now, and what was."""
    summary = f"planned by now {gap.due}, reached {gap.reached}"
    late = sum(term.overdue > 0 for term in gap.terms)
    return summary + (f", {late} overdue" if late else "")


def _below(progress: Progress) -> Sheet:
    tried = (
        f"{count(progress.experiments, 'experiment')}, {progress.learned} learned from · {count(progress.wins, 'win')}"
    )
    pairs = [("tried", tried)]
    pictures = {"process": sparkline(_shares(progress), 100), "modes": sparkline(_coached(progress), 100)}
    for name, line in balance_lines(progress.balance):
        picture = pictures.get(name, "")
        pairs.append((_LABELS[name], f"{line}  {picture}".rstrip()))
    if progress.trust and progress.trust_on:
        sign = f": {on_one_line(progress.trust_sign)}" if progress.trust_sign else ""
        pairs.append(("trust", f"{spoken(progress.trust)}, {shown_day(progress.trust_on, progress.today)}{sign}"))
    if progress.alignment.sponsors:
        pairs.append(("alignment", alignment_line(progress.alignment, progress.today)))
    rows = [(cell(label, "cyan"), cell(text)) for label, text in pairs]
    return Sheet((Column(""), Column("", wraps=True)), rows, ())


def _shares(progress: Progress) -> list[int]:
    return [held.process_share for held in progress.sessions if held.process_share is not None]


def _coached(progress: Progress) -> list[int]:
    """The share of coaching in each session, where there was ever anything else."""
    if not (progress.balance.mentoring or progress.balance.training):
        return []
    return [held.coaching * 100 // held.minutes for held in progress.sessions if held.minutes]


def standings_screen(standings: Sequence[Standing], width: int) -> RenderableType:
    """One row a client, who needs attention first, and why."""
    rows = [
        (
            cell(each.client, "bold" if each.weight else ""),
            cell(f"{each.held}" + (f" of {each.planned}" if each.planned else "")),
            cell("\n".join(_trend(values) for values in each.goals)),
            cell("\n".join(each.why) or "nothing waits", "" if each.why else "dim"),
        )
        for each in standings
    ]
    summary = f"{count(len(standings), 'client')}, {sum(bool(each.weight) for each in standings)} in need of you"
    columns = (Column("client"), Column("sessions", 2), Column("goals", 1), Column("why", wraps=True))
    return sheet_table(Sheet(columns, rows, (cell(summary),)), width)


def _trend(values: Sequence[int]) -> str:
    return f"{values[0]} → {values[-1]} {sparkline(values)}" if len(values) > 1 else "".join(map(str, values)) or "–"
