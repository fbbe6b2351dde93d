"""The client's documents as one page for a browser or a printer: nothing to load, no script, trends as pictures.

It shows the same view as the Markdown. People's words are text, whatever they hold; each paragraph of theirs has its
own direction, so that Arabic and Hebrew read from the right.
"""

from collections.abc import Iterable, Sequence
from html import escape

from coachlog.domain.names import first_name
from coachlog.notation.tags import without_tags
from coachlog.render import commitments, experiments, goals, wins
from coachlog.render.document_words import (
    RECAP_SECTIONS,
    REMARK_SECTIONS,
    SUMMARY_SECTIONS,
    day_in,
    due_in,
    milestone_in,
    session_count,
    shift_in,
)
from coachlog.render.terminal_text import literal
from coachlog.views.commitments import GivenCommitment
from coachlog.views.experiments import GivenExperiment
from coachlog.views.goals import GivenGoal, GivenShift
from coachlog.views.sessions import GivenSession
from coachlog.views.summary import GivenMilestone, Summary
from coachlog.views.wins import GivenWin
from coachlog.words.documents import Documents

_STYLE = """
:root { --ink: #1f2933; --quiet: #5f6c7b; --line: #d9e0e7; --accent: #1f6f78; color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.5rem; color: var(--ink); background: #fff;
  font: 1rem/1.55 "Segoe UI", "Helvetica Neue", "Noto Sans", "Noto Sans CJK SC", Arial, sans-serif;
  overflow-wrap: anywhere; }
header { border-bottom: 2px solid var(--accent); margin-bottom: 2rem; padding-bottom: 1rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0.4rem 0; }
h2 { color: var(--accent); font-size: 1.15rem; margin: 2.2rem 0 0.6rem; }
h3 { font-size: 1.05rem; margin: 0; }
p { margin: 0.3rem 0; }
.quiet, dt { color: var(--quiet); }
.text { white-space: pre-line; }
ul { list-style: none; margin: 0; padding: 0; }
li, article { border-top: 1px solid var(--line); padding: 0.55rem 0; break-inside: avoid; }
li:first-child, article:first-of-type { border-top: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 0.8rem; margin: 0.3rem 0 0; }
dd { margin: 0; }
.dated { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0 0.8rem; }
blockquote { border-inline-start: 3px solid var(--accent); margin: 0.7rem 0; padding: 0.1rem 0.9rem;
  break-inside: avoid; }
article > .head { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; justify-content: space-between; }
.state { border: 1px solid var(--line); border-radius: 1rem; color: var(--quiet); font-size: 0.85rem;
  padding: 0 0.6rem; }
svg { display: block; flex: none; }
svg .line { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
svg .dot { fill: var(--accent); }
svg .scale { stroke: var(--line); }
svg text { fill: var(--quiet); font-size: 11px; }
@page { margin: 18mm; }
@media print {
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  * { print-color-adjust: exact; }
}
@media (max-width: 32rem) { dl, .dated { grid-template-columns: 1fr; } }
"""
_WIDTH, _HEIGHT, _EDGE = 190, 56, 14  # of a goal's picture, in its own units
_MOST = 10  # the highest rating
_BOXES = {"done": "☑", "partly": "◪", "dropped": "☒"}


def summary_html(summary: Summary, words: Documents) -> str:
    """The client's summary as a page. It holds no clock reading, as the Markdown holds none."""
    head = [f"<h1>{in_sentence(words.summary, name=summary.name)}</h1>"]
    if summary.sessions:
        head.append(f'<p class="quiet">{escape(session_count(summary, words))}</p>')
    sections = {
        "goals": [_goal(goal, words) for goal in summary.goals],
        "experiments": item_list(_experiment(tried, words) for tried in summary.experiments),
        "wins": item_list(_win(won, words) for won in summary.wins),
        "commitments": item_list(_commitment(each, summary.name, words) for each in summary.commitments),
        "words": [_quote(said.text) for said in summary.remarks if said.kind == "words"],
        "milestones": item_list(_milestone(each, words) for each in summary.milestones),
        "sessions": item_list(_session(each, words) for each in summary.sessions),
        **_remarks(summary),
    }
    chosen = {name: sections[name] for name in SUMMARY_SECTIONS}
    return _yours(words.summary.format(name=summary.name), summary, words, head, chosen)


