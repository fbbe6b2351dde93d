"""What the lines of a note could be: offered, taken by a number as one edit, never out of what is the coach's alone."""

import json
import os
import pty
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachlog.notation import Item, Note, Text, parse, write
from coachlog.notation.offer import Offer
from coachlog.notation.offers import alternatives, offers, taken
from coachlog.words.merged import language
from tests.calls import PROGRAM, ROOT, Call, all_rows, rows
from tests.notes import KNOWN, notes, texts

FOUR = """\
minutes: 50

She came in late.
to do: send her the page by Friday
I'll call Luis tomorrow.
"I am paid for the number"
learned she checks when she is tired
"""
HERS = {
    "private": "## Private\n{}",
    "private by another name": "## My take\n{}",
    "resistance": "## Resistance\n- no time\n\n{}",
    "a mail": "From: Luis\nSent: Monday\nSubject: x\n\n{}",
    "a fence": "```\n{}\n```",
    "below a thing": "win: x\n  {}",
    "a withheld line": "{} (private)",
}
OFFERED = "I'll call Luis tomorrow"


def offered(text: str) -> list[str]:
    return [offer.written for offer in offers(parse(text, KNOWN).note, KNOWN)]


def test_what_is_offered_is_said_with_its_line_and_nothing_of_it_is_recorded(ana: Call) -> None:
    said = ana("note", "ana", "-", stdin=FOUR)
    assert said.code == 0
    assert said.err.splitlines() == [
        "line 4: could be “coach will: send her the page by 2026-11-27” · Ana reads it · 1",
        "line 5: could be “coach will: call Luis tomorrow by 2026-11-21” · Ana reads it · 2",
        "line 6: could be “> I am paid for the number” · Ana reads it · 3",
        "line 7: could be “insight: she checks when she is tired” · Ana reads it · 4",
        "take: coachlog offers s1",
    ]
    assert rows("SELECT count(*) FROM commitment") == [(0,)]
    assert "paid" not in ana("export", "ana").out


def test_of_four_two_are_taken_and_the_others_are_found_in_the_edited_note(ana: Call, editor: Call) -> None:
    ana("note", "ana", "-", stdin=FOUR)
    said = ana("offers", "s1", "--take", "1,3")
    assert (said.code, said.out) == (0, "Ana Ruiz · s1: added c1 n1\ntake back: coachlog undo\n")
    editor("path.write_text(text.replace('She came in late.', 'She came early, with a cake.'), 'utf-8')")
    assert ana("edit", "s1").code == 0
    left = ana("offers", "s1").out
    assert "could be: coach will: call Luis tomorrow by 2026-11-21" in left
    assert "could be: insight: she checks when she is tired" in left
    assert left.count("could be") == 2
    assert rows("SELECT text, owner, due_on FROM commitment") == [("send her the page", "coach", "2026-11-27")]


def test_one_undo_takes_back_two_that_were_taken_at_once(ana: Call) -> None:
    ana("note", "ana", "-", stdin=FOUR)
    before = all_rows()
    assert ana("offers", "s1", "--take", "2 4").code == 0
    assert all_rows() != before
    assert ana("undo").code == 0
    assert all_rows() == before
    assert ana("offers").out.count("could be") == 4


def test_what_was_taken_stands_in_the_note_in_place_of_the_words(ana: Call) -> None:
    ana("note", "ana", "-", stdin="minutes: 50\n\nShe came late. I'll call Luis tomorrow. It rained (she laughed).\n")
    assert ana("offers", "s1", "--take", "1").code == 0
    assert rows("SELECT text FROM commitment") == [("call Luis tomorrow",)]
    text = ana("show", "s1").out
    assert [line.strip() for line in text.splitlines() if "She came" in line or "rained" in line] == [
        "She came late.",
        "It rained (she laughed).",
    ]
    assert "coach will: call Luis tomorrow by 2026-11-21" in text


