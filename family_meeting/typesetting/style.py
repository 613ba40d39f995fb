"""Sizes, spaces and colours of the page: one list for standard and one for large print."""

from dataclasses import dataclass, replace
from typing import Literal

Size = Literal["compact", "standard", "large"]
Paper = Literal["letter", "a4"]
PAPERS: dict[Paper, tuple[float, float]] = {"letter": (612.0, 792.0), "a4": (595.276, 841.89)}
Colour = tuple[float, float, float]

INK: Colour = (0.106, 0.137, 0.176)
QUIET: Colour = (0.31, 0.345, 0.396)
ACCENT: Colour = (0.059, 0.302, 0.361)
RULE: Colour = (0.72, 0.69, 0.64)
WRITE: Colour = (0.48, 0.48, 0.48)
SHADE: Colour = (0.957, 0.941, 0.91)
PAPER: Colour = (1.0, 1.0, 1.0)


@dataclass(frozen=True)
class TextStyle:
    """``before`` and ``after`` are the least space above and below, in points.

    ``tight`` is the share of its script's line height that the text takes; ``balanced`` makes lines
    of a heading equally long.
    """

    size: float
    before: float
    after: float
    bold: bool = False
    colour: Colour = INK
    tight: float = 1.0
    balanced: bool = False


@dataclass(frozen=True)
class Style:
    """All measures in points. ``filled`` is the share of its lines that a field of several has."""

    body: TextStyle
    lead: TextStyle
    quote: TextStyle
    note: TextStyle
    headings: tuple[TextStyle, TextStyle, TextStyle]
    footer: TextStyle
    indent: float
    gutter: float
    padding: float
    cell: tuple[float, float]
    write: float
    filled: float = 1.0

    def paragraph(self, name: str) -> TextStyle:
        """The style of a paragraph that the tree calls ``name``."""
        style: TextStyle = getattr(self, name)
        return style


def tighter(style: Style, spaces: float, lines: float = 1.0, filled: float = 1.0) -> Style:
    """The same letters with less space between blocks, in tables, and between lines to write on.

    ``spaces`` is the share of theirs that blocks keep, ``lines`` that of its height that a line of text
    takes, ``filled`` as in ``Style``.
    """

    def less(text: TextStyle) -> TextStyle:
        before, after = text.before * spaces, text.after * spaces
        return replace(text, before=before, after=after, tight=min(text.tight, lines))

    across, down = style.cell
    title, section, part = style.headings
    return replace(
        style,
        body=less(style.body),
        lead=less(style.lead),
        quote=less(style.quote),
        note=less(style.note),
        headings=(less(title), less(section), less(part)),
        cell=(across, down * spaces),
        write=style.write * 0.92,
        filled=filled,
    )


STYLES: dict[Size, Style] = {
    # For papers that only staff read, in the chart: many facts on few pages.
    "compact": Style(
        body=TextStyle(10, 3, 3),
        lead=TextStyle(13, 4, 6, balanced=True),
        quote=TextStyle(10, 3, 3),
        note=TextStyle(9, 2, 2, colour=QUIET),
        headings=(
            TextStyle(18, 0, 8, bold=True, colour=ACCENT),
            TextStyle(12, 11, 3, bold=True, colour=ACCENT),
            TextStyle(10.5, 7, 2, bold=True),
        ),
        footer=TextStyle(9, 0, 0, colour=QUIET),
        indent=14,
        gutter=20,
        padding=9,
        cell=(5, 2),
        write=20,
    ),
    "standard": Style(
        body=TextStyle(14, 3.5, 3.5),
        lead=TextStyle(16, 5, 5, balanced=True),
        quote=TextStyle(14, 4, 4),
        note=TextStyle(11, 3, 3, colour=QUIET),
        headings=(
            TextStyle(23, 0, 8, bold=True, colour=ACCENT, tight=0.9, balanced=True),
            TextStyle(16.5, 13, 4, bold=True, colour=ACCENT, tight=0.9, balanced=True),
            TextStyle(14.5, 9, 3, bold=True, tight=0.9, balanced=True),
        ),
        footer=TextStyle(10, 0, 0, colour=QUIET),
        indent=20,
        gutter=26,
        padding=10,
        cell=(6, 3),
        write=26,
    ),
    "large": Style(
        body=TextStyle(18, 9, 9),
        lead=TextStyle(20, 10, 12, balanced=True),
        quote=TextStyle(18, 10, 10),
        note=TextStyle(16, 8, 8, colour=QUIET),
        headings=(
            TextStyle(26, 0, 14, bold=True, colour=ACCENT, tight=0.9, balanced=True),
            TextStyle(22, 24, 8, bold=True, colour=ACCENT, tight=0.9, balanced=True),
            TextStyle(20, 16, 6, bold=True, tight=0.9, balanced=True),
        ),
        footer=TextStyle(13, 0, 0, colour=QUIET),
        indent=28,
        gutter=30,
        padding=16,
        cell=(9, 7),
        write=36,
    ),
}
MARGIN_SIDE = 52.0
MARGIN_TOP = 46.0
MARGIN_BOTTOM = 38.0
