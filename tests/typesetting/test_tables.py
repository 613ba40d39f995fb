"""Tables: where they are divided, and how wide their columns are."""

import pytest
from blocks import LONG, a_column, lines, para

from family_meeting.typesetting import typeset
from family_meeting.typesetting.building import build
from family_meeting.typesetting.tree import Cell, Table


def table(rows):
    head = (Cell((para("Who"),), "column"), Cell((para("What"),), "column"))
    body = [(Cell((para(f"Name{number}"),)), Cell((para(f"Task {number} end"),))) for number in range(rows)]
    return Table((head, *body), (1, 2))


def test_a_table_is_divided_between_rows_and_repeats_its_head(pages, told, document):
    data = typeset(document((table(60),)))
    found = pages(data)
    assert len(found) > 2
    assert all(page.startswith("Who What") for page in found)
    for number in range(60):
        assert any(f"Name{number} Task {number} end" in page for page in found)
    # The head is told once, not again on every page.
    assert [text for _, text in told(data)].count("Who") == 1


def narrow(*texts, widths=(1, 3)):
    return Table((tuple(Cell((para(text),)) for text in texts),), widths, head_rows=0)


@pytest.mark.parametrize(("size", "widths"), [("standard", (2, 9)), ("large", (1, 3))])
def test_a_column_has_room_for_its_widest_word(size, widths, pages, document):
    made = document((narrow("a cardiopulmonary word", "one two three four " * 4, widths=widths),))
    (page,) = pages(typeset(made, size=size))
    assert "cardiopulmonary" in page


def test_columns_that_have_room_keep_their_shares_and_too_long_words_change_nothing():
    column = a_column()
    for texts in (("one", "two"), ("word", LONG.replace(" ", "")), ("name " + "x" * 20, "other words")):
        (table,) = build((narrow(*texts),), column).items
        places = [x - column.style.cell[0] for x, _ in table.rows[0].cells.columns]
        assert places == [0, 100]


def test_a_table_leaves_no_single_row_for_the_next_page(pages, document):
    for count in range(12, 32):
        for page in pages(typeset(document((*lines(count), table(5))))):
            assert page.count("Task") != 1


def test_a_row_taller_than_a_page_is_divided(pages, document):
    row = (Cell((para(LONG),)), Cell((para("short"),)))
    found = pages(typeset(document((Table((row,), (3, 1), head_rows=0),))))
    assert sorted(" ".join(found).split()) == sorted([*LONG.split(), "short"])


def test_a_head_never_stands_without_a_row(pages, document):
    for count in range(18, 30):
        for page in pages(typeset(document((*lines(count), table(2))))):
            assert not page.endswith("Who What")
