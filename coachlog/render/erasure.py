"""What an erasure will take, as lines, before it is asked about."""

from collections.abc import Sequence
from typing import NamedTuple

from coachlog.render.list_sheet import count
from coachlog.render.terminal_text import fit, literal, on_one_line
from coachlog.views.data_request import DataRequest
from coachlog.views.mentions import Mention

_MOST = 20  # lines of others that are shown
_NAMED = (
    ("session", "session or entry", "sessions and entries"),
    ("goal", "goal", ""),
    ("resistance", "resistance", ""),
    ("experiment", "experiment", ""),
    ("win", "win", ""),
    ("commitment", "commitment", ""),
    ("remark", "remark", ""),
    ("stakeholder", "person around them", "people around them"),
    ("term", "term of the agreement", "terms of the agreement"),
)


class Lying(NamedTuple):
    """What lies beside the journal: drafts of others that name the person, drafts of nobody in the journal, how many
    drafts and copies go, which documents in the journal's folder go too, and which files there are left."""

    named_in: Sequence[str]
    nobodys: Sequence[str]
    drafts: int
    copies: int
    documents: Sequence[str]
    left: Sequence[str]


def going_lines(
    records: DataRequest, mentions: Sequence[Mention], lying: Lying, *, everywhere: bool, keep_minutes: bool
) -> list[str]:
    """How much goes, what stays, and which lines of others name the person."""
    tables = records.tables
    counted = ", ".join(count(len(tables[name]), one, many) for name, one, many in _NAMED if name in tables)
    copies = count(lying.copies, "older copy", "older copies")
    lines = [
        f"{literal(records.name)} goes for good: {records.records()} records ({counted or 'no note yet'}),",
        f"the history of their changes, what was handed over ({len(records.disclosures)}),",
        f"{count(lying.drafts, 'draft')}, {copies} of the journal. This cannot be undone.",
    ]
    lines += [f"In the journal's folder, and going too: {name}" for name in lying.documents]
    lines += [f"In the journal's folder, naming the person, and left: {name}" for name in lying.left]
    if lying.nobodys:
        lines.append(nobodys_line(lying.nobodys))
    if keep_minutes:
        lines.append("The days and minutes of the sessions that count stay, of nobody.")
    if mentions or lying.named_in:
        done = "the name is taken out of them" if everywhere else "they stay as they are without --everywhere"
        lines.append(f"{count(len(mentions) + len(lying.named_in), 'line')} of others may name the person; {done}:")
        lines += [f"  {_mention(each)}" for each in mentions[:_MOST]]
        lines += [f"  {draft}" for draft in lying.named_in]
    if len(mentions) > _MOST:
        lines.append(f"  +{len(mentions) - _MOST} more: coachlog search finds them")
    return lines


def nobodys_line(drafts: Sequence[str]) -> str:
    """What is said of drafts that may be about the person, for all that can be told."""
    first = drafts[0].split(" ")[0]
    left = f"Drafts that name nobody in the journal, and left: {', '.join(drafts)}."
    return f"{left} If one is of this client: coachlog drafts --drop {first}"


def _mention(each: Mention) -> str:
    past = "the history of " if each.past else ""
    return f"{past}{each.ref} {each.client}: {fit(on_one_line(each.line), 60)}"
