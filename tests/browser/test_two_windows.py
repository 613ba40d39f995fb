"""The facilitator's window and others on the same meeting: they follow, and nobody's work is disturbed."""

import pytest
from playwright.sync_api import expect
from two_windows import Window, new_sample

from family_meeting.content.fields import field as content_of
from family_meeting.content.labels import label
from family_meeting.content.steps import STEPS
from family_meeting.record.codes import MeetingState, Step, Trigger
from family_meeting.store import Change

APP = "prompt_app:app"
AIM = content_of("reason/aim").label.text


@pytest.fixture
def open_on(tabs, server, store_of):
    """Open windows on one meeting: ``open_on("meeting", "share")``."""
    store = store_of(server)
    meeting_id = new_sample(store)

    def opening(*slugs):
        return [Window(tabs(), server.url, store, meeting_id, slug) for slug in slugs]

    return opening


def runs_asked_by(page):
    """Return a list that grows with each run of the page that the window asks the server for."""
    asked = []
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.on(
        "Network.webSocketFrameSent",
        lambda frame: frame["response"]["opcode"] == 2 and asked.append(frame["requestId"]),
    )
    return asked


def test_the_familys_window_opens_by_one_click_as_a_window_of_its_own(open_on):
    (facilitator,) = open_on("meeting")
    with facilitator.page.expect_popup() as opened:
        facilitator.page.get_by_role("link", name="Family’s window").click()
    family = opened.value
    expect(family.locator(".fm-stage h1").first).to_be_visible()
    assert "k=" not in family.url
    assert family.evaluate("!window.menubar.visible")


def test_the_familys_window_follows_the_facilitators_steps(open_on):
    facilitator, family = open_on("meeting", "share")
    facilitator.put(current=Step.WELCOME, shared__language="en", shared__beside="")
    facilitator.page.get_by_role("button", name="Next").click()
    expect(family.page.get_by_role("heading", level=1)).to_have_text(STEPS[Step.WHY].title.text)


def test_words_appear_on_the_familys_screen_while_they_are_typed(open_on):
    facilitator, family = open_on("meeting", "share")
    facilitator.put(current=Step.CLOSE)
    facilitator.page.get_by_placeholder("What should we take with us today?").last.press_sequentially("Adiós")
    expect(family.page.get_by_text("Adiós").first).to_be_visible()


def test_words_are_kept_in_the_language_that_notes_are_typed_in(open_on, eventually):
    (facilitator,) = open_on("meeting")
    facilitator.apply(Change("course/current", Step.CLOSE), Change("typed_in", "es"))
    facilitator.page.get_by_placeholder("What should we take with us today?").last.press_sequentially("Adiós")

    def languages():
        return {one.language for one in facilitator.record().statements.values() if one.text == "Adiós"}

    eventually(lambda: languages() == {"es"}, "the words are kept, and as Spanish")


def test_the_preview_shows_what_is_being_typed(open_on):
    (facilitator,) = open_on("meeting")
    facilitator.put(current=Step.CLOSE)
    facilitator.page.get_by_role("button", name="My notes").click()
    facilitator.page.get_by_role("tab", name="Their view").click()
    facilitator.page.get_by_placeholder("What should we take with us today?").last.press_sequentially("Adiós")
    expect(facilitator.page.locator(".fm-stage-frame").get_by_text("Adiós").first).to_be_visible()


def test_language_and_text_size_are_set_from_the_facilitators_window(open_on):
    facilitator, family = open_on("meeting", "share")
    facilitator.put(shared__language="en", shared__beside="", shared__size=0)
    facilitator.page.get_by_role("button", name="Their view").click()
    facilitator.page.get_by_role("radio", name="A++", exact=True).click()
    facilitator.page.get_by_label(content_of("course/shared/language").label.text).click()
    facilitator.page.get_by_role("option", name="العربية").click()
    expect(family.page.locator(".fm-scene")).to_have_attribute("lang", "ar")
    assert facilitator.record().course.shared.size == 2


@pytest.mark.parametrize("typing", [False, True], ids=["at rest", "while typing"])
def test_one_key_hides_the_familys_screen_and_brings_it_back(open_on, typing, eventually):
    facilitator, family = open_on("meeting", "share")
    facilitator.put(current=Step.CLOSE)
    if typing:
        facilitator.page.get_by_placeholder("What should we take with us today?").last.type("Oh no")
    facilitator.page.keyboard.press("F8")
    expect(family.page.locator(".fm-stage")).to_have_text("")
    facilitator.page.get_by_role("button", name="Show").wait_for()
    facilitator.page.keyboard.press("F8")
    expect(family.page.locator(".fm-stage h1").first).to_be_visible()
    if typing:
        eventually(lambda: "Oh no" in facilitator.record().model_dump_json(), "the words were lost")


