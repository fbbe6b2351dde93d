"""References: what is one, and what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachlog.domain.ref import LETTERS, Ref, kind_of

_KINDS = st.sampled_from(sorted(LETTERS))
_NUMBERS = st.integers(1, 10**17)


@given(_KINDS, _NUMBERS)
def test_a_ref_is_its_letter_and_number_and_is_read_back_however_it_was_typed(kind: str, number: int) -> None:
    ref = Ref(kind, number)
    assert (ref.kind, ref.number, ref.letter) == (kind, number, LETTERS[kind])
    assert ref == f"{LETTERS[kind]}{number}"
    assert Ref.parse(f" {ref.upper()} ") == Ref.of(ref) == ref
    assert kind_of(ref) == kind


@given(st.text(st.sampled_from("sxwg019 ßſK٣-\n"), max_size=6))
def test_what_is_read_as_a_ref_says_it_letter_for_letter(text: str) -> None:
    ref = Ref.parse(text)
    assert ref is None or ref == text.strip().lower()


@pytest.mark.parametrize("text", ["", "s", "12", "s0", "s-1", "s1x", "ß27", "ſ10", "b1", "s" + "9" * 19, "s٣"])
def test_no_ref_is_none(text: str) -> None:
    assert Ref.parse(text) is None
    with pytest.raises(ValueError, match="no reference"):
        Ref.of(text)


@given(st.lists(st.tuples(_KINDS, _NUMBERS)))
def test_refs_sort_by_kind_then_number(things: list[tuple[str, int]]) -> None:
    refs = [Ref(*each) for each in things]
    assert [(ref.kind, ref.number) for ref in sorted(refs)] == sorted(things)
    for ref in refs:
        assert ref <= max(refs)
        assert ref >= min(refs)
        assert not ref > max(refs)
