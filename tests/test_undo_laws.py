"""Whatever was done, all of it undone gives back the first state, row for row; and undo undone the last."""

import io
import sys
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from coachlog.cli import main
from tests.builders import set_clock, set_fake_editor
from tests.calls import all_rows, rows
from tests.now import NOW

BEGUN = """minutes: 50

new goal: rest
new goal: theirs | proposed by: sponsor
experiment: one page | expects: two | review: in 2 weeks
win: yes #tag
resistance: "no"
Ana will: call by fri
next session: 4 Dec 14:00
"""
LINES = (
    "win: {w}", "- [x] {c} she did", "- [ ] {c} not yet", "- [x] {w}", "- [x] {g}", "- [-] {g}",
    "review {x}: so | learned: it",
    "rate {g}: 6 why", "shift {g}: other words", "park {g}: later", "told {g}: together", "adopt {g}:", "{r}: again",
    "experiment: new | goal: {g}", "insight: yes #tag", "Ana will: {c}", "next session: 11 Dec 10:00", "open with: so",
    "reached {t}: so", "- [-] {t} no", "changed {t}: else", "- [ ] {t} nearly", "culture: slow",
    "shift {g}: more | kind: parked | trigger: role", "belief: x | holder: Eva",
    "cancelled: ill", "no-show:", "new goal: more", "Just text. #tag", "## Private\nmine", "> words", "- [-] {x} no",
)  # fmt: skip
_LETTERS = {"w": "win", "c": "commitment", "g": "goal", "x": "experiment", "r": "resistance", "n": "remark"}
_LETTERS |= {"t": "term", "p": "stakeholder", "v": "evidence_case"}
_LETTERS |= {"s": "session", "q": "goal_rating", "h": "goal_shift"}


