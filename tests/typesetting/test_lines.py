"""How words are set in lines: what is divided, how far apart lines stand, what the last one holds."""

from itertools import pairwise

import pytest
from wrapping import BODY, wrapped

from family_meeting.typesetting.lines import set_lines
from family_meeting.typesetting.style import STYLES
from family_meeting.typesetting.tree import Run
from family_meeting.typesetting.words import Words


def test_a_soft_hyphen_shows_only_where_a_line_ends():
    text = "pallia\u00adtive"
    assert wrapped(text, "en", 200) == ["palliative"]
    assert wrapped(text, "en", 55) == ["pallia-", "tive"]


@pytest.mark.parametrize(("char", "rtl"), [("w", False), ("ب", True), ("क्षि", False), ("語", False)])
def test_a_word_longer_than_a_line_is_divided_and_nothing_is_lost(char, rtl):
    text = char * 300
    lines = set_lines((Run(text),), BODY, 200, "en", rtl, Words())
    assert len(lines) > 5
    assert all(line.width <= 200.1 for line in lines)
    assert "".join(atom.shaped.text for line in lines for atom, _ in line.placed) == text


def test_letters_of_a_divided_arabic_word_keep_joining():
    lines = set_lines((Run("ب" * 80),), BODY, 200, "ar", True, Words())
    middle = [atom for line in lines for atom, _ in line.placed][5:-5]
    alone = set_lines((Run("ب"),), BODY, 200, "ar", True, Words())[0].placed[0][0]
    assert all(atom.shaped.cells[0].key[0] != alone.shaped.cells[0].key[0] for atom in middle)


def test_typed_line_ends_are_kept():
    assert wrapped("one\ntwo\r\nthree\u2028four", "en", 400) == ["one", "two", "three", "four"]


def test_a_right_to_left_line_starts_at_the_right():
    line = set_lines((Run("نعم لا"),), BODY, 300, "ar", True, Words())[0]
    first, last = line.placed[0], line.placed[-1]
    assert first[1] > last[1]
    assert first[1] + first[0].shaped.width * BODY.size == pytest.approx(300)


def ink(line, size):
    """How far a line's letters reach above and below its baseline, in points."""
    reach = []
    for atom, _ in line.placed:
        face = atom.shaped.face
        for cell in atom.shaped.cells:
            for glyph, _x, y in cell.key[0]:
                found = face.font.get_glyph_extents(glyph) if glyph >= 0 else None
                if found and found.height:
                    unit = size * face.family.scale / face.em
                    reach.append(((y + found.y_bearing) * unit, (y + found.y_bearing + found.height) * unit))
    return max(top for top, _ in reach), min(bottom for _, bottom in reach)


NASTALIQ = "ماریہ اپنے خاندان کے ساتھ گھر پر رہنا چاہتی ہیں۔ انہیں موسیقی پسند ہے اور صبح کی چائے۔"


def test_nastaliq_lines_stand_so_far_apart_that_they_never_touch():
    lines = set_lines((Run(" ".join([NASTALIQ] * 4)),), BODY, 300, "ur", True, Words())
    assert len(lines) > 4
    for upper, lower in pairwise(lines):
        lowest = upper.up - ink(upper, BODY.size)[1]
        highest = upper.height + lower.up - ink(lower, BODY.size)[0]
        assert lowest <= highest


def test_nastaliq_has_more_room_than_arabic_and_arabic_more_than_latin():
    heights = [
        set_lines((Run(text),), BODY, 400, language, language != "en", Words())[0].height
        for language, text in (("en", "Maria"), ("ar", "ماريا"), ("ur", "ماریہ"))
    ]
    assert heights == sorted(set(heights))


@pytest.mark.parametrize("size", STYLES)
def test_the_words_that_lead_a_paper_end_with_no_word_alone(size):
    aim = (Run("To hear what matters to Evaristo, and to choose how he goes home."),)
    for width in range(360, 520, 8):
        lines = set_lines(aim, STYLES[size].lead, width, "en", False, Words())
        assert len(lines) == 1 or lines[-1].width > width * 0.4


def test_a_line_that_gives_a_word_away_does_not_divide_the_one_it_keeps():
    text = "a cardiopulmonary at"
    for width in range(113, 125):
        assert [line.strip() for line in wrapped(text, "en", width)][-2:] == ["cardiopulmonary", "at"], width
