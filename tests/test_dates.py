"""The date grammar: closed, pure, never a guess."""

from contextlib import suppress
from datetime import date, datetime, time, timedelta

import pytest
from dateutil import tz
from hypothesis import given
from hypothesis import strategies as st

from coachlog.dates import Moment, read_day, read_minutes, read_moment
from coachlog.days import Looking
from coachlog.errors import DateRefused
from coachlog.moments import shown_day
from coachlog.words.english import ENGLISH
from coachlog.words.merged import language

WEDNESDAY = date(2026, 11, 18)
NOW = datetime(2026, 11, 18, 15, 0, tzinfo=tz.gettz("Europe/Berlin"))
WORDS = ENGLISH.dates


def ahead(text: str) -> date:
    return read_day(text, WEDNESDAY, "ahead", WORDS)


def back(text: str) -> Moment:
    return read_moment(text, NOW, "back", WORDS)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-12-04", date(2026, 12, 4)),
        ("4 Dec", date(2026, 12, 4)),
        ("4th December 2026", date(2026, 12, 4)),
        ("Dec 4", date(2026, 12, 4)),
        ("Dec 4, 2026", date(2026, 12, 4)),
        ("Fri 4 Dec", date(2026, 12, 4)),
        ("friday, 4 december", date(2026, 12, 4)),
        ("today", WEDNESDAY),
        ("tomorrow", date(2026, 11, 19)),
        ("fri", date(2026, 11, 20)),
        ("wed", date(2026, 11, 25)),
        ("this fri", date(2026, 11, 20)),
        ("next fri", date(2026, 11, 27)),
        ("last fri", date(2026, 11, 13)),
        ("in 3 days", date(2026, 11, 21)),
        ("in two weeks", date(2026, 12, 2)),
        ("in a month", date(2026, 12, 18)),
        ("2 weeks ago", date(2026, 11, 4)),
        ("+2w", date(2026, 12, 2)),
        ("-3d", date(2026, 11, 15)),
        ("this week", date(2026, 11, 20)),
        ("next week", date(2026, 11, 27)),
        ("end of week", date(2026, 11, 20)),
        ("the end of the month", date(2026, 11, 30)),
        ("end of year", date(2026, 12, 31)),
        ("next month", date(2026, 12, 31)),
        ("18 Nov", WEDNESDAY),
        ("17 Nov", date(2027, 11, 17)),
        ("29 Feb", date(2028, 2, 29)),
    ],
)
def test_a_due_day_looks_forward(text: str, day: date) -> None:
    assert ahead(text) == day


@pytest.mark.parametrize(
    ("text", "day", "at"),
    [
        ("fri", date(2026, 11, 13), None),
        ("wed", WEDNESDAY, None),
        ("yesterday 14:00", date(2026, 11, 17), time(14)),
        ("14:00", WEDNESDAY, time(14)),
        ("16:00", date(2026, 11, 17), time(16)),
        ("2pm", WEDNESDAY, time(14)),
        ("12 Nov at noon", date(2026, 11, 12), time(12)),
        ("Thu 12 Nov 14:00", date(2026, 11, 12), time(14)),
        ("2026-11-12T14:00+05:00", date(2026, 11, 12), time(10)),
    ],
)
def test_a_session_looks_back(text: str, day: date, at: time | None) -> None:
    assert back(text)[:2] == (day, at)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("yesterday at half past nine", time(9, 30)),
        ("17 Nov, two o'clock", time(14)),
        ("17 Nov quarter to ten", time(9, 45)),
        ("yesterday 10 in the morning", time(10)),
        ("ayer a las 5 de la tarde", time(17)),
        ("17 nov, 9 y media", time(9, 30)),
        ("ayer a las diez y cuarto", time(10, 15)),
        ("gestern um halb neun", time(8, 30)),
        ("17.11. viertel nach drei", time(15, 15)),
        ("gestern 8 Uhr abends", time(20)),
        ("gestern um halb sieben", time(18, 30)),
        ("yesterday at half past one", time(13, 30)),
        ("gestern um halb eins", time(12, 30)),
        ("ayer a la una", time(13)),
        ("ayer a las ocho", time(8)),
        ("ayer a las cinco de la tarde", time(17)),
        ("ayer a las 5 y media de la tarde", time(17, 30)),
        ("yesterday at nine in the morning", time(9)),
        ("gestern halb neun abends", time(20, 30)),
    ],
)
def test_a_time_may_be_said_in_words(text: str, at: time) -> None:
    assert read_moment(text, NOW, "back", language().dates) == Moment(date(2026, 11, 17), at)


