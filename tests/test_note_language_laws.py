"""The laws of the note language as properties."""

import sys
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachlog.notation import Head, Item, Note, Text, parse, write
from coachlog.notation.offers import offers, taken
from coachlog.notation.template import Start, Waiting, known_ref, template
from coachlog.words.english import ENGLISH
from coachlog.words.merged import LANGUAGES, language
from tests.notes import KNOWN, notes, texts
from tests.now import NOW


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


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_note_that_is_written_reads_back_as_itself(code: str) -> None:
    known = KNOWN._replace(words=language(code))

    @given(notes)
    def reads_back(note: Note) -> None:
        parsed = parse(write(note, known), known)
        assert parsed.note == note
        assert not parsed.refusals

    reads_back()


_MAIL = "On 12 Nov 2026 at 18:02, Luis wrote:\n> so he wrote"


@pytest.mark.parametrize(
    "blocks",
    [
        (Item("shift", "a | my take y", "g3"),),
        (Item("words", "Private:"),),
        (Item("private", "yes", fields=(("withheld", True),)),),
        (Text("# Experiment"), Text("Ana")),
        (Text(f"{_MAIL}\n** Resistance"), Item("resistance", "no time")),
        (Text(f"{_MAIL}\nPrivate:"), Item("private", "I doubt it")),
    ],
)
@pytest.mark.parametrize("code", LANGUAGES)
def test_notes_that_were_once_read_otherwise_read_back_as_themselves(
    code: str, blocks: tuple[Item | Text, ...]
) -> None:
    known = KNOWN._replace(words=language(code))
    read = parse(write(Note(Head(), blocks), known), known).note.blocks
    assert [each for each in read if isinstance(each, Item)] == [each for each in blocks if isinstance(each, Item)]


@given(texts)
def test_what_was_read_is_written_and_read_again_the_same(text: str) -> None:
    note = parse(text, KNOWN).note
    assert parse(write(note, KNOWN), KNOWN).note == note


