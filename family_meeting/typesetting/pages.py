"""A document to pages: stacking, page numbers and the running line."""

from collections.abc import Iterator
from typing import NamedTuple

from family_meeting.typesetting import pdf
from family_meeting.typesetting.building import build
from family_meeting.typesetting.cleaning import one_line
from family_meeting.typesetting.columns import Column
from family_meeting.typesetting.drawing import Page
from family_meeting.typesetting.items import Item, Stack
from family_meeting.typesetting.lines import Line, set_lines
from family_meeting.typesetting.style import (
    MARGIN_BOTTOM,
    MARGIN_SIDE,
    MARGIN_TOP,
    PAPERS,
    RULE,
    STYLES,
    Paper,
    Size,
    Style,
    tighter,
)
from family_meeting.typesetting.subsets import FontSet
from family_meeting.typesetting.tagging import Element
from family_meeting.typesetting.tree import Document, Paragraph, Run, Runs, figures
from family_meeting.typesetting.words import Words

_MOST_RUNNING = 4  # lines at the foot; the rest of what they repeat stands in the document
_LITTLE = 0.5  # of a page
_NEXT_TO_NOTHING = 0.2  # of a page
_ENOUGH = 0.3  # of a page; what a last page that held next to nothing is given
# Shares of the space between blocks, of the height of lines, of which marks above and below Arabic letters
# need the rest, and of the lines of a field.
_CLOSER = ((0.65, 1.0, 1.0), (0.65, 0.94, 1.0), (0.65, 0.88, 1.0), (0.65, 0.88, 0.4), (0.4, 0.88, 0.4))
_SHORT = 4  # pages; only for one of so few, or of next to nothing, everything is set as close as can be
_GAP = 14.0  # points between the text and the rule of the footer


def typeset(
    document: Document,
    *,
    size: Size = "standard",
    paper: Paper = "letter",
    strict: bool = False,
    words: Words | None = None,
) -> bytes:
    """``document`` as a PDF/UA-1 file; the same document gives the same bytes.

    ``words`` may be those of documents made shortly before, see ``Recent``. Raises MissingGlyph where
    ``strict`` and no font has a character; otherwise such a character is printed as a question mark in a
    diamond and logged.
    """
    fonts, root = FontSet(strict), Element("Document")
    return pdf.write(document, set_pages(document, size, paper, fonts, root, words or Words()), fonts, root)


def set_pages(
    document: Document,
    size: Size,
    paper: Paper,
    fonts: FontSet,
    root: Element,
    words: Words,
    *,
    before: int = 0,
) -> list[Page]:
    """The pages of ``document``, its structure below ``root``, after ``before`` others in the same file."""
    style = STYLES[size]
    width, height = PAPERS[paper]
    measure = width - 2 * MARGIN_SIDE
    footer = _Footer(document, style, measure, words)
    room = height - MARGIN_TOP - MARGIN_BOTTOM - footer.height
    second = None
    if document.second_language:
        second = (document.second_language, document.second_direction == "rtl")
    rtl = document.direction == "rtl"
    column = Column(style, measure, document.language, rtl, root, words, room, second=second)
    pages = []
    sheets = _filled(document, column, room)
    for number, sheet in enumerate(sheets):
        page = Page(before + number, width, height, fonts, before=before)
        if sheet.item is not None:
            sheet.item.draw(page, MARGIN_SIDE, MARGIN_TOP)
        footer.draw(page, number + 1, len(sheets))
        pages.append(page)
    return pages


class _Sheet(NamedTuple):
    """What stands on a page; ``rest`` is that and all that comes after."""

    item: Item | None
    rest: Item

    @property
    def height(self) -> float:
        return self.item.height if self.item is not None else 0.0


class _Layout:
    """Lays a document out in one style or another; its structure is that of the last."""

    def __init__(self, document: Document, column: Column, room: float) -> None:
        self._document, self._column, self._room = document, column, room
        self._told = len(column.element.kids)
        self._style: Style | None = None
        self._sheets: list[_Sheet] = []

    def __call__(self, style: Style) -> list[_Sheet]:
        if style is not self._style:
            del self._column.element.kids[self._told :]
            stack = build(self._document.blocks, self._column._replace(style=style))
            self._style, self._sheets = style, _sheets(stack, self._room)
        return self._sheets


def _filled(document: Document, column: Column, room: float) -> list[_Sheet]:
    """What stands on each page. Where the last one would hold little, or all are as empty as a page together,
    everything moves closer, if that saves a page; and closer still, if the last is next to empty then.
    """
    laid = _Layout(document, column, room)
    if not _loose(laid(column.style), room):
        return laid(column.style)
    styles = [column.style, *(tighter(column.style, *shares) for shares in _CLOSER)]
    closest = styles[-1] if len(laid(column.style)) <= _SHORT else styles.pop()
    chosen = _chosen(laid, styles, room)
    sheets = laid(chosen)
    if not _ends_empty(sheets, room):
        return sheets
    if shared := _shared_out(sheets, room):
        return shared
    return laid(closest) if len(laid(closest)) < len(sheets) else laid(chosen)


