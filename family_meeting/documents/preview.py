"""A document on the screen, as it will look on paper."""

from collections.abc import Callable
from functools import cache
from typing import Any

from markupsafe import Markup

from family_meeting.documents.environment import TEMPLATES
from family_meeting.documents.svg import svg
from family_meeting.typesetting.tree import (
    Blocks,
    Box,
    Cell,
    Direction,
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
    Run,
    Runs,
    Table,
)

_MARKED = {"•": None, "☐": "ticks", "☑": "ticked"}


@cache
def paper_css() -> Markup:
    """Return the rules of the paper's look. Each begins with ``.fm-paper``, so the page around is safe."""
    return Markup((TEMPLATES / "paper.css").read_text(encoding="utf-8"))  # noqa: S704  # our own file


def preview(document: Document, size: str = "standard", paper: str = "letter") -> str:
    """Return an HTML fragment with its own style: the document on a sheet of ``paper``."""
    return str(
        Markup("<style>{}</style>{}").format(paper_css(), _Writer(document).sheet(f"fm-paper {size} {paper}"))
    )


def page(document: Document, size: str = "standard", paper: str = "letter") -> str:
    """Return a whole HTML page that stands by itself and prints well."""
    return str(
        Markup(
            '<!DOCTYPE html>\n<html lang="{language}" dir="{direction}"><head><meta charset="utf-8"/>'
            '<meta name="viewport" content="width=device-width, initial-scale=1"/>'
            "<title>{title}</title><style>@page {{ size: {paper}; margin: 50pt 56pt 44pt; }}</style></head>"
            "<body>{body}</body></html>\n"
        ).format(
            language=document.language,
            direction=document.direction,
            title=document.title,
            paper=paper,
            body=Markup(preview(document, size, paper)),  # noqa: S704  # built from markup above
        )
    )


def _tag(name: str, inner: Markup, **attributes: str | None) -> Markup:
    given = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items() if value}
    listed = Markup("").join(Markup(' {}="{}"').format(key, value) for key, value in given.items())
    return Markup("<{0}{1}>{2}</{0}>").format(name, listed, inner)


class _Writer:
    """Writes one document's blocks; ``direction`` is that of the column it is in."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.direction: Direction = document.direction
        self.writers: dict[type, Callable[[Any], Markup]] = {
            Heading: lambda block: _tag(f"h{block.level}", _runs(block.runs)),
            Paragraph: lambda block: _tag("p", _runs(block.runs), class_=block.style, dir=block.direction),
            Listing: self.listing,
            Table: self.table,
            Ruled: lambda block: _tag(
                "div", Markup("<div></div>") * block.lines, class_="ruled", aria_hidden="true"
            ),
            Field: _field,
            Box: lambda block: _tag("div", self.blocks(block.blocks), class_=f"box {block.style}"),
            Keep: lambda block: _tag("div", self.blocks(block.blocks), class_="keep"),
            PageBreak: lambda _: Markup('<hr class="page-break"/>'),
            Figure: lambda block: _tag("figure", svg(block, self.direction)),
            Pair: self.pair,
        }

    def sheet(self, style: str) -> Markup:
        running = self.document.running
        foot = _tag("footer", self.blocks(running)) if running else Markup()
        return _tag(
            "article",
            self.blocks(self.document.blocks) + foot,
            class_=style,
            lang=self.document.language,
            dir=self.document.direction,
        )

    def blocks(self, blocks: Blocks) -> Markup:
        return Markup("").join(self.writers[type(block)](block) for block in blocks)

    def listing(self, block: Listing) -> Markup:
        items = Markup("").join(_tag("li", self.blocks(item)) for item in block.items)
        return _tag("ol" if block.ordered else "ul", items, class_=_MARKED[block.mark])

    def table(self, block: Table) -> Markup:
        columns = Markup("").join(
            Markup('<col style="width:{:g}%"/>').format(100 * one) for one in block.widths
        )
        head, body = block.rows[: block.head_rows], block.rows[block.head_rows :]
        parts = [_tag("colgroup", columns)]
        parts += [_tag("thead", self.rows(head))] if head else []
        return _tag("table", Markup("").join([*parts, _tag("tbody", self.rows(body))]))

    def rows(self, rows: tuple[tuple[Cell, ...], ...]) -> Markup:
        return Markup("").join(_tag("tr", Markup("").join(self.cell(cell) for cell in row)) for row in rows)

    def cell(self, cell: Cell) -> Markup:
        scope = {"column": "col", "row": "row", "": None}[cell.header]
        return _tag("th" if scope else "td", self.blocks(cell.blocks), scope=scope)

    def pair(self, block: Pair) -> Markup:
        first = _tag("div", self.blocks(block.first))
        outer, self.direction = self.direction, self.document.second_direction or self.direction
        second = _tag(
            "div", self.blocks(block.second), lang=self.document.second_language, dir=self.direction
        )
        self.direction = outer
        return _tag("div", first + second, class_="pair")


def _field(block: Field) -> Markup:
    """What to fill in, as it looks on paper."""
    box = "" if block.lines else "☑ " if block.ticked else "☐ "
    words = _tag("p", Markup("{}{}").format(box, _runs(block.runs))) if block.runs else Markup()
    lines = _tag("div", Markup("<div></div>") * block.lines, class_="ruled", aria_hidden="true")
    return words + lines if block.lines else words


def _runs(runs: Runs) -> Markup:
    return Markup("").join(_run(run) for run in runs)


def _run(run: Run) -> Markup:
    text = Markup("<br/>").join(run.text.split("\n"))
    if run.isolate or run.language:
        text = _tag("bdi" if run.isolate else "span", text, lang=run.language)
    if run.link:
        text = _tag("a", text, href=run.link)
    return _tag("b", text) if run.bold else text
