"""Which way words run, whatever language somebody chose for them."""

from unicodedata import bidirectional


def right_to_left(text: str) -> bool | None:
    """Whether a text runs from right to left, by its first letter; None where it has none."""
    kinds = map(bidirectional, text)
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), None)
    return None if first is None else first != "L"