def test_a_day_may_be_said_in_two_ways_that_agree() -> None:
    assert read_day("heute in zwei Wochen", WEDNESDAY, "ahead", language().dates) == date(2026, 12, 2)
    for text in ("yesterday, Tuesday 17 November", "gestern, 17.11.", "ayer martes", "17/nov"):
        assert read_day(text, WEDNESDAY, "back", language().dates) == date(2026, 11, 17), text
    with pytest.raises(DateRefused, match="another day"):
        read_day("yesterday, 16 November", WEDNESDAY, "back", language().dates)


@pytest.mark.parametrize("code", ["en", "es", "de"])
def test_every_word_for_a_day_is_read(code: str) -> None:
    for word, away in language(code).dates.days.items():
        assert read_day(word, WEDNESDAY, "ahead", language(code).dates) == WEDNESDAY + timedelta(days=away), word


def test_a_weekday_with_the_day_of_its_month_has_to_be_one() -> None:
    assert ahead("Fri 27") == date(2026, 11, 27)
    for text in (
        "do 3",
        "so 6",
        "Fri 28",
        "Fri 32",
        "10 in the morning",
        "twelve in the morning",
        "half past",
        "in the morning",
    ):
        with pytest.raises(DateRefused):
            read_day(text, WEDNESDAY, "ahead", language().dates)


def test_a_span_of_times_is_a_length_too() -> None:
    assert back("yesterday 14:00-15:05").minutes == 65


@pytest.mark.parametrize(
    ("text", "at", "minutes"),
    [
        ("13 Nov 2:00-3:00pm", time(14), 60),
        ("13 Nov 2:00-3:30", time(14), 90),
        ("13 Nov 4:30-6:00", time(16, 30), 90),
        ("13 Nov 5:00-7:15", time(17), 135),
        ("13 Nov 5:30 in the morning", time(5, 30), None),
        ("13 Nov 9:00-10:15", time(9), 75),
        ("13 Nov 02:00-03:30", time(2), 90),
        ("13 Nov 4:30", time(16, 30), None),
        ("13 Nov 04:30", time(4, 30), None),
        ("13 Nov 4:30am", time(4, 30), None),
        ("13 Nov 2:00 - 3:30 pm", time(14), 90),
        ("13 Nov 2-3pm", time(14), 60),
        ("13 Nov 9-10:15am", time(9), 75),
        ("13 Nov 11:00-1:00pm", time(11), 120),
        ("13 Nov 11:30-12:30pm", time(11, 30), 60),
        ("13 Nov 12:00-1:00pm", time(12), 60),
        ("13 Nov 10:00am-2:00pm", time(10), 240),
        ("13 Nov 14:00-3:00pm", time(14), 60),
        ("2026-11-13 2-3pm", time(14), 60),
        ("13 November 2-3pm", time(14), 60),
    ],
)
def test_the_start_of_a_span_takes_the_ends_half_of_the_day(text: str, at: time, minutes: int) -> None:
    moment = back(text)
    assert (moment.day, moment.at, moment.minutes) == (date(2026, 11, 13), at, minutes)


