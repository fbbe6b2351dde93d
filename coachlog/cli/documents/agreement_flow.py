"""From a text of an agreement to its next version. Until then the text is a draft, and stays one when it is wrong."""

from collections.abc import Sequence
from datetime import date, datetime
from difflib import get_close_matches
from typing import NamedTuple

from coachlog.cli import output
from coachlog.cli.connections import writing
from coachlog.cli.documents.agreement_text import Given, given
from coachlog.cli.notes import decoding, drafts, editor
from coachlog.cli.notes.draft_origin import AgreementOrigin
from coachlog.cli.notes.drafts import Draft, kept
from coachlog.cli.notes.open_draft import came_back_at_once, check_edited, opened
from coachlog.errors import BadHead, CallError, CoachlogError, EmptyAgreement
from coachlog.moments import shown_day
from coachlog.notation import Item, ParsedNote
from coachlog.notation.note import Warned
from coachlog.render.agreement import read_back
from coachlog.render.terminal import width
from coachlog.render.terminal_text import literal
from coachlog.store.lookup import may_mean
from coachlog.views.agreement import agreement


class Outcome(NamedTuple):
    """What was recorded, in lines, and the warnings for afterwards."""

    said: tuple[str, ...]
    warnings: tuple[str, ...]


def from_editor(wanted: str, agreed: date | None, now: datetime) -> None:
    """Open the agreement in the editor, and record what it became."""
    out = given(wanted, agreed or now.date(), now)
    words = editor.command(_PIPED)
    origin = AgreementOrigin(
        agreement=f"{out.standing.client.slug}/{out.standing.client.engagement_ref}",
        client=out.standing.client.slug,
        given=out.text,
        ids=tuple(sorted(out.known.ids)),
        version=out.standing.versions,
    )
    draft = drafts.keep(out.text.encode(), origin)
    _edit_and_record(out, draft, origin, words, now, fresh=True)


def from_text(wanted: str, raw: bytes, agreed: date | None, now: datetime, *, piped: bool) -> None:
    """Record a whole document that came by a pipe or from a file."""
    if not raw.strip():
        raise EmptyAgreement
    try:
        draft = drafts.keep(raw, AgreementOrigin(wanted, wanted, agreed=agreed.isoformat() if agreed else ""))
    except CoachlogError:
        if piped:
            output.write(decoding.decode(raw).text)  # it cannot be kept anywhere: not lost all the same
        raise
    with drafts.worked_on(draft), kept(draft):
        out = given(wanted, now.date(), now)
        decoded = decoding.decode(raw)
        outcome = _record(out, decoded.text, agreed, now)
        drafts.discard(draft)
    _say(outcome, decoded.said)


def resume(draft: Draft, origin: AgreementOrigin, now: datetime, client: str) -> None:
    """Go on with an agreement that could not be recorded. ``client``: whose it is, when the draft's is nobody."""
    words = editor.command(_PIPED)
    with kept(draft):
        whose = origin.agreement if origin.client else client or origin.agreement
        out = given(whose, now.date(), now, origin.ids or ())
    if origin.version is not None and out.standing.versions > origin.version:
        output.error_line(f"meanwhile it became version {out.standing.versions}: what you save follows that one")
    _edit_and_record(out, draft, origin, words, now, fresh=False)


def _edit_and_record(
    out: Given, draft: Draft, origin: AgreementOrigin, words: list[str], now: datetime, *, fresh: bool
) -> None:
    with drafts.worked_on(draft):
        edited = opened(draft, words)
        decoded = decoding.decode(draft.text())
        untouched = decoded.text == origin.given
        check_edited(edited, draft, unchanged=fresh and untouched)
        if edited.at_once and fresh and untouched:
            raise came_back_at_once(draft)
        if untouched and (not fresh or not out.standing.versions):
            drafts.discard(draft)
            raise EmptyAgreement if fresh else CallError(f"nothing was written in {draft.ref}, so it is gone")
        with kept(draft):
            day = date.fromisoformat(origin.agreed) if origin.agreed else None
            outcome = _record(out, decoded.text, day, now, out.read(origin.given).note.head.day, origin.ids)
        drafts.discard(draft)
    _say(outcome, decoded.said)


