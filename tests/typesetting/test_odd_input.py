"""Whatever a person types is printed, or visibly stands for what it was; nothing crashes or is lost."""

import io
import re
import unicodedata

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTTextContainer
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

from family_meeting.typesetting import typeset
from family_meeting.typesetting.tree import Cell, Document, Heading, Listing, Paragraph, Run, Table

NOT_PRINTED = re.compile(
    "[\x00-\x20\x7f-\xa0\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)


def printed(text: str) -> list[str]:
    """The characters that paper has to show for ``text``, in no order."""
    shown = []
    for char in NOT_PRINTED.sub("", text):
        no_character = unicodedata.category(char) in ("Cs", "Co") or ord(char) & 0xFFFE == 0xFFFE
        shown.append("\ufffd" if no_character or 0xFDD0 <= ord(char) <= 0xFDEF else char)
    return sorted(char for char in shown if unicodedata.category(char) != "Zs")


def found_in(data: bytes) -> list[str]:
    """Every character shown, without spaces and direction marks, in no order."""
    manager = PDFResourceManager()
    device = PDFPageAggregator(manager, laparams=None)
    interpreter = PDFPageInterpreter(manager, device)
    shown: list[str] = []
    for page in PDFPage.get_pages(io.BytesIO(data)):
        interpreter.process_page(page)
        for item in device.get_result():
            if isinstance(item, LTChar):
                shown += NOT_PRINTED.sub("", item.get_text())
            assert not isinstance(item, LTTextContainer)
    return sorted(char for char in shown if unicodedata.category(char) != "Zs")


ODD = {
    "markup": "<b>bold</b> &amp; {name} %s \\n (x) [y]",
    "emoji": "👨‍👩‍👧 ❤️ 🙂 1️⃣ 🇺🇸 👍🏽 ☎ ✓",
    "stacked marks": "e\u0301\u0323\u0302 Z\u0351\u036b\u0343 ẹ́",
    "lone marks": "\u0301 \u064b \u093f \u0e34",
    "controls": "a\x00b\x07c\x1bd\x7fe\x9ff",
    "lone surrogates": "a\ud800b\udfffc",
    "no characters": "a\ufffeb\uffffc\ufdd0d\ue000e",
    "direction marks": "a\u202eb\u202cc \u2067d\u2069 \u200fe \u2066unclosed",
    "rare Han": "𠮷𡈽㐀龥𰻞",
    "old Hangul": "\u1112\u1161\u11ab\u1100\u119e",
    "variants": "葛\U000e0100 ☎\ufe0e",
    "symbols": "½ × ÷ ≤ ≥ → ☐ ☑ € £ ¥ № ™ © … † ‡",
    "other scripts": "ᏣᎳᎩ ᐃᓄᒃᑎᑐᑦ བོད ތާނަ ܣܘܪܝܝܐ ⵜⵉⴼⵉⵏⴰⵖ ქართული සිංහල ಕನ್ನಡ తెలుగు മലയാളം ߒߞߏ 𞤀𞤣𞤤𞤢𞤥",
    "spaces": "a\u00a0b\u2003c\u3000d\u202fe  f\tg",
    "soft hyphens": "\u00ad \u00ada\u00ad",
}


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("kind", list(ODD))
def test_odd_text_is_all_there(kind, rtl, document):
    assert found_in(typeset(document(ODD[kind], rtl=rtl))) == printed(ODD[kind])


def test_markup_is_shown_as_typed(read, plain, document):
    assert plain(read(typeset(document("<b>not bold</b> & “{name}”")))) == "<b>not bold</b> & “{name}”"


def test_an_empty_document_is_one_page(document):
    data = typeset(document((), page_of="Page {page} of {pages}"))
    pdf = pypdfium2.PdfDocument(data)
    assert len(pdf) == 1
    assert "Page 1 of 1" in pdf[0].get_textpage().get_text_range()
    pdf.close()


@pytest.mark.parametrize(
    "blocks", [(Paragraph(()),), (Listing(()),), (Table((), ()),), (Listing(((),)),), (Heading(1, ()),)]
)
def test_empty_blocks_are_no_trouble(blocks, document):
    assert found_in(typeset(document(blocks))) in ([], ["•"])


@pytest.mark.parametrize(("char", "rtl"), [("w", False), ("ب", True), ("語", False)])
def test_nothing_runs_over_the_edge_of_the_page(char, rtl, document):
    long = (Run(char * 300),)
    blocks = (
        Heading(1, long),
        Paragraph(long),
        Listing(((Paragraph(long),),)),
        Table(((Cell((Paragraph(long),)), Cell((Paragraph(long),))),), (1, 1)),
    )
    pdf = pypdfium2.PdfDocument(typeset(document(blocks, rtl=rtl)))
    for page in pdf:
        width, _ = page.get_size()
        read = page.get_textpage()
        for at in range(read.count_chars()):
            left, _, right, _ = read.get_charbox(at)
            assert left > 40
            assert right < width - 40
    pdf.close()


text = st.text(st.characters(codec="utf-8"), max_size=60) | st.text(
    st.sampled_from(
        "aé 語“か한בم،ا لکیक्ि\u200d\u200cกำខ្មែ1٢۳(-)./\u2067\u2069\u202e\u00ad👍🏽\u0301\ufe0f\n"
    ),
    max_size=40,
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(text, min_size=1, max_size=3),
    st.booleans(),
    st.sampled_from(["en", "ar", "ur", "zh-Hans", "ja", "hi"]),
)
def test_any_text_in_any_block_is_all_there(words, rtl, language):
    runs = tuple(Run(word, bold=bool(at % 2), isolate=bool(at % 2)) for at, word in enumerate(words))
    blocks = (Heading(1, runs), Paragraph(runs, "quote"), Table(((Cell((Paragraph(runs),)),),), (1,)))
    made = Document("".join(words), language, "rtl" if rtl else "ltr", blocks, page_of="")
    assert found_in(typeset(made)) == printed("".join(words) * 3)


@settings(max_examples=20, deadline=None)
@given(text, st.booleans())
def test_any_text_may_stand_at_the_foot_of_the_page(words, rtl):
    foot = Document(
        "Sample", "en", "rtl" if rtl else "ltr", (), running=(Paragraph((Run(words),)),), page_of=""
    )
    assert found_in(typeset(foot)) == printed(words)
