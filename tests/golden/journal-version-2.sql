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
CREATE TABLE agreement (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), version INTEGER NOT NULL, agreed_on TEXT) STRICT;
CREATE TABLE term (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), agreement INTEGER NOT NULL REFERENCES agreement(id), kind TEXT NOT NULL,
        text TEXT NOT NULL, due_on TEXT, state TEXT CHECK (state IN ('planned', 'reached', 'missed', 'changed')),
        reached_on TEXT, evidence TEXT, since INTEGER NOT NULL, until INTEGER) STRICT;
CREATE TABLE release (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL REFERENCES engagement(id), letter TEXT NOT NULL, row INTEGER NOT NULL, day TEXT NOT NULL) STRICT;
CREATE TABLE disclosure (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, changed_at TEXT NOT NULL, engagement INTEGER NOT NULL, audience TEXT NOT NULL,
        at TEXT NOT NULL, sha256 TEXT NOT NULL,
        items TEXT NOT NULL, approved_on TEXT) STRICT;
CREATE TABLE command (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, verb TEXT NOT NULL,
        refs TEXT NOT NULL DEFAULT '', client INTEGER, schema INTEGER NOT NULL,
        undone_by INTEGER REFERENCES command(id)) STRICT;
CREATE TABLE change (id INTEGER PRIMARY KEY AUTOINCREMENT, command INTEGER NOT NULL REFERENCES command(id),
        "table" TEXT NOT NULL, row INTEGER NOT NULL, uuid TEXT NOT NULL, client INTEGER,
        op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')), before TEXT, after TEXT) STRICT;
CREATE VIRTUAL TABLE word_index USING fts5(text, content = '', contentless_delete = 1,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
CREATE VIRTUAL TABLE part_index USING fts5(text, content = '', contentless_delete = 1,
        tokenize = 'trigram remove_diacritics 1');
INSERT INTO "client" VALUES (1, 'cfb8d9de-9adf-4328-ae11-7a6fd65dabce', '2026-11-18T19:00:00Z', 'lucia-fernandez', 'Lucía Fernández', NULL, NULL, NULL, 'external', NULL, 'none', NULL, NULL, NULL);
INSERT INTO "engagement" VALUES (1, '458fcad8-beb2-4279-8aa7-269488acff8b', '2026-11-18T19:00:00Z', 1, '', 'individual', NULL, 'paid', 10, 21, NULL, '2026-11-18', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "stakeholder" VALUES (1, 'c5cac337-e1ba-4464-80e6-cf4ccd7ac5e4', '2026-11-18T19:00:00Z', 1, 'Carmen Gil', 'sponsor', 'pays', NULL, NULL, NULL);
INSERT INTO "session" VALUES (1, '1e8e962b-a1bf-4bd5-874a-0e5ac376065d', '2026-11-18T19:00:00Z', 1, '2026-08-12', '2026-08-12T09:00:00Z', 120, 60, NULL, NULL, 'coaching', 'held', NULL, 'volver a dirigir después de la baja', NULL, NULL, NULL, NULL, 'Llega con mucha energía y poca voz. Recursos humanos paga; todavía no nos hemos reunido los tres.
^n1
^g1
^g2
^n2
## Commitments
^c1
^c2
^next_session', 'date:    14 weeks ago 11:00
minutes: 60
focus:   volver a dirigir después de la baja

Llega con mucha energía y poca voz. Recursos humanos paga; todavía no nos hemos reunido los tres.
> Quiero volver sin pedir perdón por haberme ido.

new goal: dirigir cuatro días y descansar el quinto
  why: la última vez no paré y me pararon
  proposed by: client
new goal: preparar a una segunda persona
  proposed by: sponsor

belief: «quien descansa, pierde» | holder: Lucía | behind it: los años de la fusión

## Commitments
- Lucía: hablar con Rosa sobre los viernes by in 2 weeks
- me: proponer fechas para la reunión a tres by in a week

next session: in 3 weeks 11:00
', 'note', NULL, NULL, NULL, '2026-11-18T19:00:00Z');
INSERT INTO "session" VALUES (2, 'f4b64c4b-0a7f-423f-972f-7481fdcd871b', '2026-11-18T19:00:00Z', 1, '2026-09-02', '2026-09-02T09:00:00Z', 120, 60, NULL, NULL, 'coaching', 'held', NULL, 'los viernes', 75, NULL, NULL, NULL, '- [x] c17 Lucía: hablar con Rosa sobre los viernes. Rosa dijo que sí antes de que terminara la frase
rate g4: 4 dos viernes de cuatro

## Resistance
^r1
^r2
## Experiment
^x1
^next_session', 'date:    11 weeks ago 11:00
minutes: 60
focus:   los viernes
balance: mostly process

- [x] c17 Lucía: hablar con Rosa sobre los viernes. Rosa dijo que sí antes de que terminara la frase
rate g4: 4 dos viernes de cuatro

## Resistance
- llegó diez minutos tarde y pidió «algo práctico»
  aimed at: coaching
  source: uncertainty
- «Rosa no está preparada para dirigir»
  aimed at: the goal
  asked: ¿qué tendría que ver usted para pensar lo contrario?
  client says: si está preparada, ¿qué hago yo?

## Experiment
- Rosa dirige la reunión del jueves | review: in 3 weeks | goal: g4
  expects: que me llamen antes de las once

next session: in 3 weeks 11:00
', 'note', NULL, NULL, NULL, '2026-11-18T19:00:00Z');
INSERT INTO "session" VALUES (3, '96a28112-89dc-413e-82ff-fa707faaf20a', '2026-11-18T19:00:00Z', 1, '2026-09-23', '2026-09-23T09:00:00Z', 120, NULL, NULL, NULL, 'coaching', 'planned', NULL, NULL, NULL, NULL, NULL, NULL, '', '', 'note', NULL, NULL, NULL, NULL);
INSERT INTO "goal" VALUES (1, 'c7982cdf-efb4-427e-bcca-f4b4fe88ad3d', '2026-11-18T19:00:00Z', 1, 1, 'dirigir cuatro días y descansar el quinto', 'la última vez no paré y me pararon', NULL, NULL, NULL, NULL, 'client', '2026-08-12', 'active', 0);
INSERT INTO "goal" VALUES (2, '35e773a0-4b36-441e-9beb-f41af7a6e677', '2026-11-18T19:00:00Z', 1, 1, 'preparar a una segunda persona', NULL, NULL, NULL, NULL, NULL, 'sponsor', NULL, 'proposed', 0);
INSERT INTO "resistance" VALUES (1, '4ddfd704-6ae2-43cf-8bab-7913c44e0691', '2026-11-18T19:00:00Z', 1, 2, NULL, NULL, 'llegó diez minutos tarde y pidió «algo práctico»', 'coaching', 'uncertainty', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "resistance" VALUES (2, '1201e136-78e4-4a10-9971-7bebc502e234', '2026-11-18T19:00:00Z', 1, 2, NULL, NULL, '«Rosa no está preparada para dirigir»', 'the_goal', 'unknown', NULL, '¿qué tendría que ver usted para pensar lo contrario?', 'si está preparada, ¿qué hago yo?', NULL, NULL, NULL);
INSERT INTO "experiment" VALUES (1, '4649d82e-484b-400e-be5b-74fac77015e0', '2026-11-18T19:00:00Z', 1, 2, NULL, 'Rosa dirige la reunión del jueves | goal: g4', NULL, 'que me llamen antes de las once', NULL, NULL, '2026-09-23', 0, 'running', NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "commitment" VALUES (1, 'dc269ae9-db93-455b-a021-7a60bf833cd3', '2026-11-18T19:00:00Z', 1, 1, NULL, 'client', NULL, NULL, 'hablar con Rosa sobre los viernes', '2026-08-26', 0, 'open', NULL, NULL, NULL, 1, 0);
INSERT INTO "commitment" VALUES (2, 'cda031d4-4037-4144-8f27-4775f2ae6cf2', '2026-11-18T19:00:00Z', 1, 1, NULL, 'coach', NULL, NULL, 'proponer fechas para la reunión a tres', '2026-08-19', 0, 'open', NULL, NULL, NULL, 2, 0);
INSERT INTO "remark" VALUES (1, '6f4607bd-6f30-49f6-9e71-3bc83482fbbf', '2026-11-18T19:00:00Z', 1, 1, 'words', 'Quiero volver sin pedir perdón por haberme ido.', NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "remark" VALUES (2, '937bfe78-d3c8-47e0-b0c7-2bc525766950', '2026-11-18T19:00:00Z', 1, 1, 'belief', '«quien descansa, pierde»', 'Lucía', NULL, NULL, 'los años de la fusión', NULL, NULL, 0);
INSERT INTO "command" VALUES (1, '2026-11-18T19:00:00Z', 'client add', '', 1, 2, NULL);
INSERT INTO "command" VALUES (2, '2026-11-18T19:00:00Z', 'note', 's1', 1, 2, NULL);
INSERT INTO "command" VALUES (3, '2026-11-18T19:00:00Z', 'note', 's2', 1, 2, NULL);
INSERT INTO "change" VALUES (1, 1, 'client', 1, 'cfb8d9de-9adf-4328-ae11-7a6fd65dabce', 1, 'insert', NULL, '{"id":1,"uuid":"cfb8d9de-9adf-4328-ae11-7a6fd65dabce","changed_at":"2026-11-18T19:00:00Z","slug":"lucia-fernandez","name":"Lucía Fernández","contact":null,"organisation":null,"level":null,"relationship":"external","language":null,"log_consent":"none","log_consent_on":null,"retention_months":null,"archived_on":null}');
INSERT INTO "change" VALUES (2, 1, 'engagement', 1, '458fcad8-beb2-4279-8aa7-269488acff8b', 1, 'insert', NULL, '{"id":1,"uuid":"458fcad8-beb2-4279-8aa7-269488acff8b","changed_at":"2026-11-18T19:00:00Z","client":1,"title":"","format":"individual","group_size":null,"payment":"paid","planned_sessions":10,"cadence_days":21,"session_minutes":null,"started_on":"2026-11-18","ended_on":null,"paused_on":null,"paused_why":null,"end_reason":null,"alignment_waived":null}');
INSERT INTO "change" VALUES (3, 1, 'stakeholder', 1, 'c5cac337-e1ba-4464-80e6-cf4ccd7ac5e4', 1, 'insert', NULL, '{"id":1,"uuid":"c5cac337-e1ba-4464-80e6-cf4ccd7ac5e4","changed_at":"2026-11-18T19:00:00Z","engagement":1,"name":"Carmen Gil","role":"sponsor","power":"pays","views":null,"not_negotiable":null,"strategy_adjusted":null}');
INSERT INTO "change" VALUES (4, 2, 'session', 1, '1e8e962b-a1bf-4bd5-874a-0e5ac376065d', 1, 'insert', NULL, '{"id":1,"uuid":"1e8e962b-a1bf-4bd5-874a-0e5ac376065d","changed_at":"2026-11-18T19:00:00Z","engagement":1,"day":"2026-08-12","starts_at":"2026-08-12T09:00:00Z","utc_offset":120,"minutes":60,"mentoring":null,"training":null,"kind":"coaching","status":"held","reason":null,"focus":"volver a dirigir después de la baja","process_share":null,"trust":null,"trust_sign":null,"open_with":null,"body":"","typed":"date:    14 weeks ago 11:00\nminutes: 60\nfocus:   volver a dirigir después de la baja\n\nLlega con mucha energía y poca voz. Recursos humanos paga; todavía no nos hemos reunido los tres.\n> Quiero volver sin pedir perdón por haberme ido.\n\nnew goal: dirigir cuatro días y descansar el quinto\n  why: la última vez no paré y me pararon\n  proposed by: client\nnew goal: preparar a una segunda persona\n  proposed by: sponsor\n\nbelief: «quien descansa, pierde» | holder: Lucía | behind it: los años de la fusión\n\n## Commitments\n- Lucía: hablar con Rosa sobre los viernes by in 2 weeks\n- me: proponer fechas para la reunión a tres by in a week\n\nnext session: in 3 weeks 11:00\n","typed_as":"note","explained":null,"autonomy":null,"may_share":null,"written_at":"2026-11-18T19:00:00Z"}');
INSERT INTO "change" VALUES (5, 2, 'goal', 1, 'c7982cdf-efb4-427e-bcca-f4b4fe88ad3d', 1, 'insert', NULL, '{"id":1,"uuid":"c7982cdf-efb4-427e-bcca-f4b4fe88ad3d","changed_at":"2026-11-18T19:00:00Z","engagement":1,"session":1,"text":"dirigir cuatro días y descansar el quinto","why":"la última vez no paré y me pararon","measure":null,"target_on":null,"benefit":null,"team_benefit":null,"proposed_by":"client","adopted_on":"2026-08-12","state":"active","withheld":0}');
INSERT INTO "change" VALUES (6, 2, 'goal', 2, '35e773a0-4b36-441e-9beb-f41af7a6e677', 1, 'insert', NULL, '{"id":2,"uuid":"35e773a0-4b36-441e-9beb-f41af7a6e677","changed_at":"2026-11-18T19:00:00Z","engagement":1,"session":1,"text":"preparar a una segunda persona","why":null,"measure":null,"target_on":null,"benefit":null,"team_benefit":null,"proposed_by":"sponsor","adopted_on":null,"state":"proposed","withheld":0}');
INSERT INTO "change" VALUES (7, 2, 'remark', 1, '6f4607bd-6f30-49f6-9e71-3bc83482fbbf', 1, 'insert', NULL, '{"id":1,"uuid":"6f4607bd-6f30-49f6-9e71-3bc83482fbbf","changed_at":"2026-11-18T19:00:00Z","engagement":1,"session":1,"kind":"words","text":"Quiero volver sin pedir perdón por haberme ido.","holder":null,"stakeholder":null,"goal":null,"detail":null,"proposed_by":null,"may_quote":null,"withheld":0}');
INSERT INTO "change" VALUES (8, 2, 'commitment', 1, 'dc269ae9-db93-455b-a021-7a60bf833cd3', 1, 'insert', NULL, '{"id":1,"uuid":"dc269ae9-db93-455b-a021-7a60bf833cd3","changed_at":"2026-11-18T19:00:00Z","engagement":1,"session":1,"goal":null,"owner":"client","owner_name":null,"stakeholder":null,"text":"hablar con Rosa sobre los viernes","due_on":"2026-08-26","due_next":0,"state":"open","closed_on":null,"closed_in":null,"outcome":null,"position":1,"withheld":0}');
INSERT INTO "change" VALUES (9, 2, 'commitment', 2, 'cda031d4-4037-4144-8f27-4775f2ae6cf2', 1, 'insert', NULL, '{"id":2,"uuid":"cda031d4-4037-4144-8f27-4775f2ae6cf2","changed_at":"2026-11-18T19:00:00Z","engagement":1,"session":1,"goal":null,"owner":"coach","owner_name":null,"stakeholder":null,"text":"proponer fechas para la reunión a tres","due_on":"2026-08-19","due_next":0,"state":"open","closed_on":null,"closed_in":null,"outcome":null,"position":2,"withheld":0}');
INSERT INTO "change" VALUES (10, 2, 'remark', 2, '937bfe78-d3c8-47e0-b0c7-2bc525766950', 1, 'insert', NULL, '{"id":2,"uuid":"937bfe78-d3c8-47e0-b0c7-2bc525766950","changed_at":"2026-11-18T19:00:00Z","engagement":1,"session":1,"kind":"belief","text":"«quien descansa, pierde»","holder":"Lucía","stakeholder":null,"goal":null,"detail":"los años de la fusión","proposed_by":null,"may_quote":null,"withheld":0}');
INSERT INTO "change" VALUES (11, 2, 'session', 2, 'f4b64c4b-0a7f-423f-972f-7481fdcd871b', 1, 'insert', NULL, '{"id":2,"uuid":"f4b64c4b-0a7f-423f-972f-7481fdcd871b","changed_at":"2026-11-18T19:00:00Z","engagement":1,"day":"2026-09-02","starts_at":"2026-09-02T09:00:00Z","utc_offset":120,"minutes":null,"mentoring":null,"training":null,"kind":"coaching","status":"planned","reason":null,"focus":null,"process_share":null,"trust":null,"trust_sign":null,"open_with":null,"body":"","typed":"","typed_as":"note","explained":null,"autonomy":null,"may_share":null,"written_at":null}');
INSERT INTO "change" VALUES (12, 2, 'session', 1, '1e8e962b-a1bf-4bd5-874a-0e5ac376065d', 1, 'update', '{"id":1,"uuid":"1e8e962b-a1bf-4bd5-874a-0e5ac376065d","changed_at":"2026-11-18T19:00:00Z","engagement":1,"day":"2026-08-12","starts_at":"2026-08-12T09:00:00Z","utc_offset":120,"minutes":60,"mentoring":null,"training":null,"kind":"coaching","status":"held","reason":null,"focus":"volver a dirigir después de la baja","process_share":null,"trust":null,"trust_sign":null,"open_with":null,"body":"","typed":"date:    14 weeks ago 11:00\nminutes: 60\nfocus:   volver a dirigir después de la baja\n\nLlega con mucha energía y poca voz. Recursos humanos paga; todavía no nos hemos reunido los tres.\n> Quiero volver sin pedir perdón por haberme ido.\n\nnew goal: dirigir cuatro días y descansar el quinto\n  why: la última vez no paré y me pararon\n  proposed by: client\nnew goal: preparar a una segunda persona\n  proposed by: sponsor\n\nbelief: «quien descansa, pierde» | holder: Lucía | behind it: los años de la fusión\n\n## Commitments\n- Lucía: hablar con Rosa sobre los viernes by in 2 weeks\n- me: proponer fechas para la reunión a tres by in a week\n\nnext session: in 3 weeks 11:00\n","typed_as":"note","explained":null,"autonomy":null,"may_share":null,"written_at":"2026-11-18T19:00:00Z"}', '{"id":1,"uuid":"1e8e962b-a1bf-4bd5-874a-0e5ac376065d","changed_at":"2026-11-18T19:00:00Z","engagement":1,"day":"2026-08-12","starts_at":"2026-08-12T09:00:00Z","utc_offset":120,"minutes":60,"mentoring":null,"training":null,"kind":"coaching","status":"held","reason":null,"focus":"volver a dirigir después de la baja","process_share":null,"trust":null,"trust_sign":null,"open_with":null,"body":"Llega con mucha energía y poca voz. Recursos humanos paga; todavía no nos hemos reunido los tres.\n^n1\n^g1\n^g2\n^n2\n## Commitments\n^c1\n^c2\n^next_session","typed":"date:    14 weeks ago 11:00\nminutes: 60\nfocus:   volver a dirigir después de la baja\n\nLlega con mucha energía y poca voz. Recursos humanos paga; todavía no nos hemos reunido los tres.\n> Quiero volver sin pedir perdón por haberme ido.\n\nnew goal: dirigir cuatro días y descansar el quinto\n  why: la última vez no paré y me pararon\n  proposed by: client\nnew goal: preparar a una segunda persona\n  proposed by: sponsor\n\nbelief: «quien descansa, pierde» | holder: Lucía | behind it: los años de la fusión\n\n## Commitments\n- Lucía: hablar con Rosa sobre los viernes by in 2 weeks\n- me: proponer fechas para la reunión a tres by in a week\n\nnext session: in 3 weeks 11:00\n","typed_as":"note","explained":null,"autonomy":null,"may_share":null,"written_at":"2026-11-18T19:00:00Z"}');
INSERT INTO "change" VALUES (13, 3, 'session', 2, 'f4b64c4b-0a7f-423f-972f-7481fdcd871b', 1, 'update', '{"id":2,"uuid":"f4b64c4b-0a7f-423f-972f-7481fdcd871b","changed_at":"2026-11-18T19:00:00Z","engagement":1,"day":"2026-09-02","starts_at":"2026-09-02T09:00:00Z","utc_offset":120,"minutes":null,"mentoring":null,"training":null,"kind":"coaching","status":"planned","reason":null,"focus":null,"process_share":null,"trust":null,"trust_sign":null,"open_with":null,"body":"","typed":"","typed_as":"note","explained":null,"autonomy":null,"may_share":null,"written_at":null}', '{"id":2,"uuid":"f4b64c4b-0a7f-423f-972f-7481fdcd871b","changed_at":"2026-11-18T19:00:00Z","engagement":1,"day":"2026-09-02","starts_at":"2026-09-02T09:00:00Z","utc_offset":120,"minutes":60,"mentoring":null,"training":null,"kind":"coaching","status":"held","reason":null,"focus":"los viernes","process_share":75,"trust":null,"trust_sign":null,"open_with":null,"body":"","typed":"date:    11 weeks ago 11:00\nminutes: 60\nfocus:   los viernes\nbalance: mostly process\n\n- [x] c17 Lucía: hablar con Rosa sobre los viernes. Rosa dijo que sí antes de que terminara la frase\nrate g4: 4 dos viernes de cuatro\n\n## Resistance\n- llegó diez minutos tarde y pidió «algo práctico»\n  aimed at: coaching\n  source: uncertainty\n- «Rosa no está preparada para dirigir»\n  aimed at: the goal\n  asked: ¿qué tendría que ver usted para pensar lo contrario?\n  client says: si está preparada, ¿qué hago yo?\n\n## Experiment\n- Rosa dirige la reunión del jueves | review: in 3 weeks | goal: g4\n  expects: que me llamen antes de las once\n\nnext session: in 3 weeks 11:00\n","typed_as":"note","explained":null,"autonomy":null,"may_share":null,"written_at":"2026-11-18T19:00:00Z"}');
INSERT INTO "change" VALUES (14, 3, 'experiment', 1, '4649d82e-484b-400e-be5b-74fac77015e0', 1, 'insert', NULL, '{"id":1,"uuid":"4649d82e-484b-400e-be5b-74fac77015e0","changed_at":"2026-11-18T19:00:00Z","engagement":1,"session":2,"goal":null,"text":"Rosa dirige la reunión del jueves | goal: g4","proposed_by":null,"expects":"que me llamen antes de las once","confidence":null,"evidence":null,"review_on":"2026-09-23","review_next":0,"state":"running","outcome":null,"learned":null,"confidence_after":null,"then":null,"reviewed_in":null,"reported":null,"withheld":0}');
INSERT INTO "change" VALUES (15, 3, 'resistance', 1, '4ddfd704-6ae2-43cf-8bab-7913c44e0691', 1, 'insert', NULL, '{"id":1,"uuid":"4ddfd704-6ae2-43cf-8bab-7913c44e0691","changed_at":"2026-11-18T19:00:00Z","engagement":1,"session":2,"goal":null,"continues":null,"fact":"llegó diez minutos tarde y pidió «algo práctico»","aimed_at":"coaching","source":"uncertainty","source_detail":null,"asked":null,"client_says":null,"my_take":null,"response":null,"ended":null}');
INSERT INTO "change" VALUES (16, 3, 'resistance', 2, '1201e136-78e4-4a10-9971-7bebc502e234', 1, 'insert', NULL, '{"id":2,"uuid":"1201e136-78e4-4a10-9971-7bebc502e234","changed_at":"2026-11-18T19:00:00Z","engagement":1,"session":2,"goal":null,"continues":null,"fact":"«Rosa no está preparada para dirigir»","aimed_at":"the_goal","source":"unknown","source_detail":null,"asked":"¿qué tendría que ver usted para pensar lo contrario?","client_says":"si está preparada, ¿qué hago yo?","my_take":null,"response":null,"ended":null}');
INSERT INTO "change" VALUES (17, 3, 'session', 3, '96a28112-89dc-413e-82ff-fa707faaf20a', 1, 'insert', NULL, '{"id":3,"uuid":"96a28112-89dc-413e-82ff-fa707faaf20a","changed_at":"2026-11-18T19:00:00Z","engagement":1,"day":"2026-09-23","starts_at":"2026-09-23T09:00:00Z","utc_offset":120,"minutes":null,"mentoring":null,"training":null,"kind":"coaching","status":"planned","reason":null,"focus":null,"process_share":null,"trust":null,"trust_sign":null,"open_with":null,"body":"","typed":"","typed_as":"note","explained":null,"autonomy":null,"may_share":null,"written_at":null}');
INSERT INTO "change" VALUES (18, 3, 'session', 2, 'f4b64c4b-0a7f-423f-972f-7481fdcd871b', 1, 'update', '{"id":2,"uuid":"f4b64c4b-0a7f-423f-972f-7481fdcd871b","changed_at":"2026-11-18T19:00:00Z","engagement":1,"day":"2026-09-02","starts_at":"2026-09-02T09:00:00Z","utc_offset":120,"minutes":60,"mentoring":null,"training":null,"kind":"coaching","status":"held","reason":null,"focus":"los viernes","process_share":75,"trust":null,"trust_sign":null,"open_with":null,"body":"","typed":"date:    11 weeks ago 11:00\nminutes: 60\nfocus:   los viernes\nbalance: mostly process\n\n- [x] c17 Lucía: hablar con Rosa sobre los viernes. Rosa dijo que sí antes de que terminara la frase\nrate g4: 4 dos viernes de cuatro\n\n## Resistance\n- llegó diez minutos tarde y pidió «algo práctico»\n  aimed at: coaching\n  source: uncertainty\n- «Rosa no está preparada para dirigir»\n  aimed at: the goal\n  asked: ¿qué tendría que ver usted para pensar lo contrario?\n  client says: si está preparada, ¿qué hago yo?\n\n## Experiment\n- Rosa dirige la reunión del jueves | review: in 3 weeks | goal: g4\n  expects: que me llamen antes de las once\n\nnext session: in 3 weeks 11:00\n","typed_as":"note","explained":null,"autonomy":null,"may_share":null,"written_at":"2026-11-18T19:00:00Z"}', '{"id":2,"uuid":"f4b64c4b-0a7f-423f-972f-7481fdcd871b","changed_at":"2026-11-18T19:00:00Z","engagement":1,"day":"2026-09-02","starts_at":"2026-09-02T09:00:00Z","utc_offset":120,"minutes":60,"mentoring":null,"training":null,"kind":"coaching","status":"held","reason":null,"focus":"los viernes","process_share":75,"trust":null,"trust_sign":null,"open_with":null,"body":"- [x] c17 Lucía: hablar con Rosa sobre los viernes. Rosa dijo que sí antes de que terminara la frase\nrate g4: 4 dos viernes de cuatro\n\n## Resistance\n^r1\n^r2\n## Experiment\n^x1\n^next_session","typed":"date:    11 weeks ago 11:00\nminutes: 60\nfocus:   los viernes\nbalance: mostly process\n\n- [x] c17 Lucía: hablar con Rosa sobre los viernes. Rosa dijo que sí antes de que terminara la frase\nrate g4: 4 dos viernes de cuatro\n\n## Resistance\n- llegó diez minutos tarde y pidió «algo práctico»\n  aimed at: coaching\n  source: uncertainty\n- «Rosa no está preparada para dirigir»\n  aimed at: the goal\n  asked: ¿qué tendría que ver usted para pensar lo contrario?\n  client says: si está preparada, ¿qué hago yo?\n\n## Experiment\n- Rosa dirige la reunión del jueves | review: in 3 weeks | goal: g4\n  expects: que me llamen antes de las once\n\nnext session: in 3 weeks 11:00\n","typed_as":"note","explained":null,"autonomy":null,"may_share":null,"written_at":"2026-11-18T19:00:00Z"}');
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
CREATE VIEW not_aligned AS 
        SELECT e.id AS engagement FROM engagement e
        WHERE e.alignment_waived IS NULL AND e.ended_on IS NULL
          AND EXISTS (SELECT 1 FROM stakeholder p WHERE p.engagement = e.id AND p.role = 'sponsor')
          AND NOT EXISTS (SELECT 1 FROM session s WHERE s.engagement = e.id AND s.kind = 'alignment'
                          AND s.status = 'held');
CREATE VIEW open_commitment AS SELECT * FROM commitment WHERE state = 'open';
CREATE VIEW running_experiment AS SELECT * FROM experiment WHERE state = 'running';
CREATE VIEW open_resistance AS 
        SELECT * FROM resistance r WHERE ended IS NULL
          AND NOT EXISTS (SELECT 1 FROM resistance later WHERE later.continues = r.id);
CREATE VIEW untold_shift AS SELECT * FROM goal_shift WHERE told IN ('not_yet', 'will_tell');
CREATE VIEW counted_minutes AS 
        SELECT id AS session, engagement, day,
               minutes - coalesce(mentoring, 0) - coalesce(training, 0) AS coaching,
               coalesce(mentoring, 0) AS mentoring, coalesce(training, 0) AS training
        FROM session WHERE status = 'held' AND minutes IS NOT NULL
          AND kind IN ('coaching', 'closing', 'follow_up');
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
               CASE WHEN EXISTS (SELECT 1 FROM goal_shift h WHERE h.goal = g.id AND h.kind = g.state AND (h.withheld = 1 OR h.told IN ('not_yet', 'will_tell')))
                    THEN 'active' ELSE g.state END AS state
        FROM goal g WHERE g.withheld = 0 AND g.state <> 'proposed';
CREATE VIEW given_shift AS 
        SELECT h.id, h.engagement, h.session, h.goal, h.day, h.kind, h.client_words,
               CASE WHEN h.to_text <> h.from_text THEN h.to_text END AS to_text
        FROM goal_shift h JOIN given_goal g ON g.id = h.goal WHERE NOT (h.withheld = 1 OR h.told IN ('not_yet', 'will_tell'));
CREATE VIEW given_goal_with_untold AS 
        SELECT g.id, g.engagement, g.session, g.why, g.measure, g.target_on, g.benefit, g.team_benefit, g.adopted_on,
               coalesce((SELECT h.from_text FROM goal_shift h WHERE h.goal = g.id ORDER BY h.id LIMIT 1),
                        g.text) AS first_text,
               CASE WHEN EXISTS (SELECT 1 FROM goal_shift h WHERE h.goal = g.id AND h.kind = g.state AND (h.withheld = 1))
                    THEN 'active' ELSE g.state END AS state
        FROM goal g WHERE g.withheld = 0 AND g.state <> 'proposed';
CREATE VIEW given_shift_with_untold AS 
        SELECT h.id, h.engagement, h.session, h.goal, h.day, h.kind, h.client_words,
               CASE WHEN h.to_text <> h.from_text THEN h.to_text END AS to_text
        FROM goal_shift h JOIN given_goal_with_untold g ON g.id = h.goal WHERE NOT (h.withheld = 1);
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
CREATE VIEW given_milestone AS 
        SELECT t.id, t.engagement, t.text, t.due_on, t.state, t.reached_on FROM term t
        WHERE t.kind IN ('result', 'milestone') AND t.until IS NULL;
CREATE VIEW written AS SELECT session.id * 32 + 1 AS place, concat_ws(char(10), session."focus", session."reason", session."trust_sign", session."open_with", session."explained", session."autonomy", session."may_share", (SELECT group_concat(value, char(10))
    FROM json_each('[' || replace(json_quote(replace(session.body, char(92), ' ')), '\n', '","') || ']')
    WHERE value NOT GLOB '^[a-z]*' OR value GLOB '*[^a-z0-9_ ^]*')) AS text FROM session UNION ALL SELECT goal.id * 32 + 2 AS place, concat_ws(char(10), goal."text", goal."why", goal."measure", goal."benefit", goal."team_benefit") AS text FROM goal UNION ALL SELECT goal_rating.id * 32 + 3 AS place, concat_ws(char(10), goal_rating."why") AS text FROM goal_rating UNION ALL SELECT goal_shift.id * 32 + 4 AS place, concat_ws(char(10), goal_shift."to_text", goal_shift."from_text", goal_shift."client_words", goal_shift."why") AS text FROM goal_shift UNION ALL SELECT resistance.id * 32 + 5 AS place, concat_ws(char(10), resistance."fact", resistance."source_detail", resistance."asked", resistance."client_says", resistance."my_take", resistance."response") AS text FROM resistance UNION ALL SELECT experiment.id * 32 + 6 AS place, concat_ws(char(10), experiment."text", experiment."expects", experiment."evidence", experiment."outcome", experiment."learned", experiment."reported") AS text FROM experiment UNION ALL SELECT win.id * 32 + 7 AS place, concat_ws(char(10), win."text", win."evidence", win."celebrated") AS text FROM win UNION ALL SELECT commitment.id * 32 + 8 AS place, concat_ws(char(10), commitment."text", commitment."owner_name", commitment."outcome") AS text FROM commitment UNION ALL SELECT remark.id * 32 + 9 AS place, concat_ws(char(10), remark."text", remark."holder", remark."detail") AS text FROM remark UNION ALL SELECT client.id * 32 + 10 AS place, concat_ws(char(10), client."name", client."slug", client."contact", client."organisation") AS text FROM client UNION ALL SELECT engagement.id * 32 + 11 AS place, concat_ws(char(10), engagement."title", engagement."paused_why", engagement."alignment_waived") AS text FROM engagement UNION ALL SELECT stakeholder.id * 32 + 12 AS place, concat_ws(char(10), stakeholder."name", stakeholder."views", stakeholder."not_negotiable", stakeholder."strategy_adjusted") AS text FROM stakeholder UNION ALL SELECT attendance.id * 32 + 13 AS place, concat_ws(char(10), attendance."name") AS text FROM attendance UNION ALL SELECT term.id * 32 + 14 AS place, concat_ws(char(10), term."text", term."evidence") AS text FROM term;
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
CREATE TRIGGER log_agreement_insert AFTER INSERT ON agreement BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'agreement', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'version', NEW."version", 'agreed_on', NEW."agreed_on"));
        END;
CREATE TRIGGER log_agreement_update AFTER UPDATE ON agreement BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'agreement', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'version', OLD."version", 'agreed_on', OLD."agreed_on"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'version', NEW."version", 'agreed_on', NEW."agreed_on"));
        END;
CREATE TRIGGER log_agreement_delete AFTER DELETE ON agreement BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'agreement', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'version', OLD."version", 'agreed_on', OLD."agreed_on"), NULL);
        END;
CREATE TRIGGER log_attendance_insert AFTER INSERT ON attendance BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'attendance', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'stakeholder', NEW."stakeholder", 'name', NEW."name"));
        END;
