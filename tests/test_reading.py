"""Notes as coaches really type them: what is read though no mark of ours says it, and what only looks like it."""

from datetime import date, time

import pytest

from coachlog.notation import NEXT, Head, Item, Known, KnownRef, Text, parse
from coachlog.notation.offers import offers
from coachlog.words.merged import language
from tests.now import NOW

REFS = {
    "c1": KnownRef("c1", ("Ana: send the page", "send the page", "Ana: send the page (due Fri 13 Nov)")),
    "c2": KnownRef("c2", ("call Luis",)),
    "g1": KnownRef("g1", ("evenings at home",)),
    "g2": KnownRef("g2", ("the report runs without me",)),
    "x1": KnownRef("x1", ("Luis runs the report",)),
}
PEOPLE = ("María Soto", "Luis Vega")
ENGLISH = Known(now=NOW, client="Ana Ruiz", people=PEOPLE, refs=REFS, words=language())
SPANISH, GERMAN = (ENGLISH._replace(words=language(code)) for code in ("es", "de"))


def head(text: str, known: Known = ENGLISH) -> Head:
    return parse(text, known).note.head


def items(text: str, known: Known = ENGLISH) -> list[Item]:
    return list(parse(text, known).note.items())


def item(text: str, known: Known = ENGLISH) -> Item:
    (only,) = items(text, known)
    return only


def promise(line: str, known: Known = ENGLISH) -> tuple[object, ...]:
    """Owner, name, text and due day of a bullet under Commitments."""
    found = item(f"## Commitments\n- {line}", known)
    return found.get("owner"), found.get("owner_name"), found.text, found.get("due")


def kept(text: str, known: Known = ENGLISH) -> str:
    return "\n".join(block.text for block in parse(text, known).note.blocks if isinstance(block, Text))


@pytest.mark.parametrize(
    ("line", "day", "at", "minutes"),
    [
        ("AR 11/18 4p 45m", date(2026, 11, 18), time(16), 45),
        ("10 November, 3pm, an hour", date(2026, 11, 10), time(15), 60),
        ("Fr 13.11. 10:00 / 60 min / Fokus: Vorstand", date(2026, 11, 13), time(10), 60),
        ("A. 17/11/26 0900-0950 her office", date(2026, 11, 17), time(9), 50),
        ("Ana, Friday 13 Nov, 9.00 to 10.15, Zoom", date(2026, 11, 13), time(9), 75),
        ("Ana Ruiz, Tuesday 17.11.2026, 9:00, 60 minutes", date(2026, 11, 17), time(9), 60),
        ("- 12.11., 14 Uhr, 60 min, AR per Video", date(2026, 11, 12), time(14), 60),
        ("19. Nov 14:00, 50 min", date(2026, 11, 19), time(14), 50),
        ("AR 26/10 10.30 - 11.40, zoom", date(2026, 10, 26), time(10, 30), 70),
        ("Sitzung mit Ana gestern 14 Uhr, 50 Minuten", date(2026, 11, 19), time(14), 50),
        (
            "Session with Ana yesterday, Thu 19 Nov at 10 in the morning, about an hour",
            date(2026, 11, 19),
            time(10),
            60,
        ),
        ("Sesión con Ana, ayer a las 5 de la tarde, como una hora", date(2026, 11, 19), time(17), 60),
        ("Ana, gestern, Donnerstag 19.11. um 10 Uhr vormittags, ca. 50 Min", date(2026, 11, 19), time(10), 50),
        ("Ana R. - Wed 18/nov, 5 pm, 45 min (zoom broke)", date(2026, 11, 18), time(17), 45),
        ("Ana Ruiz, Monday 16 November, two o'clock, 75 minutes", date(2026, 11, 16), time(14), 75),
        ("A.R. – Mi 18.11., 14 Uhr, 60 min, bei ihr im Büro", date(2026, 11, 18), time(14), 60),
        ("Ana, jue 19 nov, 11h, 1h", date(2026, 11, 19), time(11), 60),
        ("ayer 17h, media hora", date(2026, 11, 19), time(17), 30),
        ("Donnerstag 12. November, 10:30 bis 12 Uhr", date(2026, 11, 12), time(10, 30), 90),
    ],
)
def test_a_first_line_says_when_a_session_was_without_any_key(line: str, day: date, at: time, minutes: int) -> None:
    found = head(f"{line}\n\nhello")
    assert (found.day, found.at, found.minutes) == (day, at, minutes)


def test_the_words_of_such_a_line_that_are_none_of_it_stay_in_the_note() -> None:
    assert kept("A. 17/11/26 0900-0950 her office\n\nhello") == "her office\n\nhello"
    assert head("Fr 13.11. 10:00 / 60 min / Fokus: Vorstand").focus == "Vorstand"
    assert head("AR 11/18 4p 45m").client == "Ana Ruiz"


@pytest.mark.parametrize(
    "line",
    [
        "Yesterday 3 hours with the works council",
        "Monday 9:00 she rang in tears, 20 min",
        "Am Freitag um 10 hat sie das Gespräch",
        "Friday 10:00 she cried",
        "On 12 Nov 2026 at 18:02, Luis wrote:",
        "2026 was a long year",
        "El lunes a las 10 lloró mucho y me fui",
        "12 Nov",
        "45 min of silence",
        "win: ran it on 12 Nov 10:00",
        "Ana slept 12 Nov 9h",
        "Ana ran 12 Nov, 45 min",
        "3 Nov, 2 hours of crying",
        "Board meeting, 12 Nov, 9:00",
        "Flight 12 Nov, 9:00, Ana",
        "Ana war 12. Nov 9 Uhr beim Arzt",
        "Length: the report is too long",
        "Wann: weiß sie nicht",
    ],
)
def test_a_sentence_with_a_day_in_it_is_no_head(line: str) -> None:
    assert head(f"{line}\nhello") == Head()


@pytest.mark.parametrize("key", ["topic", "Thema", "tema", "goal for the session"])
def test_the_head_has_more_words_than_the_template(key: str) -> None:
    assert head(f"{key}: the report\nduration: an hour\nwhen: yesterday\ntime: 14:00") == Head(
        day=date(2026, 11, 19), at=time(14), minutes=60, focus="the report"
    )


def test_at_the_top_a_key_may_stand_behind_a_bullet_and_a_length_alone() -> None:
    assert head("date: 12 Nov 10:00\n50 min\n- topic: the report").minutes == 50
    assert head("AR 11/18 4p 45m\n- topic: the report").focus == "the report"
    assert head("date: 12 Nov 10:00\n- today: she cried").focus == ""


