"""Who promises something, and by when; when the next session is: by language."""

from coachlog.words.language import PromiseWords

_ENGLISH_VERBS = (
    *("send", "write", "ring", "call", "book", "ask", "draft", "prepare", "share", "bring", "email", "mail", "forward"),
    *(
        "introduce",
        "find",
        "check",
        "put",
        "talk",
        "speak",
        "get",
        "give",
        "make",
        "do",
        "take",
        "set",
        "run",
        "finish",
    ),
    *("confirm", "arrange", "organise", "organize", "schedule", "update", "review", "sort", "order", "pay", "sign"),
    *("read", "think", "join", "invite", "meet", "come", "go", "tell", "let", "cover", "lead", "host", "deliver"),
    *("provide", "present", "circulate", "chase", "follow", "speak", "drop", "hand", "show", "push", "pass"),
)

ENGLISH = PromiseWords(
    promises=frozenset(
        {"will", "to", "2", "promises", "promises to", "promised to", "is going to", "are going to", "has to"}
        | {"is to", "wants to", "agreed to", "agrees to", "offered to"}
    ),
    i_do=frozenset(
        f"{lead} {verb}"
        for lead in ("i", "i'd", "i said i'd", "i'll", "i said i'll", "i promised to", "i said i would")
        for verb in (
            *("send", "write", "ring", "call", "book", "ask", "draft", "prepare", "share", "bring", "email"),
            *("mail", "forward", "introduce", "look up", "find", "check", "put", "talk to", "speak to"),
            "get back",
        )
    )
    | {"i'm sending", "i am sending", "i'm writing", "i'm calling", "i'm bringing", "i'm preparing"}
    | {"i'm booking", "i'm asking", "i'm putting"},
    agreed=frozenset({"we agreed that", "we agreed", "agreed that"}),
    before_verbs=frozenset({"to", "2", "will", "is going to", "has to", "wants to", "agreed to", "promised to"}),
    verbs=frozenset(_ENGLISH_VERBS),
    does=frozenset(f"{verb}es" if verb.endswith(("sh", "ch", "o", "s")) else f"{verb}s" for verb in _ENGLISH_VERBS)
    | {"tries", "copies"},
    no_names=frozenset(
        {"remember", "plan", "need", "needs", "learn", "decide", "time", "try", "start", "continue", "agree", "commit"}
        | {"promise", "want", "wants", "have", "wait", "listen", "offer", "aim", "begin", "stop", "dare", "practise"}
        | {"practice", "look", "reach", "report", "everyone", "everybody", "nobody", "somebody", "someone", "nothing"}
    ),
    wishes=frozenset({"she will never", "he will never"}),
    no_promise=frozenset(
        {"too", "as", "am", "was", "have", "had", "has", "is", "don't", "didn't", "doesn't", "can't", "could", "feel"}
        | {"felt", "said", "told", "asked", "thought", "think", "did", "noticed", "saw", "wonder", "hope"}
        | {"doubt", "fear", "guess", "see", "were", "are", "not", "never", "says", "thinks", "wants", "knows"}
        | {"know", "found", "wrote", "should", "might", "may", "wanted", "liked", "would", "hopes", "wishes"}
        | {"wished", "needs", "likes", "seems", "or", "and"}
    ),
    perhaps=frozenset({"probably", "perhaps", "maybe", "possibly", "would have", "if she had", "if he had"}),
    joined=frozenset({"and"}),
    on=frozenset({"until", "till", "before", "on", "due", "for", "by", "this", "next", "no later than", "due on"}),
    about=frozenset({"or", "about", "from", "to", "of", "since", "after", "like", "at", "than", "and"}),
    no_mark_before=frozenset(
        {"one", "two", "three", "of", "or", "to", "into", "by", "with", "went", "about", "setting"}
    ),
    bring_to=frozenset({"to"}),
    not_=frozenset({"not", "no", "never", "won't", "isn't"}),
    moved=frozenset({"moved", "moved to", "is", "on", "is on", "now", "now on", "will be", "will be on", "booked for"}),
    same_time=frozenset({"same time"}),
    latest=frozenset({"at the latest", "latest"}),
    next_is=frozenset(
        {"next session", "nxt session", "nxt", "next meeting", "next call", "next", "nx", "next appointment"}
        | {"next one", "our next"}
    ),
    meet_again=frozenset(
        {"we meet again", "we meet again on", "we'll meet again on", "we next meet", "we next meet on"}
        | {"see her again on", "see him again on", "see her again", "see him again", "we meet next on"}
        | {"next one is on", "next one", "we see each other again on", "we meet on", "we'll meet on"}
        | {"meet again on", "next meeting is", "we will meet again", "we will meet again on", "we will meet on"}
    ),
)


