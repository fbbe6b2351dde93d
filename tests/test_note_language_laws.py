"""The laws of notation.md as properties."""

import gc
import re
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachlog.notation import Note, parse, write
from tests.notes import KNOWN, notes, texts


def _strings_of(note: Note) -> str:
    return repr(list(note.head)) + "".join(f"{block!r}" for block in note.blocks)


@given(texts | st.text(max_size=200))
def test_parsing_never_fails_and_drops_no_character(text: str) -> None:
    parsed = parse(text, KNOWN)
    assert "".join(piece.source for piece in parsed.pieces) == text
    below = parse(text, KNOWN._replace(below="the brief\nto read"))
    assert "".join(piece.source for piece in below.pieces) == text


@given(texts, st.data())
def test_every_word_is_found_in_an_item_the_head_or_the_free_text(text: str, data: st.DataObject) -> None:
    """A marker is put somewhere into the text: behind a mark, into brackets, below an item, into a heading."""
    place = data.draw(st.integers(0, len(text)))
    marked = text[:place] + " qmarkerq " + text[place:]
    assert "qmarkerq" in _strings_of(parse(marked, KNOWN).note)


@given(notes)
def test_a_note_that_is_written_reads_back_as_itself(note: Note) -> None:
    parsed = parse(write(note, KNOWN), KNOWN)
    assert parsed.note == note
    assert not parsed.refusals


@given(texts)
def test_what_was_read_is_written_and_read_again_the_same(text: str) -> None:
    note = parse(text, KNOWN).note
    assert parse(write(note, KNOWN), KNOWN).note == note


_SHAPES: dict[str, Callable[[int], str]] = {
    "lines": lambda size: "- Ana: call Luis | goal: g3 by fri #tag\n" * (size // 40),
    "one item": lambda size: "win: it\n" + "  more of it, and more\n" * (size // 23),
    "one line": lambda size: "win: " + "a | goal: ` b (" * (size // 15),
    "repeated by": lambda size: "Ana will: call " + "by fri " * (size // 7),
    "open fences": lambda size: "".join("`" * (3 + n % 700) + "x\n" for n in range(size // 350)),
    "blank lines": lambda size: "win: x\n" + "\n" * size,
    "quotes": lambda size: "> a\n" * (size // 4),
}


@pytest.mark.parametrize("shape", _SHAPES)
def test_ten_times_the_text_takes_at_most_fifteen_times_as_long(shape: str, full: bool) -> None:
    size = 100_000 if full else 20_000

    def best(text: str) -> float:
        times = []
        for _ in range(3):
            gc.collect()
            start = time.process_time()
            parse(text, KNOWN)
            times.append(time.process_time() - start)
        return min(times)

    small, large = best(_SHAPES[shape](size)), best(_SHAPES[shape](size * 10))
    assert large <= 15 * max(small, 0.004)


def test_a_megabyte_is_read_whole() -> None:
    text = "".join(f"win: number {n}\n" for n in range(60_000))
    assert len(list(parse(text, KNOWN).note.items())) == 60_000
    assert re.search("number 59999", _strings_of(parse(text, KNOWN).note))
