"""The Unicode Bidirectional Algorithm (UAX #9), to the embedding level of every character.

The modules follow the standard's rules P2 to L2 and are held to Unicode's conformance file. No
library on offer gives levels: python-bidi returns the reordered text only.
"""

import re
from collections.abc import Sequence as Levels
from unicodedata import bidirectional

from family_meeting.typesetting.bidi.brackets import brackets
from family_meeting.typesetting.bidi.explicit import explicit, first_strong
from family_meeting.typesetting.bidi.runs import sequences
from family_meeting.typesetting.bidi.sequence import ISOLATES, REMOVED, STRONG, Sequence, direction
from family_meeting.typesetting.bidi.weak import weak

__all__ = ["REMOVED", "base_level", "levels", "needs_no_reordering", "visual_order"]

_NEUTRAL = {"B", "S", "WS", "ON", *ISOLATES, "PDI"}
_REMOVED_CLASSES = {"LRE", "RLE", "LRO", "RLO", "PDF", "BN"}
# Without letters from left to right, numbers and controls all of a right-to-left paragraph is at its level.
_ONE_WAY = {"R", "AL", "NSM", "WS", "ON", "CS", "ES", "ET"}
_PLAIN = re.compile(
    "[^\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U0001efff]*"
)


def needs_no_reordering(text: str) -> bool:
    """True where nothing in ``text`` runs from right to left, so that a left-to-right line is level 0."""
    return _PLAIN.fullmatch(text) is not None


def base_level(text: str) -> int:
    """0 or 1 by the first strong character (rules P2 and P3)."""
    return first_strong([bidirectional(char) or "L" for char in text], 0, len(text))


def levels(text: str, base: int) -> list[int]:
    """The level of each character of one paragraph; REMOVED for those that rule X9 takes out.

    Rule L1 is applied to the paragraph as one line; a caller that breaks lines resets the white
    space at the end of each itself.
    """
    if base == 0 and needs_no_reordering(text):
        return [0] * len(text)
    original = [bidirectional(char) or "L" for char in text]
    if base == 1 and _ONE_WAY.issuperset(original):
        return [1] * len(text)
    classes, found = explicit(original, base)
    for sequence in sequences(original, found, base):
        weak(classes, sequence)
        brackets(text, classes, sequence)
        _neutral(classes, sequence)
        for at in sequence.positions:
            found[at] += _implicit(classes[at], found[at])
    return _reset_white_space(original, found, base)


def visual_order(found: Levels[int]) -> list[int]:
    """The positions of ``found`` from left to right (rule L2); none may be REMOVED."""
    order = list(range(len(found)))
    different = set(found)
    if len(different) < 2:
        return order[::-1] if any(level % 2 for level in different) else order
    lowest_odd = min((level for level in different if level % 2), default=max(different) + 1)
    for level in range(max(different), lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and found[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end + 1
    return order


def _neutral(classes: list[str], sequence: Sequence) -> None:
    """Rules N1 and N2."""
    positions, embedding = sequence.positions, direction(sequence.level)
    number, before = 0, sequence.start
    while number < len(positions):
        end = number
        while end < len(positions) and classes[positions[end]] in _NEUTRAL:
            end += 1
        if end == number:
            before = STRONG[classes[positions[number]]]
            number += 1
            continue
        after = STRONG[classes[positions[end]]] if end < len(positions) else sequence.end
        for at in positions[number:end]:
            classes[at] = before if before == after else embedding
        number = end


def _implicit(kind: str, level: int) -> int:
    """Rules I1 and I2: what the level rises by."""
    if level % 2:
        return int(kind in ("L", "EN", "AN"))
    return {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)


def _reset_white_space(original: list[str], found: list[int], base: int) -> list[int]:
    """Rule L1."""
    trailing = True
    for at in range(len(found) - 1, -1, -1):
        kind = original[at]
        if kind in ("B", "S"):
            trailing = True
            found[at] = base
        elif kind == "WS" or kind in ISOLATES or kind == "PDI":
            found[at] = base if trailing else found[at]
        elif kind not in _REMOVED_CLASSES:
            trailing = False
    return found
