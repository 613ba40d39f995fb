"""Words to glyphs by HarfBuzz."""

from collections.abc import Iterable
from functools import lru_cache

import uharfbuzz as hb

from family_meeting.typesetting import fonts
from family_meeting.typesetting.cells import Cell, Cluster, Glyph, Shaped, cell, cells_of, settled, with_room
from family_meeting.typesetting.faces import faces_of
from family_meeting.typesetting.fonts import Face

SUBSTITUTE = "\ufffd"
OPENING = frozenset("“‘（《〈「『【〔")
_CLOSING = frozenset("”’）》〉」』】〕、。，．：；！？")
_WIDE_MARKS = OPENING | _CLOSING
_PERSIAN = frozenset(("fa", "prs"))
"""Languages that Noto Naskh would give the 4, 6 and 7 of Urdu: it keeps their own for no language at all."""


class MissingGlyph(ValueError):
    """No font has a character; raised in strict mode only."""


def shape_word(
    text: str, language: str, bold: bool, rtl: bool, context: str, before: str = "", after: str = ""
) -> tuple[Shaped, ...]:
    """``text`` in logical order, split where the font changes.

    ``context`` is the family of the letters before; ``before`` and ``after`` are the neighbouring
    characters where they may join with this word.
    """
    faces = faces_of(text, language, bold, rtl, context)
    if faces.count(faces[0]) == len(faces) and faces[0] is not None:
        return (_shape(text, faces[0], rtl, language, before, after),)
    shaped: list[Shaped] = []
    start = 0
    for at in range(1, len(text) + 1):
        if at < len(text) and faces[at] is faces[start]:
            continue
        left, right = text[start - 1 : start] or before, text[at : at + 1] or after
        piece, face = text[start:at], faces[start]
        shaped.append(
            _substitute(piece, bold, rtl) if face is None else _shape(piece, face, rtl, language, left, right)
        )
        start = at
    return tuple(shaped)


# Characters are remembered: they tell of nobody.
shape_character = lru_cache(maxsize=10_000)(shape_word)


def _substitute(text: str, bold: bool, rtl: bool) -> Shaped:
    """A visible sign for each character that no font has; its text stays what was written."""
    face = fonts.face(fonts.LATIN.name, bold, "en")
    glyph = face.glyph(SUBSTITUTE) or 0
    width = face.width(glyph)
    cells = tuple(cell(((glyph, 0, 0),), char, width, width) for char in text)
    return Shaped(face, rtl, text, cells, missing=True)


def _shape(text: str, face: Face, rtl: bool, language: str, before: str, after: str) -> Shaped:
    buffer = hb.Buffer()
    buffer.add_codepoints([*map(ord, before + text + after)], len(before), len(text))
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.language = language
    base = len(before)
    narrow = _narrow(text, before, base) if face.outlines_are_cff else []
    features: dict[str, bool | list[tuple[int, int, bool]]] = {"halt": narrow} if narrow else {}
    if language.partition("-")[0] in _PERSIAN:
        features["locl"] = False
    hb.shape(face.font, buffer, features)
    cells: list[Cell] = []
    for part, glyphs in _clusters(buffer, base, text, face, rtl):
        cells += cells_of(part, glyphs, face, rtl)
    cells, lead = settled(cells, face) if face.outlines_are_cff else (cells, 0.0)
    return Shaped(face, rtl, text, tuple(cells), lead=lead)


def _narrow(text: str, before: str, base: int) -> list[tuple[int, int, bool]]:
    """Where two wide marks meet, one of them takes half its width, as Chinese and Japanese printers do."""
    found = []
    for at, char in enumerate(text):
        opens = char in OPENING and (text[at - 1] if at else before) in _WIDE_MARKS
        closes = char in _CLOSING and text[at + 1 : at + 2] in _CLOSING
        if opens or closes:
            found.append((base + at, base + at + 1, True))
    return found


def _clusters(
    buffer: hb.Buffer, base: int, text: str, face: Face, rtl: bool
) -> Iterable[tuple[str, tuple[Glyph, ...]]]:
    """The text of each cluster, in logical order, with its glyphs from left to right."""
    infos = buffer.glyph_infos
    starts = [info.cluster - base for info in infos]
    glyphs = _glyphs(infos, buffer.glyph_positions)
    logical = starts[::-1] if rtl else starts
    spaced = face.outlines_are_cff or all(advance > 0 for _, advance, _, _ in glyphs)
    if spaced and logical == list(range(len(text))):
        return zip(text, [(glyph,) for glyph in (reversed(glyphs) if rtl else glyphs)], strict=True)
    clusters: list[Cluster] = []
    for start, glyph in zip(starts, glyphs, strict=True):
        if not clusters or clusters[-1][0] != start:
            clusters.append((start, []))
        clusters[-1][1].append(glyph)
    if rtl:
        clusters.reverse()
    if not face.outlines_are_cff:
        clusters = with_room(clusters, rtl)
    ends = [start for start, _ in clusters[1:]] + [len(text)]
    return [(text[start:end], tuple(drawn)) for (start, drawn), end in zip(clusters, ends, strict=True)]


def _glyphs(infos: list[hb.GlyphInfo], positions: list[hb.GlyphPosition]) -> list[Glyph]:
    glyphs: list[Glyph] = []
    for info, found in zip(infos, positions, strict=True):
        x, y, advance, _ = found.position
        glyphs.append((info.codepoint, advance, x, y))
    return glyphs
