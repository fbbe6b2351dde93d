"""Everything that is of a language: what a person types, and what documents say. One file a language, or a matter."""
