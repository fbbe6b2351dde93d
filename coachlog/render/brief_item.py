"""What the brief is made of: items, each on a line of its own."""

from typing import NamedTuple


class Item(NamedTuple):
    """``text`` may be cut to fit; of the ``tail`` the first pieces stay longest."""

    text: str
    tail: tuple[str, ...] = ()
    urgent: bool = False
