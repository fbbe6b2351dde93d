"""How a coach says in plain sentences what an attribute, or the head of a note, would say, by language."""

from coachlog.words.language import SentenceWords

ENGLISH = SentenceWords(
    asked=frozenset(
        {"i asked", "i asked her", "i asked him", "i asked them", "asked", "asked her", "asked him"}
        | {"asked them", "when i asked", "so i asked"}
    ),
    says=frozenset(
        {"she says", "he says", "they say", "says", "she said", "he said", "they said", "said", "her answer"}
        | {"she says verbatim", "he says verbatim"}
        | {"his answer", "she answered", "he answered", "answer", "she replied", "he replied", "she answers"}
        | {"he answers", "her reply", "his reply"}
    ),
    takes=frozenset(
        {"my guess is", "my hunch is", "my guess", "my hunch", "my sense is", "my feeling is", "i'd guess"}
        | {"my reading is", "my reading", "my take is", "i suspect", "my bet is"}
    ),
    expects=frozenset(
        {"expects", "she expects", "he expects", "they expect", "thinks", "she thinks", "he thinks"}
        | {"they think", "reckons", "she reckons", "he reckons", "bets", "she bets", "he bets", "bets on"}
        | {"she bets on", "he bets on", "predicts", "she predicts", "he predicts", "is afraid that"}
        | {"she fears", "he fears", "she is expecting", "he is expecting", "her bet", "his bet"}
        | {"she thinks that", "he thinks that", "she expects that", "he expects that"}
    ),
    reviewed=frozenset(
        {"review", "review it", "reviewed", "check", "check it", "checked", "chk", "rev", "look at it"}
        | {"we will review it"}
        | {"we look at it", "we'll look at it", "we will look at it", "we review it", "we'll review it"}
        | {"we check", "we'll check", "we check it", "to be reviewed", "looked at", "we'll look at that"}
        | {"we look at that", "back to it", "revisit", "revisit it", "we revisit it"}
        | {"we'll look at how it went", "we look at how it went", "we come back to it", "we'll come back to it"}
        | {"we talk about it", "check in", "check in on it", "see how it went"}
    ),
    learned=frozenset(
        {"learned", "learnt", "learned that", "she learned", "he learned", "what she learned"}
        | {"what he learned", "she learned that", "he learned that", "takeaway", "what she takes from it"}
        | {"what he takes from it", "she learnt", "he learnt", "what she learned is that"}
        | {"what he learned is that"}
    ),
    outcome=frozenset({"outcome", "result", "what happened", "how it went", "what came of it"}),
    came_of={
        **dict.fromkeys(
            ("no", "nope", "not done", "did not do it", "didn't do it", "didn't", "didnt", "not yet"), "open"
        ),
        **dict.fromkeys(("she did not do it", "he did not do it"), "open"),
        **dict.fromkeys(
            (
                *("went off", "went out", "sent it", "wrote it", "has it", "got it", "all good"),
                *("done and dusted", "handled"),
            ),
            "done",
        ),
        **dict.fromkeys(
            (
                *("half there", "halfway", "half way", "not fully", "in progress", "a bit"),
                *("some of it", "on the way"),
            ),
            "partly",
        ),
        **dict.fromkeys(
            (
                *(
                    "abandoned",
                    "given up",
                    "let go",
                    "dropped it",
                    "never happened",
                    "not any more",
                    "not needed any more",
                    "moot",
                ),
                *("he's dropped it", "she's dropped it"),
            ),
            "dropped",
        ),
        **dict.fromkeys(("still open", "not touched", "moved", "postponed"), "open"),
        **dict.fromkeys(("yes", "yep", "done", "ok", "sent", "did it", "did that", "she did it", "he did it"), "done"),
        **dict.fromkeys(
            ("all done", "done as well", "done too", "also done", "completed", "finished", "did", "happened"), "done"
        ),
        **dict.fromkeys(
            (
                *("only half", "half"),
                *("half done", "not really", "not quite", "not all", "kinda"),
            ),
            "partly",
        ),
        **dict.fromkeys(("partly", "in part", "sort of", "kind of", "almost", "not fully", "only partly"), "partly"),
        **dict.fromkeys(
            ("dropped", "cancelled", "canceled", "no longer needed", "off the table", "scrapped"), "dropped"
        ),
        **dict.fromkeys(("nothing yet", "not started", "not started yet", "no change"), "open"),
    },
    that=frozenset(),  # "she thinks that" may do without it
    shortened=frozenset({"approx", "esp", "incl", "w"}),
    now_is=frozenset(
        {"now", "is", "is now", "now is", "now at", "at", "now a", "a", "is a", "up to", "down to", "still"}
        | {"still a"}
    ),
    from_=frozenset({"from"}),
    to=frozenset({"to"}),
    out_of=frozenset({"out of", "of"}),
    session_with=frozenset({"session with", "call with", "meeting with", "phone with", "phone w"}),
    opens=frozenset(
        {"i'd like to start with", "start with", "begin with", "open with", "i want to start with"}
        | {"kick off with", "first question", "open w", "start w"}
    ),
    sure=frozenset({"sure", "confident", "conf"}),
    common=frozenset(),
)