CREATE TRIGGER log_attendance_update AFTER UPDATE ON attendance BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'attendance', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'stakeholder', OLD."stakeholder", 'name', OLD."name"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'stakeholder', NEW."stakeholder", 'name', NEW."name"));
        END;
CREATE TRIGGER log_attendance_delete AFTER DELETE ON attendance BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'attendance', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'stakeholder', OLD."stakeholder", 'name', OLD."name"), NULL);
        END;
CREATE TRIGGER log_client_insert AFTER INSERT ON client BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'client', NEW.id, NEW.uuid, NEW.id, 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'slug', NEW."slug", 'name', NEW."name", 'contact', NEW."contact", 'organisation', NEW."organisation", 'level', NEW."level", 'relationship', NEW."relationship", 'language', NEW."language", 'log_consent', NEW."log_consent", 'log_consent_on', NEW."log_consent_on", 'retention_months', NEW."retention_months", 'archived_on', NEW."archived_on"));
        END;
CREATE TRIGGER log_client_update AFTER UPDATE ON client BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'client', NEW.id, NEW.uuid, NEW.id, 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'slug', OLD."slug", 'name', OLD."name", 'contact', OLD."contact", 'organisation', OLD."organisation", 'level', OLD."level", 'relationship', OLD."relationship", 'language', OLD."language", 'log_consent', OLD."log_consent", 'log_consent_on', OLD."log_consent_on", 'retention_months', OLD."retention_months", 'archived_on', OLD."archived_on"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'slug', NEW."slug", 'name', NEW."name", 'contact', NEW."contact", 'organisation', NEW."organisation", 'level', NEW."level", 'relationship', NEW."relationship", 'language', NEW."language", 'log_consent', NEW."log_consent", 'log_consent_on', NEW."log_consent_on", 'retention_months', NEW."retention_months", 'archived_on', NEW."archived_on"));
        END;
