"""How wide the columns of a table are: as asked, but none narrower than its widest word."""

from family_meeting.typesetting import tree
from family_meeting.typesetting.columns import Column
from family_meeting.typesetting.lines import widest

_EDGE = 0.1  # points; keeps rounding from dividing the widest word


def column_widths(table: tree.Table, column: Column) -> list[float]:
    """Points of each column. Those with room to spare give it to those whose words would be divided."""
    total = sum(table.widths) or 1.0
    widths = [column.width * share / total for share in table.widths]
    least = [_least(table, at, column) for at in range(len(widths))]
    missing = sum(max(need - width, 0.0) for need, width in zip(least, widths, strict=True))
    spare = [max(width - need, 0.0) for need, width in zip(least, widths, strict=True)]
    if not missing or missing > sum(spare):
        return widths
    given = missing / sum(spare)
    return [max(width, need) - more * given for width, need, more in zip(widths, least, spare, strict=True)]


def _least(table: tree.Table, at: int, column: Column) -> float:
    """The least width of a column that divides none of its words."""
    found = 0.0
    for number, row in enumerate(table.rows):
        for cell in row[at : at + 1]:
            bold = column.bold or bool(cell.header) or number < table.head_rows
            for block in cell.blocks:
                if isinstance(block, tree.Paragraph):
                    style = column.style.paragraph(block.style)
                    rtl = block.direction == "rtl" if block.direction else column.rtl
                    ems = widest(block.runs, column.language, rtl, bold or style.bold, column.words)
                    found = max(found, ems * style.size)
    return found + 2 * column.style.cell[0] + _EDGE
