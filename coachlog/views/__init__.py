"""The questions: SQL in, NamedTuples out, one module per question. Nothing here can change the journal."""