def test_what_stands_in_brackets_behind_a_day_or_a_length_is_the_coachs() -> None:
    text = "date: 12 Nov 10:00\nminutes: 75 (we began late)\n\nhello"
    assert head(text).minutes == 75
    assert "(we began late)" in kept(text)


def test_the_focus_and_a_stage_of_trust_count_further_down_where_the_head_does_not_say_them() -> None:
    below = "date: 12 Nov 10:00\n\n## Notes\nfoco: the report\nVertrauen: offen, she cried"
    assert (head(below).focus, head(below).trust) == ("the report", "candid")
    assert head(f"focus: sleep\n{below}").focus == "sleep"
    assert "foco: the report" in kept(f"focus: sleep\n{below}")


@pytest.mark.parametrize("line", ["- Topic: her affair", "  topic: her affair", "Today: her affair", "trust: very low"])
def test_further_down_nothing_else_becomes_part_of_the_head(line: str) -> None:
    text = f"date: 12 Nov 10:00\n\n## Notes\nhello\n{line}"
    assert head(text) == Head(day=date(2026, 11, 12), at=time(10))
    assert "her affair" in kept(text) or "very low" in kept(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("date: 12/11 2.30pm", "2026-11-12"),  # the other reading lies more than two months back
        ("date: Fri 11/13 10:00", "2026-11-13"),
        ("date: 13/11 10:00", "2026-11-13"),
        ("date: 3.11. 10:00", "2026-11-03"),
        ("date: 11/10 10:00\n\nwin: x\nnext session: 11/24 10:00", "2026-11-10"),
        ("date: 11/10 10:00\n\nHoy la he visto con el equipo, que no para de hablar", "2026-10-11"),
    ],
)
def test_two_numbers_are_a_day_where_something_says_which_comes_first(text: str, day: str) -> None:
    parsed = parse(text, ENGLISH)
    assert (parsed.note.head.day, parsed.refusals) == (date.fromisoformat(day), ())


def test_two_numbers_that_nothing_explains_are_refused_with_both_readings() -> None:
    (refused,) = parse("date: 11/10 10:00\n\nhello", ENGLISH).refusals
    assert "11 Oct or 10 Nov" in refused.message


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("Goal: leave at six", "goal", "leave at six"),
        ("- goal: leave at six", "goal", "leave at six"),
        ("Ziel: um sechs gehen", "goal", "um sechs gehen"),
        ("takeaway: less is enough", "insight", "less is enough"),
        ("pushback: no time", "resistance", "no time"),
        ("S/T: you interrupt", "straight_talk", "you interrupt"),
        ("start with: the page", "open_with", "the page"),
        ("quick win - ran it alone", "win", "ran it alone"),
        ("- win – ran it alone", "win", "ran it alone"),
        ("FB from Luis: she is early", "perception", "she is early"),
    ],
)
def test_a_mark_has_other_names_and_a_dash_may_stand_for_its_colon(line: str, kind: str, text: str) -> None:
    found = item(f"hello\n\n{line}")
    assert (found.kind, found.text) == (kind, text)


@pytest.mark.parametrize("words", ["Action items", "Promises", "Vereinbarungen", "Acuerdos"])
def test_a_sections_word_alone_over_its_lines_is_a_heading(words: str) -> None:
    assert [each.kind for each in items(f"hello\n\n{words}\n- Ana: call Luis\n- me: write")] == ["commitment"] * 2


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("What went well", "win"), ("Lo bueno", "win"), ("Gut gelaufen", "win"), ("Setbacks", "setback"),
        ("What we agreed", "commitment"), ("QUEDAMOS", "commitment"), ("Was wir ausgemacht haben", "commitment"),
        ("Blockers", "resistance"), ("Bloqueos", "resistance"), ("Wo er bremst", "resistance"),
        ("Neuer Versuch", "experiment"), ("Prueba", "experiment"), ("Was sie mitnimmt", "insight"),
    ],
)  # fmt: skip
def test_a_heading_may_say_it_otherwise(words: str, kind: str) -> None:
    assert item(f"hello\n\n{words}\n- the first of them").kind == kind


def test_below_a_heading_what_says_that_it_is_none_of_it_stays_text() -> None:
    assert [each.text for each in items("## Wins\n- ran it\n- not a win: went in at two\n- headline: good news")] == [
        "ran it"
    ]


@pytest.mark.parametrize("text", ["Success\nfor her means being left alone.", "Win\nshe drinks", "Wins\nshe drinks"])
def test_a_sections_word_alone_over_a_plain_line_records_nothing(text: str) -> None:
    assert items(f"hello\n\n{text}") == []


def test_a_private_part_goes_on_over_a_sections_word_that_stands_alone() -> None:
    assert [each.kind for each in items("Private\nShe drinks.\nActions\n- ask Luis about it")] == ["private"]


@pytest.mark.parametrize("line", ["- I think she lied", "- imo none", "- glaub ich nicht, dass es war"])
def test_a_bullet_that_begins_with_an_opinion_is_the_coachs(line: str) -> None:
    assert items(f"## Wins\n{line}\n- ran it")[0].text == "ran it"


@pytest.mark.parametrize("indent", ["  ", "    ", "\t"])
def test_in_a_list_within_a_list_marks_are_read_and_further_in_without_one_it_is_code(indent: str) -> None:
    found = items(f"- Deals\n{indent}- win: ran it\n\n{indent}- decided: start with two\n{indent * 2}  no mark\n- more")
    assert [(each.kind, each.text) for each in found] == [("win", "ran it"), ("decision", "start with two")]
    assert items("Deals\n\n    - win: ran it\n\nDeals\n\twin: ran it") == []


def test_a_decimal_is_no_day() -> None:
    assert promise("raise her score by 1.5")[3] is None
    assert promise("read chapter 3.2")[3] is None
    assert promise("send it by 1.5.")[3] == date(2027, 5, 1)


def test_below_an_experiment_of_our_own_mark_nothing_is_inferred() -> None:
    assert item("experiment: one page\n  She thinks María is an idiot").get("expects") is None
    assert item("## Experiment\n- one page\n  thinks he is an idiot").get("expects") is None


def test_a_sections_word_alone_over_nothing_is_text() -> None:
    assert items("hello\n\nWins\n\nmore") == []
    assert items("she spoke of\nwins\nand of losses") == []


