"""Runs of text to units: the pieces between two places where a line may end, shaped."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from family_meeting.typesetting import bidi
from family_meeting.typesetting.breaking import line_ends
from family_meeting.typesetting.cells import Shaped, with_space
from family_meeting.typesetting.faces import first_family
from family_meeting.typesetting.shaping import OPENING, shape_word
from family_meeting.typesetting.tree import Runs

_PIECES = re.compile(" |[^ ]+")
SOFT_HYPHEN = "\u00ad"
# Characters that steer breaking or direction, or mean nothing on paper; they are never printed.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_FSI, _PDI = "\u2068", "\u2069"


class _Span(NamedTuple):
    start: int
    end: int
    run: int
    level: int


@dataclass(slots=True)
class Atom:
    """A shaped piece of one run at one level; ``space`` is a space between words."""

    shaped: Shaped
    run: int
    level: int
    space: bool


@dataclass(slots=True)
class Unit:
    """What may not be divided. Widths are in ems of the text size: ``solid`` without the spaces at its end.

    ``hyphen`` where a hyphen shows if a line ends after it.
    """

    atoms: list[Atom]
    solid: float
    full: float
    hyphen: bool = False


def units(runs: Runs, language: str, base: int, bold: bool) -> list[Unit]:
    """Shaped units of one hard line in logical order. ``base`` is the paragraph's level, 0 or 1."""
    text, owners = _joined(runs)
    if not text:
        return []
    settings = [(run.language or language, bold or run.bold) for run in runs]
    most = max(runs, key=lambda run: len(run.text))
    levels = bidi.levels(text, base)
    one_way = all(level == base for level in levels)
    shaper = _Shaper(text, settings, language, one_way)
    return list(shaper.units(list(_spans(owners, levels)), most.language or language))


class _Shaper:
    """Shapes one hard line; ``settings`` are the language and weight of every run.

    Where all of it runs ``one_way``, spaces go with the word before them.
    """

    def __init__(self, text: str, settings: list[tuple[str, bool]], language: str, one_way: bool) -> None:
        self._one_way = one_way
        self._text = text
        self._settings = settings
        # The families of the letters before, for what scripts share: from left to right, from right to left.
        self._contexts = [first_family(language, False), first_family(language, True)]

    def units(self, spans: list[_Span], language: str) -> Iterator[Unit]:
        number, start = 0, 0
        for end in line_ends(self._text, language):
            atoms: list[Atom] = []
            while number < len(spans):
                self._shape(atoms, spans[number], start, end)
                if spans[number].end > end:
                    break
                number += 1
            full = sum(atom.shaped.width for atom in atoms)
            yield Unit(atoms, solid_width(atoms), full, self._text[end - 1] == SOFT_HYPHEN)
            start = end

    def _shape(self, atoms: list[Atom], span: _Span, start: int, end: int) -> None:
        """Appends the atoms of the part of ``span`` that lies in the unit from ``start`` to ``end``."""
        low, high = max(start, span.start), min(end, span.end)
        language, bold = self._settings[span.run]
        rtl = span.level % 2
        before = after = ""
        if self._text[low] in OPENING:
            before = self._text[low - 1 : low]
        elif rtl:
            # Letters may join those of another run.
            before = self._text[max(start, low - 1) : low].strip()
            after = self._text[high : min(end, high + 1)].strip()
        context = self._contexts[rtl]
        if rtl and atoms and self._text[low] == " ":
            context = atoms[-1].shaped.face.family.name  # the space of Nastaliq is too narrow beside Latin
        pieces, family = shape_stretch(
            self._text[low:high], language, bold, bool(rtl), context, before, after, self._one_way
        )
        if any(shaped.letters for shaped, _ in pieces):
            self._contexts[rtl] = family
        for shaped, space in pieces:
            atoms.append(Atom(shaped, span.run, span.level, space))


@lru_cache(maxsize=10_000)
def shape_stretch(
    text: str, language: str, bold: bool, rtl: bool, context: str, before: str, after: str, joined: bool
) -> tuple[tuple[tuple[Shaped, bool], ...], str]:
    """The shaped pieces of a word with the spaces after it, each with whether it is a space.

    ``joined`` makes a space one piece with the word before it. The other part of the answer is the
    family of the letters, the ``context`` of what follows.
    """
    found: list[tuple[Shaped, bool]] = []
    pieces = _PIECES.findall(_INVISIBLE.sub("", text))
    for at, piece in enumerate(pieces):
        family = context
        if piece == " " and rtl and found:
            family = found[-1][0].face.family.name  # the space of Nastaliq is too narrow beside Latin
        left = before if at == 0 else ""
        right = after if at == len(pieces) - 1 else ""
        for shaped in shape_word(piece, language, bold, rtl, family, left, right):
            space = piece == " "
            if space and joined and found and found[-1][0].face is shaped.face:
                found[-1] = (with_space(found[-1][0], shaped), found[-1][1])
            else:
                found.append((shaped, space))
            if shaped.letters:
                context = shaped.face.family.name
    return tuple(found), context


def solid_width(atoms: list[Atom]) -> float:
    """Ems of the text size up to the spaces at the end."""
    end = len(atoms)
    while end and atoms[end - 1].space:
        end -= 1
    trail = atoms[end - 1].shaped.trail if end else 0.0
    return sum(atom.shaped.width for atom in atoms[:end]) - trail


def _joined(runs: Runs) -> tuple[str, list[tuple[int, int]]]:
    """One text with isolates around runs that ask for them, and (end, run number) of each part."""
    text, owners = "", []
    for number, run in enumerate(runs):
        part = f"{_FSI}{run.text}{_PDI}" if run.isolate and run.text else run.text
        part = part.lstrip(" ") if not text else part
        if part:
            text += part
            owners.append((len(text), number))
    return text, owners


def _spans(owners: list[tuple[int, int]], levels: list[int]) -> Iterator[_Span]:
    """Stretches of one run and level; characters that are not printed take the level before them."""
    start = 0
    for end, run in owners:
        level = levels[start]
        for at in range(start + 1, end):
            if levels[at] not in (level, bidi.REMOVED):
                if level != bidi.REMOVED:
                    yield _Span(start, at, run, level)
                    start = at
                level = levels[at]
        yield _Span(start, end, run, max(level, 0))
        start = end