@pytest.mark.parametrize("place", HERS)
def test_nothing_is_offered_of_what_is_the_coachs_alone(place: str) -> None:
    assert offered(OFFERED)
    assert offered(f"hello\n\n{HERS[place].format(OFFERED)}") == []


@pytest.mark.parametrize("sign", ["  (private)", "  -> private", "private: yes", "  Not for Ana", "(privado)"])
def test_nothing_is_offered_of_a_line_with_a_sign_below(sign: str) -> None:
    assert offered(f"hello\n\n{OFFERED}\n{sign}") == []


@pytest.mark.parametrize(
    "above", ["private: two things", "my take: she lies", "resistance: no time", "win: x (private)"]
)
def test_nothing_is_offered_directly_below_what_is_the_coachs(above: str) -> None:
    assert offered(f"hello\n\n{above}\n- {OFFERED}") == []
    assert offered(f"hello\n\n{above}\n- {OFFERED}\n\n{OFFERED}") != []


@pytest.mark.parametrize(
    "line",
    [
        "I'll raise it with my supervisor by Thursday",
        "They'll fire Ana by Friday, María told me in confidence",
        "I'll call María by Friday, without Ana knowing",
        'Her boss told me: "she will be gone by May"',
        'Her husband says "she drinks every night"',
        "Realised that she is playing me",
        "pushback - no time. I'll call María by Friday",
        "María says she'll be gone by Friday",
        "Sie will bis Freitag nicht mehr leben",
        "She tries to manipulate me",
        "I asked myself whether I like her",
    ],
)
def test_nothing_is_offered_that_the_client_must_not_read(line: str) -> None:
    assert offered(f"hello\n\n{line}") == []


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("- done c11 send the article, on Monday", "- [x] c11: on Monday"),
        ("- c11 no - dropped, he is on leave", "- [-] c11: no - dropped, he is on leave"),
        ("- the article: sent it on Monday", "- [x] c11: sent it on Monday"),
        ("- goal report: still 4", "rate g3: 4"),
        ("exp. Luis runs it: nobody laughed", "review x7: nobody laughed"),
        ('- quote Ana: "I am not the fire brigade"', "> I am not the fire brigade"),
        ("(+) ran it alone", "win: ran it alone"),
        ("- not a win: went in at two", "setback: went in at two"),
        ("The penny dropped: she asks when she is afraid", "insight: she asks when she is afraid"),
        ("A little later she saw for herself that she hides in it", "insight: she hides in it"),
        ("Ana decided to start with two, not five.", "decided: start with two, not five"),
        ("He is convinced that a no is a betrayal.", "belief: a no is a betrayal"),
        ("I told her plainly that her sorry is no help.", "straight talk: her sorry is no help."),
        ("On Monday I rang Luis about it", "talked with Luis Vega: On Monday I rang Luis about it"),
        ("Gestern hatte ich Frau Soto am Telefon.", "talked with María Soto: Gestern hatte ich Frau Soto am Telefon"),
        ('Luis on Ana: "she polishes it to death"', 'feedback from Luis Vega: "she polishes it to death"'),
        ('Then, out of nowhere: "I say sorry instead of hello."', "> I say sorry instead of hello."),
        ("For the next week she will try a no a day", "experiment: a no a day"),
        ("Ich schicke ihr morgen die Fragen.", "coach will: Ich schicke ihr morgen die Fragen by 2026-11-21"),
        ("She also writes to him, by the 25th.", "Ana will: also writes to him by 2026-11-25"),
        ("Bis zum 27.11. schreibt sie alles auf.", "Ana will: Bis zum 27.11. schreibt sie alles auf by 2026-11-27"),
    ],
)  # fmt: skip
def test_what_a_line_could_be_is_offered_as_it_would_be_written(line: str, written: str) -> None:
    assert offered(f"hello\n\n{line}") == [written]