@pytest.mark.parametrize(
    ("line", "day", "at"),
    [
        ("next session Fri 4 Dec 14:00", "2026-12-04", "14:00"),
        ("nxt 12/14 4p", "2026-12-14", "16:00"),
        ("- next session moved, 26 Nov 10:00 (was the 24th)", "2026-11-26", "10:00"),
        ("nächster Termin Do 10.12., 16 Uhr", "2026-12-10", "16:00"),
        ("próxima sesión: el martes 1 de diciembre a las 17", "2026-12-01", "17:00"),
        ("next: Tuesday, 8th of December, 9 o'clock", "2026-12-08", "09:00"),
    ],
)
def test_the_next_session_needs_no_colon_when_a_day_with_a_time_is_all_that_follows(
    line: str, day: str, at: str
) -> None:
    found = next(each for each in items(f"date: 12 Nov 10:00\n\nhello\n{line}") if each.kind == "next_session")
    assert (found.get("day"), found.get("at")) == (date.fromisoformat(day), at)


def test_behind_the_next_sessions_day_a_bracket_is_the_coachs() -> None:
    found = item("PRÓX: jue 26/nov 17h (el 12 viaja)")
    assert (found.kind, found.get("day"), found.get("at")) == ("next_session", date(2026, 11, 26), "17:00")
    assert "viaja" in kept("PRÓX: jue 26/nov 17h (el 12 viaja)")


def test_the_next_session_may_be_at_the_same_time() -> None:
    assert item("date: 12 Nov 10:00\n\nnext session: 4 Dec, same time").get("at") == "10:00"


def test_ratings_are_read_of_each_goal_that_a_line_begins_with() -> None:
    found = [(each.ref, each.get("value"), each.text) for each in items("hello\ng1: 7, g2 4\n- g1 now 5 (was 3)")]
    assert found == [("g1", 7, ""), ("g2", 4, ""), ("g1", 5, "(was 3)")]


@pytest.mark.parametrize("line", ["rate g1: from 4 to 6", "rate g1: 4 -> 6", "rate g1: von 4 auf 6", "g1 6/10, was 4"])
def test_of_two_ratings_the_later_counts(line: str) -> None:
    assert item(line).get("value") == 6


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("rate g1: six, was 4", 6),
        ("rate g1: a 6 today", 6),
        ("valorar g1: un 6", 6),
        ("bewerten g1: immer noch vier", 4),
    ],
)
def test_a_rating_behind_its_mark_may_be_said_in_words(line: str, value: int) -> None:
    assert item(line).get("value") == value
    assert items("rate g1: two reasons why") == []


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("[x] c1 only half", "partly"),
        ("[x] c1 send the page (due Nov 13) not really, she forgot", "partly"),
        ("[x] c1 Luis: send the page. nur halb", "partly"),
        ("[x] c1 a medias", "partly"),
        ("[x] c1 told him he is not yet ready", "done"),
        ("[x] c1: only half", "done"),  # behind our own mark it is what came of it
        ("[x] c1 sent half of it to Luis", "done"),
        ("[x] c1 half an hour with him, done", "done"),
        ("[x] c1 partly thanks to Tom she did it", "done"),
        ("[x] c1 halb so wild, erledigt", "done"),
        ("[x] c1 no lo hizo", "partly"),
    ],
)
def test_a_tick_is_in_part_when_its_first_words_contradict_the_box(line: str, state: str) -> None:
    assert item(line).get("state") == state
    assert ("in part" in "".join(map(str, parse(line, ENGLISH).warnings))) == (state == "partly")


def test_a_review_is_read_behind_its_ref_alone_with_what_was_learned() -> None:
    found = item("x1 went badly: he asked every minute. Learned: she never told him. weiter so")
    assert (found.kind, found.text, found.get("learned"), found.get("then")) == (
        "review", "went badly: he asked every minute.", "she never told him", "keep",
    )  # fmt: skip


def test_behind_our_own_mark_only_a_key_with_its_colon_is_an_attribute() -> None:
    found = item("review x1: one page. learned: they do not read. weiter so")
    assert (found.text, found.get("learned"), found.get("then")) == ("one page.", "they do not read. weiter so", None)
    assert item("review x1: one page. \\learned: no").text == "one page. learned: no"


@pytest.mark.parametrize("known", [ENGLISH, SPANISH, GERMAN])
def test_under_resistance_the_first_sentence_is_it_and_the_others_say_what_was_asked_and_answered(known: Known) -> None:
    said = '- No coaching. "They would laugh". I asked who. Said Rick. I think it is about Rick'
    found = item(f"## Resistance\n{said}", known)
    assert found.text == "No coaching."
    assert (found.get("asked"), found.get("my_take")) == ("who", "I think it is about Rick")
    assert found.get("client_says") == '"They would laugh"\nRick'


def test_lines_below_a_resistance_say_the_same() -> None:
    found = item(
        '## Widerstand\n- Skip-Level\n  - "sie dächten, ich prüfe"\n  gefragt: wer?\n  meidet ihn, glaub ich', GERMAN
    )
    assert (found.get("client_says"), found.get("asked")) == ('"sie dächten, ich prüfe"', "wer?")
    assert found.get("my_take") == "meidet ihn, glaub ich"
    answered = item("Resistencia: el correo\nle pregunto qué pierde\n> que me digan que no", SPANISH)
    assert answered.get("client_says") == "que me digan que no"


@pytest.mark.parametrize("line", ['- "Creo que no vale la pena"', "- says he has no time", '- "I think not". '])
def test_the_first_sentence_of_a_resistance_is_always_the_resistance(line: str) -> None:
    found = item(f"## Resistance\n{line}")
    assert (found.kind, found.fields) == ("resistance", ())


def test_the_full_stop_of_an_initial_or_of_a_day_ends_no_sentence_and_an_answer_may_follow_its_question() -> None:
    found = item(
        "## Experiment\n- ein Nein. A. erwartet, dass nichts kommt. Zutrauen 70 %. Am 23. Dezember schauen wir drauf."
    )
    assert (found.text, found.get("expects"), found.get("confidence"), found.get("review")) == (
        "ein Nein.", "dass nichts kommt", 70, date(2026, 12, 23),
    )  # fmt: skip
    found = item("## Resistance\n- no 360. I asked who would be hard, she says Luis. A.: they would laugh")
    assert (found.get("asked"), found.get("client_says")) == ("who would be hard", "Luis\nthey would laugh")