SPANISH = PromiseWords(
    promises=frozenset(
        {"va a", "promete", "tiene que", "quiere", "se compromete a", "vamos a", "quedó en", "queda en"}
    ),
    i_do=frozenset(
        (
            *("le mando", "le envío", "le escribo", "le paso", "le busco", "le llamo", "le preparo"),
            *("le presento", "les mando", "les envío", "les escribo", "la llamo", "lo llamo", "yo le mando"),
            *("yo le envío", "yo le escribo", "yo le paso", "me encargo", "yo me encargo", "hablo con"),
            *("yo hablo con", "le comparto", "les comparto", "le reenvío", "yo le comparto", "le traigo"),
            *("yo le llamo", "le hago", "yo le preparo", "le consigo", "yo le busco"),
        )
    ),
    agreed=frozenset({"quedamos en que", "quedamos que", "acordamos que", "quedó en que"}),
    before_verbs=frozenset(),
    verbs=frozenset(),
    does=frozenset(
        {"manda", "envía", "escribe", "llama", "busca", "prepara", "pasa", "presenta", "comparte", "trae", "hace"}
        | {"consigue", "habla", "confirma", "organiza", "revisa", "entrega", "pide", "reserva", "arma", "cierra"}
        | {"paga", "firma", "invita", "convoca", "propone", "agenda", "redacta", "le manda", "le envía", "le pasa"}
    ),
    no_names=frozenset({"siempre", "nunca", "nadie", "todos", "todo", "alguien", "quien", "hoy", "mañana"}),
    wishes=frozenset({"quiere morirse"}),
    no_promise=frozenset(
        {"soy", "estoy", "estaba", "era", "fui", "he", "había", "creo", "pienso", "siento", "veo", "noté"}
        | {"es", "está", "no", "dice", "piensa", "dijo", "dije", "hizo", "hice", "fue", "ha", "tenía", "quería"}
        | {"sabe", "parece", "vi", "pregunté", "quiero", "habría", "espera", "necesita", "debería", "podría"}
        | {"ojalá", "o", "u"}
    ),
    perhaps=frozenset({"probablemente", "quizás", "quizá", "tal vez", "a lo mejor", "igual"}),
    joined=frozenset({"y", "e"}),
    on=frozenset(
        {"para", "antes de", "antes del", "el", "hasta", "para el", "a más tardar", "antes de la", "este"} | {"esta"}
    ),
    about=frozenset({"o", "de", "del", "desde", "sobre", "a", "como", "con", "y", "que"}),
    no_mark_before=frozenset({"uno", "dos", "tres", "de", "del", "a", "o", "con", "por"}),
    bring_to=frozenset({"a"}),
    not_=frozenset({"no", "nunca", "ni"}),
    moved=frozenset({"es", "el", "será", "será el", "pasa a", "pasa al", "movida a", "movida al", "cambiada al"}),
    same_time=frozenset({"misma hora", "a la misma hora"}),
    latest=frozenset({"como tarde", "a más tardar", "como mucho"}),
    next_is=frozenset(
        {"próxima sesión", "próx sesión", "sesión siguiente", "próxima cita", "siguiente sesión", "próxima"}
        | {"siguiente", "prox", "próx", "próx cita", "nueva cita"}
    ),
    meet_again=frozenset(
        {"nos vemos", "nos vemos el", "quedamos el", "quedamos para el", "nos volvemos a ver el"}
        | {"nos vemos otra vez el", "volvemos a vernos el", "nos vemos de nuevo el"}
    ),
)


