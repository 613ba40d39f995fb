import pytest

from family_meeting.documents import Options, compose
from family_meeting.documents.beside import side_by_side
from family_meeting.typesetting.tree import (
    Box,
    Cell,
    Document,
    Heading,
    Keep,
    Listing,
    Pair,
    Paragraph,
    Ruled,
    Run,
    Table,
)


def page(language, *blocks, direction="ltr"):
    return Document("t", language, direction, blocks)


def say(words):
    return Paragraph((Run(words),))


def small(words):
    return Paragraph((Run(words),), "note")


def laid(ours, theirs, **second):
    return side_by_side(page("es", *ours), page("en", *theirs, **second)).blocks


def test_blocks_that_say_the_same_stand_level():
    assert laid((say("Hola"), Ruled(2)), (say("Hello"), Ruled(2))) == (
        Pair((say("Hola"),), (say("Hello"),)),
        Ruled(2),
    )


def test_a_line_that_only_one_language_needs_does_not_put_the_rest_out_of_step():
    head = (Heading(2, (Run("H"),)),)
    found = laid((say("a"), Ruled(1), *head, say("b")), (say("A"), *head, say("B")))
    assert found == (
        Pair((say("a"), Ruled(1)), (say("A"),)),
        Pair(head, head),
        Pair((say("b"),), (say("B"),)),
    )


def test_words_in_their_own_direction_stand_below_their_label_beside_the_line_of_the_other_language():
    label, quote = say("Hopes:"), Paragraph((Run("Hogar"),), "quote", "ltr")
    assert laid((label, quote, say("b")), (say("Hopes: home"), say("B"))) == (
        Pair((label, quote), (say("Hopes: home"),)),
        Pair((say("b"),), (say("B"),)),
    )


def test_small_print_of_one_language_alone_stands_in_its_column_below_what_it_tells_of():
    note = small("As interpreted by Ana.")
    same = Pair((say("a"),), (say("A"),))
    assert laid((say("a"), note), (say("A"),)) == (same, Pair((note,), ()))
    assert laid((say("a"),), (say("A"), note)) == (same, Pair((), (note,)))


def test_the_small_print_at_the_end_stands_level_below_a_note_of_one_language_alone():
    theirs = small("As interpreted by Ana.")
    assert laid((say("a"), small("z")), (say("A"), theirs, small("Z"))) == (
        Pair((say("a"),), (say("A"),)),
        Pair((), (theirs,)),
        Pair((small("z"),), (small("Z"),)),
    )


def test_sections_that_are_kept_whole_keep_step_though_one_language_has_more_in_them():
    def part(*blocks):
        return Keep((Heading(3, (Run("H"),)), *blocks))

    def wish(*blocks):
        return Keep((Heading(2, (Run("P"),)), part(*blocks)))

    ours = (wish(say("a")), small("n"), wish(say("b")), part(say("c"), Ruled(1)), part(say("d")))
    theirs = (wish(say("A")), wish(say("B")), part(say("C")), part(say("D")))
    found = laid(ours, theirs)
    assert [type(block) for block in found] == [Keep, Pair, Keep, Keep, Keep]
    assert found[1] == Pair((small("n"),), ())


def test_every_wish_stands_beside_the_same_wish(sample):
    document = compose("wishes-record", sample, "es", Options(beside="en"))
    assert sum(isinstance(block, Keep) for block in document.blocks) > 30
    alone = [
        block for block in document.blocks if isinstance(block, Pair) and not (block.first and block.second)
    ]
    assert all(block.style == "note" for pair in alone for block in pair.first + pair.second)


def test_frames_hold_both_languages_and_list_items_stand_level():
    assert laid((Box((say("a"),)), Keep((say("b"),))), (Box((say("A"),)), Keep((say("B"),)))) == (
        Box((Pair((say("a"),), (say("A"),)),)),
        Keep((Pair((say("b"),), (say("B"),)),)),
    )
    ours, theirs = Listing(((say("a"),), (say("b"),))), Listing(((say("A"),), (say("B"),)))
    assert len(laid((ours,), (theirs,))) == 2


def test_a_table_stays_one_and_says_once_what_is_the_same_in_both():
    ours = Table(((Cell((say("Llamar"),)), Cell((say("Ana"),))),), (0.5, 0.5), head_rows=0)
    theirs = Table(((Cell((say("Call"),)), Cell((say("Ana"),))),), (0.5, 0.5), head_rows=0)
    (table,) = laid((ours,), (theirs,), direction="rtl")
    first, second = table.rows[0]
    assert first.blocks == (say("Llamar"), Paragraph((Run("Call", language="en"),), direction="rtl"))
    assert second.blocks == (say("Ana"),)


@pytest.mark.parametrize("locale", ["es", "ar", "zh-Hans"])
def test_every_section_of_a_summary_stands_level(sample, locale):
    document = compose("family-summary", sample, locale, Options(beside="en"))
    assert (document.language, document.second_language) == (locale, "en")
    heads = [block for block in document.blocks if isinstance(block, Pair)]
    both = [pair for pair in heads if isinstance(pair.first[:1] and pair.first[0], Heading)]
    assert len(both) >= 8
    assert all(isinstance(pair.second[0], Heading) for pair in both)


@pytest.mark.parametrize("locale", ["bn", "fa"])
def test_what_is_to_be_done_stands_once_beside_a_language_with_other_figures(sample, locale):
    document = compose("family-summary", sample, locale, Options(beside="en"))
    tables = [block for block in document.blocks if isinstance(block, Table)]
    said = [str(cell.blocks).count("Order the bed") for row in tables[0].rows for cell in row]
    assert max(said) == sum(said) == 1


def test_a_language_beside_itself_is_one_column(sample):
    assert compose("agenda", sample, "en", Options(beside="en")).second_language is None


def test_long_small_print_runs_over_both_columns_each_in_its_language():
    short, long = small("As interpreted by Ana."), small("As interpreted by Ana. " * 9)
    theirs = Paragraph((long.runs[0]._replace(language="en"),), "note", "ltr")
    assert laid((say("a"), long), (say("A"),))[-1] == long
    assert laid((say("a"),), (say("A"), long))[-1] == theirs
    assert laid((say("a"), short), (say("A"), long))[-2:] == (short, theirs)
