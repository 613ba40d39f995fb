"""Every page draws itself for an empty meeting and a full one, in every language, without a fault."""

from datetime import UTC, datetime, timedelta

import pytest

from family_meeting.record.codes import Card, MeetingState, Step
from family_meeting.store import Change
from family_meeting.ui.navigation import PAGES

SLUGS = [page.slug for page in PAGES]
OF_A_MEETING = [page.slug for page in PAGES if page.needs_meeting]


@pytest.mark.parametrize("slug", SLUGS)
def test_a_page_of_an_empty_meeting_draws_itself(open_page, empty, slug):
    assert not open_page(slug, empty).exception


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("language", ["en", "es", "ar", "zh-Hans"])
def test_a_page_of_the_sample_draws_itself_in_every_language(open_page, sample, slug, language):
    assert not open_page(slug, sample, language).exception


@pytest.mark.parametrize("slug", [slug for slug in OF_A_MEETING if slug != "share"])
def test_a_page_without_a_meeting_says_where_to_find_one(open_page, slug):
    page = open_page(slug)
    assert not page.exception
    assert "No meeting is open" in page.info[0].value


def test_the_familys_screen_without_a_meeting_shows_nothing_and_leads_nowhere(open_page):
    page = open_page("share")
    assert [one.value for one in page.info] == ["There is nothing to see here now."]
    assert not page.get("page_link")


@pytest.mark.parametrize("step", list(Step))
@pytest.mark.parametrize("panel", [False, True])
def test_every_step_draws_itself_with_the_panel_closed_and_open(open_page, store, sample, step, panel):
    store.apply(sample.id, Change("course/current", step))
    page = open_page("meeting", sample)
    if panel:
        page.button(key="panel").click().run()
    assert not page.exception


@pytest.mark.parametrize("card", list(Card))
def test_every_card_draws_itself(open_page, store, sample, card):
    store.apply(sample.id, Change("course/current", "what_matters"), Change("course/shared/card", card))
    assert not open_page("meeting", sample).exception


def test_who_may_still_wish_to_speak_is_said_once_in_the_panel_alone(open_page, store, empty):
    store.apply(
        empty.id,
        Change("people/patient/name", "Amparo"),
        Change("people/patient/attended", "in_person"),
        Change("course/state", MeetingState.RUNNING),
        Change("course/current", Step.WHY),
        Change("course/entered_at", datetime.now(UTC) - timedelta(minutes=50)),
    )
    page = open_page("meeting", empty)
    assert not page.info
    page.button(key="panel").click().run()
    assert "give the floor to Amparo" in page.info[0].value
    page.button(key="asked").click().run()
    assert not page.exception
    assert not [one for one in page.info if "give the floor" in one.value]
    again = open_page("meeting", empty)  # as after a reload
    again.button(key="panel").click().run()
    assert not [one for one in again.info if "give the floor" in one.value]
