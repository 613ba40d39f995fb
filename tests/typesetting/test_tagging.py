"""PDF/UA-1: two independent checkers find nothing, and the structure says what the page shows."""

import io
from pathlib import Path

import outloud
import pdfua
import pypdf
import pytest

from family_meeting.typesetting import typeset
from family_meeting.typesetting.tree import (
    Box,
    Cell,
    Document,
    Figure,
    Heading,
    Keep,
    Listing,
    PageBreak,
    Pair,
    Paragraph,
    Ruled,
    Run,
    Shape,
    Table,
)

WORDS = {
    "en": (
        "What we talked about",
        "Maria wants to be at home with her family. She likes music.",
        "Who",
        "Page",
    ),
    "es": (
        "De qué hablamos",
        "María quiere estar en casa con su familia. Le gusta la música.",
        "Quién",
        "Página",
    ),
    "ar": ("ما تحدثنا عنه", "تريد ماريا أن تكون في البيت مع عائلتها. تحب الموسيقى.", "من", "صفحة"),
    "ur": ("ہم نے کیا بات کی", "ماریہ اپنے خاندان کے ساتھ گھر پر رہنا چاہتی ہیں۔", "کون", "صفحہ"),
    "zh-Hans": ("我们谈了什么", "玛丽亚想在家里和家人在一起。她喜欢音乐。", "谁", "页"),
    "hi": ("हमने क्या बात की", "मारिया अपने परिवार के साथ घर पर रहना चाहती हैं।", "कौन", "पृष्ठ"),
    "km": ("អ្វីដែលយើងបាននិយាយ", "ម៉ារៀចង់នៅផ្ទះជាមួយគ្រួសាររបស់នាង។", "អ្នកណា", "ទំព័រ"),
}
RIGHT_TO_LEFT = ("ar", "ur")


def text(words, **options):
    return Paragraph((Run(words, **options),))


def blocks(language):
    """Every kind of block, over more than one page."""
    title, body, who, page = WORDS[language]
    phone = Run("(555) 010-0123", isolate=True, link="tel:+15550100123")
    name = Run("Rosa Delgado", bold=True, isolate=True, language="en")
    shapes = (
        Shape("line", 10, 40, 290, 40),
        Shape("circle", 90, 40, radius=8, fill="accent"),
        Shape("box", 180, 10, width=80, height=20, round=4, dashed=True),
        Shape("label", 90, 25, text=title, width=150, bold=True),
    )
    head = (Cell((text(who),), "column"), Cell((text(page),), "column"))
    rows = tuple((Cell((text(who),), "row"), Cell((text(body), Ruled(1)))) for _ in range(12))
    return (
        Heading(1, (Run(title),)),
        Paragraph((Run(body),), "lead"),
        Heading(2, (Run(who),)),
        Paragraph((Run(f"{who}: "), name, Run(" "), phone, Run("."))),
        Listing(((text(body),), (text(title), Listing(((text(who),),), ordered=True)))),
        Paragraph((Run(body),), "quote"),
        Table((head, *rows, (Cell((text(""),)), Cell(()))), (1, 3)),
        Heading(3, (Run(who),)),
        Box((text(body),), "notice"),
        Box((text(page), Ruled(2)), "cut"),
        Keep((text(body), Ruled(1))),
        PageBreak(),
        text(page),
        Figure(300, 80, shapes, body),
        Paragraph((Run(body),), "note"),
        text(" ".join([body] * 30)),
    )


def everything(language):
    title, body, _, page = WORDS[language]
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    running = (Paragraph((Run(title),)),)
    return Document(
        title,
        language,
        direction,
        blocks(language),
        page + " {page}/{pages}",
        running,
        subject=body,
        keywords=(title,),
    )


def beside(first, second):
    """The same document in two languages, block by block."""
    pairs = [
        one if isinstance(one, PageBreak) else Pair((one,), (other,))
        for one, other in zip(blocks(first), blocks(second), strict=True)
    ]
    directions = ["rtl" if language in RIGHT_TO_LEFT else "ltr" for language in (first, second)]
    return Document(
        WORDS[first][0],
        first,
        directions[0],
        tuple(pairs),
        "{page} / {pages}",
        second_language=second,
        second_direction=directions[1],
    )


def findings(data: bytes, folder: Path) -> list[object]:
    path = folder / "sheet.pdf"
    path.write_bytes(data)
    first, second = outloud.check(str(path)), pdfua.validate(str(path))
    assert not second.skipped
    return [*first.findings, *second.findings]


@pytest.mark.parametrize("language", list(WORDS))
def test_checkers_find_nothing_in_a_page_of_every_block(language, tmp_path):
    assert findings(typeset(everything(language), strict=True), tmp_path) == []


