"""What is wrong with a reference that a line speaks of, as a sentence for the person."""

from coachlog.notation.kinds import KINDS
from coachlog.notation.marks import Opening
from coachlog.notation.note import Known

_LETTERS = {
    "c": "a commitment",
    "g": "a goal",
    "r": "a resistance",
    "t": "a milestone",
    "w": "a win",
    "x": "an experiment",
}


def wrong_ref(opening: Opening, known: Known) -> str:
    """Empty when nothing is: the ref is the client's, and what is said of it can be said."""
    ref, kind = opening.ref, opening.kind
    if ref not in known.refs:
        return f"{ref} is nothing of this client's: the line stays text"
    wanted = KINDS[kind].verb_on
    if wanted and ref[0] != wanted:
        return f"{ref} is {_LETTERS.get(ref[0], 'something else')}, not {_LETTERS[wanted]}: the line stays text"
    if kind != "tick" or opening.box == "open":
        return ""
    if ref[0] == "x" and opening.box != "dropped":
        return f"an experiment is closed by a review with the client: review {ref}: what happened"
    if ref[0] == "r":
        return f"a resistance is not ticked: write {ref}: what was seen | ended: eased"
    if ref[0] == "t" and opening.box == "partly":
        return f"{ref} takes [x], reached, or [-], missed; or write changed {ref}: what became of it"
    if ref[0] in "gw" and opening.box not in ("done", "dropped" if ref[0] == "g" else "done"):
        return f"{ref} takes [x]" + (" or [-]" if ref[0] == "g" else "") + ": the line stays text"
    return ""
