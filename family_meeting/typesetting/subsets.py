"""The fonts of one document: which cells it shows, and the codes that stand for them."""

from __future__ import annotations

import hashlib
import logging
from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from family_meeting.typesetting.cells import Cell, Key, Shaped
from family_meeting.typesetting.fontfiles import cff_file, truetype_file
from family_meeting.typesetting.fonts import Face
from family_meeting.typesetting.operators import number
from family_meeting.typesetting.shaping import MissingGlyph

log = logging.getLogger(__name__)
_MOST_CODES = 4  # of one text in one font: a letter has four joining forms, more look like a broken text map


@dataclass(frozen=True)
class FontFile:
    """What a Type0 font needs: program, widths by CID, text by code, for TrueType the glyph of each CID."""

    name: str
    program: bytes
    widths: dict[int, float]
    texts: dict[int, str]
    glyphs: bytes | None
    face: Face


class Subset:
    """Cells of one face used in a document, each with a two-byte code of its own.

    A TrueType code stands for a glyph, a combination of glyphs or nothing to draw, with one text.
    A CFF code is the CID of one glyph, which can have one text only. ``accepts`` says whether a cell
    fits; another subset of the same face takes it where it does not.
    """

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self._codes: dict[Key, int] = {}
        self._texts: dict[int, str] = {}
        self._uses: Counter[str] = Counter()

    def accepts(self, key: Key) -> bool:
        """Whether a cell fits."""
        parts, text, _ = key
        if self.face.outlines_are_cff:
            return self._texts.get(parts[0][0], text) == text
        return self._uses[text] < _MOST_CODES

    def add(self, key: Key) -> int:
        """The code of a cell that is accepted and not yet in here."""
        parts, text, _ = key
        code = self._codes.get(key)
        if code is None:
            code = parts[0][0] if self.face.outlines_are_cff else len(self._codes) + 1
            self._codes[key] = code
            self._texts[code] = text
            self._uses[text] += 1
        return code

    def finished(self) -> FontFile:
        """The font of all cells, once no more come."""
        build = cff_file if self.face.outlines_are_cff else truetype_file
        program, glyphs = build(self.face, list(self._codes))
        digest = hashlib.sha256(program).digest()
        tag = "".join(chr(65 + byte % 26) for byte in digest[:6])
        widths = {code: key[2] for key, code in self._codes.items()}
        return FontFile(f"{tag}+{self.face.name}", program, widths, self._texts, glyphs, self.face)


class _Shown(NamedTuple):
    """``code`` is hexadecimal; ``operand`` is it inside a string of TJ, with the correction after it."""

    subset: Subset
    code: str
    operand: str


class _Codes(dict[Key, tuple[Subset, str]]):
    """The subset and the code, in hexadecimal, of every cell of one face that a document shows."""

    def __init__(self, face: Face, subsets: list[Subset]) -> None:
        self._face = face
        self._of_all = subsets
        self._own: list[Subset] = []
        # The same by the cells themselves, which are found sooner than by their keys. A cell that is
        # looked up here is held by a stretch, and that by the font set: its identity stays its own.
        self._by_cell: dict[int, _Shown] = {}

    def of(self, cells: tuple[Cell, ...]) -> list[_Shown]:
        known = self._by_cell
        return [known.get(id(cell)) or self._new(cell) for cell in cells]

    def operands(self, shaped: Shaped) -> list[tuple[Subset, str]]:
        """Operands of TJ, without brackets, that show a stretch: one for each subset in turn."""
        shown = self.of(shaped.cells)
        lead = f"{-shaped.lead:.4g}<" if shaped.lead else "<"
        if len(self._own) == 1:  # as nearly always
            return [(self._own[0], _closed(lead + "".join([one[2] for one in shown])))]
        found = []
        for subset, part in groupby(shown, lambda one: one.subset):
            found.append((subset, _closed(lead + "".join([one.operand for one in part]))))
            lead = "<"
        return found

    def _new(self, cell: Cell) -> _Shown:
        subset, code = self[cell.key]
        operand = f"{code}>{cell.correction}<" if cell.correction else code
        found = self._by_cell[id(cell)] = _Shown(subset, code, operand)
        return found

    def __missing__(self, key: Key) -> tuple[Subset, str]:
        subset = next((subset for subset in self._own if subset.accepts(key)), None)
        if subset is None:
            subset = Subset(self._face, f"F{len(self._of_all)}")
            self._own.append(subset)
            self._of_all.append(subset)
        found = self[key] = subset, f"{subset.add(key):04x}"
        return found


class FontSet:
    """The subsets of a document, in the order in which they are first needed."""

    def __init__(self, strict: bool) -> None:
        self._strict = strict
        self._logged: set[str] = set()
        self.subsets: list[Subset] = []
        self._codes: dict[Face, _Codes] = {}
        self._pieces: dict[Shaped, list[tuple[Subset, str]]] = {}
        self._steps: dict[tuple[Shaped, float], list[tuple[Subset, str, float]]] = {}

    def admit(self, shaped: Shaped) -> None:
        """Logs, once a document, characters of ``shaped`` that no font has; raises MissingGlyph if strict."""
        if not shaped.missing:
            return
        points = " ".join(f"U+{ord(char):04X}" for char in sorted(set(shaped.text)))
        if self._strict:
            raise MissingGlyph(points)
        if points not in self._logged:
            self._logged.add(points)
            log.warning("No font has %s", points)

    def codes(self, face: Face) -> _Codes:
        """The codes of the cells of ``face``; asked for one that it has not, it gives it one."""
        codes = self._codes.get(face)
        if codes is None:
            codes = self._codes[face] = _Codes(face, self.subsets)
        return codes

    def pieces(self, shaped: Shaped) -> list[tuple[Subset, str]]:
        """Operands of TJ, without brackets, for a left-to-right stretch: one for each subset in turn."""
        pieces = self._pieces.get(shaped)
        if pieces is None:
            pieces = self._pieces[shaped] = self.codes(shaped.face).operands(shaped)
        return pieces

    def steps(self, shaped: Shaped, unit: float) -> list[tuple[Subset, str, float]]:
        """Operators that show a right-to-left stretch character by character, and their moves in points.

        They begin where its first cell stands; ``unit`` is the size of the font.
        """
        steps = self._steps.get((shaped, unit))
        if steps is None:
            steps = self._steps[shaped, unit] = []
            found = self.codes(shaped.face).of(shaped.cells)
            for at, (cell, (subset, code, _)) in enumerate(zip(shaped.cells, found, strict=True)):
                move = round(-cell.advance * unit / 1000, 3) if at else 0.0
                shown = f"{number(move)} 0 Td <{code}>Tj" if at else f"<{code}>Tj"
                if steps and steps[-1][0] is subset:
                    steps[-1] = (subset, f"{steps[-1][1]} {shown}", steps[-1][2] + move)
                else:
                    steps.append((subset, shown, move))
        return steps


def _closed(shown: str) -> str:
    """The operands with their last string ended; nothing stands in it where a correction ended it before."""
    return shown[:-1] if shown.endswith("<") else f"{shown}>"
