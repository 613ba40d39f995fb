"""The fonts of one document: which cells it shows, and the codes that stand for them."""

from __future__ import annotations

import hashlib
import logging
from collections import Counter
from dataclasses import dataclass

from family_meeting.typesetting.cells import Cell, Shaped
from family_meeting.typesetting.fontfiles import Key, cff_file, truetype_file
from family_meeting.typesetting.fonts import Face
from family_meeting.typesetting.operators import number
from family_meeting.typesetting.shaping import MissingGlyph

log = logging.getLogger(__name__)
_MOST_CODES = 4  # of one text in one font: a letter has four joining forms, more look like a broken text map
_CLOSE = 0.05  # thousandths of an em that are not worth a correction


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

    def accepts(self, cell: Cell) -> bool:
        if cell[:3] in self._codes:
            return True
        if self.face.outlines_are_cff:
            return self._texts.get(cell.parts[0][0], cell.text) == cell.text
        return self._uses[cell.text] < _MOST_CODES

    def code(self, cell: Cell) -> int:
        key = cell[:3]
        code = self._codes.get(key)
        if code is None:
            code = cell.parts[0][0] if self.face.outlines_are_cff else len(self._codes) + 1
            self._codes[key] = code
            self._texts[code] = cell.text
            self._uses[cell.text] += 1
        return code

    def finished(self) -> FontFile:
        build = cff_file if self.face.outlines_are_cff else truetype_file
        program, glyphs = build(self.face, list(self._codes))
        digest = hashlib.sha256(program).digest()
        tag = "".join(chr(65 + byte % 26) for byte in digest[:6])
        widths = {code: key[2] for key, code in self._codes.items()}
        return FontFile(f"{tag}+{self.face.name}", program, widths, self._texts, glyphs, self.face)


class FontSet:
    """The subsets of a document, in the order in which they are first needed."""

    def __init__(self, strict: bool) -> None:
        self._strict = strict
        self._logged: set[str] = set()
        self.subsets: list[Subset] = []
        self._by_face: dict[Face, list[Subset]] = {}
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

    def subset(self, face: Face, cell: Cell) -> Subset:
        """The subset that has, or takes, ``cell``."""
        offered = self._by_face.setdefault(face, [])
        for subset in offered:
            if subset.accepts(cell):
                return subset
        subset = Subset(face, f"F{len(self.subsets)}")
        offered.append(subset)
        self.subsets.append(subset)
        return subset

    def pieces(self, shaped: Shaped) -> list[tuple[Subset, str]]:
        """Operands of TJ, without brackets, for a left-to-right stretch: one for each subset in turn."""
        pieces = self._pieces.get(shaped)
        if pieces is None:
            pieces = self._pieces[shaped] = []
            for at, cell in enumerate(shaped.cells):
                subset = self.subset(shaped.face, cell)
                extra = cell.width - cell.advance
                shown = f"{-shaped.lead:.4g}" if shaped.lead and at == 0 else ""
                shown += f"<{subset.code(cell):04x}>" + (f"{extra:.4g}" if abs(extra) > _CLOSE else "")
                if pieces and pieces[-1][0] is subset:
                    pieces[-1] = (subset, (pieces[-1][1] + shown).replace("><", ""))
                else:
                    pieces.append((subset, shown))
        return pieces

    def steps(self, shaped: Shaped, unit: float) -> list[tuple[Subset, str, float]]:
        """Operators that show a right-to-left stretch character by character, and their moves in points.

        They begin where its first cell stands; ``unit`` is the size of the font.
        """
        steps = self._steps.get((shaped, unit))
        if steps is None:
            steps = self._steps[shaped, unit] = []
            for at, cell in enumerate(shaped.cells):
                subset = self.subset(shaped.face, cell)
                move = round(-cell.advance * unit / 1000, 3) if at else 0.0
                shown = f"<{subset.code(cell):04x}>Tj"
                if at:
                    shown = f"{number(move)} 0 Td {shown}"
                if steps and steps[-1][0] is subset:
                    steps[-1] = (subset, f"{steps[-1][1]} {shown}", steps[-1][2] + move)
                else:
                    steps.append((subset, shown, move))
        return steps
