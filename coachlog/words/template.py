"""What the template says beside keys and marks, language by language: headings, who reads them, and small phrases."""

from coachlog.words.language import TemplateWords

_EN_HINTS = {
    "last_time": "[x] done  [~] partly  [-] dropped, then what happened",
    "notes": "only you; > starts the client's own words, which may be quoted",
    "resistance": "only you; aimed at, source, asked, client says, my take",
    "experiment": "in the summary; expects, review; lines below: only you",
    "win": "in the summary; lines below: only you",
    "commitment": 'in the summary; "{first}: … by Friday", "me: …"',
    "private": "only you",
}

_EN_HEADINGS = {
    "last_time": "Last time",
    "notes": "Notes",
    "resistance": "Resistance",
    "experiment": "Experiment",
    "win": "Wins",
    "commitment": "Commitments",
    "private": "Private",
}

_EN_PHRASES = {
    "day": "{weekday} {day} {month}",
    "you": "you",
    "both": "both",
    "sponsor": "sponsor",
    "the sponsor": "the sponsor",
    "due": "due {day}",
    "next session": "next session",
    "celebrate": "celebrate",
    "adopt": "adopt",
    "expected": "you expected {text}",
    "last": "last {value}",
    "untold": "the new meaning; {who} does not know yet",
}

ENGLISH = TemplateWords(
    hints=_EN_HINTS,
    headings=_EN_HEADINGS,
    phrases=_EN_PHRASES,
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
)

_ES_HINTS = {
    "last_time": "[x] hecho  [~] en parte  [-] abandonado, y qué pasó",
    "notes": "solo usted; > empieza las palabras del cliente, citables",
    "resistance": "solo usted; dirigida a, origen, pregunté, dice, mi lectura",
    "experiment": "en el resumen; espera, revisión; debajo: solo usted",
    "win": "en el resumen; debajo: solo usted",
    "commitment": "en el resumen; «{first}: … para el viernes», «yo: …»",
    "private": "solo usted",
}

_ES_HEADINGS = {
    "last_time": "La última vez",
    "notes": "Notas",
    "resistance": "Resistencia",
    "experiment": "Experimento",
    "win": "Logros",
    "commitment": "Compromisos",
    "private": "Privado",
}

_ES_PHRASES = {
    "day": "{weekday} {day} {month}",
    "you": "yo",
    "both": "los dos",
    "sponsor": "patrocinador",
    "the sponsor": "quien patrocina",
    "due": "para {day}",
    "next session": "la próxima sesión",
    "celebrate": "celebrar",
    "adopt": "adoptar",
    "expected": "esperaba {text}",
    "last": "última {value}",
    "untold": "el nuevo sentido; {who} aún no lo sabe",
}

SPANISH = TemplateWords(
    hints=_ES_HINTS,
    headings=_ES_HEADINGS,
    phrases=_ES_PHRASES,
    months=("ene", "feb", "mar", "abr", "may", "jun", "jul", "agosto", "sept", "oct", "nov", "dic"),
    weekdays=("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
)

_DE_HINTS = {
    "last_time": "[x] erledigt  [~] teilweise  [-] gelassen, und was war",
    "notes": "nur Sie; > beginnt die Worte des Klienten, zitierbar",
    "resistance": "nur Sie; gegen, Quelle, gefragt, sagt, meine Lesart",
    "experiment": "in der Zusammenfassung; erwartet, Auswertung; darunter: nur Sie",
    "win": "in der Zusammenfassung; darunter: nur Sie",
    "commitment": "in der Zusammenfassung; „{first}: … bis Freitag“, „ich: …“",
    "private": "nur Sie",
}

_DE_HEADINGS = {
    "last_time": "Beim letzten Mal",
    "notes": "Notizen",
    "resistance": "Widerstand",
    "experiment": "Experiment",
    "win": "Erfolge",
    "commitment": "Zusagen",
    "private": "Privat",
}

_DE_PHRASES = {
    "day": "{weekday} {day}. {month}",
    "you": "ich",
    "both": "beide",
    "sponsor": "Auftraggeber",
    "the sponsor": "der Auftraggeber",
    "due": "bis {day}",
    "next session": "zur nächsten Sitzung",
    "celebrate": "feiern",
    "adopt": "annehmen",
    "expected": "erwartet war {text}",
    "last": "zuletzt {value}",
    "untold": "die neue Bedeutung; {who} weiß noch nichts davon",
}

GERMAN = TemplateWords(
    hints=_DE_HINTS,
    headings=_DE_HEADINGS,
    phrases=_DE_PHRASES,
    months=("Jan", "Feb", "März", "Apr", "Mai", "Juni", "Juli", "Aug", "Sept", "Okt", "Nov", "Dez"),
    weekdays=("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
)