def _record(
    out: Given,
    text: str,
    agreed: date | None,
    now: datetime,
    ours: date | None = None,
    ids: Sequence[str] | None = None,
) -> Outcome:
    """Record what changed. ``agreed`` is the call's day, which a day in the head goes before; ``ours`` the one
    that we had put there, and ``ids`` the terms, when the text was given out to be edited."""
    new, old = out.read(text), out.read(out.text)
    _check(out, new)
    standing, name = out.standing, out.standing.client.name
    day = new.note.head.day or agreed or now.date()
    if standing.versions and _contents(new) == _contents(old):
        unsaid = new.note.head.day in (None, ours) and agreed is None
        if unsaid or day == standing.agreed_on:
            return Outcome((f"{name} · agreement, version {standing.versions}: nothing was changed",), ())
        from coachlog.journal.agreements import correct_day

        with writing() as connection:
            correct_day(connection, standing.client, day, now)
        return Outcome((f"{name} · agreement, version {standing.versions}: of {shown_day(day, now.date())}", _BACK), ())
    from coachlog.journal.agreements import agree

    with writing() as connection:
        done = agree(connection, standing.client, new.note, day, standing.versions, standing.seen, now, ids)
        after = agreement(connection, standing.client)
    lines = [f"{name} · agreement, version {done.version} · agreed {shown_day(day, now.date())}"]
    lines += read_back(after, done.added, done.changed, now.date(), width())
    lines += [f"no longer in it: {' '.join(done.gone)}"] if done.gone else []
    warnings = [str(each) for each in (*new.warnings, *_meant_as_sections(out, text))]
    if agreed and new.note.head.day not in (None, agreed, ours):
        warnings.append("--agreed was not used: the head says otherwise")
    if standing.agreed_on and day < standing.agreed_on:
        warnings.append(f"that is before version {standing.versions}, of {shown_day(standing.agreed_on, now.date())}")
    if done.gone:
        warnings.append(f"what is no longer in it stays in version {standing.versions}")
    return Outcome((*lines, _BACK), tuple(warnings))


_PIPED = "coachlog agreement CLIENT - < agreement.md"
_BACK = "take back: coachlog undo"


def _contents(parsed: ParsedNote) -> list[object]:
    """The document without its head, and without the numbers of its terms."""
    return [block._replace(id="") if isinstance(block, Item) else block for block in parsed.note.blocks]


def _meant_as_sections(out: Given, text: str) -> list[Warned]:
    """Headings that are nearly a section's: what stands below them is free text."""
    known = sorted(out.known.words.sections)
    titles = [(number, line.strip("# \t:*")) for number, line in enumerate(text.split("\n"), 1) if line.startswith("#")]
    near = [
        (number, title, get_close_matches(title.casefold(), known, n=1, cutoff=0.8))
        for number, title in titles
        if title.casefold().partition(" (")[0] not in known
    ]
    return [Warned(number, f"“{title}” is no section, “{meant[0]}” is") for number, title, meant in near if meant]


def _check(out: Given, new: ParsedNote) -> None:
    if new.refusals:
        raise BadHead(f"the agreement's head cannot be right: {'; '.join(map(str, new.refusals))}")
    whose = new.note.head.client
    if whose and out.standing.client.slug not in may_mean(out.everyone, whose):
        raise BadHead(f"the agreement's head names another client than {out.standing.client.slug}")
    if not new.note.blocks:
        raise EmptyAgreement


def _say(outcome: Outcome, more: tuple[str, ...]) -> None:
    output.write(literal("\n".join(outcome.said)) + "\n")
    for line in (*more, *outcome.warnings):
        output.error_line(literal(line))