# One shape of long text each. bench/parsing.py measures the same, C code included.
SHAPES: dict[str, Callable[[int], str]] = {
    "lines": lambda size: "- Ana: call Luis | goal: g3 by fri #tag\n" * (size // 40),
    "one item": lambda size: "win: it\n" + "  more of it, and more\n" * (size // 23),
    "one line": lambda size: "win: " + "a | goal: ` b (" * (size // 15),
    "repeated by": lambda size: "Ana will: call " + "by fri " * (size // 7),
    "open fences": lambda size: "".join("`" * (3 + n % 60) + "x\n" for n in range(size // 34)),
    "blank lines": lambda size: "win: x\n" + "\n" * size,
    "quotes": lambda size: "> a\n" * (size // 4),
    "open brackets": lambda size: "win: a" + " (b" * (size // 3),
    "closed brackets and tags": lambda size: "win: a (b)" + " #c" * (size // 6) + " (d)" * (size // 8),
    "brackets between tags": lambda size: "win: a" + " (b) #t" * (size // 7),
    "brackets of both kinds": lambda size: "win: a" + " (I) [I]" * (size // 8),
    "labels within a line": lambda size: "win: a" + ". Belief: b, private, c - d" * (size // 26),
    "a length and words behind it": lambda size: "date: 12 Nov 10:00\nminutes: 50" + ", a" * (size // 3),
    "the next session and words behind it": lambda size: "x\nnext session: 4 Dec 10:00" + ", a" * (size // 3),
    "full stops": lambda size: "win: a" + "." * (size // 2) + " I" * (size // 4),
    "a bar and spaces": lambda size: "win: a | " + " " * size + "x",
    "more of an attribute": lambda size: "win: a\n  evidence: b\n" + "  | more\n" * (size // 9),
    "head lines of mails": lambda size: "From: x\n" * (size // 8),
}
# Notes that are written, of about as many characters.
WRITTEN: dict[str, Callable[[int], Note]] = {
    "bars": lambda size: Note(Head(), (Item("win", "a" + " | x" * (size // 4)),)),
    "head lines of mails": lambda size: Note(Head(), (Text("From: x\n" * (size // 8) + "x"),)),
    "mails": lambda size: Note(Head(), (Text(f"{_MAIL}\n" * (size // 60) + "x"), Item("win", "a"))),
}


def _steps(call: Callable[[], object]) -> int:
    """Lines of Python run and functions called, its own and those in C: the same on a busy machine."""
    count = 0

    def step(*_: object) -> Callable[..., object]:
        nonlocal count
        count += 1
        return step

    traced, profiled = sys.gettrace(), sys.getprofile()
    sys.settrace(step)
    sys.setprofile(step)
    try:
        call()
    finally:
        sys.settrace(traced)
        sys.setprofile(profiled)
    return count


@pytest.mark.parametrize("shape", SHAPES)
def test_ten_times_the_text_takes_at_most_fifteen_times_the_steps(shape: str, full: bool) -> None:
    size = 20_000 if full else 900
    texts = [SHAPES[shape](each) for each in (size, size * 10)]
    parse(texts[0], KNOWN)  # what is worked out once for all notes is no part of either
    small, large = (_steps(partial(parse, text, KNOWN)) for text in texts)
    assert large <= 15 * small


# What is offered of long notes, and taken.
OFFERED: dict[str, Callable[[int], str]] = {
    "prose": lambda size: "x\nShe will call Luis by Friday. I asked why. So what?\n" * (size // 52),
    "one line": lambda size: "x\nShe will call Luis by Friday, and " * (size // 34),
    "labels": lambda size: "x\nW: ran it\nto do: ring him\n" * (size // 28),
    "quotes": lambda size: 'x\n"I am paid for it" - so\n' * (size // 25),
    "headings": lambda size: "Wins\n" * (size // 5),
    "sentences with labels": lambda size: "x\n" + "A strength we named: she asks. So c11 is done. " * (size // 47),
    "experiment": lambda size: "## Experiment\n- a, " + "review, " * (size // 8),
    "talks": lambda size: 'x\nLuis rang me on Monday: "she is fine with it".\n- send the page: done\n' * (size // 70),
    "nested": lambda size: "- Actions\n    - call Luis - Ana - Mon\n" * (size // 36),
}


@pytest.mark.parametrize("shape", OFFERED)
def test_ten_times_the_note_takes_at_most_fifteen_times_the_steps_to_offer_and_to_take(shape: str, full: bool) -> None:
    small_size = 2_000 if full else 250
    read = [parse(OFFERED[shape](size), KNOWN).note for size in (small_size, small_size * 10)]
    taken(read[0], offers(read[0], KNOWN))
    small, large = (_steps(lambda note=note: taken(note, offers(note, KNOWN))) for note in read)  # type: ignore[misc]
    assert large <= 15 * small + 10_000


@pytest.mark.parametrize("shape", WRITTEN)
def test_ten_times_the_note_takes_at_most_fifteen_times_the_steps_to_write(shape: str) -> None:
    written = [WRITTEN[shape](size) for size in (1_000, 10_000)]
    write(written[0], KNOWN)
    small, large = (_steps(partial(write, note, KNOWN)) for note in written)
    assert large <= 15 * small


def test_a_megabyte_is_read_whole() -> None:
    lines = [f"win: {'she ran the stand-up alone, ' * 6} number {n}" for n in range(6_000)]
    items = list(parse("\n".join(lines), KNOWN).note.items())
    assert (len(items), items[-1].text) == (6_000, lines[-1].removeprefix("win: "))


_SAID = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=90).filter(str.strip)
_THINGS = st.tuples(
    st.sampled_from("cwxg"),
    _SAID,
    st.sampled_from(["you", "Ana", "both", "sponsor", "Luis Vega"]),
    st.sampled_from(["", "Thu 12 Nov", "next session"]),
    _SAID | st.just(""),
    st.sampled_from(["active", "proposed"]),
)


@given(st.lists(_THINGS, max_size=6), st.booleans())
def test_a_template_that_comes_back_as_it_was_given_out_says_nothing(
    things: list[tuple[str, str, str, str, str, str]], untold: bool
) -> None:
    """Unticked boxes and empty lines that were given out change nothing when they come back, whatever stands behind."""
    waiting = [
        Waiting(f"{letter}{n}", text, state, who, due, extra, waits=True)
        for n, (letter, text, who, due, extra, state) in enumerate(things, 1)
    ]
    told = KNOWN._replace(refs={thing.ref: known_ref(thing, ENGLISH, "María") for thing in waiting})
    shifted = [(thing.ref, "María") for thing in waiting if thing.ref[0] == "g" and untold]
    text = template(Start("Ana Ruiz", NOW.date(), "15:00", 60), waiting, shifted, told)
    parsed = parse(text, told)
    assert parsed.note.blocks == ()
    assert (parsed.warnings, parsed.refusals) == ((), ())
