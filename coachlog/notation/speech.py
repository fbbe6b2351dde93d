"""Who said something in prose: the client in a quotation, somebody else of the client, in a talk with the coach."""

from itertools import pairwise

from coachlog.domain.names import first_name
from coachlog.notation.meant import Reading, as_quote
from coachlog.notation.note import Item, Known
from coachlog.notation.remarks import is_opinion
from coachlog.notation.values import begins_with, last_words, phrase_within, plain_words
from coachlog.notation.who import is_pronoun, known_owner, others_named, who_begins
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded

Guess = tuple[int, int, Reading]  # where the words begin and end in the line, and what they may have been meant as
QUOTE = LazyPattern(r"[\"“„«][^\"“”„«»]{3,}[\"”“»]")
_QUOTED_BEHIND = LazyPattern(r"(?P<lead>[^\"“„«]{1,120}[:,]?)\s+(?P<quote>[\"“„«][^\"“”„«»]+[\"”“»])[.!?]?")
_LEAST_QUOTED = 3  # words
_LONGEST_LABEL = 3  # words in front of a quotation


def said_by_another(sentence: str, before: str, known: Known) -> Guess | None:
    """``Luis rang me on Monday: "she checks everything"``: a talk with somebody of the client's, and what they say of
    the client. ``before``: who was talked with in the sentence in front."""
    names = others_named(QUOTE.sub("", sentence), known)
    name = names[0] if len(set(names)) == 1 else "" if names else before
    clause = plain_words(sentence)
    if not name or is_opinion(clause, known.words.private):
        return None
    owner = known_owner(name, known)
    holder = ("holder", owner[1] if owner and owner[1] else name)
    quote = QUOTE.search(sentence)
    lead = sentence[: quote.start()] if quote else sentence
    said = [Item("perception", quote[0], "", (holder,))] if quote and len(quote[0].split()) >= _LEAST_QUOTED else []
    if not names or not _tells_of_a_talk(lead, known):
        if _tells_when(lead, known):
            return None  # "and when Luis was outside: “…”": his, or hers
        return (quote.start(), quote.end(), [*said]) if quote and said else None
    text = lead.strip(" .,:;") if said else sentence.rstrip(" .")
    return 0, len(sentence), [Item("talk", text, "", (holder,)), *said]


def _tells_when(lead: str, known: Known) -> bool:
    """Whether what stands in front of a quotation only says when it was said."""
    spoken = plain_words(lead)
    first = next((word for word in spoken if word not in known.words.private.conjunctions), "")
    return first in known.words.prose.when


def _tells_of_a_talk(lead: str, known: Known) -> bool:
    """Whether the coach and somebody else talked: one of them comes first in it, and nothing is promised."""
    words, private = known.words.prose, known.words.private
    if any(phrase_within(lead, known.words.promises.perhaps)):
        return False  # "I would have called Luis"
    if begins_with(lead, words.talked):
        return True
    spoken = plain_words(lead)
    if (
        who_begins(lead, known, bullet=False)
        or words.spoke.isdisjoint(spoken)
        or private.first_person.isdisjoint(spoken)
    ):
        return False
    client = {folded(first_name(known.client)), *known.words.pronouns} - known.words.articles
    others = {word for name in others_named(lead, known) for word in folded(name).replace(".", " ").split()}
    first = next((word for word in spoken if word in client | others | private.first_person), "")
    return first not in client


def said_by_client(sentence: str, known: Known, *, first: bool) -> Guess | None:
    """A quotation that is a sentence by itself, or that stands behind words that say that the client speaks; in front
    of them only in the ``first`` sentence of a line: behind another "she" may be somebody else."""
    alone, behind = QUOTE.match(sentence), _QUOTED_BEHIND.fullmatch(sentence)
    after = sentence[alone.end() :].strip(" .") if alone else ""
    if alone and (not after or _names_nobody_else(after, known) or (first and _is_said_behind(after, known))):
        begin, end = alone.span()
    elif behind and (_speaks(behind["lead"], known) or (first and _only_says(behind["lead"], known))):
        begin, end = behind.span("quote")
    else:
        return None
    quote = sentence[begin:end]
    return (begin, end, as_quote(quote)) if len(quote.split()) >= _LEAST_QUOTED else None


def _names_nobody_else(after: str, known: Known) -> bool:
    """Whether what stands behind a quotation and a dash is not who said it: ``- as a joke``, and not ``- her boss``."""
    if not after.startswith(("-", "–", "—")):
        return False
    first = after.lstrip("-–— ").split(" ")[0].strip(".,")
    named = first[:1].isupper() and known_owner(first, known) != ("client", "") and not is_pronoun(first, known)
    return not named and folded(first) not in known.words.prose.theirs


def _is_said_behind(after: str, known: Known) -> bool:
    """Whether behind a quotation stands that the client said it: ``, she said, and …``, ``, dijo``; not ``, said her
    boss``."""
    said = after.lstrip(" ,")
    verbs = last_words(known.words.sentences.says)
    first, _, rest = said.partition(" ")
    end = begins_with(said, known.words.sentences.says)
    if first.strip(",.") in verbs and (theirs := rest.split(" ")[0].strip(",.")):
        named = is_pronoun(theirs, known) or known_owner(theirs, known) == ("client", "")
        end = len(first) + 1 + len(theirs) if named else end
    return after.startswith(",") and end > 0 and not said[end:].lstrip(" ")[:1].isalnum()


def _only_says(lead: str, known: Known) -> bool:
    """Whether nothing but "says" stands in front of a quotation, as where the client needs no pronoun: ``Dice: …``."""
    plain = lead.rstrip(" :,")
    return bool(plain) and begins_with(plain, known.words.sentences.says) == len(plain)


def _speaks(lead: str, known: Known) -> bool:
    """Whether what stands in front of a quotation says that the client speaks, and nobody else: ``she said``, ``her own
    sentence:``; not ``her boss said``."""
    words = known.words.prose
    spoken = plain_words(lead)
    says = last_words(known.words.sentences.says)
    clause = plain_words(lead.rstrip(" :").rpartition(",")[2])
    if lead.rstrip().endswith(":") and clause and words.suddenly.issuperset(clause):
        return True
    if len(spoken) <= _LONGEST_LABEL and folded(" ".join(spoken[-1:])) in known.words.labels.kinds:
        return True
    names = {folded(first_name(known.client)), *known.words.pronouns} - known.words.articles
    last = [word for word in spoken[-3:] if word not in known.words.private.first_person]
    said = any(word in names and behind in says for word, behind in pairwise(last))
    called = spoken and not words.words_of.isdisjoint(spoken) and not words.theirs.isdisjoint(spoken)
    others = {folded(first_name(person)) for person in known.people}
    return (said or bool(called)) and others.isdisjoint(spoken)


def talk_with(text: str, known: Known) -> Reading | None:
    """``I rang Graham on Tuesday``, ``Graham told me …``: a talk of the coach's with somebody of the client's."""
    words = known.words.prose
    end = begins_with(text, words.talked)
    name, _, rest = text[end:].lstrip().partition(" ")
    name = name.strip(",.")
    owner = known_owner(name, known) if end or begins_with(rest, words.told_me) else None
    if owner is None or owner[0] not in ("stakeholder", "sponsor"):
        return None
    return [Item("talk", text, "", (("holder", owner[1] or name),))]
