"""The case bank as a sheet, and one case whole."""

from collections.abc import Sequence

from coachlog.domain.choices import spoken
from coachlog.render.list_sheet import count
from coachlog.render.sheet import Column, Sheet, cell
from coachlog.render.terminal_text import literal, on_one_line
from coachlog.views.cases import Case


def cases_sheet(cases: Sequence[Case]) -> Sheet:
    rows = [
        (
            cell(each.ref, "bold"),
            cell(spoken(each.kind)),
            cell(on_one_line(each.role)),
            cell(on_one_line(each.text)),
            cell(on_one_line(each.source), "dim"),
        )
        for each in cases
    ]
    columns = (Column(""), Column("kind", 2), Column("role", 1), Column("case", wraps=True), Column("source", 3))
    return Sheet(columns, rows, (cell(count(len(cases), "case") if cases else "No case yet: coachlog case add TEXT"),))


def case_text(case: Case) -> str:
    lines = [f"{case.ref} {spoken(case.kind)}: {case.text}"]
    lines += [f"  {label}: {text}" for label, text in (("role", case.role), ("source", case.source)) if text]
    return literal("\n".join(lines))
