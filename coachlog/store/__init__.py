"""The journal's file: rows, SQL, transactions, migrations."""
