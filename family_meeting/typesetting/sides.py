"""Two languages side by side."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol, cast

from family_meeting.typesetting.drawing import Page
from family_meeting.typesetting.items import Columns, Divided, Item, Stack
from family_meeting.typesetting.levels import level
from family_meeting.typesetting.tables import Row, TableRows


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


def abreast(one: Item, other: Item, near: float, far: float) -> TwoSided:
    """Two items that say the same, each at its distance from the left; alike tables row by row."""
    before, after = max(one.before, other.before), max(one.after, other.after)
    if isinstance(one, TableRows) and isinstance(other, TableRows) and _alike(one, other):
        head, rows = (
            tuple(_level_rows(a, b, near, far) for a, b in zip(left, right, strict=True))
            for left, right in ((one.head, other.head), (one.rows, other.rows))
        )
        return TableRows(head, rows, before, after)
    one, other = level((one, other))
    return Columns(((near, one), (far, other)), before, after, one.keep or other.keep)


def _alike(one: TableRows, other: TableRows) -> bool:
    return len(one.head) == len(other.head) and len(one.rows) == len(other.rows)


def _level_rows(one: Row | Columns, other: Row | Columns, near: float, far: float) -> Columns:
    rows = level((one, other))
    height = max(row.height for row in rows)
    left, right = (replace(row, least=height) if isinstance(row, Row) else row for row in rows)
    return Columns(((near, left), (far, right)), 0.0, 0.0)
