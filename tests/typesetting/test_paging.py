"""What stays together on a page, what may be divided, and that nothing is lost."""

import io
import re

import pypdf
import pytest
from blocks import LONG, a_column, letters_in, lines, para, rules_on
from paper_faults import faults
from pdfminer.high_level import extract_pages

from family_meeting.typesetting import typeset
from family_meeting.typesetting.building import build
from family_meeting.typesetting.tree import (
    Box,
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
)


def test_a_heading_never_ends_a_page(pages, document):
    for count in range(18, 30):
        found = pages(typeset(document((*lines(count), Heading(2, (Run("Heading"),)), para("After it.")))))
        assert not found[0].endswith("Heading")
        assert sum("Heading" in page and "After it." in page for page in found) == 1


@pytest.mark.parametrize("pair", [False, True])
def test_a_line_before_a_heading_is_not_left_alone_at_the_head_of_a_page(pages, document, pair):
    for count in range(20, 40):
        blocks = (*lines(count), para("Last but one."), para("Last."), Heading(2, (Run("Next"),)))
        blocks += lines(52, "after")
        if pair:
            blocks = tuple(Pair((block,), (block,)) for block in blocks)
        found = pages(typeset(document(blocks, second_language="es" if pair else "")))
        assert any("Last but one." in page and "Last." in page.replace("Last but", "") for page in found)


def test_words_stay_with_the_quote_below_them_that_is_kept_whole(pages, document):
    for count in range(14, 34):
        quote = Keep((para("Said.", "quote"), para("By whom.", "note")))
        found = pages(typeset(document((*lines(count), para("Words."), quote, *lines(30)))))
        assert any("Words. Said. By whom." in page for page in found)


def test_a_long_paragraph_does_not_follow_a_quote_that_is_kept_whole_to_the_next_page(pages, document):
    long, quote = para("word " * 60), Keep((para("Said.", "quote"), *lines(20)))
    assert "word" in pages(typeset(document((*lines(14), long, quote, *lines(30)))))[0]


def test_two_headings_stay_with_what_follows(pages, document):
    for count in range(18, 30):
        heads = (Heading(2, (Run("First"),)), Heading(3, (Run("Second"),)))
        found = pages(typeset(document((*lines(count), *heads, para("After.")))))
        assert any("First Second After." in page for page in found)


@pytest.mark.parametrize("small", [(), (para("Small.", "note"),)])
def test_a_line_to_write_on_is_on_the_page_of_what_it_belongs_to(small, document):
    for count in range(14, 34):
        made = document((*lines(count), para("Words."), *small, Ruled(1), *lines(30)))
        reader = pypdf.PdfReader(io.BytesIO(typeset(made)))
        assert [rules_on(page) for page in reader.pages] == [
            int("Words." in page.extract_text()) for page in reader.pages
        ]


def test_a_heading_with_small_print_below_it_stays_with_what_follows(pages, document):
    for count in range(14, 34):
        heads = (Heading(2, (Run("First"),)), para("Small.", "note"), Heading(3, (Run("Second"),)))
        found = pages(typeset(document((*lines(count), *heads, para("After."), *lines(30)))))
        assert any("First Small. Second After." in page for page in found)


def test_no_page_is_empty_and_the_last_has_text(pages, document):
    for count in range(1, 60):
        found = pages(typeset(document((PageBreak(), *lines(count), PageBreak(), PageBreak()))))
        assert all(found)


def test_what_would_leave_the_last_page_next_to_empty_moves_closer(pages, told, document):
    def spread(count):
        return [len(page.split()) for page in pages(typeset(document(lines(count))))]

    usual, _ = spread(50)
    assert spread(usual) == [usual]
    assert spread(usual + 1) == [usual + 1]
    assert spread(usual + 10) == [usual, 10]
    data = typeset(document(lines(usual + 1)))
    assert [text for _, text in told(data)] == [f"line{number}." for number in range(usual + 1)]


