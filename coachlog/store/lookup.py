"""Who is meant: an exact name or short name, else a unique beginning, else the candidates. Never a guess."""

import re
import unicodedata
from collections.abc import Collection, Sequence
from typing import NamedTuple

from coachlog.domain.ref import LETTERS, Ref, pattern
from coachlog.errors import AmbiguousClient, UnknownClient, UnknownEngagement, UnknownRef
from coachlog.naming import plain
from coachlog.store.connection import Connection

_APOSTROPHES = dict.fromkeys(map(ord, "’ʼ`´"), "'")


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
    found = may_mean(known, name)
    if len(found) > 1:
        raise AmbiguousClient(name, found)
    if not found:
        raise UnknownClient(name, [slug for slug, _ in known])
    ident, slug, full = connection.execute("SELECT id, slug, name FROM client WHERE slug = ?", found).fetchone()
    usual = _engagement(connection, ident, slug, None)
    meant = _engagement(connection, ident, slug, title) if slash else usual
    return Client(ident, slug, full, meant, slug if meant == usual else f"{slug}/{Ref('engagement', meant)}")


def everyone(connection: Connection) -> list[tuple[str, str]]:
    """The short name and the name of every client."""
    return [(slug, name) for slug, name in connection.execute("SELECT slug, name FROM client ORDER BY slug").fetchall()]


def may_mean(known: Sequence[tuple[str, str]], wanted: str) -> list[str]:
    """The short names of whom a name can mean: whose short name it is, else who is called so, else who begin so."""
    key = folded(wanted.partition("/")[0])
    exact = [slug for slug, _ in known if slug == key] or [slug for slug, name in known if folded(name) == key]
    return exact or [slug for slug, name in known if key and (slug.startswith(key) or folded(name).startswith(key))]


def short_names(connection: Connection) -> list[str]:
    """The short names of clients that are not archived."""
    rows = connection.execute("SELECT slug FROM client WHERE archived_on IS NULL ORDER BY slug").fetchall()
    return [slug for (slug,) in rows]


def newest_refs(connection: Connection, kinds: Sequence[str], beginning: str) -> list[Ref]:
    """The refs to these kinds of thing that begin so, of each kind the newest first, and twenty at most."""
    typed, digits = beginning[:1], beginning[1:]
    if digits and not (digits.isascii() and digits.isdecimal()):
        return []
    found: list[Ref] = []
    for kind in (kind for kind in kinds if typed in ("", LETTERS[kind])):
        rows = connection.execute(
            f"SELECT id FROM {kind} WHERE id LIKE ? ORDER BY id DESC LIMIT 20", (f"{digits}%",)
        ).fetchall()
        found += [Ref(kind, ident) for (ident,) in rows]
    return found


def tags(connection: Connection) -> list[str]:
    """The tags that were used, without their #."""
    return [tag for (tag,) in connection.execute("SELECT DISTINCT tag FROM tagged ORDER BY tag").fetchall()]


def find_ref(connection: Connection, text: str) -> Ref:
    """The ref that a text such as ``s12`` is. Raises UnknownRef for one of nothing."""
    ref = read_ref(text)
    if not connection.execute(f"SELECT 1 FROM {ref.kind} WHERE id = ?", (ref.number,)).fetchone():
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
    (engagement,) = connection.execute(f"SELECT engagement FROM {ref.kind} WHERE id = ?", (ref.number,)).fetchone()
    if engagement != client.engagement:
        raise UnknownRef(text, f" of {client.slug}")


def folded(name: str) -> str:
    """A name as it is compared: accents composed, case and spacing forgotten."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().translate(_APOSTROPHES).split())


def short_name(name: str, taken: Collection[str]) -> str:
    """A short name to type: letters and digits of any script joined by ``-``, unique, and never like a ref.

    Latin letters lose their accents, so that any keyboard can type them; other scripts are kept whole.
    """
    composed = unicodedata.normalize("NFC", name).translate(_APOSTROPHES).replace("'", "")
    plain = "".join(_unaccented(char.lower() if char != "İ" else "i") for char in composed).casefold()
    marked = "".join(char if char.isalnum() or unicodedata.category(char) in ("Mn", "Mc") else "-" for char in plain)
    slug = re.sub(r"-{2,}", "-", marked).strip("-") or "client"
    if re.fullmatch(pattern(), slug):
        slug = f"client-{slug}"
    number, unique = 2, slug
    while unique in taken:
        unique, number = f"{slug}-{number}", number + 1
    return unique


# Latin letters that no accent was added to, and that many keyboards lack.
_LATIN = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}


def _unaccented(char: str) -> str:
    if char in _LATIN:
        return _LATIN[char]
    if not unicodedata.name(char, "").startswith("LATIN"):
        return char
    return "".join(part for part in unicodedata.normalize("NFKD", char) if unicodedata.category(part) != "Mn")


def _engagement(connection: Connection, client: int, slug: str, title: str | None) -> int:
    if title is None:
        query = "SELECT engagement FROM usual_engagement WHERE client = ?"
        return int(connection.execute(query, (client,)).fetchone()[0])
    rows = connection.execute("SELECT id, title FROM engagement WHERE client = ? ORDER BY id", (client,)).fetchall()
    wanted = plain(title)
    found = (
        [row for row in rows if wanted == Ref("engagement", row[0])]
        or [row for row in rows if plain(row[1]) == wanted]
        or [row for row in rows if wanted and plain(row[1]).startswith(wanted)]
    )
    if len(found) != 1:
        raise UnknownEngagement(slug, title, [(Ref("engagement", row[0]), row[1]) for row in found or rows])
    return int(found[0][0])
