"""The print page: which paper, in which language, and what is on the way to the printer."""

from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest

from family_meeting.documents import KINDS
from family_meeting.i18n.offered import for_team
from family_meeting.store import Change


def ways_to_the_pdf(page):
    return [one.proto.body for one in page.main if one.type == "html" and "/paper/" in one.proto.body]


def chosen(page, kind):
    """The way to this paper."""
    page.session_state["paper-kind"] = kind
    page.run()
    assert not page.exception
    return " ".join(way for way in ways_to_the_pdf(page) if "fm-files" not in way)


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


def test_a_paper_for_the_team_is_in_the_language_of_the_screen(open_page, sample):
    for code in for_team():
        assert f"language={code}" in chosen(open_page("paper", sample, code), "team-copy")


def packed(page, *kinds, languages=("es",)):
    page.session_state["pack-kinds"] = list(kinds)
    page.session_state["pack-languages/es"] = list(languages)
    page.run()
    assert not page.exception
    return [one for one in ways_to_the_pdf(page) if "pack.pdf" in one]


def test_several_papers_become_one_pdf_when_asked(open_page, sample):
    page = open_page("paper", sample)
    assert packed(page, "family-summary", "team-copy", languages=("es", "ar")) == []
    page.button(key="pack-make").click().run()
    (way,) = packed(page, "family-summary", "team-copy", languages=("es", "ar"))
    asked = parse_qs(urlsplit(unescape(way.split('"')[3])).query)["sheet"]
    assert asked == ["family-summary/es/en", "family-summary/ar/en", "team-copy/en"]


def test_a_pack_of_other_papers_is_made_anew(open_page, sample):
    page = open_page("paper", sample)
    packed(page, "agenda")
    page.button(key="pack-make").click().run()
    assert packed(page, "agenda")
    assert packed(page, "agenda", "agent-card") == []


def test_what_is_left_off_stays_off_the_familys_papers_whichever_is_shown(open_page, sample):
    page = open_page("paper", sample)
    page.checkbox(key=f"{sample.id}/off/reason/place").check()
    assert "without=reason" not in chosen(page, "team-copy")
    packed(page, "family-summary")
    page.button(key="pack-make").click().run()
    assert "without=reason" in packed(page, "family-summary")[0]


@pytest.mark.parametrize("code", KINDS)
def test_every_paper_can_be_chosen(open_page, sample, code):
    page = open_page("paper", sample)
    way = chosen(page, code)
    assert bool(way) is ("pdf" in KINDS[code].formats)


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ([], "The patient has no name yet. Add it under “The patient first”."),
        (["name"], "This paper is for Ana. The date of birth is not known yet."),
        (["name", "born"], "This paper is for Ana, born March\N{NO-BREAK SPACE}4, 1951."),
    ],
)
def test_it_is_read_back_whose_paper_it_is_as_far_as_that_is_known(open_page, store, empty, known, said):
    values = {
        "name": Change("people/patient/name", "Ana"),
        "born": Change("identity/birth_date", "1951-03-04"),
    }
    store.apply(empty.id, *(values[one] for one in known))
    assert said in [one.value for one in open_page("paper", empty).caption]


@pytest.mark.parametrize(
    ("slug", "kind"),
    [
        ("questions", "question-sheet"),
        ("interpreter", "interpreter-brief"),
        ("after", "check-in-sheet"),
    ],
)
def test_a_page_whose_paper_there_is_leads_to_it(open_page, sample, slug, kind):
    page = open_page(slug, sample)
    page.button(key=f"print-{kind}").click().run()
    assert page.session_state["paper-kind"] == kind
