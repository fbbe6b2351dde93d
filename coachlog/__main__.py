"""``python -m coachlog`` and the installed ``coachlog`` command."""

import gc
import sys

# A process this short ends before there is anything worth collecting; looking for it took a tenth of its time.
gc.disable()

from coachlog.cli import main  # noqa: E402 - after the line above, which is for what this imports


def run() -> None:
    try:
        sys.exit(main())
    finally:
        gc.freeze()  # nor is there at the end, where Python would look through everything once more


if __name__ == "__main__":
    run()
