"""What is said after a save: the client, the day with its weekday, what was recognised, and how to take it back."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from coachlog.moments import shown_day
from coachlog.views.saved import Saved
from coachlog.words import spoken

# What a client's document may hold (sql_views.given_*); all else is the coach's alone.
GIVEN: tuple[str, ...] = (
    "review",
    "rate",
    "shift",
    "park",
    "drop",
    "adopt",
    "tick",
    "commitment",
    "experiment",
    "win",
    "goal",
)
GIVEN += ("reached", "missed", "changed", "words", "insight", "resource", "decision")
_NAMES = {"words": "quote", "rate": "rating", "my_take": "take", "tick": "update", "talk": "talk with someone"}
_FEW = 8
_WITH_REF = ("review", "rate", "shift", "park", "drop", "adopt", "told", "tick", "reached", "missed", "changed")


class Recorded(NamedTuple):
    """One recognised thing: its own ``ref`` if it has one, the ``subject`` it speaks of, what was done to that."""

    ref: str
    verb: str
    kind: str
    subject: str
    withheld: bool


def echo(saved: Saved, lines: Sequence[Recorded], today: date, *, text: bool, last: str) -> str:
    """The lines after a save. ``text``: the note holds free text too; ``last`` says how to take it back."""
    given = [line for line in lines if line.kind in GIVEN and not line.withheld]
    own = [line for line in lines if line.kind not in GIVEN or line.withheld]
    said = [heading(saved, today)]
    if given:
        said.append("in the summary: " + _counted(given))
    private = [_counted(own)] * bool(own) + ["notes"] * text
    if private:
        said.append("only you: " + ", ".join(private))
    return "\n".join([*said, last])


def heading(saved: Saved, today: date) -> str:
    """``Ana Ruiz · s15 · Thu 12 Nov 14:00 · 55 min · session 4 of 8``"""
    when = f"{shown_day(saved.day, today)} {saved.at}".rstrip()
    parts = [saved.name, f"s{saved.id}", when] if saved.id else [saved.name, when]
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


def _counted(lines: Sequence[Recorded]) -> str:
    """``review x1, 2 commitments (c18 c19), 1 quote``"""
    said: list[str] = []
    kinds: dict[str, list[str]] = {}
    for line in lines:
        if line.kind == "tick":
            said.append(f"{line.subject} {spoken(line.verb)}")
        elif line.kind in _WITH_REF:
            said.append(f"{'report' if line.verb == 'report' else line.kind} {line.subject}")
        else:
            kinds.setdefault(line.kind, []).append(line.ref)
    return ", ".join([*said, *(_kind(kind, refs) for kind, refs in kinds.items())])


def _kind(kind: str, refs: list[str]) -> str:
    name = spoken(_NAMES.get(kind, kind))
    few = refs if len(refs) <= _FEW else [refs[0], "…", refs[-1]]
    shown = "" if kind == "words" or not any(refs) else f" ({' '.join(few)})"
    return f"{len(refs)} {name}{'s' if len(refs) > 1 and not name.endswith('s') else ''}{shown}"
