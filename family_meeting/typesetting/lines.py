"""Units to lines: greedy breaking in logical order, then the visual place of every atom."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from family_meeting.typesetting import bidi
from family_meeting.typesetting.breaking import graphemes
from family_meeting.typesetting.cells import Shaped, cell
from family_meeting.typesetting.cleaning import hard_lines
from family_meeting.typesetting.fonts import Face
from family_meeting.typesetting.shaping import shape_word
from family_meeting.typesetting.style import TextStyle
from family_meeting.typesetting.text import units
from family_meeting.typesetting.tree import Runs
from family_meeting.typesetting.words import SOFT_HYPHEN, Atom, Unit, Words, solid_width, unit_of

_MOST_BALANCED = 4  # lines; longer text is read on, not seen as a shape
_LONELY = 2.4  # ems; a last line of less is a character or a short word
_LONELY_HAN = 3.2  # ems; two characters with the sign that ends them
_HAN = frozenset({"zh-Hans", "zh-Hant", "ja"})
_FULL_ENOUGH = 0.7  # of the measure; what a line keeps that gives a word to the last
_EDGE = 0.01  # points; keeps rounding from pushing a word that fits onto the next line


@dataclass
class Line:
    """Atoms in logical order; ``up`` and ``down`` from the baseline, in points.

    ``left`` is where the first from the left begins; ``base`` is the level of spaces at the end. All of a
    ``straight`` line runs from left to right.
    """

    atoms: list[Atom]
    up: float
    down: float
    width: float
    size: float
    left: float
    base: int
    straight: bool

    @property
    def height(self) -> float:
        return self.up + self.down

    @cached_property
    def placed(self) -> list[tuple[Atom, float]]:
        """Each atom with its left edge."""
        widths = [atom.shaped.width * self.size for atom in self.atoms]
        return list(zip(self.atoms, _places(self.atoms, widths, self.left, self.base), strict=True))


def set_lines(
    runs: Runs, style: TextStyle, width: float, language: str, rtl: bool, words: Words
) -> list[Line]:
    """The lines of a paragraph ``width`` points wide; an empty line for a paragraph with no text.

    A document is set up to three times, and says some things more than once: what was set before is
    returned again. Nobody may change it.
    """
    key = (runs, style.size, style.bold, style.tight, style.balanced, width, language, rtl)
    lines: list[Line] | None = words.paragraphs.get(key)
    if lines is None:
        lines = words.paragraphs[key] = _lines(runs, style, width, language, rtl, words)
    return lines


def undivided(runs: Runs, language: str, rtl: bool, bold: bool, words: Words) -> Iterator[float]:
    """Ems of the text size of all that may not be divided."""
    for line in hard_lines(runs):
        for unit in units(line, language, int(rtl), bold, words):
            yield unit.solid


def _lines(runs: Runs, style: TextStyle, width: float, language: str, rtl: bool, words: Words) -> list[Line]:
    hard = [
        units(line, language, int(rtl), style.bold, words, heading=style.balanced)
        for line in hard_lines(runs)
    ]
    setting = (language, style.bold)
    faces = Counter([face for found in hard for unit in found for face in unit.faces])
    strut = faces.most_common(1)[0][0] if faces else _face(setting)
    usual = _heights([strut], style)
    lines: list[Line] = []
    for found in hard:
        for atoms in _set(found, style, width, setting):
            up_down = usual
            if len(faces) > 1:
                own = {atom.shaped.face for atom in atoms if not atom.space}
                if own != {strut}:
                    up_down = _heights([strut, *own], style)
            lines.append(_line(atoms, up_down, style.size, width, rtl))
    return lines


def _line(atoms: list[Atom], up_down: tuple[float, float], size: float, width: float, rtl: bool) -> Line:
    solid = solid_width(atoms) * size
    straight = not any([atom.level % 2 for atom in atoms])  # noqa: C419  # faster
    left = 0.0
    if rtl:
        # Spaces at the end stand on the left, but for those of a line that all runs the other way.
        left = width - (solid if straight else sum([atom.shaped.width for atom in atoms]) * size)
    return Line(atoms, *up_down, solid, size, left, int(rtl and not straight), straight)


def _face(setting: tuple[str, bool]) -> Face:
    """The face that gives a line without letters its height."""
    return shape_word(" ", *setting, False, "Sans")[0].face


def _heights(faces: Iterable[Face], style: TextStyle) -> tuple[float, float]:
    """What a line of ``faces`` takes above and below its baseline, in points."""
    up = down = 0.0
    for face in faces:
        # Hanging and stacked scripts need all of their line.
        share = style.tight if face.family.leading < 1.8 else 1.0
        up, down = max(up, face.up * share), max(down, face.down * share)
    return up * style.size, down * style.size


def _set(found: list[Unit], style: TextStyle, width: float, setting: tuple[str, bool]) -> list[list[Atom]]:
    """Atoms of each line, in lines that are equally long, or so that the last has more than a short word."""
    if style.balanced:
        return _broken(found, style.size, _balanced(found, style.size, width, setting), setting)
    lines = tried = _broken(found, style.size, width, setting)
    measure = width
    least = max([unit.solid for unit in found], default=0.0) * style.size
    lonely = _LONELY_HAN if setting[0] in _HAN else _LONELY
    while len(lines) == len(tried) > 1 and solid_width(tried[-1]) < lonely:
        # The line before the last gives a word away.
        narrower = solid_width(tried[-2]) * style.size - 2 * _EDGE
        if not max(width * _FULL_ENOUGH, least) < narrower < measure:
            return tried
        measure = narrower
        tried = _broken(found, style.size, measure, setting)
    return tried if len(lines) == len(tried) else lines


def _balanced(found: list[Unit], size: float, width: float, setting: tuple[str, bool]) -> float:
    """The least measure that needs no more lines than ``width``: no word stands alone in the last one.

    None is divided that has room in a line.
    """
    count = len(_broken(found, size, width, setting))
    if not 1 < count <= _MOST_BALANCED:
        return width
    widest = max([unit.solid for unit in found]) * size
    low, high = max(width / 2, min(widest, width)), width
    while high - low > size / 2:
        middle = (low + high) / 2
        if len(_broken(found, size, middle, setting)) > count:
            low = middle
        else:
            high = middle
    return high


def _broken(found: list[Unit], size: float, width: float, setting: tuple[str, bool]) -> list[list[Atom]]:
    """Atoms of each line. ``width`` is in points; the sums are in ems of the text size."""
    measure = (width + _EDGE) / size
    lines: list[list[Atom]] = [[]]
    used = 0.0
    hyphen: list[Atom] = []
    for unit in found:
        if used + unit.solid > measure and lines[-1]:
            if unit.solid > measure:
                unit = _begun(unit, lines[-1], measure - used)
            lines[-1] += hyphen
            lines.append([])
            used = 0.0
        if unit.solid > measure:
            lines[-1:] = _divided(unit, measure, setting[0])
            used = sum(atom.shaped.width for atom in lines[-1])
        else:
            lines[-1] += unit.atoms
            used += unit.full
        hyphen = _hyphen(unit, setting) if unit.hyphen and unit.atoms else []
    return lines


def _begun(unit: Unit, line: list[Atom], room: float) -> Unit:
    """What is left of a unit wider than a line; what is before its first space ends ``line`` if it fits."""
    for at, atom in enumerate(unit.atoms, 1):
        if atom.space or atom.shaped.trail:
            if at < len(unit.atoms) and solid_width(unit.atoms[:at]) <= room:
                line += unit.atoms[:at]
                return unit_of(unit.atoms[at:], unit.hyphen, unit.family)
            break
    return unit


def _hyphen(unit: Unit, setting: tuple[str, bool]) -> list[Atom]:
    """The sign of a word divided at a soft hyphen, which is copied as that, not as a hyphen of the word."""
    last = unit.atoms[-1]
    shown = shape_word("-", *setting, bool(last.level % 2), last.shaped.face.family.name)[0]
    cells = tuple(cell(parts, SOFT_HYPHEN, width, advance) for (parts, _, width), advance, _ in shown.cells)
    return [Atom(Shaped(shown.face, shown.rtl, shown.text, cells), last.run, last.level, False)]


def _divided(unit: Unit, measure: float, language: str) -> list[list[Atom]]:
    """A unit wider than a line, divided at its spaces, and where that is not enough between characters."""
    lines: list[list[Atom]] = [[]]
    used = 0.0
    after_space = False
    for atom in unit.atoms:
        if after_space and used + atom.shaped.width - atom.shaped.trail > measure >= atom.shaped.width:
            lines.append([])
            used = 0.0
        after_space = atom.space or atom.shaped.trail > 0
        for shaped in _characters(atom, language):
            if used + shaped.width > measure and lines[-1]:
                lines.append([])
                used = 0.0
            lines[-1].append(Atom(shaped, atom.run, atom.level, atom.space))
            used += shaped.width
    return lines


def _characters(atom: Atom, language: str) -> Iterator[Shaped]:
    """The characters of ``atom`` one by one, in the forms they have beside one another."""
    whole = atom.shaped
    parts = graphemes(whole.text)
    for at, part in enumerate(parts):
        before = parts[at - 1][-1] if at else ""
        after = parts[at + 1][0] if at + 1 < len(parts) else ""
        yield from shape_word(
            part, language, whole.face.bold, whole.rtl, whole.face.family.name, before, after
        )


def _places(atoms: list[Atom], widths: list[float], left: float, base: int) -> list[float]:
    """The left edge of each atom, the first from the left at ``left``; ``base`` is the paragraph's level."""
    if all(atom.level == base for atom in atoms):
        if base:
            return list(accumulate(reversed(widths), initial=left))[-2::-1]
        return list(accumulate(widths, initial=left))[:-1]
    places = [0.0] * len(atoms)
    for at in bidi.visual_order(_levels(atoms, base)):
        places[at] = left
        left += widths[at]
    return places


def _levels(atoms: list[Atom], base: int) -> list[int]:
    """The level of each atom, the spaces at the end of the line at that of the paragraph (rule L1)."""
    levels = [atom.level for atom in atoms]
    for at in range(len(atoms) - 1, -1, -1):
        if not atoms[at].space:
            break
        levels[at] = base
    return levels
