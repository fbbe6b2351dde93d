"""How a coach tells in prose what could be a thing of its own, by language: what is offered, and not recorded."""

from coachlog.words.language import ProseWords

ENGLISH = ProseWords(
    words_of=frozenset({"words", "sentence", "headline", "phrase"}),
    in_confidence=frozenset(
        {"confidence", "confidential", "confidentially", "private", "privately", "secret", "my supervisor"}
        | {"supervision", "unofficially", "knowing", "between us", "nobody knows", "under four eyes"}
        | {"only between", "kept secret"}
    ),
    told=frozenset({"told"}),
    straight=frozenset(
        {"told her", "told him", "told them", "told her straight", "told him straight", "told them straight"}
        | {"i told her plainly that", "i told him plainly that", "i told her straight that"}
        | {"i told him straight that", "told her plainly", "told him plainly", "i told her plainly"}
        | {"i told him plainly", "i told her straight", "i told him straight", "i told her honestly"}
        | {"i told him honestly", "i told her openly", "i told him openly", "i told her directly"}
        | {"i told him directly", "i told her frankly", "i told him frankly", "was blunt with her"}
        | {"was blunt with him"}
    ),
    goal_is=frozenset(
        {"her new goal is", "his new goal is", "the new goal is", "new goal is", "her goal is", "his goal is"}
        | {"the goal now is", "her new goal", "his new goal", "she set a new goal", "he set a new goal"}
        | {"she wants a new goal", "new goal", "a new goal", "second goal", "her second goal", "his second goal"}
    ),
    realised=frozenset(
        {"realises", "realizes", "realised", "realized", "realised that", "realized that", "understood"}
        | {"understood that", "can see that", "sees that", "sees now that", "discovered that", "found out that"}
        | {"saw for herself that", "saw for himself that", "saw that", "came to see that", "worked out that"}
        | {"has understood that", "noticed herself that", "noticed himself that"}
    ),
    dawned=frozenset(
        {"it dawned on her that", "it dawned on him that", "penny dropped", "the penny dropped"}
        | {"it clicked that", "it hit her that", "it hit him that", "it struck her that", "it struck him that"}
    ),
    decided=frozenset(
        {"decided to", "decided that", "has decided to", "has decided that", "decides to"} | {"decided", "has decided"}
    ),
    believes=frozenset(
        {"believes", "believes that", "is convinced", "is convinced that", "is sure that"}
        | {"underneath sits a conviction that", "has the belief that"}
    ),
    when=frozenset({"when"}),
    spoke=frozenset({"rang", "called", "phoned", "spoke", "talked", "mailed", "emailed", "wrote", "texted"}),
    suddenly=frozenset(
        {"then", "and", "out", "of", "nowhere", "suddenly", "later", "again", "finally", "quietly", "at"}
        | {"the", "end", "on", "way", "after", "a", "while", "in", "between", "verbatim"}
    ),
    talked=frozenset(
        {"i rang", "i called", "i spoke with", "i spoke to", "i talked to", "i talked with", "i met"}
        | {"i phoned", "call with", "phone call with", "spoke with", "spoke to", "talked to", "talked with"}
        | {"rang", "phone w", "call w"}
    ),
    told_me=frozenset(
        {"called me", "rang me", "phoned me", "told me", "wrote to me", "said to me", "mailed me"}
        | {"emailed me", "asked me"}
    ),
    first=frozenset({"then", "so", "later", "and", "when", "also"}),
    theirs=frozenset({"her", "his", "their"}),
    tries=frozenset(
        {"wants to try", "will try", "is going to try", "we agreed to try", "agreed to try"}
        | {"would like to try", "is willing to try"}
    ),
    resists=frozenset(
        {"resisting", "resists", "resisted", "resistance to", "there was resistance to", "some resistance to"}
        | {"resistance against", "pushback on", "she resists", "he resists", "she resisted", "he resisted"}
        | {"there was some resistance to", "resistance around"}
    ),
    refuses=frozenset(
        {"she refused to", "he refused to", "she would not hear of", "he would not hear of", "she dodged", "he dodged"}
        | {"didn't want to", "did not want to", "she did not want to", "he did not want to", "she didn't want to"}
        | {"he didn't want to", "refused to", "dodged"}
    ),
)


