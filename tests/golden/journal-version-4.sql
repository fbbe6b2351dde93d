CREATE TABLE client (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, slug TEXT NOT NULL UNIQUE, name TEXT NOT NULL, contact TEXT, organisation TEXT,
        level TEXT, relationship TEXT NOT NULL DEFAULT 'external', language TEXT,
        log_consent TEXT NOT NULL DEFAULT 'none' CHECK (log_consent IN ('none', 'verbal', 'written')),
        log_consent_on TEXT, retention_months INTEGER CHECK (retention_months >= 0), archived_on TEXT) STRICT;
CREATE TABLE engagement (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, client INTEGER NOT NULL REFERENCES client(id), title TEXT NOT NULL DEFAULT '',
        format TEXT NOT NULL DEFAULT 'individual', group_size INTEGER, payment TEXT NOT NULL DEFAULT 'paid',
        planned_sessions INTEGER CHECK (planned_sessions > 0), cadence_days INTEGER CHECK (cadence_days > 0),
        session_minutes INTEGER CHECK (session_minutes > 0), started_on TEXT, ended_on TEXT, paused_on TEXT,
        paused_why TEXT, end_reason TEXT, alignment_waived TEXT) STRICT;
CREATE TABLE stakeholder (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), name TEXT NOT NULL, role TEXT NOT NULL, power TEXT, views TEXT,
        not_negotiable TEXT, strategy_adjusted TEXT) STRICT;
CREATE TABLE session (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), day TEXT NOT NULL, starts_at TEXT, utc_offset INTEGER,
        minutes INTEGER CHECK (minutes >= 0), mentoring INTEGER CHECK (mentoring >= 0),
        training INTEGER CHECK (training >= 0), kind TEXT NOT NULL DEFAULT 'coaching',
        status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled', 'no_show')), reason TEXT, focus TEXT,
        process_share INTEGER CHECK (process_share BETWEEN 0 AND 100), trust TEXT, trust_sign TEXT, open_with TEXT,
        body TEXT NOT NULL DEFAULT '', typed TEXT NOT NULL DEFAULT '',
        typed_as TEXT NOT NULL DEFAULT 'note' CHECK (typed_as IN ('note', 'line', 'plain', 'plain_note')),
        explained TEXT, autonomy TEXT, may_share TEXT,
        written_at TEXT,
        CHECK (coalesce(mentoring, 0) + coalesce(training, 0) <= coalesce(minutes, 0)),
        CHECK (kind <> 'between' OR minutes IS NULL)) STRICT;
CREATE TABLE attendance (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), session INTEGER NOT NULL REFERENCES session(id),
        stakeholder INTEGER REFERENCES stakeholder(id), name TEXT NOT NULL) STRICT;
CREATE TABLE goal (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), session INTEGER REFERENCES session(id), text TEXT NOT NULL, why TEXT, measure TEXT, target_on TEXT, benefit TEXT,
        team_benefit TEXT, proposed_by TEXT NOT NULL DEFAULT 'client', adopted_on TEXT,
        state TEXT NOT NULL CHECK (state IN ('proposed', 'active', 'achieved', 'parked', 'dropped')), withheld INTEGER NOT NULL DEFAULT 0 CHECK (withheld IN (0, 1)),
        CHECK (state <> 'active' OR adopted_on IS NOT NULL)) STRICT;
CREATE TABLE goal_rating (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), session INTEGER REFERENCES session(id), goal INTEGER NOT NULL REFERENCES goal(id), day TEXT NOT NULL,
        value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10), why TEXT, withheld INTEGER NOT NULL DEFAULT 0 CHECK (withheld IN (0, 1))) STRICT;
CREATE TABLE goal_shift (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), session INTEGER REFERENCES session(id), goal INTEGER NOT NULL REFERENCES goal(id), day TEXT NOT NULL,
        kind TEXT, from_text TEXT NOT NULL, to_text TEXT NOT NULL, trigger TEXT, client_words TEXT, why TEXT,
        told TEXT NOT NULL CHECK (told IN ('not_needed', 'not_yet', 'will_tell', 'told', 'together', 'keeps_private')), told_on TEXT, withheld INTEGER NOT NULL DEFAULT 0 CHECK (withheld IN (0, 1))) STRICT;
CREATE TABLE resistance (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), session INTEGER REFERENCES session(id), goal INTEGER REFERENCES goal(id),
        continues INTEGER REFERENCES resistance(id), fact TEXT NOT NULL CHECK (fact <> ''),
        aimed_at TEXT NOT NULL DEFAULT 'unknown', source TEXT NOT NULL DEFAULT 'unknown', source_detail TEXT,
        asked TEXT, client_says TEXT, my_take TEXT, response TEXT,
        ended TEXT CHECK (ended IN ('eased', 'stands'))) STRICT;
CREATE TABLE experiment (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), session INTEGER REFERENCES session(id), goal INTEGER REFERENCES goal(id), text TEXT NOT NULL, proposed_by TEXT,
        expects TEXT, confidence INTEGER CHECK (confidence BETWEEN 0 AND 100), evidence TEXT, review_on TEXT,
        review_next INTEGER NOT NULL DEFAULT 0 CHECK (review_next IN (0, 1)),
        state TEXT NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'reviewed', 'dropped')), outcome TEXT,
        learned TEXT, confidence_after INTEGER CHECK (confidence_after BETWEEN 0 AND 100), "then" TEXT,
        reviewed_in INTEGER REFERENCES session(id), reported TEXT, withheld INTEGER NOT NULL DEFAULT 0 CHECK (withheld IN (0, 1)),
        CHECK (state <> 'reviewed' OR (outcome IS NOT NULL AND reviewed_in IS NOT NULL))) STRICT;
CREATE TABLE win (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), session INTEGER REFERENCES session(id), goal INTEGER REFERENCES goal(id), day TEXT NOT NULL, text TEXT NOT NULL,
        evidence TEXT, celebrated_in INTEGER REFERENCES session(id), celebrated TEXT, withheld INTEGER NOT NULL DEFAULT 0 CHECK (withheld IN (0, 1))) STRICT;
CREATE TABLE commitment (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), session INTEGER REFERENCES session(id), goal INTEGER REFERENCES goal(id),
        owner TEXT NOT NULL CHECK (owner IN ('client', 'coach', 'both', 'sponsor', 'stakeholder', 'other')),
        owner_name TEXT, stakeholder INTEGER REFERENCES stakeholder(id), text TEXT NOT NULL, due_on TEXT,
        due_next INTEGER NOT NULL DEFAULT 0 CHECK (due_next IN (0, 1)),
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'partly', 'dropped')), closed_on TEXT,
        closed_in INTEGER REFERENCES session(id), outcome TEXT, position INTEGER NOT NULL DEFAULT 0,
        withheld INTEGER NOT NULL DEFAULT 0 CHECK (withheld IN (0, 1))) STRICT;
CREATE TABLE remark (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), session INTEGER REFERENCES session(id), kind TEXT NOT NULL, text TEXT NOT NULL, holder TEXT,
        stakeholder INTEGER REFERENCES stakeholder(id), goal INTEGER REFERENCES goal(id), detail TEXT,
        proposed_by TEXT, may_quote INTEGER CHECK (may_quote IN (0, 1)), withheld INTEGER NOT NULL DEFAULT 0 CHECK (withheld IN (0, 1))) STRICT;
CREATE TABLE tagged (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), session INTEGER REFERENCES session(id), letter TEXT NOT NULL,
        row INTEGER NOT NULL, tag TEXT NOT NULL) STRICT;
CREATE TABLE agreement (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), version INTEGER NOT NULL, agreed_on TEXT, body TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE term (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), agreement INTEGER NOT NULL REFERENCES agreement(id), kind TEXT NOT NULL,
        text TEXT NOT NULL, due_on TEXT, state TEXT CHECK (state IN ('planned', 'reached', 'missed', 'changed')),
        reached_on TEXT, evidence TEXT, since INTEGER NOT NULL, until INTEGER, settled_on TEXT) STRICT;
CREATE TABLE disclosure (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL, audience TEXT NOT NULL,
        at TEXT NOT NULL, sha256 TEXT NOT NULL,
        items TEXT NOT NULL, approved_on TEXT, handed INTEGER NOT NULL DEFAULT 1 CHECK (handed IN (0, 1))) STRICT;
CREATE TABLE command (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, verb TEXT NOT NULL,
        refs TEXT NOT NULL DEFAULT '', client INTEGER, schema INTEGER NOT NULL,
        undone_by INTEGER REFERENCES command(id)) STRICT;