@pytest.mark.parametrize(
    "line",
    [
        "The report is late",
        "- the report: I wonder",
        "- c11: send it",
        "We'll look at it on the 30th",
        "When I asked what it costs she changed the subject",
        "I doubt that she realised that it is over",
        "Ana told me she wrote to Luis",
        "She asked me to write to Luis",
        "I told her that I am away next week",
        "She will not write it by Friday",
        "Somebody shouted: “you will never learn it”",
        "She rang Luis, and he told me",
    ],
)
def test_what_only_sounds_like_it_is_not_offered(line: str) -> None:
    assert offered(f"hello\n\n{line}") == []


def test_what_somebody_else_says_is_never_offered_as_the_clients_words() -> None:
    for text in (
        'María called me. "She is fine with it all"',
        "Tel. m. L.V. am Mo. Findet A. „fachlich top, zu leise“",
    ):
        written = offered(f"hello\n\n{text}")
        assert [line.split(" ")[0] for line in written] == ["talked", "feedback"], written


def test_below_an_inner_bullet_with_a_sections_word_its_bullets_are_offered_as_its_things() -> None:
    text = "- Deals\n  - Action items\n    - write the plan - Ana - Wed\n    - the memo (me, Fri)\n- more"
    assert offered(text) == ["Ana will: write the plan by 2026-11-25", "coach will: the memo by 2026-11-27"]
    assert offered(text.replace("items", "items (private)")) == []


def test_a_line_that_a_backslash_keeps_text_is_not_offered(ana: Call) -> None:
    assert ana("note", "ana", "-", stdin="hello\n\\I'll call Luis by Friday").err.count("could be") == 0
    assert ana("offers", "s1").code == 3


def test_of_a_sentence_only_what_is_offered_leaves_the_line() -> None:
    text = 'She cried for ten minutes, and then she said: "I am done with it for good". I\'ll call by fri. Odd mood.'
    note = parse(f"hello\n{text}", KNOWN).note
    after = taken(note, offers(note, KNOWN))
    assert [block.text for block in after.blocks] == [
        "hello\nShe cried for ten minutes, and then she said:",
        "I am done with it for good",
        "call",
        "Odd mood.",
    ]


def test_what_stands_behind_the_next_sessions_day_stays_in_the_note() -> None:
    text = "We meet again on 3 December at 10, unless she flies to Boston."
    note = parse(f"hello\n{text}", KNOWN).note
    after = taken(note, offers(note, KNOWN))
    assert "unless she flies to Boston" in repr(after.blocks)


def test_nothing_is_offered_of_a_plain_note(ana: Call) -> None:
    assert ana("note", "ana", "-", "--plain", stdin=OFFERED).err.count("could be") == 0
    assert ana("offers", "s1").code == 3


@pytest.mark.parametrize("code", ["es", "de"])
def test_the_line_is_in_the_notes_language(ana: Call, home: Path, code: str) -> None:
    (home / "config.toml").write_text(f'language = "{code}"\n')
    said = ana(
        "note", "ana", "-", stdin="mañana le mando el artículo\n\nle mando el artículo mañana\nAna: leer para el lunes"
    )
    lines = {"es": "Ana hará: leer para 2026-11-23", "de": "Ana wird: leer bis 2026-11-23"}
    assert lines[code] in said.err


def test_for_scripts_a_note_takes_what_is_offered_of_it(ana: Call) -> None:
    said = ana("note", "ana", "-", "--take", "all", stdin=FOUR)
    assert said.code == 0
    assert said.err.count("could be") == 4
    assert "Ana Ruiz · s1: added c1 c2 n1 n2" in said.out
    assert ana("undo").out.startswith("taken back: edit")
    assert rows("SELECT count(*) FROM session") == [(1,)]


@pytest.mark.parametrize("numbers", ["9", "0", "1,9", "x", "-1", "1;2", "99999999"])
def test_a_number_that_is_none_is_refused_before_anything_is_recorded(ana: Call, numbers: str) -> None:
    said = ana("note", "ana", "-", f"--take={numbers}", stdin=FOUR)
    assert said.code == 2
    assert "draft d1" in said.err
    assert said.err.count("\n") == 1
    assert rows("SELECT count(*) FROM session") == [(0,)]


