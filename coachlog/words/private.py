"""How a coach says that something is hers alone, by language: over a part of a note, or beside one thing."""

from coachlog.words.language import PrivateWords

ENGLISH = PrivateWords(
    headings=frozenset(
        {"mine only", "for me alone", "not for her", "not for him", "stays with me", "private"}
        | {"private note", "private notes", "private thoughts", "confidential", "strictly confidential"}
        | {"my take", "my takes", "my thoughts", "my own thoughts", "my notes", "my own notes", "my reading"}
        | {"my reflection", "my reflections", "my impression", "my impressions", "my opinion", "my hunch"}
        | {"my hunches", "my hypothesis", "my hypotheses", "hunches", "hypotheses", "own thoughts", "internal"}
        | {"internal notes", "not to be shared", "keep to myself", "coach's eyes only", "coach reflections"}
        | {"own notes", "personal notes", "self-reflection", "do not export", "not for export", "off record"}
        | {"between us", "just between us", "peer supervision", "for my supervisor", "not for client"}
        | {"not to share", "don't share", "only me", "only for me", "just me", "just for me", "for me"}
        | {"for me only", "for myself", "for my eyes only", "not for the client", "not for the summary"}
        | {"off the record", "do not share", "supervision", "for supervision", "note to self", "notes to self"}
        | {"coach only", "coach notes", "coach's notes", "for the coach", "secret", "in confidence", "pvt"}
        | {"priv", "hunch", "guess", "suspicion", "my suspicion"}
    ),
    saying=frozenset({"private", "privately", "confidential", "supervision"}),
    beside=frozenset(
        {"my", "own", "notes", "note", "thoughts", "reflections", "part", "section", "stuff", "things", "for"}
        | {"the", "of", "and", "coach", "coach's", "only", "to", "me", "myself", "eyes", "self", "view", "take"}
        | {"opinion"}
    ),
    signs=frozenset(
        {"private", "confidential", "only me", "only for me", "for me only", "just for me"}
        | {"for my eyes only", "do not share", "don't share", "coach only", "me only", "keep private"}
        | {"keep this private", "leave out", "keep for me", "keep this for me", "keep this one for me"}
        | {"my eyes only", "priv", "privately", "don't share this", "supervision", "for supervision"}
        | {"between us", "just between us", "secret", "in confidence", "mine only"}
    ),
    plain_signs=frozenset(
        {"not for the summary", "not for summary", "not in the summary", "not in summary"}
        | {"keep out of the summary", "keep it out of the summary", "leave out of the summary"}
        | {"not for the client", "not for client", "off the record", "keep out of her summary"}
        | {"keep out of his summary", "don't put in summary", "do not put in summary"}
        | {"don't put in the summary", "do not put in the summary", "not to share"}
    ),
    not_for=frozenset({"not for", "do not share with", "don't share with", "don't tell", "do not tell", "don't show"}),
    kept_from=frozenset(
        {"not for", "don't tell", "do not tell", "don't show", "do not show", "keep this from"}
        | {"keep it from", "nothing of this for", "hide it from", "not yet told"}
    ),
    anywhere=frozenset(
        {"told me in confidence", "told in confidence", "said in confidence", "confidentially"}
        | {"must not know", "mustn't know", "must not find out", "must not learn of it", "off the record"}
        | {"kept that to myself", "kept it to myself", "i didn't tell her", "i didn't tell him"}
        | {"confided in me", "confided to me"}
    ),
    first_person=frozenset({"i", "i'm", "i'd", "i've", "i'll", "me", "my", "mine", "myself", "imo", "imho"}),
    subjects=frozenset({"i", "i'm", "i'd", "i've", "i'll"}),
    opinions=frozenset(
        {"not sure", "probably not", "i think", "i believe", "i guess", "i suspect", "i bet", "i feel"}
        | {"i wonder", "i doubt", "i fear", "i reckon", "i'd say", "imo", "imho", "if you ask me", "in my view"}
        | {"which i found", "which i find", "which i think", "which i liked", "which i loved", "which i like"}
        | {"in my opinion", "my guess", "my bet", "my take", "doubt it", "my view", "i'm not convinced"}
    ),
    asides=frozenset(
        {"don't tell", "do not tell", "don't mention", "do not mention", "never mention"}
        | {"not to be mentioned", "keep it from", "keep this from", "must not know", "between us"}
        | {"in confidence", "supervision"}
    ),
    conjunctions=frozenset({"but", "and", "though", "although", "because"}),
    reasons=frozenset({"because", "for", "until", "till", "as", "since", "please", "and", "so"}),
    abbreviations=frozenset({"mr", "mrs", "ms", "dr", "prof", "e.g", "i.e", "vs"}),
)

