"""How well notes are read that coaches typed with habits of their own: against what each coach meant.

python bench/reading.py [-v]          # in an environment with coachlog installed, from the project's folder

Each folder of bench/notes holds a note, gold.json with what was meant by it, and perhaps a note of before. A fact is
right, partly right (a field is missing), wrong (a field, or its kind, is another), offered (could be taken with a
number), or kept as text. Then the same with every offer taken.
"""

import contextlib
import io
import json
import os
import sys
import tempfile
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from coachlog import clock
from coachlog.cli import main as coachlog
from coachlog.cli.notes.edit_text import given
from coachlog.notation import NEXT, Item, Note, Text
from coachlog.notation.offers import offers

NOTES = Path(__file__).parent / "notes"
STATES = ("right", "partly", "wrong", "offered", "kept")
# What only the coach reads: kept as text it is as good as recorded.
HERS = ("private", "my_take", "fact")
CONTAINED = ("text", "expects", "learned", "asked", "client_says", "my_take", "holder", "focus", "name", "source")
FIELDS = {"name": "owner_name", "text": "text"}
OTHERS = {"stakeholder": "other", "sponsor": "other"}


def main() -> None:
    verbose = "-v" in sys.argv
    print(
        "| note | facts | right | partly | wrong | offered | kept | right, offers taken | wrong |\n" + "|---" * 9 + "|"
    )
    totals: Counter[str] = Counter()
    for folder in sorted(NOTES.iterdir()):
        typed, taken = (read(folder, take=take, verbose=verbose) for take in (False, True))
        print(_row(folder.name, typed, taken))
        totals.update(typed)
        totals.update({f"taken {name}": count for name, count in taken.items()})
    typed = Counter({name: totals[name] for name in (*STATES, "misread", "leaks")})
    taken = Counter({name: totals[f"taken {name}"] for name in (*STATES, "misread", "leaks")})
    print(_row("**all**", typed, taken, share=True))
    print(
        f"\nmisread: {typed['misread']} as typed, {taken['misread']} taken; leaks: {typed['leaks']}, {taken['leaks']}"
    )


def _row(name: str, typed: "Counter[str]", taken: "Counter[str]", *, share: bool = False) -> str:
    facts = sum(typed[state] for state in STATES)
    shown = [f"{100 * typed[state] / facts:.0f} %" if share else str(typed[state]) for state in STATES]
    after = [f"{100 * taken[state] / facts:.0f} %" if share else str(taken[state]) for state in ("right", "wrong")]
    return f"| {' | '.join([name, str(facts), *shown, *after])} |"


