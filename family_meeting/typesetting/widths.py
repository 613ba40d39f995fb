"""How wide the columns of a table are: as asked, but none narrower than its widest word."""

from collections.abc import Iterator

from family_meeting.typesetting import tree
from family_meeting.typesetting.columns import Column
from family_meeting.typesetting.lines import undivided

_EDGE = 0.1  # points; keeps rounding from dividing the widest word
_MOST = 1.4  # times what was asked; a word that needs more is divided, and the others keep their room


def column_widths(table: tree.Table, column: Column) -> list[float]:
    """Points of each column. Those with room to spare give it to those whose words would be divided."""
    total = sum(table.widths) or 1.0
    widths = [column.width * share / total for share in table.widths]
    least = [_least(table, at, column, width) for at, width in enumerate(widths)]
    missing = sum(max(need - width, 0.0) for need, width in zip(least, widths, strict=True))
    spare = [max(width - need, 0.0) for need, width in zip(least, widths, strict=True)]
    if not missing or missing > sum(spare):
        return widths
    given = missing / sum(spare)
    return [max(width, need) - more * given for width, need, more in zip(widths, least, spare, strict=True)]


def _least(table: tree.Table, at: int, column: Column, width: float) -> float:
    """The least width of a column that divides none of its words, but for those that are far too wide."""
    room = 2 * column.style.cell[0] + _EDGE
    return max(
        [word + room for word in _words(table, at, column) if word + room <= width * _MOST], default=room
    )


def _words(table: tree.Table, at: int, column: Column) -> Iterator[float]:
    """Points of all that may not be divided in a column."""
    for number, row in enumerate(table.rows):
        for cell in row[at : at + 1]:  # none in a row that is too short
            bold = column.bold or bool(cell.header) or number < table.head_rows
            for block in cell.blocks:
                if isinstance(block, tree.Paragraph):
                    yield from _undivided(block, column, bold)


def _undivided(block: tree.Paragraph, column: Column, bold: bool) -> Iterator[float]:
    style = column.style.paragraph(block.style)
    rtl = block.direction == "rtl" if block.direction else column.rtl
    for ems in undivided(block.runs, column.language, rtl, bold or style.bold, column.words):
        yield ems * style.size