CREATE TRIGGER log_client_delete AFTER DELETE ON client BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'client', OLD.id, OLD.uuid, OLD.id, 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'slug', OLD."slug", 'name', OLD."name", 'contact', OLD."contact", 'organisation', OLD."organisation", 'level', OLD."level", 'relationship', OLD."relationship", 'language', OLD."language", 'log_consent', OLD."log_consent", 'log_consent_on', OLD."log_consent_on", 'retention_months', OLD."retention_months", 'archived_on', OLD."archived_on"), NULL);
        END;
CREATE TRIGGER log_commitment_insert AFTER INSERT ON commitment BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'commitment', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'goal', NEW."goal", 'owner', NEW."owner", 'owner_name', NEW."owner_name", 'stakeholder', NEW."stakeholder", 'text', NEW."text", 'due_on', NEW."due_on", 'due_next', NEW."due_next", 'state', NEW."state", 'closed_on', NEW."closed_on", 'closed_in', NEW."closed_in", 'outcome', NEW."outcome", 'position', NEW."position", 'withheld', NEW."withheld"));
        END;
CREATE TRIGGER log_commitment_update AFTER UPDATE ON commitment BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'commitment', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'owner', OLD."owner", 'owner_name', OLD."owner_name", 'stakeholder', OLD."stakeholder", 'text', OLD."text", 'due_on', OLD."due_on", 'due_next', OLD."due_next", 'state', OLD."state", 'closed_on', OLD."closed_on", 'closed_in', OLD."closed_in", 'outcome', OLD."outcome", 'position', OLD."position", 'withheld', OLD."withheld"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'goal', NEW."goal", 'owner', NEW."owner", 'owner_name', NEW."owner_name", 'stakeholder', NEW."stakeholder", 'text', NEW."text", 'due_on', NEW."due_on", 'due_next', NEW."due_next", 'state', NEW."state", 'closed_on', NEW."closed_on", 'closed_in', NEW."closed_in", 'outcome', NEW."outcome", 'position', NEW."position", 'withheld', NEW."withheld"));
        END;
