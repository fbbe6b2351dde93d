"""``coachlog export --for sponsor``: a draft until the client released exactly this body."""

from datetime import datetime
from hashlib import sha256

from coachlog import places
from coachlog.cli import output
from coachlog.cli.connections import reading, writing
from coachlog.cli.date_options import past_day
from coachlog.cli.documents.delivery import Delivery
from coachlog.errors import WrongValue
from coachlog.moments import shown_day, utc_text
from coachlog.render.sponsor import sponsor_body, sponsor_html, sponsor_markdown
from coachlog.store.disclosures import disclosing
from coachlog.store.lookup import find_client
from coachlog.views.sponsor import approved_on, report
from coachlog.words.reports import REPORTS


def export_sponsor(client: str, delivery: Delivery, approved: str, now: datetime) -> None:
    """Show it, hand it over, or keep that the client released it. The hash is that of the Markdown body, whatever shape
    is written: the content is what was released."""
    day = past_day("--approved", approved, now)
    kept = delivery.handed_at(now)
    with reading() as connection:
        found_client = find_client(connection, client)
        view = report(connection, found_client)
        words = REPORTS.get(view.language) or REPORTS[places.config().language]
        body = sponsor_body(view, words)
        latest = view.latest()
        if day is not None and latest is not None and day < latest:
            raise WrongValue(f"it holds a later day, {latest}: it cannot have been released before that")
        released = day or approved_on(connection, found_client, sha256(body.encode()).hexdigest())
    document = (sponsor_html if delivery.shape == "html" else sponsor_markdown)(view, words, released)
    if kept is None and day is None:
        output.write(document)
    else:
        at = kept or utc_text(now)
        with (
            writing() as connection,
            disclosing(
                connection,
                found_client.engagement,
                "sponsor",
                at,
                body,
                view.refs(),
                released,
                handed=kept is not None and released is not None,
            ),
        ):
            delivery.hand_over(document)
    output.flush()
    if not view.sponsored:
        output.error_line(f"no sponsor is known: coachlog people add {found_client.label} NAME --role sponsor")
    if delivery.target is not None:
        output.error_line(f"{delivery.target}: written" + (", and kept as handed over" if released else ""))
    if released is None:
        again = f"coachlog export {found_client.label} --for sponsor --approved DATE"
        output.error_line(f"a draft: let {found_client.name} read it; when it is released, {again}")
    else:
        output.error_line(f"released by {found_client.name} on {shown_day(released, now.date())}")
