"""Rules W1 to W7: marks, numbers and the signs that go with them."""

from family_meeting.typesetting.bidi.sequence import ISOLATES, Sequence


def weak(classes: list[str], sequence: Sequence) -> None:
    positions = sequence.positions
    kinds = {classes[at] for at in positions}
    if "NSM" in kinds:
        _marks(classes, sequence)
    _numbers_after_arabic(classes, sequence)
    for at in positions:
        if classes[at] == "AL":  # W3
            classes[at] = "R"
    if kinds & {"ES", "CS", "ET"}:
        _separators(classes, positions)
        _terminators(classes, positions)
    strong = sequence.start
    for at in positions:
        if classes[at] in ("L", "R"):
            strong = classes[at]
        elif classes[at] == "EN" and strong == "L":  # W7
            classes[at] = "L"


def _marks(classes: list[str], sequence: Sequence) -> None:
    """Rule W1."""
    before = sequence.start
    for at in sequence.positions:
        if classes[at] == "NSM":
            classes[at] = "ON" if before in ISOLATES or before == "PDI" else before
        before = classes[at]


def _numbers_after_arabic(classes: list[str], sequence: Sequence) -> None:
    """Rule W2."""
    strong = sequence.start
    for at in sequence.positions:
        if classes[at] in ("L", "R", "AL"):
            strong = classes[at]
        elif classes[at] == "EN" and strong == "AL":
            classes[at] = "AN"


def _separators(classes: list[str], positions: list[int]) -> None:
    """Rule W4."""
    for before, at, after in zip(positions, positions[1:], positions[2:], strict=False):
        numbers = ("EN", "AN") if classes[at] == "CS" else ("EN",) if classes[at] == "ES" else ()
        if classes[before] == classes[after] and classes[before] in numbers:
            classes[at] = classes[before]


def _terminators(classes: list[str], positions: list[int]) -> None:
    """Rules W5 and W6."""
    number = 0
    while number < len(positions):
        end = number
        while end < len(positions) and classes[positions[end]] == "ET":
            end += 1
        if end == number:
            if classes[positions[number]] in ("ES", "CS"):
                classes[positions[number]] = "ON"
            number += 1
            continue
        beside = {classes[at] for at in (*positions[max(0, number - 1) : number], *positions[end : end + 1])}
        for at in positions[number:end]:
            classes[at] = "EN" if "EN" in beside else "ON"
        number = end
