"""The people coached: who they are, who stands around them, their engagements; and what the coach brings, her cases."""
