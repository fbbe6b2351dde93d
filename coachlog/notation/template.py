"""The template a note begins with, and what coachlog writes behind a ref, which the parser then ignores."""

from datetime import date
from typing import NamedTuple

from coachlog.moments import shown_day
from coachlog.notation.inline import escaped
from coachlog.notation.marks import bracketed, first_name, one_line
from coachlog.notation.note import Known, KnownRef


class Waiting(NamedTuple):
    """A thing of the client's. ``who`` is as shown ("you", "Ana"); ``due`` too; ``extra`` is a prediction or rating."""

    ref: str
    text: str
    state: str = ""
    who: str = ""
    due: str = ""
    extra: str = ""
    waits: bool = False


class Start(NamedTuple):
    """What the head of a new note already says."""

    client: str
    day: date
    at: str
    minutes: int | None
    kind: str = ""


def known_ref(thing: Waiting, sponsor: str = "") -> KnownRef:
    """What coachlog may have written behind this ref: the whole line, or parts of it that were left standing."""
    short = one_line(thing.text)
    said = [
        f"{thing.who}: {short}" if thing.who else short,
        short,
        thing.text,
        thing.extra,
        f"celebrate: {short}",
        f"adopt: {short}",
    ]
    if thing.ref[0] == "x" and thing.extra:
        said.append(f"you expected {thing.extra}")
    if thing.ref[0] == "g":
        said.append(f"the new meaning; {sponsor} does not know yet")
    if thing.who:
        said.append(f"{thing.who}:")
    if thing.due:
        said += [f"{text} (due {thing.due})" for text in said[:2]]
    return KnownRef(thing.ref, tuple(filter(None, said)))


def template(start: Start, waiting: list[Waiting], untold: list[tuple[str, str]], known: Known) -> str:
    """A note to fill in: the head, what waits from last time, and the sections with who reads them.

    ``untold``: goals that shifted, and who does not know yet.
    """
    parts = (head(start), last_time(waiting, untold, known), _sections(known))
    return "\n".join([*filter(None, parts), ""])


def custom(text: str, start: Start, waiting: list[Waiting], untold: list[tuple[str, str]], known: Known) -> str:
    """The coach's own template: ``{head}`` and ``{last time}`` are filled in; without ``{head}`` it comes first."""
    filled = text.replace("{last time}", last_time(waiting, untold, known).rstrip("\n"))
    top = head(start)
    return filled.replace("{head}", top) if "{head}" in filled else f"{top}\n{filled}"


def last_time(waiting: list[Waiting], untold: list[tuple[str, str]], known: Known) -> str:
    lines = [_heading("last_time", known)] if any(thing.waits for thing in waiting) or untold else []
    for thing in (thing for thing in waiting if thing.waits):
        short, letter = one_line(thing.text), thing.ref[0]
        ticked = escaped(short, "tick", known)  # behind a box it is read as a line of the note
        if letter == "c":
            due = f" (due {thing.due})" if thing.due else ""
            lines.append(f"- [ ] {thing.ref} {thing.who}: {ticked}{due}")
        elif letter == "w":
            lines.append(f"- [ ] {thing.ref} celebrate: {ticked}")
        elif letter == "x":
            extra = f"; you expected {bracketed(thing.extra)}" if thing.extra else ""
            lines += [f"review {thing.ref} ({bracketed(short)}{extra}):", "  learned:", "  then:"]
        elif thing.state == "proposed":
            lines.append(f"- [ ] {thing.ref} adopt: {ticked}")
        else:
            last = f"; {bracketed(thing.extra)}" if thing.extra else ""
            lines.append(f"rate {thing.ref} ({bracketed(short)}{last}):")
    lines += [f"told {ref} (the new meaning; {bracketed(who)} does not know yet):" for ref, who in untold]
    return "\n".join([*lines, ""]) if lines else ""


def shown_due(due_on: date | None, due_next: bool, today: date, next_session: str) -> str:
    if due_next:
        return next_session
    return shown_day(due_on, today) if due_on else ""


def head(start: Start) -> str:
    """The head of a new note."""
    day = f"{start.day.isoformat()} {start.at}".rstrip()
    kind = [f"kind:    {start.kind.replace('_', ' ')}"] if start.kind not in ("", "coaching") else []
    minutes = "" if start.minutes is None else str(start.minutes)
    alignment = ["attended:", "explained:", "autonomy:", "may share:"] if start.kind == "alignment" else []
    lines = [f"client:  {start.client}", f"date:    {day}", f"minutes: {minutes}".rstrip(), *kind, "focus:", *alignment]
    return "\n".join([*lines, ""])


def _heading(section: str, known: Known) -> str:
    title, hint = known.words.headings[section], known.words.hints[section]
    pad = " " * max(1, 14 - len(title) - 3)
    return f"## {title}{pad}({hint.format(first=first_name(known.client))})"


def _sections(known: Known) -> str:
    order = ("notes", "resistance", "experiment", "win", "commitment")
    lines = [_heading(section, known) for section in order]
    return "\n".join([*lines, "next session:", "open with:", _heading("private", known)])