SPANISH = ProseWords(
    words_of=frozenset({"palabras", "frase"}),
    in_confidence=frozenset(
        {"confidencial", "secreto", "mi supervisor", "mi supervisora", "supervisión", "entre nosotros"}
        | {"nadie lo sabe", "a solas conmigo", "en confianza", "en confidencia"}
    ),
    told=frozenset({"le dije a"}),
    straight=frozenset(
        {"le dije", "le dije claro", "le dije que", "se lo dije derecho", "se lo dije claro"}
        | {"se lo dije sin rodeos", "le dije sin rodeos", "le dije sin rodeos que", "le dije claramente que"}
        | {"le dije claro que", "le dije directamente que", "le dije a la cara", "le dije a la cara que"}
        | {"fui clara", "fui claro"}
    ),
    goal_is=frozenset(
        {"su nuevo objetivo es", "el nuevo objetivo es", "nuevo objetivo es", "su nueva meta es"}
        | {"y puso un objetivo nuevo", "puso un objetivo nuevo", "un objetivo nuevo", "se puso como meta"}
        | {"el objetivo que formula es", "el objetivo que trae es", "su objetivo es", "su meta es"}
        | {"se pone como meta", "se propone", "nuevo objetivo", "objetivo nuevo", "meta nueva", "nueva meta"}
    ),
    realised=frozenset(
        {"se da cuenta de que", "se dio cuenta de que", "cayó en cuenta de que", "cae en la cuenta de que"}
        | {"descubre que", "descubrió que", "entiende que", "entendió que", "se da cuenta que"}
        | {"le cayó el veinte", "cayó en la cuenta de que", "cae en cuenta de que", "se dio cuenta que"}
        | {"ve que", "vio que", "comprendió que", "comprende que", "él solito cayó en cuenta de que"}
        | {"ella sola cayó en cuenta de que"}
    ),
    dawned=frozenset(
        {"le cayó el veinte", "se da cuenta de que", "se dio cuenta de que", "se da cuenta que"}
        | {"se dio cuenta que", "cae en la cuenta de que", "cayó en la cuenta de que", "cayó en cuenta de que"}
        | {"cae en cuenta de que", "él solito cayó en cuenta de que", "ella sola cayó en cuenta de que"}
    ),
    decided=frozenset({"ha decidido", "decidió", "decide", "decidió que", "ha decidido que", "decide que"}),
    believes=frozenset(
        {"está convencido de que", "está convencida de que", "trae la idea de que"}
        | {"vive convencido de que", "en el fondo cree que", "sigue creyendo que", "sigue convencido de que"}
        | {"sigue convencida de que"}
    ),
    when=frozenset({"cuando"}),
    spoke=frozenset(
        {"hablé", "llamé", "llamó", "marcó", "marcado", "teléfono", "llamada", "escribió", "correo"}
        | {"platiqué", "llamado"}
    ),
    suddenly=frozenset(
        {"luego", "entonces", "y", "de", "pronto", "repente", "al", "final", "después", "textual", "más"}
        | {"tarde", "en", "un", "momento"}
    ),
    talked=frozenset(
        {"hablé con", "llamé a", "he hablado con", "llamada con", "me reuní con", "llamada de", "telefoneé a"}
        | {"vi a", "me llamó", "platiqué con"}
    ),
    told_me=frozenset(
        {"me llamó", "me dijo", "me escribió", "me ha dicho", "me ha llamado", "me contó", "me había marcado"}
        | {"me marcó", "me comentó", "me habló", "me mandó", "me ha escrito", "me ha comentado"}
    ),
    first=frozenset({"luego", "entonces", "y", "después", "también"}),
    theirs=frozenset({"su", "sus"}),
    tries=frozenset(
        {"va a probar", "quiere probar", "prueba a", "probará", "quedamos en que va a probar"}
        | {"quiere intentar", "va a intentar", "intentará", "se anima a probar", "hará la prueba de"}
    ),
    resists=frozenset({"resistencia a", "se resiste a", "se resistió a", "hubo resistencia a", "resistencia con"}),
    refuses=frozenset(
        {"no quiso", "no quería", "se negó a", "esquivó", "cambió de tema", "se cerró cuando", "se cerró en banda"}
    ),
)


