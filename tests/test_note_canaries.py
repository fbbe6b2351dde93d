"""A different marker in every place of a note where a coach can type: only those on an item's own line, less its
remarks, and in its named attributes are in a document."""

import json
import re
from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coachlog.domain.kinds import KINDS
from coachlog.notation import Known, parse
from coachlog.words.merged import language
from tests.calls import Call
from tests.notes import KNOWN


class Words(NamedTuple):
    """What a coach types in one language."""

    sections: tuple[str, ...]  # that reach documents
    marks: tuple[str, ...]  # whose own line does
    attributes: dict[str, str]  # a section or mark -> an attribute of its things that does
    wrong: tuple[str, ...]  # attributes that belong to none of these
    own: tuple[str, ...]  # marks that no document prints
    private: tuple[str, ...]
    signs: tuple[str, ...]
    remarks: tuple[str, ...]
    resistance: str
    not_done: str
    mail: str


WORDS = {
    "en": Words(
        ("Wins", "Experiments", "Insights", "Decisions", "Strengths", "Next steps"),
        ("win", "experiment", "insight", "decision", "strength", "new goal", "Ana will", "shift g1", "review x1"),
        {"Wins": "evidence", "Experiments": "expects", "win": "evidence", "experiment": "expects", "new goal": "why"},
        ("client says", "source", "asked", "my take", "aimed at"),
        (
            "fact",
            "belief",
            "question",
            "setback",
            "straight talk",
            "tool",
            "view of María",
            "feedback from Zoe",
            "culture",
        ),
        (
            "## Private",
            "## My take",
            "##Private",
            "## 🔒 Confidential",
            "## Private - supervision",
            "Only me:",
            "My notes",
        ),
        (
            "(private)",
            "[private]",
            "-> private",
            "| private: yes",
            "private：yes",
            "not for the summary",
            "NOT for Ana",
        ),
        ("({})", "I think {}", "It is {}, imo", "My guess is {}", "He told me {}", "({}"),
        "## Resistance",
        "she won't {}",
        "From: Zoe\nSent: Monday 9:00\nTo: me\nSubject: {}\n\n{}\n> {}\nwin: {}\nNext steps:\n- {}",
    ),
    "es": Words(
        ("Logros", "Experimentos", "Descubrimientos", "Decisiones", "Fortalezas", "Próximos pasos"),
        ("logro", "experimento", "descubrimiento", "decisión", "fortaleza", "nuevo objetivo", "Ana hará", "cambio g1"),
        {"Logros": "evidencia", "Experimentos": "espera", "logro": "evidencia", "nuevo objetivo": "por qué"},
        ("el cliente dice", "origen", "preguntado", "mi lectura", "dirigida a"),
        ("hecho", "creencia", "pregunta", "contratiempo", "herramienta", "visión de María", "comentario de Zoe"),
        (
            "## Privado",
            "## Mis notas",
            "##Privado",
            "## 🔒 Confidencial",
            "## Notas privadas",
            "Solo yo:",
            "Mi lectura",
        ),
        ("(privado)", "[privada]", "-> privado", "| privado: sí", "no para el resumen", "(no para Ana)"),
        ("({})", "Creo que {}", "Yo vi {}", "Me pareció {}", "Fue {}, creo"),
        "## Resistencia",
        "no va a {}",
        "De: Zoe\nEnviado: lunes\nPara: mí\nAsunto: {}\n\n{}\n> {}\nlogro: {}\nPróximos pasos:\n- {}",
    ),
    "de": Words(
        ("Erfolge", "Experimente", "Einsichten", "Entscheidungen", "Stärken", "Nächste Schritte"),
        ("Erfolg", "Experiment", "Einsicht", "Entscheidung", "Stärke", "neues Ziel", "Ana wird", "verändert g1"),
        {"Erfolge": "Beleg", "Experimente": "erwartet", "Erfolg": "Beleg", "neues Ziel": "warum"},
        ("Klient sagt", "Quelle", "gefragt", "meine Lesart", "gerichtet gegen"),
        ("Tatsache", "Überzeugung", "Frage", "Rückschlag", "Klartext", "Sicht von María", "Rückmeldung von Zoe"),
        ("## Privat", "## Meine Gedanken", "##Privat", "## 🔒 Vertraulich", "## Privates", "Nur ich:", "Meine Notizen"),
        ("(privat)", "[privat]", "-> privat, nicht in die Zusammenfassung", "| privat: ja", "(nicht für Ana)"),
        ("({})", "Ich fand {}", "Glaub ich {}", "Meine Meinung: {}", "Es war {}, denke ich"),
        "## Widerstand",
        "er wird nicht {}",
        "Von: Zoe\nGesendet: Montag\nAn: mich\nBetreff: {}\n\n{}\n> {}\nErfolg: {}\nNächste Schritte:\n- {}",
    ),
}


