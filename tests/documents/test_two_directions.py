"""Where two directions meet on a page, each of them can be followed."""

import pytest

from family_meeting.documents import Options, compose
from family_meeting.documents.shared_view import both
from family_meeting.documents.speech import Speech
from family_meeting.documents.telling import Telling
from family_meeting.typesetting.tree import Box, Field, Keep, Listing, Pair, Paragraph, Run, Table


def parts(block):
    """The blocks in a block."""
    if isinstance(block, (Box, Keep)):
        return block.blocks
    if isinstance(block, Pair):
        return block.first + block.second
    if isinstance(block, Listing):
        return [one for item in block.items for one in item]
    if isinstance(block, Table):
        return [one for row in block.rows for cell in row for one in cell.blocks]
    return ()


def inside(blocks):
    for block in blocks:
        yield block
        yield from inside(parts(block))


def paragraphs(document):
    return [block for block in inside(document.blocks) if isinstance(block, Paragraph)]


def words(paragraph):
    return "".join(run.text for run in paragraph.runs)


def is_arabic(text):
    return any("\u0600" <= character <= "\u06ff" for character in text)


@pytest.mark.parametrize("beside", [None, "en"])
def test_own_words_that_nobody_translated_stand_alone_in_their_own_direction(sample, beside):
    document = compose("family-summary", sample, "ar", Options(beside=beside))
    foreign = [one for one in paragraphs(document) if "«" in words(one) and not is_arabic(words(one))]
    assert len(foreign) > 10
    assert {one.direction for one in foreign} == {"ltr"}
    assert all(words(one)[0] == "«" and words(one)[-1] == "»" for one in foreign)


def test_typed_words_that_nobody_translated_share_no_line_with_a_label_of_ours(sample):
    said = [words(one) for one in paragraphs(compose("family-summary", sample, "ar"))]
    for text in (
        "To try one helper for two nights.",
        "Meet the helper before anyone decides.",
        "What do I do when he cannot get air at night?",
        "Dialysis. We talk with the kidney doctor on Thursday.",
        "What becomes of the printing press",
    ):
        assert text in said


def test_translated_words_stay_in_the_line_with_their_label(sample):
    said = [words(one) for one in paragraphs(compose("family-summary", sample, "en"))]
    assert "Worries: Evaristo: “That Elvira will have to carry me alone.”" in said
    assert "What would help: To try one helper for two nights." in said


@pytest.mark.parametrize(
    ("text", "turned"),
    [("Sí", True), ("(12) نعم", False), ("12", False), ("", False), (None, False), ("“Voy”", True)],
)
def test_the_first_letter_says_which_way_words_run(text, turned):
    assert Telling(Speech("ar")).turned(text) is turned


@pytest.mark.parametrize(("language", "beside"), [("en", "ar"), ("ar", "en")])
def test_at_the_foot_of_a_form_each_language_has_a_paragraph_in_its_own_direction(sample, language, beside):
    _, read_along, said = compose("proxy-form", sample, language, Options(beside=beside)).running
    assert (read_along.direction, said.direction) == ("rtl", "ltr")
    assert is_arabic(words(read_along))
    assert words(said) == "The column in Arabic is to read along. The English words are what you sign."


def test_the_name_of_a_field_in_the_other_language_keeps_its_colon(sample):
    document = compose("question-sheet", sample, "ar", Options(beside="en"))
    (name,) = [one for one in inside(document.blocks) if isinstance(one, Field) and one.name == "name"]
    assert Run("Your name:", language="en", isolate=True) in name.runs


def test_a_day_after_a_name_of_the_other_direction_stays_after_it(meeting_with, sample):
    named = {f"people/{key}/name": "سامي" for key in sample.people} | {"course/current": "next"}
    shown = both(meeting_with(named, sample), "en")
    assert '<span class="fm-note"><bdi>سامي</bdi> · Thursday, October\u00a08, 2026</span>' in shown


@pytest.mark.parametrize(
    ("page", "family", "way"), [("ar", "es", "ltr"), ("en", "ar", "rtl"), ("en", "es", None)]
)
def test_the_interpreter_s_words_in_the_other_language_begin_on_its_own_side(sample, page, family, way):
    sample.aftermath.printing.language = family
    tables = [
        block for block in compose("interpreter-brief", sample, page).blocks if isinstance(block, Table)
    ]
    ways = [[cell.blocks[0].direction for cell in row] for row in tables[-1].rows]
    assert ways == [[None, None, way, way]] * len(ways)


def test_a_goal_and_the_words_about_it_stand_close_where_signs_bring_their_own_space(sample):
    listing = next(
        block for block in inside(compose("absent-page", sample, "ja").blocks) if isinstance(block, Listing)
    )
    assert all(" 「" not in words(item[0]) for item in listing.items)
