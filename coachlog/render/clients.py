"""The people coached, as a list."""

from collections.abc import Sequence
from datetime import date

from coachlog.moments import shown_day
from coachlog.render.list_sheet import QUIET, SOON, ListLayout, count, when
from coachlog.render.sheet import Cell, Column, cell
from coachlog.views.clients import Client


def _row(client: Client, today: date) -> tuple[Cell, ...]:
    of = f" of {client.planned}" if client.planned else ""
    name = cell(client.name)
    for flag in ["not aligned"] * (not client.aligned) + [client.state] * (client.state in ("paused", "closed")):
        name += cell(f" · {flag}", SOON)
    if client.archived_on:
        name += cell(" · archived", QUIET)
    coming = f"{shown_day(client.next_day, today)} {client.next_at}".rstrip() if client.next_day else ""
    return name, cell(f"{client.sessions}{of}"), cell(when(client.last, today)), cell(coming or "—")


def _closing(clients: Sequence[Client], _today: date, _filtered: bool) -> tuple[Cell, ...]:
    waiting = sum(client.next_day is None for client in clients)
    summary = count(len(clients), "client") if clients else "No client."
    return (cell(summary + (f", {waiting} with no next session" if waiting else "")),)


LIST = ListLayout(
    "client",
    (Column("name", wraps=True), Column("sessions", 3), Column("last", 2), Column("next", 1)),
    _row,
    _closing,
    key="client",
    of_clients=False,
)