@pytest.mark.parametrize(
    ("first", "second"), [("en", "ar"), ("ar", "en"), ("en", "zh-Hans"), ("es", "ur"), ("ur", "ar")]
)
def test_checkers_find_nothing_in_two_languages_side_by_side(first, second, tmp_path):
    assert findings(typeset(beside(first, second), strict=True), tmp_path) == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_checkers_find_nothing_in_large_print_on_a4(language, tmp_path):
    data = typeset(everything(language), size="large", paper="a4", strict=True)
    assert findings(data, tmp_path) == []


def elements(data: bytes) -> list[pypdf.generic.DictionaryObject]:
    """Every structure element in reading order."""
    found = []

    def visit(element):
        element = element.get_object()
        if not isinstance(element, pypdf.generic.DictionaryObject) or "/S" not in element:
            return
        found.append(element)
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            visit(kid)

    visit(pypdf.PdfReader(io.BytesIO(data)).trailer["/Root"]["/StructTreeRoot"]["/K"])
    return found


def tags(data: bytes) -> list[str]:
    return [element["/S"][1:] for element in elements(data)]


def test_the_document_names_itself_and_its_language():
    reader = pypdf.PdfReader(io.BytesIO(typeset(everything("ar"))))
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "ar"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata.title == WORDS["ar"][0]
    metadata = root["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert WORDS["ar"][0] in metadata
    assert all(page["/Tabs"] == "/S" for page in reader.pages)


def test_what_stands_below_a_typed_line_end_keeps_its_language_and_its_link():
    runs = (
        Run("First: Ana"),
        Run("\n"),
        Run("(718) 555-0142", link="tel:+1-718-555-0142"),
        Run("\n"),
        Run("Después de las 6", language="es"),
    )
    found = elements(typeset(Document("t", "en", "ltr", (Paragraph(runs),))))
    parts = [(one["/S"], one.get("/Lang"), one["/K"]) for one in found if one["/S"] in {"/Span", "/Link"}]
    assert [(tag, language) for tag, language, _ in parts] == [
        ("/Span", None),
        ("/Link", None),
        ("/Span", "es"),
    ]
    assert parts[0][2] == 0
    assert parts[1][2][0] == 1
    assert parts[2][2] == 2


def test_tables_say_which_cells_are_heads():
    cells = [element for element in elements(typeset(everything("en"))) if element["/S"] in ("/TH", "/TD")]
    scopes = [cell["/A"]["/Scope"] for cell in cells if cell["/S"] == "/TH"]
    assert scopes == ["/Column"] * 2 + ["/Row"] * 12
    assert len(cells) == 28


def test_lists_have_labels_and_bodies_and_nest():
    found = tags(typeset(everything("en")))
    start = found.index("L")
    assert found[start : start + 12] == [
        "L",
        "LI",
        "Lbl",
        "LBody",
        "P",
        "LI",
        "Lbl",
        "LBody",
        "P",
        "L",
        "LI",
        "Lbl",
    ]


def test_figures_carry_their_words_and_their_place():
    (figure,) = [element for element in elements(typeset(everything("ar"))) if element["/S"] == "/Figure"]
    assert figure["/Alt"] == WORDS["ar"][1]
    assert len(figure["/A"]["/BBox"]) == 4


def test_runs_in_another_language_say_so_and_links_say_where_they_lead():
    data = typeset(everything("ar"))
    spans = [element for element in elements(data) if element["/S"] == "/Span"]
    assert [span["/Lang"] for span in spans if "/Lang" in span] == ["en"]
    (link,) = [element for element in elements(data) if element["/S"] == "/Link"]
    notes = [
        note.get_object()
        for page in pypdf.PdfReader(io.BytesIO(data)).pages
        for note in page.get("/Annots", [])
    ]
    assert [note["/A"]["/URI"] for note in notes] == ["tel:+15550100123"]
    assert notes[0]["/Contents"] == "(555) 010-0123"
    assert any(kid.get("/Type") == "/OBJR" for kid in link["/K"] if hasattr(kid, "get"))


def test_the_second_language_is_named_on_its_side():
    sides = [element for element in elements(typeset(beside("en", "ar"))) if element["/S"] == "/Div"]
    assert sides
    assert {side["/Lang"] for side in sides} == {"ar"}


def test_headings_of_the_first_language_are_bookmarks():
    def titles(outline):
        return [titles(entry) if isinstance(entry, list) else entry.title for entry in outline]

    title, _, who, _ = WORDS["en"]
    for made in (everything("en"), beside("en", "ar")):
        outline = pypdf.PdfReader(io.BytesIO(typeset(made))).outline
        assert titles(outline) == [title, [who, [who]]]


def test_the_foot_of_the_page_is_not_told(told):
    made = everything("en")
    assert "Page 1/" not in " ".join(text for _, text in told(typeset(made)))


def test_an_empty_paragraph_is_not_told():
    empty = Document("Empty", "en", "ltr", (Paragraph(()), Paragraph((Run("One"),)), Heading(2, ())))
    assert tags(typeset(empty)) == ["Document", "P"]
