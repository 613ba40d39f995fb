"""Numbers and strings as PDF writes them."""

from functools import lru_cache


@lru_cache(maxsize=10_000)
def number(value: float) -> str:
    """A PDF number of at most three decimals."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def numbers(*values: float) -> str:
    """PDF numbers with spaces between them."""
    return " ".join(map(number, values))


def string(text: str) -> str:
    """A PDF text string."""
    if text.isascii() and text.isprintable():
        return "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"
