"""What may stand in front of a colon and mean what a mark says, by language: what is offered, and not recorded."""

from coachlog.words.language import LabelWords

ENGLISH = LabelWords(
    kinds={
        **dict.fromkeys(("o-ton", "verbatim", "headline"), "words"),
        **dict.fromkeys(("not a win", "low point", "downside"), "setback"),
        **dict.fromkeys(("she believes", "he believes"), "belief"),
        **dict.fromkeys(("good at", "talent"), "resource"),
        **dict.fromkeys(("to do", "todo", "to-do"), "commitment"),
        **dict.fromkeys(
            (
                *("learning", "learned", "learnt", "lesson", "key learning", "aha", "realised", "realized"),
                *("realises", "realizes"),
            ),
            "insight",
        ),
        **dict.fromkeys(("agreed", "agreement", "decided to", "she decided", "he decided"), "decision"),
        **dict.fromkeys(("success", "progress", "highlight", "good news"), "win"),
        **dict.fromkeys(("another win", "one more win", "second win", "big win", "nice win"), "win"),
        **dict.fromkeys(("bad news", "low", "went wrong"), "setback"),
        **dict.fromkeys(("believes", "thinks", "still believes"), "belief"),
        **dict.fromkeys(("idea",), "experiment"),
        **dict.fromkeys(("quote", "in her words", "in his words", "her words", "his words"), "words"),
    },
    unspoken=frozenset(
        {"realised", "realized", "realises", "realizes", "believes", "thinks", "low", "resource", "try"}
        | {"success", "progress", "idea", "learning", "agreed"}
    ),
    around=frozenset(
        {"a", "an", "the", "his", "her", "their", "our", "my", "he", "she", "they", "we", "this", "that"}
        | {"today", "now"}
        | {"of", "for", "to", "with", "at", "on", "in", "from", "him", "them", "it", "and", "hers"}
        | {"week", "wk", "month", "day", "session", "fortnight", "takes", "took", "named", "saw", "found", "made"}
        | {"sit", "goes", "home", "away", "new", "next", "big", "small", "little", "biggest", "first", "second"}
        | {"another", "one", "more", "main", "key", "limiting", "agreed", "mentioned", "left", "carry", "carries"}
        | {"came", "up", "out", "stands", "landed", "that", "which", "hit", "struck", "stayed", "his", "own"}
        | {"was", "is", "there"}
    ),
    is_that=frozenset({"is that", "was that"}),
    answers=frozenset({"yes", "yep", "ok", "okay", "sent", "did", "happened", "all good", "handled"}),
    doubts=frozenset(
        {"not", "no", "never", "by", "if", "unless", "until", "hope", "hopes", "wish", "wishes", "pretends"}
        | {"claims", "be"}
        | {"allegedly", "supposedly", "should", "must", "would", "could", "might", "almost", "nearly", "hardly"}
        | {"barely"}
        | {"still", "isn't", "wasn't", "hasn't", "haven't", "didn't", "maybe"}
        | {"perhaps", "probably", "but", "really"}
    ),
    quotes=frozenset(
        {"client", "cl", "coachee"}
        | {
            "in her own words",
            "in his own words",
            "quote",
            "her words",
            "his words",
            "in her words",
            "in his words",
            "verbatim",
        }
    ),
)


