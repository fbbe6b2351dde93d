"""The table of items and what each knows. No language here: words map onto these keys."""

from typing import NamedTuple

from coachlog.domain.choices import GIVEN_REMARKS, REMARK_KINDS


class Takes(NamedTuple):
    """What an attribute's value may be, and the field it fills.

    ``what`` is text, day, due (a day or the next session), percent, flag, goal, or the name of a closed list.
    ``rest`` is the field for what stands behind a closed value; without one it stays in the note as free text.
    """

    field: str
    what: str = "text"
    rest: str = ""


class Kind(NamedTuple):
    """``verb_on``: the kind of thing that it is said of, by its reference. ``printed``: the fields that documents for
    the client print (the columns of the given_* views), in the order they are shown; None: it is in no document."""

    attributes: dict[str, Takes]
    verb_on: str = ""
    printed: tuple[str, ...] | None = None


_PRIVATE = {"private": Takes("withheld", "flag")}
_GOAL = {"goal": Takes("goal", "goal")}
_REMARK = _GOAL | _PRIVATE
_PARTY = {"proposed_by": Takes("proposed_by", "party")}

_DATED_TERM = Kind({"by": Takes("due", "day")})
_TERM = Kind({})

# What remarks know beside the goal that they belong to.
_OF_REMARKS: dict[str, dict[str, Takes]] = {
    "question": {"opened": Takes("detail")},
    "belief": {"holder": Takes("holder"), "behind_it": Takes("detail")},
    "common_ground": {"with": Takes("holder")},
    "perception": {"effect": Takes("detail"), "may_quote": Takes("may_quote", "flag")},
    "agenda": _PARTY,
    "feedback": {"changed": Takes("detail")},
}

KINDS: dict[str, Kind] = {
    "resistance": Kind(
        {
            "aimed_at": Takes("aimed_at", "aimed_at"),
            "source": Takes("source", "source", "source_detail"),
            "asked": Takes("asked"),
            "client_says": Takes("client_says"),
            "my_take": Takes("my_take"),
            "response": Takes("response"),
            "ended": Takes("ended", "ended"),
            **_GOAL,
        }
    ),
    "experiment": Kind(
        {
            "expects": Takes("expects"),
            "confidence": Takes("confidence", "percent"),
            "evidence": Takes("evidence"),
            "review": Takes("review", "due"),
            **_GOAL,
            **_PARTY,
            **_PRIVATE,
        },
        printed=("text", "expects"),
    ),
    "win": Kind(
        {**_GOAL, "evidence": Takes("evidence"), "celebrated": Takes("celebrated"), **_PRIVATE},
        printed=("text", "evidence"),
    ),
    "goal": Kind(
        {
            "why": Takes("why"),
            "measure": Takes("measure"),
            "by": Takes("target_on", "day"),
            "benefit": Takes("benefit"),
            "team_benefit": Takes("team_benefit"),
            **_PARTY,
            **_PRIVATE,
        },
        printed=("text", "why", "measure", "target_on", "benefit", "team_benefit"),
    ),
    "commitment": Kind(
        {"by": Takes("due", "due"), **_GOAL, **_PRIVATE}, printed=("owner", "owner_name", "text", "due", "state")
    ),
    "review": Kind(
        {
            "learned": Takes("learned"),
            "then": Takes("then", "then"),
            "confidence": Takes("confidence", "percent"),
            **_PRIVATE,
        },
        verb_on="experiment",
        printed=("text", "learned", "then"),
    ),
    "rate": Kind(_PRIVATE, verb_on="goal", printed=("value",)),
    "shift": Kind(
        {
            "kind": Takes("kind", "shift_kind"),
            "trigger": Takes("trigger", "trigger"),
            "client_says": Takes("client_says"),
            "told": Takes("told", "told", "told_on"),
            **_PRIVATE,
        },
        verb_on="goal",
        printed=("text", "client_says"),
    ),
    "adopt": Kind(_PRIVATE, verb_on="goal", printed=()),
    "park": Kind(_PRIVATE, verb_on="goal", printed=()),
    "drop": Kind(_PRIVATE, verb_on="goal", printed=()),
    "told": Kind({}, verb_on="goal"),
    "reached": Kind({}, verb_on="term", printed=()),
    "missed": Kind({}, verb_on="term", printed=()),
    "changed": Kind({}, verb_on="term", printed=()),
    "tick": Kind(_PRIVATE, printed=("state", "text")),
    **{
        kind: Kind(_OF_REMARKS.get(kind, {}) | _REMARK, printed=("text",) if kind in GIVEN_REMARKS else None)
        for kind in REMARK_KINDS
    },
    "next_session": Kind({}),
    "open_with": Kind({}),
    "cancelled": Kind({}),
    "no_show": Kind({}),
    # The terms of an agreement: a document of its own, with words of its own.
    "result": _DATED_TERM,
    "milestone": _DATED_TERM,
    "risk": _TERM,
    "coach_duty": _TERM,
    "client_duty": _TERM,
    "sponsor_duty": _TERM,
    "confidentiality": _TERM,
    "not_coaching": _TERM,
    "how_we_work": _TERM,
}

ATTRIBUTES = tuple(dict.fromkeys(name for kind in KINDS.values() for name in kind.attributes))

# The head's own line that documents print: it is written like a thing, and is none.
KINDS["focus"] = Kind(_PRIVATE, printed=("text",))
OFF = ("cancelled", "no_show")  # a session that was not held
OF_SESSION = ("next_session", "open_with", *OFF)  # said of the session itself, no thing of its own
NAMED = ("view", "talk", "perception")  # their mark carries a name, the holder
DATED = ("commitment", "result", "milestone")  # a closing "by DATE" is their day
# All that a document handed to the client may tell of; and of these, whose own text it may print.
IN_DOCUMENTS = tuple(name for name, kind in KINDS.items() if kind.printed is not None)
PRINTED = tuple(name for name in IN_DOCUMENTS if "text" in (KINDS[name].printed or ()))
# What a sign beside it keeps out of documents, as ``private: yes`` does.
SIGNED = tuple(kind for kind in IN_DOCUMENTS if "private" in KINDS[kind].attributes)
# Sections whose items a document prints: there only what is clearly meant is one.
DOCUMENT_SECTIONS = ("win", "experiment", "commitment", "insight", "decision", "resource")
# What is said of them in sentences of their own is read, where no mark of ours opened them.
INFERRED = ("resistance", "experiment", "review")
# They say something without a text of their own, so that the line below them is not theirs.
COMPLETE_ALONE = ("tick", "adopt", "park", "drop", "reached", "missed", "changed", *OFF)
SECTIONS_WITHOUT_MARK = ("last_time", "notes", "goals")
