"""coachlog: a command-line coaching journal that belongs to the coach alone."""

__version__ = "0.1.0"
