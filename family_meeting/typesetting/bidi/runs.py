"""Rule X10: isolating run sequences."""

from dataclasses import dataclass, field

from family_meeting.typesetting.bidi.classes import ISOLATES, direction
from family_meeting.typesetting.bidi.explicit import Stretch


@dataclass
class Sequence:
    """An isolating run sequence (BD13) with the classes at its two ends (rule X10)."""

    level: int
    stretches: list[Stretch] = field(default_factory=list)
    start: str = ""
    end: str = ""

    def of(self, text: str) -> str:
        """What ``text`` has at the sequence's positions."""
        return "".join([text[start:end] for start, end, _ in self.stretches])


def sequences(original: str, stretches: list[Stretch], base: int) -> list[Sequence]:
    """The isolating run sequences of a paragraph at level ``base`` (rule X10)."""
    initiators = _initiators(original)
    found: list[Sequence] = []
    by_end: dict[int, Sequence] = {}  # the sequence whose last level run ends at this position
    sequence = Sequence(base)
    before = base
    for number, stretch in enumerate(stretches):
        if number == 0 or stretch.level != before:
            began = by_end.pop(initiators.get(stretch.start, -1), None)
            sequence = began or Sequence(stretch.level, start=direction(max(stretch.level, before)))
            if began is None:
                found.append(sequence)
        before = stretch.level
        sequence.stretches.append(stretch)
        following = stretches[number + 1].level if number + 1 < len(stretches) else base
        last = stretch.end - 1
        if following != stretch.level:
            by_end[last] = sequence
        if original[last] in ISOLATES:
            following = base
        sequence.end = direction(max(stretch.level, following))
    return found


def _initiators(original: str) -> dict[int, int]:
    """The isolate initiator that each PDI closes (BD9)."""
    found: dict[int, int] = {}
    waiting: list[int] = []
    if "!" in original:
        for at, kind in enumerate(original):
            if kind in ISOLATES:
                waiting.append(at)
            elif kind == "!" and waiting:
                found[at] = waiting.pop()
    return found
