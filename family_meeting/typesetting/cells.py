"""Shaped glyphs to cells, which carry the text they stand for into the file."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from family_meeting.typesetting.fonts import Face

# Bidirectional classes, with the signs that go with numbers.
NUMBERS = frozenset({"EN", "AN", "ES", "ET", "CS"})
DOT = -1  # stands among glyph numbers for a dot too small to be seen

Glyph = tuple[int, int, int, int]  # glyph, advance, x offset, y offset in font units
Cluster = tuple[int, list[Glyph]]  # where its text starts, and its glyphs from left to right
_Part = tuple[int, int, int]  # glyph, x, y
Key = tuple[tuple[_Part, ...], str, float]  # what has a code of its own: parts, text and width of a cell
_CLOSE = 0.05  # thousandths of an em that are not worth a correction


class Cell(NamedTuple):
    """A piece of text with what is drawn for it: a cluster, or a character of one from right to left.

    ``key``: parts are (glyph, x, y) in font units from the cell's left edge, none for a blank; text;
    the width that the embedded font declares. ``advance`` is the distance to the next cell, both in
    thousandths of an em. ``correction`` is what TJ takes after it so that the next stands where it should.
    """

    key: Key
    advance: float
    correction: str

    @property
    def text(self) -> str:
        """What it stands for."""
        return self.key[1]


def cell(parts: tuple[_Part, ...], text: str, width: float, advance: float) -> Cell:
    """A cell, with the correction that its two widths ask for."""
    extra = width - advance
    return Cell((parts, text, width), advance, f"{extra:.4g}" if abs(extra) > _CLOSE else "")


class Shaped:
    """A shaped stretch in one font and direction.

    ``cells`` are in logical order, ``width`` in ems of the text size (before the family's scale),
    ``lead`` is the way from where it starts to its first cell, in thousandths of an em of the font.
    ``trail`` is the part of ``width`` that spaces at its end take.
    ``letters`` says whether there is a letter in it, ``numbers`` whether there is, from right to left,
    a number or a sign that goes with numbers.
    """

    __slots__ = ("cells", "face", "lead", "letters", "missing", "numbers", "rtl", "text", "trail", "width")

    def __init__(
        self,
        face: Face,
        rtl: bool,
        text: str,
        cells: tuple[Cell, ...],
        *,
        lead: float = 0.0,
        trail: float = 0.0,
        missing: bool = False,
    ) -> None:
        self.face = face
        self.rtl = rtl
        self.text = text
        self.cells = cells
        self.lead = lead
        self.trail = trail
        self.width: float = (lead + sum([cell[1] for cell in cells])) / 1000 * face.family.scale
        self.letters = text.isalpha() or any(map(str.isalpha, text))
        self.numbers = rtl and not NUMBERS.isdisjoint(map(unicodedata.bidirectional, text))
        self.missing = missing


def with_space(word: Shaped, space: Shaped) -> Shaped:
    """``word`` with ``space`` after it, of the same face, as one."""
    return Shaped(
        word.face,
        word.rtl,
        word.text + space.text,
        word.cells + space.cells,
        lead=word.lead,
        trail=word.trail + space.width,
        missing=word.missing,
    )


def with_room(clusters: list[Cluster], rtl: bool) -> list[Cluster]:
    """Clusters, in logical order, those of no width joined to the one before (as the alef of lam-alef)."""
    joined: list[Cluster] = []
    for start, glyphs in clusters:
        if joined and sum(advance for _, advance, _, _ in glyphs) <= 0:
            before, drawn = joined[-1]
            joined[-1] = (before, glyphs + drawn if rtl else drawn + glyphs)
        else:
            joined.append((start, glyphs))
    return joined


@lru_cache(maxsize=20_000)
def cells_of(text: str, glyphs: tuple[Glyph, ...], face: Face, rtl: bool) -> tuple[Cell, ...]:
    """The cells of a cluster. They are remembered: a character tells of nobody."""
    unit = 1000 / face.em
    plain = len(glyphs) == 1 and len(text) == 1 and not glyphs[0][2] and not glyphs[0][3]
    if plain and (not rtl or _crosses(face, glyphs[0][0], face.em // 5)):
        glyph, advance, _, _ = glyphs[0]
        return (cell(((glyph, 0, 0),), text, face.width(glyph), advance * unit),)
    if face.outlines_are_cff:
        return tuple(_plain_cells(text, glyphs, face))
    parts, x = [], 0
    for glyph, advance, dx, dy in glyphs:
        parts.append((glyph, x + dx, dy))
        x += advance
    if rtl:
        return tuple(_from_right(text, parts, x, face))
    # One cell for a cluster, which draws and means all of it.
    return (cell(tuple(parts), text, x * unit, x * unit),)


def _from_right(text: str, parts: list[_Part], width: int, face: Face) -> Iterator[Cell]:
    """A cell for each character of a cluster, spread evenly over its width.

    What stands for several characters is read backwards by PDFium and Poppler. PDFium also drops
    what has no extent, and takes two characters that share no height for two lines: a dot that
    nobody sees is added where needed.
    """
    step, height = width / len(text), face.em // 5
    for at, (char, group) in enumerate(zip(text, _shares(text, parts), strict=True)):
        left = round(width - (at + 1) * step)
        placed = [(glyph, x - left, y) for glyph, x, y in group]
        if not any(_crosses(face, glyph, height - y) for glyph, _, y in placed):
            placed.append((DOT, round(step / 2), height))
        yield cell(tuple(placed), char, step * 1000 / face.em, step * 1000 / face.em)


def _shares(text: str, parts: list[_Part]) -> list[list[_Part]]:
    """What each character of a right-to-left cluster draws: a part each, the last one those that are left."""
    drawn = [[part] for part in reversed(parts)]
    if len(drawn) > len(text):
        rest = drawn[len(text) - 1 :]
        drawn[len(text) - 1 :] = [[part for group in reversed(rest) for part in group]]
    return drawn + [[]] * (len(text) - len(drawn))


def _crosses(face: Face, glyph: int, height: int) -> bool:
    extents = face.font.get_glyph_extents(glyph)
    return extents is not None and extents.y_bearing + extents.height < height < extents.y_bearing


def _plain_cells(text: str, glyphs: tuple[Glyph, ...], face: Face) -> Iterator[Cell]:
    """Cells of a font whose glyphs cannot be combined: a glyph each, the last one with what text is left.

    A glyph that stands to one side of its place moves the end of the cell before it (see ``lead``).
    """
    unit = 1000 / face.em
    for number, (glyph, advance, dx, _) in enumerate(glyphs):
        last = number == len(glyphs) - 1
        part = text[number:] if last else text[number : number + 1]
        yield cell(((glyph, dx, 0),), part or "\u200b", face.width(glyph), advance * unit)


def settled(cells: list[Cell], face: Face) -> tuple[list[Cell], float]:
    """CFF cells with every glyph in its place, and how far the first is moved, in thousandths of an em."""
    moves = [parts[0][1] * 1000 / face.em for (parts, _, _), _, _ in cells]
    if not any(moves):
        return cells, 0.0
    placed = []
    for ((parts, text, width), advance, _), own, following in zip(
        cells, moves, [*moves[1:], 0.0], strict=True
    ):
        placed.append(cell(((parts[0][0], 0, 0),), text, width, advance - own + following))
    return placed, moves[0]