SPANISH = PrivateWords(
    headings=frozenset(
        {"pa mí", "pa mí nomás", "solo pa mí", "para mí nada más", "nada más para mí", "queda entre nosotros"}
        | {"para mí sola", "para mí solo", "privado", "privada", "privados", "privadas", "nota privada"}
        | {"notas privadas", "confidencial", "mi lectura", "mis notas", "mi nota", "mis pensamientos"}
        | {"mis reflexiones", "mi reflexión", "mi opinión", "mis impresiones", "mi impresión", "solo yo"}
        | {"sólo yo", "solo para mí", "sólo para mí", "para mí", "nota para mí", "notas para mí", "supervisión"}
        | {"para supervisión", "para la supervisión", "no compartir", "no para el resumen"}
        | {"no para el cliente", "no para la clienta", "entre nosotros", "interno", "uso interno", "notas mías"}
        | {"mis hipótesis", "mi hipótesis", "reflexión personal", "no difundir", "secreto", "en confianza"}
        | {"en confidencia", "corazonada", "sospecha", "mi sospecha"}
    ),
    saying=frozenset({"privado", "privada", "privados", "privadas", "confidencial", "confidenciales", "supervisión"}),
    beside=frozenset(
        {"mi", "mis", "notas", "nota", "pensamientos", "reflexiones", "parte", "sección", "para", "la", "el"}
        | {"de", "solo", "sólo", "mí", "misma", "mismo", "y", "lectura", "opinión"}
    ),
    signs=frozenset(
        {"privado", "privada", "confidencial", "solo yo", "sólo yo", "solo para mí", "sólo para mí"}
        | {"no compartir", "no lo compartas", "no contar", "supervisión", "para supervisión", "entre nosotros"}
        | {"secreto", "en confidencia", "entre nosotras"}
    ),
    plain_signs=frozenset(
        {"no para el resumen", "no en el resumen", "fuera del resumen", "no va en el resumen"}
        | {"no incluir en el resumen", "no poner en el resumen", "no para el cliente", "no para la clienta"}
    ),
    not_for=frozenset({"no para", "no compartir con", "no decir a", "no contar a", "no mostrar a"}),
    kept_from=frozenset(
        {"no para", "no decir a", "no contar a", "no mostrar a", "no decírselo a", "no contárselo a"} | {"ni palabra a"}
    ),
    anywhere=frozenset(
        {"me dijo en confianza", "me contó en confianza", "en confidencia", "no debe saberlo"}
        | {"no debe enterarse", "que no se entere", "no puede saberlo", "me confió", "me lo guardé"}
    ),
    first_person=frozenset(
        {"yo", "me", "mí", "mi", "mis", "mío", "mía", "míos", "mías", "conmigo", "creo", "pienso", "opino"}
        | {"supongo", "sospecho", "diría"}
        | {"dudo", "veo", "imagino", "intuyo", "percibo", "tengo", "quiero", "temo", "espero", "siento", "noto"}
        | {"estoy", "vi", "noté", "sentí"}
    ),
    subjects=frozenset({"yo"}),
    opinions=frozenset(
        {"creo", "creo que", "creo yo", "yo creo", "yo creo que", "pienso que", "me parece", "me parece que"}
        | {"a mi juicio", "en mi opinión", "si me preguntas", "si me preguntan", "para mí", "diría yo"}
        | {"diría que", "lo dudo", "no lo creo", "supongo", "supongo que", "sospecho que", "imagino que"}
        | {"intuyo que", "no me lo creo", "lo cual me parece", "lo que me parece", "lo que me sorprendió"}
    ),
    asides=frozenset(
        {"no decirle", "no contarle", "no mencionar", "no mencionarlo", "que no se entere", "entre nosotros"}
        | {"en confidencia", "supervisión"}
    ),
    conjunctions=frozenset({"pero", "y", "aunque", "porque"}),
    reasons=frozenset({"porque", "por", "hasta", "de momento", "ya que", "y"}),
    abbreviations=frozenset({"sr", "sra", "srta", "dr", "dra", "dña", "ud", "uds", "p. ej", "p.ej"}),
)

