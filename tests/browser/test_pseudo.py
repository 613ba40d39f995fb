"""Longer words and the other direction fit on every screen: nothing is cut off or lies on anything else."""

import pytest
from playwright.sync_api import expect
from screen_faults import SIZES, faults
from two_windows import new_sample

from family_meeting.i18n.pseudo import said
from family_meeting.record.codes import Step
from family_meeting.store import Change
from family_meeting.ui.navigation import PAGES

ENVIRONMENT = {"FAMILY_MEETING_PSEUDO_LOCALES": "true"}


@pytest.mark.parametrize("language", [pytest.param("en-XA", marks=pytest.mark.slow), "ar-XB"])
def test_every_page_has_room_for_longer_words_in_either_direction(page, server, store_of, language):
    meeting_id = new_sample(store_of(server))
    found = {}
    for one in PAGES:
        page.goto(f"{server.url}/{one.slug}?m={meeting_id}&lang={language}")
        for size in SIZES:
            if lines := faults(page, size):
                found[one.slug, size] = lines
    assert found == {}


@pytest.mark.parametrize("language", ["en-XA", pytest.param("ar-XB", marks=pytest.mark.slow)])
def test_every_step_with_its_panel_has_room_for_longer_words(page, server, store_of, language):
    store = store_of(server)
    meeting_id = new_sample(store)
    looks = {"course/shared/language": language, "course/shared/beside": ""}
    store.apply(meeting_id, *(Change(path, value) for path, value in looks.items()))
    page.goto(f"{server.url}/meeting?m={meeting_id}&lang={language}")
    page.locator(".st-key-panel button").click()
    page.locator(".st-key-panel-body").wait_for()
    found = {}
    for step in Step:
        version = store.apply(meeting_id, Change("course/current", step)).version
        page.locator(f'[data-drawn="{version}"]').first.wait_for(state="attached")
        if lines := faults(page, SIZES[0]):
            found[step] = lines
    page.locator(".st-key-steps button").first.click()
    page.get_by_test_id("stPopoverBody").wait_for()
    if lines := faults(page, SIZES[0]):
        found["the list of steps"] = lines
    assert found == {}


def test_the_link_past_the_list_of_pages_is_in_the_pages_language(page, server):
    page.goto(f"{server.url}/?lang=en-XA")
    expect(page.get_by_test_id("stSkipToContent")).to_have_text(said("en-XA", "Go straight to the page"))
