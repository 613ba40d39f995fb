"""Tables: rows that are divided between, and a head that comes again on every page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from family_meeting.typesetting.drawing import Page
from family_meeting.typesetting.items import Columns, Divided, Item
from family_meeting.typesetting.style import Colour

_FEWEST = 2  # rows that may stand below a head on a page, where the table has more


@dataclass(frozen=True)
class Row:
    """A table row: cells of equal height with a rule below."""

    cells: Columns
    width: float
    rule: tuple[Colour, float]
    least: float
    before: float = 0.0
    after: float = 0.0
    keep: bool = False

    @cached_property
    def height(self) -> float:
        return max(self.cells.height, self.least)

    def split(self, room: float, force: bool, /) -> Divided:
        if not force:
            return None, self
        head, tail = self.cells.split(room, True)
        if not isinstance(head, Columns) or not isinstance(tail, Columns):
            return self, None
        return replace(self, cells=head, least=0.0), replace(self, cells=tail, least=0.0)

    def draw(self, page: Page, x: float, y: float) -> None:
        self.cells.draw(page, x, y)
        page.artifact()
        page.stroke(*self.rule)
        page.line(x, y + self.height, x + self.width, y + self.height)


@dataclass(frozen=True)
class Padded:
    """An item with space above and below that stays with every part of it."""

    item: Item
    edge: float
    before: float = 0.0
    after: float = 0.0
    keep: bool = False

    @property
    def height(self) -> float:
        return self.item.height + 2 * self.edge

    def split(self, room: float, force: bool, /) -> Divided:
        head, tail = self.item.split(room - 2 * self.edge, force)
        return (
            replace(self, item=head) if head is not None else None,
            replace(self, item=tail) if tail is not None else None,
        )

    def draw(self, page: Page, x: float, y: float) -> None:
        self.item.draw(page, x, y + self.edge)


@dataclass(frozen=True)
class TableRows:
    """Rows below head rows, which come again, as furniture, on every further page.

    The rows of two tables that say the same are Columns of a row each.
    """

    head: tuple[Row | Columns, ...]
    rows: tuple[Row | Columns, ...]
    before: float
    after: float
    again: bool = False
    keep: bool = False

    @property
    def _head_height(self) -> float:
        return sum(row.height for row in self.head)

    @cached_property
    def height(self) -> float:
        return self._head_height + sum(row.height for row in self.rows)

    def split(self, room: float, force: bool, /) -> Divided:
        left = room - self._head_height
        for at, row in enumerate(self.rows):
            if row.height <= left:
                left -= row.height
                continue
            if at == len(self.rows) - 1 and at > _FEWEST and not force:
                at -= 1  # none is left alone
            if at >= _FEWEST or (at and (force or len(self.rows) <= _FEWEST)):
                return self._divided(self.rows[:at], self.rows[at:])
            if not force:
                return None, self
            head, tail = row.split(left, True)
            if isinstance(head, Row | Columns) and isinstance(tail, Row | Columns):
                return self._divided((head,), (tail, *self.rows[1:]))
            return self._divided(self.rows[:1], self.rows[1:])
        return self, None

    def _divided(self, rows: tuple[Row | Columns, ...], rest: tuple[Row | Columns, ...]) -> Divided:
        tail = replace(self, rows=rest, before=0.0, again=True) if rest else None
        return replace(self, rows=rows, after=0.0), tail

    def draw(self, page: Page, x: float, y: float) -> None:
        for row, top, again in self._placed():
            page.muted = again
            row.draw(page, x, y + top)
            page.muted = False

    def draw_side(self, page: Page, x: float, y: float, side: int) -> None:
        for row, top, again in self._placed():
            page.muted = again
            if isinstance(row, Columns):
                row.draw_side(page, x, y + top, side)
            page.muted = False

    def _placed(self) -> Iterator[tuple[Row | Columns, float, bool]]:
        """Every row with its distance from the top, and whether it has been told before."""
        top = 0.0
        for number, row in enumerate((*self.head, *self.rows)):
            yield row, top, self.again and number < len(self.head)
            top += row.height