def test_a_dry_run_takes_nothing_and_all_are_not_taken_unasked(ana: Call) -> None:
    assert ana("note", "ana", "-", "--dry-run", "--take", "1", stdin=FOUR).code == 2
    ana("note", "ana", "-", stdin=FOUR)
    assert "--take all --yes" in ana("offers", "s1", "--take", "all").err
    assert ana("offers", "s1", "--take", "all", "--yes").code == 0
    assert ana("offers", "s1").code == 3


def test_they_stand_in_the_json_of_a_note(ana: Call) -> None:
    said = json.loads(ana("note", "ana", "-", "--dry-run", "--format", "json", stdin=FOUR).out)
    assert said["offers"][0] == {
        "line": 4,
        "typed": "to do: send her the page by Friday",
        "written": "coach will: send her the page by 2026-11-27",
        "kinds": ["commitment"],
    }
    assert len(said["offers"]) == 4


def test_at_most_nine_are_shown_and_how_many_more(ana: Call) -> None:
    said = ana(
        "note", "ana", "-", stdin="hello\n" + "".join(f"I'll call Luis {n} times by Friday.\n" for n in range(12))
    )
    assert said.err.count("could be") == 9
    assert "and 3 more" in said.err


def test_of_a_day_that_can_be_read_in_two_ways_one_reading_is_taken(ana: Call) -> None:
    said = ana("note", "ana", "-", stdin="minutes: 50\n\nnext session: 1/12 11am")
    assert "next session: 2026-12-01 11:00" in said.err
    assert "next session: 2027-01-12 11:00" in said.err
    assert ana("offers", "s1", "--take", "all", "--yes").code == 0
    assert rows("SELECT day FROM session WHERE status = 'planned'") == [("2026-12-01",)]


def test_the_words_of_a_day_that_is_taken_stay_below_it() -> None:
    note = parse("next: 1 Dec 10:00\n\nWe meet again 3/12 at 10, bring the map", KNOWN).note
    assert "bring the map" in repr(taken(note, offers(note, KNOWN)[:1]).blocks)


def test_what_says_that_a_session_was_not_held_is_between_sessions_until_it_is_taken(ana: Call) -> None:
    said = ana("note", "ana", "-", stdin="cancelled, she is ill")
    assert "could be “cancelled: she is ill”" in said.err
    assert rows("SELECT kind, status FROM session") == [("between", "held")]
    assert ana("offers", "s1", "--take", "1").code == 0
    assert rows("SELECT kind, status, reason FROM session") == [("coaching", "cancelled", "she is ill")]


def test_what_a_mark_recorded_may_be_offered_with_what_its_sentences_say(ana: Call) -> None:
    ana("note", "ana", "-", stdin="minutes: 50\n\nresistance: no 360. I asked who would be hard on her. She says Luis.")
    assert ana("offers", "s1", "--take", "1").out.startswith("Ana Ruiz · s1: changed r1")
    assert rows("SELECT fact, asked, client_says FROM resistance") == [("no 360.", "who would be hard on her", "Luis")]


def test_what_is_offered_may_be_told_in_the_lines_below() -> None:
    text = "hello\n\nExperiment Luis leads the meeting\nshe expects two calls\nreview in two weeks\n\nmore"
    (offer,) = offers(parse(text, KNOWN).note, KNOWN)
    assert (offer.items[0].get("expects"), offer.items[0].get("review")) == ("two calls", date(2026, 12, 4))
    after = taken(parse(text, KNOWN).note, [offer])
    assert [block for block in after.blocks if isinstance(block, Text)] == [Text("hello"), Text("more")]


@pytest.mark.usefixtures("ana")
def test_nobody_is_asked_where_the_note_comes_from_a_pipe_and_a_terminal_only_shows(home: Path) -> None:
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(before=""), "note", "ana", "-"],
        cwd=ROOT, input=FOUR.encode(), stdout=theirs, stderr=subprocess.PIPE, check=False, timeout=60,
        env={**os.environ, "COACHLOG_HOME": str(home)},
    )  # fmt: skip
    os.close(theirs)
    os.close(ours)
    assert done.returncode == 0
    assert b"take: 1 2" not in done.stderr
    assert b"take: coachlog offers s1" in done.stderr


