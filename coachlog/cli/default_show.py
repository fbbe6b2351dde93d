"""Groups of subcommands: ``coachlog goal add``, and those whose subcommand may be left out: ``coachlog people ana``."""

from typing import Any

import typer
from typer.core import TyperGroup

from coachlog.cli import output


class HelpGroup(TyperGroup):
    """Group that shows its help when it is called without a subcommand, with exit code 0."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args and not ctx.resilient_parsing:  # completion asks which there are
            output.line(ctx.get_help())
            raise typer.Exit
        return list(super().parse_args(ctx, args))


class DefaultToShowGroup(HelpGroup):
    """Group whose default subcommand is ``show``: ``people ana`` is ``people show ana``."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            args = ["show", *args]
        return super().parse_args(ctx, args)
