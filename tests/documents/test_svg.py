from lxml import etree

from family_meeting.documents.svg import svg
from family_meeting.typesetting.tree import Figure, Shape

SHAPES = (
    Shape("line", 0, 0, x2=9, y2=9, dashed=True),
    Shape("box", 1, 1, width=5, height=5, round=2, fill="paper"),
    Shape("circle", 3, 3, radius=2, fill="accent"),
    Shape("label", 5, 5, text="A <b> & “c”", size=12, width=40, bold=True),
)


def drawn(**changes):
    return etree.fromstring(str(svg(Figure(100, 50, SHAPES, "One & <two>"), **changes)))


def names(root):
    return [etree.QName(one).localname for one in root]


def test_a_picture_says_its_words_to_those_who_do_not_see_it():
    root = drawn()
    assert root.get("role") == "img"
    assert root[0].text == "One & <two>"
    assert names(root) == ["title", "line", "rect", "circle", "text"]
    assert root.get("viewBox") == "0 0 100 50"


def test_typed_markup_in_a_label_is_text():
    assert drawn()[-1].text == "A <b> & “c”"


def test_a_label_shrinks_to_its_room_and_never_grows():
    narrow = Figure(9, 9, (Shape("label", 0, 0, text="x" * 100, size=12, width=40),), "")
    assert float(etree.fromstring(str(svg(narrow)))[-1].get("font-size")) < 2
    assert float(drawn()[-1].get("font-size")) <= 12


def test_a_right_to_left_page_says_so():
    assert drawn(direction="rtl").get("direction") == "rtl"


def test_nothing_is_fetched_and_no_style_is_inline():
    made = str(svg(Figure(1, 1, SHAPES, "")))
    assert "style=" not in made
    assert made.count("http") == 1
