"""A sheet as Rich's table."""

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from coachlog.render.sheet import GAP, Layout, Sheet, layout


def sheet_table(sheet: Sheet, width: int) -> RenderableType:
    """The sheet in at most ``width`` columns."""
    body = [_table(layout(sheet, width))] if sheet.rows else []
    return Group(*title(sheet), *body, *closing(sheet))


def _table(laid: Layout) -> Table:
    headed = any(column.title for column in laid.columns)
    table = Table(box=None, padding=(0, GAP, 0, 0), pad_edge=False, header_style="dim", show_header=headed)
    for column, width in zip(laid.columns, laid.widths, strict=True):
        table.add_column(column.title, overflow="fold", no_wrap=not column.wraps, width=width)
    for row in laid.rows:
        table.add_row(*(Text.assemble(*cell) for cell in row))
    return table


def title(sheet: Sheet) -> list[Text]:
    return [Text(sheet.title, style="bold")] if sheet.title else []


def closing(sheet: Sheet) -> list[Text]:
    return [Text.assemble(*line) for line in sheet.closing]