CREATE TRIGGER log_commitment_delete AFTER DELETE ON commitment BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'commitment', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'owner', OLD."owner", 'owner_name', OLD."owner_name", 'stakeholder', OLD."stakeholder", 'text', OLD."text", 'due_on', OLD."due_on", 'due_next', OLD."due_next", 'state', OLD."state", 'closed_on', OLD."closed_on", 'closed_in', OLD."closed_in", 'outcome', OLD."outcome", 'position', OLD."position", 'withheld', OLD."withheld"), NULL);
        END;
CREATE TRIGGER log_engagement_insert AFTER INSERT ON engagement BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'engagement', NEW.id, NEW.uuid, NEW.client, 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'client', NEW."client", 'title', NEW."title", 'format', NEW."format", 'group_size', NEW."group_size", 'payment', NEW."payment", 'planned_sessions', NEW."planned_sessions", 'cadence_days', NEW."cadence_days", 'session_minutes', NEW."session_minutes", 'started_on', NEW."started_on", 'ended_on', NEW."ended_on", 'paused_on', NEW."paused_on", 'paused_why', NEW."paused_why", 'end_reason', NEW."end_reason", 'alignment_waived', NEW."alignment_waived"));
        END;
CREATE TRIGGER log_engagement_update AFTER UPDATE ON engagement BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'engagement', NEW.id, NEW.uuid, NEW.client, 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'client', OLD."client", 'title', OLD."title", 'format', OLD."format", 'group_size', OLD."group_size", 'payment', OLD."payment", 'planned_sessions', OLD."planned_sessions", 'cadence_days', OLD."cadence_days", 'session_minutes', OLD."session_minutes", 'started_on', OLD."started_on", 'ended_on', OLD."ended_on", 'paused_on', OLD."paused_on", 'paused_why', OLD."paused_why", 'end_reason', OLD."end_reason", 'alignment_waived', OLD."alignment_waived"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'client', NEW."client", 'title', NEW."title", 'format', NEW."format", 'group_size', NEW."group_size", 'payment', NEW."payment", 'planned_sessions', NEW."planned_sessions", 'cadence_days', NEW."cadence_days", 'session_minutes', NEW."session_minutes", 'started_on', NEW."started_on", 'ended_on', NEW."ended_on", 'paused_on', NEW."paused_on", 'paused_why', NEW."paused_why", 'end_reason', NEW."end_reason", 'alignment_waived', NEW."alignment_waived"));
        END;
