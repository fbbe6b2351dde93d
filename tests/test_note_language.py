"""The note language by example: a filled-in note, and its rules one by one."""

from datetime import date, time

import pytest

from coachlog.notation import NEXT, SCISSORS, Item, Note, Text, parse
from coachlog.notation.tags import tags_in, without_tags
from tests.notes import KNOWN

FILLED_IN = """client:  Ana Ruiz
date:    2026-11-20 14:00
minutes: 60
focus:   handing over the Friday report
balance: mostly process

## Last time
- [x] c11 you: send the article. He asked for a week more
- [~] c12
review x7 (Luis runs the report for two weeks): he ran it twice, one wrong figure, nobody noticed
  learned: my checking was for me, not for the figures
  then: keep
rate g3: 6 I slept on Thursday

## Notes
Came in late, straight from the board. Long silence when I asked about Luis. #delegation
> I am not paid to trust people, I am paid for the number.
belief: "leading is controlling" | holder: María Soto | behind it: the 2019 audit
feedback from Luis: you answer before I finish

## Resistance
- "No time to hand anything over before year end"
  aimed at: the change
  source: fear of change, losing the overview
  asked: what is happening when you picture Luis presenting?
  client says: they will see that I am not needed
  my take: the promotion is at stake, not the report

## Experiment
- Luis presents one page of the report to the board | review: in two weeks | goal: g3
  expects: two questions I could have answered better
  confidence: 40%

## Wins
- ran Monday's stand-up without stepping in

## Commitments
- Ana: give Luis the page by Wednesday
- me: write up the board's questions by next session

next session: 4 Dec 14:00
open with: what did you do with the free Thursday?

## Private
I pushed too fast after the silence. Bring to supervision.
"""
REFS = dict(KNOWN.refs)
REFS |= {
    "c12": REFS["c11"]._replace(ref="c12"),
    "x7": REFS["x7"]._replace(written=("Luis runs the report for two weeks",)),
}
TOLD = KNOWN._replace(refs=REFS)


def read(text: str) -> list[Item]:
    return list(parse(text, TOLD).note.items())


def one(text: str) -> Item:
    (item,) = read(text)
    return item


def free(text: str) -> str:
    return "\n".join(block.text for block in parse(text, TOLD).note.blocks if isinstance(block, Text))


def warned(text: str) -> str:
    return "; ".join(warning.message for warning in parse(text, TOLD).warnings)


def test_the_filled_in_note_is_read_line_by_line_as_the_document_says() -> None:
    parsed = parse(FILLED_IN, TOLD)
    head = parsed.note.head
    assert (head.day, head.at, head.minutes, head.process_share) == (date(2026, 11, 20), time(14), 60, 75)
    assert (parsed.warnings, parsed.refusals) == ((), ())
    assert list(parsed.note.items()) == [
        Item("tick", "He asked for a week more", "c11", (("state", "done"),)),
        Item("tick", "", "c12", (("state", "partly"),)),
        Item(
            "review",
            "he ran it twice, one wrong figure, nobody noticed",
            "x7",
            (("learned", "my checking was for me, not for the figures"), ("then", "keep")),
        ),
        Item("rate", "I slept on Thursday", "g3", (("value", 6),)),
        Item("words", "I am not paid to trust people, I am paid for the number."),
        Item("belief", '"leading is controlling"', "", (("holder", "María Soto"), ("detail", "the 2019 audit"))),
        Item("perception", "you answer before I finish", "", (("holder", "Luis"),)),
        Item(
            "resistance",
            '"No time to hand anything over before year end"',
            "",
            (
                ("aimed_at", "the_change"),
                ("source", "fear_of_change"),
                ("source_detail", "losing the overview"),
                ("asked", "what is happening when you picture Luis presenting?"),
                ("client_says", "they will see that I am not needed"),
                ("my_take", "the promotion is at stake, not the report"),
            ),
        ),
        Item(
            "experiment",
            "Luis presents one page of the report to the board",
            "",
            (
                ("expects", "two questions I could have answered better"),
                ("confidence", 40),
                ("review", date(2026, 12, 4)),
                ("goal", "g3"),
            ),
        ),
        Item("win", "ran Monday's stand-up without stepping in"),
        Item("commitment", "give Luis the page", "", (("owner", "client"), ("due", date(2026, 11, 25)))),
        Item("commitment", "write up the board's questions", "", (("owner", "coach"), ("due", NEXT))),
        Item("next_session", "", "", (("day", date(2026, 12, 4)), ("at", "14:00"))),
        Item("open_with", "what did you do with the free Thursday?"),
        Item("private", "I pushed too fast after the silence. Bring to supervision."),
    ]
    assert "Came in late" in free(FILLED_IN)


