"""The words of an agreement, by language: a document in the manner of the note language, with sections of its own."""

from collections.abc import Mapping
from functools import cache

from coachlog.words.language import Language
from coachlog.words.merged import LANGUAGES, language

# What may be typed as a heading or as a mark; the first word for a kind is the one that coachlog writes.
_SECTIONS: dict[str, dict[str, str]] = {
    "en": {
        "results": "result",
        "result": "result",
        "milestones": "milestone",
        "milestone": "milestone",
        "risks": "risk",
        "risk": "risk",
        "coach answers for": "coach_duty",
        "the coach answers for": "coach_duty",
        "client answers for": "client_duty",
        "the client answers for": "client_duty",
        "sponsor answers for": "sponsor_duty",
        "the sponsor answers for": "sponsor_duty",
        "confidentiality": "confidentiality",
        "coaching is not": "not_coaching",
        "how we work": "how_we_work",
    },
    "es": {
        "resultados": "result",
        "resultado": "result",
        "hitos": "milestone",
        "hito": "milestone",
        "riesgos": "risk",
        "riesgo": "risk",
        "el coach responde de": "coach_duty",
        "la coach responde de": "coach_duty",
        "el cliente responde de": "client_duty",
        "la clienta responde de": "client_duty",
        "quien patrocina responde de": "sponsor_duty",
        "confidencialidad": "confidentiality",
        "el coaching no es": "not_coaching",
        "cómo trabajamos": "how_we_work",
    },
    "de": {
        "Ergebnisse": "result",
        "Ergebnis": "result",
        "Meilensteine": "milestone",
        "Meilenstein": "milestone",
        "Risiken": "risk",
        "Risiko": "risk",
        "der Coach steht ein für": "coach_duty",
        "die Coach steht ein für": "coach_duty",
        "der Klient steht ein für": "client_duty",
        "die Klientin steht ein für": "client_duty",
        "der Auftraggeber steht ein für": "sponsor_duty",
        "die Auftraggeberin steht ein für": "sponsor_duty",
        "Vertraulichkeit": "confidentiality",
        "Coaching ist nicht": "not_coaching",
        "wie wir arbeiten": "how_we_work",
    },
}
_HEAD: dict[str, dict[str, str]] = {
    "en": {"client": "client", "agreed": "date", "agreed on": "date", "date": "date"},
    "es": {"cliente": "client", "clienta": "client", "acordado": "date", "fecha": "date"},
    "de": {"Klient": "client", "Klientin": "client", "vereinbart": "date", "Datum": "date"},
}
_BY = {"en": {"by": "by"}, "es": {"para": "by"}, "de": {"bis": "by"}}
HEADINGS: dict[str, dict[str, str]] = {
    "en": {
        "result": "Results",
        "milestone": "Milestones",
        "risk": "Risks",
        "coach_duty": "Coach answers for",
        "client_duty": "Client answers for",
        "sponsor_duty": "Sponsor answers for",
        "confidentiality": "Confidentiality",
        "not_coaching": "Coaching is not",
        "how_we_work": "How we work",
    },
    "es": {
        "result": "Resultados",
        "milestone": "Hitos",
        "risk": "Riesgos",
        "coach_duty": "El coach responde de",
        "client_duty": "El cliente responde de",
        "sponsor_duty": "Quien patrocina responde de",
        "confidentiality": "Confidencialidad",
        "not_coaching": "El coaching no es",
        "how_we_work": "Cómo trabajamos",
    },
    "de": {
        "result": "Ergebnisse",
        "milestone": "Meilensteine",
        "risk": "Risiken",
        "coach_duty": "Der Coach steht ein für",
        "client_duty": "Der Klient steht ein für",
        "sponsor_duty": "Der Auftraggeber steht ein für",
        "confidentiality": "Vertraulichkeit",
        "not_coaching": "Coaching ist nicht",
        "how_we_work": "Wie wir arbeiten",
    },
}
# Who answers for what: the coach for the process, the client for the decisions.
_HINTS: dict[str, dict[str, str]] = {
    "en": {
        "result": "what will be different at the end; - … by 30 June",
        "milestone": "what will show on the way that it works; - … by 15 Jan",
        "risk": "what could get in the way",
        "coach_duty": "the process",
        "client_duty": "the decisions, and what {first} does with them",
        "sponsor_duty": "time, support, what is needed from the organisation",
        "confidentiality": "what is shared, with whom, by whom; and the rest is not",
        "not_coaching": "advice, therapy, appraisal",
        "how_we_work": "sessions, place, cancelling, payment",
    },
    "es": {
        "result": "qué será distinto al final; - … para el 30 jun",
        "milestone": "qué mostrará por el camino que funciona; - … para el 15 ene",
        "risk": "qué podría interponerse",
        "coach_duty": "el proceso",
        "client_duty": "las decisiones, y lo que {first} hace con ellas",
        "sponsor_duty": "tiempo, apoyo, lo que hace falta de la organización",
        "confidentiality": "qué se comparte, con quién y quién lo hace; y lo demás no",
        "not_coaching": "consejo, terapia, evaluación",
        "how_we_work": "sesiones, lugar, cancelaciones, pago",
    },
    "de": {
        "result": "was am Ende anders ist; - … bis 30. Juni",
        "milestone": "woran man unterwegs sieht, dass es wirkt; - … bis 15. Jan",
        "risk": "was dazwischenkommen kann",
        "coach_duty": "den Prozess",
        "client_duty": "die Entscheidungen, und was {first} daraus macht",
        "sponsor_duty": "Zeit, Rückhalt, was die Organisation beiträgt",
        "confidentiality": "was geteilt wird, mit wem, von wem; und alles andere nicht",
        "not_coaching": "Rat, Therapie, Beurteilung",
        "how_we_work": "Sitzungen, Ort, Absagen, Bezahlung",
    },
}


@cache
def agreement_language(code: str = "en") -> Language:
    """The words that an agreement is read and written with: those of one language first, as for a note."""
    order = [code, *(each for each in LANGUAGES if each != code)]
    base = language(code)
    sections = _read(_SECTIONS, order)
    template = base.template._replace(headings=HEADINGS[code], hints=_HINTS[code])
    return base._replace(
        head=_read(_HEAD, order),
        sections=sections,
        marks=sections,
        named_marks={},
        verbs={},
        next_session_if_dated=frozenset(),
        attributes=_read(_BY, order),
        owners={},
        will=(),
        private=base.private._replace(marks=frozenset(), around=frozenset(), named=frozenset()),
        template=template,
        of_notes=False,
    )


def kind_of_heading(title: str) -> str:
    """The kind of term that a heading of any language begins, dressed as it may be; empty for any other line."""
    bare = title.strip(" \t*_:").partition(" (")[0].casefold()
    return next((known[bare] for known in _FOLDED if bare in known), "")


def _read(tables: Mapping[str, Mapping[str, str]], order: list[str]) -> dict[str, str]:
    """Words as they are written and as they are compared, the first language's before the others'."""
    words: dict[str, str] = {}
    for code in order:
        for word, meaning in tables[code].items():
            words.setdefault(word, meaning)
            words.setdefault(word.casefold(), meaning)
    return words


_FOLDED = tuple({word.casefold(): kind for word, kind in table.items()} for table in _SECTIONS.values())