CREATE TRIGGER log_engagement_delete AFTER DELETE ON engagement BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'engagement', OLD.id, OLD.uuid, OLD.client, 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'client', OLD."client", 'title', OLD."title", 'format', OLD."format", 'group_size', OLD."group_size", 'payment', OLD."payment", 'planned_sessions', OLD."planned_sessions", 'cadence_days', OLD."cadence_days", 'session_minutes', OLD."session_minutes", 'started_on', OLD."started_on", 'ended_on', OLD."ended_on", 'paused_on', OLD."paused_on", 'paused_why', OLD."paused_why", 'end_reason', OLD."end_reason", 'alignment_waived', OLD."alignment_waived"), NULL);
        END;
CREATE TRIGGER log_experiment_insert AFTER INSERT ON experiment BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'experiment', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'goal', NEW."goal", 'text', NEW."text", 'proposed_by', NEW."proposed_by", 'expects', NEW."expects", 'confidence', NEW."confidence", 'evidence', NEW."evidence", 'review_on', NEW."review_on", 'review_next', NEW."review_next", 'state', NEW."state", 'outcome', NEW."outcome", 'learned', NEW."learned", 'confidence_after', NEW."confidence_after", 'then', NEW."then", 'reviewed_in', NEW."reviewed_in", 'reported', NEW."reported", 'withheld', NEW."withheld"));
        END;
