"""A document to pages: stacking, page numbers and the running line."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from family_meeting.typesetting import pdf
from family_meeting.typesetting.building import build
from family_meeting.typesetting.cleaning import one_line
from family_meeting.typesetting.columns import Column
from family_meeting.typesetting.drawing import Page
from family_meeting.typesetting.frames import Bound, Kept
from family_meeting.typesetting.items import Columns, Item, Lines, Stack
from family_meeting.typesetting.lines import Line, set_lines
from family_meeting.typesetting.sides import SideBySide
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
from family_meeting.typesetting.tagging import HEADINGS, Element
from family_meeting.typesetting.tree import Document, Paragraph, Run, Runs, figures
from family_meeting.typesetting.words import Words

_MOST_RUNNING = 4  # lines at the foot; the rest of what they repeat stands in the document
_LITTLE = 0.5  # of a page
_NEXT_TO_NOTHING = 0.2  # of a page
_HALF_EMPTY = 0.4  # of a page; with less on it, it takes more from the page before
_FEW_LINES = 0.25  # of a page
_LEFT, _MOST = 0.5, 0.85  # of the page before, that stays on it
# Shares of the space between blocks, of the height of lines, of which marks above and below Arabic letters
# need the rest, and of the lines of a field.
_CLOSER = ((0.65, 1.0, 1.0), (0.65, 0.94, 1.0), (0.65, 0.88, 1.0), (0.65, 0.88, 0.4), (0.4, 0.88, 0.4))
_SHORT = 4  # pages; only for one of so few, or of next to nothing, everything is set as close as can be
_AS_TALL: Mapping[int, float] = MappingProxyType({})  # all pages
_HAIR = 0.01  # points
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
        if sheet is not None:
            sheet.draw(page, MARGIN_SIDE, MARGIN_TOP)
        footer.draw(page, number + 1, len(sheets))
        pages.append(page)
    return pages


class _Layout:
    """Lays a document out in one style or another; ``stack`` and its structure are those of the last."""

    def __init__(self, document: Document, column: Column, room: float) -> None:
        self._document, self._column, self._room = document, column, room
        self._told = len(column.element.kids)
        self._style: Style | None = None
        self._sheets: list[Item | None] = []
        self.stack: Stack

    def __call__(self, style: Style) -> list[Item | None]:
        if style is not self._style:
            del self._column.element.kids[self._told :]
            self.stack = build(self._document.blocks, self._column._replace(style=style))
            self._style, self._sheets = style, _sheets(self.stack, self._room)
        return self._sheets


def _filled(document: Document, column: Column, room: float) -> list[Item | None]:
    """What stands on each page. Where the last one would hold little, or all are as empty as a page together,
    everything moves closer, if that saves a page; and closer still, if the last is next to empty then.
    """
    laid = _Layout(document, column, room)
    chosen = column.style
    if _loose(laid(chosen), room):
        styles = [chosen, *(tighter(chosen, *shares) for shares in _CLOSER)]
        closest = styles[-1] if len(laid(chosen)) <= _SHORT else styles.pop()
        chosen = _chosen(laid, styles, room)
        shared = _shared_out(laid(chosen), laid.stack, room)
        if _ends_empty(shared, room) and len(laid(closest)) < len(shared):
            chosen = closest
    return _shared_out(laid(chosen), laid.stack, room)


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


def _shared_out(sheets: list[Item | None], stack: Stack, room: float) -> list[Item | None]:
    """``sheets`` of ``stack``; a page on which little stands takes the section before from its heading on.

    One that is next to empty takes part of a section, where it cannot have all.
    """
    less: dict[int, float] = {}
    for at in range(1, len(sheets)):
        if (height := _height(sheets[at])) > room * _HALF_EMPTY:
            continue
        ends = _sections(sheets[at - 1], room)
        if height <= room * _FEW_LINES:
            ends.append(_height(sheets[at - 1]) * _MOST)
        for end in ends:
            moved = _sheets(stack, room, {**less, at - 1: end - _HAIR})
            if len(moved) == len(sheets):
                sheets, less[at - 1] = moved, end - _HAIR
                break
    return sheets


def _sections(sheet: Item | None, room: float) -> list[float]:
    """How far below the top of a page the headings in its lower half stand: the last of the highest first."""
    placed = sheet.placed() if isinstance(sheet, Stack) else ()
    found = [(_heading(item), -top) for item, top in placed]
    return [-top for tag, top in sorted(found) if tag and -top >= room * _LEFT]


def _heading(item: Item) -> str:
    """The tag of a heading, in one language or in two; "" for all else."""
    match item:
        case SideBySide():
            return _heading(item.rows[0])
        case Stack():
            return _heading(item.items[0]) if item.items else ""
        case Kept() | Bound():
            return _heading(item.item)
        case Columns():
            return _heading(item.columns[0][1])
        case Lines() if item.element.tag in HEADINGS:
            return item.element.tag
        case _:
            return ""


def _loose(sheets: list[Item | None], room: float) -> bool:
    """Whether the last page holds little, or a page less could hold all."""
    heights = [_height(sheet) for sheet in sheets]
    return len(sheets) > 1 and (heights[-1] <= room * _LITTLE or len(sheets) * room - sum(heights) >= room)


def _ends_empty(sheets: list[Item | None], room: float) -> bool:
    """Whether the last of several pages holds next to nothing."""
    return len(sheets) > 1 and _height(sheets[-1]) <= room * _NEXT_TO_NOTHING


def _height(sheet: Item | None) -> float:
    return sheet.height if sheet is not None else 0.0


def _sheets(stack: Stack, room: float, less: Mapping[int, float] = _AS_TALL) -> list[Item | None]:
    """What stands on each page; one empty page for an empty document. ``less`` is the room on some pages."""
    sheets: list[Item | None] = []
    rest: Item | None = stack if stack.items else None
    while rest is not None:
        head, rest = rest.split(less.get(len(sheets), room), True)
        if head is not None:
            sheets.append(head)
    return sheets or [None]


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
