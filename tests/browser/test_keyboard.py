"""A whole meeting, led in one window by the keyboard alone and followed by the family in the other."""

import pytest
from playwright.sync_api import expect
from two_windows import Window, new_sample

from family_meeting.content.sample import sample_meeting
from family_meeting.content.steps import STEPS
from family_meeting.content.topics import TOPICS
from family_meeting.journey.course import plan
from family_meeting.record.codes import MeetingState, Step, Topic
from family_meeting.record.conversation import Course

APP = "prompt_app:app"
SAID = "Zacarías quiere su radio."


class Keys:
    """The facilitator's hands on the keyboard."""

    def __init__(self, page):
        self.page = page
        page.set_viewport_size({"width": 1366, "height": 768})

    def reach(self, wanted, key="Tab"):
        """Press Tab until ``wanted`` has the cursor; every other thing on the way can be left again."""
        wanted.wait_for()
        for _ in range(150):
            if wanted.evaluate("one => one === document.activeElement"):
                return
            self.page.keyboard.press(key)
        pytest.fail(f"the keyboard does not reach {wanted}")

    def press(self, name):
        """Reach a button and press it."""
        self.reach(self.page.get_by_role("button", name=name, exact=True))
        self.page.keyboard.press("Enter")


def test_a_whole_meeting_is_led_by_the_keyboard_alone_and_the_family_follows(
    tabs, server, store_of, eventually
):
    store = store_of(server)
    meeting_id = new_sample(store, course=Course())
    facilitator, family = (
        Window(tabs(), server.url, store, meeting_id, slug) for slug in ("meeting", "share")
    )
    facilitator.put(shared__language="en", shared__beside="")
    keys, stage = Keys(facilitator.page), family.page.locator(".fm-stage")
    steps = list(plan(sample_meeting()))

    keys.press("Start the meeting")
    facilitator.page.get_by_role("button", name="Next", exact=True).wait_for()
    for step in steps:
        title = TOPICS[Topic.HOPE].title if step is Step.WHAT_MATTERS else STEPS[step].title
        expect(stage.get_by_role("heading", level=1)).to_have_text(title.text)
        facilitator.settle()
        if step is Step.WHAT_MATTERS:
            keys.reach(facilitator.page.get_by_placeholder(TOPICS[Topic.HOPE].hint.text, exact=True).last)
            facilitator.page.keyboard.type(SAID)
            expect(stage.get_by_text(SAID).first).to_be_visible()
            facilitator.page.keyboard.press("Tab")
        if step is not steps[-1]:
            facilitator.page.keyboard.press("PageDown")

    facilitator.page.keyboard.press("F8")
    expect(stage).to_have_text("")
    facilitator.page.get_by_role("button", name="Show").wait_for()
    facilitator.page.keyboard.press("F8")
    expect(stage.get_by_role("heading", level=1)).to_be_visible()
    keys.press("End the meeting")
    eventually(lambda: facilitator.record().course.state is MeetingState.ENDED, "the meeting did not end")
    kept = facilitator.record()
    assert SAID in [one.text for one in kept.statements.values()]
    assert list(kept.course.steps) == steps
