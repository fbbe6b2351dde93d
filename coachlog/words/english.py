"""The English words of the note language."""

from coachlog.domain import choices
from coachlog.domain.kinds import ATTRIBUTES
from coachlog.words import dates, labels, mail, private, promises, prose, sentences, template
from coachlog.words.language import Language

_HEAD = {
    "client": "client",
    "date": "date",
    "when": "date",
    "time": "time",
    "minutes": "minutes",
    "mins": "minutes",
    "duration": "minutes",
    "length": "minutes",
    "kind": "kind",
    "focus": "focus",
    "goal for today": "focus",
    "session goal": "focus",
    "goal today": "focus",
    "goal for the session": "focus",
    "session focus": "focus",
    "today": "focus",
    "topic": "focus",
    "foc": "focus",
    "trust": "trust",
    "balance": "balance",
    "mentoring": "mentoring",
    "training": "training",
    "attended": "attended",
    "explained": "explained",
    "autonomy": "autonomy",
    "may share": "may_share",
}

_SECTIONS = {
    **dict.fromkeys(("resistance", "resistances", "pushback", "obstacle", "obstacles"), "resistance"),
    **dict.fromkeys(("experiment", "experiments", "small experiment", "small experiments"), "experiment"),
    **dict.fromkeys(
        ("win", "wins", "quick win", "quick wins", "small win", "small wins", "success", "successes"), "win"
    ),
    **dict.fromkeys(
        ("commitment", "commitments", "next step", "next steps", "action", "actions", "action item"), "commitment"
    ),
    **dict.fromkeys(("action items", "promise", "promises", "homework"), "commitment"),
    **dict.fromkeys(("insight", "insights", "takeaway", "takeaways", "key takeaways", "key insights"), "insight"),
    "decision": "decision",
    "decisions": "decision",
    "belief": "belief",
    "beliefs": "belief",
    "question": "question",
    "questions": "question",
    **dict.fromkeys(("resource", "resources", "strength", "strengths"), "resource"),
    "agenda": "agenda",
    "observation": "fact",
    "observations": "fact",
    "private": "private",
    **dict.fromkeys(("last time", "since last time", "last session", "from last time"), "last_time"),
    **dict.fromkeys(("note", "notes", "session notes"), "notes"),
    "goal": "goals",
    "goals": "goals",
    **dict.fromkeys(("blockers", "where she is stuck", "where he is stuck", "where she resists"), "resistance"),
    **dict.fromkeys(("where he resists", "resistance and obstacles"), "resistance"),
    **dict.fromkeys(("new experiment", "next experiment", "small steps to try", "to try", "what to try"), "experiment"),
    **dict.fromkeys(("what went well", "went well", "good news", "highlights", "good stuff", "celebrations"), "win"),
    **dict.fromkeys(
        ("what we agreed", "we agreed", "what she will do", "what he will do", "what they will do"), "commitment"
    ),
    **dict.fromkeys(("who does what", "to-dos we agreed", "what happens next", "where we go from here"), "commitment"),
    **dict.fromkeys(("agreed", "agreements"), "commitment"),
    **dict.fromkeys(("common ground", "what we share"), "common_ground"),
    **dict.fromkeys(
        ("learnings", "lessons learned", "lessons learnt", "aha", "ahas", "aha moments", "realisations"), "insight"
    ),
    "realizations": "insight",
    **dict.fromkeys(("setback", "setbacks", "what went badly", "what did not go well"), "setback"),
    **dict.fromkeys(("review of last time", "what became of last time", "follow-up", "follow up"), "last_time"),
    **dict.fromkeys(("check-in on last time", "what happened since"), "last_time"),
}

