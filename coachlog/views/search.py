"""Full-text search: what was asked for, as words; where they stand, best first; whose it is, and when it was.

Whole words and their beginnings come first, ranked (bm25). Words inside other words are looked for when those are few.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from coachlog.domain.choices import REMARK_KINDS
from coachlog.domain.names import with_places, without_accents
from coachlog.domain.ref import Ref
from coachlog.moments import stored_day
from coachlog.store.connection import Connection
from coachlog.store.fetch import mappings, scalars
from coachlog.store.note_body import read_body
from coachlog.store.rows import TABLES
from coachlog.store.search_index import NUMBERS, PLACES_PER_ROW, row_of

LONGEST = 300  # characters of what is asked for
_TRIGRAM = 3
_TEXT = "text of "  # what a query calls the columns that people wrote
# What is shown for rows that have no ref of their own; the query gives its number.
_SHOWN_AS = {"attendance": "session", "term_wording": "term"}
_NAMES = {"session": "note", "goal_rating": "rating", "goal_shift": "shift", "stakeholder": "person"}
_NAMES |= {"attendance": "attended", "term": "term", "term_wording": "earlier term", "evidence_case": "case"}
# What --kind takes, and the tables and kinds of remark that it means.
KINDS = {_NAMES.get(table, table): table for table in NUMBERS} | dict.fromkeys(REMARK_KINDS, "remark")
KINDS.pop("remark")


class Term(NamedTuple):
    """One word, or one phrase that stood in quotes."""

    text: str
    phrase: bool

    @property
    def has_letters(self) -> bool:
        return any(char.isalnum() for char in self.text)


class Asked(NamedTuple):
    """``client`` is an id; ``limit`` 0 for everything."""

    terms: tuple[Term, ...]
    client: int | None = None
    kind: str = ""
    since: date | None = None
    limit: int = 20


class Found(NamedTuple):
    """One thing, and the text of it in which the words stand: ``field`` says which of its texts that is."""

    ref: Ref
    uuid: str
    what: str
    client: str
    name: str
    day: date | None
    field: str
    text: str


class Hits(NamedTuple):
    """``total`` counts what was found, also what the limit leaves out; with ``more`` there are others inside words."""

    found: tuple[Found, ...]
    total: int
    more: bool = False


def terms(words: str) -> tuple[Term, ...]:
    """What was typed, as words and quoted phrases. A sign that is no word is looked for as it is."""
    plain = words.replace("\0", " ").encode("utf-8", "replace").decode()
    words_and_phrases = [
        Term(match[1] if match[1] is not None else match[2], match[1] is not None)
        for match in re.finditer(r'"([^"]*[^"\s][^"]*)"|(\S+)', plain)
    ]
    return tuple(dict.fromkeys(words_and_phrases))


def place_in(text: str, looked_for: Sequence[Term]) -> list[tuple[int, int]]:
    """Where the words stand in a text, as (start, end), accents and case forgotten."""
    compared, origin = with_places(text)
    spans = []
    for term in looked_for:
        matches = re.finditer(_pattern(term), compared)
        spans += [(origin[match.start()], origin[match.end() - 1] + 1) for match in matches if match[0]]
    return _joined(sorted(spans))


@lru_cache
def _pattern(term: Term) -> str:
    """What a term looks like in a text that is compared: its words, with signs between them or none."""
    compared = without_accents(term.text)
    words = re.findall(r"\w+", compared)
    return r"\W{0,3}".join(map(re.escape, words)) if words else re.escape(term.text)


def search(connection: Connection, asked: Asked) -> Hits:
    """What holds all of the words. Any text is a search; nothing in it is syntax."""
    if not asked.terms:
        return Hits((), 0)
    only = _allowed(connection, asked)
    places = [place for place in _by_words(connection, asked.terms) if only is None or place in only]
    whole = not asked.limit or len(places) < asked.limit
    if whole:
        known = set(places)
        more = _anywhere(connection, asked.terms) - known
        places += sorted((place for place in more if only is None or place in only), reverse=True)
    if asked.since is None:
        chosen = places[: asked.limit or None]
        return Hits(tuple(_details(connection, chosen, asked)), len(places), not whole)
    recent = [found for found in _details(connection, places, asked) if found.day and found.day >= asked.since]
    return Hits(tuple(recent[: asked.limit or None]), len(recent), not whole)


def _by_words(connection: Connection, looked_for: Iterable[Term]) -> list[int]:
    """Where all the words stand, or words that begin so, the best first."""
    if not all(term.has_letters for term in looked_for):
        return []
    expression = " AND ".join(_quoted(term) for term in looked_for)
    query = "SELECT rowid FROM word_index WHERE word_index MATCH ? ORDER BY rank, rowid DESC"
    return scalars(connection, query, (expression,))


def _anywhere(connection: Connection, looked_for: Iterable[Term]) -> set[int]:
    """Where each of the words stands, be it inside another one."""
    standing: set[int] | None = None
    unindexed: list[tuple[str, set[int]]] = []
    for term in looked_for:
        places = _in_indices(connection, term)
        if _is_indexed(term, places):
            standing = places if standing is None else standing & places
            if not standing:
                return set()
        else:
            unindexed.append((term.text, places))
    if not unindexed:
        return standing or set()
    # What is written is gone through once: the first of them is SQL's, what of it holds the others too is seen here.
    (part, places), *others = unindexed
    # LIKE forgets the case of ASCII alone.
    cases = [part] if part.isascii() else [*dict.fromkeys((part, part.lower(), part.upper()))]
    like = " OR ".join([r"text LIKE ? ESCAPE '\'"] * len(cases))
    query = f"SELECT place, text FROM written WHERE {like} OR place IN (SELECT value FROM json_each(?))"
    values = [re.sub(r"([%_\\])", r"\\\1", each) for each in cases]
    return {
        row["place"]
        for row in mappings(connection, query, (*(f"%{each}%" for each in values), str(list(places))))
        if (standing is None or row["place"] in standing)
        and all(row["place"] in places or part.lower() in row["text"].lower() for part, places in others)
    }


def _in_indices(connection: Connection, term: Term) -> set[int]:
    found: set[int] = set()
    if term.has_letters:
        found |= _places(connection, "SELECT rowid FROM word_index WHERE word_index MATCH ?", _quoted(term))
    if len(term.text) >= _TRIGRAM:
        exact = '"' + term.text.replace('"', '""') + '"'
        found |= _places(connection, "SELECT rowid FROM part_index WHERE part_index MATCH ?", exact)
    return found


def _is_indexed(term: Term, found: Collection[int]) -> bool:
    """Whether the indices know all places of a term. Too short for three letters in a row are one or two signs of a
    script without spaces, or a sign of punctuation; of Latin letters so few mean words that begin so, where any do."""
    return len(term.text) >= _TRIGRAM or (bool(found) and _is_latin(term.text))


def _places(connection: Connection, query: str, value: str) -> set[int]:
    return set(scalars(connection, query, (value,)))


def _quoted(term: Term) -> str:
    """A term in FTS5's own quotes, in which nothing is syntax. A word may go on."""
    return '"' + term.text.replace('"', '""') + ('"' if term.phrase else '"*')


