"""Spanish and German beside English: complete tables, their dates, and notes that record the same rows."""

import re
from datetime import date, datetime
from pathlib import Path

import pytest
from dateutil import tz
from rich.cells import cell_len

from coachlog import places
from coachlog.cli.setup.demo import PRACTICE, notes_of, record_practice
from coachlog.dates import read_day, read_minutes, read_moment
from coachlog.domain import choices
from coachlog.errors import DateRefused
from coachlog.notation import Note, Text, parse
from coachlog.notation.template import Start, section_heading, template
from coachlog.notation.values import meanings
from coachlog.words.english import ENGLISH
from coachlog.words.folding import folded
from coachlog.words.merged import LANGUAGES, language
from tests.builders import FakeEditor
from tests.calls import Call, all_rows, rows
from tests.notes import KNOWN
from tests.now import NOW

TODAY = date(2026, 11, 20)  # a Friday
MAPS = ("head", "sections", "marks", "named_marks", "verbs", "attributes", "owners")


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_has_a_word_for_everything_and_it_means_the_same_among_the_others(code: str) -> None:
    own, together = LANGUAGES[code], language()
    for name in MAPS:
        assert set(getattr(own, name).values()) == set(getattr(ENGLISH, name).values()), name
        for meaning, word in meanings(getattr(own, name)).items():
            assert getattr(together, name)[folded(word)] == meaning, (name, word)
    for values, table in ENGLISH.values.items():
        assert set(own.values[values].values()) == set(table.values()), values
        for meaning, word in meanings(own.values[values]).items():
            assert together.values[values][folded(word)] == meaning, (values, word)
    for name in ("hints", "headings", "phrases"):
        assert set(getattr(own.template, name)) == set(getattr(ENGLISH.template, name))
        for key, text in getattr(own.template, name).items():
            assert set(re.findall(r"\{\w+\}", text)) == set(
                re.findall(r"\{\w+\}", getattr(ENGLISH.template, name)[key])
            )
    for section, title in own.template.headings.items():
        assert together.sections[folded(title)] == section
    assert sorted(own.dates.weekdays.values(), key=int)[0] == 0
    assert set(own.dates.months.values()) == set(range(1, 13))
    assert set(own.dates.weekdays.values()) == set(range(7))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_word_that_means_two_things_is_english_or_nobodys(code: str) -> None:
    """So a note means the same whatever language the template is in."""
    one, other = language(code), language()
    for name in MAPS:
        assert dict(getattr(one, name)) == dict(getattr(other, name)), name
    assert one.dates == other.dates
    for word in ("mar", "do", "so", "ago", "mi", "di", "sa"):
        assert word not in one.dates.weekdays


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("el viernes", "2026-11-27"), ("viernes", "2026-11-27"), ("el martes", "2026-11-24"), ("mié", "2026-11-25"),
        ("miercoles", "2026-11-25"), ("4 de diciembre", "2026-12-04"), ("el 4 de diciembre de 2026", "2026-12-04"),
        ("4 dic", "2026-12-04"), ("vie 4 dic", "2026-12-04"), ("viernes 4 de diciembre", "2026-12-04"),
        ("mañana", "2026-11-21"), ("manana", "2026-11-21"), ("pasado mañana", "2026-11-22"), ("hoy", "2026-11-20"),
        ("en dos semanas", "2026-12-04"), ("dentro de 3 días", "2026-11-23"), ("en un mes", "2026-12-20"),
        ("la semana que viene", "2026-11-27"), ("el viernes que viene", "2026-11-27"),
        ("el próximo viernes", "2026-11-27"),
        ("esta semana", "2026-11-20"), ("fin de mes", "2026-11-30"), ("final del año", "2026-12-31"),
        ("el mes que viene", "2026-12-31"), ("1º de enero", "2027-01-01"), ("agosto 3", "2027-08-03"),
        ("am Freitag", "2026-11-27"), ("Freitag", "2026-11-27"), ("Donnerstag", "2026-11-26"),
        ("4. Dezember", "2026-12-04"), ("4. Dez", "2026-12-04"), ("Fr 4. Dez", "2026-12-04"),
        ("am 4. Dezember 2026", "2026-12-04"),
        ("morgen", "2026-11-21"), ("übermorgen", "2026-11-22"), ("uebermorgen", "2026-11-22"), ("heute", "2026-11-20"),
        ("in zwei Wochen", "2026-12-04"), ("in 3 Tagen", "2026-11-23"), ("in einem Monat", "2026-12-20"),
        ("nächste Woche", "2026-11-27"), ("nächsten Freitag", "2026-11-27"), ("diese Woche", "2026-11-20"),
        ("Ende des Monats", "2026-11-30"), ("Ende der Woche", "2026-11-20"), ("Ende November", "2026-11-30"),
        ("Mitte November", None),
        ("3. März", "2027-03-03"), ("Di 24. Nov", "2026-11-24"), ("mar 24 nov", "2026-11-24"),
        ("Mar 10 2027", "2027-03-10"),
        ("kommende Woche", "2026-11-27"), ("Do 26. Nov", "2026-11-26"), ("3. Maerz", "2027-03-03"),
        ("Sonntag", "2026-11-22"), ("domingo", "2026-11-22"),
    ],
)  # fmt: skip
def test_days_that_look_ahead(text: str, day: str | None) -> None:
    if day is None:
        with pytest.raises(DateRefused):
            read_day(text, TODAY, "ahead", language().dates)
    else:
        assert read_day(text, TODAY, "ahead", language().dates).isoformat() == day


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("ayer a las 14:00", "2026-11-19 14:00"), ("hace 2 semanas", "2026-11-06"), ("el viernes pasado", "2026-11-13"),
        ("anteayer 9:30", "2026-11-18 09:30"), ("hace 6 semanas 14:00", "2026-10-09 14:00"),
        ("ayer a mediodía", "2026-11-19 12:00"),
        ("jueves 14 h", "2026-11-19 14:00"), ("el lunes a las 14:00-15:05", "2026-11-16 14:00"),
        ("yesterday 9 am", "2026-11-19 09:00"), ("18 Nov 9 am", "2026-11-18 09:00"),
        ("yesterday 9 pm", "2026-11-19 21:00"),
        ("gestern um 14 Uhr", "2026-11-19 14:00"), ("vor 2 Wochen", "2026-11-06"), ("letzten Freitag", "2026-11-13"),
        ("vorgestern 9.30 Uhr", "2026-11-18 09:30"), ("vor sechs Wochen 14:00", "2026-10-09 14:00"),
        ("gestern mittag", "2026-11-19 12:00"),
        ("am Montag um 14:00-15:05", "2026-11-16 14:00"), ("gestern 14 Uhr - 15 Uhr", "2026-11-19 14:00"),
    ],
)  # fmt: skip
def test_moments_that_look_back(text: str, moment: str) -> None:
    now = datetime(2026, 11, 20, 16, 0, tzinfo=tz.gettz("Europe/Madrid"))
    found = read_moment(text, now, "back", language().dates)
    assert (f"{found.day} {found.at:%H:%M}" if found.at else str(found.day)) == moment


