"""What a note is read against: whose it is, what it may speak of, and the template it begins with."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from typing import NamedTuple

from coachlog import places
from coachlog.cli.connections import reading
from coachlog.domain.names import first_name
from coachlog.errors import NoStore, UnknownClient, UnknownRef
from coachlog.notation import Known, KnownRef
from coachlog.notation import template as notation_template
from coachlog.notation.template import Start, Waiting
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client, everyone, find_client, find_ref
from coachlog.views.note_context import NoteFacts, Thing, UnwrittenSession, note_facts, unwritten_sessions
from coachlog.words.language import Language
from coachlog.words.merged import LANGUAGES, language
from coachlog.words.own import Own, with_own

_OWN_WIDTH = 80
USUAL_MINUTES, _QUARTER = 60, 15


class NoteContext(NamedTuple):
    """``planned``: the engagement's sessions up to today that are not written up, the latest first."""

    client: Client
    facts: NoteFacts
    planned: tuple[UnwrittenSession, ...]
    everyone: tuple[tuple[str, str], ...]  # short name and name of every client


def note_context(wanted: str, now: datetime) -> NoteContext:
    """Look the client up, before anything is opened or written. Raises UnknownClient, AmbiguousClient …"""
    with reading_about(wanted) as connection:
        return context_of(connection, find_client(connection, wanted), now)


@contextmanager
def reading_about(wanted: str) -> Iterator[Connection]:
    """The journal, to look a client up in. Raises UnknownClient when there is none yet."""
    try:
        with reading() as connection:
            yield connection
    except NoStore:
        raise UnknownClient(wanted, []) from None


def context_of(connection: Connection, client: Client, now: datetime) -> NoteContext:
    """The same for a client that was found."""
    return NoteContext(
        client,
        note_facts(connection, client.id, client.engagement, now.date()),
        tuple(unwritten_sessions(connection, now.date(), client.engagement)),
        tuple(everyone(connection)),
    )


def session_id(typed: str) -> int:
    """The id behind ``--session``. Raises UnknownRef for what is no session."""
    with reading() as connection:
        ref = find_ref(connection, typed)
    if ref.kind != "session":
        raise UnknownRef(typed, " that is a session")
    return ref.number


def known(context: NoteContext, now: datetime, day: date | None, below: str | None) -> Known:
    """What the parser is told."""
    config = places.config()
    words = own_words(config).words
    refs = [_known_ref(thing, context, now.date(), words) for thing in context.facts.things]
    return Known(
        now=now,
        client=context.client.name,
        people=context.facts.people,
        refs={each.ref: each for each in refs},
        day=day,
        order=config.date_order,
        below=below,
        words=words,
    )


def own_words(config: places.Config) -> Own:
    """The words in use, the coach's own abbreviations among them."""
    return with_own(language(config.language), config.words)


def new_note(context: NoteContext, start: Start, told: Known, *, plain: bool) -> str:
    """The template, or the coach's own ``template.md`` (``template-alignment.md`` … for the other kinds). A ``plain``
    note has a head alone: below it everything is text."""
    if plain:
        return notation_template.head(start, told.words)
    waiting = _waiting(context, told.now.date(), told.words)
    untold = [(ref, _sponsor(context, told.words)) for ref in context.facts.untold]
    suffix = f"-{start.kind.replace('_', '-')}" if start.kind not in ("", "coaching") else ""
    own = places.config_folder() / f"template{suffix}.md"
    if own.is_file():
        return notation_template.custom(own.read_text("utf-8", "replace"), start, waiting, untold, told)
    return notation_template.template(start, waiting, untold, told)


def brief_below(context: NoteContext, today: date, room: int | None) -> str:
    """The brief as it stands under the scissors, cut to ``room`` lines."""
    from coachlog.render.brief import brief_lines  # a line typed at the prompt needs none of this
    from coachlog.render.brief_line import label_width
    from coachlog.views.brief import brief

    with reading() as connection:
        header, *lines = brief_lines(brief(connection, context.client, today), _OWN_WIDTH)
    margin = label_width(_OWN_WIDTH)
    shown = [header.text, *(f"{line.label:<{margin}}{line.text}" for line in lines)]
    if room is None or len(shown) <= room:
        return "\n".join(shown)
    kept = max(room - 1, 0)
    return "\n".join([*shown[:kept], f"… {len(shown) - kept} more lines: coachlog brief {context.client.label}"])


def start_of(context: NoteContext, now: datetime, day: date | None, at: str, minutes: int | None, kind: str) -> Start:
    """What the head of a new note says: the day given, else the latest session planned up to now, else that it has
    just ended: notes are written right after."""
    due = [planned for planned in context.planned if planned.day < now.date() or planned.at <= f"{now:%H:%M}"]
    length = minutes if minutes is not None else context.facts.session_minutes
    kind = kind or ("follow_up" if context.facts.state == "closed" else "")
    if day is not None:
        return Start(context.client.name, day, at, length, kind)
    if due and kind != "between":
        length = minutes if minutes is not None else due[0].minutes or length
        return Start(context.client.name, due[0].day, due[0].at, length, kind)
    if kind == "between":
        return Start(context.client.name, now.date(), "", None, kind)
    began = now - timedelta(minutes=length or USUAL_MINUTES)
    began -= timedelta(minutes=began.minute % _QUARTER)
    return Start(context.client.name, began.date(), f"{began:%H:%M}", length, kind)


def _known_ref(thing: Thing, context: NoteContext, today: date, words: Language) -> KnownRef:
    """What may stand behind a ref in our own words: for what waits in those of every language, as a note may be
    translated, or begun before the config's language was changed."""
    others = [each for each in LANGUAGES.values() if each.code != words.code] if thing.waits else []
    written: list[str] = []
    for each in (words, *others):
        waiting = _as_waiting(thing, context.client.name, today, each)
        written += notation_template.known_ref(waiting, each, _sponsor(context, each)).written
    return KnownRef(waiting.ref, tuple(dict.fromkeys(written)))


def _sponsor(context: NoteContext, words: Language) -> str:
    return first_name(context.facts.sponsors[0]) if context.facts.sponsors else words.template.phrases["the sponsor"]


def _waiting(context: NoteContext, today: date, words: Language) -> list[Waiting]:
    return [_as_waiting(thing, context.client.name, today, words) for thing in context.facts.things]


def _as_waiting(thing: Thing, client: str, today: date, words: Language) -> Waiting:
    phrases = words.template.phrases
    who = {"coach": "you", "both": "both", "sponsor": "sponsor"}.get(thing.owner)
    name = phrases[who] if who else first_name(client) if thing.owner == "client" else thing.owner_name
    due = notation_template.shown_due(thing.due_on, thing.due_next, today, words)
    rating = "" if thing.last_rating is None else phrases["last"].format(value=thing.last_rating)
    return Waiting(thing.ref, thing.text, thing.state, name, due, thing.expects or rating, thing.waits)
