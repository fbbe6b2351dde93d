"""Write ``rows.py``, the rows without SQLModel, from what ``models`` declare:

python -m coachlog.store.generate
"""

import types
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

from sqlmodel import SQLModel

from coachlog.store import models
from coachlog.store.models.base import Below, OfSession, Reader, Search
from coachlog.store.models.base import Row as ModelRow

TARGET = Path(__file__).with_name("rows.py")
_HEAD = '''"""The rows of every table, without SQLModel: importing that takes longer than recording a note.

Generated from coachlog.store.models, so do not edit it: python -m coachlog.store.generate
"""

from datetime import date

from coachlog.store.row import Row
'''
_TABLES = """# The rows of each table, by its name.
TABLES: dict[str, type[Row]] = {{
{tables}}}
"""
_BASES: dict[type[SQLModel], str] = {ModelRow: "Logged", Below: "Below", OfSession: "OfSession"}


def main() -> None:
    TARGET.write_text(generated(), "utf-8")


def generated() -> str:
    """The text of ``rows.py``."""
    classes = [*_BASES, *(getattr(models, name) for name in models.__all__)]
    tables = "".join(f"    {name}.TABLE: {name},\n" for name in models.__all__)
    return f"{_HEAD}{''.join(f'{chr(10) * 2}{_class(model)}' for model in classes)}\n\n{_TABLES.format(tables=tables)}"


def _class(model: type[SQLModel]) -> str:
    base = model.__bases__[0]
    above = _fields(base) if base in _BASES else {}
    own = {name: kind for name, kind in _fields(model).items() if above.get(name) != kind}
    lines = [f"class {_BASES.get(model, model.__name__)}({_BASES.get(base, 'Row')}):"]
    if model in _BASES:
        lines += ["    __slots__ = ()", *(f"    {name}: {kind}" for name, kind in own.items())]
        return "\n".join(lines) + "\n"
    lines.append(f'    """A row of ``{model.__tablename__}``."""\n')
    names = tuple(_fields(model))
    lines += [f'    TABLE = "{model.__tablename__}"', *_tuple("COLUMNS", names), "    __slots__ = COLUMNS"]
    days = [name for name, kind in _fields(model).items() if "date" in kind]
    lines += [f"    DAYS = frozenset({days!r})".replace("'", '"') if days else "    DAYS = frozenset()"]
    texts = _texts(model)
    lines += _tuple("TEXTS", tuple(texts))
    lines += _tuple("SEARCHED", tuple(name for name, marks in texts.items() if Search.LEFT_OUT not in marks))
    lines += [f"    {name}: {kind}" for name, kind in own.items()]
    lines += ["", "    def __init__(", "        self,", "        *,", *_parameters(model), "    ) -> None:"]
    lines += [f"        self.{name} = {name}" for name in names]
    return "\n".join(lines) + "\n"


def _texts(model: type[SQLModel]) -> dict[str, set[Any]]:
    """The columns that hold people's words, each with what its type is marked with."""
    marks = {name: _marks(hint) for name, hint in get_type_hints(model, include_extras=True).items()}
    return {name: marks[name] for name in model.model_fields if marks[name] & {Reader.COACH, Reader.CLIENT}}


def _marks(hint: Any) -> set[Any]:
    own = set(getattr(hint, "__metadata__", ()))
    return own.union(*map(_marks, get_args(hint))) if get_origin(hint) in (Union, types.UnionType) else own


def _tuple(name: str, values: tuple[str, ...]) -> list[str]:
    if len(values) < 2:
        return [f"    {name} = {values!r}".replace("'", '"')]
    return [f"    {name} = (", *(f'        "{value}",' for value in values), "    )"]


def _parameters(model: type[SQLModel]) -> Iterator[str]:
    """What has no default first. A row has its number and its UUID from the unit of work that adds it."""
    fields = {_column(model, name): field for name, field in model.model_fields.items()}
    defaults = {name: field.default for name, field in fields.items()} | {"id": None, "uuid": ""}
    kinds = _fields(model)
    needed = [name for name, field in fields.items() if field.is_required()]
    yield from (f"        {name}: {kinds[name]}," for name in needed)
    for name in kinds:
        if name not in needed:
            default = repr(defaults[name]).replace("'", '"')
            yield f"        {name}: {kinds[name]} = {default},"


def _fields(model: type[SQLModel]) -> dict[str, str]:
    """The columns of a model, each with its type as it is written in Python."""
    return {_column(model, name): _type(field.annotation) for name, field in model.model_fields.items()}


def _column(model: type[SQLModel], name: str) -> str:
    field: Any = model.model_fields[name]
    arguments = getattr(field, "sa_column_kwargs", None)
    named = arguments.get("name") if isinstance(arguments, dict) else None
    return named or name


def _type(annotation: Any) -> str:
    if get_origin(annotation) in (Union, types.UnionType):
        return " | ".join(_type(part) for part in get_args(annotation))
    if annotation is type(None):
        return "None"
    if hasattr(annotation, "__metadata__"):  # an Annotated type says more than its type does here
        return _type(annotation.__origin__)
    return {int: "int", str: "str", date: "date"}[annotation]


if __name__ == "__main__":
    main()
