"""Which kind of thing may be called done, partly done or dropped, a milestone missed or changed; and why it may not."""

TAKES = {
    "commitment": ("done", "partly", "dropped"),
    "win": ("done",),  # celebrated
    "goal": ("done", "dropped"),
    "experiment": ("dropped",),
    "term": ("done", "dropped", "missed", "changed"),
}
MILESTONE_STATES = {"done": "reached", "dropped": "missed", "missed": "missed", "changed": "changed"}


def refusal(ref: str, kind: str, state: str) -> str:
    """Why a thing of a kind cannot take a state, as a sentence that says what to do instead; empty when it can."""
    if state in TAKES.get(kind, ()):
        return ""
    if kind == "experiment":
        return f"{ref} is closed together with the client: write review {ref}: what happened, in a session's note"
    if kind == "resistance":
        return f"{ref} is not ticked: write {ref}: what was seen | ended: eased"
    if kind == "term":
        return f"{ref} is reached, or --missed, or --changed; in a note [x], [-], or changed {ref}: what was seen"
    if state in ("missed", "changed"):
        return f"{ref} is no milestone: only a milestone is {state}"
    if kind == "win" and state == "dropped":
        return f"{ref} cannot be dropped: coachlog remove {ref} takes it out"
    return f"{ref} cannot be {'partly done' if state == 'partly' else state}"
