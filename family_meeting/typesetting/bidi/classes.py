"""Bidirectional classes, a letter each, so that the rules can be regular expressions over them."""

from unicodedata import bidirectional

REMOVED = -1  # the level of characters that rule X9 takes out
LETTERS = {
    "L": "L",
    "R": "R",
    "AL": "A",
    "EN": "E",
    "AN": "N",
    "ES": "+",
    "ET": "%",
    "CS": ",",
    "NSM": "M",
    "BN": "0",
    "B": "B",
    "S": "S",
    "WS": " ",
    "ON": "O",
    "LRE": "1",
    "RLE": "2",
    "LRO": "3",
    "RLO": "4",
    "PDF": "5",
    "LRI": "<",
    "RLI": ">",
    "FSI": "?",
    "PDI": "!",
}
ISOLATES = "<>?"


class _Classes(dict[int, str]):
    """For ``str.translate``: the class of every character, looked up when it first comes."""

    def __missing__(self, point: int) -> str:
        found = self[point] = LETTERS[bidirectional(chr(point)) or "L"]
        return found


_CLASSES = _Classes()


def classes_of(text: str) -> str:
    """A letter of ``LETTERS`` for each character of ``text``."""
    return text.translate(_CLASSES)


def direction(level: int) -> str:
    """The direction of an embedding level, as a letter of ``LETTERS``."""
    return "R" if level % 2 else "L"
