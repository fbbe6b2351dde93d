"""The words of each language, for what the closed lists of the domain hold: one file a language, or a matter."""
