"""One line of an edited text: what its row becomes."""

from typing import Any

from coachlog.domain.ref import Ref
from coachlog.errors import CallError
from coachlog.journal.entry import Entry
from coachlog.journal.goals import reworded, told_on
from coachlog.journal.in_session import set_tags, tags_of
from coachlog.journal.recording import record
from coachlog.journal.removing import revert
from coachlog.notation import Item
from coachlog.notation.ids import ON_OLDER
from coachlog.notation.stored import columns_of
from coachlog.store.connection import Connection
from coachlog.store.note_body import Recorded
from coachlog.store.rows import TABLES, Commitment, Goal, GoalShift, OfSession, Remark, Win

_OF_A_SHIFT = {"told", "told_on", "withheld"}  # all that may change of it: it is history


def change_line(connection: Connection, entry: Entry, old: Item, new: Item) -> list[Recorded]:
    """Write what a changed line says, and give the lines that stand for it in the body. Raises CallError for what may
    not change."""
    if old.kind in ON_OLDER:
        return [_change_older(connection, entry, old, new)]
    ref = Ref.of(old.id)
    row: Any = entry.unit.get(TABLES[ref.kind], ref.number)
    lines = [Recorded(ref, ""), *_update(entry, row, old, new)]
    set_tags(entry, ref, tags_of(row))
    return lines


def _change_older(connection: Connection, entry: Entry, old: Item, new: Item) -> Recorded:
    """What was said of something older: the old word is taken back, the new one takes its place."""
    entry.unit.touch(entry.session)  # the log then knows this change as the note's, also where its body stays
    ref = Ref.of(old.id)
    revert(connection, entry.unit, ref, entry.session.ref)
    if old.kind == "told":
        row = entry.unit.get(GoalShift, ref.number)
        row.told = str(new.get("told"))
        row.told_on = told_on(new, row.told, entry)
        return Recorded(ref, "told")
    done, verb = record(new._replace(id=""), entry)
    assert done is not None  # only telling of no shift gives no row
    return Recorded(done.ref, verb)


def _update(entry: Entry, row: OfSession, old: Item, new: Item) -> list[Recorded]:
    before, after = columns_of(old), columns_of(new)
    changes = {name: value for name, value in after.items() if value != before.get(name)}
    more = []
    if isinstance(row, GoalShift) and not set(changes) <= _OF_A_SHIFT:
        raise CallError(f"{new.id} is a shift, which stays as it was written: write another one, or undo this one")
    if isinstance(row, GoalShift) and "told" in changes and changes["told"] is None:
        changes["told"] = "not_yet"  # nothing said is not yet
    if isinstance(row, Goal) and "text" in changes:
        more.append(_reword(entry, row, str(changes.pop("text"))))
    for name, value in changes.items():
        setattr(row, name, value)
    _follow(entry, row, changes)
    return more


def _reword(entry: Entry, goal: Goal, words: str) -> Recorded:
    if entry.today is None and entry.unit.find(GoalShift, goal=goal.id):
        raise CallError(f"{goal.ref} has shifted since: coachlog edit {goal.ref} changes how it is worded now")
    shift = reworded(goal, words, entry)
    if entry.today is not None:
        shift.day, shift.session = entry.today, None
    entry.unit.add(shift)
    entry.unit.flush()
    entry.warnings.append(f"{goal.ref} is worded anew; how it was worded before is kept as a shift ({shift.ref})")
    return Recorded(shift.ref, "")


def _follow(entry: Entry, row: OfSession, changes: dict[str, Any]) -> None:
    """What hangs on a column that was changed."""
    if isinstance(row, Commitment) and {"owner", "owner_name"} & set(changes):
        row.stakeholder = entry.stakeholder(row.owner_name) if row.owner_name else None
    if isinstance(row, Remark) and "holder" in changes:
        row.stakeholder = entry.stakeholder(row.holder) if row.holder else None
    if isinstance(row, Commitment) and "state" in changes:
        closed = (entry.today, None) if entry.today else (entry.day, entry.session.id)
        row.closed_on, row.closed_in = (None, None) if row.state == "open" else closed
    if isinstance(row, Win) and "celebrated" in changes:
        row.celebrated_in = entry.session.id if row.celebrated else None
    if isinstance(row, Goal) and changes.get("proposed_by") == "client" and row.state == "proposed":
        row.state, row.adopted_on = "active", entry.day
    elif isinstance(row, Goal) and "proposed_by" in changes and row.state == "active":
        row.state, row.adopted_on = "proposed", None  # it waits for the client again
    if isinstance(row, GoalShift) and "told" in changes and "told_on" not in changes:
        row.told_on = told_on(Item("told"), row.told, entry)