SPANISH = SentenceWords(
    asked=frozenset(
        {"pregunté", "le pregunté", "les pregunté", "yo pregunté", "pregunto", "le pregunto"}
        | {"le he preguntado", "preguntado", "cuando le pregunté", "le pregunto qué", "pregunté qué"}
        | {"preguntando"}
    ),
    says=frozenset(
        {"dice", "ella dice", "él dice", "dijo", "ella dijo", "él dijo", "dicen", "contestó", "me dijo"}
        | {"dice textualmente", "me dice textualmente", "dijo textualmente", "me dijo textual"}
        | {"contesta", "me dice", "responde", "respondió", "me contesta", "me contestó", "su respuesta"}
    ),
    takes=frozenset(
        {"mi sospecha", "sospecho", "intuyo", "mi hipótesis", "mi impresión", "a mí me huele a", "me huele a"}
        | {"me da que", "pa mí", "mi impresión es", "para mí que", "mi apuesta"}
    ),
    expects=frozenset(
        {"espera", "ella espera", "él espera", "espera que", "cree", "cree que", "ella cree que"}
        | {"él cree que", "piensa que", "apuesta", "apuesta a que", "apuesta por", "teme", "teme que", "prevé"}
        | {"supone que", "calcula que", "imagina que", "él piensa que", "ella piensa que"}
        | {"dice que espera", "cuenta con que"}
    ),
    reviewed=frozenset(
        {"revisión", "revisar", "lo revisamos", "la revisamos", "lo miramos", "la miramos", "lo vemos"}
        | {"lo veremos", "mirarlo", "revisarlo", "checamos", "lo checamos", "lo retomamos", "lo comentamos"}
        | {"revisamos", "se revisa", "lo evaluamos", "miramos", "vemos cómo fue", "lo vemos en", "lo revisamos en"}
        | {"la vemos en", "la revisamos en", "lo miramos en", "lo retomamos en", "lo comentamos en"}
    ),
    learned=frozenset(
        {"aprendió", "aprendido", "aprendí", "aprendió que", "lo que aprendió", "ha aprendido", "aprendizaje"}
        | {"se llevó que", "lo que aprende", "aprende que"}
    ),
    outcome=frozenset({"resultado", "qué pasó", "cómo fue", "lo que pasó"}),
    came_of={
        **dict.fromkeys(("no",), "open"),
        **dict.fromkeys(
            ("sin hacer", "sin tocar", "pendiente", "no lo hizo", "no hecho", "todavía no", "aún no"), "open"
        ),
        **dict.fromkeys(("ya está", "se lo mandé", "lo mandó", "le mandó", "conseguido", "hecho ya"), "done"),
        **dict.fromkeys(("a ratos", "en ello", "en marcha", "una parte"), "partly"),
        **dict.fromkeys(("abandonado", "abandonada", "ya no va", "ya no aplica"), "dropped"),
        **dict.fromkeys(("se cayó", "quitado", "eso lo quitamos", "lo quitamos", "lo dejamos"), "dropped"),
        **dict.fromkeys(("hecho", "hecha", "sí", "ok", "enviado", "enviada", "mandado", "mandada", "cumplido"), "done"),
        **dict.fromkeys(("listo", "lista", "lo hizo", "la hizo"), "done"),
        **dict.fromkeys(
            ("a medias", "a media", "la mitad", "solo la mitad", "solo a medias", "en parte"),
            "partly",
        ),
        **dict.fromkeys(("no del todo", "no mucho", "más o menos", "casi"), "partly"),
        **dict.fromkeys(("cancelado", "cancelada", "descartado", "descartada", "ya no"), "dropped"),
        **dict.fromkeys(("nada todavía", "nada aún", "todavía nada", "aún nada"), "open"),
    },
    that=frozenset({"que"}),
    shortened=frozenset({"aprox", "núm", "próx", "prox", "p"}),
    now_is=frozenset(
        {"ahora", "está en", "ya en", "un", "ahora un", "es", "ya es", "sube a", "baja a", "sigue en"} | {"se pone"}
    ),
    from_=frozenset({"de"}),
    to=frozenset({"a", "al"}),
    out_of=frozenset({"de", "sobre"}),
    session_with=frozenset({"sesión con", "reunión con", "llamada con"}),
    opens=frozenset(
        {"empezar con", "empezar por", "abrir con", "arrancar con", "arranco con", "arranco preguntándole"}
        | {"arrancar c", "empezar c", "abrimos con", "empezamos con", "arrancamos con"}
    ),
    sure=frozenset({"capaz", "seguro", "segura"}),
    common=frozenset(
        {"el", "la", "los", "las", "que", "para", "por", "con", "del", "una", "pero", "su", "se", "lo", "le"}
    ),
)