def read(folder: Path, *, take: bool, verbose: bool) -> "Counter[str]":
    """How many facts of a note are read how; ``misread`` and ``leaks`` beside them."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"COACHLOG_HOME": home, "COLUMNS": "100", "NO_COLOR": "1"}
        now = datetime.fromisoformat(gold["now"]).astimezone()
        sponsor = ["--sponsor", gold["sponsor"]] if gold.get("sponsor") else []
        before = folder / "before.md"
        with _at(now.replace(month=1) if not before.exists() else _end_of(before)):
            _call("client", "add", gold["client"], "--language", gold["language"], *sponsor)
            if before.exists():
                _call("note", gold["client"], "--file", str(before))
        with _at(now):
            said = json.loads(_call("note", gold["client"], "--file", str(folder / "note.md"), "--format", "json"))
            ref = said["session"]["ref"]
            if take and said["offers"]:
                _call("offers", ref, "--take", "all", "--yes")
            out = given(ref, now)
            could_be = [item for offer in offers(out.note, out.known) for item in offer.items]
            printed = "".join(_call("export", gold["client"], *more) for more in ((), ("--all-words",), ("--last",)))
    session = said["session"] | {"off": out.note.off, "focus": out.note.head.focus}
    count: Counter[str] = Counter()
    for fact in gold["meant"]:
        state, why = _state(fact, out.note, session, could_be)
        count[state] += 1
        if verbose and state != "right":
            print(
                f"    {'taken ' if take else ''}{state:8}{json.dumps(fact, ensure_ascii=False)} {why}", file=sys.stderr
            )
    for wrong in gold.get("not_meant", []):
        if any(item.kind == wrong["kind"] and _fits(wrong, item) for item in out.note.items()):
            count["misread"] += 1
            print(f"    misread {folder.name} {wrong}", file=sys.stderr)
    for words in gold.get("hers", []):
        if _plain(words) in _plain(printed):
            count["leaks"] += 1
            print(f"    leak {folder.name} {words}", file=sys.stderr)
    return count


def _state(fact: dict[str, Any], note: Note, session: dict[str, Any], could_be: list[Item]) -> tuple[str, str]:
    if fact["kind"] == "session":
        said = {"kind": session["kind"].replace(" ", "_"), "day": session["day"], "at": session["at"] or ""}
        said |= {"minutes": session["minutes"], "focus": session["focus"] or "", "off": session["off"]}
        return _compared(
            {name: value for name, value in fact.items() if name != "kind"}
            | {"kind": fact.get("session_kind", said["kind"])},
            said,
        )
    items = [item for item in note.items() if item.kind == fact["kind"] and _names(fact, item)]
    if items:
        return min((_compared(fact, _fields(item)) for item in items), key=lambda each: STATES.index(each[0]))
    texts = " ".join(block.text for block in note.blocks if isinstance(block, Text))
    if fact["kind"] in HERS and _plain(fact["text"]) in _plain(texts):
        return "right", ""
    if fact["kind"] in HERS and any(_plain(fact["text"]) in _plain(str(dict(item.fields))) for item in note.items()):
        return "right", ""
    others = [item for item in note.items() if item.kind != "private"]  # what is kept private is kept
    if fact.get("text") and (other := [item.kind for item in others if _plain(fact["text"]) in _whole(item)]):
        return "wrong", f"stands in {other[0]}"
    if any(item.kind == fact["kind"] and _names(fact, item) for item in could_be):
        return "offered", ""
    return "kept", ""


def _names(fact: dict[str, Any], item: Item) -> bool:
    """Whether an item is the one that a fact speaks of."""
    if "ref" in fact:
        return bool(item.ref == fact["ref"])
    return fact["kind"] == "next_session" or _plain(fact["text"]) in _plain(item.text)


def _fits(fact: dict[str, Any], item: Item) -> bool:
    return _names(fact, item) and _compared(fact, _fields(item))[0] in ("right",)


def _fields(item: Item) -> dict[str, Any]:
    fields = {name: value.isoformat() if isinstance(value, date) else value for name, value in item.fields}
    if item.kind == "commitment":
        fields["name"] = fields.get("owner_name")
    if item.kind == "resistance":
        fields["source"] = f"{fields.get('source', '')} {fields.get('source_detail', '')}".replace("_", " ").strip()
    return {"kind": item.kind, "text": item.text, "ref": item.ref} | fields


def _compared(fact: dict[str, Any], said: dict[str, Any]) -> tuple[str, str]:
    missing, other = [], []
    for name, wanted in fact.items():
        found = said.get(name)
        if name == "owner":
            wanted, found = OTHERS.get(wanted, wanted), OTHERS.get(str(found), found)
        if name in ("due", "review") and wanted == "next session":
            wanted = NEXT
        if name == "proposed_by" and wanted == "client" and found is None:
            continue  # a goal of which nothing is said is the client's
        if found in (None, "", "unknown") and wanted:
            missing.append(name)
        elif _plain(wanted) not in _plain(found) if name in CONTAINED else _plain(wanted) != _plain(found):
            other.append(f"{name}: {found}")
    return (
        ("wrong", "; ".join(other)) if other else ("partly", f"no {', '.join(missing)}") if missing else ("right", "")
    )


def _whole(item: Item) -> str:
    return _plain(f"{item.text} {dict(item.fields)}")


def _plain(value: object) -> str:
    return " ".join(str(value).replace("_", " ").split()).casefold()


def _end_of(before: Path) -> datetime:
    """When a note of before was typed: on the evening of its day."""
    day = next(line for line in before.read_text("utf-8").split("\n") if line.startswith("date:")).split()[1]
    return datetime.fromisoformat(f"{day} 20:00").astimezone()


@contextlib.contextmanager
def _at(now: datetime) -> Any:
    was = clock.now
    clock.now = lambda: now
    try:
        yield
    finally:
        clock.now = was


def _call(*arguments: str) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()) as err:
        code = coachlog(arguments)
    if code not in (0, 3):
        raise SystemExit(f"coachlog {' '.join(arguments)} exits {code}: {err.getvalue()}")
    return out.getvalue()


if __name__ == "__main__":
    main()
