"""The right font and form for every character, and a visible sign where there is none."""

import io
import logging

import pypdf
import pytest

from family_meeting.typesetting import MissingGlyph, fonts, typeset
from family_meeting.typesetting.faces import first_family
from family_meeting.typesetting.shaping import shape_word
from family_meeting.typesetting.tree import Heading, Paragraph, Run
from family_meeting.typesetting.words import space_after

FAMILY_OF = {
    "Vệ": "Sans",
    "Ж": "Sans",
    "ب": "NaskhArabic",
    "ש": "SansHebrew",
    "語": "SansCJK",
    "한": "SansCJK",
    "の": "SansCJK",
    "क": "SansDevanagari",
    "ক": "SansBengali",
    "ગ": "SansGujarati",
    "ਗ": "SansGurmukhi",
    "ក": "SansKhmer",
    "ก": "LoopedThai",
    "ກ": "LoopedLao",
    "አ": "SansEthiopic",
    "ա": "SansArmenian",
    "🙂": "Emoji",
}


def families(text, language="en", rtl=False):
    shaped = shape_word(text, language, False, rtl, first_family(language, rtl))
    return [part.face.family.name for part in shaped]


def glyphs(text, language, bold=False):
    (shaped,) = shape_word(text, language, bold, False, first_family(language, False))
    return [part for cell in shaped.cells for part in cell.key[0]]


@pytest.mark.parametrize("text", list(FAMILY_OF))
def test_each_script_has_its_family(text):
    assert families(text) == [FAMILY_OF[text]]


def test_every_family_has_its_files_and_the_licence_beside_them():
    for family in fonts.FAMILIES:
        assert (fonts.FOLDER / family.regular).is_file()
        assert (fonts.FOLDER / family.bold).is_file()
    assert "SIL OPEN FONT LICENSE" in (fonts.FOLDER / "OFL.txt").read_text(encoding="utf-8")


def test_urdu_hangs_and_arabic_within_it_does_not():
    assert families("کیا", "ur", rtl=True) == ["NastaliqUrdu"]
    assert families("نعم", "ar", rtl=True) == ["NaskhArabic"]
    assert families("کیا", "fa", rtl=True) == ["NaskhArabic"]


def test_han_characters_take_the_forms_of_their_language():
    forms = {language: glyphs("骨直令", language) for language in ("zh-Hans", "zh-Hant", "ja")}
    assert len({str(form) for form in forms.values()}) == 3
    assert glyphs("骨直令", "zh") == forms["zh-Hans"]
    assert glyphs("骨直令", "zh-TW") == forms["zh-Hant"]
    assert len({fonts.han_form(language) for language in ("zh", "zh-HK", "zh-Hant", "ja", "ko-KR")}) == 5
    assert fonts.han_form("yue") == fonts.han_form("zh-HK")  # Cantonese, which is read in Hong Kong


def test_chinese_quotation_marks_are_chinese_and_english_ones_english():
    assert families("“我", "zh-Hans") == ["SansCJK"]
    assert families("“I", "en") == ["Sans"]


def test_bold_differs_from_regular_in_every_offered_script():
    for text, name in FAMILY_OF.items():
        if name != "Emoji":
            family = fonts.BY_NAME[name]
            assert family.bold != family.regular, text


def test_a_cluster_keeps_to_one_font():
    assert families("1\ufe0f\u20e3") == ["SansSymbols2"]
    assert families("👨\u200d👩\u200d👧") == ["Emoji"]
    assert len(families("e\u0301\u0323")) == 1


@pytest.mark.parametrize("char", ["\U000e0fff", "\U0001347f", "\u0870"])
def test_what_no_font_has_is_printed_as_a_sign_logged_and_still_copied(char, document, told, caplog):
    with caplog.at_level(logging.WARNING):
        data = typeset(document(f"Name {char} here"))
    assert f"U+{ord(char):04X}" in caplog.text
    assert told(data) == [("P", f"Name {char} here")]


def test_a_log_names_the_character_but_not_the_word(document, caplog):
    with caplog.at_level(logging.WARNING):
        typeset(document("Delgado\U000e0fff"))
    assert "Delgado" not in caplog.text


def test_strict_typesetting_refuses_what_no_font_has(document):
    with pytest.raises(MissingGlyph, match=r"U\+E0FFF"):
        typeset(document("Name \U000e0fff"), strict=True)


def test_all_fonts_are_embedded_subsets_with_a_text_map(document):
    text = "Maria مريم मारिया 玛丽亚 ម៉ារៀ 🙂 ♥"
    blocks = (Heading(1, (Run(text),)), Paragraph((Run(text),)))
    reader = pypdf.PdfReader(
        io.BytesIO(typeset(document(blocks, running=(Paragraph((Run(text),)),)), strict=True))
    )
    seen = 0
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            font = font.get_object()
            descendant = font["/DescendantFonts"][0].get_object()
            descriptor = descendant["/FontDescriptor"].get_object()
            assert font["/BaseFont"][7] == "+"
            assert font["/Encoding"] == "/Identity-H"
            assert "/FontFile2" in descriptor or "/FontFile3" in descriptor
            assert b"beginbfchar" in font["/ToUnicode"].get_data()
            seen += 1
    assert seen >= 10


@pytest.mark.parametrize(
    ("text", "family"), [("تھا", "NastaliqUrdu"), ("تھا:", "Sans"), ("ہے،", "Sans"), ("·", "Sans")]
)
def test_a_space_after_a_sign_in_nastaliq_is_wide_enough_to_be_seen(text, family):
    (shaped,) = shape_word(text, "ur", False, True, first_family("ur", True))
    assert space_after(shaped) == family


@pytest.mark.parametrize("bold", [False, True])
def test_persian_has_its_own_four_six_and_seven_and_not_those_of_urdu(bold):
    face = fonts.face("NaskhArabic", bold, "fa")
    for digit in "۴۶۷":
        assert glyphs(digit, "fa", bold)[0][0] == face.glyph(digit) != glyphs(digit, "sd", bold)[0][0]