CREATE TABLE change (id INTEGER PRIMARY KEY AUTOINCREMENT, command INTEGER NOT NULL REFERENCES command(id),
        "table" TEXT NOT NULL, row INTEGER NOT NULL, uuid TEXT NOT NULL, client INTEGER,
        op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')), before TEXT, after TEXT) STRICT;
CREATE INDEX engagement_client ON engagement(client);
CREATE INDEX session_engagement ON session(engagement, status, day);
CREATE INDEX session_day ON session(day);
CREATE INDEX goal_engagement ON goal(engagement, state);
CREATE INDEX goal_rating_goal ON goal_rating(goal, day);
CREATE INDEX goal_shift_goal ON goal_shift(goal, day);
CREATE INDEX resistance_engagement ON resistance(engagement);
CREATE INDEX resistance_continues ON resistance(continues);
CREATE INDEX experiment_engagement ON experiment(engagement, state);
CREATE INDEX win_engagement ON win(engagement);
CREATE INDEX commitment_engagement ON commitment(engagement, state);
CREATE INDEX remark_engagement ON remark(engagement, kind);
CREATE INDEX remark_session ON remark(session);
CREATE INDEX tagged_engagement ON tagged(engagement);
CREATE INDEX stakeholder_engagement ON stakeholder(engagement);
CREATE INDEX attendance_session ON attendance(session);
CREATE INDEX term_engagement ON term(engagement, kind);
CREATE INDEX change_command ON change(command);
CREATE VIRTUAL TABLE word_index USING fts5(text, content = '', contentless_delete = 1,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
CREATE VIRTUAL TABLE part_index USING fts5(text, content = '', contentless_delete = 1,
        tokenize = 'trigram remove_diacritics 1');
CREATE INDEX session_planned ON session(day) WHERE status = 'planned';
CREATE INDEX session_held ON session(engagement, day, kind) WHERE status = 'held';
CREATE INDEX goal_session ON goal(session);
CREATE INDEX goal_rating_engagement ON goal_rating(engagement);
CREATE INDEX goal_rating_session ON goal_rating(session);
CREATE INDEX goal_shift_engagement ON goal_shift(engagement);
CREATE INDEX goal_shift_session ON goal_shift(session);
CREATE INDEX resistance_session ON resistance(session);
CREATE INDEX experiment_session ON experiment(session);
CREATE INDEX experiment_running ON experiment(review_on) WHERE state = 'running';
CREATE INDEX win_session ON win(session);
CREATE INDEX win_uncelebrated ON win(engagement, day) WHERE celebrated_in IS NULL;
CREATE INDEX commitment_session ON commitment(session);
CREATE INDEX commitment_open ON commitment(owner, due_on) WHERE state = 'open';
CREATE INDEX tagged_row ON tagged(letter, row);
CREATE INDEX tagged_tag ON tagged(tag);
CREATE INDEX change_row ON change("table", row);
CREATE TABLE term_wording (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), term INTEGER NOT NULL REFERENCES term(id), until INTEGER NOT NULL,
        text TEXT NOT NULL, due_on TEXT) STRICT;
CREATE TABLE release (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), letter TEXT, row INTEGER, text TEXT NOT NULL, due_on TEXT,
        day TEXT NOT NULL,
        CHECK ((letter IS NULL) = (row IS NULL))) STRICT;
CREATE TABLE evidence_case (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('data', 'case_study', 'example')),
        role TEXT, text TEXT NOT NULL, source TEXT) STRICT;
CREATE INDEX goal_shift_untold ON goal_shift(goal) WHERE told IN ('not_yet', 'will_tell');
CREATE INDEX term_planned ON term(due_on) WHERE state = 'planned';
CREATE UNIQUE INDEX agreement_version ON agreement(engagement, version);
CREATE INDEX term_wording_term ON term_wording(term);
CREATE INDEX release_engagement ON release(engagement);
CREATE INDEX remark_stakeholder ON remark(stakeholder);
CREATE INDEX disclosure_engagement ON disclosure(engagement);
CREATE VIEW counted_session AS 
        SELECT id, engagement, day, starts_at FROM session
        WHERE status = 'held' AND kind IN ('coaching', 'closing', 'follow_up');
CREATE VIEW numbered_session AS 
        SELECT id, engagement, day, row_number() OVER (PARTITION BY engagement ORDER BY day, starts_at, id) AS number
        FROM counted_session;
CREATE VIEW session_number AS 
        SELECT s.id, (SELECT count(*) FROM counted_session c WHERE c.engagement = s.engagement AND
                      (c.day, coalesce(c.starts_at, ''), c.id) <= (s.day, coalesce(s.starts_at, ''), s.id)) AS number
        FROM counted_session s;
CREATE VIEW engagement_state AS 
        SELECT e.id AS engagement, e.client,
               CASE WHEN e.end_reason IS NOT NULL OR e.ended_on IS NOT NULL THEN 'closed'
                    WHEN e.paused_on IS NOT NULL THEN 'paused'
                    WHEN EXISTS (SELECT 1 FROM counted_session s WHERE s.engagement = e.id) THEN 'active'
                    ELSE 'contracting' END AS state
        FROM engagement e;
CREATE VIEW usual_engagement AS 
        SELECT k.id AS client, (SELECT e.id FROM engagement e WHERE e.client = k.id
                                ORDER BY e.end_reason IS NOT NULL, e.paused_on IS NOT NULL, e.id DESC LIMIT 1)
               AS engagement FROM client k;
CREATE VIEW engagement_label AS 
        SELECT e.id AS engagement, k.slug || CASE WHEN (SELECT count(*) FROM engagement o WHERE o.client = k.id) > 1
               THEN '/' || CASE WHEN e.title = '' THEN 'e' || e.id ELSE e.title END ELSE '' END AS label
        FROM engagement e JOIN client k ON k.id = e.client;
CREATE VIEW not_aligned AS 
        SELECT e.id AS engagement FROM engagement e
        WHERE e.alignment_waived IS NULL AND e.ended_on IS NULL
          AND EXISTS (SELECT 1 FROM stakeholder p WHERE p.engagement = e.id AND p.role = 'sponsor')
          AND NOT EXISTS (SELECT 1 FROM session s WHERE s.engagement = e.id AND s.kind = 'alignment'
                          AND s.status = 'held');
CREATE VIEW retention_due AS 
        SELECT k.id, k.uuid, k.slug, k.name, k.retention_months,
               min(date(max(e.ended_on), '+' || k.retention_months || ' months'),
                   date(max(e.ended_on), 'start of month', '+' || (k.retention_months + 1) || ' months', '-1 day'))
               AS due_on
        FROM client k JOIN engagement e ON e.client = k.id WHERE k.retention_months IS NOT NULL
        GROUP BY k.id HAVING count(*) = count(e.ended_on);
CREATE VIEW open_commitment AS SELECT * FROM commitment WHERE state = 'open';
CREATE VIEW running_experiment AS SELECT * FROM experiment WHERE state = 'running';
CREATE VIEW open_resistance AS 
        SELECT * FROM resistance r WHERE ended IS NULL
          AND NOT EXISTS (SELECT 1 FROM resistance later WHERE later.continues = r.id);
CREATE VIEW milestone AS SELECT * FROM term WHERE kind IN ('result', 'milestone') AND until IS NULL;
CREATE VIEW untold_shift AS SELECT * FROM goal_shift WHERE told IN ('not_yet', 'will_tell');
CREATE VIEW counted_minutes AS 
        SELECT id AS session, engagement, day,
               minutes - coalesce(mentoring, 0) - coalesce(training, 0) AS coaching,
               coalesce(mentoring, 0) AS mentoring, coalesce(training, 0) AS training
        FROM session WHERE status = 'held' AND minutes IS NOT NULL
          AND kind IN ('coaching', 'closing', 'follow_up');
CREATE VIEW given_untold AS SELECT DISTINCT h.engagement, h.goal FROM goal_shift h WHERE h.withheld = 0 AND h.told IN ('not_yet', 'will_tell', 'keeps_private');
CREATE VIEW given_language AS SELECT e.id AS engagement, k.language FROM engagement e JOIN client k ON k.id = e.client;
CREATE VIEW given_session AS 
        SELECT s.id, s.engagement, s.day, s.starts_at, s.utc_offset, s.kind, s.minutes, s.focus, n.number
        FROM session s LEFT JOIN session_number n ON n.id = s.id
        WHERE s.status = 'held' AND s.kind <> 'between';
CREATE VIEW given_next_session AS 
        SELECT engagement, day, starts_at, utc_offset FROM session WHERE status = 'planned';
CREATE VIEW given_goal AS 
        SELECT g.id, g.engagement, g.session, g.why, g.measure, g.target_on, g.benefit, g.team_benefit, g.adopted_on,
               coalesce((SELECT h.from_text FROM goal_shift h WHERE h.goal = g.id ORDER BY h.id LIMIT 1),
                        g.text) AS first_text,
               CASE WHEN EXISTS (SELECT 1 FROM goal_shift h WHERE h.goal = g.id AND h.kind = g.state AND (h.withheld = 1 OR h.told IN ('not_yet', 'will_tell', 'keeps_private')))
                    THEN 'active' ELSE g.state END AS state
        FROM goal g WHERE g.withheld = 0 AND g.state <> 'proposed';
CREATE VIEW given_shift AS 
        SELECT h.id, h.engagement, h.session, h.goal, h.day, h.kind, h.client_words,
               CASE WHEN h.to_text <> h.from_text THEN h.to_text END AS to_text
        FROM goal_shift h JOIN given_goal g ON g.id = h.goal WHERE NOT (h.withheld = 1 OR h.told IN ('not_yet', 'will_tell', 'keeps_private'));
