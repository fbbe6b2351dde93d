"""What changes the journal, one module a noun: it takes what was parsed, checks the rules, writes in one transaction.

Nothing here prints or asks the time.
"""
