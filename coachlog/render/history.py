"""The change log as lines and sheets. People's words are literal."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import Any

from rich.text import Text

from coachlog.domain.choices import spoken
from coachlog.moments import shown_day
from coachlog.render.sheet import Column, Sheet, cell
from coachlog.render.terminal_text import fit, literal, on_one_line
from coachlog.views.history import Changed, Done, Field

_FEW = 8
_LONG, _AROUND = 60, 20  # of a value shown; of that, what is the same before what is another


def commands_sheet(commands: Sequence[Done], now: datetime) -> Sheet:
    """The last commands; what was taken back says so."""
    rows = [
        (
            cell(_when(done.at, now.tzinfo, now.date())),
            cell(done.verb + (" (taken back)" if done.undone else ""), "dim" if done.undone else "bold"),
            cell(done.name),
            cell(" ".join(done.refs[:_FEW]) + (f" +{len(done.refs) - _FEW}" if len(done.refs) > _FEW else "")),
        )
        for done in commands
    ]
    columns = (Column("when"), Column("what"), Column("client", 1), Column("changed", 2, wraps=True))
    hint = "coachlog undo takes back the newest; coachlog history s12 shows one thing's changes"
    return Sheet(columns, rows, (cell(hint, "dim"),) if rows else (cell("Nothing was changed yet."),))


def history_text(ref: str, changes: Sequence[Changed], now: datetime) -> Text:
    """Each change of one thing: when, by which command, each field from and to."""
    text = Text()
    for changed in changes:
        text.append(f"{_when(changed.at, now.tzinfo, now.date())}  {ref} {changed.what}", style="bold")
        text.append(f" ({changed.verb})\n", style="dim")
        for field in changed.fields:
            text.append(_field(field, changed.what))
    return text


def _field(field: Field, what: str) -> str:
    before, after = _value(field.before), _value(field.after)
    if what == "added":
        return f"  {spoken(field.name)}: {_cut(after)}\n"
    if what == "removed":
        return f"  {spoken(field.name)}: {_cut(before)}\n"
    same = next((n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), 0)
    skip = max(0, same - _AROUND) if same > _AROUND and max(len(before), len(after)) > _LONG else 0
    shown = [("…" if skip else "") + _cut(text[skip:]) if text else "–" for text in (before, after)]
    return f"  {spoken(field.name)}: {shown[0]} → {shown[1]}\n"


def _value(value: Any) -> str:
    return on_one_line(literal(str(value))) if value not in (None, "") else ""


def _cut(text: str) -> str:
    """A long text by its beginning."""
    return fit(text, _LONG)


def _when(at: str, zone: tzinfo | None, today: date) -> str:
    moment = datetime.fromisoformat(at).astimezone(zone)
    return f"{shown_day(moment.date(), today)} {moment:%H:%M}"