_MARKS = {
    **dict.fromkeys(("resistance", "pushback", "push back", "obstacle"), "resistance"),
    **dict.fromkeys(("experiment", "small experiment", "try"), "experiment"),
    **dict.fromkeys(("win", "quick win", "small win", "success"), "win"),
    "new goal": "goal",
    "goal": "goal",
    "decided": "decision",
    "decision": "decision",
    "belief": "belief",
    "common ground": "common_ground",
    **dict.fromkeys(("insight", "takeaway", "key takeaway", "realisation", "realization"), "insight"),
    "question": "question",
    "asked": "question",
    "resource": "resource",
    "strength": "resource",
    **dict.fromkeys(("fact", "saw", "observed", "observation"), "fact"),
    "setback": "setback",
    "straight talk": "straight_talk",
    "s/t": "straight_talk",
    "tool": "tool",
    "feedback to me": "feedback",
    "my take": "my_take",
    "private": "private",
    **dict.fromkeys(("next session", "next meeting", "next call"), "next_session"),
    **dict.fromkeys(("open with", "start with", "begin with"), "open_with"),
    "agenda": "agenda",
    "culture": "culture",
    "cancelled": "cancelled",
    "canceled": "cancelled",
    "no-show": "no_show",
    "no show": "no_show",
    "blocker": "resistance",
    "limiting belief": "belief",
    **dict.fromkeys(("aha moment", "aha-moment", "eye-opener"), "insight"),
    **dict.fromkeys(("open w", "open w/", "start w", "start w/", "opening with"), "open_with"),
    **dict.fromkeys(("exp", "exp."), "experiment"),
    "in common": "common_ground",
    **dict.fromkeys(("objection", "reluctance", "push-back"), "resistance"),
    **dict.fromkeys(("relapse", "slip"), "setback"),
    **dict.fromkeys(("next appointment", "next slot"), "next_session"),
    "opening question": "open_with",
    "celebration": "win",
}


def _as_stored(*words: str) -> dict[str, str]:
    return {word.replace("_", " "): word for word in words}


# An attribute is called as its key; these are other words for it.
_ATTRIBUTES = {
    **_as_stored(*ATTRIBUTES),
    **dict.fromkeys(("i asked", "asked her", "asked him", "i asked her", "i asked him"), "asked"),
    **dict.fromkeys(("she says", "he says", "they say", "says", "client said"), "client_says"),
    **dict.fromkeys(("she said", "he said", "they said", "said", "her answer", "his answer"), "client_says"),
    **dict.fromkeys(("reading", "my reading", "my guess", "my hunch", "hunch"), "my_take"),
    **dict.fromkeys(("my sense", "my impression", "my read", "imo"), "my_take"),
    **dict.fromkeys(("she expects", "he expects", "expectation", "prediction"), "expects"),
    **dict.fromkeys(("conf", "confident"), "confidence"),
    **dict.fromkeys(("rev", "look again"), "review"),
    "check": "review",
    **dict.fromkeys(("learnt", "she learned", "he learned", "what she learned"), "learned"),
    "what he learned": "learned",
    "seen by": "measure",
    **dict.fromkeys(("due", "deadline"), "by"),
    "good for me": "benefit",
    "good for the team": "team_benefit",
    **dict.fromkeys(("how sure", "sure", "certainty"), "confidence"),
    **dict.fromkeys(("her bet", "his bet", "their bet", "forecast"), "expects"),
    **dict.fromkeys(("look at it again", "look at it", "we look at it", "check on it", "reviewed"), "review"),
    **dict.fromkeys(("where it comes from", "comes from", "because of"), "source"),
}


