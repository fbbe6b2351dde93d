"""One thing, or a session's note, as lines to read. People's words are literal."""

from datetime import date

from coachlog.render.session_heading import session_heading
from coachlog.render.terminal_text import fit, literal, on_one_line
from coachlog.views.item_view import ItemView, Thing


def item_text(item_view: ItemView, today: date) -> str:
    """A thing by itself, or a session with everything that stands in its note."""
    if item_view.session is None:
        return literal(f"{item_view.client} · {_lines(item_view.thing)}")
    lines = [session_heading(item_view.session, today)]
    lines += [f"{label}: {_hung(value, 2)}" for label, value in item_view.thing.facts if label not in _ABOVE]
    blocks = [block if isinstance(block, str) else _lines(block) for block in item_view.blocks]
    spaced = [f"\n{block}" if block.startswith("#") else block for block in blocks]
    return literal("\n".join(lines + ([""] if blocks else []) + spaced))


def thing_line(item_view: ItemView, today: date) -> str:
    """What a thing is, on one line, to be sure that it is the one that is meant."""
    if item_view.session is not None:
        recorded = sum(not isinstance(block, str) and not block.verb and bool(block.ref) for block in item_view.blocks)
        more = f" · with {recorded} recorded in it" if recorded else ""
        return on_one_line(session_heading(item_view.session, today).partition(" · ")[2]) + more
    return fit(on_one_line(f"{item_view.thing.ref} {item_view.thing.what}: {item_view.thing.text}"), 70)


# The heading says these already; what a session opens or ends with stands in its note.
_ABOVE = ("day", "starts at", "minutes", "kind", "status", "open with", "reason")


def _lines(thing: Thing) -> str:
    verb = f" ({thing.verb})" if thing.verb else ""
    first = f"{thing.ref} {thing.what}{verb}".strip()
    first = f"{first}: {_hung(thing.text, 2)}" if thing.text else first
    return "\n".join([first, *(f"  {label}: {_hung(value, 4)}" for label, value in thing.facts)])


def _hung(text: str, margin: int) -> str:
    """Later lines of a text, indented below its first."""
    return text.replace("\n", "\n" + " " * margin)
