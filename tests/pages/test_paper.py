"""The print page: which paper, in which language, and what is on the way to the printer."""

import pytest

from family_meeting.documents import KINDS
from family_meeting.store import Change


def ways_to_the_pdf(page):
    return [one.proto.body for one in page.main if one.type == "html" and "/paper/" in one.proto.body]


def chosen(page, kind):
    page.session_state["paper-kind"] = kind
    page.run()
    assert not page.exception
    return " ".join(ways_to_the_pdf(page))


def test_a_paper_to_sign_is_english_with_the_familys_language_beside_it(open_page, sample):
    way = chosen(open_page("paper", sample), "proxy-form")
    assert "language=en" in way
    assert "beside=es" in way


def test_it_says_in_plain_words_which_language_is_signed(open_page, store, sample):
    page = open_page("paper", sample)
    chosen(page, "proxy-form")
    said = "The column in Spanish is to read along. The English words are what you sign."
    assert [one.value for one in page.info] == [said]
    chosen(page, "family-summary")
    assert not page.info
    store.apply(sample.id, Change("aftermath/printing/language", "en"))
    chosen(page, "proxy-form")
    assert not page.info


def test_a_paper_to_take_home_is_in_the_familys_language(open_page, sample):
    assert "language=es" in chosen(open_page("paper", sample), "family-summary")


def test_the_language_chosen_for_print_is_the_one_beside_the_english_to_sign(open_page, store, sample):
    store.apply(sample.id, Change("aftermath/printing/language", "ar"))
    assert "beside=ar" in chosen(open_page("paper", sample), "proxy-form")


@pytest.mark.parametrize("code", KINDS)
def test_every_paper_can_be_chosen(open_page, sample, code):
    page = open_page("paper", sample)
    way = chosen(page, code)
    assert bool(way) is ("pdf" in KINDS[code].formats)