def test_one_key_takes_a_break_and_goes_on(open_on):
    facilitator, family = open_on("meeting", "share")
    facilitator.put(state=MeetingState.RUNNING, shared__language="en", shared__beside="")
    facilitator.page.keyboard.press("F9")
    expect(family.page.get_by_text("We take a short break. There is time.")).to_be_visible()
    facilitator.page.get_by_role("button", name="Go on").wait_for()
    facilitator.page.keyboard.press("F9")
    expect(family.page.locator(".fm-stage h1").first).to_be_visible()


def test_a_change_made_elsewhere_appears_without_a_click_and_disturbs_nobody(open_on):
    (one,) = open_on("reason")
    box = one.page.get_by_label(AIM)
    box.fill("")
    box.press_sequentially("Going ")
    scrolled = "document.querySelector('[data-testid=stMain]').scrollTop"
    before = one.page.evaluate(f"{scrolled} = 40, {scrolled}")
    assert before == 40
    one.apply(Change("reason/trigger", Trigger.ROUTINE))
    choice = one.page.get_by_role("radio", name=label(Trigger.ROUTINE).text)
    expect(choice).to_be_checked()
    expect(box).to_be_focused()
    assert one.page.evaluate(scrolled) == before
    one.page.keyboard.type("home")
    expect(box).to_have_value("Going home")


def test_half_a_date_is_not_swept_away_by_a_change_made_elsewhere(open_on, eventually):
    (one,) = open_on("reason")
    month = one.page.get_by_role("spinbutton", name="month").first
    month.press_sequentially("03")
    one.store.apply(one.id, Change("reason/trigger", Trigger.ROUTINE))
    one.page.wait_for_timeout(500)
    expect(month).to_have_text("03")
    one.page.get_by_label(AIM).focus()
    expect(one.page.get_by_role("radio", name=label(Trigger.ROUTINE).text)).to_be_checked()
    eventually(lambda: one.record().reason.on.month == 3, "the date was not stored")


def test_ones_own_typing_causes_no_run_of_the_page(open_on, eventually):
    (one,) = open_on("reason")
    runs = runs_asked_by(one.page)
    box = one.page.get_by_label(AIM)
    box.fill("")
    box.press_sequentially("We want to talk about going home.", delay=40)
    eventually(lambda: one.record().reason.aim.endswith("home."), "the words were not stored")
    one.page.wait_for_timeout(500)
    assert runs == []


def test_the_familys_window_follows_without_a_run_of_its_page(open_on):
    (family,) = open_on("share")
    runs = runs_asked_by(family.page)
    for step in (Step.WELCOME, Step.WHY):
        family.put(current=step, shared__language="en", shared__beside="")
        expect(family.page.get_by_role("heading", level=1)).to_have_text(STEPS[step].title.text)
    assert runs == []


def test_a_stale_windows_unrelated_click_puts_neither_choices_nor_words_back(page, server, store_of):
    store = store_of(server)
    meeting_id = new_sample(store)
    stale = Window(page, server.url, store, meeting_id, "reason")
    page.route("**/events/**", lambda route: route.abort())  # It hears of nothing from now on,
    page.route("**/live/**", lambda route: route.abort())
    page.evaluate("dispatchEvent(new Event('online'))")  # and its stream is cut.
    newer = {"reason/trigger": Trigger.ROUTINE, "reason/aim": "Newer words", "course/length": 30}
    store.apply(meeting_id, *(Change(path, value, editor="elsewhere") for path, value in newer.items()))
    expect(page.get_by_label(AIM)).not_to_have_value("Newer words")
    page.get_by_role("radio", name="Today").click()
    expect(page.get_by_label(AIM)).to_have_value("Newer words")
    expect(page.get_by_role("radio", name=label(Trigger.ROUTINE).text)).to_be_checked()
    kept = stale.record()
    assert (kept.reason.trigger, kept.reason.aim, kept.course.length) == (Trigger.ROUTINE, "Newer words", 30)
    assert kept.reason.urgency == "today"


def test_the_first_click_after_a_restart_of_the_server_counts(own_server, tabs, store_of, eventually):
    store = store_of(own_server)
    meeting_id = new_sample(store)
    facilitator = Window(tabs(), own_server.url, store, meeting_id, "meeting")
    family = Window(tabs(), own_server.url, store, meeting_id, "share")
    facilitator.put(current=Step.WELCOME, shared__language="en", shared__beside="")
    own_server.kill()
    expect(facilitator.page.get_by_text("Not connected.").first).to_be_visible()
    expect(family.page.get_by_role("heading", level=1)).to_have_text(STEPS[Step.WELCOME].title.text)
    own_server.start()
    expect(facilitator.page.get_by_text("Not connected.").first).to_be_hidden()
    facilitator.page.get_by_role("button", name="Next").click()
    expect(family.page.get_by_role("heading", level=1)).to_have_text(STEPS[Step.WHY].title.text)