class Typed:
    """A note in the making: ``client()`` and ``coach()`` give the next marker for what each may read."""

    def __init__(self) -> None:
        self.count = 0
        self.chunks: list[str] = []

    def client(self) -> str:
        return self._next("ok")

    def coach(self) -> str:
        return self._next("qq")

    def _next(self, kind: str) -> str:
        self.count += 1
        return f"{kind}{self.count}{kind}"

    @property
    def text(self) -> str:
        return "minutes: 50\n\n" + "\n".join(self.chunks) + "\n"


def _beside(draw: st.DrawFn, typed: Typed, words: Words, key: str) -> str:
    """What may stand behind a thing's own words on its line."""
    remark = draw(st.sampled_from(words.remarks)).format(typed.coach())
    wrong = draw(st.sampled_from(words.wrong))
    choices = ["", f" {remark}" if remark.startswith("(") else f". {remark}", f" | {wrong}: {typed.coach()}"]
    choices += [f" | {wrong} {typed.coach()}", f"|{wrong}: {typed.coach()}", f" | hm: {typed.coach()}"]
    choices += [f" | {words.attributes[key]}: {typed.client()}"] if key in words.attributes else []
    return draw(st.sampled_from(choices))


def _below(draw: st.DrawFn, typed: Typed, words: Words, key: str) -> str:
    """The lines that may stand below a thing."""
    lines: list[str] = []
    for _ in range(draw(st.integers(0, 3))):
        wrong, mark = draw(st.sampled_from(words.wrong)), draw(st.sampled_from(words.marks))
        choices = [f"  {typed.coach()}", f"    {typed.coach()}", f"\t- {typed.coach()}", f"  > {typed.coach()}"]
        choices += [f"  {wrong}: {typed.coach()}", f"  {mark}: {typed.coach()}", f"  | a | {typed.coach()} |"]
        choices += [f"  [x] c1 {typed.coach()}", f"\n  {typed.coach()}", f"  ```\n  {typed.coach()}\n  ```"]
        choices += [f"  | {wrong}: {typed.coach()}"]
        choices += [f"  {words.attributes[key]}: {typed.client()}"] if key in words.attributes else []
        lines.append(draw(st.sampled_from(choices)))
    return "".join(f"\n{line}" for line in lines)


def _section(draw: st.DrawFn, typed: Typed, words: Words) -> str:
    """A section that reaches documents: bullets of its own, and what stands before, between and after them."""
    title = draw(st.sampled_from(words.sections))
    lines = [draw(st.sampled_from([f"## {title}", f"**{title}**", f"### {title} (x)"]))]
    for place in range(draw(st.integers(1, 3))):
        if draw(st.booleans()):
            lines.append(draw(st.sampled_from([f"{typed.coach()}.", f"{typed.coach()}\n", f"    {typed.coach()}"])))
        if title == words.sections[-1] and draw(st.booleans()):
            lines.append(f"- {words.not_done.format(typed.coach())}")
        bullet = draw(st.sampled_from(["-", "*", "1."]))
        hidden = draw(st.integers(0, 4)) == 0 and place
        own = typed.coach() if hidden else typed.client()
        sign = draw(st.sampled_from(words.signs))
        if hidden:
            lines.append(f"{bullet} {own} {sign}" if draw(st.booleans()) else f"{bullet} {own}\n  {sign.lstrip('| ')}")
        else:
            lines.append(f"{bullet} {own}{_beside(draw, typed, words, title)}{_below(draw, typed, words, title)}")
        if draw(st.booleans()):
            lines.append(draw(st.sampled_from([typed.coach(), f"\n{typed.coach()}.", f"| {typed.coach()} |"])))
    if draw(st.booleans()):
        heading = draw(st.sampled_from(["## Hm", "#### Hm", "**Hm**", "---", "##Hm"]))
        lines.append(f"{heading}\n- {typed.coach()}\n{typed.coach()}")
    return "\n".join(lines)


def _mark(draw: st.DrawFn, typed: Typed, words: Words) -> str:
    mark = draw(st.sampled_from(words.marks))
    sign = draw(st.sampled_from(words.signs))
    if draw(st.integers(0, 3)) == 0:
        return f"{mark}: {typed.coach()} {sign}\n"
    return f"{mark}: {typed.client()}{_beside(draw, typed, words, mark)}{_below(draw, typed, words, mark)}\n"


def _empty_mark(draw: st.DrawFn, typed: Typed, words: Words) -> str:
    return f"{draw(st.sampled_from(words.marks))}:\n{typed.coach()}\n\n{typed.coach()}\n"


def _own_mark(draw: st.DrawFn, typed: Typed, words: Words) -> str:
    mark = draw(st.sampled_from(words.own))
    return f"{mark}: {typed.coach()} | x: {typed.coach()}\n  {typed.coach()}\n{typed.coach()}\n"


