"""Document tree to items: every block measured, tagged and ready to be stacked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from family_meeting.typesetting import tree
from family_meeting.typesetting.fields import FillLines, TickBox
from family_meeting.typesetting.figures import Drawing
from family_meeting.typesetting.frames import Bound, Frame, Kept, Rule, WritingLines
from family_meeting.typesetting.items import Break, Columns, Item, Lines, Stack
from family_meeting.typesetting.lines import Line, set_lines
from family_meeting.typesetting.sides import SideBySide, TwoSided
from family_meeting.typesetting.style import INK, RULE, Style, TextStyle
from family_meeting.typesetting.tables import Padded, Row, TableRows
from family_meeting.typesetting.tagging import Element
from family_meeting.typesetting.words import Words


@dataclass(frozen=True)
class Column:
    """Where blocks are set: how wide, in which language and direction, under which structure element."""

    style: Style
    width: float
    language: str
    rtl: bool
    element: Element
    words: Words
    tallest: float  # points; the height of a page
    bold: bool = False
    second: tuple[str, bool] | None = None
    outlined: bool = True  # whether headings go into the bookmarks

    def under(self, element: Element) -> Column:
        return replace(self, element=element)


def build(blocks: tree.Blocks, column: Column) -> Stack:
    """The items of ``blocks``, one below the other. Small print stays with what it follows."""
    items: list[Item] = []
    for block in blocks:
        if items and _is_small(block):
            items[-1] = Bound(items[-1])
        items += _BUILDERS[type(block)](block, column)
    return Stack(tuple(items))


def _is_small(block: tree.Block) -> bool:
    if isinstance(block, tree.Pair):
        return any(_is_small(side[0]) for side in (block.first, block.second) if side)
    return isinstance(block, tree.Paragraph) and block.style == "note"


def _heading(block: tree.Heading, column: Column) -> list[Item]:
    level = min(max(block.level, 1), 3)
    style = column.style.headings[level - 1]
    lines = _lines(block.runs, style, column, f"H{level}", keep=True, whole=True)
    if column.outlined:
        lines.element.words = " ".join("".join(run.text for run in block.runs).split())
    if level > 1:
        return [lines]
    rule = Rule(column.width, 1.2, style.colour, before=style.after * 0.6, after=style.after, keep=True)
    return [replace(lines, after=style.after * 0.6), rule]


def _paragraph(block: tree.Paragraph, column: Column) -> list[Item]:
    style = column.style.paragraph(block.style)
    if block.direction is not None:
        column = replace(column, rtl=block.direction == "rtl")
    if block.style != "quote":
        return [_lines(block.runs, style, column, "P")]
    inset = column.style.padding
    inner = replace(column, width=column.width - inset, element=column.element.child("BlockQuote"))
    lines = _lines(block.runs, style, inner, "P")
    return [Frame(lines, "quote", column.width, inset, column.rtl, style.before, style.after)]


def _lines(
    runs: tree.Runs, style: TextStyle, column: Column, tag: str, *, keep: bool = False, whole: bool = False
) -> Lines:
    if column.bold and not style.bold:
        style = replace(style, bold=True)
    lines = set_lines(runs, style, column.width, column.language, column.rtl, column.words)
    # An empty paragraph takes its room, but a screen reader is told nothing of it.
    spoken = any(line.atoms for line in lines)
    element = column.element.child(tag) if spoken else Element(tag)
    owners = _owners(runs, element, column)
    return Lines(lines, style, element, owners, style.before, style.after, keep, whole)


def _owners(runs: tree.Runs, element: Element, column: Column) -> list[Element | None]:
    """The elements of runs that need one of their own, not yet placed below ``element``.

    Beside them plain text has an element too, so that both stand in the order they are read in.
    """
    owners = [_owner(run, element, column) for run in runs]
    if not any(owners):
        return owners
    for at, owner in enumerate(owners):
        if owner is None:
            plain = at and not runs[at - 1].link and not runs[at - 1].language
            owners[at] = owners[at - 1] if plain else Element("Span", element)
    return owners


def _owner(run: tree.Run, element: Element, column: Column) -> Element | None:
    language = run.language if run.language and run.language != column.language else ""
    if run.link:
        return Element("Link", element, language=language, address=run.link, words=run.text)
    return Element("Span", element, language=language) if language else None


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
        label = _lines((tree.Run(text),), style.body, replace(column, width=indent, element=entry), "Lbl")
        body = build(blocks, replace(column, width=column.width - indent, element=entry.child("LBody")))
        first = _first_line(body)
        if first is not None:
            label = replace(label, lines=[replace(label.lines[0], up=first.up)])
        at_label, at_body = (column.width - indent, 0.0) if column.rtl else (0.0, indent)
        edge = style.body.before if number == 1 else style.body.before * 0.6
        end = style.body.after if number == len(block.items) else style.body.after * 0.6
        items.append(Columns(((at_label, label), (at_body, body)), edge, end))
    return items


def _first_line(item: Item) -> Line | None:
    if isinstance(item, Stack):
        return _first_line(item.items[0]) if item.items else None
    if isinstance(item, Kept | Bound):
        return _first_line(item.item)
    return item.lines[0] if isinstance(item, Lines) and item.lines else None


def _table(block: tree.Table, column: Column) -> list[Item]:
    if not block.rows:
        return []
    table = column.element.child("Table")
    rows = []
    for number, cells in enumerate(block.rows):
        head = number < block.head_rows
        rule = (INK, 1.1) if number == block.head_rows - 1 else (RULE, 0.6)
        rows.append(
            _row(cells, block, replace(column, element=table.child("TR"), bold=head or column.bold), rule)
        )
    space = column.style.body.before
    count = min(block.head_rows, len(rows))
    return [TableRows(tuple(rows[:count]), tuple(rows[count:]), space, space + 4)]


def _row(cells: tuple[tree.Cell, ...], block: tree.Table, column: Column, rule: Any) -> Row:
    pad_x, pad_y = column.style.cell
    total = sum(block.widths) or 1.0
    x, columns = 0.0, []
    for cell, share in zip(cells, block.widths, strict=False):
        width = column.width * share / total
        scope = {"column": "Column", "row": "Row"}.get(cell.header, "")
        element = column.element.child(
            "TH" if scope else "TD", attributes=f"/O/Table/Scope/{scope}" if scope else ""
        )
        inner = replace(column, width=width - 2 * pad_x, element=element, bold=column.bold or bool(scope))
        body = build(cell.blocks, inner)
        left = column.width - x - width if column.rtl else x
        columns.append((left + pad_x, Padded(body, pad_y)))
        x += width
    return Row(Columns(tuple(columns), 0.0, 0.0), column.width, rule, least=column.style.write)


def _ruled(block: tree.Ruled, column: Column) -> list[Item]:
    space = column.style.body
    return [WritingLines(block.lines, column.style.write, column.width, space.before * 0.5, space.after)]


def _field(block: tree.Field, column: Column) -> list[Item]:
    return _fill_in(block, column) if block.lines else _tick(block, column)


def _tick(block: tree.Field, column: Column) -> list[Item]:
    style, side = column.style.body, column.style.body.size * 0.86
    paragraph = column.element.child("P")
    indent = side + style.size * 0.5
    inner = replace(column, width=column.width - indent, element=paragraph)
    words = _words_of(block, inner)
    form = Element("Form", paragraph)
    box = TickBox(block.name, block.hint, block.ticked, form, side, words.lines[0].up)
    at_box, at_words = (column.width - side, 0.0) if column.rtl else (0.0, indent)
    return [Columns(((at_box, box), (at_words, words)), style.before, style.after)]


def _words_of(block: tree.Field, column: Column) -> Lines:
    style = column.style.body
    lines = set_lines(block.runs, style, column.width, column.language, column.rtl, column.words)
    owners = _owners(block.runs, column.element, column)
    return Lines(lines, style, column.element, owners, style.before, 0.0, keep=True)


def _fill_in(block: tree.Field, column: Column) -> list[Item]:
    """Lines that are one field. Its words stand above them, or at the start of the only line."""
    style, write = column.style.body, column.style.write
    lines = max(round(block.lines * column.style.filled), 1)
    inner = column.under(column.element.child("P"))
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


def _box(block: tree.Box, column: Column) -> list[Item]:
    pad = column.style.padding
    inner = build(_unbroken(block.blocks), replace(column, width=column.width - 2 * pad))
    space = column.style.body.before + 4
    return [Frame(inner, block.style, column.width, pad, column.rtl, space, space)]


def _keep(block: tree.Keep, column: Column) -> list[Item]:
    return [Kept(build(_unbroken(block.blocks), column))]


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
    first = build(_unbroken(block.first), replace(column, width=width))
    root = column.element.child("Div", language=language)
    inner = replace(
        column, width=width, language=language, rtl=rtl, element=root, second=None, outlined=False
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
    rows = [_level(one, other, near, far) for one, other in sides]
    return [SideBySide(tuple(rows))] if rows else []


def _level(one: Item, other: Item, near: float, far: float) -> TwoSided:
    before, after = max(one.before, other.before), max(one.after, other.after)
    if isinstance(one, TableRows) and isinstance(other, TableRows) and _alike(one, other):
        head, rows = (
            tuple(_level_rows(a, b, near, far) for a, b in zip(left, right, strict=True))
            for left, right in ((one.head, other.head), (one.rows, other.rows))
        )
        return TableRows(head, rows, before, after)
    return Columns(((near, one), (far, other)), before, after, one.keep or other.keep)


def _alike(one: TableRows, other: TableRows) -> bool:
    return len(one.head) == len(other.head) and len(one.rows) == len(other.rows)


def _level_rows(one: Row | Columns, other: Row | Columns, near: float, far: float) -> Columns:
    height = max(one.height, other.height)
    left, right = (replace(row, least=height) if isinstance(row, Row) else row for row in (one, other))
    return Columns(((near, left), (far, right)), 0.0, 0.0)


_BUILDERS: dict[type, Callable[[Any, Column], list[Item]]] = {
    tree.Heading: _heading,
    tree.Paragraph: _paragraph,
    tree.Listing: _listing,
    tree.Table: _table,
    tree.Ruled: _ruled,
    tree.Field: _field,
    tree.Box: _box,
    tree.Keep: _keep,
    tree.PageBreak: _page_break,
    tree.Figure: _figure,
    tree.Pair: _pair,
}
