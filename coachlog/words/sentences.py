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
        | {"she learned that", "he learned that", "lesson", "learning"}
    ),
    came_of={
        **dict.fromkeys(("yes", "yep", "done", "ok", "sent", "did it", "did that", "she did it", "he did it"), "done"),
        **dict.fromkeys(("all done", "completed", "finished", "did", "happened"), "done"),
        **dict.fromkeys(
            ("only half", "half", "half done", "not really", "not yet", "not quite", "not all", "kinda"), "partly"
        ),
        **dict.fromkeys(("partly", "in part", "sort of", "kind of", "almost", "not fully", "only partly"), "partly"),
        **dict.fromkeys(
            ("dropped", "cancelled", "canceled", "no longer needed", "off the table", "scrapped"), "dropped"
        ),
    },
    now_is=frozenset({"now", "is", "is now", "now is", "now at", "at", "now a", "a", "is a", "up to", "down to"}),
    to=frozenset({"to"}),
    promises=frozenset(
        {"will", "to", "promises", "promises to", "promised to", "is going to", "are going to", "has to", "is to"}
        | {"wants to", "agreed to", "agrees to", "offered to"}
    ),
    i_do=frozenset(
        f"i {verb}"
        for verb in (
            "send",
            "write",
            "ring",
            "call",
            "book",
            "ask",
            "draft",
            "prepare",
            "share",
            "bring",
            "email",
            "mail",
            "forward",
            "introduce",
            "look up",
            "find",
            "check",
            "put",
            "talk to",
            "speak to",
            "get back",
        )
    ),
    no_promise=frozenset(
        {
            "am",
            "was",
            "have",
            "had",
            "has",
            "is",
            "don't",
            "didn't",
            "doesn't",
            "can't",
            "could",
            "feel",
            "felt",
            "said",
        }
        | {
            "told",
            "asked",
            "thought",
            "think",
            "did",
            "noticed",
            "saw",
            "wonder",
            "hope",
            "doubt",
            "fear",
            "guess",
            "see",
        }
        | {
            "were",
            "are",
            "not",
            "never",
            "knows",
            "know",
            "found",
            "wrote",
            "should",
            "might",
            "may",
            "wanted",
            "liked",
        }
    ),
    joined=frozenset({"and"}),
    on=frozenset({"until", "till", "before", "on", "due", "for", "by", "this", "next", "no later than", "due on"}),
    about=frozenset({"about", "from", "to", "of", "since", "after", "like", "at", "than", "and"}),
    not_=frozenset({"not", "no", "never", "won't", "isn't"}),
    moved=frozenset({"moved", "moved to", "is", "on", "is on", "now", "now on", "will be", "will be on", "booked for"}),
    same_time=frozenset({"same time"}),
    next_is=frozenset({"next session", "nxt session", "nxt", "next meeting", "next call", "next"}),
    sure=frozenset({"sure", "confident"}),
    tries=frozenset({"wants to try", "will try", "is going to try", "we agreed to try", "tries"}),
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
        **dict.fromkeys(("a medias", "a media", "la mitad", "solo la mitad", "solo a medias", "en parte"), "partly"),
        **dict.fromkeys(("todavía no", "aún no", "no del todo", "no mucho", "más o menos", "casi"), "partly"),
        **dict.fromkeys(("cancelado", "cancelada", "descartado", "descartada", "ya no"), "dropped"),
    },
    now_is=frozenset({"ahora", "está en", "ya en", "un", "ahora un", "es", "ya es", "sube a", "baja a"}),
    to=frozenset({"a"}),
    promises=frozenset(
        {"va a", "promete", "tiene que", "quiere", "se compromete a", "vamos a", "quedó en", "queda en"}
    ),
    i_do=frozenset(
        (
            "le mando",
            "le envío",
            "le escribo",
            "le paso",
            "le busco",
            "le llamo",
            "le preparo",
            "le presento",
            "les mando",
            "les envío",
            "les escribo",
            "la llamo",
            "lo llamo",
            "yo le mando",
            "yo le envío",
            "yo le escribo",
            "yo le paso",
            "mando",
            "envío",
            "escribo",
            "preparo",
            "me encargo",
            "yo me encargo",
            "hablo con",
            "yo hablo con",
        )
    ),
    no_promise=frozenset(
        {
            "soy",
            "estoy",
            "estaba",
            "era",
            "fui",
            "he",
            "había",
            "creo",
            "pienso",
            "siento",
            "veo",
            "noté",
            "es",
            "está",
            "no",
        }
        | {"dijo", "dije", "hizo", "hice", "fue", "ha", "tenía", "quería", "sabe", "parece", "vi", "pregunté", "quiero"}
    ),
    joined=frozenset({"y", "e"}),
    on=frozenset(
        {"para", "antes de", "antes del", "el", "hasta", "para el", "a más tardar", "antes de la", "este", "esta"}
    ),
    about=frozenset({"de", "del", "desde", "sobre", "a", "como", "con", "y", "que"}),
    not_=frozenset({"no", "nunca", "ni"}),
    moved=frozenset({"es", "el", "será", "será el", "pasa a", "pasa al", "movida a", "movida al", "cambiada al"}),
    same_time=frozenset({"misma hora", "a la misma hora"}),
    next_is=frozenset({"próxima sesión", "próxima cita", "siguiente sesión", "próxima", "siguiente"}),
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
    takes=frozenset({"meine Vermutung", "mein Gefühl", "mein Eindruck", "m.e", "m. e", "vermutlich"}),
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
            ("halb", "nur halb", "zur hälfte", "halbfertig", "halb fertig", "nicht ganz", "noch nicht"), "partly"
        ),
        **dict.fromkeys(("nicht wirklich", "teils", "teilweise", "fast", "angefangen", "nur teilweise"), "partly"),
        **dict.fromkeys(("gestrichen", "entfällt", "fällt weg", "hinfällig", "gelassen"), "dropped"),
    },
    now_is=frozenset({"jetzt", "ist", "ist jetzt", "nun", "bei", "jetzt bei", "eine", "steht bei"}),
    to=frozenset({"auf"}),
    promises=frozenset({"wird", "will", "verspricht", "soll", "muss", "möchte", "werden", "hat zugesagt"}),
    i_do=frozenset(
        f"{pronoun}{verb}"
        for pronoun in ("", "ich ")
        for verb in (
            *("schicke", "schick", "sende", "schreibe", "rufe", "frage", "melde", "bereite", "suche", "kläre", "gebe"),
            *("bringe", "stelle", "mache", "spreche", "maile", "prüfe", "organisiere", "lese", "besorge"),
        )
    ),
    no_promise=frozenset(
        {
            "bin",
            "war",
            "habe",
            "hab",
            "hatte",
            "fühle",
            "finde",
            "denke",
            "glaube",
            "hoffe",
            "sehe",
            "weiß",
            "nicht",
            "ist",
        }
        | {
            "hat",
            "sagte",
            "dachte",
            "fragte",
            "merke",
            "merkte",
            "vermute",
            "wollte",
            "könnte",
            "sollte",
            "kann",
            "waren",
        }
    ),
    joined=frozenset({"und", "u"}),
    on=frozenset(
        {"bis", "bis zum", "bis zur", "am", "vor", "zum", "zur", "bis spätestens", "spätestens", "diesen", "diese"}
    ),
    about=frozenset({"von", "vom", "über", "seit", "ab", "nach", "wie", "für", "und"}),
    not_=frozenset({"nicht", "kein", "keine", "nie"}),
    moved=frozenset({"ist", "am", "ist am", "verlegt", "verlegt auf", "verschoben auf", "jetzt", "jetzt am"}),
    same_time=frozenset({"gleiche Zeit", "selbe Zeit", "gleiche Uhrzeit"}),
    next_is=frozenset({"nächste Sitzung", "nächster Termin", "nächstes Treffen", "nächstes Mal"}),
    sure=frozenset({"sicher", "zuversichtlich"}),
    tries=frozenset({"will ausprobieren", "probiert aus", "will versuchen", "versucht"}),
    common=frozenset(
        {"der", "die", "das", "und", "nicht", "ist", "mit", "auf", "ein", "eine", "dem", "den", "bis", "zum"}
    ),
)
