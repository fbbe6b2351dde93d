"""A command with verbs of which one can be left out: ``coachlog people ana`` is ``coachlog people show ana``."""

from typing import Any

from typer.core import TyperGroup


class ShowsFirst(TyperGroup):
    """What is no verb is somebody, or something, to show."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            args = ["show", *args]
        return list(super().parse_args(ctx, args))
