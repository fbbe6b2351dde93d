"""What coachlog itself says in an agreement, in a sponsor's report, and in what is held about a client."""

from collections.abc import Mapping
from typing import NamedTuple


class Reports(NamedTuple):
    """Sentences and headings. In curly brackets stands what is filled in. ``code`` finds the ``Documents`` beside."""

    code: str
    agreement: str
    version: str
    signatures: tuple[str, str, str]
    signed: str
    sponsor: str
    draft: str
    released: str
    between: str
    runs: str
    begins: str
    ended: str
    held: tuple[str, str]  # one, many
    of_planned: str
    days: str
    meetings: str
    headings: Mapping[str, str]


ENGLISH = Reports(
    code="en",
    agreement="Coaching agreement with {name}",
    version="Version {version}, agreed on {day}",
    signatures=("Client", "Coach", "Sponsor"),
    signed="Day and signature",
    sponsor="The coaching of {name}",
    draft="DRAFT, not released by the client",
    released="Released by {name} on {day}",
    between="What is said in the sessions stays between client and coach.",
    runs="The coaching runs since {day}.",
    begins="The coaching has been agreed; it begins with the first session.",
    ended="The coaching ended on {day}.",
    held=("{count} session was held", "{count} sessions were held"),
    of_planned="of {planned} agreed",
    days="Days: {days}",
    meetings="Meetings with the sponsor: {days}",
    headings={"goals": "Goals", "milestones": "Results and milestones", "themes": "Themes"},
)

SPANISH = Reports(
    code="es",
    agreement="Acuerdo de coaching con {name}",
    version="Versión {version}, acordada el {day}",
    signatures=("Cliente", "Coach", "Quien patrocina"),
    signed="Fecha y firma",
    sponsor="El coaching de {name}",
    draft="BORRADOR, no autorizado por el cliente",
    released="Autorizado por {name} el {day}",
    between="Lo que se dice en las sesiones queda entre cliente y coach.",
    runs="El coaching está en marcha desde el {day}.",
    begins="El coaching está acordado; empieza con la primera sesión.",
    ended="El coaching terminó el {day}.",
    held=("Se ha celebrado {count} sesión", "Se han celebrado {count} sesiones"),
    of_planned="de {planned} acordadas",
    days="Días: {days}",
    meetings="Reuniones con quien patrocina: {days}",
    headings={"goals": "Objetivos", "milestones": "Resultados e hitos", "themes": "Temas"},
)

GERMAN = Reports(
    code="de",
    agreement="Coaching-Vereinbarung mit {name}",
    version="Fassung {version}, vereinbart am {day}",
    signatures=("Klient/in", "Coach", "Auftraggeber/in"),
    signed="Datum und Unterschrift",
    sponsor="Das Coaching von {name}",
    draft="ENTWURF, vom Klienten nicht freigegeben",
    released="Freigegeben von {name} am {day}",
    between="Was in den Sitzungen gesagt wird, bleibt zwischen Klient und Coach.",
    runs="Das Coaching läuft seit {day}.",
    begins="Das Coaching ist vereinbart; es beginnt mit der ersten Sitzung.",
    ended="Das Coaching endete am {day}.",
    held=("{count} Sitzung fand statt", "{count} Sitzungen fanden statt"),
    of_planned="von {planned} vereinbarten",
    days="Tage: {days}",
    meetings="Gespräche mit dem Auftraggeber: {days}",
    headings={"goals": "Ziele", "milestones": "Ergebnisse und Meilensteine", "themes": "Themen"},
)

REPORTS = {each.code: each for each in (ENGLISH, SPANISH, GERMAN)}
