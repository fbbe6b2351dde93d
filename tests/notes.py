"""Strategies for the laws: texts that look like notes, and note values in their normal form."""

from datetime import date, time

from hypothesis import strategies as st

from coachlog.domain.choices import TERM_KINDS
from coachlog.domain.kinds import KINDS, NAMED
from coachlog.notation import NEXT, Head, Item, Known, KnownRef, Note, Text
from coachlog.notation.lines import fenced, tidy
from coachlog.notation.template import Waiting, known_ref
from coachlog.notation.who import resolve_owner
from coachlog.words.english import ENGLISH
from coachlog.words.folding import folded
from coachlog.words.merged import language
from tests.now import NOW

KNOWN = Known(
    now=NOW,
    client="Ana Ruiz",
    words=language(),
    people=("María Soto", "Luis Vega"),
    refs={
        "c11": known_ref(Waiting("c11", "send the article", "open", "you", "Thu 12 Nov", waits=True), ENGLISH),
        "g3": KnownRef("g3", ("the report runs without me", "last 5")),
        "g4": KnownRef("g4", ("sleep on Thursdays",)),
        "r5": KnownRef("r5", ("no time",)),
        "t2": KnownRef("t2", ("Luis presents",)),
        "w5": KnownRef("w5", ("Luis presented alone",)),
        "x7": KnownRef("x7", ("Luis runs the report", "you expected two mistakes")),
    },
)

_WORDS = [*ENGLISH.marks, *ENGLISH.attributes, *ENGLISH.head, *ENGLISH.sections, "Ana", "Luis will", "I will", "Zoe"]
_WORDS += [
    "rate g3",
    "reached t2",
    "review x7",
    "shift g3",
    "told g3",
    "adopt g4",
    "park g3",
    "r5",
    "x7",
    "view of María",
    "Note",
]
_VALUES = [
    "",
    "6 why",
    "2026-12-04",
    "in two weeks",
    "g3",
    "none",
    "yes",
    "keep",
    "40%",
    "the change",
    "60/40",
    "sam| e",
]
_VALUES += [
    "call Luis by fri",
    "a | goal: g3",
    "b \\| goal: g3",
    "c `| goal: g3` d",
    "same words",
    "by by fri",
    "#tag",
    "x^w3",
]
# What a coach adds for herself.
_VALUES += [
    "ran it (I bet against it)",
    "ran it (she did",
    "ran it. I think she lied, private",
    "first \\(of two)",
    "one; glaub ich nicht. imo",
    "two - yo no",
    "x -> private",
    "x -> private for now",
    "x (private, y)",
    "private",
    "x [privat]",
    "not for the summary",
    "NOT for A",
    "x|my take: y",
    "x | my take y",
    "x | seen with: Luis",
    "won't do that",
]
# What would be inferred where no mark stands: behind a mark it is text.
_VALUES += [
    "not really hard",
    "only half",
    "I think you are wrong",
    "he was late again",
    "ring Luis on Friday",
    "Luis to do it? Never",
    "one page. learned: less. then: keep",
    "no time. She says no. I asked why. imo",
    "a page (Fri)",
    "a page, tomorrow",
    "call him next time",
    "the room (me)",
    "from 4 to 6",
    "7, g4 2",
    "7 -> 8",
    "she expects two, review in two weeks, 40% sure",
    "not yet, she will tell him",
]
_PLAIN = st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=12)
_ODD = [
    "```",
    "~~~",
    "---",
    "| a | b |",
    ">> x",
    "[x] foo",
    "\\",
    "\\win: x",
    "## ",
    "#tag",
    "\ufeff",
    "none",
    "a\rb",
    "\x00",
    "Private",
    "- Privat -",
    "## My take",
    "##Private",
    "  (private)",
    "(privado, y)",
    "  | private",
    "## Notes (private)",
    "\u00a0## Privat",
    "-> privat",
    "  | more of it",
    "| goal: g3",
    "Ana",
    "- me:",
    "Marketing:",
    "From: a@b.cd",
    "Subject: x",
    "Sent: today",
    "On 12 Nov 2026 at 18:02, Luis wrote:",
    "> so he wrote",
    ">",
    "This week:",
    "**Thoughts**",
    "Wins",
    "Resistance",
    "Action items",
    "g3: 7, g4 2",
    "g3 now 5 (was 3)",
    "x7: ran it. Learned: less",
    "x7 learned: less",
    "- x7 keep",
    "experiment: x | expects y | conf 40% | rev Friday",
    "review x7: x | keep",
    "x | she says y",
    "- Wins",
    "- **Action items**",
    "- Experiment",
    "  - ran it",
    "  - review 2 Dec",
    "**Win:** ran it",
    "- **Next session**: Fri 4 Dec 14:00",
    "# Ana, Thu 12 Nov, 9.00 to 10.15",
    "x7 went well: twice",
    "next session Fri 4 Dec 14:00 (was the 3rd)",
    "next 12/14 10am, start with the page",
    "AR 12/11 4p 45m",
    "Ana, Thu 12 Nov, 9.00 to 10.15, Zoom",
    "50 min",
    "- topic: the report",
    "focus: the report",
    "trust: candid, she said so",
    "goal: be calm",
    "goal: g3",
    "- win - she ran it",
    "quick win - she ran it",
    "- she'll call Luis, fri",
    "I send it tomorrow",
    "Ana + me: think by fri",
    "- Luis sends it",
    "  asked her why. She says no",
    "she says no",
    "  - she expects two",
    "  review next session",
    "> me 2 send it",
    "c11 only half",
    "W: ran it",
    "to do: ring Luis",
]