GERMAN = ProseWords(
    words_of=frozenset({"worte", "satz", "worten", "satze"}),
    in_confidence=frozenset(
        {"vertraulich", "privat", "geheim", "mein Supervisor", "meinem Supervisor", "meinen Supervisor"}
        | {"meine Supervisorin", "meiner Supervisorin", "Supervision", "unter uns"}
        | {"niemand weiß", "unter vier Augen", "im Vertrauen"}
    ),
    told=frozenset(),
    straight=frozenset(
        {"ihr gesagt", "ihm gesagt", "ihr direkt gesagt", "ihm direkt gesagt", "ihr deutlich gesagt"}
        | {"ich habe ihr offen gesagt dass", "ich habe ihm offen gesagt dass"}
        | {"ich habe ihr direkt gesagt dass", "ich habe ihm direkt gesagt dass"}
        | {"ich habe ihm ziemlich direkt gesagt dass", "ich habe ihr ziemlich direkt gesagt dass"}
        | {"habe ihr offen gesagt dass", "habe ihm offen gesagt dass", "ihr offen gesagt", "ihm offen gesagt"}
        | {"ich habe ihr klar gesagt dass", "ich habe ihm klar gesagt dass", "ihr klar gesagt"}
        | {"ihm klar gesagt"}
    ),
    goal_is=frozenset(
        {"ihr neues Ziel ist", "sein neues Ziel ist", "neues Ziel ist", "das neue Ziel ist", "ihr Ziel ist"}
        | {"sein Ziel ist", "sein neues Ziel", "ihr neues Ziel", "neues Ziel"}
    ),
    realised=frozenset(
        {"merkt dass", "merkte dass", "hat gemerkt dass", "erkennt dass", "hat erkannt dass"}
        | {"kam darauf dass", "hat verstanden dass", "versteht dass", "ihr wurde klar dass"}
        | {"ihm wurde klar dass", "ihr klar geworden", "ihm klar geworden", "kam von selbst darauf dass"}
        | {"ihr ist klar geworden dass", "ihm ist klar geworden dass", "ihr wird klar dass"}
        | {"ihm wird klar dass", "ihr ging auf dass", "ihm ging auf dass", "hat begriffen dass"}
        | {"begreift dass", "sieht jetzt dass", "hat eingesehen dass"}
    ),
    dawned=frozenset(
        {"ihr ist klar geworden dass", "ihm ist klar geworden dass", "ihr wird klar dass"}
        | {"ihm wird klar dass", "ihr wurde klar dass", "ihm wurde klar dass", "ihr ging auf dass"}
        | {"ihm ging auf dass", "ihr klar geworden", "ihm klar geworden", "der Groschen ist gefallen"}
        | {"wurde ihm klar dass", "wurde ihr klar dass", "ging ihm auf dass", "ging ihr auf dass"}
    ),
    decided=frozenset(
        {"hat entschieden", "hat beschlossen", "entscheidet", "hat entschieden dass", "hat sich entschieden"}
        | {"beschließt", "hat beschlossen dass"}
    ),
    believes=frozenset(
        {"ist überzeugt dass", "ist davon überzeugt dass", "glaubt fest dass", "ist der Überzeugung dass"}
    ),
    when=frozenset({"als"}),
    spoke=frozenset(
        {"telefon", "telefoniert", "tel", "angerufen", "rief", "gesprochen", "sprach", "anruf", "geschrieben"}
        | {"mail"}
    ),
    suddenly=frozenset(
        {"dann", "und", "auf", "einmal", "plötzlich", "zum", "schluss", "später", "schließlich", "am", "ende"}
        | {"irgendwann", "wörtlich"}
    ),
    talked=frozenset(
        {"ich habe mit", "telefonat mit", "ich sprach mit", "gespräch mit", "anruf von", "tel m", "tel mit"}
        | {"telefoniert mit", "gesprochen mit", "anruf bei"}
    ),
    told_me=frozenset(
        {"hat mich angerufen", "rief mich an", "hat mir gesagt", "hat mir geschrieben", "sagte mir"}
        | {"schrieb mir", "hat sich gemeldet", "meldete sich", "hat mir erzählt", "erzählte mir"}
    ),
    first=frozenset({"dann", "später", "und", "als", "auch", "außerdem"}),
    theirs=frozenset({"ihr", "ihre", "ihrem", "ihren", "sein", "seine", "seinem", "seinen"}),
    tries=frozenset(
        {"will ausprobieren", "probiert aus", "will versuchen", "versucht", "probiert", "will es versuchen"}
        | {"will probieren", "möchte ausprobieren", "hat sich vorgenommen"}
    ),
    resists=frozenset(
        {"Widerstand gegen", "sträubt sich gegen", "sträubte sich gegen", "wehrt sich gegen", "sperrt sich gegen"}
        | {"sperrt sich bei", "sperrte sich gegen", "blockt bei"}
    ),
    refuses=frozenset(
        {"wollte nicht", "wollte keinen", "wollte keine", "er wollte nicht", "sie wollte nicht", "weicht aus"}
        | {"er wollte keinen", "sie wollte keinen", "er wollte keine", "sie wollte keine", "wich aus"}
    ),
)