CREATE VIEW given_goal_with_untold AS 
        SELECT g.id, g.engagement, g.session, g.why, g.measure, g.target_on, g.benefit, g.team_benefit, g.adopted_on,
               coalesce((SELECT h.from_text FROM goal_shift h WHERE h.goal = g.id ORDER BY h.id LIMIT 1),
                        g.text) AS first_text,
               CASE WHEN EXISTS (SELECT 1 FROM goal_shift h WHERE h.goal = g.id AND h.kind = g.state AND h.withheld = 1)
                    THEN 'active' ELSE g.state END AS state
        FROM goal g WHERE g.withheld = 0 AND g.state <> 'proposed';
CREATE VIEW given_shift_with_untold AS 
        SELECT h.id, h.engagement, h.session, h.goal, h.day, h.kind, h.client_words,
               CASE WHEN h.to_text <> h.from_text THEN h.to_text END AS to_text
        FROM goal_shift h JOIN given_goal_with_untold g ON g.id = h.goal WHERE NOT h.withheld = 1;
CREATE VIEW given_rating AS 
        SELECT q.id, q.engagement, q.session, q.goal, q.day, q.value FROM goal_rating q
        JOIN given_goal g ON g.id = q.goal WHERE q.withheld = 0;
CREATE VIEW given_experiment AS 
        SELECT x.id, x.engagement, x.session, s.day, x.text, x.expects, x.state,
               CASE x.state WHEN 'reviewed' THEN x.outcome END AS outcome,
               CASE x.state WHEN 'reviewed' THEN x.learned END AS learned,
               CASE x.state WHEN 'reviewed' THEN x."then" END AS "then", x.reviewed_in, r.day AS reviewed_on
        FROM experiment x LEFT JOIN session s ON s.id = x.session LEFT JOIN session r ON r.id = x.reviewed_in
        WHERE x.withheld = 0;
CREATE VIEW given_win AS SELECT id, engagement, session, day, text, evidence FROM win WHERE withheld = 0;
CREATE VIEW given_commitment AS 
        SELECT c.id, c.engagement, c.session, s.day, c.owner, c.owner_name, c.text, c.due_on, c.due_next, c.state,
               CASE WHEN c.state <> 'open' THEN c.outcome END AS outcome, c.closed_in, c.closed_on, c.position
        FROM commitment c LEFT JOIN session s ON s.id = c.session
        WHERE c.withheld = 0;
CREATE VIEW given_remark AS 
        SELECT n.id, n.engagement, n.session, s.day, n.kind, n.text FROM remark n
        LEFT JOIN session s ON s.id = n.session
        WHERE n.withheld = 0 AND n.kind IN ('words', 'insight', 'resource', 'decision');
CREATE VIEW sponsor_engagement AS 
        SELECT e.id AS engagement, k.name, k.language, e.planned_sessions, e.ended_on,
               (SELECT min(s.day) FROM counted_session s WHERE s.engagement = e.id) AS begun_on,
               EXISTS (SELECT 1 FROM stakeholder p WHERE p.engagement = e.id AND p.role = 'sponsor') AS sponsored
        FROM engagement e JOIN client k ON k.id = e.client;
CREATE VIEW sponsor_session AS SELECT id, engagement, day FROM counted_session;
CREATE VIEW sponsor_meeting AS 
        SELECT id, engagement, day, kind FROM session WHERE status = 'held' AND kind IN ('alignment', 'three_way');
CREATE VIEW sponsor_goal AS 
        SELECT f.id, f.engagement, f.row AS goal, f.text FROM release f JOIN goal g ON g.id = f.row
        WHERE f.letter = 'g' AND g.engagement = f.engagement AND g.withheld = 0 AND g.state <> 'proposed'
          AND (f.text = (SELECT h.from_text FROM goal_shift h WHERE h.goal = g.id ORDER BY h.id LIMIT 1)
               OR EXISTS (SELECT 1 FROM goal_shift h WHERE h.goal = g.id AND h.to_text = f.text
                          AND h.to_text <> h.from_text AND NOT (h.withheld = 1 OR h.told IN ('not_yet', 'will_tell', 'keeps_private')))
               OR NOT EXISTS (SELECT 1 FROM goal_shift h WHERE h.goal = g.id AND h.to_text = f.text
                              AND h.to_text <> h.from_text AND (h.withheld = 1 OR h.told IN ('not_yet', 'will_tell', 'keeps_private'))));
CREATE VIEW sponsor_milestone AS 
        SELECT f.id, f.engagement, f.row AS term, f.text, t.due_on, t.state, t.reached_on
        FROM release f JOIN term t ON t.id = f.row
        WHERE f.letter = 't' AND kind IN ('result', 'milestone') AND until IS NULL AND t.engagement = f.engagement AND t.text = f.text
          AND t.due_on IS f.due_on;
CREATE VIEW sponsor_theme AS SELECT id, engagement, text FROM release WHERE letter IS NULL;
CREATE VIEW releasable AS 
        SELECT 'g' AS letter, g.id, g.engagement,
               coalesce((SELECT h.to_text FROM goal_shift h WHERE h.goal = g.id AND NOT (h.withheld = 1 OR h.told IN ('not_yet', 'will_tell', 'keeps_private'))
                         AND h.to_text <> h.from_text ORDER BY h.id DESC LIMIT 1),
                        (SELECT h.from_text FROM goal_shift h WHERE h.goal = g.id ORDER BY h.id LIMIT 1),
                        g.text) AS text,
               g.text AS present, NULL AS due_on FROM goal g WHERE g.withheld = 0 AND g.state <> 'proposed'
        UNION ALL
        SELECT 't', t.id, t.engagement, t.text, t.text, t.due_on FROM milestone t;
CREATE VIEW given_milestone AS SELECT id, engagement, text, due_on, state, reached_on FROM term WHERE kind IN ('result', 'milestone') AND until IS NULL;
CREATE VIEW written AS SELECT session.id * 32 + 1 AS place, concat_ws(char(10), session."focus", session."reason", session."trust_sign", session."open_with", session."explained", session."autonomy", session."may_share", (SELECT group_concat(value, char(10))
    FROM json_each('[' || replace(json_quote(replace(session.body, char(92), ' ')), '\n', '","') || ']')
    WHERE value NOT GLOB '^[a-z]*' OR value GLOB '*[^a-z0-9_ ^]*')) AS text FROM session UNION ALL SELECT goal.id * 32 + 2 AS place, concat_ws(char(10), goal."text", goal."why", goal."measure", goal."benefit", goal."team_benefit") AS text FROM goal UNION ALL SELECT goal_rating.id * 32 + 3 AS place, concat_ws(char(10), goal_rating."why") AS text FROM goal_rating UNION ALL SELECT goal_shift.id * 32 + 4 AS place, concat_ws(char(10), goal_shift."to_text", goal_shift."from_text", goal_shift."client_words", goal_shift."why") AS text FROM goal_shift UNION ALL SELECT resistance.id * 32 + 5 AS place, concat_ws(char(10), resistance."fact", resistance."source_detail", resistance."asked", resistance."client_says", resistance."my_take", resistance."response") AS text FROM resistance UNION ALL SELECT experiment.id * 32 + 6 AS place, concat_ws(char(10), experiment."text", experiment."expects", experiment."evidence", experiment."outcome", experiment."learned", experiment."reported") AS text FROM experiment UNION ALL SELECT win.id * 32 + 7 AS place, concat_ws(char(10), win."text", win."evidence", win."celebrated") AS text FROM win UNION ALL SELECT commitment.id * 32 + 8 AS place, concat_ws(char(10), commitment."text", commitment."owner_name", commitment."outcome") AS text FROM commitment UNION ALL SELECT remark.id * 32 + 9 AS place, concat_ws(char(10), remark."text", remark."holder", remark."detail") AS text FROM remark UNION ALL SELECT client.id * 32 + 10 AS place, concat_ws(char(10), client."name", client."slug", client."contact", client."organisation") AS text FROM client UNION ALL SELECT engagement.id * 32 + 11 AS place, concat_ws(char(10), engagement."title", engagement."paused_why", engagement."alignment_waived") AS text FROM engagement UNION ALL SELECT stakeholder.id * 32 + 12 AS place, concat_ws(char(10), stakeholder."name", stakeholder."views", stakeholder."not_negotiable", stakeholder."strategy_adjusted") AS text FROM stakeholder UNION ALL SELECT attendance.id * 32 + 13 AS place, concat_ws(char(10), attendance."name") AS text FROM attendance UNION ALL SELECT term.id * 32 + 14 AS place, concat_ws(char(10), term."text", term."evidence") AS text FROM term UNION ALL SELECT evidence_case.id * 32 + 15 AS place, concat_ws(char(10), evidence_case."text", evidence_case."role", evidence_case."source") AS text FROM evidence_case UNION ALL SELECT term_wording.id * 32 + 16 AS place, concat_ws(char(10), term_wording."text") AS text FROM term_wording UNION ALL SELECT agreement.id * 32 + 17 AS place, concat_ws(char(10), (SELECT group_concat(value, char(10))
    FROM json_each('[' || replace(json_quote(replace(agreement.body, char(92), ' ')), '\n', '","') || ']')
    WHERE value NOT GLOB '^[a-z]*' OR value GLOB '*[^a-z0-9_ ^]*')) AS text FROM agreement;