@pytest.mark.parametrize(
    ("text", "minutes"), [("60 minutos", 60), ("1 hora", 60), ("90 Minuten", 90), ("1 Std 15", 75), ("2 Stunden", 120)]
)
def test_lengths(text: str, minutes: int) -> None:
    assert read_minutes(text, language().dates) == minutes


def _without_headings(note: Note) -> tuple[object, ...]:
    """A note's value without the headings: those stay in the language they were written in."""
    return (
        note.head,
        *(
            Text(re.sub(r"(?m)^## .*\n?", "", each.text).strip()) if isinstance(each, Text) else each
            for each in note.blocks
        ),
    )


@pytest.mark.parametrize("code", ["es", "de"])
def test_the_same_note_in_another_language_is_the_same_note(code: str) -> None:
    """Written by hand, dates, commitments and head included. What coachlog itself wrote behind c11 is read over."""
    ours = tuple(f"{who}: mandar el artículo" for who in ("you", "yo", "ich"))
    known = KNOWN._replace(refs={**KNOWN.refs, "c11": KNOWN.refs["c11"]._replace(written=ours)})
    folder = Path(__file__).parent / "same_note"
    parsed, english = (parse((folder / f"{each}.md").read_text("utf-8"), known) for each in (code, "en"))
    assert _without_headings(parsed.note) == _without_headings(english.note)
    assert [warned.message for warned in parsed.warnings] == [warned.message for warned in english.warnings]


