"""The balance in words, part by part; a part of which too little was said is silent."""

from coachlog.views.balance import Balance

_ENOUGH = 3  # things somebody was said to have proposed, before they say anything


def balance_lines(found: Balance) -> list[tuple[str, str]]:
    """Each part's name (process, modes, proposed), and its line."""
    lines = []
    if found.process_share is not None:
        over = f", over {found.sessions} session{'s' if found.sessions != 1 else ''}"
        lines.append(("process", f"process {found.process_share} : result {100 - found.process_share}{over}"))
    if found.coaching or found.mentoring or found.training:
        modes = f"coaching {found.coaching} : mentoring {found.mentoring} : training {found.training} min"
        lines.append(("modes", modes))
    by_client, by_coach = (sum(part.client for part in found.proposed), sum(part.coach for part in found.proposed))
    if by_client + by_coach >= _ENOUGH:
        each = ", ".join(f"{part.what} {part.client}:{part.coach}" for part in found.proposed)
        lines.append(("proposed", f"proposed by client {by_client} : coach {by_coach} ({each})"))
    return lines
