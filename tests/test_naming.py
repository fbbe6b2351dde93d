"""Names in a text: found however they are written, and nobody else's."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachlog.domain.names import unaccented
from coachlog.naming import Person, finder, replaced

PEOPLE = [
    Person(("María Soto-Gil",), "[1]"),
    Person(("Will Smith", "will-smith"), "[2]"),
    Person(("Ana Smith",), "[3]"),
]
PEOPLE += [Person(("近藤 健二",), "[4]"), Person(("Seán O'Neill",), "[5]")]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("María Soto-Gil came", "[1] came"),
        ("MARIA  SOTO-GIL, maría soto-gil", "[1], [1]"),
        ("Maria's and Soto-Gil’s", "[1]'s and [1]’s"),
        ("maria asked", "[1] asked"),
        ("will he? Will did", "will he? [2] did"),
        ("will smith and will-smith", "[2] and [2]"),
        ("the Smiths, Smith", "the (…)s, (…)"),
        ("Mariana and Annamaria", "Mariana and Annamaria"),
        ("近藤 健二と健二が", "[4]と[4]が"),
        ("Sean O’Neill, SEÁN, O'Neill", "[5], [5], [5]"),
        ("Mari\u0301a", "[1]"),
        ("Ruiz stays", "Ruiz stays"),
        ("_María_ and **Soto**, Gil, marías Buch", "_[1]_ and **[1]**, [1], [1]s Buch"),
        ("#will #smith, smith", "#[2] #(…), (…)"),
    ],
)
def test_a_name_is_found_however_it_is_written(text: str, shown: str) -> None:
    assert replaced(text, finder(PEOPLE, never=("Ana Ruiz",))(text)) == shown


def test_the_one_whose_document_it_is_stays() -> None:
    find = finder([Person(("Ana Soto",), "[1]"), Person(("Ana Ruiz",), "[2]")], never=("Ana Ruiz",))
    text = "Ana told Ana Ruiz that Ana Soto, or Soto, knows"
    assert replaced(text, find(text)) == "Ana told Ana Ruiz that [1], or [1], knows"


_TEXTS = st.text(st.sampled_from("aA bB.ñÑ é\u0301ßİ'’-\n近"), max_size=40)


@given(_TEXTS, st.lists(_TEXTS, max_size=3))
def test_what_is_replaced_is_found_no_more_and_the_rest_stays(text: str, names: list[str]) -> None:
    find = finder([Person((name,), "[x]") for name in names])
    places = find(text)
    assert all(0 <= place.start < place.end <= len(text) for place in places)
    assert all(a.end <= b.start for a, b in pairwise(places))
    left = replaced(text, [place._replace(shown="\0") for place in places])
    assert left.replace("\0", "") == "".join(
        char for n, char in enumerate(text) if not any(place.start <= n < place.end for place in places)
    )
    for name in names:
        if unaccented(name):
            assert unaccented(name) not in [unaccented(part) for part in left.split("\0")] or not any(
                map(str.isalnum, name)
            )
