"""The family's screen read aloud by the browser's own voice, where this computer has one for the language."""

import pytest
from playwright.sync_api import expect
from two_windows import Window, new_sample

from family_meeting.content.steps import STEPS
from family_meeting.record.codes import Step

APP = "prompt_app:app"
VOICES = """
const voices = [
  {lang: "en-US", name: "near", localService: true},
  {lang: "es-US", name: "far", localService: false},
  {lang: "zh-CN", name: "simplified", localService: true},
  {lang: "ar", name: "right to left", localService: true},
];
const spoken = (window.spoken = []);
Object.defineProperty(window, "speechSynthesis", {value: Object.assign(new EventTarget(), {
  getVoices: () => voices,
  speak: (one) => { spoken.push(one); },
  cancel: () => { spoken.push("stopped"); },
})});
window.SpeechSynthesisUtterance = class extends EventTarget {
  constructor(text) { super(); this.text = text; }
};
"""
LINE_ENDS = "spoken.at(-1).dispatchEvent(new Event('end'))"


@pytest.fixture
def family(page, server, store_of):
    """The family's window on a computer that has an English and a Chinese voice of its own."""
    page.add_init_script(VOICES)
    store = store_of(server)
    window = Window(page, server.url, store, new_sample(store), "share")
    window.put(current=Step.WHY, shared__language="en", shared__beside="")
    return window


def spoken(window):
    return window.page.evaluate("spoken.map((one) => one.text ?? one)")


def test_the_screen_is_read_line_by_line_each_marked_while_it_is_spoken(family):
    family.page.get_by_role("button", name="Read aloud").click()
    assert spoken(family) == [STEPS[Step.WHY].title.text]
    expect(family.page.locator(".fm-spoken")).to_have_text(STEPS[Step.WHY].title.text)
    family.page.evaluate(LINE_ENDS)
    assert spoken(family)[1] == STEPS[Step.WHY].purpose.text
    for _ in range(60):
        family.page.evaluate(LINE_ENDS)
    expect(family.page.locator(".fm-spoken")).to_have_count(0)
    expect(family.page.get_by_role("button", name="Read aloud")).to_be_visible()
    assert len(set(spoken(family))) > 3


def test_reading_ends_when_asked_to_or_when_the_screen_shows_something_else(family):
    family.page.get_by_role("button", name="Read aloud").click()
    family.page.get_by_role("button", name="Stop reading").click()
    assert spoken(family)[-1] == "stopped"
    family.page.get_by_role("button", name="Read aloud").click()
    family.put(current=Step.FEELINGS)
    assert spoken(family)[-1] == "stopped"
    expect(family.page.get_by_role("button", name="Read aloud")).to_be_visible()


@pytest.mark.parametrize("language", ["es", "zh-Hant"], ids=["a voice far away", "the other script's voice"])
def test_without_a_voice_of_its_own_a_language_is_not_read(family, language):
    family.put(shared__language=language)
    expect(family.page.locator(".fm-scene")).to_have_attribute("lang", language)
    expect(family.page.locator(".fm-aloud")).to_have_count(0)


def test_beside_each_other_only_the_language_that_has_a_voice_is_read(family):
    family.put(shared__language="es", shared__beside="en")
    family.page.locator(".fm-aloud").click()
    assert spoken(family) == [STEPS[Step.WHY].title.text]


@pytest.mark.parametrize(("language", "beside"), [("ar", ""), ("ar", "zh-Hans"), ("zh-Hans", "ar")])
def test_the_button_never_lies_on_the_lines_that_call_the_translations_drafts(family, language, beside):
    family.put(shared__language=language, shared__beside=beside)
    drafts = family.page.locator(".fm-stage-drafts p")
    expect(drafts).to_have_count(2 if beside else 1)
    button = family.page.locator(".fm-aloud").bounding_box()
    for draft in drafts.all():
        box = draft.bounding_box()
        assert box["x"] + box["width"] <= button["x"] or button["x"] + button["width"] <= box["x"]


@pytest.mark.parametrize(("language", "beside"), [("ar", "en"), ("en", "ar")])
def test_the_button_is_written_in_the_language_that_it_speaks(family, language, beside):
    family.put(shared__language=language, shared__beside=beside)
    expect(family.page.locator(".fm-stage-foot")).to_have_attribute("lang", language)
    expect(family.page.locator(".fm-stage-foot")).to_have_attribute(
        "dir", "rtl" if language == "ar" else "ltr"
    )
