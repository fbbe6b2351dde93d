"""``python -m coachlog`` and the installed ``coachlog`` command."""

import sys

from coachlog.cli import main


def run() -> None:
    sys.exit(main())


if __name__ == "__main__":
    run()