GERMAN = PrivateWords(
    headings=frozenset(
        {"nur f mich", "f mich", "bleibt bei mir", "nur meins", "meins", "für mich allein", "nicht für sie"}
        | {"nicht für ihn", "privat", "privates", "private Notiz", "private Notizen", "private Gedanken"}
        | {"vertraulich", "Vertrauliches", "streng vertraulich", "nur ich", "nur für mich", "für mich"}
        | {"meine Gedanken", "meine Notizen", "meine Notiz", "meine Lesart", "meine Meinung"}
        | {"meine Einschätzung", "meine Sicht", "meine Eindrücke", "mein Eindruck", "Supervision"}
        | {"für die Supervision", "für Supervision", "zur Supervision", "Notiz an mich", "Notizen an mich"}
        | {"unter uns", "meine Hypothese", "meine Hypothesen", "nicht teilen", "nicht für den Klienten"}
        | {"nicht für die Klientin", "nicht für die Zusammenfassung", "bleibt unter uns", "intern"}
        | {"nur intern", "meine Vermutung", "eigene Notizen", "für mich selbst", "Eigenreflexion"}
        | {"nicht weitergeben", "geheim", "im Vertrauen", "Vermutung", "Verdacht", "mein Verdacht"}
        | {"Bauchgefühl"}
    ),
    saying=frozenset(
        {"privat", "private", "privates", "privaten", "privater", "vertraulich", "vertrauliche"}
        | {"vertrauliches", "vertraulichen", "Supervision"}
    ),
    beside=frozenset(
        {"mein", "meine", "meinen", "Notizen", "Notiz", "Gedanken", "Teil", "für", "die", "der", "das", "nur"}
        | {"mich", "Augen", "zur", "und", "Sicht", "Lesart", "Meinung"}
    ),
    signs=frozenset(
        {"privat", "vertraulich", "nur ich", "nur für mich", "nicht teilen", "nicht weitergeben"}
        | {"Supervision", "für die Supervision", "zur Supervision", "unter uns", "bleibt unter uns"}
        | {"im Vertrauen", "geheim"}
    ),
    plain_signs=frozenset(
        {"nicht für die Zusammenfassung", "nicht in die Zusammenfassung", "nicht in der Zusammenfassung"}
        | {"nicht für den Klienten", "nicht für die Klientin"}
    ),
    not_for=frozenset({"nicht für", "nicht an", "nicht mit"}),
    kept_from=frozenset({"nicht für", "nichts davon an", "nicht weitersagen an", "verschweigen vor"}),
    anywhere=frozenset(
        {"mir im Vertrauen", "im Vertrauen gesagt", "darf nichts davon wissen", "darf das nicht wissen"}
        | {"darf sie nicht wissen", "darf er nicht wissen", "hat mir anvertraut", "für mich behalten"}
    ),
    first_person=frozenset(
        {"ich", "mich", "mir", "mein", "meine", "meinen", "meinem", "meiner", "meines", "meinerseits"}
        | {"glaube", "glaub", "vermute", "denke", "finde", "zweifle", "bin", "hoffe"}
    ),
    subjects=frozenset({"ich"}),
    opinions=frozenset(
        {"ich glaube", "glaube ich", "glaub ich", "ich denke", "denke ich", "denk ich", "ich finde"}
        | {"finde ich", "find ich", "ich vermute", "vermute ich", "ich meine", "meine ich"}
        | {"was ich finde", "was mich freut", "was mich wundert", "was mich ärgert", "wobei ich"}
        | {"meiner Meinung nach", "meines Erachtens", "m e", "wenn Sie mich fragen", "wenn du mich fragst"}
    ),
    asides=frozenset(
        {"nicht erwähnen", "nirgends erwähnen", "nicht weitersagen", "sag ihr nichts", "sag ihm nichts"}
        | {"unter uns", "im Vertrauen", "Supervision"}
    ),
    conjunctions=frozenset({"aber", "und", "doch", "obwohl", "weil"}),
    reasons=frozenset({"weil", "wegen", "bis", "bitte", "vorerst", "und", "da"}),
    abbreviations=frozenset(
        {"hr", "dr", "prof", "bzw", "ca", "m.e", "z. b", "z.b", "d. h"} | {"d.h", "u. a", "u.a", "evtl", "ggf"}
    ),
)
