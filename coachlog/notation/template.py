"""The template a note begins with, and what coachlog writes behind a ref, which the parser then ignores."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from coachlog.domain.names import first_name
from coachlog.domain.ref import kind_of
from coachlog.notation.inline import escaped
from coachlog.notation.marks import bracketed, one_line
from coachlog.notation.note import Known, KnownRef
from coachlog.notation.values import meanings
from coachlog.words.language import Language

# What is settled where everyone with a stake meets.
_OF_MEETINGS = {
    "alignment": ("attended", "explained", "autonomy", "may_share"),
    "three_way": ("attended", "may_share"),
    "closing": ("attended", "may_share"),
}


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


def known_ref(thing: Waiting, words: Language, sponsor: str = "") -> KnownRef:
    """What coachlog may have written behind this ref: the whole line, or parts of it that were left standing."""
    short, phrases = one_line(thing.text), words.template.phrases
    said = [
        f"{thing.who}: {short}" if thing.who else short,
        short,
        thing.text,
        thing.extra,
        f"{phrases['celebrate']}: {short}",
        f"{phrases['adopt']}: {short}",
    ]
    if kind_of(thing.ref) == "experiment" and thing.extra:
        said.append(phrases["expected"].format(text=thing.extra))
    if kind_of(thing.ref) == "goal":
        said.append(phrases["untold"].format(who=sponsor))
    if thing.who:
        said.append(f"{thing.who}:")
    if thing.due:
        said += [f"{text} ({phrases['due'].format(day=thing.due)})" for text in said[:2]]
    return KnownRef(thing.ref, tuple(filter(None, said)))


def template(start: Start, waiting: list[Waiting], untold: Sequence[tuple[str, str]], known: Known) -> str:
    """A note to fill in: the head, what waits from last time, and the sections with who reads them.

    ``untold``: goals that shifted, and who does not know yet.
    """
    parts = (head(start, known.words), last_time(waiting, untold, known), _sections(known))
    return "\n".join([*filter(None, parts), ""])


def custom(text: str, start: Start, waiting: list[Waiting], untold: Sequence[tuple[str, str]], known: Known) -> str:
    """The coach's own template: ``{head}`` and ``{last time}`` are filled in; without ``{head}`` it comes first."""
    filled = text.replace("{last time}", last_time(waiting, untold, known).rstrip("\n"))
    top = head(start, known.words)
    whole = filled.replace("{head}", top) if "{head}" in filled else f"{top}\n{filled}"
    return whole if whole.endswith("\n") else f"{whole}\n"


def last_time(waiting: list[Waiting], untold: Sequence[tuple[str, str]], known: Known) -> str:
    verbs, attributes, phrases = (
        meanings(known.words.verbs),
        meanings(known.words.attributes),
        known.words.template.phrases,
    )
    lines = [section_heading("last_time", known)] if any(thing.waits for thing in waiting) or untold else []
    for thing in (thing for thing in waiting if thing.waits):
        short, kind = one_line(thing.text), kind_of(thing.ref)
        ticked = escaped(short, "tick", known)  # behind a box it is read as a line of the note
        if kind == "commitment":
            due = f" ({phrases['due'].format(day=thing.due)})" if thing.due else ""
            lines.append(f"- [ ] {thing.ref} {thing.who}: {ticked}{due}")
        elif kind == "term":
            due = f" ({phrases['due'].format(day=thing.due)})" if thing.due else ""
            lines.append(f"- [ ] {thing.ref} {ticked}{due}")
        elif kind == "win":
            lines.append(f"- [ ] {thing.ref} {phrases['celebrate']}: {ticked}")
        elif kind == "experiment":
            extra = f"; {phrases['expected'].format(text=bracketed(thing.extra))}" if thing.extra else ""
            lines.append(f"{verbs['review']} {thing.ref} ({bracketed(short)}{extra}):")
            lines += [f"  {attributes['learned']}:", f"  {attributes['then']}:"]
        elif thing.state == "proposed":
            lines.append(f"- [ ] {thing.ref} {phrases['adopt']}: {ticked}")
        else:
            last = f"; {bracketed(thing.extra)}" if thing.extra else ""
            lines.append(f"{verbs['rate']} {thing.ref} ({bracketed(short)}{last}):")
    lines += [f"{verbs['told']} {ref} ({phrases['untold'].format(who=bracketed(who))}):" for ref, who in untold]
    return "\n".join([*lines, ""]) if lines else ""


def shown_due(due_on: date | None, due_next: bool, today: date, words: Language) -> str:
    if due_next:
        return words.template.phrases["next session"]
    return shown_day(due_on, today, words) if due_on else ""


def shown_day(day: date, today: date, words: Language) -> str:
    """A day in the words of the template, and with its year when that is not this one."""
    text = words.template.phrases["day"].format(
        weekday=words.template.weekdays[day.weekday()], day=day.day, month=words.template.months[day.month - 1]
    )
    return text if day.year == today.year else f"{text} {day.year}"


def head(start: Start, words: Language) -> str:
    """The head of a new note."""
    keys = meanings(words.head)
    day = f"{start.day.isoformat()} {start.at}".rstrip()
    kinds = meanings(words.values["session_kind"])
    said = {"client": start.client, "date": day, "minutes": "" if start.minutes is None else str(start.minutes)}
    if start.kind not in ("", "coaching"):
        said["kind"] = kinds[start.kind]
    said |= dict.fromkeys(("focus", *_OF_MEETINGS.get(start.kind, ())), "")
    width = max(len(keys[key]) for key in ("client", "date", "minutes")) + 2
    return "\n".join([*(f"{keys[key] + ':':<{width}}{value}".rstrip() for key, value in said.items()), ""])


def section_heading(section: str, known: Known) -> str:
    """A section's heading with who reads it, or what belongs there, in brackets."""
    title, hint = known.words.template.headings[section], known.words.template.hints[section]
    pad = " " * max(1, 14 - len(title) - 3)
    return f"## {title}{pad}({hint.format(first=first_name(known.client))})"


def _sections(known: Known) -> str:
    order = ("notes", "resistance", "experiment", "win", "commitment")
    marks = meanings(known.words.marks)
    # A blank line below each: what is typed one line too low would be another section's.
    headings = [f"{section_heading(section, known)}\n" for section in order]
    ends = [f"{marks['next_session']}:", f"{marks['open_with']}:\n", f"{section_heading('private', known)}\n"]
    return "\n".join([*headings, *ends])
