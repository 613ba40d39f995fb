"""Rule X10: isolating run sequences."""

from family_meeting.typesetting.bidi.sequence import ISOLATES, REMOVED, Sequence, direction


def sequences(original: list[str], found: list[int], base: int) -> list[Sequence]:
    initiators = _initiators(original)
    found_sequences: list[Sequence] = []
    by_end: dict[int, Sequence] = {}  # the sequence whose last level run ends at this position
    current: Sequence | None = None
    before: int | None = None
    for at, level in enumerate(found):
        if level == REMOVED:
            continue
        if current is None or before is None or found[before] != level:
            if current is not None and before is not None:
                by_end[before] = current
            current = by_end.pop(initiators.get(at, REMOVED), None)
            if current is None:
                current = Sequence(level)
                found_sequences.append(current)
        current.positions.append(at)
        before = at
    for sequence in found_sequences:
        _set_ends(sequence, original, found, base)
    return found_sequences


def _initiators(original: list[str]) -> dict[int, int]:
    """The isolate initiator that each PDI closes (BD9)."""
    found: dict[int, int] = {}
    waiting: list[int] = []
    for at, kind in enumerate(original):
        if kind in ISOLATES:
            waiting.append(at)
        elif kind == "PDI" and waiting:
            found[at] = waiting.pop()
    return found


def _set_ends(sequence: Sequence, original: list[str], found: list[int], base: int) -> None:
    first, last = sequence.positions[0], sequence.positions[-1]
    before = next((found[at] for at in range(first - 1, -1, -1) if found[at] != REMOVED), base)
    after = next((found[at] for at in range(last + 1, len(found)) if found[at] != REMOVED), base)
    if original[last] in ISOLATES:
        after = base
    sequence.start = direction(max(sequence.level, before))
    sequence.end = direction(max(sequence.level, after))