def _blocks(text: str) -> Note:
    return parse(text, TOLD).note


def test_windows_line_ends_a_byte_order_mark_tabs_numbers_and_bold_names_change_nothing() -> None:
    other = FILLED_IN.replace("\n  ", "\n\t").replace(":  ", ":\t")
    for name in ("Last time", "Notes", "Resistance", "Experiment", "Wins", "Commitments"):
        other = other.replace(f"## {name}", f"**{name}**")
    other = other.replace("- Luis", "1. Luis").replace("- ran", "•\tran").replace("- me:", "2) me:")
    other = "\ufeff\n" + other.replace("\n", "\r\n")
    assert list(_blocks(other).items()) == list(_blocks(FILLED_IN).items())
    assert _blocks(other).head == _blocks(FILLED_IN).head


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("date: sometime", "not a day"),
        ("minutes: an hour or so", "not a length"),
        ("kind: lunch", "is none of"),
        ("date: 4 Dec", "could be"),
    ],
)
def test_a_head_that_cannot_be_right_refuses_and_says_where(text: str, message: str) -> None:
    (refusal,) = parse(f"focus: x\n{text}\n\nwin: y", TOLD).refusals
    assert refusal.line == 2
    assert message in refusal.message


def test_further_down_the_keys_of_the_head_are_text() -> None:
    text = "minutes: 50\n\nShe was tired.\ndate: 2026-11-20"
    assert free(text) == "She was tired.\ndate: 2026-11-20"


def test_a_title_and_blank_lines_may_stand_in_the_head() -> None:
    note = _blocks("\n# Ana, Friday\n\ndate: yesterday\n\nminutes: 50\nfree")
    assert (note.head.day, note.head.minutes) == (date(2026, 11, 19), 50)
    assert note.blocks == (Text("# Ana, Friday\n\n\nfree"),)


@pytest.mark.parametrize(
    ("text", "owner", "name"),
    [
        ("Ana will: call", "client", ""),
        ("ana ruiz will: call", "client", ""),
        ("I will: call", "coach", ""),
        ("We will: call", "both", ""),
        ("Luis will: call", "stakeholder", "Luis Vega"),
        ("Sponsor will: call", "sponsor", ""),
        ("Zoe Q will: call", "other", "Zoe Q"),
        ("- [x] Zoe: call", "other", "Zoe"),
        ("## Commitments\nme: call", "coach", ""),
        ("## Next steps\n- call", "client", ""),
    ],
)
def test_who_commits(text: str, owner: str, name: str) -> None:
    item = one(text)
    assert (item.text, item.get("owner"), item.get("owner_name") or "") == ("call", owner, name)


@pytest.mark.parametrize("text", ["Ana: and then?", "it will: rain", "15:30: late", "Note: x", "https://example.org"])
def test_dialogue_times_and_links_are_text(text: str) -> None:
    assert read(text) == []
    assert free(text) == text


