"""A list in the format that was asked for: a table on the screen, Markdown, or data."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import typer

from coachlog.cli import output
from coachlog.cli.options import chosen
from coachlog.cli.setup.completion import one_of

if TYPE_CHECKING:
    from coachlog.render.sheet import Sheet

FORMATS = ("table", "json", "csv", "markdown")
LIST_FORMAT = typer.Option("table", "--format", help=f"One of {', '.join(FORMATS)}.", autocompletion=one_of(FORMATS))


def list_format(value: str) -> str:
    """``--format`` of a list. Raises WrongValue."""
    return chosen(value, FORMATS, "--format")


def show_list(found: Sequence[Any], shape: str, sheet: Callable[[Sequence[Any]], "Sheet"]) -> None:
    """The list as data, or the sheet that is made of it; only a table waits for Rich."""
    if shape in ("json", "csv"):
        from coachlog.render.data import as_csv, as_json

        output.write(as_json(list(found)) if shape == "json" else as_csv(found))
    elif shape == "markdown":
        from coachlog.render.markdown_text import sheet_markdown

        output.write(sheet_markdown(sheet(found)))
    else:
        from coachlog.render.sheet_text import sheet_text
        from coachlog.render.terminal import width

        output.page_text(sheet_text(sheet(found), width()))
