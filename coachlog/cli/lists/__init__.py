"""Commands that only show: the lists, the brief, today, progress, one thing, search, history."""
