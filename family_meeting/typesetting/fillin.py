"""Fields to fill in, with their words beside or above them."""

from family_meeting.typesetting import tree
from family_meeting.typesetting.columns import Column
from family_meeting.typesetting.fields import FillLines, TickBox
from family_meeting.typesetting.items import Columns, Item, Lines
from family_meeting.typesetting.lines import set_lines
from family_meeting.typesetting.paragraphs import owners_of
from family_meeting.typesetting.tagging import Element


def fill_in(block: tree.Field, column: Column) -> list[Item]:
    """The items of a field: lines to write on, or a box to tick."""
    return _lines(block, column) if block.lines else _tick(block, column)


def _tick(block: tree.Field, column: Column) -> list[Item]:
    style, side = column.style.body, column.style.body.size * 0.86
    paragraph = column.element.child("P")
    indent = side + style.size * 0.5
    inner = column._replace(width=column.width - indent, element=paragraph)
    words = _words_of(block, inner)
    form = Element("Form", paragraph)
    box = TickBox(block.name, block.hint, block.ticked, form, side, words.lines[0].up)
    at_box, at_words = (column.width - side, 0.0) if column.rtl else (0.0, indent)
    return [Columns(((at_box, box), (at_words, words)), style.before, style.after)]


def _words_of(block: tree.Field, column: Column) -> Lines:
    style = column.style.body
    lines = set_lines(block.runs, style, column.width, column.language, column.rtl, column.words)
    owners = owners_of(block.runs, column.element, column)
    return Lines(lines, style, column.element, owners, style.before, 0.0, keep=True)


def _lines(block: tree.Field, column: Column) -> list[Item]:
    """Lines that are one field. Its words stand above them, or at the start of the only line."""
    style, write = column.style.body, column.style.write
    lines = max(round(block.lines * column.style.filled), 1)
    inner = column._replace(element=column.element.child("P"))
    words = _words_of(block, inner) if block.runs else None
    level = words is not None and len(words.lines) == lines == 1
    taken = words.lines[0].width + style.size * 0.4 if words and level else 0.0
    field = FillLines(
        block.name,
        block.hint,
        lines,
        words.height + 3 if words and level else write,
        column.width - taken,
        style.size,
        Element("Form", inner.element),
        style.before * 0.5,
        style.after,
    )
    if words is None or not level:
        return [words, field] if words else [field]
    at_field = 0.0 if column.rtl else taken
    return [Columns(((0.0, words), (at_field, field)), style.before + write * 0.3, style.after)]
