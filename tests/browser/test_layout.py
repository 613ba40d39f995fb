"""What only a drawn page shows: nothing covers a word, nothing empty takes room, labels stay on one line."""

import pytest
from playwright.sync_api import expect
from two_windows import new_sample

from family_meeting.record.codes import Step
from family_meeting.store import Change

HOSPITAL_LAPTOP = {"width": 1366, "height": 768}


@pytest.fixture
def at(page, server, store_of):
    """Open a page of a sample, at a step, on a laptop and return the window."""
    store = store_of(server)
    meeting_id = new_sample(store)

    def opened(slug, step=None):
        if step:
            store.apply(meeting_id, Change("course/current", step))
        page.set_viewport_size(HOSPITAL_LAPTOP)
        page.goto(f"{server.url}/{slug}?lang=en&m={meeting_id}")
        page.get_by_role("heading", level=1).first.wait_for()
        return page

    return opened


def box(locator):
    edges = locator.bounding_box()
    assert edges
    return edges


def test_who_comes_to_the_shared_screen_by_a_link_finds_no_empty_sidebar(at):
    page = at("huddle")
    expect(page.get_by_test_id("stSidebar")).to_be_visible()
    page.get_by_role("link", name="Lead the meeting").last.click()
    page.get_by_role("link", name="Prepare").wait_for()
    expect(page.get_by_test_id("stSidebar")).to_be_hidden()
    page.get_by_role("link", name="Prepare").click()
    expect(page.get_by_test_id("stSidebar")).to_be_visible()


def test_saved_covers_no_label_however_narrow_the_field(at):
    page = at("people")
    field = page.locator(".fm-live").filter(has_text="Who this is to the patient").first
    field.locator(".fm-live-box").fill("la hermana mayor")
    said = field.locator(".fm-live-status")
    expect(said).to_contain_text("Saved")
    label = box(field.locator(".fm-live-label"))
    assert box(said)["y"] >= label["y"] + label["height"] - 2


def test_what_is_chosen_before_printing_is_asked_in_one_line_each(at):
    page = at("paper")
    labels = page.get_by_test_id("stSelectbox").get_by_test_id("stWidgetLabel")
    expect(labels.filter(has_text="A second language beside it")).to_be_visible()
    heights = {box(one)["height"] for one in labels.all() if one.is_visible()}
    assert max(heights) < 1.5 * min(heights)


def test_the_list_of_steps_is_read_from_one_edge(at):
    page = at("meeting")
    page.get_by_role("button", name="Step ").click()
    icons = page.locator("[class*=st-key-go-] [data-testid=stIconMaterial]")
    icons.first.wait_for()
    assert len({round(box(one)["x"]) for one in icons.all()}) == 1


@pytest.mark.parametrize("step", [Step.PERSON, Step.NEXT])
def test_beside_the_notes_every_date_and_name_is_whole(at, step):
    page = at("meeting", step)
    page.get_by_role("button", name="My notes").click()
    page.locator(".st-key-panel-body").wait_for()
    expect(page.get_by_test_id("stSelectbox").first).to_be_visible()
    cut = "all => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.outerHTML)"
    assert page.locator("[data-testid=stDateInputFieldsScroller]").evaluate_all(cut) == []
    assert page.get_by_role("combobox").evaluate_all(cut) == []


FROM_EDGE_TO_WORDS = """(item) => {
  const words = document.createRange();
  words.selectNodeContents(item);
  return item.getBoundingClientRect().right - words.getBoundingClientRect().right;
}"""


def test_a_list_from_right_to_left_stands_beside_its_marks(page, server, store_of):
    page.goto(f"{server.url}/reason?lang=ar&m={new_sample(store_of(server))}")
    item = page.get_by_test_id("stMarkdownContainer").locator("li").last
    item.wait_for()
    assert item.evaluate(FROM_EDGE_TO_WORDS) < 12


@pytest.mark.parametrize(
    ("language", "month", "first"), [("es", "marzo", "D"), ("ar", "مارس", "ح"), ("en", "March", "S")]
)
def test_a_calendar_speaks_the_language_of_its_page(page, server, store_of, language, month, first):
    store = store_of(server)
    meeting_id = new_sample(store)
    store.apply(meeting_id, Change("reason/on", "2031-03-05"))
    page.goto(f"{server.url}/reason?lang={language}&m={meeting_id}")
    page.get_by_test_id("stDateInput").first.locator("[data-type=day]").click()
    calendar = (
        page.get_by_test_id("stDateInputCalendar")
        .or_(page.get_by_role("grid"))
        .locator("xpath=ancestor-or-self::*[.//table][1]")
        .first
    )
    expect(calendar).to_contain_text(month)
    expect(calendar.get_by_role("columnheader").or_(calendar.locator("th")).first).to_have_text(first)
    expect(page.locator("[data-type=year]").first).to_have_text("2031")
