"""One thing, or a session's note, as lines to read. People's words are literal."""

from datetime import date

from coachlog.render.session_heading import session_heading
from coachlog.render.terminal_text import fit, literal, on_one_line
from coachlog.views.item_view import Shown, Thing


def thing_text(found: Shown, today: date) -> str:
    """A thing by itself, or a session with everything that stands in its note."""
    if found.session is None:
        return literal(f"{found.client} · {_lines(found.thing)}")
    said = [session_heading(found.session, today)]
    said += [f"{label}: {_hung(value, 2)}" for label, value in found.thing.facts if label not in _ABOVE]
    blocks = [block if isinstance(block, str) else _lines(block) for block in found.blocks]
    spaced = [f"\n{block}" if block.startswith("#") else block for block in blocks]
    return literal("\n".join(said + ([""] if blocks else []) + spaced))


def thing_line(found: Shown, today: date) -> str:
    """What a thing is, on one line, to be sure that it is the one that is meant."""
    if found.session is not None:
        recorded = sum(not isinstance(block, str) and not block.verb and bool(block.ref) for block in found.blocks)
        more = f" · with {recorded} recorded in it" if recorded else ""
        return on_one_line(session_heading(found.session, today).partition(" · ")[2]) + more
    return fit(on_one_line(f"{found.thing.ref} {found.thing.what}: {found.thing.text}"), 70)


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
