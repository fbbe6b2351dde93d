"""Random histories of goals: an active one has an adoption day, its story leads from its first wording to its present
one, and nothing ever says that the coach told the sponsor."""

import io
import re
import sys
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from coachlog.cli import main
from coachlog.domain import choices
from tests.builders import set_clock, set_fake_editor
from tests.calls import rows
from tests.now import NOW

_WORDS = st.sampled_from(["calm", "rest well", "lead openly", "same words", ""])
_SAID = (
    "shift {goal}: {words} | kind: {kind} | trigger: {trigger} | client says: it is mine | told: {told}",
    "shift {goal}: {words}",
    "shift {goal}: {words} | told: {told} | private: yes",
    "new goal: {words}x | proposed by: {who}",
    "adopt {goal}:",
    "park {goal}: later",
    "drop {goal}: no",
    "told {goal}: {told}",
    "told {goal}: the coach told her",
    "- [x] {goal}",
    "- [-] {goal}",
    "rate {goal}: 5",
)
_TOLD = ["together", "yes, yesterday", "not yet", "will tell", "keeps it private", "not needed", "coach", "me", "by me"]
_COMMANDS = (
    ["shift", "{goal}", "anew"],
    ["shift", "{goal}"],
    ["shift", "{goal}", "--kind", "parked"],
    ["shift", "{goal}", "other", "--told", "together"],
    ["shift", "{goal}", "x", "--told", "coach"],
    ["adopt", "{goal}"],
    ["close", "{goal}"],
    ["close", "{goal}", "--dropped"],
)


class Goals(RuleBasedStateMachine):
    """A real file, every command through main()."""

    @initialize(sponsored=st.booleans())
    def begin(self, sponsored: bool) -> None:
        self.patch = pytest.MonkeyPatch()
        self.home = tempfile.TemporaryDirectory()
        self.patch.setenv("COACHLOG_HOME", self.home.name)
        set_clock(self.patch)
        self.run("client", "add", "Ana Ruiz", *(["--sponsor", "María Soto"] if sponsored else []))
        self.run("note", "ana", "-", stdin="minutes: 50\n\nnew goal: mine\nnew goal: theirs | proposed by: sponsor")

    def run(self, *arguments: str, stdin: str = "") -> str:
        path = Path(self.home.name) / "stdin"
        path.write_text(stdin, "utf-8")
        out, err = io.StringIO(), io.StringIO()
        with path.open("rb") as file, redirect_stdout(out), redirect_stderr(err):
            self.patch.setattr(sys, "stdin", io.TextIOWrapper(file, encoding="utf-8"))
            code = main(arguments)
        assert code in (0, 1, 2, 3), err.getvalue()
        assert "should not have happened" not in err.getvalue(), err.getvalue()
        return out.getvalue()

    def goal(self, data: st.DataObject) -> str:
        refs = [f"g{ident}" for (ident,) in rows("SELECT id FROM goal ORDER BY id")]
        return str(data.draw(st.sampled_from(refs or ["g9"])))

    @rule(data=st.data(), lines=st.lists(st.sampled_from(_SAID), min_size=1, max_size=3), ago=st.integers(0, 9))
    def note(self, data: st.DataObject, lines: list[str], ago: int) -> None:
        text = "\n".join(
            line.format(
                goal=self.goal(data),
                words=data.draw(_WORDS),
                kind=data.draw(st.sampled_from([word.replace("_", " ") for word in choices.SHIFT_KINDS])),
                trigger=data.draw(st.sampled_from(choices.SHIFT_TRIGGERS)),
                told=data.draw(st.sampled_from(_TOLD)),
                who=data.draw(st.sampled_from(choices.PARTIES)),
            )
            for line in lines
        )
        day = (NOW - timedelta(days=ago)).date()
        self.run("note", "ana", "-", stdin=f"date: {day}\nminutes: 50\n\n{text}" if ago % 2 else text)

    @rule(data=st.data())
    def command(self, data: st.DataObject) -> None:
        how = data.draw(st.sampled_from(_COMMANDS))
        self.run("goal", *(word.format(goal=self.goal(data)) for word in how))

    @rule(data=st.data(), old=st.sampled_from(["calm", "mine", "theirs", "sponsor", "^h1", "adopt"]))
    def edit(self, data: st.DataObject, old: str) -> None:
        ref = data.draw(st.sampled_from([self.goal(data), "s1", "s2", "s3"]))

        with pytest.MonkeyPatch.context() as patch:
            set_fake_editor(patch, lambda text: text.replace(old, "client", 1))
            self.run("edit", ref, "--yes")

    @rule(data=st.data(), how=st.sampled_from(["undo", "redo", "remove"]))
    def take_back(self, data: st.DataObject, how: str) -> None:
        self.run(how, *([self.goal(data), "--yes"] if how == "remove" else []))

    @invariant()
    def an_active_goal_has_an_adoption_day(self) -> None:
        assert rows("SELECT id FROM goal WHERE state = 'active' AND adopted_on IS NULL") == []
        proposed = "SELECT id FROM goal WHERE state = 'proposed' AND adopted_on IS NOT NULL"
        assert rows(proposed) == []

    @invariant()
    def a_story_leads_from_the_first_wording_to_the_present_one(self) -> None:
        for ident, text in rows("SELECT id, text FROM goal"):
            story = rows("SELECT from_text, to_text FROM goal_shift WHERE goal = ? ORDER BY id", ident)
            wording = story[0][0] if story else text
            for before, after in story:
                assert before == wording
                wording = after
            assert wording == text
            shown = self.run("show", f"g{ident}")
            assert f"goal: {text}" in shown
            assert len(re.findall(r"(?m)^  shifted: h", shown)) == len(story)

    @invariant()
    def nothing_says_that_the_coach_told_the_sponsor(self) -> None:
        told = {word for (word,) in rows("SELECT DISTINCT told FROM goal_shift")}
        assert told <= set(choices.TOLD)
        assert not any("coach" in str(word) or word == "me" for word in told)
        shown = self.run("brief", "ana") + self.run("today") + self.run("progress", "ana")
        assert not re.search(r"(coach|you|I) (has |have )?told", shown)

    def teardown(self) -> None:
        self.home.cleanup()
        self.patch.undo()


TestGoals = Goals.TestCase
TestGoals.settings = settings(
    max_examples=settings().max_examples // 10, stateful_step_count=6, deadline=None
)  # 6 histories, 200 in the long form