@pytest.mark.usefixtures("ana")
def test_on_a_terminal_they_are_asked_for_and_taken(home: Path, tmp_path: Path) -> None:
    note = tmp_path / "note.md"
    note.write_text(FOUR)
    ours, theirs = pty.openpty()
    os.write(ours, b"5\n1 3\n")  # there is no fifth: it asks again
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(before=""), "note", "ana", "--file", str(note)],
        cwd=ROOT, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, check=False, timeout=60,
        env={**os.environ, "COACHLOG_HOME": str(home)},
    )  # fmt: skip
    os.close(theirs)
    said = os.read(ours, 65536).decode()
    os.close(ours)
    assert "1  line 4: could be" in said
    assert "there is no offer 5" in said
    assert "Ana Ruiz · s1: added c1 n1\ntake back: coachlog undo\n" in done.stdout.decode()


def test_the_last_note_written_is_the_one_meant_and_without_offers_that_is_said(ana: Call) -> None:
    assert ana("offers").code == 3
    ana("note", "ana", "-", stdin=FOUR)
    assert ana("offers").out.startswith("Ana Ruiz · s1")
    ana("note", "ana", "win: x")
    assert ana("offers").code == 3
    assert ana("offers", "c1").code == 2
    assert ana("offers", "w1").code == 2


def _items(note: Note) -> list[Item]:
    return list(note.items())


@given(
    texts | st.lists(st.sampled_from([*FOUR.split("\n"), "W: ran it", "c11 only half", "x1: a", "Wins"])).map("\n".join)
)
def test_what_is_taken_reads_back_as_what_was_offered(text: str) -> None:
    note = parse(text, KNOWN).note
    every = offers(note, KNOWN)
    for chosen in (every, every[:1]):
        after = taken(note, chosen)
        assert _items(parse(write(after, KNOWN), KNOWN).note) == _items(after)
        wanted = sum(len(offer.items) for offer in alternatives(chosen) if offer.line is not None)
        assert len(_items(after)) == len(_items(note)) + wanted


@given(texts, st.data())
def test_taking_loses_no_word_of_the_coachs(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    note = parse(text[:place] + " qmarkerq " + text[place:], KNOWN).note
    assert "qmarkerq" in repr(taken(note, offers(note, KNOWN)))


@pytest.mark.parametrize("code", ["en", "es", "de"])
def test_offers_are_the_same_for_the_note_and_for_what_is_stored_of_it(code: str) -> None:
    known = KNOWN._replace(words=language(code))

    @given(notes)
    def same(note: Note) -> None:
        def keys(every: tuple[Offer, ...]) -> list[tuple[str, str]]:
            return [offer.key for offer in every]

        assert keys(offers(parse(write(note, known), known).note, known)) == keys(offers(note, known))

    same()


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("Question she takes with her: who needs it?", "question: who needs it?"),
        ("A strength we named: she remembers everybody", "resource: she remembers everybody"),
        ("her question for the week - what am I protecting", "question: what am I protecting"),
        ("ins: he rushes because silence is blame", "insight: he rushes because silence is blame"),
        ("Erk.: er übernimmt alles allein", "insight: er übernimmt alles allein"),
        ("blf: the boss is first in", "belief: the boss is first in"),
        ("setback lost her temper at the fair", "setback: lost her temper at the fair"),
        ("mala noticia: se va la jefa de cocina", "setback: se va la jefa de cocina"),
        ("strength - reads a room in ten seconds", "resource: reads a room in ten seconds"),
        ("The insight today was that she hides in it", "insight: she hides in it"),
        ("He still comes late. Her new win: she ran it alone", "win: she ran it alone"),
        ("fb Luis: too many mails", "feedback from Luis: too many mails"),
        ("Feedb. v. Fr. Vega: zu viele Mails", "feedback from Fr. Vega: zu viele Mails"),
        ("Luis's view: she is ready", "view of Luis: she is ready"),
        ("todo Ana: the draft by Friday", "Ana will: the draft by 2026-11-27"),
        ("ana ask him for the contract tmrw", "Ana will: ask him for the contract tmrw by 2026-11-21"),
        ("Agreed with the team, so c11 is done.", "- [x] c11:"),
        ("I asked about g3 and she said a 5", "rate g3: 5"),
        ("On g3 she is at 6 out of 10 now", "rate g3: 6"),
        ("Then the report (x7) went better than feared", "review x7: Then the report (x7) went better than feared"),
        ("resistance to asking. I asked what it costs.", "resistance: asking.\n  asked: what it costs"),
    ],
)  # fmt: skip
def test_what_more_words_or_fewer_could_mean_is_offered(line: str, written: str) -> None:
    assert offered(f"hello\n\n{line}") == [written]