def test_an_experiment_says_what_is_expected_and_when_it_is_looked_at() -> None:
    found = item(
        "## Experiment\n- two mornings without meetings\n  - she thinks Luis will book over it\n  review next session"
    )
    assert (found.get("expects"), found.get("review")) == ("Luis will book over it", NEXT)
    found = item("## Experimento\ntres reuniones sin Excel, revisión 14 de diciembre. Espera que nadie lo vea", SPANISH)
    assert (found.text, found.get("review"), found.get("expects")) == (
        "tres reuniones sin Excel", date(2026, 12, 14), "que nadie lo vea",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("line", "promised"),
    [
        ("I send him the chapter tomorrow", ("coach", None, "I send him the chapter tomorrow", date(2026, 11, 21))),
        ("I'll write to her, fri", ("coach", None, "write to her", date(2026, 11, 27))),
        ("@me slow down", ("coach", None, "slow down", None)),
        ("ich schicke ihr das Buch morgen", ("coach", None, "ich schicke ihr das Buch morgen", date(2026, 11, 21))),
        ("le mando el artículo mañana", ("coach", None, "le mando el artículo mañana", date(2026, 11, 21))),
        ("she'll call Luis by Friday", ("client", None, "call Luis", date(2026, 11, 27))),
        ("AR to call Luis", ("client", None, "call Luis", None)),
        ("both of us: reread the contract", ("both", None, "reread the contract", None)),
        ("Ana & me: pick a day", ("both", None, "pick a day", None)),
        ("Luis + Ana: agree on it, by 30 Nov", ("other", "Luis + Ana", "agree on it", date(2026, 11, 30))),
        ("the sponsor: pay for it", ("sponsor", None, "pay for it", None)),
        ("LV: sends the page", ("stakeholder", "Luis Vega", "sends the page", None)),
        ("book the room (me)", ("coach", None, "book the room", None)),
        ("book the room (me, tomorrow)", ("coach", None, "book the room", date(2026, 11, 21))),
        ("pick a customer - AR - Wed", ("client", None, "pick a customer", date(2026, 11, 25))),
        ("one page - Luis", ("stakeholder", "Luis Vega", "one page", None)),
        ("update the deck - Roadmap - Fri", ("client", None, "update the deck - Roadmap", date(2026, 11, 27))),
        ("cancel the 1:1s (Fri)", ("client", None, "cancel the 1:1s", date(2026, 11, 27))),
        ("one page for the board, due 4 Dec", ("client", None, "one page for the board", date(2026, 12, 4))),
        ("ask three peers before our next session", ("client", None, "ask three peers", NEXT)),
        ("bring a picture to the next session", ("client", None, "bring a picture to the next session", NEXT)),
        ("Bericht bis Di", ("client", None, "Bericht bis Di", date(2026, 11, 24))),
        ("llamar a Luis, 23/12 como tarde", ("client", None, "llamar a Luis", date(2026, 12, 23))),
        ("call him on Friday about it", ("client", None, "call him on Friday about it", date(2026, 11, 27))),
        ("send it EOW", ("client", None, "send it EOW", date(2026, 11, 20))),
        ("write it end of next week", ("client", None, "write it end of next week", date(2026, 11, 27))),
        ("I send him tomorrow the chapter", ("coach", None, "I send him tomorrow the chapter", date(2026, 11, 21))),
        ("what we said about tomorrow at home", ("client", None, "what we said about tomorrow at home", None)),
        ("ring him before Wed 11 for once", ("client", None, "ring him before Wed 11 for once", None)),
        ("ring him w/c 30/11", ("client", None, "ring him w/c 30/11", date(2026, 11, 30))),
    ],
)  # fmt: skip
def test_who_commits_and_by_when_is_read_as_it_is_said(line: str, promised: tuple[object, ...]) -> None:
    assert promise(line) == promised


def test_people_are_known_by_their_last_name_a_title_or_its_initial() -> None:
    for name in ("Vega", "Mr Vega", "Frau Vega", "Luis V.", "don Luis", "Sr. Vega"):
        assert promise(f"{name}: call")[:2] == ("stakeholder", "Luis Vega"), name
    assert promise("Ana R.: call")[0] == "client"
    assert promise("vega: call")[:2] != ("stakeholder", "Luis Vega")  # a word as any other
    two = ENGLISH._replace(people=("Luis Vega", "Eva Vega"))
    assert promise("Vega: call", two)[:2] == ("other", "Vega")


@pytest.mark.parametrize(
    ("initials", "owner"),
    [("MS", "María Soto"), ("ML", "María del Lago"), ("MDL", "María del Lago"), ("LV", None), ("E.N.", "Élodie Noir")],
)
def test_initials_are_somebodys_where_they_are_nobody_elses(initials: str, owner: str | None) -> None:
    known = ENGLISH._replace(people=("María Soto", "María del Lago", "Luis Vega", "Lea Vogt", "Élodie Noir"))
    found = item(f"## Commitments\n- {initials}: call", known)
    assert (found.get("owner"), found.get("owner_name")) == (("stakeholder", owner) if owner else ("other", initials))


@pytest.mark.parametrize(
    "line",
    [
        "move it from Tuesday to Friday",
        "ask Luis about Friday",
        "das Protokoll von heute",
        "paper NOT for Friday",
        "not before Friday",
        "mover la reunión del lunes",
        "Notizen über Montag",
        "decide whether Monday to Friday is enough",
        "was it done by Friday?",
    ],
)
def test_a_day_that_is_spoken_of_is_no_due_day(line: str) -> None:
    assert promise(line)[3] is None


@pytest.mark.parametrize(
    "line",
    [
        "I think she should ring Luis",
        "I was too quick",
        "he won't do that one",
        "yo creo que no",
        "ich glaube das nicht",
        "Luis sends the page",
    ],
)
def test_what_the_coach_thinks_and_what_others_do_is_no_promise_of_the_clients(line: str) -> None:
    assert items(f"## Commitments\n- {line}") == []


