"""Help: the sheets tell the truth, a typo is told what may have been meant, and the short names work."""

import datetime as dt
import re

import pytest

from coachlog.cli.commands import ALIASES, commands, groups
from coachlog.cli.setup.cheat_sheets import DATES, NOTE, PRIVACY, SHEETS
from coachlog.dates import read_day, read_moment
from coachlog.notation import parse
from coachlog.notation.offers import offers
from coachlog.store.sql_views import VIEWS
from coachlog.words.english import ENGLISH
from coachlog.words.merged import LANGUAGES
from coachlog.words.merged import language as merged
from tests.calls import Call
from tests.notes import KNOWN
from tests.now import NOW


def test_help_groups_the_commands_and_says_of_each_what_its_own_help_begins_with(call: Call) -> None:
    out = call("--help").out
    for title in groups():
        assert f"\n{title}:\n" in out
    for name, entry in commands().items():
        assert re.search(rf"\n  {name} +{re.escape(entry.help)}\n", out), name
        assert len(entry.help) <= 60
        assert call(name, "--help").code == 0
    assert all(len(line) <= 80 for line in out.splitlines())


@pytest.mark.parametrize("topic", SHEETS)
def test_a_sheet_is_one_page(call: Call, topic: str) -> None:
    said = call("help", topic)
    assert said.code == 0
    assert said.out.startswith(SHEETS[topic])
    assert all(len(line) <= 80 for line in said.out.splitlines())
    assert len(said.out.splitlines()) <= (62 if topic == "note" else 45)  # what is read most, and paged


def test_every_kind_of_line_on_the_sheet_of_the_note_is_read_as_such() -> None:
    shown = [
        ("> I am paid for the number.", "words"), ("insight: my checking was for me", "insight"),
        ("decision: x", "decision"),
        ("strength: x", "resource"), ("win: ran the stand-up alone", "win"),
        ("experiment: Luis presents one page", "experiment"), ("Ana will: call Luis by Friday", "commitment"),
        ("new goal: evenings at home", "goal"), ('resistance: "no time before year end"', "resistance"),
        ("belief: leading is controlling", "belief"), ("view of María: she checks everything", "view"),
        ("private: I pushed too fast", "private"), ("next session: 4 Dec 14:00", "next_session"),
        ("open with: how was Thursday?", "open_with"), ("cancelled: why", "cancelled"),
        ("rate g3: 6 slept on Thursday", "rate"),
        ("shift g3: new wording", "shift"), ("told g3: together", "told"),
        ("park g3: why", "park"), ("drop g3: why", "drop"),
    ]  # fmt: skip
    for line, kind in shown:
        assert line in NOTE or line.removesuffix("x") in NOTE, line
        assert [item.kind for item in parse(line, KNOWN, head=False).note.items()] == [kind], line
    text = parse("date: yesterday 14:00\nminutes: 60\nfocus: the report\nbalance: mostly process", KNOWN)
    assert text.note.head.focus == "the report"
    for mark in ("question", "fact", "setback", "straight talk", "tool", "agenda", "feedback to me", "no-show"):
        assert mark in ENGLISH.marks
        assert f"{mark}:" in NOTE


def _habits() -> tuple[list[str], list[str], list[str]]:
    """The three notes that stand side by side on the sheet."""
    rows = NOTE.partition("Prose\n")[2].partition("\n\n")[0].splitlines()[:-1]
    columns = [[row[begin:end].strip() for row in rows] for begin, end in ((0, 26), (26, 52), (52, 80))]
    template, bullets, prose = ([line.removesuffix("‹").strip() for line in lines] for lines in columns)
    return template, [*filter(None, bullets)], [*filter(None, prose)]