_DAYS = {
    "es": [(r"(\d+) weeks? ago", r"hace \1 semanas"), (r"(\d+) days? ago", r"hace \1 días"),
           (r"in a week", "en una semana"), (r"in (\d+) weeks", r"en \1 semanas"), (r"in (\d+) days", r"en \1 días"),
           (r"\bby next session", "para la próxima sesión"), (r"\bby (?=en |hace )", "para "), ("tomorrow", "mañana"),
           (r"in two weeks", "en dos semanas"), (r"next session$", "la próxima sesión"), ("yesterday", "ayer")],
    "de": [(r"(\d+) weeks? ago", r"vor \1 Wochen"), (r"(\d+) days? ago", r"vor \1 Tagen"),
           (r"in a week", "in einer Woche"), (r"in (\d+) weeks", r"in \1 Wochen"), (r"in (\d+) days", r"in \1 Tagen"),
           (r"\bby next session", "bis zur nächsten Sitzung"), (r"\bby (?=in |vor )", "bis "), ("tomorrow", "morgen"),
           (r"in two weeks", "in zwei Wochen"), (r"next session$", "zur nächsten Sitzung"), ("yesterday", "gestern")],
}  # fmt: skip


def _in_words_of(text: str, code: str) -> str:
    """A note's English words at the places where words are read, one by one, as the tables have them."""
    own, english = LANGUAGES[code], ENGLISH
    lines = []
    for line in text.split("\n"):
        for pattern, words in _DAYS[code]:
            line = re.sub(pattern, words, line)
        heading = re.fullmatch(r"(#+ )(.*)", line)
        label = re.match(r"(\s*(?:- )?(?:\[.\] )?)([^:|]{1,40}):(.*)", line)
        if heading and folded(heading[2]) in english.sections:
            line = heading[1] + meanings(own.sections)[english.sections[folded(heading[2])]]
        elif label:
            own_line = not label[1].startswith(" ")
            line = (
                label[1]
                + (_label(label[2], code) if own_line else _attribute(label[2], code))
                + ":"
                + _value(label[2], label[3], code)
            )
        line = re.sub(
            r"\| ([a-z ]+):(\s*[^|]*)",
            lambda found: f"| {_attribute(found[1], code)}:{_value(found[1], found[2], code)}",
            line,
        )
        lines.append(line)
    return "\n".join(lines)


def _label(label: str, code: str) -> str:
    own = LANGUAGES[code]
    word = folded(label)
    for name in ("head", "marks", "attributes", "owners"):
        if word in getattr(ENGLISH, name):
            return meanings(getattr(own, name))[getattr(ENGLISH, name)[word]]
    verb, _, rest = label.partition(" ")
    if verb in ENGLISH.verbs:
        return f"{meanings(own.verbs)[ENGLISH.verbs[verb]]} {rest}"
    for prefix, kind in ENGLISH.named_marks.items():
        if word.startswith(prefix):
            return f"{meanings(own.named_marks)[kind]} {label[len(prefix) + 1 :]}"
    return f"{label.removesuffix('will')}{own.will[0]}" if label.endswith(" will") else label


def _attribute(label: str, code: str) -> str:
    meaning = ENGLISH.attributes.get(folded(label))
    return meanings(LANGUAGES[code].attributes)[meaning] if meaning else label


_CLOSED = {
    "session_kind": choices.SESSION_KINDS,
    "aimed_at": choices.AIMS,
    "source": choices.SOURCES,
    "ended": choices.RESISTANCE_ENDS,
    "then": choices.NEXT_STEPS,
    "party": choices.PARTIES,
    "trust": choices.TRUST_STAGES,
    "shift_kind": choices.SHIFT_KINDS,
    "trigger": choices.SHIFT_TRIGGERS,
    "told": choices.TOLD,
}


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_has_a_word_for_each_value_of_the_closed_lists(code: str) -> None:
    for name, values in _CLOSED.items():
        assert set(LANGUAGES[code].values[name].values()) == set(values), name


_LISTS = {"kind": "session_kind", "aimed at": "aimed_at", "source": "source", "trust": "trust",
          "balance": "balance", "then": "then", "proposed by": "party", "trigger": "trigger", "ended": "ended",
          "private": "flag"}  # fmt: skip


def _value(label: str, value: str, code: str) -> str:
    lists = [_LISTS.get(folded(label), "")]
    lists += ["shift_kind"] if folded(label) == "kind" else []
    lists += ["told"] if label.startswith("told") else []
    for values in filter(None, lists):
        for word, meaning in sorted(ENGLISH.values[values].items(), key=lambda pair: -len(pair[0])):
            if found := re.match(rf"(\s*){re.escape(word)}(?!\w)(.*)", value, re.S | re.I):
                return f"{found[1]}{meanings(LANGUAGES[code].values[values])[meaning]}{found[2]}"
    return value


