"""Commands with verbs: ``coachlog goal add``, and those of which a verb can be left out, ``coachlog people ana``."""

from typing import Any

import typer
from typer.core import TyperGroup

from coachlog.cli import output


class VerbGroup(TyperGroup):
    """Alone, without a verb, it says which there are; that is no wrong call."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args and not ctx.resilient_parsing:  # completion asks which there are
            output.line(ctx.get_help())
            raise typer.Exit
        return list(super().parse_args(ctx, args))


class DefaultToShowGroup(VerbGroup):
    """What is no verb is somebody, or something, to show: ``people ana`` is ``people show ana``."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            args = ["show", *args]
        return super().parse_args(ctx, args)
