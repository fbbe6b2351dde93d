"""Who was given what, as a sheet."""

from collections.abc import Sequence
from datetime import datetime

from coachlog.domain.choices import spoken
from coachlog.moments import shown_day
from coachlog.render.list_sheet import count
from coachlog.render.sheet import Column, Sheet, cell
from coachlog.views.disclosures import Disclosed

_FEW = 6


def disclosures_sheet(disclosed: Sequence[Disclosed], now: datetime) -> Sheet:
    rows = []
    for each in disclosed:
        day = datetime.fromisoformat(each.at).astimezone(now.tzinfo).date()
        few = " ".join(each.items[:_FEW]) + (f" +{len(each.items) - _FEW}" if len(each.items) > _FEW else "")
        state = ""
        if each.audience == "sponsor":
            released = each.approved_on
            state = f"released {shown_day(released, now.date())}" if released else "a draft"
            state += "" if each.handed else ", not handed over"
        rows.append(
            (
                cell(shown_day(day, now.date())),
                cell(each.client, "bold"),
                cell(spoken(each.audience)),
                cell(state, "" if each.approved_on else "yellow"),
                cell(few, "dim"),
            )
        )
    columns = (Column("day"), Column("client", 1), Column("for"), Column("", 2), Column("what", wraps=True))
    handed = sum(each.handed for each in disclosed)
    summary = count(handed, "document") + " handed over" if disclosed else "Nothing was handed over yet."
    return Sheet(columns, rows, (cell(summary),))
