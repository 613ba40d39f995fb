"""Bidirectional classes, levels and isolating run sequences, shared by the rules."""

from dataclasses import dataclass, field

REMOVED = -1  # the level of characters that rule X9 takes out
ISOLATES = frozenset({"LRI", "RLI", "FSI"})
STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}  # as rules N0 to N2 count them


@dataclass
class Sequence:
    """An isolating run sequence (BD13) with the classes at its two ends (rule X10)."""

    level: int
    positions: list[int] = field(default_factory=list)
    start: str = ""
    end: str = ""


def direction(level: int) -> str:
    return "R" if level % 2 else "L"
