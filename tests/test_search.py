"""Search: anything that was written is found, and anything typed is a search."""

import json
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from coachlog.store.connection import Connection
from coachlog.views.search import Asked, place_in, search, terms
from tests.calls import Call, opened

TEXT = """minutes: 50
focus: el señor König

Don't follow-up at 10:30. Ein Führungskräfteentwicklungsprogramm. 近况很好，他说没问题。 Ĉu vi? naïve ﬁn
> ça va? "quoted" 100%

resistance: "no time" | my take: verborgen | source: loss, of the Überblick
experiment: walk | expects: stillness
win: ран | evidence: Яблоко
Ana will: call Zoë
belief: leading is controlling | holder: María
"""


@pytest.fixture
def written(ana: Call) -> Call:
    assert ana("note", "ana", "-", stdin=TEXT).code == 0
    return ana


@pytest.mark.parametrize(
    ("words", "refs"),
    [
        ("don't", "s1"), ("follow-up", "s1"), ("10:30", "s1"), ('"', "n1 r1"), ("*", ""), ("AND", ""), ("%", "n1"),
        ("señor", "s1"), ("senor", "s1"), ("SENOR konig", "s1"), ("近况", "s1"), ("近", "s1"), ("很好", "s1"),
        ("没问题", "s1"), ("entwicklung", "s1"), ("fuhrungs", "s1"), ("ca", "c1 n1"), ("яблоко", "w1"), ("рaн", ""),
        ('"no time"', "r1"), ('"time no"', ""), ("time no", "r1"), ("verbor", "r1"), ("maria", "n2"), ("zoe", "c1"),
        ("ana", "k1"), ("still", "x1"), ("uberblick", "r1"), ("x1", ""), ("naive", "s1"), ("cu", "s1"), ("", ""),
        ("   ", ""), ("OR NOT NEAR(", ""), ("text:walk", ""), ("^walk", "x1"), ("nothing here", ""),
    ],
)  # fmt: skip
def test_words_are_found_whatever_their_accents_and_no_sign_is_syntax(written: Call, words: str, refs: str) -> None:
    said = written("search", words, "--format", "json")
    assert (said.code, said.err) == (0, "")
    assert {found["ref"] for found in json.loads(said.out)} == set(refs.split())


def test_what_is_found_is_shown_with_whose_it_is_and_the_place(written: Call) -> None:
    said = written("search", "zoe").out
    assert "c1   commitment · Ana Ruiz · Fri 20 Nov (today)\n  call Zoë\n1 found" in said
    colour = written("--color", "always", "search", "zoe").out
    assert "\x1b[1;7mZoë\x1b" in colour
    assert written("search", "nothing", "here").out.startswith("Nothing found for 'nothing here' in the notes, items")


def test_search_is_filtered_by_client_kind_and_day(written: Call) -> None:
    written("client", "add", "Luis Vega")
    written("note", "luis", "win: walk | evidence: still", "--at", "1 Nov")
    written("note", "ana", "win: walk again", "--at", "10 Nov")

    def refs(*options: str) -> set[str]:
        return {found["ref"] for found in json.loads(written("search", "walk", *options, "--format", "json").out)}

    assert refs() == {"x1", "w2", "w3"}
    assert refs("--client", "luis") == {"w2"}
    assert refs("--kind", "win") == {"w2", "w3"}
    assert refs("--since", "5 Nov") == {"x1", "w3"}
    assert refs("--kind", "belief") == set()
    assert len(refs("--limit", "1")) == 1
    assert "1 of at least 3 found; --limit 0 shows all" in written("search", "walk", "--limit", "1").out


def test_what_is_taken_back_is_found_no_more(written: Call) -> None:
    written("note", "ana", "insight: ephemeral")
    assert "1 found" in written("search", "ephemeral").out
    written("undo")
    assert written("search", "ephemeral").out.startswith("Nothing found")


def test_a_line_that_stands_for_something_recorded_is_no_word_of_the_note(written: Call) -> None:
    written("note", "ana", "-", stdin="minutes: 50\n\nreview x1: went | learned: much\n^x1 review\n^win said so")
    assert {found["ref"] for found in json.loads(written("search", "review", "--format", "json").out)} == {"s2"}
    assert {found["ref"] for found in json.loads(written("search", "said so", "--format", "json").out)} == {"s2"}


def _found(connection: Connection, words: str) -> set[str]:
    return {found.ref for found in search(connection, Asked(terms(words), limit=0)).found}


