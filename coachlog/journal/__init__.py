"""Everything that changes the journal, by noun. They take what was parsed, check the rules, and write in one
transaction.

They never print and never ask the time.
"""