CREATE TRIGGER log_experiment_update AFTER UPDATE ON experiment BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'experiment', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'text', OLD."text", 'proposed_by', OLD."proposed_by", 'expects', OLD."expects", 'confidence', OLD."confidence", 'evidence', OLD."evidence", 'review_on', OLD."review_on", 'review_next', OLD."review_next", 'state', OLD."state", 'outcome', OLD."outcome", 'learned', OLD."learned", 'confidence_after', OLD."confidence_after", 'then', OLD."then", 'reviewed_in', OLD."reviewed_in", 'reported', OLD."reported", 'withheld', OLD."withheld"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'goal', NEW."goal", 'text', NEW."text", 'proposed_by', NEW."proposed_by", 'expects', NEW."expects", 'confidence', NEW."confidence", 'evidence', NEW."evidence", 'review_on', NEW."review_on", 'review_next', NEW."review_next", 'state', NEW."state", 'outcome', NEW."outcome", 'learned', NEW."learned", 'confidence_after', NEW."confidence_after", 'then', NEW."then", 'reviewed_in', NEW."reviewed_in", 'reported', NEW."reported", 'withheld', NEW."withheld"));
        END;
CREATE TRIGGER log_experiment_delete AFTER DELETE ON experiment BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'experiment', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'text', OLD."text", 'proposed_by', OLD."proposed_by", 'expects', OLD."expects", 'confidence', OLD."confidence", 'evidence', OLD."evidence", 'review_on', OLD."review_on", 'review_next', OLD."review_next", 'state', OLD."state", 'outcome', OLD."outcome", 'learned', OLD."learned", 'confidence_after', OLD."confidence_after", 'then', OLD."then", 'reviewed_in', OLD."reviewed_in", 'reported', OLD."reported", 'withheld', OLD."withheld"), NULL);
        END;
CREATE TRIGGER log_goal_insert AFTER INSERT ON goal BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'goal', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'text', NEW."text", 'why', NEW."why", 'measure', NEW."measure", 'target_on', NEW."target_on", 'benefit', NEW."benefit", 'team_benefit', NEW."team_benefit", 'proposed_by', NEW."proposed_by", 'adopted_on', NEW."adopted_on", 'state', NEW."state", 'withheld', NEW."withheld"));
        END;
CREATE TRIGGER log_goal_update AFTER UPDATE ON goal BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'goal', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'text', OLD."text", 'why', OLD."why", 'measure', OLD."measure", 'target_on', OLD."target_on", 'benefit', OLD."benefit", 'team_benefit', OLD."team_benefit", 'proposed_by', OLD."proposed_by", 'adopted_on', OLD."adopted_on", 'state', OLD."state", 'withheld', OLD."withheld"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'text', NEW."text", 'why', NEW."why", 'measure', NEW."measure", 'target_on', NEW."target_on", 'benefit', NEW."benefit", 'team_benefit', NEW."team_benefit", 'proposed_by', NEW."proposed_by", 'adopted_on', NEW."adopted_on", 'state', NEW."state", 'withheld', NEW."withheld"));
        END;
