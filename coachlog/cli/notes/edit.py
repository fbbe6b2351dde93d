"""``coachlog edit``: correct anything, without fear."""

import typer

from coachlog import clock
from coachlog.cli.notes import edit_flow
from coachlog.cli.setup.completion import refs
from coachlog.domain.ref import EDITABLE


def edit(
    ref: str = typer.Argument(
        ..., metavar="REF", help="A number as shown: s12, w31, g3 …", autocompletion=refs(*EDITABLE)
    ),
    yes: bool = typer.Option(False, "--yes", "-y", help="Do not ask about what is removed."),
) -> None:
    """Correct a session's note, or one thing, in your editor.

    Each recorded line ends in its number, such as ^w31: a changed line changes it, a line without one is new, a line
    that is gone removes it. What was changed is shown; coachlog undo takes it back.

    Examples:  coachlog edit s12

      coachlog edit w31
    """
    edit_flow.edit(ref, clock.now(), sure=yes)
