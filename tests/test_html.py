"""The documents as a page: whole, self-contained, and people's words in it are only words. And in which language."""

import json
import re
from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachlog import places
from coachlog.domain.ref import Ref
from coachlog.render.html import recap_html, summary_html, trend_svg
from coachlog.render.markdown import recap_markdown, summary_markdown
from coachlog.store.lookup import find_client
from coachlog.views.commitments import GivenCommitment
from coachlog.views.goals import GivenGoal
from coachlog.views.remarks import GivenRemark
from coachlog.views.sessions import GivenSession
from coachlog.views.summary import GivenMilestone, Summary, of_last_session, summary
from coachlog.views.summary_options import SummaryOptions
from coachlog.views.wins import GivenWin
from coachlog.words.documents import DOCUMENTS, ENGLISH, SPANISH
from tests.calls import Call, opened
from tests.now import NOW

_VOID = {"meta", "br", "line", "circle", "polyline"}
_ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "header", "main", "section", "article", "div", "h1", "h2", "h3",
    "p", "em", "strong", "span", "bdi", "ul", "li", "dl", "dt", "dd", "blockquote", "svg", "line", "polyline", "circle",
    "text",
}  # fmt: skip


class _Checked(HTMLParser):
    """Every element is opened and closed in order, of ours, and loads nothing."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _ALLOWED, tag
        assert not {name for name, _ in attrs} & {"src", "href", "onclick", "onload", "action", "style"}
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _VOID, (tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)


def _checked(page: str) -> str:
    """The page's text, when the page is sound."""
    assert page.startswith("<!DOCTYPE html>\n<html lang=")
    parser = _Checked()
    parser.feed(page)
    parser.close()
    assert parser.open == []
    assert "url(" not in page
    assert "@import" not in page
    return "".join(parser.text)


FULL = """date: 2026-11-10 14:00
minutes: 50
focus: FOCUS
kind: follow-up

new goal: GOAL | why: WHY | measure: SEEN | by: 14 Dec | benefit: MINE | team benefit: OURS
new goal: OTHER
experiment: TRIED | expects: EXPECTED
win: WON | evidence: SEENIN
Ana will: PROMISED by 20 Nov
I will: MINEDUE by next session
decision: DECIDED
insight: SEENINSIGHT
strength: STRONG
> SAID
next session: 4 Dec 14:00
"""
LATER = """date: 2026-11-17 14:00
minutes: 45
kind: closing

rate g1: 3
shift g1: GOALB | client says: CLIENTWORDS
drop g2: no
review x1: HAPPENED | learned: LEARNED | then: keep
- [x] c1 CAME
experiment: AGAIN | expects: MORE
we will: TOGETHER
insight: LAST
"""


@pytest.fixture
def full(ana: Call) -> Call:
    for text in (FULL, LATER, "rate g1: 7", "rate g1: 5"):
        assert ana("note", "ana", "-", stdin=text).code == 0
    return ana


def _summary() -> Summary:
    connection = opened()
    try:
        return summary(connection, find_client(connection, "ana"), SummaryOptions(NOW.date()))
    finally:
        connection.close()


def test_a_page_holds_what_the_markdown_holds_and_loads_nothing(full: Call) -> None:
    for options in ([], ["--last"]):
        page = _checked(full("export", "ana", "--format", "html", *options).out)
        markdown = full("export", "ana", *options).out
        for word in re.findall(r"\b[A-Z]{4,}\b", markdown):
            assert word in page, word
    page = full("export", "ana", "--format", "html").out
    assert 'aria-label="ratings over time: 3, 7, 5"' in page
    assert page.count("<svg") == 1


def test_a_file_that_ends_in_html_is_a_page_and_kept_as_handed_over(full: Call) -> None:
    target = places.home() / "ana.HTML"
    assert full("export", "ana", "-o", str(target)).code == 0
    _checked(target.read_text("utf-8"))
    assert full("export", "ana", "--format", "pdf").code == 2


_HOSTILE = st.text(max_size=60) | st.sampled_from(
    [
        "</p><script>alert(1)</script>",
        "<img src=x onerror=y>",
        "&lt;b&gt;",
        "\ufffe\uffff\ud7ff",
        "{name} {0}",
        "]]>",
        "<!--",
    ]
)


@given(_HOSTILE.filter(str.strip))
def test_people_s_words_are_only_words(text: str) -> None:
    found = _PLAIN._replace(
        name=text,
        goals=(_PLAIN.goals[0]._replace(text=text, why=text),),
        wins=(_PLAIN.wins[0]._replace(text=text, evidence=text),),
        commitments=(_PLAIN.commitments[0]._replace(text=text, owner="other", owner_name=text, outcome=text),),
        remarks=(_PLAIN.remarks[0]._replace(text=text),),
    )
    for page in (summary_html(found, ENGLISH), recap_html(of_last_session(found), SPANISH)):
        _checked(page)
        assert not any(0xFFFE & ord(char) == 0xFFFE for char in page)


