"""All that is held about a client, as a document to read and as data, known other people's names masked."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from coachlog.domain.choices import spoken
from coachlog.naming import Place, finder, replaced
from coachlog.render.markdown_text import below, heading
from coachlog.views.column_labels import BOOKKEEPING, CLOSED, FLAGS, LABELS
from coachlog.views.data_request import DataRequest, Row, ref_of

# Numbers of the program's own; the data hold them all.
_UNSAID = BOOKKEEPING | {"client", "slug", "since", "until", "letter", "row"}
_LABELS = LABELS | {"body": "notes", "typed": "the note as it was typed"}
_TITLES = {"session": "Sessions", "remark": "Remarks", "client": "Who you are", "engagement": "Engagements"}
_TITLES |= {"term": "Terms of the agreement", "term_wording": "Earlier wordings of terms", "tagged": "Tags"}
_TITLES |= {"stakeholder": "People around you", "attendance": "Who attended", "release": "Released to the sponsor"}
_TITLES |= {"resistance": "Resistance", "goal_rating": "Ratings", "goal_shift": "How goals shifted"}
TITLE = "All that is held about {name}"
_READ_IT = "Read it before you hand it over: a name that coachlog does not know is not masked."


def data_request_json(request: DataRequest, drafts: Sequence[str]) -> str:
    """Every row, the change log, who was given what, and the drafts. Names of others are masked in every text."""
    mask = _mask(request)
    plain = {
        "client": request.name,
        "held": request.tables,
        "handed_over": request.disclosures,
        "history": request.history,
        "drafts": list(drafts),
    }
    return json.dumps(_masked(plain, mask), ensure_ascii=False, indent=2) + "\n"


def data_request_markdown(request: DataRequest, drafts: Sequence[str]) -> str:
    """The same to read: every text that is held, by kind, in order of time; earlier versions stand in the data."""
    mask = _mask(request)
    lines = [f"*{_READ_IT}*", "", f"# {TITLE.format(name=heading(request.name))}", ""]
    lines += [
        f"- kept for {_kept(request)}",
        f"- handed over so far: {sum(row['handed'] for row in request.disclosures)} documents",
    ]
    for table, rows in request.tables.items():
        lines += ["", f"## {_TITLES.get(table, spoken(table).capitalize() + 's')}"]
        for row in rows:
            lines += ["", *_row(table, row, mask)]
    if request.disclosures:
        lines += ["", "## Who was given what", ""]
        for row in request.disclosures:
            released = f", released {row['approved_on']}" if row["approved_on"] else ""
            released += "" if row["handed"] else ", not handed over"
            lines.append(f"- {row['at'][:10]}: {spoken(row['audience'])}{released} (sha256 {row['sha256']})")
    if drafts:
        lines += ["", "## Not recorded yet"]
        for text in drafts:
            lines += ["", f"- {below(mask(text), '  ')}"]
    return "\n".join(lines) + "\n"


def _kept(request: DataRequest) -> str:
    months = request.tables["client"][0]["retention_months"]
    return f"{months} months after the last engagement was closed" if months is not None else "no agreed time"


def _row(table: str, row: Row, mask: Callable[[str], str]) -> list[str]:
    shown = {
        name: value
        for name, value in row.items()
        if value not in (None, "") and name not in _UNSAID and (value or name not in FLAGS) and _said(name, value)
    }
    ref = ref_of(table, row)
    lines = [f"### {ref}", ""] if ref and table not in ("client", "engagement") else []
    for name, value in shown.items():
        lines.append(f"- {_LABELS.get(name, spoken(name))}: {below(mask(_said(name, value)), '  ')}")
    return lines


def _said(name: str, value: Any) -> str:
    """A value as a reader understands it; a note's free text without the lines that stand for what is listed below."""
    if name in FLAGS:
        return "yes"
    if name == "body":
        return "\n".join(line for line in str(value).split("\n") if not line.startswith("^")).strip("\n")
    return spoken(str(value)) if name in CLOSED else str(value)


def _mask(request: DataRequest) -> Callable[[str], str]:
    find = finder(request.others, never=(request.name,))

    def mask(text: str) -> str:
        places: list[Place] = find(text)
        return replaced(text, places) if places else text

    return mask


def _masked(value: Any, mask: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, dict):
        return {key: _masked(part, mask) for key, part in value.items()}
    return [_masked(part, mask) for part in value] if isinstance(value, list) else value
