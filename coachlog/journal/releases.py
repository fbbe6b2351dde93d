"""What the client released for the sponsor: these very words, from that day on."""

from collections.abc import Sequence
from datetime import date, datetime

from coachlog.domain.names import folded
from coachlog.domain.ref import Ref
from coachlog.errors import CallError
from coachlog.moments import utc_text
from coachlog.store.connection import Connection
from coachlog.store.lookup import Client
from coachlog.store.rows import Release
from coachlog.store.unit_of_work import UnitOfWork, unit_of_work


def release(
    connection: Connection,
    client: Client,
    things: Sequence[tuple[Ref, str, date | None]],
    themes: Sequence[str],
    now: datetime,
) -> None:
    """``things`` are refs of goals and milestones with the words released, and the day of a milestone. Released again,
    the new words count."""
    with unit_of_work(connection, "release", utc_text(now), client.id) as unit:
        standing = _standing(unit, client)
        for ref, text, due_on in things:
            row = next((each for each in standing if _ref(each) == ref), None)
            if row is None:
                row = Release(
                    engagement=client.engagement, letter=ref.letter, row=ref.number, text=text, day=now.date()
                )
            row.text, row.due_on, row.day = text, due_on, now.date()
            unit.add(row)
        known = {folded(each.text) for each in standing if each.letter is None}
        for theme in dict.fromkeys(themes):
            if folded(theme) not in known:
                unit.add(Release(engagement=client.engagement, text=theme, day=now.date()))
        unit.command.refs = " ".join(ref for ref, _, _ in things)


def withdraw(connection: Connection, client: Client, refs: Sequence[str], themes: Sequence[str], now: datetime) -> None:
    """The client no longer wants it in the sponsor's report. Raises CallError for what was not released."""
    with unit_of_work(connection, "release", utc_text(now), client.id) as unit:
        standing = _standing(unit, client)
        for ref in refs:
            _delete(unit, [each for each in standing if _ref(each) == ref], ref)
        for theme in themes:
            wanted = folded(theme)
            same = [each for each in standing if each.letter is None and folded(each.text) == wanted]
            _delete(unit, same, "that theme")
        unit.command.refs = " ".join(refs)


def _delete(unit: UnitOfWork, rows: Sequence[Release], which: str) -> None:
    if not rows:
        raise CallError(f"{which} was not released: nothing was changed")
    for row in rows:
        unit.delete(row)


def _standing(unit: UnitOfWork, client: Client) -> list[Release]:
    return unit.find(Release, engagement=client.engagement)


def _ref(row: Release) -> str:
    return f"{row.letter}{row.row}" if row.letter else ""
