"""What begins side by side, with its first lines on one baseline, whatever their scripts need above it."""

from collections.abc import Sequence
from dataclasses import replace

from family_meeting.typesetting.fields import FillLines, TickBox
from family_meeting.typesetting.frames import Bound, Frame, Kept
from family_meeting.typesetting.items import Columns, Item, Lines, Stack
from family_meeting.typesetting.lines import Line
from family_meeting.typesetting.tables import Padded, Row

_SEEN = 0.1  # ems; who reads sees no less


def level(items: Sequence[Item]) -> list[Item]:
    """``items`` with the first line of each as far below its top as the lowest of them, where it shows."""
    lines = [first_line(item) for item in items]
    lowest = max((line.up for line in lines if line), default=0.0)
    return [
        _lowered(item, lowest - line.up) if line and lowest - line.up > _SEEN * line.size else item
        for item, line in zip(items, lines, strict=True)
    ]


def first_line(item: Item) -> Line | None:
    """The line of text that ``item`` begins with."""
    match item:
        case Lines():
            return item.lines[0] if item.lines else None
        case Stack():
            return first_line(item.items[0]) if item.items else None
        case Kept() | Bound() | Padded() | Frame(kind="quote"):
            return first_line(item.item)
        case Row():
            return first_line(item.cells)
        case Columns():
            return next(filter(None, (first_line(column) for _, column in item.columns)), None)
    return None


def _lowered(item: Item, by: float) -> Item:
    """``item``, which begins with a line of text, with that and what stands beside it lower."""
    match item:
        case Lines():
            first, *others = item.lines
            return replace(item, lines=[replace(first, up=first.up + by), *others])
        case Stack():
            return replace(item, items=(_lowered(item.items[0], by), *item.items[1:]))
        case Kept() | Bound() | Padded() | Frame():
            return replace(item, item=_lowered(item.item, by))
        case Row():
            return replace(item, cells=_each_lowered(item.cells, by))
        case Columns():
            return _each_lowered(item, by)
        case TickBox():
            return replace(item, up=item.up + by)
        case FillLines():
            return replace(item, spacing=item.spacing + by)
    return item


def _each_lowered(columns: Columns, by: float) -> Columns:
    return replace(columns, columns=tuple((x, _lowered(column, by)) for x, column in columns.columns))
