"""The rules of coaching that every room shares. Light: the standard library alone, and nothing of coachlog."""
