"""An agreement on the screen, with what became of its terms; and in Markdown, to sign."""

from collections.abc import Collection, Iterator
from datetime import date

from rich.text import Text

from coachlog.domain.choices import TERM_KINDS
from coachlog.moments import shown_day
from coachlog.notation.without_private import without_private
from coachlog.regex import LazyPattern
from coachlog.render.document_words import day_in
from coachlog.render.labelled_lines import Entry, labelled_lines
from coachlog.render.markdown_text import below, heading, inline
from coachlog.render.terminal_text import joined, lines_within, literal, on_one_line
from coachlog.views.agreement import Agreement, Term
from coachlog.words.agreement import HEADINGS, agreement_language, kind_of_heading
from coachlog.words.documents import DOCUMENTS, Documents
from coachlog.words.reports import Reports

_HEADING = LazyPattern(r"#{1,6}[ \t]+(.*?)[ \t#]*")
_BULLET = LazyPattern(r"[-*+•][ \t]+(.*)")


def agreement_text(agreement: Agreement, today: date, width: int) -> Text:
    """The document, each term with its number, its day, and its state where it has one."""
    of = f" of {agreement.versions}" if agreement.versions > 1 else ""
    agreed = f" · agreed {shown_day(agreement.agreed_on, today)}" if agreement.agreed_on else ""
    text = Text(
        literal(f"{agreement.client.name} · agreement, version {agreement.version}{of}{agreed}") + "\n", style="bold"
    )
    for title, part in _parts(agreement, "en"):
        if title is not None:
            text.append(f"{literal(title)}\n", style="cyan")
        elif isinstance(part, Term):
            text.append(f"  {part.ref:<5}", style="bold").append(
                _hung(part.text + _said(part, agreement, today), 7, width)
            )
        else:
            text.append("  ").append(_hung(part, 2, width))
    return text


def _hung(text: str, margin: int, width: int) -> str:
    """A text whose later lines stand under its first."""
    return ("\n" + " " * margin).join(lines_within(text, width - margin)) + "\n"


def _due(term: Term, today: date) -> str:
    return f" · by {shown_day(term.due_on, today)}" if term.due_on else ""


def _said(term: Term, agreement: Agreement, today: date) -> str:
    """Its day, and in the version that holds what became of it."""
    due = _due(term, today)
    if not term.state or agreement.version < agreement.versions:
        return due
    late = term.state == "planned" and term.due_on is not None and term.due_on < today
    when = f" {shown_day(term.reached_on, today)}" if term.reached_on else ""
    state = f" · {'OVERDUE' if late else term.state}{when}"
    return due + state + (f": {joined(term.evidence)}" if term.evidence else "")


def read_back(
    agreement: Agreement, added: Collection[str], changed: Collection[str], today: date, width: int
) -> list[str]:
    """The terms as they were read, by section: what was typed on several lines and became one term stands as one."""
    terms = [(kind, [term for term in agreement.terms() if term.kind == kind]) for kind in TERM_KINDS]
    parts = []
    for kind, of_kind in terms:
        entries = []
        for term in of_kind:
            new = " · new" if term.ref in added else " · changed" if term.ref in changed else ""
            entries.append(Entry(term.ref, on_one_line(term.text) + _due(term, today) + new))
        parts.append((HEADINGS["en"][kind], entries))
    return labelled_lines(parts, width)


def agreement_markdown(agreement: Agreement, words: Reports) -> str:
    """The document in its sections, with lines to sign on. What became of its terms is not in it."""
    documents = DOCUMENTS[words.code]
    lines = [f"# {words.agreement.format(name=heading(agreement.client.name))}"]
    if agreement.agreed_on:
        lines += ["", words.version.format(version=agreement.version, day=day_in(documents, agreement.agreed_on))]
    listed = False
    for title, part in _parts(agreement, words.code, private=False):
        if title is not None:
            lines += ["", f"## {heading(title)}", ""]
            listed = False
        elif isinstance(part, Term):
            lines += ([""] if lines[-1] and not listed else []) + [f"- {_term(part, documents)}"]
            listed = True
        elif bullet := _BULLET.fullmatch(part.strip()):
            lines += ([""] if lines[-1] and not listed else []) + [f"- {inline(bullet[1])}"]
            listed = True
        else:
            lines += [""] * bool(lines[-1]) + ([inline(part)] if part.strip() else [])
            listed = False
    lines += ["", "| | |", "| --- | --- |"]
    client, coach, sponsor = words.signatures
    signing = [(client, agreement.client.name), (coach, ""), *((sponsor, name) for name in agreement.sponsors or ("",))]
    lines += [f"| {inline(f'{who}: {name}') if name else who} | {words.signed}: |" for who, name in signing]
    return "\n".join(lines) + "\n"


def _term(term: Term, words: Documents) -> str:
    due = f" ({words.by.format(day=day_in(words, term.due_on))})" if term.due_on else ""
    return below(term.text, "  ") + due


def _parts(agreement: Agreement, code: str, *, private: bool = True) -> Iterator[tuple[str | None, str | Term]]:
    """The document piece by piece: a heading, or a line of text or a term. Each section's heading is ours, wherever its
    terms stand; any other is the coach's own. ``private``: with what she keeps to herself in it."""
    under = ""
    for block in agreement.blocks:
        if isinstance(block, Term):
            if block.kind != under:
                under = block.kind
                yield HEADINGS[code][under], ""
            yield None, block
            continue
        text = block if private else without_private(block, agreement_language(code))
        for line in text.split("\n"):
            title = _HEADING.fullmatch(line)
            kind = kind_of_heading(title[1] if title else line)
            if kind in TERM_KINDS:
                if kind != under:
                    under = kind
                    yield HEADINGS[code][kind], ""
            elif title:
                under = ""
                yield title[1], ""
            elif line.strip():
                yield None, line
