"""Shaped words: what a document has shaped is not shaped again in it, our own words in none."""

import re
from collections.abc import Container
from dataclasses import dataclass
from typing import NamedTuple

from family_meeting.typesetting.cells import Shaped, with_space
from family_meeting.typesetting.fonts import Face
from family_meeting.typesetting.shaping import shape_word

SOFT_HYPHEN = "\u00ad"
_PIECES = re.compile(" |[^ ]+")
# Characters that steer breaking or direction, or mean nothing on paper; they are never printed.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_AROUND_WORDS = " .,;:!?…()[]/“”‘’\"'«»¿¡-–—·、。，：；！？（）《》「」،؛؟\u2068\u2069"
_MOST_SHARED = 12_000  # units, of some two kilobytes each


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

    ``hyphen`` where a hyphen shows if a line ends after it. ``faces`` are those of all but its spaces;
    ``family`` is that of its last letters, "" where it has none.
    """

    atoms: list[Atom]
    solid: float
    full: float
    hyphen: bool
    faces: list[Face]
    family: str = ""


class Setting(NamedTuple):
    """How a word is shaped. ``context`` is the family of the letters before it.

    ``joined`` makes a space one piece with the word before it.
    """

    language: str
    bold: bool
    run: int
    level: int
    context: str
    joined: bool


Part = tuple[str, str, str]  # the character before that a part of a word may join with, itself, the one after
_Known = dict[Part, Unit]
_shared: dict[Setting, _Known] = {}


class Words:
    """The units of one document, each shaped once.

    Those of our own words are the same for everybody and stay for the next document; ``ours`` holds
    these words ``bare``. Nothing else that somebody typed outlives the document.
    """

    def __init__(self, ours: Container[str] = ()) -> None:
        self._ours = ours
        self._typed: dict[Setting, _Known] = {}

    def known(self, setting: Setting) -> tuple[_Known, _Known]:
        """The units known in a setting: those of all documents, and those of this one."""
        return _shared.setdefault(setting, {}), self._typed.setdefault(setting, {})

    def unit(self, part: Part, setting: Setting) -> Unit:
        shared, typed = self.known(setting)
        return shared.get(part) or typed.get(part) or self._new(part, setting)

    def _new(self, part: Part, setting: Setting) -> Unit:
        pieces, family = _shaped(part, setting)
        atoms = [Atom(shaped, setting.run, setting.level, space) for shaped, space in pieces]
        letters = any(shaped.letters for shaped, _ in pieces)
        made = unit_of(atoms, part[1].endswith(SOFT_HYPHEN), family if letters else "")
        if self._is_ours(part[1]):
            _make_room()
            _shared.setdefault(setting, {})[part] = made
        else:
            self._typed[setting][part] = made
        return made

    def _is_ours(self, text: str) -> bool:
        """True for our own words and for single characters, which tell of nobody."""
        word = bare(text)
        return len(word) < 2 or word in self._ours


def bare(text: str) -> str:
    """A word in small letters, without the signs around it."""
    return text.strip(_AROUND_WORDS).casefold()


def _make_room() -> None:
    if sum(map(len, _shared.values())) >= _MOST_SHARED:
        _shared.clear()


def unit_of(atoms: list[Atom], hyphen: bool, family: str = "") -> Unit:
    full = sum([atom.shaped.width for atom in atoms])
    faces = [atom.shaped.face for atom in atoms if not atom.space]
    return Unit(atoms, solid_width(atoms), full, hyphen, faces, family)


def _shaped(part: Part, setting: Setting) -> tuple[list[tuple[Shaped, bool]], str]:
    """The shaped pieces of a word with the spaces after it, each with whether it is a space.

    The other part of the answer is the family of the letters, the ``context`` of what follows.
    """
    before, text, after = part
    found: list[tuple[Shaped, bool]] = []
    context, rtl = setting.context, bool(setting.level % 2)
    pieces = _PIECES.findall(_INVISIBLE.sub("", text))
    for at, piece in enumerate(pieces):
        family = context
        if piece == " " and rtl and found:
            family = found[-1][0].face.family.name  # the space of Nastaliq is too narrow beside Latin
        left = before if at == 0 else ""
        right = after if at == len(pieces) - 1 else ""
        for shaped in shape_word(piece, setting.language, setting.bold, rtl, family, left, right):
            space = piece == " "
            if space and setting.joined and found and found[-1][0].face is shaped.face:
                found[-1] = (with_space(found[-1][0], shaped), found[-1][1])
            else:
                found.append((shaped, space))
            if shaped.letters:
                context = shaped.face.family.name
    return found, context


def solid_width(atoms: list[Atom]) -> float:
    """Ems of the text size up to the spaces at the end."""
    end = len(atoms)
    while end and atoms[end - 1].space:
        end -= 1
    trail = atoms[end - 1].shaped.trail if end else 0.0
    return sum([atom.shaped.width for atom in atoms[:end]]) - trail
