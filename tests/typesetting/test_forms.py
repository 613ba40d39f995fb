"""Fields that can be filled in the file: told to readers, named, and drawn until something is typed."""

import io

import outloud
import pdfua
import pypdf
import pytest

from family_meeting.typesetting import Part, typeset, typeset_pack
from family_meeting.typesetting.tree import Field, Heading, Pair, Paragraph, Run

TICKED = Field("pain", "Pain", (Run("Pain"),), ticked=True)
EMPTY = Field("sleep", "Sleep", (Run("Sleep"),))
LINES = Field("questions", "Your questions", lines=4)
NAME = Field("name", "Your name", (Run("Your name:"),), lines=1)
SHEET = (Heading(1, (Run("Questions"),)), TICKED, EMPTY, LINES, NAME)


def reader(data):
    return pypdf.PdfReader(io.BytesIO(data))


def widgets(data):
    """Every field's place, by the field's name."""
    found = {}
    for page in reader(data).pages:
        for note in page.get("/Annots", []):
            widget = note.get_object()
            if widget["/Subtype"] == "/Widget":
                found.setdefault(widget["/Parent"]["/T"], []).append(widget)
    return found


def shown(widget):
    """What a field looks like while nobody has filled it in."""
    normal = widget["/AP"]["/N"].get_object()
    return (normal[widget["/AS"]] if "/AS" in widget else normal).get_object().get_data().decode()


@pytest.mark.parametrize(("language", "rtl"), [("en", False), ("ar", True)])
def test_checkers_find_nothing_in_a_sheet_of_fields(language, rtl, document, tmp_path):
    path = tmp_path / "sheet.pdf"
    path.write_bytes(typeset(document(SHEET, language, rtl), strict=True))
    found = outloud.check(str(path))
    assert found.stats["features"]["forms"]
    assert [*found.findings, *pdfua.validate(str(path)).findings] == []


def test_a_field_says_what_belongs_in_it_and_what_it_holds(document):
    fields = reader(typeset(document(SHEET))).get_fields()
    assert {name: field["/TU"] for name, field in fields.items()} == {
        "pain": "Pain",
        "sleep": "Sleep",
        "questions": "Your questions",
        "name": "Your name",
    }
    assert [fields[name]["/V"] for name in ("pain", "sleep")] == ["/Yes", "/Off"]
    assert [fields[name]["/FT"] for name in ("sleep", "questions")] == ["/Btn", "/Tx"]


def test_every_field_stands_in_a_form_element_beside_its_words(document):
    found = []

    def visit(element, parents=()):
        element = element.get_object()
        tag = element.get("/S")
        if tag == "/Form":
            found.append((parents[-1], element["/K"]["/Obj"]["/Parent"]["/T"]))
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            if isinstance(kid.get_object(), pypdf.generic.DictionaryObject) and tag != "/Form":
                visit(kid, (*parents, tag))

    visit(reader(typeset(document(SHEET))).trailer["/Root"]["/StructTreeRoot"]["/K"])
    assert found == [("/P", "pain"), ("/P", "sleep"), ("/P", "questions"), ("/P", "name")]


def test_lines_and_boxes_are_drawn_until_something_is_filled_in(document):
    found = widgets(typeset(document(SHEET)))
    assert shown(found["questions"][0]).count(" l S") == 4
    assert " re S" in shown(found["sleep"][0])
    assert len(shown(found["pain"][0])) > len(shown(found["sleep"][0]))
    assert all(widget["/F"] == 4 for places in found.values() for widget in places)


def test_a_box_stands_where_the_line_begins(document):
    (left,), (right,) = (
        widgets(typeset(document(SHEET, language, rtl)))["pain"]
        for language, rtl in (("en", False), ("ar", True))
    )
    assert left["/Rect"][0] < 100
    assert right["/Rect"][2] > 500


def test_the_only_line_of_a_field_begins_after_its_words(document, pages):
    (name,), (questions,) = (widgets(typeset(document(SHEET)))[one] for one in ("name", "questions"))
    assert name["/Rect"][0] > questions["/Rect"][0] + 50
    assert name["/Rect"][2] == questions["/Rect"][2]
    assert "Your name:" in pages(typeset(document(SHEET)))[0]


def test_a_field_in_two_languages_is_one_field_in_two_places(document):
    data = typeset(document((Pair((EMPTY,), (Field("sleep", "Sueño", (Run("Sueño"),)),)),)))
    assert len(reader(data).get_fields()) == 1
    assert len(widgets(data)["sleep"]) == 2


def test_fields_of_two_documents_in_one_file_are_filled_in_apart(document):
    data = typeset_pack([Part(document(SHEET)), Part(document(SHEET))])
    assert len(reader(data).get_fields()) == 8


def test_a_field_at_the_foot_of_a_page_has_fewer_lines_and_is_never_divided(document):
    for before in range(20, 36):
        words = tuple(Paragraph((Run(f"line{number}"),)) for number in range(before))
        (place,) = widgets(typeset(document((*words, Field("f", "Lines", lines=8)))))["f"]
        _, bottom, _, top = place["/Rect"]
        lines = shown(place).count(" l S")
        assert 3 <= lines <= 8
        assert bottom > 60
        assert float(top - bottom) / lines == pytest.approx(26, abs=3)


def test_the_same_fields_give_the_same_bytes(document):
    assert typeset(document(SHEET)) == typeset(document(SHEET))