# Each is recorded as nothing, and nothing is offered of it.
FALSE_FRIENDS = [
    "Yesterday 3 hours with the works council",
    "Monday 9:00 she rang in tears, 20 min",
    "Am Freitag um 10 hat sie das Gespräch",
    "- move it from Tuesday to Friday",
    "- ask Luis about Friday",
    "das Protokoll von heute",
    "On the whiteboard she wrote:",
    "El lunes escribió:",
    "g1 in 2 weeks",
    "g1: 3 reasons why not",
    "P&L: by Friday",
    "Q&A: prepare",
    "Next Tuesday is the board",
    "Win - win for both",
    "- Win - win for both",
    "Private – Praxis läuft",
    "paper NOT for Friday",
    "Homework: she did none",
    "- Topic: her affair",
    "Goal: g2",
    "Ana: I do not want María's goal",
    # Twenty more.
    "Ana: he never listens",
    "Luis: we are all tired",
    "me: irritated",
    "goal setting was hard",
    "Question of time, she says",
    "Experiment went well with Luis",
    "Resource planning takes her whole week",
    "Try harder is what her father said",
    "next time she will be late again",
    "next Friday is a holiday",
    "g1 and g2 are the same thing",
    "x12 is on the table again",
    "c1 is what Luis fears",
    "Both were late on Monday",
    "We talked about it on Friday",
    "I will never understand him",
    "She will not call Luis by Friday",
    "Erfolg ist für sie ein Fremdwort",
    "Logro de todos, dijo el jefe",
    "Los dos lloraron el viernes",
    "Das Ziel ist weg",
    "W. was there too",
    "Z: 4 of 7",
    "the 4th was a bad day",
    "12/11 was a bad day",
    "she asked me when we meet again",
    "Commitment is a big word",
    "Luis to do it? Never",
    "- [ ] milk",
    "cancelling Friday was hard for her",
    "C1 is her level of English",
    "**Wins** are hard for her",
    "- **Wins** are hard for her",
    "Fiona to the rescue, she says",
    "4:30 she rang in tears",
    "In common they have nothing",
    "Experiment one day, regret the next",
    "client: she is late",
]


@pytest.mark.parametrize("line", FALSE_FRIENDS)
def test_what_only_looks_like_something_is_neither_recorded_nor_offered(line: str) -> None:
    parsed = parse(f"date: 12 Nov 10:00\nminutes: 50\n\n## Notes\nShe came late.\n\n{line}", ENGLISH)
    assert list(parsed.note.items()) == []
    assert [offer.written for offer in offers(parsed.note, ENGLISH)] == []
    assert line.lstrip("- ") in kept(f"hello\n{line}")


def test_an_experiment_that_went_on_badly_is_reviewed_without_a_next_step() -> None:
    assert items("x1 lief weiter so schlecht") == []
    (offer,) = offers(parse("x1 lief weiter so schlecht", GERMAN).note, GERMAN)
    assert offer.items[0].get("then") is None


def test_a_quote_is_the_clients_outside_commitments_and_there_a_promise_where_somebody_commits() -> None:
    assert item("> Both: the money and the fear.").kind == "words"
    assert items("## Commitments\n> both: think of a name\n> me 2 send the page") == []


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("llamar a Luis mañana", date(2026, 11, 21)),
        ("llamar a Luis por la mañana", None),
        ("escribirlo mañana por la mañana", date(2026, 11, 21)),
        ("llamar a Luis pasado mañana", date(2026, 11, 22)),
        ("llamar a Luis el viernes por la mañana", date(2026, 11, 27)),
    ],
)
def test_in_spanish_the_morning_is_no_day(line: str, due: date | None) -> None:
    assert promise(f"Ana: {line}", SPANISH)[3] == due


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("Luis morgen anrufen", date(2026, 11, 21)),
        ("Luis morgen früh anrufen", date(2026, 11, 21)),
        ("Luis am Morgen anrufen", None),
        ("jeden Morgen laufen", None),
        ("Luis bis übermorgen anrufen", date(2026, 11, 22)),
    ],
)
def test_in_german_the_morning_is_no_day(line: str, due: date | None) -> None:
    assert promise(f"Ana: {line}", GERMAN)[3] == due


def test_who_commits_stands_in_front_and_a_name_behind_is_only_spoken_of() -> None:
    assert promise("Ana: discuss it - Luis")[:3] == ("client", None, "discuss it - Luis")
    assert promise("Ana: call Luis Friday week")[2:] == ("call Luis Friday week", None)


def test_the_client_may_have_a_title() -> None:
    doctor = ENGLISH._replace(client="Dr. Ana Ruiz")
    for line in ("Ana: call Luis", "Dr. Ruiz: call Luis", "Dr. Ana Ruiz will call Luis", "Ruiz: call Luis"):
        assert promise(line, doctor)[:3] == ("client", None, "call Luis")


@pytest.mark.parametrize("line", ["rate g1: 5-6", "rate g1: 11", "rate g1: -2", "g1: 5-6"])
def test_what_is_no_one_number_from_0_to_10_is_no_rating(line: str) -> None:
    assert items(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Ana, Friday 27 Nov, 10:00, 60 min",
        "Ana, Friday 27/11, 10:00, 60 min",
        "furious about Luis, 20 min",
        "Ana Ruiz, 27 Nov 2026, 10:00, 60 min",
    ],
)
def test_a_day_to_come_and_what_tells_a_story_is_no_head(line: str) -> None:
    assert head(f"{line}\n\nhello") == Head()
    assert line in kept(f"{line}\n\nhello")


def test_a_quotation_behind_client_is_no_name_in_a_head() -> None:
    assert head('Client: "I quit"\n\nhello') == head('- client: "I quit"\n\nhello') == Head()
    assert item('Client: "I quit"\n\nhello').text == "I quit"


def test_what_was_agreed_within_a_section_is_offered_and_not_recorded() -> None:
    text = "## Notes\nagreed: send the page by Friday"
    assert items(text) == []
    assert [offer.written for offer in offers(parse(text, ENGLISH).note, ENGLISH)] == [
        "decided: send the page by Friday"
    ]


@pytest.mark.parametrize(
    ("line", "states", "left"),
    [
        ("c1 done - twice, she laughed", {"c1": "done"}, "twice, she laughed"),
        ("- c1: done", {"c1": "done"}, ""),
        ("  - c2: half done, the list", {"c2": "partly"}, "the list"),
        ("c1 hecho, habló con Luis", {"c1": "done"}, "habló con Luis"),
        ("- c2 a medias", {"c2": "partly"}, ""),
        ("c1 erl. (Betriebsrat), c2 gestrichen, das macht Luis", {"c1": "done", "c2": "dropped"}, "das macht Luis"),
        ("c1 done. c2 done as well (the map)", {"c1": "done", "c2": "done"}, "(the map)"),
        ("c1 ok done", {"c1": "done"}, ""),
    ],
)
def test_a_promise_is_ticked_by_the_word_behind_its_number_and_what_is_said_beside_it_stays(
    line: str, states: dict[str, str], left: str
) -> None:
    found = items(f"hello\n\n{line}\n")
    assert {each.ref: each.get("state") for each in found} == states
    assert all(each.text == "" for each in found)
    assert left in kept(f"hello\n\n{line}\n")


