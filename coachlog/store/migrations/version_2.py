"""Migration 2: the search index, and indices for questions that ask all clients at once. Frozen once it has landed.

The index holds no text, only where each word stands: ``word_index`` whole words, ``part_index`` every three letters in
a row, for words inside words (German compounds) and for scripts that put no spaces between them.
"""

STEPS = (
    """CREATE VIRTUAL TABLE word_index USING fts5(text, content = '', contentless_delete = 1,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')""",
    """CREATE VIRTUAL TABLE part_index USING fts5(text, content = '', contentless_delete = 1,
        tokenize = 'trigram remove_diacritics 1')""",
    "CREATE INDEX session_planned ON session(day) WHERE status = 'planned'",
    "CREATE INDEX session_held ON session(engagement, day, kind) WHERE status = 'held'",
    "CREATE INDEX goal_session ON goal(session)",
    "CREATE INDEX goal_rating_engagement ON goal_rating(engagement)",
    "CREATE INDEX goal_rating_session ON goal_rating(session)",
    "CREATE INDEX goal_shift_engagement ON goal_shift(engagement)",
    "CREATE INDEX goal_shift_session ON goal_shift(session)",
    "CREATE INDEX resistance_session ON resistance(session)",
    "CREATE INDEX experiment_session ON experiment(session)",
    "CREATE INDEX experiment_running ON experiment(review_on) WHERE state = 'running'",
    "CREATE INDEX win_session ON win(session)",
    "CREATE INDEX win_uncelebrated ON win(engagement, day) WHERE celebrated_in IS NULL",
    "CREATE INDEX commitment_session ON commitment(session)",
    "CREATE INDEX commitment_open ON commitment(owner, due_on) WHERE state = 'open'",
    "CREATE INDEX tagged_row ON tagged(letter, row)",
    "CREATE INDEX tagged_tag ON tagged(tag)",
    'CREATE INDEX change_row ON change("table", row)',
)