@pytest.mark.parametrize(
    ("typed", "text", "due"),
    [
        ("call by fri", "call", date(2026, 11, 27)),
        ("call by fri.", "call", date(2026, 11, 27)),
        ("stand by me by next session", "stand by me", NEXT),
        ("call before 4 Dec", "call", date(2026, 12, 4)),
        ("learn by heart", "learn by heart", None),
        ("call \\by fri", "call by fri", None),
        ("call `by fri`", "call `by fri`", None),
        ("by fri", "by fri", None),
    ],
)
def test_a_closing_by_is_the_due_day(typed: str, text: str, due: object) -> None:
    item = one(f"Ana will: {typed}")
    assert (item.text, item.get("due")) == (text, due)


def test_a_by_that_looks_like_a_day_and_is_none_warns() -> None:
    assert "by" in warned("Ana will: call by 31 Feb")
    assert one("Ana will: call by 31 Feb").text == "call by 31 Feb"


def test_days_count_from_the_notes_own_day() -> None:
    assert one("date: 2026-11-17\n\nAna will: call by tomorrow").get("due") == date(2026, 11, 18)


def test_a_value_its_key_cannot_take_stays_with_the_coach_and_warns() -> None:
    text = "experiment: try it | review: one day | expects: two"
    assert (one(text).text, one(text).fields) == ("try it", (("expects", "two"),))
    assert free(text) == "  review: one day"
    assert "review" in warned(text)
    # What no document prints has it in its text.
    assert one('resistance: "no" | aimed at: the moon').text == '"no" | aimed at: the moon'


def test_what_no_field_takes_stays_in_the_note() -> None:
    text = 'resistance (her third): "no" | aimed at: the change, she says'
    assert one(text).fields == (("aimed_at", "the_change"),)
    assert free(text) == "  (her third)\n  she says"


def test_a_private_line_below_a_win_is_not_part_of_the_win() -> None:
    win, private = read("win: it went well\nprivate: she is leaving")
    assert (win.text, private.kind) == ("it went well", "private")


@pytest.mark.parametrize("typed", ["win: x | my take: she bluffs", "win: x\n  my take: she bluffs"])
def test_a_take_typed_behind_something_else_never_travels_with_it(typed: str) -> None:
    win, take = read(typed)
    assert (win.text, take) == ("x", Item("my_take", "she bluffs"))


def test_an_unreadable_private_withholds() -> None:
    assert one("win: x | private: maybe").get("withheld") is True


def test_everything_under_private_is_private_until_a_heading_of_its_level() -> None:
    text = "## Private\nI think\n> a quote\nwin: no\n### deeper\n- [x] c11\n**Wins**\nalso\n## Wins\n- yes"
    private, win = read(text)
    assert (private.kind, win.text) == ("private", "yes")
    assert all(part in private.text for part in ("a quote", "win: no", "deeper", "c11", "also"))


def test_private_as_a_word_alone_holds_until_a_known_heading() -> None:
    private, win = read("Private:\nI think\n### deeper\n> q\nWins:\n- yes")
    assert "deeper\n> q" in private.text
    assert win.text == "yes"


@pytest.mark.parametrize("word", ["none", "- none yet", "* Nothing", "n/a", "-", "| a | b |", "---"])
def test_nothing_and_tables_record_nothing_and_stay(word: str) -> None:
    assert read(f"## Wins\n{word}") == []
    assert word in free(f"## Wins\n{word}")


def test_in_a_section_that_no_document_prints_each_bullet_and_each_paragraph_is_one_item() -> None:
    text = "## Questions\n- one\n  more\n- two\ngoes on\n\nthree\nand on\n\nfour"
    assert [item.text for item in read(text)] == ["one", "two", "three", "four"]
    assert free(text) == "## Questions\n  more\n  goes on\n  and on"


def test_a_mark_wins_over_its_section_and_a_quote_under_resistance_is_the_fact() -> None:
    items = read("## Resistance\n> I cannot\n  aimed at: me\n- win: yet she did\nfact: late")
    assert [(item.kind, item.text) for item in items] == [
        ("resistance", "I cannot"),
        ("win", "yet she did"),
        ("fact", "late"),
    ]
    assert items[0].get("aimed_at") == "coach"


