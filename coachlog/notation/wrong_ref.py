"""What is wrong with a reference that a line speaks of, as a sentence for the person."""

from coachlog.domain.kinds import KINDS
from coachlog.domain.ref import kind_of
from coachlog.domain.transitions import refusal
from coachlog.notation.marks import Opening
from coachlog.notation.note import Known

_NAMES = {
    "commitment": "a commitment",
    "goal": "a goal",
    "resistance": "a resistance",
    "term": "a milestone",
    "win": "a win",
    "experiment": "an experiment",
}


def wrong_ref(opening: Opening, known: Known) -> str:
    """Empty when nothing is: the ref is the client's, and what is said of it can be said."""
    ref, kind = opening.ref, opening.kind
    if ref not in known.refs:
        return f"{ref} is nothing of this client's: the line stays text"
    wanted, of = KINDS[kind].verb_on, kind_of(ref)
    if wanted and of != wanted:
        return f"{ref} is {_NAMES.get(of, 'something else')}, not {_NAMES[wanted]}: the line stays text"
    if kind != "tick" or opening.box == "open":
        return ""
    why = refusal(ref, of, opening.box)
    return f"the line stays text: {why}" if why else ""
