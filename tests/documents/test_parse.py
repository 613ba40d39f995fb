import pytest

from family_meeting.documents.inline import BrokenTemplate
from family_meeting.documents.parse import parse
from family_meeting.typesetting.tree import (
    Box,
    Cell,
    Field,
    Figure,
    Heading,
    Keep,
    Listing,
    PageBreak,
    Pair,
    Paragraph,
    Ruled,
    Run,
    Table,
    figures,
)


def blocks(main, pictures=None):
    shell = (
        '<html xmlns="http://www.w3.org/1999/xhtml" lang="es" dir="ltr"><head><title>Title</title>'
        '<meta name="page-of" content="{{page}}/{{pages}}"/></head><body><main>{}</main>'
        "<footer>At <b>foot</b></footer></body></html>"
    )
    return parse(shell.format(main), pictures or {})


def only(main, **more):
    (block,) = blocks(main, **more).blocks
    return block


def paragraph(text):
    return Paragraph((Run(text),))


def test_head_and_foot_become_the_document_s_own():
    document = blocks("")
    assert (document.title, document.language, document.direction) == ("Title", "es", "ltr")
    assert document.page_of == "{page}/{pages}"
    assert document.running == (Paragraph((Run("At "), Run("foot", bold=True))),)


def test_numbers_of_lists_and_pages_are_written_in_the_document_s_digits():
    own = '<html lang="fa" dir="rtl"><head><title/><meta name="digits" content="۰۱۲۳۴۵۶۷۸۹"/></head>{}</html>'
    document = parse(own.format("<body><main><ol><li><p>One</p></li></ol></main></body>"), {})
    assert document.digits == document.blocks[0].digits == "۰۱۲۳۴۵۶۷۸۹"
    assert figures(10, document.digits) == "۱۰"
    assert figures(10, only("<ol><li><p>One</p></li></ol>").digits) == "10"


def test_headings_paragraphs_and_breaks():
    assert only("<h2>One</h2>") == Heading(2, (Run("One"),))
    assert only('<p class="quote" dir="rtl">One</p>') == Paragraph((Run("One"),), "quote", "rtl")
    assert only("<hr/>") == PageBreak()
    assert only('<div class="ruled"><div></div><div></div></div>') == Ruled(2)


def test_runs_carry_weight_language_isolation_and_links():
    found = only('<p>a <b>b</b> <bdi lang="ar">c</bdi><a href="tel:1">d</a></p>').runs
    assert found == (
        Run("a "),
        Run("b", bold=True),
        Run(" "),
        Run("c", isolate=True, language="ar"),
        Run("d", link="tel:1"),
    )


def test_white_space_is_drawn_together_but_a_line_break_and_a_no_break_space_stay():
    assert only("<p>  a\n\t b <br/> c\u00a0 </p>").runs == (Run("a b\nc\u00a0"),)


def test_neighbouring_isolates_stay_apart():
    assert only("<p><bdi>a</bdi><bdi>b</bdi></p>").runs == (Run("a", isolate=True), Run("b", isolate=True))


def test_lists_tables_and_frames_hold_blocks():
    assert only("<ol><li>a</li><li><p>b</p></li></ol>") == Listing(
        ((paragraph("a"),), (paragraph("b"),)), ordered=True
    )
    columns = '<colgroup><col style="width:25%"/><col style="width:75%"/></colgroup>'
    head = '<thead><tr><th scope="col">a</th><td></td></tr></thead>'
    rows = f'{head}<tbody><tr><th scope="row">b</th><td>c</td></tr></tbody>'
    assert only(f"<table>{columns}{rows}</table>") == Table(
        (
            (Cell((paragraph("a"),), "column"), Cell(())),
            (Cell((paragraph("b"),), "row"), Cell((paragraph("c"),))),
        ),
        (0.25, 0.75),
    )
    assert only('<div class="box cut"><p>a</p></div>') == Box((paragraph("a"),), "cut")
    assert only('<div class="keep"><p>a</p></div>') == Keep((paragraph("a"),))
    assert only('<div class="pair"><div>a</div><div>b</div></div>') == Pair(
        (paragraph("a"),), (paragraph("b"),)
    )


def test_a_figure_is_found_by_its_id():
    figure = Figure(10, 10, (), "words")
    assert only('<figure id="x"><svg/></figure>', pictures={"x": figure}) == figure


def test_what_is_empty_leaves_no_trace():
    assert blocks('<p> </p><ul></ul><div class="keep"></div><section></section>').blocks == ()


@pytest.mark.parametrize(
    "main",
    [
        "<video/>",
        "<p>a<table/></p>",
        "<p>a</p>loose",
        "<p>not closed",
        "<table><colgroup><col style='width:9%'/></colgroup><tbody><tr><td/><td/></tr></tbody></table>",
        "<p>&unknown;</p>",
    ],
)
def test_a_broken_template_is_found(main):
    with pytest.raises(BrokenTemplate):
        blocks(main)


def test_no_entity_reaches_for_a_file(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("secret words")
    page = (
        f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        '<html lang="en"><body><main><p>&x;a</p></main></body></html>'
    )
    with pytest.raises(BrokenTemplate, match="entity"):
        parse(page, {})


def test_boxes_to_tick_and_lines_to_fill_in():
    ticked = '<label><input type="checkbox" name="a" checked="checked"/> One <b>two</b></label>'
    assert only(ticked) == Field("a", "One two", (Run("One "), Run("two", bold=True)), ticked=True)
    assert only('<label><input type="checkbox" name="a"/> One</label>').ticked is False
    assert only('<textarea name="q" rows="4" title="Ask"></textarea>') == Field("q", "Ask", lines=4)
    assert only('<textarea name="n" rows="1">Name:</textarea>') == Field(
        "n", "Name:", (Run("Name:"),), lines=1
    )


def test_a_label_needs_its_box():
    with pytest.raises(BrokenTemplate, match="box"):
        blocks("<label>One</label>")
