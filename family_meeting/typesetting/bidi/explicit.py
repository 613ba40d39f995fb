"""Rules P2, P3 and X1 to X8: the first strong character, embeddings, overrides and isolates."""

import re
from typing import NamedTuple

from family_meeting.typesetting.bidi.classes import ISOLATES

_MAX_DEPTH = 125
_EMBEDDINGS = {"1": 0, "2": 1, "3": 0, "4": 1}
_OVERRIDES = {"3": "L", "4": "R"}
_CONTROL = re.compile("[<>?!B0-5]")
_SEEN_FIRST = re.compile("[<>?!LRA]")


class Stretch(NamedTuple):
    """Characters from ``start`` to ``end`` at one level."""

    start: int
    end: int
    level: int


def first_strong(classes: str, start: int) -> int:
    """0 or 1 by the first strong character from ``start``, up to the end of its isolate."""
    depth = 0
    for found in _SEEN_FIRST.finditer(classes, start):
        kind = found[0]
        if kind in ISOLATES:
            depth += 1
        elif kind == "!":
            if depth == 0 and start:
                return 0
            depth = max(0, depth - 1)
        elif depth == 0:
            return int(kind != "L")
    return 0


class _Stack:
    """The directional status stack of rules X1 to X8 with its overflow counts."""

    def __init__(self, original: str, base: int) -> None:
        self._original = original
        self._base = base
        self._entries: list[tuple[int, str, bool]] = [(base, "", False)]
        self._overflow_isolates = 0
        self._overflow_embeddings = 0
        self._valid_isolates = 0
        self.classes: list[str] = []
        self.stretches: list[Stretch] = []

    def pass_over(self, start: int, end: int) -> None:
        """Takes in what is at the level reached."""
        if start < end:
            level, override, _ = self._entries[-1]
            self.stretches.append(Stretch(start, end, level))
            self.classes.append(override * (end - start) or self._original[start:end])

    def control(self, at: int, kind: str) -> None:
        if kind == "B":
            self.stretches.append(Stretch(at, at + 1, self._base))
            self.classes.append(kind)
        elif kind == "!":
            self._close_isolate()
            self.pass_over(at, at + 1)
        elif kind in ISOLATES:
            self.pass_over(at, at + 1)
            odd = first_strong(self._original, at + 1) if kind == "?" else int(kind == ">")
            self._push(odd, "", True)
        else:
            self.classes.append(kind)
            if kind == "5":
                self._close_embedding()
            elif kind != "0":
                self._push(_EMBEDDINGS[kind], _OVERRIDES.get(kind, ""), False)

    def _push(self, odd: int, override: str, isolate: bool) -> None:
        level = self._entries[-1][0]
        deeper = level + 1 + (level % 2 == odd)
        if deeper <= _MAX_DEPTH and not self._overflow_isolates and not self._overflow_embeddings:
            self._valid_isolates += isolate
            self._entries.append((deeper, override, isolate))
        elif isolate:
            self._overflow_isolates += 1
        elif not self._overflow_isolates:
            self._overflow_embeddings += 1

    def _close_isolate(self) -> None:
        if self._overflow_isolates:
            self._overflow_isolates -= 1
        elif self._valid_isolates:
            self._overflow_embeddings = 0
            while not self._entries[-1][2]:
                self._entries.pop()
            self._entries.pop()
            self._valid_isolates -= 1

    def _close_embedding(self) -> None:
        if self._overflow_isolates:
            return
        if self._overflow_embeddings:
            self._overflow_embeddings -= 1
        elif not self._entries[-1][2] and len(self._entries) > 1:
            self._entries.pop()


def explicit(original: str, base: int) -> tuple[str, list[Stretch]]:
    """Rules X1 to X9: classes after overrides, and the level of all that is not removed."""
    stack, done = _Stack(original, base), 0
    for control in _CONTROL.finditer(original):
        at = control.start()
        stack.pass_over(done, at)
        stack.control(at, control[0])
        done = at + 1
    stack.pass_over(done, len(original))
    return "".join(stack.classes), stack.stretches
