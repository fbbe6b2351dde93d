"""Where recorded things stand now, in a word, for the margin of a note."""

from collections.abc import Iterable

from coachlog.store.connection import Connection
from coachlog.store.lookup import TABLES

# What says where a thing of each kind stands; nothing else has a state.
_STATES = {
    "c": "state",
    "x": "state",
    "g": "state",
    "t": "state",
    "r": "ended",
    "w": "CASE WHEN celebrated_in IS NOT NULL THEN 'celebrated' END",
}


def states(connection: Connection, refs: Iterable[str]) -> dict[str, str]:
    """The state of each ref that has one."""
    found: dict[str, str] = {}
    for ref in refs:
        if ref[0] in _STATES:
            query = f'SELECT {_STATES[ref[0]]} FROM "{TABLES[ref[0]]}" WHERE id = ?'
            row = connection.execute(query, (int(ref[1:]),)).fetchone()
            found |= {ref: row[0]} if row and row[0] else {}
    return found