def test_any_text_is_a_search(written: Call) -> None:
    connection = opened()

    @settings(max_examples=1000)
    @given(st.text(max_size=30) | st.text('"*()^:- ANDORNOTEA近况', max_size=12))
    @example('"')
    @example('""" "" *')
    def searched(words: str) -> None:
        _found(connection, words)

    searched()
    connection.close()
    for words in ("-x", "--nonsense", "\udcff"):
        assert written("search", words).code == 0


@pytest.mark.parametrize("words", ["ЛО", "ло", "ЛО “", "“ ЛО", "“ ло", "c# ЛО"])
def test_a_term_that_no_index_knows_is_found_whatever_its_case_and_place(ana: Call, words: str) -> None:
    ana("note", "ana", "win: ЯБЛОКО c# “so”")
    ana("note", "ana", "win: nothing")
    assert [each["ref"] for each in json.loads(ana("search", words, "--format", "json").out)] == ["w1"]


def test_a_search_that_is_too_long_is_refused(written: Call) -> None:
    said = written("search", *["ab"] * 700)
    assert (said.code, said.out) == (2, "")
    assert said.err == "coachlog: that is 2099 characters, a search takes 300: type a few words of it\n"
    assert written("search", "ab " * 99).code == 0


def test_what_is_written_is_gone_through_once_whatever_is_looked_for(written: Call) -> None:
    """Once for all that the indices do not know, and not at all where a word of it stands nowhere."""
    assert written("search", "好").code == 0
    connection = opened()
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    for words, times in (("近 很 说 ^w “ ”", 1), ("nowhere 近 很", 0), ("yes", 0)):
        asked.clear()
        search(connection, Asked(terms(words)))
        assert sum("FROM written" in query for query in asked) == times, words
    connection.close()


_LETTERS = st.characters(categories=["L", "Nd"])


@settings(max_examples=60)
@given(st.lists(st.lists(st.text(_LETTERS, min_size=1, max_size=8), min_size=1, max_size=4), min_size=1, max_size=6))
def test_every_text_is_found_by_each_of_its_words(texts: list[list[str]]) -> None:
    from sqlcipher3 import dbapi2 as driver

    from coachlog.store import migrate, search_index

    connection = driver.connect(":memory:")
    for step in (step for steps in migrate.MIGRATIONS for step in steps):
        step(connection) if callable(step) else connection.execute(step)
    connection.execute(f"CREATE VIEW written AS {search_index.written()}")
    for trigger in search_index.triggers():
        connection.execute(trigger)
    connection.execute("INSERT INTO client (id, uuid, changed_at, slug, name) VALUES (1, 'k', '', '', '')")
    connection.execute("INSERT INTO engagement (id, uuid, changed_at, client) VALUES (1, 'e', '', 1)")
    for number, text in enumerate(texts, 1):
        connection.execute(
            "INSERT INTO win (id, uuid, changed_at, engagement, day, text) VALUES (?, ?, '', 1, '2026-11-20', ?)",
            (number, str(number), ", ".join(text)),
        )
    for number, text in enumerate(texts, 1):
        for word in re.findall(r"[^\W_]+", ", ".join(text)):
            assert f"w{number}" in _found(connection, word)
            assert f"w{number}" in _found(connection, word.upper()) or not word.isascii()
    connection.close()


@given(st.text(max_size=40), st.text(max_size=6))
def test_the_places_lie_within_the_text_and_in_order(text: str, words: str) -> None:
    spans = place_in(text, terms(words))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert spans == sorted(spans)


def test_every_column_of_people_s_words_is_searched() -> None:
    """Every TEXT column is either searched, or known to hold no words of a person's."""
    from coachlog.store.migrations import version_1
    from coachlog.store.rows import TABLES
    from coachlog.store.search_index import NUMBERS

    no_words = {
        "uuid", "changed_at", "day", "starts_at", "written_at", "kind", "status", "trust", "typed", "typed_as", "state",
        "owner", "told", "trigger", "aimed_at", "source", "ended", "then", "proposed_by", "role", "power", "level",
        "relationship", "language", "log_consent", "format", "payment", "end_reason",
    }  # fmt: skip
    for step in version_1.TABLES:
        table = re.match(r"CREATE TABLE (\w+)", step)
        assert table is not None
        if table[1] not in NUMBERS:
            assert table[1] in ("tagged", "agreement", "release", "disclosure", "command", "change")
            continue
        texts = set(re.findall(r'"?(\w+)"? TEXT', step))
        assert texts - no_words - set(TABLES[table[1]].SEARCHED) == {name for name in texts if name.endswith("_on")}
