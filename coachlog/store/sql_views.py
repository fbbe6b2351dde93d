"""Rules that several questions share, as SQL views. Made anew with every migration, so they hold no data's history.

``given_*`` is what a document handed to a client may draw from: the allow-list of columns, and without every row that
is withheld. A document's query names no table, only these.
"""

from coachlog.domain.choices import GIVEN_REMARKS
from coachlog.domain.ref import LETTERS

# The letters in refs.
_ENGAGEMENT, _GOAL, _TERM = (LETTERS[kind] for kind in ("engagement", "goal", "term"))

# What the sponsor does not know: a client's summary that is passed on would tell it.
_UNTOLD = "h.told IN ('not_yet', 'will_tell', 'keeps_private')"
_KEPT_FROM_SPONSOR = f"(h.withheld = 1 OR {_UNTOLD})"

# A term of the agreement as it now is that is reached, missed or changed.
_MILESTONE = "kind IN ('result', 'milestone') AND until IS NULL"

# What is still to be told of a shift ``h``, and no more: not what the goal has become since.
UNTOLD = """CASE WHEN h.to_text <> h.from_text THEN 'shifted to: ' || h.to_text
    WHEN h.kind IN ('parked', 'dropped') THEN h.kind || ': ' || h.from_text
    ELSE 'a new meaning of: ' || h.from_text END"""


def local_time(session: str) -> str:
    """SQL for the time on the clock there at which a session began, such as 14:00; NULL where none was said."""
    return f"strftime('%H:%M', {session}.starts_at, coalesce({session}.utc_offset, 0) || ' minutes')"


def days_between(earlier: str, later: str) -> str:
    """SQL for the number of days from one day to another."""
    return f"CAST(julianday({later}) - julianday({earlier}) AS INTEGER)"


def _goal(hidden: str) -> str:
    """Goals as they were first worded (in the order of recording, as a shift may be back-dated); the shifts that are
    given lead on from there. One that was parked or dropped by
    a shift that is held back still stands."""
    return f"""
        SELECT g.id, g.engagement, g.session, g.why, g.measure, g.target_on, g.benefit, g.team_benefit, g.adopted_on,
               coalesce((SELECT h.from_text FROM goal_shift h WHERE h.goal = g.id ORDER BY h.id LIMIT 1),
                        g.text) AS first_text,
               CASE WHEN EXISTS (SELECT 1 FROM goal_shift h WHERE h.goal = g.id AND h.kind = g.state AND {hidden})
                    THEN 'active' ELSE g.state END AS state
        FROM goal g WHERE g.withheld = 0 AND g.state <> 'proposed'"""


def _shift(hidden: str, goals: str) -> str:
    """Shifts that are not held back. What one began from is told by the one before it that is given; one that kept the
    wording tells none, as that may be of one that is held back."""
    return f"""
        SELECT h.id, h.engagement, h.session, h.goal, h.day, h.kind, h.client_words,
               CASE WHEN h.to_text <> h.from_text THEN h.to_text END AS to_text
        FROM goal_shift h JOIN {goals} g ON g.id = h.goal WHERE NOT {hidden}"""


