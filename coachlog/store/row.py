"""What every row in memory can do. The classes themselves are generated: ``rows.py``, from ``models``."""

from datetime import date
from typing import Any, ClassVar, Self

from coachlog.domain.ref import Ref

Changes = dict["Row", dict[str, Any]]


class Row:
    """A row of a table. Once a unit of work holds it, what is set on it is written by the next flush.

    ``COLUMNS`` are the table's, and the names of the row's attributes; ``DAYS`` those that hold a day, ISO text in the
    file; ``TEXTS`` those that hold people's words, and ``SEARCHED`` those of them that search looks through.
    """

    __slots__ = ("_changes",)
    TABLE: ClassVar[str]
    COLUMNS: ClassVar[tuple[str, ...]]
    DAYS: ClassVar[frozenset[str]]
    TEXTS: ClassVar[tuple[str, ...]]
    SEARCHED: ClassVar[tuple[str, ...]]

    id: int | None
    _changes: Changes | None

    def __new__(cls, *_: Any, **__: Any) -> Self:
        row = object.__new__(cls)
        object.__setattr__(row, "_changes", None)
        return row

    def __setattr__(self, name: str, value: Any) -> None:
        if self._changes is not None:
            self._changes.setdefault(self, {}).setdefault(name, getattr(self, name))
        object.__setattr__(self, name, value)

    def __repr__(self) -> str:
        """Its table and number: what a client said is in no error's text."""
        return f"<{self.TABLE} {self.id}>"

    @classmethod
    def stored(cls, names: tuple[str, ...], values: tuple[Any, ...]) -> Self:
        """The row whose columns hold these values in the file."""
        row = cls.__new__(cls)
        for name, value in zip(names, values, strict=True):
            read = date.fromisoformat(value) if value is not None and name in cls.DAYS else value
            object.__setattr__(row, name, read)
        return row

    @property
    def ref(self) -> Ref:
        """The reference to a row that has its number."""
        assert self.id is not None
        return Ref(self.TABLE, self.id)

    def set_quietly(self, name: str, value: Any) -> None:
        """Set what is no change of its own: its number, when it was changed."""
        object.__setattr__(self, name, value)

    def held_by(self, changes: Changes | None) -> None:
        """Note what is set on it from now on in ``changes``, with the value of before; None: no more."""
        object.__setattr__(self, "_changes", changes)


def as_stored(value: Any) -> Any:
    """A value as the file holds it: a day is ISO text."""
    return value.isoformat() if isinstance(value, date) else value
