"""Font dictionaries: Type0 with Identity-H, widths and a map to text (ISO 32000-1 section 9.7)."""

from family_meeting.typesetting.objects import Objects
from family_meeting.typesetting.operators import number, numbers
from family_meeting.typesetting.subsets import FontFile

_MOST_ENTRIES = 100  # of a block of a CMap


def font_object(objects: Objects, font: FontFile) -> str:
    """The reference of the font."""
    return objects.add(
        f"<</Type/Font/Subtype/Type0/BaseFont/{font.name}/Encoding/Identity-H"
        f"/DescendantFonts[{_descendant(objects, font)}]/ToUnicode {objects.stream(text_map(font.texts))}>>"
    )


def _descendant(objects: Objects, font: FontFile) -> str:
    kind, glyphs = "CIDFontType0", ""
    if font.glyphs is not None:
        kind, glyphs = "CIDFontType2", f"/CIDToGIDMap {objects.stream(font.glyphs)}"
    widths = " ".join(f"{cid}[{number(width)}]" for cid, width in sorted(font.widths.items()))
    system = "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
    return objects.add(
        f"<</Type/Font/Subtype/{kind}/BaseFont/{font.name}/CIDSystemInfo{system}"
        f"/FontDescriptor {_descriptor(objects, font)}/DW 1000/W[{widths}]{glyphs}>>"
    )


def _descriptor(objects: Objects, font: FontFile) -> str:
    if font.glyphs is None:
        program = f"/FontFile3 {objects.stream(font.program, Subtype='/CIDFontType0C')}"
    else:
        program = f"/FontFile2 {objects.stream(font.program, Length1=len(font.program))}"
    ascent, descent = font.face.ascent * 1000, -font.face.descent * 1000
    return objects.add(
        f"<</Type/FontDescriptor/FontName/{font.name}/Flags 4/ItalicAngle 0/CapHeight 714/StemV 80"
        f"/FontBBox[{numbers(-1000, descent, 2000, ascent)}]/Ascent {number(ascent)}"
        f"/Descent {number(descent)}{program}>>"
    )


def text_map(texts: dict[int, str]) -> bytes:
    """The ToUnicode CMap of ``texts`` by code."""
    entries = [
        f"<{code:04X}><{text.encode('utf-16-be').hex().upper()}>" for code, text in sorted(texts.items())
    ]
    blocks = [entries[at : at + _MOST_ENTRIES] for at in range(0, len(entries), _MOST_ENTRIES)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def"
        "/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
        f"1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n{body}\n"
        "endcmap CMapName currentdict/CMap defineresource pop end end"
    ).encode("ascii")