GERMAN = SentenceWords(
    asked=frozenset(
        {"ich fragte", "gefragt", "ich habe gefragt", "habe gefragt", "hab gefragt", "fragte", "ich frage"}
        | {"nachgefragt", "ich hab gefragt", "gefragt habe ich", "auf die Frage", "ich habe ihn gefragt"}
        | {"ich habe sie gefragt", "habe ihn gefragt", "habe sie gefragt", "meine Frage"}
    ),
    says=frozenset(
        {"sie sagt", "er sagt", "sagt", "sie sagte", "er sagte", "sie meint", "er meint", "meint", "Antwort"}
        | {"sagte", "sie antwortet", "er antwortet", "er meinte", "sie meinte", "meinte", "ihre Antwort"}
        | {"seine Antwort", "er antwortete", "sie antwortete", "sagt wörtlich", "sagte wörtlich"}
    ),
    takes=frozenset(
        {"meine Vermutung", "mein Gefühl", "mein Eindruck", "m e", "m Lesart", "vermutlich", "ich vermute"}
        | {"meine Vermutung ist", "mein Eindruck ist", "meines Erachtens", "mein Verdacht"}
    ),
    expects=frozenset(
        {"erwartet", "sie erwartet", "er erwartet", "rechnet mit", "rechnet damit", "sie rechnet damit"}
        | {"er rechnet damit", "rechnet damit dass", "sie rechnet mit", "er rechnet mit", "sie glaubt"}
        | {"er glaubt", "glaubt dass", "befürchtet", "sie befürchtet", "er befürchtet", "sie wettet"}
        | {"er wettet", "sie denkt", "er denkt", "er rechnet damit dass", "sie rechnet damit dass"}
        | {"erwartet dass", "sie erwartet dass", "er erwartet dass", "tippt auf", "sie tippt auf"}
        | {"er tippt auf", "vermutet", "sie vermutet", "er vermutet"}
    ),
    reviewed=frozenset(
        {"Auswertung", "auswerten", "Rückblick", "wir schauen", "wir sehen uns das an", "anschauen"}
        | {"Besprechung", "wir werten aus", "wir werten es aus", "besprechen wir", "schauen wir an"}
        | {"sehen wir uns an", "schauen wir drauf", "schauen wir uns das an", "schauen wir darauf"}
        | {"wir schauen drauf", "sehen wir drauf", "Ausw", "ausgewertet", "besprechen", "wir besprechen es"}
        | {"wir schauen uns das an", "schauen wir uns an", "sehen wir uns das an"}
    ),
    learned=frozenset(
        {"gelernt", "gelernt hat sie", "gelernt hat er", "sie hat gelernt", "er hat gelernt", "Erkenntnis"}
        | {"sie lernte", "er lernte", "was sie gelernt hat", "was er gelernt hat", "was sie lernt"}
        | {"was er lernt"}
    ),
    outcome=frozenset({"Ergebnis", "Resultat", "erg", "was herauskam", "was daraus wurde", "wie es lief"}),
    came_of={
        **dict.fromkeys(("nein", "offen", "verschoben", "nicht gemacht", "noch nicht"), "open"),
        **dict.fromkeys(("hat er nicht gemacht", "hat sie nicht gemacht"), "open"),
        **dict.fromkeys(("erl", "gelaufen", "rausgeschickt", "abgegeben", "geklappt"), "done"),
        **dict.fromkeys(("nur zum Teil", "nur z.T.", "z.T.", "nur zur Hälfte"), "partly"),
        **dict.fromkeys(("fallen gelassen", "fallengelassen", "aufgegeben"), "dropped"),
        **dict.fromkeys(("in Arbeit", "teilw", "zum Teil", "ansatzweise", "halbwegs"), "partly"),
        **dict.fromkeys(("hat sich erledigt", "lass ich", "vom Tisch", "weggefallen"), "dropped"),
        **dict.fromkeys(
            ("erledigt", "ja", "ok", "okay", "gemacht", "getan", "verschickt", "geschickt", "raus"), "done"
        ),
        **dict.fromkeys(("fertig", "abgehakt", "hat geklappt", "passiert"), "done"),
        **dict.fromkeys(
            (
                *("halb", "nur halb"),
                *("zur hälfte", "halbfertig", "halb fertig", "nicht ganz"),
            ),
            "partly",
        ),
        **dict.fromkeys(("nicht wirklich", "teils", "teilweise", "fast", "angefangen", "nur teilweise"), "partly"),
        **dict.fromkeys(("gestrichen", "entfällt", "fällt weg", "hinfällig", "gelassen"), "dropped"),
        **dict.fromkeys(("noch nichts", "noch offen", "nicht angefangen"), "open"),
    },
    that=frozenset({"dass"}),
    shortened=frozenset({"ausw", "wg", "tel", "inkl", "v.a", "nä", "m", "v", "f", "u", "z", "d", "st"}),
    now_is=frozenset(
        {"jetzt", "ist", "ist jetzt", "nun", "bei", "jetzt bei", "eine", "steht bei", "immer noch", "noch"}
        | {"weiterhin"}
    ),
    from_=frozenset({"von"}),
    to=frozenset({"auf"}),
    out_of=frozenset({"von", "v"}),
    session_with=frozenset({"sitzung mit", "gespräch mit", "termin mit"}),
    opens=frozenset(
        {"anfangen mit", "beginnen mit", "einstieg mit", "starten mit", "anfangen würde ich gern mit"}
        | {"einsteigen mit", "Einstieg"}
    ),
    sure=frozenset({"zuvers", "sicher", "zuversichtlich"}),
    common=frozenset(
        {"der", "die", "das", "und", "nicht", "ist", "mit", "auf", "ein", "eine", "dem", "den", "bis", "zum"}
    ),
)
