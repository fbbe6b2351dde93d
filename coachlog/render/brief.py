"""The brief as lines: one an item, one label column, at most 24 of 80 columns."""

from typing import NamedTuple

from coachlog.domain.choices import spoken
from coachlog.moments import shown_day
from coachlog.render import commitments, experiments, goals, resistances, sessions, wins
from coachlog.render.balance import balance_lines
from coachlog.render.brief_line import NO_VISIBLE_RESULT, Item, Line, label_width
from coachlog.render.terminal_text import fit, on_one_line, wrapped
from coachlog.views.brief import Brief

LINES = 24
_ITEMS = 3


class Part(NamedTuple):
    label: str
    items: tuple[Item, ...]


def brief_lines(brief: Brief, width: int, *, full: bool = False, private: bool = False) -> list[Line]:
    """The lines to show in ``width`` columns. ``full`` lifts the limits; ``private`` adds the coach's own takes."""
    width = max(width, 20)
    label = label_width(width)
    lines = [Line("", text, urgent=False) for text in _fitted(Item(brief.name, _header(brief)), width, full=full)]
    for part in parts(brief, full=full, private=private):
        texts = [(text, item.urgent) for item in part.items for text in _fitted(item, width - label, full=full)]
        for place, (text, urgent) in enumerate(texts):
            lines.append(Line(fit(part.label, label - 1) if place == 0 else "", text, urgent))
    return lines


def _fitted(item: Item, width: int, *, full: bool) -> list[str]:
    text = on_one_line(item.text)
    if full:
        first, *rest = wrapped(text + "".join(item.tail), width)
        return [first, *(f"  {line}" for more in rest for line in wrapped(more, width - 2))]
    return [fit(text, width, *item.tail)]


def parts(brief: Brief, *, full: bool, private: bool) -> list[Part]:
    """What the brief says, in its order; shortened from the bottom up until it fits one screen."""
    whole = [part for part in _all_parts(brief, full=full, private=private) if part.items]
    if full:
        return whole
    shortened = [_shortened(part, _ITEMS) for part in whole]
    for place in range(len(shortened) - 1, -1, -1):
        if sum(len(part.items) for part in shortened) < LINES:  # the header is a line too
            break
        shortened[place] = _shortened(whole[place], 1)
    return shortened


def _shortened(part: Part, most: int) -> Part:
    if len(part.items) <= most:
        return part
    *kept, last = part.items[:most]
    more = last._replace(tail=(f" +{len(part.items) - most}", *last.tail))
    return Part(part.label, (*kept, more))


def _header(brief: Brief) -> tuple[str, ...]:
    of = f" of {brief.planned}" if brief.planned else ""
    pieces = [on_one_line(brief.engagement)] * bool(brief.engagement) + [f"session {brief.held + 1}{of}"]
    pieces += [brief.state.upper()] * (brief.state in ("paused", "closed")) + ["NOT ALIGNED"] * (not brief.aligned)
    if brief.next:
        pieces.append(f"next {shown_day(brief.next.day, brief.today)} {brief.next.at}".rstrip())
    if brief.last:
        days = max(0, (brief.today - brief.last.day).days)  # a journey west can make it tomorrow's
        pieces.append("last today" if days == 0 else f"{days} day{'s' if days > 1 else ''} since")
    if brief.trust:
        pieces.append(f"trust {spoken(brief.trust)}")
    return tuple(f" · {each}" for each in pieces)


def _all_parts(brief: Brief, *, full: bool, private: bool) -> list[Part]:
    today = brief.today
    return [
        Part("write up", tuple(sessions.unwritten_item(each, today) for each in brief.unwritten)),
        Part("open with", (Item(brief.open_with),) if brief.open_with else ()),
        Part("you owe", tuple(commitments.brief_item(each, today) for each in brief.you_owe)),
        Part("they owe", tuple(commitments.brief_item(each, today) for each in brief.they_owe)),
        Part("review", tuple(experiments.brief_item(each, today) for each in brief.reviews)),
        Part("goals", tuple(goals.brief_item(each, today) for each in brief.goals)),
        Part("sponsor", _sponsor(brief)),
        Part("last time", _last_time(brief)),
        Part(
            "resistance",
            tuple(item for each in brief.resistances for item in resistances.brief_items(each, private=private)),
        ),
        Part("celebrate", tuple(wins.brief_item(each, today) for each in brief.wins)),
        Part("agreement", _agreement(brief)),
        Part("strengths", tuple(Item(text) for text in brief.strengths)),
        *(_more(brief) if full else []),
        Part("next", () if brief.anything else _first_steps(brief)),
    ]


def _sponsor(brief: Brief) -> tuple[Item, ...]:
    who = on_one_line(", ".join(brief.sponsors)) or "the sponsor"
    aligned = () if brief.aligned else (_not_aligned(brief, who),)
    untold = (Item(f"{shift.ref} {shift.text}", (f" · {who} does not know yet",)) for shift in brief.untold)
    return (*aligned, *untold)


def _not_aligned(brief: Brief, who: str) -> Item:
    """Everyone with a stake has not met yet. The client's own talk beforehand prepares it."""
    talks = [day for name, day in brief.alignment.talks if name in brief.sponsors and day]
    talked = (f" · talked {shown_day(talks[-1], brief.today)}",) if talks else (" · no talk of theirs yet",)
    return Item(f"not aligned with {who}", (*talked, " · note --kind alignment"), urgent=True)


def _last_time(brief: Brief) -> tuple[Item, ...]:
    if brief.last is None:
        return ()
    focus = (Item(brief.last.focus),) if brief.last.focus else ()
    return (*focus, *(Item(f"“{words}”") for words in brief.last.words))


def _agreement(brief: Brief) -> tuple[Item, ...]:
    found, items = brief.gap, []
    if found.no_visible_result:
        items.append(Item(NO_VISIBLE_RESULT))
    for place, term in enumerate(found.ahead):
        due = f" · by {shown_day(term.due_on, brief.today)}" if term.due_on else ""
        tail = f" · OVERDUE {term.overdue} d" if term.overdue else due
        so_far = (f" · {found.reached} reached, {found.due} due",) if place == 0 and found.due else ()
        items.append(Item(f"{term.ref} {term.text}", (tail, *so_far), term.overdue > 0))
    return tuple(items)


def _more(brief: Brief) -> list[Part]:
    balance = [Item(line) for _, line in balance_lines(brief.balance)]
    tags = (Item("  ".join(f"#{tag} ×{times}" for tag, times in brief.tags)),) if brief.tags else ()
    return [Part("balance", tuple(balance)), Part("tags", tags)]


def _first_steps(brief: Brief) -> tuple[Item, ...]:
    return (
        Item("nothing is recorded yet. Right after a session, in your editor:"),
        Item(f"coachlog note {brief.slug}"),
        Item(f'coachlog note {brief.slug} "…"', (" for something between",)),
    )
