"""A view in, a shape out: the screen, Markdown, data. No store, no clock."""
