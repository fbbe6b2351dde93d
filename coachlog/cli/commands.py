"""Every command: its module, and what ``coachlog --help`` says of it. A module has a function, or an ``app``, of the
command's name. The words stand here too, so that the help of all imports none; a test holds both together.

The lists are no more than their functions in ``lists``: what is said of one is the first line of its docstring.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Entry(NamedTuple):
    module: str
    help: str


_GROUPS: dict[str, dict[str, Entry]] = {
    "Every day": {
        "today": Entry("coachlog.cli.lists.today", "What needs you: sessions, what you owe, reviews due."),
        "brief": Entry("coachlog.cli.lists.brief", "The pre-session brief: one screen of what waits."),
        "note": Entry("coachlog.cli.notes.note", "Record a session's note, or something between sessions."),
        "export": Entry("coachlog.cli.documents.export", "The client's summary, the sponsor's report, a data request."),
    },
    "Look": {
        "search": Entry("coachlog.cli.lists.search", "Find anything ever written."),
        "progress": Entry("coachlog.cli.lists.progress", "How far a client has come; who needs you first."),
        "show": Entry("coachlog.cli.lists.show", "One session's note, or one thing, whole."),
    },
    "Change": {
        "edit": Entry("coachlog.cli.notes.edit", "Correct a session's note, or one thing, in your editor."),
        "offers": Entry("coachlog.cli.notes.offers", "What lines of a note could be: take them, or leave them."),
        "done": Entry("coachlog.cli.changes.done", "Finish a commitment, celebrate a win."),
        "goal": Entry("coachlog.cli.changes.goal", "Goals: add, adopt, rate, shift, close."),
        "remove": Entry("coachlog.cli.changes.remove", "Take out what should not be there."),
        "move": Entry("coachlog.cli.changes.move", "File a session under another client."),
        "undo": Entry("coachlog.cli.changes.undo", "Take back the last change."),
        "redo": Entry("coachlog.cli.changes.undo", "Take the last undo back."),
        "history": Entry("coachlog.cli.lists.history", "What was changed, when, from what to what."),
    },
    "Around the coaching": {
        "agreement": Entry(
            "coachlog.cli.documents.agreement", "What was agreed: results, milestones, who answers for what."
        ),
        "people": Entry("coachlog.cli.clients.people", "Who stands around a client: power, views, beliefs."),
        "engagement": Entry(
            "coachlog.cli.clients.engagement", "Begin another, pause, resume, close; what is still open."
        ),
        "release": Entry("coachlog.cli.documents.release", "What the client allows the sponsor to see."),
        "shared": Entry("coachlog.cli.documents.shared", "Who was given what, when."),
    },
    "The practice": {
        "client": Entry("coachlog.cli.clients.client", "The people coached: add, list, edit, archive, erase."),
        "case": Entry("coachlog.cli.clients.case", "Your case bank: what to answer a concern with."),
        "drafts": Entry("coachlog.cli.notes.drafts", "Texts that are not in the journal yet."),
        "demo": Entry("coachlog.cli.setup.demo", "Try everything on an invented practice."),
        "help": Entry("coachlog.cli.setup.help", "Cheat sheets: note, dates, privacy, sponsor; help of one."),
    },
}
_COMMANDS = {name: entry for commands in _GROUPS.values() for name, entry in commands.items()}
ALIASES = {"n": "note", "b": "brief", "rm": "remove", "contract": "agreement"}


def groups() -> dict[str, Mapping[str, Entry]]:
    """The commands by what they are for, as ``--help`` shows them."""
    return {title: entries | _lists() if title == "Look" else entries for title, entries in _GROUPS.items()}


def commands() -> dict[str, Entry]:
    """Every command by its name."""
    return {name: entry for entries in groups().values() for name, entry in entries.items()}


def entry_of(name: str) -> Entry | None:
    """What is known of a command; None where there is none of that name."""
    return _COMMANDS.get(name) or _lists().get(name)


def _lists() -> dict[str, Entry]:
    from coachlog.cli.lists import lists  # most commands are none

    return {each.__name__: Entry(lists.__name__, (each.__doc__ or "").partition("\n")[0]) for each in lists.LISTS}
