"""Which font sets each character of a word: by script, language, neighbours and what the fonts have."""

import unicodedata
from functools import lru_cache

from family_meeting.typesetting import fonts
from family_meeting.typesetting.fonts import Face

_CJK_LANGUAGES = ("zh", "ja", "ko", "yue")
_RTL_FAMILIES = {"he": "SansHebrew", "yi": "SansHebrew", "dv": "SansThaana", "syr": "SansSyriac"}
# Joiners and variation selectors: they go with the character before them and need no glyph.
_SILENT = {"\u200c", "\u200d", *map(chr, range(0xFE00, 0xFE10)), *map(chr, range(0xE0100, 0xE01F0))}
# Where the words stand beside a quotation mark.
_QUOTES = {"“": 1, "‘": 1, "”": -1, "’": -1}
_MOST = 20_000  # characters remembered; they tell of nobody


def first_family(language: str, rtl: bool) -> str:
    """The family of what scripts share (punctuation, signs) where no letter stands before it."""
    base = language.split("-")[0]
    if not rtl:
        return fonts.CJK.name if base in _CJK_LANGUAGES else fonts.LATIN.name
    if base in fonts.NASTALIQ_LANGUAGES:
        return fonts.NASTALIQ.name
    return _RTL_FAMILIES.get(base, "NaskhArabic")


def faces_of(text: str, language: str, bold: bool, rtl: bool, context: str) -> list[Face | None]:
    """The face of each character, None where no font has it.

    ``context`` is the family of the letters before.
    """
    if context == fonts.LATIN.name and text.isascii() and text.isprintable():
        return [fonts.face(context, bold, language)] * len(text)
    faces: list[Face | None] = []
    for at, char in enumerate(text):
        if _follows(char) and faces and faces[-1] is not None:
            faces.append(_face_of_mark(text, at, faces, faces[-1], language, bold))
        else:
            quoted = char in _QUOTES and _quotes_latin(text, at)
            context = fonts.LATIN.name if quoted else _family(char, language, rtl, context)
            faces.append(_covering(char, context, bold, language))
    return faces


def _quotes_latin(text: str, at: int) -> bool:
    """True for a quotation mark at the start or end of Latin words, which is narrow even in Chinese."""
    beside = at + _QUOTES[text[at]]
    return 0 <= beside < len(text) and text[beside].isalpha() and fonts.family_of(text[beside]) is None


@lru_cache(maxsize=_MOST)
def _follows(char: str) -> bool:
    """True for marks, joiners, variation selectors and the skin tones of emoji."""
    return char in _SILENT or unicodedata.category(char)[0] == "M" or "\U0001f3fb" <= char <= "\U0001f3ff"


@lru_cache(maxsize=_MOST)
def _family(char: str, language: str, rtl: bool, context: str) -> str:
    """The family to ask first."""
    own = fonts.family_of(char)
    if own == "NaskhArabic" and language.split("-")[0] in fonts.NASTALIQ_LANGUAGES:
        return fonts.NASTALIQ.name
    if own is not None:
        return own
    if char.isalnum() or (char <= "\x7f" and context == fonts.CJK.name):
        return fonts.LATIN.name
    # Quotation marks, dashes and dots are as wide as a character where the language is Chinese or Japanese.
    return fonts.CJK.name if char > "\x7f" and first_family(language, rtl) == fonts.CJK.name else context


def _covers(face: Face, char: str) -> bool:
    if face.glyph(char) is not None:
        return True
    apart = unicodedata.normalize("NFD", char)
    return len(apart) > 1 and all(face.glyph(part) is not None for part in apart)


@lru_cache(maxsize=_MOST)
def _covering(char: str, family: str, bold: bool, language: str) -> Face | None:
    for name in (family, *fonts.GENERAL):
        face = fonts.face(name, bold, language)
        if _covers(face, char):
            return face
    return None


def _face_of_mark(
    text: str, at: int, faces: list[Face | None], base: Face, language: str, bold: bool
) -> Face | None:
    """The face of what belongs to the cluster before it; moves the cluster to a font that has all of it."""
    char = text[at]
    if char in _SILENT or _covers(base, char):
        return base
    start = at - 1
    while start > 0 and _follows(text[start]):
        start -= 1
    for name in fonts.GENERAL:
        face = fonts.face(name, bold, language)
        if all(part in _SILENT or _covers(face, part) for part in text[start : at + 1]):
            faces[start:] = [face] * (at - start)
            return face
    return _covering(char, fonts.family_of(char) or "Sans", bold, language)
