"""What search found: whose, when, and the place in its text."""

from collections.abc import Sequence
from datetime import date

from rich.text import Text

from coachlog.domain.choices import spoken
from coachlog.moments import away, shown_day
from coachlog.render.terminal_text import literal
from coachlog.views.search import Found, Hits, Term, place_in

_BEFORE, _LONGEST = 40, 200  # characters of an excerpt: before the place, and in all


def search_text(hits: Hits, looked_for: Sequence[Term], today: date) -> Text:
    """One entry a thing: its reference, whose it is and when, and below it the words with the place marked."""
    text = Text()
    for found in hits.found:
        text.append(f"{found.ref:<5}", style="bold")
        text.append(" · ".join([_what(found), literal(found.name), *_when(found, today)]) + "\n", style="dim")
        text.append("  ").append_text(_excerpt(found.text, looked_for)).append("\n")
    return text.append(_counted(hits))


def _what(found: Found) -> str:
    field = "" if found.field in ("text", "fact", "body", "name", "value") else f", {spoken(found.field)}"
    return spoken(found.what) + field


def _when(found: Found, today: date) -> tuple[str, ...]:
    return (f"{shown_day(found.day, today)} ({away(found.day, today)})",) if found.day else ()


def _excerpt(text: str, looked_for: Sequence[Term]) -> Text:
    """The line of the first place, every place in it marked; of a long one what stands around it."""
    spans = place_in(text, looked_for)
    first = spans[0][0] if spans else 0
    line = text.rfind("\n", 0, first) + 1
    line_end = text.find("\n", first) if "\n" in text[first:] else len(text)
    begin = max(line, first - _BEFORE)
    begin = text.find(" ", begin) + 1 if begin > line and " " in text[begin:first] else begin
    end = min(line_end, begin + _LONGEST)
    shown = Text("…" if begin > line else "")
    at = begin
    for start, stop in spans:
        if start >= end:
            break
        shown.append(_line(text[at:start])).append(_line(text[start:stop]), style="bold reverse")
        at = stop
    shown.append(_line(text[at : max(at, end)]))
    return shown.append("…" if end < line_end else "")


def _line(text: str) -> str:
    """Literal text; a line end or a tab becomes a space, so that the marked places stay where they are."""
    return literal(text).replace("\n", " ").replace("\t", " ")


def _counted(hits: Hits) -> str:
    if hits.total > len(hits.found) or hits.more:
        at_least = "at least " if hits.more else ""
        return f"{len(hits.found)} of {at_least}{hits.total} found; --limit 0 shows all\n"
    return f"{hits.total} found\n"
