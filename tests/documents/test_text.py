from family_meeting.documents.text import plain, text
from family_meeting.typesetting.tree import (
    Box,
    Cell,
    Document,
    Figure,
    Heading,
    Listing,
    PageBreak,
    Pair,
    Paragraph,
    Ruled,
    Run,
    Table,
)


def say(words, **style):
    return Paragraph((Run(words, **style),))


def test_a_page_reads_from_top_to_bottom_and_ends_with_its_foot():
    blocks = (Heading(1, (Run("Title"),)), say("Words."), PageBreak(), Ruled(1))
    document = Document("t", "en", "ltr", blocks, running=(Paragraph((Run("At the foot"),)),))
    assert text(document) == f"Title\n=====\n\nWords.\n\n{'_' * 40}\n\nAt the foot\n"


def test_lists_hang_under_their_marks():
    items = ((say("one\nmore"), say("below")), (say("two"),))
    assert plain((Listing(items),), "en") == "- one\n  more\n  below\n- two"
    assert plain((Listing(items, ordered=True),), "en").startswith("1. one\n   more")


def test_a_table_is_told_row_by_row_under_its_headings():
    head = tuple(Cell((say(one),), "column") for one in ("What", "Who"))
    rows = (head, (Cell((say("Call"),)), Cell((say("Ana"),))), (Cell((say("Wait"),)), Cell(())))
    assert plain((Table(rows, (0.5, 0.5)),), "en") == "Call\n  Who: Ana\n\nWait"


def test_a_picture_is_its_words_and_a_card_keeps_its_edge():
    assert plain((Figure(1, 1, (), "A map."),), "en") == "A map."
    assert plain((Box((say("Card"),), "cut"),), "en").splitlines() == ["-" * 40, "Card", "-" * 40]


def test_two_languages_follow_each_other():
    assert plain((Pair((say("Hola"),), (say("Hello"),)),), "en") == "Hola\nHello"


def test_isolates_are_written_only_where_directions_meet():
    assert plain((say("Ana", isolate=True),), "en") == "Ana"
    mixed = (say("Ana", isolate=True), say("مرحبا"))
    assert plain(mixed, "en") == "\u2068Ana\u2069\n\nمرحبا"


def test_marks_that_somebody_typed_stay():
    assert plain((say("a\u200fb\u2067c"),), "en") == "a\u200fb\u2067c"