@pytest.mark.parametrize(
    "line", ["c1 done, but only half", "c1 done by Luis", "c2 not yet", "c9 done", "c1 no", "done c1", "c1 and c2"]
)
def test_without_a_box_nothing_else_ticks_a_promise(line: str) -> None:
    assert items(f"hello\n\n{line}") == []


@pytest.mark.parametrize(
    "line", ["- x1", "- x1:", "- x1 (runs the report)", "- x1, Luis runs the report", "the report (x1):"]
)
def test_what_became_of_an_experiment_may_stand_below_its_number(line: str) -> None:
    found = item(f"{line}\n    - outcome: he ran it twice\n    - learned: less is enough\n    - she laughed")
    assert (found.kind, found.ref, found.text) == ("review", "x1", "he ran it twice")
    assert found.get("learned") == "less is enough"
    assert items(f"{line}\n") == []


def test_what_was_learned_may_stand_behind_a_semicolon() -> None:
    assert item("x1: he ran it twice; learned: less is enough").get("learned") == "less is enough"


@pytest.mark.parametrize(
    "line", ["g1: 5 out of 10", "g1: 5/10", "g1 5 of 10, better", "goal g1: 5", "Ziel g1: 5 von 10"]
)
def test_a_rating_may_say_of_how_many(line: str) -> None:
    assert [(each.ref, each.get("value")) for each in items(line)] == [("g1", 5)]


def test_confidence_may_be_said_of_ten() -> None:
    for said in ("6/10", "6 out of 10", "60", "60 %"):
        assert item(f"experiment: no laptop\n  confidence: {said}").get("confidence") == 60


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("call Luis by Wednesday next week", date(2026, 11, 25)),
        ("Luis anrufen bis Mittwoch nächster Woche", date(2026, 11, 25)),
        ("llamar a Luis para el miércoles de la semana que viene", date(2026, 11, 25)),
        ("llamar a Luis para el 27", date(2026, 11, 27)),
        ("llamar a Luis este jueves antes de comer", date(2026, 11, 26)),
        ("call Luis this Thursday before lunch", date(2026, 11, 26)),
        ("call Luis -> Friday", date(2026, 11, 27)),
    ],
)
def test_a_day_within_a_week_or_a_month_is_due(line: str, due: date) -> None:
    assert promise(f"Ana: {line}")[3] == due


@pytest.mark.parametrize(
    ("line", "at"),
    [
        ("next session: Fri 4 Dec 10:00, just the two of us", "10:00"),
        ("próxima sesión: vie 4 dic a las 17h", "17:00"),
        ("nächste Sitzung: 4.12. um 10 Uhr, wieder zu zweit", "10:00"),
    ],
)
def test_the_next_sessions_day_is_read_with_words_behind_it_that_say_no_other(line: str, at: str) -> None:
    found = item(line)
    assert (found.get("day"), found.get("at")) == (date(2026, 12, 4), at)
    for other in ("or 11 Dec", "or Monday", "perhaps?"):
        assert items(f"next session: Fri 4 Dec 10:00, {other}") == []


@pytest.mark.parametrize(
    ("value", "minutes"),
    [
        ("50, on video", 50),
        ("75 (we began late)", 75),
        ("hour and a quarter", 75),
        ("An hour and a half - we ran over", 90),
        ("hora y cuarto", 75),
        ("anderthalb Stunden", 90),
        ("forty-five minutes", 45),
    ],
)
def test_a_length_is_read_as_it_is_said_with_words_behind_it(value: str, minutes: int) -> None:
    assert head(f"date: 12 Nov 10:00\nminutes: {value}\n\nhello").minutes == minutes


@pytest.mark.parametrize(
    "line",
    [
        "Ana Ruiz, jueves 12/11, 16:30 a 18:00, en el hotel",
        "A. Ruiz, Do 12.11., 16:30, 90 min, tel.",
        "Ana Ruiz - three-way meeting with Luis, 12 November 2026, 16:30, 90 minutes, at their place.",
        "Ana Ruiz, Thu 12 Nov, 16:30, 90 minutes on Teams. Focus: the board",
    ],
)
def test_more_first_lines_say_when_a_session_was(line: str) -> None:
    found = head(f"{line}\n\nhello")
    assert (found.client, found.day, found.at, found.minutes) == ("Ana Ruiz", date(2026, 11, 12), time(16, 30), 90)
    assert found.kind == ("three_way" if "three" in line else "")
    assert found.focus == ("the board" if "Focus" in line else "")


def test_below_such_a_line_a_dash_may_stand_behind_the_topic() -> None:
    assert head("Ana, Thu 12 Nov, 16:30\ntopic - the report").focus == "the report"
    assert head("topic - the report").focus == ""


@pytest.mark.parametrize(
    "heading", ["## Her wins this week", "New wins:", "## Logros de esta semana", "## Seine Erfolge"]
)
def test_small_words_may_stand_around_a_sections_word(heading: str) -> None:
    assert [each.kind for each in items(f"{heading}\n- ran it alone")] == ["win"]


@pytest.mark.parametrize(
    "heading",
    ["## Wins from last time", "## My wins", "## Wins, private", "## The wins she denies", "## Wins for next week"],
)
def test_words_that_say_something_of_their_own_may_not(heading: str) -> None:
    assert [each for each in items(f"{heading}\n- ran it alone") if each.kind == "win"] == []


def test_in_an_experiments_section_lines_that_say_when_and_how_sure_go_with_its_only_line() -> None:
    found = item("## Experiment\nno laptop after nine\nexpects - two evenings\nreview 2 Dec\nhe is 70% sure")
    assert (found.text, found.get("expects"), found.get("confidence")) == ("no laptop after nine", "two evenings", 70)
    assert found.get("review") == date(2026, 12, 2)
    assert items("## Experiment\nno laptop after nine\nhe is wrong about it\nreview 2 Dec") == []


