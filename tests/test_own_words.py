"""The coach's own abbreviations, from ``[words]`` in config.toml."""

from pathlib import Path

import pytest

from coachlog.notation import Item, parse
from coachlog.words.merged import LANGUAGES, language
from coachlog.words.own import with_own
from tests.calls import Call, rows
from tests.notes import KNOWN


def items(text: str, **own: str) -> list[Item]:
    return list(parse(text, KNOWN._replace(words=with_own(language(), own).words)).note.items())


def said(**own: str) -> str:
    return "".join(with_own(language(), own).said)


def test_an_abbreviation_means_what_its_word_means_everywhere() -> None:
    found = items("W: ran it\nnx 4 Dec 14:00\nR: no time\n  MT: the promotion\n", W="win", nx="next session",
                  R="resistance", MT="my take")  # fmt: skip
    assert [(each.kind, each.text) for each in found] == [
        ("win", "ran it"),
        ("next_session", ""),
        ("resistance", "no time"),
    ]
    assert found[2].get("my_take") == "the promotion"
    (found,) = items("## Widerstand\nkeine Zeit. ML: er will nicht", ML="meine Lesart")
    assert found.get("my_take") == "er will nicht"
    (found,) = items("## WW\n- ran it", WW="Wins")
    assert found.kind == "win"
    (found,) = items("## Commitments\n- cc: call", cc="coach")
    assert found.get("owner") == "coach"


def test_one_for_private_makes_a_heading_and_a_sign_of_it() -> None:
    (heading,) = items("## pvt\n- win: qq", pvt="private")
    assert heading.kind == "private"
    (signed,) = items("win: ran it (pvt)", pvt="private")
    assert signed.get("withheld") is True


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_written_stays_in_the_words_of_the_language(code: str) -> None:
    from coachlog.notation import write

    known = KNOWN._replace(words=with_own(language(code), {"W": "win"}).words)
    note = parse("W: ran it\n\n\\W: text", known).note
    assert "W: ran it" not in write(note, known)
    assert parse(write(note, known), known).note == note


@pytest.mark.parametrize(
    ("short", "meaning", "what"),
    [
        ("I", "insight", "is a word already"),
        ("win", "goal", "is a word already"),
        ("foo", "bar", "is no word of a note"),
        ("x1", "win", "cannot be a word"),
        ("a:b", "win", "cannot be a word"),
        ("", "win", "cannot be a word"),
        ("-", "win", "cannot be a word"),
        ("a" * 40, "win", "cannot be a word"),
        ("W\x1b[2J", "win", "cannot be a word"),
        ("by", "win", "is a word already"),
        ("W", "win\x1b[2J" * 20, "is no word of a note"),
    ],
)
def test_a_word_that_cannot_be_is_said_in_one_line_and_the_rest_works(short: str, meaning: str, what: str) -> None:
    own = with_own(language(), {short: meaning, "WN": "win"})
    (line,) = own.said
    assert what in line
    assert line.isprintable()
    assert len(line) < 200
    assert own.used == (("WN", "win"),)


def test_the_same_word_again_is_no_mistake() -> None:
    assert said(nxt="next session", Win="win", W="win", w="win") == ""


def test_a_note_says_what_is_left_out_and_help_words_shows_the_others(ana: Call, home: Path) -> None:
    assert "[words]" in ana("help", "words").out
    (home / "config.toml").write_text('[words]\nW = "win"\nfoo = "bar"\n')
    told = ana("note", "ana", "W: ran it")
    assert told.code == 0
    assert told.err.count("“foo” stands for “bar”") == 1
    assert rows("SELECT text FROM win") == [("ran it",)]
    out = ana("help", "words").out
    assert "  W                       win" in out
    assert "“foo” stands for “bar”" in out


@pytest.mark.parametrize("table", ['words = "win"', "[words]\nW = 3", "[words]\nW = ['win']", "words = 4"])
def test_a_table_of_something_else_is_refused_with_what_to_write(ana: Call, home: Path, table: str) -> None:
    (home / "config.toml").write_text(table)
    told = ana("note", "ana", "win: x")
    assert told.code == 2
    assert 'W = "win"' in told.err