VIEWS = {
    # A session's number counts what was held of the coaching itself.
    "counted_session": """
        SELECT id, engagement, day, starts_at FROM session
        WHERE status = 'held' AND kind IN ('coaching', 'closing', 'follow_up')""",
    # All numbers in one pass, for those who list; one session's number alone, for those who show it.
    "numbered_session": """
        SELECT id, engagement, day, row_number() OVER (PARTITION BY engagement ORDER BY day, starts_at, id) AS number
        FROM counted_session""",
    "session_number": """
        SELECT s.id, (SELECT count(*) FROM counted_session c WHERE c.engagement = s.engagement AND
                      (c.day, coalesce(c.starts_at, ''), c.id) <= (s.day, coalesce(s.starts_at, ''), s.id)) AS number
        FROM counted_session s""",
    # Where an engagement stands is derived: contracting until its first session of coaching.
    "engagement_state": """
        SELECT e.id AS engagement, e.client,
               CASE WHEN e.end_reason IS NOT NULL OR e.ended_on IS NOT NULL THEN 'closed'
                    WHEN e.paused_on IS NOT NULL THEN 'paused'
                    WHEN EXISTS (SELECT 1 FROM counted_session s WHERE s.engagement = e.id) THEN 'active'
                    ELSE 'contracting' END AS state
        FROM engagement e""",
    # The one that a client's name alone means: under way rather than paused, paused rather than closed, the newest.
    "usual_engagement": """
        SELECT k.id AS client, (SELECT e.id FROM engagement e WHERE e.client = k.id
                                ORDER BY e.end_reason IS NOT NULL, e.paused_on IS NOT NULL, e.id DESC LIMIT 1)
               AS engagement FROM client k""",
    # How an engagement is called: by the client alone, or with its title where there are several.
    "engagement_label": f"""
        SELECT e.id AS engagement, k.slug || CASE WHEN (SELECT count(*) FROM engagement o WHERE o.client = k.id) > 1
               THEN '/' || CASE WHEN e.title = '' THEN '{_ENGAGEMENT}' || e.id ELSE e.title END ELSE '' END AS label
        FROM engagement e JOIN client k ON k.id = e.client""",
    # Sponsored, and no alignment session held or waived.
    "not_aligned": """
        SELECT e.id AS engagement FROM engagement e
        WHERE e.alignment_waived IS NULL AND e.ended_on IS NULL
          AND EXISTS (SELECT 1 FROM stakeholder p WHERE p.engagement = e.id AND p.role = 'sponsor')
          AND NOT EXISTS (SELECT 1 FROM session s WHERE s.engagement = e.id AND s.kind = 'alignment'
                          AND s.status = 'held')""",
    # A client's data are due to go so many months after the last engagement was closed. The last day of a shorter month
    # counts for one that it does not have.
    "retention_due": """
        SELECT k.id, k.uuid, k.slug, k.name, k.retention_months,
               min(date(max(e.ended_on), '+' || k.retention_months || ' months'),
                   date(max(e.ended_on), 'start of month', '+' || (k.retention_months + 1) || ' months', '-1 day'))
               AS due_on
        FROM client k JOIN engagement e ON e.client = k.id WHERE k.retention_months IS NOT NULL
        GROUP BY k.id HAVING count(*) = count(e.ended_on)""",
    "open_commitment": "SELECT * FROM commitment WHERE state = 'open'",
    "running_experiment": "SELECT * FROM experiment WHERE state = 'running'",
    # A resistance that another one continues has handed its state on.
    "open_resistance": """
        SELECT * FROM resistance r WHERE ended IS NULL
          AND NOT EXISTS (SELECT 1 FROM resistance later WHERE later.continues = r.id)""",
    "milestone": f"SELECT * FROM term WHERE {_MILESTONE}",
    "untold_shift": "SELECT * FROM goal_shift WHERE told IN ('not_yet', 'will_tell')",
    # What was counted: only held sessions of these kinds; mentoring and training apart.
    "counted_minutes": """
        SELECT id AS session, engagement, day,
               minutes - coalesce(mentoring, 0) - coalesce(training, 0) AS coaching,
               coalesce(mentoring, 0) AS mentoring, coalesce(training, 0) AS training
        FROM session WHERE status = 'held' AND minutes IS NOT NULL
          AND kind IN ('coaching', 'closing', 'follow_up')""",
    "given_untold": f"SELECT DISTINCT h.engagement, h.goal FROM goal_shift h WHERE h.withheld = 0 AND {_UNTOLD}",
    "given_language": "SELECT e.id AS engagement, k.language FROM engagement e JOIN client k ON k.id = e.client",
    "given_session": """
        SELECT s.id, s.engagement, s.day, s.starts_at, s.utc_offset, s.kind, s.minutes, s.focus, n.number
        FROM session s LEFT JOIN session_number n ON n.id = s.id
        WHERE s.status = 'held' AND s.kind <> 'between'""",
    "given_next_session": """
        SELECT engagement, day, starts_at, utc_offset FROM session WHERE status = 'planned'""",
    "given_goal": _goal(_KEPT_FROM_SPONSOR),
    "given_shift": _shift(_KEPT_FROM_SPONSOR, "given_goal"),
    # The same with what the sponsor does not know: only for export --with-untold.
    "given_goal_with_untold": _goal("h.withheld = 1"),
    "given_shift_with_untold": _shift("h.withheld = 1", "given_goal_with_untold"),
    "given_rating": """
        SELECT q.id, q.engagement, q.session, q.goal, q.day, q.value FROM goal_rating q
        JOIN given_goal g ON g.id = q.goal WHERE q.withheld = 0""",
    "given_experiment": """
        SELECT x.id, x.engagement, x.session, s.day, x.text, x.expects, x.state,
               CASE x.state WHEN 'reviewed' THEN x.outcome END AS outcome,
               CASE x.state WHEN 'reviewed' THEN x.learned END AS learned,
               CASE x.state WHEN 'reviewed' THEN x."then" END AS "then", x.reviewed_in, r.day AS reviewed_on
        FROM experiment x LEFT JOIN session s ON s.id = x.session LEFT JOIN session r ON r.id = x.reviewed_in
        WHERE x.withheld = 0""",
    "given_win": "SELECT id, engagement, session, day, text, evidence FROM win WHERE withheld = 0",
    "given_commitment": """
        SELECT c.id, c.engagement, c.session, s.day, c.owner, c.owner_name, c.text, c.due_on, c.due_next, c.state,
               CASE WHEN c.state <> 'open' THEN c.outcome END AS outcome, c.closed_in, c.closed_on, c.position
        FROM commitment c LEFT JOIN session s ON s.id = c.session
        WHERE c.withheld = 0""",
    "given_remark": f"""
        SELECT n.id, n.engagement, n.session, s.day, n.kind, n.text FROM remark n
        LEFT JOIN session s ON s.id = n.session
        WHERE n.withheld = 0 AND n.kind IN {GIVEN_REMARKS}""",
    # What a sponsor's report may draw from: that the coaching runs or ended, which days, and what the client released.
    # A goal stands there in the words that were released, whatever became of it since, as leaving it out would tell;
    # but not in words that a shift led to of which the sponsor is not to know. A milestone stands there as long as it
    # is the one that was released.
    "sponsor_engagement": """
        SELECT e.id AS engagement, k.name, k.language, e.planned_sessions, e.ended_on,
               (SELECT min(s.day) FROM counted_session s WHERE s.engagement = e.id) AS begun_on,
               EXISTS (SELECT 1 FROM stakeholder p WHERE p.engagement = e.id AND p.role = 'sponsor') AS sponsored
        FROM engagement e JOIN client k ON k.id = e.client""",
    "sponsor_session": "SELECT id, engagement, day FROM counted_session",
    "sponsor_meeting": """
        SELECT id, engagement, day, kind FROM session WHERE status = 'held' AND kind IN ('alignment', 'three_way')""",
    "sponsor_goal": f"""
        SELECT f.id, f.engagement, f.row AS goal, f.text FROM release f JOIN goal g ON g.id = f.row
        WHERE f.letter = '{_GOAL}' AND g.engagement = f.engagement AND g.withheld = 0 AND g.state <> 'proposed'
          AND (f.text = (SELECT h.from_text FROM goal_shift h WHERE h.goal = g.id ORDER BY h.id LIMIT 1)
               OR EXISTS (SELECT 1 FROM goal_shift h WHERE h.goal = g.id AND h.to_text = f.text
                          AND h.to_text <> h.from_text AND NOT {_KEPT_FROM_SPONSOR})
               OR NOT EXISTS (SELECT 1 FROM goal_shift h WHERE h.goal = g.id AND h.to_text = f.text
                              AND h.to_text <> h.from_text AND {_KEPT_FROM_SPONSOR}))""",
    "sponsor_milestone": f"""
        SELECT f.id, f.engagement, f.row AS term, f.text, t.due_on, t.state, t.reached_on
        FROM release f JOIN term t ON t.id = f.row
        WHERE f.letter = '{_TERM}' AND {_MILESTONE} AND t.engagement = f.engagement AND t.text = f.text
          AND t.due_on IS f.due_on""",
    "sponsor_theme": "SELECT id, engagement, text FROM release WHERE letter IS NULL",
    # The words in which a thing can be released: of a goal, without any shift that is withheld, or not told.
    "releasable": f"""
        SELECT '{_GOAL}' AS letter, g.id, g.engagement,
               coalesce((SELECT h.to_text FROM goal_shift h WHERE h.goal = g.id AND NOT {_KEPT_FROM_SPONSOR}
                         AND h.to_text <> h.from_text ORDER BY h.id DESC LIMIT 1),
                        (SELECT h.from_text FROM goal_shift h WHERE h.goal = g.id ORDER BY h.id LIMIT 1),
                        g.text) AS text,
               g.text AS present, NULL AS due_on FROM goal g WHERE g.withheld = 0 AND g.state <> 'proposed'
        UNION ALL
        SELECT '{_TERM}', t.id, t.engagement, t.text, t.text, t.due_on FROM milestone t""",
    "given_milestone": f"SELECT id, engagement, text, due_on, state, reached_on FROM term WHERE {_MILESTONE}",
}