def test_a_resistance_goes_on_in_the_bullets_behind_it() -> None:
    text = "## Resistance\n- no time for it\n- I asked what it costs\n- she says everything\n- says he has no budget"
    first, second = items(text)
    assert (first.text, first.get("asked"), first.get("client_says")) == (
        "no time for it",
        "what it costs",
        "everything",
    )
    assert second.text == "says he has no budget"


@pytest.mark.parametrize("label", ["quote", "Zitat", "her words", "literal"])
def test_a_quotation_behind_the_word_for_it_is_the_clients(label: str) -> None:
    found = item(f'hello\n\n- {label}: "I am not the fire brigade."')
    assert (found.kind, found.text) == ("words", "I am not the fire brigade.")
    for line in (f"{label}: see page 4", f'{label}: "fine" (Luis)', f'Luis {label}: "fine"'):
        assert items(f"hello\n\n{line}") == []


def test_a_later_sentence_that_begins_with_a_mark_is_no_part_of_a_thing() -> None:
    text = "insight: she hides in it. Belief: only data counts. Strength: she can explain it"
    assert item(text).text == "she hides in it."
    assert "Belief: only data counts" in kept(text)
    assert item("win: ran it. \\Belief: it was luck").text == "ran it. Belief: it was luck"


@pytest.mark.parametrize(
    "line",
    [
        "c1 done, tomorrow",
        "c1 done, by Luis",
        "c1 erl.?",
        "c1 done - really?",
        "c1 done half-heartedly",
        "c1 ok half",
        "g1: 6 - 7",
        "g1: 5.5",
    ],
)
def test_what_is_said_in_doubt_is_neither_ticked_nor_rated(line: str) -> None:
    assert items(f"hello\n\n{line}") == []


@pytest.mark.parametrize("line", ["c1 fast erl.", "c1 almost done", "c1 sort of done", "c1 halb erl."])
def test_what_is_almost_done_is_done_in_part(line: str) -> None:
    assert [each.get("state") for each in items(f"hello\n\n{line}")] == ["partly"]


def test_how_sure_somebody_is_is_all_that_such_a_line_says() -> None:
    assert items("## Experiment\nshe writes to María\n70% sure she drinks") == []
    assert item("## Experiment\nshe writes to María\nshe is 70% sure").get("confidence") == 70


def test_of_two_days_none_is_due() -> None:
    assert promise("Ana: call Bob Friday or Monday")[3] is None


@pytest.mark.parametrize(
    "line", ["c1 yes, she will send it", "c1 ok, she wants to try", "- c1 sent, so she says. She lies"]
)
def test_an_answer_ticks_nothing_when_it_goes_on(line: str) -> None:
    assert items(f"hello\n\n{line}") == []
    assert [each.get("state") for each in items("hello\n\nc1 ok")] == ["done"]


def test_below_an_experiments_number_only_what_says_that_it_is_the_outcome_is_one() -> None:
    assert items("- x1\n    - I was furious with her") == []


def test_what_follows_behind_the_same_experiments_number_is_of_the_same_review() -> None:
    found = item("- x1 ran it twice: Luis took over\n- x1 learned: ten seconds are enough\n- x1 keep")
    assert (found.text, *(found.get(key) for key in ("learned", "then"))) == (
        "ran it twice: Luis took over", "ten seconds are enough", "keep",
    )  # fmt: skip
    assert item("- x1 learned: less is more").get("learned") == "less is more"
    assert item("- x1 - ran twice: fine").text == "ran twice: fine"
    assert len(items("- x1: ran it\n- x1: the second time was a mess")) == 2
    found = item("- x1 ran it twice: fine\n- x1 learned: less is enough (I doubt it)")
    assert found.get("learned") == "less is enough"
    assert item("- x1 learned: less is enough (I doubt it)").get("learned") == "less is enough"
    for line in ("x1 my take: she lies", "x1 my hunch is that she lies"):
        assert not any("lies" in each.written for each in offers(parse(f"hello\n\n{line}", ENGLISH).note, ENGLISH))


def test_behind_a_bar_the_word_of_an_attribute_needs_no_colon() -> None:
    found = item("experiment: one page | expects he goes cold | conf 60% | rev next session")
    assert [found.get(key) for key in ("text", "expects", "confidence", "review")] == [None, "he goes cold", 60, NEXT]
    assert found.text == "one page"
    assert item("review x1: ran it | learned: less | keep").get("then") == "keep"
    assert item('resistance: "no time" | she says after the budget').get("client_says") == "after the budget"
    kept_text = item("experiment: one page \\| expects he goes cold").text
    assert kept_text == "one page | expects he goes cold"
    assert item("win: ran it | evidence she told me").text == "ran it"
    found = item("review x1: ran it | keep | I doubt it")
    assert (found.text, found.get("then")) == ("ran it", "keep")
    assert item("experiment: one page | expects two (or three), no more").get("expects") == "two (or three), no more"
    assert item("experiment: one page | expects a storm | she is bluffing").text == "one page"
    assert item("experiment: a | b | c").text == "a | b | c"


def test_what_is_expected_may_stand_behind_a_dash_or_a_comma_of_a_sections_line() -> None:
    for line in ("no slides – expects: two calls – review 2 Dec", "no slides, expects two calls, review 2 Dec"):
        found = item(f"## Experiment\n- {line}")
        assert (found.text, found.get("expects"), found.get("review")) == ("no slides", "two calls", date(2026, 12, 2))


def test_the_bullets_below_an_outermost_bullet_of_a_sections_word_are_its_things() -> None:
    text = '- **Wins**\n\t- ran it alone\n\t\t- hard to admit\n- Resistance\n\t- "no time"\n\t\t- she said: never\n'
    text += "- Next steps\n\t- call Luis by Friday\n- Experiment\n\t- no slides\n\t- review 2 Dec\n- Team\n\t- fine"
    found = items(text)
    assert [(each.kind, each.text) for each in found] == [
        ("win", "ran it alone"), ("resistance", '"no time"'), ("commitment", "call Luis"), ("experiment", "no slides"),
    ]  # fmt: skip
    assert found[1].get("client_says") == "never"
    assert "hard to admit" in kept(text)
    assert "review 2 Dec" in kept(text)
    for line in (
        "- Luis, not for Ana\n  - Wins\n    - ran it",
        "- Deals\n  - Wins\n    - ran it",
        "- Wins\n  - I doubt it",
    ):
        assert items(line) == [], line


