"""What coachlog itself says in a client's documents, in the client's language."""

from collections.abc import Mapping
from typing import NamedTuple


class Documents(NamedTuple):
    """Sentences, headings and labels. In curly brackets stands what is filled in."""

    code: str
    yours: str
    summary: str
    recap: str
    sessions: tuple[str, str]  # one, many
    minutes: str
    headings: Mapping[str, str]
    labels: Mapping[str, str]
    rated: str
    by: str
    same_words: str
    reworded: str
    quoted: str
    states: Mapping[str, str]  # of goals, experiments, milestones
    kinds: Mapping[str, str]  # of sessions
    then: Mapping[str, str]
    owners: Mapping[str, str]
    by_next: str
    on: str
    planned_for: str
    focus: str
    next: str
    day: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    trend: str  # what a goal's picture says to who cannot see it


ENGLISH = Documents(
    code="en",
    yours="This is yours, {name}. Who else sees it is your decision.",
    summary="Coaching summary: {name}",
    recap="Our session of {day}",
    sessions=("{count} session", "{count} sessions"),
    minutes="{minutes} minutes",
    headings={
        "goals": "Goals",
        "experiments": "Experiments",
        "wins": "Wins",
        "decisions": "Decisions",
        "commitments": "Commitments",
        "insights": "Insights",
        "resources": "What helps",
        "words": "In your words",
        "milestones": "Milestones",
        "sessions": "Sessions",
        "try": "What we try",
        "who": "Who does what",
    },
    labels={
        "why": "why",
        "measure": "seen by",
        "benefit": "good for me",
        "team_benefit": "good for the team",
        "expected": "expected",
        "expect": "you expect",
        "happened": "what happened",
        "learned": "learned",
        "next": "next",
        "evidence": "seen in",
        "outcome": "what came of it",
    },
    rated="rated {ratings} (of 10)",
    by="by {day}",
    same_words="the same words, a new meaning",
    reworded="until then {before}, from then on {after}",
    quoted="“{text}”",
    states={
        "achieved": "achieved",
        "parked": "parked",
        "dropped": "dropped",
        "running": "running",
        "planned": "planned",
        "reached": "reached",
        "missed": "missed",
        "changed": "changed",
    },
    kinds={
        "chemistry": "chemistry",
        "alignment": "alignment",
        "three_way": "three way",
        "closing": "closing",
        "follow_up": "follow up",
    },
    then={"keep": "keep", "adapt": "adapt", "repeat": "repeat", "drop": "drop"},
    owners={"coach": "your coach", "both": "both of us", "sponsor": "the sponsor"},
    by_next="by the next session",
    on="on {day}",
    planned_for="planned for {day}",
    focus="Focus: {text}",
    next="Next: {weekday} {day}",
    day="{day} {month} {year}",
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    trend="ratings over time: {ratings}",
)

SPANISH = Documents(
    code="es",
    yours="Esto es tuyo, {name}. Quién más lo ve es decisión tuya.",
    summary="Resumen del coaching: {name}",
    recap="Nuestra sesión del {day}",
    sessions=("{count} sesión", "{count} sesiones"),
    minutes="{minutes} minutos",
    headings={
        "goals": "Objetivos",
        "experiments": "Experimentos",
        "wins": "Logros",
        "decisions": "Decisiones",
        "commitments": "Compromisos",
        "insights": "Descubrimientos",
        "resources": "Lo que ayuda",
        "words": "Con tus palabras",
        "milestones": "Hitos",
        "sessions": "Sesiones",
        "try": "Qué probamos",
        "who": "Quién hace qué",
    },
    labels={
        "why": "por qué",
        "measure": "se verá en",
        "benefit": "bueno para mí",
        "team_benefit": "bueno para el equipo",
        "expected": "lo esperado",
        "expect": "esperas",
        "happened": "qué pasó",
        "learned": "aprendido",
        "next": "después",
        "evidence": "se vio en",
        "outcome": "en qué quedó",
    },
    rated="valorado {ratings} (de 10)",
    by="para el {day}",
    same_words="las mismas palabras, un nuevo sentido",
    reworded="hasta entonces {before}, desde entonces {after}",
    quoted="«{text}»",
    states={
        "achieved": "alcanzado",
        "parked": "aparcado",
        "dropped": "abandonado",
        "running": "en curso",
        "planned": "previsto",
        "reached": "alcanzado",
        "missed": "no alcanzado",
        "changed": "cambiado",
    },
    kinds={
        "chemistry": "química",
        "alignment": "alineación",
        "three_way": "a tres",
        "closing": "cierre",
        "follow_up": "seguimiento",
    },
    then={"keep": "mantener", "adapt": "adaptar", "repeat": "repetir", "drop": "dejar"},
    owners={"coach": "tu coach", "both": "los dos", "sponsor": "quien patrocina"},
    by_next="para la próxima sesión",
    on="el {day}",
    planned_for="previsto para el {day}",
    focus="Foco: {text}",
    next="Próxima: {weekday} {day}",
    day="{day} {month} {year}",
    months=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    trend="valoraciones en el tiempo: {ratings}",
)

GERMAN = Documents(
    code="de",
    yours="Das gehört Ihnen, {name}. Wer es sonst noch sieht, entscheiden Sie.",
    summary="Zusammenfassung des Coachings: {name}",
    recap="Unsere Sitzung vom {day}",
    sessions=("{count} Sitzung", "{count} Sitzungen"),
    minutes="{minutes} Minuten",
    headings={
        "goals": "Ziele",
        "experiments": "Experimente",
        "wins": "Erfolge",
        "decisions": "Entscheidungen",
        "commitments": "Zusagen",
        "insights": "Einsichten",
        "resources": "Was hilft",
        "words": "In Ihren Worten",
        "milestones": "Meilensteine",
        "sessions": "Sitzungen",
        "try": "Was wir ausprobieren",
        "who": "Wer tut was",
    },
    labels={
        "why": "warum",
        "measure": "woran zu sehen",
        "benefit": "gut für mich",
        "team_benefit": "gut fürs Team",
        "expected": "erwartet",
        "expect": "Sie erwarten",
        "happened": "was geschah",
        "learned": "gelernt",
        "next": "danach",
        "evidence": "zu sehen an",
        "outcome": "was daraus wurde",
    },
    rated="bewertet {ratings} (von 10)",
    by="bis {day}",
    same_words="dieselben Worte, eine neue Bedeutung",
    reworded="bis dahin {before}, von da an {after}",
    quoted="„{text}“",
    states={
        "achieved": "erreicht",
        "parked": "geparkt",
        "dropped": "fallen gelassen",
        "running": "läuft",
        "planned": "geplant",
        "reached": "erreicht",
        "missed": "verfehlt",
        "changed": "geändert",
    },
    kinds={
        "chemistry": "Kennenlernen",
        "alignment": "Abstimmung",
        "three_way": "Dreiergespräch",
        "closing": "Abschluss",
        "follow_up": "Nachgespräch",
    },
    then={"keep": "behalten", "adapt": "anpassen", "repeat": "wiederholen", "drop": "lassen"},
    owners={"coach": "Ihr Coach", "both": "wir beide", "sponsor": "der Auftraggeber"},
    by_next="bis zur nächsten Sitzung",
    on="am {day}",
    planned_for="geplant für {day}",
    focus="Fokus: {text}",
    next="Nächstes Mal: {weekday} {day}",
    day="{day}. {month} {year}",
    months=("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
    weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    trend="Bewertungen im Lauf der Zeit: {ratings}",
)

DOCUMENTS = {each.code: each for each in (ENGLISH, SPANISH, GERMAN)}
