"""The family's window: it fits, it follows, and it has nothing on it that is not for everybody."""

import pytest
from playwright.sync_api import expect
from two_windows import Window, new_sample

from family_meeting.documents.draft import DRAFT
from family_meeting.i18n.translator import Translator
from family_meeting.record.codes import Audience, Card, MeetingState, Step, Topic
from family_meeting.store import Change

APP = "prompt_app:app"
WINDOWS = [{"width": 1366, "height": 768}, {"width": 1920, "height": 1080}]
PLACES = [(step, None) for step in Step if step is not Step.WHAT_MATTERS]
PLACES += [(Step.WHAT_MATTERS, card) for card in Card]

# What of the scene is cut off, by the window or by the stage, and how large the type is.
LOOK = """() => {
  const scene = document.querySelector(".fm-stage-scene");
  const cut = [...scene.querySelectorAll("h1, h2, p, li, footer, svg, text")].filter((one) => {
    const box = one.getBoundingClientRect();
    return box.width && (box.top < -1 || box.left < -1 || box.right > innerWidth + 1
      || box.bottom > scene.getBoundingClientRect().bottom + 1);
  });
  return {
    scrolls: document.documentElement.scrollHeight > innerHeight
      || document.documentElement.scrollWidth > innerWidth,
    cut: cut.map((one) => one.textContent),
    said: scene.querySelectorAll("blockquote:not([hidden]), li:not([hidden])").length,
    type: parseFloat(getComputedStyle(scene).fontSize),
  };
}"""


@pytest.fixture
def family(page, server, store_of):
    store = store_of(server)
    return Window(page, server.url, store, new_sample(store), "share")


def look(family, window):
    """Return what the window looks like at a size."""
    family.page.set_viewport_size(window)
    family.page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return family.page.evaluate(LOOK)


def go_to(family, step, card=None):
    family.put(current=step, shared__card=card)


def said(text, **more):
    kept = {
        "topic": Topic.HOPE,
        "step": Step.WHAT_MATTERS,
        "speaker": "patient",
        "language": "en",
        "text": text,
    }
    return Change(f"statements/s{abs(hash(text))}", {**kept, **more})


@pytest.mark.parametrize(
    ("size", "languages", "type_at_least"),
    [(0, ("es", "ar"), 25), (1, ("es", "ar"), 25), (2, ("es", "ar"), 25), (2, ("en", ""), 28)],
    ids=str,
)
def test_every_step_and_card_fits_its_window_whole_in_large_type(family, size, languages, type_at_least):
    family.put(shared__size=size, shared__language=languages[0], shared__beside=languages[1])
    for place in PLACES:
        go_to(family, *place)
        for window in WINDOWS:
            seen = look(family, window)
            assert not seen["scrolls"], place
            assert seen["cut"] == [], place
            assert seen["said"], place
        assert seen["type"] >= type_at_least, place


def test_a_sentence_longer_than_the_screen_is_kept_for_the_paper_and_never_cut(family):
    go_to(family, Step.WHAT_MATTERS, Card.HOPES)
    family.apply(said("To see the lead type once more. " * 150))
    for window in WINDOWS:
        seen = look(family, window)
        assert not seen["scrolls"]
        assert seen["cut"] == []
        expect(family.page.get_by_text("All other words are kept for your paper.").first).to_be_visible()


def test_a_sentence_longer_than_the_screen_takes_no_other_with_it(family):
    family.put(shared__language="en", shared__beside="")
    go_to(family, Step.WHAT_MATTERS, Card.HOPES)
    family.apply(said("To sit in the garden."), said("To see the lead type once more. " * 150))
    expect(family.page.get_by_text("All other words are kept for your paper.")).to_be_visible()
    expect(family.page.get_by_text("To sit in the garden.")).to_be_visible()


