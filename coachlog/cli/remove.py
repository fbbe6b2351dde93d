"""``coachlog remove``: take something out that should not be there. ``undo`` brings it back."""

import typer

from coachlog import clock
from coachlog.cli.completion import refs
from coachlog.cli.door import reading, writing
from coachlog.cli.options import interactive
from coachlog.cli.ref_arguments import whose
from coachlog.errors import CallError
from coachlog.render.thing import thing_line
from coachlog.store.lookup import find_ref
from coachlog.views.thing import shown

_INSTEAD = {
    "a": "coachlog agreement CLIENT takes a term out of the next version",
    "k": "coachlog client archive CLIENT, or client erase CLIENT",
    "p": "coachlog people remove {ref}",
    "t": "coachlog agreement CLIENT takes a term out of the next version",
    "v": "coachlog case remove {ref}",
}


def remove(
    refs: list[str] = typer.Argument(
        ..., metavar="REF…", help="Numbers as shown: w31, s12 with all that is in it.", autocompletion=refs("cgnqrswx")
    ),
    yes: bool = typer.Option(False, "--yes", "-y", help="Do not ask."),
) -> None:
    """Remove things, or a session with everything recorded in it. Refused while something else hangs on them.

    Example:  coachlog remove w31
    """
    for ref in refs:
        if instead := _INSTEAD.get(ref.strip().casefold()[:1]):
            raise CallError(f"{ref.strip()} is not removed so: {instead.format(ref=ref.strip())}")
    client, found = whose(refs, "cgnqrswxh", "can be removed")
    with reading() as connection:
        lines = [thing_line(shown(connection, *find_ref(connection, ref)), clock.today()) for ref in found]
    for line in lines:
        typer.echo(f"{client.name} · {line}", err=True)
    if not yes:
        if not interactive():
            raise CallError(f"to remove it without being asked: coachlog remove {' '.join(found)} --yes")
        if not typer.confirm(f"Remove {'it' if len(found) == 1 else 'them'}?", default=False, err=True):
            typer.echo("nothing was removed", err=True)
            return
    from coachlog.journal.removing import remove as take_out

    with writing() as connection:
        take_out(connection, client.id, found, clock.now())
    typer.echo(f"{client.name}: {' '.join(found)} removed   ·   take back: coachlog undo")
