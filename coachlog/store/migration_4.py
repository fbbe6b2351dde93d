"""Migration 4: no table changes; views are made anew that read nothing of the coach's own. Frozen once it has landed."""

STEPS: tuple[str, ...] = ()
