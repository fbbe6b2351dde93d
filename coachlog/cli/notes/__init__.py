"""A note and what is done with its text: written, kept as a draft until it is recorded, edited, its offers taken."""
