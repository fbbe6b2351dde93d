"""The table of items and what each knows. No language here: words map onto these keys."""

from typing import NamedTuple


class Takes(NamedTuple):
    """What an attribute's value may be, and the field it fills.

    ``what`` is text, day, due (a day or the next session), percent, flag, goal, or the name of a closed list.
    ``rest`` is the field for what stands behind a closed value; without one it stays in the note as free text.
    """

    field: str
    what: str = "text"
    rest: str = ""


class Kind(NamedTuple):
    """``verb_on``: the kind of thing that it is said of, by its reference."""

    attributes: dict[str, Takes]
    verb_on: str = ""


_PRIVATE = {"private": Takes("withheld", "flag")}
_REMARK = {"goal": Takes("goal", "goal")} | _PRIVATE

_DATED_TERM = Kind({"by": Takes("due", "day")})
_TERM = Kind({})

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
            "goal": Takes("goal", "goal"),
        }
    ),
    "experiment": Kind(
        {
            "expects": Takes("expects"),
            "confidence": Takes("confidence", "percent"),
            "evidence": Takes("evidence"),
            "review": Takes("review", "due"),
            "goal": Takes("goal", "goal"),
            "proposed_by": Takes("proposed_by", "party"),
        }
        | _PRIVATE
    ),
    "win": Kind(
        {"goal": Takes("goal", "goal"), "evidence": Takes("evidence"), "celebrated": Takes("celebrated")} | _PRIVATE
    ),
    "goal": Kind(
        {
            "why": Takes("why"),
            "measure": Takes("measure"),
            "by": Takes("target_on", "day"),
            "benefit": Takes("benefit"),
            "team_benefit": Takes("team_benefit"),
            "proposed_by": Takes("proposed_by", "party"),
        }
        | _PRIVATE
    ),
    "commitment": Kind({"by": Takes("due", "due"), "goal": Takes("goal", "goal")} | _PRIVATE),
    "review": Kind(
        {
            "learned": Takes("learned"),
            "then": Takes("then", "then"),
            "confidence": Takes("confidence", "percent"),
        }
        | _PRIVATE,
        verb_on="experiment",
    ),
    "rate": Kind(_PRIVATE, verb_on="goal"),
    "shift": Kind(
        {
            "kind": Takes("kind", "shift_kind"),
            "trigger": Takes("trigger", "trigger"),
            "client_says": Takes("client_says"),
            "told": Takes("told", "told", "told_on"),
        }
        | _PRIVATE,
        verb_on="goal",
    ),
    "adopt": Kind(_PRIVATE, verb_on="goal"),
    "park": Kind(_PRIVATE, verb_on="goal"),
    "drop": Kind(_PRIVATE, verb_on="goal"),
    "told": Kind({}, verb_on="goal"),
    "reached": Kind({}, verb_on="term"),
    "missed": Kind({}, verb_on="term"),
    "changed": Kind({}, verb_on="term"),
    "tick": Kind(_PRIVATE),
    "words": Kind(_REMARK),
    "insight": Kind(_REMARK),
    "question": Kind({"opened": Takes("detail")} | _REMARK),
    "resource": Kind(_REMARK),
    "decision": Kind(_REMARK),
    "belief": Kind({"holder": Takes("holder"), "behind_it": Takes("detail")} | _REMARK),
    "common_ground": Kind({"with": Takes("holder")} | _REMARK),
    "perception": Kind({"effect": Takes("detail"), "may_quote": Takes("may_quote", "flag")} | _REMARK),
    "view": Kind(_REMARK),
    "talk": Kind(_REMARK),
    "fact": Kind(_REMARK),
    "setback": Kind(_REMARK),
    "straight_talk": Kind(_REMARK),
    "tool": Kind(_REMARK),
    "agenda": Kind({"proposed_by": Takes("proposed_by", "party")} | _REMARK),
    "feedback": Kind({"changed": Takes("detail")} | _REMARK),
    "my_take": Kind(_REMARK),
    "private": Kind(_REMARK),
    "culture": Kind(_REMARK),
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

# The head's own line that documents print: it is written like a thing, and is none.
KINDS["focus"] = Kind(_PRIVATE)
OFF = ("cancelled", "no_show")  # a session that was not held
OF_SESSION = ("next_session", "open_with", *OFF)  # said of the session itself, no thing of its own
NAMED = ("view", "talk", "perception")  # their mark carries a name, the holder
DATED = ("commitment", "result", "milestone")  # a closing "by DATE" is their day
# Whose own text a document handed to the client may print (the given_* views); the focus is of the head.
PRINTED = (
    *("win", "experiment", "commitment", "insight", "decision", "resource", "words", "goal", "shift", "review", "tick"),
    "focus",
)
# All that such a document may tell of.
IN_DOCUMENTS = (*PRINTED, "rate", "park", "drop", "adopt", "reached", "missed", "changed")
# What a sign beside it keeps out of documents, as ``private: yes`` does.
SIGNED = tuple(kind for kind in IN_DOCUMENTS if "private" in KINDS[kind].attributes)
# Sections whose items a document prints: there only what is clearly meant is one.
DOCUMENT_SECTIONS = ("win", "experiment", "commitment", "insight", "decision", "resource")
# What is said of them in sentences of their own is read, where no mark of ours opened them.
INFERRED = ("resistance", "experiment", "review")
# They say something without a text of their own, so that the line below them is not theirs.
COMPLETE_ALONE = ("tick", "adopt", "park", "drop", "reached", "missed", "changed", *OFF)
SECTIONS_WITHOUT_MARK = ("last_time", "notes", "goals")
