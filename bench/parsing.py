"""Whether reading a note stays linear: CPU time of ten times the text against once the text, best of three.

python bench/parsing.py          # in an environment with coachlog installed, from the project's folder
"""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from coachlog.notation import Known, parse
from coachlog.words.merged import language
from tests.test_note_language_laws import SHAPES

SIZE, TIMES = 100_000, 3
KNOWN = Known(now=datetime.now(UTC), client="Ana Ruiz", words=language())


def main() -> None:
    print("| shape | 100 kB | 1 MB | ratio | at most |\n|---|---|---|---|---|")
    for name, shape in SHAPES.items():
        small, large = (_best(shape(size)) for size in (SIZE, SIZE * 10))
        print(f"| {name} | {small * 1000:.0f} ms | {large * 1000:.0f} ms | {large / small:.1f} | 15 |", flush=True)


def _best(text: str) -> float:
    """CPU seconds of this process, the least of a few."""
    times = []
    for _ in range(TIMES):
        begun = time.process_time()
        parse(text, KNOWN)
        times.append(time.process_time() - begun)
    return min(times)


if __name__ == "__main__":
    main()
