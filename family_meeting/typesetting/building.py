"""Document tree to items: every block measured, tagged and ready to be stacked."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any

from family_meeting.typesetting import tree
from family_meeting.typesetting.columns import Column
from family_meeting.typesetting.figures import Drawing
from family_meeting.typesetting.fillin import fill_in
from family_meeting.typesetting.frames import Bound, Frame, Kept, Rule, WritingLines
from family_meeting.typesetting.items import Break, Columns, Item, Stack
from family_meeting.typesetting.levels import first_line, level
from family_meeting.typesetting.paragraphs import set_paragraph
from family_meeting.typesetting.sides import SideBySide, abreast
from family_meeting.typesetting.style import INK, RULE
from family_meeting.typesetting.tables import Padded, Row, TableRows
from family_meeting.typesetting.widths import column_widths

_ONE, _SHORT, _MANY = 1.5, 2.5, 99.0  # lines, with what is around them
_FEW = 2  # items of a list; of more than these, none is left alone on a page


def build(blocks: tree.Blocks, column: Column) -> Stack:
    """The items of ``blocks``, one below the other.

    Small print, lines to write on, and a quote below words stay with what they follow; small print below a
    heading also with what comes next. No line before a heading is left alone on a page.
    """
    items: list[Item] = []
    before: tree.Block | None = None
    for block in _joined(blocks):
        built = _BUILDERS[type(block)](block, column)
        small = _has(block, _is_small)
        quoted = before is not None and _has(before, _is_words) and _has(block, _is_quote)
        quoted = quoted and not (_is_kept(block) and _lines(items[-1]) > _SHORT)
        if items and (small or quoted or _has(block, _is_ruled)):
            if small and items[-1].keep:
                built = [Bound(item) for item in built]
            items[-1] = Bound(items[-1])
        if _has(block, _is_heading) and _ends_alone(items):
            items[-2] = Bound(items[-2])
        items += built
        before = block
    return Stack(tuple(items))


def _joined(blocks: tree.Blocks) -> Iterator[tree.Block]:
    """``blocks``, lines to write on below others being more of the same."""
    for ruled, group in groupby(blocks, _is_ruled):
        if ruled:
            yield tree.Ruled(sum(block.lines for block in group if isinstance(block, tree.Ruled)))
        else:
            yield from group


def _has(block: tree.Block, kind: Callable[[tree.Block], bool]) -> bool:
    """Whether a block, or the first in it or on one of its sides, is of a kind."""
    if isinstance(block, tree.Pair):
        return any(_has(side[0], kind) for side in (block.first, block.second) if side)
    if isinstance(block, tree.Keep) and block.blocks:
        return _has(block.blocks[0], kind)
    return kind(block)


def _ends_alone(items: list[Item]) -> bool:
    """Whether the last of ``items`` is one line, which few lines before it can keep company."""
    return len(items) > 1 and not items[-2].keep and _lines(items[-1]) < _ONE and _lines(items[-2]) < _SHORT


def _lines(item: Item) -> float:
    """About how many lines of text an item is as high as."""
    first = first_line(item.rows[0] if isinstance(item, SideBySide) else item)
    return item.height / first.height if first is not None else _MANY


def _is_small(block: tree.Block) -> bool:
    return isinstance(block, tree.Paragraph) and block.style == "note"


def _is_words(block: tree.Block) -> bool:
    return isinstance(block, tree.Paragraph) and block.style == "body"


def _is_quote(block: tree.Block) -> bool:
    return isinstance(block, tree.Paragraph) and block.style == "quote"


def _is_heading(block: tree.Block) -> bool:
    return isinstance(block, tree.Heading)


def _is_kept(block: tree.Block) -> bool:
    return isinstance(block, tree.Keep) or (isinstance(block, tree.Pair) and any(map(_is_kept, block.first)))


def _is_ruled(block: tree.Block) -> bool:
    return isinstance(block, tree.Ruled)


def _heading(block: tree.Heading, column: Column) -> list[Item]:
    level = min(max(block.level, 1), 3)
    style = column.style.headings[level - 1]
    lines = set_paragraph(block.runs, style, column, f"H{level}", keep=True, whole=True)
    if column.outlined:
        lines.element.words = " ".join("".join(run.text for run in block.runs).split())
    if level > 1:
        return [lines]
    rule = Rule(column.width, 1.2, style.colour, before=style.after * 0.6, after=style.after, keep=True)
    return [replace(lines, after=style.after * 0.6), rule]


def _paragraph(block: tree.Paragraph, column: Column) -> list[Item]:
    style = column.style.paragraph(block.style)
    if block.direction is not None:
        column = column._replace(rtl=block.direction == "rtl")
    if block.style != "quote":
        return [set_paragraph(block.runs, style, column, "P")]
    inset = column.style.padding
    inner = column._replace(width=column.width - inset, element=column.element.child("BlockQuote"))
    lines = set_paragraph(block.runs, style, inner, "P")
    return [Frame(lines, "quote", column.width, inset, column.rtl, style.before, style.after)]


def _listing(block: tree.Listing, column: Column) -> list[Item]:
    style = column.style
    numbering = "Decimal" if block.ordered else "Disc" if block.mark == "•" else "Square"
    listing = column.element.child("L", attributes=f"/O/List/ListNumbering/{numbering}")
    items: list[Item] = []
    widest = style.body.size * 0.5 if block.ordered and len(block.items) > 9 else 0
    indent = style.indent + widest if block.mark == "•" else style.body.size * 1.36
    for number, blocks in enumerate(block.items, 1):
        entry = listing.child("LI")
        text = f"{tree.figures(number, block.digits)}." if block.ordered else block.mark
        label = set_paragraph(
            (tree.Run(text),), style.body, column._replace(width=indent, element=entry), "Lbl"
        )
        body = build(blocks, column._replace(width=column.width - indent, element=entry.child("LBody")))
        first = first_line(body)
        if first is not None:
            label = replace(label, lines=[replace(label.lines[0], up=first.up)])
        at_label, at_body = (column.width - indent, 0.0) if column.rtl else (0.0, indent)
        edge = style.body.before if number == 1 else style.body.before * 0.6
        end = style.body.after if number == len(block.items) else style.body.after * 0.6
        items.append(Columns(((at_label, label), (at_body, body)), edge, end))
    if len(items) > _FEW:
        # Neither the first nor the last is left alone.
        for at, line in ((0, items[0]), (-2, items[-1])):
            if _lines(line) < _ONE:
                items[at] = Bound(items[at])
    return items


def _table(block: tree.Table, column: Column) -> list[Item]:
    if not block.rows:
        return []
    table = column.element.child("Table")
    rows, widths = [], column_widths(block, column)
    for number, cells in enumerate(block.rows):
        head = number < block.head_rows
        rule = (INK, 1.1) if number == block.head_rows - 1 else (RULE, 0.6)
        rows.append(
            _row(cells, widths, column._replace(element=table.child("TR"), bold=head or column.bold), rule)
        )
    space = column.style.body.before
    count = min(block.head_rows, len(rows))
    return [TableRows(tuple(rows[:count]), tuple(rows[count:]), space, space + 4)]


def _row(cells: tuple[tree.Cell, ...], widths: list[float], column: Column, rule: Any) -> Row:
    pad_x, pad_y = column.style.cell
    x, places, bodies = 0.0, [], []
    for cell, width in zip(cells, widths, strict=False):
        scope = {"column": "Column", "row": "Row"}.get(cell.header, "")
        element = column.element.child(
            "TH" if scope else "TD", attributes=f"/O/Table/Scope/{scope}" if scope else ""
        )
        inner = column._replace(width=width - 2 * pad_x, element=element, bold=column.bold or bool(scope))
        body = build(cell.blocks, inner)
        left = column.width - x - width if column.rtl else x
        places.append(left + pad_x)
        bodies.append(Padded(body, pad_y))
        x += width
    columns = tuple(zip(places, level(bodies), strict=True))
    return Row(Columns(columns, 0.0, 0.0), column.width, rule, least=column.style.write)


def _ruled(block: tree.Ruled, column: Column) -> list[Item]:
    space, write = column.style.body, column.style.write
    return [WritingLines(block.lines, write, column.width, write * 0.2, space.before * 0.5, space.after)]


def _box(block: tree.Box, column: Column) -> list[Item]:
    pad = column.style.padding
    inner = build(_unbroken(block.blocks), column._replace(width=column.width - 2 * pad))
    space = column.style.body.before + 4
    return [Frame(inner, block.style, column.width, pad, column.rtl, space, space)]


def _keep(block: tree.Keep, column: Column) -> list[Item]:
    kept = build(_unbroken(block.blocks), column)
    # What no page holds gains nothing by beginning on a new one.
    return [Kept(kept)] if kept.height <= column.tallest else list(kept.items)


def _unbroken(blocks: tree.Blocks) -> tree.Blocks:
    return tuple(block for block in blocks if not isinstance(block, tree.PageBreak))


def _page_break(_block: tree.PageBreak, _column: Column) -> list[Item]:
    return [Break()]


def _figure(block: tree.Figure, column: Column) -> list[Item]:
    element = column.element.child("Figure", alt=block.alt)
    space = column.style.body.before + 4
    return [
        Drawing(
            block, element, column.width, column.language, column.rtl, column.words, space, column.tallest
        )
    ]


def _pair(block: tree.Pair, column: Column) -> list[Item]:
    """Both sides row by row where they have as many items, else as two wholes."""
    language, rtl = column.second or (column.language, column.rtl)
    width = (column.width - column.style.gutter) / 2
    first = build(_unbroken(block.first), column._replace(width=width))
    root = column.element.child("Div", language=language)
    inner = column._replace(
        width=width, language=language, rtl=rtl, element=root, second=None, outlined=False
    )
    second = build(_unbroken(block.second), inner)
    sides = (
        [(first, second)]
        if len(first.items) != len(second.items)
        else zip(first.items, second.items, strict=True)
    )
    near, far = 0.0, width + column.style.gutter
    if column.rtl:
        near, far = far, near
    rows = [abreast(one, other, near, far) for one, other in sides]
    return [SideBySide(tuple(rows))] if rows else []


_BUILDERS: dict[type, Callable[[Any, Column], list[Item]]] = {
    tree.Heading: _heading,
    tree.Paragraph: _paragraph,
    tree.Listing: _listing,
    tree.Table: _table,
    tree.Ruled: _ruled,
    tree.Field: fill_in,
    tree.Box: _box,
    tree.Keep: _keep,
    tree.PageBreak: _page_break,
    tree.Figure: _figure,
    tree.Pair: _pair,
}
