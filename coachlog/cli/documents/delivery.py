"""Delivery of a document: to the screen, into a file, or marked as handed over on a day."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from coachlog.cli import output
from coachlog.cli.date_options import day_option
from coachlog.cli.documents.files import write_whole
from coachlog.errors import CannotWrite, WrongValue
from coachlog.moments import utc_text

_NOT_OURS = (".pdf", ".doc", ".docx", ".odt", ".rtf")


class Delivery(NamedTuple):
    """What the call said: a file, the day it was sent, whether a file may be replaced, markdown or html."""

    output: Path | None
    sent: str
    force: bool
    shape: str

    @property
    def target(self) -> Path | None:
        """The file, None for standard output."""
        return None if self.output is None or self.output == Path("-") else self.output

    def handed_at(self, now: datetime) -> str | None:
        """The moment of handing over as UTC text; None when it is only shown. Raises DateRefused, WrongValue."""
        day = day_option("--sent", self.sent, now.date())
        if day is not None and day > now.date():
            raise WrongValue("--sent is a day that has been: it was handed over, or it was not")
        if self.target is None and day is None:
            return None
        today = day is None or day == now.date()
        return utc_text(now if today or day is None else datetime.combine(day, datetime.min.time(), now.tzinfo))

    def hand_over(self, document: str) -> None:
        """Raises FileInTheWay, CannotWrite."""
        if self.target is None:
            output.write(document)
            if not output.is_read():
                raise CannotWrite("nobody read the document to its end, so it is not kept as handed over")
        else:
            write_whole(self.target, document, force=self.force)


def shape_of(path: Path | None) -> str:
    """What a file's name says it is. Raises WrongValue for what coachlog does not write."""
    if path is not None and path.suffix.lower() in _NOT_OURS:
        raise WrongValue(f"coachlog writes Markdown and HTML, not {path.suffix}: -o {path.stem}.html prints well")
    return "html" if path is not None and path.suffix.lower() in (".html", ".htm") else "markdown"
