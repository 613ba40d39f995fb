"""The Unicode Bidirectional Algorithm (UAX #9), to the embedding level of every character.

The modules follow the standard's rules P2 to L2 and are held to Unicode's conformance file. No
library on offer gives levels: python-bidi returns the reordered text only.
"""

import re
from collections.abc import Sequence as Levels

from family_meeting.typesetting.bidi.brackets import brackets
from family_meeting.typesetting.bidi.classes import REMOVED, classes_of, direction
from family_meeting.typesetting.bidi.explicit import explicit, first_strong
from family_meeting.typesetting.bidi.neutral import implicit, neutral
from family_meeting.typesetting.bidi.runs import sequences
from family_meeting.typesetting.bidi.weak import weak

__all__ = ["REMOVED", "base_level", "levels", "needs_no_reordering", "visual_order"]

# Without letters from left to right, numbers and controls all of a right-to-left paragraph is at its level.
_ONE_WAY = re.compile("[RAM O,+%]*")
_ENDS_LINE = re.compile("(?<![ <>?!0-5])[ <>?!0-5]*+(?:[BS]|$)")
_PLAIN = re.compile(
    "[^\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U0001efff]*"
)
_FORWARD = re.compile(
    "[^\u0590-\u08ff\u200f\u202a-\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U0001efff]*"
)


def needs_no_reordering(text: str) -> bool:
    """True where nothing in a left-to-right ``text`` runs from right to left: every level is even.

    What is set apart in it by isolates may be higher than 0, but stands where it would without them.
    """
    return _FORWARD.fullmatch(text) is not None


def base_level(text: str) -> int:
    """0 or 1 by the first strong character (rules P2 and P3)."""
    return first_strong(classes_of(text), 0)


def levels(text: str, base: int) -> list[int]:
    """The level of each character of one paragraph; REMOVED for those that rule X9 takes out.

    Rule L1 is applied to the paragraph as one line; a caller that breaks lines resets the white
    space at the end of each itself.
    """
    if base == 0 and _PLAIN.fullmatch(text):
        return [0] * len(text)
    original = classes_of(text)
    if base == 1 and _ONE_WAY.fullmatch(original):
        return [1] * len(text)
    found = [REMOVED] * len(text)
    classes, stretches = explicit(original, base)
    for sequence in sequences(original, stretches, base):
        embedding = direction(sequence.level)
        kinds = weak(sequence.of(classes), sequence.start)
        kinds = brackets(sequence.of(text), kinds, sequence.start, embedding)
        raised = implicit(neutral(kinds, sequence.start, sequence.end, embedding), sequence.level)
        done = 0
        for start, end, _ in sequence.stretches:
            found[start:end] = raised[done : done + end - start]
            done += end - start
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


def _reset_white_space(original: str, found: list[int], base: int) -> list[int]:
    """Rule L1."""
    for blank in _ENDS_LINE.finditer(original):
        for at in range(*blank.span()):
            if found[at] != REMOVED:
                found[at] = base
    return found
