"""Where recorded things stand now, in a word, for the margin of a note."""

from collections.abc import Iterable

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import scalar

# What says where a thing of each kind stands; nothing else has a state.
_STATES = {
    "commitment": "state",
    "experiment": "state",
    "goal": "state",
    "term": "state",
    "resistance": "ended",
    "win": "CASE WHEN celebrated_in IS NOT NULL THEN 'celebrated' END",
}


def states(connection: Connection, refs: Iterable[Ref]) -> dict[str, str]:
    """The state of each ref that has one."""
    found: dict[str, str] = {}
    for ref in refs:
        if ref.kind in _STATES:
            query = f"SELECT {_STATES[ref.kind]} FROM {ref.kind} WHERE id = ?"
            state = scalar(connection, query, (ref.number,))
            found |= {ref: state} if state else {}
    return found