_VALUES = {
    "session_kind": _as_stored(*choices.SESSION_KINDS)
    | {"three-way": "three_way", "follow-up": "follow_up", "chemistry call": "chemistry"},
    "aimed_at": _as_stored(*choices.AIMS)
    | {
        "change": "the_change",
        "goal": "the_goal",
        "me": "coach",
        "organization": "organisation",
        "company": "organisation",
    },
    "source": _as_stored(*choices.SOURCES),
    "ended": _as_stored(*choices.RESISTANCE_ENDS),
    "then": _as_stored(*choices.NEXT_STEPS)
    | dict.fromkeys(("keep going", "keep it going", "keep it up", "carry on", "keep it"), "keep")
    | dict.fromkeys(("again", "do it again", "once more", "try again"), "repeat")
    | dict.fromkeys(("she keeps it", "he keeps it", "keeps it", "wants to keep it", "keeping it"), "keep")
    | dict.fromkeys(("she wants to keep it", "he wants to keep it", "goes on", "she goes on", "he goes on"), "keep")
    | dict.fromkeys(("let it go", "stop it"), "drop")
    | dict.fromkeys(("change it", "adjust", "adjust it"), "adapt")
    | dict.fromkeys(("same again", "continue", "continue it", "keep at it", "stick with it"), "keep")
    | dict.fromkeys(("stop", "no more"), "drop")
    | dict.fromkeys(("differently",), "adapt"),
    "party": _as_stored(*choices.PARTIES) | {"me": "coach", "i": "coach", "you": "coach"},
    "trust": _as_stored(*choices.TRUST_STAGES),
    "balance": {"mostly process": "75", "even": "50", "mostly result": "25"},
    "shift_kind": _as_stored(*choices.SHIFT_KINDS),
    "trigger": _as_stored(*choices.SHIFT_TRIGGERS),
    "told": {
        "not needed": "not_needed",
        "not yet": "not_yet",
        "no": "not_yet",
        "will tell": "will_tell",
        "will": "will_tell",
        "told": "told",
        "yes": "told",
        "together": "together",
        "we told together": "together",
        "keeps it private": "keeps_private",
        "keeps private": "keeps_private",
        "keep private": "keeps_private",
        "private": "keeps_private",
    },
    "flag": {"yes": "yes", "y": "yes", "true": "yes", "no": "no", "n": "no", "false": "no"},
}

_OWNERS = {
    "client": "client",
    "coach": "coach",
    "i": "coach",
    "me": "coach",
    "you": "coach",  # the program's own lists call the coach "you", and it reads what it shows
    "we": "both",
    "both": "both",
    "both of us": "both",
    "the two of us": "both",
    "sponsor": "sponsor",
}

ENGLISH = Language(
    code="en",
    head=_HEAD,
    everyday_keys=frozenset({"when", "time", "length", "duration"}),
    sections=_SECTIONS,
    around_sections=frozenset(
        {"the", "his", "her", "their", "our", "this", "new", "of", "week", "today", "session", "small", "big"}
    ),
    marks=_MARKS,
    named_marks={"view of": "view", "talked with": "talk", "feedback from": "perception"}
    | {"talked to": "talk", "spoke with": "talk", "spoke to": "talk", "talk with": "talk", "fb from": "perception"}
    | {"perspective of": "view"},
    verbs={
        "rate": "rate",
        "review": "review",
        "review of": "review",
        "rating": "rate",
        "rating of": "rate",
        "shift": "shift",
        "adopt": "adopt",
        "park": "park",
        "drop": "drop",
        "told": "told",
        "reached": "reached",
        "missed": "missed",
        "changed": "changed",
    },
    next_session_if_dated=frozenset({"next", "nxt", "nx"}),
    attributes=_ATTRIBUTES,
    values=_VALUES,
    owners=_OWNERS,
    will=("will",),
    by=("by", "until", "before"),
    next_session=(
        *(
            "next session",
            "the next session",
            "next sess",
            "next time",
            "our next session",
            "we next meet",
            "nxt time",
            "nxt ses",
        ),
        *("nxt session", "next ses", "nxt", "the next time", "next meeting", "our next meeting"),
    ),
    nothing=frozenset(
        {"nothing this time", "nothing today", "nothing yet", "tbd", "tba", "to be decided", "none"}
        | {"none yet", "none today", "none this week", "nothing", "nothing else", "nothing new", "n/a", "-"}
    ),
    same_words=("same words", "the same words"),
    articles=frozenset({"the"}),
    titles=frozenset({"mr", "mrs", "ms", "miss", "dr", "prof"}),
    pronouns=frozenset({"she", "he", "they"}),
    will_not=("won't", "will not", "wont", "isn't going to", "is not going to", "aren't going to"),
    private=private.ENGLISH,
    mail=mail.ENGLISH,
    sentences=sentences.ENGLISH,
    labels=labels.ENGLISH,
    prose=prose.ENGLISH,
    promises=promises.ENGLISH,
    dates=dates.ENGLISH,
    template=template.ENGLISH,
)
