"""Warnings as lines: each names its line of the note and the remedy; many that are alike are one, with a count."""

from collections.abc import Iterable

from coachlog.notation.note import Warned

_FEW = 3


def grouped(warnings: Iterable[Warned | str]) -> list[str]:
    """The lines to print, in the order in which they were first given."""
    where: dict[str, list[int]] = {}
    for warned in warnings:
        message, line = (warned, 0) if isinstance(warned, str) else (warned.message, warned.line)
        where.setdefault(message, []).append(line)
    return [said for message, lines in where.items() for said in _said(message, lines)]


def _said(message: str, lines: list[int]) -> list[str]:
    numbers = list(dict.fromkeys(line for line in lines if line))
    if not numbers:
        return [message]
    if len(numbers) <= _FEW:
        return [f"line {number}: {message}" for number in numbers]
    shown = ", ".join(map(str, numbers[:_FEW]))
    return [f"lines {shown} and {len(numbers) - _FEW} more: {message}"]
