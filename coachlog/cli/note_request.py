"""What a call of ``coachlog note`` asks for, and how that is kept beside its draft."""

from datetime import date, time
from pathlib import Path
from typing import Any, Literal, NamedTuple

from coachlog.dates import Moment

Way = Literal["text", "pipe", "file", "editor"]


class Request(NamedTuple):
    """What the call said. ``minutes`` is a length; ``kind`` a closed word, or empty."""

    client: str
    way: Way
    words: tuple[str, ...] = ()
    file: Path | None = None
    at: Moment | None = None
    minutes: int | None = None
    kind: str = ""
    session: str = ""
    plain: bool = False
    dry_run: bool = False
    strict: bool = False


def about(request: Request) -> dict[str, Any]:
    """How a note was begun, as it is kept beside its draft."""
    at = request.at
    return {
        "wanted": request.client,
        "way": request.way,
        "at": [at.day.isoformat(), f"{at.at:%H:%M}" if at.at else "", at.minutes] if at else None,
        "minutes": request.minutes,
        "kind": request.kind,
        "session": request.session,
        "plain": request.plain,
    }


def remembered(described: dict[str, Any]) -> Request:
    """The request that a draft was begun with."""
    at = described.get("at")
    moment = Moment(date.fromisoformat(at[0]), time.fromisoformat(at[1]) if at[1] else None, at[2]) if at else None
    return Request(
        client=str(described.get("client") or described.get("wanted") or ""),
        way=described.get("way", "pipe"),
        at=moment,
        minutes=described.get("minutes"),
        kind=described.get("kind", ""),
        session=described.get("session", ""),
        plain=bool(described.get("plain")),
    )
