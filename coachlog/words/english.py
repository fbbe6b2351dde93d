"""The English words of the note language (the tables of notation.md)."""

from coachlog.words.language import DateWords, Language

_HEAD = {
    "client": "client",
    "date": "date",
    "minutes": "minutes",
    "kind": "kind",
    "focus": "focus",
    "goal for today": "focus",
    "session goal": "focus",
    "today": "focus",
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
    "resistance": "resistance",
    "resistances": "resistance",
    "experiment": "experiment",
    "experiments": "experiment",
    "win": "win",
    "wins": "win",
    "quick win": "win",
    "quick wins": "win",
    "commitment": "commitment",
    "commitments": "commitment",
    "next step": "commitment",
    "next steps": "commitment",
    "action": "commitment",
    "actions": "commitment",
    "homework": "commitment",
    "insight": "insight",
    "insights": "insight",
    "takeaway": "insight",
    "takeaways": "insight",
    "decision": "decision",
    "decisions": "decision",
    "belief": "belief",
    "beliefs": "belief",
    "question": "question",
    "questions": "question",
    "resource": "resource",
    "resources": "resource",
    "strength": "resource",
    "strengths": "resource",
    "agenda": "agenda",
    "observation": "fact",
    "observations": "fact",
    "private": "private",
    "last time": "last_time",
    "note": "notes",
    "notes": "notes",
    "goal": "goals",
    "goals": "goals",
}

_MARKS = {
    "resistance": "resistance",
    "pushback": "resistance",
    "experiment": "experiment",
    "try": "experiment",
    "win": "win",
    "quick win": "win",
    "new goal": "goal",
    "decided": "decision",
    "decision": "decision",
    "belief": "belief",
    "common ground": "common_ground",
    "insight": "insight",
    "question": "question",
    "asked": "question",
    "resource": "resource",
    "strength": "resource",
    "fact": "fact",
    "saw": "fact",
    "observed": "fact",
    "setback": "setback",
    "straight talk": "straight_talk",
    "tool": "tool",
    "feedback to me": "feedback",
    "my take": "my_take",
    "private": "private",
    "next session": "next_session",
    "open with": "open_with",
    "agenda": "agenda",
    "cancelled": "cancelled",
    "canceled": "cancelled",
    "no-show": "no_show",
    "no show": "no_show",
}

_ATTRIBUTES = {
    "aimed at": "aimed_at",
    "source": "source",
    "asked": "asked",
    "client says": "client_says",
    "my take": "my_take",
    "reading": "my_take",
    "response": "response",
    "ended": "ended",
    "goal": "goal",
    "expects": "expects",
    "confidence": "confidence",
    "evidence": "evidence",
    "review": "review",
    "proposed by": "proposed_by",
    "learned": "learned",
    "then": "then",
    "celebrated": "celebrated",
    "why": "why",
    "measure": "measure",
    "seen by": "measure",
    "by": "by",
    "benefit": "benefit",
    "good for me": "benefit",
    "team benefit": "team_benefit",
    "good for the team": "team_benefit",
    "kind": "kind",
    "trigger": "trigger",
    "told": "told",
    "holder": "holder",
    "behind it": "behind_it",
    "effect": "effect",
    "may quote": "may_quote",
    "with": "with",
    "opened": "opened",
    "changed": "changed",
    "private": "private",
}


def _as_stored(*words: str) -> dict[str, str]:
    return {word.replace("_", " "): word for word in words}


