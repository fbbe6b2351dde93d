"""Who is meant: an exact name or short name, else a unique beginning, else the candidates. Never a guess."""

from collections.abc import Sequence
from typing import NamedTuple

from coachlog.domain.names import folded, unaccented
from coachlog.domain.ref import LETTERS, Ref
from coachlog.errors import AmbiguousClient, UnknownClient, UnknownEngagement, UnknownRef
from coachlog.store.connection import Connection
from coachlog.store.fetch import mapping, mappings, scalar, scalars


class Client(NamedTuple):
    """A client and the engagement that is meant: the one named, else the open one, else the latest."""

    id: int
    slug: str
    name: str
    engagement: int
    label: str = ""  # how to call just this engagement: the short name, or with ``/e2`` behind it

    @property
    def engagement_ref(self) -> Ref:
        return Ref("engagement", self.engagement)


def find_client(connection: Connection, wanted: str) -> Client:
    """The client called ``wanted``, perhaps with ``/engagement``. Raises UnknownClient, AmbiguousClient,
    UnknownEngagement."""
    name, slash, title = wanted.strip().partition("/")
    known = everyone(connection)
    candidates = may_mean(known, name)
    if len(candidates) > 1:
        raise AmbiguousClient(name, candidates)
    if not candidates:
        raise UnknownClient(name, [slug for slug, _ in known])
    client = mapping(connection, "SELECT id, slug, name FROM client WHERE slug = ?", candidates)
    assert client is not None  # it is one of those known
    slug = client["slug"]
    usual = _engagement(connection, client["id"], slug, None)
    meant = _engagement(connection, client["id"], slug, title) if slash else usual
    return Client(
        client["id"], slug, client["name"], meant, slug if meant == usual else f"{slug}/{Ref('engagement', meant)}"
    )


def name_of(connection: Connection, client: int | None) -> tuple[str, str]:
    """The name and the short name of the client of that number; empty when there is none any more."""
    row = mapping(connection, "SELECT name, slug FROM client WHERE id = ?", (client,))
    return (row["name"], row["slug"]) if row else ("", "")


def everyone(connection: Connection) -> list[tuple[str, str]]:
    """The short name and the name of every client."""
    return [(row["slug"], row["name"]) for row in mappings(connection, "SELECT slug, name FROM client ORDER BY slug")]


def may_mean(known: Sequence[tuple[str, str]], wanted: str) -> list[str]:
    """The short names of whom a name can mean: whose short name it is, else who is called so, else who begin so."""
    key = folded(wanted.partition("/")[0])
    exact = [slug for slug, _ in known if slug == key] or [slug for slug, name in known if folded(name) == key]
    return exact or [slug for slug, name in known if key and (slug.startswith(key) or folded(name).startswith(key))]


def short_names(connection: Connection) -> list[str]:
    """The short names of clients that are not archived."""
    return scalars(connection, "SELECT slug FROM client WHERE archived_on IS NULL ORDER BY slug")


def newest_refs(connection: Connection, kinds: Sequence[str], beginning: str) -> list[Ref]:
    """The refs to these kinds of thing that begin so, of each kind the newest first, and twenty at most."""
    typed, digits = beginning[:1], beginning[1:]
    if digits and not (digits.isascii() and digits.isdecimal()):
        return []
    refs: list[Ref] = []
    for kind in (kind for kind in kinds if typed in ("", LETTERS[kind])):
        query = f"SELECT id FROM {kind} WHERE id LIKE ? ORDER BY id DESC LIMIT 20"
        refs += [Ref(kind, number) for number in scalars(connection, query, (f"{digits}%",))]
    return refs


def tags(connection: Connection) -> list[str]:
    """The tags that were used, without their #."""
    return scalars(connection, "SELECT DISTINCT tag FROM tagged ORDER BY tag")


def find_ref(connection: Connection, text: str) -> Ref:
    """The ref that a text such as ``s12`` is. Raises UnknownRef for one of nothing."""
    ref = read_ref(text)
    if not scalar(connection, f"SELECT 1 FROM {ref.kind} WHERE id = ?", (ref.number,)):
        raise UnknownRef(text)
    return ref


def read_ref(text: str) -> Ref:
    """The ref that a text is, be there such a thing or not. Raises UnknownRef."""
    ref = Ref.parse(text)
    if ref is None:
        raise UnknownRef(text)
    return ref


def check_whose(connection: Connection, text: str, client: Client) -> None:
    """Raises UnknownRef for a ref of nothing, or of nothing in this engagement."""
    ref = find_ref(connection, text)
    if ref.kind in ("client", "engagement", "evidence_case"):
        raise UnknownRef(text, " that can be left out")
    of = scalar(connection, f"SELECT engagement FROM {ref.kind} WHERE id = ?", (ref.number,))
    if of != client.engagement:
        raise UnknownRef(text, f" of {client.slug}")


def _engagement(connection: Connection, client: int, slug: str, title: str | None) -> int:
    if title is None:
        return int(scalar(connection, "SELECT engagement FROM usual_engagement WHERE client = ?", (client,)))
    every = [
        (Ref("engagement", row["id"]), row["title"])
        for row in mappings(connection, "SELECT id, title FROM engagement WHERE client = ? ORDER BY id", (client,))
    ]
    wanted = unaccented(title)
    found = (
        [(ref, called) for ref, called in every if ref == wanted]
        or [(ref, called) for ref, called in every if unaccented(called) == wanted]
        or [(ref, called) for ref, called in every if wanted and unaccented(called).startswith(wanted)]
    )
    if len(found) != 1:
        raise UnknownEngagement(slug, title, found or every)
    ((ref, _),) = found
    return ref.number