CREATE TRIGGER log_goal_delete AFTER DELETE ON goal BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'goal', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'text', OLD."text", 'why', OLD."why", 'measure', OLD."measure", 'target_on', OLD."target_on", 'benefit', OLD."benefit", 'team_benefit', OLD."team_benefit", 'proposed_by', OLD."proposed_by", 'adopted_on', OLD."adopted_on", 'state', OLD."state", 'withheld', OLD."withheld"), NULL);
        END;
CREATE TRIGGER log_goal_rating_insert AFTER INSERT ON goal_rating BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'goal_rating', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'goal', NEW."goal", 'day', NEW."day", 'value', NEW."value", 'why', NEW."why", 'withheld', NEW."withheld"));
        END;
CREATE TRIGGER log_goal_rating_update AFTER UPDATE ON goal_rating BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'goal_rating', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'day', OLD."day", 'value', OLD."value", 'why', OLD."why", 'withheld', OLD."withheld"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'goal', NEW."goal", 'day', NEW."day", 'value', NEW."value", 'why', NEW."why", 'withheld', NEW."withheld"));
        END;
CREATE TRIGGER log_goal_rating_delete AFTER DELETE ON goal_rating BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'goal_rating', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'day', OLD."day", 'value', OLD."value", 'why', OLD."why", 'withheld', OLD."withheld"), NULL);
        END;
CREATE TRIGGER log_goal_shift_insert AFTER INSERT ON goal_shift BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'goal_shift', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'goal', NEW."goal", 'day', NEW."day", 'kind', NEW."kind", 'from_text', NEW."from_text", 'to_text', NEW."to_text", 'trigger', NEW."trigger", 'client_words', NEW."client_words", 'why', NEW."why", 'told', NEW."told", 'told_on', NEW."told_on", 'withheld', NEW."withheld"));
        END;
CREATE TRIGGER log_goal_shift_update AFTER UPDATE ON goal_shift BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'goal_shift', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'day', OLD."day", 'kind', OLD."kind", 'from_text', OLD."from_text", 'to_text', OLD."to_text", 'trigger', OLD."trigger", 'client_words', OLD."client_words", 'why', OLD."why", 'told', OLD."told", 'told_on', OLD."told_on", 'withheld', OLD."withheld"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'goal', NEW."goal", 'day', NEW."day", 'kind', NEW."kind", 'from_text', NEW."from_text", 'to_text', NEW."to_text", 'trigger', NEW."trigger", 'client_words', NEW."client_words", 'why', NEW."why", 'told', NEW."told", 'told_on', NEW."told_on", 'withheld', NEW."withheld"));
        END;
CREATE TRIGGER log_goal_shift_delete AFTER DELETE ON goal_shift BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'goal_shift', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'day', OLD."day", 'kind', OLD."kind", 'from_text', OLD."from_text", 'to_text', OLD."to_text", 'trigger', OLD."trigger", 'client_words', OLD."client_words", 'why', OLD."why", 'told', OLD."told", 'told_on', OLD."told_on", 'withheld', OLD."withheld"), NULL);
        END;
CREATE TRIGGER log_release_insert AFTER INSERT ON release BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'release', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'letter', NEW."letter", 'row', NEW."row", 'day', NEW."day"));
        END;
CREATE TRIGGER log_release_update AFTER UPDATE ON release BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'release', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'letter', OLD."letter", 'row', OLD."row", 'day', OLD."day"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'letter', NEW."letter", 'row', NEW."row", 'day', NEW."day"));
        END;
CREATE TRIGGER log_release_delete AFTER DELETE ON release BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'release', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'letter', OLD."letter", 'row', OLD."row", 'day', OLD."day"), NULL);
        END;
CREATE TRIGGER log_remark_insert AFTER INSERT ON remark BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'remark', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'kind', NEW."kind", 'text', NEW."text", 'holder', NEW."holder", 'stakeholder', NEW."stakeholder", 'goal', NEW."goal", 'detail', NEW."detail", 'proposed_by', NEW."proposed_by", 'may_quote', NEW."may_quote", 'withheld', NEW."withheld"));
        END;
CREATE TRIGGER log_remark_update AFTER UPDATE ON remark BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'remark', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'kind', OLD."kind", 'text', OLD."text", 'holder', OLD."holder", 'stakeholder', OLD."stakeholder", 'goal', OLD."goal", 'detail', OLD."detail", 'proposed_by', OLD."proposed_by", 'may_quote', OLD."may_quote", 'withheld', OLD."withheld"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'kind', NEW."kind", 'text', NEW."text", 'holder', NEW."holder", 'stakeholder', NEW."stakeholder", 'goal', NEW."goal", 'detail', NEW."detail", 'proposed_by', NEW."proposed_by", 'may_quote', NEW."may_quote", 'withheld', NEW."withheld"));
        END;
CREATE TRIGGER log_remark_delete AFTER DELETE ON remark BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'remark', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'kind', OLD."kind", 'text', OLD."text", 'holder', OLD."holder", 'stakeholder', OLD."stakeholder", 'goal', OLD."goal", 'detail', OLD."detail", 'proposed_by', OLD."proposed_by", 'may_quote', OLD."may_quote", 'withheld', OLD."withheld"), NULL);
        END;
CREATE TRIGGER log_resistance_insert AFTER INSERT ON resistance BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'resistance', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'goal', NEW."goal", 'continues', NEW."continues", 'fact', NEW."fact", 'aimed_at', NEW."aimed_at", 'source', NEW."source", 'source_detail', NEW."source_detail", 'asked', NEW."asked", 'client_says', NEW."client_says", 'my_take', NEW."my_take", 'response', NEW."response", 'ended', NEW."ended"));
        END;
CREATE TRIGGER log_resistance_update AFTER UPDATE ON resistance BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'resistance', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'continues', OLD."continues", 'fact', OLD."fact", 'aimed_at', OLD."aimed_at", 'source', OLD."source", 'source_detail', OLD."source_detail", 'asked', OLD."asked", 'client_says', OLD."client_says", 'my_take', OLD."my_take", 'response', OLD."response", 'ended', OLD."ended"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'goal', NEW."goal", 'continues', NEW."continues", 'fact', NEW."fact", 'aimed_at', NEW."aimed_at", 'source', NEW."source", 'source_detail', NEW."source_detail", 'asked', NEW."asked", 'client_says', NEW."client_says", 'my_take', NEW."my_take", 'response', NEW."response", 'ended', NEW."ended"));
        END;
CREATE TRIGGER log_resistance_delete AFTER DELETE ON resistance BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'resistance', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'continues', OLD."continues", 'fact', OLD."fact", 'aimed_at', OLD."aimed_at", 'source', OLD."source", 'source_detail', OLD."source_detail", 'asked', OLD."asked", 'client_says', OLD."client_says", 'my_take', OLD."my_take", 'response', OLD."response", 'ended', OLD."ended"), NULL);
        END;
CREATE TRIGGER log_session_insert AFTER INSERT ON session BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'session', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'day', NEW."day", 'starts_at', NEW."starts_at", 'utc_offset', NEW."utc_offset", 'minutes', NEW."minutes", 'mentoring', NEW."mentoring", 'training', NEW."training", 'kind', NEW."kind", 'status', NEW."status", 'reason', NEW."reason", 'focus', NEW."focus", 'process_share', NEW."process_share", 'trust', NEW."trust", 'trust_sign', NEW."trust_sign", 'open_with', NEW."open_with", 'body', NEW."body", 'typed', NEW."typed", 'typed_as', NEW."typed_as", 'explained', NEW."explained", 'autonomy', NEW."autonomy", 'may_share', NEW."may_share", 'written_at', NEW."written_at"));
        END;
