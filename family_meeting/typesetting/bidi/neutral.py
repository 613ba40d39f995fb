"""Rules N1, N2, I1 and I2: what has no direction of its own, and the levels."""

import re
from functools import cache

# Letters that stand for a direction, as rules N0 to N2 count them: numbers run from right to left.
_BETWEEN_LEFT = re.compile("(?<=L)[BS O<>?!]+(?=L)")
_BETWEEN_RIGHT = re.compile("(?<=[REN])[BS O<>?!]+(?=[REN])")
_NEUTRALS = "BS O<>?!"
_TO_RIGHT, _TO_LEFT = (str.maketrans(_NEUTRALS, to * len(_NEUTRALS)) for to in "RL")


def neutral(kinds: str, start: str, end: str, embedding: str) -> str:
    """The classes of a sequence after rules N1 and N2; ``start`` and ``end`` are the directions around it."""
    whole = f"{start}{kinds}{end}"
    if embedding == "R":
        whole = _BETWEEN_LEFT.sub(lambda found: "L" * len(found[0]), whole).translate(_TO_RIGHT)
    else:
        whole = _BETWEEN_RIGHT.sub(lambda found: "R" * len(found[0]), whole).translate(_TO_LEFT)
    return whole[1:-1]


def implicit(kinds: str, level: int) -> bytes:
    """Rules I1 and I2: the level of each character, a byte each."""
    return kinds.translate(_raised(level)).encode("latin-1")


@cache
def _raised(level: int) -> dict[int, str]:
    """The level that each class comes to, as a character."""
    left, right, number = (level + 1, level, level + 1) if level % 2 else (level, level + 1, level + 2)
    return str.maketrans({"L": chr(left), "R": chr(right), "E": chr(number), "N": chr(number)})
