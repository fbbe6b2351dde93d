"""What a command takes: the CPU time of whole processes on a pseudo-terminal, in turn with the same job done by jrnl
and todoman, and with the floor (bare Python, Python and Typer). Ratios of medians.

    python bench/run.py                              # the everyday table
    python bench/run.py --clients 500 --sessions 30000   # how a large journal compares with a small one

Peers and coachlog are installed in environments of their own, in a temporary folder. Nothing here is a test: a machine
that is busy gives other times, the ratios hold.
"""

import argparse
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from programs import Programs, Run

ROUNDS = 15
_ITEMS = (
    "win: she spoke up in meeting {}\n",
    "resistance: fear of losing control of report {}\n",
    "Luis will: call the board about item {} by Friday\n",
    "experiment: ask one question first in round {} | expects: more room\n",
    "insight: silence number {} is an answer\n",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--clients", type=int, default=10)
    parser.add_argument("--sessions", type=int, default=50)
    given = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="coachlog-bench-"))
    try:
        programs = Programs(work)
        if (given.clients, given.sessions) == (10, 50):
            everyday(programs)
        else:
            growth(programs, given.clients, given.sessions)
    finally:
        shutil.rmtree(work)


def everyday(programs: Programs) -> None:
    """The jobs of a day, each beside the same job done by others."""
    programs.fill(texts=50)
    ours, jrnl, todo = programs.coachlog, programs.jrnl, programs.todoman
    entry = jrnl("yesterday: alone. @win")
    _head("what", "coachlog", "the other", "ratio", "at most")
    _row("`--help` : `jrnl --help`", ours("--help"), jrnl("--help"), "0.55")
    _row("`--help` : Python and Typer", ours("--help"), programs.typer())
    _row("Tab behind `brief` : `jrnl --help`", programs.completing("coachlog", "brief"), jrnl("--help"), "0.6")
    _row("`brief` : `jrnl -n 1`", ours("brief", "client-0001"), jrnl("-n", "1"), "0.72")
    _row("`brief` : bare Python", ours("brief", "client-0001"), programs.python())
    _row("`show` : `jrnl -n 1`", ours("show", "s1"), jrnl("-n", "1"))
    _row("`search` : `jrnl -contains`", ours("search", "quokka"), jrnl("-contains", "quokka"))
    _row("`wins` : `jrnl @win`", ours("wins", "client-0001"), jrnl("@win"))
    _row("`commitments --open` : `todo list`", ours("commitments", "--open"), todo("list"))
    _row("one-line `note` : an entry in `jrnl`", ours("note", "client-0001", "win: alone"), entry, "1.0")
    _row("one-line `note` : `todo new`", ours("note", "client-0001", "win: alone"), todo("new", "alone"))
    _row("`note` from stdin : `jrnl` from stdin", programs.from_stdin(), programs.jrnl_from_stdin(), "1.0")
    _row("`done` : an entry in `jrnl`", programs.done(), entry, "1.0")
    _row("`edit`, nothing changed : an entry in `jrnl`", ours("edit", "s1"), entry, "1.0")
    _row("`goal add` : an entry in `jrnl`", ours("goal", "add", "client-0001", "more"), entry, "1.0")
    _row("`client add` : an entry in `jrnl`", ours("client", "add", "Somebody Else"), entry, "1.0")
    many, some = (programs.long_note(_items(count)) for count in (20_000, 2_000))
    _row("`note` of 20,000 items : of 2,000", many, some, "10", rounds=3)
    memory = statistics.median(ours("note", "client-0001", "win: alone")().memory for _ in range(ROUNDS))
    print(f"\na one-line `note` is {memory:.0f} MB in memory, at most 35")


def growth(programs: Programs, clients: int, sessions: int) -> None:
    """The same questions in a small journal and in a large one."""
    small, large = programs.journal(10, 50), programs.journal(clients, sessions)
    _head("what", f"{sessions} sessions", "50 sessions", "ratio", "at most")
    for words in (
        ["brief", "client-0003"],
        ["today"],
        ["wins", "client-0003"],
        ["search", "quokka"],  # in 1 % of the texts
        ["search", "heron"],  # in 5 %
    ):
        _row(f"`{' '.join(words)}`", large(*words), small(*words), "1.5")
    for words in (["wins"], ["wins", "--limit", "0"], ["sessions", "--format", "csv"], ["progress"], ["clients"]):
        _row(f"`{' '.join(words)}`, of all clients", large(*words), small(*words))
    _head("what", "a table", "JSON", "ratio", "at most")
    _row(
        f"`wins --limit 0` of {sessions} sessions",
        large("wins", "--limit", "0"),
        large("wins", "--format", "json"),
        "3",
    )


def _items(count: int) -> str:
    """A note of as many things of five kinds."""
    return "".join(_ITEMS[number % len(_ITEMS)].format(number) for number in range(count))


def _head(*titles: str) -> None:
    print("| " + " | ".join(titles) + " |\n|" + "---|" * len(titles), flush=True)


def _row(what: str, ours: Run, theirs: Run, most: str = "", rounds: int = ROUNDS) -> None:
    """In turn, so that a machine that drifts drifts for both."""
    ours(), theirs()
    times = [(ours().cpu, theirs().cpu) for _ in range(rounds)]
    a, b = (statistics.median(column) for column in zip(*times, strict=True))
    print(f"| {what} | {a * 1000:.0f} ms | {b * 1000:.0f} ms | {a / b:.2f} | {most} |", flush=True)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent))
    main()
