"""How a coach says in plain sentences what a mark or an attribute would say, by language."""

from coachlog.words.language import SentenceWords

ENGLISH = SentenceWords(
    asked=frozenset(
        {"i asked", "i asked her", "i asked him", "i asked them", "asked", "asked her", "asked him", "asked them"}
        | {"when i asked", "so i asked"}
    ),
    says=frozenset(
        {"she says", "he says", "they say", "says", "she said", "he said", "they said", "said", "her answer"}
        | {"his answer", "she answered", "he answered", "answer"}
    ),
    takes=frozenset(
        {"my guess is", "my hunch is", "my guess", "my hunch", "my sense is", "my feeling is", "i'd guess"}
    ),
    expects=frozenset(
        {"expects", "she expects", "he expects", "they expect", "thinks", "she thinks", "he thinks", "they think"}
        | {
            "reckons",
            "she reckons",
            "he reckons",
            "bets",
            "she bets",
            "he bets",
            "bets on",
            "she bets on",
            "he bets on",
        }
        | {"predicts", "she predicts", "he predicts", "is afraid that", "she fears", "he fears"}
    ),
    reviewed=frozenset(
        {"review", "review it", "reviewed", "check", "check it", "checked", "chk", "rev", "look at it", "we look at it"}
        | {"we'll look at it", "we will look at it", "we review it", "we'll review it", "we check", "we'll check"}
        | {"we check it", "to be reviewed", "looked at", "we'll look at that", "we look at that", "back to it"}
    ),
    learned=frozenset(
        {"learned", "learnt", "learned that", "she learned", "he learned", "what she learned", "what he learned"}
        | {"she learned that", "he learned that"}
    ),
    came_of={
        **dict.fromkeys(("yes", "yep", "done", "ok", "sent", "did it", "did that", "she did it", "he did it"), "done"),
        **dict.fromkeys(("all done", "completed", "finished", "did", "happened"), "done"),
        **dict.fromkeys(
            (
                "only half",
                "not done",
                "did not do it",
                "she did not do it",
                "he did not do it",
                "half",
                "half done",
                "not really",
                "not yet",
                "not quite",
                "not all",
                "kinda",
            ),
            "partly",
        ),
        **dict.fromkeys(("partly", "in part", "sort of", "kind of", "almost", "not fully", "only partly"), "partly"),
        **dict.fromkeys(
            ("dropped", "cancelled", "canceled", "no longer needed", "off the table", "scrapped"), "dropped"
        ),
        **dict.fromkeys(("nothing yet", "not started", "not started yet", "no change"), "open"),
    },
    now_is=frozenset({"now", "is", "is now", "now is", "now at", "at", "now a", "a", "is a", "up to", "down to"}),
    from_=frozenset({"from"}),
    to=frozenset({"to"}),
    unspoken=frozenset({"resource", "try", "success", "progress", "test", "idea", "action", "learning", "agreed"}),
    labels={
        **dict.fromkeys(("to do", "todo", "to-do"), "commitment"),
        **dict.fromkeys(("learning", "learned", "learnt", "lesson", "key learning", "aha"), "insight"),
        **dict.fromkeys(("agreed", "agreement", "decided to", "she decided", "he decided"), "decision"),
        **dict.fromkeys(("success", "progress", "highlight", "good news"), "win"),
        **dict.fromkeys(("idea",), "experiment"),
        **dict.fromkeys(("quote", "in her words", "in his words", "her words", "his words"), "words"),
    },
    session_with=frozenset({"session with", "call with", "meeting with", "phone with", "phone w"}),
    words_of=frozenset({"words", "sentence", "headline", "phrase"}),
    in_confidence=frozenset(
        {"confidence", "confidential", "confidentially", "private", "privately", "secret", "supervisor", "supervision"}
        | {"unofficially", "knowing"}
    ),
    told=frozenset({"told"}),
    straight=frozenset(
        {"told her", "told him", "told them", "told her straight", "told him straight", "told them straight"}
    ),
    goal_is=frozenset(
        {"her new goal is", "his new goal is", "the new goal is", "new goal is", "her goal is", "his goal is"}
        | {"the goal now is", "her new goal", "his new goal"}
    ),
    realised=frozenset(
        {
            "realises",
            "realizes",
            "realised",
            "realized",
            "realised that",
            "realized that",
            "understood",
            "understood that",
        }
        | {"can see that", "sees that", "sees now that", "discovered that", "found out that", "it dawned on her that"}
        | {"it dawned on him that"}
    ),
    talked=frozenset(
        {
            "i rang",
            "i called",
            "i spoke with",
            "i spoke to",
            "i talked to",
            "i talked with",
            "i met",
            "i phoned",
            "call with",
        }
    ),
    told_me=frozenset(
        {
            "called me",
            "rang me",
            "phoned me",
            "told me",
            "wrote to me",
            "said to me",
            "mailed me",
            "emailed me",
            "asked me",
        }
    ),
    opens=frozenset({"i'd like to start with", "start with", "begin with", "open with", "i want to start with"}),
    first=frozenset({"then", "so", "later", "and", "when"}),
    theirs=frozenset({"her", "his", "their"}),
    sure=frozenset({"sure", "confident"}),
    tries=frozenset({"wants to try", "will try", "is going to try", "we agreed to try"}),
    common=frozenset(),
)