@pytest.mark.parametrize(
    "line",
    [
        "Insight into the budget: we lack data",
        "Tel: 555 0199 22",
        "PS: she laughed at the end",
        "cc: Luis and the others",
        "Dec: the board meets twice",
        "g3 needs 2 people.",
        "g3 by 5.",
        "On g3 she wrote 3 pages",
        "c11 done, but only half of it is",
        "x7 and the report",
        "The strength of the team is that they laugh",
        "Her question was that of a child",
        "Question time: 30 minutes of it",
        "goal of the day: breathe in and out",
        "me too tonight",
        "Ana rang me tonight",
        "Both: the money and the fear",
        "Ana's view: she is late again",
        "Luis's car: a Skoda it is",
        "win - win for both of them",
        "Client: I quit",
        "I would have called Luis by Friday",
        "Ana hopes to call Luis by Friday",
        "Ana will probably call Luis by Friday",
        "Ana hätte Luis bis Freitag angerufen",
        '"I am done with it for good" - her boss',
        "Luis was angry. He needs the report by Friday",
        "Luis: Ana will send it by Friday",
        "sleep: 5 of 7 nights",
        "Luis told me in confidence that he quits. I'll call him by Friday",
        "Ana wrote:\nI'll send it by Friday.",
        "-----Original Message-----\nI'll send it by Friday.",
    ],
)
def test_more_that_only_sounds_like_it_is_not_offered(line: str) -> None:
    assert offered(f"hello\n\n{line}") == []


@pytest.mark.parametrize(
    "line",
    ["My hunch is that they are quicker", "probably Luis will stop it", "I reckon she lasts a week", "maybe it works"],
)
@pytest.mark.parametrize("section", ["Experiment", "Wins", "Insights", "Decisions"])
def test_a_guess_of_the_coachs_is_no_thing_of_a_section(section: str, line: str) -> None:
    assert not any(line in written for written in offered(f"## {section}\none thing that happened\n{line}\n"))


def test_promises_behind_the_word_for_them_are_offered_each_by_itself() -> None:
    text = "Commitments: Ana rings Luis by Friday. She also writes to him by Monday. Luis sends the page by Tuesday."
    text += " I book the room by Thursday."
    assert [written.split(":")[0] for written in offered(f"hello\n\n{text}")] == [
        "Ana will", "Ana will", "Luis Vega will", "coach will",
    ]  # fmt: skip


def test_what_a_sentence_says_of_a_number_leaves_the_sentence_with_the_coach() -> None:
    note = parse("hello\nThe post is out, so c11 is done. She laughed; the report (x7) is a mess.", KNOWN).note
    after = taken(note, offers(note, KNOWN)[:1])
    assert "The post is out, so c11 is done." in repr([each for each in after.blocks if isinstance(each, Text)])
    assert [(each.kind, each.ref, each.text) for each in after.items()] == [("tick", "c11", "")]