@pytest.mark.parametrize("label", ["**Win:**", "**Win**:", "__Win__:", "- *Win:*"])
def test_a_label_may_be_emphasised(label: str) -> None:
    assert (item(f"{label} ran it").kind, item(f"{label} ran it").text) == ("win", "ran it")
    assert items("hello\n\n**Win** ran it") == []
    assert items("hello\n\n**Win:**: ran it") == []


def test_a_title_may_say_when_the_session_was() -> None:
    found = head("# Ana Ruiz - Thu 12 Nov, 3pm, 60 min")
    assert (found.day, found.at, found.minutes) == (date(2026, 11, 12), time(15), 60)
    assert kept("# Ana Ruiz - Thu 12 Nov, 3pm, 60 min") == ""
    assert head("# Ana Ruiz, a new start").day is None


def test_a_promise_is_dropped_or_done_in_part_whatever_else_is_said() -> None:
    states = {
        "c1 dropped, not needed": "dropped",
        "c1 a medias, pero no lo mandó": "partly",
        "c1 ✓ had it Monday": "done",
    }
    for line, state in states.items():
        assert item(f"hello\n\n{line}").get("state") == state, line
    for line in ("c1 done, but not by her", "c1 dropped, maybe", "c1 partly, probably"):
        assert items(f"hello\n\n{line}") == [], line


def test_no_words_alone_end_a_private_part() -> None:
    text = "Private\nworried\n\n{}\n- {}"
    for words, line in (
        ("Next steps", "Ana: call Luis by Friday"),
        ("Insights", "he lies"),
        ("Wins", "Ana: bluffed me"),
    ):
        assert [each.kind for each in items(text.format(words, line))] == ["private"], words


@pytest.mark.parametrize("title", ["## Next session", "Next session", "- Next session", "## Próxima sesión"])
def test_below_words_for_the_next_session_its_day_with_a_time_is_read(title: str) -> None:
    found = item(f"hello\n\n{title}\n  - Fri 4 Dec, 16:30, same place")
    assert (found.kind, found.get("day"), found.get("at")) == ("next_session", date(2026, 12, 4), "16:30")
    for line in (
        "Fri 4 Dec",
        "Fri 4 Dec or Mon 7 Dec 16:30",
        "4 Dec 16:30\n  - 7 Dec 16:30",
        "she is away 4 Dec 16:30",
    ):
        assert items(f"hello\n\n{title}\n  - {line}") == [], line
    assert items(f"hello\n\n{title}\n\nPlans\n- Fri 4 Dec 16:30") == []


def test_how_to_open_the_next_session_may_stand_behind_its_day() -> None:
    day, how = items("next session: Fri 4 Dec, 5.30 pm. Open with: what happened when you spoke first?")
    assert (day.get("day"), day.get("at")) == (date(2026, 12, 4), "17:30")
    assert (how.kind, how.text) == ("open_with", "what happened when you spoke first?")
    assert "Open with" in kept("next session: Fri 4 Dec 14:00. Open with")


def test_in_a_private_part_of_words_alone_the_next_session_is_read_and_nothing_else() -> None:
    text = "Private\nhe looks thin\n\nnext session: {}"
    assert [each.kind for each in items(text.format("Wed 2 Dec 14:00"))] == ["private", "next_session"]
    more = text.format("Wed 2 Dec 14:00\nopen with: the list\nInsights\n- he lies\n\nwin: none")
    assert [each.kind for each in items(more)] == ["private", "next_session", "open_with", "private"]
    for held in (
        text.format("I have to prepare"),
        text.format("Wed 2 Dec 14:00").replace("\n\n", "\n"),
        text.format("Wed 2 Dec 14:00").replace("he looks thin", ""),
        "## " + text.format("Wed 2 Dec 14:00"),
    ):
        assert [each.kind for each in items(held)] == ["private"], held


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("Fiona to send her list by Friday", ("other", "Fiona", "send her list")),
        ("Fiona will send it", ("other", "Fiona", "send it")),
        ("Beat Zollinger wird es schicken", ("other", "Beat Zollinger", "es schicken")),
        ("Talk to Luis", ("client", None, "Talk to Luis")),
        ("Listen to music", ("client", None, "Listen to music")),
        ("Ask Luis to call", ("client", None, "Ask Luis to call")),
        ("Budget – talk to finance", ("client", None, "Budget – talk to finance")),
        ("Remember to send the page", ("client", None, "Remember to send the page")),
        ("Report will be ready", ("client", None, "Report will be ready")),
        ("Protokoll wird verschickt", ("client", None, "Protokoll wird verschickt")),
        ("Siempre va a decir que no", ("client", None, "Siempre va a decir que no")),
    ],
)
def test_what_somebody_unknown_promises_is_not_the_clients(line: str, owner: tuple[str | None, ...]) -> None:
    found = item(f"## Commitments\n- {line}")
    assert (found.get("owner"), found.get("owner_name"), found.text) == owner


def test_where_dashes_stand_behind_names_an_unknown_one_is_a_name_too() -> None:
    found = items("## Commitments\n- Ana – invite both\n- Anneke – sends the numbers")
    assert [(each.get("owner"), each.get("owner_name")) for each in found] == [("client", None), ("other", "Anneke")]
    for line in ("Fiona sends the list", "Fiona talks to the bank", "Anna schickt den Plan", "Marta envía la lista"):
        assert items(f"## Commitments\n- {line}") == [], line
    other = "## Commitments\n- Ana – invite both\n\n## Next steps\n- Budget – talk to finance"
    assert [each.get("owner") for each in items(other)] == ["client", "client"]


def test_a_number_may_be_in_capitals_and_a_dash_stands_for_its_colon() -> None:
    assert item("hello\n\nC1 done").get("state") == "done"
    assert item("hello\n\nX1: she ran it twice").ref == "x1"
    assert item("- x1 – asked twice – learned: silence is no no").get("learned") == "silence is no no"
    assert items("hello\n\nC9 done, B1 English") == []


def test_below_the_alignments_title_the_client_may_be_named_behind_the_kind() -> None:
    found = head("# Three-way Ana Ruiz + María, Thu 12 Nov, 2pm, 90 min")
    assert (found.kind, found.client, found.minutes) == ("three_way", "Ana Ruiz", 90)
    assert head("Ana, Thu 12 Nov, 3pm, 60 min\nFocus – the two teams").focus == "the two teams"