@pytest.mark.parametrize("code", ["es", "de"])
def test_the_examples_in_another_language_record_the_same_rows(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COACHLOG_HOME", str(tmp_path / "english"))
    record_practice(NOW)
    english = _rows()
    translated: dict[str, list[Path]] = {}
    for client in PRACTICE:
        for path in notes_of(client):
            target = tmp_path / "notes" / client.folder / path.name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(_in_words_of(path.read_text("utf-8"), code), "utf-8")
            assert target.read_text("utf-8") != path.read_text("utf-8")
            translated.setdefault(client.folder, []).append(target)
    monkeypatch.setenv("COACHLOG_HOME", str(tmp_path / "other"))
    places.make_private(tmp_path / "other")
    (tmp_path / "other" / "config.toml").write_text(f'language = "{code}"\n')
    monkeypatch.setattr("coachlog.cli.setup.demo.notes_of", lambda client: translated[client.folder])
    record_practice(NOW)
    other = _rows()
    for table in english:
        assert other[table] == english[table], table


def _rows() -> dict[str, list[tuple[object, ...]]]:
    """Everything recorded, without what no two journals share, and without headings and the text as typed."""
    found = {}
    connection_rows = all_rows()
    for table, listed in connection_rows.items():
        names = [str(name) for (name,) in rows(f"SELECT name FROM pragma_table_info('{table}')")]
        kept = [n for n, name in enumerate(names) if name not in ("uuid", "changed_at", "typed")]
        found[table] = [
            tuple(re.sub(r"(?m)^#+ .*$", "##", str(row[n])) if names[n] == "body" else row[n] for n in kept)
            for row in listed
        ]
    return found


@pytest.mark.parametrize(("code", "word"), [("es", "Compromisos"), ("de", "Zusagen")])
def test_the_template_is_in_the_language_of_the_config_and_says_nothing_untouched(
    ana: Call, code: str, word: str, fake_editor: FakeEditor
) -> None:
    lines = ["minutes: 50\n", "win: x", "Ana will: call by fri", "I will: send by next session", "new goal: g"]
    ana("note", "ana", "-", stdin="\n".join([*lines, "experiment: e | expects: z", "new goal: p | proposed by: coach"]))
    (places.home() / "config.toml").write_text(f'language = "{code}"\n')
    given = fake_editor()
    assert "empty" in ana("note", "ana").err
    text = given[0].partition(">8")[0]
    assert f"## {word}" in text
    words = [
        *ENGLISH.template.headings.values(),
        *(f"{word}:" for word in ("client", "date", "minutes", "learned", "open with")),
    ]
    for english in (*words, "celebrate", "adopt ", "you expected", "rate ", "next session", "due ", "review "):
        if english != "Experiment":
            assert english not in text, english


def test_a_config_with_a_language_nobody_speaks_is_refused(ana: Call) -> None:
    (places.home() / "config.toml").write_text('language = "fr"\n')
    said = ana("note", "ana", "win: x")
    assert said.code == 2
    assert "language is one of en, es, de" in said.err


@pytest.mark.parametrize(
    "text", ["el viernes que viene", "el próximo viernes", "kommenden Freitag", "Freitag", "friday"]
)
def test_the_coming_friday_is_the_coming_one_on_any_day(text: str) -> None:
    assert read_day(text, date(2026, 11, 17), "ahead", language().dates) == date(2026, 11, 20)


@pytest.mark.parametrize("name", ["Dom", "Di", "Mo", "Mi", "So"])
def test_a_name_is_no_day(ana: Call, name: str) -> None:
    assert ana("note", "ana", f"Ana will: get it signed by {name}").code == 0
    assert rows("SELECT text, due_on FROM commitment") == [(f"get it signed by {name}", None)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_heading_of_the_template_is_wider_than_the_screen(code: str) -> None:
    known = KNOWN._replace(words=language(code), client="Maximiliane Ruiz")
    lines = template(Start("Ana Ruiz", NOW.date(), "15:00", 60), [], [], known).split("\n")
    assert all(cell_len(line) <= 80 for line in lines)
    assert all(cell_len(section_heading(section, known)) <= 80 for section in known.words.template.headings)
