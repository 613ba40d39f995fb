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


CUT = "all => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.outerHTML)"


@pytest.mark.parametrize("step", [Step.PERSON, Step.NEXT])
def test_beside_the_notes_every_date_and_name_is_whole(at, step):
    page = at("meeting", step)
    page.get_by_role("button", name="My notes").click()
    page.locator(".st-key-panel-body").wait_for()
    expect(page.get_by_test_id("stSelectbox").first).to_be_visible()
    assert page.get_by_test_id("stDateInputFieldsScroller").evaluate_all(CUT) == []
    assert page.get_by_role("combobox").evaluate_all(CUT) == []


@pytest.mark.parametrize("width", [1366, 1920])
def test_what_to_do_has_a_row_of_its_own_where_not_all_of_a_step_fits_in_one(at, width):
    page = at("meeting", Step.NEXT)
    page.set_viewport_size({"width": width, "height": 1080})
    page.get_by_role("button", name="My notes").click()
    page.locator(".st-key-panel-body").wait_for()
    fields = page.locator("[class*=st-key-entry-next_steps-actions-]").first.locator(
        "[data-testid=stColumn] [data-testid=stColumn]"
    )
    expect(fields).to_have_count(4)
    rows = [round(box(one)["y"]) for one in fields.all()]
    assert rows[0] < rows[1] == rows[2] == rows[3]


def test_what_is_ticked_as_done_stands_beside_what_was_to_do(at):
    page = at("after")
    entry = page.locator("[class*=st-key-entry-next_steps-actions-]").first
    done, words = entry.get_by_test_id("stCheckbox"), entry.locator(".fm-live-box")
    expect(done).to_be_visible()
    assert box(done)["x"] > box(words)["x"] + box(words)["width"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_which_copy_was_given_is_read_whole(page, server, store_of, eventually, language):
    store = store_of(server)
    meeting_id = new_sample(store)
    store.apply(meeting_id, Change("aftermath/copies/one", {}))
    page.set_viewport_size(HOSPITAL_LAPTOP)
    page.goto(f"{server.url}/after?lang={language}&m={meeting_id}")
    copy = page.locator("[class*=st-key-entry-aftermath-copies-]").first
    expect(copy.get_by_role("combobox").first).to_be_visible()
    expect(copy.locator(".fm-live-box")).to_be_visible()
    assert copy.get_by_role("combobox").evaluate_all(CUT) == []
    assert copy.get_by_test_id("stDateInputFieldsScroller").evaluate_all(CUT) == []
    inside = copy.locator(".fm-live-box, [data-testid=stSelectbox] input, [data-testid=stDateInputField]")

    def in_one_row():
        edges = [box(one) for one in inside.filter(visible=True).all()]
        middles = [one["y"] + one["height"] / 2 for one in edges]
        return len(middles) == 4 and max(middles) - min(middles) < 2

    eventually(in_one_row, "a field stands in another row, or higher")


def test_a_topic_is_moved_and_removed_from_one_row_beside_the_notes(at):
    page = at("meeting", Step.WHY)
    page.get_by_role("button", name="My notes").click()
    page.locator(".st-key-panel-body").wait_for()
    page.get_by_role("radio", name="What we will talk about").click()
    topic = page.locator("[class*=st-key-entry-]").first
    tools = [topic.get_by_role("button", name=name).last for name in ("Move up", "Move down", "Remove")]
    expect(tools[0]).to_be_visible()
    assert len({round(box(one)["y"]) for one in tools}) == 1


@pytest.mark.parametrize("width", [1366, 1920])
def test_who_spoke_ends_where_the_words_end(at, eventually, width):
    page = at("meeting", Step.PERSON)
    page.set_viewport_size({"width": width, "height": 1080})
    page.get_by_role("button", name="My notes").click()
    page.locator(".st-key-panel-body").wait_for()
    said = page.locator("[class*=st-key-said-]").first
    who, words = said.get_by_role("group").first, said.locator(".fm-live-box")
    expect(who).to_be_visible()
    expect(words).to_be_visible()
    eventually(lambda: abs(box(who)["width"] - box(words)["width"]) < 2, "one is wider than the other")
    assert box(words)["y"] > box(who)["y"]


def test_nothing_empty_stands_below_what_somebody_of_the_team_does(at, eventually):
    page = at("people")

    def gaps():
        entries = page.locator("[class*=st-key-entry-people-]").all()
        pairs = [(one.get_by_role("combobox").first, one.get_by_test_id("stExpander")) for one in entries]
        return [box(below)["y"] - box(above)["y"] - box(above)["height"] for above, below in pairs]

    page.locator("[class*=st-key-entry-people-]").last.get_by_test_id("stExpander").wait_for()
    eventually(lambda: min(gaps()) < 25, "an empty row stands above what more there is to know")


def test_a_field_chosen_by_key_is_framed_whole(at):
    page = at("people")
    page.locator(".st-key-next-page").wait_for()  # what is drawn last, so that nothing takes the cursor away
    chosen = page.get_by_role("combobox").nth(1)
    chosen.focus()
    expect(chosen).to_be_focused()
    expect(chosen).to_have_css("outline-style", "none")
    expect(chosen.locator("xpath=..")).to_have_css("outline-style", "solid")


def test_the_whole_list_of_steps_is_on_one_screen(at):
    page = at("meeting")
    page.get_by_role("button", name="Step ").click()
    page.locator("[class*=st-key-go-]").first.wait_for()
    list_of_steps = page.get_by_test_id("stPopoverBody")
    assert list_of_steps.evaluate("(one) => one.scrollHeight - one.clientHeight") <= 0


def test_a_date_from_right_to_left_begins_at_the_right(page, server, store_of, eventually):
    page.goto(f"{server.url}/reason?lang=ar&m={new_sample(store_of(server))}")
    field = page.get_by_test_id("stDateInput").first.get_by_test_id("stDateInputField")
    day = field.locator("[data-type=day]")
    day.wait_for()

    def left_over():
        inner, outer = box(day), box(field)
        return outer["x"] + outer["width"] - inner["x"] - inner["width"]

    eventually(lambda: left_over() < 24, "the day does not stand at the right")


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
