"""Rules P2, P3 and X1 to X8: the first strong character, embeddings, overrides and isolates."""

from collections.abc import Sequence
from dataclasses import dataclass

from family_meeting.typesetting.bidi.sequence import ISOLATES, REMOVED

_MAX_DEPTH = 125
_EMBEDDINGS = {"LRE": 0, "RLE": 1, "LRO": 0, "RLO": 1}


def first_strong(classes: Sequence[str], start: int, end: int) -> int:
    depth = 0
    for at in range(start, end):
        kind = classes[at]
        if kind in ISOLATES:
            depth += 1
        elif kind == "PDI":
            if depth == 0 and start:
                return 0
            depth = max(0, depth - 1)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return int(kind != "L")
    return 0


@dataclass
class _Stack:
    """The directional status stack of rules X1 to X8 with its overflow counts."""

    entries: list[tuple[int, str, bool]]
    overflow_isolates: int = 0
    overflow_embeddings: int = 0
    valid_isolates: int = 0

    def push(self, odd: int, override: str, isolate: bool) -> None:
        level = self.entries[-1][0]
        deeper = level + 1 + (level % 2 == odd)
        if deeper <= _MAX_DEPTH and not self.overflow_isolates and not self.overflow_embeddings:
            self.valid_isolates += isolate
            self.entries.append((deeper, override, isolate))
        elif isolate:
            self.overflow_isolates += 1
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1

    def close_isolate(self) -> None:
        if self.overflow_isolates:
            self.overflow_isolates -= 1
        elif self.valid_isolates:
            self.overflow_embeddings = 0
            while not self.entries[-1][2]:
                self.entries.pop()
            self.entries.pop()
            self.valid_isolates -= 1

    def close_embedding(self) -> None:
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.entries[-1][2] and len(self.entries) > 1:
            self.entries.pop()


def explicit(original: list[str], base: int) -> tuple[list[str], list[int]]:
    """Rules X1 to X9: classes after overrides, and explicit levels."""
    classes, found = list(original), [REMOVED] * len(original)
    stack = _Stack([(base, "", False)])
    for at, kind in enumerate(original):
        if kind in _EMBEDDINGS:
            override = ("L" if kind == "LRO" else "R") if kind in ("LRO", "RLO") else ""
            stack.push(_EMBEDDINGS[kind], override, False)
        elif kind == "PDF":
            stack.close_embedding()
        elif kind == "B":
            found[at] = base
        elif kind != "BN":
            if kind == "PDI":
                stack.close_isolate()
            level, override, _ = stack.entries[-1]
            found[at] = level
            classes[at] = override or kind
            if kind in ISOLATES:
                odd = first_strong(original, at + 1, len(original)) if kind == "FSI" else int(kind == "RLI")
                stack.push(odd, "", True)
    return classes, found
