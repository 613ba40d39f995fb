"""Lines to write on: how many stand together, and how near to what."""

import io

import pypdf
import pytest
from blocks import a_column, lines, para, rules_on

from family_meeting.typesetting import typeset
from family_meeting.typesetting.building import build
from family_meeting.typesetting.tree import Box, Cell, Ruled, Table


def test_no_single_line_to_write_on_stands_on_a_page(document):
    for count in range(16, 30):
        reader = pypdf.PdfReader(io.BytesIO(typeset(document((*lines(count), Ruled(5))))))
        found = [rules_on(page) for page in reader.pages]
        assert sum(found) == 5
        assert 1 not in found


@pytest.mark.parametrize("after", [para("After"), Ruled(1), Box((para("After"),))])
def test_a_line_to_write_on_stands_nearer_to_the_words_above_it_than_to_what_follows(after):
    column = a_column()
    stack = build((para("Before"), Ruled(1), after), column)
    (_, (ruled, top), *following) = stack.placed()
    last_line = top + ruled.height - ruled.foot
    if isinstance(after, Ruled):  # lines below lines are as far apart as lines
        assert not following
        assert ruled.count == 2
    else:
        ((_, begins),) = following
        assert begins - last_line > column.style.write * 0.3


def test_a_line_to_write_on_in_a_table_keeps_off_the_rule_below_its_row():
    column = a_column()
    (table,) = build((Table(((Cell((para("Words"), Ruled(1))),),), (1,), head_rows=0),), column).items
    words = build((para("Words"), Ruled(1)), column).items
    line = column.style.cell[1] + words[0].height + max(words[0].after, words[1].before) + column.style.write
    line -= words[1].foot
    assert table.height - line > column.style.write * 0.3
