"""A note on its way into the journal, and what every recorder needs."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from coachlog.domain.names import first_name, unaccented
from coachlog.domain.ref import Ref
from coachlog.errors import UnknownRef
from coachlog.notation import Item
from coachlog.store.rows import Below, Engagement, Goal, Session, Stakeholder
from coachlog.store.unit_of_work import UnitOfWork

_T = TypeVar("_T", bound=Below)


@dataclass
class Entry:
    """A note on its way into the journal: its session, what is known around it, the warnings for afterwards."""

    unit: UnitOfWork
    client: int
    session: Session
    position: int = 0
    today: date | None = None  # for what is edited by itself, not in its note: the day it is here
    planned: Session | None = None  # the next session, once one was said
    warnings: list[str] = field(default_factory=list)

    @cached_property
    def stakeholders(self) -> list[Stakeholder]:
        """The people around the client in this engagement. Most notes name none, and then nobody is asked for."""
        return self.unit.find(Stakeholder, engagement=self.session.engagement)

    @property
    def where(self) -> dict[str, Any]:
        return {"engagement": self.session.engagement, "session": self.session.id}

    @property
    def day(self) -> date:
        return self.session.day

    def find(self, kind: type[_T], ref: str) -> _T:
        """A row of this client's. Raises UnknownRef: it may have gone since the note was begun."""
        row = self.unit.get_or_none(kind, Ref.of(ref).number)
        if row is None or self.unit.get(Engagement, row.engagement).client != self.client:
            raise UnknownRef(ref, " of this client any more")
        return row

    def stakeholder(self, name: str) -> int | None:
        """The stakeholder of that name, or of that first name when only one has it."""
        person = matching(self.stakeholders, name)
        return person.id if person else None


def matching(people: Sequence[Stakeholder], name: str) -> Stakeholder | None:
    """Who is called so: by the full name, else by a first name that only one has."""
    wanted = unaccented(name)
    exact = [person for person in people if unaccented(person.name) == wanted]
    first = [person for person in people if unaccented(first_name(person.name)) == wanted]
    found = exact or first
    return found[0] if len(found) == 1 else None


def goal_of(item: Item, entry: Entry) -> int | None:
    """The goal that an item names."""
    ref = item.get("goal")
    return entry.find(Goal, str(ref)).id if ref else None


def hidden(item: Item) -> int:
    """``withheld`` as stored."""
    return int(bool(item.get("withheld")))


def joined(old: str | None, new: object) -> str | None:
    """Text added to text: nothing that was written before goes."""
    return "\n".join(str(part) for part in (old, new) if part) or None


def text(value: object) -> str | None:
    """A text as stored: nothing said is NULL."""
    return str(value) if value else None


def number(value: object, otherwise: int | None) -> int | None:
    """A number that was said, or what there was before."""
    return value if isinstance(value, int) and not isinstance(value, bool) else otherwise
