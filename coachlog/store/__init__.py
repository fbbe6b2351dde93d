"""The one door to the journal's file."""
