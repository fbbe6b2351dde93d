"""``coachlog show REF``: one thing, whole."""

import sys

import typer

from coachlog import clock
from coachlog.cli.door import reading
from coachlog.render.thing import thing_text
from coachlog.store.lookup import find_ref
from coachlog.views.thing import shown


def show(ref: str = typer.Argument(..., metavar="REF", help="A number as shown: s12, x7, g3 …")) -> None:
    """Show a session's note, or anything recorded in one.

    Example:  coachlog show s12
    """
    with reading() as connection:
        found = shown(connection, *find_ref(connection, ref))
    sys.stdout.write(thing_text(found, clock.today()) + "\n")
