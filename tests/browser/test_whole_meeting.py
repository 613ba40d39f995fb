"""A social worker takes one family from a new meeting to the paper in its hands."""

import io
import re
from collections.abc import Callable

import pypdfium2
import pytest
from playwright.sync_api import expect
from two_windows import new_sample
from worker import Worker

from family_meeting.content.fields import field as content_of
from family_meeting.content.labels import label
from family_meeting.record.codes import Card, Goal, Step
from family_meeting.record.meeting import Meeting
from family_meeting.record.paths import read
from family_meeting.store import Change


@pytest.fixture
def worker(page, server) -> Worker:
    page.set_viewport_size({"width": 1366, "height": 768})
    return Worker(page, server.url)


@pytest.fixture
def meeting(store_of, server) -> Callable[[], Meeting]:
    """Return the newest stored meeting."""
    return lambda: store_of(server).load(store_of(server).listings()[0].id).meeting


def test_a_whole_meeting_from_new_to_the_familys_paper(worker, meeting, eventually):
    page = worker.page
    worker.opens()
    worker.clicks("Start a new meeting")
    page.get_by_role("heading", name="Reason and time").wait_for()
    worker.writes("reason/aim", "Talk about going home")
    worker.goes_to("The patient first")
    worker.writes("people/patient/name", "Amparo Ficticia")
    eventually(lambda: meeting().patient.name == "Amparo Ficticia", "the name was not stored")
    assert meeting().reason.aim == "Talk about going home"

    worker.goes_to("Who is who")
    worker.clicks("Add a person")
    worker.writes("people/*/name", "Beto Ficticio")
    worker.writes("people/*/relationship", "hijo")
    eventually(lambda: len(meeting().people) == 2, "the son was not stored")
    expect(page.locator("svg.fm-figure title")).to_contain_text("Beto Ficticio")

    page.get_by_role("link", name="Lead the meeting").click()
    worker.clicks("Start the meeting")
    page.get_by_role("button", name="Next").wait_for()
    for row in page.get_by_role("radio", name="In the room").all():
        row.click()
    eventually(lambda: len(meeting().present()) == 2, "the roll call was not stored")

    for step in (Step.WHY, Step.PERSON, Step.UNDERSTANDING, Step.WHERE_THINGS_STAND, Step.FEELINGS):
        worker.reaches(step)
    worker.clicks("Next")
    worker.says("For example: to sit in the garden again", "Sentarme en el patio")
    eventually(
        lambda: any(one.text == "Sentarme en el patio" for one in meeting().statements.values()), "hope"
    )
    page.get_by_role("radio", name=re.compile("What comes first")).click()
    page.get_by_role("button", name=re.compile(label(Goal.HOME).text)).click()
    goals = "what_matters/patient/goals"
    eventually(lambda: read(meeting(), goals) == [Goal.HOME], "the goal was not stored")

    worker.reaches(Step.WHO_SPEAKS)
    worker.picks("Beto Ficticio")
    eventually(lambda: meeting().speaker.agent is not None, "the agent was not stored")
    for step in (Step.CARE, Step.AGREE):
        worker.reaches(step)
    worker.clicks("Add something we agreed or left open")
    worker.writes("decisions/*/text", "Home on Friday")
    worker.reaches(Step.NEXT)
    worker.clicks("Add a next step")
    worker.writes("next_steps/actions/*/text", "Order the bed")
    worker.reaches(Step.CLOSE)
    worker.clicks("End the meeting")
    page.get_by_role("link", name="Print our paper").click()

    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download the PDF").click()
    assert waiting.value.suggested_filename == "family-summary-en.pdf"
    paper = pypdfium2.PdfDocument(io.BytesIO(waiting.value.path().read_bytes()))
    text = "\n".join(sheet.get_textpage().get_text_bounded() for sheet in paper)
    for words in (
        "Amparo Ficticia",
        "Sentarme en el patio",
        "Beto Ficticio",
        "Home on Friday",
        "Order the bed",
    ):
        assert words in text


def test_the_interpreters_words_are_asked_for_in_a_language_that_is_named(worker, server, store_of):
    meeting_id = new_sample(store_of(server))
    store_of(server).apply(
        meeting_id, Change("course/current", Step.WHAT_MATTERS), Change("course/shared/card", Card.HOPES)
    )
    worker.opens(f"meeting?m={meeting_id}&lang=en")
    worker.page.locator("[class*=st-key-more-] button").first.click()
    asked = worker.page.locator(".fm-live-label").filter(has_text="The interpreter’s words")
    expect(asked.first).to_be_visible()
    assert set(asked.all_inner_texts()) <= {
        f"The interpreter’s words ({name})" for name in ("English", "Spanish")
    }


def test_who_comes_late_is_asked_for_a_name_and_then_for_the_familys_word(worker, meeting, eventually):
    page = worker.page
    worker.opens()
    worker.clicks("Start a new meeting")
    page.get_by_role("link", name="Lead the meeting").click()
    worker.clicks("Start the meeting")
    relation = page.get_by_label(content_of("people/*/relationship").label.text, exact=True)
    page.get_by_role("button", name="Next").wait_for()
    expect(relation).to_have_count(0)  # nobody is asked who the patient is to the patient
    worker.clicks("Someone else is here")
    relation.wait_for()
    page.get_by_label(content_of("people/*/name").label.text, exact=True).last.fill("Beto Ficticio")
    page.keyboard.press("Tab")
    page.locator("[class*=st-key-roll-] strong", has_text="Beto Ficticio").wait_for()
    relation.fill("hijo")
    page.keyboard.press("Tab")
    eventually(
        lambda: [one.relationship for one in meeting().people.values()] == ["", "hijo"], "no word for him"
    )


def test_the_sample_family_is_one_click_away(worker):
    worker.opens()
    worker.clicks("Look at the sample family")
    worker.sees("1. Being at home")


def test_a_deep_link_after_a_start_finds_its_page_and_its_meeting(own_server, windows, store_of):
    from family_meeting.content.sample import sample_meeting

    store_of(own_server).create(sample_meeting())
    page = windows()
    page.goto(f"{own_server.url}/decider?m={sample_meeting().id}&lang=es")
    page.get_by_role("heading", level=1).wait_for()
    expect(page.locator("html")).to_have_attribute("lang", "es")


def test_a_meeting_that_does_not_exist_gets_a_sentence(worker):
    worker.opens("reason?m=nobody&lang=en")
    worker.sees("No meeting is open")


def test_killing_the_server_in_mid_meeting_loses_no_field_that_was_left(
    own_server, windows, store_of, eventually
):
    page = windows()
    worker = Worker(page, own_server.url)
    worker.opens()
    worker.clicks("Start a new meeting")
    worker.writes("reason/aim", "Hablar de volver a casa")
    worker.writes("reason/can_wait", "The printing press")
    worker.picks("The illness is getting worse")
    records = store_of(own_server)
    eventually(
        lambda: records.load(records.listings()[0].id).meeting.reason.trigger, "the choice was not stored"
    )
    own_server.kill()
    own_server.start()
    page.reload()
    expect(page.get_by_label(content_of("reason/aim").label.text)).to_have_value("Hablar de volver a casa")
    expect(page.get_by_label(content_of("reason/can_wait").label.text)).to_have_value("The printing press")
    expect(page.get_by_role("radio", name="The illness is getting worse")).to_be_checked()
