"""The balance in words, part by part; a part of which too little was said is silent."""

from coachlog.views.balance import Balance

_ENOUGH = 3  # things somebody was said to have proposed, before they say anything


def balance_lines(balance: Balance) -> list[tuple[str, str]]:
    """Each part's name (process, modes, proposed), and its line."""
    lines = []
    if balance.process_share is not None:
        over = f", over {balance.sessions} session{'s' if balance.sessions != 1 else ''}"
        lines.append(("process", f"process {balance.process_share} : result {100 - balance.process_share}{over}"))
    if balance.coaching or balance.mentoring or balance.training:
        modes = f"coaching {balance.coaching} : mentoring {balance.mentoring} : training {balance.training} min"
        lines.append(("modes", modes))
    by_client, by_coach = (sum(part.client for part in balance.proposed), sum(part.coach for part in balance.proposed))
    if by_client + by_coach >= _ENOUGH:
        each = ", ".join(f"{part.what} {part.client}:{part.coach}" for part in balance.proposed)
        lines.append(("proposed", f"proposed by client {by_client} : coach {by_coach} ({each})"))
    return lines