CREATE TRIGGER find_session_insert AFTER INSERT ON session BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 1, text
            FROM (SELECT concat_ws(char(10), NEW."focus", NEW."reason", NEW."trust_sign", NEW."open_with", NEW."explained", NEW."autonomy", NEW."may_share", (SELECT group_concat(value, char(10))
    FROM json_each('[' || replace(json_quote(replace(NEW.body, char(92), ' ')), '\n', '","') || ']')
    WHERE value NOT GLOB '^[a-z]*' OR value GLOB '*[^a-z0-9_ ^]*')) AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 1, text
            FROM (SELECT concat_ws(char(10), NEW."focus", NEW."reason", NEW."trust_sign", NEW."open_with", NEW."explained", NEW."autonomy", NEW."may_share", (SELECT group_concat(value, char(10))
    FROM json_each('[' || replace(json_quote(replace(NEW.body, char(92), ' ')), '\n', '","') || ']')
    WHERE value NOT GLOB '^[a-z]*' OR value GLOB '*[^a-z0-9_ ^]*')) AS text) WHERE text <> ''; END;
CREATE TRIGGER find_session_update AFTER UPDATE OF "id", "focus", "reason", "trust_sign", "open_with", "explained", "autonomy", "may_share", "body" ON session BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 1; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 1; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 1, text
            FROM (SELECT concat_ws(char(10), NEW."focus", NEW."reason", NEW."trust_sign", NEW."open_with", NEW."explained", NEW."autonomy", NEW."may_share", (SELECT group_concat(value, char(10))
    FROM json_each('[' || replace(json_quote(replace(NEW.body, char(92), ' ')), '\n', '","') || ']')
    WHERE value NOT GLOB '^[a-z]*' OR value GLOB '*[^a-z0-9_ ^]*')) AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 1, text
            FROM (SELECT concat_ws(char(10), NEW."focus", NEW."reason", NEW."trust_sign", NEW."open_with", NEW."explained", NEW."autonomy", NEW."may_share", (SELECT group_concat(value, char(10))
    FROM json_each('[' || replace(json_quote(replace(NEW.body, char(92), ' ')), '\n', '","') || ']')
    WHERE value NOT GLOB '^[a-z]*' OR value GLOB '*[^a-z0-9_ ^]*')) AS text) WHERE text <> ''; END;
CREATE TRIGGER find_session_delete AFTER DELETE ON session BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 1; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 1; END;
CREATE TRIGGER find_goal_insert AFTER INSERT ON goal BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 2, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."why", NEW."measure", NEW."benefit", NEW."team_benefit") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 2, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."why", NEW."measure", NEW."benefit", NEW."team_benefit") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_goal_update AFTER UPDATE OF "id", "text", "why", "measure", "benefit", "team_benefit" ON goal BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 2; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 2; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 2, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."why", NEW."measure", NEW."benefit", NEW."team_benefit") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 2, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."why", NEW."measure", NEW."benefit", NEW."team_benefit") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_goal_delete AFTER DELETE ON goal BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 2; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 2; END;
CREATE TRIGGER find_goal_rating_insert AFTER INSERT ON goal_rating BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 3, text
            FROM (SELECT concat_ws(char(10), NEW."why") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 3, text
            FROM (SELECT concat_ws(char(10), NEW."why") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_goal_rating_update AFTER UPDATE OF "id", "why" ON goal_rating BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 3; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 3; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 3, text
            FROM (SELECT concat_ws(char(10), NEW."why") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 3, text
            FROM (SELECT concat_ws(char(10), NEW."why") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_goal_rating_delete AFTER DELETE ON goal_rating BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 3; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 3; END;
CREATE TRIGGER find_goal_shift_insert AFTER INSERT ON goal_shift BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 4, text
            FROM (SELECT concat_ws(char(10), NEW."to_text", NEW."from_text", NEW."client_words", NEW."why") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 4, text
            FROM (SELECT concat_ws(char(10), NEW."to_text", NEW."from_text", NEW."client_words", NEW."why") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_goal_shift_update AFTER UPDATE OF "id", "to_text", "from_text", "client_words", "why" ON goal_shift BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 4; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 4; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 4, text
            FROM (SELECT concat_ws(char(10), NEW."to_text", NEW."from_text", NEW."client_words", NEW."why") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 4, text
            FROM (SELECT concat_ws(char(10), NEW."to_text", NEW."from_text", NEW."client_words", NEW."why") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_goal_shift_delete AFTER DELETE ON goal_shift BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 4; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 4; END;
CREATE TRIGGER find_resistance_insert AFTER INSERT ON resistance BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 5, text
            FROM (SELECT concat_ws(char(10), NEW."fact", NEW."source_detail", NEW."asked", NEW."client_says", NEW."my_take", NEW."response") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 5, text
            FROM (SELECT concat_ws(char(10), NEW."fact", NEW."source_detail", NEW."asked", NEW."client_says", NEW."my_take", NEW."response") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_resistance_update AFTER UPDATE OF "id", "fact", "source_detail", "asked", "client_says", "my_take", "response" ON resistance BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 5; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 5; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 5, text
            FROM (SELECT concat_ws(char(10), NEW."fact", NEW."source_detail", NEW."asked", NEW."client_says", NEW."my_take", NEW."response") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 5, text
            FROM (SELECT concat_ws(char(10), NEW."fact", NEW."source_detail", NEW."asked", NEW."client_says", NEW."my_take", NEW."response") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_resistance_delete AFTER DELETE ON resistance BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 5; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 5; END;
CREATE TRIGGER find_experiment_insert AFTER INSERT ON experiment BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 6, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."expects", NEW."evidence", NEW."outcome", NEW."learned", NEW."reported") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 6, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."expects", NEW."evidence", NEW."outcome", NEW."learned", NEW."reported") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_experiment_update AFTER UPDATE OF "id", "text", "expects", "evidence", "outcome", "learned", "reported" ON experiment BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 6; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 6; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 6, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."expects", NEW."evidence", NEW."outcome", NEW."learned", NEW."reported") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 6, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."expects", NEW."evidence", NEW."outcome", NEW."learned", NEW."reported") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_experiment_delete AFTER DELETE ON experiment BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 6; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 6; END;
CREATE TRIGGER find_win_insert AFTER INSERT ON win BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 7, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."evidence", NEW."celebrated") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 7, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."evidence", NEW."celebrated") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_win_update AFTER UPDATE OF "id", "text", "evidence", "celebrated" ON win BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 7; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 7; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 7, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."evidence", NEW."celebrated") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 7, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."evidence", NEW."celebrated") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_win_delete AFTER DELETE ON win BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 7; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 7; END;
CREATE TRIGGER find_commitment_insert AFTER INSERT ON commitment BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 8, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."owner_name", NEW."outcome") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 8, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."owner_name", NEW."outcome") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_commitment_update AFTER UPDATE OF "id", "text", "owner_name", "outcome" ON commitment BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 8; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 8; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 8, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."owner_name", NEW."outcome") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 8, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."owner_name", NEW."outcome") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_commitment_delete AFTER DELETE ON commitment BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 8; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 8; END;
CREATE TRIGGER find_remark_insert AFTER INSERT ON remark BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 9, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."holder", NEW."detail") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 9, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."holder", NEW."detail") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_remark_update AFTER UPDATE OF "id", "text", "holder", "detail" ON remark BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 9; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 9; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 9, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."holder", NEW."detail") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 9, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."holder", NEW."detail") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_remark_delete AFTER DELETE ON remark BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 9; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 9; END;
CREATE TRIGGER find_client_insert AFTER INSERT ON client BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 10, text
            FROM (SELECT concat_ws(char(10), NEW."name", NEW."slug", NEW."contact", NEW."organisation") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 10, text
            FROM (SELECT concat_ws(char(10), NEW."name", NEW."slug", NEW."contact", NEW."organisation") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_client_update AFTER UPDATE OF "id", "name", "slug", "contact", "organisation" ON client BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 10; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 10; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 10, text
            FROM (SELECT concat_ws(char(10), NEW."name", NEW."slug", NEW."contact", NEW."organisation") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 10, text
            FROM (SELECT concat_ws(char(10), NEW."name", NEW."slug", NEW."contact", NEW."organisation") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_client_delete AFTER DELETE ON client BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 10; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 10; END;
CREATE TRIGGER find_engagement_insert AFTER INSERT ON engagement BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 11, text
            FROM (SELECT concat_ws(char(10), NEW."title", NEW."paused_why", NEW."alignment_waived") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 11, text
            FROM (SELECT concat_ws(char(10), NEW."title", NEW."paused_why", NEW."alignment_waived") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_engagement_update AFTER UPDATE OF "id", "title", "paused_why", "alignment_waived" ON engagement BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 11; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 11; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 11, text
            FROM (SELECT concat_ws(char(10), NEW."title", NEW."paused_why", NEW."alignment_waived") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 11, text
            FROM (SELECT concat_ws(char(10), NEW."title", NEW."paused_why", NEW."alignment_waived") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_engagement_delete AFTER DELETE ON engagement BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 11; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 11; END;
CREATE TRIGGER find_stakeholder_insert AFTER INSERT ON stakeholder BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 12, text
            FROM (SELECT concat_ws(char(10), NEW."name", NEW."views", NEW."not_negotiable", NEW."strategy_adjusted") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 12, text
            FROM (SELECT concat_ws(char(10), NEW."name", NEW."views", NEW."not_negotiable", NEW."strategy_adjusted") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_stakeholder_update AFTER UPDATE OF "id", "name", "views", "not_negotiable", "strategy_adjusted" ON stakeholder BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 12; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 12; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 12, text
            FROM (SELECT concat_ws(char(10), NEW."name", NEW."views", NEW."not_negotiable", NEW."strategy_adjusted") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 12, text
            FROM (SELECT concat_ws(char(10), NEW."name", NEW."views", NEW."not_negotiable", NEW."strategy_adjusted") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_stakeholder_delete AFTER DELETE ON stakeholder BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 12; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 12; END;
CREATE TRIGGER find_attendance_insert AFTER INSERT ON attendance BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 13, text
            FROM (SELECT concat_ws(char(10), NEW."name") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 13, text
            FROM (SELECT concat_ws(char(10), NEW."name") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_attendance_update AFTER UPDATE OF "id", "name" ON attendance BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 13; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 13; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 13, text
            FROM (SELECT concat_ws(char(10), NEW."name") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 13, text
            FROM (SELECT concat_ws(char(10), NEW."name") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_attendance_delete AFTER DELETE ON attendance BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 13; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 13; END;
CREATE TRIGGER find_term_insert AFTER INSERT ON term BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 14, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."evidence") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 14, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."evidence") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_term_update AFTER UPDATE OF "id", "text", "evidence" ON term BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 14; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 14; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 14, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."evidence") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 14, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."evidence") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_term_delete AFTER DELETE ON term BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 14; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 14; END;
CREATE TRIGGER find_evidence_case_insert AFTER INSERT ON evidence_case BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 15, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."role", NEW."source") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 15, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."role", NEW."source") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_evidence_case_update AFTER UPDATE OF "id", "text", "role", "source" ON evidence_case BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 15; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 15; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 15, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."role", NEW."source") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 15, text
            FROM (SELECT concat_ws(char(10), NEW."text", NEW."role", NEW."source") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_evidence_case_delete AFTER DELETE ON evidence_case BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 15; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 15; END;
CREATE TRIGGER find_term_wording_insert AFTER INSERT ON term_wording BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 16, text
            FROM (SELECT concat_ws(char(10), NEW."text") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 16, text
            FROM (SELECT concat_ws(char(10), NEW."text") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_term_wording_update AFTER UPDATE OF "id", "text" ON term_wording BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 16; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 16; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 16, text
            FROM (SELECT concat_ws(char(10), NEW."text") AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 16, text
            FROM (SELECT concat_ws(char(10), NEW."text") AS text) WHERE text <> ''; END;
CREATE TRIGGER find_term_wording_delete AFTER DELETE ON term_wording BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 16; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 16; END;
CREATE TRIGGER find_agreement_insert AFTER INSERT ON agreement BEGIN INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 17, text
            FROM (SELECT concat_ws(char(10), (SELECT group_concat(value, char(10))
    FROM json_each('[' || replace(json_quote(replace(NEW.body, char(92), ' ')), '\n', '","') || ']')
    WHERE value NOT GLOB '^[a-z]*' OR value GLOB '*[^a-z0-9_ ^]*')) AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 17, text
            FROM (SELECT concat_ws(char(10), (SELECT group_concat(value, char(10))
    FROM json_each('[' || replace(json_quote(replace(NEW.body, char(92), ' ')), '\n', '","') || ']')
    WHERE value NOT GLOB '^[a-z]*' OR value GLOB '*[^a-z0-9_ ^]*')) AS text) WHERE text <> ''; END;
CREATE TRIGGER find_agreement_update AFTER UPDATE OF "id", "body" ON agreement BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 17; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 17; INSERT INTO word_index (rowid, text) SELECT NEW.id * 32 + 17, text
            FROM (SELECT concat_ws(char(10), (SELECT group_concat(value, char(10))
    FROM json_each('[' || replace(json_quote(replace(NEW.body, char(92), ' ')), '\n', '","') || ']')
    WHERE value NOT GLOB '^[a-z]*' OR value GLOB '*[^a-z0-9_ ^]*')) AS text) WHERE text <> ''; INSERT INTO part_index (rowid, text) SELECT NEW.id * 32 + 17, text
            FROM (SELECT concat_ws(char(10), (SELECT group_concat(value, char(10))
    FROM json_each('[' || replace(json_quote(replace(NEW.body, char(92), ' ')), '\n', '","') || ']')
    WHERE value NOT GLOB '^[a-z]*' OR value GLOB '*[^a-z0-9_ ^]*')) AS text) WHERE text <> ''; END;
CREATE TRIGGER find_agreement_delete AFTER DELETE ON agreement BEGIN DELETE FROM word_index WHERE rowid = OLD.id * 32 + 17; DELETE FROM part_index WHERE rowid = OLD.id * 32 + 17; END;
INSERT INTO "client" VALUES (1, 'e000a992-8545-4558-93d7-6fd45d5b9f5f', '2026-11-20T15:00:00Z', 'lucia-fernandez', 'Lucía Fernández', NULL, NULL, NULL, 'external', 'es', 'none', NULL, NULL, NULL);
INSERT INTO "engagement" VALUES (1, '0c01be13-7e70-4042-80dc-2f01d1e7530a', '2026-11-20T15:00:00Z', 1, '', 'individual', NULL, 'paid', NULL, NULL, NULL, '2026-11-20', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "stakeholder" VALUES (1, 'f6c94919-3c6b-4af4-b6f9-48e904f3b996', '2026-11-20T15:00:00Z', 1, 'Carmen Gil', 'sponsor', 'pays', NULL, NULL, NULL);
INSERT INTO "session" VALUES (1, '5c8bc858-5007-4f26-970c-f8b0cf734426', '2026-11-20T15:00:00Z', 1, '2026-11-05', '2026-11-05T10:00:00Z', 60, 60, NULL, NULL, 'coaching', 'held', NULL, 'los viernes', NULL, NULL, NULL, NULL, '(otra vez)

## Logros
^w1
  (por fin).
  Yo no lo esperaba
  y nadie la interrumpió
^w2
  hm: quizá
^n1
  (se ríe).

## Compromisos
^c1
  la primera página
  antes de la reunión
^c2
## Experimento
una semana sin correos
  espera: tres quejas
    y un susto
^r1
  ni ganas
^g1
    y dormir

## Privado
^n2', 'date: 2026-11-05 11:00
minutes: 60
focus: los viernes (otra vez)

## Logros
- Rosa dirigió la reunión sola (por fin). Yo no lo esperaba
  y nadie la interrumpió
- dos viernes libres | hm: quizá

> No quiero ser imprescindible.
> Quiero irme a las cinco (se ríe).

## Compromisos
Lucía: preparar con Rosa
  la primera página
  antes de la reunión
- yo: mandar el artículo (privado)

## Experimento
una semana sin correos
  espera: tres quejas
    y un susto

resistencia: "no hay tiempo"
  ni ganas
  mi lectura: le da miedo

nuevo objetivo: que Rosa dirija los viernes
  por qué: para salir antes
    y dormir

## Privado
No contarle lo de Carmen.
### más
- nada
', 'note', NULL, NULL, NULL, '2026-11-20T15:00:00Z');
INSERT INTO "session" VALUES (2, 'd0219bea-9b9e-41bb-8694-e6c93a4607e8', '2026-11-20T15:00:00Z', 1, '2026-11-19', '2026-11-19T10:00:00Z', 60, 50, NULL, NULL, 'coaching', 'held', NULL, NULL, NULL, NULL, NULL, NULL, 'From: Rosa
To: Lucía
Subject: viernes
win: la primera página salió sola

Privado
^n3', 'date: 2026-11-19 11:00
minutes: 50

From: Rosa
To: Lucía
Subject: viernes
win: la primera página salió sola

Privado
- [x] c1 con Rosa, sin prisa
  y con café
revisar x1: dos quejas
  aprendido: nadie
    se enfada
  luego: mantener
cambio g1: que Rosa decida los viernes
  el cliente dice: no es la reunión,
    soy yo
  contado: juntos
', 'note', NULL, NULL, NULL, '2026-11-20T15:00:00Z');
INSERT INTO "goal" VALUES (1, 'b430c39b-cae9-4890-8412-1ea80367ec34', '2026-11-20T15:00:00Z', 1, 1, 'que Rosa dirija los viernes', 'para salir antes', NULL, NULL, NULL, NULL, 'client', '2026-11-05', 'active', 0);
INSERT INTO "resistance" VALUES (1, '42a11c3b-bbbd-42df-96a1-8b0acbded0be', '2026-11-20T15:00:00Z', 1, 1, NULL, NULL, '"no hay tiempo"', 'unknown', 'unknown', NULL, NULL, NULL, 'le da miedo', NULL, NULL);
INSERT INTO "win" VALUES (1, 'f944b030-d13a-41d2-b164-c71554cae1d3', '2026-11-20T15:00:00Z', 1, 1, NULL, '2026-11-05', 'Rosa dirigió la reunión sola', NULL, NULL, NULL, 0);
INSERT INTO "win" VALUES (2, '0460c49a-7c11-470e-82cb-411670574185', '2026-11-20T15:00:00Z', 1, 1, NULL, '2026-11-05', 'dos viernes libres', NULL, NULL, NULL, 0);
INSERT INTO "commitment" VALUES (1, 'c0c43ba4-6df8-4f53-b5ca-42feda7b64aa', '2026-11-20T15:00:00Z', 1, 1, NULL, 'client', NULL, NULL, 'preparar con Rosa', NULL, 0, 'open', NULL, NULL, NULL, 1, 0);
INSERT INTO "commitment" VALUES (2, 'df3f6540-3288-48fe-9f11-603c2fb87090', '2026-11-20T15:00:00Z', 1, 1, NULL, 'coach', NULL, NULL, 'mandar el artículo', NULL, 0, 'open', NULL, NULL, NULL, 2, 1);
INSERT INTO "remark" VALUES (1, '24ffc3e5-fae2-458a-b588-9e7daec16b46', '2026-11-20T15:00:00Z', 1, 1, 'words', 'No quiero ser imprescindible.
Quiero irme a las cinco', NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "remark" VALUES (2, 'b1e0f686-c1f2-48a6-b004-7190c7287d6c', '2026-11-20T15:00:00Z', 1, 1, 'private', 'No contarle lo de Carmen.
### más
- nada', NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "remark" VALUES (3, '8388484a-42cf-4c91-a501-17b31c10a2a5', '2026-11-20T15:00:00Z', 1, 2, 'private', '- [x] c1 con Rosa, sin prisa
  y con café
revisar x1: dos quejas
  aprendido: nadie
    se enfada
  luego: mantener
cambio g1: que Rosa decida los viernes
  el cliente dice: no es la reunión,
    soy yo
  contado: juntos', NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "command" VALUES (1, '2026-11-20T15:00:00Z', 'client add', '', 1, 4, NULL);
INSERT INTO "command" VALUES (2, '2026-11-20T15:00:00Z', 'note', 's1', 1, 4, NULL);
INSERT INTO "command" VALUES (3, '2026-11-20T15:00:00Z', 'note', 's2', 1, 4, NULL);
INSERT INTO "change" VALUES (1, 1, 'client', 1, 'e000a992-8545-4558-93d7-6fd45d5b9f5f', 1, 'insert', NULL, NULL);
INSERT INTO "change" VALUES (2, 1, 'engagement', 1, '0c01be13-7e70-4042-80dc-2f01d1e7530a', 1, 'insert', NULL, NULL);
INSERT INTO "change" VALUES (3, 1, 'stakeholder', 1, 'f6c94919-3c6b-4af4-b6f9-48e904f3b996', 1, 'insert', NULL, NULL);
INSERT INTO "change" VALUES (4, 2, 'session', 1, '5c8bc858-5007-4f26-970c-f8b0cf734426', 1, 'insert', NULL, NULL);
INSERT INTO "change" VALUES (5, 2, 'win', 1, 'f944b030-d13a-41d2-b164-c71554cae1d3', 1, 'insert', NULL, NULL);
INSERT INTO "change" VALUES (6, 2, 'win', 2, '0460c49a-7c11-470e-82cb-411670574185', 1, 'insert', NULL, NULL);
INSERT INTO "change" VALUES (7, 2, 'remark', 1, '24ffc3e5-fae2-458a-b588-9e7daec16b46', 1, 'insert', NULL, NULL);
INSERT INTO "change" VALUES (8, 2, 'commitment', 1, 'c0c43ba4-6df8-4f53-b5ca-42feda7b64aa', 1, 'insert', NULL, NULL);
INSERT INTO "change" VALUES (9, 2, 'commitment', 2, 'df3f6540-3288-48fe-9f11-603c2fb87090', 1, 'insert', NULL, NULL);
INSERT INTO "change" VALUES (10, 2, 'resistance', 1, '42a11c3b-bbbd-42df-96a1-8b0acbded0be', 1, 'insert', NULL, NULL);
INSERT INTO "change" VALUES (11, 2, 'goal', 1, 'b430c39b-cae9-4890-8412-1ea80367ec34', 1, 'insert', NULL, NULL);
INSERT INTO "change" VALUES (12, 2, 'remark', 2, 'b1e0f686-c1f2-48a6-b004-7190c7287d6c', 1, 'insert', NULL, NULL);
INSERT INTO "change" VALUES (13, 2, 'session', 1, '5c8bc858-5007-4f26-970c-f8b0cf734426', 1, 'update', '{"body":""}', '{"body":"(otra vez)\n\n## Logros\n^w1\n  (por fin).\n  Yo no lo esperaba\n  y nadie la interrumpió\n^w2\n  hm: quizá\n^n1\n  (se ríe).\n\n## Compromisos\n^c1\n  la primera página\n  antes de la reunión\n^c2\n## Experimento\nuna semana sin correos\n  espera: tres quejas\n    y un susto\n^r1\n  ni ganas\n^g1\n    y dormir\n\n## Privado\n^n2"}');
INSERT INTO "change" VALUES (14, 3, 'session', 2, 'd0219bea-9b9e-41bb-8694-e6c93a4607e8', 1, 'insert', NULL, NULL);
INSERT INTO "change" VALUES (15, 3, 'remark', 3, '8388484a-42cf-4c91-a501-17b31c10a2a5', 1, 'insert', NULL, NULL);
INSERT INTO "change" VALUES (16, 3, 'session', 2, 'd0219bea-9b9e-41bb-8694-e6c93a4607e8', 1, 'update', '{"body":""}', '{"body":"From: Rosa\nTo: Lucía\nSubject: viernes\nwin: la primera página salió sola\n\nPrivado\n^n3"}');
CREATE TRIGGER log_agreement_insert AFTER INSERT ON agreement BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'agreement', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_agreement_update AFTER UPDATE ON agreement BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'agreement', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('engagement', OLD."engagement", NEW."engagement"), ('version', OLD."version", NEW."version"), ('agreed_on', OLD."agreed_on", NEW."agreed_on"), ('body', OLD."body", NEW."body")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_agreement_delete AFTER DELETE ON agreement BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'agreement', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'version', OLD."version", 'agreed_on', OLD."agreed_on", 'body', OLD."body"), NULL;
        END;
CREATE TRIGGER log_attendance_insert AFTER INSERT ON attendance BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'attendance', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_attendance_update AFTER UPDATE ON attendance BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'attendance', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('engagement', OLD."engagement", NEW."engagement"), ('session', OLD."session", NEW."session"), ('stakeholder', OLD."stakeholder", NEW."stakeholder"), ('name', OLD."name", NEW."name")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_attendance_delete AFTER DELETE ON attendance BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'attendance', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'stakeholder', OLD."stakeholder", 'name', OLD."name"), NULL;
        END;
CREATE TRIGGER log_client_insert AFTER INSERT ON client BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'client', NEW.id, NEW.uuid, NEW.id, 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_client_update AFTER UPDATE ON client BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'client', NEW.id, NEW.uuid, NEW.id, 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('slug', OLD."slug", NEW."slug"), ('name', OLD."name", NEW."name"), ('contact', OLD."contact", NEW."contact"), ('organisation', OLD."organisation", NEW."organisation"), ('level', OLD."level", NEW."level"), ('relationship', OLD."relationship", NEW."relationship"), ('language', OLD."language", NEW."language"), ('log_consent', OLD."log_consent", NEW."log_consent"), ('log_consent_on', OLD."log_consent_on", NEW."log_consent_on"), ('retention_months', OLD."retention_months", NEW."retention_months"), ('archived_on', OLD."archived_on", NEW."archived_on")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_client_delete AFTER DELETE ON client BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'client', OLD.id, OLD.uuid, OLD.id, 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'slug', OLD."slug", 'name', OLD."name", 'contact', OLD."contact", 'organisation', OLD."organisation", 'level', OLD."level", 'relationship', OLD."relationship", 'language', OLD."language", 'log_consent', OLD."log_consent", 'log_consent_on', OLD."log_consent_on", 'retention_months', OLD."retention_months", 'archived_on', OLD."archived_on"), NULL;
        END;
CREATE TRIGGER log_commitment_insert AFTER INSERT ON commitment BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'commitment', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_commitment_update AFTER UPDATE ON commitment BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'commitment', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('engagement', OLD."engagement", NEW."engagement"), ('session', OLD."session", NEW."session"), ('goal', OLD."goal", NEW."goal"), ('owner', OLD."owner", NEW."owner"), ('owner_name', OLD."owner_name", NEW."owner_name"), ('stakeholder', OLD."stakeholder", NEW."stakeholder"), ('text', OLD."text", NEW."text"), ('due_on', OLD."due_on", NEW."due_on"), ('due_next', OLD."due_next", NEW."due_next"), ('state', OLD."state", NEW."state"), ('closed_on', OLD."closed_on", NEW."closed_on"), ('closed_in', OLD."closed_in", NEW."closed_in"), ('outcome', OLD."outcome", NEW."outcome"), ('position', OLD."position", NEW."position"), ('withheld', OLD."withheld", NEW."withheld")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_commitment_delete AFTER DELETE ON commitment BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'commitment', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'owner', OLD."owner", 'owner_name', OLD."owner_name", 'stakeholder', OLD."stakeholder", 'text', OLD."text", 'due_on', OLD."due_on", 'due_next', OLD."due_next", 'state', OLD."state", 'closed_on', OLD."closed_on", 'closed_in', OLD."closed_in", 'outcome', OLD."outcome", 'position', OLD."position", 'withheld', OLD."withheld"), NULL;
        END;
CREATE TRIGGER log_engagement_insert AFTER INSERT ON engagement BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'engagement', NEW.id, NEW.uuid, NEW.client, 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_engagement_update AFTER UPDATE ON engagement BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'engagement', NEW.id, NEW.uuid, NEW.client, 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('client', OLD."client", NEW."client"), ('title', OLD."title", NEW."title"), ('format', OLD."format", NEW."format"), ('group_size', OLD."group_size", NEW."group_size"), ('payment', OLD."payment", NEW."payment"), ('planned_sessions', OLD."planned_sessions", NEW."planned_sessions"), ('cadence_days', OLD."cadence_days", NEW."cadence_days"), ('session_minutes', OLD."session_minutes", NEW."session_minutes"), ('started_on', OLD."started_on", NEW."started_on"), ('ended_on', OLD."ended_on", NEW."ended_on"), ('paused_on', OLD."paused_on", NEW."paused_on"), ('paused_why', OLD."paused_why", NEW."paused_why"), ('end_reason', OLD."end_reason", NEW."end_reason"), ('alignment_waived', OLD."alignment_waived", NEW."alignment_waived")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_engagement_delete AFTER DELETE ON engagement BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'engagement', OLD.id, OLD.uuid, OLD.client, 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'client', OLD."client", 'title', OLD."title", 'format', OLD."format", 'group_size', OLD."group_size", 'payment', OLD."payment", 'planned_sessions', OLD."planned_sessions", 'cadence_days', OLD."cadence_days", 'session_minutes', OLD."session_minutes", 'started_on', OLD."started_on", 'ended_on', OLD."ended_on", 'paused_on', OLD."paused_on", 'paused_why', OLD."paused_why", 'end_reason', OLD."end_reason", 'alignment_waived', OLD."alignment_waived"), NULL;
        END;
CREATE TRIGGER log_evidence_case_insert AFTER INSERT ON evidence_case BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'evidence_case', NEW.id, NEW.uuid, NULL, 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_evidence_case_update AFTER UPDATE ON evidence_case BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'evidence_case', NEW.id, NEW.uuid, NULL, 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('kind', OLD."kind", NEW."kind"), ('role', OLD."role", NEW."role"), ('text', OLD."text", NEW."text"), ('source', OLD."source", NEW."source")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_evidence_case_delete AFTER DELETE ON evidence_case BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'evidence_case', OLD.id, OLD.uuid, NULL, 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'kind', OLD."kind", 'role', OLD."role", 'text', OLD."text", 'source', OLD."source"), NULL;
        END;
CREATE TRIGGER log_experiment_insert AFTER INSERT ON experiment BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'experiment', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_experiment_update AFTER UPDATE ON experiment BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'experiment', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('engagement', OLD."engagement", NEW."engagement"), ('session', OLD."session", NEW."session"), ('goal', OLD."goal", NEW."goal"), ('text', OLD."text", NEW."text"), ('proposed_by', OLD."proposed_by", NEW."proposed_by"), ('expects', OLD."expects", NEW."expects"), ('confidence', OLD."confidence", NEW."confidence"), ('evidence', OLD."evidence", NEW."evidence"), ('review_on', OLD."review_on", NEW."review_on"), ('review_next', OLD."review_next", NEW."review_next"), ('state', OLD."state", NEW."state"), ('outcome', OLD."outcome", NEW."outcome"), ('learned', OLD."learned", NEW."learned"), ('confidence_after', OLD."confidence_after", NEW."confidence_after"), ('then', OLD."then", NEW."then"), ('reviewed_in', OLD."reviewed_in", NEW."reviewed_in"), ('reported', OLD."reported", NEW."reported"), ('withheld', OLD."withheld", NEW."withheld")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_experiment_delete AFTER DELETE ON experiment BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'experiment', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'text', OLD."text", 'proposed_by', OLD."proposed_by", 'expects', OLD."expects", 'confidence', OLD."confidence", 'evidence', OLD."evidence", 'review_on', OLD."review_on", 'review_next', OLD."review_next", 'state', OLD."state", 'outcome', OLD."outcome", 'learned', OLD."learned", 'confidence_after', OLD."confidence_after", 'then', OLD."then", 'reviewed_in', OLD."reviewed_in", 'reported', OLD."reported", 'withheld', OLD."withheld"), NULL;
        END;
CREATE TRIGGER log_goal_insert AFTER INSERT ON goal BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'goal', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_goal_update AFTER UPDATE ON goal BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'goal', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('engagement', OLD."engagement", NEW."engagement"), ('session', OLD."session", NEW."session"), ('text', OLD."text", NEW."text"), ('why', OLD."why", NEW."why"), ('measure', OLD."measure", NEW."measure"), ('target_on', OLD."target_on", NEW."target_on"), ('benefit', OLD."benefit", NEW."benefit"), ('team_benefit', OLD."team_benefit", NEW."team_benefit"), ('proposed_by', OLD."proposed_by", NEW."proposed_by"), ('adopted_on', OLD."adopted_on", NEW."adopted_on"), ('state', OLD."state", NEW."state"), ('withheld', OLD."withheld", NEW."withheld")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_goal_delete AFTER DELETE ON goal BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'goal', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'text', OLD."text", 'why', OLD."why", 'measure', OLD."measure", 'target_on', OLD."target_on", 'benefit', OLD."benefit", 'team_benefit', OLD."team_benefit", 'proposed_by', OLD."proposed_by", 'adopted_on', OLD."adopted_on", 'state', OLD."state", 'withheld', OLD."withheld"), NULL;
        END;
CREATE TRIGGER log_goal_rating_insert AFTER INSERT ON goal_rating BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'goal_rating', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_goal_rating_update AFTER UPDATE ON goal_rating BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'goal_rating', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('engagement', OLD."engagement", NEW."engagement"), ('session', OLD."session", NEW."session"), ('goal', OLD."goal", NEW."goal"), ('day', OLD."day", NEW."day"), ('value', OLD."value", NEW."value"), ('why', OLD."why", NEW."why"), ('withheld', OLD."withheld", NEW."withheld")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_goal_rating_delete AFTER DELETE ON goal_rating BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'goal_rating', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'day', OLD."day", 'value', OLD."value", 'why', OLD."why", 'withheld', OLD."withheld"), NULL;
        END;
CREATE TRIGGER log_goal_shift_insert AFTER INSERT ON goal_shift BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'goal_shift', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_goal_shift_update AFTER UPDATE ON goal_shift BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'goal_shift', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('engagement', OLD."engagement", NEW."engagement"), ('session', OLD."session", NEW."session"), ('goal', OLD."goal", NEW."goal"), ('day', OLD."day", NEW."day"), ('kind', OLD."kind", NEW."kind"), ('from_text', OLD."from_text", NEW."from_text"), ('to_text', OLD."to_text", NEW."to_text"), ('trigger', OLD."trigger", NEW."trigger"), ('client_words', OLD."client_words", NEW."client_words"), ('why', OLD."why", NEW."why"), ('told', OLD."told", NEW."told"), ('told_on', OLD."told_on", NEW."told_on"), ('withheld', OLD."withheld", NEW."withheld")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_goal_shift_delete AFTER DELETE ON goal_shift BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'goal_shift', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'day', OLD."day", 'kind', OLD."kind", 'from_text', OLD."from_text", 'to_text', OLD."to_text", 'trigger', OLD."trigger", 'client_words', OLD."client_words", 'why', OLD."why", 'told', OLD."told", 'told_on', OLD."told_on", 'withheld', OLD."withheld"), NULL;
        END;
CREATE TRIGGER log_release_insert AFTER INSERT ON release BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'release', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_release_update AFTER UPDATE ON release BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'release', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('engagement', OLD."engagement", NEW."engagement"), ('letter', OLD."letter", NEW."letter"), ('row', OLD."row", NEW."row"), ('text', OLD."text", NEW."text"), ('due_on', OLD."due_on", NEW."due_on"), ('day', OLD."day", NEW."day")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_release_delete AFTER DELETE ON release BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'release', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'letter', OLD."letter", 'row', OLD."row", 'text', OLD."text", 'due_on', OLD."due_on", 'day', OLD."day"), NULL;
        END;
CREATE TRIGGER log_remark_insert AFTER INSERT ON remark BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'remark', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_remark_update AFTER UPDATE ON remark BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'remark', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('engagement', OLD."engagement", NEW."engagement"), ('session', OLD."session", NEW."session"), ('kind', OLD."kind", NEW."kind"), ('text', OLD."text", NEW."text"), ('holder', OLD."holder", NEW."holder"), ('stakeholder', OLD."stakeholder", NEW."stakeholder"), ('goal', OLD."goal", NEW."goal"), ('detail', OLD."detail", NEW."detail"), ('proposed_by', OLD."proposed_by", NEW."proposed_by"), ('may_quote', OLD."may_quote", NEW."may_quote"), ('withheld', OLD."withheld", NEW."withheld")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_remark_delete AFTER DELETE ON remark BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'remark', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'kind', OLD."kind", 'text', OLD."text", 'holder', OLD."holder", 'stakeholder', OLD."stakeholder", 'goal', OLD."goal", 'detail', OLD."detail", 'proposed_by', OLD."proposed_by", 'may_quote', OLD."may_quote", 'withheld', OLD."withheld"), NULL;
        END;
CREATE TRIGGER log_resistance_insert AFTER INSERT ON resistance BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'resistance', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_resistance_update AFTER UPDATE ON resistance BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'resistance', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('engagement', OLD."engagement", NEW."engagement"), ('session', OLD."session", NEW."session"), ('goal', OLD."goal", NEW."goal"), ('continues', OLD."continues", NEW."continues"), ('fact', OLD."fact", NEW."fact"), ('aimed_at', OLD."aimed_at", NEW."aimed_at"), ('source', OLD."source", NEW."source"), ('source_detail', OLD."source_detail", NEW."source_detail"), ('asked', OLD."asked", NEW."asked"), ('client_says', OLD."client_says", NEW."client_says"), ('my_take', OLD."my_take", NEW."my_take"), ('response', OLD."response", NEW."response"), ('ended', OLD."ended", NEW."ended")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_resistance_delete AFTER DELETE ON resistance BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'resistance', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'continues', OLD."continues", 'fact', OLD."fact", 'aimed_at', OLD."aimed_at", 'source', OLD."source", 'source_detail', OLD."source_detail", 'asked', OLD."asked", 'client_says', OLD."client_says", 'my_take', OLD."my_take", 'response', OLD."response", 'ended', OLD."ended"), NULL;
        END;
CREATE TRIGGER log_session_insert AFTER INSERT ON session BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'session', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_session_update AFTER UPDATE ON session BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'session', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('engagement', OLD."engagement", NEW."engagement"), ('day', OLD."day", NEW."day"), ('starts_at', OLD."starts_at", NEW."starts_at"), ('utc_offset', OLD."utc_offset", NEW."utc_offset"), ('minutes', OLD."minutes", NEW."minutes"), ('mentoring', OLD."mentoring", NEW."mentoring"), ('training', OLD."training", NEW."training"), ('kind', OLD."kind", NEW."kind"), ('status', OLD."status", NEW."status"), ('reason', OLD."reason", NEW."reason"), ('focus', OLD."focus", NEW."focus"), ('process_share', OLD."process_share", NEW."process_share"), ('trust', OLD."trust", NEW."trust"), ('trust_sign', OLD."trust_sign", NEW."trust_sign"), ('open_with', OLD."open_with", NEW."open_with"), ('body', OLD."body", NEW."body"), ('typed', OLD."typed", NEW."typed"), ('typed_as', OLD."typed_as", NEW."typed_as"), ('explained', OLD."explained", NEW."explained"), ('autonomy', OLD."autonomy", NEW."autonomy"), ('may_share', OLD."may_share", NEW."may_share"), ('written_at', OLD."written_at", NEW."written_at")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_session_delete AFTER DELETE ON session BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'session', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'day', OLD."day", 'starts_at', OLD."starts_at", 'utc_offset', OLD."utc_offset", 'minutes', OLD."minutes", 'mentoring', OLD."mentoring", 'training', OLD."training", 'kind', OLD."kind", 'status', OLD."status", 'reason', OLD."reason", 'focus', OLD."focus", 'process_share', OLD."process_share", 'trust', OLD."trust", 'trust_sign', OLD."trust_sign", 'open_with', OLD."open_with", 'body', OLD."body", 'typed', OLD."typed", 'typed_as', OLD."typed_as", 'explained', OLD."explained", 'autonomy', OLD."autonomy", 'may_share', OLD."may_share", 'written_at', OLD."written_at"), NULL;
        END;
CREATE TRIGGER log_stakeholder_insert AFTER INSERT ON stakeholder BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'stakeholder', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_stakeholder_update AFTER UPDATE ON stakeholder BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'stakeholder', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('engagement', OLD."engagement", NEW."engagement"), ('name', OLD."name", NEW."name"), ('role', OLD."role", NEW."role"), ('power', OLD."power", NEW."power"), ('views', OLD."views", NEW."views"), ('not_negotiable', OLD."not_negotiable", NEW."not_negotiable"), ('strategy_adjusted', OLD."strategy_adjusted", NEW."strategy_adjusted")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_stakeholder_delete AFTER DELETE ON stakeholder BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'stakeholder', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'name', OLD."name", 'role', OLD."role", 'power', OLD."power", 'views', OLD."views", 'not_negotiable', OLD."not_negotiable", 'strategy_adjusted', OLD."strategy_adjusted"), NULL;
        END;
CREATE TRIGGER log_tagged_insert AFTER INSERT ON tagged BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'tagged', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_tagged_update AFTER UPDATE ON tagged BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'tagged', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('engagement', OLD."engagement", NEW."engagement"), ('session', OLD."session", NEW."session"), ('letter', OLD."letter", NEW."letter"), ('row', OLD."row", NEW."row"), ('tag', OLD."tag", NEW."tag")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_tagged_delete AFTER DELETE ON tagged BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'tagged', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'letter', OLD."letter", 'row', OLD."row", 'tag', OLD."tag"), NULL;
        END;
CREATE TRIGGER log_term_insert AFTER INSERT ON term BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'term', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_term_update AFTER UPDATE ON term BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'term', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('engagement', OLD."engagement", NEW."engagement"), ('agreement', OLD."agreement", NEW."agreement"), ('kind', OLD."kind", NEW."kind"), ('text', OLD."text", NEW."text"), ('due_on', OLD."due_on", NEW."due_on"), ('state', OLD."state", NEW."state"), ('reached_on', OLD."reached_on", NEW."reached_on"), ('evidence', OLD."evidence", NEW."evidence"), ('since', OLD."since", NEW."since"), ('until', OLD."until", NEW."until"), ('settled_on', OLD."settled_on", NEW."settled_on")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_term_delete AFTER DELETE ON term BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'term', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'agreement', OLD."agreement", 'kind', OLD."kind", 'text', OLD."text", 'due_on', OLD."due_on", 'state', OLD."state", 'reached_on', OLD."reached_on", 'evidence', OLD."evidence", 'since', OLD."since", 'until', OLD."until", 'settled_on', OLD."settled_on"), NULL;
        END;
CREATE TRIGGER log_term_wording_insert AFTER INSERT ON term_wording BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'term_wording', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_term_wording_update AFTER UPDATE ON term_wording BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'term_wording', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('engagement', OLD."engagement", NEW."engagement"), ('term', OLD."term", NEW."term"), ('until', OLD."until", NEW."until"), ('text', OLD."text", NEW."text"), ('due_on', OLD."due_on", NEW."due_on")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_term_wording_delete AFTER DELETE ON term_wording BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'term_wording', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'term', OLD."term", 'until', OLD."until", 'text', OLD."text", 'due_on', OLD."due_on"), NULL;
        END;
