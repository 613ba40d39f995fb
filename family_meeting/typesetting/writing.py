"""The text operators of a line, shown so that every reader of the file gets the logical text back."""

from operator import ne, or_
from unicodedata import bidirectional

from family_meeting.typesetting import fonts
from family_meeting.typesetting.cells import NUMBERS, Cell, Shaped, cell
from family_meeting.typesetting.fonts import Face
from family_meeting.typesetting.lines import Line
from family_meeting.typesetting.operators import number
from family_meeting.typesetting.subsets import FontSet, Subset
from family_meeting.typesetting.words import Atom

_LRM, _RLM = "\u200e", "\u200f"
_LETTERS = frozenset({"L", "R", "AL"})
_SLIVER = 0.02  # ems; enough to put a mark on one side of its neighbour
_FAR = 1.2  # ems; what starts further than this from the end of what was before has to be bridged
_EXACT = 0.01  # points
_SPACE = cell((), " ", 1000.0, 1000.0)  # as wide as an em


class Writer:
    """Shows atoms in logical order, for readers that know no direction (pdfminer).

    Readers that do know it (Poppler, PDFium) sort what is shown by place and turn it round by rules
    of thumb of their own. What helps them, and costs nothing on paper:

    - Characters of right-to-left text are shown one by one, each in a place of its own.
    - A space between two directions is as wide as the way from the character before it to the one
      after, so that pdfminer takes both for one line.
    - Where a stretch in the other direction ends, a direction mark, which is blank, keeps Poppler
      from adding what follows to the wrong side.
    """

    def __init__(self, subsets: FontSet, line: Line, at: tuple[float, float], size: float) -> None:
        """``at`` is the left edge of the line's column and the baseline, in points."""
        self._fonts = subsets
        self._line = line
        self._left, self._y = at
        self._placed = [] if line.straight else [(atom, self._left + x) for atom, x in line.placed]
        self._turning = _turning([atom.level for atom, _ in self._placed])
        self._size = size
        self._ops: list[str] = []
        self._subset: Subset | None = None  # the font in use
        self._face: Face
        self._unit = size  # points to the em of the font in use
        self._origin: tuple[float, float] = (0.0, 0.0)  # where the text line starts, moved by Td
        self._array: list[str] = []  # what TJ will show, still open
        self._pen = 0.0  # where the last character ended, on the side of the next
        # That character was a number, or a sign that goes with numbers, set from the right.
        self._number = False

    def part(self, start: int, end: int) -> str:
        """The content of a text object for the atoms from ``start`` to ``end``; parts follow one another."""
        self._origin = (0.0, 0.0)
        self._subset = None
        if self._line.straight:
            self._show_straight(start, end)
        else:
            for at in range(start, end):
                self._show_at(at)
        self._flush()
        ops, self._ops = " ".join(self._ops), []
        return ops

    def _show_straight(self, start: int, end: int) -> None:
        """Atoms of a line that all runs from left to right: each starts where the last one ended."""
        for at in range(start, end):
            shaped = self._line.atoms[at].shaped
            if shaped.missing:
                self._fonts.admit(shaped)
            if not self._array:
                self._move(self._left + (self._line.placed[at][1] if at else self._line.left))
            for subset, shown in self._fonts.pieces(shaped):
                if subset is not self._subset:
                    self._unit = self._size * shaped.face.family.scale
                    self._set_font(subset)
                self._array.append(shown)

    def _show_at(self, at: int) -> None:
        atom, x = self._placed[at]
        if atom.shaped.missing:
            self._fonts.admit(atom.shaped)
        self._face = atom.shaped.face
        self._unit = self._size * self._face.family.scale
        if at and (self._number or self._turning[at]):
            before = self._placed[at - 1][0]
            if atom.space and at + 1 < len(self._placed):
                after = self._start(*self._placed[at + 1])
                if self._leads(atom, x, after):
                    self._show_leading_space(before, atom, x, after)
                    return
            self._approach(before, atom, x)
        self._show(atom, x)

    def _width(self, atom: Atom) -> float:
        return atom.shaped.width * self._size

    def _start(self, atom: Atom, x: float) -> float:
        """The edge of ``atom`` where it begins, in the direction in which it runs."""
        return x + self._width(atom) if atom.level % 2 else x

    def _set_font(self, subset: Subset) -> None:
        # All of a line has one size, so a font stands at one scale in it.
        if subset is not self._subset:
            self._flush()
            self._ops.append(f"/{subset.resource} {number(self._unit)} Tf")
            self._subset = subset

    # From one direction to another

    def _leads(self, space: Atom, x: float, after: float) -> bool:
        """True where ``space`` does not simply stand between its neighbours."""
        start, end = (x + self._width(space), x) if space.level % 2 else (x, x + self._width(space))
        return abs(start - self._pen) > _EXACT or abs(end - after) > _EXACT

    def _show_leading_space(self, before: Atom, space: Atom, x: float, after: float) -> None:
        self._cross(after, self._mark(before, space, x), bridged=True)
        self._pen = after
        self._number = False

    def _approach(self, before: Atom, atom: Atom, x: float) -> None:
        start = self._start(atom, x)
        far = not before.space and abs(start - self._pen) > _FAR * self._unit
        self._cross(start, self._mark(before, atom, x), bridged=far)

    def _mark(self, before: Atom, atom: Atom, x: float) -> tuple[str, float] | None:
        """The mark, and its place, where a stretch that ran the other way, or a number, ends."""
        kind = bidirectional(atom.shaped.text[0])
        sliver = _SLIVER * self._unit
        if atom.level % 2 == 0:
            if self._number:
                return _RLM, self._pen - sliver
            return (_LRM, x) if before.level % 2 and kind not in _LETTERS | NUMBERS else None
        ended = before.level % 2 == 0 or (self._number and kind not in NUMBERS)
        if not ended or kind in _LETTERS:
            return None
        self._number = False
        return _RLM, self._start(atom, x) - sliver

    def _cross(self, start: float, mark: tuple[str, float] | None, bridged: bool) -> None:
        """Shows ``mark`` and, if ``bridged``, a space as wide as the way to ``start``, the nearer first."""
        near = mark is not None and abs(mark[1] - self._pen) < _FAR * self._unit
        if mark is not None and near:
            self._blank(mark[0], mark[1], 0.0)
        if bridged:
            self._blank(" ", min(self._pen, start), abs(start - self._pen))
        if mark is not None and not near:
            self._blank(mark[0], mark[1], 0.0)

    def _blank(self, char: str, x: float, width: float) -> None:
        """``char`` with nothing drawn, over ``width`` points, to whole tenths of an em.

        It is scaled to its width: fonts with a blank of each width would be many.
        """
        tenths = round(width / self._unit * 10)
        face = self._face
        if face.outlines_are_cff:  # which has no blanks to give
            self._face = fonts.face(fonts.LATIN.name, False, "en")
        if tenths:
            self._put(_SPACE, x, f"{tenths * 10} Tz ", " 100 Tz")
        else:
            self._put(cell((), char, 1000 * _SLIVER, 1000 * _SLIVER), x)
        self._face = face

    def _put(self, shown: Cell, x: float, before: str = "", after: str = "") -> None:
        """One cell on its own."""
        subset, code = self._fonts.codes(self._face)[shown.key]
        self._set_font(subset)
        self._flush()
        self._move(x)
        self._ops.append(f"{before}<{code}>Tj{after}")

    # One atom

    def _show(self, atom: Atom, x: float) -> None:
        width = self._width(atom)
        if atom.level % 2:
            self._show_from_right(atom.shaped, x + width)
            self._pen = x
            return
        if abs(x - self._pen) > _EXACT:
            self._flush()
        if not self._array:
            self._move(x)
        for subset, shown in self._fonts.pieces(atom.shaped):
            self._set_font(subset)
            self._array.append(shown)
        self._pen = x + width
        self._number = False

    def _show_from_right(self, shaped: Shaped, right: float) -> None:
        if self._number or shaped.numbers:
            self._show_with_numbers(shaped.cells, right)
            return
        self._flush()
        self._move(right - shaped.cells[0].advance * self._unit / 1000)
        for subset, ops, shift in self._fonts.steps(shaped, self._unit):
            self._set_font(subset)
            self._ops.append(ops)
            self._origin = (self._origin[0] + shift, self._origin[1])

    def _show_with_numbers(self, cells: tuple[Cell, ...], right: float) -> None:
        for shown in cells:
            kind = bidirectional(shown.text)
            if self._number and kind not in _LETTERS | NUMBERS:
                self._blank(_RLM, right - _SLIVER * self._unit, 0.0)
            self._number = kind in NUMBERS
            right -= shown.advance * self._unit / 1000
            self._put(shown, right)

    def _move(self, x: float) -> None:
        # The next move starts from what was written, so that rounding does not add up.
        dx, dy = round(x - self._origin[0], 3), round(self._y - self._origin[1], 3)
        self._origin = (self._origin[0] + dx, self._origin[1] + dy)
        self._ops.append(f"{number(dx)} {number(dy)} Td")

    def _flush(self) -> None:
        if self._array:
            self._ops.append(f"[{''.join(self._array).replace('><', '')}]TJ")
            self._array = []


def _turning(levels: list[int]) -> list[bool]:
    """Whether each atom may run otherwise than one of its neighbours."""
    if len(set(levels)) < 2:
        return [False] * len(levels)
    turns = [False, *map(ne, levels, levels[1:]), False]
    return list(map(or_, turns, turns[1:]))
