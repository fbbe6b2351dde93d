"""What is said after a save: the client, the day with its weekday, what was recognised, and how to take it back."""

from collections.abc import Sequence
from datetime import date

from coachlog.dates import shown_day
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
GIVEN += ("words", "insight", "resource", "decision")
_NAMES = {"words": "quote", "rate": "rating", "my_take": "take", "tick": "update", "talk": "talk with someone"}
_WITH_REF = ("review", "rate", "shift", "park", "drop", "adopt", "told", "tick")

Recorded = tuple[str, str, str, bool]  # ref, verb, kind, withheld


def echo(
    saved: Saved, lines: Sequence[Recorded], subjects: Sequence[str], today: date, *, text: bool, last: str
) -> str:
    """The lines after a save. ``subjects``: the refs that reviews and shifts speak of, in the order of ``lines``.

    ``text``: the note holds free text too; ``last`` says how to take it back.
    """
    given = [n for n, line in enumerate(lines) if line[2] in GIVEN and not line[3]]
    own = [n for n in range(len(lines)) if n not in set(given)]
    said = [heading(saved, today)]
    if given:
        said.append("in the summary: " + _counted(lines, subjects, given))
    private = [_counted(lines, subjects, own)] * bool(own) + ["notes"] * text
    if private:
        said.append("only you: " + ", ".join(private))
    return "\n".join([*said, last])


def heading(saved: Saved, today: date) -> str:
    """``Ana Ruiz · s15 · Thu 12 Nov 14:00 · 55 min · session 4 of 8``"""
    parts = [saved.name, f"s{saved.id}", f"{shown_day(saved.day, today)} {saved.at}".rstrip()]
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


def _counted(lines: Sequence[Recorded], subjects: Sequence[str], which: Sequence[int]) -> str:
    """``review x1, 2 commitments (c18 c19), 1 quote``"""
    verbs = [
        f"{'report' if lines[n][1] == 'report' else lines[n][2]} {subjects[n]}"
        for n in which
        if lines[n][2] in _WITH_REF and lines[n][2] != "tick"
    ]
    verbs += [f"{subjects[n]} {spoken(lines[n][1])}" for n in which if lines[n][2] == "tick"]
    kinds: dict[str, list[str]] = {}
    for n in which:
        ref, _, kind, _ = lines[n]
        if kind not in _WITH_REF:
            kinds.setdefault(kind, []).append(ref)
    return ", ".join([*verbs, *(_kind(kind, refs) for kind, refs in kinds.items())])


def _kind(kind: str, refs: list[str]) -> str:
    name = spoken(_NAMES.get(kind, kind))
    shown = "" if kind == "words" or not any(refs) else f" ({' '.join(refs)})"
    return f"{len(refs)} {name}{'s' if len(refs) > 1 and not name.endswith('s') else ''}{shown}"