@pytest.mark.parametrize(
    "line",
    [
        "So c11 isn't done.",
        "If c11 is done we celebrate.",
        "She hopes c11 is done",
        "Also ist c11 nicht erledigt.",
        "on g3 Luis gives her a 5",
        "ins: she is a control freak imo",
        "Insight I did not share: she is scared",
        "The strength was that I think she lies",
    ],
)
def test_nothing_is_offered_of_what_is_doubted_or_the_coachs_opinion(line: str) -> None:
    assert offered(f"hello\n\n{line}") == []


def test_of_a_quotation_only_what_is_quoted_is_offered() -> None:
    note = parse('hello\n\nquote: "I cannot do it" she looked like a child', KNOWN).note
    (offer,) = offers(note, KNOWN)
    assert offer.written == "> I cannot do it"
    assert "she looked like a child" in repr([each for each in taken(note, [offer]).blocks if isinstance(each, Text)])


def test_a_quotation_with_somebody_elses_name_breaks_nothing() -> None:
    for line in ('quote: "she is a fraud" - María', '- quote: "she is a fraud" (María)', 'cita: "es dura" (Luis)'):
        assert offered(f"## Commitments\n{line}") == []


def test_of_promises_in_one_line_each_ends_at_its_semicolon() -> None:
    text = "Commitments: Ana rings Luis by Friday; Luis sends the deck; she looked awful"
    assert offered(f"hello\n\n{text}") == ["Ana will: rings Luis by 2026-11-27", "Luis Vega will: sends the deck"]


@pytest.mark.parametrize(
    "text",
    [
        "He is late (the train) she decided to go home early",
        "In the end, after the quarrel, she realised that it is over",
        "goal from Luis: a deputy by summer",
        "the penny dropped in the café: she hides in it",
    ],
)
def test_what_stands_in_front_of_what_is_taken_is_not_lost(text: str) -> None:
    note = parse(f"hello\n\n{text}", KNOWN).note
    after = repr(taken(note, offers(note, KNOWN)))
    assert all(word in after for word in ("train", "quarrel", "Luis", "café") if word in text)


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("c11 x had it on Monday", "- [x] c11: had it on Monday"),
        ("c11 ~ asked twice", "- [~] c11: asked twice"),
        ("On g3 he gives himself a 6 today, on g4 still a 3.", "rate g3: 6"),
        ("Another win, she told Felix about it.", "win: she told Felix about it."),
        ('"I ask for leave to be right", she said, and went quiet.', "> I ask for leave to be right"),
        ('Dice textualmente: "yo no sé mandar a nadie". Me gustó.', "> yo no sé mandar a nadie"),
        ("We agreed that she calls the bank by Friday.", "Ana will: calls the bank by 2026-11-27"),
        ("She's going to call Luis by Friday.", "Ana will: call Luis by 2026-11-27"),
        ("Zoe's view, as she tells it: he only listens at risk.", "view of Zoe: he only listens at risk."),
        ('Then there was resistance: "they\'re not ready".', 'resistance: "they\'re not ready".'),
    ],
)
def test_more_of_what_prose_tells_is_offered(line: str, written: str) -> None:
    assert offered(f"hello\n\n{line}")[:1] == [written]


def test_below_goals_a_new_one_is_offered() -> None:
    assert offered("## Goals\n- to speak first in the meeting\n  - he does not see it") == [
        "new goal: to speak first in the meeting"
    ]


@pytest.mark.parametrize(
    "line",
    [
        '"I ask for leave to be right", said her boss',
        'Her boss came in. "You will never make it", she said.',
        'Su jefe entró. Dice: "nunca vais a lograrlo"',
        'When Luis shouted: "you never listen to me"',
        'Als Luis anrief: "sie prüft immer alles"',
        "goal - keep",
        "w7 celebrated",
        "She asked me to write to Luis",
        "c11 x times",
        "c11 ~ 5 calls",
    ],
)
def test_what_could_be_somebody_elses_or_nothing_is_not_offered(line: str) -> None:
    assert offered(f"hello\n\n{line}") == []