_VALUES = {
    "session_kind": _as_stored("coaching", "chemistry", "alignment", "three_way", "closing", "follow_up", "between")
    | {"three-way": "three_way", "follow-up": "follow_up"},
    "aimed_at": _as_stored("unknown", "the_change", "the_goal", "coaching", "coach", "sponsor", "organisation")
    | {
        "change": "the_change",
        "goal": "the_goal",
        "me": "coach",
        "organization": "organisation",
        "company": "organisation",
    },
    "source": _as_stored(
        "unknown",
        "fear_of_change",
        "uncertainty",
        "unconscious_barrier",
        "misconception",
        "values_conflict",
        "bad_experience",
        "loss",
        "low_trust",
    ),
    "ended": _as_stored("eased", "stands"),
    "then": _as_stored("keep", "adapt", "repeat", "drop"),
    "party": _as_stored("client", "coach", "sponsor") | {"me": "coach", "i": "coach", "you": "coach"},
    "trust": _as_stored("careful", "established", "candid", "beyond_business"),
    "balance": {"mostly process": "75", "even": "50", "mostly result": "25"},
    "shift_kind": _as_stored("replaced", "morphed", "perspective", "emerged", "narrowed"),
    "trigger": _as_stored("insight", "role", "workplace", "personal", "relationship", "obstacle", "other"),
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
    "sponsor": "sponsor",
}

_HINTS = {
    "last_time": "[x] done  [~] partly  [-] dropped; add what happened",
    "notes": "only you; > starts the client's own words, which the summary may quote",
    "resistance": "only you; aimed at, source, asked, client says, my take",
    "experiment": "in the summary; expects, review",
    "win": "in the summary",
    "commitment": 'in the summary; "{first}: … by Friday", "me: … by next session"',
    "private": "only you",
}

_HEADINGS = {
    "last_time": "Last time",
    "notes": "Notes",
    "resistance": "Resistance",
    "experiment": "Experiment",
    "win": "Wins",
    "commitment": "Commitments",
    "private": "Private",
}

_MONTHS = ["january", "february", "march", "april", "may", "june"]
_MONTHS += ["july", "august", "september", "october", "november", "december"]
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]

_DATES = DateWords(
    months={name: n for n, name in enumerate(_MONTHS, 1)}
    | {name[:3]: n for n, name in enumerate(_MONTHS, 1)}
    | {"sept": 9},
    weekdays={name: n for n, name in enumerate(_WEEKDAYS)}
    | {name[:3]: n for n, name in enumerate(_WEEKDAYS)}
    | {"tues": 1, "thur": 3, "thurs": 3},
    days={"today": 0, "yesterday": -1, "tomorrow": 1},
    units={"d": "d", "w": "w", "m": "m", "y": "y"}
    | {"day": "d", "days": "d", "week": "w", "weeks": "w", "month": "m", "months": "m", "year": "y", "years": "y"},
    numbers={"a": 1, "an": 1} | {name: n for n, name in enumerate(_NUMBERS, 1)},
    last=frozenset({"last"}),
    next=frozenset({"next"}),
    this=frozenset({"this"}),
    in_=frozenset({"in"}),
    ago=frozenset({"ago"}),
    end_of=frozenset({"end of"}),
    at=frozenset({"at"}),
    noon=frozenset({"noon"}),
    fillers=frozenset({"the", "on", "of"}),
    ordinals=frozenset({"st", "nd", "rd", "th"}),
)

ENGLISH = Language(
    code="en",
    head=_HEAD,
    sections=_SECTIONS,
    marks=_MARKS,
    named_marks={"view of": "view", "talked with": "talk", "feedback from": "perception"},
    verbs={
        "rate": "rate",
        "review": "review",
        "shift": "shift",
        "adopt": "adopt",
        "park": "park",
        "drop": "drop",
        "told": "told",
    },
    next_session_if_dated=frozenset({"next"}),
    attributes=_ATTRIBUTES,
    values=_VALUES,
    owners=_OWNERS,
    will=("will",),
    by=("by", "until", "before"),
    next_session=("next session", "the next session", "next time"),
    nothing=frozenset({"none", "none yet", "nothing", "n/a", "-"}),
    same_words=("same words", "the same words"),
    articles=frozenset({"the"}),
    pronouns=frozenset({"she", "he", "they"}),
    hints=_HINTS,
    headings=_HEADINGS,
    dates=_DATES,
)