_line = st.builds(
    "{}{}{}{}{}".format,
    st.sampled_from(["", "", "", "  ", "    ", "\t", " "]),
    st.sampled_from(["", "", "- ", "* ", "1. ", "• ", "- [x] ", "- [ ] ", "[~] ", "\\"]),
    st.sampled_from(_WORDS) | _PLAIN,
    st.sampled_from([":", ": ", " (eye): ", "", ":: "]),
    st.sampled_from(_VALUES) | _PLAIN,
)
_heading = st.builds(
    "{} {}{}".format,
    st.sampled_from(["#", "##", "###", "**", ""]),
    st.sampled_from([*ENGLISH.sections, "X"]),
    st.sampled_from(["", ":", " (only you)", "**"]),
)
texts = st.lists(
    _line | _heading | st.sampled_from(_ODD) | st.just("") | st.builds("> {}".format, _PLAIN) | _PLAIN, max_size=14
).flatmap(lambda lines: st.sampled_from(["\n", "\r\n"]).map(lambda end: end.join(lines)))

strings = st.lists(_line | _heading | st.sampled_from(_ODD) | st.just("") | _PLAIN, min_size=1, max_size=4).map(
    "\n".join
)
_item_text = strings.map(lambda text: tidy("\n".join(line.rstrip("\r") for line in text.split("\n"))))
spoken = _item_text.filter(lambda text: text and folded(text) not in KNOWN.words.nothing)
_one_line = _PLAIN.map(lambda text: " ".join(text.replace("\r", " ").split())).filter(bool)
_names = st.sampled_from(["María", "Luis", "the board of X"])
_dues = st.dates(date(2000, 1, 1), date(2100, 1, 1)) | st.just(NEXT)


_WITHOUT_TEXT = (
    "reached",
    "missed",
    "changed",
    "review",
    "rate",
    "shift",
    "adopt",
    "park",
    "drop",
    "told",
    "tick",
    "cancelled",
    "no_show",
)
_WITHOUT_TEXT += ("reached", "missed", "changed")


@st.composite
def _items(draw: st.DrawFn) -> Item:
    kind = draw(st.sampled_from([k for k in KINDS if k not in ("next_session", "focus", *TERM_KINDS)]))
    spec = KINDS[kind]
    text = draw(_item_text if kind in _WITHOUT_TEXT else spoken)
    fields: list[tuple[str, object]] = []
    for takes in dict.fromkeys(spec.attributes.values()):
        if draw(st.booleans()):
            fields += draw(_field(takes.field, takes.what, takes.rest))
    ref, lead = "", []
    if spec.verb_on:
        ref = {"goal": "g3", "term": "t2", "experiment": "x7"}[spec.verb_on]
    if kind == "tick":
        ref = "c11"
        lead = [("state", draw(st.sampled_from(["done", "partly", "dropped"])))]
    elif kind == "rate":
        lead = [("value", draw(st.integers(0, 10)))]
    elif kind == "review" and not text and not fields:
        text = "it went"
    elif kind == "shift" and folded(text) in ENGLISH.same_words:
        text = ""
    elif kind in ("adopt", "told"):
        text = ""
        fields = draw(_field("told", "told", "told_on")) if kind == "told" else []
    elif kind == "resistance" and draw(st.booleans()):
        ref = "r5"
    if kind in NAMED:
        fields.append(("holder", draw(_names)))
    if kind == "commitment":
        fields = [field for field in fields if field[0] != "due"]
        fields += draw(_owner())
        if draw(st.booleans()):
            fields.append(("due", draw(_dues)))
    return Item(kind, text, ref, (*lead, *fields))  # type: ignore[arg-type]


