"""``coachlog remove``: take something out that should not be there. ``undo`` brings it back."""

import typer

from coachlog import clock
from coachlog.cli import output
from coachlog.cli.changes.ref_arguments import whose
from coachlog.cli.connections import reading, writing
from coachlog.cli.options import interactive
from coachlog.cli.setup.completion import refs
from coachlog.domain.ref import EDITABLE, REMOVABLE, kind_of
from coachlog.errors import CallError
from coachlog.render.item_view import thing_line
from coachlog.views.item_view import item_view

_INSTEAD = {
    "agreement": "coachlog agreement CLIENT takes a term out of the next version",
    "client": "coachlog client archive CLIENT, or client erase CLIENT",
    "stakeholder": "coachlog people remove {ref}",
    "term": "coachlog agreement CLIENT takes a term out of the next version",
    "evidence_case": "coachlog case remove {ref}",
}


def remove(
    refs: list[str] = typer.Argument(
        ..., metavar="REF…", help="Numbers as shown: w31, s12 with all that is in it.", autocompletion=refs(*REMOVABLE)
    ),
    yes: bool = typer.Option(False, "--yes", "-y", help="Do not ask."),
) -> None:
    """Remove things, or a session with everything recorded in it. Refused while something else hangs on them.

    Example:  coachlog remove w31
    """
    for word in refs:
        if instead := _INSTEAD.get(kind_of(word.strip().casefold())):
            raise CallError(f"{word.strip()} is not removed so: {instead.format(ref=word.strip())}")
    client, refs_to_remove = whose(refs, EDITABLE, "can be removed")  # a shift is refused with its reason
    with reading() as connection:
        lines = [thing_line(item_view(connection, ref), clock.today()) for ref in refs_to_remove]
    for line in lines:
        output.error_line(f"{client.name} · {line}")
    if not yes:
        if not interactive():
            raise CallError(f"to remove it without being asked: coachlog remove {' '.join(refs_to_remove)} --yes")
        if not typer.confirm(f"Remove {'it' if len(refs_to_remove) == 1 else 'them'}?", default=False, err=True):
            output.error_line("nothing was removed")
            return
    from coachlog.journal.removing import remove as take_out

    with writing() as connection:
        take_out(connection, client.id, refs_to_remove, clock.now())
    output.line(f"{client.name}: {' '.join(refs_to_remove)} removed   ·   take back: coachlog undo")