def recap_html(summary: Summary, words: Documents) -> str:
    """One session as a short page."""
    head = []
    for session in summary.sessions:
        head.append(f"<h1>{escape(words.recap.format(day=day_in(words, session.day)))}</h1>")
        if session.focus:
            head.append(f'<p dir="auto">{in_sentence(words.focus, text=session.focus)}</p>')
    tried = (_text(each.text) + _facts([(words.labels["expect"], each.expects)]) for each in summary.experiments)
    sections = {
        **_remarks(summary),
        "try": item_list(tried),
        "who": item_list(_promise(each, summary.name, words) for each in summary.commitments),
    }
    foot = ""
    if summary.next_day:
        coming = words.next.format(
            weekday=words.weekdays[summary.next_day.weekday()], day=day_in(words, summary.next_day)
        )
        foot = f"<p><strong>{escape(f'{coming} {summary.next_at}'.rstrip())}</strong></p>"
    title = words.recap.format(day=day_in(words, summary.sessions[-1].day)) if summary.sessions else summary.name
    return _yours(title, summary, words, head, {name: sections[name] for name in RECAP_SECTIONS}, foot)


def _yours(
    title: str, summary: Summary, words: Documents, head: list[str], sections: dict[str, list[str]], foot: str = ""
) -> str:
    """A page of the client's own."""
    yours = in_sentence(words.yours, name=first_name(summary.name))
    titled = {words.headings[name]: lines for name, lines in sections.items()}
    return page(title, words.code, f"<em>{yours}</em>", head, titled, foot)


def page(title: str, code: str, first: str, head: list[str], sections: dict[str, list[str]], foot: str = "") -> str:
    """A whole page: ``first`` is its first line, ``sections`` are titles with what stands below. All but the titles is
    HTML already."""
    body = [
        f"<section>\n<h2>{escape(name)}</h2>\n" + "\n".join(lines) + "\n</section>"
        for name, lines in sections.items()
        if lines
    ]
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html lang="{code}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="robots" content="noindex">',
            f"<title>{plain(title)}</title>",
            f"<style>{_STYLE}</style>",
            "</head>",
            "<body>",
            f'<header>\n<p class="quiet">{first}</p>',
            *head,
            "</header>",
            "<main>",
            *body,
            *([foot] if foot else []),
            "</main>",
            "</body>",
            "</html>",
            "",
        ]
    )


def _goal(goal: GivenGoal, words: Documents) -> str:
    state = "" if goal.state == "active" else f' <span class="state">{escape(words.states[goal.state])}</span>'
    picture = trend_svg(goal.ratings, words) if len(goal.ratings) > 1 else ""
    rated = words.rated.format(ratings=" → ".join(map(str, goal.ratings))) if goal.ratings else ""
    notes = [words.by.format(day=day_in(words, goal.target_on))] if goal.target_on else []
    notes += [rated] if rated else []
    shifts = "".join(_shift(shift, words) for shift in goal.shifts)
    return (
        f'<article>\n<div class="head"><div><h3 dir="auto" class="text">{plain(goal.text)}{state}</h3>'
        + (f'<p class="quiet">{escape(" · ".join(notes))}</p>' if notes else "")
        + f"</div>{picture}</div>{_facts(goals.facts(goal, words))}{shifts}\n</article>"
    )


def trend_svg(ratings: Sequence[int], words: Documents) -> str:
    """Ratings (0–10) as a small line, evenly spaced, its first and last value beside it."""
    step = (_WIDTH - 4 * _EDGE) / (len(ratings) - 1)
    points = [
        (round(2 * _EDGE + place * step, 1), round(_HEIGHT - 6 - value * (_HEIGHT - 12) / _MOST, 1))
        for place, value in enumerate(ratings)
    ]
    label = escape(words.trend.format(ratings=", ".join(map(str, ratings))), quote=True)
    line = " ".join(f"{x},{y}" for x, y in points)
    dots = "".join(f'<circle class="dot" cx="{x}" cy="{y}" r="2.5"/>' for x, y in points)
    (_, first), (last_x, last) = points[0], points[-1]
    return (
        f'<svg role="img" aria-label="{label}" width="{_WIDTH}" height="{_HEIGHT}" viewBox="0 0 {_WIDTH} {_HEIGHT}">'
        f'<line class="scale" x1="{2 * _EDGE}" y1="{_HEIGHT - 6}" x2="{_WIDTH - 2 * _EDGE}" y2="{_HEIGHT - 6}"/>'
        f'<line class="scale" x1="{2 * _EDGE}" y1="6" x2="{_WIDTH - 2 * _EDGE}" y2="6"/>'
        f'<polyline class="line" points="{line}"/>{dots}'
        f'<text x="{_EDGE}" y="{first + 4}" text-anchor="middle">{ratings[0]}</text>'
        f'<text x="{last_x + _EDGE}" y="{last + 4}" text-anchor="middle">{ratings[-1]}</text></svg>'
    )


