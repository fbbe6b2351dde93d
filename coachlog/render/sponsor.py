"""The sponsor's report, in Markdown and as a page. Its status line stands outside the body that the client released."""

from collections.abc import Sequence
from datetime import date
from html import escape

from coachlog.domain.names import first_name
from coachlog.render.document_words import day_in, milestone_in
from coachlog.render.html import in_sentence, item_list, page, plain
from coachlog.render.markdown_text import below, heading, inline
from coachlog.views.sponsor import Milestone, Report
from coachlog.words.documents import DOCUMENTS, Documents
from coachlog.words.reports import Reports


def sponsor_body(report: Report, words: Reports) -> str:
    """What the client releases or not, in Markdown. No clock reading and no status line stand in it, so that the same
    content is the same body."""
    documents = DOCUMENTS[words.code]
    lines = [f"# {words.sponsor.format(name=heading(report.name))}", ""]
    lines += [f"- {line}" for line in _facts(report, words, documents)]
    sections = (
        ("goals", [f"- {below(text, '  ')}" for _, text in report.goals]),
        (
            "milestones",
            [f"- {below(each.text, '  ')}: {_became(each, documents)}" for each in report.milestones],
        ),
        ("themes", [f"- {inline(theme)}" for theme in report.themes]),
    )
    for name, items in sections:
        if items:
            lines += ["", f"## {words.headings[name]}", "", *items]
    return "\n".join([*lines, "", words.between]) + "\n"


def sponsor_markdown(report: Report, words: Reports, approved: date | None) -> str:
    status = _status(words, approved, inline(first_name(report.name)))
    return f"**{status}**\n\n{sponsor_body(report, words)}"


def sponsor_html(report: Report, words: Reports, approved: date | None) -> str:
    documents = DOCUMENTS[words.code]
    status = in_sentence(_status(words, approved, "{name}"), name=first_name(report.name))
    head = [f"<h1>{in_sentence(words.sponsor, name=report.name)}</h1>"]
    facts = item_list(escape(line) for line in _facts(report, words, documents))
    milestones = (f"{plain(each.text)}: {escape(_became(each, documents))}" for each in report.milestones)
    sections = {
        words.headings["goals"]: item_list(plain(text) for _, text in report.goals),
        words.headings["milestones"]: item_list(milestones),
        words.headings["themes"]: item_list(plain(theme) for theme in report.themes),
    }
    foot = f'<p class="quiet">{escape(words.between)}</p>'
    title = words.sponsor.format(name=report.name)
    return page(title, words.code, f"<strong>{status}</strong>", [*head, *facts], sections, foot)


def _status(words: Reports, approved: date | None, name: str) -> str:
    """Whether the client released exactly this body, and when."""
    if approved is None:
        return words.draft
    return words.released.format(name=name, day=day_in(DOCUMENTS[words.code], approved))


def _facts(report: Report, words: Reports, documents: Documents) -> list[str]:
    """That it runs or ended, how many sessions of how many, on which days."""
    if report.ended_on:
        status = [words.ended.format(day=day_in(documents, report.ended_on))]
    elif report.begun_on:
        status = [words.runs.format(day=day_in(documents, report.begun_on))]
    else:
        status = [words.begins]
    held = words.held[len(report.held) != 1].format(count=len(report.held))
    status.append(held + (f", {words.of_planned.format(planned=report.planned)}" if report.planned else "") + ".")
    status += [words.days.format(days=_days(report.held, documents))] if report.held else []
    status += [words.meetings.format(days=_days(report.meetings, documents))] if report.meetings else []
    return status


def _days(days: Sequence[date], words: Documents) -> str:
    return ", ".join(day_in(words, day) for day in dict.fromkeys(days))


def _became(each: Milestone, words: Documents) -> str:
    return milestone_in(words, each.state, each.reached_on, each.due_on)