SPANISH = SentenceWords(
    asked=frozenset(
        {"pregunté", "le pregunté", "les pregunté", "yo pregunté", "pregunto", "le pregunto", "le he preguntado"}
        | {"preguntado", "cuando le pregunté"}
    ),
    says=frozenset(
        {"dice", "ella dice", "él dice", "dijo", "ella dijo", "él dijo", "dicen", "contestó", "me dijo", "contesta"}
    ),
    takes=frozenset({"mi sospecha", "sospecho", "intuyo", "mi hipótesis", "mi impresión"}),
    expects=frozenset(
        {
            "espera",
            "ella espera",
            "él espera",
            "espera que",
            "cree",
            "cree que",
            "ella cree que",
            "él cree que",
            "piensa que",
        }
        | {"apuesta", "apuesta a que", "apuesta por", "teme", "teme que", "prevé", "supone que", "cree q"}
    ),
    reviewed=frozenset(
        {"revisión", "revisar", "lo revisamos", "la revisamos", "lo miramos", "la miramos", "lo vemos", "lo veremos"}
        | {"mirarlo", "revisarlo"}
    ),
    learned=frozenset(
        {"aprendió", "aprendido", "aprendí", "aprendió que", "lo que aprendió", "ha aprendido", "aprendizaje"}
    ),
    came_of={
        **dict.fromkeys(("hecho", "hecha", "sí", "ok", "enviado", "enviada", "mandado", "mandada", "cumplido"), "done"),
        **dict.fromkeys(("listo", "lista", "lo hizo", "la hizo"), "done"),
        **dict.fromkeys(
            ("a medias", "a media", "no lo hizo", "no hecho", "la mitad", "solo la mitad", "solo a medias", "en parte"),
            "partly",
        ),
        **dict.fromkeys(("todavía no", "aún no", "no del todo", "no mucho", "más o menos", "casi"), "partly"),
        **dict.fromkeys(("cancelado", "cancelada", "descartado", "descartada", "ya no"), "dropped"),
        **dict.fromkeys(("nada todavía", "nada aún", "todavía nada", "aún nada"), "open"),
    },
    now_is=frozenset({"ahora", "está en", "ya en", "un", "ahora un", "es", "ya es", "sube a", "baja a"}),
    from_=frozenset({"de"}),
    to=frozenset({"a"}),
    unspoken=frozenset({"recurso", "probar", "prueba", "tarea", "acción", "cita", "acuerdo"}),
    labels={
        **dict.fromkeys(("pendiente", "por hacer"), "commitment"),
        **dict.fromkeys(("aprendizaje", "aprendió", "aprendido", "lección"), "insight"),
        **dict.fromkeys(("acordado", "acuerdo"), "decision"),
        **dict.fromkeys(("avance", "buena noticia"), "win"),
        **dict.fromkeys(("prueba", "para probar"), "experiment"),
        **dict.fromkeys(("textual", "en sus palabras"), "words"),
    },
    session_with=frozenset({"sesión con", "reunión con", "llamada con"}),
    words_of=frozenset({"palabras", "frase"}),
    in_confidence=frozenset({"confidencial", "secreto", "supervisor", "supervisora", "supervisión"}),
    told=frozenset({"le dije a"}),
    straight=frozenset({"le dije", "le dije claro", "le dije que"}),
    goal_is=frozenset(
        {
            "su nuevo objetivo es",
            "el nuevo objetivo es",
            "nuevo objetivo es",
            "su nueva meta es",
            "y puso un objetivo nuevo",
        }
        | {"puso un objetivo nuevo", "un objetivo nuevo"}
    ),
    realised=frozenset(
        {
            "se da cuenta de que",
            "se dio cuenta de que",
            "cayó en cuenta de que",
            "cae en la cuenta de que",
            "descubre que",
        }
        | {"descubrió que", "entiende que", "entendió que", "se da cuenta que"}
    ),
    talked=frozenset({"hablé con", "llamé a", "he hablado con", "llamada con", "me reuní con"}),
    told_me=frozenset(
        {"me llamó", "me dijo", "me escribió", "me ha dicho", "me ha llamado", "me contó", "me había marcado"}
    ),
    opens=frozenset(
        {"empezar con", "empezar por", "abrir con", "arrancar con", "arranco con", "arranco preguntándole"}
    ),
    first=frozenset({"luego", "entonces", "y", "después"}),
    theirs=frozenset({"su", "sus"}),
    sure=frozenset({"seguro", "segura"}),
    tries=frozenset({"va a probar", "quiere probar", "prueba a", "probará"}),
    common=frozenset(
        {"el", "la", "los", "las", "que", "para", "por", "con", "del", "una", "pero", "su", "se", "lo", "le"}
    ),
)


