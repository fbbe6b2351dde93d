"""What is handed to somebody: the client's summary, the sponsor's report, the agreement; and who was given what."""
