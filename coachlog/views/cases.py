"""The coach's case bank."""

from typing import NamedTuple

from coachlog.domain.ref import Ref
from coachlog.store.connection import Connection


class Case(NamedTuple):
    ref: str
    uuid: str
    kind: str
    role: str
    text: str
    source: str


def cases(connection: Connection, kind: str = "", role: str = "") -> list[Case]:
    """All, or those of a kind, or for a role; the newest first."""
    rows = connection.execute(
        """SELECT id, uuid, kind, coalesce(role, ''), text, coalesce(source, '') FROM evidence_case
           WHERE (:kind = '' OR kind = :kind) ORDER BY id DESC""",
        {"kind": kind},
    ).fetchall()
    found = [Case(Ref("evidence_case", ident), *rest) for ident, *rest in rows]
    return [case for case in found if role.casefold() in case.role.casefold()]