def _plain() -> Summary:
    day = date(2026, 11, 10)
    session, win, commitment = Ref("session", 1), Ref("win", 1), Ref("commitment", 1)
    return Summary(
        slug="ana-ruiz",
        name="Ana Ruiz",
        language="",
        sessions=(GivenSession(session, day, "coaching", 50, "f", 1),),
        goals=(GivenGoal(Ref("goal", 1), session, "goal", "active", "", "", None, "", "", (3, 5)),),
        experiments=(),
        wins=(GivenWin(win, session, day, "won", ""),),
        commitments=(GivenCommitment(commitment, session, day, "client", "", "t", None, False, "open", "", "", None),),
        remarks=(GivenRemark(Ref("remark", 1), session, day, "words", "said"),),
        milestones=(),
        next_day=None,
        next_at="",
        untold=(),
    )


_PLAIN = _plain()


def test_words_that_are_read_from_the_right_have_their_own_direction() -> None:
    found = _PLAIN._replace(name="دانا", goals=(_PLAIN.goals[0]._replace(text="أريد أن أثق בפריק 近况"),))
    page = summary_html(found, ENGLISH)
    assert '<h3 dir="auto" class="text">أريد أن أثق בפריק 近况</h3>' in page
    assert '<bdi class="text">دانا</bdi>' in page


@given(st.lists(st.integers(0, 10), min_size=2, max_size=40))
def test_a_picture_has_a_point_for_every_rating_within_its_frame(ratings: list[int]) -> None:
    picture = trend_svg(ratings, ENGLISH)
    points = [tuple(map(float, pair.split(","))) for pair in re.findall(r'points="([^"]*)"', picture)[0].split()]
    assert len(points) == len(ratings)
    assert all(0 < x < 190 and 0 < y < 56 for x, y in points)
    assert [y for _, y in points] == [round(50 - value * 4.4, 1) for value in ratings]


def test_a_spanish_client_s_documents_hold_no_english_word_of_ours(full: Call) -> None:
    assert full("client", "edit", "ana", "--language", "es").code == 0
    found = _summary()
    assert found.language == "es"
    milestones = tuple(_milestone(state) for state in ("planned", "reached", "missed", "changed"))
    found = found._replace(milestones=milestones)
    pages = [
        summary_markdown(found, SPANISH), _checked(summary_html(found, SPANISH)),
        recap_markdown(of_last_session(found), SPANISH), _checked(recap_html(of_last_session(found), SPANISH)),
    ]  # fmt: skip
    for page in pages:
        for word in _own_words():
            assert not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", page), word
    assert full("export", "ana").out.startswith("*Esto es tuyo, Ana.")
    assert full("export", "ana", "--last").out.splitlines()[2] == "# Nuestra sesión del 17 nov 2026"
    assert '<html lang="es">' in full("export", "ana", "--format", "html").out


def _milestone(state: str) -> GivenMilestone:
    return GivenMilestone(Ref("term", 1), "AGREED", date(2026, 12, 1), state, date(2026, 11, 1))


def _own_words() -> set[str]:
    """The English words of the documents that are no Spanish ones."""

    def words(texts: object) -> set[str]:
        return set(re.findall(r"[^\W\d_]{2,}", json.dumps(texts, ensure_ascii=False)))

    return words(ENGLISH) - words(SPANISH) - {"en", "name", "day", "count", "minutes", "ratings", "text"} | {"minutes"}


def test_every_language_says_everything_with_the_same_things_filled_in() -> None:
    for documents in DOCUMENTS.values():
        for field in documents._fields:
            mine, theirs = getattr(documents, field), getattr(ENGLISH, field)
            if isinstance(mine, str):
                assert re.findall(r"\{\w+\}", mine) == re.findall(r"\{\w+\}", theirs) or sorted(
                    re.findall(r"\{\w+\}", mine)
                ) == sorted(re.findall(r"\{\w+\}", theirs))
            elif isinstance(mine, dict):
                assert list(mine) == list(theirs)
            else:
                assert len(mine) == len(theirs)


def test_without_a_language_of_the_client_s_own_the_config_s_is_used(full: Call) -> None:
    (places.home() / "config.toml").write_text('language = "de"\n')
    assert full("export", "ana").out.startswith("*Das gehört Ihnen, Ana.")
    assert full("client", "edit", "ana", "--language", "en").code == 0
    assert full("export", "ana").out.startswith("*This is yours, Ana.")
    assert full("client", "edit", "ana", "--language", "klingon").code == 2