def _shift(shift: GivenShift, words: Documents) -> str:
    sentence = shift_in(words, shift, _span(shift.from_text), _span(shift.to_text))
    quoted = _quote(shift.client_words) if shift.client_words else ""
    return f"\n<p>{sentence}</p>{quoted}"


def _experiment(tried: GivenExperiment, words: Documents) -> str:
    state = words.states[tried.state] if tried.state in ("dropped", "running") else ""
    return (
        _text(tried.text)
        + (f'<span class="state">{escape(state)}</span>' if state else "")
        + _facts(experiments.facts(tried, words))
    )


def _win(won: GivenWin, words: Documents) -> str:
    return _dated(day_in(words, won.day), _text(won.text) + _facts(wins.facts(won, words)))


def _commitment(agreed: GivenCommitment, client: str, words: Documents) -> str:
    box = _BOXES.get(agreed.state, "☐")
    return f"{box} {_promise(agreed, client, words)}" + _facts(commitments.facts(agreed, words))


def _promise(agreed: GivenCommitment, client: str, words: Documents) -> str:
    named = first_name(client) if agreed.owner == "client" else words.owners.get(agreed.owner) or agreed.owner_name
    due = f'<span class="quiet">{escape(due_in(words, agreed))}</span>'
    return f"<strong>{_span(named)}:</strong> {_span(agreed.text)}{due}"


def _milestone(reached: GivenMilestone, words: Documents) -> str:
    sentence = milestone_in(words, reached.state, reached.reached_on, reached.due_on)
    return f'{_text(reached.text)}<p class="quiet">{escape(sentence)}</p>'


def _session(held: GivenSession, words: Documents) -> str:
    facts = [f"{held.minutes} min"] if held.minutes is not None else []
    facts += [words.kinds[held.kind]] if held.kind in words.kinds else []
    quiet = f'<p class="quiet">{escape(" · ".join(facts))}</p>' if facts else ""
    return _dated(day_in(words, held.day), (_text(held.focus) if held.focus else "") + quiet)


def _dated(day: str, body: str) -> str:
    return f'<div class="dated"><p class="quiet">{escape(day)}</p><div>{body}</div></div>'


def _remarks(summary: Summary) -> dict[str, list[str]]:
    return {
        name: item_list(_text(each.text) for each in summary.remarks if each.kind == kind)
        for name, kind in REMARK_SECTIONS.items()
    }


def item_list(items: Iterable[str]) -> list[str]:
    lines = [f"<li>{item}</li>" for item in items]
    return ["<ul>", *lines, "</ul>"] if lines else []


def _facts(said: Iterable[tuple[str, str]]) -> str:
    pairs = [f'<dt>{escape(label)}</dt><dd dir="auto" class="text">{plain(text)}</dd>' for label, text in said if text]
    return f"<dl>{''.join(pairs)}</dl>" if pairs else ""


def _text(text: str) -> str:
    return f'<p dir="auto" class="text">{plain(text)}</p>'


def _quote(text: str) -> str:
    return f'<blockquote dir="auto" class="text">{plain(text)}</blockquote>'


def _span(text: str) -> str:
    return f'<bdi class="text">{plain(text)}</bdi>'


def in_sentence(sentence: str, **filled: str) -> str:
    """A sentence of ours with people's words in it."""
    return escape(sentence).format(**{name: _span(text) for name, text in filled.items()})


def plain(text: str) -> str:
    """People's words as HTML: what a page may not hold, such as a sign that is none, is shown as a replacement."""
    shown = "".join("�" if _is_no_sign(ord(char)) else char for char in literal(without_tags(text)))
    return escape(shown)


def _is_no_sign(code: int) -> bool:
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF or 0xD800 <= code <= 0xDFFF
