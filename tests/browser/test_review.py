"""A reviewer reads a sentence in its place, puts it better, and the family's window says it so."""

import pytest
from playwright.sync_api import expect
from two_windows import Window, new_sample

from family_meeting.content.cards import CARDS
from family_meeting.record.codes import Card, Step

APP = "review_app:app"
BETTER = "Lo que usted espera"


@pytest.fixture
def family(tabs, server, store_of):
    """The family's window, in Spanish, at the card of hopes."""
    store = store_of(server)
    window = Window(tabs(), server.url, store, new_sample(store), "share")
    window.put(current=Step.WHAT_MATTERS, shared__card=Card.HOPES, shared__language="es", shared__beside="")
    return window


def at_rest(page):
    page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for()


def choose(page, label, words):
    page.get_by_role("combobox", name=label).click()
    page.keyboard.type(words)
    page.get_by_role("option", name=words).first.click()
    at_rest(page)


@pytest.fixture
def review(page, server):
    """The page for translators at the card of hopes, in Spanish."""
    page.set_viewport_size({"width": 1366, "height": 768})
    page.goto(f"{server.url}/review?lang=en")
    page.locator("textarea").first.wait_for()
    page.get_by_label("Your name").fill("Ana Gil")
    choose(page, "Read on", "A card")
    page.locator(".fm-stage-frame h1").wait_for()  # the first card
    return page


def entry(page, english):
    return page.locator('[class*="st-key-entry-"]').filter(has=page.get_by_text(english, exact=True))


def test_a_better_wording_stands_in_its_place_at_once_and_on_the_family_s_window(family, review):
    heading = family.page.get_by_role("heading", level=1)
    expect(heading).to_have_text("Esperanzas")
    ours = entry(review, CARDS[Card.HOPES].title.text)
    ours.locator("textarea").fill(BETTER)
    ours.get_by_role("button", name="Approve").click()
    expect(ours.get_by_text("Reviewed by Ana Gil")).to_be_visible()
    expect(review.locator(".fm-stage-frame h1")).to_have_text(BETTER)
    expect(heading).to_have_text(BETTER)


def test_what_is_typed_at_one_sentence_stays_while_another_is_stored(review):
    title, asked = (entry(review, one.text) for one in (CARDS[Card.HOPES].title, CARDS[Card.HOPES].prompt))
    review.locator(".st-key-review-which").get_by_text("All", exact=True).click()
    at_rest(review)
    asked.locator("textarea").fill("¡Falta algo (aquí!")
    title.get_by_role("button", name="Approve").click()
    expect(title.get_by_text("Reviewed by Ana Gil")).to_be_visible()
    asked.get_by_role("button", name="Approve").click()
    expect(asked.get_by_text("Please leave out the exclamation mark.")).to_be_visible()
    expect(asked.locator("textarea")).to_have_value("¡Falta algo (aquí!")


def test_a_file_that_is_far_too_large_is_refused_with_our_own_sentence(review, tmp_path):
    large = tmp_path / "large.po"
    large.write_bytes(b"x" * 10_000_000)
    review.get_by_text("Work on a file instead").click()
    review.locator("input[type=file]").set_input_files(large)
    expect(review.get_by_text("This file is too large to be a catalog of ours.")).to_be_visible()


def test_the_file_for_other_tools_is_downloaded(review, tmp_path):
    review.get_by_text("Work on a file instead").click()
    with review.expect_download() as download:
        review.get_by_role("button", name="Download the file").click()
    assert download.value.suggested_filename == "family-es.po"
    assert "#, fuzzy" in download.value.path().read_text(encoding="utf-8")


def test_the_field_of_a_wording_says_its_language_to_the_spelling_checker(review):
    wording = review.locator("textarea").first
    wording.focus()
    expect(wording).to_have_attribute("lang", "es")
