"""Rules W1 to W7: marks, numbers and the signs that go with them."""

import re

_AFTER_ISOLATE = re.compile("(?<=[<>?!])M+")
_MARKS = re.compile("(.)(M+)")
_AFTER_ARABIC = re.compile("A[^LR]*")
_SEPARATOR = re.compile("(?<=E)[+,](?=E)")
_ARABIC_SEPARATOR = re.compile("(?<=N),(?=N)")
_TERMINATORS = re.compile("%+(?=E)|(?<=E)%+")
_LEFT_BEHIND = str.maketrans("+,%", "OOO")
_AFTER_LATIN = re.compile("L[^R]*")


def weak(kinds: str, start: str) -> str:
    """The classes of a sequence after the rules; ``start`` is the direction before it."""
    if "M" in kinds:
        kinds = _marks(kinds, start)
    if "A" in kinds:
        if "E" in kinds:  # W2
            kinds = _AFTER_ARABIC.sub(lambda found: found[0].replace("E", "N"), kinds)
        kinds = kinds.replace("A", "R")  # W3
    if "," in kinds or "+" in kinds or "%" in kinds:
        kinds = _signs(kinds)
    if "E" in kinds:  # W7
        kinds = _AFTER_LATIN.sub(lambda found: found[0].replace("E", "L"), start + kinds)[1:]
    return kinds


def _marks(kinds: str, start: str) -> str:
    """Rule W1."""
    kinds = _AFTER_ISOLATE.sub(lambda found: "O" * len(found[0]), kinds)
    return _MARKS.sub(lambda found: found[1] * (1 + len(found[2])), start + kinds)[1:]


def _signs(kinds: str) -> str:
    """Rules W4 to W6."""
    if "E" in kinds:
        kinds = _SEPARATOR.sub("E", kinds)
        kinds = _TERMINATORS.sub(lambda found: "E" * len(found[0]), _ARABIC_SEPARATOR.sub("N", kinds))
    else:
        kinds = _ARABIC_SEPARATOR.sub("N", kinds)
    return kinds.translate(_LEFT_BEHIND)
