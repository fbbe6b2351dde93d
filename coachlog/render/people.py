"""The people around a client as lines: one label column, long texts wrapped under themselves."""

from collections.abc import Iterator
from datetime import date

from rich.text import Text

from coachlog.domain.choices import spoken
from coachlog.moments import shown_day
from coachlog.render.list_sheet import count
from coachlog.render.terminal_text import literal, on_one_line, wrapped
from coachlog.views.people import Alignment, People, Person, Said

_LABEL = 16
_MARGIN = 4
_QUOTES = ('"', "“", "«", "„", "'")
_NAMES = {"perception": "feedback", "talk": "talked with"}


def people_text(people: People, today: date, width: int) -> Text:
    """Everyone, the sponsor first, with what was said of each and when."""
    text = Text(literal(people.name), style="bold")
    text.append(f" · {count(len(people.people), 'person', 'people')}\n" if people.people else " · nobody added yet\n")
    for person in people.people:
        facts = [spoken(person.role)] if person.role != "other" else []
        facts += [spoken(person.power)] if person.power not in ("", "none") else []
        text.append("\n").append(f"{person.ref}  ", style="bold").append(literal(person.name), style="bold")
        text.append("".join(f" · {word}" for word in facts) + "\n")
        for label, words in _person(person, today):
            _add(text, label, words, width)
    if people.culture:
        text.append("\n")
        for each in people.culture:
            _add(text, "culture", f"{each.ref} {each.text}{_day(each, today)}", width)
    if people.alignment.sponsors:
        text.append("\n")
        _add(text, "alignment", alignment_line(people.alignment, today), width)
    if people.named:
        names = ", ".join(map(on_one_line, people.named))
        text.append("\n")
        _add(text, "named in notes", f"{names} · coachlog people add {people.client} NAME", width)
    return text


def alignment_line(alignment: Alignment, today: date) -> str:
    """Whether everyone met, what is still unsaid of it, and whom the client talked with beforehand."""
    sponsors = on_one_line(", ".join(alignment.sponsors))
    if alignment.held_on:
        unsaid = [
            label
            for label, value in (
                ("what coaching is", alignment.explained),
                ("that the client chooses", alignment.autonomy),
                ("what may be shared", alignment.may_share),
            )
            if not value
        ]
        sentence = f"held {shown_day(alignment.held_on, today)}" + (
            f", not recorded: {', '.join(unsaid)}" if unsaid else ""
        )
        sentence += f", may share: {on_one_line(alignment.may_share)}" if alignment.may_share else ""
    elif alignment.waived:
        sentence = f"waived: {on_one_line(alignment.waived)}"
    else:
        sentence = f"not aligned with {sponsors}"
    sentence += "".join(
        f", {spoken(kind)} {shown_day(day, today)}" for kind, day in alignment.meetings if kind != "alignment"
    )  # fmt: skip
    talks = [
        f"{on_one_line(name)} {shown_day(day, today)}" if day else on_one_line(name) for name, day in alignment.talks
    ]
    return sentence + (f"; the client talked with {', '.join(talks)}" if talks else "")


def _person(person: Person, today: date) -> Iterator[tuple[str, str]]:
    for label, text in (
        ("views", person.views),
        ("not negotiable", person.not_negotiable),
        ("strategy", person.strategy_adjusted),
    ):
        if text:
            yield label, text
    for said in person.said:
        behind = f" ‹ {'behind it' if said.kind == 'belief' else 'effect'}: {said.detail}" if said.detail else ""
        goal = f" ({said.goal})" if said.goal else ""
        bare = said.kind == "belief" and not said.text.startswith(_QUOTES)
        quoted = f"“{said.text}”" if bare else said.text
        label = _NAMES.get(said.kind, spoken(said.kind))
        yield label, f"{said.ref} {quoted}{goal}{behind}{_day(said, today)}"


def _day(said: Said, today: date) -> str:
    return f" · {shown_day(said.day, today)}" if said.day else ""


def _add(text: Text, label: str, words: str, width: int) -> None:
    first, *rest = wrapped(on_one_line(words), max(width - _MARGIN - _LABEL, 16))
    text.append(" " * _MARGIN + f"{label:<{_LABEL}}", style="cyan").append(first + "\n")
    for line in rest:
        text.append(" " * (_MARGIN + _LABEL) + line + "\n")
