"""The moment at which every test takes place. By itself, as a process that a test starts needs nothing more of them."""

from datetime import datetime

from dateutil import tz

NOW = datetime(2026, 11, 20, 16, 0, tzinfo=tz.gettz("Europe/Madrid"))  # a Friday
