"""Shaped words: what a document has shaped is not shaped again in it, our own words in none."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from typing import Any, NamedTuple
from unicodedata import category

from family_meeting.typesetting.cells import Shaped, with_space
from family_meeting.typesetting.fonts import LATIN, NASTALIQ, Face
from family_meeting.typesetting.shaping import shape_character, shape_word

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
    family: str


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


class Place(NamedTuple):
    """The units known in a setting: those of all documents, and those of this one."""

    setting: Setting
    shared: _Known
    typed: _Known

    def known(self, part: Part) -> Unit | None:
        """The unit of a part, None where it has not been shaped yet."""
        return self.shared.get(part) or self.typed.get(part)


class Words:
    """The units of one document, each shaped once.

    Those of our own words are the same for everybody and stay for good; ``ours`` holds these words
    ``bare``. All others end with the document, or are handed on by ``Recent``: ``before`` are those of the
    documents before.
    """

    def __init__(self, ours: Container[str] = (), before: Words | None = None) -> None:
        self._ours = ours
        self._typed: dict[Setting, _Known] = before._typed if before else {}
        # The lines of what has been set.
        self.paragraphs: dict[object, Any] = before.paragraphs if before else {}

    def place(self, setting: Setting) -> Place:
        """Where the units of a setting are known."""
        return Place(setting, _shared.setdefault(setting, {}), self._typed.setdefault(setting, {}))

    def unit(self, part: Part, place: Place) -> Unit:
        """The unit of a part, shaped where it is not known yet."""
        setting, shared, typed = place
        if known := place.known(part):
            return known
        pieces, family = _shaped(part, setting)
        atoms = [Atom(shaped, setting.run, setting.level, space) for shaped, space in pieces]
        letters = any(shaped.letters for shaped, _ in pieces)
        made = unit_of(atoms, part[1].endswith(SOFT_HYPHEN), family if letters else "")
        if self._is_ours(part[1]):
            _make_room()
            shared[part] = made
        else:
            typed[part] = made
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
        for known in _shared.values():
            known.clear()


def unit_of(atoms: list[Atom], hyphen: bool, family: str = "") -> Unit:
    """The unit of shaped pieces, its widths added up."""
    solid = full = 0.0
    faces: list[Face] = []
    for atom in atoms:
        shaped = atom.shaped
        full += shaped.width
        if not atom.space:
            solid = full - shaped.trail
            faces.append(shaped.face)
    return Unit(atoms, solid, full, hyphen, faces, family)


def _shaped(part: Part, setting: Setting) -> tuple[list[tuple[Shaped, bool]], str]:
    """The shaped pieces of a word with the spaces after it, each with whether it is a space.

    The other part of the answer is the family of the letters, the ``context`` of what follows.
    """
    before, text, after = part
    found: list[tuple[Shaped, bool]] = []
    context, rtl = setting.context, bool(setting.level % 2)
    pieces = _PIECES.findall(text if text.isascii() else _INVISIBLE.sub("", text))
    for at, piece in enumerate(pieces):
        family = context
        if piece == " " and rtl and found:
            family = space_after(found[-1][0])
        left = before if at == 0 else ""
        right = after if at == len(pieces) - 1 else ""
        shape = shape_character if len(piece) == 1 else shape_word
        for shaped in shape(piece, setting.language, setting.bold, rtl, family, left, right):
            space = piece == " "
            if space and setting.joined and found and found[-1][0].face is shaped.face:
                found[-1] = (with_space(found[-1][0], shaped), found[-1][1])
            else:
                found.append((shaped, space))
            if shaped.letters:
                context = shaped.face.family.name
    return found, context


def space_after(shaped: Shaped) -> str:
    """The family of the space after a piece: that of Nastaliq is too narrow beside Latin and after a sign."""
    family = shaped.face.family
    after_sign = category(shaped.text[-1:] or " ")[0] in "PS"
    return LATIN.name if family is NASTALIQ and after_sign else family.name


def solid_width(atoms: list[Atom]) -> float:
    """Ems of the text size up to the spaces at the end."""
    end = len(atoms)
    while end and atoms[end - 1].space:
        end -= 1
    trail = atoms[end - 1].shaped.trail if end else 0.0
    return sum([atom.shaped.width for atom in atoms[:end]]) - trail