CREATE TRIGGER log_win_insert AFTER INSERT ON win BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'win', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert', NULL, NULL;
        END;
CREATE TRIGGER log_win_update AFTER UPDATE ON win BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'win', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update', json_group_object(name, old), json_group_object(name, new)
            FROM (SELECT 'uuid' AS name, OLD."uuid" AS old, NEW."uuid" AS new UNION ALL VALUES ('changed_at', OLD."changed_at", NEW."changed_at"), ('engagement', OLD."engagement", NEW."engagement"), ('session', OLD."session", NEW."session"), ('goal', OLD."goal", NEW."goal"), ('day', OLD."day", NEW."day"), ('text', OLD."text", NEW."text"), ('evidence', OLD."evidence", NEW."evidence"), ('celebrated_in', OLD."celebrated_in", NEW."celebrated_in"), ('celebrated', OLD."celebrated", NEW."celebrated"), ('withheld', OLD."withheld", NEW."withheld")) WHERE old IS NOT new;
        END;
CREATE TRIGGER log_win_delete AFTER DELETE ON win BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after) SELECT (SELECT max(id) FROM command), 'win', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete', json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'day', OLD."day", 'text', OLD."text", 'evidence', OLD."evidence", 'celebrated_in', OLD."celebrated_in", 'celebrated', OLD."celebrated", 'withheld', OLD."withheld"), NULL;
        END;
PRAGMA application_id = 1129074503;
PRAGMA user_version = 4;