def _is_latin(text: str) -> bool:
    return all(unicodedata.name(char, "").startswith(("LATIN", "DIGIT")) for char in text)


def _allowed(connection: Connection, asked: Asked) -> Collection[int] | None:
    """The places that the call's filters leave, or None for all of them."""
    table = KINDS.get(asked.kind, "")
    if asked.client is None and not table:
        return None
    allowed: set[int] = set()
    for name in [table] if table else NUMBERS:
        conditions, values = ["1"], list[object]()
        if asked.client is not None:
            conditions.append(_WHOSE.get(name, "engagement IN (SELECT id FROM engagement WHERE client = ?)"))
            values.append(asked.client)
        if name == "remark" and table:
            conditions.append("kind = ?")
            values.append(asked.kind)
        query = f"SELECT id * {PLACES_PER_ROW} + {NUMBERS[name]} FROM {name} WHERE {' AND '.join(conditions)}"
        allowed.update(scalars(connection, query, values))
    return allowed


_WHOSE = {"client": "id = ?", "engagement": "client = ?", "evidence_case": "? IS NULL"}
# The day of what has one, the session's for what was recorded in it.
_DAYS = dict.fromkeys(("session", "goal_rating", "goal_shift", "win"), "t.day")
_DAYS |= dict.fromkeys(("client", "engagement", "stakeholder", "term", "term_wording", "evidence_case"), "NULL")
_DAYS["agreement"] = "t.agreed_on"


def _details(connection: Connection, places: Sequence[int], asked: Asked) -> list[Found]:
    """What stands at these places, in their order."""
    by_table: dict[str, list[int]] = {}
    for place in places:
        table, ident = row_of(place)
        by_table.setdefault(table, []).append(ident)
    found: dict[tuple[str, int], Found] = {}
    for table, idents in by_table.items():
        for row in mappings(connection, _query(table), (str(idents),)):
            found[table, row["id"]] = _found(table, row, asked.terms)
    return [found[row] for row in map(row_of, places) if row in found]


def _query(table: str) -> str:
    columns = ", ".join(f't."{name}" AS "{_TEXT}{name}"' for name in TABLES[table].SEARCHED)
    join = {
        "client": "JOIN client k ON k.id = t.id",
        "engagement": "JOIN client k ON k.id = t.client",
        "evidence_case": "JOIN (SELECT '' AS slug, 'your cases' AS name) k",
    }.get(table, "JOIN engagement e ON e.id = t.engagement JOIN client k ON k.id = e.client")
    day = _DAYS.get(table, "(SELECT s.day FROM session s WHERE s.id = t.session)")
    kind = "t.kind" if table == "remark" else "NULL"
    row = {"attendance": "t.session", "term_wording": "t.term"}.get(table, "t.id")
    return f"""SELECT t.id, {row} AS number, t.uuid, k.slug AS client, k.name, {day} AS day, {kind} AS kind, {columns}
               FROM {table} t {join} WHERE t.id IN (SELECT value FROM json_each(?))"""


def _found(table: str, row: Mapping[str, Any], looked_for: Sequence[Term]) -> Found:
    written = {name.removeprefix(_TEXT): value for name, value in row.items() if name.startswith(_TEXT) and value}
    texts = {field: _free_text(value) if field == "body" else str(value) for field, value in written.items()}
    field = max(texts, key=lambda name: _how_many(looked_for, without_accents(texts[name])))
    ref = Ref(_SHOWN_AS.get(table, table), row["number"])
    what = row["kind"] or _NAMES.get(table, table)
    return Found(ref, row["uuid"], what, row["client"], row["name"], stored_day(row["day"]), field, texts[field])


def _how_many(looked_for: Sequence[Term], compared: str) -> int:
    return sum(re.search(_pattern(term), compared) is not None for term in looked_for)


def _free_text(body: str) -> str:
    return "\n".join(block for block in read_body(body) if isinstance(block, str))


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans that touch or overlap, as one."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