CREATE TRIGGER log_session_update AFTER UPDATE ON session BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'session', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'day', OLD."day", 'starts_at', OLD."starts_at", 'utc_offset', OLD."utc_offset", 'minutes', OLD."minutes", 'mentoring', OLD."mentoring", 'training', OLD."training", 'kind', OLD."kind", 'status', OLD."status", 'reason', OLD."reason", 'focus', OLD."focus", 'process_share', OLD."process_share", 'trust', OLD."trust", 'trust_sign', OLD."trust_sign", 'open_with', OLD."open_with", 'body', OLD."body", 'typed', OLD."typed", 'typed_as', OLD."typed_as", 'explained', OLD."explained", 'autonomy', OLD."autonomy", 'may_share', OLD."may_share", 'written_at', OLD."written_at"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'day', NEW."day", 'starts_at', NEW."starts_at", 'utc_offset', NEW."utc_offset", 'minutes', NEW."minutes", 'mentoring', NEW."mentoring", 'training', NEW."training", 'kind', NEW."kind", 'status', NEW."status", 'reason', NEW."reason", 'focus', NEW."focus", 'process_share', NEW."process_share", 'trust', NEW."trust", 'trust_sign', NEW."trust_sign", 'open_with', NEW."open_with", 'body', NEW."body", 'typed', NEW."typed", 'typed_as', NEW."typed_as", 'explained', NEW."explained", 'autonomy', NEW."autonomy", 'may_share', NEW."may_share", 'written_at', NEW."written_at"));
        END;
CREATE TRIGGER log_session_delete AFTER DELETE ON session BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'session', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'day', OLD."day", 'starts_at', OLD."starts_at", 'utc_offset', OLD."utc_offset", 'minutes', OLD."minutes", 'mentoring', OLD."mentoring", 'training', OLD."training", 'kind', OLD."kind", 'status', OLD."status", 'reason', OLD."reason", 'focus', OLD."focus", 'process_share', OLD."process_share", 'trust', OLD."trust", 'trust_sign', OLD."trust_sign", 'open_with', OLD."open_with", 'body', OLD."body", 'typed', OLD."typed", 'typed_as', OLD."typed_as", 'explained', OLD."explained", 'autonomy', OLD."autonomy", 'may_share', OLD."may_share", 'written_at', OLD."written_at"), NULL);
        END;
CREATE TRIGGER log_stakeholder_insert AFTER INSERT ON stakeholder BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'stakeholder', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'name', NEW."name", 'role', NEW."role", 'power', NEW."power", 'views', NEW."views", 'not_negotiable', NEW."not_negotiable", 'strategy_adjusted', NEW."strategy_adjusted"));
        END;
CREATE TRIGGER log_stakeholder_update AFTER UPDATE ON stakeholder BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'stakeholder', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'name', OLD."name", 'role', OLD."role", 'power', OLD."power", 'views', OLD."views", 'not_negotiable', OLD."not_negotiable", 'strategy_adjusted', OLD."strategy_adjusted"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'name', NEW."name", 'role', NEW."role", 'power', NEW."power", 'views', NEW."views", 'not_negotiable', NEW."not_negotiable", 'strategy_adjusted', NEW."strategy_adjusted"));
        END;
CREATE TRIGGER log_stakeholder_delete AFTER DELETE ON stakeholder BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'stakeholder', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'name', OLD."name", 'role', OLD."role", 'power', OLD."power", 'views', OLD."views", 'not_negotiable', OLD."not_negotiable", 'strategy_adjusted', OLD."strategy_adjusted"), NULL);
        END;
CREATE TRIGGER log_tagged_insert AFTER INSERT ON tagged BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'tagged', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'letter', NEW."letter", 'row', NEW."row", 'tag', NEW."tag"));
        END;
CREATE TRIGGER log_tagged_update AFTER UPDATE ON tagged BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'tagged', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'letter', OLD."letter", 'row', OLD."row", 'tag', OLD."tag"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'letter', NEW."letter", 'row', NEW."row", 'tag', NEW."tag"));
        END;
CREATE TRIGGER log_tagged_delete AFTER DELETE ON tagged BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'tagged', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'letter', OLD."letter", 'row', OLD."row", 'tag', OLD."tag"), NULL);
        END;
CREATE TRIGGER log_term_insert AFTER INSERT ON term BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'term', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'agreement', NEW."agreement", 'kind', NEW."kind", 'text', NEW."text", 'due_on', NEW."due_on", 'state', NEW."state", 'reached_on', NEW."reached_on", 'evidence', NEW."evidence", 'since', NEW."since", 'until', NEW."until"));
        END;
CREATE TRIGGER log_term_update AFTER UPDATE ON term BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'term', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'agreement', OLD."agreement", 'kind', OLD."kind", 'text', OLD."text", 'due_on', OLD."due_on", 'state', OLD."state", 'reached_on', OLD."reached_on", 'evidence', OLD."evidence", 'since', OLD."since", 'until', OLD."until"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'agreement', NEW."agreement", 'kind', NEW."kind", 'text', NEW."text", 'due_on', NEW."due_on", 'state', NEW."state", 'reached_on', NEW."reached_on", 'evidence', NEW."evidence", 'since', NEW."since", 'until', NEW."until"));
        END;
CREATE TRIGGER log_term_delete AFTER DELETE ON term BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'term', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'agreement', OLD."agreement", 'kind', OLD."kind", 'text', OLD."text", 'due_on', OLD."due_on", 'state', OLD."state", 'reached_on', OLD."reached_on", 'evidence', OLD."evidence", 'since', OLD."since", 'until', OLD."until"), NULL);
        END;
CREATE TRIGGER log_win_insert AFTER INSERT ON win BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'win', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'insert',
            NULL, json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'goal', NEW."goal", 'day', NEW."day", 'text', NEW."text", 'evidence', NEW."evidence", 'celebrated_in', NEW."celebrated_in", 'celebrated', NEW."celebrated", 'withheld', NEW."withheld"));
        END;
CREATE TRIGGER log_win_update AFTER UPDATE ON win BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'win', NEW.id, NEW.uuid, (SELECT client FROM engagement WHERE id = NEW.engagement), 'update',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'day', OLD."day", 'text', OLD."text", 'evidence', OLD."evidence", 'celebrated_in', OLD."celebrated_in", 'celebrated', OLD."celebrated", 'withheld', OLD."withheld"), json_object('id', NEW."id", 'uuid', NEW."uuid", 'changed_at', NEW."changed_at", 'engagement', NEW."engagement", 'session', NEW."session", 'goal', NEW."goal", 'day', NEW."day", 'text', NEW."text", 'evidence', NEW."evidence", 'celebrated_in', NEW."celebrated_in", 'celebrated', NEW."celebrated", 'withheld', NEW."withheld"));
        END;
CREATE TRIGGER log_win_delete AFTER DELETE ON win BEGIN
        INSERT INTO change (command, "table", row, uuid, client, op, before, after)
        VALUES ((SELECT max(id) FROM command), 'win', OLD.id, OLD.uuid, (SELECT client FROM engagement WHERE id = OLD.engagement), 'delete',
            json_object('id', OLD."id", 'uuid', OLD."uuid", 'changed_at', OLD."changed_at", 'engagement', OLD."engagement", 'session', OLD."session", 'goal', OLD."goal", 'day', OLD."day", 'text', OLD."text", 'evidence', OLD."evidence", 'celebrated_in', OLD."celebrated_in", 'celebrated', OLD."celebrated", 'withheld', OLD."withheld"), NULL);
        END;
PRAGMA application_id = 1129074503;
PRAGMA user_version = 2;