def test_when_there_is_no_room_for_all_the_newest_words_stay(family):
    family.put(shared__language="en", shared__beside="")
    go_to(family, Step.WHAT_MATTERS, Card.HOPES)
    family.apply(*(said(f"Hope number {count}, told at some length by somebody.") for count in range(30)))
    expect(family.page.get_by_text("Hope number 29,")).to_be_visible()
    expect(family.page.get_by_text("Hope number 0,")).to_be_hidden()


def test_words_of_another_direction_keep_their_own(family):
    family.put(shared__language="ar", shared__beside="", current=Step.WHAT_MATTERS, shared__card=Card.HOPES)
    words = family.page.locator("blockquote p").first
    assert words.evaluate("element => getComputedStyle(element).direction") == "ltr"


def test_the_language_is_switched_live(family):
    heading = family.page.get_by_role("heading", level=1)
    family.put(current=Step.WELCOME, shared__language="en", shared__beside="")
    expect(heading).to_have_text(["Who is here"])
    family.put(shared__language="es", shared__beside="en")
    expect(heading).to_have_text(["Quiénes estamos aquí", "Who is here"])


def test_the_text_size_is_switched_live(family):
    family.put(current=Step.CLOSE, shared__beside="")
    sizes = []
    for size in (0, 1, 2):
        family.put(shared__size=size)
        sizes.append(look(family, WINDOWS[0])["type"])
    assert sizes[0] < sizes[1] < sizes[2]


def test_a_break_is_a_calm_picture_and_one_line(family):
    family.put(state=MeetingState.PAUSED, shared__language="en", shared__beside="")
    expect(family.page.locator(".fm-stage")).to_have_text("We take a short break. There is time.")
    expect(family.page.locator(".fm-still svg")).to_be_visible()


def test_hidden_there_is_nothing_at_all_to_see(family):
    family.put(shared__hidden=True)
    expect(family.page.locator(".fm-stage")).to_have_text("")
    expect(family.page.locator(".fm-stage svg")).to_have_count(0)
    expect(family.page.locator(".fm-stage-line")).to_be_hidden()


def test_there_is_nothing_on_it_but_the_view(family):
    furniture = family.page.locator("button, input, select, textarea, nav, header, [data-testid=stSidebar]")
    assert furniture.locator("visible=true").count() == 0
    box = family.page.locator(".fm-stage").bounding_box()
    assert box == {"x": 0, "y": 0, **family.page.viewport_size}


def test_words_taken_back_to_the_team_leave_the_screen(family):
    go_to(family, Step.WHAT_MATTERS, Card.HOPES)
    family.apply(said("A word too many"))
    expect(family.page.get_by_text("A word too many").first).to_be_visible()
    family.apply(said("A word too many", audience=Audience.TEAM))
    expect(family.page.get_by_text("A word too many")).to_have_count(0)


def test_a_deleted_meeting_leaves_an_empty_screen(family):
    family.store.delete(family.id)
    expect(family.page.get_by_text("There is nothing to see here now.")).to_be_visible()
    expect(family.page.locator(".fm-stage")).to_have_count(0)


def test_the_screen_says_of_each_language_that_its_translation_is_a_draft(family):
    drafts = family.page.locator(".fm-stage-drafts p")
    family.put(shared__language="es", shared__beside="ar")
    expect(drafts).to_have_text([Translator("es")(DRAFT), Translator("ar")(DRAFT)])
    assert drafts.last.bounding_box()["y"] < family.page.viewport_size["height"] - 20
    family.put(shared__hidden=True)
    expect(drafts).to_have_count(0)
    family.put(shared__hidden=False, shared__language="en", shared__beside="")
    expect(drafts).to_have_count(0)


def test_the_line_of_a_draft_stands_where_its_language_begins(family):
    family.put(current=Step.CLOSE, shared__language="ar", shared__beside="")
    box = family.page.locator(".fm-stage-drafts p").bounding_box()
    assert box["x"] + box["width"] > 0.9 * family.page.viewport_size["width"]
