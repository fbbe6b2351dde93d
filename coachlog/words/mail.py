"""How a pasted mail shows that it is one, by language."""

from coachlog.words.language import MailWords

ENGLISH = MailWords(
    who=frozenset({"from", "to", "cc", "bcc", "reply-to"}),
    what=frozenset({"sent", "date", "subject"}),
    wrote=frozenset({"wrote"}),
    original=frozenset({"original message", "forwarded message"}),
)

SPANISH = MailWords(
    who=frozenset({"de", "para", "cc", "cco", "responder a"}),
    what=frozenset({"enviado", "enviado el", "fecha", "asunto"}),
    wrote=frozenset({"escribió"}),
    original=frozenset({"mensaje original", "mensaje reenviado"}),
)

GERMAN = MailWords(
    who=frozenset({"von", "an", "cc", "bcc", "kopie", "antwort an"}),
    what=frozenset({"gesendet", "gesendet am", "datum", "betreff"}),
    wrote=frozenset({"schrieb"}),
    original=frozenset({"ursprüngliche nachricht", "weitergeleitete nachricht"}),
)