@st.composite
def _owner(draw: st.DrawFn) -> list[tuple[str, object]]:
    owner, name = draw(
        st.sampled_from([("client", ""), ("coach", ""), ("both", ""), ("sponsor", ""), ("stakeholder", "Luis Vega")])
        | st.just(("other", "Zoe Q"))
    )
    assert resolve_owner(name or owner, KNOWN) == (owner, name)
    fields = [("owner", owner)] + ([("owner_name", name)] if name else [])
    return [*fields, *([("state", "done")] if draw(st.booleans()) else [])]


@st.composite
def _field(draw: st.DrawFn, field: str, what: str, rest: str) -> list[tuple[str, object]]:
    if what == "text":
        return [(field, draw(_item_text.filter(bool)))]
    if what in ("due", "day"):
        return [(field, draw(_dues.filter(lambda due: what == "due" or due != NEXT)))]
    if what == "percent":
        return [(field, draw(st.integers(0, 100)))]
    if what == "goal":
        return [(field, "g3")]
    if what == "flag":
        return [(field, True if field == "withheld" else draw(st.booleans()))]
    value = draw(st.sampled_from(sorted(set(ENGLISH.values[what].values()))))
    if what == "told":
        on = draw(st.none() | st.dates(date(2000, 1, 1), date(2026, 11, 1)))
        return [(field, value)] + ([(rest, on)] if on and value in ("told", "together") else [])
    if rest and draw(st.booleans()):
        return [(field, value), (rest, draw(_item_text.filter(bool)))]
    return [(field, value)]


def normal(texts_and_items: list[Text | Item], *, of_notes: bool = True) -> tuple[Text | Item, ...]:
    """Blocks as parsing leaves them: no two texts side by side, none blank; in an agreement none indented behind a
    term."""
    blocks: list[Text | Item] = []
    for block in texts_and_items:
        if isinstance(block, Item):
            blocks.append(block)
            continue
        lines = [line.rstrip("\r") for line in block.text.split("\n")]
        lines = [line if line.strip() or literal else "" for line, literal in zip(lines, fenced(lines), strict=True)]
        while lines and not lines[0].strip():
            lines.pop(0)
        text = "\n".join(lines).rstrip()
        after_item = bool(blocks) and isinstance(blocks[-1], Item)
        if after_item and not of_notes:
            text = text.lstrip()
        if text and (not blocks or after_item):
            blocks.append(Text(text))
    return tuple(blocks)


heads = st.builds(
    Head,
    client=_one_line.filter(lambda name: not name.startswith(("“", "„", "«", '"'))) | st.just(""),
    day=st.dates(date(2000, 1, 1), date(2026, 11, 19)) | st.none(),
    minutes=st.none() | st.integers(0, 1440),
    kind=st.sampled_from(["", "coaching", "three_way", "between"]),
    focus=_one_line | st.just(""),
    trust=st.just("candid"),
    trust_sign=_one_line | st.just(""),
    process_share=st.none() | st.integers(0, 100),
    mentoring=st.none() | st.integers(0, 90),
    training=st.none(),
    attended=_one_line | st.just(""),
    explained=st.just("yes, by me"),
    autonomy=st.just(""),
    may_share=_one_line | st.just(""),
).flatmap(
    lambda head: st.times().map(
        lambda at: head._replace(at=time(at.hour, at.minute) if head.day and head.day.month not in (3, 10) else None)
    )
)
notes = st.builds(Note, heads, st.lists(_items() | st.builds(Text, strings), max_size=6).map(normal))