@pytest.mark.parametrize("first", [para("Begins."), Ruled(1)])
@pytest.mark.parametrize("pair", [False, True])
def test_the_section_before_goes_whole_to_a_last_page_that_holds_little(pages, document, pair, first):
    def both(block):
        return Pair((block,), (block,)) if pair else block

    def spread(above, below):
        section = (*lines(above, "a"), Heading(2, (Run("Section"),)), first, *lines(below, "b"))
        made = document(tuple(map(both, section)), second_language="es" if pair else "")
        return [page.split() for page in pages(typeset(made))]

    usual = len(spread(60, 1)[0]) // (1 + pair)
    above, below = usual * 3 // 4, usual // 2
    assert spread(above, below)[1].count("Section") == 1 + pair  # with all of its lines
    first = spread(usual // 3, usual * 7 // 8)[0]  # would leave too much of the page before empty
    assert first.count("Section") == 1 + pair


def test_a_page_before_what_is_kept_whole_takes_the_section_it_ends(pages, document):
    usual = len(pages(typeset(document(lines(60))))[0].split())
    section = (Heading(2, (Run("Section"),)), *lines(usual * 9 // 16))
    whole = Figure(500, 650, (), "picture")
    made = document((*lines(usual * 3 // 4, "a"), *section, whole, *lines(usual // 2, "b")))
    assert pages(typeset(made))[1].startswith("Section")
    more = document((*made.blocks, *lines(usual * 5 // 16)))  # with nothing to be saved
    assert pages(typeset(more))[1].startswith("Section")


def test_small_print_below_a_page_that_is_kept_whole_is_not_alone(pages, document):
    note = Paragraph((Run("small " * 80),), "note")
    for height in range(520, 640, 10):
        made = document((Keep((Figure(500, height, (), "picture"), *lines(3))), note))
        found = pages(typeset(made))
        assert len(found) == 1 or "line2." in found[1], height


def test_where_moving_closer_saves_no_page_nothing_moves(pages, document):
    def spread(count):
        return [len(page.split()) for page in pages(typeset(document(lines(count))))]

    usual, _ = spread(50)
    assert spread(usual + 14) == [usual, 14]


def test_pages_that_are_half_empty_for_want_of_little_move_closer(pages, document):
    def spread(*blocks):
        return [len(page.split()) for page in pages(typeset(document(blocks)))]

    usual, _ = spread(*lines(50))
    half = usual // 2 + 1
    kept = Keep(lines(half))
    assert spread(kept, kept) == [half, half]  # together more than one page
    assert spread(kept, kept, kept) == [2 * half, half]


def test_no_last_page_is_left_next_to_empty(pages, document):
    def spread(*blocks):
        return [len(page.split()) for page in pages(typeset(document(blocks)))]

    usual, _ = spread(*lines(50))
    half = Keep(lines(usual // 2 + 1))
    for count in range(1, 12):
        found = spread(half, half, half, half, *lines(count))
        assert found[-1] > usual // 5, found


def test_what_a_page_break_begins_takes_nothing_of_the_page_before(pages, document):
    found = pages(typeset(document((*lines(20), PageBreak(), para("Alone.")))))
    assert found[-1] == "Alone."


def test_a_heading_kept_with_more_than_a_page_holds_stands_on_no_page_alone(pages, document):
    tall = (Heading(2, (Run("Head"),)), Keep((para("First."), para(LONG))))
    for count in range(40):
        found = pages(typeset(document((*lines(count), Keep(tall)))))
        assert any("Head First." in page for page in found)


def test_what_is_longer_than_a_page_begins_on_the_page_it_comes_on(pages, document):
    found = pages(typeset(document((para("Before."), Keep((para("First."), para(LONG)))))))
    assert found[0].startswith("Before. First. word0")


@pytest.mark.parametrize("pair", [False, True])
def test_a_line_to_write_on_clings_to_what_it_belongs_to_in_one_language_and_in_two(pair):
    column = a_column()
    asked = (para("word " * 20), Ruled(1))
    blocks = (Pair((asked[0],), (asked[0],)), Pair((asked[1],), (asked[1],))) if pair else asked
    stack = build((para("before"), *blocks, para("after")), column)
    whole, line = stack.height, build((asked[1],), column).height
    for room in range(40, round(whole)):
        head, tail = stack.split(room, False)
        assert head is None or tail is None or tail.items[0].height != line, room


def test_small_print_is_on_the_page_of_what_it_belongs_to(pages, document):
    note = Paragraph((Run("small print"),), "note")
    for count in range(20, 60):
        found = pages(typeset(document((*lines(count), Keep((para("words"),)), note, *lines(40)))))
        (page,) = [page for page in found if "small print" in page]
        assert "words small print" in page


def test_lines_at_the_foot_keep_their_own_direction(pages, document):
    foot = (
        Paragraph((Run("عمود للقراءة."),), direction="rtl"),
        Paragraph((Run("The English words are what you sign."),), direction="ltr"),
    )
    (page,) = pages(typeset(document((para("one"),), running=foot)))
    assert page == "one عمود للقراءة. The English words are what you sign."


def test_a_page_break_starts_a_page(pages, document):
    assert pages(typeset(document((para("one"), PageBreak(), para("two"))))) == ["one", "two"]


def test_a_paragraph_is_not_divided_for_a_single_line(pages, document):
    text = " ".join(f"word{number:02}" for number in range(35))  # four lines, the last of them full
    for count in range(16, 30):
        found = pages(typeset(document((*lines(count), para(text), para("end.")))))
        for page in found:
            words = re.findall(r"word\d+", page)
            assert len(words) == 0 or len(words) > 10


def test_a_long_paragraph_goes_on_over_pages_whole(pages, document):
    found = pages(typeset(document((para(LONG),))))
    assert len(found) > 1
    assert " ".join(found) == LONG


@pytest.mark.parametrize("wrap", [lambda blocks: Box(blocks), lambda blocks: Keep(blocks)])
def test_a_box_stays_on_one_page(wrap, pages, document):
    for count in range(10, 28):
        found = pages(typeset(document((*lines(count), wrap((para("Signed"), Ruled(2), para("Date")))))))
        assert any("Signed" in page and "Date" in page for page in found)


@pytest.mark.parametrize("wrap", [lambda blocks: Box(blocks, "notice"), lambda blocks: Keep(blocks)])
def test_a_box_longer_than_a_page_goes_on_and_loses_nothing(wrap, pages, document):
    found = pages(typeset(document((para("Before."), wrap((para(LONG), para("Last.")))))))
    assert " ".join(found) == f"Before. {LONG} Last."


def test_a_list_leaves_no_single_line_for_the_next_page(pages, document):
    items = tuple((para(f"Item{number}"),) for number in range(5))
    for count in range(14, 34):
        first, second, *_ = pages(typeset(document((*lines(count), Listing(items), *lines(30)))))
        assert [page.count("Item") for page in (first, second)] in ([5, 0], [3, 2], [2, 3], [0, 5])


def test_lists_and_empty_lines_go_on_over_pages(pages, document):
    items = tuple((para(f"Item {number} here"), Ruled(2)) for number in range(40))
    found = pages(typeset(document((Listing(items, ordered=True),))))
    assert len(found) > 2
    for number in range(40):
        assert sum(f"{number + 1}. Item {number} here" in page for page in found) == 1


def test_who_speaks_stays_with_the_words_below(pages, document):
    item = (para("Anna:"), para("Quoted words", "quote"), Ruled(1))
    for count in range(14, 34):
        found = pages(typeset(document((*lines(count), *item, *lines(30)))))
        assert any("Anna: Quoted words" in page for page in found)
        found = pages(typeset(document((*lines(count), Listing((item,), ordered=True), *lines(30)))))
        assert any("Anna: Quoted words" in page for page in found)


def test_a_drawing_larger_than_the_page_is_made_to_fit(pages, document):
    shapes = (Shape("box", 0, 0, width=400, height=3000), Shape("label", 200, 2990, text="Foot of it"))
    found = pages(
        typeset(document((para("Before."), Figure(400, 3000, shapes, "A tall drawing"), para("After."))))
    )
    assert " ".join(found).split() == ["Before.", "Foot", "of", "it", "After."]


@pytest.mark.parametrize(("name", "rtl"), [("María-Fernanda…", True), ("Ana (2.)", True), ("ماريا…", False)])
def test_a_label_of_the_other_direction_ends_where_its_own_letters_do(name, rtl, document):
    figure = Figure(200, 40, (Shape("label", 100, 20, text=name),), "map")
    data = typeset(document((figure,), "ar" if rtl else "en", rtl))
    letters = [letter for page in extract_pages(io.BytesIO(data)) for letter in letters_in(page)]
    letters.sort(key=lambda letter: letter.x0)
    assert letters[-1 if rtl else 0].get_text() == name[-1]


@pytest.mark.parametrize(("x", "seen"), [(120, set()), (20, {"on"}), (540, {"outside"})])
def test_letters_on_one_another_or_outside_the_page_are_seen(x, seen, document):
    shapes = (Shape("label", 20, 15, text="Before"), Shape("label", x, 15, text="After"))
    found = faults(typeset(document((Figure(500, 20, shapes, "A drawing"),))))
    assert {word for one in found for word in one.split()} & {"on", "outside"} == seen


@pytest.mark.parametrize("size", ["standard", "large"])
@pytest.mark.parametrize(("paper", "points"), [("letter", (612, 792)), ("a4", (595.28, 841.89))])
def test_paper_and_size_are_as_asked(size, paper, points, document):
    reader = pypdf.PdfReader(io.BytesIO(typeset(document(lines(3)), size=size, paper=paper)))
    box = reader.pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(points, abs=0.01)
    fonts = re.findall(rb"/F0 ([\d.]+) Tf", reader.pages[0].get_contents().get_data())
    assert {float(font) for font in fonts} == {14.0 if size == "standard" else 18.0}