SPANISH = LabelWords(
    kinds={
        **dict.fromkeys(("frase", "cita", "literal"), "words"),
        **dict.fromkeys(("acordamos",), "decision"),
        **dict.fromkeys(("cree que", "creencia de fondo"), "belief"),
        **dict.fromkeys(("pendiente", "por hacer"), "commitment"),
        **dict.fromkeys(
            ("aprendizaje", "aprendió", "aprendido", "lección", "se da cuenta", "se dio cuenta", "cae en la cuenta"),
            "insight",
        ),
        **dict.fromkeys(("acordado", "acuerdo"), "decision"),
        **dict.fromkeys(("avance", "buena noticia", "otro logro"), "win"),
        **dict.fromkeys(("mala noticia", "malas noticias", "mal", "lo malo"), "setback"),
        **dict.fromkeys(("cree", "sigue creyendo"), "belief"),
        **dict.fromkeys(("prueba", "para probar"), "experiment"),
        **dict.fromkeys(("textual", "en sus palabras"), "words"),
    },
    unspoken=frozenset(
        {"se da cuenta", "se dio cuenta", "cae en la cuenta", "cree", "mal", "recurso", "probar", "prueba"}
        | {"cita", "acuerdo"}
    ),
    around=frozenset(
        {"un", "una", "el", "la", "los", "las", "su", "sus", "nuestro", "nuestra", "se", "lleva", "llevó", "que", "q"}
        | {"de", "del", "para", "con", "en", "a", "al", "hoy", "semana", "mes", "sesión", "nuevo", "nueva", "otro"}
        | {"otra", "gran", "pequeño", "pequeña", "suyo", "suya", "él", "ella", "vimos", "encontramos", "sale", "salió"}
        | {"limitante", "primera", "primer", "casa", "es", "fue", "más", "principal", "clave", "nombramos"}
        | {"tiene", "paró", "le", "quedó", "dio", "propio", "propia"}
    ),
    is_that=frozenset({"es que", "fue que"}),
    answers=frozenset({"sí", "ok", "listo", "lista", "conseguido"}),
    doubts=frozenset(
        {"no", "nunca", "si", "ojalá", "espera", "finge", "supuestamente", "debería", "podría", "casi"}
        | {"apenas", "sin", "aún"}
        | {"todavía", "quizás", "quizá", "por", "pero", "hasta"}
    ),
    quotes=frozenset(
        {"en sus palabras", "textual", "literal", "literal suyo", "cita", "cita textual", "cliente", "clienta"}
    ),
)


GERMAN = LabelWords(
    kinds={
        **dict.fromkeys(("O-Ton", "Originalton", "Satz"), "words"),
        **dict.fromkeys(("Misserfolg", "Tiefpunkt"), "setback"),
        **dict.fromkeys(("to do", "todo", "to-do"), "commitment"),
        **dict.fromkeys(("gelernt", "Lernpunkt", "Aha", "merkt", "ihr klar geworden", "ihm klar geworden"), "insight"),
        **dict.fromkeys(("vereinbart", "abgemacht", "verabredet", "beschlossen"), "decision"),
        **dict.fromkeys(("Fortschritt", "Lichtblick", "gute Nachricht", "noch ein Erfolg"), "win"),
        **dict.fromkeys(("schlechte Nachricht", "schiefgelaufen"), "setback"),
        **dict.fromkeys(("glaubt", "glaubt weiter"), "belief"),
        **dict.fromkeys(("Exp", "neues Exp", "Idee", "zum Ausprobieren"), "experiment"),
        **dict.fromkeys(("Zitat", "wörtlich", "in ihren Worten", "in seinen Worten"), "words"),
    },
    unspoken=frozenset({"merkt", "glaubt", "ressource", "versuch", "idee", "vereinbart"}),
    around=frozenset(
        {"ein", "eine", "der", "die", "das", "des", "dem", "den", "sein", "seine", "ihr", "ihre", "unser", "unsere"}
        | {"für", "von", "v", "mit", "zum", "zur", "im", "in", "am", "an", "sie", "er", "ihn", "ihm", "wir", "heute"}
        | {"Woche", "Monat", "Sitzung", "neuer", "neue", "neues", "großer", "großes", "kleiner", "kleines", "erster"}
        | {"erste", "weitere", "weiterer", "noch", "nimmt", "nahm", "mitnimmt", "mit", "nach", "Hause", "benannt"}
        | {"gesehen", "gefunden", "war", "ist", "wichtigste", "wichtigster", "zentrale", "limitierender", "dazu"}
        | {"gesessen", "hat", "saß", "hängen", "blieb", "eigene", "eigener"}
    ),
    is_that=frozenset({"ist dass", "war dass"}),
    answers=frozenset({"ja", "ok", "okay", "raus", "passiert", "fertig"}),
    doubts=frozenset(
        {"nicht", "nie", "kein", "keine", "wenn", "falls", "hofft", "wünschte", "angeblich", "sollte", "müsste"}
        | {"könnte", "fast"}
        | {"kaum", "noch", "bis", "vielleicht", "wohl", "von", "aber", "wirklich"}
    ),
    quotes=frozenset(
        {"Zitat", "wörtlich", "O-Ton", "Originalton", "in ihren Worten", "in seinen Worten", "Klient", "Klientin"}
    ),
)
