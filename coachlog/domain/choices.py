"""The closed lists of the domain, as stored: lower case, underscores. The first of a list is its neutral one.

The words that a person types for them are those of the languages, in ``coachlog.words``.
"""

LANGUAGES = ("en", "es", "de")
LEVELS = ("individual_contributor", "manager", "senior_leader", "executive", "private")
RELATIONSHIPS = ("external", "internal", "line_manager")
LOG_CONSENTS = ("none", "verbal", "written")

PAYMENTS = ("paid", "pro_bono")
FORMATS = ("individual", "group", "team")
END_REASONS = (
    *("completed", "not_started", "client_ended", "coach_ended", "sponsor_ended", "non_participation"),
    "referred",
)

ROLES = ("other", "sponsor", "line_manager", "hr", "senior_leader", "peer", "direct_report", "member")
POWERS = ("none", "reports_to", "pays", "both")

SESSION_KINDS = ("coaching", "chemistry", "alignment", "three_way", "closing", "follow_up", "between")
TYPED_AS = ("note", "line", "plain", "plain_note")  # a note, a line without a head; the same without marks
SESSION_STATES = ("planned", "held", "cancelled", "no_show")
TRUST_STAGES = ("careful", "established", "candid", "beyond_business")

PARTIES = ("client", "coach", "sponsor")
GOAL_STATES = ("proposed", "active", "achieved", "parked", "dropped")
SHIFT_KINDS = ("replaced", "morphed", "perspective", "emerged", "narrowed", "parked", "dropped")
SHIFT_TRIGGERS = ("insight", "role", "workplace", "personal", "relationship", "obstacle", "other")
# No value says that the coach told the sponsor: the client tells, or both together.
TOLD = ("not_needed", "not_yet", "will_tell", "told", "together", "keeps_private")

AIMS = ("unknown", "the_change", "the_goal", "coaching", "coach", "sponsor", "organisation")
SOURCES = (
    *("unknown", "fear_of_change", "uncertainty", "unconscious_barrier", "misconception", "values_conflict"),
    *("bad_experience", "loss", "low_trust"),
)
RESISTANCE_ENDS = ("eased", "stands")

EXPERIMENT_STATES = ("running", "reviewed", "dropped")
NEXT_STEPS = ("keep", "adapt", "repeat", "drop")
OWNERS = ("client", "coach", "both", "sponsor", "stakeholder", "other")
COMMITMENT_STATES = ("open", "done", "partly", "dropped")
REMARK_KINDS = (
    *("words", "insight", "question", "resource", "decision", "belief", "common_ground", "perception", "view"),
    *("talk", "fact", "setback", "straight_talk", "tool", "agenda", "feedback", "my_take", "private", "culture"),
)
# What documents for the client print of them.
GIVEN_REMARKS = ("words", "insight", "resource", "decision")

TERM_KINDS = (
    *("result", "milestone", "risk", "coach_duty", "client_duty", "sponsor_duty", "confidentiality"),
    *("not_coaching", "how_we_work"),
)
TRACKED_TERMS = ("result", "milestone")  # what is reached, missed or changed
TERM_STATES = ("planned", "reached", "missed", "changed")
CASE_KINDS = ("data", "case_study", "example")


def spoken(word: str) -> str:
    """A stored word as people say it: ``fear_of_change`` is "fear of change"."""
    return word.replace("_", " ")