def test_fences_code_and_a_backslash_are_literal() -> None:
    text = "```\nwin: no\n```\n    win: no\n`win`: no\n\\win: no\n\n\\\\o/"
    assert read(text) == []
    assert free(text).endswith("`win`: no\nwin: no\n\n\\o/")
    assert one("```\nwin: yes").text == "yes"


@pytest.mark.parametrize(
    ("text", "kind", "fields"),
    [
        ("shift g3: same words | kind: perspective", "shift", (("kind", "perspective"),)),
        ("told g3: yes, Thursday", "told", (("told", "told"), ("told_on", date(2026, 11, 19)))),
        ("told g3: Ana keeps it private", "told", (("told", "keeps_private"),)),
        ("told g3: together", "told", (("told", "together"),)),
        ("park g3: no budget", "park", ()),
        ("adopt g4:", "adopt", ()),
        ("r5: again", "resistance", ()),
        ("- [x] g4", "tick", (("state", "done"),)),
        ("- [-] x7 too early", "tick", (("state", "dropped"),)),
    ],
)
def test_references(text: str, kind: str, fields: tuple[tuple[str, object], ...]) -> None:
    item = one(text)
    assert (item.kind, item.fields) == (kind, fields)


@pytest.mark.parametrize(
    "text", ["rate g9: 5", "review g3: x", "[x] x7", "[x] c99", "rate g3: 11", "rate g3: 6.5", "told g3: perhaps"]
)
def test_a_reference_that_cannot_be_warns_and_stays_text(text: str) -> None:
    assert read(text) == []
    assert free(text) == text
    assert warned(text)


def test_an_untouched_template_line_says_nothing() -> None:
    assert (
        read("- [ ] c11 you: send the article (due Thu 12 Nov)\nreview x7 (Luis):\n  learned:\n  then:\nrate g3:") == []
    )


def test_text_below_the_scissors_counts_only_when_somebody_typed_it() -> None:
    below = "the brief\nto read"
    told = TOLD._replace(below=below)
    text = f"win: x\n{SCISSORS}\n{below}\nI wrote here"
    parsed = parse(text, told)
    assert parsed.note.blocks == (Item("win", "x"), Text("I wrote here"))
    assert parsed.warnings
    assert SCISSORS in free(text)


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("#one two #two", ["one", "two"]),
        ("C#major x#y http://a/#b `#c` #4", []),
        ("#Überblick, #días #近况", ["überblick", "días", "近况"]),
        ("```\n#no\n```\n#yes", ["yes"]),
    ],
)
def test_tags(text: str, tags: list[str]) -> None:
    assert tags_in(text) == tags


def test_documents_drop_closing_tags_and_the_sign_of_inner_ones() -> None:
    assert without_tags("a #long walk #rest #calm") == "a long walk"


@pytest.mark.parametrize(
    "heading",
    [
        "**Private (only you)**",
        "**Private (only you):**",
        "*Private*",
        "## Private.",
        "## __Private__ —",
        "Private (x):",
    ],
)
def test_a_private_heading_is_one_however_it_is_dressed(heading: str) -> None:
    assert [item.kind for item in read(f"{heading}\n> qq\nwin: qq")] == ["private"]


@pytest.mark.parametrize("text", ["win: x\n\nprivate: yes", "win: x | private:"])
def test_a_private_that_hides_nothing_or_says_nothing_warns(text: str) -> None:
    assert "private" in warned(text)


def test_a_take_that_is_none_records_nothing() -> None:
    assert [item.kind for item in read("decision: x | my take: none")] == ["decision"]
    assert free("decision: x | my take: none") == "  my take: none"


def test_a_lone_backslash_is_a_blank_line() -> None:
    assert free("text\n  \\\nmore") == "text\n\nmore"
