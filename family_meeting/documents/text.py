"""A document as plain text: for reading aloud, for a message, for pasting into another program."""

import re
from collections.abc import Callable
from typing import Any

from family_meeting.i18n.messages import family_text
from family_meeting.i18n.translator import Translator
from family_meeting.typesetting.tree import (
    Blocks,
    Box,
    Cell,
    Document,
    Field,
    Figure,
    Heading,
    Keep,
    Listing,
    PageBreak,
    Pair,
    Paragraph,
    Ruled,
    Runs,
    Table,
    figures,
)

_LINE = "_" * 40
_EDGE = "-" * 40
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def text(document: Document) -> str:
    """Return the document as text: a blank line between blocks, tables row by row with their headings."""
    return plain(document.blocks + document.running, document.language) + "\n"


def plain(blocks: Blocks, language: str) -> str:
    """Return blocks of a page in ``language`` as text.

    Isolates keep directions apart where there are two, and only there.
    """
    named = Translator(language).worded(family_text("{title}:"))
    named += "" if named.endswith("：") else " "
    said = _Teller(named, "", "").blocks(blocks)
    return _Teller(named, "\u2068", "\u2069").blocks(blocks) if _RIGHT_TO_LEFT.search(said) else said


class _Teller:
    """Tells blocks one after the other; an isolated run stands between ``opening`` and ``closing``.

    ``named`` sets a title before what it names.
    """

    def __init__(self, named: str, opening: str, closing: str) -> None:
        self.named, self.opening, self.closing = named, opening, closing
        self.tellers: dict[type, Callable[[Any], str]] = {
            Heading: self.heading,
            Paragraph: lambda block: self.runs(block.runs),
            Listing: self.listing,
            Table: self.table,
            Ruled: lambda block: "\n".join([_LINE] * block.lines),
            Field: self.field,
            Box: self.box,
            Keep: lambda block: self.blocks(block.blocks),
            PageBreak: lambda _: "",
            Figure: lambda block: block.alt,
            Pair: lambda block: "\n".join(
                filter(None, (self.blocks(block.first), self.blocks(block.second)))
            ),
        }

    def blocks(self, blocks: Blocks) -> str:
        return "\n\n".join(filter(None, (self.tellers[type(block)](block) for block in blocks)))

    def runs(self, runs: Runs) -> str:
        return "".join(f"{self.opening}{run.text}{self.closing}" if run.isolate else run.text for run in runs)

    def heading(self, block: Heading) -> str:
        said = self.runs(block.runs)
        return f"{said}\n{'=' * min(len(said), 60)}" if block.level == 1 else said

    def field(self, block: Field) -> str:
        said = self.runs(block.runs)
        if not block.lines:
            return f"{'☑' if block.ticked else '☐'} {said}"
        return "\n".join([*([said] if said else []), *[_LINE] * block.lines])

    def listing(self, block: Listing) -> str:
        mark = "-" if block.mark == "•" else block.mark
        marks = [
            f"{figures(place, block.digits)}. " if block.ordered else f"{mark} "
            for place in range(1, len(block.items) + 1)
        ]
        items = zip(marks, block.items, strict=True)
        return "\n".join(mark + _hung(self.blocks(item), len(mark)) for mark, item in items)

    def table(self, block: Table) -> str:
        heads = [self.cell(cell) for cell in block.rows[0]] if block.head_rows else []
        return "\n\n".join(filter(None, (self.row(row, heads) for row in block.rows[block.head_rows :])))

    def row(self, row: tuple[Cell, ...], heads: list[str]) -> str:
        """One cell a line: the first begins the row, each other follows its column's heading."""
        first, *others = (self.cell(cell) for cell in row)
        named = [
            f"  {self.named.format(title=head)}{_hung(said, 4)}" if head else f"  {_hung(said, 2)}"
            for head, said in zip(heads[1:] or [""] * len(others), others, strict=True)
            if said
        ]
        return "\n".join([first, *named] if first else named)

    def cell(self, cell: Cell) -> str:
        return self.blocks(cell.blocks)

    def box(self, block: Box) -> str:
        inner = self.blocks(block.blocks)
        return f"{_EDGE}\n{inner}\n{_EDGE}" if block.style == "cut" else inner


def _hung(said: str, indent: int) -> str:
    """Set what follows the first line under it."""
    lines = [line for line in said.split("\n") if line]
    return f"\n{' ' * indent}".join(lines)
