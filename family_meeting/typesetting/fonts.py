"""Which font sets which character, and the fonts themselves, opened when first needed."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import uharfbuzz as hb

FOLDER = Path(__file__).resolve().parents[2] / "fonts"


@dataclass(frozen=True)
class Family:
    """One script's fonts.

    ``scale`` makes the script look as large as Latin beside it. ``leading`` is the line height in
    ems of the unscaled size. ``ranges`` are the code points the family is asked for first.
    """

    name: str
    regular: str
    bold: str
    scale: float = 1.0
    leading: float = 1.33
    ranges: tuple[tuple[int, int], ...] = ()


def _noto(
    name: str, *ranges: tuple[int, int], scale: float = 1.0, leading: float = 1.33, bold: bool = True
) -> Family:
    weight = "Bold" if bold else "Regular"
    return Family(name, f"Noto{name}-Regular.ttf", f"Noto{name}-{weight}.ttf", scale, leading, ranges)


LATIN = _noto("Sans")
NASTALIQ = _noto("NastaliqUrdu", scale=1.05, leading=2.4)
CJK = Family(
    "SansCJK",
    "NotoSansCJK-Regular.ttc",
    "NotoSansCJK-Bold.ttc",
    leading=1.6,
    ranges=(
        (0x1100, 0x11FF),
        (0x2E80, 0x312F),
        (0x3130, 0x4DBF),
        (0x4E00, 0x9FFF),
        (0xA960, 0xA97F),
        (0xAC00, 0xD7FF),
        (0xF900, 0xFAFF),
        (0xFE30, 0xFE4F),
        (0xFF00, 0xFFEF),
        (0x1B000, 0x1B16F),
        (0x1F200, 0x1F2FF),
        (0x20000, 0x3FFFF),
    ),
)
EMOJI = _noto(
    "Emoji", (0x1F000, 0x1F0FF), (0x1F1E6, 0x1F1FF), (0x1F300, 0x1F6FF), (0x1F900, 0x1FAFF), bold=False
)

FAMILIES: tuple[Family, ...] = (
    LATIN,
    _noto("SansArmenian", (0x0530, 0x058F), (0xFB13, 0xFB17)),
    _noto("SansHebrew", (0x0590, 0x05FF), (0xFB1D, 0xFB4F), scale=1.08, leading=1.5),
    _noto(
        "NaskhArabic",
        (0x0600, 0x06FF),
        (0x0750, 0x077F),
        (0x08A0, 0x08FF),
        (0xFB50, 0xFDFF),
        (0xFE70, 0xFEFF),
        scale=1.16,
        leading=1.75,
    ),
    NASTALIQ,
    _noto("SansSyriac", (0x0700, 0x074F), leading=1.6, bold=False),
    _noto("SansThaana", (0x0780, 0x07BF), leading=1.6, bold=False),
    _noto("SansNKo", (0x07C0, 0x07FF), bold=False),
    _noto("SansDevanagari", (0x0900, 0x097F), (0xA8E0, 0xA8FF), scale=1.1, leading=1.6),
    _noto("SansBengali", (0x0980, 0x09FF), scale=1.1, leading=1.6),
    _noto("SansGurmukhi", (0x0A00, 0x0A7F), scale=1.1, leading=1.6),
    _noto("SansGujarati", (0x0A80, 0x0AFF), scale=1.1, leading=1.6),
    _noto("SansTamil", (0x0B80, 0x0BFF), scale=1.05, leading=1.6),
    _noto("SansTelugu", (0x0C00, 0x0C7F), scale=1.05, leading=1.7),
    _noto("SansKannada", (0x0C80, 0x0CFF), scale=1.05, leading=1.7),
    _noto("SansMalayalam", (0x0D00, 0x0D7F), scale=1.05, leading=1.6),
    _noto("SansSinhala", (0x0D80, 0x0DFF), scale=1.05, leading=1.6),
    _noto("LoopedThai", (0x0E00, 0x0E7F), scale=1.1, leading=1.7),
    _noto("LoopedLao", (0x0E80, 0x0EFF), scale=1.1, leading=1.7),
    _noto("SerifTibetan", (0x0F00, 0x0FFF), leading=2.0, bold=False),
    _noto("SansMyanmar", (0x1000, 0x109F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F), leading=2.0),
    _noto("SansGeorgian", (0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F)),
    _noto("SansEthiopic", (0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB00, 0xAB2F), scale=1.05, leading=1.55),
    _noto("SansCherokee", (0x13A0, 0x13FF), (0xAB70, 0xABBF), bold=False),
    _noto("SansCanadianAboriginal", (0x1400, 0x167F), (0x18B0, 0x18FF), bold=False),
    _noto("SansKhmer", (0x1780, 0x17FF), (0x19E0, 0x19FF), scale=1.1, leading=1.9),
    _noto("SansTifinagh", (0x2D30, 0x2D7F), bold=False),
    _noto("SansAdlam", (0x1E900, 0x1E95F), bold=False),
    CJK,
    _noto("SansSymbols", (0x2600, 0x26FF)),
    _noto("SansSymbols2", (0x2300, 0x23FF), (0x2700, 0x27BF), (0x2B00, 0x2BFF), bold=False),
    _noto("SansMath", (0x2200, 0x22FF), (0x1D400, 0x1D7FF), bold=False),
    EMOJI,
)
BY_NAME = {family.name: family for family in FAMILIES}
# Asked in this order for a character that its own family does not have.
GENERAL = ("Sans", "SansSymbols2", "SansSymbols", "Emoji", "SansMath", "SansCJK", "NaskhArabic")
# Languages read in the hanging hand of Urdu; other Arabic script is set in Naskh.
NASTALIQ_LANGUAGES = ("ur", "pnb", "ks")
# Position in the Noto CJK collection of each language's own forms of the Han characters.
HAN_FORMS = {"ja": 0, "ko": 1, "zh-Hans": 2, "zh-Hant": 3, "zh-HK": 4}

_STARTS = sorted((low, high, family.name) for family in FAMILIES for low, high in family.ranges)
_LOWS = [low for low, _, _ in _STARTS]


def family_of(char: str) -> str | None:
    """The name of the family whose script ``char`` belongs to; None for Latin and what scripts share."""
    point = ord(char)
    at = bisect_right(_LOWS, point) - 1
    if at >= 0 and point <= _STARTS[at][1]:
        return _STARTS[at][2]
    return None


def han_form(language: str) -> int:
    """The face of the Noto CJK collection for a BCP-47 ``language``; simplified Chinese by default."""
    base, *parts = language.split("-")
    if base == "yue" or (base == "zh" and ("HK" in parts or "MO" in parts)):
        return HAN_FORMS["zh-HK"]
    if base == "zh" and ("Hant" in parts or "TW" in parts):
        return HAN_FORMS["zh-Hant"]
    return HAN_FORMS.get(base, HAN_FORMS["zh-Hans"])


class Face:
    """One open font file. Widths and offsets are in its own units, ``em`` of them to the em."""

    def __init__(self, path: Path, index: int, family: Family, bold: bool) -> None:
        self.family = family
        self.bold = bold
        self.name = path.stem + (f"-{index}" if index else "")
        # The blob maps the file into memory, so that the large collections are not read through.
        self.face = hb.Face(hb.Blob.from_file_path(str(path)), index)
        self.font = hb.Font(self.face)
        self.em: int = self.face.upem
        extents = self.font.get_font_extents("ltr")
        self.ascent: float = extents.ascender / self.em
        self.descent: float = -extents.descender / self.em
        # What a line of this script takes above and below its baseline, in ems of the unscaled size.
        self.up = (family.leading + (self.ascent - self.descent) * family.scale) / 2
        self.down = family.leading - self.up
        self.outlines_are_cff = path.suffix == ".ttc"
        self._glyphs: dict[str, int | None] = {}
        self._widths: dict[int, float] = {}

    def glyph(self, char: str) -> int | None:
        """The glyph that stands for ``char`` alone, None when the font has none."""
        try:
            return self._glyphs[char]
        except KeyError:
            found: int | None = self.font.get_nominal_glyph(ord(char)) or None
            self._glyphs[char] = found
            return found

    def width(self, glyph: int) -> float:
        """The advance of ``glyph`` in thousandths of an em."""
        try:
            return self._widths[glyph]
        except KeyError:
            width: float = self.font.get_glyph_h_advance(glyph) * 1000 / self.em
            self._widths[glyph] = width
            return width


@cache
def _face(family: str, bold: bool, index: int) -> Face:
    entry = BY_NAME[family]
    return Face(FOLDER / (entry.bold if bold else entry.regular), index, entry, bold)


def face(family: str, bold: bool, language: str) -> Face:
    """The font of ``family`` in the weight and, for Han, in the forms that ``language`` reads."""
    return _face(family, bold, han_form(language) if family == CJK.name else 0)