GERMAN = SentenceWords(
    asked=frozenset(
        {
            "ich fragte",
            "gefragt",
            "ich habe gefragt",
            "habe gefragt",
            "hab gefragt",
            "fragte",
            "ich frage",
            "nachgefragt",
        }
        | {"ich hab gefragt", "gefragt habe ich", "auf die Frage"}
    ),
    says=frozenset(
        {"sie sagt", "er sagt", "sagt", "sie sagte", "er sagte", "sie meint", "er meint", "meint", "Antwort", "sagte"}
        | {"sie antwortet", "er antwortet"}
    ),
    takes=frozenset({"meine Vermutung", "mein Gefühl", "mein Eindruck", "m e", "vermutlich"}),
    expects=frozenset(
        {
            "erwartet",
            "sie erwartet",
            "er erwartet",
            "rechnet mit",
            "rechnet damit",
            "sie rechnet damit",
            "er rechnet damit",
        }
        | {"rechnet damit dass", "sie rechnet mit", "er rechnet mit", "sie glaubt", "er glaubt", "glaubt dass"}
        | {"befürchtet", "sie befürchtet", "er befürchtet", "sie wettet", "er wettet", "sie denkt", "er denkt"}
    ),
    reviewed=frozenset(
        {"Auswertung", "auswerten", "Rückblick", "wir schauen", "wir sehen uns das an", "anschauen", "Besprechung"}
        | {"wir werten aus", "wir werten es aus", "besprechen wir", "schauen wir an", "sehen wir uns an"}
    ),
    learned=frozenset(
        {"gelernt", "gelernt hat sie", "gelernt hat er", "sie hat gelernt", "er hat gelernt", "Erkenntnis"}
    ),
    came_of={
        **dict.fromkeys(
            ("erledigt", "ja", "ok", "okay", "gemacht", "getan", "verschickt", "geschickt", "raus"), "done"
        ),
        **dict.fromkeys(("fertig", "abgehakt", "hat geklappt", "passiert"), "done"),
        **dict.fromkeys(
            (
                "halb",
                "nur halb",
                "nicht gemacht",
                "hat er nicht gemacht",
                "hat sie nicht gemacht",
                "zur hälfte",
                "halbfertig",
                "halb fertig",
                "nicht ganz",
                "noch nicht",
            ),
            "partly",
        ),
        **dict.fromkeys(("nicht wirklich", "teils", "teilweise", "fast", "angefangen", "nur teilweise"), "partly"),
        **dict.fromkeys(("gestrichen", "entfällt", "fällt weg", "hinfällig", "gelassen"), "dropped"),
        **dict.fromkeys(("noch nichts", "noch offen", "nicht angefangen"), "open"),
    },
    now_is=frozenset({"jetzt", "ist", "ist jetzt", "nun", "bei", "jetzt bei", "eine", "steht bei"}),
    from_=frozenset({"von"}),
    to=frozenset({"auf"}),
    unspoken=frozenset({"ressource", "versuch", "idee", "aufgabe", "vereinbart"}),
    labels={
        **dict.fromkeys(("to do", "todo", "to-do"), "commitment"),
        **dict.fromkeys(("gelernt", "Lernpunkt", "Aha", "ihr klar geworden", "ihm klar geworden"), "insight"),
        **dict.fromkeys(("vereinbart", "abgemacht", "verabredet", "beschlossen"), "decision"),
        **dict.fromkeys(("Fortschritt", "Lichtblick", "gute Nachricht"), "win"),
        **dict.fromkeys(("Exp", "neues Exp", "Idee", "zum Ausprobieren"), "experiment"),
        **dict.fromkeys(("Zitat", "wörtlich", "in ihren Worten", "in seinen Worten"), "words"),
    },
    session_with=frozenset({"sitzung mit", "gespräch mit", "termin mit"}),
    words_of=frozenset({"worte", "satz", "worten", "satze"}),
    in_confidence=frozenset({"vertraulich", "privat", "geheim", "supervisor", "supervisorin", "supervision"}),
    told=frozenset(),
    straight=frozenset({"ihr gesagt", "ihm gesagt", "ihr direkt gesagt", "ihm direkt gesagt", "ihr deutlich gesagt"}),
    goal_is=frozenset(
        {
            "ihr neues Ziel ist",
            "sein neues Ziel ist",
            "neues Ziel ist",
            "das neue Ziel ist",
            "ihr Ziel ist",
            "sein Ziel ist",
        }
    ),
    realised=frozenset(
        {"merkt dass", "merkte dass", "hat gemerkt dass", "erkennt dass", "hat erkannt dass", "kam darauf dass"}
        | {"hat verstanden dass", "versteht dass", "ihr wurde klar dass", "ihm wurde klar dass", "ihr klar geworden"}
        | {"ihm klar geworden", "kam von selbst darauf dass"}
    ),
    talked=frozenset({"ich habe mit", "telefonat mit", "ich sprach mit", "gespräch mit", "anruf von"}),
    told_me=frozenset(
        {"hat mich angerufen", "rief mich an", "hat mir gesagt", "hat mir geschrieben", "sagte mir", "schrieb mir"}
    ),
    opens=frozenset({"anfangen mit", "beginnen mit", "einstieg mit", "starten mit", "anfangen würde ich gern mit"}),
    first=frozenset({"dann", "später", "und", "als"}),
    theirs=frozenset({"ihr", "ihre", "ihrem", "ihren", "sein", "seine", "seinem", "seinen"}),
    sure=frozenset({"sicher", "zuversichtlich"}),
    tries=frozenset({"will ausprobieren", "probiert aus", "will versuchen", "versucht"}),
    common=frozenset(
        {"der", "die", "das", "und", "nicht", "ist", "mit", "auf", "ein", "eine", "dem", "den", "bis", "zum"}
    ),
)
