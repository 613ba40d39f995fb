"""Two languages side by side."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, cast

from family_meeting.typesetting.drawing import Page
from family_meeting.typesetting.items import Divided, Item, Stack


class TwoSided(Item, Protocol):
    """An item of two columns that can be drawn one after the other."""

    def draw_side(self, page: Page, x: float, y: float, side: int) -> None: ...


@dataclass(frozen=True)
class SideBySide:
    """Rows of two columns, level row by row, drawn one column after the other: the order they are read in."""

    rows: tuple[TwoSided, ...]

    @cached_property
    def _stack(self) -> Stack:
        return Stack(self.rows)

    @property
    def height(self) -> float:
        return self._stack.height

    @property
    def before(self) -> float:
        return self._stack.before

    @property
    def after(self) -> float:
        return self._stack.after

    @property
    def keep(self) -> bool:
        return self._stack.keep

    def split(self, room: float, force: bool, /) -> Divided:
        head, tail = self._stack.split(room, force)
        return self._again(head), self._again(tail)

    def _again(self, part: Item | None) -> SideBySide | None:
        # The parts of a stack of two-sided items are two-sided.
        return SideBySide(cast("tuple[TwoSided, ...]", part.items)) if isinstance(part, Stack) else None

    def draw(self, page: Page, x: float, y: float) -> None:
        for side in (0, 1):
            for (_, top), row in zip(self._stack.placed(), self.rows, strict=True):
                row.draw_side(page, x, y + top, side)