class Journal(RuleBasedStateMachine):
    """A real file, every command through main()."""

    @initialize()
    def begin(self) -> None:
        self.patch = pytest.MonkeyPatch()
        self.home = tempfile.TemporaryDirectory()
        self.patch.setenv("COACHLOG_HOME", self.home.name)
        self.seconds = 0  # half the commands come a second after the one before, as what is logged depends on it
        self.run("client", "add", "Ana Ruiz", "--sponsor", "María Soto")
        self.run("client", "add", "Luis Vega")
        self.run("agreement", "ana", "-", stdin="milestone: one by fri\n\nrisk: snow")
        self.run("note", "ana", "-", stdin=BEGUN)
        self.first = all_rows()
        self.commands = self.standing()

    def run(self, *arguments: str, stdin: str = "") -> int:
        self.seconds += 1
        set_clock(self.patch, NOW + timedelta(seconds=self.seconds // 2))
        path = Path(self.home.name) / "stdin"
        path.write_text(stdin, "utf-8")
        with path.open("rb") as file, redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()) as err:
            self.patch.setattr(sys, "stdin", io.TextIOWrapper(file, encoding="utf-8"))
            code = main(arguments)
        assert code in (0, 1, 2, 3), err.getvalue()
        assert "should not have happened" not in err.getvalue(), err.getvalue()
        return code

    def standing(self) -> int:
        (row,) = rows("SELECT count(*) FROM command WHERE undone_by IS NULL AND verb NOT IN ('undo', 'redo')")
        return int(str(row[0]))

    def ref(self, data: st.DataObject, letters: str) -> str:
        refs = [
            f"{letter}{ident}"
            for letter in letters
            for (ident,) in rows(f"SELECT id FROM {_LETTERS[letter]} ORDER BY id")
        ]
        return str(data.draw(st.sampled_from(refs or ["w99"])))

    @rule(data=st.data(), lines=st.lists(st.sampled_from(LINES), min_size=1, max_size=4), session=st.booleans())
    def note(self, data: st.DataObject, lines: list[str], session: bool) -> None:
        text = "\n".join(line.format(**{each: self.ref(data, each) for each in "wcgxrt"}) for line in lines)
        self.run(
            "note",
            data.draw(st.sampled_from(["ana", "luis"])),
            "-",
            stdin=f"{'minutes: 50' if session else ''}\n\n{text}",
        )

    @rule(data=st.data(), verb=st.sampled_from(["done", "remove"]))
    def finish_or_remove(self, data: st.DataObject, verb: str) -> None:
        if verb == "done":
            self.run("done", self.ref(data, "cwgxt"), *data.draw(st.sampled_from([[], ["--say", "so"], ["--dropped"]])))
        else:
            self.run("remove", self.ref(data, "wcgxrnsqh"), "--yes")

    @rule(data=st.data(), to=st.sampled_from(["ana", "luis"]))
    def move(self, data: st.DataObject, to: str) -> None:
        self.run("move", self.ref(data, "s"), to)

    @rule(
        data=st.data(),
        what=st.sampled_from([["rate", "5"], ["shift", "anew"], ["adopt"], ["close"], ["close", "--parked"]]),
    )
    def goal(self, data: st.DataObject, what: list[str]) -> None:
        verb, *rest = what
        self.run("goal", verb, self.ref(data, "g"), *rest)

    @rule(
        what=st.sampled_from(
            [
                ["edit", "ana", "--planned", "9"],
                ["archive", "luis"],
                ["add", "Zoë"],
                ["edit", "luis", "--sponsor", "Eva"],
                ["edit", "luis", "--name", "Luis Vega Ríos"],
            ]
        )
    )
    def client(self, what: list[str]) -> None:
        self.run("client", *what)

    @rule(
        what=st.sampled_from(
            [
                ["new", "ana", "career", "--sponsor", "Eva"],
                ["pause", "ana", "why"],
                ["resume", "ana"],
                ["close", "ana", "--reason", "referred"],
                ["waive", "ana", "gone"],
                ["edit", "ana/e1", "--title", "first"],
            ]
        )
    )
    def engagement(self, what: list[str]) -> None:
        self.run("engagement", *what)

    @rule(
        data=st.data(), how=st.sampled_from(["people", "renamed", "remove", "release", "take back", "case", "no case"])
    )
    def around(self, data: st.DataObject, how: str) -> None:
        if how == "people":
            self.run("people", "add", "ana", data.draw(st.sampled_from(["Eva", "Luis Gil"])), "--role", "peer")
        elif how == "renamed":
            self.run("people", "edit", self.ref(data, "p"), "--name", "Eva Gil", "--views", "too fast")
        elif how == "remove":
            self.run("people", "remove", self.ref(data, "p"))
        elif how == "case":
            self.run("case", "add", "two leads", "--role", "CFO")
        elif how == "no case":
            self.run("case", "remove", self.ref(data, "v"))
        else:
            back = ["--take-back"] if how == "take back" else []
            self.run("release", "ana", self.ref(data, "gt"), "--theme", "letting go", *back)

    @rule(terms=st.lists(st.sampled_from(["milestone: one by fri", "milestone: two", "risk: snow", "## Fees\n8"])))
    def agreement(self, terms: list[str]) -> None:
        self.run("agreement", "ana", "-", stdin="\n\n".join(["agreed: 1 Nov 2026", *terms]))

    @rule(data=st.data(), how=st.sampled_from(["drop", "twice", "add", "word", "day"]))
    def edit(self, data: st.DataObject, how: str) -> None:
        ref = self.ref(data, "scwgxrnqh")

        def changed(text: str) -> str:
            lines = text.split("\n")
            place = data.draw(st.integers(0, len(lines) - 1))
            if how == "drop":
                del lines[place]
            elif how == "twice":
                lines.insert(place, lines[place])
            elif how == "add":
                lines += ["", "win: one more"]
            elif how == "word":
                lines[place] = lines[place].replace("e", "ee", 1)
            else:
                lines = [line.replace("date: 2026-11-20", "date: 2026-11-18") for line in lines]
            return "\n".join(lines)

        with pytest.MonkeyPatch.context() as patch:
            set_fake_editor(patch, changed)
            self.run("edit", ref, "--yes")

    @rule()
    def undo_and_redo(self) -> None:
        before = all_rows()
        if self.standing() > self.commands:
            assert self.run("undo") == 0
            assert self.run("redo") == 0
            assert all_rows() == before

    @rule()
    def undo(self) -> None:
        if self.standing() > self.commands:
            assert self.run("undo") == 0

    def teardown(self) -> None:
        if not hasattr(self, "first"):
            return
        while self.standing() > self.commands:
            assert self.run("undo") == 0
        assert all_rows() == self.first
        assert rows("PRAGMA foreign_key_check") == []
        self.patch.undo()
        self.home.cleanup()


TestJournal = Journal.TestCase
TestJournal.settings = settings(
    max_examples=settings().max_examples // 8, stateful_step_count=8, deadline=None
)  # 8 sequences, 250 in the long form