def test_three_habits_on_the_sheet_say_the_same_recorded_or_offered() -> None:
    for place, lines in enumerate(_habits()):
        known = KNOWN._replace(words=merged())
        note = parse("\n".join(lines), known).note
        assert (note.head.day, note.head.at, note.head.minutes) == (dt.date(2026, 11, 19), dt.time(14), 60), lines
        recorded = [(item.kind, item.get("owner"), item.get("due")) for item in note.items()]
        could_be = [
            (item.kind, item.get("owner"), item.get("due")) for each in offers(note, known) for item in each.items
        ]
        promises = [
            ("commitment", "client", dt.date(2026, 11, 20)),
            ("commitment", "coach", dt.date(2026, 11, 20)),
        ]
        assert recorded == [("win", None, None), *([] if place else promises)]
        assert could_be == (promises if place else [])


def test_every_date_on_the_sheet_of_dates_is_read() -> None:
    days, times = DATES.split("\n\n")[:2]
    shown = re.split(r"\s{3,}", days.removeprefix("DAYS").strip().replace("\n", "   "))
    assert len(shown) > 20
    for day in shown:
        if day == "Fri 4 Dec":
            assert read_day(day, NOW.date(), "ahead", ENGLISH.dates).isoformat() == "2026-12-04"
        else:
            read_day(day, NOW.date(), "ahead", ENGLISH.dates)
    for time in ("14:00", "2pm", "14:00-15:05", "noon"):
        assert time in times
        read_moment(f"yesterday {time}", NOW, "back", ENGLISH.dates)


def test_the_sheet_of_privacy_names_what_the_views_give() -> None:
    given = {name.removeprefix("given_").split("_")[0] for name in VIEWS if name.startswith("given_")}
    assert given - {"language", "untold"} == {
        "session",
        "next",
        "goal",
        "shift",
        "rating",
        "experiment",
        "win",
        "commitment",
        "remark",
        "milestone",
    }
    for word in (
        "goals",
        "shifts",
        "ratings",
        "experiments",
        "wins",
        "commitments",
        "insights",
        "milestones",
        "sessions",
    ):
        assert word in PRIVACY


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["breif", "ana"], "Did you mean 'brief'?"),
        (["client", "lst"], "Did you mean 'list'?"),
        (["brief", "anna"], "did you mean ana?"),
        (["brief", "ana", "--ful"], "--full"),
        (["help", "nothing"], "try note, dates, privacy"),
    ],
)
def test_a_typo_is_told_what_may_have_been_meant(ana: Call, arguments: list[str], meant: str) -> None:
    said = ana(*arguments)
    assert (said.code, said.out) == (2, "")
    assert meant in said.err


def test_short_names_mean_the_long_ones(ana: Call) -> None:
    assert ana("n", "ana", "win: x").code == 0
    assert ana("b", "ana").out == ana("brief", "ana").out
    assert ana("--color", "never", "b", "ana").code == 0
    assert ana("rm", "w1", "--yes").code == 0
    assert ana("help", "rm").out == ana("remove", "--help").out
    assert set(ALIASES.values()) <= set(commands())


def test_the_words_of_a_note_are_listed_in_three_languages(call: Call) -> None:
    out = call("help", "words").out
    assert out.splitlines()[0].split() == ["English", "Español", "Deutsch"]
    assert "  insight                   descubrimiento            Einsicht" in out
    for language in LANGUAGES.values():
        for word in (*language.marks, *language.attributes, *language.head, *language.sections):
            assert word in out, word


@pytest.mark.parametrize(
    ("line", "warning"),
    [
        ("experient: Luis presents", "experiment: … is one"),
        ("wins: she called", "win: … is one"),
        ("Ana will: call her by Wensday", "by 4 Dec"),
        ("Note: nothing", ""),
        ("15:30: nothing", ""),
        ("Luis said: nothing", ""),
    ],
)
def test_a_word_that_is_nearly_a_mark_or_a_day_is_said(ana: Call, line: str, warning: str) -> None:
    said = ana("note", "ana", line)
    assert said.code == 0
    assert (warning in said.err) if warning else said.err == ""
