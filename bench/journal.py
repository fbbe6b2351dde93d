"""Make a journal of any size, as the program would have written it: every row under a command, in the change log, in
the search index.

    python bench/journal.py FOLDER --clients 500 --sessions 30000
"""

import argparse
import random
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from coachlog.places import make_private
from coachlog.store.connection import Connection, open_journal, transaction
from coachlog.store.migrate import migrate
from coachlog.store.schema import VERSION

RARE, SEEN = "quokka", "heron"  # stand in one text of a hundred, and in one of twenty
_WORDS = (
    "the team decides what the board hears and who runs the report on Friday while nobody checks the figures a long "
    "silence came late straight from the meeting she said it was never about fewer mails it is about what is mine "
    "pressure trust number evening growth delegation question answer next step small experiment learned feedback"
)
_TODAY = date(2026, 11, 20)
# How many words each part of a session has.
_LENGTHS = {"focus": 5, "before": 60, "after": 40, "win": 9, "resistance": 10, "commitment": 8}
_REMARKS = ("words", "insight", "question")
_LENGTHS |= dict.fromkeys(_REMARKS, 14)
_AT = "2026-11-20T12:00:00Z"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--clients", type=int, default=10)
    parser.add_argument("--sessions", type=int, default=200)
    given = parser.parse_args()
    path, typed = make(given.folder.absolute(), given.clients, given.sessions)
    size = path.stat().st_size
    print(f"{given.clients} clients, {given.sessions} sessions in {given.folder}")
    print(f"{size / typed:.1f} bytes of journal to a byte typed ({size:,} to {typed:,})")


def make(home: Path, clients: int, sessions: int) -> tuple[Path, int]:
    """The journal in ``home``, and how many bytes were typed for it. Sessions are dealt out among the clients, a week
    apart, the latest first."""
    path = make_private(home) / "journal.db"
    migrate(path)
    connection = open_journal(path, write=True)
    connection.execute("PRAGMA cache_size = -200000")
    chance = random.Random(1)
    with transaction(connection):
        row = _Rows(connection, chance)
        for client in range(1, clients + 1):
            row.client(client)
        for number in range(sessions):
            row.session(number % clients + 1, _TODAY - timedelta(days=7 * (number // clients) + 1))
    connection.close()
    return path, row.typed


class _Rows:
    def __init__(self, connection: Connection, chance: random.Random) -> None:
        self.connection, self.chance, self.vocabulary = connection, chance, _WORDS.split(" ")
        self.typed = 0  # bytes

    def add(self, table: str, **values: object) -> int:
        values |= {"uuid": str(UUID(int=self.chance.getrandbits(128), version=4)), "changed_at": _AT}
        names, marks = ", ".join(f'"{name}"' for name in values), ", ".join("?" * len(values))
        query = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'
        return int(self.connection.execute(query, list(values.values())).lastrowid)

    def command(self, verb: str, client: int | None) -> None:
        query = "INSERT INTO command (at, verb, client, schema) VALUES (?, ?, ?, ?)"
        self.connection.execute(query, (_AT, verb, client, VERSION))

    def words(self, count: int) -> str:
        said = self.chance.choices(self.vocabulary, k=count)
        said += [RARE] * (self.chance.random() < 0.01) + [SEEN] * (self.chance.random() < 0.05)
        return " ".join(said)

    def client(self, number: int) -> None:
        self.command("client add", number)
        self.add("client", slug=f"client-{number:04}", name=f"Client {number:04}")
        self.add("engagement", client=number, planned_sessions=12, cadence_days=14)
        for _ in range(2):
            self.add("goal", engagement=number, text=self.words(8), state="active", adopted_on="2020-01-01")

    def session(self, client: int, day: date) -> None:
        """A session with what a note usually holds, typed as it is recorded; nine of ten promises are done."""
        self.command("note", client)
        said = {name: self.words(count) for name, count in _LENGTHS.items()}
        goal, value, done = 2 * client - 1, self.chance.randrange(11), self.chance.random() < 0.9
        typed = f"""date: {day} 14:00
minutes: 60
focus: {said["focus"]}

{said["before"]}
win: {said["win"]} | goal: g{goal}
rate g{goal}: {value}
resistance: {said["resistance"]} | aimed at: the change
{"[x] " if done else ""}Client will: {said["commitment"]} by {day}
> {said["words"]}
insight: {said["insight"]}
question: {said["question"]}
{said["after"]}"""
        self.typed += len(typed.encode())
        session = self.add(
            "session", engagement=client, day=str(day), starts_at=f"{day}T13:00:00Z", utc_offset=60, minutes=60,
            status="held", focus=said["focus"], body="", typed=typed, written_at=_AT,
        )  # fmt: skip
        where = {"engagement": client, "session": session}
        closed = {"state": "done", "closed_on": str(day), "closed_in": session} if done else {"state": "open"}
        refs = [
            f"^w{self.add('win', **where, day=str(day), text=said['win'], goal=goal)}",
            f"^q{self.add('goal_rating', **where, goal=goal, day=str(day), value=value)}",
            f"^r{self.add('resistance', **where, fact=said['resistance'], aimed_at='the_change')}",
            f"^c{self.add('commitment', **where, **closed, owner='client', text=said['commitment'], due_on=str(day))}",
            *(f"^n{self.add('remark', **where, kind=kind, text=said[kind])}" for kind in _REMARKS),
        ]  # fmt: skip
        body = "\n".join([said["before"], *refs, said["after"]])
        self.connection.execute("UPDATE session SET body = ? WHERE id = ?", (body, session))
        refs_of = "UPDATE command SET refs = ? WHERE id = (SELECT max(id) FROM command)"
        self.connection.execute(refs_of, (f"s{session}",))


if __name__ == "__main__":
    main()