@pytest.mark.parametrize(
    "text",
    ["la mañana", "la manana", "el fin de semana", "am Morgen", "zum Morgen", "fri 3h", "3h", "esta mañana"],
)
def test_the_morning_the_weekend_and_three_hours_are_no_days_and_no_times(text: str) -> None:
    with pytest.raises(DateRefused):
        read_moment(text, NOW, "ahead", language().dates)


def test_what_is_read_over_at_the_end_of_a_day_is_said() -> None:
    assert read_moment("yesterday 9am", NOW, "back", language().dates).said == ""
    moment = read_moment("yesterday am", NOW, "back", language().dates)
    assert (moment.day, moment.at) == (date(2026, 11, 17), None)
    assert "“am” was read over" in moment.said


def test_a_month_from_the_31st_of_january_is_the_28th_of_february() -> None:
    assert read_day("+1m", date(2026, 1, 31), "ahead", WORDS) == date(2026, 2, 28)


@pytest.mark.parametrize("looking", ["back", "ahead"])
@pytest.mark.parametrize(
    "text",
    [
        *("31 Feb", "25:00", "24:00", "fri fri", "4 dec 14", "Thu 4 Dec", "03/04/2026", "", "soon", "in -3 days"),
        *(
            "15:00-14:00",
            "2026-13-01",
            "2026-02-30",
            "0001-01-01",
            "9999-12-31T10:00",
            "9999 years ago",
            "+9999y",
            "٣ dec",
            "\0",
            "13pm",
        ),
    ],
)
def test_anything_else_is_refused(text: str, looking: Looking) -> None:
    with pytest.raises(DateRefused):
        read_moment(text, NOW, looking, WORDS)


def test_a_session_without_a_year_that_would_be_half_a_year_ago_is_refused_with_both_readings() -> None:
    with pytest.raises(DateRefused, match="2025-12-04 or 2026-12-04"):
        back("4 Dec")


def test_a_numeric_date_needs_an_order_and_is_refused_with_both_readings_otherwise() -> None:
    with pytest.raises(DateRefused, match="3 Apr or 4 Mar"):
        ahead("03/04/2026")
    assert read_day("03/04/2026", WEDNESDAY, "ahead", WORDS, "dmy") == date(2026, 4, 3)
    assert read_day("03/04/2026", WEDNESDAY, "ahead", WORDS, "mdy") == date(2026, 3, 4)
    assert read_day("03.12.", WEDNESDAY, "ahead", WORDS, "dmy") == date(2026, 12, 3)


def test_a_time_that_a_clock_change_skips_moves_on_and_a_doubled_one_is_the_first_and_both_are_said() -> None:
    skipped, doubled = back("2026-03-29 02:30"), back("2026-10-25 02:30")
    assert skipped.at == time(3, 30)
    assert "skip 02:30" in skipped.said
    assert doubled.at == time(2, 30)
    assert "twice" in doubled.said


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        *[("60", 60), ("60 min", 60), ("1h15", 75), ("1h", 60), ("1:30", 90), ("90m", 90), ("0", 0)],
        *[("about an hour", 60), ("ca. 50 min", 50), ("como una hora", 60), ("~45 min", 45)],
    ],
)
def test_lengths(text: str, minutes: int) -> None:
    assert read_minutes(text, language().dates) == minutes


@pytest.mark.parametrize("text", ["", "an hour or so", "-5", "1500", "60 apples", "1.5h", "1h75"])
def test_lengths_that_are_none(text: str) -> None:
    with pytest.raises(DateRefused):
        read_minutes(text, ENGLISH.dates)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-150, 150))
def test_what_the_program_shows_it_reads(today: date, away: int) -> None:
    day = today + timedelta(days=away)
    looking: Looking = "ahead" if away >= 0 else "back"
    assert read_day(shown_day(day, today), today, looking, WORDS) == day


@given(st.text(max_size=30))
def test_any_text_is_a_day_or_refused(text: str) -> None:
    with suppress(DateRefused):
        assert isinstance(read_moment(text, NOW, "back", WORDS).day, date)
