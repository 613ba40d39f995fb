"""What begins side by side begins on one line, whatever its script, and both sides go on whole."""

import io

import pytest
from blocks import LONG, a_column, letters_in, lines, para
from pdfminer.high_level import extract_pages

from family_meeting.typesetting import typeset
from family_meeting.typesetting.building import build
from family_meeting.typesetting.tree import Cell, Field, Heading, Keep, Listing, Pair, Paragraph, Run, Table

KHMER = "ពិភាក្សាជាមួយគ្រួសារ"


def feet(data):
    """How high above the foot of the page the first letter of each line stands, by that letter."""
    found = {}
    for page in extract_pages(io.BytesIO(data)):
        for char in letters_in(page):
            found.setdefault(char.get_text()[0], round(char.matrix[5], 2))
    return found


def of(text, style="body"):
    return {
        "paragraph": (para(text, style),),
        "heading": (Heading(2, (Run(text),)),),
        "title": (Heading(1, (Run(text),)),),
        "quote": (para(text, "quote"),),
        "list": (Listing(((para(text),),)),),
        "ticks": (Listing(((para(text),),), mark="☐"),),
        "kept": (Keep((para(text), para("9"))),),
        "field": (Field("n", "hint", (Run(text),)),),
        "line": (Field("n", "hint", (Run(text),), lines=1),),
        "table": (Table(((Cell((para(text),)),),), (1,), head_rows=0),),
    }


def test_two_languages_stand_level_block_by_block(pages, document):
    pair = Pair(
        (Heading(2, (Run("Short"),)), para("One two three.")),
        (Heading(2, (Run("A much longer " * 4),)), para("Four.")),
    )
    made = document((pair,), second_language="es", second_direction="ltr")
    (found,) = pages(typeset(made))
    assert found.index("Short") < found.index("One two")


@pytest.mark.parametrize("kind", list(of("")))
@pytest.mark.parametrize("turned", [False, True])
def test_words_of_two_scripts_that_begin_side_by_side_stand_on_one_line(kind, turned, document):
    sides = (of(KHMER)[kind], of("Talk")[kind])
    languages = ("km", "en")
    if turned:
        sides, languages = sides[::-1], languages[::-1]
    made = document((Pair(*sides),), languages[0], second_language=languages[1], second_direction="ltr")
    found = feet(typeset(made))
    assert found["ព"] == found["T"]


def test_cells_of_two_scripts_in_a_row_stand_on_one_line(document):
    table = Table((tuple(Cell((para(text),)) for text in ("Talk", KHMER, "9")),), (1, 1, 1), head_rows=0)
    found = feet(typeset(document((table,), "km")))
    assert found["T"] == found["ព"] == found["9"]


def test_the_number_of_a_page_stands_on_the_line_of_what_runs_beside_it(document):
    running = (para("Talk with the family"),)
    made = document(lines(2), "km", running=running, page_of="ទំព័រ {page}")
    found = feet(typeset(made))
    assert found["T"] == found["ទ"]


def test_lines_after_a_box_to_tick_hang_below_its_words(told, document):
    boxes = Listing((((para("word " * 30)),),), mark="☐")
    assert [tag for tag, _ in told(typeset(document((boxes,))))][:2] == ["Lbl", "P"]
    column = a_column(200)
    ((at_box, box), (at_words, words)) = build((boxes,), column).items[0].columns
    assert at_box == 0 < at_words
    assert len(words.items[0].lines) > 1
    assert box.lines[0].up == words.items[0].lines[0].up


def test_a_long_pair_goes_on_over_pages_and_loses_nothing(told, document):
    arabic = " ".join(["تريد ماريا البيت"] * 250)
    made = document(
        (Pair((para(LONG),), (Paragraph((Run(arabic),)),)),), second_language="ar", second_direction="rtl"
    )
    found = " ".join(text for _, text in told(typeset(made)))
    assert found.count("word") == 900
    assert [found.count(word) for word in arabic.split()[:3]] == [250] * 3
