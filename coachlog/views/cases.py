"""The coach's case bank."""

from typing import Annotated, NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection
from coachlog.store.fetch import read


class Case(NamedTuple):
    ref: Annotated[Ref, "evidence_case"]
    uuid: str
    kind: str
    role: str
    text: str
    source: str


def cases(connection: Connection, kind: str = "", role: str = "") -> list[Case]:
    """All, or those of a kind, or for a role; the newest first."""
    query = """SELECT id AS ref, uuid, kind, role, text, source FROM evidence_case WHERE (:kind = '' OR kind = :kind)
               ORDER BY id DESC"""
    cases_of_kind = read(connection, Case, query, {"kind": kind})
    return [case for case in cases_of_kind if role.casefold() in case.role.casefold()]