def _chosen(laid: _Layout, styles: list[Style], room: float) -> Style:
    """The first of ``styles``, each closer than the one before, that saves a page and does not end next to
    empty; else the last that saves one, or the usual one.
    """
    chosen, *closer = styles
    fewest = len(laid(chosen))
    for number, style in enumerate(closer):
        if number == 1 and chosen is styles[0] and len(laid(closer[-1])) == fewest:
            break  # what lies between saves nothing either
        if len(sheets := laid(style)) < fewest:
            chosen, fewest = style, len(sheets)
            if not _ends_empty(sheets, room):
                break
    return chosen


def _loose(sheets: list[_Sheet], room: float) -> bool:
    """Whether the last page holds little, or a page less could hold all."""
    heights = [sheet.height for sheet in sheets]
    return len(sheets) > 1 and (heights[-1] <= room * _LITTLE or len(sheets) * room - sum(heights) >= room)


def _ends_empty(sheets: list[_Sheet], room: float) -> bool:
    """Whether the last of several pages holds next to nothing."""
    return len(sheets) > 1 and sheets[-1].height <= room * _NEXT_TO_NOTHING


def _shared_out(sheets: list[_Sheet], room: float) -> list[_Sheet] | None:
    """``sheets``, the last, of next to nothing, with some of the one before; None where that cannot be."""
    *others, before, last = sheets
    head, tail = before.rest.split(before.height + last.height - room * _ENOUGH, False)
    if head is None or tail is None or tail.split(room, False)[1] is not None:
        return None
    return [*others, _Sheet(head, before.rest), _Sheet(tail, tail)]


def _sheets(stack: Stack, room: float) -> list[_Sheet]:
    """What stands on each page; one empty page for an empty document."""
    sheets: list[_Sheet] = []
    rest: Item | None = stack if stack.items else None
    while rest is not None:
        head, left = rest.split(room, True)
        if head is not None:
            sheets.append(_Sheet(head, rest))
        rest = left
    return sheets or [_Sheet(None, stack)]


class _Footer:
    """The running line at the start and the page number at the end, below a quiet rule."""

    def __init__(self, document: Document, style: Style, width: float, words: Words) -> None:
        self._document = document
        self._words = words
        self._style = style.footer
        self._width = width
        self._rtl = document.direction == "rtl"
        widest = self._number_line(88, 88).width
        self._room = width - widest - 24
        self._shown: list[str] = []  # the operators of the running lines, the same on every page
        self._running = [(line, rtl) for one in document.running for rtl, line in self._paragraph(one)][
            :_MOST_RUNNING
        ]
        number = self._number_line(1, 1)
        # Both begin on one baseline, whatever their scripts need above it.
        self._up = max([number.up, *(line.up for line, _ in self._running[:1])])
        told = sum(line.height for line, _ in self._running)
        if self._running:
            told += self._up - self._running[0][0].up
        self.height = _GAP + max(told, self._up + number.down)

    def _number_line(self, page: int, pages: int) -> Line:
        shown, whole = (figures(one, self._document.digits) for one in (page, pages))
        text = self._document.page_of.replace("{page}", shown).replace("{pages}", whole)
        return self._lines((Run(text),), self._width, self._rtl)[0]

    def _paragraph(self, one: Paragraph) -> Iterator[tuple[bool, Line]]:
        """Lines, each with whether it runs from right to left."""
        rtl = one.direction == "rtl" if one.direction else self._rtl
        for line in self._lines(one_line(one.runs), self._room, rtl):
            yield rtl, line

    def _lines(self, runs: Runs, width: float, rtl: bool) -> list[Line]:
        return set_lines(runs, self._style, width, self._document.language, rtl, self._words)

    def draw(self, page: Page, current: int, pages: int) -> None:
        top = page.height - MARGIN_BOTTOM - self.height + _GAP
        page.artifact("/Type/Pagination/Subtype/Footer")
        page.stroke(RULE, 0.6)
        page.line(MARGIN_SIDE, top - 4, MARGIN_SIDE + self._width, top - 4)
        number = self._number_line(current, pages)
        shift = number.width - self._width if self._rtl else self._width - number.width
        page.text(number, MARGIN_SIDE + shift, top + self._up, self._style)
        if not self._shown:
            self._shown = list(self._operators(page, top))
        for shown in self._shown:
            page.show(shown, self._style)

    def _operators(self, page: Page, y: float) -> Iterator[str]:
        """Those of the running lines, from ``y`` downwards."""
        y += self._up - self._running[0][0].up if self._running else 0.0
        for line, rtl in self._running:
            x = MARGIN_SIDE + (self._width - self._room if self._rtl else 0)
            # Lines that run the other way begin where those of the page do.
            x += (line.width - self._room if rtl else self._room - line.width) if rtl != self._rtl else 0
            yield page.writer(line, x, y + line.up, self._style).part(0, len(line.atoms))
            y += line.height