GERMAN = PromiseWords(
    promises=frozenset({"wird", "will", "verspricht", "soll", "muss", "möchte", "werden", "hat zugesagt"}),
    # "Stelle", "Frage" and "Suche" are nouns too, and need their "ich".
    i_do=frozenset(
        {"schicke", "schick", "sende", "schreibe", "rufe", "maile", "melde mich", "bereite", "kläre"}
        | {"besorge"}
        | {
            f"ich {verb}"
            for verb in (
                *("schicke", "schick", "sende", "schreibe", "rufe", "frage", "melde", "bereite", "suche", "kläre"),
                *("gebe", "bringe", "stelle", "mache", "spreche", "maile", "prüfe", "organisiere", "lese", "besorge"),
            )
        }
    ),
    agreed=frozenset(),
    # A German noun begins with a capital, and "Protokoll wird verschickt" names nobody.
    before_verbs=frozenset({"wird", "will", "soll", "muss", "möchte", "werden"}),
    verbs=frozenset(),
    does=frozenset(
        {"schickt", "sendet", "schreibt", "ruft", "mailt", "bereitet", "klärt", "besorgt", "fragt", "meldet", "sucht"}
        | {"gibt", "bringt", "stellt", "macht", "spricht", "prüft", "organisiert", "liest", "bucht", "erstellt"}
        | {"liefert", "plant", "lädt", "führt", "teilt", "bestätigt", "übernimmt", "kümmert"}
    ),
    no_names=frozenset({"niemand", "jemand", "alle", "jeder", "immer", "heute", "morgen"}),
    wishes=frozenset({"sie will", "er will"}),
    no_promise=frozenset(
        {"bin", "war", "habe", "hab", "hatte", "fühle", "finde", "denke", "glaube", "hoffe", "sehe", "weiß"}
        | {"nicht", "ist", "sagt", "meint", "denkt", "hat", "sagte", "dachte", "fragte", "merke", "merkte"}
        | {"vermute", "wollte", "könnte", "sollte", "kann", "waren", "hätte", "würde", "hofft", "braucht"}
        | {"scheint", "dürfte", "wäre", "oder"}
    ),
    perhaps=frozenset({"wahrscheinlich", "vielleicht", "womöglich", "eventuell", "nie wieder"}),
    joined=frozenset({"und", "u"}),
    on=frozenset(
        {"bis", "bis zum", "bis zur", "am", "vor", "zum", "zur", "bis spätestens", "spätestens", "diesen"} | {"diese"}
    ),
    about=frozenset({"oder", "von", "vom", "über", "seit", "ab", "nach", "wie", "für", "und"}),
    no_mark_before=frozenset({"eins", "zwei", "drei", "von", "vom", "oder", "der", "des", "zu", "zur", "zum", "mit"}),
    bring_to=frozenset({"zu", "zur"}),
    not_=frozenset({"nicht", "kein", "keine", "nie"}),
    moved=frozenset({"ist", "am", "ist am", "verlegt", "verlegt auf", "verschoben auf", "jetzt", "jetzt am"}),
    same_time=frozenset({"gleiche Zeit", "selbe Zeit", "gleiche Uhrzeit"}),
    latest=frozenset({"spätestens"}),
    next_is=frozenset(
        {"nächste Sitzung", "nächster Termin", "nächstes Treffen", "nächstes Mal", "nä Termin", "nä Sitzung"}
        | {"nächstes Gespräch", "neuer Termin"}
    ),
    meet_again=frozenset(
        {"wir sehen uns", "wir sehen uns am", "wir treffen uns", "wir treffen uns am"}
        | {"wir sehen uns wieder am", "nächstes Mal sehen wir uns am"}
    ),
)