def _private(draw: st.DrawFn, typed: Typed, words: Words) -> str:
    heading, mark = draw(st.sampled_from(words.private)), draw(st.sampled_from(words.marks))
    inside = [f"- {typed.coach()}", f"> {typed.coach()}", f"{mark}: {typed.coach()}", f"### Hm\n{typed.coach()}"]
    return "\n".join([heading, *draw(st.permutations(inside)), "## Notes"])


def _resistance(draw: st.DrawFn, typed: Typed, words: Words) -> str:
    attributes = "\n".join(f"  {each}: {typed.coach()}" for each in words.wrong)
    deeper = draw(st.sampled_from(["", f"\n### Hm\n- {typed.coach()}"]))
    return f"{words.resistance}\n- {typed.coach()}\n{attributes}\n> {typed.coach()}{deeper}\n## Notes"


def _notes(draw: st.DrawFn, typed: Typed, _words: Words) -> str:
    lines = [f"- {typed.coach()}", f"{typed.coach()} #{typed.coach()}", f"Luis: {typed.coach()}", f"1. {typed.coach()}"]
    lines += [f"\\win: {typed.coach()}", f"```\nwin: {typed.coach()}\n```", f"    win: {typed.coach()}"]
    return "\n".join(["## Notes", *draw(st.permutations(lines))])


def _quotes(draw: st.DrawFn, typed: Typed, words: Words) -> str:
    if draw(st.booleans()):
        sign = draw(st.sampled_from([*words.signs[:3], "private: yes", "> private: yes", "  private"]))
        return f"> {typed.coach()}\n> {typed.coach()}\n{sign}\n"
    return f"> {typed.client()}\n> {typed.client()} ({typed.coach()})\n{typed.coach()}\n"


def _mail(_draw: st.DrawFn, typed: Typed, words: Words) -> str:
    return words.mail.format(*(typed.coach() for _ in range(5)))


_CHUNKS: list[Callable[[st.DrawFn, Typed, Words], str]] = [
    *(_section, _section, _section, _mark, _mark, _empty_mark, _own_mark),
    *(_private, _resistance, _notes, _quotes, _mail),
]


@st.composite
def typed_notes(draw: st.DrawFn, code: str) -> str:
    """A note of many chunks in any order. Its last win is the client's, whatever came before."""
    typed = Typed()
    for chunk in draw(st.lists(st.sampled_from(_CHUNKS), min_size=4, max_size=14)):
        typed.chunks.append(chunk(draw, typed, WORDS[code]))
    typed.chunks.append(f"# {WORDS[code].sections[0]}\n- oklastok")
    return typed.text


def _printed(text: str, known: Known) -> str:
    """What a document may print of a note, by the fields that documents have."""
    note = parse(text, known).note
    given = [item for item in note.items() if KINDS[item.kind].printed is not None and not item.get("withheld")]
    fields = [
        item.text if name == "text" else item.get(name) for item in given for name in KINDS[item.kind].printed or ()
    ]
    return note.head.focus + "\n".join(map(str, fields))


@pytest.mark.parametrize("code", WORDS)
def test_no_marker_of_the_coachs_is_in_what_a_document_may_print(code: str) -> None:
    known = KNOWN._replace(words=language(code), refs={})

    @given(typed_notes(code))
    def holds(text: str) -> None:
        printed = _printed(text, known)
        assert re.findall(r"qq\d+qq", printed) == []
        assert "oklastok" in printed

    holds()


@pytest.mark.parametrize("code", WORDS)
def test_no_marker_of_the_coachs_is_in_any_document_or_in_what_the_echo_says_the_client_reads(
    code: str, call: Call, full: bool
) -> None:
    call("client", "add", "Ana Ruiz", "--sponsor", "María Soto")

    @settings(max_examples=60 if full else 4, suppress_health_check=list(HealthCheck))
    @given(typed_notes(code))
    def holds(text: str) -> None:
        said = call("note", "ana", "-", stdin=text)
        assert said.code == 0, said.err
        documents = [
            call("export", "ana", *more).out for more in ((), ("--all-words",), ("--last",), ("--format", "html"))
        ]
        documents.append(call("export", "ana", "--for", "sponsor").out)
        for document in documents:
            assert re.findall(r"qq\d+qq", document) == []
        reads = said.out.partition("Ana reads")[2].partition("only you")[0]
        assert re.findall(r"qq\d+qq", reads) == []
        told = set(re.findall(r"ok\d+ok|oklastok", " ".join(reads.split())))
        summary = set(re.findall(r"ok\d+ok|oklastok", documents[1]))
        assert "oklastok" in told
        assert told == summary, told ^ summary
        again = json.loads(call("note", "ana", "-", "--dry-run", "--format", "json", stdin=text).out)
        fields = [str(each["fields"][name]) for each in again["recorded"] for name in each["client_reads"]]
        assert re.findall(r"qq\d+qq", " ".join(fields)) == []
        assert call("undo").code == 0
        call("drafts", "--drop", "d1", "--yes")

    holds()
